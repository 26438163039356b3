//! Every figure of the scores of one grouping: what is computed on request.

use ecart_tally::{Level, Tally};

use super::by_group::point;
use super::compared::{Gaps, Grouped, MeanDifference};
use super::sweep::sweep;
use super::{
    Auc, AucDifference, BINS, Bins, ByGroup, Coefficient, CrossAuc, Mean, Recalibration, Reliability, ReliabilityBin, Scored, Separation,
    Sweep, THRESHOLDS, auc, auc_bootstrap, average_precision, brier, calibration_in_the_large, calibration_intercept, came_true, cross_auc,
    log_loss, mean_score, mean_score_of_negatives, mean_score_of_positives, recalibration, reliability, separation, shared_edges,
    thresholds,
};
use crate::evidence::{Analysis, Evident};
use crate::resample::{Bootstrapped, Options};
use crate::{Amount, Config, GroupName, Undefined};

/// What the scores of one grouping are worth.
#[derive(Clone, Debug, PartialEq)]
pub struct Scores {
    /// No true score is further than this from the one it is taken for; 0 if scores are exact.
    pub half_width: f64,
    /// All people together.
    pub overall: GroupScores,
    /// Each group, in the order of the grouping.
    pub groups: Vec<GroupScores>,
    /// How the areas under the groups' ROC curves compare.
    pub auc: Gaps<AucDifference>,
    /// How the mean scores of those with a positive label compare.
    pub of_positives: Gaps<MeanDifference>,
    /// How the mean scores of those with a negative label compare.
    pub of_negatives: Gaps<MeanDifference>,
    /// Areas between groups.
    pub cross: CrossAuc,
    /// What other thresholds would have done.
    pub sweep: Sweep,
}

/// What the scores of one group are worth.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupScores {
    /// Who scored what.
    pub scored: Scored,
    /// The area under the ROC curve.
    pub auc: Result<Auc, Undefined>,
    /// The same with a bootstrap interval, if that was asked for.
    pub auc_bootstrap: Option<Result<Bootstrapped, Undefined>>,
    /// Average precision.
    pub average_precision: Result<f64, Undefined>,
    /// The largest distance between the two classes.
    pub separation: Result<Separation, Undefined>,
    /// Brier's score.
    pub brier: Result<Mean, Undefined>,
    /// Logarithmic loss.
    pub log_loss: Result<Mean, Undefined>,
    /// The mean score.
    pub mean: Result<Mean, Undefined>,
    /// The mean score of those with a positive label.
    pub of_positives: Result<Mean, Undefined>,
    /// The mean score of those with a negative label.
    pub of_negatives: Result<Mean, Undefined>,
    /// By how much the mean score exceeds the share with a positive label.
    pub in_the_large: Result<Mean, Undefined>,
    /// The slope and the intercept of calibration.
    pub recalibration: Result<Recalibration, Undefined>,
    /// The intercept of calibration with a slope of 1.
    pub intercept_alone: Result<Coefficient, Undefined>,
    /// What came true in bins of equal width.
    pub equal_width: Result<Reliability, Undefined>,
    /// What came true in bins of about as many people each.
    pub equal_mass: Result<Reliability, Undefined>,
    /// What came true in the bins that all groups share: of each score, if there are few.
    pub came_true: Result<Vec<ReliabilityBin>, Undefined>,
}

impl GroupScores {
    /// The same with a bootstrap interval of the area, if that is asked for.
    fn bootstrapped(self, config: &Config) -> Self {
        let options = Options {
            replicates: config.replicates,
            seed: config.seed,
            kind: config.bootstrap,
            confidence: config.confidence,
            threads: None,
        };
        let is_asked = config.analyses.contains(&Analysis::Bootstrap);
        Self { auc_bootstrap: is_asked.then(|| auc_bootstrap(&self.scored, &options)), ..self }
    }

