//! What the page recomputes from: the counts of every group at every threshold, and the words to speak of what comes out.
//!
//! The page's script computes as `ecart-metrics` does, and says what it finds in the sentences made here, in which it fills the blanks.

mod said;

use std::collections::{BTreeMap, BTreeSet};

use ecart_metrics::score::{Choice, Demand, GroupChoice, Thresholds};
use ecart_metrics::{Against, Amount, Baseline, Confidence, Grouping, Metric};
use ecart_tally::{Decision, Kind, Level, Tally, Task, Threshold, Weighting};
use ecart_words::{Lang, say};
use serde_json::{Map, Value, json};

use super::labels::Labels;
use super::natural::{among, outcome, sentence_id};
use super::rates::{head, order};
use super::scores::threshold as written;

/// With more distinct scores than this the slider stops at some of them.
const MOST_STOPS: usize = 160;

/// What the page's script is given.
#[derive(Clone, Debug, PartialEq)]
pub enum Explore {
    /// Counts and words, as JSON.
    Data(Value),
    /// Why there is nothing to recompute from.
    Not(String),
}

/// What can be recomputed of an audit.
pub(super) fn of(labels: &Labels<'_>) -> Explore {
    let words = labels.words;
    let document = labels.document;
    let Some(tally) = document.counted.tally() else { return Explore::Not(words.say("explore-why-suppressed")) };
    if let Some(column) = &document.plan.roles().cluster {
        return Explore::Not(say!(words, "explore-why-clusters", column = column.as_str()));
    }
    match tally.task() {
        Task::Decision | Task::Classification => {}
        Task::Verification | Task::Multiclass => return Explore::Not(words.say("explore-why-task")),
    }
    let places: Vec<usize> = (0..tally.dimensions().len()).filter(|&place| tally.dimensions()[place].kind() == Kind::Group).collect();
    // The groups' dimensions are those of the tally.
    match tally.project(&places) {
        Ok(projected) => Explore::Data(Page { labels, tally: &projected, stops: Stops::of(labels, tally) }.json()),
        Err(_) => Explore::Not(words.say("explore-why-task")),
    }
}

/// The thresholds at which the slider stops.
struct Stops {
    /// Rising; empty where no one threshold decided, or scores were not counted.
    scores: Vec<f64>,
    /// The place of the audit's own threshold; that of nobody, past the last, where nobody was positive.
    audited: usize,
    /// The number of distinct scores.
    distinct: usize,
}

impl Stops {
    fn of(labels: &Labels<'_>, tally: &Tally) -> Self {
        let decided_by_one = matches!(
            &labels.document.plan.roles().decision,
            Decision::Score { threshold: Threshold::At(_) | Threshold::AboveMedian | Threshold::Top(_) | Threshold::Target(_), .. }
        );
        let Some(scores) = tally.scores().filter(|_| decided_by_one && tally.task() == Task::Classification) else {
            return Self { scores: Vec::new(), audited: 1, distinct: 0 };
        };
        let mut people: BTreeMap<_, u64> = BTreeMap::new();
        scores.iter().for_each(|(_, _, score, count)| *people.entry(score).or_default() += count.rows);
        let distinct = people.len();
        let lowest = tally.lowest_positive_score();
        let mut kept: Vec<f64> = people.keys().map(|score| score.value()).collect();
        if distinct > MOST_STOPS {
            let mut always: BTreeSet<u64> = demanded(labels).chain(lowest).map(f64::to_bits).collect();
            always.extend(kept.first().copied().map(f64::to_bits));
            let all: u64 = people.values().sum();
            let step = all.div_ceil(MOST_STOPS as u64).max(1);
            let (mut passed, mut next) = (0, 0);
            let mut is_kept = |rows: u64| {
                let is_stop = passed >= next;
                passed += rows;
                while next < passed {
                    next += step;
                }
                is_stop
            };
            kept = people
                .iter()
                .filter(|(score, rows)| is_kept(**rows) | always.contains(&score.value().to_bits()))
                .map(|(score, _)| score.value())
                .collect();
        }
        let audited = lowest.and_then(|lowest| kept.iter().position(|score| *score >= lowest)).unwrap_or(kept.len());
        Self { scores: kept, audited, distinct }
    }

    /// The number of bins: one for each stop, or those predicted negative and those predicted positive.
    fn bins(&self) -> usize {
        if self.scores.is_empty() { 2 } else { self.scores.len() }
    }

