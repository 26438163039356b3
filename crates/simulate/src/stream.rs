//! Chance: streams of a counter-based generator, one for each block of rows.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use rand_distr::{Distribution, StandardNormal};

/// A stream of chance of its own.
#[derive(Debug)]
pub(crate) struct Stream(ChaCha8Rng);

/// What a stream decides: columns that are beside the others draw from another stream, so that one column more changes no other.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Of {
    Rows,
    Beside,
}

impl Stream {
    /// The stream of a block: ChaCha with 8 rounds keyed by the seed; the number of the block is its nonce.
    pub(crate) fn new(seed: u64, block: u64, of: Of) -> Self {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        random.set_stream(2 * block + u64::from(matches!(of, Of::Beside)));
        Self(random)
    }

    /// A draw from the 2⁶³ numbers from 0 on.
    pub(crate) fn bits(&mut self) -> u64 {
        self.0.next_u64() >> 1
    }

    /// Whether something of this chance happens.
    pub(crate) fn happens(&mut self, chance: Chance) -> bool {
        self.bits() < chance.0
    }

    /// A draw from the standard normal distribution.
    pub(crate) fn normal(&mut self) -> f64 {
        StandardNormal.sample(&mut self.0)
    }
}

/// A probability in units of 2⁻⁶³: 0 never happens, 1 always does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Chance(u64);

impl Chance {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to 2⁶³, or cut to it")]
    pub(crate) fn new(probability: f64) -> Self {
        Self((probability.clamp(0.0, 1.0) * (1_u64 << 63) as f64) as u64)
    }
}

/// A draw from a list, by weights.
#[derive(Clone, Debug, Default)]
pub(crate) struct Pick {
    /// For each entry but the last that has a weight, the draws that it and those before it take.
    ends: Vec<u64>,
}

impl Pick {
    /// One of so many as there are weights, in proportion to them. Nothing, if all are 0.
    pub(crate) fn new(weights: &[f64]) -> Option<Self> {
        let total: f64 = weights.iter().sum();
        let last = weights.iter().rposition(|&weight| weight > 0.0)?;
        let mut sum = 0.0;
        let ends = weights[..last].iter().map(|weight| {
            sum += weight;
            Chance::new(sum / total).0
        });
        Some(Self { ends: ends.collect() })
    }

    pub(crate) fn draw(&self, stream: &mut Stream) -> usize {
        let bits = stream.bits();
        self.ends.partition_point(|&end| end <= bits)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_certain_happens_and_what_has_no_weight_does_not() {
        let mut stream = Stream::new(0, 0, Of::Rows);
        let pick = Pick::new(&[0.0, 0.25, 0.0, 0.75, 0.0]).unwrap();
        let mut seen = [0; 5];
        for _ in 0..10_000 {
            assert!(stream.happens(Chance::new(1.0)) && !stream.happens(Chance::new(0.0)));
            seen[pick.draw(&mut stream)] += 1;
        }
        assert_eq!((seen[0], seen[2], seen[4]), (0, 0, 0));
        assert!((2300..2700).contains(&seen[1]), "{seen:?}");
        assert!(Pick::new(&[0.0, 0.0]).is_none());
    }
}
