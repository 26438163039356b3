//! The figures of whole audits, against those that other people's libraries compute from the same counts.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod tallies;
#[expect(dead_code, reason = "other tests use the rest")]
mod tolerance;

use std::collections::BTreeMap;

use ecart_metrics::{Audit, Config, Criterion, CriterionFigure, Crossing, Group, Grouping, Metric, Outcomes, Reference, Undefined, audit};
use ecart_tally::{Count, ExactSum, Outcome, Tally, Task, Weighting};
use tallies::{Counted, named, tally_of};
use tolerance::{FIGURE, Row, close, table};

/// The tallies that the tables are about, by name.
fn tallies() -> BTreeMap<String, Tally> {
    let mut cells: BTreeMap<String, Vec<Counted>> = BTreeMap::new();
    for row in table("audit_groups.csv") {
        let (data, group) = (row.text("data"), row.text("group"));
        if data == "adult weighted" || group == "all" {
            continue;
        }
        let outcomes = [
            ("true_positives", Outcome::labelled(true, true)),
            ("false_positives", Outcome::labelled(false, true)),
            ("true_negatives", Outcome::labelled(false, false)),
            ("false_negatives", Outcome::labelled(true, false)),
        ];
        let counts = outcomes.map(|(column, outcome)| (named(group), outcome, Count::of_rows(row.text(column).parse().unwrap())));
        cells.entry(data.to_owned()).or_default().extend(counts);
    }
    for row in table("audit_weighted_cells.csv") {
        let whole = |column: &str| ExactSum::whole(row.text(column).parse().unwrap());
        let count = Count { rows: row.text("rows").parse().unwrap(), weight: whole("weight"), weight_squared: whole("weight_squared") };
        let levels = ["sex", "race"].map(|column| (column.to_owned(), row.text(column).to_owned())).into();
        let outcome = Outcome::labelled(row.text("label") == "1", row.text("prediction") == "1");
        cells.entry("adult weighted".to_owned()).or_default().push((levels, outcome, count));
    }
    let mut tallies = BTreeMap::new();
    for (data, mut cells) in cells {
        // Groups of one column are sums of the crossings, and must come out as such.
        let columns = cells.iter().map(|(levels, ..)| levels.len()).max().unwrap();
        cells.retain(|(levels, ..)| levels.len() == columns);
        let weighting = if data == "adult weighted" { Weighting::Sampling } else { Weighting::Rows };
        tallies.insert(data, tally_of(Task::Classification, weighting, &cells));
    }
    tallies
}

/// Audits of these tallies, each made once.
struct Audits {
    tallies: BTreeMap<String, Tally>,
    made: BTreeMap<(String, u64, String), Audit>,
}

impl Audits {
    fn new() -> Self {
        Self { tallies: tallies(), made: BTreeMap::new() }
    }

    /// The audit of one of the tallies; an empty reference is the largest group.
    fn of(&mut self, data: &str, min_group: u64, reference: &str) -> &Audit {
        let tally = &self.tallies[data];
        self.made.entry((data.to_owned(), min_group, reference.to_owned())).or_insert_with(|| {
            let reference = if reference.is_empty() { Reference::Largest } else { Reference::Named(named(reference)) };
            audit(tally, &Config { reference, min_group, crossing: Crossing::Also, ..Config::default() }).unwrap()
        })
    }
}

fn grouping<'a>(audit: &'a Audit, columns: &str) -> &'a Grouping {
    audit.groupings.iter().find(|grouping| grouping.columns.join(" × ") == columns).unwrap_or_else(|| panic!("no {columns}"))
}

fn group<'a>(audit: &'a Audit, name: &str) -> &'a Group {
    let all = audit.groupings.iter().flat_map(|grouping| &grouping.groups);
    if name == "all" {
        &audit.overall
    } else {
        all.into_iter().find(|group| group.name.to_string() == name).unwrap_or_else(|| panic!("no {name}"))
    }
}

/// Checks a figure: a number where the column holds one that we give too, and otherwise our reason.
fn check(row: &Row, ours: Result<f64, Undefined>, column: &str, reason: &str) {
    match ours {
        Ok(value) => {
            assert_eq!(reason, "", "{row:?}");
            row.check(column, value, FIGURE);
        }
        Err(undefined) => {
            assert_eq!(undefined.name(), reason, "{row:?}");
            assert_ne!(row.text("why"), "", "a disagreement has a why: {row:?}");
        }
    }
}

