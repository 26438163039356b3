//! Scores that are counted, and thresholds that are found from them.

use ecart_data::{DataError, ReadOptions, count_in_blocks};
use ecart_tally::{ByGroup, Decision, Outcome, Plan, Roles, ScoreRange, Scoring, Target, TargetRate, Threshold, ThresholdError, Weighting};

use crate::fixture::{Dir, cells, leaked, left_out, memory, paths, read, refusal, roles, scored, weighted};

const TEXT: &str = "sex,y,score,n\nF,1,0.9,2\nF,0,0.7,1\nM,1,0.7,4\nM,0,0.2,1\nF,0,0.1,1\nM,1,,1\nF,1,0.7,3\n";

fn counted(threshold: Threshold) -> Roles {
    let scoring = Scoring { counted: true, ..Scoring::default() };
    Roles { decision: Decision::Score { column: "score".into(), threshold }, scoring, ..roles() }
}

fn target(rate: TargetRate, limit: f64, group: Option<(&str, &str)>) -> Threshold {
    Threshold::Target(Target { rate, limit, group: group.map(|(column, level)| (column.to_owned(), level.to_owned())) })
}

/// The scores of each cell: level, outcome, score, rows, weight.
fn scores(reading: &ecart_data::Reading) -> Vec<(String, Outcome, f64, u64, f64)> {
    let tally = reading.counted.tally();
    let of = tally.scores().unwrap().iter();
    let level = |levels: &[u32]| tally.dimensions()[0].levels()[levels[0] as usize].to_string();
    of.map(|(levels, outcome, score, count)| (level(levels), outcome, score.value(), count.rows, count.weight.value())).collect()
}

#[test]
fn each_score_is_counted_in_its_cell() {
    let reading = read(&memory(TEXT), Roles { weight: weighted(Weighting::People).weight, ..counted(Threshold::At(0.7)) }).unwrap();
    let (yes, no) = (|label| Outcome::labelled(label, true), |label| Outcome::labelled(label, false));
    let expected = [
        ("F", no(false), 0.1, 1, 1.0),
        ("F", yes(false), 0.7, 1, 1.0),
        ("F", yes(true), 0.7, 1, 3.0),
        ("F", yes(true), 0.9, 1, 2.0),
        ("M", no(false), 0.2, 1, 1.0),
        ("M", yes(true), 0.7, 1, 4.0),
    ];
    assert_eq!(scores(&reading), expected.map(|(level, outcome, score, rows, weight)| (level.to_owned(), outcome, score, rows, weight)));
    assert_eq!(left_out(&reading), [("NoScore".into(), 1, 7)]);
    // Asked for or not, the cells are the same.
    let plain = read(&memory(TEXT), Roles { weight: weighted(Weighting::People).weight, ..scored(0.7) }).unwrap();
    assert_eq!(cells(&reading), cells(&plain));
    assert_eq!(plain.counted.tally().scores(), None);
}

#[test]
fn a_threshold_that_is_found_decides_as_if_it_had_been_given() {
    let found = [
        (Threshold::Top(0.5), 0.7),
        (target(TargetRate::SelectionRate, 0.5, None), 0.9),
        (target(TargetRate::FalsePositiveRate, 0.0, None), 0.9),
        (target(TargetRate::FalsePositiveRate, 0.0, Some(("sex", "M"))), 0.7),
        (target(TargetRate::FalseNegativeRate, 0.0, None), 0.7),
    ];
    for (threshold, score) in found {
        let reading = read(&memory(TEXT), Roles { scoring: Scoring::default(), ..counted(threshold.clone()) }).unwrap();
        let given = read(&memory(TEXT), counted(Threshold::At(score))).unwrap();
        assert_eq!(reading.counted.tally().lowest_positive_score(), Some(score), "{threshold:?}");
        assert_eq!((cells(&reading), scores(&reading)), (cells(&given), scores(&given)), "{threshold:?}");
    }
}

