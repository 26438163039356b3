//! Rows that hang together: design effects, intervals that respect them, and groups that share clusters.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

#[expect(dead_code, reason = "other tests use the rest")]
mod tolerance;

use std::collections::BTreeMap;

use ecart_metrics::{Audit, Config, Group, Metric, Reference, audit};
use ecart_tally::{Clusters, Count, Dimension, Level, Outcome, Part, Tally, Task, Weighting};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use tolerance::{FIGURE, table};

/// A row: its cluster, its group, its label and its prediction.
type Row = (u32, &'static str, bool, bool);

fn tally(rows: &[Row], is_clustered: bool) -> Tally {
    let value = |text: &str| Level::Value(text.to_owned());
    let mut tally =
        Tally::new(Task::Classification, Weighting::Rows, vec![Dimension::new("g", rows.iter().map(|row| value(row.1)).collect())]);
    let mut clusters: BTreeMap<u32, Vec<Part>> = BTreeMap::new();
    for &(cluster, group, label, predicted) in rows {
        let level = tally.dimensions()[0].index_of(&value(group)).unwrap() as u32;
        let outcome = Outcome::labelled(label, predicted);
        tally.add(&[level], outcome, &Count::of_rows(1)).unwrap();
        clusters.entry(cluster).or_default().push(Part { levels: [level].into(), outcome, rows: 1, weight: 1.0 });
    }
    if is_clustered {
        let mut all = Clusters::default();
        clusters.into_values().for_each(|parts| all.add(parts, 1));
        tally.set_clusters(all).unwrap();
    }
    tally
}

fn audited(tally: &Tally) -> Audit {
    let reference = Reference::Named(vec![("g".into(), "b".into())]);
    audit(tally, &Config { reference, min_group: 0, ..Config::default() }).unwrap()
}

fn group<'a>(audit: &'a Audit, name: &str) -> &'a Group {
    let groups = &audit.groupings[0].groups;
    if name == "all" { &audit.overall } else { groups.iter().find(|group| group.name.to_string() == format!("g={name}")).unwrap() }
}

#[test]
fn effective_sizes_are_those_of_a_cluster_robust_variance() {
    let is_one = |text: &str| text == "1";
    let name = |text: &str| if text == "a" { "a" } else { "b" };
    let rows: Vec<Row> = table("cluster_rows.csv")
        .iter()
        .map(|row| {
            (row.text("cluster").parse().unwrap(), name(row.text("group")), is_one(row.text("label")), is_one(row.text("predicted")))
        })
        .collect();
    let audit = audited(&tally(&rows, true));
    for row in table("cluster_design.csv") {
        let figure = group(&audit, row.text("group")).figure(Metric::parse(row.text("metric")).unwrap()).unwrap();
        let design = figure.measure.design().unwrap();
        assert_eq!(
            (figure.measure.denominator().people.to_string(), design.clusters.to_string()),
            (row.text("rows").into(), row.text("clusters").into())
        );
        row.check("value", figure.value, FIGURE);
        row.check("effective_size", design.effective_size, FIGURE);
    }
}

#[test]
fn without_clusters_nothing_changes() {
    let rows: Vec<Row> = (0..40).map(|row| (row / 4, if row % 3 == 0 { "a" } else { "b" }, row % 2 == 0, row % 5 < 2)).collect();
    assert!(audited(&tally(&rows, false)).overall.figure(Metric::ErrorRate).unwrap().measure.design().is_none());
    let (apart, together) = (audited(&tally(&rows, false)), audited(&tally(&rows, true)));
    for (apart, together) in apart.groupings[0].groups.iter().zip(&together.groupings[0].groups) {
        for ((metric, apart), (_, together)) in apart.figures.iter().zip(&together.figures) {
            let (Ok(apart), Ok(together)) = (apart, together) else {
                assert_eq!(apart.as_ref().err(), together.as_ref().err());
                continue;
            };
            assert_eq!(apart.value, together.value, "{metric:?}");
            assert!(together.interval.contains(together.value));
            assert!(together.interval.upper - together.interval.lower >= apart.interval.upper - apart.interval.lower - 1e-12, "{metric:?}");
        }
    }
}

