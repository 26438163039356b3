//! Verdicts on small tables, and that they rest on the bounds that an audit prints.

use crate::documents::{COMPAS, document, false_positives, judge, max, min, rule, rule_on};
use ecart_gate::{Bounded, Certainty, Direction, Figure, Rule, Scale, Settling, Unjudged, Verdict, Versus, Who};
use ecart_metrics::interval::Bound;
use ecart_metrics::{Aside, Metric, Positive, Reference, Undefined};
use ecart_tally::Kind;

/// The widest gap of COMPAS is 30 points, and surely more than 22.
#[test]
fn a_gap_is_broken_by_its_simultaneous_bound() {
    let document = false_positives(&COMPAS);
    let widest = document.audit.groupings[0].comparison(Metric::FalsePositiveRate).unwrap().widest.clone().unwrap();
    for (limit, verdict) in [(0.05, Verdict::Broken), (0.22, Verdict::Broken), (0.30, Verdict::Inconclusive), (0.38, Verdict::Holds)] {
        let judged = judge(&rule(Scale::Difference, Versus::EveryPair, max(limit)), &document);
        assert_eq!(judged.verdict, Some(verdict), "{limit}");
        assert_eq!(judged.comparisons, 6);
        assert_eq!(judged.parts.len(), 6);
        let names: Vec<String> = judged.aside.iter().map(|(name, aside)| format!("{name} {aside:?}")).collect();
        assert_eq!(names, ["race=Asian Small", "race=Native American Small"]);
        let decisive = judged.decisive().unwrap();
        assert_eq!(decisive.value, Ok(widest.difference.value));
        let adjusted = decisive.adjusted.unwrap();
        assert_eq!((adjusted.lower, adjusted.upper), (widest.difference.interval.lower, Bound::At(widest.difference.interval.upper)));
        assert_eq!(decisive.first.value.unwrap().share, Some((805, 1795)));
        assert_eq!(decisive.second.as_ref().unwrap().value.unwrap().share, Some((36, 244)));
    }
}

#[test]
fn a_ratio_is_broken_by_its_simultaneous_bound() {
    let document = false_positives(&COMPAS);
    let widest = document.audit.groupings[0].comparison(Metric::FalsePositiveRate).unwrap().widest.clone().unwrap().ratio.unwrap();
    let close = |ours: f64, theirs: f64| (ours - theirs).abs() < 1e-9;
    for versus in [Versus::EveryPair, Versus::Highest] {
        let judged = judge(&rule(Scale::Ratio, versus, min(0.8)), &document);
        assert_eq!((judged.verdict, judged.comparisons), (Some(Verdict::Broken), 6));
        let lowest = judged.parts.iter().filter_map(|part| part.adjusted).map(|range| range.lower).fold(f64::INFINITY, f64::min);
        let upper = judged.parts.iter().filter_map(|part| part.adjusted?.upper.at()).fold(f64::INFINITY, f64::min);
        assert!(close(lowest, widest.interval.lower) && close(upper, widest.interval.upper.at().unwrap()), "{lowest} {upper} {widest:?}");
        let value = judged.parts.iter().map(|part| part.value.unwrap()).fold(f64::INFINITY, f64::min);
        assert_eq!(value, widest.value);
    }
}

#[test]
fn the_value_of_each_group_is_bounded_as_the_worst_of_an_audit() {
    let document = false_positives(&COMPAS);
    let widest = document.audit.groupings[0].comparison(Metric::FalsePositiveRate).unwrap().widest.clone().unwrap();
    let rule = rule_on(Bounded::Value { figure: Figure::Metric(Metric::FalsePositiveRate) }, max(0.4));
    let judged = judge(&rule, &document);
    assert_eq!((judged.verdict, judged.comparisons, judged.parts.len()), (Some(Verdict::Broken), 4, 4));
    let decisive = judged.decisive().unwrap();
    assert_eq!(decisive.adjusted.unwrap().lower, widest.largest.interval.lower);
    assert!(decisive.second.is_none());
    let all = Rule { columns: Vec::new(), ..rule };
    let judged = judge(&all, &document);
    assert_eq!((judged.verdict, judged.parts[0].first.who.clone()), (Some(Verdict::Holds), Who::All));
}

