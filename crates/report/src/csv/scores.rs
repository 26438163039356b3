//! What the scores are worth, as rows of `statistics.csv`. Of an area `numerator` is the people with a positive label and `denominator` those with one of the two; `stratum`
//! is a threshold, or a bin of scores.

use ecart_metrics::interval::{Estimate, Interval};
use ecart_metrics::score::{Auc, Coefficient, Gaps, GroupScores, Mean, Reliability, ReliabilityBin, Scores};
use ecart_metrics::{Against, Analysis, Confidence, Grouping, Undefined};

use super::number;
use super::statistics::Statistic;

/// Every figure of the scores of a grouping.
pub(super) fn rows(grouping: &Grouping, confidence: Confidence) -> Vec<Statistic> {
    let about = Statistic { analysis: Analysis::Scores.name(), ..Statistic::default() };
    match &grouping.evidence.scores {
        Some(Ok(scores)) => Rows { grouping, scores, confidence, about, rows: Vec::new() }.all(),
        Some(Err(reason)) => vec![about.of("auc", Err(*reason))],
        None => Vec::new(),
    }
}

struct Rows<'a> {
    grouping: &'a Grouping,
    scores: &'a Scores,
    confidence: Confidence,
    about: Statistic,
    rows: Vec<Statistic>,
}

