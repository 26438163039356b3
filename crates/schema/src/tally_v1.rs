//! The twin of a tally: every cell, exactly.

use std::collections::BTreeMap;

use ecart_tally::{Cell, Clusters, Count, ExactSum, Outcome, Part, Tally, Task, Weighting};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::SchemaError;
use crate::level_v1::DimensionV1;
use crate::plan_v1::WeightingV1;
use crate::scores_tally_v1::CountedScoresV1;

/// What was counted: the table from which every figure is computed.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[schemars(rename = "Tally")]
pub(crate) struct TallyV1 {
    /// What the audit is about.
    task: TaskV1,
    /// What the weights mean.
    weighting: WeightingV1,
    /// The group columns with their levels, then the strata, then the columns of the true and the predicted class.
    dimensions: Vec<DimensionV1>,
    /// The cells in which something was counted.
    cells: Vec<CellV1>,
    /// Which rows hang together; absent where that is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<ProfileV1>")]
    clusters: Option<Vec<ProfileV1>>,
    /// The scores behind the decisions; absent where they were not counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "CountedScoresV1")]
    scores: Option<CountedScoresV1>,
}

/// Clusters that hold the same.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[schemars(rename = "Profile")]
struct ProfileV1 {
    /// Number of clusters.
    clusters: u64,
    /// What each of them holds.
    parts: Vec<PartV1>,
}

/// What one cluster holds of one cell.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[schemars(rename = "Part")]
struct PartV1 {
    /// The place of the cell among `cells`, from 0.
    cell: usize,
    /// Number of rows.
    rows: u64,
    /// The sum of their weights; absent where there are none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    weight: Option<f64>,
}

/// What an audit is about.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "Task")]
enum TaskV1 {
    /// A prediction without a label: who is selected.
    Decision,
    /// A label and a prediction: who bears which errors.
    Classification,
    /// Pairs of samples, of one person or of two, and whether they match.
    Verification,
    /// A label and a prediction that each name one of several classes, by which the cells are counted: who is taken for what. A row's label is true, and its
    /// prediction is where the two classes are the same.
    Multiclass,
}

/// One cell: levels of the group columns, what was true and what was predicted.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[schemars(rename = "Cell")]
struct CellV1 {
    /// For each dimension the place of the level among its levels, from 0.
    levels: Vec<u32>,
    /// What was true; absent where there are no labels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    label: Option<bool>,
    /// What was predicted.
    predicted: bool,
    /// What a second model predicted; absent where there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    second: Option<bool>,
    /// Number of rows.
    rows: u64,
    /// The sum of their weights; absent where there are none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "ExactSumV1")]
    weight: Option<ExactSumV1>,
    /// The sum of their squared weights; absent where there are none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "ExactSumV1")]
    weight_squared: Option<ExactSumV1>,
}

/// A sum without rounding: the mathematical sum of its parts.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[schemars(rename = "ExactSum")]
pub(crate) struct ExactSumV1 {
    /// A whole number, in decimal digits: as a text, since it may be larger than what every reader of JSON keeps exactly.
    #[schemars(regex(pattern = "^[0-9]+$"))]
    whole: String,
    /// Numbers that are added to it, largest first; absent if there are none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    parts: Vec<f64>,
}

/// No sum of weights that people collect comes near this; its square is still a finite number.
const LARGEST_SUM: f64 = 1e150;

impl TallyV1 {
    pub(crate) fn of(tally: &Tally) -> Self {
        Self {
            task: match tally.task() {
                Task::Decision => TaskV1::Decision,
                Task::Classification => TaskV1::Classification,
                Task::Verification => TaskV1::Verification,
                Task::Multiclass => TaskV1::Multiclass,
            },
            weighting: WeightingV1::of(tally.weighting()),
            dimensions: tally.dimensions().iter().map(DimensionV1::of).collect(),
            cells: tally.cells().map(|cell| CellV1::of(&cell, tally.weighting())).collect(),
            clusters: tally.clusters().map(|clusters| profiles(tally, clusters)),
            scores: tally.scores().map(|scores| CountedScoresV1::of(tally, scores)),
        }
    }

