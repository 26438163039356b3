//! The values of one column of a frame, as texts and as numbers.

use std::sync::Arc;

use ecart_tally::Period;
use polars::prelude::{
    BooleanChunked, CategoricalMapping, Column, DataType, Float64Chunked, Int32Chunked, Int64Chunked, PolarsResult, StringChunked,
    TimeUnit, UInt32Chunked, UInt64Chunked,
};

use crate::value::{Missing, Number};

const SECONDS_OF_A_DAY: i64 = 86_400;

/// Whether values of a type can be read, as numbers if they are to be.
pub(super) fn is_readable(of: &DataType, number: bool) -> bool {
    match of {
        DataType::Boolean => !number,
        DataType::String | DataType::Categorical(..) | DataType::Enum(..) | DataType::Null | DataType::Decimal(..) => true,
        DataType::Date => !number,
        DataType::Datetime(_, zone) => !number && is_of_one_day(zone.as_ref().map(|zone| zone.as_str())),
        of => of.is_primitive_numeric(),
    }
}

/// Whether a moment is stored in the time that its clock shows: without a zone, or in UTC. Elsewhere its day would be another than the one that is meant.
fn is_of_one_day(zone: Option<&str>) -> bool {
    zone.is_none_or(|zone| matches!(zone, "UTC" | "Etc/UTC" | "+00:00"))
}

/// The values of one column of a frame.
pub(super) enum Values {
    Text(StringChunked),
    Codes(UInt32Chunked, Arc<CategoricalMapping>),
    Truth(BooleanChunked),
    Whole(Int64Chunked),
    Unsigned(UInt64Chunked),
    /// Days since 1970-01-01.
    Days(Int32Chunked),
    /// Moments since then, so many to a day.
    Moments {
        values: Int64Chunked,
        a_day: i64,
    },
    /// `single`: numbers of 32 bits, whose shortest text is another.
    Float {
        values: Float64Chunked,
        single: bool,
    },
    Nothing,
}

impl Values {
    pub(super) fn new(column: &Column) -> PolarsResult<Self> {
        let series = column.as_materialized_series().rechunk();
        Ok(match series.dtype() {
            DataType::Null => Self::Nothing,
            DataType::String => Self::Text(series.str()?.clone()),
            DataType::Boolean => Self::Truth(series.bool()?.clone()),
            DataType::Categorical(_, mapping) | DataType::Enum(_, mapping) => {
                let codes = series.to_physical_repr().cast(&DataType::UInt32)?;
                Self::Codes(codes.u32()?.clone(), Arc::clone(mapping))
            }
            DataType::Date => Self::Days(series.to_physical_repr().i32()?.clone()),
            DataType::Datetime(unit, _) => {
                let a_second = match unit {
                    TimeUnit::Milliseconds => 1_000,
                    TimeUnit::Microseconds => 1_000_000,
                    TimeUnit::Nanoseconds => 1_000_000_000,
                };
                Self::Moments { values: series.to_physical_repr().i64()?.clone(), a_day: SECONDS_OF_A_DAY * a_second }
            }
            DataType::UInt64 => Self::Unsigned(series.u64()?.clone()),
            of if of.is_integer() => Self::Whole(series.strict_cast(&DataType::Int64)?.i64()?.clone()),
            of => {
                let single = matches!(of, DataType::Float32);
                Self::Float { values: series.strict_cast(&DataType::Float64)?.f64()?.clone(), single }
            }
        })
    }

    /// What makes a value that is not a text the same as another.
    pub(super) fn key(&self, row: usize) -> Option<u64> {
        match self {
            Self::Text(_) | Self::Nothing => None,
            Self::Codes(values, _) => values.get(row).map(u64::from),
            Self::Truth(values) => values.get(row).map(u64::from),
            Self::Whole(values) => values.get(row).map(i64::cast_unsigned),
            Self::Unsigned(values) => values.get(row),
            Self::Days(_) | Self::Moments { .. } => self.day(row).map(i64::cast_unsigned),
            Self::Float { values, .. } => values.get(row).map(|value| (value + 0.0).to_bits()),
        }
    }

    /// The day of a date or a moment, from 1970-01-01 on.
    fn day(&self, row: usize) -> Option<i64> {
        match self {
            Self::Days(values) => values.get(row).map(i64::from),
            Self::Moments { values, a_day } => values.get(row).map(|moment| moment.div_euclid(*a_day)),
            _ => None,
        }
    }

