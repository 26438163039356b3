//! How many of those drawn are marked.

use rand_chacha::ChaCha8Rng;
use rand_distr::{Distribution, OpenClosed01, StandardUniform};

use super::factorial::{cross, deviance, rest_of_ln_factorial};

/// The number of marked people among `drawn` who are taken at random, without putting back, from `marked` and `others`.
///
/// Everything here is right to about 12 digits for a billion people, and drawing from it takes as long for a billion as for a thousand.
/// (`rand_distr` has this distribution too, but its set-up multiplies out factorials one by one.)
pub(super) struct Hypergeometric {
    marked: u64,
    others: u64,
    drawn: u64,
    /// What the margins add to the logarithm of every probability.
    margins: f64,
}

/// Below this variance a draw by inversion is the quicker one.
const SMALL_VARIANCE: f64 = 100.0;

impl Hypergeometric {
    /// `drawn` is at most `marked + others`, which stays under 2⁶⁴ by far.
    pub(super) fn new(marked: u64, others: u64, drawn: u64) -> Self {
        let all = marked + others;
        let rest = |count: u64| rest_of_ln_factorial(count as f64);
        Self { marked, others, drawn, margins: rest(marked) + rest(others) + rest(drawn) + rest(all - drawn) - rest(all) }
    }

    /// The smallest number that may be.
    pub(super) const fn smallest(&self) -> u64 {
        self.drawn.saturating_sub(self.others)
    }

    /// The largest number that may be.
    pub(super) fn largest(&self) -> u64 {
        self.drawn.min(self.marked)
    }

    /// The likeliest number; of two that are, the larger.
    pub(super) fn mode(&self) -> u64 {
        let product = (u128::from(self.drawn) + 1) * (u128::from(self.marked) + 1);
        let mode = product / (u128::from(self.marked) + u128::from(self.others) + 2);
        u64::try_from(mode).unwrap_or(u64::MAX).clamp(self.smallest(), self.largest())
    }

    /// The logarithm of the probability of a number that may be.
    pub(super) fn ln_probability(&self, count: u64) -> f64 {
        let [a, b, c, d] = self.cells(count);
        let all = a + b + c + d;
        if all == 0.0 {
            return 0.0;
        }
        let beyond = cross(a, b, c, d) / all;
        let deviances = deviance(a, (a + b) / all * (a + c), beyond)
            + deviance(b, (a + b) / all * (b + d), -beyond)
            + deviance(c, (c + d) / all * (a + c), -beyond)
            + deviance(d, (c + d) / all * (b + d), beyond);
        self.margins - [a, b, c, d].into_iter().map(rest_of_ln_factorial).sum::<f64>() - deviances
    }

    /// The probability of a number that may be.
    pub(super) fn probability(&self, count: u64) -> f64 {
        self.ln_probability(count).exp()
    }

    /// The probability of this number or more.
    pub(super) fn at_least(&self, count: u64) -> f64 {
        if count <= self.smallest() {
            1.0
        } else if count > self.largest() {
            0.0
        } else if count > self.mode() {
            outward(self.probability(count), self.cells(count))
        } else {
            1.0 - self.at_most(count - 1)
        }
    }

    /// The probability of this number or less.
    pub(super) fn at_most(&self, count: u64) -> f64 {
        if count >= self.largest() {
            1.0
        } else if count < self.smallest() {
            0.0
        } else if count < self.mode() {
            let [a, b, c, d] = self.cells(count);
            // Fewer marked people are more of the others.
            outward(self.probability(count), [b, a, d, c])
        } else {
            1.0 - self.at_least(count + 1)
        }
    }

    /// Every number that may be, with its probability, the likeliest first and then outward on one side after the other.
    pub(super) fn table(&self) -> impl Iterator<Item = (u64, f64)> {
        let mode = self.mode();
        let at_mode = self.probability(mode);
        let up = (mode..self.largest()).scan(at_mode, |probability, count| {
            let [a, b, c, d] = self.cells(count);
            *probability *= rise(a, b, c, d);
            Some((count + 1, *probability))
        });
        let down = (self.smallest() + 1..=mode).rev().scan(at_mode, |probability, count| {
            let [a, b, c, d] = self.cells(count);
            *probability *= rise(b, a, d, c);
            Some((count - 1, *probability))
        });
        std::iter::once((mode, at_mode)).chain(up).chain(down)
    }

