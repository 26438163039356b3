//! MMMLU: the same exam questions in fifteen languages, and how far a language model falls behind its own English.

use ecart_metrics::Metric;
use ecart_schema::Document;
use ecart_words::{Words, say};

use super::{Demo, Share, Typed, arguments, called, grouping, name};

pub(super) const DEMO: Demo = Demo { dataset: "mmmlu-2025", parts, closing };

/// The model whose gap is among the widest; the others are in the file.
const MODEL: &str = "gpt-4o-mini-2024-07-18";

fn parts(words: &Words) -> Vec<Typed> {
    let flags = [
        "--successes",
        "right",
        "--trials",
        "questions",
        "--group",
        "language",
        "--reference",
        "language=English",
        "--where",
        &format!("model={MODEL}"),
        "--rate-of",
        "success",
    ];
    let texts = [
        ("--title", say!(words, "demo-mmmlu-2025-title", model = MODEL)),
        ("--people", words.say("demo-mmmlu-2025-people")),
        ("--prediction-words", words.say("demo-mmmlu-2025-prediction-words")),
    ];
    let languages = [
        "Arabic",
        "Bengali",
        "Chinese (Simplified)",
        "English",
        "French",
        "German",
        "Hindi",
        "Indonesian",
        "Italian",
        "Japanese",
        "Korean",
        "Portuguese (Brazil)",
        "Spanish",
        "Swahili",
        "Yoruba",
    ];
    let mut typed = arguments(&flags, &texts);
    typed.extend(called(words, &["right", "questions", "language"], &[("language", &languages)]));
    vec![("mmmlu-2025", typed)]
}

/// English, the other languages together, and the language that is furthest behind.
fn closing(documents: &[Document], words: &Words) -> Vec<String> {
    let Some(by_language) = documents.first().and_then(|document| grouping(document, &["language"])) else { return Vec::new() };
    let shares = by_language.groups.iter().filter_map(|group| {
        let language = group.name.0.first()?.1.to_string();
        Some((Share::of(by_language, &[&language], Metric::SelectionRate)?, language))
    });
    let (english, others): (Vec<_>, Vec<_>) = shares.partition(|(_, language)| language == "English");
    let together = others.iter().fold(Share { k: 0, n: 0 }, |sum, (share, _)| Share { k: sum.k + share.k, n: sum.n + share.n });
    // Every language has as many questions.
    let last = others.iter().min_by_key(|(share, _)| share.k);
    let (Some((english, _)), Some((last, language))) = (english.first(), last) else { return Vec::new() };
    vec![
        say!(
            words,
            "demo-mmmlu-2025-gap",
            model = MODEL,
            english = english.said(words),
            count = others.len(),
            others = together.said(words),
            language = name(words, "value", language),
            last = last.said(words),
        ),
        words.say("demo-mmmlu-2025-models"),
        words.say("demo-mmmlu-2025-card"),
    ]
}
