//! Presets, and the texts that go with them.

use ecart_gate::{Day, Exclusion, Policy, Preset, Summary};
use ecart_metrics::{Config, Reference};
use ecart_report::{Findings, Section, Sheet, annex_iv, bias_audit, html, markdown, preset, preset_notes};
use ecart_schema::{Counts, Document};
use ecart_tally::{
    Count, Counted, Decision, Dimension, Grid, GroupColumn, LeftOut, Level, MissingGroups, Outcome, Plan, Roles, Score, Scores, Scoring,
    Tally, Task, Threshold, Weighting,
};
use ecart_words::{Lang, Words};

use crate::document::{Group, configured, document};
use crate::sample::small;

/// People of each sex and race, and how many of them were selected; some of unknown sex or race.
fn hired() -> Document {
    let groups = [
        ("Male", "White", [40, 60, 0, 0]),
        ("Female", "White", [30, 50, 0, 0]),
        ("Male", "Black", [15, 35, 0, 0]),
        ("Female", "Black", [20, 40, 0, 0]),
        ("Male", "Native American", [1, 2, 0, 0]),
        ("", "White", [5, 5, 0, 0]),
        ("Female", "", [2, 5, 0, 0]),
    ];
    let groups: Vec<Group> = groups.map(|(sex, race, counts)| (vec![sex.to_owned(), race.to_owned()], counts)).into();
    configured(&["sex", "race"], &groups, Task::Decision, Config { min_group: 1, ..Config::default() })
}

fn summary() -> Summary {
    Summary {
        tool: Some("Screener 2".into()),
        distribution_date: Day::new(2026, 3, 1),
        audit_date: Day::new(2026, 2, 10),
        data_source: Some("applications to *all* posts, 2025".into()),
        excluded: vec![Exclusion { column: "race".into(), level: "Native American".into(), reason: "three people".into() }],
        ..Summary::default()
    }
}

/// The rows of a section's only table, joined.
fn rows(section: &Section) -> Vec<String> {
    section.tables[0].rows.iter().map(|row| row.join(" | ")).collect()
}

fn rows_of_all(section: &Section) -> Vec<String> {
    section.tables.iter().flat_map(|table| &table.rows).map(|row| row.join(" | ")).collect()
}

fn in_both(name: &str, sheet: impl Fn(&Words) -> Sheet) {
    for lang in Lang::ALL {
        let words = Words::new(lang);
        let drawn = sheet(&words);
        insta::assert_snapshot!(format!("{name}_{}", lang.code()), markdown::sheet(&drawn, &words));
        let page = html::sheet(&drawn, &words);
        assert!(!page.contains('⟦') && page.contains("<!DOCTYPE html>"));
        for cell in drawn.sections.iter().flat_map(|section| &section.tables).flat_map(|table| &table.rows).flatten() {
            assert!(page.contains(cell.as_str()), "{cell}");
        }
    }
}

/// Worked by hand. By sex: 56 of 153 and 52 of 147, 0.3537/0.3660. By race: 75 of 190 and 35 of 110, 0.3182/0.3947; of three people no ratio. Crossed: 0.375, 0.3333 and
/// 0.3 over 0.4.
#[test]
fn the_tables_of_a_bias_audit_are_those_worked_by_hand() {
    let words = Words::new(Lang::En);
    let sheet = bias_audit(&hired(), &summary(), &words);
    let without_interval = |row: &String| row.rsplit_once(" | ").unwrap().0.to_owned();
    let tables: Vec<Vec<String>> = sheet.sections.iter().map(|section| rows(section).iter().map(without_interval).collect()).collect();
    assert_eq!(tables[0], ["Male | 153 | 56 | 36.6% | 1.00", "Female | 147 | 52 | 35.4% | 0.97"]);
    assert_eq!(
        tables[1],
        ["White | 190 | 75 | 39.5% | 1.00", "Black | 110 | 35 | 31.8% | 0.81", "Native American | 3 | 1 | 33.3% | left out"]
    );
    assert_eq!(
        tables[2],
        [
            "Male × White | 100 | 40 | 40.0% | 1.00",
            "Female × White | 80 | 30 | 37.5% | 0.94",
            "Female × Black | 60 | 20 | 33.3% | 0.83",
            "Male × Black | 50 | 15 | 30.0% | 0.75",
            "Male × Native American | 3 | 1 | 33.3% | left out",
        ]
    );
    let unknown: Vec<&str> = sheet.sections.iter().map(|section| section.notes[0].as_str()).collect();
    assert!(
        unknown[0].starts_with("10 people") && unknown[1].starts_with("7 people") && unknown[2].starts_with("17 people"),
        "{unknown:?}"
    );
    assert_eq!(sheet.lacking, ["Independent auditor", "Explanation of the data"]);
}

#[test]
fn the_summary_of_a_bias_audit() {
    in_both("bias_audit", |words| bias_audit(&hired(), &summary(), words));
}

