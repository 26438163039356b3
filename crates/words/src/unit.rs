//! The unit of a number that is already written: a point, or points.

use fluent_bundle::{FluentArgs, FluentValue};

use crate::{Lang, Words};

impl Words {
    /// What is one, as a pattern of the numbers that this crate writes: 1 in English, in French what is under 2.
    pub const fn one(&self) -> &'static str {
        match self.lang() {
            Lang::En => r"^[−+]?1$",
            Lang::Fr => r"^[−+]?[01](,\d+)?$",
        }
    }
}

fn is_one(lang: Lang, number: &str) -> bool {
    let number = number.trim_start_matches(['−', '+']);
    match lang {
        Lang::En => number == "1",
        Lang::Fr => matches!(number.split(',').next(), Some("0" | "1")),
    }
}

/// The function `POINTS` of messages: `{ $gap } { POINTS($gap) }`.
pub(crate) fn points<'a>(lang: Lang, given: &[FluentValue<'a>], _: &FluentArgs<'_>) -> FluentValue<'a> {
    let is_one = match given.first() {
        Some(FluentValue::String(number)) => is_one(lang, number),
        Some(FluentValue::Number(number)) => is_one(lang, &number.value.to_string()),
        _ => return FluentValue::Error,
    };
    FluentValue::from(if is_one { "point" } else { "points" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn french_counts_several_from_two_on() {
        for (number, en, fr) in [
            ("1", true, true),
            ("0", false, true),
            ("0.3", false, false),
            ("0,3", false, true),
            ("−1,9", false, true),
            ("+1", true, true),
            ("2,0", false, false),
            ("10,1", false, false),
            ("−", false, false),
        ] {
            assert_eq!(is_one(Lang::En, number), en, "{number}");
            assert_eq!(is_one(Lang::Fr, number), fr, "{number}");
        }
    }
}
