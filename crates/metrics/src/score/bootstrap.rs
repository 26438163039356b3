//! The area under a ROC curve with an interval of replicates: on request, since it costs more than DeLong's.

use super::{ScorePoint, Scored};
use crate::resample::{Bootstrapped, Cells, Options, bootstrap};
use crate::{Amount, Undefined};

/// The area under a group's ROC curve with its bootstrap interval.
///
/// # Formula
/// The people of each class fall anew on the scores, the size of each class given; the area is computed of each replicate.
/// # Undefined
/// As [`auc`](super::auc) and [`bootstrap`]; the interval is [`Undefined::Clustered`] where rows hang together.
/// # Source
/// As [`bootstrap`].
pub fn auc_bootstrap(scored: &Scored, options: &Options) -> Result<Bootstrapped, Undefined> {
    scored.both_classes()?;
    let classes: [fn(&ScorePoint) -> Amount; 2] = [|point| point.positives, |point| point.negatives];
    // Rows are drawn where there are some; the others stay empty.
    let cells = Cells::apart(classes.map(|class| scored.points().iter().map(class).collect()));
    let area = |amounts: &[Amount]| {
        let (positives, negatives) = amounts.split_at(scored.points().len());
        let (mut below, mut sum, mut weight) = (0.0, 0.0, 0.0);
        for (positives, negatives) in positives.iter().zip(negatives) {
            sum += positives.weight * (below + negatives.weight / 2.0);
            below += negatives.weight;
            weight += positives.weight;
        }
        if weight <= 0.0 || below <= 0.0 { Err(Undefined::ZeroWeight) } else { Ok((sum / (weight * below)).clamp(0.0, 1.0)) }
    };
    let mut found = bootstrap(&cells, area, options)?;
    let known = scored.sampling().variance(Ok(0.0));
    found.interval = known.and(found.interval);
    found.standard_error = known.and(found.standard_error);
    Ok(found)
}
