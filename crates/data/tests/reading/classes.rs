//! A label and a prediction that each hold one of several classes.

use std::collections::BTreeMap;
use std::fs::File;

use ecart_data::{DataError, ReadOptions, count_in_blocks};
use ecart_tally::{Binary, Decision, Kind, Level, Outcome, Plan, Role, Roles, Task, Weighting};
use polars::prelude::*;
use proptest::prelude::{ProptestConfig, prop, prop_assert_eq, proptest};

use crate::fixture::{Dir, leaked, left_out, memory, paths, read, refusal, roles, weighted};

fn classes() -> Roles {
    Roles { label: Some(Binary { column: "y".into(), positive: None }), decision: Decision::Class("yhat".into()), ..roles() }
}

/// The cells: the levels and the number of rows. Whether each is right agrees with its classes.
fn counted(reading: &ecart_data::Reading) -> BTreeMap<Vec<String>, u64> {
    let tally = reading.counted.tally();
    assert_eq!(tally.task(), Task::Multiclass);
    let cell = |cell: ecart_tally::Cell<'_>| {
        let levels: Vec<&Level> = tally.levels_of(cell).collect();
        assert_eq!(cell.outcome, Outcome::of_classes(levels[1] == levels[2]));
        (levels.into_iter().map(Level::to_string).collect(), cell.count.rows)
    };
    tally.cells().map(cell).collect()
}

fn expected(cells: &[(&str, &str, &str, u64)]) -> BTreeMap<Vec<String>, u64> {
    cells.iter().map(|(sex, label, prediction, rows)| ([*sex, *label, *prediction].map(str::to_owned).into(), *rows)).collect()
}

#[test]
fn rows_are_counted_by_both_classes() {
    let text = "sex,y,yhat,n\nF,cat,cat,1\nF,dog,emu,1\nM,cat,cat,1\nM,,cat,1\nF,cat,,1\nF,cat,cat,1\n";
    let reading = read(&memory(text), classes()).unwrap();
    assert_eq!(counted(&reading), expected(&[("F", "cat", "cat", 2), ("F", "dog", "emu", 1), ("M", "cat", "cat", 1)]));
    assert_eq!(left_out(&reading), [("NoLabel".into(), 1, 5), ("NoPrediction".into(), 1, 6)]);
    let kinds: Vec<_> = reading.counted.tally().dimensions().iter().map(|column| (column.name().to_owned(), column.kind())).collect();
    assert_eq!(kinds, [("sex".into(), Kind::Group), ("y".into(), Kind::TrueClass), ("yhat".into(), Kind::PredictedClass)]);
    assert_eq!(reading.positive, ecart_data::Positives::default());
    // No class is lost to a weight.
    let reading = read(&memory(text), Roles { weight: weighted(Weighting::People).weight, ..classes() }).unwrap();
    assert_eq!(counted(&reading).len(), 3);
}

#[test]
fn numbers_are_one_class_by_value_and_called_as_the_label_calls_them() {
    let reading = read(&memory("sex,y,yhat\nF,1.0,1\nM,2,2.0\nM,3,1\nF,x,x \n"), classes()).unwrap();
    // Texts are compared as they stand, blanks included.
    let expected = expected(&[("F", "1.0", "1.0", 1), ("M", "2", "2", 1), ("M", "3", "1.0", 1), ("F", "x", "x ", 1)]);
    assert_eq!(counted(&reading), expected);
}

#[test]
fn classes_in_columnar_files_are_those_of_a_text() {
    let dir = Dir::new();
    let mut frame = df!(
        "sex" => ["F", "M", "M", "F"],
        "y" => [Some(1.0f64), Some(2.0), Some(3.0), None],
        "yhat" => [1i64, 2, 1, 3],
    )
    .unwrap();
    let path = dir.path("p.parquet");
    ParquetWriter::new(File::create(&path).unwrap()).finish(&mut frame).unwrap();
    let reading = read(&paths(&[&path]), classes()).unwrap();
    let text = read(&memory("sex,y,yhat\nF,1,1.0\nM,2,2\nM,3,1\nF,,3\n"), classes()).unwrap();
    assert_eq!(reading.counted.tally(), text.counted.tally());
    let words = df!("sex" => ["F", "M"], "y" => ["cat", "dog"], "yhat" => ["cat", "cat"]).unwrap();
    let mut words = words.lazy().with_column(col("y").cast(DataType::from_categories(Categories::global()))).collect().unwrap();
    let path = dir.path("p.arrow");
    IpcWriter::new(File::create(&path).unwrap()).finish(&mut words).unwrap();
    let reading = read(&paths(&[&path]), classes()).unwrap();
    assert_eq!(counted(&reading), expected(&[("F", "cat", "cat", 1), ("M", "dog", "cat", 1)]));
}

#[test]
fn more_classes_than_are_allowed_are_refused() {
    let text: String = std::iter::once("sex,y,yhat\n".to_owned()).chain((0..30).map(|class| format!("F,a,c{class}\nM,a,a\n"))).collect();
    let text: &'static str = text.leak();
    match refusal(text, Roles { max_levels: 30, ..classes() }) {
        DataError::TooManyLevels { column, role, levels, limit, .. } => {
            assert_eq!((column.as_str(), role, levels, limit), ("yhat", Role::Prediction, 31, 30));
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(counted(&read(&memory(text), Roles { max_levels: 31, ..classes() }).unwrap()).len(), 31);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(30))]
    #[test]
    fn threads_and_blocks_change_nothing(rows in prop::collection::vec((0u8..2, 0u8..40, 0u8..40), 1..120), block in 1usize..200) {
        let text: String = std::iter::once("sex,y,yhat\n".to_owned())
            .chain(rows.iter().map(|(sex, label, prediction)| format!("s{sex},{label},{prediction}.0\n")))
            .collect();
        let source = leaked("p.csv", text.into_bytes());
        let plan = Plan::new(classes()).unwrap();
        let count = |threads| {
            let options = ReadOptions { threads: Some(threads), ..ReadOptions::default() };
            count_in_blocks(&source, &plan, &options, &(), block).unwrap().counted
        };
        prop_assert_eq!(count(1), count(3));
    }
}
