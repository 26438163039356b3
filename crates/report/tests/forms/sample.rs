//! Audits to draw.

use ecart_metrics::Reference;
use ecart_report::{Findings, html};
use ecart_schema::{Contents, Document, Input, Stakes};
use ecart_tally::{Counted, LeftOut, Reason, RowRef, Task};
use ecart_words::{Lang, Words};

use crate::document::{Group, document};

/// Few groups, with all that a page can show: a finding, a small group, a figure without a value, rows left out, two columns and their crossing.
pub(crate) fn small() -> Document {
    let groups: [(&str, &str, [u64; 4]); 5] = [
        ("north", "women", [60, 20, 90, 110]),
        ("north", "men", [70, 30, 40, 160]),
        ("south", "women", [50, 30, 30, 130]),
        ("south", "men", [80, 40, 10, 210]),
        ("island", "women", [3, 2, 0, 0]),
    ];
    let groups: Vec<Group> = groups.map(|(region, sex, counts)| (vec![region.to_owned(), sex.to_owned()], counts)).into();
    let mut document = document(&["region", "sex"], &groups, Task::Classification, Reference::Largest);
    let mut left_out = LeftOut::default();
    left_out.add(Reason::NoLabel, 7, Some(RowRef { input: 0, name: "loans.csv".into(), line: 88 }));
    let tally = document.counted.tally().unwrap().clone();
    document.counted = Counted::new(tally.rows() + 7, tally, left_out).unwrap().into();
    document.provenance.command =
        "ecart audit loans.csv --label label --prediction prediction --group region --group sex --intersect".into();
    let rows = document.counted.rows_read();
    document.provenance.inputs =
        vec![Input { name: "loans.csv".into(), contents: Some(Contents { bytes: 24_310, sha256: "0f".repeat(32), rows }) }];
    document.presentation.stakes = Stakes::Harm;
    document
}

/// Decisions without a label.
pub(crate) fn decisions() -> Document {
    let groups = [("women", [30, 70, 0, 0]), ("men", [60, 40, 0, 0]), ("others", [5, 5, 0, 0])];
    let groups: Vec<Group> = groups.map(|(sex, counts)| (vec![sex.to_owned()], counts)).into();
    document(&["sex"], &groups, Task::Decision, Reference::Largest)
}

/// Groups that are treated alike.
pub(crate) fn alike() -> Document {
    let groups: Vec<Group> = ["women", "men"].map(|sex| (vec![sex.to_owned()], [50, 50, 30, 70])).into();
    document(&["sex"], &groups, Task::Classification, Reference::Largest)
}

/// The page of an audit.
pub(crate) fn page(document: &Document, lang: Lang) -> (Findings, String) {
    let words = Words::new(lang);
    let findings = Findings::new(document, &words);
    let page = html::page(document, &findings, &words);
    (findings, page)
}
