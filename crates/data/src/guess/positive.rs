//! Which of two values is positive.

use crate::ColumnLook;
use crate::value::{parse, same};

const YES: [&str; 43] = [
    "yes",
    "y",
    "true",
    "t",
    "approve",
    "approved",
    "accept",
    "accepted",
    "admit",
    "admitted",
    "hire",
    "hired",
    "select",
    "selected",
    "positive",
    "pos",
    "high",
    ">50k",
    ">50k.",
    "grant",
    "granted",
    "paid",
    "repaid",
    "default",
    "defaulted",
    "fraud",
    "flagged",
    "pass",
    "passed",
    "recid",
    "toxic",
    "match",
    "oui",
    "vrai",
    "o",
    "approuvé",
    "accepté",
    "admis",
    "embauché",
    "retenu",
    "accordé",
    "positif",
    "élevé",
];
const NO: [&str; 40] = [
    "0",
    "no",
    "n",
    "false",
    "f",
    "deny",
    "denied",
    "reject",
    "rejected",
    "refuse",
    "refused",
    "declined",
    "negative",
    "neg",
    "low",
    "<=50k",
    "<=50k.",
    "none",
    "not approved",
    "not hired",
    "not selected",
    "unpaid",
    "fail",
    "failed",
    "-1",
    "non-toxic",
    "legit",
    "non",
    "faux",
    "refusé",
    "rejeté",
    "non admis",
    "non retenu",
    "négatif",
    "faible",
    "not admitted",
    "no default",
    "not flagged",
    "no match",
    "non-match",
];

/// Which value is positive, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Positive {
    /// The value.
    pub value: String,
    /// The other, if there is one.
    pub other: Option<String>,
    /// Why it is this one.
    pub why: WhyPositive,
}

/// Why a value is positive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyPositive {
    /// The user said so.
    Said,
    /// Its text says it, or that of the other value.
    Text,
    /// It is positive of the column that this one is compared with.
    Alike,
    /// Nothing says it: it is the rarer value.
    Unsure,
}

/// The values of a column that has two, the commonest first, numbers by value; one alone if it is one that has a known counterpart.
pub(crate) fn two(column: &ColumnLook) -> Option<Vec<&str>> {
    let mut distinct: Vec<&str> = Vec::new();
    for level in column.levels()? {
        if !distinct.iter().any(|known| same(known.as_bytes(), level.as_bytes())) {
            distinct.push(level);
        }
        if distinct.len() > 2 {
            return None;
        }
    }
    let enough = distinct.len() == 2 || (distinct.len() == 1 && says_itself(&distinct));
    enough.then_some(distinct)
}

/// Whether values are 0 and 1, or true and false, of which an audit knows which is positive.
pub(crate) fn says_itself(values: &[&str]) -> bool {
    values.iter().all(|value| parse(value.as_bytes()).is_some_and(|number| number == 0.0 || number == 1.0))
        || values.iter().all(|value| ["true", "false"].contains(&value.trim().to_lowercase().as_str()))
}

/// Which of two values says yes, where one of them does: what a draft takes for positive, and so what a message proposes.
pub fn affirmative<'v>(values: &[&'v str]) -> Option<&'v str> {
    if says_itself(values) {
        let is_yes = |value: &str| parse(value.as_bytes()).map_or(value.trim().eq_ignore_ascii_case("true"), |number| number == 1.0);
        return values.iter().copied().find(|value| is_yes(value));
    }
    let found = positive(values, None, None).filter(|found| found.why == WhyPositive::Text)?;
    values.iter().copied().find(|value| *value == found.value)
}

/// Which of two values is positive. `None`: they say it themselves.
pub(crate) fn positive(values: &[&str], said: Option<&str>, alike: Option<&str>) -> Option<Positive> {
    let chosen = |place: usize, why| {
        let other = values.iter().enumerate().find(|(other, _)| *other != place).map(|(_, value)| (*value).to_owned());
        Positive { value: values[place].to_owned(), other, why }
    };
    let is = |value: &str| values.iter().position(|known| same(known.as_bytes(), value.as_bytes()));
    if let Some(said) = said {
        // What was said stands, even if it is not there: an audit tells of that.
        return Some(is(said).map_or_else(
            || Positive { value: said.to_owned(), other: values.first().map(|value| (*value).to_owned()), why: WhyPositive::Said },
            |place| chosen(place, WhyPositive::Said),
        ));
    }
    if says_itself(values) {
        return None;
    }
    if let Some(place) = alike.and_then(is) {
        return Some(chosen(place, WhyPositive::Alike));
    }
    let listed = |list: &[&str]| values.iter().map(|value| list.contains(&value.trim().to_lowercase().as_str())).collect::<Vec<bool>>();
    // Letters say it only against each other: `f` is no `false` beside an `m`.
    let letter = |value: &str| value.trim().len() == 1 && value.trim().as_bytes()[0].is_ascii_alphabetic();
    let place = match (&listed(&YES)[..], &listed(&NO)[..]) {
        ([true, false], [false, true]) => Some(0),
        ([false, true], [true, false]) => Some(1),
        _ if values.iter().any(|value| letter(value)) => None,
        ([true, false], _) | ([false, false], [false, true]) => Some(0),
        ([false, true], _) | ([false, false], [true, false]) => Some(1),
        _ => None,
    };
    // The commonest is first, so the rarer is last.
    Some(place.map_or_else(|| chosen(values.len().saturating_sub(1), WhyPositive::Unsure), |place| chosen(place, WhyPositive::Text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_positive_value_is_told_by_its_text() {
        for (values, expected, why) in [
            (["no", "yes"], "yes", WhyPositive::Text),
            (["<=50K", ">50K"], ">50K", WhyPositive::Text),
            (["Approved", "Denied"], "Approved", WhyPositive::Text),
            (["interview", "rejected"], "interview", WhyPositive::Text),
            (["N", "Y"], "Y", WhyPositive::Text),
            (["-1", "1"], "1", WhyPositive::Text),
            (["1", "2"], "2", WhyPositive::Unsure),
            (["male", "female"], "female", WhyPositive::Unsure),
            (["M", "F"], "F", WhyPositive::Unsure),
            (["F", "T"], "T", WhyPositive::Text),
        ] {
            let found = positive(&values, None, None).unwrap();
            assert_eq!((found.value.as_str(), found.why), (expected, why), "{values:?}");
        }
        assert_eq!(positive(&["0", "1"], None, None), None);
        assert_eq!(positive(&["False", "TRUE"], None, None), None);
        let yes = [["0", "1"], ["1.0", "0.0"], ["False", "TRUE"], ["no", "yes"]].map(|values| affirmative(&values));
        assert_eq!(yes, [Some("1"), Some("1.0"), Some("TRUE"), Some("yes")]);
        assert_eq!(affirmative(&["male", "female"]), None);
        let said = positive(&["male", "female"], Some("male"), None).unwrap();
        assert_eq!((said.value.as_str(), said.other.as_deref(), said.why), ("male", Some("female"), WhyPositive::Said));
        let alike = positive(&["male", "female"], None, Some("male")).unwrap();
        assert_eq!((alike.value.as_str(), alike.why), ("male", WhyPositive::Alike));
    }
}
