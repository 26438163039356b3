//! A health-care programme: whom a score lets in, by what it was trained to predict.

use ecart_metrics::Metric;
use ecart_schema::Document;
use ecart_words::{Words, say};

use super::{Demo, Share, Typed, arguments, called, grouping};

/// What the score is trained to predict: the folder of each report, and the value in the data.
const TARGETS: [(&str, &str); 3] =
    [("cost", "total cost"), ("avoidable-cost", "avoidable cost"), ("conditions", "active chronic conditions")];

pub(super) const DEMO: Demo = Demo { dataset: "obermeyer-2019", parts, closing };

fn parts(words: &Words) -> Vec<Typed> {
    let part = |(folder, target): (&'static str, &str)| {
        let flags = [
            "--prediction",
            "in_top_3_percent",
            "--group",
            "race",
            "--reference",
            "race=white",
            "--weight",
            "patients",
            "--where",
            &format!("score_predicts={target}"),
            "--positive-is",
            "benefit",
        ];
        let texts = [
            ("--title", say!(words, "demo-obermeyer-2019-title", target = folder)),
            ("--people", words.say("demo-obermeyer-2019-people")),
            ("--prediction-words", words.say("demo-obermeyer-2019-prediction-words")),
        ];
        let mut typed = arguments(&flags, &texts);
        typed.extend(called(words, &["in_top_3_percent"], &[("race", &["black", "white"])]));
        (folder, typed)
    };
    TARGETS.map(part).into()
}

fn closing(documents: &[Document], words: &Words) -> Vec<String> {
    let selected = |target: usize, race: &str| Share::of(grouping(documents.get(target)?, &["race"])?, &[race], Metric::SelectionRate);
    // Of those who are let in, the Black patients.
    let black = |target: usize| {
        let (black, white) = (selected(target, "black")?, selected(target, "white")?);
        Some(Share { k: black.k, n: black.k + white.k }.said(words))
    };
    let figures = (black(0), black(1), black(2), selected(0, "black"), selected(0, "white"));
    let (Some(cost), Some(avoidable), Some(conditions), Some(rate), Some(white_rate)) = figures else { return Vec::new() };
    vec![
        say!(words, "demo-obermeyer-2019-selection", black = rate.said(words), white = white_rate.said(words)),
        words.say("demo-obermeyer-2019-sicker"),
        say!(words, "demo-obermeyer-2019-target", cost = cost, avoidable = avoidable, conditions = conditions),
        words.say("demo-obermeyer-2019-paper"),
        words.say("demo-obermeyer-2019-card"),
    ]
}
