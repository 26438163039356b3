//! Features that must not be learned from: those that are the label, or only tell rows apart.

use std::collections::BTreeMap;

use crate::{Examples, Feature, Kind, ModelError, Noticed, Values};

/// From here on a feature that separates the labels alone is a near leak: it may have been written down after the fact.
pub const NEAR_LEAK: f64 = 0.99;

/// The share of rows with a value of its own from which a category is an identifier.
const OWN_VALUE: f64 = 0.95;

/// Too few rows to say that a column is an identifier and not by chance without a repetition.
const FEW: usize = 20;

/// Checks the features of examples.
pub(crate) fn check(examples: &Examples, label: &str, max_levels: usize) -> Result<Vec<Noticed>, ModelError> {
    let mut noticed = Vec::new();
    for feature in examples.features.iter().chain(&examples.groups) {
        if let Some((positive, negative)) = is_label(feature, &examples.labels) {
            return Err(ModelError::Leak { feature: feature.name.clone(), label: label.to_owned(), positive, negative });
        }
        identifier(feature)?;
        let levels = feature.distinct();
        if feature.kind() == Kind::Category && levels > max_levels {
            return Err(ModelError::TooManyLevels { feature: feature.name.clone(), levels, allowed: max_levels });
        }
        let all: Vec<usize> = (0..examples.labels.len()).collect();
        if levels == 1 && feature.missing(&all) == 0 {
            noticed.push(Noticed::Constant { feature: feature.name.clone() });
        } else if let Some(rows) = own_numbers(feature) {
            noticed.push(Noticed::OwnNumber { feature: feature.name.clone(), rows });
        } else if let Some(auc) = separation(feature, &examples.labels).filter(|auc| *auc >= NEAR_LEAK) {
            noticed.push(Noticed::NearLeak { feature: feature.name.clone(), auc });
        }
    }
    Ok(noticed)
}

/// What each row says, as something that can be compared; `None` where missing.
fn keys(feature: &Feature) -> Vec<Option<u64>> {
    match &feature.values {
        Values::Numbers(values) => values.iter().map(|value| value.map(f64::to_bits)).collect(),
        Values::Categories { codes, .. } => codes.iter().map(|code| code.map(|code| code as u64)).collect(),
    }
}

/// What a feature says for a positive and for a negative label, if it says one thing for each of them and is missing nowhere.
fn is_label(feature: &Feature, labels: &[bool]) -> Option<(String, String)> {
    let mut said: [Option<u64>; 2] = [None, None];
    for (key, &label) in keys(feature).into_iter().zip(labels) {
        let key = key?;
        if *said[usize::from(label)].get_or_insert(key) != key {
            return None;
        }
    }
    let text = |key: u64| match &feature.values {
        Values::Numbers(_) => f64::from_bits(key).to_string(),
        Values::Categories { levels, .. } => levels.get(key as usize).cloned().unwrap_or_default(),
    };
    match said {
        [Some(negative), Some(positive)] if negative != positive => Some((text(positive), text(negative))),
        _ => None,
    }
}

/// Refuses a category with (almost) a value of its own in each row, and a whole number that counts them.
fn identifier(feature: &Feature) -> Result<(), ModelError> {
    let (rows, distinct) = (keys(feature).iter().flatten().count(), feature.distinct());
    if rows < FEW {
        return Ok(());
    }
    let counts = match &feature.values {
        Values::Numbers(values) => {
            let whole = values.iter().flatten().all(|value| value.fract() == 0.0);
            let present: Vec<f64> = values.iter().flatten().copied().collect();
            if !whole || !present.windows(2).all(|pair| pair[0] < pair[1]) {
                return Ok(());
            }
            true
        }
        Values::Categories { .. } if (distinct as f64) < OWN_VALUE * rows as f64 => return Ok(()),
        Values::Categories { .. } => false,
    };
    Err(ModelError::Identifier { feature: feature.name.clone(), distinct, rows, counts })
}

/// In how many rows a feature has a whole number of its own, if it has one wherever it has a value. Ages, years and counts repeat, and measurements have decimals; but
/// large amounts may do this too, so it is said and not refused.
fn own_numbers(feature: &Feature) -> Option<usize> {
    let Values::Numbers(values) = &feature.values else { return None };
    let rows = values.iter().flatten().count();
    (rows >= FEW && feature.distinct() == rows && values.iter().flatten().all(|value| value.fract() == 0.0)).then_some(rows)
}