    /// A number drawn at random.
    pub(super) fn draw(&self, random: &mut ChaCha8Rng) -> u64 {
        let [marked, others, drawn] = [self.marked, self.others, self.drawn].map(|count| count as f64);
        let all = marked + others;
        if self.smallest() == self.largest() {
            return self.largest();
        }
        let variance = drawn / all * marked * (others / all) * ((all - drawn) / (all - 1.0));
        if variance < SMALL_VARIANCE {
            self.draw_by_inversion(random)
        } else {
            self.draw_by_rejection(drawn / all * marked, variance, random)
        }
    }

    /// Takes the probabilities from a uniform number, outward from the likeliest, until it is used up.
    fn draw_by_inversion(&self, random: &mut ChaCha8Rng) -> u64 {
        let mode = self.mode();
        let (mut up, mut down) = (self.cells(mode), self.cells(mode));
        let at_mode = self.probability(mode);
        let (mut above, mut below) = (at_mode, at_mode);
        let uniform: f64 = StandardUniform.sample(random);
        let mut left = uniform - at_mode;
        let mut steps = 0;
        while left >= 0.0 && above + below > 0.0 {
            steps += 1;
            let [a, b, c, d] = up;
            above *= rise(a, b, c, d);
            up = [a + 1.0, b - 1.0, c - 1.0, d + 1.0];
            left -= above;
            if left < 0.0 {
                return mode + steps;
            }
            let [a, b, c, d] = down;
            below *= rise(b, a, d, c);
            down = [a - 1.0, b + 1.0, c + 1.0, d - 1.0];
            left -= below;
            if left < 0.0 {
                return mode - steps;
            }
        }
        mode
    }

    /// The ratio of two uniform numbers, where it falls under the probabilities.
    ///
    /// Source: Stadlober, The ratio of uniforms approach for generating discrete random variates, Journal of Computational and Applied Mathematics 31 (1990)
    /// 181–189: with `s = √(8/e) √(σ² + ½) + 3 − √(12/e)`, `v` in `±s/2` holds every pair that may be accepted.
    fn draw_by_rejection(&self, mean: f64, variance: f64, random: &mut ChaCha8Rng) -> u64 {
        let at_mode = self.ln_probability(self.mode());
        let width = hat_width(variance);
        loop {
            let height: f64 = OpenClosed01.sample(random);
            let across: f64 = StandardUniform.sample(random);
            let place = mean + 0.5 + width * (across - 0.5) / height;
            // A float past the range of the type becomes its end.
            let count = place.floor() as u64;
            if place < 0.0 || count < self.smallest() || count > self.largest() {
                continue;
            }
            if 2.0 * height.ln() <= self.ln_probability(count) - at_mode {
                return count;
            }
        }
    }

    /// Of those marked: the drawn, the others; of those not marked, likewise.
    fn cells(&self, count: u64) -> [f64; 4] {
        // In this order no difference is below 0.
        [count, self.marked - count, self.drawn - count, self.others - (self.drawn - count)].map(|cell| cell as f64)
    }
}

/// How wide the pairs of [`Hypergeometric::draw_by_rejection`] lie.
fn hat_width(variance: f64) -> f64 {
    (8.0 / std::f64::consts::E).sqrt() * (variance + 0.5).sqrt() + 3.0 - (12.0 / std::f64::consts::E).sqrt()
}

/// What the probability is multiplied by when the first count is one more; 0 where it cannot be.
fn rise(a: f64, b: f64, c: f64, d: f64) -> f64 {
    if b > 0.0 && c > 0.0 { b * c / ((a + 1.0) * (d + 1.0)) } else { 0.0 }
}

/// The probability of a table past the likeliest, with all those beyond it, in which the first count is larger.
fn outward(probability: f64, [mut a, mut b, mut c, mut d]: [f64; 4]) -> f64 {
    let (mut term, mut sum) = (probability, probability);
    // The terms fall ever faster, so what is left past a negligible one is negligible too.
    while term > sum * 1e-18 {
        term *= rise(a, b, c, d);
        sum += term;
        (a, b, c, d) = (a + 1.0, b - 1.0, c - 1.0, d + 1.0);
    }
    sum
}

#[cfg(test)]
mod tests {
    use rand_chacha::rand_core::SeedableRng;

    use super::*;
    use crate::hypothesis::chi_squared::chi_squared_tail;

    const SHAPES: [(u64, u64, u64); 11] = [
        (5, 7, 6),
        (1, 20, 4),
        (30, 3, 20),
        (400, 600, 500),
        (2000, 3000, 700),
        (1_000_000, 40, 500_000),
        (900, 100_000_000, 70_000_000),
        (20_000, 30_000, 49_000),
        (300_000_000, 700_000_000, 3_000),
        (300_000_000, 700_000_000, 250_000_000),
        (999_999_000, 1_000, 400_000_000),
    ];

