//! Stretches of time: which one a date lies in, and how far apart two of them are.

use std::fmt;

use chrono::{Datelike, NaiveDate};
use thiserror::Error;

use crate::GroupColumn;

/// How long a period is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// A day.
    Day,
    /// A week of ISO 8601, which begins on a Monday.
    Week,
    /// A month.
    Month,
    /// A quarter of a year.
    Quarter,
    /// A year.
    Year,
}

impl Unit {
    /// Every unit, the shortest first.
    pub const ALL: [Self; 5] = [Self::Day, Self::Week, Self::Month, Self::Quarter, Self::Year];

    /// The name in files and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Year => "year",
        }
    }

    /// The unit of this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|unit| unit.name() == name)
    }
}

/// The column that says when each row was, and the periods that its dates are cut into.
#[derive(Clone, Debug, PartialEq)]
pub struct Over {
    /// The column; it is never cut into bands.
    pub column: GroupColumn,
    /// How long a period is; `None`: months of dates, and periods as they stand.
    pub unit: Option<Unit>,
}

/// A period, by its place among those of its length: neighbours differ by 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    unit: Unit,
    place: i64,
}

/// Why a text is no period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum PeriodError {
    /// It is neither a date nor a period.
    #[error("not a date")]
    NotADate,
    /// It is longer than the period asked for, or does not lie in one.
    #[error("{} does not lie in one {}", found.name(), asked.name())]
    Coarser {
        /// What it is.
        found: Unit,
        /// What was asked for.
        asked: Unit,
    },
}

const DAYS_OF_WEEK: i64 = 7;
/// 1970-01-01, counted from 0001-01-01, which is day 1.
const DAY_OF_1970: i64 = 719_163;

impl Period {
    /// The period that a text names, or in which the date that it is lies: `2024`, `2024-Q1`, `2024-03`, `2024-W05`, `2024-03-15`, the last also with a time after it.
    ///
    /// # Errors
    /// [`PeriodError`] if it is none of these, or does not lie in one period of the length asked for.
    ///
    /// ```
    /// # use ecart_tally::{Period, PeriodError, Unit};
    /// let month = |text| Period::of(text, None).map(|period| period.to_string());
    /// assert_eq!(month("2024-03-15T10:00:00Z").as_deref(), Ok("2024-03"));
    /// assert_eq!(month("2024-Q1").as_deref(), Ok("2024-Q1"));
    /// assert_eq!(month("15/03/2024"), Err(PeriodError::NotADate));
    /// assert_eq!(Period::of("2024-03", Some(Unit::Week)), Err(PeriodError::Coarser { found: Unit::Month, asked: Unit::Week }));
    /// ```
    pub fn of(text: &str, unit: Option<Unit>) -> Result<Self, PeriodError> {
        let found = Self::named(text.trim()).ok_or(PeriodError::NotADate)?;
        match unit {
            None if found.unit == Unit::Day => found.within(Unit::Month),
            None => Ok(found),
            Some(unit) => found.within(unit),
        }
    }

    /// The day so many days after 1970-01-01; `None` if no calendar goes that far.
    ///
    /// ```
    /// # use ecart_tally::Period;
    /// assert_eq!(Period::day(19_797).unwrap().to_string(), "2024-03-15");
    /// assert_eq!(Period::day(-1).unwrap().to_string(), "1969-12-31");
    /// assert_eq!(Period::day(i64::MAX), None);
    /// ```
    pub fn day(since_1970: i64) -> Option<Self> {
        let place = since_1970.checked_add(DAY_OF_1970)?;
        i32::try_from(place).ok().and_then(NaiveDate::from_num_days_from_ce_opt).map(|_| Self { unit: Unit::Day, place })
    }

    /// The length.
    pub const fn unit(self) -> Unit {
        self.unit
    }

    /// How many periods this one comes after another of the same length.
    pub const fn after(self, other: Self) -> i64 {
        self.place - other.place
    }

    /// The period so many later.
    #[must_use]
    pub const fn plus(self, periods: i64) -> Self {
        Self { place: self.place + periods, ..self }
    }

