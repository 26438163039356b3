//! The arguments of `ecart serve`.

use clap::Args;

/// The data, and where they are shown.
#[derive(Debug, Args)]
pub(crate) struct ServeArgs {
    #[arg(value_name = "file", required = true, display_order = 0, help_heading = "read")]
    pub(crate) served: Vec<String>,
    #[arg(long, value_name = "separator", display_order = 1, help_heading = "read")]
    pub(crate) separator: Option<String>,
    #[arg(long, value_name = "count", help_heading = "output")]
    pub(crate) port: Option<u16>,
    #[arg(long, help_heading = "output")]
    pub(crate) no_open: bool,
}
