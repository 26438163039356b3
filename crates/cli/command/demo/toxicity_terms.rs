//! A toxicity classifier on sentences that differ by one word: which harmless ones it flags.

use ecart_metrics::Metric;
use ecart_schema::Document;
use ecart_words::{Words, say};

use super::{Demo, Share, Typed, arguments, called, grouping};

pub(super) const DEMO: Demo = Demo { dataset: "toxicity-terms-2018", parts, closing };

/// How the classifier was trained: the folder of each report, and the value in the data.
const TRAININGS: [(&str, &str); 2] = [("original", "original"), ("balanced", "balanced data added")];

fn parts(words: &Words) -> Vec<Typed> {
    let part = |(folder, training): (&'static str, &str)| {
        let flags = [
            "--successes",
            "harmless_flagged",
            "--trials",
            "harmless_sentences",
            "--group",
            "term",
            "--reference",
            "term=straight",
            "--rate-of",
            "error",
            "--where",
            &format!("model={training}"),
        ];
        let texts = [
            (
                "--title",
                say!(words, "demo-toxicity-terms-2018-title", training = words.say(&format!("demo-toxicity-terms-2018-training-{folder}"))),
            ),
            ("--people", words.say("demo-toxicity-terms-2018-people")),
            ("--prediction-words", words.say("demo-toxicity-terms-2018-prediction-words")),
        ];
        let mut typed = arguments(&flags, &texts);
        typed.extend(called(words, &["harmless_flagged", "harmless_sentences", "term"], &[]));
        (folder, typed)
    };
    TRAININGS.map(part).into()
}

fn closing(documents: &[Document], words: &Words) -> Vec<String> {
    let share = |training: usize, term: &str| Share::of(grouping(documents.get(training)?, &["term"])?, &[term], Metric::SelectionRate);
    let original = (share(0, "queer"), share(0, "gay"), share(0, "straight"));
    let balanced = (share(1, "queer"), share(1, "gay"), share(1, "straight"));
    let ((Some(queer), Some(gay), Some(straight)), (Some(queer_after), Some(gay_after), Some(straight_after))) = (original, balanced)
    else {
        return Vec::new();
    };
    vec![
        say!(words, "demo-toxicity-terms-2018-flagged", queer = queer.said(words), gay = gay.said(words), straight = straight.said(words),),
        say!(
            words,
            "demo-toxicity-terms-2018-after",
            queer = queer_after.said(words),
            gay = gay_after.said(words),
            straight = straight_after.said(words),
        ),
        words.say("demo-toxicity-terms-2018-card"),
    ]
}
