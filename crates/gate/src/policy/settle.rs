//! What a policy leaves open until more is known: its preset, the names of its rules, and the groups that the audit compares.

use ecart_metrics::{Crossing, Positive, Reference};

use super::error::{PolicyError, Problem};
use super::near::nearest;
use super::raw::RawDefaults;
use super::rule::slug;
use super::{Policy, PolicyColumns, PolicyData, PolicyFigures, PolicyWords};
use crate::{At, Bounded, Certainty, OnInconclusive, Place, Rule, Scale, Versus};

/// What rules have that do not say otherwise.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Defaults {
    pub(super) certainty: Option<Certainty>,
    pub(super) on_inconclusive: Option<OnInconclusive>,
    pub(super) owner: Option<String>,
}

impl Defaults {
    pub(super) fn of(raw: &RawDefaults) -> Self {
        Self {
            certainty: raw.certainty.map(Certainty::from),
            on_inconclusive: raw.on_inconclusive.map(OnInconclusive::from),
            owner: raw.owner.as_ref().map(|owner| owner.get().clone()).filter(|owner| !owner.trim().is_empty()),
        }
    }
}

/// What a rule says by itself, rather than by what the policy says for all.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Said {
    pub(super) name: bool,
    pub(super) certainty: bool,
    pub(super) on_inconclusive: bool,
    pub(super) owner: bool,
    pub(super) min_group: bool,
    /// The preset that it comes from.
    pub(super) preset: Option<String>,
}

/// What of an audit decides how the rules are judged that leave it open.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// The group columns: a rule that compares groups and names no column is judged on each grouping of these.
    pub groups: &'a [String],
    /// Whether they are crossed.
    pub crossing: Crossing,
    /// Groups with fewer people are set aside.
    pub min_group: u64,
    /// What a positive prediction does to people.
    pub positive: Positive,
}

impl Policy {
    /// The policy with the rules of the preset that it names, of these names and texts. The preset's rules come first; keys of the policy override the preset's.
    ///
    /// # Errors
    /// [`PolicyError`] if there is no such preset, the preset is wrong itself, or two rules have one name.
    pub fn with_presets(self, presets: &[(&str, &str)]) -> Result<Self, PolicyError> {
        let Some(At { value: name, place }) = &self.preset else { return Ok(self) };
        let Some((known, text)) = presets.iter().find(|(known, _)| known == name) else {
            let names = presets.iter().map(|(known, _)| *known);
            let near = nearest(name, names.clone()).map(str::to_owned);
            let problem = Problem::UnknownPreset { name: name.clone(), near, presets: names.map(str::to_owned).collect() };
            return Err(PolicyError::on(&self.file, &self.text, *place, name.chars().count() + 2, problem));
        };
        let preset = Self::parse(known, text)?;
        self.with_preset(preset)
    }

    /// The policy with the rules of a preset before its own. What the summary leaves out of ratios is left out of the preset's ratios, too.
    ///
    /// # Errors
    /// [`PolicyError`] if two rules have one name.
    pub fn with_preset(mut self, preset: Self) -> Result<Self, PolicyError> {
        let min_group = self.figures.min_group;
        let mut rules = Vec::new();
        for (mut rule, mut said) in preset.rules.into_iter().zip(preset.said) {
            self.defaults.apply(&mut rule, &said);
            if let Some(min_group) = min_group.filter(|_| !said.min_group) {
                rule.min_group = min_group;
            }
            said.preset = Some(preset.file.clone());
            rules.push((rule, said));
        }
        for (rule, said) in self.rules.iter().zip(&self.said).filter(|(_, said)| said.name) {
            if rules.iter().any(|(other, its)| its.name && other.name == rule.name) {
                let problem = Problem::DuplicateRule { name: rule.name.clone(), first: None };
                return Err(PolicyError::on(&self.file, &self.text, rule.place, 1, problem));
            }
            debug_assert!(said.preset.is_none(), "a policy has one preset");
        }
        rules.extend(self.rules.into_iter().zip(self.said));
        (self.rules, self.said) = rules.into_iter().unzip();
        self.title = self.title.or(preset.title);
        self.baseline = self.baseline.or(preset.baseline);
        self.data = self.data.over(preset.data);
        self.columns = self.columns.over(preset.columns);
        self.figures = self.figures.over(preset.figures);
        self.words = self.words.over(preset.words);
        self.about = self.about.or(preset.about);
        self.summary = self.summary.over(preset.summary);
        let left_out = self.summary.excluded.iter().map(|exclusion| {
            (At { value: format!("{}={}", exclusion.column, exclusion.level), place: Place::default() }, exclusion.reason.clone())
        });
        let left_out: Vec<(At<String>, String)> = left_out.collect();
        for (rule, said) in self.rules.iter_mut().zip(&self.said) {
            let is_ratio = matches!(rule.bounded, Bounded::Gap { scale: Scale::Ratio, .. });
            if said.preset.is_some() && is_ratio && rule.excluded.is_empty() {
                rule.excluded.clone_from(&left_out);
            }
        }
        Ok(self.with_names())
    }

