//! Intervals against figures computed by someone else, and the laws that they keep.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod tolerance;

use ecart_metrics::interval::{
    Bound, Estimate, Interval, Proportion, RatioInterval, balanced_mean, extreme_difference, extreme_difference_by, extreme_ratio,
    extreme_ratio_by, f1_from_jaccard, koopman, matthews_interval, mover_difference, mover_ratio, mover_sum, newcombe, odds_from_share,
    wilson,
};
use ecart_metrics::{Confidence, Undefined, normal, student};
use proptest::prelude::*;
use tolerance::{FIGURE, Row, close, table};

/// Quantiles and tail probabilities: relative.
const QUANTILE: f64 = 1e-13;
const TAIL: f64 = 1e-12;
/// `statrs` inverts the incomplete beta function to about this, relative.
const STUDENT: f64 = 1e-10;

fn confidence(row: &Row) -> Confidence {
    Confidence::new(row.number("confidence")).unwrap()
}

fn share(count: f64, size: f64) -> Proportion {
    Proportion::new(count / size, size)
}

fn pair(row: &Row) -> (Proportion, Proportion) {
    (share(row.number("k1"), row.number("n1")), share(row.number("k2"), row.number("n2")))
}

fn check_upper(row: &Row, ours: Bound, tolerance: f64) {
    match (row.text("upper"), ours) {
        ("unbounded", Bound::Unbounded) => {}
        (_, Bound::At(ours)) => row.check("upper", ours, tolerance),
        _ => panic!("{row:?}: {ours:?}"),
    }
}

#[test]
fn wilson_as_statsmodels() {
    for row in table("wilson.csv") {
        let interval = wilson(share(row.number("k"), row.number("n")), confidence(&row));
        row.check("lower", interval.lower, FIGURE);
        row.check("upper", interval.upper, FIGURE);
        assert!(row.number("k") > 0.0 || interval.lower == 0.0);
        assert!(row.number("k") < row.number("n") || interval.upper == 1.0);
    }
}

#[test]
fn newcombe_as_statsmodels() {
    for row in table("newcombe.csv") {
        let (first, second) = pair(&row);
        let interval = newcombe(first, second, confidence(&row));
        row.check("lower", interval.lower, FIGURE);
        row.check("upper", interval.upper, FIGURE);
    }
}

#[test]
fn koopman_as_found_with_forty_digits() {
    for row in table("koopman.csv") {
        let (first, second) = pair(&row);
        match koopman(first, second, confidence(&row)) {
            Ok(interval) => {
                row.check("lower", interval.lower, FIGURE);
                check_upper(&row, interval.upper, FIGURE);
            }
            Err(reason) => assert_eq!((row.text("lower"), reason), ("undefined", Undefined::ZeroOverZero)),
        }
    }
}

#[test]
fn koopman_at_levels_shared_among_many_pairs() {
    for row in table("koopman_shared_level.csv") {
        let (first, second) = pair(&row);
        let interval = koopman(first, second, Confidence::DEFAULT.bonferroni(row.number("comparisons") as usize)).unwrap();
        row.check("lower", interval.lower, FIGURE);
        check_upper(&row, interval.upper, FIGURE);
        // Relative too: a limit of one in a million is not any number below 1e-9.
        assert!((interval.lower - row.number("lower")).abs() <= FIGURE * row.number("lower"), "{row:?}: {interval:?}");
    }
}

#[test]
fn as_published() {
    for row in table("published.csv") {
        let interval = match row.text("method") {
            "wilson" => wilson(share(row.number("k1"), row.number("n1")), Confidence::DEFAULT),
            "newcombe" => newcombe(pair(&row).0, pair(&row).1, Confidence::DEFAULT),
            "koopman" => koopman(pair(&row).0, pair(&row).1, Confidence::DEFAULT).unwrap().bounded().unwrap(),
            other => panic!("{other}"),
        };
        assert!((interval.lower - row.number("lower")).abs() < row.number("tolerance"), "{row:?}: {interval:?}");
        assert!((interval.upper - row.number("upper")).abs() < row.number("tolerance"), "{row:?}: {interval:?}");
    }
}

