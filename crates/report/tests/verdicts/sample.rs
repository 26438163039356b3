//! Checks made by hand, on the counts of COMPAS at a score of 5 or more (ProPublica 2016). Their verdicts are given, not judged: they are here to be spoken of.

use ecart_gate::{
    At, Bounded, Certainty, Change, Check, Counted, Day, Direction, Figure, Growth, Judged, Limit, LimitSource, OnInconclusive, Part,
    Place, Range, Rule, Scale, ScoreFigure, Settling, Side, Unjudged, Verdict, Versus, Waived, Waiver, Who, Within,
};
use ecart_metrics::interval::{Bound, Interval, Proportion, koopman, newcombe, wilson};
use ecart_metrics::{Aside, Confidence, GroupName, Metric, Undefined};
use ecart_report::verdicts::{PolicyName, Said};
use ecart_tally::Level;
use ecart_words::{Lang, Words};

use crate::document::compas;

pub(crate) fn place(line: usize) -> Place {
    Place { line, column: 1 }
}

pub(crate) fn rule(name: &str, line: usize, bounded: Bounded, limit: Limit) -> Rule {
    let columns = match bounded {
        Bounded::LeftOut | Bounded::MissingGroup => Vec::new(),
        _ => vec![At { value: "race".to_owned(), place: place(line + 2) }],
    };
    Rule {
        name: name.to_owned(),
        place: place(line),
        bounded,
        limit,
        columns,
        within: Within::default(),
        certainty: Certainty::Confident,
        on_inconclusive: OnInconclusive::Warn,
        min_group: 30,
        excluded: Vec::new(),
        why: None,
        owner: None,
        source: Some(LimitSource::House),
        waiver: None,
    }
}

pub(crate) fn gap(metric: Metric, scale: Scale) -> Bounded {
    Bounded::Gap { figure: Figure::Metric(metric), scale, versus: Versus::EveryPair, direction: Direction::Either }
}

pub(crate) fn max(max: f64) -> Limit {
    Limit { max: Some(max), ..Limit::default() }
}

pub(crate) fn min(min: f64) -> Limit {
    Limit { min: Some(min), ..Limit::default() }
}

pub(crate) fn name(level: &str) -> GroupName {
    let level = if level.is_empty() { Level::Missing } else { Level::Value(level.to_owned()) };
    GroupName(vec![("race".to_owned(), level)])
}

pub(crate) fn judged(rule: Rule, verdict: Option<Verdict>, parts: Vec<Part>) -> Judged {
    let comparisons = parts.len();
    let decisive = (!parts.is_empty()).then_some(0);
    Judged { rule, verdict, waived: None, parts, decisive, aside: Vec::new(), comparisons, settling: None, unjudged: None }
}

pub(crate) fn side(group: &str, (k, n): (u64, u64)) -> Side {
    let value =
        if n == 0 { Err(Undefined::NoNegatives) } else { Ok(Counted { value: k as f64 / n as f64, share: Some((k, n)), people: n }) };
    Side { who: Who::Group(name(group)), value }
}

fn range(interval: Interval) -> Range {
    Range { lower: interval.lower, upper: Bound::At(interval.upper) }
}

fn together(comparisons: u32) -> Confidence {
    Confidence::of_alpha(0.05 / f64::from(comparisons)).unwrap()
}

fn alone() -> Confidence {
    Confidence::new(0.9).unwrap()
}

/// What a number comes to against a limit.
fn verdict(limit: Limit, adjusted: Range, own: Range) -> Option<Verdict> {
    let upper = |range: Range| range.upper.at().unwrap_or(f64::INFINITY);
    let (broken, holds) = match (limit.max, limit.min) {
        (Some(max), _) => (adjusted.lower > max, upper(own) <= max),
        (None, Some(min)) => (upper(adjusted) < min, own.lower >= min),
        (None, None) => return None,
    };
    Some(if broken {
        Verdict::Broken
    } else if holds {
        Verdict::Holds
    } else {
        Verdict::Inconclusive
    })
}

/// The comparison of two groups, the larger value less the smaller or the smaller over the larger.
pub(crate) fn pair(metric: Metric, scale: Scale, first: (&str, (u64, u64)), second: (&str, (u64, u64)), limit: Limit, of: u32) -> Part {
    let (one, other) = (Proportion::of(first.1.0, first.1.1), Proportion::of(second.1.0, second.1.1));
    let at = |confidence: Confidence| match scale {
        Scale::Difference => range(newcombe(one, other, confidence)),
        Scale::Ratio => {
            let ratio = koopman(one, other, confidence).unwrap();
            Range { lower: ratio.lower, upper: ratio.upper }
        }
    };
    let (adjusted, own) = (at(together(of)), at(alone()));
    Part {
        figure: Some(Figure::Metric(metric)),
        first: side(first.0, first.1),
        second: Some(side(second.0, second.1)),
        value: Ok(match scale {
            Scale::Difference => one.share() - other.share(),
            Scale::Ratio => one.share() / other.share(),
        }),
        adjusted: Some(adjusted),
        own: Some(own),
        change: None,
        verdict: verdict(limit, adjusted, own),
    }
}

