//! What a rule is about: whose words to use, what the groups and the figure are called.

use ecart_gate::{Bounded, Direction, Figure, Judged, Part, Scale, ScoreFigure, Versus, Who};
use ecart_metrics::{GroupName, Metric, Reference};
use ecart_schema::Document;
use ecart_tally::Level;
use ecart_words::{Words, say};

use super::number::{Kind, Number};
use crate::figure::clean;
use crate::findings::{group_levels, metric_name};

/// A rule that was judged, and the words to speak of it.
#[derive(Clone, Copy)]
pub(super) struct About<'a> {
    pub(super) judged: &'a Judged,
    pub(super) document: &'a Document,
    /// The words of the field that the audit is of.
    pub(super) words: &'a Words,
    /// The confidence of the verdicts, in per cent.
    pub(super) confidence: &'a str,
}

impl About<'_> {
    /// The figure that a rule bounds; of a part, that which it is of.
    pub(super) fn figure(&self, part: Option<&Part>) -> Option<Figure> {
        let of_rule = match self.judged.rule.bounded {
            Bounded::Gap { figure, .. } | Bounded::Value { figure } => Some(figure),
            Bounded::Chance { metric } => Some(Figure::Metric(metric)),
            Bounded::LeftOut | Bounded::MissingGroup => None,
        };
        part.and_then(|part| part.figure).or(of_rule)
    }

    /// What a figure is called.
    pub(super) fn figure_name(&self, figure: Figure) -> String {
        let words = self.words;
        match figure {
            Figure::Metric(metric) => metric_name(self.document, words, metric),
            Figure::EqualizedOdds => words.say("check-figure-odds"),
            Figure::Score(ScoreFigure::Auc) => words.say("scores-head-auc"),
            Figure::Score(ScoreFigure::InTheLarge) => words.say("check-figure-in-the-large"),
            Figure::Score(ScoreFigure::EqualWidthError) => words.say("check-figure-equal-width"),
            Figure::Score(ScoreFigure::EqualMassError) => words.say("check-figure-equal-mass"),
            Figure::Score(ScoreFigure::Brier) => words.say("check-figure-brier"),
        }
    }

    /// How the numbers that are compared with the limit are written.
    pub(super) fn number(&self, part: Option<&Part>) -> Number<'_> {
        let figure = self.figure(part);
        let is_share = figure.is_none_or(is_share);
        let kind = match self.judged.rule.bounded {
            Bounded::Gap { scale: Scale::Ratio, .. } => Kind::Ratio,
            Bounded::Gap { scale: Scale::Difference, .. } if is_share => Kind::Points,
            Bounded::Chance { .. } => Kind::Chance,
            Bounded::Value { .. } | Bounded::LeftOut | Bounded::MissingGroup if is_share => Kind::Share,
            _ => Kind::Plain,
        };
        let sense = match self.judged.rule.bounded {
            Bounded::Gap { direction, scale: Scale::Difference, .. } => direction,
            _ => Direction::Either,
        };
        Number { words: self.words, kind, sense, decimals: kind.decimals(self.words, figure) }
    }

    /// How the figure of one side is written.
    pub(super) fn side_number(&self, part: &Part) -> Number<'_> {
        let figure = self.figure(Some(part));
        let kind = if figure.is_none_or(is_share) { Kind::Share } else { Kind::Plain };
        Number { words: self.words, kind, sense: Direction::Either, decimals: kind.decimals(self.words, figure) }
    }

    /// How by how much it grew is written.
    pub(super) fn growth_number(&self, part: Option<&Part>) -> Number<'_> {
        let number = self.number(part);
        let kind = if number.kind == Kind::Share { Kind::Points } else { number.kind };
        Number { kind, sense: Direction::Either, ..number }
    }

    /// A group without its columns' names, which the rule has: `African-American × Female`. A rule on each grouping has none, and names them: `race=Asian`.
    pub(super) fn group(&self, name: &GroupName) -> String {
        if !self.judged.rule.columns.is_empty() {
            return shown(&group_levels(self.document, self.words, name));
        }
        let names = &self.document.presentation.names;
        let level = |column: &str, level: &Level| match level {
            Level::Value(value) => Some(names.level(column, value).to_owned()),
            Level::Band(band) => Some(band.to_string()),
            Level::Missing => None,
        };
        let levels: Vec<(&str, Option<String>)> = name.0.iter().map(|(column, of)| (names.column(column), level(column, of))).collect();
        let levels: Vec<(&str, Option<&str>)> = levels.iter().map(|(column, level)| (*column, level.as_deref())).collect();
        shown(&self.words.group(&levels))
    }

    /// Who stands on a side.
    pub(super) fn who(&self, who: &Who) -> String {
        match who {
            Who::Group(name) => self.group(name),
            Who::All => self.words.say("reference-overall"),
            Who::Others => self.words.say("reference-others"),
        }
    }

    /// The two sides of a comparison, or the one of a figure.
    pub(super) fn sides(&self, part: &Part) -> String {
        let first = self.who(&part.first.who);
        match &part.second {
            Some(second) => format!("{first} – {}", self.who(&second.who)),
            None => first,
        }
    }

    /// What is bounded, with the columns and what groups are compared with.
    pub(super) fn subject(&self) -> String {
        let (words, rule) = (self.words, &self.judged.rule);
        let figure = self.figure(None).map(|figure| self.figure_name(figure)).unwrap_or_default();
        let mut subject = match &rule.bounded {
            Bounded::Gap { scale: Scale::Difference, .. } => say!(words, "check-subject-gap", figure = figure),
            Bounded::Gap { scale: Scale::Ratio, .. } => say!(words, "check-subject-ratio", figure = figure),
            Bounded::Value { .. } => figure,
            Bounded::Chance { .. } => say!(words, "check-subject-chance", figure = figure),
            Bounded::LeftOut => words.say("check-subject-left-out"),
            Bounded::MissingGroup => words.say("check-subject-missing"),
        };
        let columns = |columns: &[ecart_gate::At<String>]| {
            let names: Vec<String> = columns.iter().map(|column| shown(&column.value)).collect();
            names.join(" × ")
        };
        if !rule.columns.is_empty() {
            subject = say!(words, "check-subject-by", subject = subject, columns = columns(&rule.columns));
        }
        if !rule.within.columns.is_empty() {
            subject = say!(words, "check-subject-within", subject = subject, columns = columns(&rule.within.columns));
        }
        match self.versus() {
            Some(reference) => say!(words, "check-subject-against", subject = subject, reference = reference),
            None => subject,
        }
    }

    /// What groups are compared with, where it is not each other.
    fn versus(&self) -> Option<String> {
        let Bounded::Gap { versus, .. } = &self.judged.rule.bounded else { return None };
        let words = self.words;
        Some(match versus {
            Versus::EveryPair => return None,
            Versus::Highest => words.say("check-versus-highest"),
            Versus::Reference(Reference::Largest) => words.say("check-versus-largest"),
            Versus::Reference(Reference::Named(levels)) => {
                let levels: Vec<String> = levels.iter().map(|(_, level)| level.clone()).collect();
                shown(&levels.join(" × "))
            }
            Versus::Reference(Reference::BestOff(_)) => words.say("reference-best-off"),
            Versus::Reference(Reference::WorstOff(_)) => words.say("reference-worst-off"),
            Versus::Reference(Reference::Overall) => words.say("reference-overall"),
            Versus::Reference(Reference::Others) => words.say("reference-others"),
        })
    }
}

/// Whether a figure is a share, which is written in per cent.
pub(super) fn is_share(figure: Figure) -> bool {
    match figure {
        Figure::Metric(metric) => metric.entry().is_share || metric == Metric::BalancedAccuracy,
        Figure::EqualizedOdds => true,
        Figure::Score(_) => false,
    }
}

/// The longest name that a sentence bears.
const LONGEST: usize = 60;

/// A text of a policy or of the data on one line, without what does not show.
pub(super) fn one_line(text: &str) -> String {
    clean(text)
}

/// A name as it is shown: on one line, without what does not show; a long one loses its middle.
pub(super) fn shown(name: &str) -> String {
    let name = clean(name);
    let count = name.chars().count();
    if count <= LONGEST {
        return name;
    }
    let half = LONGEST / 2;
    let (head, tail): (String, String) = (name.chars().take(half).collect(), name.chars().skip(count - half + 1).collect());
    format!("{head}…{tail}")
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn a_long_name_loses_its_middle() {
        assert_eq!(shown("a\n\u{202e}b"), "a b");
        let long = shown(&"ab".repeat(5_000));
        assert_eq!(long.chars().count(), super::LONGEST);
        assert!(long.starts_with("abab") && long.ends_with("abab") && long.contains('…'));
    }
}
