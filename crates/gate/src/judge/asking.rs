//! How a rule is put to the data: which figures, which groups, what is compared with what, and what is refused.

use ecart_metrics::score::ByGroup;
use ecart_metrics::strata::Layers;
use ecart_metrics::{Against, Aside, Confidence, Contrasts, GroupName, MarginsOf, Metric, Positive, Reference, Undefined};
use ecart_schema::Document;
use ecart_tally::{Level, Task};

use super::columns::{Columns, has, refused};
use super::comparison::{Comparison, End, Terms};
use super::question::{Asked, Grouped, Levels, Paid, Question};
use super::scores::ScoreContrasts;
use super::source::{Source, Within};
use super::{chance, shares};
use crate::rule::JOIN;
use crate::{Bounded, Certainty, CheckError, CheckProblem, Direction, Figure, Growth, Place, Rule, Scale, ScoreFigure, Unjudged, Versus};

/// A rule with the data it is put to.
pub(super) struct Asking<'a> {
    pub(super) rule: &'a Rule,
    pub(super) document: &'a Document,
    pub(super) columns: Columns<'a>,
}

impl Question {
    /// Puts a rule to the data.
    ///
    /// # Errors
    /// [`CheckError`] if it asks for what is not there.
    pub(super) fn new(rule: &Rule, document: &Document, confidence: Confidence) -> Result<Self, CheckError> {
        let columns = Columns::find(rule, document)?;
        // What stands nowhere in the rule is the summary's, which says by itself that nobody is of a level.
        let mut own = rule.excluded.iter().filter(|(level, _)| level.place != Place::default());
        own.try_for_each(|(level, _)| columns.check_named(rule, level))?;
        Self::of(&Asking { rule, document, columns }, confidence)
    }

    /// Puts a rule to the baseline; `None` if that lacks a group that the rule names, as one that is new.
    ///
    /// # Errors
    /// [`CheckError`] if it has no such column or figure at all: it is of other data.
    pub(super) fn then(rule: &Rule, baseline: &Document, confidence: Confidence) -> Result<Option<Self>, CheckError> {
        let asking = Columns::find(rule, baseline).map(|columns| Asking { rule, document: baseline, columns });
        match asking.and_then(|asking| Self::of(&asking, confidence)) {
            Ok(question) => Ok(Some(question)),
            Err(CheckError { why: CheckProblem::NoSuchLevel { .. } | CheckProblem::EmptyReference { .. }, .. }) => Ok(None),
            Err(error) => Err(CheckError { why: CheckProblem::BaselineWithout { why: Box::new(error.why) }, ..error }),
        }
    }

    fn of(asking: &Asking<'_>, confidence: Confidence) -> Result<Self, CheckError> {
        let (rule, document) = (asking.rule, asking.document);
        asking.check_strata()?;
        match &rule.bounded {
            Bounded::LeftOut => Ok(shares::left_out(&document.counted)),
            Bounded::MissingGroup if rule.columns.is_empty() => Err(asking.refused(CheckProblem::NoColumns)),
            Bounded::MissingGroup => Ok(shares::missing_group(asking)),
            Bounded::Chance { metric } => chance::question(asking, *metric),
            Bounded::Value { figure: Figure::EqualizedOdds } => Err(asking.refused(CheckProblem::OddsWithoutGap)),
            Bounded::Value { figure } => asking.figures(&[*figure], None, confidence),
            Bounded::Gap { .. } if rule.columns.is_empty() => Err(asking.refused(CheckProblem::NoColumns)),
            Bounded::Gap { figure, scale, versus, direction } => {
                if *versus == Versus::EveryPair && *direction != Direction::Either {
                    return Err(asking.refused(CheckProblem::NoReferenceForDirection));
                }
                let figures = match figure {
                    Figure::EqualizedOdds => vec![Figure::Metric(Metric::TruePositiveRate), Figure::Metric(Metric::FalsePositiveRate)],
                    figure => vec![*figure],
                };
                if *scale == Scale::Ratio && figures.iter().any(|figure| !has_ratio(*figure)) {
                    return Err(asking.refused(CheckProblem::NoRatio { figure: *figure }));
                }
                asking.figures(&figures, Some((versus, Terms { scale: *scale, direction: *direction })), confidence)
            }
        }
    }
}

