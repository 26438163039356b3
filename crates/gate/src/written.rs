//! A check as JSON: with every count and all digits, for programs.
//!
//! What is written is a twin of [`Check`], so that a renamed field in the code cannot break a file. A figure without a value is the name of its reason; no number
//! stands in for it. Nothing reads the file back: a check is made again from its policy and its audit.

mod part_v1;
mod rule_v1;
mod schema;

use ecart_schema::{Provenance, pretty};
use schemars::JsonSchema;
use serde::Serialize;

use self::rule_v1::RuleV1;
use crate::{Check, Verdict, Way};

pub use self::schema::check_schema;

/// The mark of the format, in `format`.
const FORMAT: &str = "ecart-check";
/// The version that is written, in `version`. It grows until écart 1.0: what is there keeps its place and its meaning.
const VERSION: u64 = 1;

/// Where a check comes from.
#[derive(Clone, Debug)]
pub struct CheckSource<'a> {
    /// The policy's file, as it was named.
    pub policy_file: &'a str,
    /// The policy's title.
    pub policy_title: Option<&'a str>,
    /// The file in which each rule stands, in the order of the check: a preset's rules stand in its own. Empty: all stand in the policy's file.
    pub rule_files: Vec<&'a str>,
    /// Where the audit comes from that was judged.
    pub provenance: &'a Provenance,
}

impl Check {
    /// The check as JSON: the same bytes each time, with a line break at the end. Its schema is [`check_schema`].
    pub fn to_json(&self, source: &CheckSource<'_>) -> String {
        pretty(&CheckV1::of(self, source))
    }
}

/// What a check found: every rule with its verdict, and every figure that the verdict rests on.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Check")]
struct CheckV1 {
    /// What marks the format.
    #[schemars(extend("const" = FORMAT))]
    format: &'static str,
    /// The version of the format.
    #[schemars(extend("const" = VERSION))]
    version: u64,
    /// The version of écart that made it.
    ecart: String,
    /// The policy.
    policy: PolicyV1,
    /// The names of the files that were audited, in order; `-` is standard input.
    inputs: Vec<String>,
    /// The day it was made, by which waivers end: `2026-11-28`.
    #[schemars(extend("format" = "date"))]
    day: String,
    /// The confidence of the verdicts, above 0 and below 1.
    confidence: f64,
    /// What it comes to.
    outcome: WayV1,
    /// How many rules came to what.
    rules_by_verdict: TotalsV1,
    /// The rules, in the order of the policy.
    rules: Vec<RuleV1>,
}

/// A policy.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Policy")]
struct PolicyV1 {
    /// Its file, as it was named.
    file: String,
    /// Its title.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    title: Option<String>,
}

/// How many rules came to what.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Totals")]
struct TotalsV1 {
    /// Broken, and not waived.
    broken: usize,
    /// Inconclusive, and not waived.
    inconclusive: usize,
    /// Broken or inconclusive, and excused by a waiver.
    waived: usize,
    /// Held.
    holds: usize,
    /// Without a limit: shown only.
    shown: usize,
}

/// What a check or a rule comes to, for whoever started it.
#[derive(Clone, Copy, Debug, JsonSchema, Serialize)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "Outcome")]
enum WayV1 {
    /// Nothing stands in the way.
    Pass,
    /// Some rule that asks to be warned of is inconclusive.
    Warn,
    /// Some rule is inconclusive, and asks to fail then; none is broken.
    Uncertain,
    /// Some rule is broken, and not waived.
    Fail,
}

impl From<Way> for WayV1 {
    fn from(way: Way) -> Self {
        match way {
            Way::Pass => Self::Pass,
            Way::Warn => Self::Warn,
            Way::Uncertain => Self::Uncertain,
            Way::Fail => Self::Fail,
        }
    }
}

impl CheckV1 {
    fn of(check: &Check, source: &CheckSource<'_>) -> Self {
        let file = |place: usize| source.rule_files.get(place).copied().unwrap_or(source.policy_file);
        Self {
            format: FORMAT,
            version: VERSION,
            ecart: source.provenance.version.clone(),
            policy: PolicyV1 { file: source.policy_file.to_owned(), title: source.policy_title.map(str::to_owned) },
            inputs: source.provenance.inputs.iter().map(|input| input.name.clone()).collect(),
            day: check.today.to_string(),
            confidence: check.confidence.value(),
            outcome: check.way().into(),
            rules_by_verdict: TotalsV1 {
                broken: check.count(Verdict::Broken),
                inconclusive: check.count(Verdict::Inconclusive),
                waived: check.rules.iter().filter(|judged| judged.is_waived()).count(),
                holds: check.count(Verdict::Holds),
                shown: check.rules.iter().filter(|judged| judged.verdict.is_none()).count(),
            },
            rules: check.rules.iter().enumerate().map(|(place, judged)| RuleV1::of(judged, file(place))).collect(),
        }
    }
}
