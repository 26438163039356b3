//! What is refused, with the place and the facts that a message needs.

use ecart_data::{BadValue, DataError, Format, Found};
use ecart_tally::{Binary, Bins, Decision, Role, Roles, RowRef, Weighting};

use crate::fixture::{Dir, at, binned, gzip, leaked, memory, only, paths, read, refusal, roles, scored, weighted, zstd};

/// Asserts the variant and gives its fields.
macro_rules! refused {
    ($error:expr, $pattern:pat) => {
        let error = $error;
        let $pattern = error else { panic!("{error:?}") };
    };
}

fn bad(column: &str, role: Role, value: &str, line: u64, rows: u64) -> BadValue {
    BadValue { column: column.into(), role, value: value.into(), first: at(line), rows }
}

fn found(value: &str, rows: u64, line: u64) -> Found {
    Found { value: value.into(), rows: Some(rows), first: at(line) }
}

#[test]
fn an_empty_text() {
    for text in ["", "\n\r\n", "\u{feff}"] {
        assert!(matches!(refusal(text, roles()), DataError::Empty { name } if name == "p.csv"), "{text:?}");
    }
    let compressed = leaked("p.csv.gz", gzip(b""));
    assert!(matches!(read(&compressed, roles()), Err(DataError::Empty { .. })));
}

#[test]
fn a_header_without_rows() {
    for text in ["sex,y,yhat\n", "sex,y,yhat", "sex,y,yhat\n\n\n"] {
        assert!(matches!(refusal(text, roles()), DataError::NoRows { name } if name == "p.csv"), "{text:?}");
    }
}

#[test]
fn a_row_with_other_fields_than_the_header() {
    refused!(refusal("sex,y,yhat\nF,0,1\n\nF,\"0\n\",1\nM,1\nM\n", roles()), DataError::Ragged { at: place, found, expected, excerpt });
    assert_eq!((place, found, expected, excerpt.as_str()), (at(6), 2, 3, "M,1"));
}

#[test]
fn the_first_of_several_troubles_is_told() {
    // A value that cannot be used comes earlier, and yet what makes the file unreadable is told.
    refused!(refusal("sex,y,score\nF,0,x\nF,0,0.5\nM,1\nM,\0,0\n", scored(0.5)), DataError::Ragged { at: place, .. });
    assert_eq!(place, at(4));
    refused!(refusal("sex,y,score\nF,\0,x\nF,0,0.5\nM,1\n", scored(0.5)), DataError::NulByte { at: place });
    assert_eq!(place, at(2));
    refused!(refusal("sex,y,score\nF,2,0.1\nF,0,0.5\nM,1,x\nM,1,inf\n", scored(0.5)), DataError::NotANumber(_));
}

#[test]
fn a_quote_that_is_not_closed() {
    refused!(refusal("sex,y,yhat\nF,0,1\n\"F\",0,1\nM,\"1,1\nF,0,1\n", roles()), DataError::UnclosedQuote { at: place });
    assert_eq!(place, at(4));
    refused!(refusal("sex,\"y,yhat\nF,0,1\n", roles()), DataError::UnclosedQuote { at: place });
    assert_eq!(place, at(1));
}

#[test]
fn a_row_that_does_not_end() {
    let mut text = b"sex,y,yhat\nF,0,1\nF,0,\"".to_vec();
    text.resize(text.len() + (66 << 20), b'x');
    let error = read(&leaked("p.csv", text), roles()).unwrap_err();
    refused!(error, DataError::RowTooLong { at: place, limit, open_quote });
    assert_eq!((place, limit, open_quote), (at(3), 64 << 20, Some(3)));
}

