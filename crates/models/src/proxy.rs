//! The features that tell a group: its proxies.

use crate::Examples;
use crate::association::{Levels, NoAssociation, association};

/// From here on a feature is a proxy, unless the user says otherwise: what Cohen calls a medium association
/// (Statistical Power Analysis for the Behavioral Sciences, 2nd edition 1988, 7.2.3: w = 0.3).
pub const PROXY_AT: f64 = 0.3;

/// What a feature tells of a group column.
#[derive(Clone, Debug, PartialEq)]
pub struct Proxy {
    /// The feature.
    pub feature: String,
    /// The group column.
    pub group: String,
    /// Their association in the rows that it was measured on.
    pub association: Result<f64, NoAssociation>,
}

impl Proxy {
    /// Whether it is one, at this limit.
    pub fn is_at(&self, limit: f64) -> bool {
        self.association.is_ok_and(|found| found >= limit)
    }
}

/// What each feature tells of each group column in these rows, in the order of the features and then of the groups.
pub fn proxies(examples: &Examples, rows: &[usize]) -> Vec<Proxy> {
    let groups: Vec<Levels> = examples.groups.iter().map(|group| Levels::new(group, rows)).collect();
    let mut found = Vec::new();
    for feature in &examples.features {
        let levels = Levels::new(feature, rows);
        for (group, of_group) in examples.groups.iter().zip(&groups) {
            let association = association(&levels, of_group);
            found.push(Proxy { feature: feature.name.clone(), group: group.name.clone(), association });
        }
    }
    found
}
