//! Strata and constraints in an audit: from the tally to the figures.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::BTreeSet;

use ecart_metrics::identity::Verdict;
use ecart_metrics::strata::{
    EmptyMargin, Pair, Silent, Simpson, Stratified, WithinStrata, cochran_mantel_haenszel, common_odds_ratio, common_risk_difference,
    standardised,
};
use ecart_metrics::{Against, Analysis, Aside, Audit, Confidence, Config, Metric, Reference, Undefined, audit};
use ecart_tally::{Clusters, Count, Dimension, Level, Outcome, Tally, Task, Weighting};

/// A group, a stratum, and how many were selected and not.
type Cell<'a> = (&'a str, &'a str, u64, u64);

const BERKELEY: [Cell<'_>; 12] = [
    ("men", "A", 512, 313),
    ("women", "A", 89, 19),
    ("men", "B", 353, 207),
    ("women", "B", 17, 8),
    ("men", "C", 120, 205),
    ("women", "C", 202, 391),
    ("men", "D", 138, 279),
    ("women", "D", 131, 244),
    ("men", "E", 53, 138),
    ("women", "E", 94, 299),
    ("men", "F", 22, 351),
    ("women", "F", 24, 317),
];

fn level(text: &str) -> Level {
    if text.is_empty() { Level::Missing } else { Level::Value(text.to_owned()) }
}

