//! Texts as they enter the page: as text, never as markup.

use maud::{Markup, html};

/// A sentence in which code stands between backticks. One with a backtick left over is shown as it is: the backtick is then a name's own.
pub(crate) fn code(sentence: &str) -> Markup {
    let parts: Vec<&str> = sentence.split('`').collect();
    if parts.len().is_multiple_of(2) {
        return html! { (sentence) };
    }
    html! {
        @for (place, part) in parts.iter().enumerate() {
            @if place.is_multiple_of(2) { (part) } @else { code { (part) } }
        }
    }
}

/// The number of characters past which a name is shown in a box that scrolls, so that it does not fill the page.
const LONG: usize = 200;

/// A name from the data, whose direction of writing does not spill over on what stands beside it.
pub(crate) fn name(name: &str) -> Markup {
    html! { bdi class=[(name.chars().count() > LONG).then_some("long")] { (name) } }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_stands_between_two_backticks_and_names_stay_text() {
        assert_eq!(code("see `--intersect`.").into_string(), "see <code>--intersect</code>.");
        assert_eq!(code("`<b>` was cut").into_string(), "<code>&lt;b&gt;</code> was cut");
        assert_eq!(code("a`b").into_string(), "a`b");
        assert_eq!(name(&"x".repeat(201)).into_string(), format!("<bdi class=\"long\">{}</bdi>", "x".repeat(201)));
        assert_eq!(name("\u{202e}<i>").into_string(), "<bdi>\u{202e}&lt;i&gt;</bdi>");
    }
}
