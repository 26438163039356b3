//! Comparisons within strata, as rows of `statistics.csv`.

use ecart_metrics::strata::{Both, Pair, Simpson};
use ecart_metrics::{Against, Grouping, Rate, Undefined};

use super::statistics::Statistic;

/// Every figure within strata.
pub(super) fn rows(grouping: &Grouping) -> Vec<Statistic> {
    let mut rows = Vec::new();
    let Some(within) = &grouping.evidence.strata else { return rows };
    for metric in &within.metrics {
        let about = Statistic { analysis: "strata", metric: metric.metric.name(), ..Statistic::default() };
        match &metric.pairs {
            Ok(pairs) => {
                for pair in pairs {
                    let group = grouping.groups[pair.group].name.to_string();
                    let about = Statistic { group, against: against(grouping, pair.reference), ..about.clone() };
                    of_pair(&mut rows, &about, pair);
                    for (stratum, both) in within.strata.iter().zip(&pair.strata) {
                        of_both(&mut rows, &Statistic { stratum: stratum.to_string(), ..about.clone() }, both);
                    }
                }
            }
            Err(reason) => rows.push(about.of("common_risk_difference", Err(*reason))),
        }
    }
    rows
}

pub(super) fn against(grouping: &Grouping, against: Against) -> String {
    match against {
        Against::Group(place) => grouping.groups[place].name.to_string(),
        Against::Overall => "overall".to_owned(),
        Against::Others => "others".to_owned(),
    }
}

/// The rates of both, each with its counts, and their gap.
pub(super) fn of_both(rows: &mut Vec<Statistic>, about: &Statistic, both: &Both) {
    let rate = |figure: &'static str, rate: &Result<Rate, Undefined>| {
        let counts = rate.as_ref().ok();
        let about = Statistic { numerator: counts.map(Rate::k), denominator: counts.map(Rate::n), ..about.clone() };
        about.of(figure, rate.as_ref().map(Rate::value).map_err(|&reason| reason))
    };
    rows.push(rate("rate", &both.group));
    rows.push(rate("reference_rate", &both.reference));
    rows.push(difference(about, "difference", &both.difference));
}

pub(super) fn difference(about: &Statistic, figure: &'static str, gap: &Result<ecart_metrics::interval::Estimate, Undefined>) -> Statistic {
    match gap {
        Ok(gap) => about.clone().of(figure, Ok(gap.value)).within(gap.interval),
        Err(reason) => about.clone().of(figure, Err(*reason)),
    }
}

fn of_pair(rows: &mut Vec<Statistic>, about: &Statistic, pair: &Pair) {
    of_both(rows, about, &pair.pooled);
    rows.push(difference(about, "common_risk_difference", &pair.difference));
    for (figure, ratio) in [("common_risk_ratio", &pair.ratio), ("common_odds_ratio", &pair.odds_ratio)] {
        rows.push(match ratio {
            Ok(ratio) => about.clone().of(figure, Ok(ratio.value)).within_ratio(ratio.interval),
            Err(reason) => about.clone().of(figure, Err(*reason)),
        });
    }
    let mut plain = |figure: &'static str, value: Result<f64, Undefined>| rows.push(about.clone().of(figure, value));
    plain("cochran_mantel_haenszel", pair.test.map(|test| test.plain.statistic));
    plain("cochran_mantel_haenszel_p_value", pair.test.map(|test| test.plain.p_value));
    plain("cochran_mantel_haenszel_corrected", pair.test.map(|test| test.corrected.statistic));
    plain("cochran_mantel_haenszel_corrected_p_value", pair.test.map(|test| test.corrected.p_value));
    plain("breslow_day", pair.homogeneity.map(|test| test.breslow_day.statistic));
    plain("breslow_day_p_value", pair.homogeneity.map(|test| test.breslow_day.p_value));
    plain("breslow_day_tarone", pair.homogeneity.map(|test| test.tarone.statistic));
    plain("breslow_day_tarone_p_value", pair.homogeneity.map(|test| test.tarone.p_value));
    plain("breslow_day_degrees", pair.homogeneity.map(|test| test.tarone.degrees as f64));
    let reversed = match pair.reversal.difference {
        Simpson::Agrees => Ok(0.0),
        Simpson::Reversed | Simpson::ReversedWithinNoise => Ok(1.0),
        Simpson::Undefined(reason) => Err(reason),
    };
    plain("sign_reversed", reversed);
    match &pair.standardised {
        Ok(rates) => {
            for (figure, rate) in [
                ("standardised_rate", rates.group),
                ("standardised_reference_rate", rates.reference),
                ("standardised_difference", rates.difference),
            ] {
                rows.push(about.clone().of(figure, Ok(rate.value)).within(rate.interval));
            }
            rows.push(about.clone().of("standardised_share_left_out", Ok(rates.share_left_out)));
        }
        Err(reason) => rows.push(about.clone().of("standardised_difference", Err(*reason))),
    }
}
