//! Rows as Parquet: some blocks are one row group.

use std::cell::Cell;
use std::io::{self, Write};
use std::sync::Arc;

use polars::prelude::{
    Categorical8Type, Categorical16Type, Categorical32Type, CategoricalChunked, CategoricalPhysical, CategoricalPhysicalDtypeExt, Column,
    DataFrame, DataType, FrozenCategories, IntoColumn, IntoSeries, NamedFrom, ParquetWriter, PolarsError, PolarsResult, Series,
};

use super::ordered::in_order;
use super::{Holds, Table, TableColumn};

/// How many rows a row group has at least, but for the last: enough for a column to be packed well, few enough to be held.
const GROUP: usize = 1 << 19;

pub(super) fn write(table: &Table<'_>, out: &mut dyn Write) -> io::Result<()> {
    let failed = Cell::new(None);
    written(table, Remembering { out, failed: &failed }).map_err(|error| match failed.take() {
        // What the system said, which Polars passes on as a text.
        Some(kind) => io::Error::new(kind, error),
        None => error,
    })
}

fn written(table: &Table<'_>, out: Remembering<'_>) -> io::Result<()> {
    let mut held: Vec<Vec<i32>> = vec![Vec::new(); table.columns.len()];
    let empty = frame(&table.columns, &held).map_err(of_polars)?;
    let mut writer = ParquetWriter::new(out).batched(empty.schema()).map_err(of_polars)?;
    let mut group = |held: &mut Vec<Vec<i32>>| {
        let rows = frame(&table.columns, held).and_then(|frame| writer.write_batch(&frame));
        held.iter_mut().for_each(Vec::clear);
        rows.map_err(of_polars)
    };
    let made = |number| table.made(number);
    in_order(table.blocks(), made, |columns| {
        for (held, column) in held.iter_mut().zip(columns) {
            held.extend(column);
        }
        if held.first().is_some_and(|column| column.len() >= GROUP) { group(&mut held) } else { Ok(()) }
    })?;
    if held.first().is_some_and(|column| !column.is_empty()) {
        group(&mut held)?;
    }
    writer.finish().map_err(of_polars)?;
    Ok(())
}

fn of_polars(error: PolarsError) -> io::Error {
    io::Error::other(error)
}

/// A writer that keeps what kind of error it met.
struct Remembering<'a> {
    out: &'a mut dyn Write,
    failed: &'a Cell<Option<io::ErrorKind>>,
}

impl Write for Remembering<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.out.write(bytes).inspect_err(|error| self.failed.set(Some(error.kind())))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush().inspect_err(|error| self.failed.set(Some(error.kind())))
    }
}

fn frame(columns: &[TableColumn], held: &[Vec<i32>]) -> PolarsResult<DataFrame> {
    let columns = columns.iter().zip(held).map(|(column, values)| of_column(column, values)).collect::<PolarsResult<Vec<_>>>()?;
    DataFrame::new(held.first().map_or(0, Vec::len), columns)
}

fn of_column(column: &TableColumn, values: &[i32]) -> PolarsResult<Column> {
    let name = column.name.as_str().into();
    let series = match &column.holds {
        Holds::Whole => Series::new(name, values),
        Holds::Decimal(decimals) => {
            // A quotient is what the same digits in a text are read as: both are rounded once.
            let scale = 10_f64.powi(i32::from(*decimals));
            Series::new(name, values.iter().map(|&value| f64::from(value) / scale).collect::<Vec<f64>>())
        }
        Holds::Names(names) => {
            let categories = FrozenCategories::new(names.iter().map(String::as_str))?;
            let codes = Series::new(name, values).cast(&categories.physical().dtype())?;
            let dtype = DataType::from_frozen_categories(Arc::clone(&categories));
            match categories.physical() {
                CategoricalPhysical::U8 => {
                    CategoricalChunked::<Categorical8Type>::from_cats_and_dtype(codes.u8()?.clone(), dtype).into_series()
                }
                CategoricalPhysical::U16 => {
                    CategoricalChunked::<Categorical16Type>::from_cats_and_dtype(codes.u16()?.clone(), dtype).into_series()
                }
                CategoricalPhysical::U32 => {
                    CategoricalChunked::<Categorical32Type>::from_cats_and_dtype(codes.u32()?.clone(), dtype).into_series()
                }
            }
        }
    };
    Ok(series.into_column())
}
