//! What the arguments of an audit ask for, together: the plan, how it is computed and how it is spoken of.
//!
//! Everything that can be wrong before a row is read is found here.

mod comparison;
pub(crate) mod names;
mod number;
mod policy;
mod roles;
mod threshold;
mod typed;

use std::collections::BTreeSet;

use ecart_data::ReadOptions;
use ecart_metrics::hypothesis::Adjustment;
use ecart_metrics::resample::LimitKind;
use ecart_metrics::score::BreakEven;
use ecart_metrics::{Analysis, Config, Criterion, Metric};
use ecart_schema::{Phrases, Presentation, RateOf, Stakes};
use ecart_tally::{Decision, GroupColumn, MissingGroups, Plan, Roles, Task};
use ecart_words::{Words, say};

pub(crate) use self::number::{break_even, confidence, gap, in_per_cent, not_a_share, power};
pub(crate) use self::policy::{beside, of_policy};
pub(crate) use self::typed::{typed, typed_training};
use crate::args::{Adjust, AuditArgs, Effect, Limits, What, With};
use crate::message::{Message, of_plan, of_unknown_figure};

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
            other: args.other_group.clone().map(|column| GroupColumn { column, bins: None }),
            label: asked.label()?,
            decision: asked.decision()?,
            scoring: asked.scoring()?,
            weight: asked.weight()?,
            conditions: asked.conditions()?,
            missing: args.missing.clone(),
            missing_groups: if args.drop_missing { MissingGroups::LeftOut } else { MissingGroups::Level },
            second: asked.second()?,
            strata,
            over: asked.over()?,
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
            break_even: asked.break_even()?,
            analyses: asked.analyses(),
            adjustment: adjustment(args.adjust),
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
            rate_of: asked.rate_of(&plan)?,
            people: args.people.clone(),
            label: asked.phrases("--label-words", args.label_words.as_deref())?,
            prediction: asked.phrases("--prediction-words", args.prediction_words.as_deref())?,
            names: asked.names(&plan)?,
            notes: Vec::new(),
        };
        let reading = ReadOptions { separator: asked.separator()?, ..ReadOptions::default() };
        Ok(Self { plan, config, presentation, reading })
    }
}

/// How p-values are adjusted.
pub(crate) const fn adjustment(adjust: Adjust) -> Adjustment {
    match adjust {
        Adjust::Holm => Adjustment::Holm,
        Adjust::BenjaminiHochberg => Adjustment::BenjaminiHochberg,
        Adjust::Bonferroni => Adjustment::Bonferroni,
    }
}

/// The metrics of these names, criteria aside, which do not change one by one.
///
/// # Errors
/// A message if there is no such metric, or none for the task.
pub(crate) fn metrics(names: &[String], plan: &Plan, words: &Words) -> Result<Vec<Metric>, Message> {
    figures(names, plan, words).map(|(metrics, _)| metrics)
}

/// The metrics and criteria of these names.
fn figures(names: &[String], plan: &Plan, words: &Words) -> Result<(Vec<Metric>, Vec<Criterion>), Message> {
    let (mut metrics, mut criteria) = (Vec::new(), Vec::new());
    for name in names {
        let (found, possible) = match (Metric::parse(name), Criterion::parse(name)) {
            (Some(metric), _) => {
                metrics.push(metric);
                (metric.name(), Metric::of(plan.task()).any(|possible| possible == metric))
            }
            (None, Some(criterion)) => {
                criteria.push(criterion);
                (criterion.name(), Criterion::of(plan.task()).any(|possible| possible == criterion))
            }
            (None, None) => return Err(of_unknown_figure(name, |near| format!("--metric {near}"), words)),
        };
        if !possible {
            let (what, hint) = match plan.task() {
                Task::Multiclass => ("error-metric-of-classes", "hint-metric-of-classes"),
                Task::Decision | Task::Classification | Task::Verification => ("error-metric-needs-label", "hint-metric-needs-label"),
            };
            return Err(Message::new(say!(words, what, metric = found)).hint(words.say(hint)));
        }
    }
    Ok((metrics, criteria))
}