    pub(crate) fn tally(self) -> Result<Tally, SchemaError> {
        let task = match self.task {
            TaskV1::Decision => Task::Decision,
            TaskV1::Classification => Task::Classification,
            TaskV1::Verification => Task::Verification,
            TaskV1::Multiclass => Task::Multiclass,
        };
        let dimensions = self.dimensions.into_iter().enumerate();
        let dimensions = dimensions.map(|(place, dimension)| dimension.dimension(&format!("tally.dimensions[{place}]")));
        let mut tally = Tally::new(task, self.weighting.weighting(), dimensions.collect::<Result<_, _>>()?);
        if self.cells.iter().any(|cell| cell.second.is_some()) {
            tally = tally.with_second();
        }
        let keys: Vec<(Box<[u32]>, Outcome)> = self.cells.iter().map(CellV1::key).collect();
        let mut total = Total::default();
        for (place, cell) in self.cells.into_iter().enumerate() {
            let path = format!("tally.cells[{place}]");
            let (levels, outcome) = cell.key();
            let count = cell.count(tally.weighting(), &path)?;
            total.add(&count, tally.weighting()).ok_or_else(|| SchemaError::wrong(&path, "more than can be counted"))?;
            tally.add(&levels, outcome, &count).map_err(|error| SchemaError::wrong(&path, error))?;
        }
        if let Some(profiles) = self.clusters {
            let mut clusters = Clusters::default();
            for (place, profile) in profiles.into_iter().enumerate() {
                let path = format!("tally.clusters[{place}]");
                let parts = profile.parts.iter().map(|part| part.part(&keys, tally.weighting(), &path)).collect::<Result<_, _>>()?;
                clusters.add(parts, profile.clusters);
            }
            tally.set_clusters(clusters).map_err(|error| SchemaError::wrong("tally.clusters", error))?;
        }
        if let Some(scores) = self.scores {
            let scores = scores.scores(&keys, tally.weighting())?;
            tally.set_scores(scores).map_err(|error| SchemaError::wrong("tally.scores", error))?;
        }
        Ok(tally)
    }
}

fn profiles(tally: &Tally, clusters: &Clusters) -> Vec<ProfileV1> {
    let places: BTreeMap<(&[u32], Outcome), usize> =
        tally.cells().enumerate().map(|(place, cell)| ((cell.levels, cell.outcome), place)).collect();
    let part = |part: &Part| {
        let weight = (tally.weighting() != Weighting::Rows).then_some(part.weight);
        // Clusters hold nothing but what the cells hold.
        Some(PartV1 { cell: *places.get(&(&*part.levels, part.outcome))?, rows: part.rows, weight })
    };
    let profile = |(parts, clusters): (&[Part], u64)| ProfileV1 { clusters, parts: parts.iter().filter_map(part).collect() };
    clusters.profiles().map(profile).collect()
}

impl PartV1 {
    fn part(&self, keys: &[(Box<[u32]>, Outcome)], weighting: Weighting, path: &str) -> Result<Part, SchemaError> {
        let (levels, outcome) =
            keys.get(self.cell).cloned().ok_or_else(|| SchemaError::wrong(format!("{path}.parts.cell"), "no such cell"))?;
        let weight = match weighting {
            Weighting::Rows => self.rows as f64,
            Weighting::People | Weighting::Sampling => {
                self.weight.ok_or_else(|| SchemaError::Missing { path: format!("{path}.parts.weight") })?
            }
        };
        if !(0.0..=LARGEST_SUM).contains(&weight) {
            return Err(SchemaError::wrong(format!("{path}.parts.weight"), "not a sum of weights"));
        }
        Ok(Part { levels, outcome, rows: self.rows, weight })
    }
}

impl CellV1 {
    fn of(cell: &Cell<'_>, weighting: Weighting) -> Self {
        let weighted = |sum: &ExactSum| (weighting != Weighting::Rows).then(|| ExactSumV1::of(sum));
        Self {
            levels: cell.levels.to_vec(),
            label: cell.outcome.label,
            predicted: cell.outcome.predicted,
            second: cell.outcome.second,
            rows: cell.count.rows,
            weight: weighted(&cell.count.weight),
            weight_squared: weighted(&cell.count.weight_squared),
        }
    }

