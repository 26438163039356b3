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
/// Only an apostrophe between two letters, or at the end of the text after a letter (`d'{ $name }`), is one: a quote in a command stays as it is.
pub(crate) fn set(lang: Lang, text: &str) -> Cow<'_, str> {
    let french = lang == Lang::Fr;
    let may_change = text.contains('\'') || french && text.contains(' ');
    if !may_change {
        return Cow::Borrowed(text);
    }
    let mut before = None;
    let mut rest = text.chars().peekable();
    let mut out = String::with_capacity(text.len() + 8);
    while let Some(character) = rest.next() {
        let after = rest.peek();
        let set = match character {
            '\'' if before.is_some_and(char::is_alphabetic) && after.is_none_or(|next| next.is_alphabetic()) => '’',
            ' ' if french && (before == Some('«') || after.is_some_and(|next| ":;?!%»".contains(*next))) => NARROW_SPACE,
            other => other,
        };
        out.push(set);
        before = Some(character);
    }
    Cow::Owned(out)
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
        assert_eq!(set(Lang::En, "the group's label"), "the group’s label");
        assert_eq!(set(Lang::En, "`--positive 'not paid'`"), "`--positive 'not paid'`");
        assert_eq!(set(Lang::En, "the groups' labels"), "the groups' labels");
    }
}
