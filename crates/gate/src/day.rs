//! A day of the calendar.

use std::fmt;

/// A day, such as that on which a waiver ends or a check is made. Days are in the order of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    year: u16,
    month: u8,
    day: u8,
}

impl Day {
    /// This day; `None` if the calendar has no such day.
    ///
    /// ```
    /// # use ecart_gate::Day;
    /// assert!(Day::new(2028, 2, 29).is_some());
    /// assert_eq!(Day::new(2027, 2, 29), None);
    /// ```
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => return None,
        };
        (1..=days).contains(&day).then_some(Self { year, month, day })
    }

    /// The day written as `2027-03-31`; `None` if it is not written so, or the calendar has no such day.
    ///
    /// ```
    /// # use ecart_gate::Day;
    /// assert_eq!(Day::parse("2027-03-31"), Day::new(2027, 3, 31));
    /// assert_eq!(Day::parse("31.3.2027"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let is_digits = |part: &&str, length: usize| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
        let parts: Vec<&str> = text.split('-').collect();
        let [year, month, day] = parts[..] else { return None };
        let well_formed = is_digits(&year, 4) && is_digits(&month, 2) && is_digits(&day, 2);
        well_formed.then(|| Self::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)).flatten()
    }
}

/// `2027-03-31`, in every language.
impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}
