//! How well a score orders people: the area under the ROC curve, with DeLong's variance.

use super::placement::Placement;
use super::scored::both_classes;
use super::{Sampling, ScorePoint, Scored};
use crate::interval::{Estimate, Interval, mover_difference};
use crate::{Amount, Confidence, Undefined, normal};

/// The area under a ROC curve, with what is known of its certainty.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Auc {
    /// The area.
    pub value: f64,
    /// Those with a positive label.
    pub positives: Amount,
    /// Those with a negative label.
    pub negatives: Amount,
    /// DeLong's variance: see [`auc_between`].
    pub variance: Result<f64, Undefined>,
    /// How far the area of the exact scores may be from this, either way; 0 if they are exact.
    pub bound: f64,
}

impl Auc {
    /// The area with its interval, made on the logit scale so that the limits stay within 0 and 1: the one shown.
    ///
    /// # Formula
    /// `logit⁻¹(logit(A) ± z σ / (A (1 − A)))`
    /// # Undefined
    /// The variance's reason; [`Undefined::Separated`] where the area is 0 or 1, as nothing then tells how much it could have varied; [`Undefined::ConstantScore`] where
    /// all scores are the same.
    /// # Source
    /// Pepe, The Statistical Evaluation of Medical Tests (Oxford 2003), section 5.2; checked in `tests/tables/score_groups.csv`.
    pub fn estimate(&self, confidence: Confidence) -> Result<Estimate, Undefined> {
        let spread = self.standard_error()? / (self.value * (1.0 - self.value));
        let logit = (self.value / (1.0 - self.value)).ln();
        let limit = |z: f64| 1.0 / (1.0 + (-(logit + z * spread)).exp());
        Ok(Estimate::new(self.value, Interval { lower: limit(-confidence.z()), upper: limit(confidence.z()) }))
    }

    /// The area with the plain normal interval, whose limits may pass 0 and 1: what most libraries give.
    ///
    /// # Formula
    /// `A ± z σ`
    /// # Undefined
    /// As [`Auc::estimate`].
    /// # Source
    /// DeLong, DeLong & Clarke-Pearson, Biometrics 44 (1988) 837–845; checked in `tests/tables/score_groups.csv`.
    pub fn normal(&self, confidence: Confidence) -> Result<Estimate, Undefined> {
        let reach = confidence.z() * self.standard_error()?;
        Ok(Estimate::new(self.value, Interval { lower: self.value - reach, upper: self.value + reach }))
    }

    /// The standard error.
    ///
    /// # Errors
    /// As [`Auc::estimate`].
    pub fn standard_error(&self) -> Result<f64, Undefined> {
        let variance = self.variance?;
        if self.value <= 0.0 || self.value >= 1.0 {
            Err(Undefined::Separated)
        } else if variance <= 0.0 {
            Err(Undefined::ConstantScore)
        } else {
            Ok(variance.sqrt())
        }
    }

    /// Whether fewer people than this have a positive, or a negative, label.
    pub const fn is_small(&self, least: u64) -> bool {
        self.positives.people < least || self.negatives.people < least
    }
}

/// The area under a group's ROC curve: how likely it is that a person with a positive label scores above one with a negative label.
///
/// # Formula
/// As [`auc_between`], both of the group.
/// # Undefined
/// As [`auc_between`]: with one class only there is nobody to compare with; not 0.5.
/// # Source
/// As [`auc_between`].
/// # Example
/// Of 3 with a positive label (0.4, 0.8, 0.8) and 2 with a negative one (0.4, 0.5), 4½ of 6 pairs are in order.
/// ```
/// # use ecart_metrics::{Undefined, score::{ScorePoint, Scored, auc}};
/// let point = |score, positives: u64, negatives: u64| ScorePoint { score, positives: positives.into(), negatives: negatives.into() };
/// let area = auc(&Scored::new([point(0.4, 1, 1), point(0.5, 0, 1), point(0.8, 2, 0)]))?;
/// assert_eq!(area.value, 4.5 / 6.0);
/// # Ok::<(), Undefined>(())
/// ```
pub fn auc(scored: &Scored) -> Result<Auc, Undefined> {
    auc_between(scored, scored)
}

