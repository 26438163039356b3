//! From what the threads counted to one tally, or to the one error that is reported.
//!
//! Errors come in one order, whatever the threads did: what made an input unreadable, by its place; a condition that no row meets; the earliest
//! value that cannot be used; then the columns, in the order of the plan.

use std::collections::{BTreeMap, BTreeSet};

use ecart_tally::{
    Bins, Count, Counted, Decision, Dimension, ExactSum, LeftOut, Level, Outcome, Plan, Reason, Role, RowRef, Tally, Weighting,
};

use crate::binary::{Positives, Sides, Unresolved, resolve};
use crate::columns::Wanted;
use crate::counter::{AT_OR_ABOVE, BINARY_VALUES, Counter, Fault, FaultKind, Grouping, VALUES};
use crate::encode::{MISSING, Seen, Texts};
use crate::error::Spot;
use crate::kernel::Amount;
use crate::merged::Merged;
use crate::note::looks_missing;
use crate::value::parse;
use crate::{BadValue, DataError, Found, Input, Note, Reading, quantiles};

/// The values that an error shows.
const SHOWN: usize = 20;
/// The levels that an error gives as examples.
const EXAMPLES: usize = 5;

/// The cells of all threads, in codes that mean the same in each.
type Cells = BTreeMap<Vec<u32>, Count>;

/// A group column, merged.
enum Levels {
    Texts(Merged<Box<[u8]>>),
    Bands(Vec<f64>),
    Numbers(Merged<u64>),
}

/// Joins what the threads counted.
pub(crate) fn finish<A: Amount>(
    plan: &Plan,
    wanted: &Wanted,
    mut counters: Vec<Counter<A>>,
    mut inputs: Vec<Input>,
    mut notes: Vec<Note>,
) -> Result<Reading, DataError> {
    let broken = counters.iter_mut().filter_map(|counter| counter.broken.take());
    if let Some((_, error)) = broken.min_by(|a, b| a.0.cmp(&b.0)) {
        return Err(error);
    }
    for (place, input) in inputs.iter_mut().enumerate() {
        input.rows = counters.iter().filter_map(|counter| counter.read.get(&place)).sum();
    }
    let read: u64 = inputs.iter().map(|input| input.rows).sum();
    if read == 0 {
        return Err(DataError::NoRows { name: inputs.first().map(|input| input.name.clone()).unwrap_or_default() });
    }
    let names: Vec<&str> = inputs.iter().map(|input| input.name.as_str()).collect();

    check_conditions(wanted, &mut counters, &names)?;
    check_values(wanted, &counters, &names)?;

    let label = binary(&mut counters, |counter| counter.label.take());
    let prediction = binary(&mut counters, |counter| counter.prediction.take());
    let roles = plan.roles();
    let mut positive = Positives::default();
    let label_sides = match (&label, &roles.label) {
        (Some(values), Some(binary)) => {
            let sides = sides(values, &binary.column, Role::Label, binary.positive.as_deref(), &names)?;
            positive.label = sides.positive_text;
            positive.label_negative = sides.negative_text;
            Some(sides.positive)
        }
        _ => None,
    };
    let prediction_sides = match (&prediction, &roles.decision) {
        (Some(values), Decision::Prediction(binary)) => {
            let sides = sides(values, &binary.column, Role::Prediction, binary.positive.as_deref(), &names)?;
            positive.prediction = sides.positive_text;
            positive.prediction_negative = sides.negative_text;
            Some(sides.positive)
        }
        _ => None,
    };

    let levels = merge_groups(wanted, &mut counters)?;
    for (group, levels) in wanted.groups.iter().zip(&levels) {
        notes.extend(looking_missing(&group.name, levels));
    }
    let left_out = left_out(wanted, &counters, &names);
    let cells = merge_cells(&mut counters, &levels, label.as_ref(), prediction.as_ref());
    if cells.is_empty() {
        return Err(DataError::NothingCounted { left_out });
    }

    let mut quantile_edges = Vec::new();
    let mut bands: Vec<Vec<Level>> = Vec::new();
    for (place, (group, levels)) in wanted.groups.iter().zip(&levels).enumerate() {
        bands.push(match levels {
            Levels::Texts(merged) => {
                merged.values.iter().map(|seen| Level::Value(String::from_utf8_lossy(&seen.value).into_owned())).collect()
            }
            Levels::Bands(edges) => Bins::bands(edges).into_iter().map(Level::Band).collect(),
            Levels::Numbers(merged) => {
                let asked = if let Some(Bins::Quantiles(bands)) = group.bins { bands } else { 1 };
                let edges = edges_of(&cells, place, merged, asked);
                if edges.len() + 1 < asked {
                    notes.push(Note::FewerBands { column: group.name.clone(), asked, made: edges.len() + 1 });
                }
                let bands = Bins::bands(&edges);
                let band = |bits: u64| bands[edges.partition_point(|&edge| edge <= f64::from_bits(bits))];
                let levels = merged.values.iter().map(|seen| Level::Band(band(seen.value))).collect();
                quantile_edges.push((group.name.clone(), edges));
                levels
            }
        });
    }

    let side = |sides: &Option<Vec<bool>>, code: u32| match sides {
        Some(sides) => sides[code as usize - 1],
        None => code == AT_OR_ABOVE,
    };
    let outcome = |codes: &[u32]| match codes {
        [label, prediction] => Outcome::labelled(side(&label_sides, *label), side(&prediction_sides, *prediction)),
        codes => Outcome::decision(side(&prediction_sides, codes.first().copied().unwrap_or(MISSING))),
    };
    let tally = tally(plan, wanted, &cells, &bands, outcome)?;
    if plan.weighting() != Weighting::Rows && tally.cells().all(|cell| cell.count.weight == ExactSum::ZERO) {
        let column = roles.weight.as_ref().map(|weight| weight.column.clone()).unwrap_or_default();
        return Err(DataError::AllWeightsZero { column });
    }
    Ok(Reading { counted: Counted::new(read, tally, left_out)?, inputs, positive, quantile_edges, notes })
}

