//! Withheld counts, attacked through the text of the file: what can be worked out from everything that it tells?
//!
//! The attacker solves the published sums by Gaussian elimination, and narrows what is left by what each sum allows, over and over. It shares nothing with the
//! code that withholds.

use std::collections::BTreeMap;

use ecart_metrics::Crossing;
use ecart_schema::{Document, Read, SchemaError};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::documents::{any_document, withheld};
use crate::validator::violations;

/// A withheld count: its grouping, its group as the file writes it, its outcome.
type Unknown = (usize, String, String);

/// `Σ factor·unknown = sum`.
#[derive(Clone, Debug)]
struct Equation {
    factors: BTreeMap<usize, i128>,
    sum: i128,
}

impl Equation {
    /// This times `a` less the other times `b`, in lowest terms.
    fn combined(&self, a: i128, other: &Self, b: i128) -> Self {
        let mut factors = BTreeMap::new();
        for (&unknown, factor) in &self.factors {
            *factors.entry(unknown).or_insert(0) += a * factor;
        }
        for (&unknown, factor) in &other.factors {
            *factors.entry(unknown).or_insert(0) -= b * factor;
        }
        factors.retain(|_, factor| *factor != 0);
        let sum = a * self.sum - b * other.sum;
        let divisor = factors.values().fold(sum.abs(), |divisor, factor| gcd(divisor, factor.abs())).max(1);
        Self { factors: factors.into_iter().map(|(unknown, factor)| (unknown, factor / divisor)).collect(), sum: sum / divisor }
    }
}

fn gcd(a: i128, b: i128) -> i128 {
    if b == 0 { a } else { gcd(b, a % b) }
}

/// The same equations with each unknown that can be eliminated from all but one.
fn eliminated(mut equations: Vec<Equation>) -> Vec<Equation> {
    for row in 0..equations.len() {
        let Some((&pivot, &by)) = equations[row].factors.iter().next() else { continue };
        for other in (0..equations.len()).filter(|&other| other != row) {
            if let Some(&factor) = equations[other].factors.get(&pivot) {
                equations[other] = equations[other].combined(by, &equations[row], factor);
            }
        }
    }
    equations
}

/// What somebody with the file knows of each withheld count: it is from this number to that one.
fn known(text: &str) -> BTreeMap<Unknown, (i128, i128)> {
    let file: Value = serde_json::from_str(text).unwrap();
    assert!(file["tally"].is_null());
    let groupings = file["margins"]["groupings"].as_array().unwrap();
    let overall = file["margins"]["overall"].as_object().unwrap();
    let columns = |grouping: &Value| grouping["columns"].as_array().unwrap().clone();
    let mut unknowns: Vec<Unknown> = Vec::new();
    for (place, grouping) in groupings.iter().enumerate() {
        for levels in grouping["withheld"].as_array().unwrap() {
            unknowns.extend(overall.keys().map(|outcome| (place, levels.to_string(), outcome.clone())));
        }
    }
    let number = |grouping: usize, levels: &Value, outcome: &str| {
        unknowns.iter().position(|unknown| *unknown == (grouping, levels.to_string(), outcome.to_owned()))
    };
    let mut equations: Vec<Equation> = Vec::new();
    for (outcome, all) in overall {
        // A sum over groups, told or withheld, that is told, or a withheld count itself.
        let mut add = |grouping: usize, is_part: &dyn Fn(&Value) -> bool, sum: Result<i128, usize>| {
            let mut equation = Equation { factors: BTreeMap::new(), sum: sum.unwrap_or(0) };
            equation.factors.extend(sum.err().map(|unknown| (unknown, -1)));
            for group in groupings[grouping]["groups"].as_array().unwrap().iter().filter(|group| is_part(&group["levels"])) {
                equation.sum -= i128::from(group["counts"][outcome].as_u64().unwrap());
            }
            for levels in groupings[grouping]["withheld"].as_array().unwrap().iter().filter(|levels| is_part(levels)) {
                equation.factors.insert(number(grouping, levels, outcome).unwrap(), 1);
            }
            equations.push(equation);
        };
        for (place, grouping) in groupings.iter().enumerate() {
            add(place, &|_| true, Ok(i128::from(all.as_u64().unwrap())));
            let Some(crossing) = (place + 1..groupings.len()).find(|&other| columns(&groupings[other]).contains(&columns(grouping)[0]))
            else {
                continue;
            };
            let at = columns(&groupings[crossing]).iter().position(|column| *column == columns(grouping)[0]).unwrap();
            for group in grouping["groups"].as_array().unwrap() {
                let count = i128::from(group["counts"][outcome].as_u64().unwrap());
                add(crossing, &|levels| levels[at] == group["levels"][0], Ok(count));
            }
            for levels in grouping["withheld"].as_array().unwrap() {
                add(crossing, &|cell| cell[at] == levels[0], Err(number(place, levels, outcome).unwrap()));
            }
        }
    }
    equations.extend(eliminated(equations.clone()));
    let most = overall.values().map(|count| i128::from(count.as_u64().unwrap())).max().unwrap();
    let mut range = vec![(0i128, most); unknowns.len()];
    loop {
        let before = range.clone();
        for equation in &equations {
            let extreme = |unknown: &usize, factor: &i128, least: bool| {
                let (low, high) = range[*unknown];
                factor * if (*factor > 0) == least { low } else { high }
            };
            let mut narrowed = Vec::new();
            for (&unknown, &factor) in &equation.factors {
                let others = equation.factors.iter().filter(|(other, _)| **other != unknown);
                let (least, greatest) = others.fold((0, 0), |(least, greatest), (other, factor)| {
                    (least + extreme(other, factor, true), greatest + extreme(other, factor, false))
                });
                let bounds = [equation.sum - greatest, equation.sum - least];
                let (low, high) = if factor > 0 { (bounds[0], bounds[1]) } else { (-bounds[1], -bounds[0]) };
                let by = factor.abs();
                narrowed.push((unknown, (low + by - 1).div_euclid(by), high.div_euclid(by)));
            }
            for (unknown, low, high) in narrowed {
                range[unknown] = (range[unknown].0.max(low), range[unknown].1.min(high));
            }
        }
        // Whoever is named has somebody: if no other outcome can have happened to them, this one has.
        let rows_are_people = file["plan"]["weight"].is_null();
        for (place, unknown) in unknowns.iter().enumerate().filter(|_| rows_are_people) {
            let of_the_same = |other: &Unknown| (&other.0, &other.1) == (&unknown.0, &unknown.1) && other.2 != unknown.2;
            let others = unknowns.iter().zip(&range).filter(|(other, _)| of_the_same(other));
            if others.map(|(_, (_, high))| high).sum::<i128>() == 0 {
                range[place].0 = range[place].0.max(1);
            }
        }
        if range == before {
            break;
        }
    }
    unknowns.into_iter().zip(range).collect()
}

