//! Figures that papers printed, found again by the whole program in the bundled data.

use std::path::Path;
use std::process::Command;

/// What the program prints for these arguments, run from the root of the project.
fn ecart(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_ecart"))
        .args(arguments)
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")))
        .env("LC_ALL", "C")
        .output()
        .expect("the program runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("the output is UTF-8")
}

const COMPAS: [&str; 13] = [
    "audit",
    "datasets/compas/compas.csv",
    "--label",
    "two_year_recid",
    "--score",
    "decile_score",
    "--threshold",
    "5",
    "--group",
    "race",
    "--reference",
    "race=Caucasian",
    "--quiet",
];

/// The line of a table that begins with a name.
fn line<'a>(text: &'a str, name: &str) -> &'a str {
    text.lines().find(|line| line.trim_start_matches("| ").starts_with(name)).unwrap_or_else(|| panic!("no line of `{name}` in:\n{text}"))
}

fn holds(line: &str, figures: &[&str]) {
    for figure in figures {
        assert!(line.contains(figure), "`{figure}` is not in `{line}`");
    }
}

/// ProPublica's truth tables (2016): 44.85 and 23.45 % false positives, 27.99 and 47.72 % false negatives.
#[test]
fn compas_false_positives_and_false_negatives_are_propublicas() {
    let english = [("table", ""), ("markdown", "")];
    for (format, _) in english {
        let text = ecart(&[&COMPAS[..], &["--format", format]].concat());
        holds(line(&text, "African-American"), &["44.8%", "805/1,795", "28.0%", "532/1,901"]);
        holds(line(&text, "Caucasian"), &["23.5%", "349/1,488", "47.7%", "461/966"]);
    }
    let text = ecart(&[&COMPAS[..], &["--lang", "fr"]].concat());
    holds(line(&text, "African-American"), &["44,8\u{202f}%", "805/1\u{202f}795", "28,0\u{202f}%", "532/1\u{202f}901"]);
    holds(line(&text, "Caucasian"), &["23,5\u{202f}%", "349/1\u{202f}488", "47,7\u{202f}%", "461/966"]);
}

#[test]
fn compas_figures_are_the_same_on_the_page() {
    for (lang, black, white) in [
        ("en", ["44.8%", "805/1,795", "28.0%", "532/1,901"], ["23.5%", "349/1,488", "47.7%", "461/966"]),
        (
            "fr",
            ["44,8\u{202f}%", "805/1\u{202f}795", "28,0\u{202f}%", "532/1\u{202f}901"],
            ["23,5\u{202f}%", "349/1\u{202f}488", "47,7\u{202f}%", "461/966"],
        ),
    ] {
        let folder = tempfile::tempdir().expect("there is room for a folder");
        let report = folder.path().join("report");
        ecart(&[&COMPAS[..], &["--lang", lang, "--out", report.to_str().expect("the path is UTF-8")]].concat());
        let page = std::fs::read_to_string(report.join("index.html")).expect("the page was written");
        for (group, figures) in [("African-American", black), ("Caucasian", white)] {
            // The row of the first table that begins with the group holds its figures.
            let rows: Vec<&str> = page.split("<tr").filter(|row| row.contains(group)).collect();
            assert!(rows.iter().any(|row| figures.iter().all(|figure| row.contains(figure))), "{figures:?} of {group} in one row, {lang}");
        }
    }
}

#[test]
fn compas_figures_are_the_same_in_json_and_csv() {
    let json: serde_json::Value = serde_json::from_str(&ecart(&[&COMPAS[..], &["--format", "json"]].concat())).expect("JSON");
    let text = json.to_string();
    let csv = ecart(&[&COMPAS[..], &["--format", "csv"]].concat());
    for (group, metric, k, n) in [
        ("African-American", "false_positive_rate", 805u32, 1795u32),
        ("Caucasian", "false_positive_rate", 349, 1488),
        ("African-American", "false_negative_rate", 532, 1901),
        ("Caucasian", "false_negative_rate", 461, 966),
    ] {
        let value = format!("{}", f64::from(k) / f64::from(n));
        assert!(text.contains(&value), "{value} is not in the JSON");
        let found = csv
            .lines()
            .any(|row| row.contains(group) && row.contains(metric) && row.contains(&value) && row.contains(&format!(",{k},{n},")));
        assert!(found, "{group} {metric} {value} of {k}/{n} is not in the CSV");
    }
}

/// Buolamwini & Gebru 2018, table 4: IBM errs on 34.7 % of darker-skinned women and 0.3 % of lighter-skinned men; Face++ on 0.8 % of the latter.
#[test]
fn gender_shades_rates_are_the_papers() {
    let text = ecart(&["demo", "gender-shades", "--quiet"]);
    for figure in ["34.7%", "94/271", "0.3%", "1/385", "0.8%", "3/385"] {
        assert!(text.contains(figure), "{figure} is not in:\n{text}");
    }
}

/// Bickel, Hammel & O'Connell 1975, in the table of Freedman, Pisani & Purves: 1,198 of 2,691 men and 557 of 1,835 women admitted.
#[test]
fn berkeley_admissions_are_the_published_counts() {
    let text = ecart(&["demo", "berkeley-1973", "--quiet"]);
    for figure in ["44.5%", "1,198/2,691", "30.4%", "557/1,835", "82.4%", "89/108"] {
        assert!(text.contains(figure), "{figure} is not in:\n{text}");
    }
}
