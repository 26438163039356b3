//! The bundled tables that were counted already: the whole program finds in them what was published, and every card's commands can be typed.

use std::collections::BTreeMap;
use std::fs;

use crate::util::{Ecart, project};

/// The data sets that are such tables.
const CASES: [&str; 7] = [
    "mmmlu-2025",
    "gpt-resumes-2024",
    "face-audit-2018",
    "pulse-oximeter-2022",
    "toxicity-terms-2018",
    "sweden-benefit-2017",
    "amsterdam-welfare",
];

/// A group's rate as it is exported.
#[derive(Clone, Copy, Debug)]
struct Exported {
    value: f64,
    k: u64,
    n: u64,
    /// To the reference; nothing for the reference itself.
    ratio: Option<f64>,
}

/// The rows of a file in which no field holds a comma, each by the names of its columns.
fn fields(text: &str) -> Vec<BTreeMap<String, String>> {
    let mut lines = text.lines().map(|line| line.split(',').map(str::to_owned).collect::<Vec<_>>());
    let header = lines.next().unwrap();
    lines
        .map(|line| {
            assert_eq!(line.len(), header.len(), "{line:?}");
            header.iter().cloned().zip(line).collect()
        })
        .collect()
}

fn rows(name: &str) -> Vec<BTreeMap<String, String>> {
    fields(&fs::read_to_string(project(&format!("datasets/{name}/{name}.csv"))).unwrap())
}

/// What an audit of a bundled file exports, by group; the total is that of no group.
fn audit(name: &str, flags: &str) -> BTreeMap<String, Exported> {
    let file = format!("{name}.csv");
    let text = fs::read(project(&format!("datasets/{name}/{file}"))).unwrap();
    let said = Ecart::new().file(&file, text).args(&format!("audit {file} {flags} --format csv --quiet")).succeeds().stdout;
    let rows = fields(&said);
    let level = |row: &BTreeMap<String, String>| {
        row["group"].split(" × ").map(|part| part.split_once('=').map_or("", |part| part.1)).collect::<Vec<_>>().join(" × ")
    };
    let exported = |row: &BTreeMap<String, String>| Exported {
        value: row["value"].parse().unwrap(),
        k: row["numerator"].parse().unwrap(),
        n: row["denominator"].parse().unwrap(),
        ratio: row["ratio"].parse().ok(),
    };
    rows.iter().map(|row| (level(row), exported(row))).collect()
}

/// A share in per cent, rounded to so many decimals as it was printed with.
fn percent(share: f64, decimals: i32) -> f64 {
    let unit = 10f64.powi(decimals);
    (share * 100.0 * unit).round() / unit
}

fn demo(name: &str, lang: &str) -> String {
    Ecart::new().args(&format!("demo {name} --lang {lang}")).succeeds().stdout
}

/// What closes a demonstration holds these figures, in both languages.
fn closes_with(name: &str, english: &[&str], french: &[&str]) {
    for (lang, figures) in [("en", english), ("fr", french)] {
        let said = demo(name, lang).split_whitespace().collect::<Vec<_>>().join(" ");
        for figure in figures {
            assert!(said.contains(figure), "{name}, {lang}: `{figure}` is not in:\n{said}");
        }
        assert!(!said.contains('⟦'), "{said}");
    }
}

/// OpenAI, simple-evals (February 2025): every share; and the means of fourteen languages that its later table prints.
#[test]
fn mmmlu_shares_are_openais() {
    let flags = "--successes right --trials questions --group language --reference language=English --rate-of success";
    let published = rows("mmmlu-2025");
    for (model, mean) in [
        ("o1", Some(0.877)),
        ("gpt-4o-2024-11-20", Some(0.814)),
        ("gpt-4o-mini-2024-07-18", Some(0.705)),
        ("o3-mini-high", None),
        ("o3-mini", None),
        ("o1-mini", None),
    ] {
        let found = audit("mmmlu-2025", &format!("{flags} --where model={model}"));
        let rows: Vec<_> = published.iter().filter(|row| row["model"] == model).collect();
        assert_eq!(rows.len(), 15);
        for row in &rows {
            let printed: f64 = row["published_accuracy"].parse().unwrap();
            assert!((found[&row["language"]].value - printed).abs() <= 0.5 / 14_042.0, "{model}, {}: {printed}", row["language"]);
        }
        let others = rows.iter().filter(|row| row["language"] != "English").map(|row| found[&row["language"]].value);
        let found = others.sum::<f64>() / 14.0;
        assert!(mean.is_none_or(|mean| (found - mean).abs() < 0.0005), "{model}: {found}");
    }
    closes_with(
        "mmmlu-2025",
        &["82.0% (11,514/14,042) rightly in English", "70.5% (138,613/196,588)", "45.8% (6,435/14,042)", "Yoruba"],
        &["82,0 % (11 514/14 042)", "45,8 % (6 435/14 042)"],
    );
}

