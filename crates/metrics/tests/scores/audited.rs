//! The scores of a whole audit.

use ecart_metrics::score::{Scores, auc, auc_difference, confusion_at};
use ecart_metrics::{Against, Analysis, Aside, Audit, Config, Metric, Outcomes, Reference, Undefined, audit};
use ecart_tally::{Count, Grid, Outcome, Score, Tally, Task, Weighting};
use proptest::prelude::*;

use crate::tallies::{named, tally_of};
use crate::tolerance::table;

/// One row: its group, score and label.
type Row = (String, f64, bool);

/// The tally of rows that are positive from a threshold on, so many of each.
fn tally(rows: &[(Row, u64)], threshold: f64, most: usize) -> Tally {
    let outcome = |score: f64, label: bool| Outcome::labelled(label, score >= threshold);
    let cells: Vec<_> =
        rows.iter().map(|((group, score, label), rows)| (named(group), outcome(*score, *label), Count::of_rows(*rows))).collect();
    let mut tally = tally_of(Task::Classification, Weighting::Rows, &cells);
    let mut scores = ecart_tally::Scores::new(Grid::of_at_most(most, [threshold]));
    for ((group, score, label), rows) in rows {
        let levels: Vec<u32> = named(group)
            .iter()
            .zip(tally.dimensions())
            .map(|((_, level), dimension)| dimension.index_of(&level_of(level)).unwrap() as u32)
            .collect();
        scores.add(&levels, outcome(*score, *label), Score::new(*score).unwrap(), &Count::of_rows(*rows));
    }
    tally.set_scores(scores.fitted()).unwrap();
    tally
}

fn level_of(text: &str) -> ecart_tally::Level {
    if text == "(missing)" { ecart_tally::Level::Missing } else { ecart_tally::Level::Value(text.to_owned()) }
}

fn audited(tally: &Tally, config: Config) -> Audit {
    audit(tally, &Config { analyses: [Analysis::Scores].into(), ..config }).unwrap()
}

fn scores(audit: &Audit) -> &Scores {
    audit.groupings[0].evidence.scores.as_ref().unwrap().as_ref().unwrap()
}

fn compas() -> Vec<(Row, u64)> {
    let rows = table("score_compas.csv").into_iter().filter(|row| row.text("group").starts_with("race"));
    rows.flat_map(|row| {
        [("positives", true), ("negatives", false)]
            .map(|(column, label)| ((row.text("group").to_owned(), row.number("score"), label), row.text(column).parse().unwrap()))
    })
    .filter(|(_, rows)| *rows > 0)
    .collect()
}

#[test]
fn groups_of_compas_are_compared_by_their_areas() {
    let config = Config { reference: Reference::Named(vec![("race".into(), "Caucasian".into())]), ..Config::default() };
    let audit = audited(&tally(&compas(), 5.0, 100), config);
    let found = scores(&audit);
    let place = |name: &str| audit.groupings[0].groups.iter().position(|group| group.name.to_string() == name).unwrap();
    let (black, white) = (place("race=African-American"), place("race=Caucasian"));
    assert_eq!(found.auc.reference, Ok(Against::Group(white)));
    assert!(found.auc.aside.contains(&(place("race=Asian"), Aside::Small)));
    let versus = found.auc.against_reference.iter().find(|versus| versus.group == black).unwrap().difference.unwrap();
    let by_hand = auc_difference(&found.groups[black].auc.unwrap(), &found.groups[white].auc.unwrap(), audit.config.confidence);
    assert_eq!(versus, by_hand);
    let widest = found.auc.widest.unwrap();
    assert_eq!((widest.high, widest.low, widest.groups), (place("race=Other"), place("race=Hispanic"), 4));
    assert!(widest.interval.unwrap().contains(widest.value));
    // Deciles are no probabilities: only their order is looked at.
    assert_eq!(found.overall.brier, Err(Undefined::NotAProbability));
    assert_eq!(found.sweep.at.len(), 10);
}

#[test]
fn a_sweep_at_the_audited_threshold_is_the_audit() {
    let audit = audited(&tally(&compas(), 5.0, 100), Config::default());
    let swept: Vec<_> = scores(&audit).sweep.at.iter().filter(|at| at.audited).collect();
    assert_eq!((swept.len(), swept[0].threshold), (1, 5.0));
    assert_the_audit(&audit, swept[0]);
}

