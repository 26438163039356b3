//! The ways in from elsewhere: the action, the hook, the template, the image, and the page that shows them. What they call has to exist.

use std::collections::BTreeSet;
use std::fs;

use tempfile::TempDir;

use crate::util::project;
use crate::validators;

/// The flags of `ecart check` that the ways in use.
const FLAGS: [&str; 4] = ["--policy", "--preset", "--baseline", "--report"];

/// The forms of a report.
const FORMS: [&str; 9] = ["junit", "sarif", "code-quality", "markdown", "json", "html", "audit", "summary", "annex-iv"];

const WAYS: [&str; 5] = ["action.yml", "ci-templates/github/check.sh", "ci-templates/gitlab.yml", ".pre-commit-hooks.yaml", "docs/ci.md"];

fn text(name: &str) -> String {
    fs::read_to_string(project(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

const ACTION: [&str; 3] = ["check-jsonschema", "--builtin-schema", "vendor.github-actions"];
const WORKFLOW: [&str; 3] = ["check-jsonschema", "--builtin-schema", "vendor.github-workflows"];
const GITLAB: [&str; 3] = ["check-jsonschema", "--builtin-schema", "vendor.gitlab-ci"];

/// What stands between a mark and the next character that is not of a name.
fn names_after<'a>(text: &'a str, mark: &str) -> BTreeSet<&'a str> {
    let is_of_name = |character: char| character.is_ascii_alphanumeric() || matches!(character, '-' | '_');
    let rests = text.match_indices(mark).map(|(place, _)| &text[place + mark.len()..]);
    rests.map(|rest| &rest[..rest.find(|character| !is_of_name(character)).unwrap_or(rest.len())]).collect()
}

/// The blocks of the page that stand for files, each with the name of its file.
fn examples() -> Vec<(String, String)> {
    let page = text("docs/ci.md");
    let parts = page.split("<!-- file: ").skip(1);
    parts
        .map(|part| {
            let (name, rest) = part.split_once(" -->\n```yaml\n").expect("a block follows the name of its file");
            (name.to_owned(), rest.split_once("```").expect("a block ends").0.to_owned())
        })
        .collect()
}

#[test]
fn the_ways_in_use_flags_and_forms_that_exist() {
    for way in WAYS {
        let text = text(way);
        for line in
            text.lines().filter(|line| line.contains("ecart check") || line.trim_start().starts_with("--") || line.starts_with("add --"))
        {
            for flag in names_after(line, " --").into_iter().filter(|flag| !flag.is_empty()) {
                let flag = format!("--{flag}");
                // Docker's own.
                assert!(FLAGS.contains(&flag.as_str()) || ["--rm", "--user"].contains(&flag.as_str()), "{way}: {flag}");
            }
            for form in names_after(line, "--report ").into_iter().filter(|form| !form.is_empty() && *form != "FORM") {
                assert!(FORMS.contains(&form), "{way}: {form}");
            }
        }
    }
    let help = crate::util::Ecart::new().args("check --help --lang en").succeeds().stdout;
    assert!(FLAGS.iter().all(|flag| help.contains(flag)), "{help}");
    let help: String = help.split_whitespace().collect::<Vec<_>>().join(" ");
    let page = text("docs/ci.md");
    assert!(help.contains("markdown, html, json, junit, sarif, code-quality, audit, summary, annex-iv"), "{help}");
    for form in FORMS {
        assert!(page.contains(&format!("\n| `{form}` |")), "docs/ci.md says nothing of `{form}`");
    }
}

#[test]
fn the_action_declares_what_it_uses_and_uses_what_it_declares() {
    let action = text("action.yml");
    let section = |from: &str, to: &str| action.split(from).nth(1).unwrap().split(to).next().unwrap().to_owned();
    let keys = |section: &str| -> BTreeSet<String> {
        let key = |line: &str| line.strip_prefix("  ").filter(|line| !line.starts_with(' '))?.strip_suffix(':').map(str::to_owned);
        section.lines().filter_map(key).collect()
    };
    let used: BTreeSet<String> = names_after(&action, "inputs.").into_iter().map(str::to_owned).collect();
    assert_eq!(keys(&section("\ninputs:\n", "\noutputs:\n")), used);

    let check = text("ci-templates/github/check.sh");
    let written: BTreeSet<String> = names_after(&check, "echo \"").into_iter().map(str::to_owned).collect();
    assert_eq!(keys(&section("\noutputs:\n", "\nruns:\n")), written);
    assert_eq!(names_after(&action, " ECART_"), names_after(&check, "${ECART_"));
    for script in names_after(&action, "/ci-templates/github/") {
        assert!(project(&format!("ci-templates/github/{script}.sh")).is_file(), "{script}");
    }
}

#[test]
fn the_examples_call_what_there_is() {
    let action = text("action.yml");
    for (name, example) in examples() {
        match name.as_str() {
            ".github/workflows/fairness.yml" => {
                let step = example.split("uses: OWNER/ecart@").nth(1).and_then(|rest| rest.split("\n      - ").next()).unwrap();
                let inputs: Vec<&str> =
                    step.lines().filter_map(|line| line.strip_prefix("          ")?.split_once(':')).map(|(key, _)| key).collect();
                assert_eq!(inputs, ["policy", "files", "reports"]);
                for name in inputs.into_iter().chain(names_after(&example, "steps.ecart.outputs.")) {
                    assert!(action.contains(&format!("\n  {name}:\n")), "the action has no {name}");
                }
                for form in names_after(&example, "            ") {
                    assert!(form.is_empty() || FORMS.contains(&form), "{form}");
                }
            }
            ".gitlab-ci.yml" => {
                let template = text("ci-templates/gitlab.yml");
                assert!(example.contains("file: /ci-templates/gitlab.yml\n") && example.contains("extends: .ecart-check\n"));
                assert!(template.contains("\n.ecart-check:\n"));
                for variable in names_after(&example, "    ECART_") {
                    assert!(template.contains(&format!("$ECART_{variable}")), "the template has no ECART_{variable}");
                }
            }
            _ => assert!(example.contains("id: ecart-check\n") && text(".pre-commit-hooks.yaml").contains("- id: ecart-check\n")),
        }
    }
}

#[test]
fn the_image_has_the_rust_that_the_project_asks_for() {
    let manifest = text("Cargo.toml");
    let rust = manifest.split("rust-version = \"").nth(1).unwrap().split('"').next().unwrap();
    assert!(text("Dockerfile").contains(&format!("FROM rust:{rust}-")), "{rust}");
}

#[test]
fn the_ways_in_are_valid_for_those_who_read_them() {
    validators::demand(&ACTION, &project("action.yml"));
    validators::demand(&GITLAB, &project("ci-templates/gitlab.yml"));
    validators::demand(&["pre-commit", "validate-manifest"], &project(".pre-commit-hooks.yaml"));
    validators::demand(&["hadolint"], &project("Dockerfile"));
    for script in ["check", "fingerprint", "install"] {
        validators::demand(&["shellcheck"], &project(&format!("ci-templates/github/{script}.sh")));
    }
    let folder = TempDir::new().unwrap();
    for (name, text) in examples() {
        let command = match name.as_str() {
            ".github/workflows/fairness.yml" => &WORKFLOW[..],
            ".gitlab-ci.yml" => &GITLAB[..],
            ".pre-commit-config.yaml" => &["pre-commit", "validate-config"],
            _ => panic!("nobody reads {name}"),
        };
        let file = folder.path().join(name.replace('/', "_"));
        fs::write(&file, text).unwrap();
        validators::demand(command, &file);
    }
    assert_eq!(examples().len(), 3);
    let wrong = folder.path().join("action.yml");
    fs::write(&wrong, text("action.yml").replace("using: composite", "using: magic")).unwrap();
    if let Some((valid, said)) = validators::check(&ACTION, &wrong) {
        assert!(!valid, "a validator that finds everything valid shows nothing: {said}");
    }
}

/// The script of the action, with a program that writes down its arguments and ends as it is told.
#[cfg(unix)]
mod action {
    use std::fs;
    use std::os::unix::fs::PermissionsExt as _;
    use std::process::Command;

    use tempfile::TempDir;

    use crate::util::project;

    /// The exit code, the arguments, the outputs.
    fn ran(ends: i32, variables: &[(&str, &str)]) -> (Option<i32>, Vec<String>, String) {
        let folder = TempDir::new().unwrap();
        let program = folder.path().join("program");
        fs::write(&program, format!("#!/bin/sh\nprintf '%s\\n' \"$@\" > arguments\nexit {ends}\n")).unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
        let status = Command::new("bash")
            .arg(project("ci-templates/github/check.sh"))
            .current_dir(folder.path())
            .env("GITHUB_OUTPUT", folder.path().join("outputs"))
            .env("ECART_PROGRAM", &program)
            .envs(variables.iter().copied())
            .status()
            .unwrap();
        let read = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
        (status.code(), read("arguments").lines().map(str::to_owned).collect(), read("outputs"))
    }

    #[test]
    fn gives_the_exit_code_on_and_names_the_verdict() {
        for (code, verdict) in [(0, "passed"), (1, "broken"), (2, "refused"), (3, "inconclusive"), (101, "failed")] {
            let (ended, arguments, outputs) = ran(code, &[]);
            assert_eq!((ended, outputs), (Some(code), format!("verdict={verdict}\nexit-code={code}\n")));
            assert_eq!(arguments, ["check", "--"]);
        }
    }

    #[test]
    fn passes_each_line_on_as_one_argument() {
        let variables = [
            ("ECART_POLICY", "my policy.toml"),
            ("ECART_REPORTS", "\n  junit=a b.xml\r\n\nsarif=x.sarif\n"),
            ("ECART_ARGS", "--group=sex\n--where=name=$(touch pwned) `id` * \"quoted\""),
            ("ECART_FILES", "--help\npredictions 1.csv"),
        ];
        let expected = [
            "check",
            "--policy=my policy.toml",
            "--report=junit=a b.xml",
            "--report=sarif=x.sarif",
            "--group=sex",
            "--where=name=$(touch pwned) `id` * \"quoted\"",
            "--",
            "--help",
            "predictions 1.csv",
        ];
        assert_eq!(ran(0, &variables).1, expected);
    }
}