/// The area between two groups: how likely it is that a person of the first with a positive label scores above one of the second with a negative label.
///
/// # Formula
/// Mann and Whitney's count: `A = Σᵢ Σⱼ wᵢ vⱼ ψ(xᵢ, yⱼ) / (Σw Σv)` over positives `i` and negatives `j`, with `ψ` 1 if `xᵢ > yⱼ`, ½ if they are equal, 0 otherwise. With
/// the placements `aᵢ = Σⱼ vⱼ ψ(xᵢ, yⱼ) / Σv` and `bⱼ = Σᵢ wᵢ ψ(xᵢ, yⱼ) / Σw`, the variance is
/// `m/(m−1) Σ wᵢ² (aᵢ − A)² / (Σw)² + n/(n−1) Σ vⱼ² (bⱼ − A)² / (Σv)²`: DeLong's, where all weigh the same; with sampling weights its linearisation.
/// Of scores in bins each pair within a bin counts ½, so the area may be off by half of those pairs' share.
/// # Undefined
/// [`Undefined::NoPositives`] or [`Undefined::NoNegatives`] if there are none, [`Undefined::ZeroWeight`] if they weigh nothing. The variance is [`Undefined::OnePerson`] if
/// a class is one person, [`Undefined::Clustered`] where rows hang together.
/// # Source
/// Hanley & McNeil, Radiology 143 (1982) 29–36; DeLong, DeLong & Clarke-Pearson, Biometrics 44 (1988) 837–845; between groups, Kallus & Zhou, NeurIPS 2019
/// (xAUC). Checked in `tests/tables/score_groups.csv`, `score_weighted.csv` and `score_cross.csv`.
pub fn auc_between(first: &Scored, second: &Scored) -> Result<Auc, Undefined> {
    let (positives, negatives) = both_classes(first.positives(), second.negatives())?;
    let by_negatives = Placement::of(second.points(), |point| point.negatives);
    let by_positives = Placement::of(first.points(), |point| point.positives);
    let sum: f64 = first.points().iter().map(|point| point.positives.weight * by_negatives.share_below(point.score)).sum();
    let value = (sum / positives.weight).clamp(0.0, 1.0);
    let of_positives = part(first.points().iter().map(|point| (point.positives, by_negatives.share_below(point.score) - value)), positives);
    let of_negatives =
        part(second.points().iter().map(|point| (point.negatives, 1.0 - by_positives.share_below(point.score) - value)), negatives);
    let half_width = first.half_width().max(second.half_width());
    let bound = if half_width > 0.0 { tied(first, second) / 2.0 / (positives.weight * negatives.weight) } else { 0.0 };
    let sampling = if second.sampling() == Sampling::Clustered { Sampling::Clustered } else { first.sampling() };
    let variance = sampling.variance(of_positives.and_then(|part| Ok(part + of_negatives?)));
    Ok(Auc { value, positives, negatives, variance, bound })
}

/// One class's part of the variance, from how far each of its people's influence is from the mean.
fn part(influences: impl Iterator<Item = (Amount, f64)>, all: Amount) -> Result<f64, Undefined> {
    if all.people < 2 {
        return Err(Undefined::OnePerson);
    }
    let people = all.people as f64;
    let sum: f64 = influences.map(|(amount, influence)| amount.weight_squared * influence * influence).sum();
    Ok(sum * people / (people - 1.0) / (all.weight * all.weight))
}

/// The weight of the pairs of a positive of the first and a negative of the second with the same score.
fn tied(first: &Scored, second: &Scored) -> f64 {
    let mut others = second.points().iter().peekable();
    let mut tied = 0.0;
    for point in first.points() {
        while others.next_if(|other| other.score < point.score).is_some() {}
        if let Some(other) = others.next_if(|other| other.score == point.score) {
            tied += point.positives.weight * other.negatives.weight;
        }
    }
    tied
}

/// The difference of two areas.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AucDifference {
    /// First minus second.
    pub value: f64,
    /// Its interval.
    pub interval: Result<Interval, Undefined>,
    /// The two-sided p-value of the difference being none.
    pub p_value: Result<f64, Undefined>,
}

