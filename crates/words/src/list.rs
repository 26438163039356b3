//! Lists and quotes in a sentence.

use crate::{Lang, Words};

impl Words {
    /// A list as a sentence has it: `a, b and c`.
    pub fn list<T: AsRef<str>>(&self, items: &[T]) -> String {
        let Some((last, before)) = items.split_last() else {
            return String::new();
        };
        let last = last.as_ref();
        if before.is_empty() {
            return last.to_owned();
        }
        let before: Vec<&str> = before.iter().map(AsRef::as_ref).collect();
        let before = before.join(", ");
        match self.lang() {
            Lang::En => format!("{before} and {last}"),
            Lang::Fr => format!("{before} et {last}"),
        }
    }

    /// A text in the language's quotes: “x”, « x ».
    pub fn quoted(&self, text: &str) -> String {
        match self.lang() {
            Lang::En => format!("“{text}”"),
            Lang::Fr => format!("«\u{202f}{text}\u{202f}»"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_ends_with_and() {
        let (en, fr) = (Words::new(Lang::En), Words::new(Lang::Fr));
        assert_eq!(en.list::<&str>(&[]), "");
        assert_eq!(en.list(&["a"]), "a");
        assert_eq!(en.list(&["a", "b"]), "a and b");
        assert_eq!(en.list(&["a", "b", "c"]), "a, b and c");
        assert_eq!(fr.list(&[String::from("a"), String::from("b"), String::from("c")]), "a, b et c");
    }

    #[test]
    fn quotes_are_those_of_the_language() {
        assert_eq!(Words::new(Lang::En).quoted("x"), "“x”");
        assert_eq!(Words::new(Lang::Fr).quoted("x"), "«\u{202f}x\u{202f}»");
    }
}
