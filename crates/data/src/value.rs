//! What one value of a row is: missing, a text, or a number.

/// The texts that stand for a missing value.
#[derive(Clone, Debug, Default)]
pub(crate) struct Missing {
    texts: Vec<Box<[u8]>>,
    numbers: Vec<f64>,
}

impl Missing {
    pub(crate) fn new(texts: &[String]) -> Self {
        Self {
            texts: texts.iter().map(|text| text.as_bytes().into()).collect(),
            numbers: texts.iter().filter_map(|text| parse(text.as_bytes())).collect(),
        }
    }

    /// Whether this text stands for a missing value: it is blank, or one of the texts that the user named.
    pub(crate) fn holds(&self, text: &[u8]) -> bool {
        text.iter().all(|byte| matches!(byte, b' ' | b'\t')) || self.texts.iter().any(|missing| **missing == *text)
    }

    /// Whether this number, of a file that holds numbers and not texts, stands for a missing value.
    pub(crate) fn holds_number(&self, number: f64) -> bool {
        self.numbers.iter().any(|&missing| missing == number || (missing.is_nan() && number.is_nan()))
    }

    /// Reads a number from a text.
    pub(crate) fn number(&self, text: &[u8]) -> Number {
        // A text without any named missing value cannot be one if it is a number, so blanks are looked for only where parsing failed.
        if !self.texts.is_empty() && self.holds(text) {
            return Number::Missing;
        }
        match parse(text) {
            Some(number) if number.is_finite() => Number::Finite(number),
            Some(_) => Number::NotFinite,
            None if self.holds(text) => Number::Missing,
            None => Number::Unreadable,
        }
    }
}

/// A value that should be a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Number {
    Missing,
    Finite(f64),
    NotFinite,
    Unreadable,
}

/// The number that a text says, blanks around it aside.
pub(crate) fn parse(text: &[u8]) -> Option<f64> {
    std::str::from_utf8(text).ok()?.trim_matches([' ', '\t']).parse().ok()
}

/// Whether two texts say the same value: the same text, or the same number.
pub(crate) fn same(a: &[u8], b: &[u8]) -> bool {
    a == b || matches!((parse(a), parse(b)), (Some(a), Some(b)) if a == b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_blanks_and_named_texts_are_missing() {
        let missing = Missing::new(&["n/a".into(), "-9".into()]);
        for text in ["", "  ", "\t", "n/a", "-9"] {
            assert!(missing.holds(text.as_bytes()), "{text:?}");
            assert_eq!(missing.number(text.as_bytes()), Number::Missing, "{text:?}");
        }
        for text in ["0", "N/A", " n/a", "null"] {
            assert!(!missing.holds(text.as_bytes()), "{text:?}");
        }
        assert!(missing.holds_number(-9.0));
        assert!(!missing.holds_number(9.0));
    }

    #[test]
    fn numbers_may_have_blanks_around_them_and_must_be_finite() {
        let missing = Missing::new(&[]);
        assert_eq!(missing.number(b" 0.5\t"), Number::Finite(0.5));
        assert_eq!(missing.number(b"1e3"), Number::Finite(1000.0));
        assert_eq!(missing.number(b"NaN"), Number::NotFinite);
        assert_eq!(missing.number(b"-inf"), Number::NotFinite);
        assert_eq!(missing.number(b"1e999"), Number::NotFinite);
        assert_eq!(missing.number(b"0,5"), Number::Unreadable);
        assert_eq!(missing.number(b" "), Number::Missing);
        assert_eq!(Missing::new(&["NaN".into()]).number(b"NaN"), Number::Missing);
    }

    #[test]
    fn numbers_are_the_same_by_value_and_texts_by_text() {
        assert!(same(b"1", b"1.0"));
        assert!(same(b"yes", b"yes"));
        assert!(!same(b"yes", b"Yes"));
        assert!(!same(b"1", b"2"));
    }
}
