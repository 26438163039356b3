//! What the README shows is what the program prints.
//!
//! Each line of a `console` block that begins with `$ ecart` is run in the project's folder; what follows it is its output, as far as the next such line.
//! `ECART_BLESS=1 cargo test --test whole` writes the output of today into it.

use std::fs;
use std::process::{Command, Stdio};

use crate::util::{project, split};

/// The README with the output of each command as it is today, and the number of commands.
fn renewed(readme: &str) -> (String, usize) {
    let (mut text, mut commands, mut inside) = (String::new(), 0, false);
    for line in readme.lines() {
        if line.starts_with("```") {
            inside = line == "```console";
        }
        if !inside || line.starts_with("```") {
            text.push_str(line);
            text.push('\n');
        } else if let Some(command) = line.strip_prefix("$ ecart ") {
            commands += 1;
            text.push_str(&format!("{line}\n{}", output(command)));
        }
    }
    (text, commands)
}

fn output(command: &str) -> String {
    let mut run = Command::new(env!("CARGO_BIN_EXE_ecart"));
    run.args(split(command)).current_dir(project("")).env_clear().env("LANG", "C").stdin(Stdio::null());
    let output = run.output().unwrap();
    assert!(output.status.success(), "`ecart {command}`: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().lines().map(|line| format!("{}\n", line.trim_end())).collect()
}

#[test]
fn the_readme_shows_what_the_program_prints() {
    let path = project("README.md");
    let readme = fs::read_to_string(&path).unwrap();
    let (today, commands) = renewed(&readme);
    assert!(commands > 0, "the README shows no command");
    if std::env::var_os("ECART_BLESS").is_some() {
        fs::write(&path, today).unwrap();
    } else {
        assert_eq!(readme, today);
    }
}

#[test]
fn only_console_blocks_are_renewed() {
    let readme = "# a\n\n```sh\n$ ecart nonsense\n```\n\n```console\n$ ecart --version\nold\n```\nend\n";
    let expected =
        format!("# a\n\n```sh\n$ ecart nonsense\n```\n\n```console\n$ ecart --version\necart {}\n```\nend\n", env!("CARGO_PKG_VERSION"));
    assert_eq!(renewed(readme), (expected, 1));
}
