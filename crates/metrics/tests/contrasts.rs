//! Any two groups at any level agree with what an audit tells of them.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod tallies;

use ecart_metrics::interval::{Intervals, Simultaneous};
use ecart_metrics::strata::{Stratified, common_risk_ratio};
use ecart_metrics::{Against, Audit, Confidence, Config, Contrasts, Grouping, MarginsOf, Metric, Reference, audit};
use ecart_tally::{Clusters, Count, Outcome, Part, Tally, Task, Weighting};
use tallies::{named, tally_of};

const OUTCOMES: [(bool, bool); 4] = [(true, true), (false, true), (false, false), (true, false)];

/// Three groups, with weights, or with clusters that have rows of two groups.
fn tallies() -> Vec<Tally> {
    let counts = [("g=a", [30, 12, 40, 9]), ("g=b", [20, 25, 60, 30]), ("g=c", [50, 15, 33, 12])];
    let of = |weighting, count: fn(u64) -> Count| {
        let cells = counts.iter().flat_map(|(name, counts)| {
            OUTCOMES
                .iter()
                .zip(counts)
                .map(move |(&(label, predicted), &rows)| (named(name), Outcome::labelled(label, predicted), count(rows)))
        });
        tally_of(Task::Classification, weighting, &cells.collect::<Vec<_>>())
    };
    let weighted = |rows: u64| {
        let mut count = Count::default();
        (0..rows).for_each(|row| count.add_row(0.5 + (row % 3) as f64));
        count
    };
    let mut clustered = of(Weighting::Rows, Count::of_rows);
    let mut clusters = Clusters::default();
    let mut rest: Vec<(Box<[u32]>, Outcome, u64)> =
        clustered.cells().map(|cell| (cell.levels.into(), cell.outcome, cell.count.rows)).collect();
    // Clusters of a row of each cell that has rows left: they hold rows of all groups.
    while rest.iter().any(|(.., rows)| *rows > 0) {
        let held = rest.iter_mut().filter(|(.., rows)| *rows > 0);
        let parts = held.map(|(levels, outcome, rows)| {
            *rows -= 1;
            Part { levels: levels.clone(), outcome: *outcome, rows: 1, weight: 1.0 }
        });
        clusters.add(parts.collect(), 1);
    }
    clustered.set_clusters(clusters).unwrap();
    vec![of(Weighting::Rows, Count::of_rows), of(Weighting::Sampling, weighted), clustered]
}

fn contrasts(tally: &Tally, audit: &Audit, metric: Metric) -> Contrasts {
    Contrasts::of(&MarginsOf::of(tally, &[0]), &audit.overall.outcomes, Some(tally), metric, Intervals::default())
}

/// The pairs are those of which the audit's widest gap is the largest.
#[test]
fn of_all_pairs_the_widest_is_the_audits() {
    for tally in tallies() {
        let found = audit(&tally, &Config::default()).unwrap();
        for metric in [Metric::FalsePositiveRate, Metric::Accuracy, Metric::F1, Metric::MatthewsCorrelation, Metric::BalancedAccuracy] {
            let widest = found.groupings[0].comparison(metric).unwrap().widest.clone().unwrap();
            let contrasts = contrasts(&tally, &found, metric);
            let level = Simultaneous::Bonferroni.level(Confidence::DEFAULT, 3);
            let pairs = [(0, 1), (0, 2), (1, 0), (1, 2), (2, 0), (2, 1)];
            let differences = pairs.map(|(first, second)| contrasts.difference(first, Against::Group(second), level).unwrap());
            let most = |of: fn(&ecart_metrics::interval::Estimate) -> f64| differences.iter().map(of).fold(f64::NEG_INFINITY, f64::max);
            assert_eq!(most(|pair| pair.value), widest.difference.value, "{metric:?}");
            assert_eq!(most(|pair| pair.interval.lower), widest.difference.interval.lower, "{metric:?}");
            assert_eq!(most(|pair| pair.interval.upper), widest.difference.interval.upper, "{metric:?}");
            let Ok(ratio) = widest.ratio else { continue };
            let ratios = pairs.map(|(first, second)| contrasts.ratio(first, Against::Group(second), level).unwrap());
            let lower = ratios.iter().map(|pair| pair.interval.lower).fold(f64::INFINITY, f64::min);
            let upper = ratios.iter().filter_map(|pair| pair.interval.upper.at()).fold(f64::INFINITY, f64::min);
            assert!((lower - ratio.interval.lower).abs() < 1e-9, "{metric:?}");
            assert!((upper - ratio.interval.upper.at().unwrap()).abs() < 1e-9, "{metric:?}");
        }
    }
}

