//! The rates that two groups would have if both were spread over the strata as the whole population is.

use super::{Part, Stratified, Stratum};
use crate::interval::{Estimate, Interval, Proportion, mover_difference, wilson};
use crate::{Confidence, Undefined};

/// Directly standardised rates of two groups.
#[derive(Clone, Debug, PartialEq)]
pub struct Standardised {
    /// Of the group.
    pub group: Estimate,
    /// Of the reference.
    pub reference: Estimate,
    /// Group minus reference.
    pub difference: Estimate,
    /// The strata in which a group has nobody, by their places. Left out for both: a rate over other strata would be no comparison.
    pub left_out: Vec<usize>,
    /// The share of the standard population in these strata.
    pub share_left_out: f64,
}

/// The rates of two groups, directly standardised to one distribution over the strata.
///
/// # Formula
/// `Σ wᵢ pᵢ`, with `wᵢ` the share of the standard population ([`Stratum::standard`]) in the stratum, of those strata in which both groups have
/// people. Limits, each the one farther out of two: (1) `Σ wᵢ pᵢ ∓ √Σ wᵢ² (pᵢ − limitᵢ)²` with Wilson's limits of each stratum, which does not take 0
/// of 3 for certain where much weight rests on few people; (2) Wilson's limits with the size `p (1 − p) / Σ wᵢ² p̃ᵢ (1 − p̃ᵢ) / nᵢ`, where
/// `p̃ᵢ = (kᵢ + 2p) / (nᵢ + 2)`, `p` the standardised rate: right for many small strata, in which the first is too narrow; at 0 and 1 the size is
/// `1 / Σ wᵢ² / nᵢ`. Difference: [`mover_difference`].
/// # Undefined
/// [`Undefined::NoSharedStratum`] if no stratum of the standard population has people of both groups.
/// # Use
/// “If women applied to the departments as all applicants do”. The strata left out must be said with the figure. With one stratum it is the crude
/// rate with Wilson's interval.
/// # Source
/// Keiding & Clayton, Standardization and control for confounding in observational studies, Statistical Science 29 (2014) 529–558; (1) is Zou &
/// Donner, Statistics in Medicine 27 (2008) 1693–1702. The coverage of both, and of one where the other fails, is simulated in
/// `tests/strata_coverage.rs`.
/// # Example
/// Berkeley 1973: 30.4% of women were admitted and 44.5% of men; had both applied as all did, 43.0% and 38.7%.
/// ```
/// # use ecart_metrics::{Confidence, strata::{Stratified, standardised}};
/// let women = [(89, 108), (17, 25), (202, 593), (131, 375), (94, 393), (24, 341)];
/// let men = [(512, 825), (353, 560), (120, 325), (138, 417), (53, 191), (22, 373)];
/// let rates = standardised(&Stratified::of(women.into_iter().zip(men)), Confidence::DEFAULT)?;
/// assert_eq!(format!("{:.3} {:.3}", rates.group.value, rates.reference.value), "0.430 0.387");
/// # Ok::<(), ecart_metrics::Undefined>(())
/// ```
pub fn standardised(strata: &Stratified, confidence: Confidence) -> Result<Standardised, Undefined> {
    let shared: Vec<Stratum> = strata.strata().iter().copied().filter(|stratum| stratum.is_shared()).collect();
    let (kept, all): (f64, f64) = (shared.iter().map(|s| s.standard()).sum(), strata.strata().iter().map(|s| s.standard()).sum());
    if kept <= 0.0 {
        return Err(Undefined::NoSharedStratum);
    }
    let rate = |part: fn(&Stratum) -> Part| {
        let parts: Vec<_> = shared.iter().map(|stratum| (stratum.standard() / kept, part(stratum))).collect();
        standardised_rate(&parts, confidence)
    };
    let (group, reference) = (rate(|stratum| stratum.group), rate(|stratum| stratum.reference));
    let left_out: Vec<usize> = (0..strata.strata().len()).filter(|&place| !strata.strata()[place].is_shared()).collect();
    let left: f64 = left_out.iter().map(|&place| strata.strata()[place].standard()).sum();
    Ok(Standardised { group, reference, difference: mover_difference(group, reference), left_out, share_left_out: left / all })
}

/// The mean of rates with these weights, which sum to 1.
fn standardised_rate(parts: &[(f64, Part)], confidence: Confidence) -> Estimate {
    let mean = |value: fn(Part) -> f64| parts.iter().map(|&(weight, part)| weight * (value(part) / part.size())).sum::<f64>();
    let (counted, others) = (mean(Part::count), mean(Part::others));
    // Divided by their own sum, so that 0 of n and n of n stay 0 and 1.
    let rate = counted / (counted + others);
    let (mut below, mut above, mut variance, mut unequal) = (0.0, 0.0, 0.0, 0.0);
    for (weight, part, own) in parts.iter().filter_map(|&(weight, part)| part.proportion().map(|own| (weight, part, own))) {
        let limits = wilson(own, confidence);
        below += (weight * (own.share() - limits.lower)).powi(2);
        above += (weight * (limits.upper - own.share())).powi(2);
        let size = part.size() + 2.0;
        let (shrunk, rest) = ((part.count() + 2.0 * rate) / size, (part.others() + 2.0 * (1.0 - rate)) / size);
        variance += weight * (weight / part.size()) * shrunk * rest;
        unequal += weight * (weight / part.size());
    }
    let spread = rate * (1.0 - rate);
    let size = if spread > 0.0 && variance > 0.0 { spread / variance } else { unequal.recip() };
    let whole = wilson(Proportion::new(rate, size), confidence);
    let interval = Interval { lower: whole.lower.min(rate - below.sqrt()).max(0.0), upper: whole.upper.max(rate + above.sqrt()).min(1.0) };
    Estimate::new(rate, interval)
}
