//! The test of whether a gap within strata is more than chance: Cochran, Mantel and Haenszel.

use super::{ChiSquared, Stratified};
use crate::Undefined;

/// The test of a gap within strata.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ConditionalTest {
    /// Without continuity correction.
    pub plain: ChiSquared,
    /// With Mantel and Haenszel's correction of one half, which errs on the side of chance.
    pub corrected: ChiSquared,
    /// Number of strata that say something.
    pub strata: usize,
}

/// The Cochran–Mantel–Haenszel test: whether, within strata, being counted depends on the group.
///
/// # Formula
/// `(Σ(aᵢ − Eᵢ))² / ΣVᵢ` as χ² with one degree; `Eᵢ = n₁ᵢ m₁ᵢ / Nᵢ`, `Vᵢ = n₁ᵢ n₀ᵢ m₁ᵢ m₀ᵢ / (Nᵢ² (Nᵢ − 1))`, with `n` the groups' sizes and `m`
/// those counted and not counted. Corrected: `max(|Σ(aᵢ − Eᵢ)| − ½, 0)` in place of the sum.
/// # Undefined
/// [`Undefined::NoInformativeStratum`] if in each stratum a margin is empty.
/// # Use
/// Two groups of different people. It looks for a gap that goes the same way in most strata; gaps that cancel escape it, which is what
/// [`breslow_day`](super::breslow_day) is for. It holds for many small strata too.
/// # Source
/// Mantel & Haenszel, Journal of the National Cancer Institute 22 (1959) 719–748; Cochran, Biometrics 10 (1954) 417–451, has N in place of N − 1.
/// Checked in `tests/tables/strata.csv`.
/// # Example
/// Admissions to six departments of Berkeley in 1973: M² 1.4269 in R's `mantelhaen.test`, which corrects.
/// ```
/// # use ecart_metrics::strata::{Stratified, cochran_mantel_haenszel};
/// let women = [(89, 108), (17, 25), (202, 593), (131, 375), (94, 393), (24, 341)];
/// let men = [(512, 825), (353, 560), (120, 325), (138, 417), (53, 191), (22, 373)];
/// let test = cochran_mantel_haenszel(&Stratified::of(women.into_iter().zip(men)))?;
/// assert_eq!(format!("{:.4} {:.4}", test.corrected.statistic, test.corrected.p_value), "1.4269 0.2323");
/// # Ok::<(), ecart_metrics::Undefined>(())
/// ```
pub fn cochran_mantel_haenszel(strata: &Stratified) -> Result<ConditionalTest, Undefined> {
    let (mut excess, mut variance, mut informative) = (0.0, 0.0, 0);
    for stratum in strata.informative() {
        let (ours, theirs, all) = (stratum.group, stratum.reference, stratum.total());
        // a − E, multiplied out: where both groups have the same share it is exactly 0.
        excess += (ours.count() * theirs.others() - theirs.count() * ours.others()) / all;
        // Sizes that are no counts may sum to less than two people; N − 1 is then no measure of them.
        let spare = (all - 1.0).max(all / 2.0);
        variance += stratum.weight() * (stratum.counted() / all) * (stratum.others() / spare);
        informative += 1;
    }
    if variance <= 0.0 {
        return Err(Undefined::NoInformativeStratum);
    }
    let test = |excess: f64| ChiSquared::new((excess / variance.sqrt()).powi(2), 1);
    Ok(ConditionalTest { plain: test(excess), corrected: test((excess.abs() - 0.5).max(0.0)), strata: informative })
}
