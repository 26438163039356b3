//! Parquet and Arrow IPC files.

use std::fs::{self, File};

use ecart_data::{DataError, Format, Reading};
use ecart_tally::{Binary, Bins, Condition, Decision, GroupColumn, Role, Roles, Threshold, WeightColumn, Weighting};
use polars::prelude::*;
use proptest::prelude::*;

use crate::fixture::{Dir, binned, left_out, levels, only, paths, read, roles, scored, weighted};

fn parquet(dir: &Dir, name: &str, frame: &mut DataFrame) -> String {
    let path = dir.path(name);
    // Small groups of rows, so that row numbers cross them.
    ParquetWriter::new(File::create(&path).unwrap()).with_row_group_size(Some(3)).finish(frame).unwrap();
    path
}

fn arrow(dir: &Dir, name: &str, frame: &mut DataFrame) -> String {
    let path = dir.path(name);
    IpcWriter::new(File::create(&path).unwrap()).finish(frame).unwrap();
    path
}

/// The same frame in both formats.
pub(crate) fn both(dir: &Dir, frame: &mut DataFrame) -> [String; 2] {
    [parquet(dir, "p.parquet", frame), arrow(dir, "p.arrow", frame)]
}

fn people() -> DataFrame {
    df!("sex" => ["F", "M", "F", "M"], "y" => [0i64, 1, 0, 1], "yhat" => [true, true, false, false]).unwrap()
}

/// Label, prediction, race, age, weight and what else is known of a person: the second score and the household.
type Person = (Option<bool>, Option<bool>, Option<u8>, Option<u8>, u8, Option<(u8, u8)>);

fn person() -> impl Strategy<Value = Person> {
    (
        prop::option::weighted(0.9, any::<bool>()),
        prop::option::weighted(0.9, any::<bool>()),
        prop::option::of(0u8..5),
        prop::option::of(0u8..90),
        0u8..4,
        prop::option::weighted(0.9, (0u8..4, 0u8..6)),
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]
    #[test]
    fn all_formats_are_counted_alike(people in prop::collection::vec(person(), 1..40), quantiles: bool) {
        let dir = Dir::new();
        let races = ["Black", "White", "a, b", "\"quoted\"", "é\n中"];
        let text = |value: Option<bool>| value.map(|value| if value { "yes" } else { "no" });
        let mut frame = df!(
            "y" => people.iter().map(|person| person.0.map(i8::from).map(i32::from)).collect::<Vec<_>>(),
            "yhat" => people.iter().map(|person| text(person.1)).collect::<Vec<_>>(),
            "race" => people.iter().map(|person| person.2.map(|race| races[race as usize])).collect::<Vec<_>>(),
            "age" => people.iter().map(|person| person.3.map(f64::from)).collect::<Vec<_>>(),
            "n" => people.iter().map(|person| u64::from(person.4)).collect::<Vec<_>>(),
            "other" => people.iter().map(|person| person.5.map(|(score, _)| f32::from(score) / 4.0)).collect::<Vec<_>>(),
            "home" => people.iter().map(|person| person.5.map(|(_, home)| i64::from(home) - 2)).collect::<Vec<_>>(),
        ).unwrap();
        let mut csv = csv::Writer::from_writer(Vec::new());
        csv.write_record(["y", "yhat", "race", "age", "n", "other", "home"]).unwrap();
        for person in &people {
            let race = person.2.map(|race| races[race as usize]).unwrap_or_default();
            let number = |number: Option<u8>| number.map(|number| number.to_string()).unwrap_or_default();
            let other = person.5.map(|(score, _)| (f32::from(score) / 4.0).to_string()).unwrap_or_default();
            let home = person.5.map(|(_, home)| (i64::from(home) - 2).to_string()).unwrap_or_default();
            let text = text(person.1).unwrap_or_default();
            csv.write_record([&number(person.0.map(u8::from)), text, race, &number(person.3), &number(Some(person.4)), &other, &home]).unwrap();
        }
        let csv = dir.file("p.csv", csv.into_inner().unwrap());
        let plain = both(&dir, &mut frame);
        let codes = frame.column("race").unwrap().cast(&DataType::from_categories(Categories::global())).unwrap();
        frame.with_column(codes).unwrap();
        let categorical = [parquet(&dir, "c.parquet", &mut frame), arrow(&dir, "c.arrow", &mut frame)];

        let bins = if quantiles { Bins::quantiles(3).unwrap() } else { Bins::edges(vec![20.0, 60.0]).unwrap() };
        let roles = Roles {
            groups: vec![GroupColumn { column: "race".into(), bins: None }],
            strata: vec![GroupColumn { column: "age".into(), bins: Some(bins) }],
            second: Some(Decision::Score { column: "other".into(), threshold: Threshold::At(0.5) }),
            cluster: Some("home".into()),
            missing: vec!["-2".into()],
            decision: Decision::Prediction(Binary { column: "yhat".into(), positive: Some("yes".into()) }),
            weight: Some(WeightColumn { column: "n".into(), meaning: Weighting::People }),
            ..roles()
        };
        let reasons = |reading: &Reading| reading.counted.left_out().reasons().map(|(reason, rows)| (reason.clone(), rows.rows)).collect::<Vec<_>>();
        let text = read(&paths(&[&csv]), roles.clone());
        for path in plain.iter().chain(&categorical) {
            match (&text, read(&paths(&[path]), roles.clone())) {
                (Ok(text), Ok(columns)) => {
                    prop_assert_eq!(text.counted.tally(), columns.counted.tally(), "{}", path);
                    prop_assert_eq!(reasons(text), reasons(&columns));
                    prop_assert_eq!(&text.quantile_edges, &columns.quantile_edges);
                    prop_assert_eq!(&text.notes, &columns.notes);
                }
                (Err(text), Err(columns)) => prop_assert_eq!(std::mem::discriminant(text), std::mem::discriminant(&columns)),
                other => prop_assert!(false, "{}: {:?}", path, other),
            }
        }
    }
}

