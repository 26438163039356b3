//! The pages in a real browser: `tests/browser/run`, which needs Chromium and Node. Without `ECART_BROWSER=1` they are left out, and that is said.

#![expect(clippy::print_stdout, reason = "what was left out is said where the tests are counted")]

use std::process::{Command, ExitCode};

const RUN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/browser/run");

fn main() -> ExitCode {
    // Runners ask for the names of the tests first; this one has none.
    if std::env::args().any(|argument| argument == "--list") {
        return ExitCode::SUCCESS;
    }
    if std::env::var_os("ECART_BROWSER").is_none_or(|value| value.is_empty()) {
        println!("\nleft out: the pages in a real browser; with Chromium and Node 20 at hand, `tests/browser/run` tests them\n");
        return ExitCode::SUCCESS;
    }
    match Command::new(RUN).env("ECART_BIN", env!("CARGO_BIN_EXE_ecart")).status() {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        Ok(status) => {
            println!("{RUN} ended with {status}");
            ExitCode::FAILURE
        }
        Err(error) => {
            println!("{RUN}: {error}");
            ExitCode::FAILURE
        }
    }
}
