//! A section for the technical documentation of an AI system: degrees of accuracy for groups of people (Regulation (EU) 2024/1689, Annex IV, point 3).

use ecart_gate::Summary;
use ecart_metrics::{Grouping, Metric};
use ecart_schema::Document;
use ecart_tally::Task;
use ecart_words::{Words, say};

use super::gaps::widest_of;
use super::labels::Labels;
use super::section::{Section, SectionColumn, SectionTable};
use super::sheet::{Facts, Sheet};
use super::text::confidence;
use super::{Cell, Findings, GroupingFindings, Mark, RateRow, Widest, in_field};

/// A section for technical documentation: how often the system is right, and wrong, for each group.
pub fn annex_iv(document: &Document, summary: &Summary, words: &Words) -> Sheet {
    let words = &in_field(document, words);
    let (labels, findings) = (Labels::new(document, words), Findings::new(document, words));
    let mut facts = Facts::new(words);
    facts.given("annex-system", summary.tool.as_ref());
    facts.given("annex-purpose", summary.purpose.as_ref());
    facts.given("summary-data-source", summary.data_source.as_ref());
    facts.given("summary-data-explanation", summary.data_explanation.as_ref());
    facts.day("annex-date", summary.audit_date);
    facts.found("annex-rows", findings.rows_line.clone());
    facts.found("annex-measured", findings.method_line.clone());
    facts.given.extend(findings.provenance.iter().cloned());
    let mut sheet = facts.sheet("annex-kind", document, summary, &findings);
    let metrics = metrics(document);
    sheet.sections = findings
        .groupings
        .iter()
        .zip(&document.audit.groupings)
        .map(|(grouping, audited)| section(&labels, grouping, audited, &metrics))
        .collect();
    sheet.closing.0 = words.say("annex-limits");
    sheet.closing.1 = if summary.limits.is_empty() { vec![words.say("annex-limits-missing")] } else { summary.limits.clone() };
    sheet.closing.1.extend([findings.left_out, findings.cautions, findings.cannot_show].concat());
    sheet.closing.1.extend(["annex-no-limit", "preset-advice"].map(|id| words.say(id)));
    sheet
}

/// The metrics that say how accurate a system is; without a label none does.
fn metrics(document: &Document) -> Vec<Metric> {
    match document.audit.task {
        Task::Decision => vec![Metric::SelectionRate],
        Task::Classification => vec![Metric::Accuracy, Metric::FalsePositiveRate, Metric::FalseNegativeRate],
        Task::Multiclass => vec![Metric::Accuracy],
        Task::Verification => vec![Metric::FalsePositiveRate, Metric::FalseNegativeRate],
    }
}

fn section(labels: &Labels<'_>, grouping: &GroupingFindings, audited: &Grouping, metrics: &[Metric]) -> Section {
    let words = labels.words;
    let rates = &grouping.all_rates;
    let mut reasons = Vec::new();
    let places: Vec<usize> = metrics.iter().filter_map(|metric| rates.metrics.iter().position(|head| head.metric == *metric)).collect();
    let tables = places.iter().map(|&place| {
        let head = &rates.metrics[place];
        let columns = vec![
            SectionColumn::text(grouping.name.clone()),
            SectionColumn::figure(rates.people.clone()),
            SectionColumn::figure(head.name.clone()),
            SectionColumn::interval(words.say("head-interval")),
            SectionColumn::figure(words.say("head-of")),
        ];
        let mut rows = Vec::new();
        for row in &rates.rows {
            let mut cells = vec![row.group.clone(), row.people.clone()];
            cells.extend(of_cell(&row.cells[place], words, &mut reasons));
            rows.push(cells);
        }
        SectionTable { caption: format!("{} ({})", head.name, head.what), columns, rows }
    });
    let mut tables: Vec<SectionTable> = tables.collect();
    tables.extend(gaps(labels, grouping, audited, metrics));
    let mut notes = vec![say!(words, "annex-note-intervals", confidence = confidence(labels))];
    let is_without = labels.document.audit.task == Task::Decision;
    if is_without {
        notes.insert(0, words.say("annex-without-label"));
    }
    // A mark is explained where it stands beside one of these metrics.
    let stands = |mark: Mark| {
        let shown =
            |row: &RateRow| places.iter().any(|&place| matches!(row.cells[place], Cell::Value { mark: Some(its), .. } if its == mark));
        rates.rows.iter().any(shown)
    };
    let marks = [(Mark::Small, &rates.small), (Mark::Missing, &rates.missing)];
    notes.extend(
        marks.into_iter().filter(|(mark, _)| stands(*mark)).filter_map(|(mark, legend)| Some(words.entry(mark.sign(), legend.as_ref()?))),
    );
    notes.extend(rates.withheld.clone());
    notes.extend(reasons.iter().zip(1..).filter_map(|(reason, place)| Some(format!("{place}. {}", rates.notes.get(reason - 1)?))));
    let heading = if is_without { "annex-heading-selection" } else { "annex-heading" };
    let heading = say!(words, heading, columns = grouping.name.as_str());
    Section { id: "accuracy", heading, lead: Vec::new(), tables, notes }
}

/// A figure; one without a value with the number of its reason among those that are told here.
fn of_cell(cell: &Cell, words: &Words, reasons: &mut Vec<usize>) -> [String; 3] {
    match cell {
        Cell::Value { value, mark } => {
            let mark = mark.map_or_else(String::new, |mark| format!(" {}", mark.sign()));
            [value.text.clone(), value.interval.clone(), format!("{}{mark}", value.counts)]
        }
        Cell::Undefined { note, .. } => {
            let place = reasons.iter().position(|known| known == note).unwrap_or_else(|| {
                reasons.push(*note);
                reasons.len() - 1
            });
            [format!("{} ({})", words.say("undefined"), place + 1), String::new(), String::new()]
        }
    }
}

/// How far the groups are apart.
fn gaps(labels: &Labels<'_>, grouping: &GroupingFindings, audited: &Grouping, metrics: &[Metric]) -> Option<SectionTable> {
    let words = labels.words;
    // Of a metric that is not in focus the gap is made here.
    let of = |metric: &Metric| {
        let known = grouping.widest.iter().find(|widest| widest.metric.metric == *metric).cloned();
        known.unwrap_or_else(|| widest_of(labels, audited, *metric))
    };
    let widest: Vec<Widest> = metrics.iter().filter(|metric| audited.comparison(**metric).is_some()).map(of).collect();
    let row = |widest: &Widest| match &widest.gap {
        Ok(gap) => {
            vec![widest.metric.name.clone(), gap.difference.clone(), gap.interval.clone(), format!("{} – {}", gap.high, gap.low)]
        }
        Err(reason) => vec![widest.metric.name.clone(), words.say("undefined"), String::new(), reason.clone()],
    };
    let rows: Vec<Vec<String>> = widest.iter().map(row).collect();
    let columns = vec![
        SectionColumn::text(words.say("annex-head-figure")),
        SectionColumn::figure(words.say("head-points")),
        SectionColumn::interval(words.say("head-interval")),
        SectionColumn::text(words.say("head-between")),
    ];
    (!rows.is_empty()).then(|| SectionTable { caption: words.say("annex-gaps"), columns, rows })
}
