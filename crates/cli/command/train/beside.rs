//! The audits of the variants side by side: the figures of each, and what each gap is.

use ecart_metrics::interval::Interval;
use ecart_metrics::score::{Auc, GroupScores};
use ecart_metrics::{Confidence, Figure, Grouping, Measure, Metric, Undefined};
use ecart_schema::Document;
use ecart_words::{Decimal, Words, say};

/// What is shown of each variant.
const SHOWN: [Metric; 4] = [Metric::Accuracy, Metric::SelectionRate, Metric::FalsePositiveRate, Metric::FalseNegativeRate];

/// A table: its heading, and its lines of a name and a cell for each variant.
struct Block {
    heading: String,
    lines: Vec<(String, Vec<String>)>,
}

/// The documents side by side, under the names of their variants.
pub(super) fn beside(documents: &[&Document], names: &[String], words: &Words) -> String {
    let mut page = Page { documents, words, reasons: Vec::new() };
    let mut blocks = vec![page.overall()];
    let groupings = documents.first().map_or(0, |document| document.audit.groupings.len());
    for grouping in 0..groupings {
        for metric in SHOWN {
            blocks.push(page.of_metric(grouping, metric));
        }
        blocks.push(page.of_auc(grouping));
    }
    let mut text = drawn(&blocks, names);
    for (place, reason) in page.reasons.iter().enumerate() {
        text.push_str(&crate::wrap::wrapped(&format!("[{}] {reason}", place + 1), 0));
    }
    text
}

fn drawn(blocks: &[Block], names: &[String]) -> String {
    let width = |text: &str| text.chars().count();
    let lines = || blocks.iter().flat_map(|block| &block.lines);
    let first = lines().map(|(name, _)| width(name) + 2).max().unwrap_or_default();
    let of = |place: usize| lines().filter_map(|(_, cells)| cells.get(place)).map(|cell| width(cell)).chain([width(&names[place])]).max();
    let widths: Vec<usize> = (0..names.len()).map(|place| of(place).unwrap_or_default()).collect();
    let mut text = String::new();
    let mut line = |name: &str, cells: &[String]| {
        let mut line = format!("{name}{}", " ".repeat(first.saturating_sub(width(name))));
        for (cell, wide) in cells.iter().zip(&widths) {
            line.push_str(&format!("  {cell}{}", " ".repeat(wide - width(cell))));
        }
        text.push_str(line.trim_end());
        text.push('\n');
    };
    line("", names);
    for block in blocks {
        line(&block.heading, &[]);
        block.lines.iter().for_each(|(name, cells)| line(&format!("  {name}"), cells));
    }
    text
}

struct Page<'a> {
    documents: &'a [&'a Document],
    words: &'a Words,
    /// Why figures have no value, each once, in the order of their marks.
    reasons: Vec<String>,
}

