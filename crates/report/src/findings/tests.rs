//! Tests of the gaps: would groups that are treated alike differ this much?

use ecart_metrics::hypothesis::{Adjustment, Arrangements, FEW_EXPECTED, Homogeneity, HomogeneityTest};
use ecart_metrics::{AllGroups, Baseline, Grouping, Metric, MetricTests, PairTests, Rate, Tests};
use ecart_tally::Weighting;
use ecart_words::{Words, say};

use super::cell;
use super::gaps::aside_sentence;
use super::labels::Labels;
use super::rates::order;
use super::section::{Section, SectionColumn, SectionTable};
use super::text::percent_of_level;

/// The most groups that a table shows; the files have all.
const MOST_ROWS: usize = 24;

/// What the tests say; `None` if they were not asked for.
pub(super) fn section(labels: &Labels<'_>, grouping: &Grouping) -> Option<Section> {
    let mut tests = grouping.evidence.tests.clone()?;
    tests.metrics.sort_by_key(|(metric, _)| labels.place(*metric));
    let tests = &tests;
    let words = labels.words;
    let lead = found(labels, grouping, tests).into_iter().chain([words.say("tests-lead")]).collect();
    let mut tables: Vec<SectionTable> = all_table(labels, tests).into_iter().collect();
    let mut notes = Vec::new();
    for (metric, of_metric) in &tests.metrics {
        let name = labels.metric(*metric);
        match of_metric {
            Ok(of_metric) => {
                let (table, hidden) = against_table(labels, grouping, *metric, of_metric);
                tables.extend(table);
                if hidden > 0 {
                    notes.push(say!(words, "tests-more", metric = name, count = hidden));
                }
            }
            Err(reason) => notes.push(say!(words, "widest-none", metric = name, reason = words.undefined(reason.name()))),
        }
    }
    notes.extend(not_tested(labels, grouping, tests));
    notes.extend(tests.metrics.iter().flat_map(|(metric, of_metric)| notes_of(labels, grouping, *metric, of_metric.as_ref().ok())));
    notes.extend(cautions(labels, grouping, tests));
    Some(Section { id: "tests", heading: words.say("tests-heading"), lead, tables, notes })
}

/// Names of people, the same in every language.
pub(super) const fn adjustment_name(adjustment: Adjustment) -> &'static str {
    match adjustment {
        Adjustment::Holm => "Holm",
        Adjustment::BenjaminiHochberg => "Benjamini–Hochberg",
        Adjustment::Bonferroni => "Bonferroni",
    }
}

/// What is more than chance gives, after adjustment.
fn found(labels: &Labels<'_>, grouping: &Grouping, tests: &Tests) -> Option<String> {
    let words = labels.words;
    let alpha = labels.document.audit.config.confidence.alpha();
    let found: Vec<String> = tests
        .metrics
        .iter()
        .filter_map(|(metric, of_metric)| {
            let of_metric = of_metric.as_ref().ok()?;
            let is_found = |test: &PairTests| test.adjusted <= alpha;
            let groups = of_metric.against.iter().filter(|(_, test)| test.as_ref().is_ok_and(is_found));
            let names: Vec<String> = groups.map(|(place, _)| labels.short(&grouping.groups[*place])).collect();
            let (names, more) = shortened(&names);
            let groups = if more > 0 { say!(words, "tests-and-more", groups = names.join(", "), count = more) } else { words.list(names) };
            (!names.is_empty()).then(|| say!(words, "tests-found-metric", metric = labels.metric(*metric), groups = groups))
        })
        .collect();
    if tests.comparisons == 0 {
        return None;
    }
    let asked = say!(
        words,
        "tests-asked",
        count = tests.comparisons,
        reference = labels.reference(grouping),
        level = percent_of_level(words, alpha),
        adjustment = adjustment_name(tests.adjustment),
    );
    Some(match found.as_slice() {
        [] => say!(words, "tests-nothing", asked = asked),
        found => say!(words, "tests-found", asked = asked, found = words.list(found)),
    })
}

/// The first few, and how many more there are.
fn shortened(names: &[String]) -> (&[String], usize) {
    const MOST: usize = 6;
    if names.len() > MOST + 1 { (&names[..MOST], names.len() - MOST) } else { (names, 0) }
}

fn test_name(words: &Words, homogeneity: &Homogeneity) -> String {
    match homogeneity.test {
        HomogeneityTest::Fisher => "Fisher".to_owned(),
        HomogeneityTest::ChiSquared { statistic, degrees } => {
            say!(words, "tests-chi-squared", statistic = words.decimal(&cell::plain(statistic, 1)), degrees = u64::from(degrees))
        }
    }
}

/// All groups at once, a row a metric.
fn all_table(labels: &Labels<'_>, tests: &Tests) -> Option<SectionTable> {
    let words = labels.words;
    let row = |(metric, all): (Metric, AllGroups)| {
        vec![
            labels.metric(metric),
            words.grouped(all.groups as u64),
            test_name(words, &all.homogeneity),
            cell::p_value(words, all.homogeneity.p_value),
            cell::p_value(words, all.adjusted),
            cell::p_value(words, all.permutation.p_value),
            cell::p_value(words, all.permutation_adjusted),
        ]
    };
    let rows: Vec<Vec<String>> =
        tests.metrics.iter().filter_map(|(metric, of_metric)| Some((*metric, of_metric.as_ref().ok()?.all.ok()?))).map(row).collect();
    (!rows.is_empty()).then(|| SectionTable {
        caption: say!(words, "tests-all", count = tests.metrics_compared),
        columns: vec![
            SectionColumn::text(""),
            SectionColumn::figure(words.say("tests-head-groups")),
            SectionColumn::text(words.say("tests-head-test")),
            SectionColumn::figure(words.say("tests-head-p")),
            SectionColumn::figure(words.say("tests-head-adjusted")),
            SectionColumn::figure(words.say("tests-head-permutation")),
            SectionColumn::figure(words.say("tests-head-adjusted")),
        ],
        rows,
    })
}

