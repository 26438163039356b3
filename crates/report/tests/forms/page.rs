//! The page: what it shows, and what it must never do.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ecart_report::{Cell, NoGap, html};
use ecart_words::{Lang, Words};
use sha2::{Digest, Sha256};

use crate::markup::{text, without_drawings};
use crate::sample::{alike, decisions, page, small};

/// The page as it is compared: without its style, its pictures and the audit that it carries, which have tests of their own.
fn readable(page: &str) -> String {
    let (head, rest) = page.split_once("<style>").unwrap();
    let body = without_drawings(rest.split_once("</style>").unwrap().1);
    let (before, data) = body.split_once("data:application/json;base64,").unwrap();
    let hashes: Vec<&str> = head.split("'sha256-").skip(1).map(|after| after.split_once('\'').unwrap().0).collect();
    let head = hashes.iter().fold(head.to_owned(), |head, hash| head.replace(hash, "(hash)"));
    let page = format!("{head}{before}(audit.json){}", &data[data.find('"').unwrap()..]);
    // One block a line, so that a change can be read.
    let mut lines = page;
    for tag in [
        "<head", "<meta", "<title", "<link", "<body", "<h1", "<h2", "<h3", "<p", "<div", "<table", "<tr", "<li", "<details", "<dt",
        "<section",
    ] {
        lines = lines.replace(tag, &format!("\n{tag}"));
    }
    lines
}

#[test]
fn the_page_of_a_small_audit() {
    insta::assert_snapshot!("page_en", readable(&page(&small(), Lang::En).1));
    insta::assert_snapshot!("page_fr", readable(&page(&small(), Lang::Fr).1));
}

#[test]
fn every_figure_of_the_findings_is_on_the_page() {
    for lang in Lang::ALL {
        let (findings, page) = page(&small(), lang);
        let text = text(&page);
        let mut figures: Vec<&str> = vec![&findings.title, &findings.rows_line, &findings.method_line, &findings.headline.sentence];
        figures.extend([findings.headline.chance.as_str(), findings.headline.why.as_str()]);
        for grouping in &findings.groupings {
            for cell in grouping.rates.rows.iter().chain(&grouping.all_rates.rows).flat_map(|row| &row.cells) {
                if let Cell::Value { value, .. } = cell {
                    figures.extend([value.text.as_str(), &value.interval, &value.counts]);
                }
            }
            for gap in grouping.against.rows.iter().flat_map(|row| &row.gaps) {
                match gap {
                    Ok(gap) => figures.extend([gap.difference.as_str(), &gap.interval]),
                    Err(NoGap::Undefined(reason)) => figures.push(reason),
                    Err(NoGap::IsReference) => panic!("all metrics have one reference"),
                }
                if let Ok(Ok((ratio, interval))) = gap.as_ref().map(|gap| &gap.ratio) {
                    figures.extend([ratio.as_str(), interval]);
                }
            }
            for gap in grouping.widest.iter().filter_map(|widest| widest.gap.as_ref().ok()) {
                figures.extend([gap.difference.as_str(), &gap.interval, &gap.high, &gap.low]);
                figures.extend(gap.chance.iter().flat_map(|chance| [chance.mean.as_str(), chance.below.as_str()]));
            }
            figures.extend(grouping.counts.iter().flat_map(|row| &row.counts).map(|count| count.text.as_str()));
            for row in &grouping.all_criteria {
                figures.extend([row.name.as_str(), row.value.as_ref().unwrap_or_else(|reason| reason), &row.interval]);
            }
            figures.extend(grouping.rates.notes.iter().chain(&grouping.all_rates.notes).map(String::as_str));
            figures.extend(grouping.rates.small.as_deref());
        }
        figures.extend(findings.left_out.iter().map(String::as_str));
        let formulas: Vec<String> = findings.definitions.iter().map(|each| Words::new(lang).formula(each.formula)).collect();
        figures.extend(formulas.iter().map(String::as_str));
        figures.extend(findings.definitions.iter().flat_map(|each| [each.name.as_str(), &each.means, each.source]));
        figures.extend(findings.provenance.iter().map(|fact| fact.value.as_str()));
        for figure in figures {
            assert!(text.contains(figure), "{figure:?} is not on the page in {}", lang.code());
        }
    }
}