impl Asking<'_> {
    pub(super) fn refused(&self, why: CheckProblem) -> CheckError {
        refused(self.rule, self.rule.place, why)
    }

    fn check_strata(&self) -> Result<(), CheckError> {
        let Some(column) = self.rule.within.columns.first() else { return Ok(()) };
        match &self.rule.bounded {
            Bounded::Gap { figure: Figure::EqualizedOdds, .. } => Ok(()),
            Bounded::Gap { figure: Figure::Metric(metric), .. } if metric.entry().is_share => Ok(()),
            Bounded::Gap { figure, .. } => Err(refused(self.rule, column.place, CheckProblem::NotAShare { figure: *figure })),
            _ => Err(refused(self.rule, column.place, CheckProblem::NoGapWithinStrata)),
        }
    }

    /// The figures in groups; `gap` says what is compared with what, `None`: each by itself.
    fn figures(&self, figures: &[Figure], gap: Option<(&Versus, Terms)>, confidence: Confidence) -> Result<Question, CheckError> {
        for &figure in figures {
            self.check_figure(figure)?;
        }
        let mut question = Question {
            asked: Asked::Figures { figures: Vec::new(), terms: gap.map(|(_, terms)| terms) },
            aside: Vec::new(),
            unjudged: None,
            comparisons: 0,
            people: self.columns.overall.all().people,
        };
        let sources: Option<Vec<Source>> = figures.iter().map(|&figure| self.source(figure)).collect();
        let Some(sources) = sources else {
            question.unjudged = Some(Unjudged::Withheld);
            return Ok(question);
        };
        // A limit on growth beside another one is a second way to break the rule.
        let has_both = matches!(self.rule.limit.growth, Some(Growth::AtMost(_))) && (self.rule.limit.max.or(self.rule.limit.min)).is_some();
        let families = figures.len() * if has_both { 2 } else { 1 };
        let mut grouped = Vec::new();
        for (&figure, source) in figures.iter().zip(sources) {
            let Sorted { entering, excluded } = self.sort(&source, &mut question);
            let (comparisons, paid) = match gap {
                None => self.alone(&source, &entering, &mut question),
                Some((versus, _)) => self.compare(figure, versus, &source, &entering, &mut question)?,
            };
            let number = match paid {
                Paid::EveryPair => entering.len() * entering.len().saturating_sub(1) / 2,
                Paid::Each(number) => number,
            };
            question.comparisons += number * if has_both { 2 } else { 1 };
            let levels = Levels::of(confidence, self.document.audit.config.intervals, families, paid, entering.len());
            grouped.push(Grouped { figure, source, entering, excluded, comparisons, levels });
        }
        if self.columns.of.as_ref().is_some_and(|of| !of.withheld.is_empty()) {
            question.unjudged.get_or_insert(Unjudged::Withheld);
        }
        if let Asked::Figures { figures, .. } = &mut question.asked {
            *figures = grouped;
        }
        Ok(question)
    }

    /// Nothing, if the data have the figure, and an interval for it where the rule needs one.
    pub(super) fn check_figure(&self, figure: Figure) -> Result<(), CheckError> {
        let task = self.document.audit.task;
        let needs_bounds = self.rule.certainty == Certainty::Confident;
        let problem = match figure {
            Figure::Metric(metric) if Metric::of(task).any(|other| other == metric) => None,
            Figure::Metric(metric) if task == Task::Decision && metric.entry().needs_label => Some(CheckProblem::NoLabel { figure }),
            Figure::Metric(_) | Figure::EqualizedOdds => Some(CheckProblem::NotOfTask { figure }),
            Figure::Score(_) if task == Task::Decision => Some(CheckProblem::NoLabel { figure }),
            Figure::Score(_) if task != Task::Classification => Some(CheckProblem::NotOfTask { figure }),
            Figure::Score(score) if self.columns.tally.as_ref().is_some_and(|(tally, ..)| tally.scores().is_none()) => {
                Some(CheckProblem::NoScores { figure: score })
            }
            Figure::Score(_) if needs_bounds && !self.rule.bounded.has_bounds() => Some(CheckProblem::NoBounds { figure }),
            Figure::Score(_) => None,
        };
        problem.map_or(Ok(()), |problem| Err(self.refused(problem)))
    }

    /// The figure in the groups of the rule's columns; `None` where counts are withheld.
    fn source(&self, figure: Figure) -> Option<Source> {
        match figure {
            Figure::Score(score) => self.scores(score),
            Figure::Metric(metric) => {
                let contrasts = self.contrasts(metric)?;
                let Some((tally, places, strata)) = &self.columns.tally else { return Some(Source::Metric(contrasts)) };
                if strata.is_empty() {
                    return Some(Source::Metric(contrasts));
                }
                let layers = Layers::of(tally, strata, places, &levels(self.columns.of.as_ref()?));
                Some(Source::Within(Within { metric, contrasts, layers, times: 1.0 }))
            }
            // Both of its rates are asked for instead.
            Figure::EqualizedOdds => None,
        }
    }

    /// A metric in the groups of the rule's columns.
    pub(super) fn contrasts(&self, metric: Metric) -> Option<Contrasts> {
        let of = self.columns.of.as_ref()?;
        let no_groups = MarginsOf::default();
        let of = if self.rule.columns.is_empty() { &no_groups } else { of };
        let tally = self.columns.tally.as_ref().map(|(tally, ..)| *tally);
        Some(Contrasts::of(of, &self.columns.overall, tally, metric, self.document.audit.config.intervals))
    }

    fn scores(&self, figure: ScoreFigure) -> Option<Source> {
        let (tally, places, _) = self.columns.tally.as_ref()?;
        let of = self.columns.of.as_ref().filter(|_| !places.is_empty()).cloned().unwrap_or_default();
        let names = of.groups.iter().map(|(levels, _)| GroupName(of.columns.iter().cloned().zip(levels.iter().cloned()).collect()));
        let scores = ByGroup::of(tally, places, &levels(&of)).ok()?;
        Some(Source::Score(ScoreContrasts::of(figure, names.collect(), scores)))
    }

    /// Which groups are judged.
    pub(super) fn sort(&self, source: &Source, question: &mut Question) -> Sorted {
        let mut sorted = Sorted { entering: Vec::new(), excluded: Vec::new() };
        for group in 0..source.len() {
            let name = source.name(group);
            if self.rule.excludes(name) {
                sorted.excluded.push(group);
                continue;
            }
            let aside = match source.counted(group) {
                _ if name.has_missing() => Aside::Missing,
                Err(reason) => {
                    if source.people(group) >= self.rule.min_group {
                        question.unjudged.get_or_insert(Unjudged::GroupWithoutValue(reason));
                    }
                    Aside::Undefined(reason)
                }
                Ok(counted) if counted.people < self.rule.min_group => Aside::Small,
                Ok(_) => {
                    sorted.entering.push(group);
                    continue;
                }
            };
            let aside = (name.clone(), aside);
            if !question.aside.contains(&aside) {
                question.aside.push(aside);
            }
        }
        sorted
    }

    /// Each group by itself, or all people together.
    fn alone(&self, source: &Source, entering: &[usize], question: &mut Question) -> (Vec<Comparison>, Paid) {
        if self.rule.columns.is_empty() {
            let reason = source.counted_overall().err();
            if let Some(reason) = reason {
                question.unjudged.get_or_insert(Unjudged::Undefined(reason));
            }
            return (vec![Comparison::Alone(None)], Paid::Each(1));
        }
        if entering.is_empty() {
            question.unjudged.get_or_insert(Unjudged::Undefined(Undefined::NoRows));
        }
        (entering.iter().map(|&group| Comparison::Alone(Some(group))).collect(), Paid::Each(entering.len()))
    }

    /// What is compared with what.
    fn compare(
        &self,
        figure: Figure,
        versus: &Versus,
        source: &Source,
        entering: &[usize],
        question: &mut Question,
    ) -> Result<(Vec<Comparison>, Paid), CheckError> {
        let against_one = |against: Against| {
            let others = entering.iter().copied().filter(|&group| against != Against::Group(group));
            let comparisons: Vec<Comparison> = others.map(|group| Comparison::Versus(group, against)).collect();
            let number = comparisons.len();
            (comparisons, Paid::Each(number))
        };
        let extreme = |end: End| {
            let value = |group: usize| source.counted(group).map_or(f64::NAN, |counted| counted.value);
            let better = |best: usize, other: usize| match end {
                End::Highest => value(other) > value(best),
                End::Lowest => value(other) < value(best),
            };
            let found = entering.iter().copied().reduce(|best, other| if better(best, other) { other } else { best });
            let others = |found: usize| entering.iter().copied().filter(move |&group| group != found);
            let comparisons = found.map(|found| others(found).map(|group| Comparison::Extreme { group, found, end }).collect());
            (comparisons.unwrap_or_default(), Paid::EveryPair)
        };
        let (comparisons, paid) = match versus {
            Versus::EveryPair => {
                let pairs = entering
                    .iter()
                    .enumerate()
                    .flat_map(|(place, &first)| entering[place + 1..].iter().map(move |&second| Comparison::Pair(first, second)));
                (pairs.collect(), Paid::EveryPair)
            }
            Versus::Highest => extreme(End::Highest),
            Versus::Reference(Reference::BestOff(positive)) => extreme(best(figure, *positive)),
            Versus::Reference(Reference::WorstOff(positive)) => extreme(worst(figure, *positive)),
            Versus::Reference(Reference::Overall) => against_one(Against::Overall),
            Versus::Reference(Reference::Others) => against_one(Against::Others),
            Versus::Reference(Reference::Largest) => match self.largest(source) {
                Some(group) if entering.contains(&group) => against_one(Against::Group(group)),
                found => without_reference(source, found, question),
            },
            Versus::Reference(Reference::Named(named)) => match self.named(source, named)? {
                Some(group) if entering.contains(&group) => against_one(Against::Group(group)),
                found => without_reference(source, found, question),
            },
        };
        if comparisons.is_empty() {
            question.unjudged.get_or_insert(Unjudged::FewerThanTwoGroups);
        }
        Ok((comparisons, paid))
    }

    /// The group of the most people, of those that could be compared; of several, the first.
    fn largest(&self, source: &Source) -> Option<usize> {
        let known = (0..source.len()).filter(|&group| !source.name(group).has_missing() && !self.rule.excludes(source.name(group)));
        // `max_by_key` gives the last of equals, and the first is wanted.
        known.rev().max_by_key(|&group| source.people(group))
    }

    /// The group of these levels; `None` if it is withheld.
    fn named(&self, source: &Source, named: &[(String, String)]) -> Result<Option<usize>, CheckError> {
        for (column, level) in named {
            self.columns.check(column, level).map_err(|problem| self.refused(problem))?;
        }
        for (column, _) in &self.columns.levels {
            if named.iter().all(|(other, _)| other != column) {
                return Err(self.refused(CheckProblem::ReferenceWithout { column: column.clone() }));
            }
        }
        let parts: Vec<String> = named.iter().map(|(column, level)| format!("{column}={level}")).collect();
        let group = parts.join(JOIN);
        let Some(place) = (0..source.len()).find(|&group| has(source.name(group), named)) else {
            let of = self.columns.of.as_ref();
            let is_withheld = of.is_some_and(|of| !of.withheld.is_empty());
            return if is_withheld { Ok(None) } else { Err(self.refused(CheckProblem::EmptyReference { group })) };
        };
        if self.rule.excludes(source.name(place)) {
            return Err(self.refused(CheckProblem::ReferenceExcluded { group }));
        }
        Ok(Some(place))
    }
}

