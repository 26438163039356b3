//! What an audit says of the sizes of its groups: the functions of `power` on the right rates, sizes and levels.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod tallies;

use std::collections::BTreeSet;

use ecart_metrics::interval::Proportion;
use ecart_metrics::power::{
    GroupPower, Growth, MetricPower, Power, Reach, Sought, StatedGap, more_rows, power_to_show, smallest_detectable,
};
use ecart_metrics::{Analysis, Audit, Confidence, Config, Metric, Positive, Reference, Undefined, audit};
use ecart_tally::{Clusters, Count, Outcome, Part, Tally, Task, Weighting};
use tallies::{Counted, named, tally_of};

/// COMPAS at a score of 5 or more (ProPublica 2016): true positives, false negatives, false positives, true negatives. One group has no negative label.
const GROUPS: [(&str, [u64; 4]); 7] = [
    ("race=African-American", [1369, 532, 805, 990]),
    ("race=Asian", [6, 3, 2, 21]),
    ("race=Caucasian", [505, 461, 349, 1139]),
    ("race=Hispanic", [103, 129, 87, 318]),
    ("race=Native American", [9, 1, 3, 5]),
    ("race=Nobody", [3, 4, 0, 0]),
    ("race=Other", [43, 90, 36, 208]),
];

/// Each person with this sampling weight, in turn; everyone once if there is none.
fn tally(groups: &[(&str, [u64; 4])], weights: &[f64]) -> Tally {
    let outcomes = [(true, true), (true, false), (false, true), (false, false)];
    let cells = groups.iter().flat_map(|(name, counts)| {
        outcomes.iter().zip(counts).map(|(&(label, predicted), &rows)| -> Counted {
            let count = if weights.is_empty() {
                Count::of_rows(rows)
            } else {
                let mut count = Count::default();
                (0..rows).zip(weights.iter().cycle()).for_each(|(_, &weight)| count.add_row(weight));
                count
            };
            (named(name), Outcome::labelled(label, predicted), count)
        })
    });
    let weighting = if weights.is_empty() { Weighting::Rows } else { Weighting::Sampling };
    tally_of(Task::Classification, weighting, &cells.collect::<Vec<_>>())
}

fn asked(tally: &Tally, sought: Sought, metrics: &[Metric]) -> Audit {
    let config = Config {
        reference: Reference::Named(vec![("race".into(), "Caucasian".into())]),
        analyses: BTreeSet::from([Analysis::Power]),
        metrics: metrics.to_vec(),
        sought,
        ..Config::default()
    };
    audit(tally, &config).unwrap()
}

fn power(audit: &Audit) -> &[MetricPower] {
    audit.groupings[0].evidence.power.as_deref().unwrap()
}

fn reach(audit: &Audit, metric: Metric, name: &str) -> Result<Reach, Undefined> {
    let place = audit.groupings[0].groups.iter().position(|group| group.name.to_string() == name).unwrap();
    let of_metric = power(audit).iter().find(|power| power.metric == metric).unwrap();
    let found: Vec<&GroupPower> = of_metric.groups.as_ref().unwrap().iter().filter(|power| power.group == place).collect();
    assert_eq!(found.len(), 1, "{name}");
    found[0].reach
}

const REFERENCE: (u64, u64) = (349, 1488);

#[test]
fn each_group_is_set_against_the_reference_at_both_levels() {
    let audit = asked(&tally(&GROUPS, &[]), Sought::default(), &[]);
    assert_eq!(power(&audit).iter().map(|power| power.metric).collect::<Vec<_>>(), [Metric::FalsePositiveRate, Metric::FalseNegativeRate]);
    // Four groups have thirty or more in the denominator: six pairs.
    assert_eq!(power(&audit)[0].pairs, 6);
    assert_eq!(power(&audit)[0].groups.as_ref().unwrap().len(), 6);
    let reference = Proportion::of(REFERENCE.0, REFERENCE.1);
    for (name, size) in [("race=African-American", 1795), ("race=Hispanic", 405), ("race=Other", 244)] {
        let reach = reach(&audit, Metric::FalsePositiveRate, name).unwrap();
        assert_eq!((reach.people, reach.size, reach.reference.counts()), (size, size as f64, Some(REFERENCE)));
        assert_eq!(reach.alone, smallest_detectable(reference, size as f64, Confidence::DEFAULT, Power::DEFAULT));
        let among_all = smallest_detectable(reference, size as f64, Confidence::DEFAULT.bonferroni(6), Power::DEFAULT);
        assert_eq!(reach.among_all, Some(among_all));
        assert!(among_all.above.unwrap().gap > reach.alone.above.unwrap().gap);
        assert_eq!(reach.stated, None);
    }
}

