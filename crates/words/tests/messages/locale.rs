//! The messages of one language, read from its folder.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use ecart_words::Lang;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// One message.
#[derive(Debug, Default)]
pub(crate) struct Message {
    /// The file that holds it.
    pub(crate) file: String,
    /// All of its variants' text, one after the other, a value as `{$}`.
    pub(crate) text: String,
    /// The variables that it and the messages it refers to need.
    pub(crate) variables: BTreeSet<String>,
    /// The messages that it refers to.
    pub(crate) references: BTreeSet<String>,
}

/// The messages of one language, by id.
pub(crate) type Locale = BTreeMap<String, Message>;

/// The messages of a language. A line that cannot be parsed and an id that stands twice fail the test.
pub(crate) fn locale(lang: Lang) -> Locale {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(lang.code());
    let mut messages = Locale::new();
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    for path in files {
        let file = format!("{}/{}", lang.code(), path.file_name().unwrap().to_string_lossy());
        add(&mut messages, &file, &fs::read_to_string(&path).unwrap()).unwrap();
    }
    // A message that refers to another needs the other's variables too; none refers further than that.
    let variables: BTreeMap<String, BTreeSet<String>> =
        messages.iter().map(|(id, message)| (id.clone(), message.variables.clone())).collect();
    for (id, message) in &mut messages {
        for reference in &message.references {
            message.variables.extend(variables.get(reference).unwrap_or_else(|| panic!("{id} refers to {reference}: none")).clone());
        }
    }
    messages
}

fn add(messages: &mut Locale, file: &str, text: &str) -> Result<(), String> {
    let resource = fluent_syntax::parser::parse(text).map_err(|(_, errors)| format!("{file}: {errors:?}"))?;
    for entry in &resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
            other => return Err(format!("{file}: only messages and comments are in use, not {other:?}")),
        };
        let id = message.id.name;
        let (Some(pattern), []) = (&message.value, &message.attributes[..]) else {
            return Err(format!("{file}: {id} has attributes, which nothing says, or no text"));
        };
        let mut read = Message { file: file.to_owned(), ..Message::default() };
        read_pattern(pattern, &mut read);
        if let Some(first) = messages.insert(id.to_owned(), read) {
            return Err(format!("{id} stands in {} and in {file}", first.file));
        }
    }
    Ok(())
}

fn read_pattern(pattern: &Pattern<&str>, message: &mut Message) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => message.text.push_str(value),
            PatternElement::Placeable { expression } => read_expression(expression, message),
        }
    }
}

fn read_expression(expression: &Expression<&str>, message: &mut Message) {
    match expression {
        Expression::Inline(inline) => read_inline(inline, message, true),
        Expression::Select { selector, variants } => {
            read_inline(selector, message, false);
            for variant in variants {
                read_pattern(&variant.value, message);
                message.text.push('\n');
            }
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, message: &mut Message, printed: bool) {
    if printed {
        message.text.push_str("{$}");
    }
    match inline {
        InlineExpression::VariableReference { id } => {
            message.variables.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, attribute: None } => {
            message.references.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { id, arguments } if id.name == "POINTS" && arguments.named.is_empty() => {
            arguments.positional.iter().for_each(|argument| read_inline(argument, message, false));
        }
        InlineExpression::Placeable { expression } => read_expression(expression, message),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        other => panic!("not in use: {other:?}"),
    }
}

#[test]
fn an_id_that_stands_twice_is_refused() {
    let mut messages = Locale::new();
    assert_eq!(add(&mut messages, "a.ftl", "rows = rows\n"), Ok(()));
    assert_eq!(add(&mut messages, "b.ftl", "rows = lines\n"), Err("rows stands in a.ftl and in b.ftl".into()));
}

#[test]
fn a_line_that_cannot_be_parsed_is_refused() {
    let refused = add(&mut Locale::new(), "a.ftl", "rows = { $count\n").unwrap_err();
    assert!(refused.starts_with("a.ftl: "), "{refused}");
}

#[test]
fn a_message_is_read_with_its_variables() {
    let mut messages = Locale::new();
    let text = "rows = { $count ->\n    [one] a row\n   *[other] { $count } rows\n } of { $file }, { other }\nother = x\n";
    add(&mut messages, "a.ftl", text).unwrap();
    let message = &messages["rows"];
    assert_eq!(message.variables, ["count", "file"].map(String::from).into());
    assert_eq!(message.references, ["other"].map(String::from).into());
    assert_eq!(message.text, "a row\n{$} rows\n of {$}, {$}");
}
