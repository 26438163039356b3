//! A share of people in a group of an audit, as a sentence says it.

use ecart_metrics::{Group, Grouping, Measure, Metric};
use ecart_schema::Document;
use ecart_words::{Decimal, Words};

/// How many of how many people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// Those counted.
    pub k: u64,
    /// Those among whom they are counted.
    pub n: u64,
}

impl Share {
    /// The share in the group of these levels.
    pub fn of(grouping: &Grouping, levels: &[&str], metric: Metric) -> Option<Self> {
        let named =
            |group: &&Group| group.name.0.iter().map(|(_, level)| level.to_string()).eq(levels.iter().map(|level| (*level).to_owned()));
        Self::in_group(grouping.groups.iter().find(named)?, metric)
    }

    /// The share in this group.
    pub fn in_group(group: &Group, metric: Metric) -> Option<Self> {
        match group.figure(metric).ok()?.measure {
            Measure::Share(rate) => Some(Self { k: rate.k(), n: rate.n() }),
            _ => None,
        }
    }

    /// The share of two groups together.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self { k: self.k + other.k, n: self.n + other.n }
    }

    /// How many out of so many, rounded once from the counts; none of an empty group.
    pub fn out_of(self, of: u64) -> Option<u64> {
        Decimal::quotient(u128::from(self.k) * u128::from(of), self.n.into(), 0)?.as_str().parse().ok()
    }

    /// `34.7%`; the counts of an empty group.
    pub fn percent(self, words: &Words) -> String {
        Decimal::percent_of(self.k, self.n, 1).map_or_else(|| words.fraction(self.k, self.n), |percent| words.percent(&percent))
    }

    /// `34.7% (94/271)`.
    pub fn said(self, words: &Words) -> String {
        self.said_to(1, words)
    }

    /// The same with so many decimals, for rates that one would show as nothing: `0.011% (15/139,930)`.
    pub fn said_to(self, decimals: usize, words: &Words) -> String {
        let counts = words.fraction(self.k, self.n);
        match Decimal::percent_of(self.k, self.n, decimals) {
            Some(percent) => format!("{} ({counts})", words.percent(&percent)),
            None => counts,
        }
    }
}

/// The grouping of these columns.
pub fn grouping<'d>(document: &'d Document, columns: &[&str]) -> Option<&'d Grouping> {
    document.audit.groupings.iter().find(|grouping| grouping.columns == columns)
}
