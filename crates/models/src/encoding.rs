//! Features as columns of numbers, by what is known from training rows alone.
//!
//! - A **category** is one column of 0 and 1 for each level that a training row has; none is left out as a base, so that a penalised fit does not depend on
//!   which one it would have been. Its missing values are a level of their own. A level that no training row has is 0 in all of these columns, and is counted.
//! - A **number** is one column; a missing one is the training median, and a second column says that it was missing, if it was in any training row.
//!   Where none of these was missing and a held-out row is, it is the median and is counted.
//! - **Scaled** numbers are `(x − mean) / sd` by the training rows; columns of 0 and 1 stay what they are. Where all training rows have one number
//!   the column is 0.

use std::collections::{BTreeMap, BTreeSet};

use ndarray::Array2;

use crate::{Examples, Feature, ModelError, Values};

/// What a column of numbers stands for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Meaning {
    /// The number itself.
    Number,
    /// Whether the number is missing.
    NumberMissing,
    /// Whether the category is this level.
    Level(String),
    /// Whether the category is missing.
    CategoryMissing,
}

/// One column of numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct EncodedColumn {
    /// The feature it is made of.
    pub feature: String,
    /// What it stands for.
    pub meaning: Meaning,
    /// What is put for a missing number: the median of the training rows that have one. 0 for other columns.
    pub median: f64,
    /// What is subtracted: the mean of the training rows where numbers are scaled, otherwise 0.
    pub mean: f64,
    /// What is divided by: the standard deviation of the training rows (dividing by n) where numbers are scaled, otherwise 1. Never 0: see `is_constant`.
    pub sd: f64,
    /// Whether a number is the same in all training rows, and 0 in this column therefore.
    pub is_constant: bool,
}

/// How features become numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Encoding {
    /// The columns, in the order of the features.
    pub columns: Vec<EncodedColumn>,
    features: Vec<String>,
    is_scaled: bool,
}

/// What encoded rows held that no training row did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Strangers {
    /// By feature, the levels that no training row has, and how many rows have each.
    pub levels: BTreeMap<String, BTreeMap<String, usize>>,
    /// By feature, how many rows miss a value that no training row misses.
    pub missing: BTreeMap<String, usize>,
}

impl Strangers {
    /// Adds those of other rows.
    pub fn add(&mut self, other: &Self) {
        for (feature, levels) in &other.levels {
            let known = self.levels.entry(feature.clone()).or_default();
            levels.iter().for_each(|(level, rows)| *known.entry(level.clone()).or_default() += rows);
        }
        for (feature, rows) in &other.missing {
            *self.missing.entry(feature.clone()).or_default() += rows;
        }
    }
}

/// Rows as numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Encoded {
    /// A row for each row, a column for each [`EncodedColumn`].
    pub matrix: Array2<f64>,
    /// What no training row had.
    pub strangers: Strangers,
}

/// The feature of a name, group columns among them.
fn feature<'e>(examples: &'e Examples, name: &str) -> Result<&'e Feature, ModelError> {
    let mut all = examples.features.iter().chain(&examples.groups);
    all.find(|feature| feature.name == name).ok_or_else(|| ModelError::NoColumn { column: name.to_owned() })
}

impl Encoding {
    /// The encoding of these features by these rows, and by no others.
    ///
    /// # Errors
    /// [`ModelError::NoColumn`] of a name that is no feature, [`ModelError::NoFeature`] without any, [`ModelError::Nothing`] of a number that all of these
    /// rows miss: it has no median.
    pub fn fit(examples: &Examples, names: &[&str], rows: &[usize], is_scaled: bool) -> Result<Self, ModelError> {
        let mut columns = Vec::new();
        for name in names {
            match &feature(examples, name)?.values {
                Values::Numbers(values) => number(name, values, rows, is_scaled, &mut columns)?,
                Values::Categories { levels, codes } => category(name, levels, codes, rows, &mut columns),
            }
        }
        if columns.is_empty() {
            return Err(ModelError::NoFeature);
        }
        Ok(Self { columns, features: names.iter().map(|&name| name.to_owned()).collect(), is_scaled })
    }

    /// Whether numbers are scaled.
    pub const fn is_scaled(&self) -> bool {
        self.is_scaled
    }

    /// The features that it takes.
    pub fn features(&self) -> &[String] {
        &self.features
    }

