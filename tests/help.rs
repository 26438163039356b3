//! Help, completions and the manual: made from the same definitions, in both languages.

use crate::util::Ecart;

fn help(line: &str) -> String {
    Ecart::new().args(line).succeeds().stdout
}

#[test]
fn help_says_what_can_be_typed() {
    insta::assert_snapshot!("help_en", help("--help"));
    insta::assert_snapshot!("help_fr", help("--help --lang fr"));
    insta::assert_snapshot!("help_audit_en", help("audit --help"));
    insta::assert_snapshot!("help_audit_fr", help("audit --help --lang fr"));
}

#[test]
fn the_language_is_that_of_the_system_unless_it_is_asked_for() {
    let french = help("--help --lang fr");
    assert_eq!(Ecart::new().env("LANG", "fr_FR.UTF-8").args("--help").succeeds().stdout, french);
    assert_eq!(Ecart::new().env("LANG", "fr_FR.UTF-8").args("--help --lang=en").succeeds().stdout, help("--help"));
}

#[test]
fn every_command_has_its_help_in_both_languages() {
    for command in [
        "check",
        "baseline",
        "init",
        "alarms",
        "verify",
        "compare",
        "demo",
        "lesson",
        "datasets",
        "datasets export",
        "report",
        "open",
        "power",
        "metrics",
        "schema",
        "serve",
        "simulate",
        "train",
        "completions",
        "man",
    ] {
        for lang in ["en", "fr"] {
            let text = help(&format!("{command} --help --lang {lang}"));
            assert!(text.contains("--verbose") && !text.contains('⟦'), "{text}");
            // What clap would say by itself.
            for foreign in ["[default:", "[possible values", "Print help", "Options:"] {
                assert!(lang == "en" || !text.contains(foreign), "{text}");
            }
        }
    }
}

#[test]
fn no_command_at_all_is_answered_by_the_help_and_is_an_error() {
    let ran = Ecart::new().run();
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(2), ""));
    assert_eq!(ran.stderr.trim_end(), help("--help").trim_end());
}

#[test]
fn the_version_is_that_of_the_package() {
    assert_eq!(help("--version"), concat!("ecart ", env!("CARGO_PKG_VERSION"), "\n"));
}

#[test]
fn completions_know_every_flag() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = help(&format!("completions {shell}"));
        for flag in ["sampling-weight", "label-positive", "intersect", "positive-is"] {
            assert!(script.contains(flag), "{shell} lacks {flag}");
        }
    }
}

#[test]
fn the_manual_has_a_page_for_each_command() {
    let all = help("man");
    for page in [
        "ECART",
        "ECART-AUDIT",
        "ECART-CHECK",
        "ECART-BASELINE",
        "ECART-INIT",
        "ECART-COMPARE",
        "ECART-DEMO",
        "ECART-DATASETS",
        "ECART-DATASETS-EXPORT",
        "ECART-REPORT",
        "ECART-METRICS",
        "ECART-MAN",
    ] {
        assert!(all.contains(&format!(".TH {page} ")), "{page}");
    }
    let audit = help("man audit");
    assert!(all.contains(&audit) && audit.contains("sampling") && !audit.contains(".TH ECART-DEMO"));
    assert_eq!(help("man datasets export"), help("man ecart-datasets-export"));
    assert!(help("man audit --lang fr").contains(".SH NOM\n"));
}
