//! The part of the page that recomputes, by a script that stands in the page and asks nothing of anybody.

use ecart_words::Words;
use maud::{Markup, PreEscaped, html};

use crate::Explore;

/// The script of a page that recomputes: its files, joined in one function so that nothing else in the page sees them.
pub(super) const SCRIPT: &str = concat!(
    "'use strict';\n(() => {\n",
    include_str!("../../assets/blanks.js"),
    include_str!("../../assets/page/numbers.js"),
    include_str!("../../assets/page/intervals.js"),
    include_str!("../../assets/page/chance.js"),
    include_str!("../../assets/page/figures.js"),
    include_str!("../../assets/page/elements.js"),
    include_str!("../../assets/page/picture.js"),
    include_str!("../../assets/page/controls.js"),
    include_str!("../../assets/page/explore.js"),
    "})();\n"
);

/// The section. What is in it is drawn by the script, from the counts that the page holds.
pub(super) fn section(words: &Words, explore: &Explore) -> Markup {
    html! {
        section aria-labelledby="explore" {
            h2 id="explore" { (words.say("explore-heading")) }
            @match explore {
                Explore::Not(why) => { p { (super::text::code(why)) } }
                Explore::Data(data) => {
                    // The script takes it away: what it says then holds also where a script cannot run to its end.
                    p #explore-off { (words.say("explore-needs-script")) }
                    div #explorer hidden { p.soft { (words.say("explore-intro")) } }
                    script type="application/json" id="explore-data" { (PreEscaped(inert(&data.to_string()))) }
                }
            }
        }
    }
}

/// JSON that no name in it can end: `<` is written as its number, and so are the line ends that a script takes for its own.
pub(super) fn inert(json: &str) -> String {
    json.replace('<', "\\u003c").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_cannot_end_the_script_that_holds_it() {
        let data = serde_json::json!({ "name": "</script><script>alert(1)</script><!--\u{2028}" });
        let written = inert(&data.to_string());
        assert!(!written.contains('<') && !written.contains('\u{2028}'));
        assert_eq!(serde_json::from_str::<serde_json::Value>(&written).unwrap(), data);
    }
}
