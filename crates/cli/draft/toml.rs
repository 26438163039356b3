//! Texts and comments as TOML takes them.

/// The widest line of a comment.
const WIDTH: usize = 100;

/// A text as a TOML string, whatever signs are in it.
pub(super) fn text(value: &str) -> String {
    let mut written = String::from('"');
    for sign in value.chars() {
        match sign {
            '"' => written.push_str("\\\""),
            '\\' => written.push_str("\\\\"),
            '\n' => written.push_str("\\n"),
            '\r' => written.push_str("\\r"),
            '\t' => written.push_str("\\t"),
            sign if sign.is_control() => written.push_str(&format!("\\u{:04X}", u32::from(sign))),
            sign => written.push(sign),
        }
    }
    written.push('"');
    written
}

/// Texts as a TOML array.
pub(super) fn texts(values: &[String]) -> String {
    format!("[{}]", values.iter().map(|value| text(value)).collect::<Vec<_>>().join(", "))
}

/// A text that may come from the data as a comment may hold it: on one line, without signs that only a machine reads.
pub(super) fn plain(value: &str) -> String {
    value.chars().map(|sign| if sign.is_control() { '␤' } else { sign }).collect()
}

/// A paragraph as a comment, in lines.
pub(super) fn comment(paragraph: &str) -> String {
    let mut lines = String::new();
    let mut width = 0;
    for word in plain(paragraph).split(' ') {
        let length = word.chars().count();
        if width > 0 && width + 1 + length > WIDTH {
            lines.push('\n');
            width = 0;
        }
        lines.push_str(if width == 0 { "# " } else { " " });
        lines.push_str(word);
        width += length + if width == 0 { 2 } else { 1 };
    }
    lines.push('\n');
    lines
}

/// A line as a comment, as it stands: a key to be uncommented, or a command.
pub(super) fn commented(line: &str) -> String {
    format!("# {}\n", plain(line))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_is_read_back_as_it_was() {
        for value in ["race", "", "a \"b\"", r"c:\d", "l'âge\n中", "tab\there\r", "\u{7f}\u{1}", "a.b=#c", "🙂"] {
            let line = format!("key = {}", text(value));
            let read: ::toml::Table = line.parse().unwrap();
            assert_eq!(read["key"].as_str(), Some(value), "{line}");
        }
    }

    #[test]
    fn a_comment_is_a_comment_in_each_line() {
        let text = comment(&format!("a name with\nan end of line {}", "word ".repeat(60)));
        assert!(text.lines().all(|line| line.starts_with("# ") && line.chars().count() <= WIDTH), "{text}");
        assert_eq!(commented("key = \"a\nb\""), "# key = \"a␤b\"\n");
    }
}
