//! Selection rates beside the highest: against other libraries, by hand, and laws.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod tallies;
#[expect(dead_code, reason = "other tests use the rest")]
mod tolerance;

use ecart_metrics::interval::Bound;
use ecart_metrics::{AdverseImpact, Amount, Confidence, Config, Group, Rate, Undefined, adverse_impact, adverse_impacts, audit};
use ecart_tally::{Count, Outcome, Task, Weighting};
use proptest::prelude::*;
use tolerance::{FIGURE, close, table};

fn rate(k: u64, n: u64) -> Rate {
    Rate::new(k.into(), n.into(), Undefined::NoRows).unwrap()
}

fn impact(k: u64, n: u64, most: u64, of: u64) -> AdverseImpact {
    adverse_impact(rate(k, n), rate(most, of), Confidence::DEFAULT).unwrap()
}

#[test]
fn agrees_with_other_libraries() {
    for row in table("adverse.csv") {
        let count = |column: &str| row.text(column).parse::<u64>().unwrap();
        let impact = impact(count("k"), count("n"), count("most"), count("size"));
        row.check("ratio", impact.ratio, FIGURE);
        row.check("p_value", impact.p_value, FIGURE);
        row.check("z", impact.z.unwrap().statistic, FIGURE);
        row.check("z_p_value", impact.z.unwrap().p_value, FIGURE);
        if row.text("why").is_empty() {
            // statsmodels searches to a tolerance of its own.
            row.check("lower", impact.interval.lower, 1e-6);
            row.check("upper", impact.interval.upper.at().unwrap(), 1e-6);
        }
        assert_eq!(impact.is_under.to_string(), row.text("is_under"));
        assert_eq!(impact.shortfall, Some(count("shortfall")));
        assert_eq!(impact.turns_by_one.unwrap().to_string(), row.text("turns_by_one"));
    }
}

/// The example of the Questions and Answers (44 FR 11996): rates of 60, 45, 48 and 51 of a hundred, 75%, 80% and 85% of the highest, so that
/// only the first is under four fifths.
#[test]
fn the_published_example_is_under_four_fifths_for_one_group_alone() {
    let cells: Vec<(tallies::Levels, Outcome, Count)> = [("White", 60), ("American Indian", 45), ("Hispanic", 48), ("Black", 51)]
        .into_iter()
        .flat_map(|(name, selected)| {
            let levels = || tallies::named(&format!("race={name}"));
            [
                (levels(), Outcome::decision(true), Count::of_rows(selected)),
                (levels(), Outcome::decision(false), Count::of_rows(100 - selected)),
            ]
        })
        .collect();
    let audit = audit(&tallies::tally_of(Task::Decision, Weighting::Rows, &cells), &Config::default()).unwrap();
    let groups = &audit.groupings[0].groups;
    let found = adverse_impacts(groups, Confidence::DEFAULT, |_| true).unwrap();
    assert_eq!(groups[found.highest].name.to_string(), "race=White");
    let of = |place: usize| groups[place].name.to_string();
    let told: Vec<(String, bool, Option<u64>)> = found
        .others
        .iter()
        .map(|(place, impact)| (of(*place), impact.as_ref().unwrap().is_under, impact.as_ref().unwrap().shortfall))
        .collect();
    let expected = [("race=American Indian", true, 3), ("race=Black", false, 0), ("race=Hispanic", false, 0)];
    assert_eq!(told, expected.map(|(name, under, lacking)| (name.to_owned(), under, Some(lacking))));
    // Who is not let in sets no highest rate, and is compared all the same.
    let without = adverse_impacts(groups, Confidence::DEFAULT, |group: &Group| group.name.to_string() != "race=White").unwrap();
    assert_eq!((of(without.highest), without.others.len()), ("race=Black".to_owned(), 3));
    let white = without.others.iter().find(|(place, _)| of(*place) == "race=White").unwrap();
    assert!(close(white.1.unwrap().ratio, 60.0 / 51.0, 1e-15));
    assert_eq!(adverse_impacts(groups, Confidence::DEFAULT, |_| false), Err(Undefined::FewerThanTwoGroups));
}

#[test]
fn a_ratio_to_nothing_is_undefined() {
    assert_eq!(adverse_impact(rate(0, 10), rate(0, 20), Confidence::DEFAULT), Err(Undefined::ZeroOverZero));
    assert_eq!(adverse_impact(rate(1, 10), rate(0, 20), Confidence::DEFAULT), Err(Undefined::RatioToZero));
    let all = impact(7, 7, 20, 20);
    assert_eq!((all.z, all.p_value, all.shortfall), (Err(Undefined::AllAlike), 1.0, Some(0)));
}

#[test]
fn people_with_sampling_weights_are_not_counted_one_by_one() {
    let weighted = |people, weight: f64| Amount { people, weight, weight_squared: weight * weight / people as f64 };
    let group = Rate::new(weighted(10, 35.0), weighted(50, 100.0), Undefined::NoRows).unwrap();
    let impact = adverse_impact(group, rate(60, 100), Confidence::DEFAULT).unwrap();
    assert!(close(impact.ratio, 0.35 / 0.6, 1e-15) && impact.is_under);
    assert_eq!((impact.shortfall, impact.turns_by_one), (None, None));
}

proptest! {
    /// So many more selections reach four fifths, and one fewer do not.
    #[test]
    fn the_shortfall_is_the_smallest_number_that_reaches_four_fifths(n in 1u64..400, k in 0u64..400, of in 1u64..400, most in 1u64..400) {
        prop_assume!(k <= n && most <= of);
        let found = impact(k, n, most, of);
        let lacking = found.shortfall.unwrap();
        let reaches = |selected: u64| 5 * selected * of >= 4 * most * n;
        prop_assert!(k + lacking <= n.max(k));
        prop_assert!(reaches(k + lacking) && (lacking == 0 || !reaches(k + lacking - 1)));
        prop_assert_eq!(lacking > 0, found.is_under);
        prop_assert!(found.interval.lower <= found.ratio && found.interval.upper != Bound::At(0.0));
    }
}
