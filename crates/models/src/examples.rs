//! What is learned from: rows with a label, features and groups.

use std::collections::{BTreeMap, BTreeSet};

use crate::feature::number;
use crate::leak::check;
use crate::{Column, Feature, Kind, ModelError, Noticed, Table};

/// Which column plays which role.
#[derive(Clone, Debug, PartialEq)]
pub struct Roles {
    /// The label.
    pub label: String,
    /// Its positive value; not needed for 0 and 1, or false and true.
    pub positive: Option<String>,
    /// The features; a group column may be one of them and makes no difference there, since each variant says whether groups are features.
    pub features: Vec<String>,
    /// The group columns.
    pub groups: Vec<String>,
    /// Columns that are categories though they hold numbers.
    pub categories: BTreeSet<String>,
    /// Columns that are numbers, and must hold nothing else.
    pub numbers: BTreeSet<String>,
    /// How many levels a category may have.
    pub max_levels: usize,
}

/// Rows that have a label, with their features and groups.
#[derive(Clone, Debug, PartialEq)]
pub struct Examples {
    /// The number of each row.
    pub rows: Vec<u64>,
    /// Whether its label is positive.
    pub labels: Vec<bool>,
    /// The texts of a negative and a positive label.
    pub label_texts: [String; 2],
    /// The features that are no group columns.
    pub features: Vec<Feature>,
    /// The group columns, as features.
    pub groups: Vec<Feature>,
    /// The group columns, as they stand; `None` where missing.
    pub group_texts: Vec<Vec<Option<String>>>,
    /// The numbers of the rows that have no label, and are left out.
    pub left_out: Vec<u64>,
    /// What should be known of the features.
    pub noticed: Vec<Noticed>,
}

impl Examples {
    /// The examples of a table.
    ///
    /// # Errors
    /// [`ModelError`] if a column is not there, named for two roles or of no type; if the label is not one of two values that both occur; if a feature
    /// is the label or an identifier, or has too many levels.
    pub fn new(table: &Table, roles: &Roles) -> Result<Self, ModelError> {
        let label = table.column(&roles.label)?;
        let mut named = BTreeSet::from([roles.label.as_str()]);
        let groups: Vec<&String> = roles.groups.iter().collect();
        let features: Vec<&String> = roles.features.iter().filter(|name| !groups.contains(name)).collect();
        for name in groups.iter().chain(&features) {
            if !named.insert(name) {
                return Err(ModelError::SameColumnTwice { column: (*name).clone() });
            }
        }
        let (sides, label_texts) = label_of(label, roles.positive.as_deref())?;
        let kept: Vec<usize> = (0..sides.len()).filter(|&row| sides[row].is_some()).collect();
        let rows: Vec<u64> = kept.iter().map(|&row| table.rows()[row]).collect();
        let labels: Vec<bool> = sides.iter().flatten().copied().collect();
        let cells = |name: &str| -> Result<Column, ModelError> {
            let column = table.column(name)?;
            Ok(Column { name: column.name.clone(), cells: kept.iter().map(|&row| column.cells[row].clone()).collect() })
        };
        let typed = |column: &Column| {
            let said = match (roles.categories.contains(&column.name), roles.numbers.contains(&column.name)) {
                (true, _) => Some(Kind::Category),
                (false, true) => Some(Kind::Number),
                (false, false) => None,
            };
            Feature::new(column, said, &rows)
        };
        let features: Vec<Column> = features.into_iter().map(|name| cells(name)).collect::<Result<_, _>>()?;
        let groups: Vec<Column> = groups.into_iter().map(|name| cells(name)).collect::<Result<_, _>>()?;
        let mut examples = Self {
            labels,
            label_texts,
            features: features.iter().map(typed).collect::<Result<_, _>>()?,
            groups: groups.iter().map(typed).collect::<Result<_, _>>()?,
            group_texts: groups.into_iter().map(|column| column.cells).collect(),
            left_out: (0..sides.len()).filter(|&row| sides[row].is_none()).map(|row| table.rows()[row]).collect(),
            noticed: Vec::new(),
            rows,
        };
        if examples.features.is_empty() {
            return Err(ModelError::NoFeature);
        }
        examples.noticed = check(&examples, &roles.label, roles.max_levels)?;
        Ok(examples)
    }

    /// How many rows have the negative and the positive label.
    pub fn label_counts(&self) -> [usize; 2] {
        let positive = self.labels.iter().filter(|label| **label).count();
        [self.labels.len() - positive, positive]
    }
}

