//! What the arguments of an audit ask for, together: the plan, how it is computed and how it is spoken of.
//!
//! Everything that can be wrong before a row is read is found here.

use std::collections::BTreeSet;

use ecart_data::ReadOptions;
use ecart_metrics::hypothesis::Adjustment;
use ecart_metrics::interval::{Intervals, RateMethod, RatioMethod, Simultaneous};
use ecart_metrics::power::{Power, Sought, StatedGap};
use ecart_metrics::resample::LimitKind;
use ecart_metrics::{
    Analysis, AuditError, Confidence, Config, Criterion, Crossing, Metric, Positive, Reference, ReferenceError, SuppressError, Unprotected,
};
use ecart_schema::{Phrases, Presentation, Stakes};
use ecart_tally::{Binary, Bins, BinsError, Condition, Decision, GroupColumn, MissingGroups, Plan, Roles, WeightColumn, Weighting};
use ecart_words::{Words, say};

use crate::args::{Adjust, AuditArgs, Cross, Effect, Interval, Limits, With, quoted};
use crate::message::{Message, of_audit, of_plan, of_unknown_figure};

/// What is asked for.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) plan: Plan,
    pub(crate) config: Config,
    pub(crate) presentation: Presentation,
    pub(crate) reading: ReadOptions,
}

impl Request {
    /// Checks the arguments against each other.
    ///
    /// # Errors
    /// A message that names the flag to mend.
    pub(crate) fn new(args: &AuditArgs, words: &Words) -> Result<Self, Message> {
        let asked = Asked { args, words };
        let (groups, strata) = asked.dimensions()?;
        let plan = Plan::new(Roles {
            groups,
            label: asked.label()?,
            decision: asked.decision()?,
            weight: asked.weight()?,
            conditions: asked.conditions()?,
            missing: args.missing.clone(),
            missing_groups: if args.drop_missing { MissingGroups::LeftOut } else { MissingGroups::Level },
            second: asked.second()?,
            strata,
            cluster: args.cluster.clone(),
            max_levels: args.max_levels,
        })
        .map_err(|error| of_plan(&error, words))?;
        let (metrics, criteria) = asked.figures(&plan)?;
        let config = Config {
            intervals: asked.intervals()?,
            confidence: confidence(args.confidence, words)?,
            reference: asked.reference()?,
            min_group: args.min_group,
            crossing: asked.crossing()?,
            suppress_below: asked.suppress_below(&plan)?,
            seed: args.seed,
            metrics,
            sought: asked.sought()?,
            analyses: asked.analyses(),
            adjustment: match args.adjust {
                Adjust::Holm => Adjustment::Holm,
                Adjust::BenjaminiHochberg => Adjustment::BenjaminiHochberg,
                Adjust::Bonferroni => Adjustment::Bonferroni,
            },
            replicates: asked.replicates()?,
            bootstrap: match args.bootstrap {
                Limits::Percentile => LimitKind::Percentile,
                Limits::Bca => LimitKind::Bca,
            },
        };
        let presentation = Presentation {
            title: args.title.clone(),
            criteria,
            stakes: match args.positive_is {
                None => Stakes::Unstated,
                Some(Effect::Harm) => Stakes::Harm,
                Some(Effect::Benefit) => Stakes::Benefit,
            },
            people: args.people.clone(),
            label: asked.phrases("--label-words", args.label_words.as_deref())?,
            prediction: asked.phrases("--prediction-words", args.prediction_words.as_deref())?,
            notes: Vec::new(),
        };
        let reading = ReadOptions { separator: asked.separator()?, ..ReadOptions::default() };
        Ok(Self { plan, config, presentation, reading })
    }
}

/// The confidence of this value.
///
/// # Errors
/// A message unless it is between 0 and 1.
pub(crate) fn confidence(value: f64, words: &Words) -> Result<Confidence, Message> {
    Confidence::new(value).ok_or_else(|| {
        let example = in_per_cent(value).filter(|&share| Confidence::new(share).is_some()).unwrap_or(0.95);
        not_a_share("error-confidence", "--confidence", value, example, words)
    })
}