impl Page<'_> {
    fn overall(&mut self) -> Block {
        let of = |document: &&Document| document.audit.overall.figure(Metric::Accuracy).copied();
        let accuracies: Vec<Result<Figure, Undefined>> = self.documents.iter().map(of).collect();
        let cells = accuracies.into_iter().map(|cell| self.rate(cell)).collect();
        let mut lines = vec![(self.words.metric(Metric::Accuracy.name()), cells)];
        let aucs: Vec<_> =
            self.documents.iter().map(|document| (of_scores(document.audit.groupings.first(), None), confidence(document))).collect();
        lines.push((self.words.say("train-auc-short"), aucs.into_iter().map(|(auc, confidence)| self.auc(auc, confidence)).collect()));
        Block { heading: self.words.say("train-everybody"), lines }
    }

    fn of_metric(&mut self, place: usize, metric: Metric) -> Block {
        let groupings: Vec<&Grouping> = self.documents.iter().map(|document| &document.audit.groupings[place]).collect();
        let mut lines = Vec::new();
        for group in 0..groupings[0].groups.len() {
            let cells: Vec<Result<Figure, Undefined>> =
                groupings.iter().map(|grouping| grouping.groups[group].figure(metric).copied()).collect();
            lines.push((self.group(groupings[0], group), cells.into_iter().map(|cell| self.rate(cell)).collect()));
        }
        let mut gaps = Vec::new();
        for grouping in &groupings {
            let gap = match grouping.comparison(metric).map(|comparison| &comparison.widest) {
                Some(Ok(widest)) => Ok((widest.difference.value, widest.difference.interval)),
                Some(Err(reason)) => Err(*reason),
                None => Err(Undefined::NoLabel),
            };
            gaps.push(gap);
        }
        lines.push((self.words.say("train-gap"), gaps.into_iter().map(|gap| self.gap(gap)).collect()));
        let columns = groupings[0].columns.join(" × ");
        Block { heading: say!(self.words, "train-by", metric = self.words.metric(metric.name()), column = columns), lines }
    }

    fn of_auc(&mut self, place: usize) -> Block {
        let groupings: Vec<(&Grouping, Confidence)> =
            self.documents.iter().map(|document| (&document.audit.groupings[place], confidence(document))).collect();
        let mut lines = Vec::new();
        let first = groupings[0].0;
        for group in 0..first.groups.len() {
            let cells: Vec<_> =
                groupings.iter().map(|(grouping, confidence)| (of_scores(Some(grouping), Some(group)), *confidence)).collect();
            lines.push((self.group(first, group), cells.into_iter().map(|(auc, confidence)| self.auc(auc, confidence)).collect()));
        }
        let columns = first.columns.join(" × ");
        Block { heading: say!(self.words, "train-by", metric = self.words.say("train-auc"), column = columns), lines }
    }

    fn group(&self, grouping: &Grouping, group: usize) -> String {
        let levels: Vec<(&str, Option<String>)> = grouping.groups[group]
            .name
            .0
            .iter()
            .map(|(column, level)| (column.as_str(), (!level.is_missing()).then(|| level.to_string())))
            .collect();
        self.words.group(&levels.iter().map(|(column, level)| (*column, level.as_deref())).collect::<Vec<_>>())
    }

    /// `44.8% 42.6 – 47.2 805/1,795`, marked where few people are in the denominator.
    fn rate(&mut self, figure: Result<Figure, Undefined>) -> String {
        let figure = match figure {
            Ok(figure) => figure,
            Err(reason) => return self.without(reason),
        };
        let counts = match &figure.measure {
            Measure::Share(rate) => rate.counts(),
            _ => None,
        };
        let value = match counts {
            Some((k, n)) => Decimal::percent_of(k, n, 1),
            None => Decimal::percent(figure.value, 1),
        };
        let mut cell = value.map(|value| self.words.percent(&value)).unwrap_or_default();
        cell.push_str(&self.limits(figure.interval));
        if let Some((k, n)) = counts {
            cell.push_str(&format!(" {}", self.words.fraction(k, n)));
        }
        if figure.small {
            cell.push_str(" s");
        }
        cell
    }

    fn limits(&self, interval: Interval) -> String {
        match (Decimal::percent(interval.lower, 1), Decimal::percent(interval.upper, 1)) {
            (Some(lower), Some(upper)) => format!(" {}", self.words.interval(&lower, &upper)),
            _ => String::new(),
        }
    }

    fn gap(&mut self, gap: Result<(f64, Interval), Undefined>) -> String {
        match gap {
            Ok((value, interval)) => {
                let points = Decimal::percent(value, 1).map(|value| self.words.decimal(&value)).unwrap_or_default();
                format!("{points}{}", self.limits(interval))
            }
            Err(reason) => self.without(reason),
        }
    }

    fn auc(&mut self, auc: Result<&Auc, Undefined>, confidence: Confidence) -> String {
        let auc = match auc {
            Ok(auc) => auc,
            Err(reason) => return self.without(reason),
        };
        let three = |value: f64| Decimal::round(value, 3);
        let value = three(auc.value).map(|value| self.words.decimal(&value)).unwrap_or_default();
        match auc.estimate(confidence).map(|estimate| (three(estimate.interval.lower), three(estimate.interval.upper))) {
            Ok((Some(lower), Some(upper))) => format!("{value} {}", self.words.interval(&lower, &upper)),
            _ => value,
        }
    }

    fn without(&mut self, reason: Undefined) -> String {
        let said = self.words.undefined(reason.name());
        let place = self.reasons.iter().position(|known| *known == said).unwrap_or_else(|| {
            self.reasons.push(said);
            self.reasons.len() - 1
        });
        format!("{} [{}]", self.words.say("undefined"), place + 1)
    }
}

fn confidence(document: &Document) -> Confidence {
    document.audit.config.confidence
}

/// The area under the curve of a group, or of all people.
fn of_scores(grouping: Option<&Grouping>, group: Option<usize>) -> Result<&Auc, Undefined> {
    let scores = grouping.and_then(|grouping| grouping.evidence.scores.as_ref()).ok_or(Undefined::NoLabel)?;
    let scores = scores.as_ref().map_err(|reason| *reason)?;
    let of: &GroupScores = match group {
        None => &scores.overall,
        Some(group) => scores.groups.get(group).ok_or(Undefined::NoRows)?,
    };
    of.auc.as_ref().map_err(|reason| *reason)
}
