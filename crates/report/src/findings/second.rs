//! A second model on the same rows: where its rates lie, and whether that is more than chance.

use ecart_metrics::{Against, Grouping, Measure, Metric, Paired, PairedRates, Rate, SecondModel};
use ecart_tally::{Decision, Threshold, Weighting};
use ecart_words::{Decimal, say};

use super::cell::{self, Unit};
use super::labels::Labels;
use super::rates::order;
use super::section::{Section, SectionColumn, SectionTable};
use super::tests::adjustment_name;
use super::text::percent_of_level;

/// The most groups that a table shows; the files have all.
const MOST_ROWS: usize = 24;

/// What the second model changes; `None` if there is none.
pub(super) fn section(labels: &Labels<'_>, grouping: &Grouping) -> Option<Section> {
    let mut second = grouping.evidence.second.clone()?;
    second.metrics.sort_by_key(|(metric, _)| labels.place(*metric));
    let second = &second;
    let words = labels.words;
    let models = say!(words, "second-models", first = labels.positive(), second = model(labels));
    let mut tables = Vec::new();
    let mut notes = Vec::new();
    for (metric, people) in &second.metrics {
        let name = labels.metric(*metric);
        match people {
            Ok(people) => {
                let shown = shown(grouping, people);
                tables.extend(tables_of(labels, grouping, *metric, &shown));
                tables.extend(gaps_table(labels, grouping, *metric, people));
                if shown.len() < people.len() {
                    notes.push(say!(words, "tests-more", metric = name.as_str(), count = people.len() - shown.len()));
                }
                for paired in shown {
                    if let Err(reason) = paired.figures {
                        let what = format!("{name}, {}", of(labels, grouping, paired));
                        notes.push(say!(words, "widest-none", metric = what, reason = words.undefined(reason.name())));
                    }
                }
            }
            Err(reason) => notes.push(say!(words, "widest-none", metric = name, reason = words.undefined(reason.name()))),
        }
    }
    if labels.document.audit.weighting == Weighting::Sampling {
        notes.push(words.say("tests-sampling"));
    }
    if let Some(cluster) = &labels.document.plan.roles().cluster {
        notes.push(say!(words, "second-cluster", column = cluster.as_str()));
    }
    notes.push(words.say("second-means"));
    let lead = [models].into_iter().chain(found(labels, grouping, second)).chain([words.say("second-lead")]).collect();
    Some(Section { id: "second", heading: words.say("second-heading"), lead, tables, notes })
}

/// What counts as positive for the second model.
fn model(labels: &Labels<'_>) -> String {
    match &labels.document.plan.roles().second {
        Some(Decision::Prediction(binary)) => format!("{} = {}", labels.column(&binary.column), labels.prediction_value(true)),
        Some(Decision::Score { column, threshold: Threshold::At(score) }) => {
            format!("{} ≥ {}", labels.column(column), labels.words.given(*score))
        }
        // A plan gives a second model one number.
        Some(Decision::Score { column, .. } | Decision::Class(column)) => labels.column(column).to_owned(),
        Some(decision @ Decision::Counted { .. }) => labels.column(decision.column()).to_owned(),
        None => String::new(),
    }
}

/// All people, and the largest groups in the order of all tables.
fn shown<'a>(grouping: &Grouping, people: &'a [Paired]) -> Vec<&'a Paired> {
    let groups = order(grouping).into_iter().take(MOST_ROWS).filter_map(|place| people.iter().find(|paired| paired.group == Some(place)));
    groups.chain(people.iter().filter(|paired| paired.group.is_none())).collect()
}

fn of(labels: &Labels<'_>, grouping: &Grouping, paired: &Paired) -> String {
    paired.group.map_or_else(|| labels.words.say("group-all"), |place| labels.short(&grouping.groups[place]))
}

/// The change in points: of counts, the exact difference of two quotients.
fn change(labels: &Labels<'_>, figures: &PairedRates) -> String {
    let exact = match (figures.second.counts(), figures.first.counts()) {
        (Some(second), Some(first)) => Decimal::points_between(second, first, 1),
        _ => None,
    };
    exact.map_or_else(|| Unit::Percent.signed(labels.words, figures.difference.value), |points| labels.words.points(&points))
}

