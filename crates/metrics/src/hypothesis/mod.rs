//! Would groups that are treated alike differ this much?
//!
//! Tests of equal rates: two groups ([`fisher`], [`pooled_z`]), several ([`chi_squared`], [`g_test`], [`permutation`]), the one that the sizes ask for
//! ([`homogeneity`]), and two predictions of the same rows ([`mcnemar`]); and [`adjust`], for many p-values at once.
//!
//! Every p-value is above 0 and at most 1; one under [`SMALLEST_P_VALUE`] stands for “this or less”. No continuity correction is made. A test that has nothing to
//! compare says why ([`Undefined`](crate::Undefined)). All go by counts alone, so that a billion rows cost what a thousand do, but for the few milliseconds of a
//! sum over the counts that may occur. How large a gap is and how sure is the business of the intervals: a p-value says neither.

mod adjust;
mod chi_squared;
mod factorial;
mod fisher;
mod homogeneity;
mod hypergeometric;
mod mcnemar;
mod p_value;
mod permutation;
mod pooled_z;
mod split;

pub use adjust::{Adjustment, adjust};
pub use chi_squared::{ChiSquared, chi_squared, chi_squared_tail, g_test};
pub use fisher::{Fisher, fisher};
pub use homogeneity::{FEW_EXPECTED, Homogeneity, HomogeneityTest, homogeneity};
pub use mcnemar::{McNemar, mcnemar};
pub use p_value::SMALLEST_P_VALUE;
pub use permutation::{Arrangements, PERMUTATION_DRAWS, Permutation, permutation};
pub use pooled_z::{PooledZ, pooled_z};
pub use split::Split;