#[test]
fn the_policy_names_the_style_that_is_there() {
    let words = Words::new(Lang::En);
    let index = html::index(&words, "title", &[], &[], &[]);
    for page in [page(&small(), Lang::En).1, index] {
        let style = page.split_once("<style>").unwrap().1.split_once("</style>").unwrap().0;
        let hash = |text: &str| STANDARD.encode(Sha256::digest(text));
        let script = page.split_once("<script>").map(|(_, after)| after.split_once("</script>").unwrap().0);
        let scripts = script.map_or_else(String::new, |script| format!("script-src 'sha256-{}'; ", hash(script)));
        let policy =
            format!("default-src 'none'; {scripts}style-src 'sha256-{}'; img-src data:; base-uri 'none'; form-action 'none'", hash(style));
        let meta = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
        assert!(page.contains(&meta), "the policy is not {policy}");
        assert_eq!(page.matches("<style").count(), 1);
        assert!(!style.contains("url(") && !style.contains("@import"), "a style that loads something");
    }
}

#[test]
fn the_page_asks_for_nothing() {
    for document in [small(), decisions(), alike()] {
        let (_, page) = page(&document, Lang::En);
        for attribute in ["href=\"", "src=\"", "action=\"", "srcset=\"", "data=\""] {
            for (place, _) in page.match_indices(attribute) {
                let target = &page[place + attribute.len()..];
                assert!(target.starts_with(['#']) || target.starts_with("data:"), "{}", &target[..40]);
            }
        }
        // The counts as data, and the page's own script, which stands in it.
        assert_eq!(page.matches("<script").count(), 2);
        assert_eq!(page.matches("<script>").count(), 1);
        for absent in ["<img", "<iframe", "<object", "<form", " style=", "javascript:"] {
            assert!(!page.contains(absent), "{absent}");
        }
        assert!(page.len() < 1_000_000);
    }
}

#[test]
fn the_page_carries_the_counts_of_the_file() {
    let document = small();
    let (_, page) = page(&document, Lang::En);
    let data = page.split_once("download=\"audit.json\" href=\"data:application/json;base64,").unwrap().1.split_once('"').unwrap().0;
    assert_eq!(String::from_utf8(STANDARD.decode(data).unwrap()).unwrap(), document.to_counts_json());
}

#[test]
fn every_link_leads_to_a_place_that_is_there_once() {
    for document in [small(), decisions(), alike()] {
        let (_, page) = page(&document, Lang::Fr);
        let ids: Vec<&str> = page.match_indices(" id=\"").map(|(place, found)| value(&page[place + found.len()..])).collect();
        for id in &ids {
            assert_eq!(ids.iter().filter(|other| *other == id).count(), 1, "{id}");
        }
        for attribute in [" href=\"#", " aria-labelledby=\""] {
            for (place, _) in page.match_indices(attribute) {
                for target in value(&page[place + attribute.len()..]).split(' ') {
                    assert!(ids.contains(&target), "{attribute}{target}");
                }
            }
        }
    }
}

fn value(rest: &str) -> &str {
    rest.split('"').next().unwrap()
}

#[test]
fn headings_skip_no_level() {
    for document in [small(), decisions(), alike()] {
        let page = without_drawings(&page(&document, Lang::En).1);
        let body = page.split_once("<body").unwrap().1;
        let levels: Vec<u32> = body.match_indices("<h").filter_map(|(place, _)| body[place + 2..].chars().next()?.to_digit(10)).collect();
        assert_eq!(levels.iter().filter(|&&level| level == 1).count(), 1);
        assert_eq!(levels[0], 1);
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
    }
}

#[test]
fn a_finding_and_the_lack_of_one_have_their_own_headings() {
    let (_, found) = page(&small(), Lang::En);
    let (_, nothing) = page(&alike(), Lang::En);
    assert!(found.contains(">What was found<") && found.contains(">Why it matters<"));
    assert!(nothing.contains(">Nothing stands out<") && nothing.contains(">What that does not mean<"));
}

#[test]
fn selection_rates_are_set_against_the_highest() {
    let (findings, page) = page(&decisions(), Lang::En);
    let text = text(&page);
    assert!(!findings.groupings[0].impacts.is_empty());
    for impact in &findings.groupings[0].impacts {
        assert!(text.contains(impact.ratio.as_ref().unwrap()));
    }
    assert!(text.contains("under 0.80") && text.contains("An audit of who is selected"));
}