struct Asked<'a> {
    args: &'a AuditArgs,
    words: &'a Words,
}

impl Asked<'_> {
    fn refuse(&self, what: &str, hint: &str) -> Message {
        Message::new(self.words.say(what)).hint(self.words.say(hint))
    }

    /// What is computed beside rates and gaps.
    fn analyses(&self) -> BTreeSet<Analysis> {
        let analyses = self.args.analyses.iter().flat_map(|with| match with {
            With::Tests => vec![Analysis::Tests],
            With::Disparities => vec![Analysis::Disparities],
            With::Power => vec![Analysis::Power],
            With::Constraints => vec![Analysis::Constraints],
            With::Scores => vec![Analysis::Scores],
            With::Bootstrap => vec![Analysis::Scores, Analysis::Bootstrap],
            With::Thresholds => vec![Analysis::Thresholds],
            // Of all analyses, those of scores are some where there are scores to analyse: see `scoring`.
            With::All if self.is_one_of_all() => {
                // A bootstrap of many scores takes its time: it is asked for by its name.
                Analysis::ALL.into_iter().filter(|analysis| *analysis != Analysis::Bootstrap).collect()
            }
            With::All => {
                let of_scores = [Analysis::Scores, Analysis::Bootstrap, Analysis::Thresholds];
                Analysis::ALL.into_iter().filter(|analysis| !of_scores.contains(analysis)).collect()
            }
        });
        // Several thresholds are shown beside each other, by the scores.
        let several = self.args.thresholds.len() > 1 && self.args.label.is_some() && !self.args.thresholds[0].contains(':');
        analyses.chain(several.then_some(Analysis::Scores)).collect()
    }

    /// The metrics and criteria to show first.
    fn figures(&self, plan: &Plan) -> Result<(Vec<Metric>, Vec<Criterion>), Message> {
        figures(&self.args.metrics, plan, self.words)
    }

    /// What the rate is a rate of: of a table counted already that is not said by its columns.
    fn rate_of(&self, plan: &Plan) -> Result<RateOf, Message> {
        match (self.args.rate_of, &plan.roles().decision) {
            (Some(_), _) if plan.task() != Task::Decision => Err(self.refuse("error-rate-of-label", "hint-rate-of-label")),
            (Some(What::Selection), _) => Ok(RateOf::Selection),
            (Some(What::Success), _) => Ok(RateOf::Success),
            (Some(What::Error), _) => Ok(RateOf::Error),
            (None, Decision::Counted { .. }) => Ok(RateOf::Cases),
            (None, Decision::Prediction(_) | Decision::Class(_) | Decision::Score { .. }) => Ok(RateOf::Selection),
        }
    }

    /// Where a positive decision neither gains nor loses, which is asked for with what it is for.
    fn break_even(&self) -> Result<BreakEven, Message> {
        let found = break_even(self.args.break_even, self.words)?;
        if found != BreakEven::default() && !self.analyses().contains(&Analysis::Thresholds) {
            return Err(self.refuse("error-break-even-of-nothing", "hint-break-even-of-nothing"));
        }
        Ok(found)
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
        self.args.separator.as_deref().map(|text| separator(text, self.words)).transpose()
    }
}

/// The sign between fields.
///
/// # Errors
/// A message if it is none.
pub(crate) fn separator(text: &str, words: &Words) -> Result<u8, Message> {
    match (text, text.as_bytes()) {
        ("tab" | "\t" | "\\t", _) => Ok(b'\t'),
        (_, [byte]) if byte.is_ascii_graphic() && *byte != b'"' || *byte == b' ' => Ok(*byte),
        _ => Err(Message::new(say!(words, "error-separator", text = text)).hint(words.say("hint-separator-value"))),
    }
}