impl AucDifference {
    /// The difference with its interval, if it has one.
    pub fn estimate(&self) -> Result<Estimate, Undefined> {
        Ok(Estimate::new(self.value, self.interval?))
    }
}

/// The difference of the areas of two groups of different people: first minus second.
///
/// # Formula
/// `A₁ − A₂`; interval: the square-and-add rule on the limits of each ([`Auc::estimate`]), which stay within −1 and 1; p-value: `2 Φ(−|A₁ − A₂| / √(σ₁² + σ₂²))`.
/// # Undefined
/// The difference always has a value; interval and p-value have not where one of the areas has no standard error.
/// # Source
/// DeLong, DeLong & Clarke-Pearson, Biometrics 44 (1988) 837–845; Zou & Donner, Statistics in Medicine 27 (2008) 1693–1702. Checked in `tests/tables/score_gap.csv`.
pub fn auc_difference(first: &Auc, second: &Auc, confidence: Confidence) -> AucDifference {
    let errors = first.standard_error().and_then(|ours| Ok(ours.hypot(second.standard_error()?)));
    let estimates = first.estimate(confidence).and_then(|ours| Ok((ours, second.estimate(confidence)?)));
    let value = first.value - second.value;
    AucDifference {
        value,
        interval: estimates.map(|(ours, theirs)| mover_difference(ours, theirs).interval),
        p_value: errors.map(|error| 2.0 * normal::upper_tail((value / error).abs())),
    }
}

/// The difference of the areas of a group and of all people, the group's own among them: group minus all.
///
/// # Formula
/// `A_g − A`; its variance is that of the differences of each person's influence on the two areas, so that what moves both is not counted twice; interval:
/// `A_g − A ± z σ`, within −1 and 1.
/// # Undefined
/// As [`auc_difference`]; [`Undefined::ConstantScore`] where the variance is 0. The value has a reason where one of the areas has none.
/// # Source
/// DeLong, DeLong & Clarke-Pearson, Biometrics 44 (1988) 837–845, for areas that vary together.
pub fn auc_difference_to_overall(group: &Scored, overall: &Scored, confidence: Confidence) -> Result<AucDifference, Undefined> {
    let (ours, all) = (auc(group)?, auc(overall)?);
    let value = ours.value - all.value;
    let variance = ours.standard_error().and_then(|_| all.standard_error()).and_then(|_| {
        let variance = variance_to_overall(group, overall, (&ours, &all));
        if variance > 0.0 { Ok(variance) } else { Err(Undefined::ConstantScore) }
    });
    let error = variance.map(f64::sqrt);
    let limits =
        |error: f64| Interval { lower: (value - confidence.z() * error).max(-1.0), upper: (value + confidence.z() * error).min(1.0) };
    Ok(AucDifference { value, interval: error.map(limits), p_value: error.map(|error| 2.0 * normal::upper_tail((value / error).abs())) })
}

/// The sum of squared differences of the influence of each person on the group's area, if of the group, and on that of all.
fn variance_to_overall(group: &Scored, overall: &Scored, (ours, all): (&Auc, &Auc)) -> f64 {
    type Class = fn(&ScorePoint) -> Amount;
    let classes: [(Class, Class); 2] =
        [(|point| point.positives, |point| point.negatives), (|point| point.negatives, |point| point.positives)];
    let others = overall.without(group);
    let mut variance = 0.0;
    for (place, (class, other)) in classes.into_iter().enumerate() {
        let influence = |scored: &Scored, auc: &Auc| {
            let placement = Placement::of(scored.points(), other);
            let total = if place == 0 { auc.positives } else { auc.negatives };
            let people = total.people as f64;
            let scale = (people / (people - 1.0)).sqrt() / total.weight;
            let value = auc.value;
            move |score: f64| {
                let below = placement.share_below(score);
                scale * (if place == 0 { below } else { 1.0 - below } - value)
            }
        };
        let (on_ours, on_all) = (influence(group, ours), influence(overall, all));
        let squared = |value: f64| value * value;
        variance += group.points().iter().map(|p| class(p).weight_squared * squared(on_ours(p.score) - on_all(p.score))).sum::<f64>();
        variance += others.points().iter().map(|p| class(p).weight_squared * squared(on_all(p.score))).sum::<f64>();
    }
    variance
}
