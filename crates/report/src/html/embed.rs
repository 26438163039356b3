//! Data inside of the page.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use maud::{Markup, html};

use super::text;
use ecart_words::Words;

pub(super) fn base64(bytes: impl AsRef<[u8]>) -> String {
    STANDARD.encode(bytes)
}

/// A comparison as a file that the page carries with it.
pub(super) fn comparison(words: &Words, json: &str) -> Markup {
    html! {
        p.download {
            a download="comparison.json" href=(format!("data:application/json;base64,{}", base64(json))) { (words.say("compare-download")) }
        }
    }
}

/// The audit as a file that the page carries with it. In base64, so that nothing in it can end the attribute or be read as markup.
pub(super) fn download(words: &Words, audit_json: &str) -> Markup {
    html! {
        p.download {
            a download="audit.json" href=(format!("data:application/json;base64,{}", base64(audit_json))) { (words.say("page-download")) }
            br;
            span.soft { (text::code(&words.say("page-download-note"))) }
        }
    }
}
