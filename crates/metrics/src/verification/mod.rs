//! Comparisons of two samples, of faces, voices or fingerprints: are they of the same person.
//!
//! A pair is *mated* if both samples are of one person, and *non-mated* if they are of two; it *matches* if their similarity is at or above the threshold. A mated pair that does
//! not match is a false non-match, a non-mated pair that does a false match: the false negative and the false positive rate of other audits. What differs is that a pair has two
//! people, each with a group; that rates are small, so that few errors are seen; and that the field has measures of its own for how unequal groups are. They are here,
//! in the style of the documents that are named; nothing here says that a test conforms to a standard.

mod det;
mod inequity;
mod pairs;
mod rules;

pub use det::{Det, DetPoint, Similarity, false_non_match_at};
pub use inequity::{
    ALPHAS, Inequity, InequityMeasure, fairness_discrepancy_rate, gini_aggregation_rate, inequity_rate, max_over_min, scaled_gini,
};
pub(crate) use pairs::by_group;
pub use pairs::{GroupCurve, OWN_LIMITS, PairOfGroups, Verification};
pub use rules::{ENOUGH_ERRORS, FewErrors, few_errors, rule_of_three, zero_errors_limit};
