//! At which score a prediction becomes positive: a number, several, one for each group, or one that is to be found.

use ecart_metrics::Metric;
use ecart_tally::{ByGroup, ScoreRange, Scoring, Target, TargetRate, Threshold};
use ecart_words::say;

use super::Asked;
use crate::args::With;
use crate::message::Message;

impl Asked<'_> {
    /// The threshold that decides: the first of several numbers.
    pub(super) fn threshold(&self) -> Result<Option<Threshold>, Message> {
        let texts = &self.args.thresholds;
        let Some(first) = texts.first() else { return Ok(None) };
        if texts.iter().any(|text| text.contains(':')) {
            return self.by_group(texts).map(Threshold::ByGroup).map(Some);
        }
        if let Some(other) = texts.iter().skip(1).chain(texts.len().gt(&1).then_some(first)).find(|text| self.number(text).is_none()) {
            return Err(Message::new(say!(self.words, "error-thresholds", text = other)).hint(self.words.say("hint-thresholds")));
        }
        match self.number(first) {
            Some(score) => Ok(Some(Threshold::At(score))),
            None => self.to_be_found(first).map(Some),
        }
    }

    /// Whether all analyses are asked for, and there are scores to analyse.
    pub(super) fn is_one_of_all(&self) -> bool {
        self.args.analyses.contains(&With::All) && self.args.score.is_some() && self.args.label.is_some()
    }

    /// How scores are counted, beside the decision.
    pub(super) fn scoring(&self) -> Result<Scoring, Message> {
        let texts = &self.args.thresholds;
        let others: Vec<f64> = texts.iter().skip(1).filter_map(|text| self.number(text)).collect();
        let is_of_pairs = self.args.other_group.is_some();
        let is_asked =
            is_of_pairs || self.args.analyses.iter().any(|with| matches!(with, With::Scores | With::Bootstrap | With::Thresholds));
        Ok(Scoring { counted: is_asked || self.is_one_of_all() || !others.is_empty(), range: self.score_range()?, others })
    }

    fn score_range(&self) -> Result<Option<ScoreRange>, Message> {
        let Some(text) = &self.args.score_range else { return Ok(None) };
        let range = text.split_once(',').and_then(|(from, to)| Some(ScoreRange { from: self.number(from)?, to: self.number(to)? }));
        match range {
            Some(range) if range.from < range.to => Ok(Some(range)),
            _ => Err(Message::new(say!(self.words, "error-score-range", text = text)).hint(self.words.say("hint-score-range"))),
        }
    }

    fn number(&self, text: &str) -> Option<f64> {
        text.trim().parse().ok().filter(|number: &f64| number.is_finite())
    }

    fn not_a_threshold(&self, text: &str) -> Message {
        let message = Message::new(say!(self.words, "error-threshold", text = text));
        match crate::message::with_a_point(text) {
            Some(mended) => message.hint(say!(self.words, "hint-use", flag = format!("--threshold {mended}"))),
            None => message.hint(self.words.say("hint-threshold")),
        }
    }

    /// `top=0.2`, `fpr=0.01`, `fpr=0.01@race=White`, `above-median`.
    fn to_be_found(&self, text: &str) -> Result<Threshold, Message> {
        if text.trim() == "above-median" {
            return Ok(Threshold::AboveMedian);
        }
        let (name, rest) = text.split_once('=').ok_or_else(|| self.not_a_threshold(text))?;
        let (limit, group) = rest.split_once('@').map_or((rest, None), |(limit, group)| (limit, Some(group)));
        let limit = self.number(limit).ok_or_else(|| self.not_a_threshold(text))?;
        // Nobody is the top of nobody.
        if !(0.0..=1.0).contains(&limit) || (name == "top" && limit == 0.0) {
            let message = Message::new(say!(self.words, "error-threshold-share", text = text));
            let mended = super::in_per_cent(limit).map_or_else(|| "0.05".to_owned(), |share| share.to_string());
            return Err(message.hint(say!(self.words, "hint-use", flag = format!("--threshold {name}={mended}"))));
        }
        if name == "top" && group.is_none() {
            return Ok(Threshold::Top(limit));
        }
        let metric = Metric::parse(name).map(Metric::name);
        let rate = TargetRate::ALL.into_iter().find(|rate| Some(rate.name()) == metric);
        let rate = rate.ok_or_else(|| {
            Message::new(say!(self.words, "error-threshold-rate", name = name)).hint(self.words.say("hint-threshold-rate"))
        })?;
        let group = group.map(|group| {
            // Pairs have one group column, so that a level alone names a group.
            let level = self.args.other_group.as_ref().and(self.args.groups.first()).filter(|_| !group.contains('='));
            if let Some(column) = level {
                return Ok((column.clone(), group.to_owned()));
            }
            let of = self.at_column(group).map(|(column, level)| (column.to_owned(), level.to_owned()));
            of.ok_or_else(|| self.not_a_threshold(text))
        });
        Ok(Threshold::Target(Target { rate, limit, group: group.transpose()? }))
    }

    /// `race=Black:0.6,*:0.5`, in one text or in several.
    fn by_group(&self, texts: &[String]) -> Result<ByGroup, Message> {
        let mut found = ByGroup { column: String::new(), levels: Vec::new(), others: None };
        for text in texts {
            // A level may hold a comma: what has no number behind it belongs to what follows.
            let mut entry = String::new();
            for part in text.split(',') {
                entry.push_str(part);
                match entry.rsplit_once(':').and_then(|(level, score)| Some((level, self.number(score)?))) {
                    Some((level, score)) => {
                        self.add_group(&mut found, level, score)?;
                        entry.clear();
                    }
                    None => entry.push(','),
                }
            }
            if !entry.is_empty() {
                return Err(self.not_a_threshold(text));
            }
        }
        if found.levels.is_empty() {
            return Err(self.not_a_threshold(&texts.join(",")));
        }
        Ok(found)
    }

    fn add_group(&self, by: &mut ByGroup, level: &str, score: f64) -> Result<(), Message> {
        let twice = |what: &str| {
            let message = Message::new(say!(self.words, "error-threshold-twice", level = what));
            Err(message.hint(self.words.say("hint-threshold-twice")))
        };
        if level.trim() == "*" {
            return if by.others.replace(score).is_some() { twice("*") } else { Ok(()) };
        }
        let named = self.at_column(level).or_else(|| (!by.column.is_empty()).then_some((by.column.as_str(), level.trim())));
        let (column, level) =
            named.map(|(column, level)| (column.to_owned(), level)).ok_or_else(|| self.not_a_threshold(&format!("{level}:{score}")))?;
        if by.column.is_empty() {
            by.column = column;
        } else if by.column != column {
            let message = Message::new(say!(self.words, "error-threshold-columns", first = &by.column, second = column));
            return Err(message.hint(self.words.say("hint-threshold-columns")));
        }
        if by.levels.iter().any(|(known, _)| known == level) {
            return twice(level);
        }
        by.levels.push((level.to_owned(), score));
        Ok(())
    }
}
