//! `ecart metrics`: the catalogue.

use std::fmt::Write as _;

use ecart_metrics::{Amount, CRITERIA, Confusion, Criterion, CriterionEntry, METRICS, Measure, Metric, MetricEntry, Outcomes, Undefined};
use ecart_words::Words;

use super::App;
use crate::message::{Message, of_unknown_figure};
use crate::wrap::wrapped;

pub(super) fn run(figure: Option<&str>, app: &App<'_>) -> Result<(), Message> {
    let words = app.words;
    let Some(name) = figure else {
        return app.print(list(words).as_bytes());
    };
    let text = match (Metric::parse(name), Criterion::parse(name)) {
        (Some(metric), _) => of_metric(metric.entry(), words),
        (None, Some(criterion)) => of_criterion(criterion.entry(), words),
        (None, None) => return Err(of_unknown_figure(name, |near| format!("ecart metrics {near}"), words)),
    };
    app.print(text.as_bytes())
}

fn list(words: &Words) -> String {
    let mut text = String::new();
    let mut part = |heading: &str, entries: &mut dyn Iterator<Item = (&str, &str, String)>| {
        let _ = writeln!(text, "{}", words.say(heading)); // writing to a String does not fail
        for (name, formula, means) in entries {
            let _ = write!(text, "\n  {name}  =  {}\n{}", words.formula(formula), wrapped(first_sentence(&means), 6));
        }
        text.push('\n');
    };
    part("metrics-heading", &mut METRICS.iter().map(|entry| (entry.name, entry.formula, words.metric_means(entry.name))));
    part("criteria-heading-list", &mut CRITERIA.iter().map(|entry| (entry.name, entry.formula, words.criterion_means(entry.name))));
    let _ = writeln!(text, "{}", words.say("metrics-letters"));
    text
}

fn of_metric(entry: &MetricEntry, words: &Words) -> String {
    let mut text = format!("{}\n", words.entry(entry.name, &words.metric(entry.name)));
    also(&mut text, entry.aliases, words);
    fact(&mut text, "metrics-formula", &words.formula(entry.formula), words);
    fact(&mut text, "metrics-means", &words.metric_means(entry.name), words);
    fact(&mut text, "metrics-harm", &words.metric_harm(entry.name), words);
    fact(&mut text, "metrics-undefined", &reasons(&undefined(entry.metric), words), words);
    fact(&mut text, "metrics-source", entry.source, words);
    text
}

fn of_criterion(entry: &CriterionEntry, words: &Words) -> String {
    let mut text = format!("{}\n", words.entry(entry.name, &words.criterion(entry.name)));
    also(&mut text, entry.aliases, words);
    fact(&mut text, "metrics-formula", &words.formula(entry.formula), words);
    fact(&mut text, "metrics-means", &words.criterion_means(entry.name), words);
    let mut why = vec![Undefined::FewerThanTwoGroups];
    if entry.is_ratio {
        why.push(Undefined::ZeroOverZero);
    }
    if entry.criterion == Criterion::AverageAbsoluteOddsDifference {
        why.push(Undefined::ReferenceUndefined);
        text.push('\n');
        text.push_str(&wrapped(&words.say("criterion-average-odds-difference-not-offered"), 2));
    }
    fact(&mut text, "metrics-undefined", &reasons(&why, words), words);
    fact(&mut text, "metrics-source", entry.source, words);
    text
}

/// The reasons why a metric can have no value: those it gives over all ways in which the four counts can be 0.
fn undefined(metric: Metric) -> Vec<Undefined> {
    let amount = |pattern: u8, bit: u8| Amount::from(u64::from(pattern >> bit & 1));
    let confusion = |pattern| {
        Outcomes::Confusion(Confusion {
            true_positives: amount(pattern, 0),
            false_positives: amount(pattern, 1),
            true_negatives: amount(pattern, 2),
            false_negatives: amount(pattern, 3),
        })
    };
    let mut found = Vec::new();
    for reason in (0..16).filter_map(|pattern| Measure::of(metric, &confusion(pattern)).err()) {
        if !found.contains(&reason) {
            found.push(reason);
        }
    }
    found
}

fn reasons(reasons: &[Undefined], words: &Words) -> String {
    reasons.iter().map(|reason| words.undefined(reason.name())).collect::<Vec<_>>().join("\n")
}

fn also(text: &mut String, aliases: &[&str], words: &Words) {
    if !aliases.is_empty() {
        fact(text, "metrics-aliases", &aliases.join(", "), words);
    }
}

fn fact(text: &mut String, heading: &str, body: &str, words: &Words) {
    let _ = writeln!(text, "\n{}", words.say(heading)); // writing to a String does not fail
    body.lines().for_each(|line| text.push_str(&wrapped(line, 2)));
}

fn first_sentence(text: &str) -> &str {
    text.find(". ").map_or(text, |end| &text[..=end])
}
