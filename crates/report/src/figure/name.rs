//! What a group is called in a picture, and what a picture's file is called.

use std::collections::BTreeSet;

/// A text without what does not show: control characters, marks that turn the direction of what follows, line ends. XML forbids some of them.
pub(crate) fn clean(text: &str) -> String {
    let space = |character| if matches!(character, '\t'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}') { ' ' } else { character };
    let shown: String = text.chars().map(space).filter(is_shown).collect();
    shown.trim().to_owned()
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
    }

    #[test]
    fn stems_are_ascii_and_each_is_another() {
        let names = ["race × sex", "Race – Sex", "race x sex", "中文", "<script>", "../..", "été"];
        let expected = ["race-x-sex", "race-sex", "race-x-sex-2", "groups", "script", "groups-2", "t"];
        assert_eq!(stems(names.into_iter()), expected);
        assert!(stem(&"long name ".repeat(50)).len() <= LONGEST_STEM);
    }
}
