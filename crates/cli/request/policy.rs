//! The arguments of the audit that a policy asks for, under the flags that the user typed.

use std::path::Path;

use clap::ValueEnum;
use ecart_gate::{Asked, At, Bounded, Figure, Policy, PolicyError};
use ecart_metrics::{Crossing, Positive};
use ecart_schema::{RateOf, Stakes};

use crate::args::{AuditArgs, Cross, Effect, Interval, What, With};

/// The threshold of pairs that is looked for where none is named, as `ecart verify` does.
const OF_PAIRS: &str = "fmr=0.001";

/// The arguments that a policy asks for, and the policy as it judges the audit made with them. A flag that was typed overrides the policy's key: `is_typed` tells
/// by the flag's id whether it was.
///
/// # Errors
/// [`PolicyError`] if a rule compares groups and neither it, the policy nor a flag names any.
pub(crate) fn of_policy(policy: Policy, given: &AuditArgs, is_typed: impl Fn(&str) -> bool) -> Result<(AuditArgs, Policy), PolicyError> {
    let mut args = merged(&policy, given, &is_typed);
    let rules = policy.rules.iter().flat_map(|rule| &rule.columns);
    let of_rules: Vec<String> = rules.map(|column| column.value.clone()).collect();
    // A rule without columns is of the groups that are asked for; where none are, of those of the other rules.
    let groups = if args.groups.is_empty() { unique(of_rules.clone()) } else { args.groups.clone() };
    // A policy, or the preset that it names, asks for a crossing of what there is: one column has none.
    if !is_typed("intersect") && unique(args.groups.iter().chain(&of_rules).cloned().collect()).len() < 2 {
        args.intersect = None;
    }
    let crossing = match args.intersect {
        None => Crossing::None,
        Some(Cross::Also) => Crossing::Also,
        Some(Cross::Only) => Crossing::Only,
    };
    let asked = Asked { groups: &groups, crossing, min_group: args.min_group, positive: positive(&args) };
    let policy = policy.settled(&asked)?;
    args.groups = unique(args.groups.into_iter().chain(of_rules).collect());
    let of_strata = policy.rules.iter().flat_map(|rule| &rule.within.columns).map(|column| column.value.clone());
    args.strata = unique(args.strata.into_iter().chain(of_strata).collect());
    let crosses_all =
        |columns: &[At<String>]| columns.len() > 1 && args.groups.iter().all(|group| columns.iter().any(|at| at.value == *group));
    if args.intersect.is_none() && policy.rules.iter().any(|rule| crosses_all(&rule.columns)) {
        args.intersect = Some(Cross::Also);
    }
    let is_of_scores =
        |bounded: &Bounded| matches!(bounded, Bounded::Gap { figure: Figure::Score(_), .. } | Bounded::Value { figure: Figure::Score(_) });
    let has_scores = args.analyses.iter().any(|with| matches!(with, With::Scores | With::Bootstrap));
    if !has_scores && policy.rules.iter().any(|rule| is_of_scores(&rule.bounded)) {
        args.analyses.push(With::Scores);
    }
    Ok((args, policy))
}

