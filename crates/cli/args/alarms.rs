//! The arguments of `ecart alarms`.

use clap::Args;

/// A crowd, a list, and rates that are stated or those of an audit. Rates and numbers of people are read where they are checked, as texts.
#[derive(Debug, Args)]
pub(crate) struct AlarmsArgs {
    #[arg(value_name = "audit-json", conflicts_with_all = ["false_match", "false_alarm", "false_non_match", "crowd_groups"])]
    pub(crate) audit_json: Option<String>,
    #[arg(long, value_name = "count", allow_negative_numbers = true, help_heading = "crowd")]
    pub(crate) crowd: Option<u64>,
    #[arg(long, value_name = "count", allow_negative_numbers = true, help_heading = "crowd", conflicts_with = "base_rate")]
    pub(crate) on_list: Option<f64>,
    #[arg(long, value_name = "share", allow_negative_numbers = true, help_heading = "crowd")]
    pub(crate) base_rate: Option<f64>,
    #[arg(long, value_name = "count", allow_negative_numbers = true, help_heading = "crowd")]
    pub(crate) list: Option<u64>,
    #[arg(long = "group", value_name = "crowd-group", help_heading = "crowd", conflicts_with = "crowd")]
    pub(crate) crowd_groups: Vec<String>,
    #[arg(long = "share", value_name = "crowd-share", requires = "audit_json", help_heading = "crowd")]
    pub(crate) shares: Vec<String>,
    #[arg(long = "fmr", value_name = "rate", allow_hyphen_values = true, help_heading = "rates", conflicts_with = "false_alarm")]
    pub(crate) false_match: Option<String>,
    #[arg(long = "false-alarm-rate", value_name = "rate", allow_hyphen_values = true, help_heading = "rates")]
    pub(crate) false_alarm: Option<String>,
    #[arg(long = "fnmr", value_name = "rate", allow_hyphen_values = true, help_heading = "rates")]
    pub(crate) false_non_match: Option<String>,
    /// No default here: an audit has its own.
    #[arg(long = "confidence", value_name = "share", allow_negative_numbers = true, help_heading = "figures")]
    pub(crate) level: Option<f64>,
}
