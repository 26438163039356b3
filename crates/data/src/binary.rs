//! Which values of a label or prediction are positive.
//!
//! Without a positive value the column must hold 0 and 1, or true and false; one of the two alone is enough. With one, it must hold that value and
//! at most one other; numbers are the same value if they are the same number.

use crate::encode::Seen;
use crate::value::{parse, same};

/// The values that were counted as positive and negative, as they stand in the data. Where a value never occurs it is the one that was asked for
/// or the counterpart of the one that does (`1` where there are only zeros), or `None` if there is none to tell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Positives {
    /// The positive label.
    pub label: Option<String>,
    /// The negative label.
    pub label_negative: Option<String>,
    /// The positive prediction; `None` for a score.
    pub prediction: Option<String>,
    /// The negative prediction; `None` for a score.
    pub prediction_negative: Option<String>,
    /// What is positive of a second model's prediction; `None` for a score.
    pub second: Option<String>,
    /// What is negative of a second model's prediction; `None` for a score.
    pub second_negative: Option<String>,
}

/// How the values of one column were resolved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sides {
    /// For each value, in the order given, whether it is positive.
    pub(crate) positive: Vec<bool>,
    pub(crate) positive_text: Option<String>,
    pub(crate) negative_text: Option<String>,
}

/// Why they cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unresolved {
    NotBinary,
    PositiveNeverOccurs,
}

/// Resolves the values of a column; `more` if it has others.
pub(crate) fn resolve(values: &[Seen<Box<[u8]>>], more: bool, positive: Option<&str>) -> Result<Sides, Unresolved> {
    let sides: Vec<bool> = match positive {
        None => {
            let (family, _) = values.first().and_then(|seen| side(&seen.value)).unwrap_or_default();
            let sides: Option<Vec<bool>> =
                values.iter().map(|seen| side(&seen.value).filter(|(other, _)| *other == family).map(|(_, positive)| positive)).collect();
            sides.filter(|_| !more).ok_or(Unresolved::NotBinary)?
        }
        Some(positive) => {
            let sides: Vec<bool> = values.iter().map(|seen| same(&seen.value, positive.as_bytes())).collect();
            if !more && !values.is_empty() && !sides.contains(&true) {
                return Err(Unresolved::PositiveNeverOccurs);
            }
            let mut others = values.iter().zip(&sides).filter(|(_, side)| !**side).map(|(seen, _)| &seen.value);
            let one_other = others.next().is_none_or(|first| others.all(|other| same(first, other)));
            if more || !one_other {
                return Err(Unresolved::NotBinary);
            }
            sides
        }
    };
    let text_of = |wanted: bool| {
        let found = values.iter().zip(&sides).find(|(_, side)| **side == wanted);
        found.map(|(seen, _)| String::from_utf8_lossy(&seen.value).trim().to_owned())
    };
    let (mut positive_text, mut negative_text) = (text_of(true), text_of(false));
    if positive.is_none() {
        positive_text = positive_text.or_else(|| negative_text.as_deref().and_then(counterpart));
        negative_text = negative_text.or_else(|| positive_text.as_deref().and_then(counterpart));
    } else {
        positive_text = positive_text.or_else(|| positive.map(str::to_owned));
    }
    Ok(Sides { positive: sides, positive_text, negative_text })
}

/// The two families of values that say by themselves which one is positive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Family {
    #[default]
    Numbers,
    Words,
}

fn side(value: &[u8]) -> Option<(Family, bool)> {
    let text = value.trim_ascii();
    if text.eq_ignore_ascii_case(b"true") {
        Some((Family::Words, true))
    } else if text.eq_ignore_ascii_case(b"false") {
        Some((Family::Words, false))
    } else {
        match parse(value) {
            Some(0.0) => Some((Family::Numbers, false)),
            Some(1.0) => Some((Family::Numbers, true)),
            _ => None,
        }
    }
}

/// The other value, written in the same way.
fn counterpart(text: &str) -> Option<String> {
    let other = match text {
        "true" => "false",
        "True" => "False",
        "TRUE" => "FALSE",
        "false" => "true",
        "False" => "True",
        "FALSE" => "TRUE",
        "0" => "1",
        "1" => "0",
        "0.0" => "1.0",
        "1.0" => "0.0",
        _ => return None,
    };
    Some(other.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Spot;

    type Resolved = (Vec<bool>, Option<String>, Option<String>);

    fn resolved(texts: &[&str], positive: Option<&str>) -> Result<Resolved, Unresolved> {
        let values: Vec<Seen<Box<[u8]>>> =
            texts.iter().map(|text| Seen { value: text.as_bytes().into(), rows: 1, first: Spot { input: 0, line: 2 } }).collect();
        resolve(&values, false, positive).map(|sides| (sides.positive, sides.positive_text, sides.negative_text))
    }

    fn texts(positive: &str, negative: &str) -> (Option<String>, Option<String>) {
        (Some(positive.to_owned()), Some(negative.to_owned()))
    }

    #[test]
    fn zero_and_one_or_true_and_false_say_it_themselves() {
        for (values, (positive, negative)) in [
            (["0", "1"], texts("1", "0")),
            (["0.0", "1.0"], texts("1.0", "0.0")),
            (["FALSE", "TRUE"], texts("TRUE", "FALSE")),
            (["False", "true"], texts("true", "False")),
            ([" 0", "1 "], texts("1", "0")),
        ] {
            assert_eq!(resolved(&values, None), Ok((vec![false, true], positive, negative)), "{values:?}");
        }
        assert_eq!(resolved(&["1", "0", "1.0"], None).unwrap().0, [true, false, true]);
    }

    #[test]
    fn one_of_two_values_is_enough() {
        assert_eq!(resolved(&["0"], None).unwrap(), (vec![false], Some("1".into()), Some("0".into())));
        assert_eq!(resolved(&["True"], None).unwrap(), (vec![true], Some("True".into()), Some("False".into())));
        assert_eq!(resolved(&["yes"], Some("yes")).unwrap(), (vec![true], Some("yes".into()), None));
    }

    #[test]
    fn other_values_need_to_be_told() {
        for values in [&["yes", "no"][..], &["0", "1", "2"], &["1", "2"], &["0", "true"], &["A"]] {
            assert_eq!(resolved(values, None), Err(Unresolved::NotBinary), "{values:?}");
        }
    }

    #[test]
    fn a_positive_value_has_one_counterpart() {
        assert_eq!(resolved(&["no", "yes"], Some("yes")).unwrap(), (vec![false, true], Some("yes".into()), Some("no".into())));
        assert_eq!(resolved(&["2", "1.0", "2.0"], Some("1")).unwrap().0, [false, true, false]);
        assert_eq!(resolved(&["no", "yes", "maybe"], Some("yes")), Err(Unresolved::NotBinary));
        assert_eq!(resolved(&["no", "Yes"], Some("yes")), Err(Unresolved::PositiveNeverOccurs));
    }
}