/// Bloomberg (2024): every rate and every impact ratio, to its four decimals.
#[test]
fn gpt_impact_ratios_are_bloombergs() {
    let flags = "--successes ranked_first --trials resumes --rate-of selection --group ethnicity --group gender --intersect=only --reference best-off --positive-is benefit";
    let published = rows("gpt-resumes-2024");
    for model in ["gpt-3.5-turbo", "gpt-4"] {
        for job in ["HR specialist", "software engineer", "retail", "financial analyst"] {
            let found = audit("gpt-resumes-2024", &format!("{flags} --where model={model} --where 'job={job}'"));
            assert_eq!((found[""].k, found[""].n), (1_000, 8_000));
            let rows: Vec<_> = published.iter().filter(|row| row["model"] == model && row["job"] == job).collect();
            assert_eq!(rows.len(), 8);
            for row in rows {
                let group = found[&format!("{} × {}", row["ethnicity"], row["gender"])];
                let printed = |column: &str| row[column].parse::<f64>().unwrap();
                assert!((group.value - printed("published_selection_rate")).abs() < 1e-12, "{row:?}");
                assert!((group.ratio.unwrap_or(1.0) - printed("published_impact_ratio")).abs() <= 0.5e-4 + 1e-12, "{row:?} {group:?}");
            }
        }
    }
    closes_with(
        "gpt-resumes-2024",
        &["17.2% (172/1,000)", "7.6% (76/1,000)", "an impact ratio of 0.44, under four fifths", "Black × men 0.44 76/1,000 under 0.80"],
        &["7,6 % (76/1 000)", "un rapport d’impact de 0,44"],
    );
}

/// Raji & Buolamwini 2019, table 1. Each count is the nearest to the printed rate; Microsoft's rates are of the faces that it processed.
#[test]
fn face_audit_errors_are_the_papers() {
    let flags = "--successes wrong --trials faces --rate-of error --group skin_type --group gender --intersect=only";
    for (system, printed, wrong) in
        [("IBM", 4.41, 56), ("Amazon", 8.66, 110), ("Kairos", 6.60, 84), ("Face++", 1.6, 20), ("Microsoft", 0.48, 6)]
    {
        let found = audit("face-audit-2018", &format!("{flags} --where classifier={system}"));
        assert_eq!((found[""].k, found[""].n), (wrong, 1_270), "{system}");
        assert!((found[""].value * 100.0 - printed).abs() < 0.03, "{system}: {}", found[""].value);
        for row in rows("face-audit-2018").iter().filter(|row| row["classifier"] == system) {
            let group = found[&format!("{} × {}", row["skin_type"], row["gender"])];
            let printed: f64 = row["published_error_percent"].parse().unwrap();
            assert!((group.value * group.n as f64 - printed / 100.0 * group.n as f64).abs() <= 0.5, "{row:?}");
        }
    }
    let figures = ["31.4% (85/271)", "22.5% (61/271)", "17.0% (46/271)", "4.1% (11/271)", "1.5% (4/271)", "34.7% (94/271)"];
    closes_with("face-audit-2018", &figures, &["31,4 % (85/271)", "17,0 % (46/271) après 34,7 % (94/271)"]);
}

/// Burnett et al. 2022: 2.1, 1.8 and 1.1 %.
#[test]
fn pulse_oximeter_shares_are_the_papers() {
    let found = audit("pulse-oximeter-2022", "--successes low_oxygen_missed --trials readings_92_to_100 --group ethnicity --rate-of error");
    for row in rows("pulse-oximeter-2022") {
        assert_eq!(percent(found[&row["ethnicity"]].value, 1).to_string(), row["published_percent"], "{row:?}");
    }
    closes_with(
        "pulse-oximeter-2022",
        &["2.1% (339/16,011)", "1.8% (383/21,223)", "1.1% (791/70,722)", "readings and not people"],
        &["2,1 % (339/16 011)", "des mesures et non des personnes"],
    );
}

/// Dixon et al. 2018, their notebook: 97.5 % with *queer*, 79.6 % with *gay*, 4.8 % with *straight*.
#[test]
fn toxicity_rates_are_the_notebooks() {
    let flags = "--successes harmless_flagged --trials harmless_sentences --group term --rate-of error";
    let found = audit("toxicity-terms-2018", &format!("{flags} --where model=original"));
    for (term, printed) in [("queer", 97.5), ("gay", 79.6), ("straight", 4.8)] {
        assert_eq!(percent(found[term].value, 1), printed, "{term}");
    }
    // A word that is flagged whatever is said is hardly ever missed.
    let missed = "--successes toxic_missed --trials toxic_sentences --group term --rate-of error --where model=original";
    assert_eq!(audit("toxicity-terms-2018", missed)["queer"].k, 0);
    closes_with(
        "toxicity-terms-2018",
        &["97.5% (7,377/7,570)", "79.6% (6,027/7,570)", "4.8% (367/7,570)", "40.5% (3,064/7,570)"],
        &["97,5 % (7 377/7 570)", "40,5 % (3 064/7 570)"],
    );
}

