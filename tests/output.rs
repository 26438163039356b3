//! Where things are printed, and how the program ends.

use std::fs::OpenOptions;
use std::io::Read;
use std::process::Stdio;

use crate::util::{Ecart, contents};

const ROWS: &str = "sex,y,yhat\nF,0,1\nM,1,1\nF,1,0\nM,0,0\nM,0,1\nF,,1\n";
const AUDIT: &str = "audit p.csv --label y --prediction yhat --group sex";

fn audit(more: &str) -> Ecart {
    Ecart::new().file("p.csv", ROWS).args(AUDIT).args(more)
}

#[test]
fn there_is_no_colour_where_there_is_no_terminal() {
    for environment in [[("TERM", "xterm-256color"), ("COLORTERM", "truecolor")], [("NO_COLOR", "1"), ("TERM", "xterm")]] {
        let run = environment.into_iter().fold(audit(""), |run, (name, value)| run.env(name, value));
        let ran = run.succeeds();
        assert!(!ran.stdout.contains('\u{1b}') && !ran.stderr.contains('\u{1b}'));
    }
    let refused = audit("--group race").run();
    assert!(!refused.stderr.contains('\u{1b}'));
}

#[test]
fn colour_can_be_asked_for_and_changes_no_letter() {
    let (plain, coloured) = (audit("").succeeds().stdout, audit("--color always").succeeds().stdout);
    assert!(coloured.contains('\u{1b}'));
    assert_eq!(anstream::adapter::strip_str(&coloured).to_string(), plain);
    assert!(audit("--group race --color always").run().stderr.contains('\u{1b}'));
}

#[test]
fn a_reader_that_closes_the_pipe_early_is_no_error() {
    let run = audit("--format json");
    let mut child = run.command().stdout(Stdio::piped()).stderr(Stdio::piped()).stdin(Stdio::null()).spawn().unwrap();
    drop(child.stdout.take());
    let status = child.wait().unwrap();
    let mut stderr = String::new();
    child.stderr.take().unwrap().read_to_string(&mut stderr).unwrap();
    assert_eq!(status.code(), Some(0), "{stderr}");
    assert!(!stderr.contains("error"), "{stderr}");
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_device_is_told() {
    let full = OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = audit("").command().stdout(full).stdin(Stdio::null()).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let expected =
        "error: the output could not be written\n  no space is left on the device\n\nhint: make room, or send the output elsewhere\n";
    assert_eq!(String::from_utf8(output.stderr).unwrap(), expected);
}

#[test]
fn notes_go_to_standard_error_and_quiet_silences_them() {
    let ran = audit("--format csv").succeeds();
    assert!(ran.stderr.contains("note: 6 rows read, 5 counted, 1 left out"), "{}", ran.stderr);
    assert!(ran.stdout.starts_with("grouping,") || ran.stdout.contains("false_positive_rate"), "{}", ran.stdout);
    let quiet = audit("--format csv --quiet").succeeds();
    assert_eq!((quiet.stdout, quiet.stderr.as_str()), (ran.stdout, ""));
}

#[test]
fn a_level_that_looks_like_a_missing_value_is_remarked_on() {
    let ran = Ecart::new().file("p.csv", "sex,yhat\nF,0\nM,1\nNA,0\nNA,1\n").args("audit p.csv --prediction yhat --group sex").succeeds();
    assert_eq!(ran.stderr, "note: `NA` in `sex` counts as a group (2 rows); if it stands for a missing value: `--missing NA`\n");
}

#[test]
fn a_report_is_a_folder_and_the_table_is_printed_as_well() {
    let run = audit("--out report");
    let ran = run.succeeds();
    // A page also says what the base rates force; the table does where it is asked to.
    assert_eq!(ran.stdout, audit("").succeeds().stdout);
    let forced = audit("--with constraints").succeeds().stdout;
    assert!(forced.contains("what the base rates force") && !ran.stdout.contains("what the base rates force"), "{forced}");
    assert_eq!(audit("--with constraints --out report").succeeds().stdout, forced);
    assert!(ran.stderr.starts_with("wrote report/index.html and "), "{}", ran.stderr);
    for file in ["index.html", "audit.json", "rates.csv"] {
        assert!(run.path("report").join(file).is_file(), "{file}");
    }
    // A folder of ours is replaced without asking, and by the same bytes.
    let before = contents(&run.path("report"));
    run.succeeds();
    assert_eq!(contents(&run.path("report")), before);
}