#[test]
fn text_that_is_not_utf_8() {
    for block in [3, 1000] {
        let plan = ecart_tally::Plan::new(roles()).unwrap();
        let options = ecart_data::ReadOptions::default();
        let source = leaked("p.csv", b"sex,y,yhat\nF,0,1\nFemme \xe2g\xe9e,1,1\n\xff,1,1\n".to_vec());
        refused!(ecart_data::count_in_blocks(&source, &plan, &options, &(), block).unwrap_err(), DataError::NotUtf8 { at: place, excerpt });
        assert_eq!((place, excerpt.as_str()), (at(3), "Femme \u{fffd}g\u{fffd}e,1,1"));
    }
    refused!(read(&leaked("p.csv", b"sexe f\xe9minin,y\n1,1\n".to_vec()), roles()).unwrap_err(), DataError::NotUtf8 { at: place, .. });
    assert_eq!(place, at(1));
}

#[test]
fn text_in_utf_16() {
    let utf_16: Vec<u8> = "\u{feff}sex,y,yhat\nF,0,1\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert!(matches!(read(&leaked("p.csv", utf_16.clone()), roles()), Err(DataError::Utf16 { .. })));
    assert!(matches!(read(&leaked("p.csv.gz", gzip(&utf_16)), roles()), Err(DataError::Utf16 { .. })));
}

#[test]
fn a_nul_byte() {
    refused!(refusal("sex,y,yhat\nF,0,1\nM\0,1,1\n", roles()), DataError::NulByte { at: place });
    assert_eq!(place, at(3));
}

#[test]
fn a_column_that_is_not_there() {
    refused!(refusal("Sex,y,yhat,age\nF,0,1,3\n", roles()), DataError::NoColumn { column, role, name, columns, nearest });
    assert_eq!((column.as_str(), role, name.as_str(), nearest.as_deref()), ("sex", Some(Role::Group), "p.csv", Some("Sex")));
    assert_eq!(columns, ["Sex", "y", "yhat", "age"]);
    refused!(
        refusal("sex,y,yhat\nF,0,1\n", Roles { conditions: vec![only("year", "1")], ..roles() }),
        DataError::NoColumn { role: None, nearest: None, .. }
    );
}

#[test]
fn a_column_that_is_there_twice() {
    refused!(refusal("sex,y,sex,yhat\nF,0,F,1\n", roles()), DataError::DuplicateColumn { column, positions, .. });
    assert_eq!((column.as_str(), positions), ("sex", vec![1, 3]));
    // One that is not needed may be there twice.
    assert!(read(&memory("sex,note,y,yhat,note\nF,a,0,1,b\n"), roles()).is_ok());
}

#[test]
fn a_value_that_is_not_a_number() {
    refused!(
        refusal("sex,y,score\nF,0,1\nF,0,n/a\nM,1,high\nM,1,0,5\n".strip_suffix("M,1,0,5\n").unwrap(), scored(0.5)),
        DataError::NotANumber(value)
    );
    assert_eq!(value, bad("score", Role::Score, "n/a", 3, 2));
    let named = Roles { missing: vec!["n/a".into(), "high".into()], ..scored(0.5) };
    assert!(read(&memory("sex,y,score\nF,0,1\nF,0,n/a\nM,1,high\n"), named).is_ok());
    for bins in [Bins::edges(vec![30.0]).unwrap(), Bins::quantiles(2).unwrap()] {
        refused!(refusal("age,y,yhat\n30,0,1\nold,0,1\n", binned(bins)), DataError::NotANumber(value));
        assert_eq!(value, bad("age", Role::Group, "old", 3, 1));
    }
}

#[test]
fn a_number_that_is_not_finite() {
    refused!(refusal("sex,y,score\nF,0,1\nF,0,NaN\nM,1,-inf\n", scored(0.5)), DataError::NotFinite(value));
    assert_eq!(value, bad("score", Role::Score, "NaN", 3, 2));
    refused!(refusal("sex,y,yhat,n\nF,0,1,1\nF,0,1,inf\n", weighted(Weighting::Sampling)), DataError::NotFinite(value));
    assert_eq!(value, bad("n", Role::Weight, "inf", 3, 1));
}

