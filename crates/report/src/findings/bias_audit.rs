//! The public summary of a bias audit, with all that the rules on New York City's Local Law 144 ask for (6 RCNY § 5-303).

use ecart_gate::{Exclusion, Summary};
use ecart_metrics::{AdverseImpacts, Group, Grouping, Metric, Undefined, adverse_impacts};
use ecart_schema::Document;
use ecart_tally::{Decision, Threshold};
use ecart_words::{Words, say};

use super::cell::{percent, ratio, ratio_interval, share};
use super::labels::Labels;
use super::rates::order;
use super::section::{Section, SectionColumn, SectionTable, without};
use super::sheet::{Facts, Sheet};
use super::text::confidence;
use super::{Findings, in_field};

/// An auditor may leave out of ratios a category with a smaller share of the people than this.
///
/// # Source
/// 6 RCNY § 5-301(d).
const SMALL_CATEGORY: f64 = 0.02;

/// The public summary of a bias audit.
pub fn bias_audit(document: &Document, summary: &Summary, words: &Words) -> Sheet {
    let words = &in_field(document, words);
    let (labels, findings) = (Labels::new(document, words), Findings::new(document, words));
    let mut facts = Facts::new(words);
    facts.given("summary-tool", summary.tool.as_ref());
    facts.day("summary-distribution", summary.distribution_date);
    facts.day("summary-audit", summary.audit_date);
    facts.given("summary-auditor", summary.auditor.as_ref());
    facts.given("summary-data-source", summary.data_source.as_ref());
    facts.given("summary-data-explanation", summary.data_explanation.as_ref());
    let people = document.audit.overall.outcomes.all().people;
    facts.found("summary-people", words.grouped(people));
    for grouping in &document.audit.groupings {
        let name = labels.columns(&grouping.columns);
        let unknown: u64 = unknown(grouping).map(|group| group.outcomes.all().people).sum();
        let value = say!(words, "summary-unknown-value", people = unknown, columns = name);
        facts.found("summary-unknown", value);
    }
    facts.found("summary-left-out", findings.rows_line.clone());
    facts.found("summary-counted", counted(&labels));
    let mut sheet = facts.sheet("summary-kind", document, summary, &findings);
    sheet.sections = document.audit.groupings.iter().map(|grouping| section(&labels, grouping, &summary.excluded)).collect();
    sheet.closing.1 = findings.cautions;
    sheet.closing.1.extend(otherwise(&labels, summary));
    sheet.closing.1.extend(["summary-no-limit", "preset-advice"].map(|id| words.say(id)));
    sheet
}

fn unknown(grouping: &Grouping) -> impl Iterator<Item = &Group> {
    grouping.groups.iter().filter(|group| group.name.has_missing())
}

/// Whether people have scores, of which the rate is that of those above the median.
const fn is_scored(document: &Document) -> bool {
    matches!(document.plan.roles().decision, Decision::Score { .. })
}

/// What the rate is the rate of.
fn counted(labels: &Labels<'_>) -> String {
    let id = if is_scored(labels.document) { "summary-scoring" } else { "summary-selection" };
    say!(labels.words, id, positive = labels.positive())
}

/// Where the audit is not made as the rules say, and categories that are named and not there.
fn otherwise(labels: &Labels<'_>, summary: &Summary) -> Vec<String> {
    let (words, document) = (labels.words, labels.document);
    let mut said = Vec::new();
    if let Decision::Score { threshold, .. } = &document.plan.roles().decision
        && *threshold != Threshold::AboveMedian
    {
        said.push(words.say("summary-other-threshold"));
    }
    if document.audit.groupings.iter().all(|grouping| grouping.columns.len() < 2) {
        said.push(words.say("summary-not-crossed"));
    }
    said.extend(seeming_unknown(labels));
    let groups = || document.audit.groupings.iter().flat_map(|grouping| &grouping.groups);
    for exclusion in summary.excluded.iter().filter(|exclusion| !groups().any(|group| exclusion.is_of(&group.name))) {
        said.push(say!(words, "summary-excluded-nobody", category = category(exclusion)));
    }
    said
}

/// Categories whose name says that they are none. The program cannot know: a value is what the data say.
fn seeming_unknown(labels: &Labels<'_>) -> Vec<String> {
    let mut found: Vec<(&String, String)> = Vec::new();
    for (column, level) in labels.document.audit.groupings.iter().flat_map(|grouping| &grouping.groups).flat_map(|group| &group.name.0) {
        let level = (!level.is_missing()).then(|| level.to_string()).filter(|level| seems_unknown(level));
        if let Some(level) = level.filter(|level| !found.contains(&(column, level.clone()))) {
            found.push((column, level));
        }
    }
    let one =
        |(column, level): &(&String, String)| say!(labels.words, "summary-seems-unknown", column = column.as_str(), value = level.as_str());
    found.iter().map(one).collect()
}