/// The power of this value.
///
/// # Errors
/// A message unless it is from one half to below 1.
pub(crate) fn power(value: f64, words: &Words) -> Result<Power, Message> {
    Power::new(value).ok_or_else(|| {
        let example = in_per_cent(value).filter(|&share| Power::new(share).is_some()).unwrap_or(0.8);
        not_a_share("error-power", "--power", value, example, words)
    })
}

/// A gap of this value that would matter.
///
/// # Errors
/// A message unless it is between 0 and 1.
pub(crate) fn gap(value: f64, words: &Words) -> Result<StatedGap, Message> {
    StatedGap::new(value).ok_or_else(|| {
        let example = in_per_cent(value).filter(|&share| StatedGap::new(share).is_some()).unwrap_or(0.05);
        not_a_share("error-gap", "--gap", value, example, words)
    })
}

/// The share that a number over 1 may have been meant as, in per cent.
pub(crate) fn in_per_cent(value: f64) -> Option<f64> {
    (value > 1.0 && value <= 100.0).then_some(value / 100.0)
}

/// Refuses a value of a flag, and gives one that it takes.
pub(crate) fn not_a_share(what: &str, flag: &str, value: f64, example: f64, words: &Words) -> Message {
    let message = Message::new(say!(words, what, value = value.to_string()));
    message.hint(say!(words, "hint-use", flag = format!("{flag} {example}")))
}

struct Asked<'a> {
    args: &'a AuditArgs,
    words: &'a Words,
}

