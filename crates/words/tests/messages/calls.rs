//! The messages that a source file asks for: `say!(words, "id", name = value)`, `.say("id")`, `.say_with("id", &[("name", value)])`.

use std::collections::BTreeSet;

/// One place where a message is said.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Call {
    /// The line, the first being 1.
    pub(crate) line: usize,
    /// The message.
    pub(crate) id: String,
    /// The variables that are filled in; nothing if they are not written out there.
    pub(crate) variables: Option<BTreeSet<String>>,
}

/// The calls whose id is written out.
pub(crate) fn calls(source: &str) -> Vec<Call> {
    let code = without_comments(source);
    let mut found = Vec::new();
    for opening in ["say!(", ".say(", ".say_with("] {
        for (place, _) in code.match_indices(opening) {
            let arguments = arguments(&code[place + opening.len()..]);
            let values = if opening == "say!(" { &arguments[1.min(arguments.len())..] } else { &arguments[..] };
            let Some((id, rest)) = values.split_first() else { continue };
            let Some(id) = literal(id) else { continue };
            let variables = if opening == ".say_with(" { rest.first().and_then(|list| pairs(list)) } else { Some(names(rest)) };
            found.push(Call { line: code[..place].matches('\n').count() + 1, id: id.to_owned(), variables });
        }
    }
    found.sort_by_key(|call| call.line);
    found
}

/// The source with blanks for its comments.
pub(crate) fn without_comments(source: &str) -> String {
    let mut code = String::with_capacity(source.len());
    let mut rest = source;
    while !rest.is_empty() {
        let length = token(rest);
        if rest.starts_with("//") {
            code.push(' ');
        } else {
            code.push_str(&rest[..length]);
        }
        rest = &rest[length..];
    }
    code
}

/// The length of what stands first: a comment, a literal, or one character.
fn token(text: &str) -> usize {
    let quoted = |open: usize, close: &str| text[open..].find(close).map_or(text.len(), |end| open + end + close.len());
    let first = text.chars().next().map_or(0, char::len_utf8);
    if text.starts_with("//") {
        return text.find('\n').unwrap_or(text.len());
    }
    if text.starts_with("r\"") {
        return quoted(2, "\"");
    }
    if text.starts_with("r#\"") {
        return quoted(3, "\"#");
    }
    if text.starts_with('"') {
        let mut escaped = false;
        for (place, character) in text.char_indices().skip(1) {
            match character {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '"' => return place + 1,
                _ => {}
            }
        }
        return text.len();
    }
    if let Some(rest) = text.strip_prefix('\'') {
        // A lifetime has no closing quote after its first character.
        if rest.starts_with('\\') {
            return 3 + rest[2..].find('\'').map_or(0, |end| end + 1);
        }
        let character = rest.chars().next().map_or(0, char::len_utf8);
        if rest[character..].starts_with('\'') {
            return character + 2;
        }
    }
    first
}

/// The arguments up to the bracket that closes, split at their commas.
fn arguments(text: &str) -> Vec<String> {
    let (mut found, mut current, mut depth) = (Vec::new(), String::new(), 0);
    let mut rest = text;
    while !rest.is_empty() {
        let (piece, after) = rest.split_at(token(rest));
        rest = after;
        match piece {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" if depth == 0 => break,
            ")" | "]" | "}" => depth -= 1,
            "," if depth == 0 => {
                found.push(std::mem::take(&mut current));
                continue;
            }
            _ => {}
        }
        current.push_str(piece);
    }
    found.push(current);
    found.into_iter().map(|argument| argument.trim().to_owned()).filter(|argument| !argument.is_empty()).collect()
}

/// The text of an argument that is one plain literal.
fn literal(argument: &str) -> Option<&str> {
    let inner = argument.strip_prefix('"')?.strip_suffix('"')?;
    (!inner.contains(['"', '\\'])).then_some(inner)
}

/// The names in `name = value, …`.
fn names(arguments: &[String]) -> BTreeSet<String> {
    arguments.iter().filter_map(|argument| argument.split_once('=')).map(|(name, _)| name.trim().to_owned()).collect()
}

/// The names in `&[("name", value), …]`.
fn pairs(list: &str) -> Option<BTreeSet<String>> {
    let items = arguments(list.strip_prefix("&[")?);
    items.iter().map(|item| literal(arguments(item.strip_prefix('(')?).first()?).map(str::to_owned)).collect()
}

mod tests {
    use super::*;

    fn call(line: usize, id: &str, variables: &[&str]) -> Call {
        Call { line, id: id.into(), variables: Some(variables.iter().map(|name| (*name).to_owned()).collect()) }
    }

    #[test]
    fn each_way_to_say_a_message_is_found() {
        let source = r#"
            say!(words, "a");
            say!(self.words(x, y), "b", count = f(1, ")"), file = 'c');
            words.say("c"); // words.say("not this")
            words.say_with("d", &[("count", Arg::Count(2)), ("name", name.into())]);
            say!(
                words,
                "e",
                url = "http://x",
            );
        "#;
        let expected = [
            call(2, "a", &[]),
            call(3, "b", &["count", "file"]),
            call(4, "c", &[]),
            call(5, "d", &["count", "name"]),
            call(6, "e", &["url"]),
        ];
        assert_eq!(calls(source), expected);
    }

    #[test]
    fn an_id_that_is_built_and_variables_that_are_kept_elsewhere_are_passed_over() {
        assert_eq!(calls(r#"words.say(&format!("metric-{name}")); say!(words, id, count = 2)"#), []);
        assert_eq!(calls(r#"words.say_with("a", &args)"#), [Call { line: 1, id: "a".into(), variables: None }]);
    }
}
