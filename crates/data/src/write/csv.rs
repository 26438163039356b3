//! Rows as CSV: each block is made into text by the thread that makes it, without a string for any row.

use std::io::{self, Write};

use super::ordered::in_order;
use super::{Holds, Table};

pub(super) fn write(table: &Table<'_>, out: &mut dyn Write) -> io::Result<()> {
    let header: Vec<Vec<u8>> = table.columns.iter().map(|column| field(&column.name)).collect();
    let mut line = header.join(&b',');
    line.push(b'\n');
    out.write_all(&line)?;
    let printers: Vec<Printer> = table.columns.iter().map(|column| Printer::new(&column.holds)).collect();
    let text = |number| {
        let columns = table.made(number);
        let rows = columns.first().map_or(0, Vec::len);
        // Eight bytes a field are enough for most.
        let mut text = Vec::with_capacity(rows * 8 * columns.len());
        for row in 0..rows {
            for (printer, column) in printers.iter().zip(&columns) {
                printer.print(column[row], &mut text);
            }
            // The last comma ends the line.
            if let Some(last) = text.last_mut() {
                *last = b'\n';
            }
        }
        text
    };
    in_order(table.blocks(), text, |text| out.write_all(&text))?;
    out.flush()
}

/// A text as a field, in quotes where it needs them.
fn field(text: &str) -> Vec<u8> {
    let needs_quotes = text.contains([',', '"', '\n', '\r']) || text.starts_with(' ') || text.ends_with(' ');
    if needs_quotes { format!("\"{}\"", text.replace('"', "\"\"")).into_bytes() } else { text.as_bytes().to_vec() }
}

/// What writes the numbers of a column, each with a comma after it.
enum Printer {
    Names(Vec<Vec<u8>>),
    Whole,
    Decimal { decimals: usize, scale: u32 },
}

impl Printer {
    fn new(holds: &Holds) -> Self {
        match holds {
            Holds::Names(names) => Self::Names(names.iter().map(|name| [field(name), vec![b',']].concat()).collect()),
            Holds::Whole => Self::Whole,
            Holds::Decimal(decimals) => {
                let decimals = (*decimals).min(9);
                Self::Decimal { decimals: usize::from(decimals), scale: 10_u32.pow(u32::from(decimals)) }
            }
        }
    }

    fn print(&self, value: i32, text: &mut Vec<u8>) {
        match self {
            Self::Names(names) => {
                // A place beyond the names is a fault of ours; the field stays empty.
                let name = usize::try_from(value).ok().and_then(|place| names.get(place));
                text.extend_from_slice(name.map_or(b",", Vec::as_slice));
            }
            Self::Whole => {
                sign(value, text);
                digits(value.unsigned_abs(), 1, text);
                text.push(b',');
            }
            Self::Decimal { decimals, scale } => {
                sign(value, text);
                let size = value.unsigned_abs();
                digits(size / scale, 1, text);
                if *decimals > 0 {
                    text.push(b'.');
                    digits(size % scale, *decimals, text);
                }
                text.push(b',');
            }
        }
    }
}

fn sign(value: i32, text: &mut Vec<u8>) {
    if value < 0 {
        text.push(b'-');
    }
}

/// A number with at least so many digits.
fn digits(mut number: u32, least: usize, text: &mut Vec<u8>) {
    if number < 10 && least < 2 {
        return text.push(b'0' + number as u8);
    }
    let mut buffer = [b'0'; 10];
    let mut start = buffer.len();
    while number > 0 || buffer.len() - start < least {
        start -= 1;
        buffer[start] = b'0' + (number % 10) as u8;
        number /= 10;
    }
    text.extend_from_slice(&buffer[start..]);
}
