//! What is written is read again.

use std::io;

use super::*;

fn columns() -> Vec<TableColumn> {
    let column = |name: &str, holds| TableColumn { name: name.into(), holds };
    let names = ["a", "b, c", "d \"e\""].map(str::to_owned).to_vec();
    vec![column("group", Holds::Names(names)), column("n", Holds::Whole), column("score", Holds::Decimal(3))]
}

fn block(number: u64, rows: usize) -> Vec<Vec<i32>> {
    let row = |row: usize| i32::try_from(number as usize * 100 + row).unwrap();
    vec![(0..rows).map(|at| row(at) % 3).collect(), (0..rows).map(row).collect(), (0..rows).map(|at| row(at) * 7 - 1200).collect()]
}

fn written(rows: u64, format: TableFormat) -> Vec<u8> {
    let mut out = Vec::new();
    write_table(&Table { columns: columns(), rows, block: 100, make: &block }, format, &mut out).unwrap();
    out
}

#[test]
fn csv_is_what_a_csv_reader_reads() {
    let bytes = written(1050, TableFormat::Csv);
    let mut reader = ::csv::Reader::from_reader(&bytes[..]);
    assert_eq!(reader.headers().unwrap(), vec!["group", "n", "score"]);
    let rows: Vec<::csv::StringRecord> = reader.records().collect::<Result<_, _>>().unwrap();
    assert_eq!(rows.len(), 1050);
    for (place, row) in rows.iter().enumerate() {
        let score = place as i64 * 7 - 1200;
        let score = format!("{}{}.{:03}", if score < 0 { "-" } else { "" }, score.abs() / 1000, score.abs() % 1000);
        assert_eq!(row, &vec![["a", "b, c", "d \"e\""][place % 3], &place.to_string(), &score][..]);
    }
}

#[test]
fn parquet_holds_the_same_values() {
    use polars::prelude::{ParquetReader, SerReader};
    let frame = ParquetReader::new(io::Cursor::new(written(1050, TableFormat::Parquet))).finish().unwrap();
    assert_eq!((frame.height(), frame.width()), (1050, 3));
    let scores = frame.column("score").unwrap().f64().unwrap();
    assert_eq!((scores.get(0), scores.get(1049)), (Some(-1.2), Some(6.143)));
    let groups = frame.column("group").unwrap().cast(&polars::prelude::DataType::String).unwrap();
    assert_eq!(groups.str().unwrap().get(1048), Some("b, c"));
    let numbers = frame.column("n").unwrap().i32().unwrap();
    assert!((0..1050).all(|row| numbers.get(row) == i32::try_from(row).ok()));
}

#[test]
fn no_rows_are_a_header_and_an_empty_table() {
    assert_eq!(written(0, TableFormat::Csv), b"group,n,score\n");
    assert!(written(0, TableFormat::Parquet).starts_with(b"PAR1"));
}

/// A writer that is full after so many bytes.
struct Full(usize);

impl io::Write for Full {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0 == 0 {
            return Err(io::Error::from(io::ErrorKind::StorageFull));
        }
        let taken = bytes.len().min(self.0);
        self.0 -= taken;
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn what_cannot_be_written_ends_the_making_of_blocks() {
    for format in [TableFormat::Csv, TableFormat::Parquet] {
        let table = Table { columns: columns(), rows: 10_000, block: 100, make: &block };
        let error = write_table(&table, format, &mut Full(1000)).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::StorageFull, "{format:?}");
    }
}
