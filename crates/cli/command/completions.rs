//! `ecart completions`: from the same definitions as the commands themselves.

use clap_complete::Shell;

use super::App;
use crate::help;
use crate::message::Message;

pub(super) fn run(shell: Shell, app: &App<'_>) -> Result<(), Message> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut help::command(app.words), "ecart", &mut script);
    app.print(&script)
}