#[test]
fn the_widest_gap_as_every_pair_gives_it() {
    for row in table("simultaneous.csv") {
        let rates: Vec<_> = row.numbers("counts").into_iter().zip(row.numbers("sizes")).map(|(count, size)| share(count, size)).collect();
        let (difference, ratio) = (extreme_difference(&rates, confidence(&row)).unwrap(), extreme_ratio(&rates, confidence(&row)).unwrap());
        row.check("pairs", difference.pairs as f64, 0.0);
        row.check("difference", difference.value, FIGURE);
        row.check("lower", difference.interval.lower, FIGURE);
        row.check("upper", difference.interval.upper, FIGURE);
        row.check("ratio", ratio.value, FIGURE);
        row.check("ratio_lower", ratio.interval.lower, FIGURE);
        row.check("ratio_upper", ratio.interval.upper, FIGURE);
        for (column, (first, second)) in [
            ("lower_pair", difference.lower_pair),
            ("upper_pair", difference.upper_pair),
            ("ratio_lower_pair", ratio.lower_pair),
            ("ratio_upper_pair", ratio.upper_pair),
        ] {
            // A group in which nobody is counted has 0 as the lower limit of its ratio to every other: any of these pairs may be named.
            let tied = column == "ratio_lower_pair" && ratio.interval.lower == 0.0;
            assert!(tied || row.numbers(column) == [first as f64, second as f64], "{column} of {}", row.text("what"));
        }
    }
}

#[test]
fn the_normal_distribution_to_twelve_digits() {
    for row in table("normal.csv") {
        let (ours, theirs) = (normal::quantile(row.number("probability")).unwrap(), row.number("quantile"));
        assert!((ours - theirs).abs() <= QUANTILE * theirs.abs(), "{row:?}: {ours}");
    }
    for row in table("normal_tail.csv") {
        let (ours, theirs) = (normal::upper_tail(row.number("z")), row.number("upper_tail"));
        assert!((ours / theirs - 1.0).abs() <= TAIL, "{row:?}: {ours}");
    }
    for row in table("student.csv") {
        let ours = student::quantile(confidence(&row), row.number("degrees"));
        assert!((ours / row.number("quantile") - 1.0).abs() <= STUDENT, "{row:?}: {ours}");
    }
    for row in table("confidence.csv") {
        let ours = confidence(&row).bonferroni(row.number("comparisons") as usize).z();
        assert!((ours / row.number("z") - 1.0).abs() <= QUANTILE, "{row:?}: {ours}");
    }
}

#[test]
fn a_level_is_between_0_and_1() {
    for value in [0.0, 1.0, -0.1, 95.0, f64::NAN, f64::INFINITY] {
        assert_eq!(Confidence::new(value), None);
        assert_eq!(normal::quantile(value), None);
    }
}

#[test]
fn what_has_no_interval_says_why() {
    let (none, some) = (Proportion::of(0, 10), Proportion::of(3, 10));
    assert_eq!(extreme_difference(&[some], Confidence::DEFAULT), Err(Undefined::FewerThanTwoGroups));
    assert_eq!(extreme_ratio(&[], Confidence::DEFAULT), Err(Undefined::FewerThanTwoGroups));
    assert_eq!(extreme_ratio(&[none, none], Confidence::DEFAULT), Err(Undefined::ZeroOverZero));
    let of = |value, lower, upper| Estimate::new(value, Interval { lower, upper });
    assert_eq!(mover_ratio(of(0.0, 0.0, 0.3), of(0.0, 0.0, 0.1)), Err(Undefined::ZeroOverZero));
    assert_eq!(mover_ratio(of(0.1, -0.1, 0.3), of(0.2, 0.1, 0.3)), Err(Undefined::Negative));
    assert_eq!(extreme_ratio_by(2, Confidence::DEFAULT, |_, _| of(0.1, -0.1, 0.3)), Err(Undefined::Negative));
    assert_eq!(extreme_ratio_by(2, Confidence::DEFAULT, |_, _| of(0.0, 0.0, 0.3)), Err(Undefined::ZeroOverZero));
}

#[test]
fn no_number_of_people_is_too_strange() {
    for size in [0.0, -1.0, 1e-300, 1e300, f64::INFINITY] {
        for (first, second) in [(0.0, 0.5), (0.5, 0.0), (1.0, 1.0), (0.3, 0.7), (1.0, 1e-12)] {
            let (first, second) = (Proportion::new(first, size), Proportion::new(second, 1e9));
            let one = wilson(first, Confidence::DEFAULT);
            assert!(0.0 <= one.lower && one.lower <= one.upper && one.upper <= 1.0, "{first:?}: {one:?}");
            for (first, second) in [(first, second), (second, first)] {
                let ratio = koopman(first, second, Confidence::DEFAULT).unwrap();
                assert!(
                    ratio.lower >= 0.0 && ratio.upper.at().is_none_or(|upper| ratio.lower <= upper && upper.is_finite()),
                    "{first:?} {second:?} {ratio:?}"
                );
                let extreme = extreme_ratio(&[first, second], Confidence::DEFAULT).unwrap().interval;
                assert!(extreme.lower <= extreme.upper && extreme.upper.is_finite());
            }
        }
    }
}

