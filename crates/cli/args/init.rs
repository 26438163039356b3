//! The arguments of `ecart init`.

use clap::Args;

/// The data, where the policy goes, and what the user says of the columns.
#[derive(Debug, Args)]
pub(crate) struct InitArgs {
    #[arg(value_name = "file", required = true, display_order = 0, help_heading = "read")]
    pub(crate) data: Vec<String>,
    #[arg(long, value_name = "separator", display_order = 1, help_heading = "read")]
    pub(crate) separator: Option<String>,
    #[arg(long, value_name = "text", allow_negative_numbers = true, help_heading = "read")]
    pub(crate) missing: Vec<String>,

    #[arg(long, value_name = "column", help_heading = "roles")]
    pub(crate) label: Option<String>,
    #[arg(long, value_name = "column", help_heading = "roles", conflicts_with = "score")]
    pub(crate) prediction: Option<String>,
    #[arg(long, value_name = "column", help_heading = "roles")]
    pub(crate) score: Option<String>,
    #[arg(long = "threshold", value_name = "number", allow_negative_numbers = true, requires = "score", help_heading = "roles")]
    pub(crate) cut: Option<f64>,
    #[arg(long, value_name = "column", help_heading = "roles", conflicts_with_all = ["label", "prediction", "score"])]
    pub(crate) successes: Option<String>,
    #[arg(long, value_name = "column", help_heading = "roles", requires = "successes")]
    pub(crate) trials: Option<String>,
    #[arg(long, value_name = "column", help_heading = "roles", requires = "successes", conflicts_with = "trials")]
    pub(crate) failures: Option<String>,
    #[arg(long, value_name = "value", allow_negative_numbers = true, help_heading = "roles")]
    pub(crate) positive: Option<String>,
    #[arg(long, value_name = "value", allow_negative_numbers = true, help_heading = "roles")]
    pub(crate) label_positive: Option<String>,
    #[arg(long, value_name = "column", help_heading = "roles")]
    pub(crate) weight: Option<String>,
    #[arg(long = "group", value_name = "column", help_heading = "groups")]
    pub(crate) groups: Vec<String>,

    #[arg(long = "out", value_name = "policy-file", default_value = "ecart.toml", help_heading = "output")]
    pub(crate) draft_file: String,
    #[arg(long = "force", help_heading = "output")]
    pub(crate) replace: bool,
}