#[test]
fn weights_that_cannot_be() {
    refused!(refusal("sex,y,yhat,n\nF,0,1,1\nF,0,1,-0.5\n", weighted(Weighting::Sampling)), DataError::NegativeWeight(value));
    assert_eq!(value, bad("n", Role::Weight, "-0.5", 3, 1));
    refused!(refusal("sex,y,yhat,n\nF,0,1,1\nF,0,1,2.5\nF,0,1,1e16\n", weighted(Weighting::People)), DataError::NotWhole(value));
    assert_eq!(value, bad("n", Role::Weight, "2.5", 3, 2));
    refused!(refusal("sex,y,yhat,n\nF,0,1,1\nF,0,1,1e200\n", weighted(Weighting::Sampling)), DataError::WeightTooLarge(value));
    assert_eq!(value, bad("n", Role::Weight, "1e200", 3, 1));
    refused!(refusal("sex,y,yhat,n\nF,0,1,0\nF,0,1,0.0\n", weighted(Weighting::Sampling)), DataError::AllWeightsZero { column });
    assert_eq!(column, "n");
}

#[test]
fn a_label_with_three_values() {
    refused!(refusal("sex,y,yhat\nF,0,1\nM,1,1\nF,0,0\nF,2,0\n", roles()), DataError::NotBinary { column, role, found: values, more });
    assert_eq!((column.as_str(), role, more), ("y", Role::Label, false));
    assert_eq!(values, [found("0", 2, 2), found("1", 1, 3), found("2", 1, 5)]);
}

#[test]
fn a_prediction_that_does_not_say_which_value_is_positive() {
    refused!(refusal("sex,y,yhat\nF,0,no\nM,1,yes\nF,0,no\n", roles()), DataError::NotBinary { role, found: values, .. });
    assert_eq!((role, values), (Role::Prediction, vec![found("no", 2, 2), found("yes", 1, 3)]));
}

#[test]
fn a_label_with_many_values() {
    let mut text = "sex,y,yhat\n".to_owned();
    for row in 0..50 {
        text.push_str(&format!("F,{},1\n", row % 25));
    }
    refused!(refusal(text.leak(), roles()), DataError::NotBinary { found: values, more, .. });
    assert!(more);
    // Not all rows of each value were counted, so none are told.
    assert_eq!(values.len(), 20);
    assert_eq!(values[19], Found { value: "19".into(), rows: None, first: at(21) });
}

#[test]
fn a_positive_value_that_never_occurs() {
    let roles = |positive: &str| Roles {
        decision: Decision::Prediction(Binary { column: "decision".into(), positive: Some(positive.into()) }),
        ..roles()
    };
    let text = "sex,y,decision\nF,0,Refused\nM,1,Approved\nM,1,Refused\n";
    refused!(refusal(text, roles("approved")), DataError::PositiveNeverOccurs { column, role, positive, found: values, near_miss });
    assert_eq!(
        (column.as_str(), role, positive.as_str(), near_miss.as_deref()),
        ("decision", Role::Prediction, "approved", Some("Approved"))
    );
    assert_eq!(values, [found("Approved", 1, 3), found("Refused", 2, 2)]);
    refused!(refusal(text, roles("yes")), DataError::PositiveNeverOccurs { near_miss: None, .. });
}

#[test]
fn a_condition_that_no_row_meets() {
    let with = Roles { conditions: vec![only("year", "2025")], ..roles() };
    refused!(
        refusal("sex,y,yhat,year\nF,0,1,2023\nF,0,1,2024\nM,1,1,2024\n", with),
        DataError::ConditionNeverMet { condition, found: values, more }
    );
    assert_eq!((condition, more), (only("year", "2025"), false));
    assert_eq!(values, [found("2024", 2, 3), found("2023", 1, 2)]);
    let with = Roles { conditions: vec![only("model", "ibm")], ..roles() };
    refused!(refusal("sex,y,yhat,model\nF,0,1,x\nF,0,1,x\nF,0,1,IBM\n", with), DataError::ConditionNeverMet { found: values, .. });
    assert_eq!(values[0].value, "IBM");
}

