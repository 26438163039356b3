//! The marks that a translator should not have to type.
//!
//! Resources are written with plain spaces and straight apostrophes, which can be seen and searched for; this sets them as a printer would.
//! It sees the text of messages only, never a value that is filled in.

use std::borrow::Cow;

use crate::Lang;

/// A space that does not break a line: French sets it before `: ; ? ! %` and inside of guillemets, and between thousands.
pub(crate) const NARROW_SPACE: char = '\u{202f}';

/// The text with curved apostrophes within words, and with French punctuation set off by a narrow space.
///
/// An apostrophe stands between two letters, or in French between an elided word and a value (`d'{ $name }`). A quote in a command stays as it is.
pub(crate) fn set(lang: Lang, text: &str) -> Cow<'_, str> {
    let french = lang == Lang::Fr;
    let may_change = text.contains('\'') || french && text.contains(' ');
    if !may_change {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    for (place, character) in text.char_indices() {
        let before = &text[..place];
        let after = text[place + character.len_utf8()..].chars().next();
        out.push(match character {
            '\'' if is_apostrophe(french, before, after) => '’',
            ' ' if french && (before.ends_with('«') || after.is_some_and(|next| ":;?!%»".contains(next))) => NARROW_SPACE,
            other => other,
        });
    }
    Cow::Owned(out)
}

fn is_apostrophe(french: bool, before: &str, after: Option<char>) -> bool {
    let word = before.rsplit(|character: char| !character.is_alphabetic()).next().unwrap_or_default();
    match after {
        Some(next) => !word.is_empty() && next.is_alphabetic(),
        // The text ends where a value begins: l', d', qu', jusqu' and the like.
        None => french && (word.chars().count() == 1 || word.ends_with("qu")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn french_punctuation_does_not_start_a_line() {
        assert_eq!(
            set(Lang::Fr, "« x » : 5 % ; quoi ? oui !"),
            "«\u{202f}x\u{202f}»\u{202f}: 5\u{202f}%\u{202f}; quoi\u{202f}? oui\u{202f}!"
        );
        assert_eq!(set(Lang::En, "a : b"), "a : b");
    }

    #[test]
    fn an_apostrophe_is_curved_and_a_quote_in_a_command_is_not() {
        assert_eq!(set(Lang::Fr, "l'étiquette d'"), "l’étiquette d’");
        assert_eq!(set(Lang::Fr, "jusqu'"), "jusqu’");
        assert_eq!(set(Lang::En, "the group's label"), "the group’s label");
        assert_eq!(set(Lang::En, "`--positive 'not paid'`"), "`--positive 'not paid'`");
        assert_eq!(set(Lang::Fr, "=non payé'"), "=non payé'");
        assert_eq!(set(Lang::En, "the groups' labels"), "the groups' labels");
    }
}
