//! The score: what is drawn, and the number that is written.

use crate::label::Recording;
use crate::normal;

/// Which number the score is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ScoreKind {
    /// The chance of being truly positive, among all people of the group.
    #[default]
    Calibrated,
    /// The chance of being recorded positive, among the people of the group who are in the file: what is learned from biased data.
    Learned,
    /// The latent score as it is drawn.
    Raw,
}

impl ScoreKind {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Calibrated, Self::Learned, Self::Raw];

    /// Its name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Calibrated => "calibrated",
            Self::Learned => "learned",
            Self::Raw => "raw",
        }
    }

    /// The kind of a name.
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// With how many decimals it is written: few enough for every score to be counted as it is.
    pub const fn decimals(self) -> u8 {
        match self {
            Self::Raw => 3,
            Self::Calibrated | Self::Learned => 4,
        }
    }

    pub(crate) fn scale(self) -> f64 {
        10_f64.powi(i32::from(self.decimals()))
    }
}

/// How far apart the latent scores of the truly positive and the others lie, for an area under the curve.
///
/// # Formula
/// In the binormal model with equal variances, `AUC = Φ(d / √2)`, so `d = √2 Φ⁻¹(AUC)`.
/// # Source
/// Green & Swets, Signal Detection Theory and Psychophysics (Wiley 1966); Hanley, Medical Decision Making 8 (1988) 197–203.
pub(crate) fn separation(auc: f64) -> f64 {
    if auc <= 0.5 { 0.0 } else { std::f64::consts::SQRT_2 * normal::quantile(auc) }
}

/// From a latent score of a cell to what is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Written {
    kind: ScoreKind,
    /// How many units there are in 1.
    scale: f64,
    /// The separation that the score was made for.
    separation: f64,
    /// The log odds of the people that it was made for.
    log_odds: f64,
    recording: Recording,
}

impl Written {
    /// # Formula
    /// With latent scores `N(−d/2, 1)` of the truly negative and `N(d/2, 1)` of the positive, the log likelihood ratio of `s` is `d·s`. So by Bayes' theorem
    /// the chance of being positive is `p = 1 / (1 + exp(−(ln(π / (1 − π)) + d·s)))`, and that of being recorded positive `p(1 − u′) + (1 − p)w′`.
    pub(crate) fn new(kind: ScoreKind, separation: f64, base_rate: f64, recording: Recording) -> Self {
        let recording = if kind == ScoreKind::Learned { recording } else { Recording::new(0.0, 0.0, 0.0) };
        Self { kind, scale: kind.scale(), separation, log_odds: libm::log(base_rate / (1.0 - base_rate)), recording }
    }

    /// What is written for a latent score, in units of the last decimal.
    pub(crate) fn of(&self, latent: f64) -> i32 {
        let score = match self.kind {
            ScoreKind::Raw => latent,
            ScoreKind::Calibrated | ScoreKind::Learned => {
                let chance = 1.0 / (1.0 + libm::exp(-(self.log_odds + self.separation * latent)));
                self.recording.excess + chance * (1.0 - self.recording.missed - self.recording.excess)
            }
        };
        #[expect(clippy::cast_possible_truncation, reason = "a score lies within some tens of standard deviations")]
        let units = (score * self.scale + 0.5).floor() as i32;
        units
    }

    /// The latent score from which on at least so many units are written; infinite where all are, or none.
    pub(crate) fn latent_from(&self, units: i32) -> f64 {
        let score = (f64::from(units) - 0.5) / self.kind.scale();
        if self.kind == ScoreKind::Raw {
            return score;
        }
        if self.separation == 0.0 || self.log_odds.is_infinite() {
            return if self.of(0.0) >= units { f64::NEG_INFINITY } else { f64::INFINITY };
        }
        let Recording { missed, excess } = self.recording;
        let chance = (score - excess) / (1.0 - missed - excess);
        if chance <= 0.0 {
            f64::NEG_INFINITY
        } else if chance >= 1.0 {
            f64::INFINITY
        } else {
            (libm::log(chance / (1.0 - chance)) - self.log_odds) / self.separation
        }
    }

    /// The fewest units that are at or above a threshold, as a reader of the written number compares.
    pub(crate) fn units_from(kind: ScoreKind, threshold: f64) -> i32 {
        let scale = kind.scale();
        #[expect(clippy::cast_possible_truncation, reason = "a threshold lies within −20 and 20")]
        let near = (threshold * scale).floor() as i32 - 1;
        (near..near + 4).find(|&units| f64::from(units) / scale >= threshold).unwrap_or(near + 4)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_separation_is_that_of_its_area() {
        assert_eq!(separation(0.5), 0.0);
        // scipy.stats.norm.ppf(area) * sqrt(2), scipy 1.17.1
        for (area, expected) in [(0.8, 1.190_232_162_899_99), (0.999, 4.370_248_438_266_008)] {
            assert!((separation(area) - expected).abs() < 1e-12, "{}", separation(area));
        }
    }

    #[test]
    fn what_is_written_is_found_again_from_its_edge() {
        let recording = Recording::new(0.3, 0.05, 0.02);
        for kind in ScoreKind::ALL {
            for (separation, base_rate) in [(1.19, 0.3), (0.0, 0.3), (2.0, 0.0), (0.4, 1.0), (3.3, 0.001)] {
                let written = Written::new(kind, separation, base_rate, recording);
                for step in -60..60 {
                    let latent = f64::from(step) / 10.0;
                    let units = written.of(latent);
                    assert!(written.latent_from(units) <= latent + 1e-9, "{kind:?} {separation} {base_rate} {latent}");
                    assert!(written.latent_from(units + 1) >= latent - 1e-9, "{kind:?} {separation} {base_rate} {latent}");
                }
            }
        }
    }

    #[test]
    fn a_threshold_is_compared_as_a_reader_does() {
        for threshold in [0.0, 0.1, 0.3, 0.5, 0.7001, 0.123_45, 1.0, -0.2] {
            let units = Written::units_from(ScoreKind::Calibrated, threshold);
            let read = |units: i32| format!("{}", f64::from(units) / 1e4).parse::<f64>().unwrap();
            assert!(read(units) >= threshold && read(units - 1) < threshold, "{threshold}");
        }
    }
}
