//! The commands: each a few calls of the libraries.

mod alarms;
mod audit;
mod baseline;
mod check;
mod compare;
mod completions;
mod datasets;
mod demo;
mod init;
mod lesson;
mod man;
mod metrics;
mod open;
mod power;
mod report;
mod schema;
mod serve;
mod simulate;
mod train;
mod verify;

use ecart_words::Words;

use crate::args::Command;
use crate::exit::Exit;
use crate::message::{Message, of_output};
use crate::shell::Shell;

/// What every command speaks with.
#[derive(Clone, Copy, Debug)]
pub(crate) struct App<'a> {
    pub(crate) words: &'a Words,
    pub(crate) shell: &'a Shell,
}

impl App<'_> {
    /// Prints data on standard output.
    ///
    /// # Errors
    /// A message if it cannot be written.
    pub(crate) fn print(&self, bytes: &[u8]) -> Result<(), Message> {
        self.shell.data(bytes).map_err(|error| of_output(&error, self.words))
    }
}

/// Runs a command.
///
/// # Errors
/// A message that says what, where and what to do.
pub(crate) fn run(command: &Command, app: &App<'_>) -> Result<Exit, Message> {
    let done = match command {
        Command::Check { check } => return check::run(check, app),
        Command::Audit { audit, output } => audit::run(audit, output, app),
        Command::Verify { verify, output } => verify::run(verify, output, app),
        Command::Baseline { baseline } => baseline::run(baseline, app),
        Command::Init { init } => init::run(init, app),
        Command::Compare { compare, output } => compare::run(compare, output, app),
        Command::Demo { all: true, output, .. } => demo::write_all(output, app),
        Command::Demo { demo, output, .. } => demo::run(demo.as_deref(), output, app),
        Command::Lesson { lesson, all, folder } => lesson::run(lesson.as_deref(), *all, folder, app),
        Command::Datasets { action } => datasets::run(action.as_ref(), app),
        Command::Report { audit_json, output } => report::run(audit_json, output, app),
        Command::Open { report } => open::run(report.as_deref(), app),
        Command::Serve { serve } => serve::run(serve, app),
        Command::Train { train } => train::run(train, app),
        Command::Power { power } => power::run(power, app),
        Command::Alarms { alarms } => alarms::run(alarms, app),
        Command::Simulate { simulate } => simulate::run(simulate, app),
        Command::Metrics { figure } => metrics::run(figure.as_deref(), app),
        Command::Schema { form } => schema::run(*form, app),
        Command::Completions { shell } => completions::run(*shell, app),
        Command::Man { page } => man::run(page, app),
    };
    done.map(|()| Exit::Done)
}
