//! How the numbers of a rule are written, rounded once, with as many decimals as keep a figure apart from its limit.

use ecart_gate::{Counted, Direction, Figure, Part, Range};
use ecart_metrics::{Metric, interval::Bound};
use ecart_words::{Decimal, Words, say};

use crate::findings::decimals_of_share;

/// What a number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A share of people, in per cent.
    Share,
    /// A difference of shares, in points.
    Points,
    /// A ratio.
    Ratio,
    /// A p-value.
    Chance,
    /// A plain number, or the difference of two.
    Plain,
}

impl Kind {
    /// How many decimals it has.
    pub(super) const fn decimals(self, words: &Words, figure: Option<Figure>) -> usize {
        match (self, figure) {
            (Self::Share | Self::Points, _) => decimals_of_share(words),
            (Self::Ratio, _) | (Self::Plain, Some(Figure::Metric(Metric::FalseNegativesPerFalsePositive))) => 2,
            (Self::Chance | Self::Plain, _) => 3,
        }
    }
}

/// How the numbers of a rule are written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Number<'a> {
    pub(super) words: &'a Words,
    pub(super) kind: Kind,
    /// Which way a difference counts: a number above 0 is that far above, or that far below, what a group is compared with.
    pub(super) sense: Direction,
    pub(super) decimals: usize,
}

/// No number needs more decimals than this beyond the usual ones to be told from its limit.
const MOST_MORE_DECIMALS: usize = 4;

