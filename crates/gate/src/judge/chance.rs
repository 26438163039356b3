//! The p-value of the widest gap: how often groups that are treated alike would show a gap as wide.

use ecart_metrics::interval::{Bound, Proportion};
use ecart_metrics::{Measure, Method, Metric, Undefined, chance};

use super::asking::{Asking, Sorted};
use super::limits::Ranged;
use super::question::{Asked, Item, Question};
use super::source::Source;
use crate::{CheckError, CheckProblem, Figure, Range, Side, Unjudged, Who};

/// How many standard errors of a simulation a p-value may be off.
const REACH: f64 = 3.0;

/// The p-value of the widest gap of a share among the groups that are judged. It is itself a statement of how sure something is, so that it has no interval but for what
/// draws leave open.
pub(super) fn question(asking: &Asking<'_>, metric: Metric) -> Result<Question, CheckError> {
    let figure = Figure::Metric(metric);
    if asking.rule.columns.is_empty() {
        return Err(asking.refused(CheckProblem::NoColumns));
    }
    if !metric.entry().is_share {
        return Err(asking.refused(CheckProblem::NotAShare { figure }));
    }
    asking.check_figure(figure)?;
    let nobody = Side { who: Who::All, value: Err(Undefined::FewerThanTwoGroups) };
    let mut item = Item {
        figure: Some(figure),
        first: nobody,
        second: None,
        ranged: Err(Undefined::FewerThanTwoGroups),
        without_range: None,
        levels: None,
        is_shown_only: false,
    };
    let people = asking.columns.overall.all().people;
    let mut question = Question { asked: Asked::Known(Box::new(item.clone())), aside: Vec::new(), unjudged: None, comparisons: 1, people };
    let Some(source) = asking.contrasts(metric).map(Source::Metric) else {
        question.unjudged = Some(Unjudged::Withheld);
        return Ok(question);
    };
    let Sorted { entering, .. } = asking.sort(&source, &mut question);
    let value = |group: usize| source.counted(group).map_or(f64::NAN, |counted| counted.value);
    let end = |better: fn(f64, f64) -> bool| {
        entering.iter().copied().reduce(|best, other| if better(value(other), value(best)) { other } else { best })
    };
    let ends = end(|other, best| other > best).zip(end(|other, best| other < best)).filter(|_| entering.len() > 1);
    let Some((high, low)) = ends else {
        question.unjudged.get_or_insert(Unjudged::FewerThanTwoGroups);
        return Ok(question);
    };
    let side = |group: usize| Side { who: Who::Group(source.name(group).clone()), value: source.counted(group) };
    let by_chance = chance(&shares(&source, &entering), value(high) - value(low), asking.document.audit.config.seed);
    let error = match by_chance.method {
        Method::Exact => 0.0,
        Method::Simulated { p_value_error, .. } => REACH * p_value_error,
    };
    let p = by_chance.p_value;
    let range = Range { lower: (p - error).max(0.0), upper: Bound::At((p + error).min(1.0)) };
    item.ranged = Ok(Ranged { value: p, adjusted: Some(range), own: Some(range) });
    (item.first, item.second) = (side(high), Some(side(low)));
    question.asked = Asked::Known(Box::new(item));
    if asking.columns.of.as_ref().is_some_and(|of| !of.withheld.is_empty()) {
        question.unjudged.get_or_insert(Unjudged::Withheld);
    }
    Ok(question)
}

/// The shares of these groups.
fn shares(source: &Source, groups: &[usize]) -> Vec<Proportion> {
    let Source::Metric(contrasts) = source else { return Vec::new() };
    let share = |&group: &usize| contrasts.groups()[group].measure.ok().as_ref().and_then(Measure::rate);
    groups.iter().filter_map(share).map(|rate| rate.proportion()).collect()
}