    fn named(text: &str) -> Option<Self> {
        let (year, rest) = text.split_at_checked(4)?;
        let year = digits(year)?;
        let Some(rest) = rest.strip_prefix('-') else {
            return rest.is_empty().then_some(Self { unit: Unit::Year, place: year });
        };
        if let Some(quarter) = rest.strip_prefix(['Q', 'q']) {
            let quarter = digits(quarter).filter(|quarter| (1..=4).contains(quarter))?;
            return Some(Self { unit: Unit::Quarter, place: 4 * year + quarter - 1 });
        }
        if let Some(week) = rest.strip_prefix(['W', 'w']) {
            let monday = NaiveDate::from_isoywd_opt(i32::try_from(year).ok()?, u32::try_from(digits(week)?).ok()?, chrono::Weekday::Mon)?;
            return Some(Self { unit: Unit::Week, place: week_of(monday) });
        }
        let (month, rest) = rest.split_at_checked(2)?;
        let month = digits(month).filter(|month| (1..=12).contains(month))?;
        let Some(rest) = rest.strip_prefix('-') else {
            return rest.is_empty().then_some(Self { unit: Unit::Month, place: 12 * year + month - 1 });
        };
        let (day, rest) = rest.split_at_checked(2)?;
        let is_time = |rest: &str| rest.starts_with(['T', 't', ' ']) && rest[1..].starts_with(|sign: char| sign.is_ascii_digit());
        if !rest.is_empty() && !is_time(rest) {
            return None;
        }
        let day = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, u32::try_from(month).ok()?, u32::try_from(digits(day)?).ok()?)?;
        Some(Self { unit: Unit::Day, place: day.num_days_from_ce().into() })
    }

    /// The period of this length in which this one lies.
    fn within(self, unit: Unit) -> Result<Self, PeriodError> {
        let place = match (self.unit, unit) {
            (found, asked) if found == asked => return Ok(self),
            (Unit::Day, _) => {
                let day = self.first_day();
                match unit {
                    Unit::Week => week_of(day),
                    Unit::Month => 12 * i64::from(day.year()) + i64::from(day.month0()),
                    Unit::Quarter => 4 * i64::from(day.year()) + i64::from(day.month0() / 3),
                    Unit::Day | Unit::Year => day.year().into(),
                }
            }
            (Unit::Month, Unit::Quarter) => self.place.div_euclid(3),
            (Unit::Month, Unit::Year) => self.place.div_euclid(12),
            (Unit::Quarter, Unit::Year) => self.place.div_euclid(4),
            (found, asked) => return Err(PeriodError::Coarser { found, asked }),
        };
        Ok(Self { unit, place })
    }

    /// Its first day, of a day or a week.
    fn first_day(self) -> NaiveDate {
        let days = if self.unit == Unit::Week { self.place * DAYS_OF_WEEK + 1 } else { self.place };
        // Every place was made from a date.
        i32::try_from(days).ok().and_then(NaiveDate::from_num_days_from_ce_opt).unwrap_or_default()
    }
}

/// As ISO 8601 writes it, and quarters as `2024-Q1`: periods of one length are ordered as their texts are.
impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = self.place;
        match self.unit {
            Unit::Day => write!(f, "{}", self.first_day()),
            Unit::Week => {
                let week = self.first_day().iso_week();
                write!(f, "{:04}-W{:02}", week.year(), week.week())
            }
            Unit::Month => write!(f, "{:04}-{:02}", place.div_euclid(12), place.rem_euclid(12) + 1),
            Unit::Quarter => write!(f, "{:04}-Q{}", place.div_euclid(4), place.rem_euclid(4) + 1),
            Unit::Year => write!(f, "{place:04}"),
        }
    }
}

/// The first day of the common era was a Monday.
fn week_of(day: NaiveDate) -> i64 {
    (i64::from(day.num_days_from_ce()) - 1).div_euclid(DAYS_OF_WEEK)
}

fn digits(text: &str) -> Option<i64> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str, unit: Option<Unit>) -> Result<String, PeriodError> {
        Period::of(text, unit).map(|period| period.to_string())
    }

    #[test]
    fn dates_are_cut_into_periods_and_periods_stay() {
        for (text, unit, expected) in [
            ("2024-03-15", None, "2024-03"),
            (" 2024-12-31 23:59:59.5 ", None, "2024-12"),
            ("2024-03-15", Some(Unit::Day), "2024-03-15"),
            ("2021-01-03", Some(Unit::Week), "2020-W53"),
            ("2021-01-04", Some(Unit::Week), "2021-W01"),
            ("2024-03-31", Some(Unit::Quarter), "2024-Q1"),
            ("2024-04-01", Some(Unit::Quarter), "2024-Q2"),
            ("2024-03-15", Some(Unit::Year), "2024"),
            ("2024", None, "2024"),
            ("2024-q3", None, "2024-Q3"),
            ("2024-W05", None, "2024-W05"),
            ("2024-07", Some(Unit::Quarter), "2024-Q3"),
            ("2024-Q4", Some(Unit::Year), "2024"),
        ] {
            assert_eq!(written(text, unit).as_deref(), Ok(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_date_or_lies_in_no_such_period_says_so() {
        for text in [
            "",
            "03/15/2024",
            "15.3.2024",
            "2024-13",
            "2024-02-30",
            "2024-Q5",
            "2024-W54",
            "24-03-15",
            "2024-03-15x",
            "2024-3-5",
            "é024-01",
        ] {
            assert_eq!(Period::of(text, None), Err(PeriodError::NotADate), "{text}");
        }
        assert_eq!(Period::of("2024", Some(Unit::Month)), Err(PeriodError::Coarser { found: Unit::Year, asked: Unit::Month }));
        assert_eq!(Period::of("2024-W01", Some(Unit::Month)), Err(PeriodError::Coarser { found: Unit::Week, asked: Unit::Month }));
    }

    #[test]
    fn neighbours_are_one_apart_and_ordered_as_their_texts() {
        for first in ["2019-11-28", "2019-W50", "2019-11", "2019-Q3", "2019"] {
            let unit = Period::named(first).unwrap().unit();
            let period = Period::of(first, Some(unit)).unwrap();
            for step in 0..60 {
                let (one, next) = (period.plus(step), period.plus(step + 1));
                assert_eq!(next.after(one), 1);
                assert!(one.to_string() < next.to_string(), "{one} {next}");
                assert_eq!(Period::of(&one.to_string(), Some(unit)), Ok(one));
            }
        }
    }
}
