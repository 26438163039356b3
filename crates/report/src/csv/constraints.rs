//! What the base rates force, as rows of `statistics.csv`.

use ecart_metrics::Grouping;
use ecart_metrics::Metric;
use ecart_metrics::identity::{Forced, Spread};

use super::statistics::Statistic;

/// Every figure of what the base rates force.
pub(super) fn rows(grouping: &Grouping) -> Vec<Statistic> {
    let mut rows = Vec::new();
    let about = Statistic { analysis: "constraints", metric: Metric::FalsePositiveRate.name(), ..Statistic::default() };
    let constraints = match &grouping.evidence.constraints {
        Some(Ok(constraints)) => constraints,
        Some(Err(reason)) => return vec![about.of("forced_gap", Err(*reason))],
        None => return rows,
    };
    let name = |place: usize| grouping.groups[constraints.groups[place]].name.to_string();
    for (place, identity) in constraints.identities.iter().enumerate() {
        let about = Statistic { group: name(place), ..about.clone() };
        rows.push(about.clone().of("identity", identity.as_ref().map(|identity| identity.computed).map_err(|&reason| reason)));
        let forced = constraints.consequence.as_ref().map_err(|&reason| reason).and_then(|consequence| consequence.groups[place]);
        rows.push(match forced {
            Ok(Forced::At(rate)) => about.of("forced", Ok(rate)),
            Ok(Forced::OutOfReach(rate)) => about.of("forced_out_of_reach", Ok(rate)),
            Err(reason) => about.of("forced", Err(reason)),
        });
    }
    let gap = |figure: &'static str, spread: Result<Spread, _>| match spread {
        Ok(Spread { high, low, value }) => Statistic { group: name(high), against: name(low), ..about.clone() }.of(figure, Ok(value)),
        Err(reason) => about.clone().of(figure, Err(reason)),
    };
    match &constraints.consequence {
        Ok(consequence) => rows.extend([gap("forced_gap", consequence.forced), gap("found_gap", consequence.found)]),
        Err(reason) => rows.push(about.clone().of("forced_gap", Err(*reason))),
    }
    let base_rates = Statistic { metric: Metric::BaseRate.name(), ..about };
    rows.push(match &constraints.compatibility {
        Ok(compatibility) => {
            let widest = &compatibility.base_rates;
            Statistic { group: name(widest.high), against: name(widest.low), ..base_rates }
                .of("widest_gap", Ok(widest.value))
                .within(widest.interval)
        }
        Err(reason) => base_rates.of("widest_gap", Err(*reason)),
    });
    rows
}
