//! The tables, read back.

use std::collections::HashMap;

use ecart_report::csv;
use ecart_schema::Document;

use crate::document::compas;
use crate::sample::{decisions, small};

type Row = HashMap<String, String>;

fn rows(table: &str) -> Vec<Row> {
    ::csv::Reader::from_reader(table.as_bytes()).deserialize().map(Result::unwrap).collect()
}

fn number(row: &Row, column: &str) -> f64 {
    row[column].parse().unwrap_or_else(|_| panic!("{column} is {:?}", row[column]))
}

#[test]
fn every_rate_is_read_back_to_the_last_digit() {
    for document in [compas(), small(), decisions()] {
        let rows = rows(&csv::rates(&document).unwrap());
        let mut expected = 0;
        for group in std::iter::once(&document.audit.overall).chain(document.audit.groupings.iter().flat_map(|grouping| &grouping.groups)) {
            for (metric, figure) in &group.figures {
                expected += 1;
                let name = group.name.to_string();
                let row = rows.iter().find(|row| row["group"] == name && row["metric"] == metric.name()).unwrap();
                assert_eq!(row["people"], group.outcomes.all().people.to_string());
                match figure {
                    Ok(figure) => {
                        assert_eq!(number(row, "value").to_bits(), figure.value.to_bits());
                        assert_eq!(number(row, "lower").to_bits(), figure.interval.lower.to_bits());
                        assert_eq!(number(row, "upper").to_bits(), figure.interval.upper.to_bits());
                        assert_eq!((row["small"].as_str(), row["undefined"].as_str()), (if figure.small { "true" } else { "false" }, ""));
                    }
                    Err(reason) => assert_eq!((row["undefined"].as_str(), row["value"].as_str()), (reason.name(), "")),
                }
            }
        }
        assert_eq!(rows.len(), expected);
    }
}

#[test]
fn the_published_rate_stands_with_its_counts_and_its_gap() {
    let document = compas();
    let rows = rows(&csv::rates(&document).unwrap());
    let find = |group: &str| rows.iter().find(|row| row["group"] == group && row["metric"] == "false_positive_rate").unwrap();
    let black = find("race=African-American");
    assert_eq!(
        (black["numerator"].as_str(), black["denominator"].as_str(), black["reference"].as_str()),
        ("805", "1795", "race=Caucasian")
    );
    let difference = 805.0 / 1795.0 - 349.0 / 1488.0;
    assert!((number(black, "difference") - difference).abs() < 1e-12);
    assert!(number(black, "difference_lower") < difference && difference < number(black, "difference_upper"));
    let white = find("race=Caucasian");
    assert_eq!((white["difference"].as_str(), white["difference_undefined"].as_str()), ("", ""));
}

#[test]
fn every_widest_gap_and_every_criterion_has_its_row() {
    let check = |document: &Document| {
        let rows = rows(&csv::gaps(document).unwrap());
        for grouping in &document.audit.groupings {
            let name = grouping.columns.join(" × ");
            let find = |kind: &str, metric: &str| {
                let mut found = rows.iter().filter(|row| row["grouping"] == name && row["kind"] == kind && row["name"] == metric);
                let row = found.next().unwrap_or_else(|| panic!("{kind} {metric} has no row"));
                assert!(found.next().is_none());
                row
            };
            for comparison in &grouping.comparisons {
                let row = find("widest", comparison.metric.name());
                match &comparison.widest {
                    Ok(widest) => {
                        assert_eq!(number(row, "value").to_bits(), widest.difference.value.to_bits());
                        assert_eq!(row["high"], grouping.groups[widest.high].name.to_string());
                        assert_eq!(row["groups"], widest.groups.to_string());
                        assert_eq!(row["chance_95"].is_empty(), comparison.chance.is_none());
                    }
                    Err(reason) => assert_eq!(row["undefined"], reason.name()),
                }
            }
            for (criterion, figure) in &grouping.criteria {
                let row = find("criterion", criterion.name());
                match figure {
                    Ok(figure) => {
                        assert_eq!(number(row, "value").to_bits(), figure.value.to_bits());
                        assert_eq!(row["second_metric"].is_empty(), figure.ends.len() < 2);
                    }
                    Err(reason) => assert_eq!(row["undefined"], reason.name()),
                }
            }
        }
    };
    check(&compas());
    check(&small());
    check(&decisions());
}