impl Rows<'_> {
    fn name(&self, place: usize) -> String {
        self.grouping.groups[place].name.to_string()
    }

    fn all(mut self) -> Vec<Statistic> {
        for (place, group) in self.scores.groups.iter().enumerate() {
            self.group(&self.name(place), group);
        }
        self.group("", &self.scores.overall);
        self.gaps("auc", &self.scores.auc, |difference| (difference.value, difference.interval, Some(difference.p_value)));
        self.gaps("mean_score_of_positives", &self.scores.of_positives, |difference| (difference.value, difference.interval, None));
        self.gaps("mean_score_of_negatives", &self.scores.of_negatives, |difference| (difference.value, difference.interval, None));
        self.cross();
        self.sweep();
        self.rows
    }

    fn push(&mut self, about: &Statistic, figure: &'static str, value: Result<f64, Undefined>, interval: Result<Interval, Undefined>) {
        let row = about.clone().of(figure, value);
        self.rows.push(interval.map_or_else(|_| row.clone(), |interval| row.clone().within(interval)));
    }

    fn area(&mut self, about: &Statistic, figure: &'static str, area: Result<Auc, Undefined>) {
        let estimate = area.and_then(|area: Auc| area.estimate(self.confidence));
        let about = match area {
            Ok(area) => Statistic {
                numerator: Some(area.positives.people),
                denominator: Some(area.positives.people + area.negatives.people),
                ..about.clone()
            },
            Err(_) => about.clone(),
        };
        self.push(&about, figure, area.map(|area| area.value), estimate.map(|estimate| estimate.interval));
    }

    fn mean(&mut self, about: &Statistic, figure: &'static str, mean: Result<Mean, Undefined>) {
        let estimate = mean.and_then(|mean: Mean| mean.estimate(self.confidence));
        let about = Statistic { denominator: mean.ok().map(|mean| mean.of.people), ..about.clone() };
        self.push(&about, figure, mean.map(|mean| mean.value), estimate.map(|estimate: Estimate| estimate.interval));
    }

    fn group(&mut self, name: &str, group: &GroupScores) {
        let about = Statistic { group: name.to_owned(), ..self.about.clone() };
        let all = Statistic { denominator: Some(group.scored.all().people), ..about.clone() };
        let none = Err(Undefined::NoRows);
        self.area(&about, "auc", group.auc);
        if let Some(found) = &group.auc_bootstrap {
            self.push(&all, "auc_bootstrap", found.map(|found| found.value), found.and_then(|found| found.interval));
            self.push(&all, "auc_bootstrap_standard_error", found.and_then(|found| found.standard_error), none);
        }
        self.push(&all, "average_precision", group.average_precision, none);
        self.push(&all, "kolmogorov_smirnov", group.separation.map(|found| found.value), none);
        self.push(&all, "kolmogorov_smirnov_at", group.separation.map(|found| found.at), none);
        self.mean(&about, "mean_score", group.mean);
        self.mean(&about, "mean_score_of_positives", group.of_positives);
        self.mean(&about, "mean_score_of_negatives", group.of_negatives);
        self.mean(&about, "brier", group.brier);
        self.mean(&about, "log_loss", group.log_loss);
        self.mean(&about, "calibration_in_the_large", group.in_the_large);
        let coefficient = |of: fn(&ecart_metrics::score::Recalibration) -> Coefficient| group.recalibration.map(|found| of(&found));
        for (figure, found) in [
            ("calibration_slope", coefficient(|found| found.slope)),
            ("calibration_intercept", coefficient(|found| found.intercept)),
            ("calibration_intercept_alone", group.intercept_alone),
        ] {
            let estimate = found.and_then(|found| found.estimate(self.confidence));
            self.push(&all, figure, found.map(|found| found.value), estimate.map(|estimate| estimate.interval));
        }
        const EQUAL_WIDTH: [&str; 4] = ["ece_equal_width", "mce_equal_width", "share_positive_in_equal_width", "mean_score_in_equal_width"];
        const EQUAL_MASS: [&str; 4] = ["ece_equal_mass", "mce_equal_mass", "share_positive_in_equal_mass", "mean_score_in_equal_mass"];
        self.reliability(&all, EQUAL_WIDTH, &group.equal_width);
        self.reliability(&all, EQUAL_MASS, &group.equal_mass);
        self.bins(&all, ["share_positive_in_shared_bins", "mean_score_in_shared_bins"], group.came_true.iter().flatten());
    }

    fn reliability(&mut self, about: &Statistic, names: [&'static str; 4], found: &Result<Reliability, Undefined>) {
        let [expected, largest, share, mean] = names;
        let none = Err(Undefined::NoRows);
        let figure = |of: fn(&Reliability) -> f64| found.as_ref().map(of).map_err(|&reason| reason);
        self.push(about, expected, figure(|found| found.expected_error), none);
        self.push(about, largest, figure(|found| found.largest_error), none);
        self.bins(about, [share, mean], found.iter().flat_map(|found| &found.bins));
    }

    fn bins<'b>(&mut self, about: &Statistic, [share, mean]: [&'static str; 2], bins: impl Iterator<Item = &'b ReliabilityBin>) {
        for bin in bins {
            // The edges of bins are computed: past twelve decimals they hold nothing but rounding.
            let edge = |edge: f64| number((edge * 1e12).round() / 1e12);
            let stratum = format!("{} – {}", edge(bin.low), edge(bin.high));
            let rate = bin.positives;
            let about = Statistic { stratum, numerator: Some(rate.k()), denominator: Some(rate.n()), ..about.clone() };
            self.push(&about, share, Ok(rate.value()), bin.interval(self.confidence));
            self.push(&Statistic { numerator: None, ..about }, mean, Ok(bin.mean_score), Err(Undefined::NoRows));
        }
    }

    fn gaps<D: Copy>(
        &mut self,
        of: &'static str,
        gaps: &Gaps<D>,
        parts: impl Fn(D) -> (f64, Result<Interval, Undefined>, Option<Result<f64, Undefined>>),
    ) {
        let names = match of {
            "auc" => ["auc_difference", "auc_difference_p_value", "auc_widest_gap"],
            "mean_score_of_positives" => ["mean_score_of_positives_difference", "", "mean_score_of_positives_widest_gap"],
            _ => ["mean_score_of_negatives_difference", "", "mean_score_of_negatives_widest_gap"],
        };
        let reference = match gaps.reference {
            Ok(Against::Group(place)) => self.name(place),
            Ok(Against::Overall) => "all".to_owned(),
            Ok(Against::Others) => "others".to_owned(),
            Err(_) => String::new(),
        };
        for versus in &gaps.against_reference {
            let about = Statistic { group: self.name(versus.group), against: reference.clone(), ..self.about.clone() };
            let found = versus.difference.map(&parts);
            self.push(&about, names[0], found.map(|(value, ..)| value), found.and_then(|(_, interval, _)| interval));
            if let Ok((_, _, Some(p_value))) = found {
                self.push(&about, names[1], p_value, Err(Undefined::NoRows));
            }
        }
        let widest = gaps.widest;
        let about = match widest {
            Ok(widest) => Statistic { group: self.name(widest.high), against: self.name(widest.low), ..self.about.clone() },
            Err(_) => self.about.clone(),
        };
        self.push(&about, names[2], widest.map(|widest| widest.value), widest.and_then(|widest| widest.interval));
    }

    fn cross(&mut self) {
        let cross = &self.scores.cross;
        for (positives, row) in cross.matrix.iter().enumerate() {
            for (negatives, area) in row.iter().enumerate().filter(|(negatives, _)| *negatives != positives) {
                let about = Statistic { group: self.name(positives), against: self.name(negatives), ..self.about.clone() };
                self.area(&about, "cross_auc", *area);
            }
        }
        for (figure, areas) in [("bpsn", &cross.bpsn), ("bnsp", &cross.bnsp)] {
            for (place, area) in areas.iter().enumerate() {
                let about = Statistic { group: self.name(place), against: "others".to_owned(), ..self.about.clone() };
                self.area(&about, figure, *area);
            }
        }
    }

    fn sweep(&mut self) {
        for at in &self.scores.sweep.at {
            for (metric, gap) in &at.gaps {
                let about = Statistic { metric: metric.name(), stratum: number(at.threshold), ..self.about.clone() };
                let about = match gap {
                    Ok(gap) => Statistic { group: self.name(gap.high), against: self.name(gap.low), ..about },
                    Err(_) => about,
                };
                self.push(&about, "gap_at_threshold", gap.map(|gap| gap.value), gap.and_then(|gap| gap.interval));
            }
        }
    }
}
