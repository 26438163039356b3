//! The sentences around the figures: what was audited, cautions, limits, definitions, provenance.

use ecart_metrics::{Crossing, Group, Metric};
use ecart_schema::{Contents, Document};
use ecart_tally::{Decision, MOST_SCORES, Scores, Tally, Task, Threshold, Weighting};
use ecart_words::{Words, say};

use super::labels::Labels;

/// How a figure is defined.
#[derive(Clone, Debug, PartialEq)]
pub struct Definition {
    /// Its name, in words.
    pub name: String,
    /// Its name in files and on the command line.
    pub code: &'static str,
    /// Its formula.
    pub formula: &'static str,
    /// What equal and unequal values mean for people.
    pub means: String,
    /// Whom an error harms; empty for a criterion.
    pub harm: String,
    /// Where it comes from; empty if it is no figure of the literature.
    pub source: &'static str,
}

/// A fact about where an audit comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// What it is: command, version, file.
    pub name: String,
    /// The fact.
    pub value: String,
}

/// The title that was given, or the names of the inputs.
pub(crate) fn title(document: &Document, words: &Words) -> String {
    document.presentation.title.clone().unwrap_or_else(|| {
        let names: Vec<&str> = document.provenance.inputs.iter().map(|input| input.name.as_str()).collect();
        match names.as_slice() {
            [] => String::new(),
            ["-"] => words.say("standard-input"),
            [one] => (*one).to_owned(),
            [first, .., last] => format!("{first} … {last}"),
        }
    })
}

/// What counts as positive, and what the intervals are.
pub(crate) fn method(document: &Document, words: &Words) -> String {
    method_line(&Labels::new(document, words))
}

/// What counts as positive, and what the intervals are.
pub(super) fn method_line(labels: &Labels<'_>) -> String {
    let (words, intervals) = (labels.words, &labels.document.audit.config.intervals);
    // In the order in which their figures stand: rates, differences, ratios, widest gaps.
    let names = [intervals.rate.name(), "newcombe", intervals.ratio.name(), intervals.simultaneous.name()];
    positive_line(labels, &names.map(|name| words.interval_method(name)).join(", "))
}

/// The same, without the names of methods, which a page explains before it uses them.
pub(super) fn plain_line(labels: &Labels<'_>) -> String {
    positive_line(labels, "none")
}

fn positive_line(labels: &Labels<'_>, methods: &str) -> String {
    let words = labels.words;
    if let Some(counted) = labels.counted(true) {
        return say!(words, "method-line-counted", counted = counted, confidence = confidence(labels), methods = methods);
    }
    let line = match labels.document.audit.task {
        Task::Multiclass => "method-line-classes",
        Task::Decision | Task::Classification | Task::Verification => "method-line",
    };
    say!(words, line, positive = labels.positive(), confidence = confidence(labels), methods = methods)
}

/// The confidence of every interval: 95%.
pub(super) fn confidence(labels: &Labels<'_>) -> String {
    let value = labels.document.audit.config.confidence.value();
    labels.words.percent(&super::cell::plain(value * 100.0, decimals_of_per_cent(value)))
}

/// A level of significance, in per cent: 5%.
pub(crate) fn percent_of_level(words: &Words, alpha: f64) -> String {
    words.percent(&super::cell::plain(alpha * 100.0, decimals_of_per_cent(alpha)))
}

/// As many decimals as a share has in per cent, at most four: 95, 99.9.
pub(crate) fn decimals_of_per_cent(share: f64) -> usize {
    (0..4)
        .find(|&decimals| {
            let scaled = share * 100.0 * 10f64.powi(i32::try_from(decimals).unwrap_or(0));
            (scaled - scaled.round()).abs() < 1e-6
        })
        .unwrap_or(4)
}

/// What a reader should know before trusting a figure.
pub(super) fn cautions(labels: &Labels<'_>) -> Vec<String> {
    let words = labels.words;
    let document = labels.document;
    let mut cautions = Vec::new();
    let overall = document.audit.overall.outcomes.all();
    match document.counted.weighting() {
        Weighting::Sampling => {
            let effective = super::cell::plain(overall.effective_size(), 0);
            cautions.push(say!(words, "caution-sampling", people = overall.people, effective = words.decimal(&effective)));
        }
        Weighting::People if document.plan.roles().weight.is_some() && looks_like_a_sampling_weight(document) => {
            cautions.push(say!(words, "caution-people", rows = document.counted.rows(), people = overall.people));
        }
        Weighting::People | Weighting::Rows => {}
    }
    if let Some(below) = document.audit.config.suppress_below {
        let is_any = document.audit.groupings.iter().any(|grouping| !grouping.withheld.is_empty());
        cautions.push(say!(words, if is_any { "caution-withheld" } else { "caution-withheld-none" }, below = below));
    }
    cautions.extend(super::alike::cautions(labels));
    cautions.extend(clusters(labels));
    let half_width = document.counted.tally().and_then(Tally::scores).map_or(0.0, Scores::half_width);
    if half_width > 0.0 {
        cautions.push(say!(words, "caution-bins", distinct = MOST_SCORES, width = (2.0 * half_width).to_string()));
    }
    cautions.extend(median(labels));
    for (column, edges) in &document.quantile_edges {
        let edges: Vec<String> = edges.iter().map(f64::to_string).collect();
        cautions.push(say!(words, "caution-quantiles", column = column.as_str(), edges = edges.join(", ")));
    }
    cautions
}