    fn key(&self) -> (Box<[u32]>, Outcome) {
        (self.levels.as_slice().into(), Outcome { label: self.label, predicted: self.predicted, second: self.second })
    }

    fn count(self, weighting: Weighting, path: &str) -> Result<Count, SchemaError> {
        count_of(self.rows, self.weight, self.weight_squared, weighting, path)
    }
}

/// The count of so many rows of these weights, which are there unless rows are counted.
pub(crate) fn count_of(
    rows: u64,
    weight: Option<ExactSumV1>,
    weight_squared: Option<ExactSumV1>,
    weighting: Weighting,
    path: &str,
) -> Result<Count, SchemaError> {
    if weighting == Weighting::Rows {
        return Ok(Count::of_rows(rows));
    }
    let sum = |sum: Option<ExactSumV1>, key: &str| {
        let path = format!("{path}.{key}");
        sum.ok_or_else(|| SchemaError::Missing { path: path.clone() })?.sum(&path)
    };
    Ok(Count { rows, weight: sum(weight, "weight")?, weight_squared: sum(weight_squared, "weight_squared")? })
}

impl ExactSumV1 {
    /// The parts of a sum depend on the order in which it was added up; the sum does not. So it is taken apart anew, into the float nearest to it, the float
    /// nearest to what is left, and so on: the one way to write it.
    pub(crate) fn of(sum: &ExactSum) -> Self {
        let (whole, parts) = sum.parts();
        let mut rest = parts.to_vec();
        let mut nearest = Vec::new();
        while let Some(left) = ExactSum::from_parts(0, &rest).filter(|left| left.as_whole().is_none()) {
            let part = left.value();
            nearest.push(part);
            rest = left.parts().1.to_vec();
            rest.push(-part);
        }
        Self { whole: whole.to_string(), parts: nearest }
    }

    fn sum(&self, path: &str) -> Result<ExactSum, SchemaError> {
        let whole = self.whole.parse().map_err(|error| SchemaError::wrong(format!("{path}.whole"), error))?;
        let parts = || SchemaError::wrong(format!("{path}.parts"), "not parts of a sum of weights");
        if self.parts.iter().any(|part| part.abs() > LARGEST_SUM) {
            return Err(parts());
        }
        let sum = ExactSum::from_parts(whole, &self.parts).ok_or_else(parts)?;
        if sum.value() < 0.0 { Err(parts()) } else { Ok(sum) }
    }
}

/// What all cells hold together, so that no sum of some of them can overflow.
#[derive(Default)]
struct Total {
    rows: u64,
    weight: u128,
    weight_squared: u128,
    parts: f64,
}

impl Total {
    fn add(&mut self, count: &Count, weighting: Weighting) -> Option<()> {
        self.rows = self.rows.checked_add(count.rows)?;
        for (total, sum) in [(&mut self.weight, &count.weight), (&mut self.weight_squared, &count.weight_squared)] {
            let (whole, parts) = sum.parts();
            *total = total.checked_add(whole)?;
            self.parts += parts.iter().map(|part| part.abs()).sum::<f64>();
        }
        let people_are_whole = weighting != Weighting::People || (count.weight.as_whole().is_some() && u64::try_from(self.weight).is_ok());
        (self.parts <= LARGEST_SUM && people_are_whole).then_some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_order_of_addition_does_not_show(weights in prop::collection::vec(prop_oneof![1e-9..1e9f64, 0.0..1.0f64, Just(0.1)], 0..40)) {
            let of = |weights: &mut dyn Iterator<Item = &f64>| {
                let mut count = Count::default();
                weights.for_each(|&weight| count.add_row(weight));
                [&count.weight, &count.weight_squared].map(|sum| (ExactSumV1::of(sum).parts, sum.clone()))
            };
            let (forward, backward) = (of(&mut weights.iter()), of(&mut weights.iter().rev()));
            prop_assert_eq!(&forward, &backward);
            for (parts, sum) in forward {
                let written = ExactSumV1 { whole: sum.parts().0.to_string(), parts };
                prop_assert_eq!(written.sum("").unwrap(), sum);
            }
        }
    }
}
