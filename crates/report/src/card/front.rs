//! The results as metadata in front of the card, in YAML, as Hugging Face's `model-index` has them: a task, a data set, and metrics with type, value and name.
//!
//! Source: the specification of the metadata, `modelcard.md` in Hugging Face's hub-docs. Each text is written as a JSON string, which YAML reads as it is.

use ecart_metrics::Metric;
use ecart_schema::Document;
use ecart_tally::Task;
use ecart_words::{Words, say};
use serde_json::Value as Json;

use super::slices::slices;
use crate::Findings;
use crate::figure::{capitalised, clean};
use crate::findings::percent_of_level;

/// The metadata, between their lines of hyphens; `None` where the audit is of no classifier, which `model-index` has no task for.
pub(crate) fn front(document: &Document, findings: &Findings, words: &Words) -> Option<String> {
    if findings.is_of_cases || document.audit.task == Task::Verification {
        return None;
    }
    let mut text = String::from("---\n");
    for line in words.say("card-front").lines() {
        text.push_str(&format!("# {line}\n"));
    }
    text.push_str(&format!("model-index:\n- name: {}\n  results:\n", quoted(&findings.title)));
    let confidence = percent_of_level(words, document.audit.config.confidence.value());
    let data = document.provenance.inputs.iter().map(|input| input.name.as_str()).collect::<Vec<_>>().join(", ");
    for slice in slices(findings, |grouping| &grouping.rates) {
        let name = match &slice.name {
            Some(group) => say!(words, "card-slice", data = data.as_str(), group = group.as_str()),
            None => data.clone(),
        };
        text.push_str("  - task:\n      type: tabular-classification\n");
        text.push_str(&format!("    dataset:\n      type: {}\n      name: {}\n    metrics:\n", quoted(&data), quoted(&name)));
        for (head, value) in slice.figures {
            let said = say!(
                words,
                "card-figure",
                metric = capitalised(&head.name),
                value = value.text.as_str(),
                counts = value.counts.as_str(),
                confidence = confidence.as_str(),
                interval = value.interval.as_str()
            );
            text.push_str(&format!(
                "    - type: {}\n      value: {}\n      name: {}\n",
                kind(head.metric),
                value.plotted.value,
                quoted(&said)
            ));
        }
    }
    text.push_str("---\n");
    Some(text)
}

/// What Hugging Face calls a metric, where it has a name for it; otherwise ours.
fn kind(metric: Metric) -> &'static str {
    match metric {
        Metric::PositivePredictiveValue => "precision",
        Metric::TruePositiveRate => "recall",
        metric => metric.name(),
    }
}

fn quoted(text: &str) -> String {
    Json::String(clean(text)).to_string()
}