/// A number from 0 to 1.
fn uniform(random: &mut ChaCha8Rng) -> f64 {
    (random.next_u64() >> 11) as f64 / (1u64 << 53) as f64
}

/// People with several rows each: nominal 95% intervals that know of the people hold the truth about as often as they say; those that do not know, far less.
#[test]
fn intervals_of_clustered_rows_are_covered() {
    let mut random = ChaCha8Rng::seed_from_u64(11);
    let worlds = 400;
    let (mut rates, mut naive, mut gaps) = (0, 0, 0);
    for _ in 0..worlds {
        let mut rows: Vec<Row> = Vec::new();
        for person in 0..80 {
            let name = if person % 2 == 0 { "a" } else { "b" };
            // Each person has a rate of their own, 0.05 or 0.75: 0.4 on average.
            let rate = if uniform(&mut random) < 0.5 { 0.05 } else { 0.75 };
            for _ in 0..6 {
                rows.push((person, name, false, uniform(&mut random) < rate));
            }
        }
        let clustered = audited(&tally(&rows, true));
        let of = |audit: &Audit| group(audit, "a").figure(Metric::FalsePositiveRate).unwrap().interval;
        rates += u32::from(of(&clustered).contains(0.4));
        naive += u32::from(of(&audited(&tally(&rows, false))).contains(0.4));
        let comparison = clustered.groupings[0].comparison(Metric::FalsePositiveRate).unwrap();
        gaps += u32::from(comparison.against_reference[0].difference.unwrap().interval.contains(0.0));
    }
    let share = |covered: u32| f64::from(covered) / f64::from(worlds);
    assert!((0.925..=0.98).contains(&share(rates)), "{}", share(rates));
    assert!((0.925..=0.98).contains(&share(gaps)), "{}", share(gaps));
    assert!(share(naive) < 0.80, "{}", share(naive));
}

/// The same CV under two names: the gap is known better than if the CVs were different people's, and the interval says so.
#[test]
fn a_gap_of_groups_that_share_clusters_is_covered() {
    let mut random = ChaCha8Rng::seed_from_u64(12);
    let worlds = 400;
    let (mut covered, mut ratios, mut width, mut apart_width) = (0, 0, 0.0, 0.0);
    for _ in 0..worlds {
        let mut rows: Vec<Row> = Vec::new();
        for cv in 0..60 {
            let quality = if uniform(&mut random) < 0.5 { 0.1 } else { 0.8 };
            for (name, bonus) in [("a", 0.1), ("b", 0.0)] {
                for _ in 0..5 {
                    rows.push((cv, name, false, uniform(&mut random) < quality + bonus));
                }
            }
        }
        let gap = |rows: &[Row]| {
            let audit = audited(&tally(rows, true));
            let against = &audit.groupings[0].comparison(Metric::FalsePositiveRate).unwrap().against_reference[0];
            (against.difference.unwrap().interval, against.ratio.unwrap().interval)
        };
        let (difference, ratio) = gap(&rows);
        covered += u32::from(difference.contains(0.1));
        ratios += u32::from(ratio.contains(0.55 / 0.45));
        width += difference.upper - difference.lower;
        let apart: Vec<Row> =
            rows.iter().map(|&(cv, name, label, predicted)| (2 * cv + u32::from(name == "a"), name, label, predicted)).collect();
        let (difference, _) = gap(&apart);
        apart_width += difference.upper - difference.lower;
    }
    let share = |covered: u32| f64::from(covered) / f64::from(worlds);
    assert!((0.925..=0.98).contains(&share(covered)), "{}", share(covered));
    assert!((0.925..=0.985).contains(&share(ratios)), "{}", share(ratios));
    assert!(width < 0.6 * apart_width, "{width} {apart_width}");
}
