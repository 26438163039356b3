//! An audit of pairs: whose pair each is, and what that leaves unchanged.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use ecart_metrics::{Config, Metric, Outcomes, Undefined, audit};
use ecart_tally::{Count, Dimension, Grid, Kind, Level, Outcome, Score, Scores, Tally, Task, Weighting};
use proptest::prelude::*;

/// Pairs of the groups of two people, mated or not, that match or do not; so many of each.
type Pairs = Vec<(u8, u8, bool, bool, u64)>;

fn level(group: u8) -> Level {
    if group == 0 { Level::Missing } else { Level::Value(format!("g{group}")) }
}

fn tally(pairs: &Pairs) -> Tally {
    let levels = |of: fn(&(u8, u8, bool, bool, u64)) -> u8| pairs.iter().map(|pair| level(of(pair))).collect::<Vec<_>>();
    let dimensions = vec![Dimension::new("a", levels(|pair| pair.0)), Dimension::of_kind(Kind::Other, "b", levels(|pair| pair.1))];
    let mut tally = Tally::new(Task::Verification, Weighting::Rows, dimensions);
    let mut scores = Scores::new(Grid::of_at_most(100, [0.5]));
    for &(first, second, mated, matches, count) in pairs {
        let place = |place: usize, group| u32::try_from(tally.dimensions()[place].index_of(&level(group)).unwrap()).unwrap();
        let (levels, outcome) = ([place(0, first), place(1, second)], Outcome::labelled(mated, matches));
        tally.add(&levels, outcome, &Count::of_rows(count)).unwrap();
        scores.add(&levels, outcome, Score::new(if matches { 1.0 } else { 0.0 }).unwrap(), &Count::of_rows(count));
    }
    tally.set_scores(scores).unwrap();
    tally
}

/// Two groups: of g1 10 mated pairs, of which 1 is missed, and 40 non-mated, of which 2 match; of g2 20 and 50, 3 and 5; 30 pairs of both, of which 4 match; and a mated pair of both.
fn by_hand() -> Pairs {
    vec![
        (1, 1, true, true, 9),
        (1, 1, true, false, 1),
        (2, 2, true, true, 17),
        (2, 2, true, false, 3),
        (1, 1, false, true, 2),
        (1, 1, false, false, 38),
        (2, 2, false, true, 5),
        (2, 2, false, false, 45),
        (1, 2, false, true, 3),
        (2, 1, false, true, 1),
        (1, 2, false, false, 10),
        (2, 1, false, false, 16),
        (2, 1, true, true, 1),
    ]
}

#[test]
fn a_pair_is_of_the_group_of_both_people() {
    let audit = audit(&tally(&by_hand()), &Config { min_group: 1, ..Config::default() }).unwrap();
    let grouping = &audit.groupings[0];
    assert_eq!((grouping.columns.as_slice(), grouping.groups.len()), (&["a".to_owned()][..], 2));
    let rate = |place: usize, metric| {
        let rate = grouping.groups[place].figure(metric).unwrap().measure.rate().unwrap();
        (rate.k(), rate.n())
    };
    let (matched, missed) = (Metric::FalsePositiveRate, Metric::FalseNegativeRate);
    assert_eq!([rate(0, matched), rate(0, missed)], [(2, 40), (1, 10)]);
    // The mated pair of two groups is counted with the first.
    assert_eq!([rate(1, matched), rate(1, missed)], [(5, 50), (3, 21)]);
    let overall = audit.overall.figure(matched).unwrap().measure.rate().unwrap();
    assert_eq!((overall.k(), overall.n()), (11, 120));
    assert_eq!(audit.focus, [matched, missed]);
    assert_eq!(grouping.groups[0].figure(Metric::BaseRate).err(), Some(Undefined::NoLabel));

    let found = grouping.evidence.verification.as_ref().unwrap();
    let matrix: Vec<_> = found
        .matrix
        .iter()
        .map(|pair| (pair.first.to_string(), pair.second.to_string(), pair.rate.unwrap().k(), pair.rate.unwrap().n()))
        .collect();
    let pair = |first: &str, second: &str, k, n| (first.to_owned(), second.to_owned(), k, n);
    assert_eq!(matrix, [pair("g1", "g1", 2, 40), pair("g2", "g2", 5, 50), pair("g1", "g2", 4, 30)]);
    assert_eq!((found.mated_of_two_groups, found.non_mated_of_two_groups), (1, 30));
    // 0.1 over 0.05.
    assert_eq!(found.inequity.false_match[0].1, Ok(2.0));
    let curves = found.curves.as_ref().unwrap();
    let det = curves[1].det.as_ref().unwrap();
    assert_eq!((det.mated.people, det.non_mated.people), (21, 50));
}

fn some_pairs() -> impl Strategy<Value = Pairs> {
    let basis = Just((1..=3u8).flat_map(|g| [(g, g, true, true, 5), (g, g, false, false, 7)]).collect::<Pairs>());
    let more = prop::collection::vec((0..=3u8, 0..=3u8, any::<bool>(), any::<bool>(), 1..50u64), 0..40);
    (basis, more).prop_map(|(basis, more)| [basis, more].concat())
}

proptest! {
    /// Which person of a non-mated pair comes first says nothing of any figure.
    #[test]
    fn the_order_of_two_people_does_not_show(pairs in some_pairs()) {
        let turned: Pairs = pairs.iter().map(|&(a, b, mated, matches, n)| if mated { (a, b, mated, matches, n) } else { (b, a, mated, matches, n) }).collect();
        let config = Config { min_group: 1, ..Config::default() };
        let (one, two) = (audit(&tally(&pairs), &config).unwrap(), audit(&tally(&turned), &config).unwrap());
        prop_assert_eq!(one.groupings, two.groupings);
        prop_assert_eq!(one.overall, two.overall);
    }

    /// Every pair is of one group, or of two: none is lost.
    #[test]
    fn every_pair_is_counted_once(pairs in some_pairs()) {
        let audit = audit(&tally(&pairs), &Config { min_group: 1, ..Config::default() }).unwrap();
        let grouping = &audit.groupings[0];
        let found = grouping.evidence.verification.as_ref().unwrap();
        let of_groups: u64 = grouping.groups.iter().map(|group| group.outcomes.all().people).sum();
        prop_assert_eq!(of_groups + found.non_mated_of_two_groups, audit.overall.outcomes.all().people);
        let Outcomes::Confusion(all) = audit.overall.outcomes else { panic!() };
        let of_pairs: u64 = found.matrix.iter().map(|pair| pair.rate.unwrap().n()).sum();
        prop_assert_eq!(of_pairs, all.negatives().people);
        // Each group's rate is that of its place on the diagonal.
        for group in &grouping.groups {
            let own = found.matrix.iter().find(|pair| pair.first == pair.second && pair.first == group.name.0[0].1);
            let rate = group.figure(Metric::FalsePositiveRate).ok().and_then(|figure| figure.measure.rate());
            prop_assert_eq!(own.and_then(|pair| pair.rate.ok()), rate);
        }
    }
}
