//! Where an audit goes, and in which form.

use clap::{Args, ValueEnum};

#[derive(Debug, Args)]
#[command(next_help_heading = "output")]
pub(crate) struct OutputArgs {
    /// No default here: with `--out` and no `--format`, the table is printed as well.
    #[arg(long, value_name = "format")]
    pub(crate) format: Option<Format>,
    #[arg(long, value_name = "dir")]
    pub(crate) out: Option<String>,
    #[arg(long)]
    pub(crate) force: bool,
    #[arg(long, short)]
    pub(crate) quiet: bool,
}

/// A form that can be printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    #[default]
    Table,
    Json,
    Csv,
    Markdown,
}
