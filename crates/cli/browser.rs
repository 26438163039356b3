//! Opens a page in the user's browser.
//!
//! The browser is the one that the variable `BROWSER` names, otherwise the system's. A program is started with the page as its one argument, never through a shell,
//! so that nothing in a path or an address is run.

use std::ffi::{OsStr, OsString};
use std::io;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

/// How long a program has to fail. One that still runs then is a browser.
const PATIENCE: Duration = Duration::from_millis(1_500);
const STEP: Duration = Duration::from_millis(20);

/// Opens a file or an address.
///
/// # Errors
/// What the system says of the last program that could not be started, or that it failed.
pub(crate) fn open(page: &OsStr) -> io::Result<()> {
    let mut last = io::Error::from(io::ErrorKind::NotFound);
    for (program, arguments) in programs(std::env::var("BROWSER").ok().as_deref(), page) {
        match started(Command::new(program).args(arguments)) {
            Ok(()) => return Ok(()),
            Err(error) => last = error,
        }
    }
    Err(last)
}

/// The programs to try, in order: those of `BROWSER`, which colons part, each with `%s` for the page or the page at its end; then the system's.
fn programs(browser: Option<&str>, page: &OsStr) -> Vec<(OsString, Vec<OsString>)> {
    let asked = browser.unwrap_or_default().split(':').filter_map(|command| {
        let mut words = command.split_whitespace();
        let program = words.next()?.into();
        let mut arguments: Vec<OsString> = words.map(|word| if word == "%s" { page.to_owned() } else { word.into() }).collect();
        if !command.split_whitespace().any(|word| word == "%s") {
            arguments.push(page.to_owned());
        }
        Some((program, arguments))
    });
    let system: &[&str] = if cfg!(windows) {
        &["rundll32", "url.dll,FileProtocolHandler"]
    } else if cfg!(target_os = "macos") {
        &["open"]
    } else {
        &["xdg-open"]
    };
    let system = system.split_first().map(|(program, arguments)| {
        let arguments = arguments.iter().map(OsString::from).chain([page.to_owned()]);
        (program.into(), arguments.collect())
    });
    asked.chain(system).collect()
}

/// Starts a program, and waits for as long as it may take to fail.
fn started(command: &mut Command) -> io::Result<()> {
    let mut child: Child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    let mut waited = Duration::ZERO;
    while waited < PATIENCE {
        match child.try_wait()? {
            Some(status) if status.success() => return Ok(()),
            Some(status) => return Err(io::Error::other(status.to_string())),
            None => sleep(STEP),
        }
        waited += STEP;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_is_one_argument_whatever_is_in_it() {
        let page = OsStr::new("/a b; rm -rf ~/$HOME/index.html");
        let asked = programs(Some("firefox --new-window:: chromium --app %s --x"), page);
        assert_eq!(asked[0], ("firefox".into(), vec!["--new-window".into(), page.into()]));
        assert_eq!(asked[1], ("chromium".into(), vec!["--app".into(), page.into(), "--x".into()]));
        assert_eq!(asked[2].1.last().unwrap(), page);
        assert_eq!((asked.len(), programs(None, page).len()), (3, 1));
    }
}
