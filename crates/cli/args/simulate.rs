//! The arguments of `ecart simulate`.

use clap::Args;

/// A world, and where its rows go. Values by group are read where they are checked, as texts.
#[derive(Debug, Args)]
pub(crate) struct SimulateArgs {
    #[arg(value_name = "world", help_heading = "world", conflicts_with = "world")]
    pub(crate) preset_world: Option<String>,
    #[arg(long, value_name = "world-file", help_heading = "world")]
    pub(crate) world: Option<String>,
    #[arg(long = "group", value_name = "levels", help_heading = "world")]
    pub(crate) levels: Vec<String>,
    #[arg(long = "base-rate", value_name = "by-group", allow_hyphen_values = true, help_heading = "world")]
    pub(crate) true_rate: Option<String>,
    #[arg(long = "proxy", value_name = "proxy", help_heading = "world")]
    pub(crate) proxies: Vec<String>,
    #[arg(long, value_name = "count", allow_negative_numbers = true, help_heading = "world")]
    pub(crate) periods: Option<u64>,
    #[arg(long, value_name = "share", allow_negative_numbers = true, help_heading = "world")]
    pub(crate) strength: Option<f64>,

    #[arg(long = "auc", value_name = "by-group", allow_hyphen_values = true, help_heading = "decided")]
    pub(crate) area: Option<String>,
    #[arg(long = "score", value_name = "score-kind", help_heading = "decided")]
    pub(crate) score_kind: Option<String>,
    #[arg(long, value_name = "by-group", allow_hyphen_values = true, help_heading = "decided")]
    pub(crate) shift: Option<String>,
    #[arg(long = "threshold", value_name = "by-group", allow_hyphen_values = true, help_heading = "decided")]
    pub(crate) decided_from: Option<String>,

    #[arg(long, value_name = "by-group", allow_hyphen_values = true, help_heading = "recorded")]
    pub(crate) label_bias: Option<String>,
    #[arg(long, value_name = "by-group", allow_hyphen_values = true, help_heading = "recorded")]
    pub(crate) label_excess: Option<String>,
    #[arg(long, value_name = "by-group", allow_hyphen_values = true, help_heading = "recorded")]
    pub(crate) noise: Option<String>,
    #[arg(long, value_name = "by-group", allow_hyphen_values = true, help_heading = "recorded")]
    pub(crate) seen_if_positive: Option<String>,
    #[arg(long, value_name = "by-group", allow_hyphen_values = true, help_heading = "recorded")]
    pub(crate) seen_if_negative: Option<String>,

    #[arg(long, value_name = "count", allow_negative_numbers = true, help_heading = "output")]
    pub(crate) rows: Option<u64>,
    #[arg(long = "seed", value_name = "count", default_value_t = 0, help_heading = "output")]
    pub(crate) drawn_by: u64,
    #[arg(long = "out", value_name = "table-file", allow_hyphen_values = true, help_heading = "output")]
    pub(crate) table_file: Option<String>,
    #[arg(long, help_heading = "output")]
    pub(crate) truth: bool,
    #[arg(long = "force", help_heading = "output")]
    pub(crate) replace: bool,
    #[arg(long = "quiet", short = 'q', help_heading = "output")]
    pub(crate) silent: bool,
}
