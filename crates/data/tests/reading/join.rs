//! Two files of the same people.

use std::collections::BTreeMap;

use ecart_data::{DataError, Joined, ReadOptions, Source, join_in_blocks};
use ecart_tally::{Binary, Decision, Outcome, Plan, Roles};
use proptest::prelude::*;

use crate::fixture::{leaked, memory, roles};

fn joined_in(old: &Source, new: &Source, roles: [Roles; 2], threads: usize, block: usize) -> Result<Joined, DataError> {
    let [before, after] = roles.map(|roles| Plan::new(roles).unwrap());
    let options = ReadOptions { threads: Some(threads), ..Default::default() };
    join_in_blocks((old, &before), (new, &after), "id", &options, &(), block)
}

fn joined(old: &'static str, new: &'static str) -> Result<Joined, DataError> {
    let (old, new) = (memory(old), Source::Memory { name: "q.csv".into(), bytes: new.as_bytes().into() });
    joined_in(&old, &new, [roles(), roles()], 2, 1 << 20)
}

/// Rows by level and outcome.
fn cells(joined: &Joined) -> BTreeMap<(String, Outcome), u64> {
    let tally = joined.joint.tally();
    let name = |cell| tally.levels_of(cell).map(ToString::to_string).collect::<Vec<_>>().join(",");
    tally.cells().map(|cell| ((name(cell), cell.outcome), cell.count.rows)).collect()
}

#[test]
fn rows_of_one_key_are_one_person() {
    let old = "id,sex,y,yhat\na,F,0,1\nb,F,1,1\nc,M,1,0\nd,M,0,0\ne,M,0,1\n";
    let new = "yhat,y,sex,id\n0,0,F,a\n1,1,F,b\n1,1,M,c\n1,0,M,x\n1,1,F,d\n0,,M,e\n";
    let found = joined(old, new).unwrap();
    let of = |label, old, new| Outcome::labelled(label, old).and_second(new);
    assert_eq!(
        cells(&found),
        BTreeMap::from([
            (("F".into(), of(false, true, false)), 1),
            (("F".into(), of(true, true, true)), 1),
            (("M".into(), of(true, false, true)), 1),
            // d has another label and another group after, and counts with these.
            (("F".into(), of(true, false, true)), 1),
        ])
    );
    let joint = &found.joint;
    let place = |rows: &ecart_tally::Rows| (rows.rows, rows.first.as_ref().map(|first| format!("{}:{}", first.name, first.line)));
    assert_eq!(place(&joint.old().without_partner), (1, Some("p.csv:6".into())));
    assert_eq!(place(&joint.new_side().without_partner), (1, Some("q.csv:5".into())));
    assert_eq!(place(joint.other_label()), (1, Some("q.csv:6".into())));
    assert_eq!(place(joint.other_group()), (1, Some("q.csv:6".into())));
    assert_eq!((joint.old().read, joint.new_side().read, joint.new_side().left_out.rows()), (5, 6, 1));
}

#[test]
fn a_key_is_told_by_its_text_and_may_be_missing() {
    let old = "id,sex,y,yhat\n7,F,0,1\n7.0,F,1,1\n,M,1,0\n07,M,0,0\n";
    let new = "id,sex,y,yhat\n7,F,0,1\n7.0,F,1,1\n8,M,0,0\n";
    let found = joined(old, new).unwrap();
    assert_eq!(found.joint.tally().rows(), 2);
    let reasons: Vec<String> = found.joint.old().left_out.reasons().map(|(reason, _)| format!("{reason:?}")).collect();
    assert_eq!(reasons, ["NoKey"]);
    assert_eq!(found.joint.old().without_partner.rows, 1);
}

#[test]
fn a_key_that_two_rows_share_is_refused_with_both() {
    let old = "id,sex,y,yhat\na,F,0,1\nb,M,1,1\na,M,1,0\nb,M,0,0\na,M,0,0\n";
    let new = "id,sex,y,yhat\na,F,0,1\nb,M,1,0\n";
    for threads in [1, 3] {
        for block in [1, 20, 1 << 20] {
            let refused = joined_in(&memory(old), &memory(new), [roles(), roles()], threads, block).unwrap_err();
            let DataError::DuplicateKey { column, key, first, second, rows } = refused else { panic!("{refused:?}") };
            assert_eq!((column.as_str(), key.as_str(), first.line, second.line, rows), ("id", "a", 2, 4, 3), "{threads} {block}");
        }
    }
}