    /// The policy as it judges an audit of these groups: each rule that compares groups and names none becomes one for each grouping.
    ///
    /// # Errors
    /// [`PolicyError`] if such a rule has no group to compare.
    pub fn settled(mut self, asked: &Asked<'_>) -> Result<Self, PolicyError> {
        let mut settled = Vec::new();
        for (mut rule, said) in std::mem::take(&mut self.rules).into_iter().zip(std::mem::take(&mut self.said)) {
            if !said.min_group {
                rule.min_group = asked.min_group;
            }
            if let Bounded::Gap { versus: Versus::Reference(Reference::BestOff(positive) | Reference::WorstOff(positive)), .. } =
                &mut rule.bounded
            {
                *positive = asked.positive;
            }
            let compares = matches!(rule.bounded, Bounded::Gap { .. } | Bounded::Chance { .. } | Bounded::MissingGroup);
            if !compares || !rule.columns.is_empty() {
                settled.push((rule, said));
                continue;
            }
            let groupings = asked.groupings();
            if groupings.is_empty() {
                let (file, text) = said.preset.as_ref().map_or((self.file.as_str(), self.text.as_str()), |preset| (preset.as_str(), ""));
                return Err(PolicyError::on(file, text, rule.place, 1, Problem::NoGroups));
            }
            settled.extend(groupings.iter().map(|columns| (on(&rule, columns), said.clone())));
        }
        (self.rules, self.said) = settled.into_iter().unzip();
        Ok(self.with_names())
    }

    /// The policy with a name of its own for each rule: those that were made get a number where one is taken.
    pub(super) fn with_names(mut self) -> Self {
        let mut taken: Vec<String> =
            self.rules.iter().zip(&self.said).filter(|(_, said)| said.name).map(|(rule, _)| rule.name.clone()).collect();
        for (rule, _) in self.rules.iter_mut().zip(&self.said).filter(|(_, said)| !said.name) {
            let made = rule.name.clone();
            let mut number = 1u32;
            while taken.contains(&rule.name) {
                number += 1;
                rule.name = format!("{made}-{number}");
            }
            taken.push(rule.name.clone());
        }
        self
    }

    /// The policy, if no column is a group column and a stratum.
    ///
    /// # Errors
    /// [`PolicyError`] at the second of the two.
    pub(super) fn checked_roles(self) -> Result<Self, PolicyError> {
        let groups = self.rules.iter().flat_map(|rule| &rule.columns).chain(&self.columns.groups);
        let strata: Vec<&At<String>> = self.rules.iter().flat_map(|rule| &rule.within.columns).chain(&self.columns.strata).collect();
        let both = groups.filter_map(|group| strata.iter().find(|stratum| stratum.value == group.value).map(|stratum| (group, *stratum)));
        match both.map(|(group, stratum)| if group.place > stratum.place { group } else { stratum }).min_by_key(|column| column.place) {
            None => Ok(self),
            Some(At { value, place }) => {
                let problem = Problem::TwoRoles { column: value.clone() };
                Err(PolicyError::on(&self.file, &self.text, *place, value.chars().count() + 2, problem))
            }
        }
    }
}