#[test]
fn a_group_that_stands_aside_is_told_of_by_itself_or_by_the_reason() {
    let audit = asked(&tally(&GROUPS, &[]), Sought::default(), &[Metric::FalsePositiveRate, Metric::F1]);
    let small = reach(&audit, Metric::FalsePositiveRate, "race=Native American").unwrap();
    assert_eq!((small.people, small.among_all), (8, None));
    assert!(small.alone.above.unwrap().is_rough);
    assert_eq!(small.alone.below, Err(Undefined::NoRateFarEnough));
    assert_eq!(reach(&audit, Metric::FalsePositiveRate, "race=Nobody"), Err(Undefined::NoNegatives));
    assert_eq!(power(&audit)[1].groups, Err(Undefined::NotAShare));
}

#[test]
fn without_a_rate_of_the_reference_there_is_nothing_to_set_groups_against() {
    let groups = [("race=Caucasian", [50, 40, 0, 0]), ("race=Other", [43, 90, 36, 208])];
    let audit = asked(&tally(&groups, &[]), Sought::default(), &[Metric::FalsePositiveRate]);
    assert_eq!(reach(&audit, Metric::FalsePositiveRate, "race=Other"), Err(Undefined::ReferenceUndefined));
}

#[test]
fn each_group_is_set_against_everyone_else_where_all_people_are_the_reference() {
    let config = |reference| Config { reference, analyses: BTreeSet::from([Analysis::Power]), ..Config::default() };
    let audits = [Reference::Overall, Reference::Others].map(|reference| audit(&tally(&GROUPS, &[]), &config(reference)).unwrap());
    for audit in &audits {
        let of_hispanic = reach(audit, Metric::FalsePositiveRate, "race=Hispanic").unwrap();
        // 1,282 of 3,963 less 87 of 405.
        assert_eq!((of_hispanic.reference.counts(), of_hispanic.among_all), (Some((1195, 3558)), None));
        assert_eq!(of_hispanic.alone, smallest_detectable(Proportion::of(1195, 3558), 405.0, Confidence::DEFAULT, Power::DEFAULT));
    }
    let best = audit(&tally(&GROUPS, &[]), &config(Reference::BestOff(Positive::Harms))).unwrap();
    // The lowest false positive rate of those that are not small.
    assert_eq!(reach(&best, Metric::FalsePositiveRate, "race=Hispanic").unwrap().reference.counts(), Some((36, 244)));
}

#[test]
fn two_groups_are_one_pair() {
    let audit = asked(&tally(&GROUPS[2..4], &[]), Sought::default(), &[]);
    assert_eq!(power(&audit)[0].pairs, 1);
    assert_eq!(reach(&audit, Metric::FalsePositiveRate, "race=Hispanic").unwrap().among_all, None);
}

#[test]
fn a_stated_gap_is_told_on_both_sides() {
    let sought = Sought { power: Power::new(0.9).unwrap(), gap: StatedGap::new(0.3) };
    let audit = asked(&tally(&GROUPS, &[]), sought, &[]);
    let reference = Proportion::of(REFERENCE.0, REFERENCE.1);
    let [above, below] = reach(&audit, Metric::FalsePositiveRate, "race=Asian").unwrap().stated.unwrap();
    // 23.5% less 30 points is no rate.
    assert_eq!(below, Err(Undefined::NoSuchRate));
    let (above, group) = (above.unwrap(), Proportion::new(reference.share() + 0.3, 23.0));
    let more = |growth| more_rows(group, reference, growth, Confidence::DEFAULT, sought.power);
    assert_eq!(above.power, power_to_show(group, reference, Confidence::DEFAULT));
    assert_eq!(
        (above.more.map(|more| (more, 0)), above.more_of_both),
        (more(Growth::First).map(|sizes| (sizes.first, sizes.second)), more(Growth::Both))
    );
    assert!(above.more.unwrap() > 0 && above.more_of_both.unwrap().second > 0);
}