/// Those of which less than so many values are possible, though the outcome happened to somebody.
fn exposed(text: &str, below: u64) -> Vec<(Unknown, (i128, i128))> {
    let file: Value = serde_json::from_str(text).unwrap();
    let happened = |unknown: &Unknown| file["margins"]["overall"][&unknown.2] != json!(0);
    let is_narrow = |(low, high): &(i128, i128)| high - low < i128::from(below);
    known(text).into_iter().filter(|(unknown, range)| happened(unknown) && is_narrow(range)).collect()
}

/// Crossings of two columns, and counts of which some are small.
fn table() -> impl Strategy<Value = Vec<(usize, [u64; 2])>> {
    let count = || prop_oneof![1 => Just(0u64), 2 => 1u64..10, 3 => 10u64..200];
    prop::collection::vec((count(), count()), 4..24).prop_map(|counts| counts.into_iter().map(|(a, b)| [a, b]).enumerate().collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn no_withheld_count_can_be_worked_out_from_the_file(table in table(), below in 2u64..12, columns in 1usize..=2, only: bool) {
        let names: Vec<Vec<String>> = table
            .iter()
            .map(|(place, _)| if columns == 1 { vec![place.to_string()] } else { vec![(place / 3).to_string(), ["a", "b", ""][place % 3].to_owned()] })
            .collect();
        let names: Vec<Vec<&str>> = names.iter().map(|levels| levels.iter().map(String::as_str).collect()).collect();
        let groups: Vec<(&[&str], [u64; 2])> = names.iter().zip(&table).map(|(levels, (_, counts))| (levels.as_slice(), *counts)).collect();
        let crossing = if only { Crossing::Only } else { Crossing::Also };
        if let Some(document) = withheld(&groups, below, crossing) {
            let text = document.to_json();
            prop_assert_eq!(exposed(&text, below), []);
            prop_assert_eq!(Document::from_json(&text), Ok(document));
        }
    }

}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn nor_from_a_file_of_any_kind(document in any_document()) {
        if let Some(below) = document.audit.config.suppress_below {
            let text = document.to_json();
            prop_assert_eq!(exposed(&text, below), []);
            prop_assert_eq!(violations(&serde_json::from_str(&text).unwrap()), Vec::<String>::new());
        }
    }
}

/// Four groups, of which `a` is small, and is protected by `c`.
fn four() -> Document {
    withheld(&[(&["a"], [3, 40]), (&["b"], [60, 70]), (&["c"], [20, 30]), (&["d"], [90, 90])], 10, Crossing::None).unwrap()
}

