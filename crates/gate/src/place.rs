//! Where something stands in a policy's text.

/// A place in a text: line and column, both from 1; the column counts characters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

impl Place {
    /// The place of a byte of a text.
    pub fn of(text: &str, byte: usize) -> Self {
        let before = &text[..text.floor_char_boundary(byte)];
        let start = before.rfind('\n').map_or(0, |end| end + 1);
        Self { line: before.matches('\n').count() + 1, column: before[start..].chars().count() + 1 }
    }
}

/// A value, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct At<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub place: Place,
}

#[cfg(test)]
mod tests {
    use super::Place;

    #[test]
    fn counts_lines_and_characters_from_one() {
        let text = "é = 1\nb = \"ü\" # x\n";
        assert_eq!(Place::of(text, 0), Place { line: 1, column: 1 });
        assert_eq!(Place::of(text, text.find('1').unwrap()), Place { line: 1, column: 5 });
        assert_eq!(Place::of(text, text.find('b').unwrap()), Place { line: 2, column: 1 });
        assert_eq!(Place::of(text, text.find('#').unwrap()), Place { line: 2, column: 9 });
        assert_eq!(Place::of(text, text.len()), Place { line: 3, column: 1 });
    }
}