#[test]
fn a_category_that_is_too_large_or_not_there_is_not_left_out_in_silence() {
    let words = Words::new(Lang::En);
    let leave_out = |column: &str, level: &str| Exclusion { column: column.into(), level: level.into(), reason: "none".into() };
    let summary = Summary { excluded: vec![leave_out("race", "Black"), leave_out("race", "Asian")], ..Summary::default() };
    let sheet = bias_audit(&hired(), &summary, &words);
    let notes = &sheet.sections[1].notes;
    assert!(notes.iter().any(|note| note.contains("Black is 35.5% of the people")), "{notes:?}");
    assert!(sheet.closing.1.iter().any(|note| note.contains("Nobody is of the category race=Asian")), "{:?}", sheet.closing.1);
}

#[test]
fn a_category_that_is_called_unknown_is_warned_of() {
    let groups = [("Unknown", 9), ("Prefer not to say", 8), ("Nana", 7), ("Other", 6)];
    let groups: Vec<Group> = groups.map(|(sex, selected)| (vec![sex.to_owned()], [selected, 50, 0, 0])).into();
    let document = document(&["sex"], &groups, Task::Decision, Reference::Largest);
    let closing = bias_audit(&document, &Summary::default(), &Words::new(Lang::En)).closing.1;
    let warned: Vec<&String> = closing.iter().filter(|said| said.contains("is shown as a category")).collect();
    assert_eq!(warned.len(), 2, "{closing:?}");
    assert!(closing.iter().any(|said| said.contains("`missing = [\"Unknown\"]` under `[data]`")), "{closing:?}");
}

#[test]
fn where_nobody_is_selected_there_is_no_impact_ratio() {
    let groups: Vec<Group> = ["women", "men"].map(|sex| (vec![sex.to_owned()], [0, 50, 0, 0])).into();
    let document = document(&["sex"], &groups, Task::Decision, Reference::Largest);
    let words = Words::new(Lang::En);
    let sheet = bias_audit(&document, &Summary::default(), &words);
    assert!(rows(&sheet.sections[0]).iter().all(|row| row.ends_with("0.0% | n/a | ")), "{:?}", rows(&sheet.sections[0]));
    assert!(sheet.closing.1.iter().any(|note| note.contains("--intersect")));
}

/// Scores from 1 to 5 of 20 people, of whom the middle ones have 3: above are five of ten of one group and three of ten of the other, 8 of 20.
fn scored() -> Document {
    let people = [("a", [1, 2, 2, 3, 2]), ("b", [3, 2, 2, 2, 1])];
    let dimension = Dimension::new("group", people.map(|(name, _)| Level::Value(name.into())).into());
    let mut tally = Tally::new(Task::Decision, Weighting::Rows, vec![dimension]);
    let mut scores = Scores::new(Grid::new([]));
    for (place, (_, counts)) in (0u32..).zip(people) {
        tally.add(&[place], Outcome::decision(false), &Count::of_rows(10)).unwrap();
        for (score, rows) in (1u32..).zip(counts) {
            scores.add(&[place], Outcome::decision(false), Score::new(f64::from(score)).unwrap(), &Count::of_rows(rows));
        }
    }
    tally.set_scores(scores.fitted()).unwrap();
    let tally = tally.decided(&Threshold::AboveMedian).unwrap();
    let plan = Plan::new(Roles {
        groups: vec![GroupColumn { column: "group".into(), bins: None }],
        label: None,
        decision: Decision::Score { column: "fit".into(), threshold: Threshold::AboveMedian },
        weight: None,
        conditions: Vec::new(),
        missing: Vec::new(),
        missing_groups: MissingGroups::Level,
        other: None,
        scoring: Scoring::default(),
        second: None,
        strata: Vec::new(),
        over: None,
        cluster: None,
        max_levels: 1000,
    });
    let config = Config { min_group: 1, ..Config::default() };
    let counted = Counted::new(tally.rows(), tally, LeftOut::default()).unwrap();
    let counted = Counts::published(counted, &config).unwrap();
    let audit = counted.audit(&config).unwrap();
    Document { plan: plan.unwrap(), prediction_values: None, counted, audit, ..hired() }
}

#[test]
fn a_scoring_rate_counts_who_is_above_the_median_and_says_how_many_that_are() {
    let words = Words::new(Lang::En);
    let sheet = bias_audit(&scored(), &summary(), &words);
    assert!(rows(&sheet.sections[0])[0].starts_with("a | 10 | 5 | 50.0% | 1.00"), "{:?}", rows(&sheet.sections[0]));
    assert!(rows(&sheet.sections[0])[1].starts_with("b | 10 | 3 | 30.0% | 0.60"), "{:?}", rows(&sheet.sections[0]));
    let rate = &sheet.facts.last().unwrap().value;
    assert_eq!(rate, "scoring rate: fit ≥ 4 (all scores above the median of everyone)");
    assert!(sheet.closing.1.iter().any(|note| note.starts_with("40.0% (8/20) have a fit above the median")), "{:?}", sheet.closing.1);
}

