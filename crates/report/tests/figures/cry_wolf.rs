//! The README's picture of how often fair data are called unfair, drawn from the table of the simulation (`cargo run --release -p ecart-gate --example cry_wolf`).

use std::path::{Path, PathBuf};

use ecart_metrics::Confidence;
use ecart_metrics::interval::{Proportion, wilson};
use ecart_report::Plotted;
use ecart_report::figure::{limits, png};
use ecart_report::verdicts::{LimitPicture, LimitRow, LimitUnit};
use ecart_words::{Lang, Words};

fn docs(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs").join(file)
}

/// The rows of the table of groups of this size: the number of groups, the runs, and how many of them each rule calls broken.
fn runs(of: &str) -> Vec<(String, u64, [u64; 2])> {
    let table = std::fs::read_to_string(docs("cry-wolf.csv")).unwrap();
    let rows = table.lines().skip(1).map(|line| line.split(',').collect::<Vec<_>>()).filter(|row| row[1] == of);
    rows.map(|row| {
        let runs: u64 = row[4].parse().unwrap();
        let broken = |share: &str| (share.parse::<f64>().unwrap() * runs as f64).round() as u64;
        (row[0].to_owned(), runs, [broken(row[5]), broken(row[6])])
    })
    .collect()
}

fn picture(words: &Words) -> LimitPicture {
    let rows = runs("300").into_iter().flat_map(|(groups, runs, broken)| {
        let names = ["estimate alone", "écart, confident"];
        broken.into_iter().zip(names).map(move |(broken, name)| {
            let value = broken as f64 / runs as f64;
            let limits = wilson(Proportion::of(broken, runs), Confidence::DEFAULT);
            LimitRow {
                name: format!("{groups} groups, {name}"),
                plotted: Some(Plotted { value, lower: limits.lower, upper: limits.upper }),
                value: format!("{:.1}%", value * 100.0),
                interval: format!("{:.1} – {:.1}", limits.lower * 100.0, limits.upper * 100.0),
                verdict: format!("{}/{}", words.grouped(broken), words.grouped(runs)),
            }
        })
    });
    LimitPicture {
        title: "How often groups that are treated alike are called unequal".into(),
        subtitle: "Groups of 300 people, each with a true rate of 30%; a gap of at most 5 points is allowed".into(),
        unit: LimitUnit::PerCent,
        max: Some(0.05),
        min: None,
        limit: "what a confident verdict promises: at most 5%".into(),
        rows: rows.collect(),
        notes: vec!["4,000 simulated audits each. The lines are Wilson's 95% intervals of the simulation.".into()],
    }
}

/// The bytes of a PNG depend on how it is compressed, which depends on what else is built: the drawing is compared, and both are renewed together.
#[test]
fn the_picture_is_that_of_the_table() {
    let words = Words::new(Lang::En);
    let drawn = limits(&picture(&words), "cry-wolf", &words);
    let path = docs("images/cry-wolf.svg");
    if std::env::var_os("ECART_BLESS").is_some() {
        std::fs::write(docs("images/cry-wolf.png"), png(&drawn, 1600).unwrap()).unwrap();
        std::fs::write(&path, &drawn.svg).unwrap();
    } else {
        assert!(std::fs::read_to_string(&path).unwrap() == drawn.svg, "renew it with ECART_BLESS=1 and look at it");
    }
}

/// What the README says of it.
#[test]
fn the_confident_rule_keeps_its_promise_where_the_estimate_alone_does_not() {
    let table = ["100", "300", "1000", "3000"].into_iter().flat_map(runs).collect::<Vec<_>>();
    assert_eq!(table.len(), 16);
    for (groups, runs, [point, confident]) in &table {
        assert!(confident * 20 <= *runs, "{groups} groups: {confident} of {runs}");
        assert!(confident <= point, "{groups} groups: {confident} and {point} of {runs}");
    }
    let worst = |rule: usize| table.iter().map(|(_, _, broken)| broken[rule]).max();
    assert_eq!((worst(0), worst(1)), (Some(3_998), Some(20)));
}
