//! How each figure is defined, from the catalogue.

use ecart_metrics::{Criterion, Metric};
use ecart_words::Words;
use maud::{Markup, html};

use super::page::Page;
use crate::Definition;

pub(super) fn section(page: &Page<'_>) -> Markup {
    let words = page.words;
    // The figures that the page shows first are unfolded.
    let shown = page.findings.groupings.first();
    let first: Vec<&str> = shown
        .iter()
        .flat_map(|grouping| &grouping.rates.metrics)
        .map(|head| head.metric.name())
        .chain(shown.iter().flat_map(|grouping| &grouping.criteria).map(|row| row.criterion.name()))
        .collect();
    let (metrics, criteria): (Vec<&Definition>, Vec<&Definition>) =
        page.findings.definitions.iter().partition(|definition| Metric::parse(definition.code).is_some());
    html! {
        section aria-labelledby="definitions" {
            h2 id="definitions" { (words.say("page-definitions")) }
            @if !page.findings.is_of_cases { p.soft { (words.say("page-definitions-note")) } }
            h3 { (words.say("page-definitions-metrics")) }
            div.defined { @for definition in metrics { (folded(words, definition, first.contains(&definition.code))) } }
            @if !criteria.is_empty() {
                h3 { (words.say("page-definitions-criteria")) }
                div.defined { @for definition in criteria { (folded(words, definition, first.contains(&definition.code))) } }
            }
        }
    }
}

fn folded(words: &Words, definition: &Definition, is_open: bool) -> Markup {
    let alias = Metric::parse(definition.code)
        .map(|metric| metric.entry().aliases)
        .or_else(|| Criterion::parse(definition.code).map(|criterion| criterion.entry().aliases))
        .filter(|_| !definition.source.is_empty())
        .unwrap_or_default();
    html! {
        details open[is_open] {
            summary { b { (definition.name) } " " code.code { (definition.code) } }
            div.inside {
                dl {
                    dt { (words.say("definition-formula")) } dd { code { (words.formula(definition.formula)) } }
                    dt { (words.say("definition-means")) } dd { (definition.means) }
                    @if !definition.harm.is_empty() { dt { (words.say("definition-harm")) } dd { (definition.harm) } }
                    @if !alias.is_empty() {
                        dt { (words.say("definition-aliases")) }
                        dd { @for (place, name) in alias.iter().enumerate() { @if place > 0 { ", " } code { (name) } } }
                    }
                    @if !definition.source.is_empty() { dt { (words.say("definition-source")) } dd { (definition.source) } }
                }
            }
        }
    }
}