impl Number<'_> {
    /// The same, with as many decimals as show on which side of a limit each of these numbers lies.
    pub(super) fn apart(self, numbers: &[f64], limit: Option<f64>) -> Self {
        let Some(limit) = limit else { return self };
        let is_apart = |decimals: usize| {
            let at = self.digits(limit, decimals);
            numbers.iter().all(|&number| number == limit || self.digits(number, decimals) != at)
        };
        let enough = (self.decimals..=self.decimals + MOST_MORE_DECIMALS).find(|&decimals| is_apart(decimals));
        Self { decimals: enough.unwrap_or(self.decimals), ..self }
    }

    /// A number without its unit: `30.1`, `44.8%`, `0.52`.
    pub(super) fn text(self, number: f64) -> String {
        let least = 10_f64.powi(-i32::try_from(self.decimals).unwrap_or(3));
        match self.kind {
            // Past this a ratio says no more than that it is large.
            Kind::Ratio if number > 10_000.0 => format!(">{}", self.words.grouped(10_000)),
            Kind::Chance if number < least => format!("<{}", self.write(self.digits(least, self.decimals))),
            _ => self.write(self.digits(number, self.decimals)),
        }
    }

    /// The value of a part, rounded from its counts where it has them.
    pub(super) fn value(self, part: &Part, value: f64) -> String {
        match self.exact(part, value) {
            Some(digits) => self.write(Some(digits)),
            None => self.text(value),
        }
    }

    /// A number with its unit, and the way it counts: `30.1 points`, `10.6 points below`.
    pub(super) fn with_unit(self, text: String) -> String {
        self.with_sense(self.in_unit(text))
    }

    /// A text with the way that its number counts.
    pub(super) fn with_sense(self, text: String) -> String {
        match self.sense {
            Direction::Either => text,
            // A ratio says by itself which side it is on.
            Direction::Above | Direction::Below if self.kind == Kind::Ratio => text,
            Direction::Above => say!(self.words, "check-above", number = text),
            Direction::Below => say!(self.words, "check-below", number = text),
        }
    }

    fn in_unit(self, text: String) -> String {
        if self.kind == Kind::Points { say!(self.words, "check-points", number = text) } else { text }
    }

    /// A limit, with the decimals it was given.
    pub(super) fn limit(self, limit: f64) -> String {
        let given = limit.to_string();
        let decimals = given.split_once('.').map_or(0, |(_, decimals)| decimals.len());
        let decimals = if self.is_of_hundred() { decimals.saturating_sub(2) } else { decimals };
        self.write(self.digits(limit, decimals))
    }

    /// Both ends of a range.
    pub(super) fn ends(self, range: Range) -> (String, String) {
        let upper = match range.upper {
            Bound::At(upper) => self.text(upper),
            Bound::Unbounded => "∞".to_owned(),
        };
        (self.without_sign_of_unit(self.text(range.lower)), self.without_sign_of_unit(upper))
    }

    /// A range as a table has it.
    pub(super) fn interval(self, range: Range) -> String {
        let (lower, upper) = self.ends(range);
        format!("{lower} – {upper}")
    }

    /// A range as a sentence has it.
    pub(super) fn range(self, range: Range) -> String {
        let (lower, upper) = self.ends(range);
        say!(self.words, "check-range", lower = lower, upper = upper)
    }

    /// A figure of one side, with its counts.
    pub(super) fn side(self, counted: &Counted) -> String {
        format!("{} ({})", self.counted(counted), self.counts(counted))
    }

    /// A figure of one side, rounded from its counts where it is of counts.
    pub(super) fn counted(self, counted: &Counted) -> String {
        let exact = counted.share.filter(|&(k, n)| self.kind == Kind::Share && is_close(quotient(k, n), counted.value));
        match exact.and_then(|(k, n)| Decimal::percent_of(k, n, self.decimals)) {
            Some(digits) => self.write(Some(digits)),
            None => self.text(counted.value),
        }
    }

    /// The counts of a figure of one side: `805/1,795`, or the people it is about.
    pub(super) fn counts(self, counted: &Counted) -> String {
        match counted.share {
            Some((k, n)) => self.words.fraction(k, n),
            None => say!(self.words, "check-people", people = counted.people),
        }
    }

    const fn is_of_hundred(self) -> bool {
        matches!(self.kind, Kind::Share | Kind::Points)
    }

    /// Within an interval the sign of per cent is not written, as in all tables.
    fn without_sign_of_unit(self, text: String) -> String {
        if self.kind == Kind::Share { text.trim_end_matches(['%', '\u{202f}']).to_owned() } else { text }
    }

    fn digits(self, number: f64, decimals: usize) -> Option<Decimal> {
        if self.is_of_hundred() { Decimal::percent(number, decimals) } else { Decimal::round(number, decimals) }
    }

    /// What has no digits, as a number that is not finite, is written as one without a value.
    fn write(self, digits: Option<Decimal>) -> String {
        match digits {
            None => self.words.say("undefined"),
            Some(digits) if self.kind == Kind::Share => self.words.percent(&digits),
            Some(digits) => self.words.decimal(&digits),
        }
    }

    /// The digits of a part's value from the counts of both sides, where the value is what these counts come to: with weights or strata it is not.
    fn exact(self, part: &Part, value: f64) -> Option<Decimal> {
        let share = |side: &ecart_gate::Side| side.value.ok()?.share;
        let first = share(&part.first)?;
        let Some(second) = &part.second else {
            let is_exact = self.kind == Kind::Share && is_close(quotient(first.0, first.1), value);
            return is_exact.then(|| Decimal::percent_of(first.0, first.1, self.decimals)).flatten();
        };
        let second = share(second)?;
        let (one, other) = (quotient(first.0, first.1), quotient(second.0, second.1));
        match self.kind {
            Kind::Points if is_close(one - other, value) => Decimal::points_between(first, second, self.decimals),
            Kind::Points if is_close(other - one, value) => Decimal::points_between(second, first, self.decimals),
            Kind::Ratio if is_close(one / other, value) => ratio(first, second, self.decimals),
            Kind::Ratio if is_close(other / one, value) => ratio(second, first, self.decimals),
            _ => None,
        }
    }
}

fn ratio(first: (u64, u64), second: (u64, u64), decimals: usize) -> Option<Decimal> {
    let product = |a: u64, b: u64| u128::from(a) * u128::from(b);
    Decimal::quotient(product(first.0, second.1), product(second.0, first.1), decimals)
}

fn quotient(k: u64, n: u64) -> f64 {
    k as f64 / n as f64
}

fn is_close(one: f64, other: f64) -> bool {
    (one - other).abs() < 1e-9
}
