//! Separated text: separators, line ends, lines.

use ecart_data::{DataError, Format};

use crate::fixture::{Dir, left_out, levels, memory, paths, read, refusal, roles};

#[test]
fn finds_the_separator() {
    for text in [
        "sex,y,yhat\nF,0,1\nM,1,1\n",
        "sex;y;yhat\nF;0;1\nM;1;1\n",
        "sex\ty\tyhat\nF\t0\t1\nM\t1\t1\n",
        "sex|y|yhat\nF|0|1\nM|1|1\n",
        // More commas than semicolons, and yet the semicolon separates.
        "sex;y;yhat;note, a, b, c\nF;0;1;a, b, c\nM;1;1;a, b, c, d\n",
        "\"sex\";\"y\";\"yhat\"\n\"F\";0;1\n\"M\";1;1",
    ] {
        assert_eq!(levels(&read(&memory(text), roles()).unwrap()), [("F".into(), 1), ("M".into(), 1)], "{text:?}");
    }
}

#[test]
fn a_column_that_is_not_there_is_told_with_those_that_are_whatever_the_separator() {
    let DataError::NoColumn { columns, nearest, .. } = refusal("Sex;y;yhat\nF;0;1\n", roles()) else { panic!() };
    assert_eq!(columns, ["Sex", "y", "yhat"]);
    assert_eq!(nearest.as_deref(), Some("Sex"));
}

#[test]
fn reads_any_line_end_and_a_last_line_without_one() {
    for text in
        ["sex,y,yhat\r\nF,0,1\r\nM,1,1\r\n", "sex,y,yhat\nF,0,1\nM,1,1", "sex,y,yhat\rF,0,1\rM,1,1\r", "\u{feff}sex,y,yhat\nF,0,1\nM,1,1\n"]
    {
        assert_eq!(levels(&read(&memory(text), roles()).unwrap()), [("F".into(), 1), ("M".into(), 1)], "{text:?}");
    }
}

#[test]
fn an_empty_line_is_no_row_and_counts_as_a_line() {
    let reading = read(&memory("\nsex,y,yhat\n\nF,0,1\n\r\n\nM,,1\n\n"), roles()).unwrap();
    assert_eq!(reading.counted.rows_read(), 2);
    assert_eq!(left_out(&reading), [("NoLabel".into(), 1, 7)]);
}

#[test]
fn a_line_is_counted_where_it_starts() {
    let text = "sex,\"a\nb\",y,yhat\n\"F\n\",\"1\n2\n3\",0,1\nM,,,1\n";
    let reading = read(&memory(text), roles()).unwrap();
    assert_eq!(left_out(&reading), [("NoLabel".into(), 1, 7)]);
    assert_eq!(levels(&reading), [("F\n".into(), 1)]);
}

#[test]
fn gives_the_size_and_hash_of_what_is_stored() {
    let dir = Dir::new();
    let text = "sex,y,yhat\nF,0,1\n";
    let path = dir.file("p.csv", text);
    let input = &read(&paths(&[&path]), roles()).unwrap().inputs[0];
    assert_eq!((input.name.as_str(), input.format, input.bytes, input.rows), (path.as_str(), Format::Csv, 17, 1));
    // printf 'sex,y,yhat\nF,0,1\n' | sha256sum
    assert_eq!(input.sha256.as_deref(), Some("f3d2733c77eb50cba40f785d3848f8ee535c810b3baa48b03be719d3ea568870"));
}
