//! One rule: what it bounds, whom it compares, and what else it says.

use ecart_metrics::{Positive, Reference};

use super::error::{PolicyError, Problem};
use super::here::Here;
use super::names::{Named, REFERENCES, named, versus};
use super::near::nearest;
use super::raw::{RawCertainty, RawDirection, RawGap, RawOnInconclusive, RawRule};
use super::reader::Reader;
use super::settle::{Defaults, Said};
use crate::{At, Bounded, Certainty, Direction, Figure, Limit, LimitSource, OnInconclusive, Rule, Scale, Versus, Waiver, Within};

impl Reader<'_> {
    pub(super) fn rule(
        self,
        here: &Here<RawRule>,
        defaults: &Defaults,
        min_group: u64,
        positive: Positive,
    ) -> Result<(Rule, Said), PolicyError> {
        let raw = here.get();
        let columns = self.column_list("group", raw.group.as_ref())?;
        let strata = self.column_list("stratum", raw.stratum.as_ref())?;
        if let Some(list) = raw.group.as_ref().filter(|_| columns.is_empty()) {
            return Err(self.error(list.span(), Problem::Empty { key: "group".to_owned() }));
        }
        let bounded = self.bounded(raw, &columns, positive)?;
        self.check_keys(raw, &bounded)?;
        let limit = self.limit(here, &bounded)?;
        let certainty = self.certainty(raw, &bounded, limit, defaults)?;
        let name = self.words("name", raw.name.as_ref())?;
        let said = Said {
            name: name.is_some(),
            certainty: raw.certainty.is_some(),
            on_inconclusive: raw.on_inconclusive.is_some(),
            owner: raw.owner.is_some(),
            min_group: raw.min_group.is_some(),
            preset: None,
        };
        let source = self.words("source", raw.source.as_ref())?;
        let rule = Rule {
            name: name.unwrap_or_else(|| made_name(&bounded, &columns, &strata)),
            place: self.place(&here.span()),
            limit,
            excluded: self.excluded(raw, &columns)?,
            bounded,
            columns,
            within: Within { columns: strata },
            certainty,
            on_inconclusive: raw.on_inconclusive.map(OnInconclusive::from).or(defaults.on_inconclusive).unwrap_or_default(),
            min_group: raw.min_group.as_ref().map_or(min_group, |count| *count.get()),
            why: self.words("why", raw.why.as_ref())?,
            owner: self.words("owner", raw.owner.as_ref())?.or_else(|| defaults.owner.clone()),
            source: match source {
                Some(text) => Some(LimitSource::Text(text)),
                None => (limit != Limit::default()).then_some(LimitSource::House),
            },
            waiver: self.waiver(raw)?,
        };
        Ok((rule, said))
    }

    fn bounded(self, raw: &RawRule, columns: &[At<String>], positive: Positive) -> Result<Bounded, PolicyError> {
        let metric = &raw.metric;
        let refuse = |problem| self.error(metric.span(), problem);
        let written = metric.get().0.clone();
        let (figure, scale, compared) = match named(&written).map_err(refuse)? {
            Named::LeftOut => return Ok(Bounded::LeftOut),
            Named::MissingGroup => return Ok(Bounded::MissingGroup),
            Named::Figure(figure) => (figure, None, None),
            Named::Gap(figure, scale, compared) => (figure, Some(scale), compared),
        };
        let scale = match raw.gap.as_ref().map(|gap| (*gap.get(), gap.span())) {
            None => scale,
            Some((gap, span)) if scale.is_some_and(|scale| RawGap::from(scale) != gap) => {
                return Err(self.error(span, Problem::OtherGap { metric: written, gap: gap.name().to_owned() }));
            }
            Some((RawGap::Difference, _)) => Some(Scale::Difference),
            Some((RawGap::Ratio, _)) => Some(Scale::Ratio),
            Some((RawGap::Chance, span)) => {
                return match figure {
                    Figure::Metric(metric) if metric.entry().is_share => Ok(Bounded::Chance { metric }),
                    _ => Err(self.error(span, Problem::NoChance { metric: written })),
                };
            }
        };
        let Some(scale) = scale else {
            return match figure {
                Figure::EqualizedOdds => Err(refuse(Problem::OnlyAsGap { metric: written })),
                figure => Ok(Bounded::Value { figure }),
            };
        };
        let versus = self.versus(raw, columns, positive)?.or(compared).unwrap_or(Versus::EveryPair);
        let direction = self.direction(raw, &versus)?;
        Ok(Bounded::Gap { figure, scale, versus, direction })
    }

    /// Which groups are compared, where the rule says so.
    fn versus(self, raw: &RawRule, columns: &[At<String>], positive: Positive) -> Result<Option<Versus>, PolicyError> {
        let Some(list) = &raw.reference else { return Ok(None) };
        let all = list.all();
        if let [(name, _)] = &all[..]
            && let Some(versus) = versus(&name.0, positive)
        {
            return Ok(Some(versus));
        }
        if all.is_empty() {
            return Err(self.error(list.span(), Problem::Empty { key: "reference".to_owned() }));
        }
        let mut levels: Vec<(String, String)> = Vec::new();
        for (name, span) in &all {
            let (column, level) = split(&name.0, columns).ok_or_else(|| {
                let near = nearest(&name.0, REFERENCES).map(str::to_owned);
                self.error(span.clone(), Problem::NotALevel { key: "reference".to_owned(), text: name.0.clone(), near })
            })?;
            let problem = if !columns.iter().any(|known| known.value == column) {
                Some(not_a_group_column("reference", column, columns))
            } else if levels.iter().any(|(known, _)| known == column) {
                Some(Problem::ColumnTwice { key: "reference".to_owned(), column: column.to_owned() })
            } else {
                None
            };
            if let Some(problem) = problem {
                return Err(self.error(span.clone(), problem));
            }
            levels.push((column.to_owned(), level.to_owned()));
        }
        match columns.iter().find(|column| !levels.iter().any(|(known, _)| *known == column.value)) {
            Some(column) => Err(self.error(list.span(), Problem::ReferenceWithoutColumn { column: column.value.clone() })),
            None => Ok(Some(Versus::Reference(Reference::Named(levels)))),
        }
    }

    fn direction(self, raw: &RawRule, versus: &Versus) -> Result<Direction, PolicyError> {
        let Some(here) = &raw.direction else { return Ok(Direction::Either) };
        let direction = match here.get() {
            RawDirection::Either => Direction::Either,
            RawDirection::Above => Direction::Above,
            RawDirection::Below => Direction::Below,
        };
        match (direction, versus) {
            (Direction::Above | Direction::Below, Versus::EveryPair) => Err(self.error(here.span(), Problem::DirectionWithoutReference)),
            (Direction::Above, Versus::Highest) => Err(self.error(here.span(), Problem::AboveHighest)),
            _ => Ok(direction),
        }
    }

    /// That no key stands there that says something of what is not bounded.
    fn check_keys(self, raw: &RawRule, bounded: &Bounded) -> Result<(), PolicyError> {
        let keys = [
            ("gap", raw.gap.as_ref().map(Here::span)),
            ("reference", raw.reference.as_ref().map(Here::span)),
            ("direction", raw.direction.as_ref().map(Here::span)),
            ("stratum", raw.stratum.as_ref().map(Here::span)),
            ("exclude", raw.exclude.first().map(|exclude| exclude.level.span())),
            ("group", raw.group.as_ref().map(Here::span)),
        ];
        let refused: &[&str] = match bounded {
            Bounded::Gap { .. } => &[],
            Bounded::Chance { .. } => &["reference", "direction", "stratum"],
            Bounded::Value { .. } => &["reference", "direction", "stratum", "exclude"],
            Bounded::MissingGroup => &["gap", "reference", "direction", "stratum", "exclude"],
            Bounded::LeftOut => &["gap", "reference", "direction", "stratum", "exclude", "group"],
        };
        let found = keys.into_iter().find_map(|(key, span)| span.filter(|_| refused.contains(&key)).map(|span| (key.to_owned(), span)));
        let Some((key, span)) = found else { return Ok(()) };
        Err(self.error(
            span,
            match bounded {
                Bounded::LeftOut | Bounded::MissingGroup => Problem::NotOfRows { key, metric: raw.metric.get().0.clone() },
                Bounded::Chance { .. } => Problem::NotOfChance { key },
                Bounded::Gap { .. } | Bounded::Value { .. } => Problem::NeedsGap { key },
            },
        ))
    }

    fn certainty(self, raw: &RawRule, bounded: &Bounded, limit: Limit, defaults: &Defaults) -> Result<Certainty, PolicyError> {
        let said = raw.certainty.as_ref().map(|here| Certainty::from(*here.get()));
        let certainty = said.or(defaults.certainty).unwrap_or_default();
        match bounded {
            Bounded::Gap { figure, .. } | Bounded::Value { figure } if !bounded.has_bounds() && certainty == Certainty::Confident => {
                if limit == Limit::default() {
                    return Ok(Certainty::Point);
                }
                let span = raw.certainty.as_ref().map_or_else(|| raw.metric.span(), Here::span);
                Err(self.error(span, Problem::NoBounds { metric: figure.name().to_owned() }))
            }
            _ => Ok(certainty),
        }
    }

    fn excluded(self, raw: &RawRule, columns: &[At<String>]) -> Result<Vec<(At<String>, String)>, PolicyError> {
        let one = |exclude: &super::raw::RawExclude| {
            let (text, span) = (exclude.level.get(), exclude.level.span());
            let problem = match split(text, columns) {
                None => Some(Problem::NotALevel { key: "level".to_owned(), text: text.clone(), near: None }),
                Some((column, _)) if !columns.is_empty() && !columns.iter().any(|known| known.value == column) => {
                    Some(not_a_group_column("level", column, columns))
                }
                Some(_) => None,
            };
            if let Some(problem) = problem {
                return Err(self.error(span, problem));
            }
            let reason = self.words("reason", Some(&exclude.reason))?.unwrap_or_default();
            Ok((At { value: text.clone(), place: self.place(&span) }, reason))
        };
        raw.exclude.iter().map(one).collect()
    }

    fn waiver(self, raw: &RawRule) -> Result<Option<Waiver>, PolicyError> {
        let Some(here) = &raw.waiver else { return Ok(None) };
        let waiver = here.get();
        Ok(Some(Waiver {
            place: self.place(&here.span()),
            until: self.day("until", &waiver.until)?,
            reason: self.words("reason", Some(&waiver.reason))?.unwrap_or_default(),
            by: self.words("by", waiver.by.as_ref())?,
        }))
    }
}

