//! From what the threads counted to one tally, or to the one error that is reported.
//!
//! Errors come in one order, whatever the threads did: what made an input unreadable, by its place; a condition that no row meets; the earliest
//! value that cannot be used; then the columns, in the order of the plan.

use std::collections::BTreeMap;

use ecart_tally::{Binary, Counted, Decision, ExactSum, Kind, LeftOut, Outcome, Plan, Reason, Role, RowRef, Tally, Weighting};

use crate::binary::{Positives, Sides, Unresolved, resolve};
use crate::cells::{self, Codes, Placed};
use crate::clusters::{Held, Joined};
use crate::columns::Wanted;
use crate::counter::{BINARY_VALUES, Counter, Fault, FaultKind, LACKING, VALUES};
use crate::decided::Decided;
use crate::encode::{Seen, Texts};
use crate::error::Spot;
use crate::kernel::Amount;
use crate::keys::Keys;
use crate::merged::Merged;
use crate::scores::{self, Scored};
use crate::{BadValue, DataError, Found, Input, Note, Reading, classes, levels};

/// The values that an error shows.
const SHOWN: usize = 20;

/// Joins what the threads counted.
pub(crate) fn finish<A: Amount>(
    plan: &Plan,
    wanted: &Wanted,
    mut counters: Vec<Counter<A>>,
    mut inputs: Vec<Input>,
    mut notes: Vec<Note>,
) -> Result<(Reading, Option<Keys>), DataError> {
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

    let capacity = wanted.outcome_values();
    let label = values(&mut counters, capacity, |counter| counter.label.take());
    let prediction = values(&mut counters, capacity, |counter| counter.prediction.take());
    let second = values(&mut counters, BINARY_VALUES, |counter| counter.second.take());
    let roles = plan.roles();
    let classes = classes::named(wanted, label.as_ref(), prediction.as_ref())?;
    let label_sides = if wanted.classes.is_some() { None } else { sides(label.as_ref(), roles.label.as_ref(), Role::Label, &names)? };
    let prediction_sides = sides(prediction.as_ref(), predicted(Some(&roles.decision)), Role::Prediction, &names)?;
    let second_sides = sides(second.as_ref(), predicted(roles.second.as_ref()), Role::SecondPrediction, &names)?;

    let levels = levels::merge(wanted, &mut counters)?;
    for (group, levels) in wanted.groups.iter().zip(&levels) {
        notes.extend(levels::looking_missing(group, levels));
    }
    let left_out = left_out(wanted, &counters, &names);
    let codes = Codes::new(wanted, &levels, [&label, &prediction, &second]);
    let cells = cells::merge(&mut counters, &codes);
    if cells.is_empty() {
        return Err(DataError::NothingCounted { left_out });
    }

    let mut named = levels::named(wanted, &levels, &cells, &mut notes, &names)?;
    named.levels.extend(classes);
    let dimensions = cells::dimensions(wanted, &cells, &named.levels);
    let first = Decided::new(&roles.decision, prediction_sides.as_ref(), wanted.score.as_ref(), &dimensions)?;
    let second = roles.second.as_ref();
    let second = second.map(|decision| Decided::new(decision, second_sides.as_ref(), wanted.second_score.as_ref(), &dimensions));
    let second = second.transpose()?;
    let outcome = |levels: &[u32], codes: &[u32]| {
        if let [label, prediction] = &named.levels[wanted.groups.len()..] {
            return Outcome::of_classes(label[codes[0] as usize - 1] == prediction[codes[1] as usize - 1]);
        }
        let (label, decisions) = codes.split_at(usize::from(wanted.label.is_some()));
        Outcome {
            label: label.first().map(|code| label_sides.as_ref().is_some_and(|sides| sides.positive[*code as usize - 1])),
            predicted: decisions.first().is_some_and(|code| first.is_positive(levels, *code)),
            second: second.as_ref().zip(decisions.get(1)).map(|(second, code)| second.is_positive(levels, *code)),
        }
    };
    let (mut tally, placed) = cells::tally(plan, wanted, &cells, &named.levels, dimensions, outcome)?;
    if plan.weighting() != Weighting::Rows && tally.cells().all(|cell| cell.count.weight == ExactSum::ZERO) {
        if let Decision::Counted { of, .. } = &roles.decision {
            return Err(DataError::NoTrials { column: of.column().to_owned() });
        }
        let column = roles.weight.as_ref().map(|weight| weight.column.clone()).unwrap_or_default();
        return Err(DataError::AllWeightsZero { column });
    }
    let divides_nothing = tally
        .dimensions()
        .iter()
        .filter(|column| column.kind() == Kind::Stratum && column.levels().len() == 1 && !column.levels()[0].is_missing());
    notes.extend(divides_nothing.map(|stratum| Note::OneLevel { column: stratum.name().to_owned() }));
    if let Some(column) = &roles.cluster {
        let held = counters.iter_mut().filter_map(|counter| counter.clusters.take()).collect();
        clusters(&mut tally, held, &codes, &placed, column, &mut notes)?;
    }
    if wanted.grid.is_some() {
        let held = counters.iter_mut().filter_map(|counter| counter.scores.take()).collect();
        tally = scores(tally, held, &codes, &placed, &roles.decision)?;
    }
    let held: Vec<_> = counters.iter_mut().filter_map(|counter| counter.keys.take()).collect();
    let keys = wanted.key.map(|column| Keys::join(held, &codes, &placed, &wanted.columns[column].0, &names)).transpose()?;
    let positive = positives(label_sides, prediction_sides, second_sides);
    let counted = Counted::new(read, tally, left_out)?;
    Ok((Reading { counted, inputs, positive, quantile_edges: named.quantile_edges, notes }, keys))
}

