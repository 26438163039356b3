//! The measures, and their values.

use crate::Undefined;
use crate::interval::Proportion;

/// A measure of how unequal the rates of several groups are. Each group counts once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Disparity {
    /// The largest minus the smallest rate.
    ///
    /// # Formula
    /// `max x − min x`; 0 where all are equal.
    /// # Undefined
    /// [`Undefined::FewerThanTwoGroups`], as all of them.
    /// # Source
    /// As the criteria that are differences, such as Calders, Kamiran & Pechenizkiy, ICDM Workshops 2009, 13–18.
    Range,
    /// The smallest over the largest rate.
    ///
    /// # Formula
    /// `min x / max x`; 1 where all are equal.
    /// # Undefined
    /// [`Undefined::ZeroOverZero`] if all rates are 0.
    /// # Source
    /// 29 CFR 1607.4(D).
    MinMaxRatio,
    /// The largest rate over the geometric mean of all.
    ///
    /// # Formula
    /// `max x / (Π x)^(1/k)`; 1 where all are equal.
    /// # Undefined
    /// [`Undefined::ZeroRate`] if a rate is 0, [`Undefined::ZeroOverZero`] if all are.
    /// # Use
    /// Rates that differ by orders of magnitude, as false match rates do.
    /// # Source
    /// Grother, Face Recognition Vendor Test (FRVT) Part 8: Summarizing Demographic Differentials, NIST IR 8429 (2022).
    MaxOverGeometricMean,
    /// The Gini coefficient: half the mean difference of two rates drawn with replacement, over their mean.
    ///
    /// # Formula
    /// `Σᵢ Σⱼ |xᵢ − xⱼ| / (2 k² x̄)`; 0 where all are equal, `1 − 1/k` where all but one are 0. Times `k/(k − 1)`, it is that of two different groups.
    /// # Undefined
    /// [`Undefined::ZeroOverZero`] if all rates are 0.
    /// # Source
    /// Gini, Variabilità e mutabilità (Bologna 1912).
    Gini,
    /// Generalised entropy with α = 2: half the squared coefficient of variation.
    ///
    /// # Formula
    /// `Σ ((xᵢ / x̄)² − 1) / (2 k)`; 0 where all are equal.
    /// # Undefined
    /// [`Undefined::ZeroOverZero`] if all rates are 0.
    /// # Source
    /// Shorrocks, The class of additively decomposable inequality measures, Econometrica 48 (1980) 613–625.
    GeneralisedEntropy,
    /// Theil's index T: generalised entropy with α = 1.
    ///
    /// # Formula
    /// `Σ (xᵢ / x̄) ln (xᵢ / x̄) / k`, where 0 ln 0 is 0; 0 where all are equal.
    /// # Undefined
    /// [`Undefined::ZeroOverZero`] if all rates are 0.
    /// # Source
    /// Theil, Economics and Information Theory (North-Holland 1967), chapter 4.
    Theil,
    /// The standard deviation between groups.
    ///
    /// # Formula
    /// `√(Σ (xᵢ − x̄)² / (k − 1))`; 0 where all are equal.
    /// # Undefined
    /// [`Undefined::FewerThanTwoGroups`] alone.
    /// # Source
    /// Lum, Zhang & Bower, De-biasing “bias” measurement, FAccT 2022, 379–389, as the measure to be corrected.
    StandardDeviation,
    /// The standard deviation between groups, less what chance adds to it: of the measures here the one that does not grow as groups get smaller.
    ///
    /// # Formula
    /// `√max(0, Σ (xᵢ − x̄)² / (k − 1) − Σ vᵢ / k)`, with `vᵢ = xᵢ (1 − xᵢ) / nᵢ` the sampling variance of a rate.
    /// # Undefined
    /// [`Undefined::FewerThanTwoGroups`] alone.
    /// # Source
    /// Lum, Zhang & Bower, De-biasing “bias” measurement, FAccT 2022, 379–389; the formula is that of the code published with it.
    CorrectedStandardDeviation,
    /// The highest rate: the worst group's, of a rate that counts errors.
    ///
    /// # Formula
    /// `max x`
    /// # Undefined
    /// [`Undefined::FewerThanTwoGroups`] alone.
    /// # Source
    /// Sagawa, Koh, Hashimoto & Liang, Distributionally robust neural networks for group shifts, ICLR 2020 (worst-group error).
    Highest,
    /// The lowest rate: the worst group's, of a rate that counts what went well.
    ///
    /// # Formula
    /// `min x`
    /// # Undefined
    /// [`Undefined::FewerThanTwoGroups`] alone.
    /// # Source
    /// As [`Disparity::Highest`].
    Lowest,
}

impl Disparity {
    /// Every measure, in the order in which tables show them.
    pub const ALL: [Self; 10] = [
        Self::Range,
        Self::MinMaxRatio,
        Self::MaxOverGeometricMean,
        Self::Gini,
        Self::GeneralisedEntropy,
        Self::Theil,
        Self::StandardDeviation,
        Self::CorrectedStandardDeviation,
        Self::Highest,
        Self::Lowest,
    ];