/// Where the models differ by more than chance, after adjustment.
fn found(labels: &Labels<'_>, grouping: &Grouping, second: &SecondModel) -> Option<String> {
    let words = labels.words;
    let alpha = labels.document.audit.config.confidence.alpha();
    let found: Vec<String> = second
        .metrics
        .iter()
        .filter_map(|(metric, people)| {
            let changes: Vec<String> = shown(grouping, people.as_ref().ok()?)
                .into_iter()
                .filter_map(|paired| {
                    let figures = paired.figures.as_ref().ok().filter(|figures| figures.adjusted <= alpha)?;
                    Some(format!("{} {}", of(labels, grouping, paired), change(labels, figures)))
                })
                .collect();
            (!changes.is_empty()).then(|| say!(words, "tests-found-metric", metric = labels.metric(*metric), groups = changes.join(", ")))
        })
        .collect();
    if second.comparisons == 0 {
        return None;
    }
    let asked = say!(
        words,
        "second-asked",
        count = second.comparisons,
        level = percent_of_level(words, alpha),
        adjustment = adjustment_name(second.adjustment),
    );
    Some(match found.as_slice() {
        [] => say!(words, "second-nothing", asked = asked),
        found => say!(words, "second-found", asked = asked, found = words.list(found)),
    })
}

/// Both models' rates with their counts, then the change with its test.
fn tables_of(labels: &Labels<'_>, grouping: &Grouping, metric: Metric, shown: &[&Paired]) -> Vec<SectionTable> {
    let words = labels.words;
    let rows: Vec<(String, PairedRates)> =
        shown.iter().filter_map(|paired| Some((of(labels, grouping, paired), paired.figures.ok()?))).collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let rates = rows.iter().map(|(group, figures)| {
        let PairedRates { first, second, .. } = figures;
        vec![
            group.clone(),
            cell::share(words, first),
            words.fraction(first.k(), first.n()),
            cell::share(words, second),
            words.fraction(second.k(), second.n()),
        ]
    });
    let changes = rows.iter().map(|(group, figures)| {
        vec![
            group.clone(),
            change(labels, figures),
            Unit::Percent.signed_interval(words, figures.difference.interval),
            words.grouped(figures.first_only.people),
            words.grouped(figures.second_only.people),
            cell::p_value(words, figures.mcnemar.exact_p_value),
            cell::p_value(words, figures.adjusted),
        ]
    });
    let name = labels.metric(metric);
    vec![
        SectionTable {
            caption: name.clone(),
            columns: vec![
                SectionColumn::text(""),
                SectionColumn::figure(words.say("second-head-first")),
                SectionColumn::figure(words.say("head-of")),
                SectionColumn::figure(words.say("second-head-second")),
                SectionColumn::figure(words.say("head-of")),
            ],
            rows: rates.collect(),
        },
        SectionTable {
            caption: say!(words, "second-change", metric = name),
            columns: vec![
                SectionColumn::text(""),
                SectionColumn::figure(words.say("second-head-change")),
                SectionColumn::interval(words.say("head-interval")),
                SectionColumn::figure(words.say("second-head-first-only")),
                SectionColumn::figure(words.say("second-head-second-only")),
                SectionColumn::figure(words.say("tests-head-p")),
                SectionColumn::figure(words.say("tests-head-adjusted")),
            ],
            rows: changes.collect(),
        },
    ]
}

/// How each group's gap to the reference changes; `None` where there is no one reference group.
fn gaps_table(labels: &Labels<'_>, grouping: &Grouping, metric: Metric, people: &[Paired]) -> Option<SectionTable> {
    let words = labels.words;
    let against = grouping.comparison(metric)?.reference.ok()?;
    let Against::Group(reference) = against else { return None };
    let theirs = people.iter().find(|paired| paired.group == Some(reference))?.figures.ok()?;
    let gap = |ours: Rate, theirs: Rate| {
        let exact = cell::points(words, &Measure::Share(ours), &Measure::Share(theirs));
        exact.map_or_else(|| Unit::Percent.signed(words, ours.value() - theirs.value()), |points| words.points(&points))
    };
    let row = |paired: &&Paired| {
        let (ours, change) = (paired.figures.ok()?, paired.gap_change?);
        Some(vec![
            of(labels, grouping, paired),
            gap(ours.first, theirs.first),
            gap(ours.second, theirs.second),
            Unit::Percent.signed(words, change.value),
            Unit::Percent.signed_interval(words, change.interval),
        ])
    };
    let rows: Vec<Vec<String>> = shown(grouping, people).iter().filter_map(row).collect();
    (!rows.is_empty()).then(|| SectionTable {
        caption: say!(words, "second-gaps", metric = labels.metric(metric), reference = labels.reference_in(grouping, against)),
        columns: vec![
            SectionColumn::text(""),
            SectionColumn::figure(words.say("second-head-first")),
            SectionColumn::figure(words.say("second-head-second")),
            SectionColumn::figure(words.say("second-head-change")),
            SectionColumn::interval(words.say("head-interval")),
        ],
        rows,
    })
}