/// How well a feature alone separates the labels, in either direction: 0.5 not at all, 1 wholly.
///
/// A category ranks a row by the share of positive labels in its level, over all rows, so with many small levels it flatters itself: this is made to find
/// leaks, and not to choose features. Missing values are a level of their own; of numbers they are left out.
///
/// # Formula
/// `max(A, 1 − A)` with `A = P(x⁺ > x⁻) + ½ P(x⁺ = x⁻)` over pairs of a positive and a negative row: the area under the receiver operating characteristic.
/// # Undefined
/// `None` if no row, or only rows of one label, have a value.
/// # Source
/// Hanley & McNeil, The meaning and use of the area under a ROC curve, Radiology 143 (1982) 29–36.
pub fn separation(feature: &Feature, labels: &[bool]) -> Option<f64> {
    // By value: how many negative and positive rows have it.
    let mut counts: BTreeMap<Option<u64>, [u64; 2]> = BTreeMap::new();
    for (key, &label) in keys(feature).into_iter().zip(labels) {
        counts.entry(key).or_default()[usize::from(label)] += 1;
    }
    let mut ranked: Vec<(f64, [u64; 2])> = match feature.kind() {
        Kind::Number => counts.into_iter().filter_map(|(key, counts)| Some((f64::from_bits(key?), counts))).collect(),
        Kind::Category => counts.into_values().map(|counts| (counts[1] as f64 / (counts[0] + counts[1]) as f64, counts)).collect(),
    };
    ranked.sort_by(|a, b| a.0.total_cmp(&b.0));
    let [mut below, mut wins] = [0_u64, 0];
    let mut twice = 0_u128; // of pairs that the positive row wins, ties as one
    let mut first = 0;
    while first < ranked.len() {
        let tied = ranked[first..].iter().take_while(|(value, _)| *value == ranked[first].0).count();
        let [negative, positive] =
            ranked[first..first + tied].iter().fold([0, 0], |sum: [u64; 2], (_, counts)| [sum[0] + counts[0], sum[1] + counts[1]]);
        twice += u128::from(positive) * u128::from(2 * below + negative);
        below += negative;
        wins += positive;
        first += tied;
    }
    let pairs = u128::from(below) * u128::from(wins);
    (pairs > 0).then(|| {
        let area = twice as f64 / (2 * pairs) as f64;
        area.max(1.0 - area)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(values: &[f64]) -> Feature {
        Feature { name: "x".into(), values: Values::Numbers(values.iter().map(|value| Some(*value)).collect()) }
    }

    #[test]
    fn a_feature_that_says_the_label_in_other_words_is_found() {
        let labels = [true, false, true];
        assert_eq!(is_label(&numbers(&[2.0, 1.0, 2.0]), &labels), Some(("2".into(), "1".into())));
        assert_eq!(is_label(&numbers(&[2.0, 1.0, 3.0]), &labels), None);
        assert_eq!(is_label(&numbers(&[2.0, 2.0, 2.0]), &labels), None);
    }

    #[test]
    fn identifiers_count_rows_or_differ_in_each() {
        let counting = numbers(&(100..130).map(f64::from).collect::<Vec<_>>());
        assert!(matches!(identifier(&counting), Err(ModelError::Identifier { distinct: 30, rows: 30, counts: true, .. })));
        let amounts = numbers(&(0..30).map(|row| f64::from(row * 7 % 31)).collect::<Vec<_>>());
        assert_eq!(identifier(&amounts), Ok(()));
        let named = |levels: usize| Feature {
            name: "x".into(),
            values: Values::Categories {
                levels: (0..levels).map(|level| level.to_string()).collect(),
                codes: (0..30).map(|row| Some(row % levels)).collect(),
            },
        };
        assert!(matches!(identifier(&named(29)), Err(ModelError::Identifier { counts: false, .. })));
        assert_eq!(identifier(&named(20)), Ok(()));
    }

    #[test]
    fn a_whole_number_of_its_own_in_each_row_is_noticed() {
        let shuffled: Vec<f64> = (0..31).map(|row| f64::from(row * 7 % 31)).collect();
        assert_eq!(own_numbers(&numbers(&shuffled)), Some(31));
        assert_eq!(own_numbers(&numbers(&shuffled[..19])), None, "few rows may differ by chance");
        assert_eq!(own_numbers(&numbers(&shuffled.iter().map(|value| value + 0.5).collect::<Vec<_>>())), None, "a measurement");
        assert_eq!(own_numbers(&numbers(&[&shuffled[..], &[3.0]].concat())), None, "one repeats");
    }

    #[test]
    fn separation_is_the_area_under_the_curve() {
        // Of 4 pairs the positive row wins 2, and 1 is tied.
        let labels = [true, true, false, false];
        assert_eq!(separation(&numbers(&[1.0, 3.0, 1.0, 2.0]), &labels), Some(2.5 / 4.0));
        assert_eq!(separation(&numbers(&[0.0, 0.0, 1.0, 1.0]), &labels), Some(1.0));
        assert_eq!(separation(&numbers(&[5.0, 5.0, 5.0, 5.0]), &labels), Some(0.5));
        assert_eq!(separation(&numbers(&[5.0, 5.0]), &[true, true]), None);
        // Bits of negative numbers are not in their order.
        assert_eq!(separation(&numbers(&[-1.0, -2.0, -3.0, -4.0]), &labels), Some(1.0));
    }
}
