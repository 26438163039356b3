//! Equal CVs under names of different groups: which of them a language model ranks first.

use ecart_metrics::Metric;
use ecart_schema::Document;
use ecart_words::{Decimal, Words, say};

use super::{Demo, Share, Typed, arguments, called, grouping};

pub(super) const DEMO: Demo = Demo { dataset: "gpt-resumes-2024", parts, closing };

fn parts(words: &Words) -> Vec<Typed> {
    let flags = [
        "--successes",
        "ranked_first",
        "--trials",
        "resumes",
        "--group",
        "ethnicity",
        "--group",
        "gender",
        "--intersect=only",
        "--where",
        "model=gpt-3.5-turbo",
        "--where",
        "job=financial analyst",
        "--reference",
        "best-off",
        "--rate-of",
        "selection",
        "--positive-is",
        "benefit",
    ];
    let texts = [
        ("--title", words.say("demo-gpt-resumes-2024-title")),
        ("--people", words.say("demo-gpt-resumes-2024-people")),
        ("--prediction-words", words.say("demo-gpt-resumes-2024-prediction-words")),
    ];
    let mut typed = arguments(&flags, &texts);
    typed.extend(called(
        words,
        &["ranked_first", "resumes", "ethnicity", "gender"],
        &[("ethnicity", &["Asian", "Black", "Hispanic", "White"]), ("gender", &["women", "men"])],
    ));
    vec![("gpt-resumes-2024", typed)]
}

fn closing(documents: &[Document], words: &Words) -> Vec<String> {
    let share = |levels: &[&str]| Share::of(grouping(documents.first()?, &["ethnicity", "gender"])?, levels, Metric::SelectionRate);
    let (Some(first), Some(last)) = (share(&["Asian", "women"]), share(&["Black", "men"])) else { return Vec::new() };
    let ratio = Decimal::quotient(u128::from(last.k) * u128::from(first.n), u128::from(last.n) * u128::from(first.k), 2);
    vec![
        say!(
            words,
            "demo-gpt-resumes-2024-ratio",
            first = first.said(words),
            last = last.said(words),
            ratio = ratio.map(|ratio| words.decimal(&ratio)).unwrap_or_default(),
        ),
        words.say("demo-gpt-resumes-2024-rows"),
        words.say("demo-gpt-resumes-2024-card"),
    ]
}