/// The sides of a label, and the texts of its negative and its positive value as they first stand. Numbers are the same value if they are the same number.
fn label_of(column: &Column, positive: Option<&str>) -> Result<(Vec<Option<bool>>, [String; 2]), ModelError> {
    let mut found: Vec<(String, usize)> = Vec::new();
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    for text in column.cells.iter().flatten() {
        let place = *places.entry(text).or_insert_with(|| {
            found.iter().position(|(known, _)| same(known, text)).unwrap_or_else(|| {
                found.push((text.clone(), 0));
                found.len() - 1
            })
        });
        found[place].1 += 1;
    }
    let name = || column.name.clone();
    let by_rows = || {
        let mut sorted = found.clone();
        sorted.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        sorted
    };
    match found.len() {
        2 => {}
        0 | 1 => {
            let value = found.first().map(|(value, _)| value.clone());
            return Err(ModelError::ConstantLabel { column: name(), value, rows: found.first().map_or(0, |(_, rows)| *rows) });
        }
        _ => return Err(ModelError::NotBinary { column: name(), found: by_rows() }),
    }
    let side = |value: &str| match positive {
        Some(positive) => Some(same(value, positive)),
        None => told(value),
    };
    let sides = match (side(&found[0].0), side(&found[1].0)) {
        (Some(first), Some(second)) if first != second => [first, second],
        (Some(false), Some(false)) if positive.is_some() => {
            return Err(ModelError::PositiveNeverOccurs {
                column: name(),
                positive: positive.unwrap_or_default().to_owned(),
                found: by_rows(),
            });
        }
        _ => return Err(ModelError::NoPositive { column: name(), found: by_rows() }),
    };
    let text = |wanted: bool| found[usize::from(sides[1] == wanted)].0.trim().to_owned();
    let texts = [text(false), text(true)];
    let rows = column.cells.iter().map(|cell| cell.as_deref().and_then(|text| places.get(text)).map(|&place| sides[place])).collect();
    Ok((rows, texts))
}

/// Whether two texts say one value: the same text, or the same number.
fn same(a: &str, b: &str) -> bool {
    a == b || matches!((number(a), number(b)), (Some(a), Some(b)) if a == b)
}

/// Whether a value says of itself that it is positive or negative: 1 and 0, true and false.
fn told(value: &str) -> Option<bool> {
    match (value.trim().to_ascii_lowercase().as_str(), number(value)) {
        ("true", _) => Some(true),
        ("false", _) => Some(false),
        (_, Some(number)) if number == 0.0 || number == 1.0 => Some(number == 1.0),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn label(cells: &[&str], positive: Option<&str>) -> Result<(Vec<Option<bool>>, [String; 2]), ModelError> {
        let cells = cells.iter().map(|cell| (!cell.is_empty()).then(|| (*cell).to_owned())).collect();
        label_of(&Column { name: "y".into(), cells }, positive)
    }

    #[test]
    fn a_label_has_two_values_and_a_positive_one() {
        assert_eq!(label(&["1", "", "0"], None).unwrap(), (vec![Some(true), None, Some(false)], ["0".into(), "1".into()]));
        assert_eq!(label(&["good", "bad"], Some("bad")).unwrap(), (vec![Some(false), Some(true)], ["good".into(), "bad".into()]));
        assert_eq!(label(&["1", "1.0", "2"], Some("1")).unwrap().0, [Some(true), Some(true), Some(false)]);
        assert_eq!(label(&["True", "false"], None).unwrap().0, [Some(true), Some(false)]);
    }

    #[test]
    fn other_labels_are_refused() {
        let column = || "y".to_owned();
        assert_eq!(label(&["1", "1", ""], None), Err(ModelError::ConstantLabel { column: column(), value: Some("1".into()), rows: 2 }));
        assert_eq!(label(&["", ""], None), Err(ModelError::ConstantLabel { column: column(), value: None, rows: 0 }));
        let found = vec![("b".to_owned(), 2), ("a".to_owned(), 1)];
        assert_eq!(label(&["a", "b", "b"], None), Err(ModelError::NoPositive { column: column(), found: found.clone() }));
        let never = ModelError::PositiveNeverOccurs { column: column(), positive: "c".into(), found };
        assert_eq!(label(&["a", "b", "b"], Some("c")), Err(never));
        assert!(matches!(label(&["0", "1", "2"], None), Err(ModelError::NotBinary { .. })));
    }
}