#[test]
fn a_thousand_groups_are_compared() {
    let rates: Vec<_> = (0..1000).map(|group| Proportion::of(group % 97, 97 + group % 13)).collect();
    let (difference, ratio) =
        (extreme_difference(&rates, Confidence::DEFAULT).unwrap(), extreme_ratio(&rates, Confidence::DEFAULT).unwrap());
    assert_eq!((difference.pairs, difference.high), (499_500, 872));
    assert!(difference.interval.contains(difference.value) && ratio.interval.contains(ratio.value));
}

/// The ratio's limits are where the interval of `a − R b` begins or ends at 0: that is how the method defines them.
fn mover_ratio_law(a: Estimate, b: Estimate, ratio: RatioInterval) -> Result<(), TestCaseError> {
    let scale = a.value + b.value * ratio.lower;
    if ratio.lower > 0.0 {
        let at_lower = mover_difference(a, b.times(ratio.lower)).interval.lower;
        prop_assert!(at_lower.abs() < 1e-7 * scale, "{at_lower} at {}", ratio.lower);
    }
    if let Bound::At(upper) = ratio.upper {
        let at_upper = mover_difference(a, b.times(upper)).interval.upper;
        prop_assert!(at_upper.abs() < 1e-7 * (a.value + b.value * upper), "{at_upper} at {upper}");
    }
    Ok(())
}

/// Counts with the edges often, and sizes from one person to a million; weighted sizes are not whole.
fn proportion() -> impl Strategy<Value = Proportion> {
    let size = prop_oneof![(1..60u32).prop_map(f64::from), 1.0..1e6f64];
    let share = prop_oneof![1 => Just(0.0), 1 => Just(1.0), 6 => 0.0..=1.0f64];
    (share, size).prop_map(|(share, size)| Proportion::new(share, size))
}

/// Whole counts of whole people, as most audits have them.
fn counted() -> impl Strategy<Value = Proportion> {
    (1..2000u64).prop_flat_map(|n| (0..=n, Just(n))).prop_map(|(k, n)| Proportion::of(k, n))
}

fn any_confidence() -> impl Strategy<Value = Confidence> {
    (0.5..0.9999f64, 1..500_000usize).prop_map(|(level, pairs)| Confidence::new(level).unwrap().bonferroni(pairs))
}

fn doubled(proportion: Proportion) -> Proportion {
    Proportion::new(proportion.share(), 2.0 * proportion.size())
}

fn width(interval: Interval) -> f64 {
    interval.upper - interval.lower
}

const ROUNDING: f64 = 1e-12;