fn row_ref(spot: Spot, names: &[&str]) -> RowRef {
    RowRef { input: spot.input, name: names.get(spot.input).copied().unwrap_or_default().to_owned(), line: spot.line }
}

fn text(value: &[u8]) -> String {
    String::from_utf8_lossy(value).into_owned()
}

/// The values of a column for an error, the most frequent first; if not all rows of each were counted, in the order of the rows.
fn found(merged: &Merged<Box<[u8]>>, names: &[&str]) -> Vec<Found> {
    let mut values: Vec<&Seen<Box<[u8]>>> = merged.values.iter().collect();
    if !merged.more {
        values.sort_by_key(|seen| std::cmp::Reverse(seen.rows));
    }
    values
        .into_iter()
        .map(|seen| Found { value: text(&seen.value), rows: (!merged.more).then_some(seen.rows), first: row_ref(seen.first, names) })
        .collect()
}

/// Moves the value that is nearest to a wanted one to the front, and tells it if it differs in case or blanks alone.
fn nearest_first(found: &mut Vec<Found>, wanted: &str) -> Option<String> {
    let plain = |text: &str| text.trim().to_lowercase();
    let near = found.iter().position(|found| plain(&found.value) == plain(wanted))?;
    let value = found.remove(near);
    let text = value.value.clone();
    found.insert(0, value);
    Some(text)
}

fn check_conditions<A: Amount>(wanted: &Wanted, counters: &mut [Counter<A>], names: &[&str]) -> Result<(), DataError> {
    for (place, (_, condition)) in wanted.conditions.iter().enumerate().rev() {
        let met: u64 = counters.iter().map(|counter| counter.conditions[place].rows).sum();
        // Taken from the back, so that the places before stay.
        let parts: Vec<_> =
            counters.iter_mut().filter_map(|counter| counter.conditions.pop()).map(|condition| condition.texts.into_seen()).collect();
        if met == 0 {
            let merged = Merged::new(parts, VALUES);
            let mut found = found(&merged, names);
            nearest_first(&mut found, &condition.value);
            let more = merged.more || found.len() > SHOWN;
            found.truncate(SHOWN);
            return Err(DataError::ConditionNeverMet { condition: condition.clone(), found, more });
        }
    }
    Ok(())
}

