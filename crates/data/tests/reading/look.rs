//! A look at files: the same in each format, bounded, and honest about what was not looked at.

use ecart_data::{DataError, LEVELS, Look, LookOptions, Numbers, look};

use polars::prelude::*;

use crate::columnar::both;
use crate::fixture::{Dir, gzip, memory, paths, zstd};

fn of(text: &'static str) -> Look {
    look(&memory(text), &LookOptions::default()).unwrap()
}

fn values(look: &Look, column: &str) -> Vec<(String, u64)> {
    look.columns.iter().find(|seen| seen.name == column).unwrap().values.clone().unwrap()
}

#[test]
fn tells_what_is_in_each_column() {
    let look = of("id;sex;y;score\na;F;1;0.5\nb;M;0;0.25\nc;F;;NA\n");
    assert_eq!((look.rows, look.whole), (3, true));
    assert_eq!(look.columns.iter().map(|column| column.name.as_str()).collect::<Vec<_>>(), ["id", "sex", "y", "score"]);
    assert_eq!(values(&look, "sex"), [("F".into(), 2), ("M".into(), 1)]);
    let [id, sex, y, score] = &look.columns[..] else { panic!("{look:?}") };
    assert_eq!((id.unique, sex.unique, y.missing), (true, false, 1));
    assert_eq!(y.numbers, Some(Numbers { least: 0.0, most: 1.0, whole: true }));
    assert_eq!(score.numbers, Some(Numbers { least: 0.25, most: 0.5, whole: false }));
    assert_eq!(score.looks_missing, [("NA".to_owned(), 1)]);
}

#[test]
fn all_files_are_looked_at_up_to_the_limit() {
    let dir = Dir::new();
    let (a, b) = (dir.file("a.csv", "x,y\n1,2\n3,4\n"), dir.file("b.csv", "y,x\n5,6\n7,8\n"));
    for (rows, whole, seen) in [(4, true, 4), (3, false, 3), (2, false, 2), (1, false, 1), (100, true, 4)] {
        let look = look(&paths(&[&a, &b]), &LookOptions { rows, ..LookOptions::default() }).unwrap();
        assert_eq!((look.rows, look.whole), (seen, whole), "{rows}");
        let expected = [("1", 1), ("3", 1), ("6", 1), ("8", 1)].map(|(value, rows)| (value.to_owned(), rows));
        assert_eq!(values(&look, "x"), expected[..seen as usize]);
    }
}

#[test]
fn compressed_text_is_looked_at_alike() {
    let dir = Dir::new();
    let text = "sex,y\nF,1\nM,0\n";
    let plain = dir.file("p.csv", text);
    let expected = look(&paths(&[&plain]), &LookOptions::default()).unwrap();
    for (name, bytes) in [("p.csv.gz", gzip(text.as_bytes())), ("p.csv.zst", zstd(text.as_bytes()))] {
        let file = dir.file(name, bytes);
        assert_eq!(look(&paths(&[&file]), &LookOptions::default()).unwrap(), expected, "{name}");
    }
}

#[test]
fn many_values_are_not_kept() {
    let text: String = "n\n".to_owned() + &(0..=LEVELS).map(|number| format!("{number}\n")).collect::<String>();
    let look = look(&crate::fixture::leaked("p.csv", text.into_bytes()), &LookOptions::default()).unwrap();
    assert_eq!(look.columns[0].values, None);
    assert!(look.columns[0].unique);
}

#[test]
fn refuses_what_cannot_be_looked_at() {
    let dir = Dir::new();
    let refused = |files: &[&str]| look(&paths(files), &LookOptions::default()).unwrap_err();
    let empty = dir.file("empty.csv", "");
    assert!(matches!(refused(&[&empty]), DataError::Empty { .. }));
    let header = dir.file("header.csv", "a,b\n");
    assert!(matches!(refused(&[&header]), DataError::NoRows { .. }));
    let twice = dir.file("twice.csv", "a,b,a\n1,2,3\n");
    assert!(matches!(refused(&[&twice]), DataError::DuplicateColumn { positions, .. } if positions == [1, 3]));
    let ragged = dir.file("ragged.csv", "a,b\n1,2\n\n3\n");
    assert!(matches!(refused(&[&ragged]), DataError::Ragged { at, found: 1, expected: 2, .. } if at.line == 4));
    let (one, other) = (dir.file("one.csv", "a,b\n1,2\n"), dir.file("other.csv", "a,c\n1,2\n"));
    match refused(&[&one, &other]) {
        DataError::ColumnsDiffer { lacking, beyond, .. } => assert_eq!((lacking, beyond), (vec!["b".to_owned()], vec!["c".to_owned()])),
        error => panic!("{error:?}"),
    }
}

#[test]
fn columnar_files_are_looked_at_like_text() {
    let dir = Dir::new();
    let mut frame = df!(
        "sex" => [Some("F"), Some("M"), None, Some("F")], "n" => [3i64, 5, 5, -1], "ok" => [true, false, true, true], "score" => [0.5, 0.25, 0.125, 0.75],
    )
    .unwrap();
    let text = dir.file("p.csv", "sex,n,ok,score\nF,3,true,0.5\nM,5,false,0.25\n,5,true,0.125\nF,-1,true,0.75\n");
    for rows in [100, 4, 3, 2] {
        let options = LookOptions { rows, ..LookOptions::default() };
        let expected = look(&paths(&[&text]), &options).unwrap();
        for file in both(&dir, &mut frame) {
            assert_eq!(look(&paths(&[&file]), &options).unwrap(), expected, "{file}, {rows} rows");
        }
    }
}

#[test]
fn a_column_of_another_type_is_named_and_not_read() {
    let dir = Dir::new();
    let mut frame = df!("sex" => ["F", "M"], "ages" => [Series::new("".into(), [1i64, 2]), Series::new("".into(), [3i64])]).unwrap();
    for file in both(&dir, &mut frame) {
        let look = look(&paths(&[&file]), &LookOptions::default()).unwrap();
        assert_eq!((look.columns[0].unreadable.is_none(), look.columns[1].unreadable.is_some()), (true, true));
        assert_eq!(values(&look, "sex").len(), 2);
    }
}
