//! An axis: where a number stands, and which numbers are written below.

use ecart_metrics::Metric;
use ecart_words::{Decimal, Words};

/// How the numbers of an axis are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    /// Shares, in per cent.
    Percent,
    /// Differences of shares, in points, with their sign.
    Points,
    /// Differences of shares whose sign does not count, in points.
    Unsigned,
    /// Plain numbers.
    Plain,
    /// Differences of plain numbers, with their sign.
    Signed,
}

impl Unit {
    /// The unit of a metric's values.
    pub(crate) fn of(metric: Metric) -> Self {
        if metric.entry().is_share || metric == Metric::BalancedAccuracy { Self::Percent } else { Self::Plain }
    }

    /// The unit of the difference of two values.
    pub(super) const fn of_difference(self) -> Self {
        match self {
            Self::Percent | Self::Points | Self::Unsigned => Self::Points,
            Self::Plain | Self::Signed => Self::Signed,
        }
    }

    fn write(self, words: &Words, number: f64, decimals: usize) -> String {
        let rounded = match self {
            Self::Percent | Self::Points | Self::Unsigned => Decimal::percent(number, decimals.saturating_sub(2)),
            Self::Plain | Self::Signed => Decimal::round(number, decimals),
        };
        rounded.map_or_else(String::new, |rounded| match self {
            Self::Percent => words.percent(&rounded),
            Self::Unsigned | Self::Plain => words.decimal(&rounded),
            Self::Points | Self::Signed => words.points(&rounded),
        })
    }
}

/// The numbers that an axis spans, and the places between which it lies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Scale {
    low: f64,
    high: f64,
    pub(super) left: f64,
    pub(super) right: f64,
}

impl Scale {
    /// An axis that spans these numbers and 0. Where it ends on a number, a little is left beyond.
    pub(crate) fn spanning(numbers: impl Iterator<Item = f64>, left: f64, right: f64) -> Self {
        let (mut low, mut high) =
            numbers.filter(|number| number.is_finite()).fold((0.0_f64, 0.0_f64), |(low, high), number| (low.min(number), high.max(number)));
        if high - low < 1e-9 {
            high = low + 0.01;
        }
        let beyond = (high - low) * 0.04;
        if low < 0.0 {
            low -= beyond;
        }
        high += beyond;
        Self { low, high, left, right }
    }

    /// An axis from one number to a larger one. The places may fall, as those from the bottom up do.
    pub(super) const fn between(low: f64, high: f64, left: f64, right: f64) -> Self {
        Self { low, high, left, right }
    }

    /// The place of a number; one beyond the axis stands at its end.
    pub(crate) fn place(&self, number: f64) -> f64 {
        let share = ((number - self.low) / (self.high - self.low)).clamp(0.0, 1.0);
        self.left + share * (self.right - self.left)
    }

    /// The numbers written below, with their places: round ones, as many as have room.
    pub(crate) fn ticks(&self, words: &Words, unit: Unit) -> Vec<(f64, String)> {
        // An axis that goes up needs room for the height of a number, not for its width.
        let room = if self.right < self.left { ROOM_UPWARDS } else { ROOM_OF_A_TICK };
        let most = ((self.right - self.left).abs() / room).clamp(1.0, MOST_TICKS);
        let numbers_at = |step: f64| (self.high / step).floor() - (self.low / step).ceil() + 1.0;
        // One number alone tells no length: numbers above one another may then stand closer.
        let (step, decimals) = match step((self.high - self.low) / most) {
            (wide, _) if self.right < self.left && numbers_at(wide) < 2.0 => step((self.high - self.low) / (2.0 * most)),
            found => found,
        };
        let first = (self.low / step).ceil();
        let mut ticks = Vec::new();
        let mut count = 0.0;
        while (first + count) * step <= self.high {
            let number = (first + count) * step;
            ticks.push((self.place(number), unit.write(words, number, decimals)));
            count += 1.0;
        }
        ticks
    }
}

const MOST_TICKS: f64 = 6.0;

/// Enough for `+0.25` or `100 %` and the space after it.
const ROOM_OF_A_TICK: f64 = 75.0;

/// The same from one number to that above it.
const ROOM_UPWARDS: f64 = 45.0;

/// The smallest of 1, 2, 5 times a power of ten that is no smaller, and its decimals.
fn step(least: f64) -> (f64, usize) {
    let mut power = 0;
    let mut unit = 1.0;
    while unit > least && power < 12 {
        power += 1;
        unit /= 10.0;
    }
    // Past whole numbers the powers go up, without decimals.
    while unit * 10.0 <= least {
        unit *= 10.0;
    }
    match [1.0, 2.0, 5.0].into_iter().map(|factor| factor * unit).find(|step| *step >= least) {
        Some(step) => (step, power),
        None => (10.0 * unit, power.saturating_sub(1)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ecart_words::Lang;

    fn texts(high: f64, low: f64, unit: Unit) -> Vec<String> {
        let scale = Scale::spanning([low, high].into_iter(), 0.0, 500.0);
        scale.ticks(&Words::new(Lang::En), unit).into_iter().map(|(_, text)| text).collect()
    }

    #[test]
    fn ticks_are_round_and_hold_zero() {
        assert_eq!(texts(0.79, 0.0, Unit::Percent), ["0%", "20%", "40%", "60%", "80%"]);
        assert_eq!(texts(0.012, 0.0, Unit::Percent), ["0.0%", "0.5%", "1.0%"]);
        assert_eq!(texts(0.245, -0.132, Unit::Points), ["−10", "0", "+10", "+20"]);
        assert_eq!(texts(1.0, 0.0, Unit::Plain), ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]);
        assert_eq!(texts(240.0, 0.0, Unit::Plain), ["0", "50", "100", "150", "200"]);
    }

    #[test]
    fn an_axis_upwards_has_more_than_one_number() {
        let scale = Scale::between(-0.479, 0.432, 200.0, 0.0);
        let texts: Vec<String> = scale.ticks(&Words::new(Lang::En), Unit::Points).into_iter().map(|(_, text)| text).collect();
        assert_eq!(texts, ["−40", "−20", "0", "+20", "+40"]);
    }

    #[test]
    fn an_axis_of_nothing_still_has_places() {
        let scale = Scale::spanning(std::iter::empty(), 10.0, 20.0);
        assert_eq!(scale.place(0.0), 10.0);
        assert!(scale.place(5.0) <= 20.0);
        assert!(!scale.ticks(&Words::new(Lang::En), Unit::Percent).is_empty());
    }
}
