//! What names have in common: how they are written, which are not offered, and a source that several share.

/// Where several figures come from.
pub(super) const BERK: &str =
    "Berk, Heidari, Jabbari, Kearns & Roth, Fairness in criminal justice risk assessments, Sociological Methods & Research 50 (2021) 3–44";

/// A figure that écart does not offer under a name that people look for, so that they are told why.
pub const NOT_OFFERED: [&str; 2] = ["average_odds_difference", "aod"];

/// A name as the catalogue writes it.
pub fn canonical(text: &str) -> String {
    text.trim().to_lowercase().replace(['-', ' '], "_")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{CRITERIA, Criterion, METRICS, Metric};
    use std::collections::BTreeSet;

    #[test]
    fn the_lists_are_in_the_order_of_the_enums() {
        for (index, entry) in METRICS.iter().enumerate() {
            assert_eq!(entry.metric as usize, index);
            assert_eq!(entry.metric.entry().name, entry.name);
        }
        for (index, entry) in CRITERIA.iter().enumerate() {
            assert_eq!(entry.criterion as usize, index);
        }
    }

    #[test]
    fn no_name_means_two_things() {
        let metrics = METRICS.iter().flat_map(|entry| std::iter::once(&entry.name).chain(entry.aliases));
        let criteria = CRITERIA.iter().flat_map(|entry| std::iter::once(&entry.name).chain(entry.aliases));
        let mut seen = BTreeSet::new();
        for name in metrics.chain(criteria).chain(&NOT_OFFERED) {
            assert!(seen.insert(name), "{name} stands twice");
            assert_eq!(&canonical(name), name);
        }
    }

    #[test]
    fn finds_names_as_people_write_them() {
        assert_eq!(Metric::parse("FPR"), Some(Metric::FalsePositiveRate));
        assert_eq!(Metric::parse("false positive-rate"), Some(Metric::FalsePositiveRate));
        assert_eq!(Criterion::parse("Disparate Impact Ratio"), Some(Criterion::DemographicParityRatio));
        assert_eq!(Metric::parse("average_odds_difference"), None);
    }
}