/// Lighthouse Reports & Svenska Dagbladet 2024: who was picked, who was drawn at random, and in whose files of these an error was found.
#[test]
fn sweden_shares_are_the_reporters() {
    let flags = "--successes in_group --failures not_in_group --group among --reference among=random";
    for (condition, printed) in [
        ("--where characteristic=background --where 'value=foreign background'", [43.13, 23.69, 28.39]),
        ("--where characteristic=gender --where value=women", [67.51, 56.06, 55.48]),
    ] {
        let found = audit("sweden-benefit-2017", &format!("{flags} {condition}"));
        assert_eq!(["picked", "random", "random with errors"].map(|among| percent(found[among].value, 2)), printed);
    }
    let errors = audit(
        "sweden-benefit-2017",
        "--successes errors_found --trials in_group --group among --where characteristic=gender --rate-of error",
    );
    assert_eq!(["picked", "random"].map(|among| percent(errors[among].value, 1)), [49.3, 29.6]);
    assert!(!errors.contains_key("random with errors"), "a group without counts has no rate");
    closes_with(
        "sweden-benefit-2017",
        &["43.1% (2,192/5,082)", "23.7% (248/1,047)", "28.4% (88/310)", "67.5% (3,431/5,082)"],
        &["43,1 % (2 192/5 082)", "55,5 % (172/310)"],
    );
}

/// Lighthouse Reports, MIT Technology Review & Trouw 2025.
#[test]
fn amsterdam_shares_are_the_reporters() {
    let wrongly = "--successes wrongly_flagged --trials people --group group --where stage=prepilot --where feature=dutch";
    for (model, printed) in [("before reweighing", [17.68, 13.70]), ("after reweighing", [8.70, 11.76])] {
        let found = audit("amsterdam-welfare", &format!("{wrongly} --where 'model={model}'"));
        assert_eq!(["not Dutch", "Dutch"].map(|group| percent(found[group].value, 2)), printed, "{model}");
        assert_eq!((found["not Dutch"].n, found["Dutch"].n), (345, 876));
    }
    let pilot =
        "--successes flagged --trials people --group group --where stage=pilot --where feature=gender --where 'model=after reweighing'";
    let found = audit("amsterdam-welfare", pilot);
    assert_eq!(["women", "men"].map(|group| percent(found[group].value, 1)), [69.5, 66.0]);
    closes_with(
        "amsterdam-welfare",
        &["17.7% (61/345)", "13.7% (120/876)", "8.7% (30/345)", "69.5% (89/128)", "By group, no gap to Dutch stands out"],
        &["17,7 % (61/345)", "69,5 % (89/128)"],
    );
}

/// What the city withheld is empty, so that it cannot be computed with; and it is reported as left out.
#[test]
fn amsterdams_withheld_counts_are_left_out() {
    let rows = rows("amsterdam-welfare");
    let counts = ["rightly_flagged", "wrongly_flagged", "missed", "rightly_left"];
    for row in &rows {
        let withheld = counts.iter().any(|column| row[*column].is_empty());
        assert_eq!(withheld, row["people"].is_empty(), "{row:?}");
        // No count of fewer than ten people is there.
        assert!(
            counts.iter().all(|column| row[*column].parse::<u64>().is_ok_and(|count| count >= 10) || row[*column].is_empty()),
            "{row:?}"
        );
    }
    assert_eq!(rows.iter().filter(|row| row["people"].is_empty()).count(), 16);
    let file = fs::read(project("datasets/amsterdam-welfare/amsterdam-welfare.csv")).unwrap();
    let flags = "audit a.csv --successes wrongly_flagged --trials people --group group --where feature=under_50 --where stage=test";
    let said = Ecart::new().file("a.csv", file).args(flags).succeeds().stdout;
    assert!(said.contains("1 without a number of successes"), "{said}");
}

#[test]
fn no_demonstration_speaks_of_a_selection_where_nobody_was_selected() {
    for name in CASES.into_iter().filter(|name| *name != "gpt-resumes-2024") {
        for lang in ["en", "fr"] {
            let said = demo(name, lang).to_lowercase();
            assert!(!said.contains("selection") && !said.contains("sélection") && !said.contains("impact"), "{name}: {said}");
        }
    }
}

/// The audits that a card tells the reader to type: those in its blocks of code.
fn typed(card: &str) -> Vec<String> {
    let blocks = card.split("```").skip(1).step_by(2).map(|block| block.replace("\\\n", " "));
    blocks.filter_map(|block| block.trim().strip_prefix("ecart ").map(str::to_owned)).collect()
}

#[test]
fn the_commands_of_every_card_can_be_typed() {
    for name in CASES {
        let text = |file: &str| fs::read_to_string(project(&format!("datasets/{name}/{file}"))).unwrap();
        let (english, french) = (typed(&text("card.md")), typed(&text("card.fr.md")));
        assert!(!english.is_empty() && english == french, "{name}");
        for command in english {
            Ecart::new().file(&format!("{name}.csv"), text(&format!("{name}.csv"))).args(&command).succeeds();
        }
    }
}