/// A crossing of which one cell is small, and is protected by three.
fn crossed() -> Document {
    let cells: [(&[&str], [u64; 2]); 9] = [
        (&["x", "a"], [3, 50]),
        (&["x", "b"], [50, 50]),
        (&["x", "c"], [70, 60]),
        (&["y", "a"], [40, 50]),
        (&["y", "b"], [60, 50]),
        (&["y", "c"], [90, 90]),
        (&["z", "a"], [80, 90]),
        (&["z", "b"], [80, 90]),
        (&["z", "c"], [80, 90]),
    ];
    withheld(&cells, 10, Crossing::Also).unwrap()
}

/// The file as it would be if one of the withheld groups were told of.
fn with_one_told(document: &Document, grouping: usize, place: usize, counts: [u64; 2]) -> String {
    let mut file: Value = serde_json::from_str(&document.to_json()).unwrap();
    let grouping = &mut file["margins"]["groupings"][grouping];
    let levels = grouping["withheld"].as_array_mut().unwrap().remove(place);
    let group = json!({"levels": levels, "counts": {"selected": counts[0], "not_selected": counts[1]}});
    grouping["groups"].as_array_mut().unwrap().push(group);
    file.to_string()
}

#[test]
fn with_the_small_group_alone_withheld_its_counts_are_worked_out() {
    let document = four();
    assert_eq!(exposed(&document.to_json(), 10), []);
    let naive = known(&with_one_told(&document, 0, 1, [20, 30]));
    let selected = (0, json!([{"value": "a"}]).to_string(), "selected".to_owned());
    assert_eq!(naive[&selected], (3, 3), "all less the others");
    assert_eq!(naive.values().filter(|(low, high)| low == high).count(), 2);
}

#[test]
fn with_one_cell_of_a_crossing_told_the_small_one_is_worked_out() {
    let document = crossed();
    assert_eq!(exposed(&document.to_json(), 10), []);
    let file: Value = serde_json::from_str(&document.to_json()).unwrap();
    assert_eq!(file["margins"]["groupings"][2]["withheld"].as_array().unwrap().len(), 4);
    let small = (2, json!([{"value": "x"}, {"value": "a"}]).to_string(), "selected".to_owned());
    // In the order of their levels: x a, x b, y a, y b.
    for (place, counts) in [(1, [50, 50]), (2, [40, 50]), (3, [60, 50])] {
        assert_eq!(known(&with_one_told(&document, 2, place, counts))[&small], (3, 3), "{place}");
    }
}

#[test]
fn nothing_in_the_file_is_of_the_input() {
    let file: Value = serde_json::from_str(&four().to_json()).unwrap();
    assert_eq!(file["provenance"]["inputs"][0], json!({"name": "a b.csv"}));
}

/// Two tallies that tell the same tell it in the same words: whatever else they hold is not in the file.
#[test]
fn the_file_depends_on_nothing_that_is_withheld() {
    let other = withheld(&[(&["a"], [9, 31]), (&["b"], [60, 70]), (&["c"], [14, 39]), (&["d"], [90, 90])], 10, Crossing::None).unwrap();
    assert_eq!(other.to_json(), four().to_json());
}

#[test]
fn refuses_margins_that_are_not_what_they_should_be() {
    let with = |pointer: &str, value: Value| {
        let mut file: Value = serde_json::from_str(&four().to_json()).unwrap();
        *file.pointer_mut(pointer).unwrap_or_else(|| panic!("no {pointer}")) = value;
        match Read::from_json(&file.to_string()) {
            Err(SchemaError::Wrong { path, .. }) => path,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(with("/margins/suppressed_below", json!(9)), "margins.suppressed_below");
    assert_eq!(with("/configuration/suppress_below", json!(null)), "margins.suppressed_below");
    assert_eq!(with("/margins/overall/selected", json!(174)), "margins.overall");
    assert_eq!(with("/margins/overall", json!({"true_positives": 173})), "margins.overall");
    assert_eq!(with("/margins/groupings/0/columns/0", json!("sex")), "margins.groupings");
    assert_eq!(with("/margins/groupings/0/groups/0/counts/selected", json!(600)), "margins.groupings[0]");
    assert_eq!(with("/margins/groupings/0/groups/0/counts/selected", json!(u64::MAX)), "margins.groupings[0]");
    assert_eq!(with("/margins/groupings/0/groups/0/levels", json!([])), "margins.groupings[0]");
    assert_eq!(with("/margins/groupings/0/groups/0/levels/0/value", json!("d")), "margins.groupings[0]");
    assert_eq!(with("/margins/groupings/0/withheld", json!([])), "margins.groupings[0]");
    assert_eq!(with("/margins/groupings/0/withheld/0/0/value", json!("b")), "margins.groupings[0]");
    assert_eq!(with("/rows/counted", json!(1)), "margins.overall");
    let whole: Value = serde_json::from_str(&crate::documents::example().to_json()).unwrap();
    assert_eq!(with("/tally", whole["tally"].clone()), "tally");
}
