//! What is counted in rows, against what is true.

use ecart_simulate::{Against, Figures, People, Values};

use crate::worlds::{Rows, WORLDS, figure, parts, world};

const ROWS: usize = 200_000;

/// How many standard errors a counted rate may lie from the true one: of some hundred figures none does by chance, but once in thousands of changes of the draws.
const BOUND: f64 = 5.0;

fn close(what: &str, counted: u64, of: u64, exact: f64) {
    if of == 0 {
        return;
    }
    let rate = counted as f64 / of as f64;
    // Wald with the true rate, and a row of slack where almost nobody is counted.
    let bound = BOUND * (exact * (1.0 - exact) / of as f64).sqrt() + 1.0 / of as f64;
    assert!((rate - exact).abs() <= bound, "{what}: {counted}/{of} = {rate}, exactly {exact}");
}

#[test]
fn counted_rates_lie_within_sampling_bounds_of_the_exact_ones() {
    for name in WORLDS {
        let world = world(name);
        let rows = Rows::drawn(&world, 7, ROWS);
        for part in parts(&world) {
            for against in [Against::Truth, Against::Label] {
                let exact = world.expected(&part, People::InFile, against);
                let of = rows.of(&part, against);
                let count = |test: &dyn Fn(bool, bool) -> bool| {
                    of.iter().filter(|(positive, selected, _)| test(*positive, *selected)).count() as u64
                };
                let all = of.len() as u64;
                let what = |figure: &str| format!("{name} {part:?} {against:?} {figure}");
                close(&what("share"), all, ROWS as u64, exact.share);
                let (positives, selected) = (count(&|positive, _| positive), count(&|_, selected| selected));
                close(&what("base rate"), positives, all, figure(&exact, "base_rate"));
                close(&what("selection"), selected, all, figure(&exact, "selection_rate"));
                let hits = count(&|positive, selected| positive && selected);
                close(&what("hits"), hits, positives, figure(&exact, "true_positive_rate"));
                close(&what("alarms"), selected - hits, all - positives, figure(&exact, "false_positive_rate"));
                close(&what("precision"), hits, selected, figure(&exact, "positive_predictive_value"));
                area(&what("area"), &of, &exact);
            }
        }
    }
}

/// The area of the drawn scores, within five of the standard errors of Hanley & McNeil (Radiology 143 (1982) 29–36).
fn area(what: &str, of: &[(bool, bool, i32)], exact: &Figures) {
    let Some(Ok(exact)) = exact.auc else { return };
    let mut scores: Vec<(i32, bool)> = of.iter().map(|(positive, _, score)| (*score, *positive)).collect();
    scores.sort_unstable();
    let (mut below, mut twice) = (0_u64, 0_u64);
    for tied in scores.chunk_by(|a, b| a.0 == b.0) {
        let positives = tied.iter().filter(|(_, positive)| *positive).count() as u64;
        let negatives = tied.len() as u64 - positives;
        twice += positives * (2 * below + negatives);
        below += negatives;
    }
    let (negatives, positives) = (below as f64, of.len() as f64 - below as f64);
    let counted = twice as f64 / 2.0 / negatives / positives;
    let (q1, q2) = (exact / (2.0 - exact), 2.0 * exact * exact / (1.0 + exact));
    let variance = exact * (1.0 - exact) + (positives - 1.0) * (q1 - exact * exact) + (negatives - 1.0) * (q2 - exact * exact);
    let bound = BOUND * (variance / positives / negatives).sqrt();
    assert!((counted - exact).abs() <= bound, "{what}: {counted}, exactly {exact}");
}

#[test]
fn proxies_and_words_are_as_frequent_as_they_are_said_to_be() {
    let biased = world("biased");
    let rows = Rows::drawn(&biased, 1, ROWS);
    for proxy in biased.proxies() {
        for (level, shares) in proxy.shares.iter().enumerate() {
            let (values, levels) = (rows.column(&proxy.name), &rows.columns[proxy.of]);
            let all = levels.iter().filter(|&&other| other == level as i32).count() as u64;
            for (value, share) in shares.iter().enumerate() {
                let both = values.iter().zip(levels).filter(|&(&own, &other)| own == value as i32 && other == level as i32).count();
                close(&format!("{} {level} {value}", proxy.name), both as u64, all, *share);
            }
        }
    }
    let applicants = world("applicants");
    let rows = Rows::drawn(&applicants, 1, ROWS);
    let genders = rows.column("gender");
    for (word, shares) in applicants.words() {
        for (cell, share) in shares.iter().enumerate() {
            let of = genders.iter().filter(|&&gender| gender == cell as i32).count() as u64;
            let with = rows.column(word).iter().zip(genders).filter(|&(&has, &gender)| has == 1 && gender == cell as i32).count();
            close(word, with as u64, of, *share);
        }
    }
    // The mean of a binomial, its standard deviation over the root of the number.
    let women: Vec<i32> =
        rows.column("experience").iter().zip(genders).filter(|&(_, &gender)| gender == 0).map(|(years, _)| *years).collect();
    let mean = women.iter().map(|&years| f64::from(years)).sum::<f64>() / women.len() as f64;
    assert!((mean - 5.0).abs() < 5.0 * (20.0 * 0.25 * 0.75 / women.len() as f64).sqrt(), "{mean}");
}

#[test]
fn every_number_of_a_column_is_one_that_it_may_hold() {
    for name in WORLDS {
        let rows = Rows::drawn(&world(name), 3, 20_000);
        for ((name, values), column) in rows.names.iter().zip(&rows.values).zip(&rows.columns) {
            let (least, most) = (column.iter().min().unwrap(), column.iter().max().unwrap());
            match values {
                Values::Names(names) => assert!(*least >= 0 && (*most as usize) < names.len(), "{name}"),
                Values::Whole if name == "experience" => assert!(*least >= 0 && *most <= 20),
                Values::Whole if name == "skills" => assert!(*least >= 0 && *most <= 10),
                Values::Whole => assert!(*least >= 0 && *most <= 1, "{name}"),
                Values::Decimal(4) => assert!(*least >= 0 && *most <= 10_000, "{name}"),
                Values::Decimal(decimals) => assert_eq!(*decimals, 3),
            }
        }
    }
}
