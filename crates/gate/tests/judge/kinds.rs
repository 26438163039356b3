//! Every kind of thing that a rule can bound, beside the gap of one rate.

use ecart_gate::{
    Bounded, Certainty, CheckProblem, Direction, Figure, Limit, Place, Rule, Scale, ScoreFigure, Settling, Unjudged, Verdict, Versus, Who,
    Within,
};
use ecart_metrics::interval::Bound;
use ecart_metrics::{Config, Criterion, CriterionInterval, Crossing, Metric, Reference};
use ecart_tally::{Condition, Count, Grid, Kind, LeftOut, Outcome, Reason, Score, Scores, Tally};

use crate::documents::{COMPAS, at, cells, document, document_of, false_positives, judge, max, min, rule, rule_on, tally, try_judge};

const RACE: (&str, Kind) = ("race", Kind::Group);

fn gap(figure: Figure) -> Bounded {
    Bounded::Gap { figure, scale: Scale::Difference, versus: Versus::EveryPair, direction: Direction::Either }
}

/// Both error rates of two groups.
fn both_rates() -> ecart_schema::Document {
    document(&[RACE], &[(vec!["a"], [300, 100, 300, 100]), (vec!["b"], [200, 100, 300, 200]), (vec!["c"], [250, 160, 240, 150])])
}

#[test]
fn equalized_odds_pay_for_both_rates() {
    let document = both_rates();
    let judged = judge(&rule_on(gap(Figure::EqualizedOdds), max(0.1)), &document);
    assert_eq!((judged.verdict, judged.comparisons, judged.parts.len()), (Some(Verdict::Broken), 6, 6));
    let criteria = &document.audit.groupings[0].criteria;
    let (_, found) = criteria.iter().find(|(criterion, _)| *criterion == Criterion::EqualizedOddsDifference).unwrap();
    let found = found.as_ref().unwrap();
    let CriterionInterval::Difference(interval) = found.interval else { panic!("a difference") };
    let most = |of: fn(&ecart_gate::Part) -> Option<f64>| judged.parts.iter().filter_map(of).fold(0.0, f64::max);
    assert_eq!(most(|part| part.value.ok()), found.value);
    assert_eq!(most(|part| Some(part.adjusted?.lower)), interval.lower);
    assert_eq!(most(|part| part.adjusted?.upper.at()), interval.upper);
    assert_eq!(judged.decisive().unwrap().figure, Some(Figure::Metric(Metric::TruePositiveRate)));
    let problem = try_judge(&rule_on(Bounded::Value { figure: Figure::EqualizedOdds }, max(0.1)), &document).unwrap_err().why;
    assert_eq!(problem, CheckProblem::OddsWithoutGap);
}

#[test]
fn the_p_value_is_that_of_the_audit() {
    let document = false_positives(&COMPAS);
    let by_chance = document.audit.groupings[0].comparison(Metric::FalsePositiveRate).unwrap().chance.unwrap();
    let judged = judge(&rule_on(Bounded::Chance { metric: Metric::FalsePositiveRate }, min(0.05)), &document);
    assert_eq!((judged.verdict, judged.parts[0].value), (Some(Verdict::Broken), Ok(by_chance.p_value)));
    let alike = false_positives(&[("a", 30, 100), ("b", 31, 100), ("c", 5, 10)]);
    let judged = judge(&rule_on(Bounded::Chance { metric: Metric::FalsePositiveRate }, min(0.05)), &alike);
    assert_eq!((judged.verdict, judged.aside.len()), (Some(Verdict::Holds), 1));
    let names: Vec<&Who> = judged.parts.iter().flat_map(|part| [&part.first.who, &part.second.as_ref().unwrap().who]).collect();
    assert_eq!(
        names.iter().map(|who| if let Who::Group(name) = who { name.to_string() } else { String::new() }).collect::<Vec<_>>(),
        ["race=b", "race=a"]
    );
}

