//! How sure the figures are: intervals, chance, small groups, many comparisons.

use ecart_words::{Decimal, say};
use maud::{Markup, html};

use super::page::Page;
use crate::GroupingFindings;

pub(super) fn section(page: &Page<'_>) -> Markup {
    let words = page.words;
    let config = &page.document.audit.config;
    let count = differences(page);
    let has_periods = page.findings.groupings.iter().any(|grouping| !grouping.trends.is_empty());
    let method = |name: &str| words.interval_method(name);
    let intervals = say!(
        words,
        "page-sure-intervals-text",
        rate = method(config.intervals.rate.name()),
        ratio = method(config.intervals.ratio.name()),
        simultaneous = method(config.intervals.simultaneous.name()),
    );
    let part = |heading: &str, text: &str| html! { h3 { (heading) } p { (text) } };
    html! {
        section aria-labelledby="sure" {
            h2 id="sure" { (words.say("page-sure")) }
            (part(&words.say("page-sure-intervals"), &intervals))
            (part(&words.say("page-sure-chance"), &words.say("page-sure-chance-text")))
            (part(&words.say("page-sure-small"), &say!(words, "page-sure-small-text", minimum = config.min_group)))
            @if count > 0 {
                @let missed = words.decimal(&expected(count, 1.0 - config.confidence.value()));
                (part(&words.say("page-sure-many"), &say!(words, "page-sure-many-text", count = count, periods = if has_periods { "some" } else { "none" }, missed = missed)))
            }
        }
    }
}

/// The differences to a reference that the page shows: of all rows together, and of each period.
fn differences(page: &Page<'_>) -> usize {
    let of_all = |grouping: &GroupingFindings| grouping.against.rows.iter().flat_map(|row| &row.gaps).flatten().count();
    let in_periods = |grouping: &GroupingFindings| {
        let panels = grouping.trends.iter().flat_map(|trend| &trend.groups);
        panels.flat_map(|panel| &panel.gaps).flatten().count()
    };
    page.findings.groupings.iter().map(|grouping| of_all(grouping) + in_periods(grouping)).sum()
}

/// How many of so many intervals can be expected to miss; the number of intervals is far below 2⁵³.
#[expect(clippy::cast_precision_loss, clippy::expect_used, reason = "a product of two finite numbers is rounded")]
fn expected(count: usize, miss: f64) -> Decimal {
    let expected = count as f64 * miss;
    let decimals = if expected < 1.0 { 2 } else { usize::from(expected < 10.0) };
    Decimal::round(expected, decimals).expect("a finite number")
}

#[cfg(test)]
mod tests {
    use super::expected;

    #[test]
    fn one_interval_in_twenty_is_expected_to_miss() {
        assert_eq!(expected(20, 0.05).as_str(), "1.0");
        assert_eq!(expected(7, 0.05).as_str(), "0.35");
        assert_eq!(expected(1, 0.05).as_str(), "0.05");
        assert_eq!(expected(240, 0.05).as_str(), "12");
    }
}
