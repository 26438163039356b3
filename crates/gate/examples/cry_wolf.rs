//! How often a rule on the widest gap calls fair data broken: groups whose true rates are all the same, so that there is nothing to find.
//!
//! Prints a table as CSV: for each number of groups and size of each, the share of runs in which the point estimate is past the limit, and the shares of the three
//! verdicts of the confident rule. `cargo run --release -p ecart-gate --example cry_wolf`

#![expect(clippy::unwrap_used, reason = "counts made here are counts")]

#[expect(dead_code, reason = "the tests use all of it")]
#[path = "../tests/judge/documents.rs"]
mod documents;
#[path = "../tests/judge/worlds.rs"]
mod worlds;

use ecart_gate::{Certainty, Rule, Scale, Versus};

use crate::documents::{max, rule};
use crate::worlds::World;

const RUNS: u32 = 4_000;
const LIMIT: f64 = 0.05;
const RATE: f64 = 0.3;

#[expect(clippy::print_stdout, reason = "an example that prints its table")]
fn main() {
    println!("groups,people_in_each,rate,limit,runs,point_broken,confident_broken,confident_inconclusive,confident_holds");
    let sure = rule(Scale::Difference, Versus::EveryPair, max(LIMIT));
    let point = Rule { certainty: Certainty::Point, ..sure.clone() };
    for groups in [2, 4, 6, 12] {
        for size in [100, 300, 1_000, 3_000] {
            let [sure, point] = World::fair(groups, size, RATE).judged([&sure, &point], RUNS, 0);
            let share = |runs: u32| f64::from(runs) / f64::from(RUNS);
            let shares = [point.broken, sure.broken, sure.inconclusive, sure.holds].map(|runs| format!("{:.4}", share(runs)));
            println!("{groups},{size},{RATE},{LIMIT},{RUNS},{}", shares.join(","));
        }
    }
}