/// The figure of one group.
pub(crate) fn single(metric: Metric, group: (&str, (u64, u64)), limit: Limit, of: u32) -> Part {
    let proportion = Proportion::of(group.1.0, group.1.1);
    let (adjusted, own) = (range(wilson(proportion, together(of))), range(wilson(proportion, alone())));
    Part {
        figure: Some(Figure::Metric(metric)),
        first: side(group.0, group.1),
        second: None,
        value: Ok(proportion.share()),
        adjusted: Some(adjusted),
        own: Some(own),
        change: None,
        verdict: verdict(limit, adjusted, own),
    }
}

/// Every pair of the four large groups: counts of African-American, Caucasian, Hispanic, Other. That which is worst comes first.
pub(crate) fn pairs(metric: Metric, scale: Scale, counts: [(u64, u64); 4], limit: Limit) -> Vec<Part> {
    let mut groups: Vec<(&str, (u64, u64))> = ["African-American", "Caucasian", "Hispanic", "Other"].into_iter().zip(counts).collect();
    let share = |(k, n): (u64, u64)| k as f64 / n as f64;
    groups.sort_by(|one, other| share(other.1).total_cmp(&share(one.1)));
    let mut parts = Vec::new();
    for (place, &high) in groups.iter().enumerate() {
        for &low in &groups[place + 1..] {
            parts.push(match scale {
                Scale::Difference => pair(metric, scale, high, low, limit, 6),
                Scale::Ratio => pair(metric, scale, low, high, limit, 6),
            });
        }
    }
    parts.sort_by(|one, other| {
        let (one_value, other_value) = (one.value.unwrap(), other.value.unwrap());
        let by_value = if scale == Scale::Ratio { one_value.total_cmp(&other_value) } else { other_value.total_cmp(&one_value) };
        other.verdict.cmp(&one.verdict).then(by_value)
    });
    parts
}

pub(crate) const FALSE_POSITIVES: [(u64, u64); 4] = [(805, 1795), (349, 1488), (87, 405), (36, 244)];
pub(crate) const PREDICTIVE: [(u64, u64); 4] = [(1369, 2174), (505, 854), (103, 190), (43, 79)];
pub(crate) const SELECTED: [(u64, u64); 4] = [(2174, 3696), (854, 2454), (190, 637), (79, 377)];
pub(crate) const RIGHT: [(u64, u64); 4] = [(2359, 3696), (1644, 2454), (421, 637), (251, 377)];

fn share_of_rows(value: f64, counts: (u64, u64), verdict: Verdict) -> Part {
    let counted = Counted { value, share: Some(counts), people: counts.1 };
    Part {
        figure: None,
        first: Side { who: Who::All, value: Ok(counted) },
        second: None,
        value: Ok(value),
        adjusted: None,
        own: None,
        change: None,
        verdict: Some(verdict),
    }
}

/// The rule that the issue begins with: broken.
pub(crate) fn broken() -> Judged {
    let limit = max(0.05);
    let rule = Rule {
        why: Some("A false alarm keeps somebody in prison who would not have reoffended.".into()),
        owner: Some("risk team".into()),
        ..rule("equal-false-alarms", 9, gap(Metric::FalsePositiveRate, Scale::Difference), limit)
    };
    let parts = pairs(Metric::FalsePositiveRate, Scale::Difference, FALSE_POSITIVES, limit);
    let aside = vec![(name("Asian"), Aside::Small), (name("Native American"), Aside::Small), (name(""), Aside::Missing)];
    Judged { aside, ..judged(rule, Some(Verdict::Broken), parts) }
}

/// Not sure, with the rows that would settle it.
pub(crate) fn inconclusive() -> Judged {
    let limit = max(0.08);
    let rule = Rule {
        on_inconclusive: OnInconclusive::Fail,
        ..rule("equal-precision", 16, gap(Metric::PositivePredictiveValue, Scale::Difference), limit)
    };
    let parts = pairs(Metric::PositivePredictiveValue, Scale::Difference, PREDICTIVE, limit);
    Judged { settling: Some(Settling::Rows { rows: 63_412, verdict: Verdict::Broken }), ..judged(rule, Some(Verdict::Inconclusive), parts) }
}

