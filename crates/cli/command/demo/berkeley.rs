//! UC Berkeley 1973: a gap that turns round when it is looked at department by department.

use ecart_metrics::Metric;
use ecart_schema::Document;
use ecart_words::{Words, say};

use super::{Demo, Share, Typed, arguments, grouping};

const DEPARTMENTS: [&str; 6] = ["A", "B", "C", "D", "E", "F"];

pub(super) const DEMO: Demo = Demo { dataset: "berkeley-1973", title: "UC Berkeley (1973)", parts, closing };

fn parts(words: &Words) -> Vec<Typed> {
    let flags = [
        "--prediction",
        "admitted",
        "--group",
        "gender",
        "--group",
        "department",
        "--intersect",
        "--reference",
        "gender=male",
        "--weight",
        "n",
        "--positive-is",
        "benefit",
    ];
    let texts = [
        ("--title", words.say("demo-berkeley-1973-title")),
        ("--people", words.say("demo-berkeley-1973-people")),
        ("--prediction-words", words.say("demo-berkeley-1973-prediction-words")),
    ];
    vec![("berkeley-1973", arguments(&flags, &texts))]
}

fn closing(documents: &[Document], words: &Words) -> Vec<String> {
    let share = |columns: &[&str], levels: &[&str]| Share::of(grouping(documents.first()?, columns)?, levels, Metric::SelectionRate);
    let total = |gender| share(&["gender"], &[gender]);
    let (Some(women), Some(men)) = (total("female"), total("male")) else { return Vec::new() };
    let within = |department: &str| {
        let of = |gender| share(&["gender", "department"], &[gender, department]);
        Some(of("female")?.is_above(of("male")?))
    };
    let above: Vec<&str> = DEPARTMENTS.into_iter().filter(|department| within(department) == Some(true)).collect();
    vec![
        say!(words, "demo-berkeley-1973-total", women = women.said(words), men = men.said(words)),
        say!(words, "demo-berkeley-1973-within", count = above.len(), all = DEPARTMENTS.len(), departments = words.list(&above)),
        words.say("demo-berkeley-1973-card"),
    ]
}
