//! Names that want to be more than names.

use ecart_metrics::Reference;
use ecart_report::{csv, markdown};
use ecart_schema::{Document, Phrases};
use ecart_tally::Task;
use ecart_words::{Lang, Words};

use crate::document::{Group, document};
use crate::markup::{tags_and_attributes, text, without_drawings};
use crate::sample::{page, small};

const SCRIPT: &str = "</script><script>alert(1)</script>";
const IMAGE: &str = "\"><img src=x onerror=alert(2)>";
const COMMENT: &str = "<!-- ' & `x` --></style></svg>";
const BACKWARDS: &str = "\u{202e}drawkcab\u{200f}";
const FORMULA: &str = "=cmd()|'/c calc'!A1";

pub(crate) fn hostile() -> Document {
    let long = "<q>x".repeat(2_500);
    let names = [SCRIPT, IMAGE, COMMENT, BACKWARDS, FORMULA, &long];
    let groups: Vec<Group> = (0u64..).zip(names).map(|(place, name)| (vec![name.to_owned()], [40, 30, 10 + 20 * place, 90])).collect();
    let mut document = document(&["=<i onclick=\"x\">"], &groups, Task::Classification, Reference::Largest);
    document.presentation.title = Some(format!("{SCRIPT}{IMAGE}"));
    document.presentation.people = Some(SCRIPT.into());
    document.presentation.label = Some(Phrases { positive: IMAGE.into(), negative: COMMENT.into() });
    document.presentation.prediction = Some(Phrases { positive: SCRIPT.into(), negative: IMAGE.into() });
    document.provenance.command = format!("ecart audit '{SCRIPT}'");
    document
}

#[test]
fn no_name_becomes_markup() {
    let plain = without_drawings(&page(&small(), Lang::En).1);
    let (tags, attributes) = tags_and_attributes(&plain);
    for lang in Lang::ALL {
        let page = page(&hostile(), lang).1;
        // The counts as data, and the page's own script.
        assert_eq!(page.matches("<script").count(), 2);
        for markup in ["<img", "<q>", "<i ", "<!--"] {
            assert!(!page.contains(markup), "{markup}");
        }
        let (more_tags, more_attributes) = tags_and_attributes(&without_drawings(&page));
        assert!(more_tags.is_subset(&tags), "{:?}", more_tags.difference(&tags));
        assert!(more_attributes.is_subset(&attributes), "{:?}", more_attributes.difference(&attributes));
        let text = text(&page);
        for name in [SCRIPT, IMAGE, COMMENT, FORMULA] {
            assert!(text.contains(name), "{name} is shown as it is");
        }
    }
}

#[test]
fn a_name_that_runs_backwards_is_kept_to_itself() {
    let page = page(&hostile(), Lang::En).1;
    assert!(page.contains(&format!("<th scope=\"row\"><bdi>{BACKWARDS}</bdi></th>")));
}

#[test]
fn no_name_becomes_markdown() {
    let words = Words::new(Lang::En);
    let findings = ecart_report::Findings::new(&hostile(), &words);
    let text = markdown::render(&findings, &words);
    for (number, line) in text.lines().enumerate() {
        let mut escaped = false;
        for character in line.chars() {
            assert!(escaped || !matches!(character, '<' | '['), "line {number}: {line}");
            escaped = character == '\\' && !escaped;
        }
    }
    let rows: Vec<usize> =
        text.lines().filter(|line| line.starts_with('|')).map(|line| line.replace("\\|", "").matches('|').count()).collect();
    assert!(rows.len() > 10 && rows.iter().all(|bars| [9, 10, 11, 8].contains(bars)), "{rows:?}");
}

#[test]
fn no_name_becomes_a_formula() {
    for table in [csv::rates(&hostile()).unwrap(), csv::gaps(&hostile()).unwrap()] {
        let mut reader = ::csv::Reader::from_reader(table.as_bytes());
        let names = ["grouping", "group", "reference", "high", "low", "second_high", "second_low"];
        let columns: Vec<usize> =
            reader.headers().unwrap().iter().enumerate().filter(|(_, head)| names.contains(head)).map(|(place, _)| place).collect();
        for row in reader.records() {
            let row = row.unwrap();
            for &column in &columns {
                assert!(!row[column].starts_with(['=', '+', '-', '@', '\t', '\r', '\n']), "{}", &row[column]);
            }
        }
        assert!(table.contains("'=<i onclick"), "the apostrophe that keeps it a text");
    }
}
