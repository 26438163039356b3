//! What a group is called in a picture, and what a picture's file is called.

use std::collections::BTreeSet;

/// A text without what does not show: control characters, marks that turn the direction of what follows, line ends. XML forbids some of them.
pub fn clean(text: &str) -> String {
    hidden_removed(text).trim().to_owned()
}

fn hidden_removed(text: &str) -> String {
    let space = |character| if matches!(character, '\t'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}') { ' ' } else { character };
    text.chars().map(space).filter(is_shown).collect()
}

/// Begins what is read in the direction of its own first letter, apart from what stands around it.
const APART: char = '\u{2068}';

/// Ends it.
const TOGETHER: char = '\u{2069}';

/// A text as [`clean()`] leaves it. If it is read from right to left, it is set apart, so that it does not draw the figures beside it to its other side. What was set apart before
/// stays so.
pub(super) fn apart(text: &str) -> String {
    if text.is_ascii() {
        return clean(text);
    }
    let mut pieces = Vec::new();
    let mut depth = 0_usize;
    let mut turned = false;
    for piece in text.split_inclusive([APART, TOGETHER]) {
        let (words, mark) = match piece.strip_suffix([APART, TOGETHER]) {
            Some(words) => (words, piece.chars().next_back()),
            None => (piece, None),
        };
        pieces.push(hidden_removed(words));
        turned |= depth == 0 && words.chars().any(is_right_to_left);
        match mark {
            Some(APART) => {
                depth += 1;
                pieces.push(APART.to_string());
            }
            Some(_) if depth > 0 => {
                depth -= 1;
                pieces.push(TOGETHER.to_string());
            }
            _ => {}
        }
    }
    pieces.extend(std::iter::repeat_n(TOGETHER.to_string(), depth));
    let text = pieces.concat();
    let text = text.trim();
    if turned { format!("{APART}{text}{TOGETHER}") } else { text.to_owned() }
}

/// One level of a crossing: what is read from right to left is set apart, so that it does not turn round the level beside it.
pub(crate) fn level_apart(level: String) -> String {
    if level.chars().any(is_right_to_left) { format!("{APART}{level}{TOGETHER}") } else { level }
}

/// Letters of the scripts that are read from right to left, by the blocks that Unicode keeps for them.
fn is_right_to_left(character: char) -> bool {
    matches!(character, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
        && character.is_alphabetic()
}

fn is_shown(character: &char) -> bool {
    let is_hidden = matches!(
        character,
        '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
    );
    let is_no_character = matches!(character, '\u{fdd0}'..='\u{fdef}') || u32::from(*character) & 0xfffe == 0xfffe;
    !character.is_control() && !is_hidden && !is_no_character
}

/// A text with a capital at its beginning.
pub(crate) fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

/// File stems for these names, ASCII, each another: `race × sex` is `race-x-sex`.
pub(super) fn stems<'a>(names: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut taken = BTreeSet::new();
    names
        .map(|name| {
            let stem = stem(name);
            let free =
                std::iter::once(stem.clone()).chain((2..).map(|number| format!("{stem}-{number}"))).find(|free| !taken.contains(free));
            let free = free.unwrap_or(stem);
            taken.insert(free.clone());
            free
        })
        .collect()
}

/// Longer stems would make file names that some systems refuse.
const LONGEST_STEM: usize = 60;

pub(super) fn stem(name: &str) -> String {
    let mut stem = String::new();
    for character in name.chars().map(|character| if character == '×' { 'x' } else { character.to_ascii_lowercase() }) {
        if character.is_ascii_alphanumeric() {
            stem.push(character);
        } else if !stem.is_empty() && !stem.ends_with('-') {
            stem.push('-');
        }
    }
    stem.truncate(LONGEST_STEM);
    let stem = stem.trim_end_matches('-');
    if stem.is_empty() { "groups".to_owned() } else { stem.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_show_is_removed_and_the_rest_stays() {
        assert_eq!(clean("a\0b\u{202e}c\n\td\u{feff} \u{ffff}é 中 ع 5\u{202f}%"), "abc  d é 中 ع 5\u{202f}%");
        // Two names that look the same are the same.
        assert_eq!([" m\u{200b} ", "\u{200f}", "a\u{202e}bc"].map(clean), ["m", "", "abc"]);
        assert_eq!(clean("عربي, 中文, d'été"), "عربي, 中文, d'été");
    }

    #[test]
    fn a_name_from_right_to_left_is_set_apart_once() {
        let name = apart("\u{202e}من 18 إلى 25");
        assert_eq!(name, "\u{2068}من 18 إلى 25\u{2069}");
        assert_eq!(apart(&name), name);
        assert_eq!(apart(&format!("{name}: 12 ‰")), format!("{name}: 12 ‰"));
        assert_eq!(apart("ab é"), "ab é");
        assert_eq!(apart("\u{2069}عربي\u{2068}x"), "\u{2068}عربي\u{2068}x\u{2069}\u{2069}", "what does not close is closed");
    }

    #[test]
    fn stems_are_ascii_and_each_is_another() {
        let names = ["race × sex", "Race – Sex", "race x sex", "中文", "<script>", "../..", "été"];
        let expected = ["race-x-sex", "race-sex", "race-x-sex-2", "groups", "script", "groups-2", "t"];
        assert_eq!(stems(names.into_iter()), expected);
        assert!(stem(&"long name ".repeat(50)).len() <= LONGEST_STEM);
    }
}
