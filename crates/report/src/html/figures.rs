//! Pictures on the page, drawn in place. Each brings its own title and description for those who do not see it, and its table stands right below.

use maud::{Markup, PreEscaped, html};

use crate::figure::Picture;

/// The pictures of a kind among those of a grouping: `rates`, `gaps`, `outcomes`.
pub(super) fn of_kind(pictures: &[Picture], kind: &str) -> Markup {
    let is_kind = |picture: &&Picture| picture.name.split('-').next() == Some(kind);
    html! { @for picture in pictures.iter().filter(is_kind) { (figure(picture)) } }
}

/// A picture, as drawn for a phone where the screen is one; else in a box that scrolls where the screen is too narrow for it. Every name in the drawing was escaped where
/// it was drawn.
pub(crate) fn figure(picture: &Picture) -> Markup {
    html! {
        figure.picture {
            div.drawing role="group" aria-label=(picture.title) tabindex="0" {
                (PreEscaped(&picture.svg))
                @if let Some(narrow) = &picture.narrow { (PreEscaped(narrow)) }
            }
        }
    }
}