#[test]
fn files_without_a_common_key_are_refused() {
    let old = "id,sex,y,yhat\na,F,0,1\nb,M,1,1\n";
    let refused = joined(old, "id,sex,y,yhat\nA,F,0,1\nB,M,1,0\n").unwrap_err();
    let DataError::NoPartner { column, old, new } = refused else { panic!("{refused:?}") };
    assert_eq!((column.as_str(), old.0.as_str(), new.0.as_str(), new.1.line), ("id", "a", "A", 2));
    assert!(matches!(joined("sex,y,yhat\nF,0,1\nM,1,1\n", "id,sex,y,yhat\na,F,0,1\n"), Err(DataError::NoColumn { role: None, .. })));
}

#[test]
fn each_file_may_have_its_own_column_of_decisions() {
    let second = Roles { decision: Decision::Prediction(Binary { column: "better".into(), positive: None }), ..roles() };
    let (old, new) = (memory("id,sex,y,yhat\na,F,0,1\nb,M,1,0\n"), memory("id,sex,y,better\na,F,0,0\nb,M,1,1\n"));
    let found = joined_in(&old, &new, [roles(), second], 1, 64).unwrap();
    let switched = cells(&found).keys().filter(|(_, outcome)| outcome.second != Some(outcome.predicted)).count();
    assert_eq!(switched, 2);
}

type Person = (u8, u8, Option<u8>, Option<u8>);

fn text(people: &[(usize, Person)]) -> Source {
    let shown = |value: Option<u8>| value.map_or_else(String::new, |value| value.to_string());
    let mut text = "id,sex,y,yhat\nzero,F,0,0\none,M,1,1\n".to_owned();
    for (id, (sex, missing, label, predicted)) in people {
        let id = if *missing == 0 { String::new() } else { format!("p{id}") };
        text.push_str(&format!("{id},{},{},{}\n", if *sex == 0 { "F" } else { "M" }, shown(*label), shown(*predicted)));
    }
    leaked("p.csv", text.into_bytes())
}

fn people() -> impl Strategy<Value = Vec<(usize, Person)>> {
    let maybe = || prop_oneof![8 => (0..2u8).prop_map(Some), 1 => Just(None)];
    let person = (0..2u8, 0..9u8, maybe(), maybe());
    prop::collection::btree_map(0..60usize, person, 1..40).prop_map(|people| people.into_iter().collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn no_row_of_either_file_is_lost_and_no_order_shows((old, new) in (people(), people()), threads in 1..4usize, block in 1..200usize) {
        let found = joined_in(&text(&old), &text(&new), [roles(), roles()], threads, block).unwrap();
        for (side, reading) in [(found.joint.old(), &found.old), (found.joint.new_side(), &found.new)] {
            prop_assert_eq!(found.joint.tally().rows() + side.without_partner.rows + side.left_out.rows(), side.read);
            prop_assert_eq!(side.read, reading.counted.rows_read());
        }
        let turned = |people: &[(usize, Person)]| people.iter().rev().copied().collect::<Vec<_>>();
        let again = joined_in(&text(&turned(&old)), &text(&turned(&new)), [roles(), roles()], 1, 1 << 20).unwrap();
        prop_assert_eq!(cells(&found), cells(&again));
        prop_assert_eq!(found.joint.other_label().rows, again.joint.other_label().rows);
        prop_assert_eq!(found.joint.other_group().rows, again.joint.other_group().rows);
        // Old and new the other way round: the same people, with their decisions exchanged.
        let back = joined_in(&text(&new), &text(&old), [roles(), roles()], 2, 50).unwrap();
        prop_assert_eq!(back.joint.tally().rows(), found.joint.tally().rows());
        prop_assert_eq!(back.joint.other_label().rows, found.joint.other_label().rows);
    }
}
