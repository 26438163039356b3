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

    /// The first of a list, and how many more there are: `a, b and 42 more`. One that is left over is named.
    pub fn list_of_most<T: AsRef<str>>(&self, items: &[T], most: usize) -> String {
        if items.len() <= most + 1 {
            return self.list(items);
        }
        let more = self.say_with("list-more", &[("count", crate::Arg::from(items.len() - most))]);
        let shown = items[..most].iter().map(|item| item.as_ref().to_owned()).chain([more]);
        self.list(&shown.collect::<Vec<_>>())
    }

    /// Items that may have commas of their own, set apart: `a, b; c`, `a, b ; c`.
    pub fn series<T: AsRef<str>>(&self, items: &[T]) -> String {
        let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
        items.join(match self.lang() {
            Lang::En => "; ",
            Lang::Fr => "\u{202f}; ",
        })
    }

    /// A name, and what is told of it: `a: b`, `a : b`.
    pub fn entry(&self, name: &str, told: &str) -> String {
        match self.lang() {
            Lang::En => format!("{name}: {told}"),
            Lang::Fr => format!("{name}\u{202f}: {told}"),
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
    fn a_long_list_says_how_many_more() {
        let en = Words::new(Lang::En);
        assert_eq!(en.list_of_most(&["a", "b", "c"], 1), "a and 2 more");
        assert_eq!(en.list_of_most(&["a", "b", "c"], 2), "a, b and c");
        assert_eq!(en.list_of_most(&["a", "b", "c", "d"], 2), "a, b and 2 more");
        assert_eq!(Words::new(Lang::Fr).list_of_most(&["a", "b", "c", "d"], 2), "a, b et 2 autres");
    }

    #[test]
    fn french_sets_its_signs_off() {
        let (en, fr) = (Words::new(Lang::En), Words::new(Lang::Fr));
        assert_eq!(en.series(&["a, b", "c"]), "a, b; c");
        assert_eq!(fr.series(&["a, b", "c"]), "a, b\u{202f}; c");
        assert_eq!(en.entry("a", "b"), "a: b");
        assert_eq!(fr.entry("a", "b"), "a\u{202f}: b");
    }

    #[test]
    fn quotes_are_those_of_the_language() {
        assert_eq!(Words::new(Lang::En).quoted("x"), "“x”");
        assert_eq!(Words::new(Lang::Fr).quoted("x"), "«\u{202f}x\u{202f}»");
    }
}
