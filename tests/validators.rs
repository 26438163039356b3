//! Programs that hold what écart writes against the schemas of those who read it, where they are at hand.
//!
//! `ECART_VALIDATORS` names the folder that `.ci/run` installs them into; then each has to be there and to find no fault. Without it, what is left out is said on
//! standard error.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Whether a file is valid, and what was said of it; `None` if there are no validators at hand.
///
/// The command is the program's name and its arguments before the file; in these `{validators}` is the folder of the validators, and `{project}` the root of the project.
pub(crate) fn check(command: &[&str], file: &Path) -> Option<(bool, String)> {
    let Some(folder) = std::env::var_os("ECART_VALIDATORS").map(PathBuf::from) else {
        // Not by a macro: the harness would keep it to itself.
        let _ = writeln!(std::io::stderr(), "left out, as ECART_VALIDATORS is not set: {} {}", command.join(" "), file.display());
        return None;
    };
    let (program, arguments) = command.split_first().expect("a command has a program");
    let filled = |argument: &&str| {
        argument.replace("{validators}", &folder.display().to_string()).replace("{project}", &root().display().to_string())
    };
    let output = Command::new(folder.join("bin").join(program)).args(arguments.iter().map(filled)).arg(file).output();
    let output = output.unwrap_or_else(|error| panic!("{program} in {}: {error}", folder.display()));
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    Some((output.status.success(), said))
}

/// Demands that a file is valid, where there are validators.
pub(crate) fn demand(command: &[&str], file: &Path) {
    if let Some((valid, said)) = check(command, file) {
        assert!(valid, "{} {}: {said}", command.join(" "), file.display());
    }
}

/// The root of the project, from whichever package a test is of.
fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.ancestors().find(|folder| folder.join("tests/schemas").is_dir()).unwrap_or(package).to_owned()
}
