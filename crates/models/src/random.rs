//! Chance, from one seed: the same draws on every machine.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// Draws of one stream of a seed.
pub(crate) struct Draws(ChaCha8Rng);

impl Draws {
    /// The draws of a stream: those of another stream of the same seed are independent of them.
    pub(crate) fn new(seed: u64, stream: u64) -> Self {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        rng.set_stream(stream);
        Self(rng)
    }

    /// A whole number below `n`, each as likely: Lemire's multiplication, and what would favour some is drawn again
    /// (Lemire, Fast random integer generation in an interval, ACM Transactions on Modeling and Computer Simulation 29 (2019) 3).
    pub(crate) fn below(&mut self, n: usize) -> usize {
        let n = n as u64;
        if n < 2 {
            return 0;
        }
        let reject = n.wrapping_neg() % n;
        loop {
            let product = u128::from(self.0.next_u64()) * u128::from(n);
            if product as u64 >= reject {
                return (product >> 64) as usize;
            }
        }
    }

    /// Puts items into an order, each as likely: Fisher and Yates.
    pub(crate) fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws_are_even_and_repeat() {
        let mut counts = [0_u32; 6];
        let mut draws = Draws::new(0, 0);
        for _ in 0..60_000 {
            counts[draws.below(6)] += 1;
        }
        assert!(counts.iter().all(|count| (9_600..10_400).contains(count)), "{counts:?}");
        let order = |stream| {
            let mut items: Vec<u32> = (0..50).collect();
            Draws::new(7, stream).shuffle(&mut items);
            items
        };
        assert_eq!(order(1), order(1));
        assert_ne!(order(1), order(2));
        let mut sorted = order(1);
        sorted.sort_unstable();
        assert_eq!(sorted, (0..50).collect::<Vec<_>>());
    }
}