/// Nothing can be compared with a reference that has no value, or of which too few are known.
fn without_reference(source: &Source, found: Option<usize>, question: &mut Question) -> (Vec<Comparison>, Paid) {
    question.unjudged = Some(match found.map(|group| source.counted(group)) {
        Some(Err(_)) => Unjudged::Undefined(Undefined::ReferenceUndefined),
        Some(Ok(_)) => Unjudged::FewerThanTwoGroups,
        None => Unjudged::Withheld,
    });
    (Vec::new(), Paid::Each(0))
}

/// The groups of a figure, by their places.
pub(super) struct Sorted {
    /// Those that are judged.
    pub(super) entering: Vec<usize>,
    /// Those that the rule leaves out.
    pub(super) excluded: Vec<usize>,
}

fn levels(of: &MarginsOf) -> Vec<Vec<Level>> {
    of.groups.iter().map(|(levels, _)| levels.clone()).collect()
}

/// Whether one value over another means something.
fn has_ratio(figure: Figure) -> bool {
    !matches!(figure, Figure::Metric(Metric::MatthewsCorrelation) | Figure::Score(ScoreFigure::InTheLarge))
}

/// The end at which people are best off.
fn best(figure: Figure, positive: Positive) -> End {
    let lower_is_better = match figure {
        Figure::Metric(metric) => metric.lower_is_better(positive),
        Figure::EqualizedOdds | Figure::Score(ScoreFigure::Auc) => false,
        Figure::Score(_) => true,
    };
    if lower_is_better { End::Lowest } else { End::Highest }
}

fn worst(figure: Figure, positive: Positive) -> End {
    match best(figure, positive) {
        End::Highest => End::Lowest,
        End::Lowest => End::Highest,
    }
}
