//! A column with a type: a number or a category.

use std::collections::BTreeMap;

use crate::{Column, ModelError};

/// What a feature is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A number: its order and distances mean something.
    Number,
    /// One of some levels without an order.
    Category,
}

/// The values of a feature, one a row.
#[derive(Clone, Debug, PartialEq)]
pub enum Values {
    /// Finite numbers; `None` where missing.
    Numbers(Vec<Option<f64>>),
    /// Levels, in the order of their bytes, and which of them each row has; `None` where missing.
    Categories {
        /// The levels.
        levels: Vec<String>,
        /// The place of each row's level.
        codes: Vec<Option<usize>>,
    },
}

/// A named column with a type.
#[derive(Clone, Debug, PartialEq)]
pub struct Feature {
    /// The column's name.
    pub name: String,
    /// Its values.
    pub values: Values,
}

/// The finite number that a text says, blanks around it aside.
pub(crate) fn number(text: &str) -> Option<f64> {
    text.trim_matches([' ', '\t']).parse().ok().filter(|number: &f64| number.is_finite()).map(|number| number + 0.0)
}

impl Feature {
    /// A feature of a column: what it was said to be, otherwise a number if every present cell is one, otherwise a category.
    ///
    /// # Errors
    /// [`ModelError::Nothing`] if no cell is present, [`ModelError::NotANumber`] if it was said to be a number and is not, [`ModelError::Mixed`] if
    /// nobody said what it is and most of its cells, but not all, are numbers: codes for what is missing, or a slip.
    pub fn new(column: &Column, said: Option<Kind>, rows: &[u64]) -> Result<Self, ModelError> {
        let feature = column.name.clone();
        let present = || column.cells.iter().zip(rows).filter_map(|(cell, row)| Some((cell.as_deref()?, *row)));
        let cells = present().count();
        if cells == 0 {
            return Err(ModelError::Nothing { feature });
        }
        let texts = present().filter(|(text, _)| number(text).is_none()).count();
        let (value, row) = present().find(|(text, _)| number(text).is_none()).unwrap_or_default();
        let value = value.to_owned();
        let numbers = cells - texts;
        let kind = match said {
            Some(Kind::Number) if texts > 0 => return Err(ModelError::NotANumber { feature, value, row, texts }),
            Some(kind) => kind,
            None if texts == 0 => Kind::Number,
            None if numbers > texts => return Err(ModelError::Mixed { feature, value, row, texts, numbers }),
            None => Kind::Category,
        };
        let values = match kind {
            Kind::Number => Values::Numbers(column.cells.iter().map(|cell| cell.as_deref().and_then(number)).collect()),
            Kind::Category => categories(&column.cells),
        };
        Ok(Self { name: feature, values })
    }

    /// What it is.
    pub const fn kind(&self) -> Kind {
        match self.values {
            Values::Numbers(_) => Kind::Number,
            Values::Categories { .. } => Kind::Category,
        }
    }

    /// In how many of these rows it is missing.
    pub fn missing(&self, rows: &[usize]) -> usize {
        match &self.values {
            Values::Numbers(values) => rows.iter().filter(|&&row| values[row].is_none()).count(),
            Values::Categories { codes, .. } => rows.iter().filter(|&&row| codes[row].is_none()).count(),
        }
    }

    /// How many values it has, the missing one not counted.
    pub fn distinct(&self) -> usize {
        match &self.values {
            Values::Numbers(values) => {
                let mut bits: Vec<u64> = values.iter().flatten().map(|value| value.to_bits()).collect();
                bits.sort_unstable();
                bits.dedup();
                bits.len()
            }
            Values::Categories { levels, .. } => levels.len(),
        }
    }
}

fn categories(cells: &[Option<String>]) -> Values {
    let mut places: BTreeMap<&str, usize> = cells.iter().flatten().map(|text| (text.as_str(), 0)).collect();
    places.values_mut().enumerate().for_each(|(place, of)| *of = place);
    let codes = cells.iter().map(|cell| cell.as_deref().and_then(|text| places.get(text).copied())).collect();
    Values::Categories { levels: places.keys().map(|&level| level.to_owned()).collect(), codes }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn feature(cells: &[&str], said: Option<Kind>) -> Result<Feature, ModelError> {
        let cells: Vec<Option<String>> = cells.iter().map(|cell| (!cell.is_empty()).then(|| (*cell).to_owned())).collect();
        let rows: Vec<u64> = (2..).take(cells.len()).collect();
        Feature::new(&Column { name: "x".into(), cells }, said, &rows)
    }

    #[test]
    fn a_column_of_numbers_is_a_number_and_another_a_category() {
        assert_eq!(feature(&["1", "", " 2.5"], None).unwrap().values, Values::Numbers(vec![Some(1.0), None, Some(2.5)]));
        assert_eq!(
            feature(&["b", "a", "", "b"], None).unwrap().values,
            Values::Categories { levels: vec!["a".into(), "b".into()], codes: vec![Some(1), Some(0), None, Some(1)] }
        );
        assert_eq!(feature(&["1", "2"], Some(Kind::Category)).unwrap().kind(), Kind::Category);
    }

    #[test]
    fn what_is_mostly_numbers_is_asked_about() {
        let mixed = ModelError::Mixed { feature: "x".into(), value: "n/a".into(), row: 4, texts: 1, numbers: 2 };
        assert_eq!(feature(&["1", "2", "n/a"], None), Err(mixed));
        assert_eq!(feature(&["1", "2", "n/a"], Some(Kind::Category)).unwrap().distinct(), 3);
        let not = ModelError::NotANumber { feature: "x".into(), value: "inf".into(), row: 3, texts: 1 };
        assert_eq!(feature(&["1", "inf"], Some(Kind::Number)), Err(not));
        assert_eq!(feature(&["", ""], None), Err(ModelError::Nothing { feature: "x".into() }));
    }
}