    #[test]
    fn probabilities_sum_to_1_and_tails_are_sums() {
        for (marked, others, drawn) in SHAPES {
            let law = Hypergeometric::new(marked, others, drawn);
            if law.largest() - law.smallest() > 3_000_000 {
                continue;
            }
            let table: Vec<(u64, f64)> = law.table().collect();
            assert_eq!(table.len() as u64, law.largest() - law.smallest() + 1);
            assert!((table.iter().map(|(_, probability)| probability).sum::<f64>() - 1.0).abs() < 1e-11, "{marked} {others} {drawn}");
            assert!(table.iter().all(|&(_, probability)| probability <= table[0].1 * (1.0 + 1e-12)), "{marked} {others} {drawn}: the mode");
            for count in [law.smallest(), law.mode().saturating_sub(3).max(law.smallest()), law.mode(), (law.mode() + 2).min(law.largest())]
            {
                let of = |holds: &dyn Fn(u64) -> bool| table.iter().filter(|(other, _)| holds(*other)).map(|(_, p)| p).sum::<f64>();
                assert!((law.at_least(count) - of(&|other| other >= count)).abs() < 1e-11);
                assert!((law.at_most(count) - of(&|other| other <= count)).abs() < 1e-11);
                assert!((law.probability(count) - of(&|other| other == count)).abs() < 1e-12);
            }
        }
    }

    /// No pair that may be accepted lies outside the rectangle from which pairs are drawn.
    #[test]
    fn the_hat_covers_the_probabilities() {
        for (marked, others, drawn) in SHAPES.into_iter().chain([(300, 310, 290), (5_000, 150, 4_000), (120, 1_000_000, 900_000)]) {
            let law = Hypergeometric::new(marked, others, drawn);
            let (all, half) = ((marked + others) as f64, |variance| hat_width(variance) / 2.0);
            let mean = drawn as f64 / all * marked as f64;
            let variance = mean * (others as f64 / all) * ((all - drawn as f64) / (all - 1.0));
            let (mode, spread) = (law.mode(), (variance.sqrt() as u64 + 1) * 8);
            let step = (spread / 2_000).max(1);
            for count in (mode.saturating_sub(spread).max(law.smallest())..=(mode + spread).min(law.largest())).step_by(step as usize) {
                let height = (0.5 * (law.ln_probability(count) - law.ln_probability(mode))).exp();
                let far = (count as f64 - mean - 0.5).abs().max((count as f64 + 0.5 - mean).abs());
                assert!(far * height <= half(variance), "{marked} {others} {drawn} at {count}: {} > {}", far * height, half(variance));
            }
        }
    }

    /// Pearson's χ² of many draws against the probabilities, both ways of drawing, in at most 40 classes of counts.
    #[test]
    fn draws_follow_the_probabilities() {
        let mut random = ChaCha8Rng::seed_from_u64(0);
        let mut smallest: f64 = 1.0;
        for (marked, others, drawn) in SHAPES {
            let law = Hypergeometric::new(marked, others, drawn);
            const DRAWS: usize = 20_000;
            let mut draws: Vec<u64> = (0..DRAWS).map(|_| law.draw(&mut random)).collect();
            draws.sort_unstable();
            // Classes end where the draws themselves would be cut in forty, at counts fixed by the law.
            let (all, mean) = ((marked + others) as f64, drawn as f64 / (marked + others) as f64 * marked as f64);
            let deviation = (mean * (others as f64 / all) * ((all - drawn as f64) / (all - 1.0))).sqrt();
            let mut ends: Vec<u64> = (-20..=20).map(|step| (mean + f64::from(step) / 8.0 * deviation).max(0.0) as u64).collect();
            ends.retain(|&end| end >= law.smallest() && end < law.largest());
            ends.dedup();
            let (mut statistic, mut classes, mut before, mut seen) = (0.0, 0, 0.0, 0);
            for upto in ends.iter().map(|&end| Some(end)).chain([None]) {
                let probability = upto.map_or(1.0, |end| law.at_most(end)) - before;
                if upto.is_some() && probability * DRAWS as f64 <= 8.0 {
                    continue;
                }
                let count = upto.map_or(DRAWS, |end| draws.partition_point(|&drawn| drawn <= end)) - seen;
                let expected = probability * DRAWS as f64;
                statistic += (count as f64 - expected).powi(2) / expected.max(1e-9);
                classes += 1;
                before += probability;
                seen += count;
            }
            if classes > 1 {
                let p = chi_squared_tail(statistic, classes - 1);
                smallest = smallest.min(p);
                assert!(p > 1e-3, "{marked} {others} {drawn}: {statistic} in {classes}");
            }
        }
        assert!(smallest < 0.5, "eleven p-values are not all large");
    }
}
