//! What is worth saying of the data although it was read.

/// A remark on what was read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Note {
    /// Quantiles that coincide gave fewer bands than were asked for.
    FewerBands {
        /// The group column.
        column: String,
        /// The bands asked for.
        asked: usize,
        /// The bands made.
        made: usize,
    },
    /// A level of a group column that looks like a missing value and was counted as a level, because it was not named as missing.
    LooksMissing {
        /// The group column.
        column: String,
        /// The level.
        value: String,
        /// Its rows, of those that meet the conditions.
        rows: u64,
    },
    /// A file without a byte among others, as a cluster writes for an empty part.
    EmptyPart {
        /// The file.
        name: String,
    },
}

/// Whether a text is one of those by which common tools write a missing value.
pub(crate) fn looks_missing(text: &str) -> bool {
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
