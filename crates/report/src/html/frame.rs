//! What every page of ours is wrapped in: the head with its policy, and the sheet.

use ecart_words::Words;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest, Sha256};

use super::embed::base64;

/// The style of every page.
const STYLE: &str = include_str!("../../assets/page.css");
/// Two people, and what lies between them.
const ICON: &str = include_str!("../../assets/icon.svg");

/// A whole page: its title in the browser, and what it shows.
pub(crate) fn frame(words: &Words, title: &str, sheet: &Markup) -> String {
    let page = html! {
        (DOCTYPE)
        html lang=(words.lang().code()) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy());
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) }
                link rel="icon" href=(format!("data:image/svg+xml;base64,{}", base64(ICON)));
                style { (PreEscaped(STYLE)) }
            }
            body {
                a.skip href="#content" { (words.say("page-skip")) }
                div.sheet { (sheet) }
            }
        }
    };
    page.into_string()
}

/// Nothing is loaded, run or sent: only this very style, and the icon that the page itself holds.
fn policy() -> String {
    let hash = base64(Sha256::digest(STYLE));
    format!("default-src 'none'; style-src 'sha256-{hash}'; img-src data:; base-uri 'none'; form-action 'none'")
}
