//! What is worth saying of the data although it was read.

use ecart_tally::Role;

/// A remark on what was read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Note {
    /// Quantiles that coincide gave fewer bands than were asked for.
    FewerBands {
        /// The group column or stratum.
        column: String,
        /// The bands asked for.
        asked: usize,
        /// The bands made.
        made: usize,
    },
    /// A value that looks like a missing one and was counted as a level or a cluster, because it was not named as missing.
    LooksMissing {
        /// The column.
        column: String,
        /// What the column is used as: group, stratum or cluster.
        role: Role,
        /// The value.
        value: String,
        /// Its rows: for a level, of those that meet the conditions; for a cluster, of those that are counted.
        rows: u64,
    },
    /// A stratum that has one level among the rows counted, so that it divides nothing.
    OneLevel {
        /// The stratum's column.
        column: String,
    },
    /// All rows counted are of one cluster.
    OneCluster {
        /// The column of the clusters.
        column: String,
    },
    /// Each row counted is a cluster of its own.
    EachRowACluster {
        /// The column of the clusters.
        column: String,
    },
    /// A file without a byte among others, as a cluster writes for an empty part.
    EmptyPart {
        /// The file.
        name: String,
    },
}

/// Whether a text is one of those by which common tools write a missing value.
pub fn looks_missing(text: &str) -> bool {
    ["na", "n/a", "#n/a", "nan", "null", "none", "nil", "missing", "unknown", "?", "-", "."].contains(&text.trim().to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_common_ways_to_write_a_missing_value() {
        assert!(["NA", "n/a", " None ", "?", "NaN"].iter().all(|text| looks_missing(text)));
        assert!(!["Nan Li", "0", "Other"].iter().any(|text| looks_missing(text)));
    }
}
