//! One figure as it is shown: rounded once, with its interval and its counts.

use ecart_metrics::interval::{Bound, Interval, RatioInterval};
use ecart_metrics::{Figure, Measure, Metric, Rate};
use ecart_words::{Decimal, Field, Words};

/// A figure with a value: texts, and the unrounded numbers to place it in a picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Value {
    /// The value: `44.8%`.
    pub text: String,
    /// Its interval: `42.6 – 47.2`.
    pub interval: String,
    /// Its counts: `805/1,795`; of a figure that is no share, the number of people it is about.
    pub counts: String,
    /// Where it stands in a picture.
    pub plotted: Plotted,
}

/// Unrounded numbers, to draw.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plotted {
    /// The value.
    pub value: f64,
    /// The lower limit.
    pub lower: f64,
    /// The upper limit.
    pub upper: f64,
}

/// What a mark beside a figure says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Few people in the denominator: shown, and left out of the widest gaps.
    Small,
    /// The level is not known: shown, and left out of the widest gaps.
    Missing,
}

impl Mark {
    /// The letter that stands beside the figure.
    pub const fn sign(self) -> &'static str {
        match self {
            Self::Small => "s",
            Self::Missing => "m",
        }
    }
}

/// A figure of a group as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// It has a value.
    Value {
        /// The value.
        value: Value,
        /// Its mark, if it has one.
        mark: Option<Mark>,
    },
    /// It has none, and a note says why.
    Undefined {
        /// The number of the note, from 1.
        note: usize,
        /// The reason by itself.
        reason: String,
    },
}

impl Cell {
    /// The number of the note that says why there is no value, if there is none.
    pub const fn note(&self) -> Option<usize> {
        match self {
            Self::Value { .. } => None,
            Self::Undefined { note, .. } => Some(*note),
        }
    }

    /// The value, if there is one.
    pub const fn value(&self) -> Option<&Value> {
        match self {
            Self::Value { value, .. } => Some(value),
            Self::Undefined { .. } => None,
        }
    }
}

/// A p-value to three decimals, or that it is smaller than they can show.
pub(super) fn p_value(words: &Words, p: f64) -> String {
    let least = || format!("<{}", words.decimal(&plain(0.001, 3)));
    if p < 0.001 { least() } else { words.decimal(&plain(p, 3)) }
}

/// How the numbers of a metric are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    /// Per cent, to one decimal; differences in points.
    Percent,
    /// A plain number, to so many decimals.
    Plain(usize),
}

impl Unit {
    pub(super) fn of(metric: Metric) -> Self {
        match metric {
            Metric::F1 | Metric::MatthewsCorrelation => Self::Plain(3),
            Metric::FalseNegativesPerFalsePositive => Self::Plain(2),
            _ => Self::Percent,
        }
    }

    /// The digits of a number, rounded once.
    fn digits(self, words: &Words, number: f64) -> Decimal {
        match self {
            Self::Percent => percent(words, number),
            Self::Plain(decimals) => plain(number, decimals),
        }
    }

    pub(super) fn value(self, words: &Words, number: f64) -> String {
        match self {
            Self::Percent => words.percent(&self.digits(words, number)),
            Self::Plain(_) => words.decimal(&self.digits(words, number)),
        }
    }

    pub(super) fn interval(self, words: &Words, interval: Interval) -> String {
        words.interval(&self.digits(words, interval.lower), &self.digits(words, interval.upper))
    }

    /// A difference, with its sign.
    pub(super) fn signed(self, words: &Words, number: f64) -> String {
        words.points(&self.digits(words, number))
    }

    pub(super) fn signed_interval(self, words: &Words, interval: Interval) -> String {
        words.points_interval(&self.digits(words, interval.lower), &self.digits(words, interval.upper))
    }

    /// A difference that is never below 0, without a sign.
    pub(super) fn unsigned(self, words: &Words, number: f64) -> String {
        words.decimal(&self.digits(words, number))
    }
}

/// A share in per cent, rounded from the exact quotient of its counts where it is one.
pub(super) fn share(words: &Words, rate: &Rate) -> String {
    let exact = rate.counts().and_then(|(k, n)| Decimal::percent_of(k, n, decimals(words)));
    words.percent(&exact.unwrap_or_else(|| percent(words, rate.value())))
}

