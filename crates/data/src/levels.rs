//! The levels of the group columns and strata in all threads together.

use ecart_tally::{Bins, ExactSum, Kind, Level, Period, PeriodError, Role};

use crate::cells::Cells;
use crate::columns::{Group, Wanted};
use crate::counter::{Counter, Grouping, VALUES};
use crate::encode::MISSING;
use crate::error::BadValue;
use crate::finish::row_ref;
use crate::kernel::Amount;
use crate::merged::Merged;
use crate::note::looks_missing;
use crate::value::parse;
use crate::{DataError, Note, quantiles};

/// The levels that an error gives as examples.
const EXAMPLES: usize = 5;

/// A trend over more periods than this is one of noise.
const MOST_PERIODS: i64 = 400;

/// A group column or a stratum, merged.
pub(crate) enum Levels {
    Texts(Merged<Box<[u8]>>),
    Bands(Vec<f64>),
    Numbers(Merged<u64>),
}

impl Group {
    /// What its column is used as.
    const fn role(&self) -> Role {
        match self.kind {
            Kind::Other => Role::OtherGroup,
            Kind::Stratum => Role::Stratum,
            Kind::Period => Role::Period,
            Kind::TrueClass => Role::Label,
            Kind::PredictedClass => Role::Prediction,
            Kind::Group => Role::Group,
        }
    }
}

/// Merges what the threads met in each column.
pub(crate) fn merge<A: Amount>(wanted: &Wanted, counters: &mut [Counter<A>]) -> Result<Vec<Levels>, DataError> {
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
            let merged = Merged::new(texts, wanted.level_values());
            // Of dates there may be many: it is their periods that are counted, once they are named.
            if group.kind == Kind::Period && merged.more {
                return Err(DataError::TooManyDates { column: group.name.clone(), limit: VALUES });
            }
            if group.kind != Kind::Period && merged.values.len() > wanted.max_levels {
                return Err(too_many(&group.name, group.role(), wanted.max_levels, &merged));
            }
            Levels::Texts(merged)
        });
    }
    Ok(all)
}

pub(crate) fn text(value: &[u8]) -> String {
    String::from_utf8_lossy(value).into_owned()
}

/// That a column has more levels than are allowed.
pub(crate) fn too_many(column: &str, role: Role, limit: usize, merged: &Merged<Box<[u8]>>) -> DataError {
    let levels = merged.values.len() as u64;
    let rows: u64 = merged.values.iter().map(|seen| seen.rows).sum();
    let numeric = merged.values.iter().all(|seen| parse(&seen.value).is_some());
    DataError::TooManyLevels {
        column: column.to_owned(),
        role,
        levels,
        more: merged.more,
        limit,
        examples: merged.values.iter().take(EXAMPLES).map(|seen| text(&seen.value)).collect(),
        numeric,
        identifier: if merged.more { !numeric } else { levels * 10 >= rows * 9 },
    }
}

/// Remarks on values that look like a missing one.
pub(crate) fn looking_missing(group: &Group, levels: &Levels) -> Vec<Note> {
    let Levels::Texts(merged) = levels else { return Vec::new() };
    let texts = merged.values.iter().map(|seen| (text(&seen.value), seen.rows)).filter(|(value, _)| looks_missing(value));
    texts.map(|(value, rows)| Note::LooksMissing { column: group.name.clone(), role: group.role(), value, rows }).collect()
}

/// The levels by what they are called.
#[derive(Default)]
pub(crate) struct Named {
    /// By column and code, from 1.
    pub(crate) levels: Vec<Vec<Level>>,
    /// The edges of each column that is cut at quantiles: of the rows counted.
    pub(crate) quantile_edges: Vec<(String, Vec<f64>)>,
}

/// Names the levels.
///
/// # Errors
/// [`DataError::NotAPeriod`] if a text of a column of dates is none, [`DataError::TooManyPeriods`] if they span too many.
pub(crate) fn named(wanted: &Wanted, levels: &[Levels], cells: &Cells, notes: &mut Vec<Note>, names: &[&str]) -> Result<Named, DataError> {
    let mut named = Named::default();
    for (place, (group, levels)) in wanted.groups.iter().zip(levels).enumerate() {
        let levels = match levels {
            Levels::Texts(merged) if group.kind == Kind::Period => periods(wanted, group, merged, names)?,
            Levels::Texts(merged) => merged.values.iter().map(|seen| Level::Value(text(&seen.value))).collect(),
            Levels::Bands(edges) => Bins::bands(edges).into_iter().map(Level::Band).collect(),
            Levels::Numbers(merged) => {
                let asked = if let Some(Bins::Quantiles(bands)) = group.bins { bands } else { 1 };
                let edges = edges_of(cells, place, merged, asked);
                if edges.len() + 1 < asked {
                    notes.push(Note::FewerBands { column: group.name.clone(), asked, made: edges.len() + 1 });
                }
                let bands = Bins::bands(&edges);
                let band = |bits: u64| bands[edges.partition_point(|&edge| edge <= f64::from_bits(bits))];
                let levels = merged.values.iter().map(|seen| Level::Band(band(seen.value))).collect();
                named.quantile_edges.push((group.name.clone(), edges));
                levels
            }
        };
        named.levels.push(levels);
    }
    Ok(named)
}

/// The periods of the texts of a column, all of one length.
fn periods(wanted: &Wanted, group: &Group, merged: &Merged<Box<[u8]>>, names: &[&str]) -> Result<Vec<Level>, DataError> {
    let mut periods: Vec<Period> = Vec::with_capacity(merged.values.len());
    for seen in &merged.values {
        let value = text(&seen.value);
        let bad = |why: PeriodError| DataError::NotAPeriod {
            value: BadValue {
                column: group.name.clone(),
                role: Role::Period,
                value: value.clone(),
                first: row_ref(seen.first, names),
                rows: seen.rows,
            },
            why,
        };
        let period = Period::of(&value, wanted.period_unit).map_err(bad)?;
        match periods.first() {
            Some(first) if first.unit() != period.unit() => {
                return Err(bad(PeriodError::Coarser { found: period.unit(), asked: first.unit() }));
            }
            _ => periods.push(period),
        }
    }
    if let (Some(first), Some(last)) = (periods.iter().min(), periods.iter().max())
        && last.after(*first) >= MOST_PERIODS
    {
        return Err(DataError::TooManyPeriods {
            column: group.name.clone(),
            periods: last.after(*first).unsigned_abs() + 1,
            unit: first.unit(),
        });
    }
    Ok(periods.into_iter().map(|period| Level::Value(period.to_string())).collect())
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
