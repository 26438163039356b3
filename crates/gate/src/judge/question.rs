//! A rule put to the data: every comparison that it makes, at the levels that it pays for, and the groups that are not judged.

use ecart_metrics::interval::Intervals;
use ecart_metrics::{Against, Aside, Confidence, GroupName, Undefined};

use super::comparison::{Comparison, Terms};
use super::limits::Ranged;
use super::source::Source;
use crate::{Figure, Scale, Side, Unjudged};

/// A rule put to the data.
#[derive(Clone, Debug)]
pub(super) struct Question {
    pub(super) asked: Asked,
    /// The groups that are not judged, with the reason.
    pub(super) aside: Vec<(GroupName, Aside)>,
    /// What keeps the rule from holding, whatever the comparisons come to.
    pub(super) unjudged: Option<Unjudged>,
    /// For how many comparisons is paid.
    pub(super) comparisons: usize,
    /// The people of all together.
    pub(super) people: u64,
}

/// What is asked.
#[derive(Clone, Debug)]
pub(super) enum Asked {
    /// Figures of groups.
    Figures {
        figures: Vec<Grouped>,
        /// How two are set against each other; `None`: each by itself.
        terms: Option<Terms>,
    },
    /// A share of rows, or a p-value: one figure, known without comparing.
    Known(Box<Item>),
}

/// One figure in the groups of a rule.
#[derive(Clone, Debug)]
pub(super) struct Grouped {
    pub(super) figure: Figure,
    pub(super) source: Source,
    /// The groups that are judged, by their places.
    pub(super) entering: Vec<usize>,
    /// Those that the rule leaves out.
    pub(super) excluded: Vec<usize>,
    pub(super) comparisons: Vec<Comparison>,
    pub(super) levels: Levels,
}

/// The levels of the ranges: that which pays for all comparisons, and that of each alone.
#[derive(Clone, Copy, Debug)]
pub(super) struct Levels {
    pub(super) adjusted: Confidence,
    pub(super) own: Confidence,
}

/// One comparison, with what it came to.
#[derive(Clone, Debug)]
pub(super) struct Item {
    pub(super) figure: Option<Figure>,
    pub(super) first: Side,
    pub(super) second: Option<Side>,
    pub(super) ranged: Result<Ranged, Undefined>,
    /// Why there are no ranges.
    pub(super) without_range: Option<Undefined>,
    /// The levels of the ranges; `None` where nothing was drawn.
    pub(super) levels: Option<Levels>,
    /// Whether it is shown without being judged, as a group that the rule leaves out.
    pub(super) is_shown_only: bool,
}

/// How many comparisons are paid for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Paid {
    /// Every pair of the groups that are judged.
    EveryPair,
    /// So many as there are.
    Each(usize),
}

impl Levels {
    /// The levels of a figure, when so many such families are paid for together.
    pub(super) fn of(confidence: Confidence, intervals: Intervals, families: usize, paid: Paid, groups: usize) -> Self {
        let of_family = confidence.bonferroni(families);
        let adjusted = match paid {
            Paid::EveryPair => intervals.simultaneous.level(of_family, groups),
            Paid::Each(number) => of_family.bonferroni(number),
        };
        // A two-sided interval whose one side errs as often as the confidence allows. At 50% or less there is none, and the two-sided one is surer.
        Self { adjusted, own: Confidence::of_alpha(2.0 * confidence.alpha()).unwrap_or(confidence) }
    }
}

impl Question {
    /// Every comparison with what it comes to, figure by figure; then the groups that are shown only.
    pub(super) fn items(&self) -> Vec<Item> {
        match &self.asked {
            Asked::Known(item) => vec![(**item).clone()],
            Asked::Figures { figures, terms } => {
                let compared = figures.iter().flat_map(|grouped| grouped.items(*terms));
                compared.chain(figures.iter().flat_map(Grouped::shown)).collect()
            }
        }
    }

    /// What each comparison would come to if there were so many times as many people, in the order of the items.
    pub(super) fn ranged(&self, times: f64) -> Vec<Result<Ranged, Undefined>> {
        match &self.asked {
            Asked::Known(item) => vec![item.ranged],
            Asked::Figures { figures, terms } => {
                let of = |grouped: &Grouped| -> Vec<_> {
                    let source = grouped.source.times(times);
                    grouped.comparisons.iter().map(|&comparison| grouped.ranged(&source, comparison, *terms, grouped.levels).0).collect()
                };
                figures.iter().flat_map(of).collect()
            }
        }
    }