/// Broken, and waived.
pub(crate) fn waived() -> Judged {
    let limit = min(0.8);
    let until = Day::new(2027, 3, 31).unwrap();
    let waiver = Waiver { place: place(30), until, reason: "the new score is being calibrated".into(), by: Some("J. Doe".into()) };
    let bounded = Bounded::Gap {
        figure: Figure::Metric(Metric::SelectionRate),
        scale: Scale::Ratio,
        versus: Versus::Highest,
        direction: Direction::Either,
    };
    let rule = Rule {
        source: Some(LimitSource::Text("29 CFR 1607.4(D)".into())),
        waiver: Some(waiver),
        ..rule("four-fifths", 22, bounded, limit)
    };
    let parts: Vec<Part> = pairs(Metric::SelectionRate, Scale::Ratio, SELECTED, limit)
        .into_iter()
        .filter(|part| part.second.as_ref().is_some_and(|second| second.who == Who::Group(name("African-American"))))
        .collect();
    Judged { waived: Some(Waived::InForce), comparisons: 6, ..judged(rule, Some(Verdict::Broken), parts) }
}

/// Held by every pair.
pub(crate) fn holding() -> Judged {
    let limit = max(0.1);
    let rule = rule("equal-accuracy", 33, gap(Metric::Accuracy, Scale::Difference), limit);
    let mut judged = judged(rule, Some(Verdict::Holds), pairs(Metric::Accuracy, Scale::Difference, RIGHT, limit));
    judged.aside = vec![(name("Asian"), Aside::Small)];
    judged.rule.min_group = 50;
    judged
}

/// Of all rows, those left out.
pub(crate) fn left_out() -> Judged {
    let rule = rule("few-left-out", 40, Bounded::LeftOut, max(0.01));
    judged(rule, Some(Verdict::Holds), vec![share_of_rows(37.0 / 7251.0, (37, 7251), Verdict::Holds)])
}

/// Without a limit.
pub(crate) fn shown() -> Judged {
    let rule =
        Rule { source: None, ..rule("base-rates", 50, Bounded::Value { figure: Figure::Metric(Metric::BaseRate) }, Limit::default()) };
    let groups = [("African-American", (1901, 3696)), ("Caucasian", (966, 2454)), ("Asian", (9, 32))];
    judged(rule, None, groups.map(|group| single(Metric::BaseRate, group, Limit::default(), 3)).into())
}

/// A point rule whose waiver has ended.
pub(crate) fn ended() -> Judged {
    let limit = max(0.4);
    let until = Day::new(2026, 3, 31).unwrap();
    let waiver = Waiver { place: place(60), until, reason: "until the audit of spring".into(), by: None };
    let rule = Rule {
        certainty: Certainty::Point,
        waiver: Some(waiver),
        ..rule("few-false-alarms", 55, Bounded::Value { figure: Figure::Metric(Metric::FalsePositiveRate) }, limit)
    };
    let groups = [("African-American", (805, 1795)), ("Caucasian", (349, 1488))];
    Judged {
        waived: Some(Waived::Ended),
        ..judged(rule, Some(Verdict::Broken), groups.map(|group| single(Metric::FalsePositiveRate, group, limit, 2)).into())
    }
}

/// A figure without a value.
pub(crate) fn undefined() -> Judged {
    let limit = max(0.05);
    let part = Part {
        value: Err(Undefined::NoNegatives),
        adjusted: None,
        own: None,
        verdict: Some(Verdict::Inconclusive),
        second: Some(side("Asian", (0, 0))),
        ..pair(Metric::FalsePositiveRate, Scale::Difference, ("Other", (36, 244)), ("Hispanic", (87, 405)), limit, 1)
    };
    let rule = rule("undefined", 65, gap(Metric::FalsePositiveRate, Scale::Difference), limit);
    Judged { unjudged: Some(Unjudged::Undefined(Undefined::NoNegatives)), ..judged(rule, Some(Verdict::Inconclusive), vec![part]) }
}

/// Nothing to compare.
pub(crate) fn one_group() -> Judged {
    let mut rule = rule("one-group", 70, gap(Metric::TruePositiveRate, Scale::Difference), max(0.05));
    rule.excluded = vec![(At { value: "race=Other".into(), place: place(72) }, "the category mixes many groups".into())];
    let aside = vec![(name("Asian"), Aside::Small), (name("Other"), Aside::Undefined(Undefined::NoPositives))];
    Judged { aside, unjudged: Some(Unjudged::FewerThanTwoGroups), ..judged(rule, Some(Verdict::Inconclusive), Vec::new()) }
}

/// Grown since the baseline, by more than is allowed.
pub(crate) fn grown() -> Judged {
    let limit = Limit { growth: Some(Growth::AtMost(0.01)), ..Limit::default() };
    let rule = rule("no-worse", 80, gap(Metric::FalsePositiveRate, Scale::Difference), limit);
    let mut part = pair(Metric::FalsePositiveRate, Scale::Difference, ("African-American", (805, 1795)), ("Other", (36, 244)), limit, 1);
    part.verdict = Some(Verdict::Broken);
    part.change = Some(Change {
        before: Ok(0.212),
        increase: Ok(part.value.unwrap() - 0.212),
        adjusted: Some(Range { lower: 0.0211, upper: Bound::At(0.1562) }),
        own: Some(Range { lower: 0.031, upper: Bound::At(0.147) }),
    });
    judged(rule, Some(Verdict::Broken), vec![part])
}

