//! The picture of rates in a terminal.

use std::collections::BTreeSet;

use ecart_metrics::Reference;
use ecart_report::{Findings, terminal};
use ecart_schema::Document;
use ecart_tally::Task;
use ecart_words::{Lang, Words};
use unicode_width::UnicodeWidthStr;

use crate::document::{Group, document};
use crate::hostile::hostile;
use crate::sample::{decisions, small};

fn drawn(document: &Document, lang: Lang, width: usize) -> String {
    let words = Words::new(lang);
    terminal::plotted(&Findings::new(document, &words), &words, false, width)
}

/// The lines of the pictures: those above the table of gaps on which something is drawn.
fn pictures(text: &str) -> Vec<&str> {
    let lines: Vec<&str> = text.lines().filter(|line| line.contains(['●', '○', '◆', '┬', '░'])).collect();
    assert!(lines.len() > 5, "{text}");
    lines
}

#[test]
fn rates_are_drawn_in_place_of_their_table() {
    for (lang, name) in [(Lang::En, "plot_en"), (Lang::Fr, "plot_fr")] {
        insta::assert_snapshot!(name, drawn(&small(), lang, 100));
    }
    insta::assert_snapshot!("plot_decisions_narrow", drawn(&decisions(), Lang::En, 60));
}

#[test]
fn the_dot_stands_where_the_axis_says() {
    let groups: Vec<Group> = [("a", [20, 80, 0, 0]), ("b", [60, 40, 0, 0])].map(|(name, counts)| (vec![name.to_owned()], counts)).into();
    let text = drawn(&document(&["g"], &groups, Task::Decision, Reference::Largest), Lang::En, 100);
    let column = |line: &str, sign: &str| line[..line.find(sign).unwrap()].width();
    let line = |start: &str| text.lines().find(|line| line.starts_with(start)).unwrap();
    let numbers = text.lines().find(|line| line.contains("0%  ") && line.contains("20%")).unwrap();
    for (group, tick) in [("a", "20%"), ("b", "60%")] {
        assert_eq!(column(line(group), "●"), column(numbers, tick) + 1, "{text}");
    }
}

#[test]
fn pictures_are_as_wide_as_the_terminal_and_never_wider_than_a_hundred_columns() {
    for width in [50, 72, 100, 240] {
        for document in [small(), hostile()] {
            let text = drawn(&document, Lang::En, width);
            for line in pictures(&text) {
                assert!(line.width() <= width.min(100), "{width}: {line}");
            }
        }
    }
}

/// What they begin with, and what they end with, is alike.
#[test]
fn long_names_are_told_apart() {
    let name =
        |district: &str| vec![format!("The administrative region of the north, district {district}, in the year of the second census")];
    let groups = ["alpha", "beta", "gamma", "gammas"].map(|district| (name(district), [30, 30, 20, 40]));
    let document = document(&["region"], &groups, Task::Classification, Reference::Overall);
    for width in [60, 100] {
        let text = drawn(&document, Lang::En, width);
        let names: BTreeSet<String> =
            pictures(&text).iter().filter(|line| line.contains('●')).map(|line| line.chars().take(20).collect()).collect();
        assert_eq!(names.iter().filter(|name| name.contains('…')).count(), 4, "{text}");
    }
}

#[test]
fn a_name_is_drawn_without_what_does_not_show() {
    let text = drawn(&hostile(), Lang::Fr, 100);
    assert!(pictures(&text).iter().all(|line| !line.contains(['\u{202e}', '\u{200f}', '\u{1b}'])), "{text}");
}
