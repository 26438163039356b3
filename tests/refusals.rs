//! Bad input, each with one clear message: what, where, what to do.
//!
//! A case is a folder of `refusals/`: `command` holds the arguments, `stderr` and `stderr.fr` what is said, the other files are the input.
//! To add a case, add a folder and run `ECART_BLESS=1 cargo test --test whole`; then read what it says. Cases whose bytes are no text are made here.

use std::fs;
use std::path::{Path, PathBuf};

use crate::util::{Ecart, contents, project};

/// What a folder says about itself, and no input.
const ABOUT: [&str; 3] = ["command", "stderr", "stderr.fr"];

fn folders() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = fs::read_dir(project("tests/refusals")).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    folders
}

/// Compares a message with the file that holds it, or writes that file.
fn compare(said: &str, file: &Path, faults: &mut Vec<String>) {
    if std::env::var_os("ECART_BLESS").is_some() {
        fs::write(file, said).unwrap();
        return;
    }
    let expected = fs::read_to_string(file).unwrap_or_default();
    if said != expected {
        faults.push(format!("{}:\n--- expected\n{expected}--- said\n{said}", file.display()));
    }
}

fn compare_both(name: &str, run: impl Fn() -> Ecart, faults: &mut Vec<String>) {
    let folder = project("tests/refusals").join(name);
    if std::env::var_os("ECART_BLESS").is_some() {
        fs::create_dir_all(&folder).unwrap();
    }
    for (lang, file, hint) in [("en", "stderr", "\nhint: "), ("fr", "stderr.fr", "\nconseil\u{202f}: ")] {
        let said = run().args("--lang").args(lang).refused();
        assert!(said.contains(hint), "{name} does not say what to do: {said}");
        compare(&said, &folder.join(file), faults);
    }
}

#[test]
fn every_refusal_says_what_where_and_what_to_do() {
    let mut faults = Vec::new();
    let mut cases = 0;
    for folder in folders() {
        // A folder without a command is that of a case below.
        let Ok(command) = fs::read_to_string(folder.join("command")) else { continue };
        cases += 1;
        let run = || {
            let files = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
            let inputs = files.filter(|path| !ABOUT.contains(&path.file_name().unwrap().to_str().unwrap()));
            let run = inputs.fold(Ecart::new(), |run, path| {
                let name = path.file_name().unwrap().to_str().unwrap().to_owned();
                run.file(&name, fs::read(&path).unwrap())
            });
            run.args(&command)
        };
        compare_both(folder.file_name().unwrap().to_str().unwrap(), run, &mut faults);
    }
    assert!(cases > 40, "only {cases} cases were found");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

const GROUPED: &str = "--label y --prediction yhat --group sex";

/// Cases whose input is no text.
#[test]
fn bytes_that_are_no_text_are_refused() {
    let parquet: &[u8] = &fs::read(project("tests/files/people.parquet")).unwrap();
    let long = format!("sex,y,yhat\n{}", "F,0,1\nM,1,1\n".repeat(2000));
    let gzip = {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
        std::io::Write::write_all(&mut encoder, long.as_bytes()).unwrap();
        encoder.finish().unwrap()
    };
    let utf16: Vec<u8> = [0xff, 0xfe].into_iter().chain("sex,y,yhat\nF,0,1\n".encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let cases: [(&str, &str, &[u8]); 7] = [
        ("parquet-truncated", "p.parquet", &parquet[..parquet.len() / 2]),
        ("parquet-that-is-text", "p.parquet", b"sex,y,yhat\nF,0,1\nM,1,1\n"),
        ("gzip-truncated", "p.csv.gz", &gzip[..gzip.len() - 20]),
        ("not-utf8", "p.csv", b"sex,y,yhat\nF,0,1\nd\xe9tenu,1,1\n"),
        ("nul-byte", "p.csv", b"sex,y,yhat\nF,0,1\nM,\0,1\n"),
        ("utf16", "p.csv", &utf16),
        ("workbook", "p.xlsx", b"PK\x03\x04\x14\0\x06\0"),
    ];
    let mut faults = Vec::new();
    for (name, file, bytes) in cases {
        compare_both(name, || Ecart::new().file(file, bytes).args(&format!("audit {file} {GROUPED}")), &mut faults);
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Folders that cannot be written.
#[test]
#[cfg(unix)]
fn a_folder_that_cannot_be_written_is_refused_and_nothing_is_changed() {
    let rows = "sex,y,yhat\nF,0,1\nM,1,1\nF,1,0\nM,0,0\n";
    let audit = |out: &str| Ecart::new().file("p.csv", rows).args(&format!("audit p.csv {GROUPED} --out {out}"));
    let mut faults = Vec::new();
    compare_both("out-holds-other-files", || audit("there").file("there/mine.txt", "mine"), &mut faults);
    compare_both("out-is-a-file", || audit("there").file("there", "mine"), &mut faults);
    compare_both("out-in-no-folder", || audit("no/such/place"), &mut faults);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    // Not even the superuser writes there; what the system says of it differs.
    let message = audit("/proc/report").refused();
    assert!(message.starts_with("error: the report could not be written to `/proc/report`, and nothing was changed\n  "), "{message}");
}

/// As on a disk that is full: the pictures do not fit.
#[test]
#[cfg(target_os = "linux")]
fn a_report_that_cannot_be_written_whole_is_not_written_at_all() {
    let run = Ecart::new().file("p.csv", "sex,y,yhat\nF,0,1\nM,1,1\nF,1,0\nM,0,0\n").env("ECART", env!("CARGO_BIN_EXE_ecart"));
    let before = contents(&run.path(""));
    let script = format!("trap '' XFSZ; ulimit -f 16; exec \"$ECART\" audit p.csv {GROUPED} --out there");
    let output = run.command_of("/bin/sh").args(["-c", &script]).output().unwrap();
    let message = String::from_utf8(output.stderr).unwrap();
    assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(2), &b""[..]), "{message}");
    assert!(message.starts_with("error: the report could not be written to `there`, and nothing was changed\n  "), "{message}");
    assert_eq!(contents(&run.path("")), before);
}

/// A file that is there and cannot be read.
#[test]
#[cfg(unix)]
fn a_file_that_may_not_be_read_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    let run = Ecart::new().file("p.csv", "sex,yhat\nF,0\nM,1\n").args("audit p.csv --prediction yhat --group sex");
    fs::set_permissions(run.path("p.csv"), fs::Permissions::from_mode(0o000)).unwrap();
    if fs::read(run.path("p.csv")).is_ok() {
        return; // the superuser may read anything
    }
    let expected = "error: `p.csv` cannot be read\n  permission denied\n\nhint: check who may read it, and that it is whole\n";
    assert_eq!(run.refused(), expected);
}