/// Whether people who are called so may be those whose category is not known.
fn seems_unknown(level: &str) -> bool {
    const NAMES: [&str; 15] = [
        "unknown",
        "undisclosed",
        "undeclared",
        "unspecified",
        "unreported",
        "declined",
        "refused",
        "missing",
        "n/a",
        "na",
        "#n/a",
        "none",
        "null",
        "nan",
        "?",
    ];
    const PARTS: [&str; 6] = ["not disclosed", "not specified", "not stated", "not to say", "not to answer", "declined to"];
    let level = level.trim().to_lowercase().replace(['_', '-'], " ");
    let level = level.trim();
    NAMES.contains(&level) || level.is_empty() || PARTS.iter().any(|part| level.contains(part))
}

fn category(exclusion: &Exclusion) -> String {
    format!("{}={}", exclusion.column, exclusion.level)
}

fn section(labels: &Labels<'_>, grouping: &Grouping, excluded: &[Exclusion]) -> Section {
    let words = labels.words;
    let columns = labels.columns(&grouping.columns);
    let exclusion = |group: &Group| excluded.iter().find(|exclusion| exclusion.is_of(&group.name));
    let impacts = adverse_impacts(&grouping.groups, labels.document.audit.config.confidence, |group| {
        !group.name.has_missing() && exclusion(group).is_none()
    });
    let people = labels.document.audit.overall.outcomes.all().people;
    let is_scored = is_scored(labels.document);
    let (mut rows, mut notes, mut reasons) = (Vec::new(), Vec::new(), Vec::new());
    for place in order(grouping).into_iter().filter(|&place| !grouping.groups[place].name.has_missing()) {
        let group = &grouping.groups[place];
        let mut row = vec![labels.short(group), words.grouped(group.outcomes.all().people)];
        match rate(group) {
            Ok(rate) => row.extend([words.grouped(rate.k()), share(words, &rate)]),
            Err(reason) => row.extend(without(words, &mut reasons, reason, 2)),
        }
        match exclusion(group) {
            Some(exclusion) => {
                row.extend([words.say("summary-excluded"), String::new()]);
                notes.extend(of_excluded(labels, group, exclusion, people));
            }
            None => row.extend(impact(words, group, place, &impacts, &mut reasons)),
        }
        rows.push(row);
    }
    let heads =
        if is_scored { ["summary-head-above", "summary-head-scoring"] } else { ["summary-head-selected", "summary-head-selection"] };
    let mut heads: Vec<SectionColumn> = std::iter::once("summary-head-people")
        .chain(heads)
        .chain(["summary-head-impact"])
        .map(|id| SectionColumn::figure(words.say(id)))
        .collect();
    heads.insert(0, SectionColumn::text(words.say("summary-head-category")));
    heads.push(SectionColumn::interval(words.say("head-interval")));
    let missing: u64 = unknown(grouping).map(|group| group.outcomes.all().people).sum();
    notes.insert(0, say!(words, "summary-note-unknown", people = missing));
    notes.push(say!(words, "summary-note-ratio", confidence = confidence(labels)));
    notes.extend(reasons.iter().map(|reason: &Undefined| say!(words, "adverse-undefined", reason = words.undefined(reason.name()))));
    Section {
        id: "impact",
        heading: say!(words, "summary-heading", columns = columns),
        lead: Vec::new(),
        tables: vec![SectionTable { caption: String::new(), columns: heads, rows }],
        notes,
    }
}

fn rate(group: &Group) -> Result<ecart_metrics::Rate, Undefined> {
    group.figure(Metric::SelectionRate)?.measure.rate().ok_or(Undefined::NotAShare)
}

/// The impact ratio of a category, and its interval.
fn impact(
    words: &Words,
    group: &Group,
    place: usize,
    impacts: &Result<AdverseImpacts, Undefined>,
    reasons: &mut Vec<Undefined>,
) -> Vec<String> {
    let found = match impacts {
        Ok(found) => found,
        Err(reason) => return without(words, reasons, *reason, 2),
    };
    match found.others.iter().find(|(other, _)| *other == place) {
        // The highest itself: where it is 0, nothing has a ratio to it.
        None if rate(group).is_ok_and(|rate| rate.value() == 0.0) => without(words, reasons, Undefined::ZeroOverZero, 2),
        None => vec![ratio(words, 1.0), String::new()],
        Some((_, Ok(impact))) => vec![ratio(words, impact.ratio), ratio_interval(words, impact.interval)],
        Some((_, Err(reason))) => without(words, reasons, *reason, 2),
    }
}

/// Why a category is left out, and that it is too large to be.
fn of_excluded(labels: &Labels<'_>, group: &Group, exclusion: &Exclusion, people: u64) -> Vec<String> {
    let words = labels.words;
    let part = group.outcomes.all().people as f64 / people.max(1) as f64;
    let (name, part_text) = (labels.short(group), words.percent(&percent(words, part)));
    let reason = exclusion.reason.as_str();
    let mut said = vec![say!(words, "summary-excluded-because", category = name.as_str(), share = part_text.as_str(), reason = reason)];
    if part >= SMALL_CATEGORY {
        said.push(say!(words, "summary-excluded-large", category = name, share = part_text));
    }
    said
}
