//! Which columns say what, and how they are read.

use ecart_tally::{Among, Binary, Bins, BinsError, Condition, Decision, GroupColumn, Over, Threshold, Unit, WeightColumn, Weighting};
use ecart_words::say;

use super::Asked;
use crate::args::quoted;
use crate::message::Message;

impl Asked<'_> {
    pub(super) fn label(&self) -> Result<Option<Binary>, Message> {
        let positive = self.args.label_positive.clone().or_else(|| self.args.positive.clone());
        match &self.args.label {
            Some(column) => Ok(Some(Binary { column: column.clone(), positive })),
            None if self.args.label_positive.is_some() => Err(self.refuse("error-label-positive-alone", "hint-label-positive-alone")),
            None => Ok(None),
        }
    }

    pub(super) fn decision(&self) -> Result<Decision, Message> {
        let args = self.args;
        if args.successes.is_some() || args.trials.is_some() || args.failures.is_some() {
            return self.counted();
        }
        match (&args.prediction, &args.score, self.threshold()?) {
            (Some(column), None, None) if args.classes => Ok(Decision::Class(column.clone())),
            (_, Some(_), _) if args.classes => Err(self.refuse("error-classes-of-score", "hint-classes-of-score")),
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

    /// The two columns of a table that was counted already.
    fn counted(&self) -> Result<Decision, Message> {
        let args = self.args;
        if args.prediction.is_some() || args.score.is_some() || !args.thresholds.is_empty() {
            return Err(self.refuse("error-counted-and-decision", "hint-counted-and-decision"));
        }
        if args.positive.is_some() && args.label.is_none() {
            return Err(self.refuse("error-counted-positive", "hint-counted-positive"));
        }
        match (&args.successes, &args.trials, &args.failures) {
            (Some(successes), Some(trials), None) => {
                Ok(Decision::Counted { successes: successes.clone(), of: Among::Trials(trials.clone()) })
            }
            (Some(successes), None, Some(failures)) => {
                Ok(Decision::Counted { successes: successes.clone(), of: Among::Failures(failures.clone()) })
            }
            (_, Some(_), Some(_)) => Err(self.refuse("error-trials-and-failures", "hint-trials-and-failures")),
            (Some(_), None, None) => Err(self.refuse("error-successes-alone", "hint-successes-alone")),
            (None, ..) => Err(self.refuse("error-trials-alone", "hint-trials-alone")),
        }
    }

    pub(super) fn second(&self) -> Result<Option<Decision>, Message> {
        let args = self.args;
        match (&args.second_prediction, &args.second_score, args.second_threshold) {
            (None, None, None) => Ok(None),
            (Some(column), None, None) => {
                Ok(Some(Decision::Prediction(Binary { column: column.clone(), positive: args.positive.clone() })))
            }
            (None, Some(column), Some(threshold)) => {
                Ok(Some(Decision::Score { column: column.clone(), threshold: Threshold::At(threshold) }))
            }
            (Some(_), Some(_), _) => Err(self.refuse("error-second-prediction-and-score", "hint-second-prediction-and-score")),
            (_, None, Some(_)) => Err(self.refuse("error-second-threshold-alone", "hint-second-threshold-alone")),
            (None, Some(column), None) => {
                let flag = format!("--second-score {} --second-threshold 0.5", quoted(column));
                Err(Message::new(self.words.say("error-second-score-alone")).hint(say!(self.words, "hint-score-alone", flag = flag)))
            }
        }
    }

    pub(super) fn weight(&self) -> Result<Option<WeightColumn>, Message> {
        match (&self.args.weight, &self.args.sampling_weight) {
            (None, None) => Ok(None),
            (Some(column), None) => Ok(Some(WeightColumn { column: column.clone(), meaning: Weighting::People })),
            (None, Some(column)) => Ok(Some(WeightColumn { column: column.clone(), meaning: Weighting::Sampling })),
            (Some(_), Some(_)) => Err(self.refuse("error-two-weights", "hint-two-weights")),
        }
    }

    pub(super) fn conditions(&self) -> Result<Vec<Condition>, Message> {
        let split = |text: &String| match text.split_once('=') {
            Some((column, value)) if !column.is_empty() => Ok(Condition { column: column.to_owned(), value: value.to_owned() }),
            _ => Err(Message::new(say!(self.words, "error-where", text = text)).hint(self.words.say("hint-where"))),
        };
        self.args.conditions.iter().map(split).collect()
    }

    /// The group columns and the strata.
    pub(super) fn dimensions(&self) -> Result<(Vec<GroupColumn>, Vec<GroupColumn>), Message> {
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

    /// The column of dates, with the length of a period where it is said.
    pub(super) fn over(&self) -> Result<Option<Over>, Message> {
        let Some(text) = &self.args.over else { return Ok(None) };
        let of = |column: &str, unit| Over { column: GroupColumn { column: column.to_owned(), bins: None }, unit };
        if self.args.suppress_below.is_some() {
            return Err(self.refuse("error-over-suppressed", "hint-over-suppressed"));
        }
        match text.rsplit_once('=') {
            None => Ok(Some(of(text, None))),
            Some((column, name)) => match Unit::parse(name) {
                Some(unit) if !column.is_empty() => Ok(Some(of(column, Some(unit)))),
                _ => {
                    let units: Vec<&str> = Unit::ALL.iter().map(|unit| unit.name()).collect();
                    Err(Message::new(say!(self.words, "error-over", text = text))
                        .at(say!(self.words, "error-values-allowed", values = units.join(", ")))
                        .hint(say!(self.words, "hint-over", flag = format!("--over {}", quoted(&format!("{column}=month"))))))
                }
            },
        }
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

    /// A text `COLUMN=rest`: at the sign after the longest group column or stratum that it begins with, otherwise at the first.
    pub(super) fn at_column<'t>(&self, text: &'t str) -> Option<(&'t str, &'t str)> {
        let after = |column: &String| text.strip_prefix(column.as_str())?.strip_prefix('=').map(|rest| (&text[..column.len()], rest));
        let longest = self.args.groups.iter().chain(&self.args.strata).filter_map(after).max_by_key(|(column, _)| column.len());
        longest.or_else(|| text.split_once('=')).filter(|(column, _)| !column.is_empty())
    }
}