#[test]
fn a_group_column_with_too_many_levels() {
    let few = |roles: Roles| Roles { max_levels: 2, ..roles };
    refused!(
        refusal("sex,y,yhat\na,0,1\nb,0,1\nc,0,1\na,1,1\nb,1,1\nc,1,1\n,1,1\n", few(roles())),
        DataError::TooManyLevels { column, role: Role::Group, levels, more, limit, examples, numeric, identifier }
    );
    assert_eq!((column.as_str(), levels, more, limit, numeric, identifier), ("sex", 3, false, 2, false, false));
    assert_eq!(examples, ["a", "b", "c"]);
    refused!(
        refusal("sex,y,yhat\n1,0,1\n2,0,1\n3,0,1\n1,1,1\n", few(roles())),
        DataError::TooManyLevels { numeric: true, identifier: false, .. }
    );
    refused!(
        refusal("sex,y,yhat\nx1,0,1\nx2,0,1\nx3,0,1\nx4,1,1\n", few(roles())),
        DataError::TooManyLevels { numeric: false, identifier: true, .. }
    );
    // The missing level is none of them.
    assert!(read(&memory("sex,y,yhat\na,0,1\nb,0,1\n,1,1\n"), few(roles())).is_ok());
}

#[test]
fn more_distinct_numbers_than_quantiles_are_exact_for() {
    let mut text = "age,y,yhat\n".to_owned();
    for row in 0..65_537 {
        text.push_str(&format!("{row},0,1\n"));
    }
    let error = read(&memory(text.leak()), binned(Bins::quantiles(4).unwrap())).unwrap_err();
    refused!(error, DataError::TooManyDistinctForQuantiles { column, limit });
    assert_eq!((column.as_str(), limit), ("age", 65_536));
}

#[test]
fn rows_that_are_all_left_out() {
    refused!(refusal("sex,y,yhat\nF,,1\nM,,0\n", roles()), DataError::NothingCounted { left_out });
    assert_eq!(left_out.rows(), 2);
}

#[test]
fn a_compressed_file_that_is_cut_short_or_damaged() {
    let mut text = String::from("sex,y,yhat\n");
    for row in 0..5_000 {
        text.push_str(&format!("level {},0,1\n", (row * 7919) % 83));
    }
    for (name, whole, format) in
        [("p.csv.gz", gzip(text.as_bytes()), Format::CsvGzip), ("p.csv.zst", zstd(text.as_bytes()), Format::CsvZstd)]
    {
        let cut = whole[..whole.len() / 2].to_vec();
        refused!(read(&leaked(name, cut), roles()).unwrap_err(), DataError::Truncated { name: told, format: of, .. });
        assert_eq!((told.as_str(), of), (name, format));
        let mut damaged = whole.clone();
        let middle = damaged.len() / 2;
        damaged[middle..middle + 40].iter_mut().for_each(|byte| *byte ^= 0x5a);
        let error = read(&leaked(name, damaged), roles()).unwrap_err();
        assert!(matches!(error, DataError::Damaged { format: of, .. } if of == format), "{error:?}");
        let error = read(&leaked(name, text.clone().into_bytes()), roles()).unwrap_err();
        assert!(matches!(error, DataError::NotTheFormat { format: of, .. } if of == format), "{error:?}");
    }
}

#[test]
fn a_spreadsheet() {
    assert!(matches!(read(&leaked("p.xlsx", b"PK\x03\x04\x14\0".to_vec()), roles()), Err(DataError::Unsupported { kind: "zip", .. })));
}

#[test]
fn trouble_in_a_second_file_is_told_by_its_name() {
    let dir = Dir::new();
    let first = dir.file("a.csv", "sex,y,yhat\nF,0,1\n");
    let second = dir.file("b.csv", "y,yhat,sex\n0,1,F\n3,1,F\n");
    refused!(read(&paths(&[&first, &second]), roles()).unwrap_err(), DataError::NotBinary { found: values, .. });
    assert_eq!(values[1], Found { value: "3".into(), rows: Some(1), first: RowRef { input: 1, name: second.clone(), line: 3 } });
    let third = dir.file("c.csv", "y,yhat\n0,1\n");
    refused!(read(&paths(&[&first, &third]), roles()).unwrap_err(), DataError::NoColumn { name, .. });
    assert_eq!(name, third);
}
