//! Where an audit goes, and in which form.

use clap::{Args, ValueEnum};

/// An audit: printed, drawn, or written as a report.
#[derive(Debug, Args)]
#[command(next_help_heading = "output")]
pub(crate) struct OutputArgs {
    /// No default here: with `--out` and no `--format`, the table is printed as well.
    #[arg(long, value_name = "format")]
    pub(crate) format: Option<Format>,
    #[arg(long)]
    pub(crate) plot: bool,
    #[command(flatten)]
    pub(crate) folder: FolderArgs,
}

/// What two audits come to, side by side.
#[derive(Debug, Args)]
#[command(next_help_heading = "output")]
pub(crate) struct ComparisonOutputArgs {
    #[arg(long, value_name = "format")]
    pub(crate) format: Option<ComparisonFormat>,
    #[command(flatten)]
    pub(crate) folder: FolderArgs,
}

/// The folder of a report, and what is said of it.
#[derive(Debug, Args)]
#[command(next_help_heading = "output")]
pub(crate) struct FolderArgs {
    #[arg(long, value_name = "dir")]
    pub(crate) out: Option<String>,
    #[arg(long)]
    pub(crate) force: bool,
    #[arg(long, short)]
    pub(crate) quiet: bool,
}

/// A form in which an audit can be printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    #[default]
    Table,
    Json,
    Csv,
    Markdown,
    /// The quantitative part of a model card, with its metadata.
    ModelCard,
    /// The same for the Model Card Toolkit.
    ModelCardJson,
}

/// A form in which a comparison can be printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ComparisonFormat {
    #[default]
    Table,
    Json,
    Csv,
    Markdown,
}