#[test]
fn shares_of_rows_are_exact() {
    let mut left_out = LeftOut::default();
    left_out.add(Reason::NoLabel, 10, None);
    left_out.add(Reason::NotSelected(Condition { column: "split".into(), value: "test".into() }), 5_000, None);
    let counts = [("a", 30, 100), ("b", 31, 60), ("", 5, 30)];
    let document = document_of(tally(&[RACE], &cells(&counts)), left_out, &Config::default());
    for (limit, verdict) in [(0.05, Verdict::Holds), (0.04, Verdict::Broken)] {
        let judged = judge(&Rule { columns: Vec::new(), ..rule_on(Bounded::LeftOut, max(limit)) }, &document);
        assert_eq!((judged.verdict, judged.parts[0].first.value.unwrap().share), (Some(verdict), Some((10, 200))));
        assert_eq!((judged.parts[0].adjusted, judged.parts[0].own), (None, None));
    }
    let judged = judge(&rule_on(Bounded::MissingGroup, max(0.1)), &document);
    assert_eq!((judged.verdict, judged.parts[0].first.value.unwrap().share), (Some(Verdict::Broken), Some((30, 190))));
    let nobody = try_judge(&Rule { columns: Vec::new(), ..rule_on(Bounded::MissingGroup, max(0.1)) }, &document);
    assert_eq!(nobody.unwrap_err().why, CheckProblem::NoColumns);
}

/// Departments of different rates, in each of which both are admitted alike, as in Berkeley.
fn departments() -> ecart_schema::Document {
    let counts = [("x", "a", 400, 800), ("x", "b", 50, 100), ("y", "a", 10, 100), ("y", "b", 80, 800), ("z", "c", 40, 80)];
    let cells: Vec<_> = counts.iter().map(|&(stratum, group, k, n)| (vec![group, stratum], [0, k, n - k, 0])).collect();
    document(&[RACE, ("branch", Kind::Stratum)], &cells)
}

fn in_branches(versus: Versus, scale: Scale, limit: Limit) -> Rule {
    Rule { within: Within { columns: vec![at("branch")] }, ..rule(scale, versus, limit) }
}

#[test]
fn within_strata_the_gap_is_that_of_mantel_and_haenszel() {
    let document = departments();
    let one = Versus::Reference(Reference::Named(vec![("race".into(), "a".into())]));
    assert_eq!(judge(&rule(Scale::Difference, one.clone(), max(0.1)), &document).verdict, Some(Verdict::Broken));
    let judged = judge(&in_branches(one, Scale::Difference, max(0.2)), &document);
    assert_eq!(judged.parts[0].value, Ok(0.0));
    // Of the third group nobody shares a branch with the reference.
    assert_eq!(judged.unjudged, Some(Unjudged::Undefined(ecart_metrics::Undefined::NoSharedStratum)));
    let without = |versus| Rule { excluded: vec![(at("c"), "another branch".into())], ..in_branches(versus, Scale::Difference, max(0.2)) };
    for versus in [Versus::EveryPair, Versus::Highest] {
        let judged = judge(&without(versus), &document);
        assert_eq!((judged.verdict, judged.parts[0].value), (Some(Verdict::Holds), Ok(0.0)));
        let shown = judged.parts.last().unwrap();
        assert_eq!((shown.verdict, shown.second.is_none(), shown.first.value.unwrap().share), (None, true, Some((40, 80))));
    }
    let ratio = Rule { excluded: vec![(at("c"), "another branch".into())], ..in_branches(Versus::EveryPair, Scale::Ratio, min(0.7)) };
    let ratio = judge(&ratio, &document);
    assert!((ratio.parts[0].value.unwrap() - 1.0).abs() < 1e-12);
    let everyone = judge(&without(Versus::Reference(Reference::Overall)), &document);
    assert_eq!(everyone.parts[0].second.as_ref().unwrap().who, Who::Others);
}

/// What an audit says of the strata, and what a rule does, is the same.
#[test]
fn within_strata_a_rule_agrees_with_the_audit() {
    let config = Config { metrics: vec![Metric::FalsePositiveRate], reference: Reference::Largest, ..Config::default() };
    let counts = [("x", "a", 400, 900), ("x", "b", 55, 100), ("y", "a", 13, 100), ("y", "b", 80, 800)];
    let cells: Vec<_> = counts.iter().map(|&(stratum, group, k, n)| (vec![group, stratum], [0, k, n - k, 0])).collect();
    let document = document_of(tally(&[RACE, ("branch", Kind::Stratum)], &cells), LeftOut::default(), &config);
    let within = document.audit.groupings[0].evidence.strata.as_ref().unwrap();
    let pair = &within.metrics[0].pairs.as_ref().unwrap()[0];
    let directed = |scale| Bounded::Gap {
        figure: Figure::Metric(Metric::FalsePositiveRate),
        scale,
        versus: Versus::Reference(Reference::Largest),
        direction: Direction::Above,
    };
    let judged = |scale| judge(&Rule { within: Within { columns: vec![at("branch")] }, ..rule_on(directed(scale), max(0.2)) }, &document);
    let (difference, ratio) = (judged(Scale::Difference), judged(Scale::Ratio));
    let (of_audit, of_ratio) = (pair.difference.unwrap(), pair.ratio.unwrap());
    let range = difference.parts[0].adjusted.unwrap();
    assert_eq!(
        (difference.parts[0].value, range.lower, range.upper.at()),
        (Ok(of_audit.value), of_audit.interval.lower, Some(of_audit.interval.upper))
    );
    assert_eq!((ratio.parts[0].value, ratio.parts[0].adjusted.unwrap().lower), (Ok(of_ratio.value), of_ratio.interval.lower));
}