impl Asked<'_> {
    fn refuse(&self, what: &str, hint: &str) -> Message {
        Message::new(self.words.say(what)).hint(self.words.say(hint))
    }

    fn label(&self) -> Result<Option<Binary>, Message> {
        let positive = self.args.label_positive.clone().or_else(|| self.args.positive.clone());
        match &self.args.label {
            Some(column) => Ok(Some(Binary { column: column.clone(), positive })),
            None if self.args.label_positive.is_some() => Err(self.refuse("error-label-positive-alone", "hint-label-positive-alone")),
            None => Ok(None),
        }
    }

    fn decision(&self) -> Result<Decision, Message> {
        let args = self.args;
        match (&args.prediction, &args.score, args.threshold) {
            (Some(column), None, None) => Ok(Decision::Prediction(Binary { column: column.clone(), positive: args.positive.clone() })),
            (None, Some(_), Some(_)) if args.label.is_none() && args.second_prediction.is_none() && args.positive.is_some() => {
                Err(self.refuse("error-positive-of-nothing", "hint-positive-of-nothing"))
            }
            (None, Some(column), Some(threshold)) => Ok(Decision::Score { column: column.clone(), threshold }),
            (Some(_), Some(_), _) => Err(self.refuse("error-prediction-and-score", "hint-prediction-and-score")),
            (_, None, Some(_)) => Err(self.refuse("error-threshold-alone", "hint-threshold-alone")),
            (None, Some(column), None) => {
                let flag = format!("--score {} --threshold 0.5", quoted(column));
                Err(Message::new(self.words.say("error-score-alone")).hint(say!(self.words, "hint-score-alone", flag = flag)))
            }
            (None, None, None) => Err(self.refuse("error-no-decision", "hint-no-decision")),
        }
    }

    fn second(&self) -> Result<Option<Decision>, Message> {
        let args = self.args;
        match (&args.second_prediction, &args.second_score, args.second_threshold) {
            (None, None, None) => Ok(None),
            (Some(column), None, None) => {
                Ok(Some(Decision::Prediction(Binary { column: column.clone(), positive: args.positive.clone() })))
            }
            (None, Some(column), Some(threshold)) => Ok(Some(Decision::Score { column: column.clone(), threshold })),
            (Some(_), Some(_), _) => Err(self.refuse("error-second-prediction-and-score", "hint-second-prediction-and-score")),
            (_, None, Some(_)) => Err(self.refuse("error-second-threshold-alone", "hint-second-threshold-alone")),
            (None, Some(column), None) => {
                let flag = format!("--second-score {} --second-threshold 0.5", quoted(column));
                Err(Message::new(self.words.say("error-second-score-alone")).hint(say!(self.words, "hint-score-alone", flag = flag)))
            }
        }
    }

    fn weight(&self) -> Result<Option<WeightColumn>, Message> {
        match (&self.args.weight, &self.args.sampling_weight) {
            (None, None) => Ok(None),
            (Some(column), None) => Ok(Some(WeightColumn { column: column.clone(), meaning: Weighting::People })),
            (None, Some(column)) => Ok(Some(WeightColumn { column: column.clone(), meaning: Weighting::Sampling })),
            (Some(_), Some(_)) => Err(self.refuse("error-two-weights", "hint-two-weights")),
        }
    }

    fn conditions(&self) -> Result<Vec<Condition>, Message> {
        let split = |text: &String| match text.split_once('=') {
            Some((column, value)) if !column.is_empty() => Ok(Condition { column: column.to_owned(), value: value.to_owned() }),
            _ => Err(Message::new(say!(self.words, "error-where", text = text)).hint(self.words.say("hint-where"))),
        };
        self.args.conditions.iter().map(split).collect()
    }

    /// The group columns and the strata.
    fn dimensions(&self) -> Result<(Vec<GroupColumn>, Vec<GroupColumn>), Message> {
        let columns = |names: &[String]| -> Vec<GroupColumn> {
            names.iter().map(|column| GroupColumn { column: column.clone(), bins: None }).collect()
        };
        let (mut groups, mut strata) = (columns(&self.args.groups), columns(&self.args.strata));
        for text in &self.args.bins {
            let Some((column, cuts)) = self.at_column(text) else {
                return Err(Message::new(say!(self.words, "error-bins", text = text)).hint(self.words.say("hint-bins")));
            };
            let bins = self.cuts(text, cuts)?;
            match groups.iter_mut().chain(&mut strata).find(|group| group.column == column) {
                Some(group) if group.bins.is_some() => {
                    return Err(Message::new(say!(self.words, "error-bins-twice", column = column)).hint(self.words.say("hint-bins-twice")));
                }
                Some(group) => group.bins = Some(bins),
                None => {
                    return Err(Message::new(say!(self.words, "error-bins-column", column = column)).hint(say!(
                        self.words,
                        "hint-bins-column",
                        flag = format!("--group {}", quoted(column))
                    )));
                }
            }
        }
        Ok((groups, strata))
    }

    fn cuts(&self, text: &str, cuts: &str) -> Result<Bins, Message> {
        let refuse = |what: &str| Message::new(say!(self.words, what, text = text)).hint(self.words.say("hint-bins"));
        let bins = match cuts.strip_suffix(['q', 'Q']) {
            Some(bands) => Bins::quantiles(bands.trim().parse().map_err(|_| refuse("error-bins"))?),
            None => {
                let edges: Result<Vec<f64>, _> = cuts.split(',').map(|edge| edge.trim().parse::<f64>()).collect();
                Bins::edges(edges.map_err(|_| refuse("error-bins"))?)
            }
        };
        bins.map_err(|error| {
            let what = match error {
                BinsError::NoEdge => "error-bins",
                BinsError::NotFinite => "error-bins-not-finite",
                BinsError::NotRising => "error-bins-not-rising",
                BinsError::TooFewBands => "error-bins-too-few",
            };
            refuse(what).caused_by(&error)
        })
    }

    fn reference(&self) -> Result<Reference, Message> {
        let mut named: Vec<(String, String)> = Vec::new();
        for text in &self.args.reference {
            if let Some(reference) = self.reference_of_all(text) {
                let alone = self.args.reference.len() == 1;
                let refused = || {
                    Message::new(say!(self.words, "error-reference-two-ways", text = text)).hint(self.words.say("hint-reference-two-ways"))
                };
                return if alone { Ok(reference) } else { Err(refused()) };
            }
            let Some((column, level)) = self.at_column(text) else {
                return Err(Message::new(say!(self.words, "error-reference", text = text)).hint(self.words.say("hint-reference")));
            };
            if named.iter().any(|(other, _)| other == column) {
                return Err(
                    Message::new(say!(self.words, "error-reference-twice", column = column)).hint(self.words.say("hint-reference-twice"))
                );
            }
            if !self.args.groups.iter().any(|group| group == column) {
                // Found now, and not after an hour of reading.
                let error = ReferenceError::NoSuchColumn { column: column.to_owned(), columns: self.args.groups.clone() };
                return Err(of_audit(&AuditError::Reference(error), self.words));
            }
            named.push((column.to_owned(), level.to_owned()));
        }
        Ok(if named.is_empty() { Reference::Largest } else { Reference::Named(named) })
    }

    /// A reference that is none of the levels.
    fn reference_of_all(&self, text: &str) -> Option<Reference> {
        let positive = match self.args.positive_is {
            None => Positive::Unsaid,
            Some(Effect::Benefit) => Positive::Helps,
            Some(Effect::Harm) => Positive::Harms,
        };
        match text {
            "largest" => Some(Reference::Largest),
            "best-off" => Some(Reference::BestOff(positive)),
            "worst-off" => Some(Reference::WorstOff(positive)),
            "overall" => Some(Reference::Overall),
            "others" => Some(Reference::Others),
            _ => None,
        }
    }

    /// A text `COLUMN=rest`: at the sign after the longest group column or stratum that it begins with, otherwise at the first.
    fn at_column<'t>(&self, text: &'t str) -> Option<(&'t str, &'t str)> {
        let after = |column: &String| text.strip_prefix(column.as_str())?.strip_prefix('=').map(|rest| (&text[..column.len()], rest));
        let longest = self.args.groups.iter().chain(&self.args.strata).filter_map(after).max_by_key(|(column, _)| column.len());
        longest.or_else(|| text.split_once('=')).filter(|(column, _)| !column.is_empty())
    }

    fn crossing(&self) -> Result<Crossing, Message> {
        match self.args.intersect {
            None => Ok(Crossing::None),
            Some(_) if self.args.groups.len() < 2 => Err(self.refuse("error-intersect", "hint-intersect")),
            Some(Cross::Also) => Ok(Crossing::Also),
            Some(Cross::Only) => Ok(Crossing::Only),
        }
    }

    /// What is asked of the sizes of the groups.
    fn sought(&self) -> Result<Sought, Message> {
        let gap = self.args.gap.map(|value| gap(value, self.words)).transpose()?;
        if gap.is_some() && !self.analyses().contains(&Analysis::Power) {
            return Err(self.refuse("error-gap-alone", "hint-gap-alone"));
        }
        Ok(Sought { power: power(self.args.power, self.words)?, gap })
    }

    /// The number of replicates: enough for limits to mean something, and no more than memory holds.
    fn replicates(&self) -> Result<u32, Message> {
        let replicates = self.args.replicates;
        if (100..=1_000_000).contains(&replicates) {
            return Ok(replicates);
        }
        let message = Message::new(say!(self.words, "error-replicates", count = u64::from(replicates)));
        Err(message.hint(say!(self.words, "hint-use", flag = "--replicates 10000")))
    }

    /// The methods of the intervals: at most one for each kind of figure.
    fn intervals(&self) -> Result<Intervals, Message> {
        let (mut rates, mut ratios, mut pairs) = (Vec::new(), Vec::new(), Vec::new());
        for interval in &self.args.intervals {
            match interval {
                Interval::Wilson => rates.push(RateMethod::Wilson),
                Interval::ClopperPearson => rates.push(RateMethod::ClopperPearson),
                Interval::Jeffreys => rates.push(RateMethod::Jeffreys),
                Interval::Koopman => ratios.push(RatioMethod::Koopman),
                Interval::Katz => ratios.push(RatioMethod::Katz),
                Interval::Bonferroni => pairs.push(Simultaneous::Bonferroni),
                Interval::MaxT => pairs.push(Simultaneous::MaxT),
            }
        }
        if [rates.len(), ratios.len(), pairs.len()].iter().any(|&asked| asked > 1) {
            return Err(self.refuse("error-two-intervals", "hint-two-intervals"));
        }
        Ok(Intervals {
            rate: rates.first().copied().unwrap_or_default(),
            ratio: ratios.first().copied().unwrap_or_default(),
            simultaneous: pairs.first().copied().unwrap_or_default(),
        })
    }

    /// The threshold under which numbers of people are withheld, if nothing else that is asked for would give them away.
    fn suppress_below(&self, plan: &Plan) -> Result<Option<u64>, Message> {
        let Some(below) = self.args.suppress_below else { return Ok(None) };
        if below < 2 {
            let message = Message::new(say!(self.words, "error-suppress-threshold", value = below));
            return Err(message.hint(say!(self.words, "hint-use", flag = "--suppress-below 10")));
        }
        let roles = plan.roles();
        let quantiles = roles.groups.iter().find(|group| matches!(group.bins, Some(Bins::Quantiles(_))));
        if let Some(GroupColumn { column, .. }) = quantiles {
            let flag = |cuts: &str| format!("--bins {}", quoted(&format!("{column}={cuts}")));
            let asked = self.args.bins.iter().find(|text| self.at_column(text).is_some_and(|(name, _)| name == column));
            let asked = asked.map_or_else(|| flag("4q"), |text| format!("--bins {}", quoted(text)));
            let message = Message::new(say!(self.words, "error-suppress-with", flag = asked));
            return Err(message.hint(say!(self.words, "hint-suppress-quantiles", flag = flag("25,45"))));
        }
        let is_sampled = roles.weight.as_ref().is_some_and(|weight| weight.meaning == Weighting::Sampling);
        let unprotected = [
            (!roles.strata.is_empty(), Unprotected::Strata),
            (roles.cluster.is_some(), Unprotected::Clusters),
            (roles.second.is_some(), Unprotected::Second),
            (is_sampled, Unprotected::SamplingWeights),
        ];
        match unprotected.into_iter().find(|(is_asked, _)| *is_asked) {
            Some((_, unprotected)) => Err(of_audit(&AuditError::from(SuppressError::Unprotected(unprotected)), self.words)),
            None => Ok(Some(below)),
        }
    }

    /// What is computed beside rates and gaps.
    fn analyses(&self) -> BTreeSet<Analysis> {
        let analyses = self.args.analyses.iter().flat_map(|with| match with {
            With::Tests => vec![Analysis::Tests],
            With::Disparities => vec![Analysis::Disparities],
            With::Power => vec![Analysis::Power],
            With::Constraints => vec![Analysis::Constraints],
            With::All => Analysis::ALL.to_vec(),
        });
        analyses.collect()
    }

    /// The metrics and criteria to show first.
    fn figures(&self, plan: &Plan) -> Result<(Vec<Metric>, Vec<Criterion>), Message> {
        let (mut metrics, mut criteria) = (Vec::new(), Vec::new());
        for name in &self.args.metrics {
            let (found, possible) = match (Metric::parse(name), Criterion::parse(name)) {
                (Some(metric), _) => {
                    metrics.push(metric);
                    (metric.name(), Metric::of(plan.task()).any(|possible| possible == metric))
                }
                (None, Some(criterion)) => {
                    criteria.push(criterion);
                    (criterion.name(), Criterion::of(plan.task()).any(|possible| possible == criterion))
                }
                (None, None) => return Err(of_unknown_figure(name, |near| format!("--metric {near}"), self.words)),
            };
            if !possible {
                return Err(Message::new(say!(self.words, "error-metric-needs-label", metric = found))
                    .hint(self.words.say("hint-metric-needs-label")));
            }
        }
        Ok((metrics, criteria))
    }

    fn phrases(&self, flag: &str, text: Option<&str>) -> Result<Option<Phrases>, Message> {
        let Some(text) = text else { return Ok(None) };
        match text.split_once('/').map(|(positive, negative)| (positive.trim(), negative.trim())) {
            Some((positive, negative)) if !positive.is_empty() && !negative.is_empty() => {
                Ok(Some(Phrases { positive: positive.to_owned(), negative: negative.to_owned() }))
            }
            _ => Err(Message::new(say!(self.words, "error-phrases", text = text)).hint(say!(self.words, "hint-phrases", flag = flag))),
        }
    }

    fn separator(&self) -> Result<Option<u8>, Message> {
        match self.args.separator.as_deref() {
            None => Ok(None),
            Some("tab" | "\t" | "\\t") => Ok(Some(b'\t')),
            Some(text) => match text.as_bytes() {
                [byte] if byte.is_ascii_graphic() && *byte != b'"' || *byte == b' ' => Ok(Some(*byte)),
                _ => Err(Message::new(say!(self.words, "error-separator", text = text)).hint(self.words.say("hint-separator-value"))),
            },
        }
    }
}
