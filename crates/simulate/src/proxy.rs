//! Columns that tell the group.

use crate::cells::{Cells, Level, shares};
use crate::draft::DraftProxy;
use crate::error::{Problem, WorldError};
use crate::name::is_name;
use crate::setting::{Range, Setting};

/// A column that depends on a group column and on nothing else.
///
/// # Formula
/// Of a strength `V`, with as many values as the group column has levels: a person of level `i` has value `j` with probability `V·[i = j] + (1 − V)·qⱼ`, where `q` are the shares of the levels.
/// Then `q` are the shares of the values too, `χ²/n = Σᵢⱼ (pᵢⱼ − qᵢqⱼ)²/(qᵢqⱼ) = V²(k − 1)`, and Cramér's V is `V` for any number `k` of levels.
/// # Source
/// Cramér, Mathematical Methods of Statistics (Princeton 1946), page 282, for the measure; the mixture is ours.
#[derive(Clone, Debug, PartialEq)]
pub struct Proxy {
    /// Its name.
    pub name: String,
    /// The place of the group column that it tells.
    pub of: usize,
    /// Its values.
    pub values: Vec<String>,
    /// For each level of that column the share of each value.
    pub shares: Vec<Vec<f64>>,
}

impl Proxy {
    pub(crate) fn new(draft: &DraftProxy, cells: &Cells) -> Result<Self, WorldError> {
        let refuse = |problem| Err(WorldError::new(Setting::Proxy, problem));
        if !is_name(&draft.name) {
            return refuse(Problem::Name { name: draft.name.clone() });
        }
        let of = cells.column(&draft.of, Setting::Proxy)?;
        let levels = &cells.columns()[of].levels;
        let (values, shares) = match draft.strength {
            Some(strength) => {
                let range = Range { from: 0.0, to: 1.0 };
                if !(range.from..=range.to).contains(&strength) {
                    return refuse(Problem::OutOfRange { value: strength, range });
                }
                mixed(strength, levels)
            }
            None => stated(draft, of, cells)?,
        };
        Ok(Self { name: draft.name.clone(), of, values, shares })
    }

    /// How strongly it tells the group, where the levels have these shares: from 0, not at all, to 1. Nothing, where there is one level or one value.
    ///
    /// # Formula
    /// Cramér's `V = √(χ² / (n · (min(r, c) − 1)))` of the table of level by value, without levels and values that nobody has.
    /// # Source
    /// Cramér, Mathematical Methods of Statistics (Princeton 1946), page 282.
    pub fn cramers_v(&self, of_levels: &[f64]) -> Option<f64> {
        let total: f64 = of_levels.iter().sum();
        let of_value =
            |value: usize| -> f64 { self.shares.iter().zip(of_levels).map(|(shares, level)| shares[value] * level / total).sum() };
        let values: Vec<f64> = (0..self.values.len()).map(of_value).collect();
        let ways = |shares: &[f64]| shares.iter().filter(|&&share| share > 0.0).count();
        let ways = ways(of_levels).min(ways(&values));
        if ways < 2 {
            return None;
        }
        let mut chi_squared = 0.0;
        for (shares, level) in self.shares.iter().zip(of_levels).filter(|(_, level)| **level > 0.0) {
            for (share, value) in shares.iter().zip(&values).filter(|(_, value)| **value > 0.0) {
                chi_squared += (level / total) * (share - value).powi(2) / value;
            }
        }
        Some((chi_squared / (ways - 1) as f64).sqrt())
    }
}

/// Values named by letters, for they are places or the like that only go along with a group: A, B … Z, then A1 and on.
fn mixed(strength: f64, levels: &[Level]) -> (Vec<String>, Vec<Vec<f64>>) {
    let letter = |place: usize| {
        let letter = char::from(b'A' + u8::try_from(place % 26).unwrap_or(0));
        if place < 26 { letter.to_string() } else { format!("{letter}{}", place / 26) }
    };
    let share = |own: usize, value: usize| if own == value { strength } else { 0.0 } + (1.0 - strength) * levels[value].share;
    let shares = (0..levels.len()).map(|own| (0..levels.len()).map(|value| share(own, value)).collect()).collect();
    ((0..levels.len()).map(letter).collect(), shares)
}

type Stated = (Vec<String>, Vec<Vec<f64>>);

/// The values in the order in which they are named first; a level that does not name a value does not have it.
fn stated(draft: &DraftProxy, of: usize, cells: &Cells) -> Result<Stated, WorldError> {
    let refuse = |problem| Err(WorldError::new(Setting::Proxy, problem));
    let column = &cells.columns()[of];
    let mut values: Vec<String> = Vec::new();
    for (level, named) in &draft.values {
        let is_level = column.levels.iter().any(|other| other.name == *level);
        if !is_level {
            let levels: Vec<String> = column.levels.iter().map(|level| level.name.clone()).collect();
            let near = crate::name::nearest(level, levels.iter().map(String::as_str));
            return refuse(Problem::UnknownLevel { level: level.clone(), near, levels });
        }
        for (value, _) in named {
            if !values.contains(value) {
                values.push(value.clone());
            }
        }
    }
    let of_level = |level: &Level| {
        let named = draft.values.iter().find(|(other, _)| *other == level.name).map_or(&[][..], |(_, named)| named);
        let found = shares(&format!("{}={}", draft.name, level.name), named, Setting::Proxy)?;
        let share = |value: &String| found.iter().find(|found| found.name == *value).map_or(0.0, |found| found.share);
        Ok(values.iter().map(share).collect())
    };
    let shares = column.levels.iter().map(of_level).collect::<Result<_, _>>()?;
    Ok((values, shares))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cells::of;

    #[test]
    fn a_strength_is_cramers_v_for_any_number_of_levels() {
        for columns in [["g=a:0.4,b:0.6"], ["g=a:0.1,b:0.2,c:0.7"]] {
            let cells = of(&columns);
            let levels: Vec<f64> = cells.columns()[0].levels.iter().map(|level| level.share).collect();
            for strength in [0.0, 0.25, 0.6, 1.0] {
                let draft = DraftProxy { name: "zip".into(), of: "g".into(), strength: Some(strength), values: Vec::new() };
                let proxy = Proxy::new(&draft, &cells).unwrap();
                assert!((proxy.cramers_v(&levels).unwrap() - strength).abs() < 1e-12, "{strength}");
            }
        }
    }

    /// scipy.stats.contingency.association([[32, 8], [12, 48]]), scipy 1.17.1
    #[test]
    fn stated_shares_are_taken_as_they_stand() {
        let values =
            vec![("a".into(), vec![("x".into(), 0.8), ("y".into(), 0.2)]), ("b".into(), vec![("y".into(), 0.8), ("x".into(), 0.2)])];
        let draft = DraftProxy { name: "zip".into(), of: "g".into(), strength: None, values };
        let proxy = Proxy::new(&draft, &of(&["g=a:0.4,b:0.6"])).unwrap();
        assert_eq!(proxy.shares, [vec![0.8, 0.2], vec![0.2, 0.8]]);
        assert!((proxy.cramers_v(&[0.4, 0.6]).unwrap() - 0.592_156_525_463_792).abs() < 1e-12);
    }
}