#[test]
fn against_a_reference_they_are_the_audits() {
    for tally in tallies() {
        for reference in [Reference::Largest, Reference::Overall, Reference::Others] {
            let found = audit(&tally, &Config { reference: reference.clone(), ..Config::default() }).unwrap();
            let Grouping { comparisons, groups, .. } = &found.groupings[0];
            for comparison in comparisons {
                let contrasts = contrasts(&tally, &found, comparison.metric);
                for against in &comparison.against_reference {
                    let reference = comparison.reference.unwrap();
                    let ours = contrasts.difference(against.group, reference, Confidence::DEFAULT);
                    assert_eq!(ours, against.difference, "{:?} {reference:?}", comparison.metric);
                    assert_eq!(contrasts.groups()[against.group].name, groups[against.group].name);
                    if tally.clusters().is_none() {
                        assert_eq!(contrasts.ratio(against.group, reference, Confidence::DEFAULT), against.ratio);
                    }
                }
            }
        }
    }
}

/// A ratio turned round has its limits turned round, and of a group of 0 there is none.
#[test]
fn ratios_turn_round() {
    for tally in tallies() {
        let found = audit(&tally, &Config::default()).unwrap();
        let contrasts = contrasts(&tally, &found, Metric::FalsePositiveRate);
        for against in [Against::Group(1), Against::Overall, Against::Others] {
            let ratio = contrasts.ratio(0, against, Confidence::DEFAULT).unwrap().inverse().unwrap();
            let turned = contrasts.ratio_to(0, against, Confidence::DEFAULT).unwrap();
            for (ours, theirs) in [
                (ratio.value, turned.value),
                (ratio.interval.lower, turned.interval.lower),
                (ratio.interval.upper.at().unwrap(), turned.interval.upper.at().unwrap()),
            ] {
                assert!((ours - theirs).abs() < 1e-9 * theirs, "{against:?}: {ours} {theirs}");
            }
        }
    }
}

/// Of four times as many people each limit is about half as far away, and the values stay.
#[test]
fn more_people_of_the_same_are_surer() {
    for tally in tallies() {
        let found = audit(&tally, &Config::default()).unwrap();
        for metric in Metric::of(Task::Classification) {
            let few = contrasts(&tally, &found, metric);
            let many = few.times(400.0);
            assert_eq!(few.times(1.0), few);
            let difference = |contrasts: &Contrasts| contrasts.difference(0, Against::Group(1), Confidence::DEFAULT).unwrap();
            let width = |contrasts: &Contrasts| difference(contrasts).interval.upper - difference(contrasts).interval.lower;
            assert!((difference(&many).value - difference(&few).value).abs() < 1e-12);
            let part = width(&few) / width(&many);
            assert!((15.0..30.0).contains(&part), "{metric:?}: {part}");
        }
    }
}

#[test]
fn strata_turn_round() {
    let strata = Stratified::of([((89, 108), (512, 825)), ((17, 25), (353, 560))]);
    let ratio = common_risk_ratio(&strata, Confidence::DEFAULT).unwrap();
    let turned = common_risk_ratio(&strata.turned(), Confidence::DEFAULT).unwrap();
    assert!((ratio.value * turned.value - 1.0).abs() < 1e-12);
    assert!((ratio.interval.lower * turned.interval.upper.at().unwrap() - 1.0).abs() < 1e-12);
}