/// A difference of two metrics in points, rounded from the exact difference of two quotients of counts where it is one.
pub(super) fn points(words: &Words, first: &Measure, second: &Measure) -> Option<Decimal> {
    Decimal::points_between(first.rate()?.counts()?, second.rate()?.counts()?, decimals(words))
}

/// A figure's texts.
pub(crate) fn value(words: &Words, metric: Metric, figure: &Figure) -> Value {
    let unit = Unit::of(metric);
    let text = match figure.measure {
        Measure::Share(rate) => share(words, &rate),
        _ => unit.value(words, figure.value),
    };
    let counts = match figure.measure {
        Measure::Share(rate) => words.fraction(rate.k(), rate.n()),
        _ => words.grouped(figure.measure.denominator().people),
    };
    Value {
        text,
        interval: unit.interval(words, figure.interval),
        counts,
        plotted: Plotted { value: figure.value, lower: figure.interval.lower, upper: figure.interval.upper },
    }
}

/// Past this a ratio says no more than that it is large.
const LARGEST_RATIO: u32 = 10_000;

fn is_past_all(ratio: f64) -> bool {
    ratio > f64::from(LARGEST_RATIO)
}

pub(super) fn ratio(words: &Words, number: f64) -> String {
    if is_past_all(number) { format!(">{}", words.grouped(LARGEST_RATIO.into())) } else { words.decimal(&rounded_ratio(number)) }
}

/// A ratio with two decimals; a small one with more, so that it does not read as none.
pub(super) fn rounded_ratio(number: f64) -> Decimal {
    let decimals = match number {
        0.0 => 2,
        number if number < 0.01 => 4,
        number if number < 0.1 => 3,
        _ => 2,
    };
    plain(number, decimals)
}

pub(super) fn ratio_interval(words: &Words, interval: RatioInterval) -> String {
    let lower = ratio(words, interval.lower);
    match interval.upper {
        Bound::At(upper) if !is_past_all(upper) => words.interval(&rounded_ratio(interval.lower), &rounded_ratio(upper)),
        Bound::At(upper) => format!("{lower} – {}", ratio(words, upper)),
        Bound::Unbounded => format!("{lower} – ∞"),
    }
}

/// The decimals of a share in per cent: in verification rates are small.
pub(crate) const fn decimals(words: &Words) -> usize {
    match words.field() {
        Some(Field::Verification) => 3,
        None => 1,
    }
}

#[expect(clippy::expect_used, reason = "a figure is finite by construction: what is undefined is no number")]
pub(crate) fn percent(words: &Words, share: f64) -> Decimal {
    Decimal::percent(share, decimals(words)).expect("a figure is finite")
}

#[expect(clippy::expect_used, reason = "a figure is finite by construction: what is undefined is no number")]
pub(crate) fn plain(number: f64, decimals: usize) -> Decimal {
    Decimal::round(number, decimals).expect("a figure is finite")
}

#[cfg(test)]
mod tests {
    use ecart_words::Lang;

    use super::*;

    #[test]
    fn a_small_ratio_does_not_read_as_none() {
        let words = Words::new(Lang::En);
        let texts = [0.0, 0.0004, 0.0046, 0.012, 0.0996, 0.1, 0.812, 7.0].map(|number| ratio(&words, number));
        assert_eq!(texts, ["0.00", "0.0004", "0.0046", "0.012", "0.100", "0.10", "0.81", "7.00"]);
        let interval = RatioInterval { lower: 0.004, upper: Bound::At(0.21) };
        assert_eq!(ratio_interval(&words, interval), "0.0040 – 0.21");
    }

    #[test]
    fn a_ratio_past_ten_thousand_is_no_more_than_that() {
        let words = Words::new(Lang::En);
        assert_eq!(ratio(&words, 12_314.86), ">10,000");
        assert_eq!(ratio_interval(&words, RatioInterval { lower: 3_377.09, upper: Bound::At(44_911.2) }), "3,377.09 – >10,000");
        assert_eq!(ratio_interval(&words, RatioInterval { lower: 20_000.0, upper: Bound::Unbounded }), ">10,000 – ∞");
    }
}
