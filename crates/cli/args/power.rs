//! The arguments of `ecart power`.

use clap::Args;

/// What is stated of an audit to come, or the audit that there is.
#[derive(Debug, Args)]
pub(crate) struct PowerArgs {
    #[arg(value_name = "audit-json", conflicts_with_all = ["rate", "size", "reference_size", "compared"])]
    pub(crate) audit_json: Option<String>,
    #[arg(long, value_name = "share", allow_negative_numbers = true, help_heading = "planned")]
    pub(crate) rate: Option<f64>,
    #[arg(long, value_name = "share", allow_negative_numbers = true, help_heading = "planned")]
    pub(crate) gap: Option<f64>,
    #[arg(long, value_name = "count", allow_negative_numbers = true, help_heading = "planned")]
    pub(crate) size: Option<u64>,
    #[arg(long, value_name = "count", allow_negative_numbers = true, help_heading = "planned")]
    pub(crate) reference_size: Option<u64>,
    #[arg(long = "groups", value_name = "count", allow_negative_numbers = true, default_value_t = 2, help_heading = "planned")]
    pub(crate) compared: u64,
    /// No default here: an audit has its own.
    #[arg(long = "confidence", value_name = "share", allow_negative_numbers = true, help_heading = "figures")]
    pub(crate) level: Option<f64>,
    #[arg(long, value_name = "share", default_value_t = 0.8, allow_negative_numbers = true, help_heading = "figures")]
    pub(crate) power: f64,
}