#[test]
fn a_row_is_told_by_its_number() {
    let dir = Dir::new();
    let sex: Vec<&str> = (0..20).map(|_| "F").collect();
    let y: Vec<Option<i64>> = (0..20).map(|row| (row != 16).then_some(1)).collect();
    let score: Vec<&str> = (0..20).map(|row| if row < 17 { "0.5" } else { "high" }).collect();
    for path in both(&dir, &mut df!("score" => score, "sex" => sex, "y" => y).unwrap()) {
        let named = Roles { missing: vec!["high".into()], ..scored(0.5) };
        assert_eq!(left_out(&read(&paths(&[&path]), named).unwrap()), [("NoLabel".into(), 1, 17), ("NoScore".into(), 3, 18)]);
        let Err(DataError::NotANumber(value)) = read(&paths(&[&path]), scored(0.5)) else { panic!() };
        assert_eq!((value.value.as_str(), value.first.line, value.rows, value.first.name), ("high", 18, 3, path));
    }
}

#[test]
fn the_size_and_hash_are_those_of_the_file() {
    let dir = Dir::new();
    for (path, format) in both(&dir, &mut people()).into_iter().zip([Format::Parquet, Format::Arrow]) {
        let input = read(&paths(&[&path]), roles()).unwrap().inputs.remove(0);
        let stored = fs::read(&path).unwrap();
        // The bytes read as a text column of one file say what their hash is.
        let twin = dir.file("twin.bin", &stored);
        let again = read(&paths(&[&twin]), roles()).unwrap().inputs.remove(0);
        assert_eq!((input.format, input.bytes, input.rows), (format, stored.len() as u64, 4));
        assert_eq!((again.format, &again.sha256), (format, &input.sha256));
        assert_eq!(input.sha256.unwrap().len(), 64);
    }
}