#[test]
fn each_group_is_decided_by_its_own_threshold() {
    let by = |levels: &[(&str, f64)], others| {
        let levels = levels.iter().map(|&(level, score)| (level.to_owned(), score)).collect();
        scored(0.0).decision_by(Threshold::ByGroup(ByGroup { column: "sex".into(), levels, others }))
    };
    let reading = read(&memory(TEXT), by(&[("F", 0.8)], Some(0.7))).unwrap();
    let positive: Vec<_> = cells(&reading).into_iter().filter(|((_, outcome), _)| outcome.predicted).collect();
    let rows = |level: &str| positive.iter().filter(|((levels, _), _)| levels[0] == level).map(|(_, (rows, _))| rows).sum::<u64>();
    assert_eq!((rows("F"), rows("M")), (1, 1));
    let refused = |roles| match refusal(TEXT, roles) {
        DataError::Threshold { source, .. } => *source,
        other => panic!("{other:?}"),
    };
    assert!(matches!(refused(by(&[("F", 0.8)], None)), ThresholdError::NoThreshold { level, .. } if level == "M"));
    assert!(matches!(refused(by(&[("X", 0.8)], Some(0.5))), ThresholdError::NoSuchLevel { level, .. } if level == "X"));
    assert_eq!(refused(counted(target(TargetRate::FalsePositiveRate, 0.5, None)).with_label_of_ones()), ThresholdError::Nobody);
}

trait With {
    fn decision_by(self, threshold: Threshold) -> Roles;
    fn with_label_of_ones(self) -> Roles;
}

impl With for Roles {
    fn decision_by(self, threshold: Threshold) -> Roles {
        Roles { decision: Decision::Score { column: "score".into(), threshold }, ..self }
    }

    /// Only those with a positive label are counted.
    fn with_label_of_ones(self) -> Roles {
        Roles {
            conditions: vec![crate::fixture::only("y", "1")],
            label: self.label.map(|label| ecart_tally::Binary { positive: Some("1".into()), ..label }),
            ..self
        }
    }
}

#[test]
fn a_score_out_of_range_is_an_error_with_its_place() {
    let range = |from, to| Roles { scoring: Scoring { range: Some(ScoreRange { from, to }), ..Scoring::default() }, ..scored(0.5) };
    assert!(read(&memory(TEXT), range(0.1, 0.9)).is_ok());
    match refusal(TEXT, range(0.15, 0.8)) {
        DataError::ScoreOutOfRange { value, .. } => assert_eq!((value.value.as_str(), value.first.line, value.rows), ("0.9", 2, 2)),
        other => panic!("{other:?}"),
    }
}

/// More distinct scores than are kept apart.
fn many() -> Vec<u8> {
    let mut text = b"sex,y,score\n".to_vec();
    for row in 0..70_000u64 {
        // A permutation of the numbers below 70,001 (a prime), so that scores come in no order.
        let number = row * 48_271 % 70_001;
        let line = format!("{},{},{}\n", if row % 3 == 0 { "F" } else { "M" }, number % 2, (number as f64 + 0.5) / 70_001.0);
        text.extend(line.bytes());
    }
    text
}

#[test]
fn past_65_536_scores_are_counted_in_bins_that_do_not_depend_on_threads() {
    let source = leaked("p.csv", many());
    let plan = Plan::new(counted(Threshold::At(0.3))).unwrap();
    let of = |threads, block| {
        let options = ReadOptions { threads: Some(threads), ..ReadOptions::default() };
        count_in_blocks(&source, &plan, &options, &(), block).unwrap().counted.into_parts().0
    };
    let tally = of(1, 1 << 20);
    let grid = tally.scores().unwrap().grid();
    assert_eq!((grid.width(), grid.cuts()), (2f64.powi(-16), [0.3].as_slice()));
    assert!(tally.is_decided_by(&Threshold::At(0.3)));
    assert_eq!(of(3, 4096), tally);
    // Thirty in a hundred, exactly, although 0.3 lies within a bin.
    let below: u64 = tally.cells().filter(|cell| !cell.outcome.predicted).map(|cell| cell.count.rows).sum();
    assert_eq!(below, (0..70_000u64).filter(|row| ((row * 48_271 % 70_001) as f64 + 0.5) / 70_001.0 < 0.3).count() as u64);
}

#[test]
fn a_columnar_file_has_the_scores_of_its_text() {
    use polars::prelude::*;
    let dir = Dir::new();
    let mut frame = df!(
        "sex" => ["F", "F", "M", "M", "F", "M", "F"],
        "y" => [1, 0, 1, 0, 0, 1, 1],
        "score" => [Some(0.9), Some(0.7), Some(0.7), Some(0.2), Some(0.1), None, Some(0.7)],
    )
    .unwrap();
    let path = dir.path("p.parquet");
    ParquetWriter::new(std::fs::File::create(&path).unwrap()).finish(&mut frame).unwrap();
    for threshold in [Threshold::At(0.7), Threshold::Top(0.2)] {
        let columnar = read(&paths(&[&path]), counted(threshold.clone())).unwrap();
        let text = read(&memory(TEXT), counted(threshold)).unwrap();
        assert_eq!(columnar.counted.tally(), text.counted.tally());
    }
}
