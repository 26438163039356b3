//! Pulse oximeters: how often a reading that looked safe hid low oxygen, by ethnicity.

use ecart_metrics::Metric;
use ecart_schema::Document;
use ecart_words::{Words, say};

use super::{Demo, Share, Typed, arguments, called, grouping};

pub(super) const DEMO: Demo = Demo { dataset: "pulse-oximeter-2022", parts, closing };

fn parts(words: &Words) -> Vec<Typed> {
    let flags = [
        "--successes",
        "low_oxygen_missed",
        "--trials",
        "readings_92_to_100",
        "--group",
        "ethnicity",
        "--reference",
        "ethnicity=White",
        "--rate-of",
        "error",
    ];
    let texts = [
        ("--title", words.say("demo-pulse-oximeter-2022-title")),
        ("--people", words.say("demo-pulse-oximeter-2022-people")),
        ("--prediction-words", words.say("demo-pulse-oximeter-2022-prediction-words")),
    ];
    let mut typed = arguments(&flags, &texts);
    typed.extend(called(
        words,
        &["low_oxygen_missed", "readings_92_to_100", "ethnicity"],
        &[("ethnicity", &["Black", "Hispanic", "White"])],
    ));
    vec![("pulse-oximeter-2022", typed)]
}

fn closing(documents: &[Document], words: &Words) -> Vec<String> {
    let share = |level: &str| Share::of(grouping(documents.first()?, &["ethnicity"])?, &[level], Metric::SelectionRate);
    let (Some(black), Some(hispanic), Some(white)) = (share("Black"), share("Hispanic"), share("White")) else { return Vec::new() };
    vec![
        say!(
            words,
            "demo-pulse-oximeter-2022-missed",
            black = black.said(words),
            hispanic = hispanic.said(words),
            white = white.said(words),
        ),
        words.say("demo-pulse-oximeter-2022-readings"),
        words.say("demo-pulse-oximeter-2022-card"),
    ]
}