#[test]
fn a_value_of_any_plain_type_is_its_text() {
    let dir = Dir::new();
    let days = Column::new("sex".into(), [0i32, 19_797, 19_798, -1]).cast(&DataType::Date).unwrap();
    let noon = Column::new("sex".into(), [1_710_504_000_000i64, 1_710_460_800_000, 0, -1]);
    let noon = noon.cast(&DataType::Datetime(TimeUnit::Milliseconds, None)).unwrap();
    let groups: [(Column, [&str; 4]); 11] = [
        (Column::new("sex".into(), [25.0f64, -0.0, 0.1, f64::NAN]), ["0", "0.1", "25", "NaN"]),
        (Column::new("sex".into(), [25.0f32, 1.5, 0.1, 0.2]), ["0.1", "0.2", "1.5", "25"]),
        (Column::new("sex".into(), [-1i64, 0, 1, i64::MAX]), ["-1", "0", "1", "9223372036854775807"]),
        (Column::new("sex".into(), [0u64, 1, 2, u64::MAX]), ["0", "1", "18446744073709551615", "2"]),
        (Column::new("sex".into(), [1i8, 2, 3, 4]), ["1", "2", "3", "4"]),
        (Column::new("sex".into(), [1u16, 2, 3, 4]), ["1", "2", "3", "4"]),
        (Column::new("sex".into(), [Some(true), Some(false), None, None]), ["(missing)", "false", "true", ""]),
        (Column::new("sex".into(), [Some("F"), Some(""), None, Some(" ")]), ["(missing)", "F", "", ""]),
        (days, ["1969-12-31", "1970-01-01", "2024-03-15", "2024-03-16"]),
        // Two moments of one day are one group.
        (noon, ["1969-12-31", "1970-01-01", "2024-03-15", ""]),
        (Column::full_null("sex".into(), 4, &DataType::Null), ["(missing)", "", "", ""]),
    ];
    for (column, names) in groups {
        let mut frame = people();
        frame.with_column(column.clone()).unwrap();
        for path in both(&dir, &mut frame) {
            let mut found: Vec<String> = levels(&read(&paths(&[&path]), roles()).unwrap()).into_iter().map(|(name, _)| name).collect();
            found.sort();
            assert_eq!(found, names.iter().filter(|name| !name.is_empty()).copied().collect::<Vec<_>>(), "{column:?}");
        }
    }
}

#[test]
fn a_decimal_is_a_number() {
    let dir = Dir::new();
    let mut frame = people();
    let weights = Column::new("n".into(), ["2.00", "1.00", "0.00", "5.00"]).cast(&DataType::Float64).unwrap();
    frame.with_column(weights.cast(&DataType::Decimal(10, 2)).unwrap()).unwrap();
    for path in both(&dir, &mut frame) {
        let reading = read(&paths(&[&path]), weighted(Weighting::People)).unwrap();
        let total: u128 = reading.counted.tally().cells().map(|cell| cell.count.weight.as_whole().unwrap()).sum();
        assert_eq!(total, 8);
    }
}

#[test]
fn moments_are_told_apart_where_each_counts() {
    let dir = Dir::new();
    let mut frame = people();
    let moments =
        Column::new("day".into(), [0i64, 1, 1_500_000, 1_500_000]).cast(&DataType::Datetime(TimeUnit::Microseconds, None)).unwrap();
    frame.with_column(moments).unwrap();
    for path in both(&dir, &mut frame) {
        let condition = Condition { column: "day".into(), value: "1970-01-01".into() };
        let reading = read(&paths(&[&path]), Roles { conditions: vec![condition], ..roles() }).unwrap();
        assert_eq!(levels(&reading), [("F".into(), 2), ("M".into(), 2)]);
        let reading = read(&paths(&[&path]), Roles { cluster: Some("day".into()), ..roles() }).unwrap();
        assert_eq!(reading.counted.tally().clusters().unwrap().count(), 3);
    }
}