/// Says in the tally which scores the rows have, and decides them by a threshold that is to be found.
fn scores<A: Amount>(
    mut tally: Tally,
    held: Vec<Scored<A>>,
    codes: &Codes<'_>,
    placed: &Placed,
    decision: &Decision,
) -> Result<Tally, DataError> {
    let scores = scores::join(held, codes, placed).ok_or(DataError::Failed { source: None })?;
    tally.set_scores(scores).map_err(|error| DataError::Failed { source: Some(error.into()) })?;
    match decision {
        Decision::Score { column, threshold } => {
            tally.decided(threshold).map_err(|source| DataError::Threshold { column: column.clone(), source: Box::new(source) })
        }
        Decision::Prediction(_) | Decision::Class(_) | Decision::Counted { .. } => Ok(tally),
    }
}

/// Says in the tally which rows hang together, and what is to be remarked on that.
fn clusters<A: Amount>(
    tally: &mut Tally,
    held: Vec<Held<A>>,
    codes: &Codes<'_>,
    placed: &Placed,
    column: &str,
    notes: &mut Vec<Note>,
) -> Result<(), DataError> {
    let joined = Joined::new(held, codes, placed, tally).ok_or(DataError::Failed { source: None })?;
    let looking_missing = joined.looking_missing().into_iter();
    notes.extend(looking_missing.map(|(value, rows)| Note::LooksMissing { column: column.to_owned(), role: Role::Cluster, value, rows }));
    let clusters = joined.profiles(tally);
    if clusters.count() == tally.rows() {
        notes.push(Note::EachRowACluster { column: column.to_owned() });
    } else if clusters.count() == 1 {
        notes.push(Note::OneCluster { column: column.to_owned() });
    }
    tally.set_clusters(clusters).map_err(|error| DataError::Failed { source: Some(error.into()) })
}

fn positives(label: Option<Sides>, prediction: Option<Sides>, second: Option<Sides>) -> Positives {
    let texts = |sides: Option<Sides>| sides.map(|sides| (sides.positive_text, sides.negative_text)).unwrap_or_default();
    let (label, label_negative) = texts(label);
    let (prediction, prediction_negative) = texts(prediction);
    let (second, second_negative) = texts(second);
    Positives { label, label_negative, prediction, prediction_negative, second, second_negative }
}

pub(crate) fn row_ref(spot: Spot, names: &[&str]) -> RowRef {
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
        FaultKind::OutOfRange => {
            let range = wanted.score.as_ref().and_then(|score| score.range).ok_or(DataError::Failed { source: None })?;
            DataError::ScoreOutOfRange { value: Box::new(value), range }
        }
        FaultKind::MoreThanTrials => DataError::MoreThanTrials(value),
    })
}

/// The values of label or prediction in all threads, of which so many are kept.
fn values<A: Amount>(
    counters: &mut [Counter<A>],
    capacity: usize,
    take: impl Fn(&mut Counter<A>) -> Option<Texts>,
) -> Option<Merged<Box<[u8]>>> {
    let parts: Vec<_> = counters.iter_mut().filter_map(take).map(Texts::into_seen).collect();
    (!parts.is_empty()).then(|| Merged::new(parts, capacity))
}

/// The column that a decision is read from, unless it is a score.
const fn predicted(decision: Option<&Decision>) -> Option<&Binary> {
    match decision {
        Some(Decision::Prediction(binary)) => Some(binary),
        _ => None,
    }
}

/// Which values of a column are positive; nothing if it is not read.
fn sides(values: Option<&Merged<Box<[u8]>>>, binary: Option<&Binary>, role: Role, names: &[&str]) -> Result<Option<Sides>, DataError> {
    let (Some(values), Some(Binary { column, positive })) = (values, binary) else { return Ok(None) };
    let refused = |unresolved| {
        let column = column.clone();
        let mut found = found(values, names);
        match (unresolved, positive) {
            (Unresolved::PositiveNeverOccurs, Some(positive)) => {
                let near_miss = nearest_first(&mut found, positive);
                DataError::PositiveNeverOccurs { column, role, positive: positive.clone(), found, near_miss }
            }
            _ => DataError::NotBinary { column, role, found, more: values.more },
        }
    };
    resolve(&values.values, values.more, positive.as_deref()).map(Some).map_err(refused)
}

fn left_out<A: Amount>(wanted: &Wanted, counters: &[Counter<A>], names: &[&str]) -> LeftOut {
    let conditions = wanted.conditions.iter().map(|(_, condition)| Reason::NotSelected(condition.clone()));
    let groups = wanted.groups_by_name.iter().map(|&place| Reason::NoGroup { column: wanted.groups[place].name.clone() });
    let mut all = LeftOut::default();
    for (place, reason) in conditions.chain(groups).chain(LACKING).enumerate() {
        for counter in counters {
            let (rows, first) = counter.left_out[place];
            all.add(reason.clone(), rows, first.map(|spot| row_ref(spot, names)));
        }
    }
    all
}