#[test]
fn what_a_rule_leaves_out_is_shown_and_not_judged() {
    let document = false_positives(&COMPAS);
    let excluded = vec![(at("race=African-American"), "a reason".to_owned()), (at("Other"), "another".to_owned())];
    let judged = judge(&Rule { excluded, ..rule(Scale::Difference, Versus::EveryPair, max(0.1)) }, &document);
    assert_eq!((judged.verdict, judged.comparisons), (Some(Verdict::Holds), 1));
    let shown: Vec<_> = judged.parts[1..].iter().map(|part| (part.first.value.unwrap().share.unwrap(), part.verdict)).collect();
    assert_eq!(shown, [((805, 1795), None), ((36, 244), None)]);
    let is_shown_only: Vec<bool> = judged.parts.iter().map(|part| part.is_shown_only(&judged.rule)).collect();
    assert_eq!(is_shown_only, [false, true, true]);
    let only =
        Rule { excluded: vec![(at("race=Caucasian"), "a reason".to_owned())], ..rule(Scale::Difference, named("Caucasian"), max(0.1)) };
    assert_eq!(try_judge(&only, &document).unwrap_err().why, CheckProblem::ReferenceExcluded { group: "race=Caucasian".into() });
}

fn named(level: &str) -> Versus {
    Versus::Reference(Reference::Named(vec![("race".into(), level.into())]))
}

/// Columns are any of those counted by, alone or crossed.
#[test]
fn columns_are_crossed() {
    let counts = [("a", "f", 30, 100), ("a", "m", 30, 100), ("b", "f", 90, 100), ("b", "m", 30, 100)];
    let cells: Vec<_> = counts.iter().map(|&(race, sex, k, n)| (vec![race, sex], [0, k, n - k, 0])).collect();
    let document = document(&[RACE, ("sex", Kind::Group)], &cells);
    let crossed = Rule { columns: vec![at("sex"), at("race")], ..rule(Scale::Difference, Versus::EveryPair, max(0.4)) };
    let judged = judge(&crossed, &document);
    assert_eq!((judged.verdict, judged.comparisons, judged.parts.len()), (Some(Verdict::Broken), 6, 6));
    let Who::Group(name) = &judged.decisive().unwrap().first.who else { panic!("a group") };
    assert_eq!(name.to_string(), "sex=f × race=b");
    let without = Rule { excluded: vec![(at("race=b × sex=f"), "a reason".to_owned())], ..crossed.clone() };
    assert_eq!(judge(&without, &document).verdict, Some(Verdict::Holds));
    let half = Rule { columns: crossed.columns, ..rule(Scale::Difference, named("a"), max(0.4)) };
    assert_eq!(try_judge(&half, &document).unwrap_err().why, CheckProblem::ReferenceWithout { column: "sex".into() });
}

/// Scores of two groups of 200: of one they order people well, of the other hardly.
fn scored() -> ecart_schema::Document {
    let counts = [(vec!["a"], [60, 40, 60, 40]), (vec!["b"], [50, 50, 50, 50])];
    let mut tally: Tally = tally(&[RACE], &counts);
    let mut scores = Scores::new(Grid::new([0.5]));
    for (group, [tp, fp, tn, fne]) in [(0u32, counts[0].1), (1, counts[1].1)] {
        for (label, predicted, count) in [(true, true, tp), (false, true, fp), (false, false, tn), (true, false, fne)] {
            let score = if predicted { 0.7 } else { 0.3 };
            let outcome = Outcome::labelled(label, predicted);
            scores.add(&[group], outcome, Score::new(score).unwrap(), &Count::of_rows(count));
        }
    }
    tally.set_scores(scores.fitted()).unwrap();
    let config = Config { analyses: [ecart_metrics::Analysis::Scores].into(), ..Config::default() };
    document_of(tally, LeftOut::default(), &config)
}