#[test]
fn a_number_can_stand_for_a_missing_value() {
    let dir = Dir::new();
    let mut frame = df!("sex" => [1i64, -9, 2, 1], "y" => [0.0f64, 1.0, f64::NAN, 1.0], "yhat" => [1i64, 0, 1, 0]).unwrap();
    for path in both(&dir, &mut frame) {
        let named = Roles { missing: vec!["-9".into(), "NaN".into()], ..roles() };
        let reading = read(&paths(&[&path]), named).unwrap();
        assert_eq!(levels(&reading), [("1".into(), 2), ("(missing)".into(), 1)]);
        assert_eq!(left_out(&reading), [("NoLabel".into(), 1, 3)]);
    }
}

#[test]
fn a_score_that_is_not_finite() {
    let dir = Dir::new();
    for path in both(&dir, &mut df!("sex" => ["F", "F"], "y" => [0i64, 1], "score" => [0.5f64, f64::INFINITY]).unwrap()) {
        let Err(DataError::NotFinite(value)) = read(&paths(&[&path]), scored(0.5)) else { panic!() };
        assert_eq!((value.value.as_str(), value.first.line), ("inf", 2));
    }
}

#[test]
fn a_column_of_a_type_that_cannot_be_used() {
    let dir = Dir::new();
    let mut frame = people();
    let listed = Column::new(
        "sex".into(),
        [Series::new("".into(), [1i64]), Series::new("".into(), [2i64]), Series::new("".into(), [3i64]), Series::new("".into(), [4i64])],
    );
    frame.with_column(listed).unwrap();
    for path in both(&dir, &mut frame) {
        let Err(DataError::ColumnType { column, role, name, found }) = read(&paths(&[&path]), roles()) else { panic!() };
        assert_eq!((column.as_str(), role, name, found.as_str()), ("sex", Some(Role::Group), path, "list[i64]"));
    }
    for path in both(
        &dir,
        &mut df!("sex" => ["F", "F"], "y" => [0i64, 1], "score" => [true, false], "age" => [true, false], "yhat" => [0i64, 1]).unwrap(),
    ) {
        assert!(matches!(read(&paths(&[&path]), scored(0.5)), Err(DataError::ColumnType { role: Some(Role::Score), .. })));
        assert!(matches!(read(&paths(&[&path]), binned(Bins::edges(vec![1.0]).unwrap())), Err(DataError::ColumnType { .. })));
    }
}

#[test]
fn a_column_that_is_not_needed_may_be_of_any_type() {
    let dir = Dir::new();
    let mut frame = people();
    let lists: Vec<Series> = (0..4i64).map(|value| Series::new("".into(), [value])).collect();
    let listed = Column::new("lists".into(), lists);
    let fields = people().into_struct("structs".into()).into_series();
    let fixed = listed.cast(&DataType::Array(Box::new(DataType::Int64), 1)).unwrap().with_name("arrays".into());
    let days = Column::new("days".into(), [1i32, 2, 3, 4]).cast(&DataType::Date).unwrap();
    let times = Column::new("times".into(), [1i64, 2, 3, 4]).cast(&DataType::Datetime(TimeUnit::Microseconds, None)).unwrap();
    let decimals = Column::new("decimals".into(), [1i64, 2, 3, 4]).cast(&DataType::Decimal(30, 3)).unwrap();
    for column in [listed, fixed, fields.into(), days, times, decimals] {
        frame.with_column(column).unwrap();
    }
    for path in both(&dir, &mut frame) {
        assert_eq!(levels(&read(&paths(&[&path]), roles()).unwrap()), [("F".into(), 2), ("M".into(), 2)]);
    }
}

