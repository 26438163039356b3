//! UC Berkeley 1973: a gap that turns round when it is looked at department by department.

use ecart_metrics::strata::Both;
use ecart_metrics::{GroupName, Grouping, Metric};
use ecart_schema::Document;
use ecart_words::{Words, say};

use super::{Demo, Share, Typed, arguments, called, grouping};

pub(super) const DEMO: Demo = Demo { dataset: "berkeley-1973", parts, closing };

fn parts(words: &Words) -> Vec<Typed> {
    let flags = [
        "--prediction",
        "admitted",
        "--group",
        "gender",
        "--stratum",
        "department",
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
    let mut typed = arguments(&flags, &texts);
    typed.extend(called(words, &["admitted", "gender", "department"], &[("gender", &["female", "male"])]));
    vec![("berkeley-1973", typed)]
}

fn closing(documents: &[Document], words: &Words) -> Vec<String> {
    let Some(by_gender) = documents.first().and_then(|document| grouping(document, &["gender"])) else { return Vec::new() };
    let total = |gender| Share::of(by_gender, &[gender], Metric::SelectionRate);
    let (Some(women), Some(men), Some(departments)) = (total("female"), total("male"), departments(by_gender)) else {
        return Vec::new();
    };
    let above: Vec<&str> = departments.iter().filter(|(_, is_above)| *is_above).map(|(name, _)| name.as_str()).collect();
    vec![
        say!(words, "demo-berkeley-1973-total", women = women.said(words), men = men.said(words)),
        say!(words, "demo-berkeley-1973-within", count = above.len(), all = departments.len(), departments = words.list(&above)),
        words.say("demo-berkeley-1973-card"),
    ]
}

/// The departments, and whether women were admitted more often than men in each.
fn departments(by_gender: &Grouping) -> Option<Vec<(String, bool)>> {
    let within = by_gender.evidence.strata.as_ref()?;
    let pair = within.metrics.first()?.pairs.as_ref().ok()?.first()?;
    let department = |(name, both): (&GroupName, &Both)| {
        let level = name.0.iter().map(|(_, level)| level.to_string()).next()?;
        Some((level, both.group.ok()?.value() > both.reference.ok()?.value()))
    };
    within.strata.iter().zip(&pair.strata).map(department).collect()
}