/// The policy's keys under the flags that were typed.
fn merged(policy: &Policy, given: &AuditArgs, typed: &impl Fn(&str) -> bool) -> AuditArgs {
    // A prediction that is typed stands in for the policy's score, and a score for its prediction.
    let instead: &[(&str, &[&str])] = &[
        ("prediction", &["score", "thresholds", "score_range"]),
        ("score", &["prediction"]),
        ("weight", &["sampling_weight"]),
        ("sampling_weight", &["weight"]),
    ];
    let is_typed = &|id: &str| typed(id) || instead.iter().any(|(other, ids)| ids.contains(&id) && typed(other));
    let Policy { data, columns, figures, words, .. } = policy;
    let mut args = given.clone();
    let set_one = |id: &str, place: &mut Option<String>, key: &Option<At<String>>| {
        if let Some(key) = key.as_ref().filter(|_| !is_typed(id)) {
            *place = Some(key.value.clone());
        }
    };
    let set_all = |id: &str, place: &mut Vec<String>, keys: &[At<String>]| {
        if !keys.is_empty() && !is_typed(id) {
            *place = keys.iter().map(|key| key.value.clone()).collect();
        }
    };
    if !is_typed("files") && !data.files.is_empty() {
        args.files = data.files.iter().map(|file| beside(policy, &file.value)).collect();
    }
    set_one("separator", &mut args.separator, &data.separator);
    set_all("conditions", &mut args.conditions, &data.conditions);
    set_all("missing", &mut args.missing, &data.missing);
    set_one("label", &mut args.label, &columns.label);
    set_one("label_positive", &mut args.label_positive, &columns.label_positive);
    set_one("prediction", &mut args.prediction, &columns.prediction);
    set_one("positive", &mut args.positive, &columns.positive);
    set_one("score", &mut args.score, &columns.score);
    // Of pairs a label, a score and a threshold go by other names.
    set_one("label", &mut args.label, &columns.mated);
    set_one("label_positive", &mut args.label_positive, &columns.mated_value);
    set_one("score", &mut args.score, &columns.similarity);
    set_one("other_group", &mut args.other_group, &columns.other_group);
    set_all("thresholds", &mut args.thresholds, &columns.thresholds);
    if args.other_group.is_some() && args.thresholds.is_empty() {
        args.thresholds = vec![OF_PAIRS.to_owned()];
    }
    set_one("score_range", &mut args.score_range, &columns.score_range);
    set_one("successes", &mut args.successes, &columns.successes);
    set_one("trials", &mut args.trials, &columns.trials);
    set_one("failures", &mut args.failures, &columns.failures);
    set_one("second_prediction", &mut args.second_prediction, &columns.second_prediction);
    set_one("second_score", &mut args.second_score, &columns.second_score);
    set_one("weight", &mut args.weight, &columns.weight);
    set_one("sampling_weight", &mut args.sampling_weight, &columns.sampling_weight);
    set_one("cluster", &mut args.cluster, &columns.cluster);
    set_all("groups", &mut args.groups, &columns.groups);
    set_all("strata", &mut args.strata, &columns.strata);
    set_all("bins", &mut args.bins, &columns.bins);
    set_all("reference", &mut args.reference, &figures.references);
    set_one("label_words", &mut args.label_words, &words.label_words);
    set_one("prediction_words", &mut args.prediction_words, &words.prediction_words);
    set("classes", &mut args.classes, columns.classes, is_typed);
    set("second_threshold", &mut args.second_threshold, columns.second_threshold.map(Some), is_typed);
    set("drop_missing", &mut args.drop_missing, columns.drop_missing, is_typed);
    set("max_levels", &mut args.max_levels, columns.max_levels.map(|levels| usize::try_from(levels).unwrap_or(usize::MAX)), is_typed);
    set("confidence", &mut args.confidence, figures.confidence, is_typed);
    set("min_group", &mut args.min_group, figures.min_group, is_typed);
    set("seed", &mut args.seed, figures.seed, is_typed);
    set("title", &mut args.title, policy.title.clone().map(Some), is_typed);
    set("people", &mut args.people, words.people.clone().map(Some), is_typed);
    let crossing = figures.intersect.map(|crossing| match crossing {
        Crossing::None => None,
        Crossing::Also => Some(Cross::Also),
        Crossing::Only => Some(Cross::Only),
    });
    set("intersect", &mut args.intersect, crossing, is_typed);
    let intervals: Vec<Interval> = figures.intervals.iter().filter_map(|name| Interval::from_str(&name.value, true).ok()).collect();
    set("intervals", &mut args.intervals, Some(intervals).filter(|intervals| !intervals.is_empty()), is_typed);
    let effect = words.positive_is.map(|stakes| match stakes {
        Stakes::Unstated => None,
        Stakes::Harm => Some(Effect::Harm),
        Stakes::Benefit => Some(Effect::Benefit),
    });
    set("positive_is", &mut args.positive_is, effect, is_typed);
    let rate_of = words.rate_of.map(|rate| match rate {
        RateOf::Selection => Some(What::Selection),
        RateOf::Success => Some(What::Success),
        RateOf::Error => Some(What::Error),
        RateOf::Cases => None,
    });
    set("rate_of", &mut args.rate_of, rate_of, is_typed);
    args
}

fn set<T>(id: &str, place: &mut T, key: Option<T>, is_typed: &impl Fn(&str) -> bool) {
    if let Some(key) = key.filter(|_| !is_typed(id)) {
        *place = key;
    }
}

/// A file that a policy names as it is found from here; standard input is where it is.
pub(crate) fn beside(policy: &Policy, file: &str) -> String {
    match Path::new(&policy.file).parent() {
        Some(folder) if file != "-" && !folder.as_os_str().is_empty() => folder.join(file).to_string_lossy().into_owned(),
        _ => file.to_owned(),
    }
}

/// What a positive prediction does to people.
pub(super) fn positive(args: &AuditArgs) -> Positive {
    match (args.positive_is, args.rate_of) {
        (Some(Effect::Benefit), _) | (None, Some(What::Success)) => Positive::Helps,
        (Some(Effect::Harm), _) | (None, Some(What::Error)) => Positive::Harms,
        (None, Some(What::Selection) | None) => Positive::Unsaid,
    }
}

