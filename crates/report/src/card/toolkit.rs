//! The card as JSON, in the form of the Model Card Toolkit: its schema 0.0.2, and the confidence intervals and thresholds that its `PerformanceMetric` has.
//!
//! A metric has no place for its counts, and the toolkit refuses keys that it does not know; so they stand in the name of the slice, and of the figures of all
//! people together, which are of no slice, in the name of the slice `all`.

use ecart_schema::Document;
use ecart_tally::{Decision, Threshold};
use ecart_words::{Words, say};
use serde_json::{Value as Json, json};

use super::slices::slices;
use crate::Findings;
use crate::figure::clean;

/// The version of the schema.
const VERSION: &str = "0.0.2";

/// Writes the card. Every metric of the task is in it.
pub fn toolkit(document: &Document, findings: &Findings, words: &Words) -> String {
    let threshold = match &document.plan.roles().decision {
        Decision::Score { threshold: Threshold::At(at), .. } => Some(*at),
        _ => None,
    };
    let mut metrics = Vec::new();
    for slice in slices(findings, |grouping| &grouping.all_rates) {
        let group = slice.name.unwrap_or_else(|| words.say("card-all"));
        for (head, value) in slice.figures {
            let mut metric = json!({
                "type": head.metric.name(),
                "value": value.plotted.value,
                "confidence_interval": { "lower_bound": value.plotted.lower, "upper_bound": value.plotted.upper },
                "slice": format!("{group} ({})", value.counts),
            });
            if let Some(threshold) = threshold {
                metric["threshold"] = json!(threshold);
            }
            metrics.push(metric);
        }
    }
    let described = |text: &str| json!({ "description": clean(text) });
    let undefined = findings.groupings.iter().flat_map(|grouping| &grouping.all_rates.notes);
    let limitations: Vec<Json> =
        findings.cautions.iter().chain(&findings.cannot_show).chain(undefined).map(|text| described(text)).collect();
    let name: Vec<&str> = document.provenance.inputs.iter().map(|input| input.name.as_str()).collect();
    let facts = findings.provenance.iter().map(|fact| say!(words, "sheet-fact", name = fact.name.as_str(), value = fact.value.as_str()));
    let facts: Vec<String> = std::iter::once(findings.rows_line.clone()).chain(facts).chain(findings.left_out.iter().cloned()).collect();
    let card = json!({
        "schema_version": VERSION,
        "model_details": { "overview": clean(&say!(words, "card-overview", title = findings.title.as_str())) },
        "model_parameters": { "data": [{ "name": clean(&name.join(", ")), "description": clean(&facts.join(" · ")) }] },
        "quantitative_analysis": { "performance_metrics": metrics },
        "considerations": { "limitations": limitations },
    });
    format!("{card:#}\n")
}