fn check_values<A: Amount>(wanted: &Wanted, counters: &[Counter<A>], names: &[&str]) -> Result<(), DataError> {
    let mut all: BTreeMap<(usize, FaultKind), Fault> = BTreeMap::new();
    for (key, fault) in counters.iter().flat_map(|counter| &counter.faults) {
        all.entry(*key)
            .and_modify(|known| {
                known.rows += fault.rows;
                if fault.first < known.first {
                    known.first = fault.first;
                    known.value.clone_from(&fault.value);
                }
            })
            .or_insert_with(|| fault.clone());
    }
    let Some(((column, kind), fault)) = all.into_iter().min_by_key(|(key, fault)| (fault.first, *key)) else { return Ok(()) };
    let (name, role) = &wanted.columns[column];
    let value = BadValue {
        column: name.clone(),
        // Only columns with a role are read as numbers.
        role: role.unwrap_or(Role::Score),
        value: text(&fault.value),
        first: row_ref(fault.first, names),
        rows: fault.rows,
    };
    Err(match kind {
        FaultKind::NotANumber => DataError::NotANumber(value),
        FaultKind::NotFinite => DataError::NotFinite(value),
        FaultKind::Negative => DataError::NegativeWeight(value),
        FaultKind::NotWhole => DataError::NotWhole(value),
        FaultKind::TooLarge => DataError::WeightTooLarge(value),
    })
}

fn binary<A: Amount>(counters: &mut [Counter<A>], take: impl Fn(&mut Counter<A>) -> Option<Texts>) -> Option<Merged<Box<[u8]>>> {
    let parts: Vec<_> = counters.iter_mut().filter_map(take).map(Texts::into_seen).collect();
    (!parts.is_empty()).then(|| Merged::new(parts, BINARY_VALUES))
}

fn sides(values: &Merged<Box<[u8]>>, column: &str, role: Role, positive: Option<&str>, names: &[&str]) -> Result<Sides, DataError> {
    resolve(&values.values, values.more, positive).map_err(|unresolved| {
        let column = column.to_owned();
        let mut found = found(values, names);
        match (unresolved, positive) {
            (Unresolved::PositiveNeverOccurs, Some(positive)) => {
                let near_miss = nearest_first(&mut found, positive);
                DataError::PositiveNeverOccurs { column, role, positive: positive.to_owned(), found, near_miss }
            }
            _ => DataError::NotBinary { column, role, found, more: values.more },
        }
    })
}

fn merge_groups<A: Amount>(wanted: &Wanted, counters: &mut [Counter<A>]) -> Result<Vec<Levels>, DataError> {
    let mut all = Vec::with_capacity(wanted.groups.len());
    for (place, group) in wanted.groups.iter().enumerate() {
        let (mut texts, mut numbers, mut edges) = (Vec::new(), Vec::new(), None);
        for counter in counters.iter_mut() {
            match std::mem::replace(&mut counter.groups[place], Grouping::Bands(Vec::new())) {
                Grouping::Texts(part) => texts.push(part.into_seen()),
                Grouping::Numbers(part) => numbers.push(part.into_seen()),
                Grouping::Bands(part) => edges = Some(part),
            }
        }
        all.push(if let Some(edges) = edges {
            Levels::Bands(edges)
        } else if texts.is_empty() {
            let merged = Merged::new(numbers, VALUES);
            if merged.more {
                return Err(DataError::TooManyDistinctForQuantiles { column: group.name.clone(), limit: VALUES });
            }
            Levels::Numbers(merged)
        } else {
            let merged = Merged::new(texts, VALUES.max(wanted.max_levels.saturating_add(1)));
            if merged.values.len() > wanted.max_levels {
                return Err(too_many_levels(&group.name, wanted.max_levels, &merged));
            }
            Levels::Texts(merged)
        });
    }
    Ok(all)
}

fn too_many_levels(column: &str, limit: usize, merged: &Merged<Box<[u8]>>) -> DataError {
    let levels = merged.values.len() as u64;
    let rows: u64 = merged.values.iter().map(|seen| seen.rows).sum();
    let numeric = merged.values.iter().all(|seen| parse(&seen.value).is_some());
    DataError::TooManyLevels {
        column: column.to_owned(),
        levels,
        more: merged.more,
        limit,
        examples: merged.values.iter().take(EXAMPLES).map(|seen| text(&seen.value)).collect(),
        numeric,
        identifier: if merged.more { !numeric } else { levels * 10 >= rows * 9 },
    }
}

