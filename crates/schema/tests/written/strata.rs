//! What is computed within strata, and of what the base rates force, is written in full and read back.

use std::collections::BTreeSet;

use ecart_metrics::{Analysis, Config, Crossing, audit};
use ecart_schema::{Document, Read};
use ecart_tally::{Counted, Dimension, GroupColumn, LeftOut, Plan, Roles, Tally};
use proptest::prelude::*;

use crate::documents::{any_document, example};
use crate::validator::violations;

/// The document with its last group column as a stratum, and with constraints asked for; `None` if it has one column, or can then not be audited.
fn stratified(document: Document) -> Option<Document> {
    let whole = document.counted.tally().filter(|tally| !tally.has_second())?;
    let (first, last) = match whole.dimensions() {
        [first, last] => (first.clone(), Dimension::stratum(last.name(), last.levels().to_vec())),
        _ => return None,
    };
    let mut tally = Tally::new(whole.task(), whole.weighting(), vec![first, last]);
    for cell in whole.cells() {
        tally.add(cell.levels, cell.outcome, cell.count).unwrap();
    }
    let mut roles: Roles = document.plan.roles().clone();
    let last: GroupColumn = roles.groups.pop()?;
    roles.strata = vec![last];
    if let Some(scores) = whole.scores() {
        tally.set_scores(scores.clone()).unwrap();
    }
    let config = Config {
        crossing: Crossing::None,
        reference: ecart_metrics::Reference::Largest,
        analyses: BTreeSet::from([Analysis::Constraints]),
        ..document.audit.config.clone()
    };
    let audit = audit(&tally, &config).ok()?;
    let counted = Counted::new(tally.rows(), tally, LeftOut::default()).unwrap().into();
    Some(Document { plan: Plan::new(roles).ok()?, audit, counted, ..document })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn strata_and_constraints_come_back_to_the_bit(document in any_document().prop_filter_map("one column", stratified)) {
        prop_assert!(document.audit.groupings[0].evidence.strata.is_some());
        let text = document.to_json();
        let read = Read::from_json(&text).unwrap();
        prop_assert_eq!(read.figures_differ, None);
        prop_assert_eq!(&read.document, &document);
        prop_assert_eq!(violations(&serde_json::from_str(&text).unwrap()), Vec::<String>::new());
    }
}

#[test]
fn every_figure_within_strata_stands_in_the_file() {
    let document = stratified(example()).unwrap();
    let file: serde_json::Value = serde_json::from_str(&document.to_json()).unwrap();
    let evidence = &file["audit"]["groupings"][0]["evidence"];
    let within = document.audit.groupings[0].evidence.strata.as_ref().unwrap();
    let pair = &within.metrics[0].pairs.as_ref().unwrap()[0];
    let written = &evidence["strata"]["metrics"]["false_positive_rate"]["pairs"][0];
    assert_eq!(written["odds_ratio"]["value"], pair.odds_ratio.unwrap().value);
    assert_eq!(written["difference"]["lower"], pair.difference.unwrap().interval.lower);
    assert_eq!(written["test"]["plain"]["p_value"], pair.test.unwrap().plain.p_value);
    assert_eq!(written["homogeneity"]["tarone"]["degrees"], pair.homogeneity.unwrap().tarone.degrees);
    assert_eq!(written["standardised"]["group"]["value"], pair.standardised.as_ref().unwrap().group.value);
    assert_eq!(written["strata"].as_array().unwrap().len(), within.strata.len());
    assert_eq!(evidence["strata"]["metrics"]["f1"]["undefined"], "not_a_share");
    let constraints = document.audit.groupings[0].evidence.constraints.as_ref().unwrap().as_ref().unwrap();
    let forced = constraints.consequence.as_ref().unwrap().forced.unwrap();
    assert_eq!(evidence["constraints"]["consequence"]["forced"]["value"], forced.value);
    assert_eq!(evidence["constraints"]["compatibility"]["verdict"], "within_chance");
}
