//! Why a text is no TOML, put into our kinds.

use super::kind::Syntax;

/// The kind of what the parser found, by its description and by what stands there.
pub(super) fn kind(description: &str, text: &str, byte: usize) -> Syntax {
    // Each begins as the parser's descriptions do; what it expected follows.
    const KINDS: [(&str, Syntax); 17] = [
        ("duplicate key", Syntax::DuplicateKey),
        ("cannot extend value", Syntax::DuplicateKey),
        ("unclosed array table", Syntax::UnclosedTable),
        ("unclosed array", Syntax::UnclosedList),
        ("unclosed table", Syntax::UnclosedTable),
        ("unclosed inline table", Syntax::UnclosedTable),
        ("missing table open", Syntax::UnclosedTable),
        ("key with no value", Syntax::NoSign),
        ("missing assignment", Syntax::NoSign),
        ("missing value", Syntax::NoValue),
        ("missing comma", Syntax::NoComma),
        ("invalid unquoted key", Syntax::Key),
        ("unquoted keys", Syntax::Key),
        ("keys cannot be", Syntax::Key),
        ("missing key", Syntax::Key),
        ("missing escaped value", Syntax::Escape),
        ("too few unicode", Syntax::Escape),
    ];
    let known = KINDS.iter().find(|(start, _)| description.starts_with(start)).map(|(_, kind)| *kind);
    if description.contains(" string") && description.starts_with("invalid") {
        return Syntax::UnclosedText;
    }
    // Of a value without quotes the parser tells what its first letter could begin: a number, a day, true or false.
    let is_value = ["string values", "invalid", "redundant", "unexpected", "`_` may", "integers with", "radix"];
    match known {
        Some(kind) => kind,
        None if is_value.iter().any(|start| description.starts_with(start)) => unquoted(word(text, byte)),
        None => Syntax::Other,
    }
}

/// What a value without quotes was meant as.
fn unquoted(word: &str) -> Syntax {
    let begins_as_day = word.len() > 4 && word.as_bytes()[..4].iter().all(u8::is_ascii_digit) && word.as_bytes()[4] == b'-';
    match word.chars().next() {
        _ if begins_as_day => Syntax::Date,
        Some(first) if first.is_ascii_digit() || "+-.".contains(first) => Syntax::Number,
        Some(first) if first.is_alphabetic() => Syntax::Unquoted,
        Some(_) => Syntax::Other,
        None => Syntax::NoValue,
    }
}

/// The word that this byte of a text is in: what stands between blanks and the signs of TOML.
fn word(text: &str, byte: usize) -> &str {
    let byte = text.floor_char_boundary(byte);
    let is_end = |character: char| character.is_whitespace() || "=[]{}\"'#".contains(character);
    let start = text[..byte].rfind(is_end).map_or(0, |end| end + 1);
    let end = text[byte..].find(is_end).map_or(text.len(), |end| byte + end);
    text.get(start..end).unwrap_or_default()
}