    /// Rows as numbers.
    ///
    /// # Errors
    /// [`ModelError::NoColumn`] if the examples lack a feature.
    pub fn encode(&self, examples: &Examples, rows: &[usize]) -> Result<Encoded, ModelError> {
        let mut matrix = Array2::zeros((rows.len(), self.columns.len()));
        let mut strangers = Strangers::default();
        for name in &self.features {
            let of = feature(examples, name)?;
            let places: Vec<usize> = (0..self.columns.len()).filter(|&place| self.columns[place].feature == *name).collect();
            let at = |meaning: &Meaning| places.iter().copied().find(|&place| self.columns[place].meaning == *meaning);
            match &of.values {
                Values::Numbers(values) => {
                    let missing = at(&Meaning::NumberMissing);
                    for (line, &row) in rows.iter().enumerate() {
                        if let Some(place) = at(&Meaning::Number) {
                            let column = &self.columns[place];
                            matrix[[line, place]] = column.scaled(values[row].unwrap_or(column.median));
                        }
                        match (values[row], missing) {
                            (None, Some(place)) => matrix[[line, place]] = 1.0,
                            (None, None) => *strangers.missing.entry(name.clone()).or_default() += 1,
                            (Some(_), _) => {}
                        }
                    }
                }
                Values::Categories { levels, codes } => {
                    let of_level: Vec<Option<usize>> = levels.iter().map(|level| at(&Meaning::Level(level.clone()))).collect();
                    let missing = at(&Meaning::CategoryMissing);
                    for (line, &row) in rows.iter().enumerate() {
                        match codes[row].map_or(missing, |code| of_level[code]) {
                            Some(place) => matrix[[line, place]] = 1.0,
                            None => match codes[row] {
                                None => *strangers.missing.entry(name.clone()).or_default() += 1,
                                Some(code) => {
                                    *strangers.levels.entry(name.clone()).or_default().entry(levels[code].clone()).or_default() += 1;
                                }
                            },
                        }
                    }
                }
            }
        }
        Ok(Encoded { matrix, strangers })
    }
}

impl EncodedColumn {
    /// A number as it stands in this column.
    pub fn scaled(&self, number: f64) -> f64 {
        if self.is_constant { 0.0 } else { (number - self.mean) / self.sd }
    }

    /// Whether it is one number, and not 0 or 1.
    pub fn is_number(&self) -> bool {
        self.meaning == Meaning::Number
    }

    fn indicator(feature: &str, meaning: Meaning) -> Self {
        Self { feature: feature.to_owned(), meaning, median: 0.0, mean: 0.0, sd: 1.0, is_constant: false }
    }
}

fn number(name: &str, values: &[Option<f64>], rows: &[usize], is_scaled: bool, into: &mut Vec<EncodedColumn>) -> Result<(), ModelError> {
    let mut present: Vec<f64> = rows.iter().filter_map(|&row| values[row]).collect();
    present.sort_by(f64::total_cmp);
    let middle = present.len() / 2;
    let median = match present.len() {
        0 => return Err(ModelError::Nothing { feature: name.to_owned() }),
        n if n % 2 == 1 => present[middle],
        // Halved before they are added, since the sum of two numbers may be none.
        _ => present[middle - 1] / 2.0 + present[middle] / 2.0,
    };
    let filled = || rows.iter().map(|&row| values[row].unwrap_or(median));
    let n = rows.len() as f64;
    let mean = filled().map(|value| value / n).sum::<f64>();
    // About the mean, and corrected for what is lost in it (Chan, Golub & LeVeque, The American Statistician 37 (1983) 242–247, 1.7).
    let (squares, rest) =
        filled().fold((0.0, 0.0), |(squares, rest), value| (squares + (value - mean) * (value - mean), rest + (value - mean)));
    let sd = ((squares - rest * rest / n) / n).max(0.0).sqrt();
    let is_constant = present.first() == present.last();
    let (mean, sd) = if is_scaled && !is_constant && sd > 0.0 && sd.is_finite() { (mean, sd) } else { (0.0, 1.0) };
    let own = EncodedColumn { feature: name.to_owned(), meaning: Meaning::Number, median, mean, sd, is_constant };
    into.push(own);
    if present.len() < rows.len() {
        into.push(EncodedColumn::indicator(name, Meaning::NumberMissing));
    }
    Ok(())
}

fn category(name: &str, levels: &[String], codes: &[Option<usize>], rows: &[usize], into: &mut Vec<EncodedColumn>) {
    let seen: BTreeSet<Option<usize>> = rows.iter().map(|&row| codes[row]).collect();
    let of_levels = seen.iter().flatten().map(|&code| EncodedColumn::indicator(name, Meaning::Level(levels[code].clone())));
    into.extend(of_levels);
    if seen.contains(&None) {
        into.push(EncodedColumn::indicator(name, Meaning::CategoryMissing));
    }
}