fn looking_missing(column: &str, levels: &Levels) -> Vec<Note> {
    let Levels::Texts(merged) = levels else { return Vec::new() };
    let texts = merged.values.iter().map(|seen| (text(&seen.value), seen.rows)).filter(|(value, _)| looks_missing(value));
    texts.map(|(value, rows)| Note::LooksMissing { column: column.to_owned(), value, rows }).collect()
}

fn left_out<A: Amount>(wanted: &Wanted, counters: &[Counter<A>], names: &[&str]) -> LeftOut {
    let conditions = wanted.conditions.iter().map(|(_, condition)| Reason::NotSelected(condition.clone()));
    let groups = wanted.groups_by_name.iter().map(|&place| Reason::NoGroup { column: wanted.groups[place].name.clone() });
    let rest = [Reason::NoLabel, Reason::NoPrediction, Reason::NoScore, Reason::NoWeight];
    let mut all = LeftOut::default();
    for (place, reason) in conditions.chain(groups).chain(rest).enumerate() {
        for counter in counters {
            let (rows, first) = counter.left_out[place];
            all.add(reason.clone(), rows, first.map(|spot| row_ref(spot, names)));
        }
    }
    all
}

fn merge_cells<A: Amount>(
    counters: &mut [Counter<A>],
    levels: &[Levels],
    label: Option<&Merged<Box<[u8]>>>,
    prediction: Option<&Merged<Box<[u8]>>>,
) -> Cells {
    let mut all = Cells::new();
    for (thread, counter) in counters.iter_mut().enumerate() {
        let groups = levels.iter().map(|levels| match levels {
            Levels::Texts(merged) => Some(&merged.codes[thread]),
            Levels::Numbers(merged) => Some(&merged.codes[thread]),
            Levels::Bands(_) => None,
        });
        let outcomes = [label, prediction].into_iter().flatten().map(|merged| Some(&merged.codes[thread]));
        // Bands and scores have the same codes in every thread.
        let columns: Vec<Option<&Vec<u32>>> = groups.chain(outcomes).chain(std::iter::repeat_n(None, 1)).collect();
        for (mut codes, amount) in counter.cells.take() {
            for (code, column) in codes.iter_mut().zip(&columns) {
                if let Some(column) = column {
                    *code = column[*code as usize];
                }
            }
            all.entry(codes).or_default().merge(&amount.into_count());
        }
    }
    all
}

/// The quantiles of a column over the rows counted.
fn edges_of(cells: &Cells, place: usize, merged: &Merged<u64>, bands: usize) -> Vec<f64> {
    let mut weights = vec![ExactSum::ZERO; merged.values.len()];
    for (codes, count) in cells {
        if codes[place] != MISSING {
            weights[codes[place] as usize - 1].merge(&count.weight);
        }
    }
    let mut numbers: Vec<(f64, f64)> =
        merged.values.iter().zip(&weights).map(|(seen, weight)| (f64::from_bits(seen.value), weight.value())).collect();
    numbers.retain(|(_, weight)| *weight > 0.0);
    numbers.sort_by(|a, b| a.0.total_cmp(&b.0));
    quantiles::edges(&numbers, bands)
}

/// The tally of these cells. A level that no counted row has is no level.
fn tally(
    plan: &Plan,
    wanted: &Wanted,
    cells: &Cells,
    levels: &[Vec<Level>],
    outcome: impl Fn(&[u32]) -> Outcome,
) -> Result<Tally, DataError> {
    let groups = wanted.groups.len();
    let level = |place: usize, code: u32| if code == MISSING { &Level::Missing } else { &levels[place][code as usize - 1] };
    let dimensions: Vec<Dimension> = wanted
        .groups
        .iter()
        .enumerate()
        .map(|(place, group)| {
            let codes: BTreeSet<u32> = cells.keys().map(|codes| codes[place]).collect();
            Dimension::new(&group.name, codes.into_iter().map(|code| level(place, code).clone()).collect())
        })
        .collect();
    let mut tally = Tally::new(plan.task(), plan.weighting(), dimensions);
    for (codes, count) in cells {
        let places: Option<Vec<u32>> = (0..groups)
            .map(|place| tally.dimensions()[place].index_of(level(place, codes[place])).and_then(|index| u32::try_from(index).ok()))
            .collect();
        let places = places.ok_or(DataError::Failed { source: None })?;
        tally.add(&places, outcome(&codes[groups..]), count).map_err(|error| DataError::Failed { source: Some(error.into()) })?;
    }
    Ok(tally)
}
