//! The flags that every command has.

use clap::{Args, ValueEnum};
use ecart_words::Lang;

#[derive(Debug, Args)]
#[command(next_help_heading = "everywhere")]
pub(crate) struct GlobalArgs {
    #[arg(long, global = true, value_name = "language")]
    pub(crate) lang: Option<LangArg>,
    #[arg(long, global = true, value_name = "when", default_value = "auto")]
    pub(crate) color: Colour,
    #[arg(long, short, global = true)]
    pub(crate) verbose: bool,
}

/// A language that can be asked for.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum LangArg {
    En,
    Fr,
}

impl From<LangArg> for Lang {
    fn from(lang: LangArg) -> Self {
        match lang {
            LangArg::En => Self::En,
            LangArg::Fr => Self::Fr,
        }
    }
}

/// When there is colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Colour {
    /// On a terminal, unless `NO_COLOR` is set.
    Auto,
    Always,
    Never,
}