/// Whichever side counts, a ratio is the group over what it is compared with, so that a least ratio means what it says.
#[test]
fn a_signed_ratio_is_the_group_over_the_reference() {
    let document = false_positives(&[("a", 480, 1000), ("b", 220, 1000)]);
    let named = Versus::Reference(Reference::Named(vec![("race".into(), "a".into())]));
    let of = |versus: &Versus, direction, limit| {
        let figure = Figure::Metric(Metric::FalsePositiveRate);
        let rule = rule_on(Bounded::Gap { figure, scale: Scale::Ratio, versus: versus.clone(), direction }, limit);
        let judged = judge(&rule, &document);
        (format!("{:.4}", judged.parts[0].value.unwrap()), judged.verdict.unwrap())
    };
    let least = min(0.8);
    for versus in [named.clone(), Versus::Highest, Versus::Reference(Reference::Largest)] {
        assert_eq!(of(&versus, Direction::Below, least), ("0.4583".into(), Verdict::Broken), "{versus:?}");
    }
    assert_eq!(of(&named, Direction::Above, max(1.25)), ("0.4583".into(), Verdict::Holds));
    // Fewer false positives are better: b is best off, and a has 2.18 times as many.
    let best = Versus::Reference(Reference::BestOff(Positive::Unsaid));
    assert_eq!(of(&best, Direction::Below, least), ("2.1818".into(), Verdict::Holds));
    assert_eq!(of(&best, Direction::Above, max(1.25)), ("2.1818".into(), Verdict::Broken));
}

#[test]
fn a_reference_is_compared_one_way_or_both() {
    let document = false_positives(&[("a", 30, 100), ("b", 60, 100), ("c", 10, 100)]);
    let versus = Versus::Reference(Reference::Named(vec![("race".into(), "a".into())]));
    let gap =
        |direction, scale| Bounded::Gap { figure: Figure::Metric(Metric::FalsePositiveRate), scale, versus: versus.clone(), direction };
    let values = |direction, scale| {
        let judged = judge(&Rule { certainty: Certainty::Point, ..rule_on(gap(direction, scale), max(0.25)) }, &document);
        let values: Vec<String> = judged.parts.iter().map(|part| format!("{:.3}", part.value.unwrap())).collect();
        (values.join(" "), judged.verdict.unwrap())
    };
    assert_eq!(values(Direction::Either, Scale::Difference), ("0.300 0.200".into(), Verdict::Broken));
    assert_eq!(values(Direction::Above, Scale::Difference), ("0.300 -0.200".into(), Verdict::Broken));
    assert_eq!(values(Direction::Below, Scale::Difference), ("-0.300 0.200".into(), Verdict::Holds));
    assert_eq!(values(Direction::Either, Scale::Ratio).0, "0.500 0.333");
    assert_eq!(values(Direction::Above, Scale::Ratio).0, "2.000 0.333");
    assert_eq!(values(Direction::Below, Scale::Ratio).0, "2.000 0.333");
}

#[test]
fn exactly_at_the_limit_is_within() {
    // 0.24 / 0.3 falls short of 0.8 by its last digit.
    let document = false_positives(&[("a", 24, 100), ("b", 30, 100)]);
    let judged = judge(&Rule { certainty: Certainty::Point, ..rule(Scale::Ratio, Versus::Highest, min(0.8)) }, &document);
    assert_eq!(judged.verdict, Some(Verdict::Holds));
    let judged = judge(&rule(Scale::Ratio, Versus::Highest, min(0.8)), &document);
    assert_eq!((judged.verdict, judged.settling), (Some(Verdict::Inconclusive), Some(Settling::None)));
}

#[test]
fn a_group_without_a_value_keeps_a_rule_from_holding() {
    let cells = [(vec!["a"], [0, 500, 500, 0]), (vec!["b"], [0, 500, 500, 0]), (vec!["c"], [40, 0, 0, 40]), (vec!["d"], [9, 0, 0, 9])];
    let document = document(&[("race", Kind::Group)], &cells);
    let judged = judge(&rule(Scale::Difference, Versus::EveryPair, max(0.2)), &document);
    assert_eq!(judged.verdict, Some(Verdict::Inconclusive));
    assert_eq!(judged.unjudged, Some(Unjudged::GroupWithoutValue(Undefined::NoNegatives)));
    let asides: Vec<Aside> = judged.aside.iter().map(|(_, aside)| *aside).collect();
    assert_eq!(asides, [Aside::Undefined(Undefined::NoNegatives); 2]);
    // A group of fewer people than asked for is set aside, with or without a value.
    let small = Rule { min_group: 100, ..rule(Scale::Difference, Versus::EveryPair, max(0.2)) };
    assert_eq!(judge(&small, &document).verdict, Some(Verdict::Holds));
}

#[test]
fn one_group_is_no_gap() {
    let document = false_positives(&[("a", 24, 100), ("b", 3, 20)]);
    let judged = judge(&rule(Scale::Difference, Versus::EveryPair, max(0.2)), &document);
    assert_eq!((judged.verdict, judged.unjudged), (Some(Verdict::Inconclusive), Some(Unjudged::FewerThanTwoGroups)));
    assert!(judged.parts.is_empty());
}
