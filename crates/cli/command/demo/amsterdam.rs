//! Amsterdam's welfare-fraud model: whom it flagged wrongly before and after it was reweighed, and in its pilot.

use ecart_metrics::Metric;
use ecart_schema::Document;
use ecart_words::{Words, say};

use super::{Demo, Share, Typed, arguments, called, grouping};

pub(super) const DEMO: Demo = Demo { dataset: "amsterdam-welfare", parts, closing };

/// Counts of what is an error by itself.
const WRONGLY: &str = "wrongly_flagged";

fn parts(words: &Words) -> Vec<Typed> {
    let part = |folder, counted: &str, conditions: [&str; 3], groups: [&str; 2], texts: [&str; 2]| {
        let conditions = ["stage", "model", "feature"]
            .into_iter()
            .zip(conditions)
            .flat_map(|(column, value)| ["--where".to_owned(), format!("{column}={value}")]);
        let mut typed = arguments(
            &["--successes", counted, "--trials", "people", "--group", "group", "--reference", &format!("group={}", groups[0])],
            &[
                ("--title", words.say(texts[0])),
                ("--people", words.say("demo-amsterdam-welfare-people")),
                ("--prediction-words", words.say(texts[1])),
            ],
        );
        typed.extend(conditions);
        if counted == WRONGLY {
            typed.extend(["--rate-of".to_owned(), "error".to_owned()]);
        }
        typed.extend(called(words, &[counted, "people", "group"], &[("group", &groups)]));
        (folder, typed)
    };
    let (before, after) = ("before reweighing", "after reweighing");
    let (wrongly, flagged) = ("demo-amsterdam-welfare-words-wrongly", "demo-amsterdam-welfare-words-flagged");
    let texts = |title| [title, wrongly];
    vec![
        part("before", WRONGLY, ["prepilot", before, "dutch"], ["Dutch", "not Dutch"], texts("demo-amsterdam-welfare-title-before")),
        part("after", WRONGLY, ["prepilot", after, "dutch"], ["Dutch", "not Dutch"], texts("demo-amsterdam-welfare-title-after")),
        part("pilot", "flagged", ["pilot", after, "gender"], ["men", "women"], ["demo-amsterdam-welfare-title-pilot", flagged]),
    ]
}

fn closing(documents: &[Document], words: &Words) -> Vec<String> {
    let share = |part: usize, value: &str| Share::of(grouping(documents.get(part)?, &["group"])?, &[value], Metric::SelectionRate);
    let pair = |part, one, other| Some((share(part, one)?, share(part, other)?));
    let (before, after) = (pair(0, "not Dutch", "Dutch"), pair(1, "not Dutch", "Dutch"));
    let (Some(before), Some(after), Some(pilot)) = (before, after, pair(2, "women", "men")) else { return Vec::new() };
    vec![
        say!(
            words,
            "demo-amsterdam-welfare-turned",
            others_before = before.0.said(words),
            dutch_before = before.1.said(words),
            others_after = after.0.said(words),
            dutch_after = after.1.said(words),
        ),
        say!(words, "demo-amsterdam-welfare-pilot", women = pilot.0.said(words), men = pilot.1.said(words)),
        words.say("demo-amsterdam-welfare-card"),
    ]
}
