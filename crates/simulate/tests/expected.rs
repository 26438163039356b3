//! Exact figures, against those that someone else counted or computed.

use std::collections::HashMap;

use ecart_simulate::{Against, Draft, DraftColumn, Part, People, Setting, Told, World};

use crate::worlds::{figure, part, world};

/// Each figure of `tables/counted.csv` lies within five of its standard errors of the exact one.
#[test]
fn exact_figures_are_what_an_independent_simulation_counts() {
    let text = include_str!("tables/counted.csv");
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
    let (mut rows, mut beyond_two) = (0, 0);
    let mut computed = HashMap::new();
    for record in reader.records() {
        let record = record.unwrap();
        let [name, part_name, people, against, figure_name] = [0, 1, 2, 3, 4].map(|field| &record[field]);
        let [value, error]: [f64; 2] = [5, 6].map(|field| record[field].parse().unwrap());
        let world = world(name);
        let exact = match against {
            "words" => {
                let clue = world.applicants().unwrap().clue(0);
                if figure_name == "auc" { clue.auc.unwrap() } else { clue.guessed }
            }
            _ => {
                let people = if people == "file" { People::InFile } else { People::All };
                let against = if against == "label" { Against::Label } else { Against::Truth };
                let key = [0, 1, 2, 3].map(|field| record[field].to_owned());
                let figures = computed.entry(key).or_insert_with(|| world.expected(&part(&world, part_name), people, against));
                figure(figures, figure_name)
            }
        };
        // What is printed with seven decimals, such as a share of 1, has no error of its own.
        let off = (exact - value).abs() / (error + 1e-7);
        assert!(off < 5.0, "{record:?}: exact {exact}, {off} standard errors away");
        rows += 1;
        beyond_two += usize::from(off > 2.0);
    }
    // About one in twenty lies beyond two; figures of one world hang together, so more than that may.
    assert!(rows > 300 && beyond_two * 6 < rows, "{beyond_two} of {rows} beyond two standard errors");
}

/// `tables/exact.csv`: single groups, to the last printed digit.
#[test]
fn exact_figures_are_those_of_the_formulas() {
    let text = include_str!("tables/exact.csv");
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
    let mut rows = 0;
    for record in reader.records() {
        let record = record.unwrap();
        let mut draft = Draft { columns: vec![DraftColumn::parse("g=a:1").unwrap()], ..Draft::default() };
        draft.score = ecart_simulate::ScoreKind::of_name(&record[0]);
        let settings = [Setting::BaseRate, Setting::Auc, Setting::Threshold, Setting::LabelBias, Setting::SeenIfPositive];
        for (setting, field) in settings.into_iter().zip(1..) {
            draft.tell(setting, Told::parse_list(&record[field]).unwrap());
        }
        let world = World::new(&draft).unwrap();
        let against = if &record[6] == "label" { Against::Label } else { Against::Truth };
        let figures = world.expected(&Part::default(), People::InFile, against);
        let [value, tolerance]: [f64; 2] = [8, 9].map(|field| record[field].parse().unwrap());
        let exact = figure(&figures, &record[7]);
        assert!((exact - value).abs() <= tolerance, "{record:?}: {exact}");
        rows += 1;
    }
    assert!(rows >= 20, "{rows}");
}