/// How far ties at the median keep the share of people above it from a half, where that is far.
fn median(labels: &Labels<'_>) -> Option<String> {
    const FAR: f64 = 0.05;
    let document = labels.document;
    let Decision::Score { threshold: Threshold::AboveMedian, column } = &document.plan.roles().decision else { return None };
    let rate = document.audit.overall.figure(Metric::SelectionRate).ok()?.measure.rate()?;
    (rate.value() < 0.5 - FAR).then(|| {
        let words = labels.words;
        say!(
            words,
            "caution-median",
            share = super::cell::share(words, &rate),
            counts = words.fraction(rate.k(), rate.n()),
            column = column.as_str()
        )
    })
}

/// How much the clusters leave of what the first metric rests on, in the group in which they cost most: of few people, that says little.
fn clusters(labels: &Labels<'_>) -> Option<String> {
    let (words, document) = (labels.words, labels.document);
    let column = document.plan.roles().cluster.as_ref()?;
    let metric = *labels.shown_metrics().first()?;
    let groups = document.audit.groupings.iter().flat_map(|grouping| &grouping.groups).filter(|group| !group.name.has_missing());
    let left = |group: &Group| {
        let measure = group.figure(metric).ok()?.measure;
        let people = measure.denominator().people;
        let clusters = measure.design()?.clusters;
        (people >= document.audit.config.min_group)
            .then(|| (measure.effective_size() / people.max(1) as f64, people, measure.effective_size(), clusters, labels.short(group)))
    };
    let (_, people, effective, clusters, group) = groups.filter_map(left).min_by(|one, other| one.0.total_cmp(&other.0))?;
    let effective = super::cell::plain(effective, 0);
    Some(say!(
        words,
        "caution-clusters",
        clusters = clusters,
        column = column.as_str(),
        metric = labels.metric(metric),
        group = group,
        people = people,
        effective = words.decimal(&effective),
    ))
}

/// A table of counts has few rows for each combination of what it counts; survey data have many, and weights well above 1.
fn looks_like_a_sampling_weight(document: &Document) -> bool {
    let Some(tally) = document.counted.tally() else { return false };
    let (rows, cells) = (tally.rows(), tally.cells().count() as u64);
    let people = document.audit.overall.outcomes.all().people;
    rows > 20 * cells.max(1) && people > 10 * rows
}

pub(super) fn cannot_show(labels: &Labels<'_>) -> Vec<String> {
    let words = labels.words;
    let document = labels.document;
    let mut all = vec![words.say("cannot-why")];
    match document.audit.task {
        Task::Classification | Task::Multiclass | Task::Verification => all.push(words.say("cannot-label")),
        Task::Decision if labels.is_of_selection() => all.push(words.say("cannot-without-label")),
        Task::Decision if labels.counted(true).is_some() => all.push(words.say("cannot-counted")),
        Task::Decision => all.push(words.say("cannot-recorded")),
    }
    all.push(words.say("cannot-selection"));
    if document.audit.config.crossing == Crossing::None {
        all.push(words.say("cannot-crossing"));
    }
    if document.plan.roles().strata.is_empty() {
        all.push(words.say("cannot-conditions"));
    }
    all.push(words.say("cannot-fair"));
    all
}

pub(super) fn definitions(labels: &Labels<'_>) -> Vec<Definition> {
    let words = labels.words;
    let metrics = labels.all_metrics().into_iter().map(|metric| {
        let entry = metric.entry();
        // A share of what somebody counted has no other definition.
        let is_of_cases = metric == Metric::SelectionRate && !labels.is_of_selection();
        Definition {
            name: labels.metric(metric),
            code: entry.name,
            formula: if is_of_cases { "k / n" } else { entry.formula },
            means: labels.metric_means(metric),
            harm: labels.metric_harm(metric),
            source: if is_of_cases { "" } else { entry.source },
        }
    });
    let criteria = labels.all_criteria().into_iter().map(|criterion| {
        let entry = criterion.entry();
        Definition {
            name: words.criterion(entry.name),
            code: entry.name,
            formula: entry.formula,
            means: words.criterion_means(entry.name),
            harm: String::new(),
            source: entry.source,
        }
    });
    metrics.chain(criteria).collect()
}

pub(super) fn provenance(labels: &Labels<'_>) -> Vec<Fact> {
    let words = labels.words;
    let provenance = &labels.document.provenance;
    let fact = |id: &str, value: String| Fact { name: words.say(id), value };
    let mut facts = vec![
        fact("provenance-command", provenance.command.clone()),
        fact("provenance-version", format!("écart {}", provenance.version)),
        fact("provenance-seed", labels.document.audit.config.seed.to_string()),
    ];
    for input in &provenance.inputs {
        let name = input.name.as_str();
        let value = match &input.contents {
            Some(Contents { bytes, sha256, rows }) => {
                say!(words, "provenance-input-value", name = name, rows = *rows, bytes = *bytes, sha256 = sha256.as_str())
            }
            None => say!(words, "provenance-input-withheld", name = name),
        };
        facts.push(fact("provenance-input", value));
    }
    facts
}
