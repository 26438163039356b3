//! What every page of ours is wrapped in: the head with its policy, and the sheet.

use ecart_words::Words;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest, Sha256};

use super::embed::base64;

/// The style of every page.
const STYLE: &str = include_str!("../../assets/page.css");
/// The style of a lesson: that of every page, and its own.
const LESSON_STYLE: &str = concat!(include_str!("../../assets/page.css"), include_str!("../../assets/lesson/lesson.css"));
/// Two people, and what lies between them.
const ICON: &str = include_str!("../../assets/icon.svg");

/// A whole page: its title in the browser, and what it shows.
pub(crate) fn frame(words: &Words, title: &str, sheet: &Markup) -> String {
    framed(words, title, sheet, STYLE, None)
}

/// A page with a script of ours.
pub(super) fn with_script(words: &Words, title: &str, sheet: &Markup, script: &'static str) -> String {
    framed(words, title, sheet, STYLE, Some(script))
}

/// A lesson, with its script.
pub(super) fn lesson(words: &Words, title: &str, sheet: &Markup, script: &'static str) -> String {
    framed(words, title, sheet, LESSON_STYLE, Some(script))
}

fn framed(words: &Words, title: &str, sheet: &Markup, style: &'static str, script: Option<&'static str>) -> String {
    let page = html! {
        (DOCTYPE)
        html lang=(words.lang().code()) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy(style, script));
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) }
                link rel="icon" href=(format!("data:image/svg+xml;base64,{}", base64(ICON)));
                style { (PreEscaped(style)) }
            }
            body {
                a.skip href="#content" { (words.say("page-skip")) }
                div.sheet { (sheet) }
                @if let Some(script) = script { script { (PreEscaped(script)) } }
            }
        }
    };
    page.into_string()
}

/// Nothing is loaded or sent, and nothing is run but our script: only this very style, and the icon that the page itself holds.
fn policy(style: &str, script: Option<&str>) -> String {
    let hash = |text: &str| base64(Sha256::digest(text));
    let scripts = script.map_or_else(String::new, |script| format!("script-src 'sha256-{}'; ", hash(script)));
    format!("default-src 'none'; {scripts}style-src 'sha256-{}'; img-src data:; base-uri 'none'; form-action 'none'", hash(style))
}