impl RawGap {
    const fn name(self) -> &'static str {
        match self {
            Self::Difference => "difference",
            Self::Ratio => "ratio",
            Self::Chance => "chance",
        }
    }
}

impl From<Scale> for RawGap {
    fn from(scale: Scale) -> Self {
        match scale {
            Scale::Difference => Self::Difference,
            Scale::Ratio => Self::Ratio,
        }
    }
}

impl From<RawCertainty> for Certainty {
    fn from(raw: RawCertainty) -> Self {
        match raw {
            RawCertainty::Confident => Self::Confident,
            RawCertainty::Point => Self::Point,
        }
    }
}

impl From<RawOnInconclusive> for OnInconclusive {
    fn from(raw: RawOnInconclusive) -> Self {
        match raw {
            RawOnInconclusive::Warn => Self::Warn,
            RawOnInconclusive::Fail => Self::Fail,
            RawOnInconclusive::Pass => Self::Pass,
        }
    }
}

/// A text `column=level`: at the sign after the longest of these columns that it begins with, otherwise at the first.
pub(super) fn split<'t>(text: &'t str, columns: &[At<String>]) -> Option<(&'t str, &'t str)> {
    let after = |column: &At<String>| {
        let name = column.value.as_str();
        text.strip_prefix(name)?.strip_prefix('=').map(|level| (&text[..name.len()], level))
    };
    let longest = columns.iter().filter_map(after).max_by_key(|(column, _)| column.len());
    longest.or_else(|| text.split_once('=')).filter(|(column, level)| !column.is_empty() && !level.is_empty())
}