/// Past the limit, as it was at the baseline.
pub(crate) fn ratchet() -> Judged {
    let limit = Limit { max: Some(0.05), growth: Some(Growth::Accepted), ..Limit::default() };
    let rule = rule("ratchet", 85, gap(Metric::FalsePositiveRate, Scale::Difference), limit);
    let mut part = pair(Metric::FalsePositiveRate, Scale::Difference, ("African-American", (805, 1795)), ("Other", (36, 244)), limit, 1);
    part.verdict = Some(Verdict::Holds);
    part.change = Some(Change {
        before: Ok(0.298),
        increase: Ok(part.value.unwrap() - 0.298),
        adjusted: Some(Range { lower: -0.06, upper: Bound::At(0.066) }),
        own: Some(Range { lower: -0.05, upper: Bound::At(0.056) }),
    });
    judged(rule, Some(Verdict::Holds), vec![part])
}

/// A p-value that is too small.
pub(crate) fn chance() -> Judged {
    let rule = rule("not-by-chance", 90, Bounded::Chance { metric: Metric::FalsePositiveRate }, min(0.05));
    let widest = pair(Metric::FalsePositiveRate, Scale::Difference, ("African-American", (805, 1795)), ("Other", (36, 244)), max(1.0), 1);
    let part = Part { value: Ok(0.000_02), adjusted: None, own: None, verdict: Some(Verdict::Broken), ..widest };
    judged(rule, Some(Verdict::Broken), vec![part])
}

/// Both rates of equalized odds.
pub(crate) fn odds() -> Judged {
    let limit = max(0.3);
    let bounded =
        Bounded::Gap { figure: Figure::EqualizedOdds, scale: Scale::Difference, versus: Versus::EveryPair, direction: Direction::Either };
    let mut parts = pairs(Metric::TruePositiveRate, Scale::Difference, [(1369, 1901), (505, 966), (103, 232), (43, 133)], limit);
    parts.extend(pairs(Metric::FalsePositiveRate, Scale::Difference, FALSE_POSITIVES, limit));
    Judged { settling: Some(Settling::None), ..judged(rule("odds", 95, bounded, limit), Some(Verdict::Inconclusive), parts) }
}

/// An area under the curve, which has no two counts.
pub(crate) fn area() -> Judged {
    let rule = Rule {
        source: None,
        columns: Vec::new(),
        ..rule("orders-well", 99, Bounded::Value { figure: Figure::Score(ScoreFigure::Auc) }, min(0.7))
    };
    let part = Part {
        figure: Some(Figure::Score(ScoreFigure::Auc)),
        first: Side { who: Who::All, value: Ok(Counted { value: 0.7021, share: None, people: 7214 }) },
        second: None,
        value: Ok(0.7021),
        adjusted: Some(Range { lower: 0.6899, upper: Bound::At(0.714) }),
        own: Some(Range { lower: 0.692, upper: Bound::At(0.712) }),
        change: None,
        verdict: Some(Verdict::Inconclusive),
    };
    judged(rule, Some(Verdict::Inconclusive), vec![part])
}

/// What a reviewer would mostly see: one rule of each verdict.
pub(crate) fn usual() -> Check {
    check(vec![holding(), waived(), broken(), shown(), inconclusive(), left_out()])
}

/// All the rest.
pub(crate) fn unusual() -> Check {
    check(vec![ended(), undefined(), one_group(), grown(), ratchet(), chance(), odds(), area()])
}

pub(crate) fn check(rules: Vec<Judged>) -> Check {
    Check { rules, confidence: Confidence::DEFAULT, today: Day::new(2026, 11, 28).unwrap() }
}

pub(crate) fn said(check: &Check, lang: Lang) -> (Said, Words) {
    let words = Words::new(lang);
    let policy = PolicyName { file: "ecart.toml".into(), title: Some("Risk score, release gate".into()) };
    (Said::new(check, &policy, &compas(), &words), words)
}

/// A ratio whose denominator may be 0.
pub(crate) fn with_unbounded() -> Check {
    let limit = max(1.25);
    let part = pair(Metric::SelectionRate, Scale::Ratio, ("Hispanic", (5, 56)), ("Other", (0, 29)), limit, 1);
    let part = Part { value: Err(Undefined::RatioToZero), ..part };
    check(vec![judged(rule("unbounded", 1, gap(Metric::SelectionRate, Scale::Ratio), limit), Some(Verdict::Inconclusive), vec![part])])
}