/// The names, each where it stands first.
fn unique(names: Vec<String>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for name in names {
        if !found.contains(&name) {
            found.push(name);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use clap::parser::ValueSource;
    use clap::{CommandFactory, FromArgMatches};

    use super::*;
    use crate::args::{Cli, Command};

    const POLICY: &str = r#"title = "Loans"
[data]
files = ["p.csv", "/data/q.csv"]
[columns]
label = "y"
score = "s"
threshold = 0.50
bins = ["age=25,45"]
max_levels = 7
[figures]
confidence = 0.9
min_group = 40
interval = ["wilson", "koopman", "bonferroni"]
[words]
positive_is = "harm"
[[rule]]
metric = "auc"
gap = "difference"
max = 0.1
group = ["sex", "age"]
[[rule]]
metric = "fpr"
gap = "ratio"
reference = "best-off"
min = 0.8
stratum = "branch"
"#;

    /// The command line that these arguments give with the policy.
    fn asked(typed: &[&str], text: &str) -> (String, Policy) {
        let line = ["ecart", "audit"].iter().chain(typed);
        // The files are the policy's own, as with `ecart check`.
        let command = Cli::command().mut_subcommand("audit", |audit| audit.mut_arg("files", |files| files.required(false)));
        let matches = command.try_get_matches_from(line).unwrap();
        let of_audit = matches.subcommand_matches("audit").unwrap();
        let is_typed = |id: &str| of_audit.value_source(id) == Some(ValueSource::CommandLine);
        let Command::Audit { audit, .. } = Cli::from_arg_matches(&matches).unwrap().command else { panic!() };
        let policy = Policy::parse("ci/ecart.toml", text).unwrap();
        let (args, policy) = of_policy(policy, &audit, is_typed).unwrap();
        (args.command_line(), policy)
    }

    #[test]
    fn the_audit_is_the_one_that_the_policy_asks_for() {
        let (line, policy) = asked(&[], POLICY);
        assert_eq!(
            line,
            "ecart audit ci/p.csv /data/q.csv --label y --score s --threshold 0.50 --group sex --group age --stratum branch \
             --bins age=25,45 --with scores --interval wilson --interval koopman --interval bonferroni --title Loans --positive-is harm \
             --max-levels 7 --min-group 40 --confidence 0.9 --intersect"
        );
        let names: Vec<&str> = policy.rules.iter().map(|rule| rule.name.as_str()).collect();
        assert_eq!(
            names,
            ["auc-difference-sex-age", "false-positive-rate-ratio-within-branch-sex", "false-positive-rate-ratio-within-branch-age"]
        );
        assert!(policy.rules.iter().all(|rule| rule.min_group == 40));
    }

    #[test]
    fn a_flag_that_is_typed_overrides_its_key() {
        let typed = ["x.csv", "--threshold", "0.7", "--min-group", "30", "--group", "race", "--confidence", "0.95"];
        let (line, policy) = asked(&typed, POLICY);
        assert!(line.starts_with("ecart audit x.csv --label y --score s --threshold 0.7 --group race --group sex --group age "), "{line}");
        assert!(!line.contains("--min-group") && !line.contains("--confidence") && !line.contains("--intersect"), "{line}");
        assert_eq!(policy.rules[1].columns[0].value, "race");
        assert!(policy.rules.iter().all(|rule| rule.min_group == 30));
    }

    #[test]
    fn one_column_is_not_crossed_unless_a_flag_asks_for_it() {
        let policy = "[figures]\nintersect = \"also\"\n[columns]\nprediction = \"p\"\n";
        assert!(!asked(&["x.csv", "--group", "sex"], policy).0.contains("--intersect"));
        assert!(asked(&["x.csv", "--group", "sex", "--intersect"], policy).0.contains("--intersect"));
        assert!(asked(&["x.csv", "--group", "sex", "--group", "race"], policy).0.contains("--intersect"));
    }

    #[test]
    fn groups_that_nobody_names_are_refused() {
        let text = "[[rule]]\nmetric = \"fpr\"\ngap = \"ratio\"\nmin = 0.8\n";
        let policy = Policy::parse("ecart.toml", text).unwrap();
        let Command::Audit { audit, .. } = <Cli as clap::Parser>::try_parse_from(["ecart", "audit", "p.csv"]).unwrap().command else {
            panic!()
        };
        let error = of_policy(policy, &audit, |_| false).unwrap_err();
        assert_eq!(error.to_string(), "ecart.toml:1:1: a gap without group columns");
    }
}