fn assert_the_audit(audit: &Audit, swept: &ecart_metrics::score::SweptAt) {
    let grouping = &audit.groupings[0];
    assert_eq!(Outcomes::Confusion(swept.overall), audit.overall.outcomes);
    for (group, confusion) in grouping.groups.iter().zip(&swept.groups) {
        assert_eq!(group.outcomes, Outcomes::Confusion(*confusion));
    }
    for (metric, gap) in &swept.gaps {
        let widest = &grouping.comparison(*metric).unwrap().widest;
        match (gap, widest) {
            (Ok(gap), Ok(widest)) => {
                assert_eq!((gap.high, gap.low), (widest.high, widest.low));
                assert_eq!((gap.value, gap.interval), (widest.difference.value, Ok(widest.difference.interval)));
            }
            (gap, widest) => assert_eq!(gap.as_ref().err(), widest.as_ref().err()),
        }
    }
}

#[test]
fn every_reference_has_an_area_to_compare_with() {
    let tally = tally(&compas(), 5.0, 100);
    for reference in [
        Reference::Overall,
        Reference::Others,
        Reference::BestOff(ecart_metrics::Positive::Harms),
        Reference::WorstOff(ecart_metrics::Positive::Unsaid),
    ] {
        let audit = audited(&tally, Config { reference: reference.clone(), ..Config::default() });
        let found = scores(&audit);
        for versus in &found.auc.against_reference {
            let difference = versus.difference.unwrap();
            let area = found.groups[versus.group].auc.unwrap().value;
            assert!((area - versus.reference.unwrap() - difference.value).abs() < 1e-12, "{reference:?}");
            assert!(difference.interval.unwrap().contains(difference.value));
        }
        for versus in &found.of_positives.against_reference {
            let difference = versus.difference.unwrap();
            assert!(difference.interval.unwrap().contains(difference.value), "{reference:?}");
        }
    }
}

#[test]
fn a_group_of_one_class_is_named_and_left_out() {
    let row = |group: &str, score: f64, label: bool, rows: u64| ((group.to_owned(), score, label), rows);
    let rows = [
        row("g=a", 0.2, false, 40),
        row("g=a", 0.6, true, 40),
        row("g=a", 0.2, true, 10),
        row("g=b", 0.2, false, 40),
        row("g=b", 0.6, false, 40),
        row("g=(missing)", 0.6, true, 40),
    ];
    let audit = audited(&tally(&rows, 0.5, 100), Config::default());
    let found = scores(&audit);
    assert_eq!(found.groups[1].auc, Err(Undefined::NoPositives));
    assert!(found.auc.aside.contains(&(1, Aside::Undefined(Undefined::NoPositives))));
    assert!(found.auc.aside.contains(&(2, Aside::Missing)));
    assert_eq!(found.auc.widest, Err(Undefined::FewerThanTwoGroups));
    assert_eq!(found.overall.scored.all().people, 210);
}

#[test]
fn without_scores_the_reason_is_said() {
    let cells = [("g=a", true), ("g=b", false)].map(|(group, label)| (named(group), Outcome::labelled(label, true), Count::of_rows(5)));
    let audit = audited(&tally_of(Task::Classification, Weighting::Rows, &cells), Config::default());
    assert_eq!(audit.groupings[0].evidence.scores, Some(Err(Undefined::NoScores)));
    let cells = [("g=a", true), ("g=b", false)].map(|(group, _)| (named(group), Outcome::decision(true), Count::of_rows(5)));
    let audit = audited(&tally_of(Task::Decision, Weighting::Rows, &cells), Config::default());
    assert_eq!(audit.groupings[0].evidence.scores, Some(Err(Undefined::NoLabel)));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn a_sweep_at_any_threshold_is_an_audit_at_it(
        rows in prop::collection::vec((0..3_usize, 0..40_u32, any::<bool>(), 1..30_u64), 6..60),
        threshold in 0..40_u32,
        most in prop_oneof![Just(9_usize), Just(1000)],
    ) {
        let row = |(group, score, label, rows): &(usize, u32, bool, u64)| ((format!("g={group}"), f64::from(*score) / 40.0, *label), *rows);
        let mut rows: Vec<_> = rows.iter().map(row).collect();
        rows[0].0.0 = "g=0".to_owned();
        rows[1].0.0 = "g=1".to_owned();
        let config = Config { metrics: vec![Metric::SelectionRate, Metric::FalsePositiveRate, Metric::F1], ..Config::default() };
        let audit = audited(&tally(&rows, f64::from(threshold) / 40.0, most), config);
        if let Some(swept) = scores(&audit).sweep.at.iter().find(|at| at.audited) {
            assert_the_audit(&audit, swept);
        }
        let everybody = &scores(&audit).overall.scored;
        prop_assert_eq!(scores(&audit).overall.auc, auc(everybody));
        prop_assert_eq!(confusion_at(everybody, f64::NEG_INFINITY).predicted_positives().people, audit.overall.outcomes.all().people);
    }
}