    /// The stop at this threshold, or the next above it; past the last where nobody is positive.
    fn at(&self, threshold: Option<f64>) -> usize {
        threshold.and_then(|threshold| self.scores.iter().position(|score| *score >= threshold)).unwrap_or(self.scores.len())
    }
}

/// The thresholds that criteria ask for.
fn demanded<'a>(labels: &'a Labels<'_>) -> impl Iterator<Item = f64> + 'a {
    let found = labels.document.audit.groupings.iter().filter_map(|grouping| grouping.evidence.thresholds.as_ref()?.as_ref().ok());
    let choices = found.flat_map(|found| &found.demands).flat_map(|demand| &demand.groups);
    choices.filter_map(|group| nearest(group.choice))
}

/// Of a draw between two thresholds, the one that decides for more people.
const fn nearest(choice: Choice) -> Option<f64> {
    if choice.chance >= 0.5 { choice.threshold } else { choice.otherwise }
}

struct Page<'a> {
    labels: &'a Labels<'a>,
    /// Over the group columns alone.
    tally: &'a Tally,
    stops: Stops,
}

impl Page<'_> {
    fn json(&self) -> Value {
        let audit = &self.labels.document.audit;
        let config = &audit.config;
        let cells = self.cells();
        let most = audit.groupings.iter().map(|grouping| grouping.groups.len()).max().unwrap_or(0);
        let together = |confidence: Confidence| -> Vec<f64> {
            (0..=most).map(|groups| config.intervals.simultaneous.level(confidence, groups).z()).collect()
        };
        json!({
            "labelled": audit.task.has_label(),
            "least": config.min_group,
            "intervals": { "rate": config.intervals.rate.name(), "ratio": config.intervals.ratio.name() },
            "level": {
                "z": config.confidence.z(),
                "alpha": config.confidence.alpha(),
                "together": together(config.confidence),
                "halved": together(config.confidence.bonferroni(2)),
            },
            "number": self.number(),
            "cells": cells.values().collect::<Vec<_>>(),
            "groupings": audit.groupings.iter().map(|grouping| self.grouping(grouping, &cells)).collect::<Vec<_>>(),
            "metrics": self.metrics(),
            "metric": self.labels.shown_metrics().first().map(|metric| metric.name()),
            "stops": self.stops.scores.iter().map(|score| written(self.labels.words, *score)).collect::<Vec<_>>(),
            "audited": self.stops.audited,
            "words": self.words(),
        })
    }

    fn number(&self) -> Value {
        let one = self.labels.words.one();
        match self.labels.words.lang() {
            Lang::En => json!({ "point": ".", "group": ",", "percent": "%", "one": one }),
            Lang::Fr => json!({ "point": ",", "group": "\u{202f}", "percent": "\u{202f}%", "one": one }),
        }
    }

    /// For each crossing of levels the people with each label (`y` positive, `n` negative or none) in each bin; with sampling weights their sums and those of the squares.
    fn cells(&self) -> BTreeMap<Vec<u32>, Value> {
        let weighting = self.tally.weighting();
        let mut bins: BTreeMap<Vec<u32>, [Vec<Amount>; 2]> = BTreeMap::new();
        let empty = || [(); 2].map(|()| vec![Amount::default(); self.stops.bins()]);
        let mut add = |levels: &[u32], label: Option<bool>, bin: usize, amount: Amount| {
            let bins = bins.entry(levels.to_vec()).or_insert_with(empty);
            let bins = &mut bins[usize::from(label != Some(true))];
            bins[bin] = bins[bin] + amount;
        };
        match self.tally.scores().filter(|_| !self.stops.scores.is_empty()) {
            Some(scores) => scores.iter().for_each(|(levels, outcome, score, count)| {
                let bin = self.stops.scores.partition_point(|stop| *stop <= score.value()).saturating_sub(1);
                add(levels, outcome.label, bin, Amount::of(count, weighting));
            }),
            None => self.tally.cells().for_each(|cell| {
                add(cell.levels, cell.outcome.label, usize::from(cell.outcome.predicted), Amount::of(cell.count, weighting));
            }),
        }
        let both = |bins: &[Vec<Amount>; 2], part: fn(&Amount) -> Value| -> Value {
            let [y, n] = bins.each_ref().map(|bins| bins.iter().map(part).collect::<Vec<_>>());
            json!({ "y": y, "n": n })
        };
        let cell = |bins: &[Vec<Amount>; 2]| {
            let mut cell = both(bins, |amount| json!(amount.people));
            if weighting == Weighting::Sampling {
                cell["w"] = both(bins, |amount| json!(amount.weight));
                cell["q"] = both(bins, |amount| json!(amount.weight_squared));
            }
            cell
        };
        bins.iter().map(|(levels, bins)| (levels.clone(), cell(bins))).collect()
    }

    fn grouping(&self, grouping: &Grouping, cells: &BTreeMap<Vec<u32>, Value>) -> Value {
        let dimensions: Vec<usize> = grouping
            .columns
            .iter()
            .filter_map(|column| self.tally.dimensions().iter().position(|dimension| dimension.name() == column))
            .collect();
        let level =
            |levels: &[u32], dimension: usize| -> &Level { &self.tally.dimensions()[dimension].levels()[levels[dimension] as usize] };
        let groups = grouping.groups.iter().map(|group| {
            let is_in =
                |levels: &Vec<u32>| dimensions.iter().zip(&group.name.0).all(|(&dimension, (_, of))| level(levels, dimension) == of);
            let places: Vec<usize> = cells.keys().enumerate().filter(|(_, levels)| is_in(levels)).map(|(place, _)| place).collect();
            json!({ "name": self.labels.short(group), "missing": group.name.has_missing(), "cells": places })
        });
        json!({
            "name": self.labels.columns(&grouping.columns),
            "groups": groups.collect::<Vec<_>>(),
            "order": order(grouping),
            "sentence": sentence_id(self.labels, grouping),
            "reference": match grouping.reference {
                Baseline::Group(place) => json!(place),
                Baseline::Others => json!("others"),
                // They differ from figure to figure: the page begins with that of the first.
                Baseline::BestOff(_) | Baseline::WorstOff(_) => self.first_reference(grouping),
                Baseline::Overall => json!("overall"),
            },
            "demands": self.demands(grouping),
        })
    }

    /// What groups are compared with in the first metric shown; all people, where nothing is.
    fn first_reference(&self, grouping: &Grouping) -> Value {
        let metric = self.labels.shown_metrics().first().copied();
        let comparison = metric.and_then(|metric| grouping.comparison(metric));
        match comparison.and_then(|comparison| comparison.reference.ok()) {
            Some(Against::Group(place)) => json!(place),
            Some(Against::Others) => json!("others"),
            Some(Against::Overall) | None => json!("overall"),
        }
    }

    /// For each demand, the stop of each group that it speaks of.
    fn demands(&self, grouping: &Grouping) -> Vec<Value> {
        let Some(Ok(found)) = &grouping.evidence.thresholds else { return Vec::new() };
        if self.stops.scores.is_empty() {
            return Vec::new();
        }
        let stops = |found: &Thresholds, place: usize| -> Map<String, Value> {
            let asked = &found.demands[place];
            let stop = |of: &GroupChoice| json!(self.stops.at(nearest(of.choice)));
            match asked.groups.first() {
                // One threshold for all is that of all, also of those whom no demand speaks of.
                Some(one) if asked.demand == Demand::OneThreshold => {
                    (0..grouping.groups.len()).map(|group| (group.to_string(), stop(one))).collect()
                }
                _ => found.groups.iter().zip(&asked.groups).map(|(group, of)| (group.to_string(), stop(of))).collect(),
            }
        };
        let demand = |(place, of): (usize, &ecart_metrics::score::CriterionThresholds)| json!({ "name": super::thresholds::demand(self.labels.words, of.demand), "stops": stops(found, place) });
        found.demands.iter().enumerate().map(demand).collect()
    }

    fn metrics(&self) -> Vec<Value> {
        let shares = self.labels.all_metrics().into_iter().filter(|metric| metric.entry().is_share);
        let metric = |metric: Metric| {
            let head = head(self.labels, metric);
            let outcomes = [0, 1, 2].map(|count| outcome(self.labels, metric, count));
            json!({
                "id": metric.name(),
                "name": head.name,
                "what": head.what,
                "among": among(self.labels, metric),
                "outcome": outcomes,
            })
        };
        shares.map(metric).collect()
    }

    /// Why a threshold that decided cannot be moved.
    fn why_no_slider(&self) -> Option<&'static str> {
        match &self.labels.document.plan.roles().decision {
            Decision::Score { .. } if !self.stops.scores.is_empty() => None,
            Decision::Score { threshold: Threshold::ByGroup(_), .. } => Some("explore-why-by-group"),
            Decision::Score { .. } => Some("explore-why-no-scores"),
            Decision::Prediction(_) | Decision::Counted { .. } | Decision::Class(_) => None,
        }
    }
}