/// Each group against the reference, and how many groups the table leaves to the files.
fn against_table(labels: &Labels<'_>, grouping: &Grouping, metric: Metric, tests: &MetricTests) -> (Option<SectionTable>, usize) {
    let words = labels.words;
    let counts = |rate: &Rate| words.fraction(rate.k(), rate.n());
    let row = |place: usize| {
        let test = tests.against.iter().find(|(group, _)| *group == place)?.1.as_ref().ok()?;
        let group = &grouping.groups[place];
        let ours = group.figure(metric).ok()?.measure.rate()?;
        Some(vec![
            labels.short(group),
            counts(&ours),
            counts(&test.reference),
            test_name(words, &test.homogeneity),
            cell::p_value(words, test.homogeneity.p_value),
            cell::p_value(words, test.adjusted),
        ])
    };
    let mut rows: Vec<Vec<String>> = order(grouping).into_iter().filter_map(row).collect();
    let hidden = rows.len().saturating_sub(MOST_ROWS);
    rows.truncate(MOST_ROWS);
    let against = grouping.comparison(metric).and_then(|comparison| comparison.reference.ok());
    let reference = against.map_or_else(|| labels.reference(grouping), |against| labels.reference_in(grouping, against));
    let table = (!rows.is_empty()).then(|| SectionTable {
        caption: say!(words, "metric-against", metric = labels.metric(metric), reference = reference),
        columns: vec![
            SectionColumn::text(""),
            SectionColumn::figure(words.say("head-of")),
            SectionColumn::figure(words.say("tests-head-reference")),
            SectionColumn::text(words.say("tests-head-test")),
            SectionColumn::figure(words.say("tests-head-p")),
            SectionColumn::figure(words.say("tests-head-adjusted")),
        ],
        rows,
    });
    (table, hidden)
}

/// The groups that were not tested, with the reason; once for all metrics of which they are the same.
fn not_tested(labels: &Labels<'_>, grouping: &Grouping, tests: &Tests) -> Vec<String> {
    let mut aside: Vec<(Vec<String>, Vec<String>)> = Vec::new();
    for (metric, of_metric) in &tests.metrics {
        let Some(comparison) = grouping.comparison(*metric).filter(|_| of_metric.is_ok()) else { continue };
        let groups: Vec<String> =
            comparison.aside.iter().map(|(place, reason)| aside_sentence(labels, grouping, *place, *reason)).collect();
        let name = labels.metric(*metric);
        match aside.iter_mut().find(|(_, others)| *others == groups) {
            _ if groups.is_empty() => {}
            Some((names, _)) => names.push(name),
            None => aside.push((vec![name], groups)),
        }
    }
    let note = |(metrics, groups): (Vec<String>, Vec<String>)| {
        let (shown, more) = shortened(&groups);
        let groups =
            if more > 0 { say!(labels.words, "tests-and-more", groups = shown.join(", "), count = more) } else { shown.join(", ") };
        say!(labels.words, "tests-aside", metrics = metrics.join(", "), groups = groups)
    };
    aside.into_iter().map(note).collect()
}

/// What has no test, and what is rough.
fn notes_of(labels: &Labels<'_>, grouping: &Grouping, metric: Metric, tests: Option<&MetricTests>) -> Vec<String> {
    let words = labels.words;
    let name = labels.metric(metric);
    let Some(tests) = tests else { return Vec::new() };
    let mut notes = Vec::new();
    match &tests.all {
        Err(reason) => notes.push(say!(words, "widest-none", metric = name.as_str(), reason = words.undefined(reason.name()))),
        Ok(all) if all.homogeneity.is_rough() => {
            let expected = words.decimal(&cell::plain(all.homogeneity.smallest_expected, 1));
            notes.push(say!(words, "tests-rough", metric = name.as_str(), expected = expected, few = FEW_EXPECTED as u64));
        }
        Ok(_) => {}
    }
    if tests.all.is_ok() {
        for (place, test) in &tests.against {
            if let Err(reason) = test {
                let what = format!("{name}, {}", labels.short(&grouping.groups[*place]));
                notes.push(say!(words, "widest-none", metric = what, reason = words.undefined(reason.name())));
            }
        }
    }
    notes
}

/// What a reader should know before trusting these p-values, and what they do not say.
fn cautions(labels: &Labels<'_>, grouping: &Grouping, tests: &Tests) -> Vec<String> {
    let words = labels.words;
    let mut notes = Vec::new();
    let all = || tests.metrics.iter().filter_map(|(_, of_metric)| of_metric.as_ref().ok()?.all.ok());
    if all().next().is_some() {
        let draws = all().find_map(|all| match all.permutation.arrangements {
            Arrangements::Random { draws, .. } => Some(u64::from(draws)),
            Arrangements::All => None,
        });
        notes.push(match draws {
            Some(draws) => say!(words, "tests-permutation-drawn", draws = draws, one_in = draws + 1),
            None => words.say("tests-permutation-all"),
        });
    }
    match grouping.reference {
        baseline if Tests::chosen_reference(baseline) => notes.push(words.say("tests-chosen")),
        Baseline::Overall => notes.push(words.say("tests-overall")),
        _ => {}
    }
    if labels.document.audit.weighting == Weighting::Sampling {
        notes.push(words.say("tests-sampling"));
    }
    if let Some(cluster) = &labels.document.plan.roles().cluster {
        notes.push(say!(words, "tests-cluster", column = cluster.as_str()));
    }
    notes.push(words.say("tests-means"));
    notes
}
