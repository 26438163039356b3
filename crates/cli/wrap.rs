//! Prose in lines that are easy to read.

/// The widest line, in columns.
const WIDTH: usize = 100;

/// The text in lines, each indented and ended; words are never cut, and a no-break space does not end a line.
pub(crate) fn wrapped(text: &str, indent: usize) -> String {
    let margin = " ".repeat(indent);
    let mut lines = String::new();
    let mut length = 0;
    for word in text.split(' ') {
        let width = word.chars().count();
        if length == 0 {
            lines.push_str(&margin);
            length = indent;
        } else if length + 1 + width > WIDTH {
            lines.push('\n');
            lines.push_str(&margin);
            length = indent;
        } else {
            lines.push(' ');
            length += 1;
        }
        lines.push_str(word);
        length += width;
    }
    lines.push('\n');
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_indented_and_no_wider_than_asked() {
        let text = "word ".repeat(50) + "end";
        let lines = wrapped(&text, 4);
        assert!(lines.lines().all(|line| line.starts_with("    word") && line.chars().count() <= WIDTH), "{lines}");
        assert_eq!(lines.split_whitespace().count(), 51);
        assert_eq!(wrapped("one", 2), "  one\n");
        assert_eq!(wrapped(&"x".repeat(120), 0), "x".repeat(120) + "\n");
    }
}
