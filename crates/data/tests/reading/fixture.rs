//! Plans, files and readings, in few words.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;

use ecart_data::{DataError, ReadOptions, Reading, Source, count, count_in_blocks};
use ecart_tally::{
    Binary, Bins, Condition, Decision, GroupColumn, MissingGroups, Outcome, Plan, Roles, RowRef, Scoring, Tally, Threshold, WeightColumn,
    Weighting,
};
use tempfile::TempDir;

/// A folder that goes with the test.
pub(crate) struct Dir(TempDir);

impl Dir {
    pub(crate) fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    pub(crate) fn path(&self, name: &str) -> String {
        self.0.path().join(name).to_str().unwrap().to_owned()
    }

    /// Writes a file and gives its path.
    pub(crate) fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        fs::create_dir_all(std::path::Path::new(&path).parent().unwrap()).unwrap();
        fs::write(&path, bytes).unwrap();
        path
    }
}

/// Label `y`, prediction `yhat` and one group column `sex`.
pub(crate) fn roles() -> Roles {
    Roles {
        groups: vec![GroupColumn { column: "sex".into(), bins: None }],
        label: Some(Binary { column: "y".into(), positive: None }),
        decision: Decision::Prediction(Binary { column: "yhat".into(), positive: None }),
        weight: None,
        conditions: vec![],
        missing: vec![],
        missing_groups: MissingGroups::Level,
        scoring: Scoring::default(),
        second: None,
        other: None,
        strata: Vec::new(),
        over: None,
        cluster: None,
        max_levels: 100,
    }
}

pub(crate) fn scored(threshold: f64) -> Roles {
    Roles { decision: Decision::Score { column: "score".into(), threshold: Threshold::At(threshold) }, ..roles() }
}

pub(crate) fn weighted(meaning: Weighting) -> Roles {
    Roles { weight: Some(WeightColumn { column: "n".into(), meaning }), ..roles() }
}

pub(crate) fn binned(bins: Bins) -> Roles {
    Roles { groups: vec![GroupColumn { column: "age".into(), bins: Some(bins) }], ..roles() }
}

pub(crate) fn only(column: &str, value: &str) -> Condition {
    Condition { column: column.into(), value: value.into() }
}

pub(crate) fn paths(paths: &[&str]) -> Source {
    Source::Paths(paths.iter().map(|&path| path.to_owned()).collect())
}

/// A text in memory, named `p.csv`.
pub(crate) fn memory(text: &'static str) -> Source {
    Source::Memory { name: "p.csv".into(), bytes: text.as_bytes().into() }
}

pub(crate) fn leaked(name: &str, bytes: Vec<u8>) -> Source {
    Source::Memory { name: name.into(), bytes: bytes.into() }
}

pub(crate) fn read(source: &Source, roles: Roles) -> Result<Reading, DataError> {
    count(source, &Plan::new(roles).unwrap(), &ReadOptions::default(), &())
}

/// The error of a text, which must be the same in blocks of any size and on any number of threads.
pub(crate) fn refusal(text: &'static str, roles: Roles) -> DataError {
    let plan = Plan::new(roles).unwrap();
    let refused = |threads, block| {
        let options = ReadOptions { threads, ..Default::default() };
        count_in_blocks(&memory(text), &plan, &options, &(), block).unwrap_err()
    };
    let first = refused(None, 1 << 20);
    for threads in [1, 3] {
        for block in [1, 7, 64] {
            let again = refused(Some(threads), block);
            assert_eq!(format!("{again:?}"), format!("{first:?}"), "{threads} threads, blocks of {block}");
        }
    }
    first
}

pub(crate) fn at(line: u64) -> RowRef {
    RowRef { input: 0, name: "p.csv".into(), line }
}

/// The cells by the names of their levels.
pub(crate) fn cells(reading: &Reading) -> BTreeMap<(Vec<String>, Outcome), (u64, f64)> {
    let tally = reading.counted.tally();
    let named = tally.cells().map(|cell| {
        let levels = tally.levels_of(cell).map(|level| level.to_string()).collect();
        ((levels, cell.outcome), (cell.count.rows, cell.count.weight.value()))
    });
    named.collect()
}

/// What a cluster holds: by levels and outcome, the rows and the weight.
pub(crate) type Profile = BTreeMap<(Vec<String>, Outcome), (u64, String)>;

/// The clusters that hold the same, with their number.
pub(crate) fn profiles(tally: &Tally) -> BTreeMap<Profile, u64> {
    let name = |(&level, place): (&u32, usize)| tally.dimensions()[place].levels()[level as usize].to_string();
    let named = tally.clusters().unwrap().profiles().map(|(parts, clusters)| {
        let parts = parts.iter().map(|part| {
            let levels = part.levels.iter().zip(0..).map(name).collect();
            // Its shortest text is all of a number.
            ((levels, part.outcome), (part.rows, part.weight.to_string()))
        });
        (parts.collect(), clusters)
    });
    named.collect()
}

/// The rows of each level of the first group column.
pub(crate) fn levels(reading: &Reading) -> Vec<(String, u64)> {
    let tally = reading.counted.tally().project(&[0]).unwrap();
    let dimension = &tally.dimensions()[0];
    let rows = |place: usize| tally.cells().filter(|cell| cell.levels[0] as usize == place).map(|cell| cell.count.rows).sum();
    dimension.levels().iter().enumerate().map(|(place, level)| (level.to_string(), rows(place))).collect()
}

/// The reasons for which rows were left out, with their number and the first line.
pub(crate) fn left_out(reading: &Reading) -> Vec<(String, u64, u64)> {
    let reasons = reading.counted.left_out().reasons();
    reasons.map(|(reason, rows)| (format!("{reason:?}"), rows.rows, rows.first.as_ref().unwrap().line)).collect()
}

pub(crate) fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

pub(crate) fn zstd(bytes: &[u8]) -> Vec<u8> {
    zstd::encode_all(bytes, 1).unwrap()
}