#[test]
fn accuracy_for_groups_of_people() {
    let summary = Summary { purpose: Some("to grant loans".into()), limits: vec!["not for islands".into()], ..summary() };
    in_both("annex_iv", |words| annex_iv(&small(), &summary, words));
    let words = Words::new(Lang::En);
    let without = annex_iv(&hired(), &Summary::default(), &words);
    assert!(without.sections[0].notes[0].starts_with("Accuracy cannot be told"));
    assert_eq!(without.lacking.len(), 5);
    assert_eq!(without.sections[0].heading, "selection rates by sex");
    let with = annex_iv(&small(), &Summary::default(), &words);
    assert_eq!(with.sections[0].tables.last().unwrap().rows[0][0], "accuracy");
    // A mark is explained only where it stands.
    for section in with.sections.iter().chain(&without.sections) {
        let is_marked = rows_of_all(section).iter().any(|row| row.ends_with(" s"));
        assert_eq!(section.notes.iter().any(|note| note.starts_with("s: ")), is_marked, "{section:?}");
    }
}

#[test]
fn selection_rates_beside_the_highest() {
    let groups = [("White", [60, 40, 0, 0]), ("Black", [30, 70, 0, 0]), ("Asian", [7, 13, 0, 0]), ("Hispanic", [24, 16, 0, 0])];
    let groups: Vec<Group> = groups.map(|(race, counts)| (vec![race.to_owned()], counts)).into();
    let document = document(&["race"], &groups, Task::Decision, Reference::Largest);
    let policy = Policy::parse(Preset::FOUR_FIFTHS.name, Preset::FOUR_FIFTHS.text).unwrap();
    for lang in Lang::ALL {
        let words = Words::new(lang);
        // What is said of groups comes before what the preset is.
        let notes = preset_notes(&policy, &document, usize::MAX, &words);
        let of_groups: Vec<String> = notes.into_iter().take(3).collect();
        insta::assert_snapshot!(format!("four_fifths_{}", lang.code()), of_groups.join("\n"));
        let short = preset_notes(&policy, &document, 0, &words);
        assert!(short.iter().any(|note| note.contains("--report html=")), "{short:?}");
    }
}

/// The file says it to whoever reads the file, the messages to whoever reads the program, and both the same.
#[test]
fn each_preset_says_where_it_comes_from_and_what_it_does_not_cover() {
    let words = Words::new(Lang::En);
    for Preset { name, text } in Preset::ALL {
        let table: toml::Table = text.parse().unwrap();
        let about = table["about"].as_table().unwrap();
        let of = |key: &str| about[key].as_str().unwrap_or_else(|| panic!("{name}: {key}"));
        let day = Day::parse(&about["as_of"].to_string()).unwrap();
        let said = preset(name, of("source"), day, &words);
        assert_eq!(said.heading, format!("preset: {}", of("name")));
        assert_eq!(said.lead, [format!("After {}.", of("source")), format!("As of {day}: {}", of("status"))]);
        let not_covered = about["not_covered"].as_array().unwrap().iter().map(|what| format!("Not covered: {}", what.as_str().unwrap()));
        let expected: Vec<String> = not_covered.chain([words.say("preset-advice")]).collect();
        assert_eq!(said.notes, expected, "{name}");
        assert!(expected.len() > 3 && of("url").starts_with("https://"));
        let rules = table["rule"].as_array().unwrap();
        assert!(rules.iter().all(|rule| rule.get("source").is_some()));
        for rule in rules {
            let id = format!("preset-{name}-why-{}", rule["name"].as_str().unwrap());
            assert_eq!(words.say(&id), rule["why"].as_str().unwrap());
        }
        let french = preset(name, of("source"), day, &Words::new(Lang::Fr));
        assert_eq!(french.notes.len(), said.notes.len());
    }
}

/// In floats 0.6 / 0.75 falls short of 0.8 by its last digit.
#[test]
fn exactly_four_fifths_is_not_under_four_fifths() {
    let groups = [("White", [75, 25, 0, 0]), ("Black", [60, 40, 0, 0]), ("Asian", [59, 41, 0, 0])];
    let groups: Vec<Group> = groups.map(|(race, counts)| (vec![race.to_owned()], counts)).into();
    let document = document(&["race"], &groups, Task::Decision, Reference::Largest);
    let findings = Findings::new(&document, &Words::new(Lang::En));
    let under: Vec<&str> =
        findings.groupings[0].impacts.iter().filter(|impact| impact.is_under).map(|impact| impact.group.as_str()).collect();
    assert_eq!(under, ["Asian"]);
}