#[test]
fn a_name_is_no_pattern() {
    let dir = Dir::new();
    let mut frame = df!("*" => ["F", "M"], "^y.*$" => [0i64, 1], "yhat" => [1i64, 0], "y2" => [7i64, 7]).unwrap();
    let paths_of_both = [parquet(&dir, "[p]*.parquet", &mut frame), arrow(&dir, "[p]*.arrow", &mut frame)];
    for path in paths_of_both {
        let roles = Roles {
            groups: vec![GroupColumn { column: "*".into(), bins: None }],
            label: Some(Binary { column: "^y.*$".into(), positive: None }),
            ..roles()
        };
        assert_eq!(levels(&read(&paths(&[&path]), roles).unwrap()), [("F".into(), 1), ("M".into(), 1)]);
    }
}

#[test]
fn a_column_that_is_not_there() {
    let dir = Dir::new();
    for path in both(&dir, &mut people()) {
        let with = Roles { conditions: vec![only("yHat2", "1")], ..roles() };
        let Err(DataError::NoColumn { column, role, columns, nearest, .. }) = read(&paths(&[&path]), with) else { panic!() };
        assert_eq!((column.as_str(), role, nearest.as_deref()), ("yHat2", None, Some("yhat")));
        assert_eq!(columns, ["sex", "y", "yhat"]);
    }
}

#[test]
fn a_file_without_rows() {
    let dir = Dir::new();
    for path in both(&dir, &mut people().head(Some(0))) {
        assert!(matches!(read(&paths(&[&path]), roles()), Err(DataError::NoRows { name }) if name == path));
    }
}

#[test]
fn formats_may_be_mixed() {
    let dir = Dir::new();
    parquet(&dir, "b.parquet", &mut people());
    arrow(&dir, "c.feather", &mut people());
    dir.file("a.csv", "sex,y,yhat\nF,0,true\nX,1,false\n");
    let reading = read(&paths(&[&dir.path("")]), roles()).unwrap();
    assert_eq!(levels(&reading), [("F".into(), 5), ("M".into(), 4), ("X".into(), 1)]);
    assert_eq!(
        reading.inputs.iter().map(|input| (input.format, input.rows)).collect::<Vec<_>>(),
        [(Format::Csv, 2), (Format::Parquet, 4), (Format::Arrow, 4)]
    );
}

#[test]
fn a_file_that_is_not_what_its_name_says() {
    let dir = Dir::new();
    for (name, format) in
        [("p.parquet", Format::Parquet), ("p.pq", Format::Parquet), ("p.arrow", Format::Arrow), ("p.feather", Format::Arrow)]
    {
        let path = dir.file(name, "sex,y,yhat\nF,0,1\n");
        assert!(
            matches!(read(&paths(&[&path]), roles()), Err(DataError::NotTheFormat { name, format: of }) if name == path && of == format)
        );
    }
    let path = dir.file("old.feather", b"FEA1....");
    assert!(matches!(read(&paths(&[&path]), roles()), Err(DataError::Unsupported { .. })));
}

#[test]
fn a_file_that_is_cut_short() {
    let dir = Dir::new();
    for (path, mark) in both(&dir, &mut people()).into_iter().zip([4, 6]) {
        let whole = fs::read(&path).unwrap();
        for length in [mark, mark + 1, whole.len() / 2, whole.len() - 1] {
            fs::write(&path, &whole[..length]).unwrap();
            assert!(matches!(read(&paths(&[&path]), roles()), Err(DataError::Truncated { .. })), "{length} of {}", whole.len());
        }
    }
}

#[test]
fn a_file_that_is_damaged_ends_in_an_error_or_is_read() {
    let dir = Dir::new();
    let mut refused = 0;
    for path in both(&dir, &mut people()) {
        let whole = fs::read(&path).unwrap();
        for place in 6..whole.len() - 6 {
            let mut damaged = whole.clone();
            damaged[place] ^= 0xff;
            fs::write(&path, &damaged).unwrap();
            match read(&paths(&[&path]), roles()) {
                Ok(reading) => assert_eq!(reading.counted.rows_read(), reading.inputs[0].rows),
                Err(DataError::Damaged { name, .. }) => {
                    assert_eq!(name, path);
                    refused += 1;
                }
                Err(_) => {}
            }
        }
    }
    assert!(refused > 0);
}