#[test]
fn sampling_weights_count_by_their_effective_size() {
    let audit = asked(&tally(&GROUPS, &[1.0, 3.0]), Sought::default(), &[Metric::FalsePositiveRate]);
    let of_audit = reach(&audit, Metric::FalsePositiveRate, "race=Hispanic").unwrap();
    assert!(of_audit.people == 405 && of_audit.size < 330.0, "{of_audit:?}");
    let reference = of_audit.reference.proportion();
    assert!(reference.size() < 1200.0);
    assert_eq!(of_audit.alone, smallest_detectable(reference, of_audit.size, Confidence::DEFAULT, Power::DEFAULT));
    // Those who are lacking would weigh as unequally: more of them than of people who weigh alike.
    let sought = Sought { gap: StatedGap::new(0.05), ..Sought::default() };
    let audit = asked(&tally(&GROUPS, &[1.0, 3.0]), sought, &[Metric::FalsePositiveRate]);
    let [above, _] = reach(&audit, Metric::FalsePositiveRate, "race=Hispanic").unwrap().stated.unwrap();
    let group = Proportion::new(reference.share() + 0.05, of_audit.size);
    let alike = more_rows(group, reference, Growth::First, Confidence::DEFAULT, Power::DEFAULT).unwrap().first;
    assert_eq!(above.unwrap().more, Ok((alike as f64 * 405.0 / of_audit.size).ceil() as u64));
}

/// Every row stands twice, in a cluster of its own: half as many people.
fn twice(groups: &[(&str, [u64; 4])]) -> Tally {
    let doubled: Vec<(&str, [u64; 4])> = groups.iter().map(|&(name, counts)| (name, counts.map(|count| 2 * count))).collect();
    let mut tally = tally(&doubled, &[]);
    let mut clusters = Clusters::default();
    for cell in tally.cells() {
        for _ in 0..cell.count.rows / 2 {
            clusters.add(vec![Part { levels: cell.levels.into(), outcome: cell.outcome, rows: 2, weight: 2.0 }], 1);
        }
    }
    tally.set_clusters(clusters).unwrap();
    tally
}

#[test]
fn rows_that_hang_together_count_by_what_that_leaves_of_them() {
    let config = |reference| Config {
        reference,
        analyses: BTreeSet::from([Analysis::Power]),
        sought: Sought { gap: StatedGap::new(0.05), ..Sought::default() },
        ..Config::default()
    };
    let caucasian = Reference::Named(vec![("race".into(), "Caucasian".into())]);
    for (reference, others) in [(caucasian, 1488.0), (Reference::Overall, 3558.0), (Reference::Others, 3558.0)] {
        let [single, double] = [tally(&GROUPS, &[]), twice(&GROUPS)].map(|tally| audit(&tally, &config(reference.clone())).unwrap());
        let [single, double] = [single, double].map(|audit| reach(&audit, Metric::FalsePositiveRate, "race=Hispanic").unwrap());
        assert_eq!((single.people, double.people), (405, 810));
        assert!((double.size / 405.0 - 1.0).abs() < 0.01, "{}", double.size);
        assert!((double.reference.effective_size() / others - 1.0).abs() < 0.01, "{}", double.reference.effective_size());
        let [one, other] = [single, double].map(|reach| reach.alone.above.unwrap().gap);
        assert!((other / one - 1.0).abs() < 0.01, "{one} {other}");
        // Twice as many rows are lacking, since they would come in twos.
        let [one, other] = [single, double].map(|reach| reach.stated.unwrap()[0].unwrap().more.unwrap() as f64);
        assert!((other / one - 2.0).abs() < 0.1, "{one} {other}");
    }
}

#[test]
fn what_was_not_asked_for_is_not_computed() {
    let audit = audit(&tally(&GROUPS, &[]), &Config::default()).unwrap();
    assert_eq!(audit.groupings[0].evidence.power, None);
}

#[test]
fn a_stated_gap_is_between_0_and_1() {
    for value in [0.0, 1.0, 5.0, -0.1, f64::NAN] {
        assert_eq!(StatedGap::new(value), None);
    }
}
