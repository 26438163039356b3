//! What stands in a page. In ours every `<` begins a tag, since those in texts are escaped: a text that got through would show as a tag that we do not use.

use std::collections::BTreeSet;

/// The page without its pictures, whose own tests look into them.
pub(crate) fn without_drawings(page: &str) -> String {
    let bare = without(page, "<svg", "</svg>", "");
    // Of a script its tags stay.
    without(&bare, "<script>", "</script>", "<script></script>")
}

/// The page with another text where each such part was.
fn without(page: &str, start: &str, end: &str, instead: &str) -> String {
    let mut rest = page;
    let mut kept = String::new();
    while let Some((before, part)) = rest.split_once(start) {
        kept.push_str(before);
        kept.push_str(instead);
        rest = part.split_once(end).expect("a part ends").1;
    }
    kept + rest
}

/// The names of the tags, and those of their attributes, in lower case.
pub(crate) fn tags_and_attributes(page: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut tags, mut attributes) = (BTreeSet::new(), BTreeSet::new());
    for tag in page.split('<').skip(1) {
        let mut rest = tag.trim_start_matches(['/', '!']);
        let name: String = rest.chars().take_while(|c| !c.is_whitespace() && *c != '>').collect();
        rest = &rest[name.len()..];
        tags.insert(name.to_lowercase());
        // Attributes up to the tag's end: a value is quoted, and holds no quote.
        loop {
            rest = rest.trim_start();
            if rest.is_empty() || rest.starts_with('>') {
                break;
            }
            let name: String = rest.chars().take_while(|c| !c.is_whitespace() && *c != '=' && *c != '>').collect();
            rest = &rest[name.len()..];
            attributes.insert(name.to_lowercase());
            if let Some(value) = rest.strip_prefix("=\"") {
                rest = value.split_once('"').expect("a value ends").1;
            }
        }
    }
    (tags, attributes)
}

/// The texts between the tags, one after the other, their escapes undone.
pub(crate) fn text(page: &str) -> String {
    let body = page.split_once("</style>").expect("a page has a style").1;
    let texts: Vec<&str> = body.split('<').skip(1).filter_map(|tag| tag.split_once('>')).map(|(_, text)| text).collect();
    texts.join("\u{1f}").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}