    /// The value as text; nothing if it is missing.
    pub(super) fn text(&self, row: usize) -> Option<String> {
        match self {
            Self::Nothing => None,
            Self::Text(values) => values.get(row).map(str::to_owned),
            Self::Codes(values, mapping) => values.get(row).and_then(|code| mapping.cat_to_str(code)).map(str::to_owned),
            Self::Truth(values) => values.get(row).map(|value| value.to_string()),
            Self::Whole(values) => values.get(row).map(|value| value.to_string()),
            Self::Unsigned(values) => values.get(row).map(|value| value.to_string()),
            // Of a moment the day: as a group or a period the second is of no use.
            Self::Days(_) | Self::Moments { .. } => self.day(row).map(written_day),
            Self::Float { values, single: true } => values.get(row).map(|value| ((value + 0.0) as f32).to_string()),
            Self::Float { values, single: false } => values.get(row).map(|value| (value + 0.0).to_string()),
        }
    }

    /// Writes the value as [`Values::text`] gives it, and a moment whole; `false` if it is missing.
    pub(super) fn name(&self, row: usize, missing: &Missing, into: &mut Vec<u8>) -> bool {
        into.clear();
        match self {
            Self::Text(values) => match values.get(row) {
                Some(text) => into.extend_from_slice(text.as_bytes()),
                None => return false,
            },
            Self::Moments { values, a_day } => match values.get(row) {
                Some(moment) => into.extend_from_slice(written_moment(moment, *a_day).as_bytes()),
                None => return false,
            },
            _ => match self.text(row) {
                Some(text) if !self.is_missing_number(row, missing) => into.extend_from_slice(text.as_bytes()),
                _ => return false,
            },
        }
        !missing.holds(into)
    }

    pub(super) fn number(&self, row: usize, missing: &Missing) -> Number {
        let number = match self {
            Self::Text(values) => return values.get(row).map_or(Number::Missing, |text| missing.number(text.as_bytes())),
            Self::Codes(..) => return self.text(row).map_or(Number::Missing, |text| missing.number(text.as_bytes())),
            Self::Truth(_) | Self::Days(_) | Self::Moments { .. } => return Number::Unreadable,
            Self::Nothing => None,
            Self::Whole(values) => values.get(row).map(|value| value as f64),
            Self::Unsigned(values) => values.get(row).map(|value| value as f64),
            Self::Float { values, .. } => values.get(row),
        };
        match number {
            None => Number::Missing,
            Some(number) if missing.holds_number(number) => Number::Missing,
            Some(number) if number.is_finite() => Number::Finite(number),
            Some(_) => Number::NotFinite,
        }
    }

    /// Whether a value that is a number stands for a missing one.
    pub(super) fn is_missing_number(&self, row: usize, missing: &Missing) -> bool {
        matches!(self, Self::Whole(_) | Self::Unsigned(_) | Self::Float { .. }) && self.number(row, missing) == Number::Missing
    }
}

/// A day as ISO 8601 writes it; one that no calendar has is its number.
fn written_day(since_1970: i64) -> String {
    Period::day(since_1970).map_or_else(|| since_1970.to_string(), |day| day.to_string())
}

/// A moment as ISO 8601 writes it, to its last part of a second that is not 0; midnight is its day.
fn written_moment(moment: i64, a_day: i64) -> String {
    let (day, within) = (moment.div_euclid(a_day), moment.rem_euclid(a_day));
    let day = written_day(day);
    if within == 0 {
        return day;
    }
    let a_second = a_day / SECONDS_OF_A_DAY;
    let (second, part) = (within / a_second, within % a_second);
    let digits = a_second.ilog10() as usize;
    let part = format!("{part:0digits$}");
    let part = part.trim_end_matches('0');
    let point = if part.is_empty() { "" } else { "." };
    format!("{day}T{:02}:{:02}:{:02}{point}{part}", second / 3600, second / 60 % 60, second % 60)
}

#[cfg(test)]
mod tests {
    use super::{is_of_one_day, written_day, written_moment};

    #[test]
    fn a_moment_of_another_zone_has_another_day() {
        assert!([None, Some("UTC"), Some("Etc/UTC"), Some("+00:00")].into_iter().all(is_of_one_day));
        assert!(["Europe/Paris", "America/New_York", "+01:00"].into_iter().all(|zone| !is_of_one_day(Some(zone))));
    }

    /// 2024-03-15 12:00 UTC is 1 710 504 000 seconds after 1970.
    #[test]
    fn moments_are_written_to_their_last_part() {
        let a_day = 86_400_000_000;
        let written = |moment| written_moment(moment, a_day);
        assert_eq!(written(1_710_504_000_000_000), "2024-03-15T12:00:00");
        assert_eq!(written(1_710_504_000_000_120), "2024-03-15T12:00:00.00012");
        assert_eq!(written(0), "1970-01-01");
        assert_eq!(written(-1), "1969-12-31T23:59:59.999999");
        assert_eq!(written_day(i64::MAX), i64::MAX.to_string());
    }
}
