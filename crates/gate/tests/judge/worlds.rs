//! Worlds of which the truth is known: how often a rule says what of counts drawn from them.

use ecart_gate::{Rule, Verdict};
use ecart_schema::{Counts, Document};
use ecart_tally::{Counted, LeftOut};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use rand_distr::{Binomial, Distribution};

use crate::documents::{cells, false_positives, judge, tally};

/// Groups with a true rate and a number of people each.
#[derive(Clone, Debug)]
pub(crate) struct World {
    pub(crate) groups: Vec<(f64, u64)>,
}

/// How often a rule came to each verdict, in so many runs.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Verdicts {
    pub(crate) broken: u32,
    pub(crate) inconclusive: u32,
    pub(crate) holds: u32,
}

/// Names of groups, in the order of their levels.
const NAMES: [&str; 12] = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"];

impl World {
    /// So many groups of one size and one rate.
    pub(crate) fn fair(groups: usize, size: u64, rate: f64) -> Self {
        Self { groups: vec![(rate, size); groups] }
    }

    /// Judges each of the rules on the same draws.
    pub(crate) fn judged<const N: usize>(&self, rules: [&Rule; N], runs: u32, seed: u64) -> [Verdicts; N] {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let mut document = false_positives(&self.draw(&mut random));
        let mut verdicts = [Verdicts::default(); N];
        for _ in 0..runs {
            document.counted = self.counted(&document, &mut random);
            for (rule, verdicts) in rules.iter().zip(&mut verdicts) {
                match judge(rule, &document).verdict.unwrap() {
                    Verdict::Broken => verdicts.broken += 1,
                    Verdict::Inconclusive => verdicts.inconclusive += 1,
                    Verdict::Holds => verdicts.holds += 1,
                }
            }
        }
        verdicts
    }

    /// Other counts by the same columns. What is judged are they, whatever the document's audit says.
    fn counted(&self, document: &Document, random: &mut ChaCha8Rng) -> Counts {
        let columns: Vec<_> = document.plan.dimensions().map(|(column, kind)| (column.column.as_str(), kind)).collect();
        let tally = tally(&columns, &cells(&self.draw(random)));
        Counts::from(Counted::new(tally.rows(), tally, LeftOut::default()).unwrap())
    }

    fn draw(&self, random: &mut ChaCha8Rng) -> Vec<(&'static str, u64, u64)> {
        let groups = self.groups.iter().zip(NAMES);
        groups.map(|(&(rate, size), name)| (name, Binomial::new(size, rate).unwrap().sample(random), size)).collect()
    }
}