/// A tally of these cells; each person weighs so much.
fn tally(cells: &[Cell<'_>], weighting: Weighting, weight: f64) -> Tally {
    let groups = Dimension::new("sex", cells.iter().map(|cell| level(cell.0)).collect());
    let strata = Dimension::stratum("department", cells.iter().map(|cell| level(cell.1)).collect());
    let mut tally = Tally::new(Task::Decision, weighting, vec![groups.clone(), strata.clone()]);
    for &(group, stratum, selected, not) in cells {
        let places = [groups.index_of(&level(group)).unwrap() as u32, strata.index_of(&level(stratum)).unwrap() as u32];
        for (selected, rows) in [(true, selected), (false, not)] {
            let mut count = Count::default();
            for _ in 0..rows {
                count.add_row(weight);
            }
            tally.add(&places, Outcome::decision(selected), &count).unwrap();
        }
    }
    tally
}

fn audited(cells: &[Cell<'_>], config: &Config) -> Audit {
    audit(&tally(cells, Weighting::Rows, 1.0), config).unwrap()
}

fn within(audit: &Audit) -> &WithinStrata {
    audit.groupings[0].evidence.strata.as_ref().unwrap()
}

fn pairs(audit: &Audit) -> &[Pair] {
    within(audit).metrics[0].pairs.as_ref().unwrap()
}

fn counts(group: &str) -> Vec<(u64, u64)> {
    BERKELEY.iter().filter(|cell| cell.0 == group).map(|&(_, _, selected, not)| (selected, selected + not)).collect()
}

#[test]
fn berkeley_from_the_tally_is_berkeley_from_the_counts() {
    let audit = audited(&BERKELEY, &Config::default());
    let direct = Stratified::of(counts("women").into_iter().zip(counts("men")));
    let [pair] = pairs(&audit) else { panic!("one pair") };
    let groups = &audit.groupings[0].groups;
    assert_eq!((groups[pair.group].name.to_string().as_str(), pair.reference), ("sex=women", Against::Group(0)));
    assert_eq!(pair.difference, common_risk_difference(&direct, Confidence::DEFAULT));
    assert_eq!(pair.odds_ratio, common_odds_ratio(&direct, Confidence::DEFAULT));
    assert_eq!(pair.test, cochran_mantel_haenszel(&direct));
    assert_eq!(pair.standardised, standardised(&direct, Confidence::DEFAULT));
    assert_eq!((pair.reversal.difference, pair.silent.len(), pair.aside), (Simpson::ReversedWithinNoise, 0, None));
    // The pooled gap is that of the table of gaps.
    assert_eq!(pair.pooled.difference, audit.groupings[0].comparison(Metric::SelectionRate).unwrap().against_reference[0].difference);
    let names: Vec<String> = within(&audit).strata.iter().map(ToString::to_string).collect();
    assert_eq!((names[0].as_str(), names.len(), pair.strata.len()), ("department=A", 6, 6));
    let first = &pair.strata[0];
    assert_eq!((first.group.unwrap().counts(), first.reference.unwrap().counts()), (Some((89, 108)), Some((512, 825))));
    assert!((first.difference.as_ref().unwrap().value - (89.0 / 108.0 - 512.0 / 825.0)).abs() < 1e-12);
    // The strata are no groups of their own.
    assert_eq!(audit.groupings.len(), 1);
}

#[test]
fn without_strata_there_is_nothing_within_them() {
    let groups = Dimension::new("sex", vec![level("men"), level("women")]);
    let mut tally = Tally::new(Task::Decision, Weighting::Rows, vec![groups]);
    for place in [0, 1] {
        tally.add(&[place], Outcome::decision(true), &Count::of_rows(40)).unwrap();
    }
    let audit = audit(&tally, &Config::default()).unwrap();
    assert_eq!((&audit.groupings[0].evidence.strata, &audit.groupings[0].evidence.constraints), (&None, &None));
}

#[test]
fn people_whose_stratum_is_not_known_are_compared_with_nobody() {
    let mut cells = BERKELEY.to_vec();
    cells.extend([("men", "", 400, 100), ("women", "", 300, 200)]);
    let (all, known) = (audited(&cells, &Config::default()), audited(&BERKELEY, &Config::default()));
    let (all, known) = (&pairs(&all)[0], &pairs(&known)[0]);
    assert_eq!((&all.difference, &all.odds_ratio, &all.test), (&known.difference, &known.odds_ratio, &known.test));
    assert_eq!(all.silent, [(6, Silent::Unknown)]);
    assert_ne!(all.pooled, known.pooled);
    let rates = all.standardised.as_ref().unwrap();
    assert_eq!(rates.left_out, [6]);
    assert!((rates.share_left_out - 1000.0 / 5526.0).abs() < 1e-12);
    // They are shown all the same.
    assert_eq!(all.strata[6].group.unwrap().counts(), Some((300, 500)));
}

#[test]
fn each_group_is_set_against_the_reference_and_what_stands_aside_says_so() {
    let mut cells = BERKELEY.to_vec();
    cells.extend([("others", "A", 3, 4), ("others", "C", 0, 6), ("", "A", 30, 20)]);
    let audit = audited(&cells, &Config::default());
    let found: Vec<(String, Option<(usize, Aside)>)> =
        pairs(&audit).iter().map(|pair| (audit.groupings[0].groups[pair.group].name.to_string(), pair.aside)).collect();
    let small = ("sex=others".to_owned(), Some((1, Aside::Small)));
    assert_eq!(found, [small, ("sex=women".to_owned(), None), ("sex=(missing)".to_owned(), Some((3, Aside::Missing)))]);
    let others = &pairs(&audit)[0];
    let nobody = Silent::Margin(EmptyMargin::Group);
    assert_eq!(others.silent, [(1, nobody), (3, nobody), (4, nobody), (5, nobody)]);
    // The standard population is everyone, of every group: two strata of six.
    let in_both = (825 + 108 + 7 + 50) + (325 + 593 + 6);
    let share = 1.0 - f64::from(in_both) / f64::from(4526 + 7 + 6 + 50);
    assert!((others.standardised.as_ref().unwrap().share_left_out - share).abs() < 1e-12);
}

#[test]
fn against_everyone_else_the_others_of_each_stratum_are_the_reference() {
    for reference in [Reference::Others, Reference::Overall] {
        let audit = audited(&BERKELEY, &Config { reference, ..Config::default() });
        let [men, women] = pairs(&audit) else { panic!("two pairs") };
        let direct = Stratified::of(counts("women").into_iter().zip(counts("men")));
        let gap = common_risk_difference(&direct, Confidence::DEFAULT).unwrap();
        assert_eq!((men.reference, women.reference), (Against::Others, Against::Others));
        assert_eq!(women.difference, Ok(gap));
        assert!((men.difference.as_ref().unwrap().value + gap.value).abs() < 1e-15);
        assert!((women.pooled.difference.as_ref().unwrap().value - (557.0 / 1835.0 - 1198.0 / 2691.0)).abs() < 1e-12);
    }
}

#[test]
fn equal_weights_leave_every_figure_as_it_is() {
    let plain = audited(&BERKELEY, &Config::default());
    let weighted = audit(&tally(&BERKELEY, Weighting::Sampling, 2.5), &Config::default()).unwrap();
    let (plain, weighted) = (&pairs(&plain)[0], &pairs(&weighted)[0]);
    let value = |pair: &Pair| {
        let rates = pair.standardised.as_ref().unwrap();
        let (gap, odds) = (pair.difference.as_ref().unwrap(), pair.odds_ratio.as_ref().unwrap());
        [gap.value, gap.interval.lower, odds.value, odds.interval.lower, rates.group.value, rates.reference.interval.upper]
    };
    for (ours, theirs) in value(plain).into_iter().zip(value(weighted)) {
        assert!((ours - theirs).abs() < 1e-9, "{ours} {theirs}");
    }
}

#[test]
fn what_is_no_share_says_so() {
    let config = Config { metrics: vec![Metric::F1, Metric::FalsePositiveRate], ..compas_config() };
    let audit = audit(&compas(), &config).unwrap();
    let metrics = &within(&audit).metrics;
    assert_eq!((metrics[0].metric, &metrics[0].pairs), (Metric::F1, &Err(Undefined::NotAShare)));
    let pair = &metrics[1].pairs.as_ref().unwrap()[0];
    // The figures of statsmodels and R for this table are in `tests/tables/strata.csv`.
    assert!((pair.difference.as_ref().unwrap().value - 0.1763345463019119).abs() < 1e-9);
    assert_eq!(format!("{:.3e}", pair.test.unwrap().plain.p_value), "1.025e-26");
    assert_eq!(pair.reversal.difference, Simpson::Agrees);
}

fn compas_config() -> Config {
    Config { reference: Reference::Named(vec![("race".into(), "Caucasian".into())]), ..Config::default() }
}

/// False positives of COMPAS by age, and as many others as to make two labels.
fn compas() -> Tally {
    let race = Dimension::new("race", vec![level("African-American"), level("Caucasian")]);
    let age = Dimension::stratum("age", vec![level("25 - 45"), level("Greater than 45"), level("Less than 25")]);
    let mut tally = Tally::new(Task::Classification, Weighting::Rows, vec![race, age]);
    let false_and_true_negatives = [[(478, 606), (112, 240), (215, 144)], [(200, 546), (52, 491), (97, 102)]];
    for (group, strata) in (0..).zip(false_and_true_negatives) {
        for (stratum, (flagged, not)) in (0..).zip(strata) {
            for (label, predicted, rows) in [(false, true, flagged), (false, false, not), (true, true, 2 * flagged), (true, false, 50)] {
                tally.add(&[group, stratum], Outcome::labelled(label, predicted), &Count::of_rows(rows)).unwrap();
            }
        }
    }
    tally
}

#[test]
fn constraints_are_computed_where_they_are_asked_for_and_can_be() {
    let analyses = BTreeSet::from([Analysis::Constraints]);
    let asked = |config: Config| Config { analyses: analyses.clone(), ..config };
    let decisions = audited(&BERKELEY, &asked(Config::default()));
    assert_eq!(decisions.groupings[0].evidence.constraints, Some(Err(Undefined::NoLabel)));
    let audit = audit(&compas(), &asked(compas_config())).unwrap();
    let constraints = audit.groupings[0].evidence.constraints.as_ref().unwrap().as_ref().unwrap();
    assert_eq!((&constraints.groups, constraints.aside.len()), (&vec![0, 1], 0));
    assert_eq!(constraints.compatibility.as_ref().unwrap().verdict, Verdict::Incompatible);
    for (identity, &group) in constraints.identities.iter().zip(&constraints.groups) {
        let found = audit.groupings[0].groups[group].figure(Metric::FalsePositiveRate).unwrap().value;
        assert!((identity.as_ref().unwrap().computed - found).abs() < 1e-12);
    }
    let forced = constraints.consequence.as_ref().unwrap().forced.unwrap();
    assert_eq!((constraints.groups[forced.high], constraints.groups[forced.low]), (0, 1));
}

#[test]
fn small_groups_stand_aside_from_the_constraints() {
    let config = Config { min_group: 1500, analyses: BTreeSet::from([Analysis::Constraints]), ..compas_config() };
    let audit = audit(&compas(), &config).unwrap();
    let constraints = audit.groupings[0].evidence.constraints.as_ref().unwrap().as_ref().unwrap();
    assert_eq!((&constraints.groups, &constraints.aside), (&vec![0], &vec![(1, Aside::Small)]));
    assert_eq!(constraints.compatibility, Err(Undefined::FewerThanTwoGroups));
    assert_eq!(constraints.consequence.as_ref().unwrap().forced, Err(Undefined::FewerThanTwoGroups));
}

#[test]
fn people_who_hang_together_say_less_and_the_estimates_stay() {
    let mut cells = BERKELEY.to_vec();
    for cell in &mut cells {
        (cell.2, cell.3) = (4 * cell.2, 4 * cell.3);
    }
    let plain = audited(&BERKELEY, &Config::default());
    let mut together = tally(&cells, Weighting::Rows, 1.0);
    // Each four rows of a cell are one person.
    let mut clusters = Clusters::default();
    for cell in together.cells() {
        let person = vec![ecart_tally::Part { levels: cell.levels.into(), outcome: cell.outcome, rows: 4, weight: 4.0 }];
        clusters.add(person, cell.count.rows / 4);
    }
    together.set_clusters(clusters).unwrap();
    let (one, four) = (audit(&together, &Config::default()).unwrap(), audited(&cells, &Config::default()));
    let (plain, one, four) = (&pairs(&plain)[0], &pairs(&one)[0], &pairs(&four)[0]);
    let gap = |pair: &Pair| pair.difference.unwrap();
    let width = |pair: &Pair| gap(pair).interval.upper - gap(pair).interval.lower;
    assert!((gap(one).value - gap(plain).value).abs() < 1e-12 && (gap(one).value - gap(four).value).abs() < 1e-12);
    assert!((one.odds_ratio.unwrap().value / plain.odds_ratio.unwrap().value - 1.0).abs() < 1e-12);
    // As many people as there are, not as many rows: but for Student's quantile, which is a little wider.
    assert!((width(one) / width(plain) - 1.0).abs() < 0.002 && width(four) < 0.51 * width(plain), "{} {}", width(one), width(plain));
    let p = |pair: &Pair| pair.test.unwrap().plain.p_value;
    assert!((p(one) / p(plain) - 1.0).abs() < 0.01 && p(four) < 0.1 * p(plain), "{} {} {}", p(one), p(plain), p(four));
    let (ours, theirs) = (one.strata[0].difference.unwrap(), plain.strata[0].difference.unwrap());
    assert!((ours.interval.lower - theirs.interval.lower).abs() < 1e-3);
}

#[test]
fn base_rates_of_people_who_hang_together_differ_less_surely() {
    let config = Config { analyses: BTreeSet::from([Analysis::Constraints]), ..compas_config() };
    let apart = compas();
    let mut together = compas();
    let mut clusters = Clusters::default();
    for cell in together.cells() {
        let person = |rows: u64| vec![ecart_tally::Part { levels: cell.levels.into(), outcome: cell.outcome, rows, weight: rows as f64 }];
        clusters.add(person(4), cell.count.rows / 4);
        clusters.add(person(cell.count.rows % 4), u64::from(cell.count.rows % 4 > 0));
    }
    together.set_clusters(clusters).unwrap();
    let base_rates = |tally: &Tally| {
        let audit = audit(tally, &config).unwrap();
        let constraints = audit.groupings[0].evidence.constraints.clone().unwrap().unwrap();
        constraints.compatibility.unwrap().base_rates
    };
    let (apart, together) = (base_rates(&apart), base_rates(&together));
    let width = |gap: &ecart_metrics::interval::Extreme| gap.interval.upper - gap.interval.lower;
    assert!((apart.value - together.value).abs() < 1e-12);
    assert!((1.8..2.2).contains(&(width(&together) / width(&apart))), "{} {}", width(&together), width(&apart));
}
