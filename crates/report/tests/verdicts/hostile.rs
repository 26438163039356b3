//! Names that want to be more than names.

use ecart_gate::{Check, Judged, LimitSource, Waived, Waiver, Who};
use ecart_report::verdicts::{html, markdown, terminal};
use ecart_words::Lang;
use unicode_width::UnicodeWidthStr;

use crate::markup::{tags_and_attributes, text, without_drawings};
use crate::sample::{broken, check, holding, name, said, shown, unusual, usual, waived};

const SCRIPT: &str = "</script><script>alert(1)</script>";
const IMAGE: &str = "\"><img src=x onerror=alert(2)>";
const LINES: &str = "a\n# b\r\n| c | d |\n```\n<details>";
const MARKS: &str = "``x`` | *y* _z_ [w](http://evil.example) @everyone #12 </summary>";
const BACKWARDS: &str = "\u{202e}drawkcab\u{200f}\u{1b}[31m\u{0}";

fn renamed(mut judged: Judged) -> Judged {
    let long = "<q>|`x`".repeat(1_500);
    let names = [SCRIPT, IMAGE, LINES, MARKS, BACKWARDS, &long];
    let mut next = 0;
    for part in &mut judged.parts {
        for side in std::iter::once(&mut part.first).chain(&mut part.second) {
            side.who = Who::Group(name(names[next % names.len()]));
            next += 1;
        }
    }
    for (place, (group, _)) in judged.aside.iter_mut().enumerate() {
        *group = name(names[place]);
    }
    judged.rule.name = format!("{MARKS}{SCRIPT}");
    judged.rule.why = Some(format!("{LINES}{IMAGE}"));
    judged.rule.owner = Some(MARKS.into());
    judged.rule.source = Some(LimitSource::Text(format!("{SCRIPT}{LINES}")));
    if let Some(waiver) = &mut judged.rule.waiver {
        *waiver = Waiver { reason: LINES.into(), by: Some(IMAGE.into()), ..waiver.clone() };
        judged.waived = Some(Waived::Ended);
    }
    judged
}

fn hostile() -> Check {
    check([broken(), waived(), holding(), shown()].map(renamed).into())
}

#[test]
fn no_name_becomes_markup() {
    let tags_of = |check: &Check| {
        let (said, words) = said(check, Lang::En);
        tags_and_attributes(&without_drawings(&html::render(&said, &words)))
    };
    let ((mut tags, mut attributes), more) = (tags_of(&usual()), tags_of(&unusual()));
    tags.extend(more.0);
    attributes.extend(more.1);
    let (hostile_tags, hostile_attributes) = tags_of(&hostile());
    assert!(hostile_tags.is_subset(&tags), "{:?}", hostile_tags.difference(&tags));
    assert!(hostile_attributes.is_subset(&attributes), "{:?}", hostile_attributes.difference(&attributes));
    let (said, words) = said(&hostile(), Lang::En);
    let page = html::render(&said, &words);
    for markup in ["<script", "<img", "<q>"] {
        assert!(!page.contains(markup), "{markup}");
    }
    let shown = text(&without_drawings(&page));
    for name in [SCRIPT, IMAGE] {
        assert!(shown.contains(name), "{name} is shown as it is");
    }
}

#[test]
fn no_name_becomes_markdown() {
    let (said, words) = said(&hostile(), Lang::En);
    let text = markdown::render(&said, &words);
    // What is ours: the parts that fold, the small print, and the comments that part a sign from a name.
    let ours = ["<details>", "</details>", "<summary>", "</summary>", "<sub>", "</sub>", "<!-- -->"];
    for line in text.lines() {
        // The heading of what folds is HTML, in which a bracket is a bracket.
        let is_html = line.starts_with("<summary>");
        let line = ours.iter().fold(line.to_owned(), |line, tag| line.replace(tag, ""));
        let mut escaped = false;
        for character in line.chars() {
            assert!(escaped || character != '<' && (character != '[' || is_html), "{line}");
            escaped = character == '\\' && !escaped;
        }
    }
    // Those that the names bring are escaped, so that what opens closes.
    let count = |tag: &str| text.lines().filter(|line| line.starts_with(tag)).count();
    assert_eq!((count("<details>"), count("<summary>")), (count("</details>"), count("<details>")));
    for mention in ["@everyone", "#12", "http://", "```"] {
        assert!(!text.contains(mention), "{mention}");
    }
    let columns = |line: &str| line.replace("\\|", "").matches('|').count();
    let table_lines: Vec<&str> = text.lines().filter(|line| line.starts_with('|')).collect();
    assert!(table_lines.iter().all(|line| [5, 6, 7].contains(&columns(line))), "{table_lines:#?}");
}

#[test]
fn no_name_moves_the_cursor_or_widens_the_terminal() {
    let (said, words) = said(&hostile(), Lang::En);
    let text = terminal::render(&said, &words, false);
    assert!(!text.contains(|character: char| character.is_control() && character != '\n'));
    for line in text.lines() {
        // What has no blank cannot be broken: a name is shown at most 60 wide.
        assert!(line.width() <= 160, "{line}");
    }
}

#[test]
fn markdown_that_is_too_long_is_cut_and_says_so() {
    let check = check((0..200).map(|_| broken()).collect());
    for lang in Lang::ALL {
        let (said, words) = said(&check, lang);
        let text = markdown::render(&said, &words);
        assert!(text.len() < 65_536 - 1_000, "{}", text.len());
        assert!(text.contains(&words.say("check-cut").replace('\'', "’")), "it says that it was cut");
        assert!(text.contains(&words.say("check-note-advice")));
        let count = |tag: &str| text.matches(tag).count();
        assert_eq!(count("<details>"), count("</details>"));
    }
}
