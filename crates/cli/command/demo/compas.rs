//! COMPAS: the errors that ProPublica compared, and the values that the maker answered with.

use ecart_metrics::Metric;
use ecart_schema::Document;
use ecart_words::{Words, say};

use super::{Demo, Share, Typed, arguments, grouping};

pub(super) const DEMO: Demo = Demo { dataset: "compas", title: "COMPAS (2016)", parts, closing };

fn parts(words: &Words) -> Vec<Typed> {
    let flags = [
        "--label",
        "two_year_recid",
        "--score",
        "decile_score",
        "--threshold",
        "5",
        "--group",
        "race",
        "--reference",
        "race=Caucasian",
        "--positive-is",
        "harm",
    ];
    let texts = [
        ("--title", words.say("demo-compas-title")),
        ("--people", words.say("demo-compas-people")),
        ("--label-words", words.say("demo-compas-label-words")),
        ("--prediction-words", words.say("demo-compas-prediction-words")),
    ];
    vec![("compas", arguments(&flags, &texts))]
}

fn closing(documents: &[Document], words: &Words) -> Vec<String> {
    let share = |race: &str, metric| Share::of(grouping(documents.first()?, &["race"])?, &[race], metric);
    let both = |metric| Some((share("African-American", metric)?, share("Caucasian", metric)?));
    let (Some(value), Some(base)) = (both(Metric::PositivePredictiveValue), both(Metric::BaseRate)) else { return Vec::new() };
    vec![
        say!(words, "demo-compas-answer", black = value.0.said(words), white = value.1.said(words)),
        say!(words, "demo-compas-both", black = base.0.said(words), white = base.1.said(words)),
        words.say("demo-compas-label"),
    ]
}
