//! The invariants of ARCHITECTURE.md that no compiler checks.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Which crates each may import: the order of the design.
const MAY_IMPORT: [(&str, &[&str]); 10] = [
    ("ecart-tally", &[]),
    ("ecart-words", &[]),
    ("ecart-metrics", &["ecart-tally"]),
    ("ecart-schema", &["ecart-tally", "ecart-metrics"]),
    ("ecart-gate", &["ecart-tally", "ecart-metrics", "ecart-schema"]),
    ("ecart-data", &["ecart-tally"]),
    ("ecart-models", &[]),
    ("ecart-simulate", &["ecart-metrics"]),
    ("ecart-report", &["ecart-tally", "ecart-metrics", "ecart-schema", "ecart-gate", "ecart-simulate", "ecart-words"]),
    (
        "ecart",
        &[
            "ecart-tally",
            "ecart-metrics",
            "ecart-schema",
            "ecart-gate",
            "ecart-data",
            "ecart-models",
            "ecart-simulate",
            "ecart-words",
            "ecart-report",
        ],
    ),
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The normal dependencies of each package of the workspace, from their manifests.
fn dependencies() -> BTreeMap<String, Vec<String>> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--offline", "--format-version", "1"])
        .current_dir(root())
        .output()
        .expect("cargo runs");
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).expect("cargo metadata is JSON");
    let packages = metadata["packages"].as_array().expect("there are packages");
    packages
        .iter()
        .map(|package| {
            let normal = package["dependencies"].as_array().expect("a package has dependencies").iter();
            let names = normal.filter(|dependency| dependency["kind"].is_null()).filter_map(|dependency| dependency["name"].as_str());
            (package["name"].as_str().expect("a package has a name").to_owned(), names.map(str::to_owned).collect())
        })
        .collect()
}

#[test]
fn imports_run_one_way() {
    let dependencies = dependencies();
    let allowed: BTreeMap<&str, &[&str]> = MAY_IMPORT.into_iter().collect();
    for (package, imports) in &dependencies {
        let allowed = allowed.get(package.as_str()).unwrap_or_else(|| panic!("`{package}` has no place in the order of the crates"));
        for import in imports.iter().filter(|import| import.starts_with("ecart")) {
            assert!(allowed.contains(&import.as_str()), "`{package}` may not import `{import}`");
        }
    }
    assert_eq!(dependencies.len(), MAY_IMPORT.len());
}

#[test]
fn only_the_readers_know_polars() {
    for (package, imports) in dependencies() {
        assert_eq!(package == "ecart-data", imports.iter().any(|import| import.starts_with("polars")), "`{package}` and Polars");
    }
}

#[test]
fn only_the_written_form_is_serialisable() {
    for (package, imports) in dependencies() {
        if ["ecart-tally", "ecart-metrics"].contains(&package.as_str()) {
            assert!(imports.iter().all(|import| !import.starts_with("serde")), "`{package}` knows serde");
        }
    }
}

/// The sources of a folder, tests and examples aside.
fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
            let path = entry.expect("an entry can be read").path();
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
            if path.is_dir() {
                if !["tests", "benches", "examples", "target"].contains(&name.as_str()) {
                    folders.push(path);
                }
            } else if name.ends_with(".rs") {
                let text = fs::read_to_string(&path).expect("a source can be read");
                // Unit tests stand last in a file.
                let text = text.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
                found.push((path, text));
            }
        }
    }
    found
}

#[test]
fn the_numbers_know_no_file_and_no_clock() {
    for folder in ["crates/tally/src", "crates/metrics/src", "crates/models/src", "crates/simulate/src"] {
        for (path, text) in sources(folder) {
            for word in ["std::fs", "std::io", "std::net", "std::time", "std::env", "std::process"] {
                assert!(!text.contains(word), "{} uses `{word}`", path.display());
            }
        }
    }
}

#[test]
fn only_the_shell_prints() {
    for (path, text) in sources("crates") {
        if path.ends_with("cli/shell.rs") {
            continue;
        }
        for word in ["println!", "eprintln!", "print!(", "eprint!(", "dbg!", "stdout()", "stderr()"] {
            assert!(!text.contains(word), "{} prints with `{word}`", path.display());
        }
    }
}

#[test]
fn nothing_is_left_to_do() {
    for (path, text) in sources("crates") {
        for word in ["TODO", "FIXME", "XXX", "todo!", "unimplemented!", "#[allow("] {
            assert!(!text.contains(word), "{} has `{word}`", path.display());
        }
    }
}

/// Each metric says its formula, when it is undefined and where it comes from, and is held against a table of figures computed by someone else.
#[test]
fn each_metric_is_documented_and_conforms() {
    let documented: String = ["rate.rs", "measure.rs"]
        .iter()
        .map(|file| fs::read_to_string(root().join("crates/metrics/src").join(file)).expect("the source is there"))
        .collect();
    for heading in ["# Formula", "# Undefined", "# Source"] {
        assert_eq!(documented.matches(heading).count(), ecart_metrics::METRICS.len(), "`{heading}` once a metric");
    }
    let tables: String = fs::read_dir(root().join("crates/metrics/tests/tables"))
        .expect("the tables are there")
        .map(|entry| fs::read_to_string(entry.expect("an entry can be read").path()).expect("a table can be read"))
        .collect();
    for entry in &ecart_metrics::METRICS {
        assert!(tables.contains(entry.name), "`{}` stands in no table", entry.name);
    }
}

/// Each metric, criterion and reason has its words in both languages.
#[test]
fn each_name_has_its_words() {
    let id = |kind: &str, name: &str, part: &str| format!("{kind}-{}{part}", name.replace('_', "-"));
    for lang in [ecart_words::Lang::En, ecart_words::Lang::Fr] {
        let words = ecart_words::Words::new(lang);
        let metrics = ecart_metrics::METRICS.iter().flat_map(|entry| ["", "-means", "-harm"].map(|part| id("metric", entry.name, part)));
        let criteria = ecart_metrics::CRITERIA.iter().flat_map(|entry| ["", "-means"].map(|part| id("criterion", entry.name, part)));
        let disparities = ecart_metrics::disparity::Disparity::ALL.iter().map(|disparity| id("disparity", disparity.name(), ""));
        let reasons = ecart_metrics::Undefined::ALL.iter().map(|reason| id("undefined", reason.name(), ""));
        for id in metrics.chain(criteria).chain(disparities).chain(reasons) {
            assert!(words.has(&id), "`{id}` has no words in {lang:?}");
        }
    }
}
