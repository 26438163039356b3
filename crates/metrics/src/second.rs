//! A second model on the same rows: where it decides otherwise, and whether that is more than chance.

use ecart_tally::Level;

use crate::evidence::Evident;
use crate::fourfold::{Cells, FourFold, cells_of, comparable, nobody};
use crate::hypothesis::{Adjustment, McNemar, adjust, mcnemar};
use crate::interval::{Estimate, mover_difference};
use crate::{Against, Amount, Confidence, Metric, Rate, Undefined};

/// Both models' rates in each group, in the metrics in focus.
#[derive(Clone, Debug, PartialEq)]
pub struct SecondModel {
    /// How p-values are adjusted.
    pub adjustment: Adjustment,
    /// How many p-values are adjusted together: those of the groups and of all people, over all metrics.
    pub comparisons: usize,
    /// Each group, then all people; the reason where the metric cannot be compared row by row.
    pub metrics: Vec<(Metric, Result<Vec<Paired>, Undefined>)>,
}

/// Both models' rates of the same people.
#[derive(Clone, Debug, PartialEq)]
pub struct Paired {
    /// The place of the group in its grouping; `None`: all people.
    pub group: Option<usize>,
    /// The rates; the reason where there are none.
    pub figures: Result<PairedRates, Undefined>,
    /// How the gap to the reference group changes: that of the second model minus that of the first. `None` where there is no such gap.
    ///
    /// # Formula
    /// The change of the group's rate minus that of the reference's; different people, so the square-and-add rule on both paired intervals.
    /// # Source
    /// Zou & Donner, Statistics in Medicine 27 (2008) 1693–1702.
    pub gap_change: Option<Estimate>,
}

/// Two rates of the same people.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PairedRates {
    /// The first model's.
    pub first: Rate,
    /// The second model's.
    pub second: Rate,
    /// Those whom the first model's rate counts alone.
    pub first_only: Amount,
    /// Those whom the second model's rate counts alone.
    pub second_only: Amount,
    /// The second rate minus the first.
    pub difference: Estimate,
    /// McNemar's test.
    pub mcnemar: McNemar,
    /// Its exact p-value, adjusted.
    pub adjusted: f64,
}

impl SecondModel {
    /// Compares both models; `None` where there is one.
    ///
    /// # Formula
    /// See [`newcombe_paired`] and [`mcnemar`]; adjusted by [`adjust`].
    /// # Undefined
    /// [`Undefined::OtherPeople`] for a rate whose denominator depends on the prediction, such as the positive predictive value: each model has its own people there, and
    /// rows do not pair. [`Undefined::NotAShare`] for what is no share of people.
    /// # Use
    /// With sampling weights on Kish's effective counts, rounded for the test: approximate.
    pub(crate) fn of(evident: &Evident<'_>) -> Option<Self> {
        let tally = evident.tally.filter(|tally| tally.has_second())?;
        let mut groups = cells_of(tally, evident.dimensions);
        let mut people: Vec<(Option<usize>, Cells)> = Vec::new();
        for (place, group) in evident.groups.iter().enumerate() {
            let levels: Vec<Level> = group.name.0.iter().map(|(_, level)| level.clone()).collect();
            people.push((Some(place), groups.remove(&levels).unwrap_or_default()));
        }
        people.push((None, cells_of(tally, &[]).remove(&Vec::new()).unwrap_or_default()));
        let metrics = evident.focus.iter().map(|&metric| {
            let of = |(group, cells): &(Option<usize>, Cells)| Paired {
                group: *group,
                figures: PairedRates::new(metric, cells, evident.config.confidence),
                gap_change: None,
            };
            let mut paired: Result<Vec<Paired>, Undefined> = comparable(metric).map(|()| people.iter().map(of).collect());
            if let (Ok(paired), Some(Ok(Against::Group(reference)))) = (&mut paired, reference_in(evident, metric)) {
                change_gaps(paired, reference);
            }
            (metric, paired)
        });
        let mut second = Self { adjustment: evident.config.adjustment, comparisons: 0, metrics: metrics.collect() };
        second.adjust();
        Some(second)
    }

    fn adjust(&mut self) {
        let mut figures: Vec<&mut PairedRates> = self
            .metrics
            .iter_mut()
            .filter_map(|(_, paired)| paired.as_mut().ok())
            .flatten()
            .filter_map(|paired| paired.figures.as_mut().ok())
            .collect();
        let p_values: Vec<f64> = figures.iter().map(|figures| figures.mcnemar.exact_p_value).collect();
        for (figures, adjusted) in figures.iter_mut().zip(adjust(&p_values, self.adjustment)) {
            figures.adjusted = adjusted;
        }
        self.comparisons = p_values.len();
    }
}

/// What the groups are compared with in a metric.
fn reference_in(evident: &Evident<'_>, metric: Metric) -> Option<Result<Against, Undefined>> {
    evident.comparisons.iter().find(|comparison| comparison.metric == metric).map(|comparison| comparison.reference)
}

/// Sets the change of each group's gap to the group at this place.
fn change_gaps(paired: &mut [Paired], reference: usize) {
    let of_reference = paired.iter().find(|paired| paired.group == Some(reference)).and_then(|paired| paired.figures.ok());
    let Some(theirs) = of_reference else { return };
    for paired in paired.iter_mut().filter(|paired| paired.group.is_some_and(|place| place != reference)) {
        paired.gap_change = paired.figures.ok().map(|ours| mover_difference(ours.difference, theirs.difference));
    }
}

impl PairedRates {
    /// Not adjusted yet.
    pub(crate) fn new(metric: Metric, cells: &Cells, confidence: Confidence) -> Result<Self, Undefined> {
        let people = FourFold::of(metric, cells);
        let first = people.first(nobody(metric))?;
        let second = people.second(nobody(metric))?;
        let difference = people.difference(confidence)?;
        let [_, first_only, second_only, _] = people.effective();
        let test = mcnemar(first_only.round() as u64, second_only.round() as u64);
        let FourFold { first_only, second_only, .. } = people;
        Ok(Self { first, second, first_only, second_only, difference, mcnemar: test, adjusted: test.exact_p_value })
    }
}
