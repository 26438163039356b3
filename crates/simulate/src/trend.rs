//! A value that may move from the first period to the last.

use std::fmt;

/// A value that is the same in all periods, or moves along a straight line from the first to the last.
///
/// # Formula
/// In period `t` of `T`, counted from 0: `first + (last − first) · t / (T − 1)`; with one period `first`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Trend {
    /// In the first period.
    pub first: f64,
    /// In the last.
    pub last: f64,
}

impl Trend {
    /// A value that does not move.
    pub const fn constant(value: f64) -> Self {
        Self { first: value, last: value }
    }

    /// Whether it moves.
    pub fn moves(self) -> bool {
        self.first != self.last
    }

    /// The value in a period, the first being 0, of so many.
    pub fn at(self, period: u32, periods: u32) -> f64 {
        if period == 0 || periods < 2 {
            return self.first;
        }
        if period + 1 >= periods {
            return self.last;
        }
        self.first + (self.last - self.first) * f64::from(period) / f64::from(periods - 1)
    }

    /// A number, or two: `0.3`, `0.3..0.4`.
    pub fn parse(text: &str) -> Option<Self> {
        let number = |text: &str| text.trim().parse::<f64>().ok().filter(|number| number.is_finite());
        match text.split_once("..") {
            None => number(text).map(Self::constant),
            Some((first, last)) => Some(Self { first: number(first)?, last: number(last)? }),
        }
    }
}

impl fmt::Display for Trend {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.moves() { write!(f, "{}..{}", self.first, self.last) } else { write!(f, "{}", self.first) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moves_along_a_line_and_ends_where_it_says() {
        let trend = Trend::parse("0.1..0.4").unwrap();
        assert_eq!([0, 3].map(|period| trend.at(period, 4)), [0.1, 0.4]);
        assert!((trend.at(1, 4) - 0.2).abs() < 1e-12);
        assert_eq!(trend.at(0, 1), 0.1);
        assert_eq!(Trend::parse("-1..1").map(|trend| trend.to_string()).as_deref(), Some("-1..1"));
        for text in ["", "x", "1..", "nan", "0.1...0.2", "inf"] {
            assert_eq!(Trend::parse(text), None, "{text}");
        }
    }
}