    /// Every figure of one group; with the edges of the bins that all groups share.
    pub fn new(scored: Scored, shared_edges: &[f64]) -> Self {
        Self {
            came_true: came_true(&scored, shared_edges),
            auc: auc(&scored),
            auc_bootstrap: None,
            average_precision: average_precision(&scored),
            separation: separation(&scored),
            brier: brier(&scored),
            log_loss: log_loss(&scored),
            mean: mean_score(&scored),
            of_positives: mean_score_of_positives(&scored),
            of_negatives: mean_score_of_negatives(&scored),
            in_the_large: calibration_in_the_large(&scored),
            recalibration: recalibration(&scored),
            intercept_alone: calibration_intercept(&scored),
            equal_width: reliability(&scored, Bins::EqualWidth, BINS),
            equal_mass: reliability(&scored, Bins::EqualMass, BINS),
            scored,
        }
    }
}

/// What the scores of the groups are worth; [`Undefined::NoLabel`] without labels, [`Undefined::NoScores`] where scores were not counted.
pub(crate) fn of(evident: &Evident<'_>) -> Result<Scores, Undefined> {
    evident.overall.outcomes.confusion()?;
    let tally = evident.tally.ok_or(Undefined::NoScores)?;
    let counted = Counted::of(tally, evident)?;
    let names: Vec<&GroupName> = evident.groups.iter().map(|group| &group.name).collect();
    let grouped =
        Grouped { names: &names, groups: &counted.groups, overall: &counted.overall, baseline: evident.baseline, config: evident.config };
    let edges = shared_edges(&counted.overall, BINS);
    let groups: Vec<GroupScores> =
        counted.groups.iter().cloned().map(|scored| GroupScores::new(scored, &edges).bootstrapped(evident.config)).collect();
    let areas: Vec<_> = groups.iter().map(|group| group.auc).collect();
    let at = thresholds(&counted.lower_ends, THRESHOLDS, counted.asked.iter().copied().chain(counted.audited));
    let named: Vec<_> = names.iter().copied().zip(&counted.groups).collect();
    Ok(Scores {
        half_width: counted.overall.half_width(),
        auc: grouped.areas(&areas),
        of_positives: grouped.means(mean_score_of_positives),
        of_negatives: grouped.means(mean_score_of_negatives),
        cross: cross_auc(&counted.groups, &counted.overall),
        sweep: sweep(&named, &counted.overall, &at, &counted.asked, counted.audited, evident.focus, evident.config),
        groups,
        overall: GroupScores::new(counted.overall, &edges).bootstrapped(evident.config),
    })
}

/// What was counted, by group.
struct Counted {
    overall: Scored,
    groups: Vec<Scored>,
    /// All people, each at the lower end of the bin of the score: where a threshold can be.
    lower_ends: Scored,
    /// The threshold that decides as the predictions do, if one does.
    audited: Option<f64>,
    /// The thresholds that were asked for.
    asked: Vec<f64>,
}

impl Counted {
    fn of(tally: &Tally, evident: &Evident<'_>) -> Result<Self, Undefined> {
        let scores = tally.scores().ok_or(Undefined::NoScores)?;
        let levels: Vec<Vec<Level>> =
            evident.groups.iter().map(|group| group.name.0.iter().map(|(_, level)| level.clone()).collect()).collect();
        let ByGroup { overall, groups } = ByGroup::of(tally, evident.dimensions, &levels)?;
        let mut lower_ends = Vec::new();
        // The lowest score that was predicted positive, and the highest that was not.
        let (mut lowest, mut highest) = (f64::INFINITY, f64::NEG_INFINITY);
        for (levels, outcome) in scores.cells() {
            for (bin, count) in scores.of(levels, outcome) {
                lower_ends.push(point(bin.lower, outcome, Amount::of(count, tally.weighting())));
                if outcome.predicted {
                    lowest = lowest.min(bin.lower);
                } else {
                    highest = highest.max(bin.lower);
                }
            }
        }
        // The thresholds that were asked for are those that no bin goes across.
        let audited = scores.grid().cuts().iter().copied().find(|cut| highest < *cut && *cut <= lowest);
        Ok(Self {
            overall,
            groups,
            lower_ends: Scored::new(lower_ends),
            audited: audited.or((lowest.is_finite() && highest < lowest).then_some(lowest)),
            asked: scores.grid().cuts().to_vec(),
        })
    }
}
