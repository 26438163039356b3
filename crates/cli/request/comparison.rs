//! With whom groups are compared, by which intervals, and what is withheld.

use ecart_metrics::interval::{Intervals, RateMethod, RatioMethod, Simultaneous};
use ecart_metrics::{AuditError, Crossing, Reference, ReferenceError, SuppressError, Unprotected};
use ecart_tally::{Bins, GroupColumn, Plan, Weighting};
use ecart_words::say;

use super::Asked;
use crate::args::{Cross, Interval, quoted};
use crate::message::{Message, of_audit, similar};

/// The references that are none of the levels.
const OF_ALL: [&str; 5] = ["largest", "best-off", "worst-off", "overall", "others"];

impl Asked<'_> {
    pub(super) fn reference(&self) -> Result<Reference, Message> {
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
                let message = Message::new(say!(self.words, "error-reference", text = text));
                return Err(match similar(text, OF_ALL).first() {
                    Some(near) => message.hint(say!(self.words, "hint-use", flag = format!("--reference {near}"))),
                    None => message.hint(self.words.say("hint-reference")),
                });
            };
            let (column, level) = self.in_the_data(column, level);
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

    /// One of [`OF_ALL`].
    fn reference_of_all(&self, text: &str) -> Option<Reference> {
        let positive = super::policy::positive(self.args);
        match text {
            "largest" => Some(Reference::Largest),
            "best-off" => Some(Reference::BestOff(positive)),
            "worst-off" => Some(Reference::WorstOff(positive)),
            "overall" => Some(Reference::Overall),
            "others" => Some(Reference::Others),
            _ => None,
        }
    }

    pub(super) fn crossing(&self) -> Result<Crossing, Message> {
        match self.args.intersect {
            None => Ok(Crossing::None),
            Some(_) if self.args.groups.len() < 2 => Err(self.refuse("error-intersect", "hint-intersect")),
            Some(Cross::Also) => Ok(Crossing::Also),
            Some(Cross::Only) => Ok(Crossing::Only),
        }
    }

    /// The methods of the intervals: at most one for each kind of figure.
    pub(super) fn intervals(&self) -> Result<Intervals, Message> {
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
    pub(super) fn suppress_below(&self, plan: &Plan) -> Result<Option<u64>, Message> {
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
            (plan.counts_scores(), Unprotected::Scores),
            (plan.classes().is_some(), Unprotected::Classes),
        ];
        match unprotected.into_iter().find(|(is_asked, _)| *is_asked) {
            Some((_, Unprotected::Scores)) if !roles.scoring.counted => {
                let flag = format!("--threshold {}", quoted(&self.args.thresholds.join(",")));
                let message = Message::new(say!(self.words, "error-suppress-with", flag = &flag));
                Err(message.hint(say!(self.words, "hint-suppress-with", flag = flag)))
            }
            Some((_, unprotected)) => Err(of_audit(&AuditError::from(SuppressError::Unprotected(unprotected)), self.words)),
            None => Ok(Some(below)),
        }
    }
}
