//! A text to a policy: parsed, held against its shape, then each value taken with its place.

use std::ops::Range;

use ecart_metrics::{Confidence, Crossing, Positive};
use ecart_schema::{RateOf, Stakes};
use serde::Deserialize;
use toml::de::DeTable;

use super::error::{PolicyError, Problem};
use super::here::{Here, OneOrMore, Plain};
use super::kind::{LimitOf, LimitRange};
use super::raw::{RawAbout, RawColumns, RawData, RawDay, RawEffect, RawFigures, RawIntersect, RawPolicy, RawRateOf, RawRule, RawWords};
use super::settle::{Defaults, Said};
use super::{About, Policy, PolicyColumns, PolicyData, PolicyFigures, PolicyWords, schema, shape, syntax};
use crate::{At, Day, Place, Rule};

/// Groups are small under so many people, unless a policy says otherwise.
pub(super) const MIN_GROUP: u64 = 30;

/// The text that is read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reader<'a> {
    pub(super) file: &'a str,
    pub(super) text: &'a str,
}

impl Reader<'_> {
    pub(super) fn policy(self) -> Result<Policy, PolicyError> {
        let raw = self.raw()?;
        let defaults = Defaults::of(&raw.defaults);
        let figures = self.figures(&raw.figures)?;
        let words = words(&raw.words, self)?;
        let min_group = figures.min_group.unwrap_or(MIN_GROUP);
        let positive = positive(words.positive_is, words.rate_of);
        let mut rules = Vec::new();
        let mut said = Vec::new();
        for rule in &raw.rule {
            let (read, says) = self.rule(rule, &defaults, min_group, positive)?;
            self.check_name(rule, &read, &rules, &said)?;
            rules.push(read);
            said.push(says);
        }
        let policy = Policy {
            file: self.file.to_owned(),
            text: self.text.to_owned(),
            title: self.words("title", raw.title.as_ref())?,
            preset: self.one("preset", raw.preset.as_ref())?,
            baseline: self.one("baseline", raw.baseline.as_ref())?,
            data: self.data(&raw.data)?,
            columns: self.columns(&raw.columns)?,
            figures,
            words,
            about: raw.about.as_ref().map(|about| self.about(about)).transpose()?,
            summary: self.summary(&raw.summary)?,
            rules,
            defaults,
            said,
        };
        policy.with_names().checked_roles()
    }

    /// That a name that is given is given once.
    fn check_name(self, raw: &Here<RawRule>, rule: &Rule, before: &[Rule], said: &[Said]) -> Result<(), PolicyError> {
        let Some(name) = &raw.get().name else { return Ok(()) };
        match before.iter().zip(said).find(|(other, said)| said.name && other.name == rule.name) {
            None => Ok(()),
            Some((first, _)) => Err(self.error(name.span(), Problem::DuplicateRule { name: rule.name.clone(), first: Some(first.place) })),
        }
    }

    fn raw(self) -> Result<RawPolicy, PolicyError> {
        let document = DeTable::parse(self.text).map_err(|error| {
            let span = error.span().unwrap_or(self.text.len()..self.text.len());
            let kind = syntax::kind(error.message(), self.text, span.start);
            self.error(span, Problem::Syntax(kind))
        })?;
        shape::check(&document, &schema::value()).map_err(|(span, problem)| self.error(span, problem))?;
        let deserializer = toml::Deserializer::from(document);
        RawPolicy::deserialize(deserializer).map_err(|error| self.error(error.span().unwrap_or(0..0), Problem::Unreadable))
    }

    pub(super) fn error(self, span: Range<usize>, problem: Problem) -> PolicyError {
        PolicyError::at(self.file, self.text, span, problem)
    }

    pub(super) fn place(self, span: &Range<usize>) -> Place {
        Place::of(self.text, span.start)
    }

    /// A text that is not empty, with its place.
    pub(super) fn one(self, key: &str, text: Option<&Here<String>>) -> Result<Option<At<String>>, PolicyError> {
        text.map(|text| self.filled(key, text.get(), text.span())).transpose()
    }

    /// A text that is not empty.
    pub(super) fn words(self, key: &str, text: Option<&Here<String>>) -> Result<Option<String>, PolicyError> {
        Ok(self.one(key, text)?.map(|text| text.value))
    }

    /// Texts that are not empty, each with its place.
    pub(super) fn list(self, key: &str, texts: Option<&Here<OneOrMore<String>>>) -> Result<Vec<At<String>>, PolicyError> {
        let texts = texts.map(Here::all).unwrap_or_default();
        texts.into_iter().map(|(text, span)| self.filled(key, &text, span)).collect()
    }

    /// Columns, each named once.
    pub(super) fn column_list(self, key: &str, columns: Option<&Here<OneOrMore<String>>>) -> Result<Vec<At<String>>, PolicyError> {
        let list = self.list(key, columns)?;
        let spans = columns.map(Here::all).unwrap_or_default();
        for (place, column) in list.iter().enumerate() {
            if list[..place].iter().any(|other| other.value == column.value) {
                let problem = Problem::ColumnTwice { key: key.to_owned(), column: column.value.clone() };
                return Err(self.error(spans[place].1.clone(), problem));
            }
        }
        Ok(list)
    }

    fn filled(self, key: &str, text: &str, span: Range<usize>) -> Result<At<String>, PolicyError> {
        if text.trim().is_empty() {
            return Err(self.error(span, Problem::Empty { key: key.to_owned() }));
        }
        Ok(At { value: text.to_owned(), place: self.place(&span) })
    }

    /// A value as it stands in the text: a number keeps its digits.
    fn plain(self, (Plain(text), span): (Plain, Range<usize>)) -> At<String> {
        let place = self.place(&span);
        let written = self.text.get(span).unwrap_or_default();
        let is_float = written.contains('.') && written.starts_with(|first: char| first.is_ascii_digit() || first == '-');
        At { value: if is_float { written.replace('_', "") } else { text }, place }
    }

    pub(super) fn finite(self, key: &str, number: Option<&Here<f64>>) -> Result<Option<f64>, PolicyError> {
        match number {
            Some(number) if !number.get().is_finite() => Err(self.error(number.span(), Problem::NotFinite { key: key.to_owned() })),
            number => Ok(number.map(|number| *number.get())),
        }
    }

    /// The day of a date without a time, which the parser checked against the calendar.
    pub(super) fn day(self, key: &str, day: &Here<RawDay>) -> Result<Day, PolicyError> {
        let RawDay(moment) = day.get();
        let day_of = moment.date.and_then(|date| Day::new(date.year, date.month, date.day));
        day_of.ok_or_else(|| self.error(day.span(), Problem::NoSuchDay { key: key.to_owned() }))
    }

    fn data(self, raw: &RawData) -> Result<PolicyData, PolicyError> {
        Ok(PolicyData {
            files: self.list("files", raw.files.as_ref())?,
            // A blank separates as well as a comma.
            separator: raw.separator.as_ref().map(|text| At { value: text.get().clone(), place: self.place(&text.span()) }),
            conditions: self.list("where", raw.r#where.as_ref())?,
            missing: raw.missing.iter().flat_map(Here::all).map(|value| self.plain(value)).collect(),
        })
    }

    fn columns(self, raw: &RawColumns) -> Result<PolicyColumns, PolicyError> {
        let value = |value: &Option<Here<Plain>>| value.as_ref().map(|value| self.plain((value.get().clone(), value.span())));
        Ok(PolicyColumns {
            label: self.one("label", raw.label.as_ref())?,
            label_positive: value(&raw.label_positive),
            prediction: self.one("prediction", raw.prediction.as_ref())?,
            positive: value(&raw.positive),
            classes: raw.classes,
            score: self.one("score", raw.score.as_ref())?,
            thresholds: raw.threshold.iter().flat_map(Here::all).map(|value| self.plain(value)).collect(),
            score_range: self.one("score_range", raw.score_range.as_ref())?,
            mated: self.one("mated", raw.mated.as_ref())?,
            mated_value: value(&raw.mated_value),
            similarity: self.one("similarity", raw.similarity.as_ref())?,
            other_group: self.one("other_group", raw.other_group.as_ref())?,
            successes: self.one("successes", raw.successes.as_ref())?,
            trials: self.one("trials", raw.trials.as_ref())?,
            failures: self.one("failures", raw.failures.as_ref())?,
            second_prediction: self.one("second_prediction", raw.second_prediction.as_ref())?,
            second_score: self.one("second_score", raw.second_score.as_ref())?,
            second_threshold: self.finite("second_threshold", raw.second_threshold.as_ref())?,
            weight: self.one("weight", raw.weight.as_ref())?,
            sampling_weight: self.one("sampling_weight", raw.sampling_weight.as_ref())?,
            cluster: self.one("cluster", raw.cluster.as_ref())?,
            groups: self.column_list("group", raw.group.as_ref())?,
            strata: self.column_list("stratum", raw.stratum.as_ref())?,
            bins: self.list("bins", raw.bins.as_ref())?,
            drop_missing: raw.drop_missing,
            max_levels: raw.max_levels.as_ref().map(|count| *count.get()),
        })
    }

    fn figures(self, raw: &RawFigures) -> Result<PolicyFigures, PolicyError> {
        let confidence = self.finite("confidence", raw.confidence.as_ref())?;
        if let (Some(value), Some(here)) = (confidence, &raw.confidence)
            && Confidence::new(value).is_none()
        {
            let range = LimitRange { from: 0.0, to: Some(1.0), is_open: true };
            let problem = Problem::OutOfRange { key: "confidence".to_owned(), value, range, of: LimitOf::Confidence };
            return Err(self.error(here.span(), problem));
        }
        let intervals = raw.interval.iter().flat_map(Here::all);
        Ok(PolicyFigures {
            confidence,
            min_group: raw.min_group.as_ref().map(|count| *count.get()),
            intervals: intervals.map(|(name, span)| At { value: name.0, place: self.place(&span) }).collect(),
            references: self.list("reference", raw.reference.as_ref())?,
            intersect: raw.intersect.map(|intersect| match intersect {
                RawIntersect::Also => Crossing::Also,
                RawIntersect::Only => Crossing::Only,
            }),
            seed: raw.seed.as_ref().map(|seed| *seed.get()),
        })
    }

    fn about(self, raw: &RawAbout) -> Result<About, PolicyError> {
        Ok(About {
            name: self.words("name", raw.name.as_ref())?,
            source: self.words("source", raw.source.as_ref())?,
            status: self.words("status", raw.status.as_ref())?,
            as_of: raw.as_of.as_ref().map(|day| self.day("as_of", day)).transpose()?,
            not_covered: self.list("not_covered", raw.not_covered.as_ref())?.into_iter().map(|text| text.value).collect(),
            url: self.words("url", raw.url.as_ref())?,
        })
    }
}

fn words(raw: &RawWords, reader: Reader<'_>) -> Result<PolicyWords, PolicyError> {
    Ok(PolicyWords {
        people: reader.words("people", raw.people.as_ref())?,
        label_words: reader.one("label_words", raw.label_words.as_ref())?,
        prediction_words: reader.one("prediction_words", raw.prediction_words.as_ref())?,
        positive_is: raw.positive_is.map(|effect| match effect {
            RawEffect::Harm => Stakes::Harm,
            RawEffect::Benefit => Stakes::Benefit,
        }),
        rate_of: raw.rate_of.map(|rate| match rate {
            RawRateOf::Selection => RateOf::Selection,
            RawRateOf::Success => RateOf::Success,
            RawRateOf::Error => RateOf::Error,
        }),
    })
}

/// What a positive prediction does to people, which decides who is best off.
fn positive(effect: Option<Stakes>, rate: Option<RateOf>) -> Positive {
    match (effect, rate) {
        (Some(Stakes::Benefit), _) | (None, Some(RateOf::Success)) => Positive::Helps,
        (Some(Stakes::Harm), _) | (None, Some(RateOf::Error)) => Positive::Harms,
        _ => Positive::Unsaid,
    }
}
