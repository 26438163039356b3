//! Sweden's benefit-fraud model: whom it picked for a check, beside a random sample of the same people.

use ecart_metrics::Metric;
use ecart_schema::Document;
use ecart_words::{Lang, Words, say};

use super::{Demo, Share, Typed, arguments, called, grouping, name};

pub(super) const DEMO: Demo = Demo { dataset: "sweden-benefit-2017", parts, closing };

fn parts(words: &Words) -> Vec<Typed> {
    let part = |folder, characteristic: &str, value: &str, title: &str, phrases: &str| {
        let flags = [
            "--successes",
            "in_group",
            "--failures",
            "not_in_group",
            "--group",
            "among",
            "--reference",
            "among=random with errors",
            "--where",
            &format!("characteristic={characteristic}"),
            "--where",
            &format!("value={value}"),
        ];
        let texts = [
            ("--title", words.say(title)),
            ("--people", words.say("demo-sweden-benefit-2017-people")),
            ("--prediction-words", words.say(phrases)),
        ];
        let mut typed = arguments(&flags, &texts);
        typed.extend(called(words, &["among"], &[("among", &["picked", "random", "random with errors"])]));
        if words.lang() != Lang::En {
            for column in ["in_group", "not_in_group"] {
                typed.extend(["--column-words".to_owned(), format!("{column}={}", name(words, "column", &format!("{column}-{folder}")))]);
            }
        }
        (folder, typed)
    };
    let (background, women) = ("demo-sweden-benefit-2017-words-background", "demo-sweden-benefit-2017-words-women");
    vec![
        part("background", "background", "foreign background", "demo-sweden-benefit-2017-title-background", background),
        part("women", "gender", "women", "demo-sweden-benefit-2017-title-women", women),
    ]
}

fn closing(documents: &[Document], words: &Words) -> Vec<String> {
    let share = |part: usize, among: &str| Share::of(grouping(documents.get(part)?, &["among"])?, &[among], Metric::SelectionRate);
    let all = |part| Some((share(part, "picked")?, share(part, "random")?, share(part, "random with errors")?));
    let (Some(background), Some(women)) = (all(0), all(1)) else { return Vec::new() };
    vec![
        say!(
            words,
            "demo-sweden-benefit-2017-background",
            picked = background.0.said(words),
            random = background.1.said(words),
            errors = background.2.said(words),
        ),
        say!(
            words,
            "demo-sweden-benefit-2017-women",
            picked = women.0.said(words),
            random = women.1.said(words),
            errors = women.2.said(words)
        ),
        words.say("demo-sweden-benefit-2017-card"),
    ]
}
