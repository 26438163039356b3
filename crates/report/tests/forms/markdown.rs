//! The Markdown.

use ecart_report::{Findings, markdown};
use ecart_words::{Lang, Words};

use crate::sample::{decisions, small};

#[test]
fn the_markdown_of_a_small_audit() {
    for (lang, name) in [(Lang::En, "markdown_en"), (Lang::Fr, "markdown_fr")] {
        let words = Words::new(lang);
        insta::assert_snapshot!(name, markdown::render(&Findings::new(&small(), &words), &words));
    }
}

#[test]
fn the_markdown_of_decisions() {
    let words = Words::new(Lang::En);
    insta::assert_snapshot!("markdown_decisions", markdown::render(&Findings::new(&decisions(), &words), &words));
}
