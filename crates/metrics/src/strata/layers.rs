//! The groups of one grouping in each stratum.

use std::collections::BTreeMap;

use ecart_tally::{Level, Tally};

use super::{Part, Stratified, Stratum};
use crate::interval::Proportion;
use crate::margins::outcomes_of;
use crate::{Against, Confidence, GroupName, Measure, Metric, Outcomes, Rate, Undefined};

/// The groups of one grouping in each stratum, so that any two can be compared within strata.
#[derive(Clone, Debug, PartialEq)]
pub struct Layers {
    names: Vec<GroupName>,
    layers: Vec<Layer>,
}

/// The outcomes of one stratum: of all people in it, and of each group.
#[derive(Clone, Debug, PartialEq)]
struct Layer {
    all: Outcomes,
    groups: Vec<Option<Outcomes>>,
}

/// The rate of a group and that of its reference.
pub(crate) type Rates = (Result<Rate, Undefined>, Result<Rate, Undefined>);

impl Layers {
    /// The groups of these levels, of the dimensions at these places of a tally, in the crossings of the dimensions at the places of the strata.
    pub fn of(tally: &Tally, strata: &[usize], dimensions: &[usize], groups: &[Vec<Level>]) -> Self {
        let place_of: BTreeMap<&[Level], usize> = groups.iter().map(Vec::as_slice).zip(0..).collect();
        let all = outcomes_of(tally, strata);
        let mut layers: BTreeMap<&[Level], Layer> =
            all.iter().map(|(levels, outcomes)| (&**levels, Layer { all: *outcomes, groups: vec![None; groups.len()] })).collect();
        let crossed: Vec<usize> = strata.iter().chain(dimensions).copied().collect();
        for (levels, outcomes) in outcomes_of(tally, &crossed) {
            let (stratum, group) = levels.split_at(strata.len());
            if let (Some(layer), Some(&place)) = (layers.get_mut(stratum), place_of.get(group)) {
                layer.groups[place] = Some(outcomes);
            }
        }
        let columns: Vec<&str> = strata.iter().map(|&place| tally.dimensions()[place].name()).collect();
        let named = |levels: &&[Level]| GroupName(columns.iter().map(|&column| column.to_owned()).zip(levels.iter().cloned()).collect());
        Self { names: layers.keys().map(named).collect(), layers: layers.into_values().collect() }
    }

    /// The strata in which there is somebody, in the order of their levels.
    pub fn names(&self) -> &[GroupName] {
        &self.names
    }

    /// A group and what it is compared with in each stratum, as counts; all people together are everyone else here, since within strata only different people can be
    /// compared. `pooled` are the rates of both over all strata, which know of clusters; `times` as many people stand in each.
    ///
    /// People whose stratum is not known share no condition: they are compared with nobody.
    pub fn pair(
        &self,
        metric: Metric,
        (group, against): (usize, Against),
        pooled: &[Result<Rate, Undefined>; 2],
        times: f64,
        confidence: Confidence,
    ) -> Stratified {
        let reference = if let Against::Group(place) = against { Against::Group(place) } else { Against::Others };
        let kept = least(pooled, |rate| kept_at(rate, confidence));
        self.stratified(metric, &self.rates(metric, group, reference), pooled, kept * times, confidence)
    }

    /// The number of people in a stratum, by its place.
    pub(crate) fn people(&self, place: usize) -> u64 {
        self.layers[place].all.all().people
    }

    /// A group and its reference in each stratum.
    pub(crate) fn rates(&self, metric: Metric, group: usize, reference: Against) -> Vec<Rates> {
        self.layers.iter().map(|layer| layer.rates(metric, group, reference)).collect()
    }

    /// Where people stand in clusters, fewer stand for them: as few in each stratum as the clusters leave of the whole, of the two groups the fewer, so that their
    /// weights, and with them every estimate, stay those of the counts.
    pub(super) fn stratified(
        &self,
        metric: Metric,
        both: &[Rates],
        pooled: &[Result<Rate, Undefined>; 2],
        kept: f64,
        confidence: Confidence,
    ) -> Stratified {
        let strata = self.names.iter().zip(&self.layers).zip(both).map(|((name, layer), both)| {
            let standard = rate(metric, &layer.all).map_or(0.0, |rate| rate.denominator().weight);
            // People whose stratum is not known share no condition: they are compared with nobody, and count among those left out.
            let part = |rate| if name.has_missing() { Part::NOBODY } else { part(rate, kept) };
            Stratum::new(part(&both.0), part(&both.1)).with_standard(standard)
        });
        let stratified = Stratified::new(strata.collect());
        match pooled {
            [Ok(ours), Ok(theirs)] => stratified.with_pooled(ours.proportion_at(confidence), theirs.proportion_at(confidence)),
            _ => stratified,
        }
    }
}

impl Layer {
    /// The rates of a group and of its reference in this stratum.
    fn rates(&self, metric: Metric, group: usize, reference: Against) -> Rates {
        let of = |place: usize| rate(metric, self.groups[place].as_ref().ok_or(Undefined::NoRows)?);
        let theirs = match reference {
            Against::Group(place) => of(place),
            Against::Overall | Against::Others => rate(metric, &self.groups[group].map_or(self.all, |ours| self.all.without(&ours))),
        };
        (of(group), theirs)
    }
}

/// The smallest part of the people of either rate.
pub(super) fn least(sides: &[Result<Rate, Undefined>], kept: impl Fn(&Rate) -> f64) -> f64 {
    sides.iter().flatten().map(kept).fold(1.0, f64::min)
}

/// The part of a rate's people that the clusters leave.
pub(super) fn kept(rate: &Rate) -> f64 {
    rate.design().map_or(1.0, |design| design.effective_size / rate.denominator().effective_size())
}

/// The same for an interval at this level, which knows the variance from so many clusters only.
pub(super) fn kept_at(rate: &Rate, confidence: Confidence) -> f64 {
    rate.design().map_or(1.0, |_| rate.proportion_at(confidence).size() / rate.denominator().effective_size())
}

/// The metric of these people as a share.
pub(super) fn rate(metric: Metric, outcomes: &Outcomes) -> Result<Rate, Undefined> {
    Measure::of(metric, outcomes)?.rate().ok_or(Undefined::NotAShare)
}

/// The people behind a rate: counts, or shares of Kish's effective size; this part of them. Without a rate, nobody.
fn part(rate: &Result<Rate, Undefined>, kept: f64) -> Part {
    match rate {
        Ok(rate) => match rate.counts() {
            Some((k, n)) if kept == 1.0 => Part::of(k, n),
            _ => Proportion::new(rate.value(), kept * rate.denominator().effective_size()).into(),
        },
        Err(_) => Part::NOBODY,
    }
}
