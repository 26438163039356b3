//! What the page's script says: sentences with blanks that it fills, and words.

use ecart_metrics::Undefined;
use ecart_tally::Decision;
use ecart_words::say;
use serde_json::{Map, Value, json};

use super::super::rates::head;
use super::Page;

impl Page<'_> {
    /// The sentences and words of the page's language, the blanks between two signs that no text holds.
    pub(super) fn words(&self) -> Value {
        let words = self.labels.words;
        let blank = |name: &str| format!("\u{e000}{name}\u{e001}");
        let mut all = Map::new();
        for id in PLAIN {
            all.insert((*id).to_owned(), json!(words.say(id)));
        }
        for (id, blanks) in WITH_BLANKS {
            let filled: Vec<(&str, ecart_words::Arg<'_>)> =
                blanks.iter().map(|name| (*name, ecart_words::Arg::from(blank(name)))).collect();
            all.insert((*id).to_owned(), json!(words.say_with(id, &filled)));
        }
        let people = self.labels.people();
        for against in ["group", "overall", "others"] {
            for id in ["natural-sentence", "natural-sentence-in-group"] {
                let sentence = say!(
                    words,
                    id,
                    of = blank("of"),
                    group = blank("group"),
                    among = blank("among"),
                    count = blank("count"),
                    outcome = blank("outcome"),
                    against = against,
                    reference = blank("reference"),
                    other = blank("other"),
                    people = people.as_str(),
                );
                all.insert(format!("{id}-{against}"), json!(sentence));
            }
        }
        if self.labels.document.audit.task.has_label() {
            all.extend(OF_ERRORS.iter().map(|id| ((*id).to_owned(), json!(words.say(id)))));
            all.extend(CRITERIA.iter().map(|criterion| ((*criterion).to_owned(), json!(words.criterion(criterion)))));
        }
        for reason in REASONS {
            all.insert(reason.name().to_owned(), json!(words.undefined(reason.name())));
        }
        all.insert("positive".into(), json!(self.labels.positive()));
        if let Decision::Score { column, .. } = &self.labels.document.plan.roles().decision {
            all.insert("column".into(), json!(self.labels.column(column)));
        }
        let minimum = self.labels.document.audit.config.min_group;
        all.insert("explore-small-means".into(), json!(say!(words, "explore-small-means", minimum = minimum)));
        if let Some(why) = self.why_no_slider() {
            all.insert("fixed".into(), json!(words.say(why)));
        }
        if let Some(other) = self.labels.all_metrics().into_iter().find(|metric| !metric.entry().is_share) {
            let metric = head(self.labels, other).name;
            all.insert("others".into(), json!(say!(words, "explore-others", metric = metric.as_str())));
        }
        if self.stops.scores.len() < self.stops.distinct {
            let (count, shown) = (self.stops.distinct as u64, self.stops.scores.len() as u64);
            all.insert("thinned".into(), json!(say!(words, "explore-thinned", count = count, shown = shown)));
        }
        let width = self.tally.scores().map_or(0.0, |scores| 2.0 * scores.half_width());
        if width > 0.0 && !self.stops.scores.is_empty() {
            all.insert("binned".into(), json!(say!(words, "explore-binned", width = width.to_string())));
        }
        Value::Object(all)
    }
}

/// What is only said where there are labels, and with them errors to speak of.
const OF_ERRORS: &[&str] = &["page-criteria", "explore-cost", "explore-criteria", "explore-criterion"];

const CRITERIA: &[&str] = &[
    "demographic_parity_difference",
    "equal_opportunity_difference",
    "equalized_odds_difference",
    "predictive_parity_difference",
    "error_rate_difference",
];

/// The reasons that the script may have for a figure without a value.
const REASONS: &[Undefined] = &[
    Undefined::NoRows,
    Undefined::NoPositives,
    Undefined::NoNegatives,
    Undefined::NoPredictedPositives,
    Undefined::NoPredictedNegatives,
    Undefined::ZeroWeight,
    Undefined::ReferenceUndefined,
    Undefined::RatioToZero,
    Undefined::ZeroOverZero,
    Undefined::ZeroCount,
    Undefined::FewerThanTwoGroups,
];

const PLAIN: &[&str] = &[
    "explore-by",
    "explore-point",
    "explore-points",
    "explore-metric",
    "explore-against",
    "explore-threshold",
    "explore-own",
    "explore-reset",
    "explore-link",
    "explore-nobody",
    "explore-own-now",
    "thresholds-head-threshold",
    "explore-table",
    "explore-head-gap",
    "explore-is-reference",
    "explore-chance-drawn",
    "explore-missing",
    "missing-means",
    "explore-picture",
    "explore-band",
    "explore-demand",
    "explore-demand-near",
    "reference-overall",
    "reference-others",
    "reference-mark",
    "group-all",
    "head-rate",
    "head-interval",
    "head-of",
    "head-ratio",
    "head-between",
    "undefined",
];

const WITH_BLANKS: &[(&str, &[&str])] = &[
    ("explore-threshold-of", &["group"]),
    ("explore-state", &["columns", "metric", "what", "reference", "where"]),
    ("explore-at", &["column", "threshold"]),
    ("explore-at-audited", &["positive"]),
    ("explore-demand-aside", &["groups"]),
    ("explore-uncompared", &["columns", "metric"]),
    ("explore-nothing", &["columns", "reference", "metric"]),
    ("explore-widest", &["gap", "unit", "interval", "high", "low", "ratio", "limits"]),
    ("explore-widest-no-ratio", &["gap", "unit", "interval", "high", "low"]),
    ("explore-widest-none", &["reason"]),
    ("limits-lower", &["metric", "first", "second"]),
    ("limits-upper", &["metric", "first", "second"]),
    ("limits-both", &["metric", "first", "second", "third", "fourth"]),
    ("explore-chance", &["mean", "unit", "below"]),
    ("explore-small", &["people"]),
    ("explore-undefined", &["reason"]),
    ("explore-no-reference", &["reference", "metric", "reason"]),
    ("explore-small-reference", &["reference", "people"]),
    ("explore-right-weighted", &["all", "right", "share"]),
    ("explore-right", &["all", "right", "share", "counts"]),
    ("explore-right-audited", &["share", "counts", "points", "unit"]),
    ("explore-right-best", &["share", "counts", "threshold"]),
];