#[test]
fn figures_of_scores_are_those_of_the_audit() {
    let document = scored();
    let scores = document.audit.groupings[0].evidence.scores.as_ref().unwrap().as_ref().unwrap();
    let auc = Figure::Score(ScoreFigure::Auc);
    let judged = judge(&rule_on(gap(auc), max(0.05)), &document);
    let widest = scores.auc.widest.unwrap();
    let (part, interval) = (&judged.parts[0], widest.interval.unwrap());
    let range = part.adjusted.unwrap();
    assert_eq!((part.value, range.lower, range.upper), (Ok(widest.value), interval.lower, Bound::At(interval.upper)));
    assert_eq!(judged.verdict, Some(Verdict::Inconclusive));
    assert!(matches!(judged.settling, Some(Settling::Rows { verdict: Verdict::Broken, .. })), "{:?}", judged.settling);
    let least = judge(&rule_on(Bounded::Value { figure: auc }, min(0.3)), &document);
    assert_eq!((least.verdict, least.comparisons), (Some(Verdict::Holds), 2));
    for versus in [Versus::Reference(Reference::Overall), Versus::Reference(Reference::Others), Versus::Highest] {
        let bounded = Bounded::Gap { figure: auc, scale: Scale::Difference, versus, direction: Direction::Either };
        assert_eq!(judge(&rule_on(bounded, max(0.5)), &document).verdict, Some(Verdict::Holds));
    }
    let ratio = Bounded::Gap { figure: auc, scale: Scale::Ratio, versus: Versus::EveryPair, direction: Direction::Either };
    let judged = judge(&rule_on(ratio, min(0.5)), &document);
    assert!((judged.parts[0].value.unwrap() - 0.5 / 0.6).abs() < 1e-12 && judged.verdict == Some(Verdict::Holds));
}

#[test]
fn calibration_in_the_large_has_no_sign_by_itself() {
    let document = scored();
    let large = Figure::Score(ScoreFigure::InTheLarge);
    let all = Rule { columns: Vec::new(), ..rule_on(Bounded::Value { figure: large }, max(0.1)) };
    let judged = judge(&all, &document);
    assert!(judged.parts[0].value.unwrap().abs() < 1e-12 && judged.parts[0].adjusted.unwrap().upper.at().unwrap() > 0.0);
    assert_eq!(judged.verdict, Some(Verdict::Holds));
    let brier = Rule { ..rule_on(Bounded::Value { figure: Figure::Score(ScoreFigure::Brier) }, max(0.4)) };
    assert_eq!(judge(&brier, &document).verdict, Some(Verdict::Holds));
    let ratio = Bounded::Gap { figure: large, scale: Scale::Ratio, versus: Versus::EveryPair, direction: Direction::Either };
    assert_eq!(try_judge(&rule_on(ratio, min(0.1)), &document).unwrap_err().why, CheckProblem::NoRatio { figure: large });
}

/// A calibration error has no interval, so that only by its value can there be a verdict.
#[test]
fn what_has_no_interval_is_judged_by_its_value() {
    let document = scored();
    let error = Figure::Score(ScoreFigure::EqualWidthError);
    let sure = rule_on(Bounded::Value { figure: error }, max(0.3));
    assert!(!sure.bounded.has_bounds() && gap(Figure::EqualizedOdds).has_bounds());
    assert_eq!(try_judge(&sure, &document).unwrap_err().why, CheckProblem::NoBounds { figure: error });
    let judged = judge(&Rule { certainty: Certainty::Point, ..sure }, &document);
    assert_eq!((judged.verdict, judged.parts[0].adjusted), (Some(Verdict::Holds), None));
    assert!((judged.parts[0].value.unwrap() - 0.1).abs() < 1e-12);
}

/// Where counts are withheld a rule can be broken by what is told, but does not hold while some groups are not.
#[test]
fn withheld_counts_keep_a_rule_from_holding() {
    let counts = [("a", 300, 1000), ("b", 310, 1000), ("c", 3, 500), ("d", 310, 1000)];
    let config = Config { suppress_below: Some(5), crossing: Crossing::None, ..Config::default() };
    let document = document_of(tally(&[RACE], &cells(&counts)), LeftOut::default(), &config);
    assert!(!document.audit.groupings[0].withheld.is_empty());
    let judged = judge(&rule(Scale::Difference, Versus::EveryPair, max(0.2)), &document);
    assert_eq!((judged.verdict, judged.unjudged), (Some(Verdict::Inconclusive), Some(Unjudged::Withheld)));
    assert!(!judged.parts.is_empty());
    let broken = judge(&rule_on(Bounded::Value { figure: Figure::Metric(Metric::FalsePositiveRate) }, max(0.1)), &document);
    assert_eq!(broken.verdict, Some(Verdict::Broken));
    let by_score = judge(&rule_on(gap(Figure::Score(ScoreFigure::Auc)), max(0.2)), &document);
    assert_eq!((by_score.verdict, by_score.unjudged), (Some(Verdict::Inconclusive), Some(Unjudged::Withheld)));
    let all = Rule { columns: Vec::new(), ..rule_on(Bounded::Value { figure: Figure::Metric(Metric::FalsePositiveRate) }, max(0.5)) };
    assert_eq!(judge(&all, &document).verdict, Some(Verdict::Holds));
}

