//! `ecart verify`: an audit of pairs of samples.

use super::App;
use super::audit;
use crate::args::{OutputArgs, VerifyArgs};
use crate::message::Message;

pub(super) fn run(args: &VerifyArgs, to: &OutputArgs, app: &App<'_>) -> Result<(), Message> {
    audit::run(&args.audit(), to, app)
}