#[test]
fn counts_and_rates_of_every_group_are_those_of_scikit_learn() {
    let mut audits = Audits::new();
    let mut compared = 0;
    for row in table("audit_groups.csv") {
        let audit = audits.of(row.text("data"), 0, "");
        let group = group(audit, row.text("group"));
        let Outcomes::Confusion(confusion) = group.outcomes else { panic!("no labels") };
        row.check("true_positives", confusion.true_positives.weight, 0.0);
        row.check("false_positives", confusion.false_positives.weight, 0.0);
        row.check("true_negatives", confusion.true_negatives.weight, 0.0);
        row.check("false_negatives", confusion.false_negatives.weight, 0.0);
        let undefined: BTreeMap<&str, &str> = row.text("undefined").split_whitespace().map(|pair| pair.split_once(':').unwrap()).collect();
        // The last metric, false negatives per false positive, has no peer.
        for metric in Metric::of(Task::Classification).filter(|metric| *metric != Metric::FalseNegativesPerFalsePositive) {
            let reason = undefined.get(metric.name()).copied().unwrap_or_default();
            if !row.text(metric.name()).is_empty() || !reason.is_empty() {
                check(&row, group.figure(metric).map(|figure| figure.value), metric.name(), reason);
                compared += 1;
            }
        }
    }
    assert!(compared > 1_100, "{compared}");
}

#[test]
fn gaps_are_those_of_fairlearn() {
    let mut audits = Audits::new();
    for row in table("audit_gaps.csv") {
        let min_group = row.text("min_group").parse().unwrap();
        let grouping = grouping(audits.of(row.text("data"), min_group, ""), row.text("grouping"));
        let metric = Metric::parse(row.text("metric")).unwrap();
        let comparison = grouping.comparison(metric).unwrap();
        let widest = comparison.widest.as_ref().unwrap();
        row.check("difference", widest.difference.value, FIGURE);
        check(&row, widest.ratio.map(|ratio| ratio.value), "ratio", row.text("ratio_undefined"));
        // Of groups with equal values either may be named.
        let value = |name: &str| grouping.groups.iter().find(|group| group.name.to_string() == name).unwrap().figure(metric).unwrap().value;
        for (end, place) in [("largest", widest.high), ("smallest", widest.low)] {
            let ours = grouping.groups[place].figure(metric).unwrap().value;
            assert!(close(ours, value(row.text(end)), FIGURE), "{end}: {row:?}");
        }
        let aside: Vec<String> = comparison.aside.iter().map(|(place, _)| grouping.groups[*place].name.to_string()).collect();
        assert_eq!(aside.join(";"), row.text("left_out"), "{row:?}");
    }
}

#[test]
fn gaps_to_a_reference_are_plain_differences_and_quotients() {
    let mut audits = Audits::new();
    for row in table("audit_reference.csv") {
        let reference = row.text("reference");
        let columns: Vec<String> = named(reference).into_iter().map(|(column, _)| column).collect();
        let grouping = grouping(audits.of(row.text("data"), 0, reference), &columns.join(" × "));
        assert_eq!(grouping.reference_group().unwrap().name.to_string(), reference);
        let comparison = grouping.comparison(Metric::parse(row.text("metric")).unwrap()).unwrap();
        let name = |place: usize| grouping.groups[place].name.to_string();
        let against = comparison.against_reference.iter().find(|against| name(against.group) == row.text("group")).unwrap();
        check(&row, against.difference.map(|difference| difference.value), "difference", row.text("undefined"));
        check(&row, against.ratio.map(|ratio| ratio.value), "ratio", row.text("ratio_undefined"));
    }
}

#[test]
fn criteria_are_those_of_fairlearn_and_aif360() {
    let mut audits = Audits::new();
    let mut seen = BTreeMap::new();
    for row in table("audit_criteria.csv") {
        let (name, reference) = row.text("criterion").split_once('@').unwrap_or((row.text("criterion"), ""));
        let criterion = Criterion::parse(name).unwrap();
        let grouping = grouping(audits.of(row.text("data"), 0, reference), row.text("grouping"));
        let (_, figure): &(Criterion, Result<CriterionFigure, Undefined>) =
            grouping.criteria.iter().find(|(other, _)| *other == criterion).unwrap();
        row.check("value", figure.as_ref().unwrap().value, FIGURE);
        *seen.entry(criterion).or_insert(0) += 1;
    }
    assert_eq!(seen.len(), Criterion::of(Task::Classification).count(), "each criterion has a row");
}

#[test]
fn weighted_rates_have_kishs_size_and_wilsons_interval_on_it() {
    let mut audits = Audits::new();
    for row in table("audit_kish.csv") {
        let group = group(audits.of("adult weighted", 0, ""), row.text("group"));
        let figure = group.figure(Metric::parse(row.text("metric")).unwrap()).unwrap();
        let denominator = figure.measure.denominator();
        assert_eq!(denominator.people.to_string(), row.text("rows"), "{row:?}");
        row.check("effective_size", denominator.effective_size(), FIGURE);
        if !row.text("lower").is_empty() {
            row.check("lower", figure.interval.lower, FIGURE);
            row.check("upper", figure.interval.upper, FIGURE);
        }
    }
}
