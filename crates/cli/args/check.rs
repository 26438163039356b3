//! The arguments of `ecart check` and of `ecart baseline`.

use std::collections::BTreeSet;

use clap::{Args, ValueEnum};

use super::AuditArgs;

/// What is checked, and by which rules. The arguments of an audit stand in for what the policy says of them.
#[derive(Debug, Args)]
pub(crate) struct PolicyArgs {
    #[arg(long, value_name = "policy-file", help_heading = "rules")]
    pub(crate) policy: Option<String>,
    #[arg(long, value_name = "name", help_heading = "rules")]
    pub(crate) preset: Option<String>,
    #[arg(long, value_name = "day", help_heading = "rules")]
    pub(crate) as_of: Option<String>,
    #[command(flatten)]
    pub(crate) audit: Box<AuditArgs>,
    #[arg(long, value_name = "column", help_heading = "roles")]
    pub(crate) mated: Option<String>,
    #[arg(long, value_name = "value", allow_negative_numbers = true, help_heading = "roles")]
    pub(crate) mated_value: Option<String>,
    #[arg(long, value_name = "column", help_heading = "roles")]
    pub(crate) similarity: Option<String>,
    #[arg(long, value_name = "column", help_heading = "roles")]
    pub(crate) other_group: Option<String>,
    /// The ids of the arguments that were typed: these stand in for the policy's keys, and defaults do not.
    #[arg(skip)]
    pub(crate) typed: BTreeSet<String>,
}

impl PolicyArgs {
    /// The arguments of the audit that were given, those of pairs among them; and whether one was typed, by its id.
    pub(crate) fn given(&self) -> (AuditArgs, impl Fn(&str) -> bool) {
        let mut given = (*self.audit).clone();
        let of_pairs = [
            (&self.mated, "label"),
            (&self.mated_value, "label_positive"),
            (&self.similarity, "score"),
            (&self.other_group, "other_group"),
        ];
        let mut typed = self.typed.clone();
        typed.extend(of_pairs.iter().filter(|(value, _)| value.is_some()).map(|(_, id)| (*id).to_owned()));
        given.label = self.mated.clone().or(given.label);
        given.label_positive = self.mated_value.clone().or(given.label_positive);
        given.score = self.similarity.clone().or(given.score);
        given.other_group.clone_from(&self.other_group);
        (given, move |id: &str| typed.contains(id))
    }
}

/// The arguments of `ecart check`.
#[derive(Debug, Args)]
pub(crate) struct CheckArgs {
    #[command(flatten)]
    pub(crate) policy: PolicyArgs,
    #[arg(long, value_name = "audit-json", help_heading = "rules")]
    pub(crate) baseline: Option<String>,
    #[arg(long = "report", value_name = "form-path", help_heading = "output")]
    pub(crate) reports: Vec<String>,
    #[arg(long = "format", value_name = "format", help_heading = "output")]
    pub(crate) printed: Option<CheckFormat>,
    #[arg(long, short, help_heading = "output")]
    pub(crate) quiet: bool,
}

/// The arguments of `ecart baseline`.
#[derive(Debug, Args)]
pub(crate) struct BaselineArgs {
    #[command(flatten)]
    pub(crate) policy: PolicyArgs,
    #[arg(long = "out", id = "baseline-out", value_name = "audit-json", help_heading = "output")]
    pub(crate) out: Option<String>,
    #[arg(long, help_heading = "output")]
    pub(crate) accept: bool,
    #[arg(long, short, help_heading = "output")]
    pub(crate) quiet: bool,
}

/// A form in which a check can be printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum CheckFormat {
    #[default]
    Table,
    Markdown,
    Json,
    Junit,
    Sarif,
    CodeQuality,
}

/// A form in which a check can be written to a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum CheckForm {
    Markdown,
    Html,
    Json,
    Junit,
    Sarif,
    CodeQuality,
    /// The audit that was judged.
    Audit,
    /// The public summary that a regulation asks for.
    Summary,
    /// The section of a technical documentation.
    AnnexIv,
}
