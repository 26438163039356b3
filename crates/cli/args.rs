//! What can be typed: the commands, their arguments and their flags.
//!
//! No text that a user reads is here: a value's name and a heading are keys, and every description is found by the argument's id (see `help`).
//! Only shapes are checked here (a whole number, one of a few words); what arguments mean together is checked where a plan is made of them.

mod alarms;
mod audit;
mod check;
mod command_line;
mod compare;
mod global;
mod init;
mod output;
mod power;
mod serve;
mod simulate;
mod train;
mod verify;

use std::collections::BTreeSet;

use clap::parser::ValueSource;
use clap::{ArgMatches, FromArgMatches, Parser, Subcommand};

pub(crate) use alarms::AlarmsArgs;
pub(crate) use audit::{Adjust, AuditArgs, Cross, Effect, Interval, Limits, What, With};
pub(crate) use check::{BaselineArgs, CheckArgs, CheckForm, CheckFormat, PolicyArgs};
pub(crate) use command_line::{as_file, quoted};
pub(crate) use compare::{CompareArgs, Side};
pub(crate) use global::{Colour, GlobalArgs, LangArg};
pub(crate) use init::InitArgs;
pub(crate) use output::{ComparisonFormat, ComparisonOutputArgs, FolderArgs, Format, OutputArgs};
pub(crate) use power::PowerArgs;
pub(crate) use serve::ServeArgs;
pub(crate) use simulate::SimulateArgs;
pub(crate) use train::{ModelName, TrainArgs, TrainFormat};
pub(crate) use verify::VerifyArgs;

/// The command line.
#[derive(Debug, Parser)]
#[command(
    name = "ecart",
    version,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true,
    max_term_width = 100
)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
    #[command(flatten)]
    pub(crate) global: GlobalArgs,
}

impl Cli {
    /// The command line that was matched, with which arguments of a policy's audit were typed.
    ///
    /// # Errors
    /// As clap says: of matches of another command.
    pub(crate) fn parsed(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let mut cli = Self::from_arg_matches(matches)?;
        if let (Some((_, of_command)), Some(policy)) = (matches.subcommand(), cli.command.policy_mut()) {
            let is_typed = |id: &&clap::Id| of_command.value_source(id.as_str()) == Some(ValueSource::CommandLine);
            policy.typed = of_command.ids().filter(is_typed).map(|id| id.as_str().to_owned()).collect::<BTreeSet<_>>();
        }
        Ok(cli)
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Audit {
        // Boxed, since the others hold next to nothing.
        #[command(flatten)]
        audit: Box<AuditArgs>,
        #[command(flatten)]
        output: OutputArgs,
    },
    Verify {
        #[command(flatten)]
        verify: Box<VerifyArgs>,
        #[command(flatten)]
        output: OutputArgs,
    },
    // The policy may name the files.
    #[command(mut_arg("files", |arg| arg.required(false)))]
    Check {
        #[command(flatten)]
        check: CheckArgs,
    },
    #[command(mut_arg("files", |arg| arg.required(false)))]
    Baseline {
        #[command(flatten)]
        baseline: BaselineArgs,
    },
    Init {
        // Boxed, since the others hold next to nothing.
        #[command(flatten)]
        init: Box<InitArgs>,
    },
    Compare {
        #[command(flatten)]
        compare: Box<CompareArgs>,
        #[command(flatten)]
        output: ComparisonOutputArgs,
    },
    Demo {
        #[arg(value_name = "name")]
        demo: Option<String>,
        /// All of them, in every language, as a gallery.
        #[arg(long, conflicts_with_all = ["demo", "format"], requires = "out")]
        all: bool,
        #[command(flatten)]
        output: OutputArgs,
    },
    Lesson {
        #[arg(value_name = "name")]
        lesson: Option<String>,
        /// All of them, in every language.
        #[arg(long, conflicts_with = "lesson", requires = "out")]
        all: bool,
        #[command(flatten)]
        folder: FolderArgs,
    },
    #[command(args_conflicts_with_subcommands = true)]
    Datasets {
        #[command(subcommand)]
        action: Option<DatasetsAction>,
    },
    Report {
        #[arg(value_name = "audit-json", required = true)]
        audit_json: String,
        #[command(flatten)]
        output: OutputArgs,
    },
    Open {
        #[arg(value_name = "dir")]
        report: Option<String>,
    },
    Serve {
        #[command(flatten)]
        serve: ServeArgs,
    },
    Train {
        // Boxed, since the others hold next to nothing.
        #[command(flatten)]
        train: Box<TrainArgs>,
    },
    Power {
        #[command(flatten)]
        power: PowerArgs,
    },
    Alarms {
        #[command(flatten)]
        alarms: Box<AlarmsArgs>,
    },
    Simulate {
        #[command(flatten)]
        simulate: Box<SimulateArgs>,
    },
    Metrics {
        #[arg(value_name = "name")]
        figure: Option<String>,
    },
    Schema {
        #[arg(value_name = "form")]
        form: SchemaForm,
    },
    Completions {
        #[arg(value_name = "shell")]
        shell: clap_complete::Shell,
    },
    Man {
        #[arg(value_name = "command")]
        page: Vec<String>,
    },
}

impl Command {
    fn policy_mut(&mut self) -> Option<&mut PolicyArgs> {
        match self {
            Self::Check { check } => Some(&mut check.policy),
            Self::Baseline { baseline } => Some(&mut baseline.policy),
            _ => None,
        }
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum DatasetsAction {
    Export {
        #[arg(value_name = "name")]
        dataset: String,
        #[arg(value_name = "dir")]
        dir: String,
        #[arg(long)]
        force: bool,
    },
}

/// The written forms that have a schema.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub(crate) enum SchemaForm {
    Audit,
    Comparison,
    Train,
    Policy,
    Check,
}