impl Defaults {
    fn apply(&self, rule: &mut Rule, said: &Said) {
        if let Some(certainty) = self.certainty.filter(|_| !said.certainty && rule.bounded.has_bounds()) {
            rule.certainty = certainty;
        }
        if let Some(on_inconclusive) = self.on_inconclusive.filter(|_| !said.on_inconclusive) {
            rule.on_inconclusive = on_inconclusive;
        }
        if let Some(owner) = self.owner.clone().filter(|_| !said.owner) {
            rule.owner = Some(owner);
        }
    }
}

impl Asked<'_> {
    fn groupings(&self) -> Vec<Vec<&str>> {
        let each = self.groups.iter().map(|group| vec![group.as_str()]);
        let all: Vec<&str> = self.groups.iter().map(String::as_str).collect();
        match self.crossing {
            Crossing::Only if all.len() > 1 => vec![all],
            Crossing::Also if all.len() > 1 => each.chain([all.clone()]).collect(),
            _ => each.collect(),
        }
    }
}

/// A rule on these columns.
fn on(rule: &Rule, columns: &[&str]) -> Rule {
    let mut rule = rule.clone();
    rule.columns = columns.iter().map(|column| At { value: (*column).to_owned(), place: rule.place }).collect();
    rule.name = std::iter::once(rule.name).chain(columns.iter().map(|column| slug(column))).collect::<Vec<_>>().join("-");
    let is_of = |text: &str| columns.iter().any(|column| text.strip_prefix(column).is_some_and(|rest| rest.starts_with('=')));
    rule.excluded.retain(|(level, _)| is_of(&level.value));
    rule
}

/// The values of the first where it has some, otherwise those of the second.
fn first<T>(first: Vec<T>, second: Vec<T>) -> Vec<T> {
    if first.is_empty() { second } else { first }
}

impl PolicyData {
    fn over(self, other: Self) -> Self {
        Self {
            files: first(self.files, other.files),
            separator: self.separator.or(other.separator),
            conditions: first(self.conditions, other.conditions),
            missing: first(self.missing, other.missing),
        }
    }
}

impl PolicyColumns {
    fn over(self, other: Self) -> Self {
        Self {
            label: self.label.or(other.label),
            label_positive: self.label_positive.or(other.label_positive),
            prediction: self.prediction.or(other.prediction),
            positive: self.positive.or(other.positive),
            classes: self.classes.or(other.classes),
            score: self.score.or(other.score),
            thresholds: first(self.thresholds, other.thresholds),
            score_range: self.score_range.or(other.score_range),
            mated: self.mated.or(other.mated),
            mated_value: self.mated_value.or(other.mated_value),
            similarity: self.similarity.or(other.similarity),
            other_group: self.other_group.or(other.other_group),
            successes: self.successes.or(other.successes),
            trials: self.trials.or(other.trials),
            failures: self.failures.or(other.failures),
            second_prediction: self.second_prediction.or(other.second_prediction),
            second_score: self.second_score.or(other.second_score),
            second_threshold: self.second_threshold.or(other.second_threshold),
            weight: self.weight.or(other.weight),
            sampling_weight: self.sampling_weight.or(other.sampling_weight),
            cluster: self.cluster.or(other.cluster),
            groups: first(self.groups, other.groups),
            strata: first(self.strata, other.strata),
            bins: first(self.bins, other.bins),
            drop_missing: self.drop_missing.or(other.drop_missing),
            max_levels: self.max_levels.or(other.max_levels),
        }
    }
}

impl PolicyFigures {
    fn over(self, other: Self) -> Self {
        Self {
            confidence: self.confidence.or(other.confidence),
            min_group: self.min_group.or(other.min_group),
            intervals: first(self.intervals, other.intervals),
            references: first(self.references, other.references),
            intersect: self.intersect.or(other.intersect),
            seed: self.seed.or(other.seed),
        }
    }
}

impl PolicyWords {
    fn over(self, other: Self) -> Self {
        Self {
            people: self.people.or(other.people),
            label_words: self.label_words.or(other.label_words),
            prediction_words: self.prediction_words.or(other.prediction_words),
            positive_is: self.positive_is.or(other.positive_is),
            rate_of: self.rate_of.or(other.rate_of),
        }
    }
}
