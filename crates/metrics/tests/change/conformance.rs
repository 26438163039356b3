//! As other libraries compute it: `tables/change.csv`.

use crate::tolerance::{FIGURE, close, table};
use crate::worlds::{Four, first_gap, paired, selection, unpaired};

fn four(counts: &[f64]) -> Four {
    [0, 1, 2, 3].map(|place| counts[place] as u64)
}

#[test]
fn rates_and_gaps_as_statsmodels() {
    for row in table("change.csv") {
        let groups = [four(&row.numbers("a")), four(&row.numbers("b"))];
        let (one, two) = (paired(&groups), unpaired(&groups));
        let rate = selection(&two).rates[0].change.unwrap();
        row.check("rate_lower", rate.difference.interval.lower, FIGURE);
        row.check("rate_upper", rate.difference.interval.upper, FIGURE);
        let p_value = row.number("rate_p");
        assert!(close(rate.p_value, p_value, 1e-7) || p_value < 1e-14, "{row:?}: {}", rate.p_value);
        row.check("mcnemar_p", selection(&one).rates[0].change.unwrap().p_value, FIGURE);
        let gap = first_gap(&two).change.unwrap();
        row.check("gap_lower", gap.difference.interval.lower, FIGURE);
        row.check("gap_upper", gap.difference.interval.upper, FIGURE);
        row.check("gap_p", gap.p_value, 1e-7);
        row.check("sum_p", first_gap(&two).change.unwrap().sides.unwrap(), 1e-7);
        let gap = first_gap(&one).change.unwrap();
        row.check("paired_gap_lower", gap.difference.interval.lower, FIGURE);
        row.check("paired_gap_upper", gap.difference.interval.upper, FIGURE);
        row.check("paired_gap_p", gap.p_value, 1e-7);
    }
}