    /// The name in snake case.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Range => "range",
            Self::MinMaxRatio => "min_max_ratio",
            Self::MaxOverGeometricMean => "max_over_geometric_mean",
            Self::Gini => "gini",
            Self::GeneralisedEntropy => "generalised_entropy",
            Self::Theil => "theil",
            Self::StandardDeviation => "standard_deviation",
            Self::CorrectedStandardDeviation => "corrected_standard_deviation",
            Self::Highest => "highest",
            Self::Lowest => "lowest",
        }
    }

    /// The formula, in the rates x of k groups.
    pub const fn formula(self) -> &'static str {
        match self {
            Self::Range => "max x − min x",
            Self::MinMaxRatio => "min x / max x",
            Self::MaxOverGeometricMean => "max x / (Π x)^(1/k)",
            Self::Gini => "Σ Σ |xᵢ − xⱼ| / (2 k² x̄)",
            Self::GeneralisedEntropy => "Σ ((x / x̄)² − 1) / (2 k)",
            Self::Theil => "Σ (x / x̄) ln (x / x̄) / k",
            Self::StandardDeviation => "√(Σ (x − x̄)² / (k − 1))",
            Self::CorrectedStandardDeviation => "√max(0, Σ (x − x̄)² / (k − 1) − Σ x (1 − x) / n / k)",
            Self::Highest => "max x",
            Self::Lowest => "min x",
        }
    }

    /// Whether smaller values are the more unequal, or the worse.
    pub const fn smaller_is_worse(self) -> bool {
        matches!(self, Self::MinMaxRatio | Self::Lowest)
    }

    /// Whether it is made of the rates at the ends alone.
    pub const fn is_end(self) -> bool {
        matches!(self, Self::Range | Self::MinMaxRatio | Self::Highest | Self::Lowest)
    }

    /// The value of these rates. Sizes matter to the corrected standard deviation alone.
    ///
    /// # Errors
    /// [`Undefined`] with the reason if there is none.
    ///
    /// # Example
    /// False positive rates by race in COMPAS, of the groups with 30 people or more in the denominator:
    /// ```
    /// # use ecart_metrics::{disparity::Disparity, interval::Proportion};
    /// let rates = [(805, 1795), (349, 1488), (87, 405), (36, 244)].map(|(count, size)| Proportion::of(count, size));
    /// let values = [Disparity::Gini, Disparity::Theil, Disparity::MaxOverGeometricMean].map(|disparity| disparity.of(&rates));
    /// let shown: Vec<String> = values.into_iter().flatten().map(|value| format!("{value:.4}")).collect();
    /// assert_eq!(shown, ["0.2206", "0.0864", "1.8664"]);
    /// ```
    pub fn of(self, rates: &[Proportion]) -> Result<f64, Undefined> {
        if rates.len() < 2 {
            return Err(Undefined::FewerThanTwoGroups);
        }
        let shares = || rates.iter().map(|rate| rate.share());
        let (high, low) = (shares().fold(0.0, f64::max), shares().fold(1.0, f64::min));
        let count = rates.len() as f64;
        // From the first share on, so that equal rates have a mean that is exactly theirs.
        let first = rates[0].share();
        let mean = first + shares().map(|share| share - first).sum::<f64>() / count;
        let relative = matches!(self, Self::MinMaxRatio | Self::MaxOverGeometricMean | Self::Gini | Self::GeneralisedEntropy | Self::Theil);
        if relative && high <= 0.0 {
            return Err(Undefined::ZeroOverZero);
        }
        Ok(match self {
            Self::Range => high - low,
            Self::MinMaxRatio => low / high,
            Self::MaxOverGeometricMean if low <= 0.0 => return Err(Undefined::ZeroRate),
            Self::MaxOverGeometricMean => (shares().map(|share| (high / share).ln()).sum::<f64>() / count).exp(),
            Self::Gini => gini(shares().collect(), mean),
            Self::GeneralisedEntropy => shares().map(|share| ((share - mean) / mean).powi(2)).sum::<f64>() / (2.0 * count),
            Self::Theil => shares().map(|share| entropy((share - mean) / mean)).sum::<f64>() / count,
            Self::StandardDeviation => variance(rates, mean).sqrt(),
            Self::CorrectedStandardDeviation => (variance(rates, mean) - sampling_variance(rates)).max(0.0).sqrt(),
            Self::Highest => high,
            Self::Lowest => low,
        })
    }
}

/// The sum over neighbours in order of size of how often the step between them is climbed: no differences of large sums.
fn gini(mut shares: Vec<f64>, mean: f64) -> f64 {
    shares.sort_by(f64::total_cmp);
    let count = shares.len() as f64;
    let climbed: f64 = (1..shares.len()).map(|place| place as f64 * (count - place as f64) * (shares[place] - shares[place - 1])).sum();
    climbed / (count * count * mean)
}

/// `r ln r − (r − 1)` at `r = 1 + d`, which is never below 0; the second term is 0 in the sum over all groups.
fn entropy(d: f64) -> f64 {
    if d <= -1.0 {
        1.0
    } else if d.abs() < 0.02 {
        // Σ (−d)^j / (j (j − 1)) from j = 2: what is left of it as d goes to 0.
        (2..=12).rev().fold(0.0, |sum, j| (sum * -d) + 1.0 / f64::from(j * (j - 1))) * d * d
    } else {
        (1.0 + d) * d.ln_1p() - d
    }
}

/// The variance between groups.
pub(super) fn variance(rates: &[Proportion], mean: f64) -> f64 {
    rates.iter().map(|rate| (rate.share() - mean).powi(2)).sum::<f64>() / (rates.len() as f64 - 1.0)
}

/// The mean of the rates' sampling variances.
pub(super) fn sampling_variance(rates: &[Proportion]) -> f64 {
    rates.iter().map(|rate| rate.share() * (1.0 - rate.share()) / rate.size()).sum::<f64>() / rates.len() as f64
}
