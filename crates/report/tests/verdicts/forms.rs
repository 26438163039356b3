//! The forms of a check, in both languages.

use std::fs;

use ecart_report::verdicts::{html, markdown, terminal};
use ecart_words::Lang;
use unicode_width::UnicodeWidthStr;

use crate::markup::without_drawings;
use crate::sample::{check, said, unusual, usual};

const LANGS: [(Lang, &str); 2] = [(Lang::En, "en"), (Lang::Fr, "fr")];

#[test]
fn the_terminal() {
    for (lang, code) in LANGS {
        for (check, name) in [(usual(), "usual"), (unusual(), "unusual")] {
            let (said, words) = said(&check, lang);
            let text = terminal::render(&said, &words, false);
            assert!(text.lines().all(|line| line.width() <= 100 && line.trim_end() == line), "{text}");
            insta::assert_snapshot!(format!("terminal_{name}_{code}"), text);
        }
    }
}

#[test]
fn colours_are_only_added() {
    let (said, words) = said(&usual(), Lang::En);
    let styled = terminal::render(&said, &words, true);
    let mut plain = String::new();
    let mut rest = styled.as_str();
    while let Some((before, after)) = rest.split_once('\u{1b}') {
        plain.push_str(before);
        rest = after.split_once('m').unwrap().1;
    }
    plain.push_str(rest);
    assert_ne!(styled, plain);
    assert_eq!(plain, terminal::render(&said, &words, false));
}

#[test]
fn the_markdown() {
    for (lang, code) in LANGS {
        for (check, name) in [(usual(), "usual"), (unusual(), "unusual")] {
            let (said, words) = said(&check, lang);
            insta::assert_snapshot!(format!("markdown_{name}_{code}"), markdown::render(&said, &words));
        }
    }
}

/// The page without its style and its pictures, which others test.
fn without_style(page: &str) -> String {
    let (before, rest) = page.split_once("<style>").unwrap();
    let body = rest.split_once("</style>").unwrap().1;
    let before = before.split_once("<meta http-equiv").unwrap().0;
    without_drawings(&format!("{before}{body}")).replace("><", ">\n<")
}

#[test]
fn the_page() {
    for (lang, code) in LANGS {
        for (check, name) in [(usual(), "usual"), (unusual(), "unusual")] {
            let (said, words) = said(&check, lang);
            let page = html::render(&said, &words);
            // To look at: `ECART_PAGES=folder cargo test`.
            if let Some(folder) = std::env::var_os("ECART_PAGES") {
                fs::write(std::path::Path::new(&folder).join(format!("{name}-{code}.html")), &page).unwrap();
            }
            insta::assert_snapshot!(format!("page_{name}_{code}"), without_style(&page));
        }
    }
}

#[test]
fn a_policy_without_rules_passes_and_says_so() {
    let (said, words) = said(&check(Vec::new()), Lang::En);
    assert_eq!((said.summary.as_str(), said.outcome.as_str()), ("no rule", "The check passes."));
    assert!(terminal::render(&said, &words, false).ends_with("no rule. The check passes.\n"));
    assert!(markdown::render(&said, &words).contains("The check passes"));
    assert!(html::render(&said, &words).contains("The check passes."));
}
