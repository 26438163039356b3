//! How close is close enough, and the tables of figures computed by someone else.

use std::path::Path;

/// For figures that other libraries computed: absolute or relative, whichever is larger.
pub(crate) const FIGURE: f64 = 1e-9;

/// Whether two figures agree to a tolerance, absolute or relative, whichever is larger.
pub(crate) fn close(ours: f64, theirs: f64, tolerance: f64) -> bool {
    (ours - theirs).abs() <= tolerance * theirs.abs().max(1.0)
}

/// The rows of a table in `tests/tables`, after its `# made by:` lines.
pub(crate) fn table(name: &str) -> Vec<Row> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tables").join(name);
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_path(path).unwrap();
    let header = reader.headers().unwrap().clone();
    let rows: Vec<_> = reader.records().map(|record| Row { header: header.clone(), record: record.unwrap() }).collect();
    assert!(!rows.is_empty(), "{name} has no rows");
    rows
}

/// One row of a table.
#[derive(Debug)]
pub(crate) struct Row {
    header: csv::StringRecord,
    record: csv::StringRecord,
}

impl Row {
    pub(crate) fn text(&self, column: &str) -> &str {
        let place = self.header.iter().position(|name| name == column).unwrap_or_else(|| panic!("no column {column}"));
        &self.record[place]
    }

    pub(crate) fn number(&self, column: &str) -> f64 {
        self.text(column).parse().unwrap_or_else(|_| panic!("{column}: {}", self.text(column)))
    }

    pub(crate) fn numbers(&self, column: &str) -> Vec<f64> {
        self.text(column).split(' ').map(|number| number.parse().unwrap()).collect()
    }

    /// Panics with the row unless the figure is the one in the column.
    pub(crate) fn check(&self, column: &str, ours: f64, tolerance: f64) {
        assert!(close(ours, self.number(column), tolerance), "{column}: {ours}, in the table {}; {:?}", self.number(column), self.record);
    }
}