proptest! {
    #[test]
    fn a_rate_lies_in_its_interval(rate in proportion(), level in any_confidence()) {
        let interval = wilson(rate, level);
        prop_assert!(interval.contains(rate.share()) && interval.lower >= 0.0 && interval.upper <= 1.0 && width(interval) > 0.0);
        let mirrored = wilson(rate.complement(), level);
        prop_assert!(close(mirrored.upper, 1.0 - interval.lower, ROUNDING) && close(mirrored.lower, 1.0 - interval.upper, ROUNDING));
    }

    #[test]
    fn a_difference_lies_in_its_interval(first in proportion(), second in proportion(), level in any_confidence()) {
        let (ours, swapped) = (newcombe(first, second, level), newcombe(second, first, level));
        prop_assert!(ours.contains(first.share() - second.share()) && ours.lower >= -1.0 && ours.upper <= 1.0 && width(ours) > 0.0);
        prop_assert_eq!(ours, Interval { lower: -swapped.upper, upper: -swapped.lower });
    }

    #[test]
    fn a_ratio_lies_in_its_interval(first in proportion(), second in proportion(), level in any_confidence()) {
        prop_assume!(first.share() > 0.0 || second.share() > 0.0);
        let (ours, swapped) = (koopman(first, second, level).unwrap(), koopman(second, first, level).unwrap());
        if second.share() > 0.0 {
            prop_assert!(ours.contains(first.share() / second.share()), "{:?}", ours);
        }
        match ours.upper {
            Bound::At(upper) => prop_assert!(ours.lower < upper && close(1.0 / upper, swapped.lower, ROUNDING)),
            Bound::Unbounded => prop_assert!(second.share() == 0.0 && swapped.lower == 0.0),
        }
        prop_assert_eq!(ours.lower == 0.0, first.share() == 0.0);
    }

    #[test]
    fn more_confidence_is_wider_and_more_people_narrower(first in proportion(), second in proportion(), low in 0.5..0.95f64, more in 0.001..0.049f64) {
        let (level, surer) = (Confidence::new(low).unwrap(), Confidence::new(low + more).unwrap());
        let holds = |outer: Interval, inner: Interval| outer.lower <= inner.lower && inner.upper <= outer.upper && width(inner) < width(outer);
        prop_assert!(holds(wilson(first, surer), wilson(first, level)));
        prop_assert!(holds(newcombe(first, second, surer), newcombe(first, second, level)));
        prop_assert!(holds(wilson(first, level), wilson(doubled(first), level)));
        prop_assert!(holds(newcombe(first, second, level), newcombe(doubled(first), doubled(second), level)));
        if let (Ok(wide), Ok(narrow), Ok(large)) =
            (koopman(first, second, surer), koopman(first, second, level), koopman(doubled(first), doubled(second), level))
        {
            for inner in [narrow, large] {
                prop_assert!(wide.lower <= inner.lower);
                prop_assert!(wide.upper.at().is_none_or(|wide| inner.upper.at().is_some_and(|inner| inner <= wide)));
            }
            prop_assert!(narrow.lower <= large.lower);
        }
    }

    #[test]
    fn parts_of_one_figure_are_as_newcombe_has_them(first in proportion(), second in proportion(), level in any_confidence()) {
        let (a, b) = (Estimate::wilson(first, level), Estimate::wilson(second, level));
        let (difference, ours) = (mover_difference(a, b).interval, newcombe(first, second, level));
        prop_assert!(close(difference.lower, ours.lower, ROUNDING) && close(difference.upper, ours.upper, ROUNDING));
        // 1 − second has the limits of 1 − p₂, so a sum is one plus a difference.
        let sum = mover_sum(a, Estimate::wilson(second.complement(), level)).interval;
        prop_assert!(close(sum.lower, 1.0 + ours.lower, ROUNDING) && close(sum.upper, 1.0 + ours.upper, ROUNDING));
        let mean = balanced_mean(first, second, level);
        prop_assert!(mean.interval.contains(mean.value) && mean.interval.lower >= -ROUNDING && mean.interval.upper <= 1.0 + ROUNDING);
        if first.share() > 0.0 || second.share() > 0.0 {
            mover_ratio_law(a, b, mover_ratio(a, b).unwrap())?;
        }
    }

    #[test]
    fn f1_and_odds_follow_their_share(hits in proportion(), level in any_confidence()) {
        let share = wilson(hits, level);
        let f1 = f1_from_jaccard(share);
        prop_assert!(f1.contains(2.0 * hits.share() / (1.0 + hits.share())) && f1.lower >= 0.0 && f1.upper <= 1.0);
        let odds = odds_from_share(share);
        prop_assert_eq!(odds.upper == Bound::Unbounded, share.upper == 1.0);
        if hits.share() < 1.0 {
            prop_assert!(odds.contains(hits.share() / (1.0 - hits.share())));
        }
    }

    #[test]
    fn matthews_correlation_lies_in_its_interval(cells in prop::array::uniform4(0..300u32), level in any_confidence()) {
        let counts = cells.map(f64::from);
        let [tp, fp, tn, fne] = counts;
        let interval = matthews_interval(counts, level);
        prop_assert!(-1.0 <= interval.lower && interval.lower <= interval.upper && interval.upper <= 1.0);
        let margins = (tp + fp) * (tp + fne) * (tn + fp) * (tn + fne);
        if margins > 0.0 {
            let phi = (tp * tn - fp * fne) / margins.sqrt();
            prop_assert!(interval.lower <= phi + ROUNDING && phi - ROUNDING <= interval.upper && width(interval) > 0.0);
            // Predicting the contrary turns the sign, and so does the interval.
            let contrary = matthews_interval([fne, tn, fp, tp], level);
            prop_assert!(close(contrary.lower, -interval.upper, 1e-9) && close(contrary.upper, -interval.lower, 1e-9), "{:?} {:?}", contrary, interval);
            let larger = matthews_interval(counts.map(|count| 2.0 * count), level);
            prop_assert!(larger.lower >= interval.lower - ROUNDING && larger.upper <= interval.upper + ROUNDING);
        } else {
            prop_assert_eq!(interval, Interval { lower: -1.0, upper: 1.0 });
        }
    }

    #[test]
    fn the_widest_gap_is_that_of_all_pairs(rates in prop::collection::vec(prop_oneof![counted(), proportion()], 2..9), level in any_confidence()) {
        let gap = extreme_difference(&rates, level).unwrap();
        prop_assert!(gap.interval.contains(gap.value) && gap.high != gap.low);
        prop_assert_eq!(gap.level, level.bonferroni(gap.pairs));
        let ordered: Vec<_> = (0..rates.len()).flat_map(|i| (0..rates.len()).map(move |j| (i, j))).filter(|(i, j)| i != j).collect();
        let all = ordered.iter().map(|&(i, j)| (newcombe(rates[i], rates[j], gap.level), rates[i].share() - rates[j].share()));
        let (mut lower, mut upper, mut value) = (f64::NEG_INFINITY, f64::NEG_INFINITY, 0.0f64);
        for (interval, difference) in all {
            (lower, upper, value) = (lower.max(interval.lower), upper.max(interval.upper), value.max(difference));
        }
        prop_assert!(close(gap.interval.lower, lower, ROUNDING) && close(gap.interval.upper, upper, ROUNDING) && gap.value == value);
        let of_pair = |(i, j): (usize, usize)| newcombe(rates[i], rates[j], gap.level);
        prop_assert!(close(of_pair(gap.lower_pair).lower, lower, ROUNDING) && close(of_pair(gap.upper_pair).upper, upper, ROUNDING));
        let by = extreme_difference_by(rates.len(), level, |group, level| Estimate::wilson(rates[group], level)).unwrap();
        prop_assert_eq!(by, gap);
    }

    #[test]
    fn skipping_pairs_changes_no_ratio(rates in prop::collection::vec(prop_oneof![counted(), proportion()], 2..9), level in any_confidence()) {
        prop_assume!(rates.iter().any(|rate| rate.share() > 0.0));
        let gap = extreme_ratio(&rates, level).unwrap();
        prop_assert!(gap.interval.contains(gap.value));
        let (mut lower, mut upper) = (f64::INFINITY, f64::INFINITY);
        for i in 0..rates.len() {
            for j in (0..rates.len()).filter(|&j| j != i) {
                if let Ok(interval) = koopman(rates[i], rates[j], gap.level) {
                    (lower, upper) = (lower.min(interval.lower), interval.upper.at().map_or(upper, |to| upper.min(to)));
                }
            }
        }
        prop_assert_eq!((gap.interval.lower, gap.interval.upper), (lower.min(gap.value), upper.max(gap.value)));
        let of_pair = |(i, j): (usize, usize)| koopman(rates[i], rates[j], gap.level).unwrap();
        prop_assert!(close(of_pair(gap.lower_pair).lower, lower, ROUNDING));
        prop_assert!(close(of_pair(gap.upper_pair).upper.at().unwrap(), upper, ROUNDING));
    }

    #[test]
    fn the_smallest_ratio_of_other_figures_is_that_of_all_pairs(rates in prop::collection::vec(counted(), 2..7), level in any_confidence()) {
        prop_assume!(rates.iter().any(|rate| rate.share() > 0.0));
        let gap = extreme_ratio_by(rates.len(), level, |group, level| Estimate::wilson(rates[group], level)).unwrap();
        prop_assert!(gap.interval.contains(gap.value) && gap.value <= 1.0);
        let estimate = |group: usize| Estimate::wilson(rates[group], gap.level);
        let (first, second) = gap.lower_pair;
        prop_assert!(close(mover_ratio(estimate(first), estimate(second)).unwrap().lower, gap.interval.lower, ROUNDING));
        for i in 0..rates.len() {
            for j in (0..rates.len()).filter(|&j| j != i) {
                if let Ok(pair) = mover_ratio(estimate(i), estimate(j)) {
                    prop_assert!(gap.interval.lower <= pair.lower && pair.upper.at().is_none_or(|upper| gap.interval.upper <= upper + ROUNDING));
                }
            }
        }
    }
}
