//! How a run ends, as the shell that started it is told. `ecart --help` says the same.
//!
//! 0 done · 1 a rule is broken · 2 the input or the command is wrong, or the output could not be written · 3 no verdict is certain enough.
//! 1 and 3 are verdicts: no command that only measures ends with them.

use std::process::ExitCode;

use ecart_gate::Way;

/// The exit codes of the commands there are. They are a promise: scripts and build servers go by them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// 0: done. A reader that closes the pipe early (`ecart audit … | head`) is no error.
    Done,
    /// 1: a rule of the policy is broken.
    Broken,
    /// 3: no rule is broken, but one that asks to fail then is inconclusive.
    Uncertain,
    /// 2: the input or the command is wrong, or the output could not be written. A wrong input or command prints nothing on standard output, and no folder is changed.
    Refused,
}

/// What a check comes to, as an exit code: a warning does not fail a build.
impl From<Way> for Exit {
    fn from(way: Way) -> Self {
        match way {
            Way::Pass | Way::Warn => Self::Done,
            Way::Uncertain => Self::Uncertain,
            Way::Fail => Self::Broken,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::Done => Self::SUCCESS,
            Exit::Broken => Self::from(1),
            Exit::Uncertain => Self::from(3),
            Exit::Refused => Self::from(2),
        }
    }
}