    /// The same figure as another question's, with its ranges at the levels of that: what it was at the baseline. `None` if it is not asked for here.
    pub(super) fn same(&self, item: &Item) -> Option<Result<Ranged, Undefined>> {
        match &self.asked {
            Asked::Known(known) => Some(known.ranged),
            Asked::Figures { figures, terms } => {
                let grouped = figures.iter().find(|grouped| Some(grouped.figure) == item.figure)?;
                grouped.same(*terms, item)
            }
        }
    }
}

impl Grouped {
    fn items(&self, terms: Option<Terms>) -> impl Iterator<Item = Item> {
        self.comparisons.iter().map(move |&comparison| {
            let (first, second) = comparison.sides(&self.source, terms.map(|terms| terms.scale));
            let (ranged, without_range) = self.ranged(&self.source, comparison, terms, self.levels);
            let levels = Some(self.levels);
            Item { figure: Some(self.figure), first, second, ranged, without_range, levels, is_shown_only: false }
        })
    }

    /// The groups that the rule leaves out, each by itself.
    fn shown(&self) -> impl Iterator<Item = Item> {
        self.excluded.iter().map(|&group| {
            let (first, second) = Comparison::Alone(Some(group)).sides(&self.source, None);
            let ranged = first.value.map(|counted| Ranged { value: counted.value, adjusted: None, own: None });
            Item { figure: Some(self.figure), first, second, ranged, without_range: None, levels: None, is_shown_only: true }
        })
    }

    /// A comparison with its ranges, and why there are none.
    fn ranged(
        &self,
        source: &Source,
        comparison: Comparison,
        terms: Option<Terms>,
        levels: Levels,
    ) -> (Result<Ranged, Undefined>, Option<Undefined>) {
        let terms = terms.unwrap_or(Terms { scale: Scale::Difference, direction: crate::Direction::Above });
        let at = |level| comparison.reading(source, &self.entering, terms, level);
        match (at(levels.adjusted), at(levels.own)) {
            (Ok(adjusted), Ok(own)) => {
                let ranged = Ranged { value: adjusted.value, adjusted: adjusted.range.ok(), own: own.range.ok() };
                (Ok(ranged), adjusted.range.err().or(own.range.err()))
            }
            (Err(reason), _) | (_, Err(reason)) => (Err(reason), None),
        }
    }

    /// The comparison of groups of the same names. A group that is small here is still what it was; only where the other side is picked by the data it is picked anew.
    fn same(&self, terms: Option<Terms>, item: &Item) -> Option<Result<Ranged, Undefined>> {
        let place = |side: &Side| match &side.who {
            crate::Who::Group(name) => self.source.place(name),
            crate::Who::All | crate::Who::Others => None,
        };
        let first = place(&item.first);
        let comparison = match (&item.second, first) {
            (None, None) if item.first.who == crate::Who::All => Comparison::Alone(None),
            (None, Some(group)) => Comparison::Alone(Some(group)),
            (Some(second), Some(first)) => match &second.who {
                crate::Who::Others => Comparison::Versus(first, Against::Others),
                crate::Who::All => Comparison::Versus(first, Against::Overall),
                crate::Who::Group(_) => self.with_group(first, second.clone(), place)?,
            },
            (_, None) => return None,
        };
        Some(self.ranged(&self.source, comparison, terms, item.levels.unwrap_or(self.levels)).0)
    }

    fn with_group(&self, first: usize, second: Side, place: impl Fn(&Side) -> Option<usize>) -> Option<Comparison> {
        let extreme = self.comparisons.iter().find_map(|comparison| match *comparison {
            Comparison::Extreme { found, end, .. } => Some((found, end)),
            _ => None,
        });
        match (extreme, place(&second)) {
            // The group that was at the end then is not behind itself.
            (Some((found, end)), _) if found != first => Some(Comparison::Extreme { group: first, found, end }),
            (Some(_), second) => Some(Comparison::Versus(first, Against::Group(second?))),
            (None, second) if self.comparisons.iter().any(|comparison| matches!(comparison, Comparison::Versus(..))) => {
                Some(Comparison::Versus(first, Against::Group(second?)))
            }
            (None, second) => Some(Comparison::Pair(first, second?)),
        }
    }
}
