//! The console blocks of the README say what the program says.

use std::fs;
use std::path::Path;
use std::process::Command;

/// Runs every `$ ecart …` of the README's console blocks from the root of the project, and compares what stands below it with what the program prints.
/// `ECART_BLESS=1` writes what it prints.
#[test]
fn shows_what_the_program_prints() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let path = root.join("README.md");
    let readme = fs::read_to_string(&path).expect("the README is there");
    let renewed = with_todays_output(&readme, root);
    if std::env::var_os("ECART_BLESS").is_some() {
        fs::write(&path, renewed).expect("the README can be written");
    } else {
        assert_eq!(readme, renewed, "the README shows other output than the program; renew it with ECART_BLESS=1 and read the change");
    }
}

fn with_todays_output(readme: &str, root: &Path) -> String {
    let mut text = String::new();
    let mut in_console = false;
    let mut commands = 0;
    for line in readme.lines() {
        if line.starts_with("```") {
            in_console = line == "```console";
        } else if in_console {
            // What stood below a command is written anew.
            let Some(command) = line.strip_prefix("$ ") else { continue };
            commands += 1;
            text.push_str(line);
            text.push('\n');
            text.push_str(&output(command, root));
            continue;
        }
        text.push_str(line);
        text.push('\n');
    }
    assert!(commands >= 3, "the README shows {commands} commands");
    text
}

/// What a command prints. The commands of the README need no shell: blanks part their words.
fn output(command: &str, root: &Path) -> String {
    let mut words = command.split_whitespace();
    assert_eq!(words.next(), Some("ecart"), "`{command}` is no command of ours");
    let output = Command::new(env!("CARGO_BIN_EXE_ecart"))
        .args(words)
        .current_dir(root)
        .env("LC_ALL", "C")
        .env_remove("NO_COLOR")
        .output()
        .expect("the program runs");
    // A verdict has a code of its own.
    let is_verdict = command.starts_with("ecart check ") && matches!(output.status.code(), Some(1 | 3));
    assert!(output.status.success() || is_verdict, "`{command}` ended with {}: {}", output.status, String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("the output is UTF-8")
}