fn not_a_group_column(key: &str, column: &str, columns: &[At<String>]) -> Problem {
    let columns = columns.iter().map(|column| column.value.clone()).collect();
    Problem::NotAGroupColumn { key: key.to_owned(), column: column.to_owned(), columns }
}

/// A name made of what a rule bounds.
fn made_name(bounded: &Bounded, columns: &[At<String>], strata: &[At<String>]) -> String {
    let what = match bounded {
        Bounded::Gap { figure, scale, .. } => vec![figure.name(), RawGap::from(*scale).name()],
        Bounded::Value { figure } => vec![figure.name()],
        Bounded::Chance { metric } => vec![metric.name(), RawGap::Chance.name()],
        Bounded::LeftOut => vec!["left_out_share"],
        Bounded::MissingGroup => vec!["missing_group_share"],
    };
    let groups = columns.iter().map(|column| column.value.as_str());
    let within = (!strata.is_empty()).then_some("within").into_iter().chain(strata.iter().map(|column| column.value.as_str()));
    what.into_iter().chain(groups).chain(within).map(slug).collect::<Vec<_>>().join("-")
}

/// A text as part of a name.
pub(super) fn slug(text: &str) -> String {
    text.chars().map(|character| if character.is_alphanumeric() { character } else { '-' }).collect()
}
