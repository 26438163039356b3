//! Credit scores by race: what each criterion of fairness asks of a lender's thresholds, and costs.

use ecart_metrics::score::Demand;
use ecart_schema::Document;
use ecart_words::{Decimal, Words, say};

use super::{Demo, Typed, arguments, called, grouping};

pub(super) const DEMO: Demo = Demo { dataset: "fico-2003", parts, closing };

fn parts(words: &Words) -> Vec<Typed> {
    let flags = [
        "--label",
        "repaid",
        "--score",
        "transrisk_score",
        "--threshold",
        "41",
        "--group",
        "race",
        "--weight",
        "people",
        "--reference",
        "race=Non-Hispanic white",
        "--positive-is",
        "benefit",
        "--with",
        "thresholds",
        "--break-even",
        "0.82",
    ];
    let texts = [
        ("--title", words.say("demo-fico-2003-title")),
        ("--label-words", words.say("demo-fico-2003-label-words")),
        ("--prediction-words", words.say("demo-fico-2003-prediction-words")),
    ];
    let mut typed = arguments(&flags, &texts);
    typed.extend(called(words, &["transrisk_score"], &[("race", &["Asian", "Black", "Hispanic", "Non-Hispanic white"])]));
    vec![("fico-2003", typed)]
}

fn closing(documents: &[Document], words: &Words) -> Vec<String> {
    let thresholds = || grouping(documents.first()?, &["race"])?.evidence.thresholds.as_ref()?.as_ref().ok();
    let kept = |demand: Demand| {
        let found = thresholds()?.demands.iter().find(|found| found.demand == demand)?;
        Decimal::percent(found.share_of_most.ok()?, 1).map(|share| words.percent(&share))
    };
    let all = [Demand::OneThreshold, Demand::EqualOpportunity, Demand::EqualizedOdds, Demand::DemographicParity].map(kept);
    let [Some(one), Some(opportunity), Some(odds), Some(parity)] = all else { return Vec::new() };
    vec![
        say!(words, "demo-fico-2003-answer", one = one, opportunity = opportunity, odds = odds, parity = parity),
        words.say("demo-fico-2003-label"),
    ]
}