/// Without a limit figures are shown, and nothing is said of them.
#[test]
fn a_rule_without_a_limit_only_shows() {
    let judged = judge(&rule(Scale::Ratio, Versus::Highest, Limit::default()), &false_positives(&COMPAS));
    assert_eq!((judged.verdict, judged.settling), (None, None));
    let widest = judged.parts.iter().map(|part| part.value.unwrap()).fold(f64::INFINITY, f64::min);
    assert_eq!(judged.decisive().unwrap().value, Ok(widest));
    assert_eq!(judged.widest(), judged.decisive());
    assert!(judged.parts.iter().all(|part| part.verdict.is_none() && part.value.is_ok()));
}

#[test]
fn what_is_not_there_is_refused_with_what_is() {
    let document = false_positives(&[("a", 24, 100), ("b", 30, 100)]);
    let base = || rule(Scale::Difference, Versus::EveryPair, max(0.1));
    let refused = |rule: &Rule| try_judge(rule, &document).unwrap_err();
    let error = refused(&Rule { columns: vec![at("Race")], ..base() });
    assert_eq!(error.why, CheckProblem::NoSuchColumn { column: "Race".into(), columns: vec!["race".into()] });
    assert_eq!((error.place, error.rule.as_str()), (Place { line: 4, column: 9 }, "the-rule"));
    let error = refused(&Rule { within: Within { columns: vec![at("branch")] }, ..base() });
    assert_eq!(error.why, CheckProblem::NoSuchColumn { column: "branch".into(), columns: vec!["race".into()] });
    let error = refused(&Rule { within: Within { columns: vec![at("race")] }, ..base() });
    assert_eq!(error.why, CheckProblem::TwoRoles { column: "race".into() });
    let levels = || vec!["a".to_owned(), "b".to_owned()];
    let error = refused(&rule(Scale::Difference, named("c"), max(0.1)));
    assert_eq!(error.why, CheckProblem::NoSuchLevel { column: "race".into(), level: "c".into(), levels: levels() });
    assert_eq!(error.place, Place { line: 3, column: 1 });
    let error = refused(&Rule { excluded: vec![(at("race=c"), String::new())], ..base() });
    assert_eq!(error.why, CheckProblem::NoSuchLevel { column: "race".into(), level: "c".into(), levels: levels() });
    let error = refused(&Rule { excluded: vec![(at("c"), String::new())], ..base() });
    assert_eq!(error.why, CheckProblem::NoLevel { text: "c".into(), columns: vec!["race".into()] });
    assert_eq!(refused(&Rule { columns: Vec::new(), ..base() }).why, CheckProblem::NoColumns);
    assert_eq!(refused(&rule_on(gap(Figure::Score(ScoreFigure::Auc)), max(0.1))).why, CheckProblem::NoScores { figure: ScoreFigure::Auc });
    let signed = Bounded::Gap {
        figure: Figure::Metric(Metric::FalsePositiveRate),
        scale: Scale::Difference,
        versus: Versus::EveryPair,
        direction: Direction::Above,
    };
    assert_eq!(refused(&rule_on(signed, max(0.1))).why, CheckProblem::NoReferenceForDirection);
    let f1 = Figure::Metric(Metric::F1);
    let within = Within { columns: vec![at("branch")] };
    let error = try_judge(&Rule { within: within.clone(), ..rule_on(gap(f1), max(0.1)) }, &departments()).unwrap_err();
    assert_eq!(error.why, CheckProblem::NotAShare { figure: f1 });
    let error = try_judge(&Rule { within, ..rule_on(Bounded::Value { figure: f1 }, max(0.1)) }, &departments()).unwrap_err();
    assert_eq!(error.why, CheckProblem::NoGapWithinStrata);
    assert_eq!(refused(&rule_on(Bounded::Chance { metric: Metric::F1 }, min(0.1))).why, CheckProblem::NotAShare { figure: f1 });
}
