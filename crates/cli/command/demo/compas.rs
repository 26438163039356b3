//! COMPAS: the errors that ProPublica compared, and the values that the maker answered with.

use ecart_metrics::Metric;
use ecart_schema::Document;
use ecart_words::{Words, say};

use super::{Demo, Share, Typed, arguments, called, grouping};

pub(super) const DEMO: Demo = Demo { dataset: "compas", parts, closing };

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
        "--with",
        "scores",
    ];
    let texts = [
        ("--title", words.say("demo-compas-title")),
        ("--people", words.say("demo-compas-people")),
        ("--label-words", words.say("demo-compas-label-words")),
        ("--prediction-words", words.say("demo-compas-prediction-words")),
    ];
    let races = ["African-American", "Asian", "Caucasian", "Hispanic", "Native American", "Other"];
    let mut typed = arguments(&flags, &texts);
    typed.extend(called(words, &["decile_score"], &[("race", &races)]));
    vec![("compas", typed)]
}

fn closing(documents: &[Document], words: &Words) -> Vec<String> {
    let share = |race: &str, metric| Share::of(grouping(documents.first()?, &["race"])?, &[race], metric);
    let both = |metric| Some((share("African-American", metric)?, share("Caucasian", metric)?));
    let (Some(value), Some(base)) = (both(Metric::PositivePredictiveValue), both(Metric::BaseRate)) else { return Vec::new() };
    let mut closing = vec![say!(words, "demo-compas-answer", black = value.0.said(words), white = value.1.said(words))];
    closing.extend(calibrated(documents, words));
    closing
        .extend([say!(words, "demo-compas-both", black = base.0.said(words), white = base.1.said(words)), words.say("demo-compas-label")]);
    closing
}

/// What a low and a high score came true as, in both groups: the maker's definition.
fn calibrated(documents: &[Document], words: &Words) -> Option<String> {
    let grouping = grouping(documents.first()?, &["race"])?;
    let scores = grouping.evidence.scores.as_ref()?.as_ref().ok()?;
    let came_true = |race: &str, score: f64| {
        let place = grouping.groups.iter().position(|group| group.name.0.iter().any(|(_, level)| level.to_string() == race))?;
        let bin = scores.groups[place].came_true.as_ref().ok()?.iter().find(|bin| bin.high == score)?;
        Some(Share { k: bin.positives.k(), n: bin.positives.n() }.said(words))
    };
    Some(say!(
        words,
        "demo-compas-calibrated",
        black_low = came_true("African-American", 2.0)?,
        white_low = came_true("Caucasian", 2.0)?,
        black_high = came_true("African-American", 8.0)?,
        white_high = came_true("Caucasian", 8.0)?
    ))
}
