//! The smallest gap that a group of a given size could have shown.

use super::{Power, is_rough, power_to_show};
use crate::interval::Proportion;
use crate::{Confidence, Undefined};

/// The smallest gap that would be shown as surely as was asked for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SmallestGap {
    /// The difference of the two rates, above 0.
    pub gap: f64,
    /// Whether it is a rough figure: see [`is_rough`].
    pub is_rough: bool,
}

/// The smallest gaps, above and below the rate of the reference.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Detectable {
    /// By how much a rate must be above it.
    pub above: Result<SmallestGap, Undefined>,
    /// By how much a rate must be below it.
    pub below: Result<SmallestGap, Undefined>,
}

/// The smallest gap from the rate of the reference that a group of this size could have shown this surely, to each side.
///
/// # Formula
/// The smallest `δ` at which [`power_to_show`] of `p ± δ` against `p` is the power asked for, `p` being the rate of the reference.
/// # Undefined
/// [`Undefined::NoRateFarEnough`] on a side where even a rate of 1, or of 0, would not be shown this surely. It is always the answer above a rate of 1 and below a rate of 0.
/// # Use
/// Beside each group whose gap was not shown: where this is wide, that says little. Of the gap that was found it says nothing, however tempting: it
/// depends on the sizes and the reference's rate alone. It is marked where it is rough.
/// # Source
/// Cohen, Statistical Power Analysis for the Behavioral Sciences (2nd edition, Erlbaum 1988), for the question and the 80%; [`power_of_two`](super::power_of_two)
/// for the formula; checked in `tests/tables/smallest_detectable.csv`. That the power at the gap found would add nothing: Hoenig & Heisey, The American Statistician 55 (2001) 19–24.
/// # Example
/// Against a reference with 349 of 1,488 (23.5%), 23 people could have shown a rate 26.4 points higher or 20.5 points lower; 7 people could not have shown even 0%.
/// ```
/// # use ecart_metrics::{Confidence, Undefined, interval::Proportion, power::{Power, smallest_detectable}};
/// let gaps = smallest_detectable(Proportion::of(349, 1488), 23.0, Confidence::DEFAULT, Power::DEFAULT);
/// assert_eq!(gaps.above.map(|above| format!("{:.3}", above.gap)), Ok("0.264".into()));
/// assert_eq!(gaps.below.map(|below| format!("{:.3}", below.gap)), Ok("0.205".into()));
/// let of_seven = smallest_detectable(Proportion::of(349, 1488), 7.0, Confidence::DEFAULT, Power::DEFAULT);
/// assert_eq!(of_seven.below, Err(Undefined::NoRateFarEnough));
/// ```
pub fn smallest_detectable(reference: Proportion, size: f64, confidence: Confidence, power: Power) -> Detectable {
    Detectable {
        above: smallest_above(reference, size, confidence, power),
        // A rate below is a share of the others above.
        below: smallest_above(reference.complement(), size, confidence, power),
    }
}

fn smallest_above(reference: Proportion, size: f64, confidence: Confidence, power: Power) -> Result<SmallestGap, Undefined> {
    let with = |gap: f64| Proportion::new(reference.share() + gap, size);
    let shown = |gap: f64| power_to_show(with(gap), reference, confidence) >= power.value();
    let (mut hidden, mut enough) = (0.0, 1.0 - reference.share());
    if !shown(enough) {
        return Err(Undefined::NoRateFarEnough);
    }
    // Where the power is one half or more it rises with the gap, so halving finds the one place where it passes what is asked for.
    for _ in 0..HALVINGS {
        let middle = f64::midpoint(hidden, enough);
        if shown(middle) {
            enough = middle;
        } else {
            hidden = middle;
        }
    }
    Ok(SmallestGap { gap: enough, is_rough: is_rough(with(enough), reference) })
}

/// Halvings of the range: a gap of one in a million million is still found to 14 digits.
const HALVINGS: u32 = 90;
