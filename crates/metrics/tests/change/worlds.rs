//! Groups of people on whom two models decided.

use ecart_metrics::change::{Change, GapChange, MetricChange, each};
use ecart_metrics::{Config, Reference, audit};
use ecart_tally::{Count, Dimension, Level, Outcome, Tally, Task, Weighting};

/// Of the people of one group: those whom both models select, the old alone, the new alone, neither.
pub(crate) type Four = [u64; 4];

/// The joint tally of groups called a, b, c, …
pub(crate) fn joint(groups: &[Four]) -> Tally {
    let level = |place: usize| Level::Value(char::from(b'a' + u8::try_from(place).unwrap()).to_string());
    let dimension = Dimension::new("g", (0..groups.len()).map(level).collect());
    let mut tally = Tally::new(Task::Decision, Weighting::Rows, vec![dimension]).with_second();
    for (place, counts) in groups.iter().enumerate() {
        for ((old, new), count) in [(true, true), (true, false), (false, true), (false, false)].into_iter().zip(counts) {
            let levels = [u32::try_from(place).unwrap()];
            tally.add(&levels, Outcome::decision(old).and_second(new), &Count::of_rows(*count)).unwrap();
        }
    }
    tally
}

/// The last group is the reference, and no group is small.
pub(crate) fn config(groups: usize) -> Config {
    let last = char::from(b'a' + u8::try_from(groups - 1).unwrap()).to_string();
    Config { reference: Reference::Named(vec![("g".into(), last)]), min_group: 0, ..Config::default() }
}

/// What changed for the same people.
pub(crate) fn paired(groups: &[Four]) -> Change {
    Change::paired(&joint(groups), &config(groups.len())).unwrap()
}

/// What changed, with the same rates taken to be of different people.
pub(crate) fn unpaired(groups: &[Four]) -> Change {
    let (old, new) = each(&joint(groups)).unwrap();
    let config = config(groups.len());
    Change::unpaired(&audit(&old, &config).unwrap(), &audit(&new, &config).unwrap()).unwrap()
}

/// Selection rates.
pub(crate) fn selection(change: &Change) -> &MetricChange {
    &change.groupings[0].metrics[0]
}

/// The gap of the first group to the last.
pub(crate) fn first_gap(change: &Change) -> &GapChange {
    &selection(change).gaps[0]
}

/// Old and new the other way round.
pub(crate) fn swapped(groups: &[Four]) -> Vec<Four> {
    groups.iter().map(|[both, old, new, neither]| [*both, *new, *old, *neither]).collect()
}
