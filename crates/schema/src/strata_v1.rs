//! The twin of a comparison within strata. It is written and compared, never read: figures are computed from the tally.

use std::collections::BTreeMap;

use ecart_metrics::strata::{
    Both, ChiSquared, ConditionalTest, EmptyMargin, Homogeneity, MetricWithin, Pair, Reversal, Silent, Simpson, Standardised, WithinStrata,
};
use ecart_metrics::{GroupName, Rate, Undefined};
use schemars::JsonSchema;
use serde::Serialize;

use crate::audit_v1::{AgainstV1, AsideV1};
use crate::figure_v1::{GapV1, LevelOfV1, UndefinedV1};

/// The groups compared within strata. Groups are told by their place in their grouping, strata by their place in `strata`, both from 0.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "WithinStrata")]
pub(crate) struct WithinStrataV1 {
    /// The columns whose levels, crossed, are the strata.
    columns: Vec<String>,
    /// The strata: one level of each of the columns.
    strata: Vec<Vec<LevelOfV1>>,
    /// How the groups compare, by the name of the metric.
    metrics: BTreeMap<&'static str, MetricWithinV1>,
}

/// One metric within strata.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "MetricWithinStrata", extend("oneOf" = [{"required": ["pairs"]}, {"required": ["undefined"]}]))]
struct MetricWithinV1 {
    /// Each group but the reference, against it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<PairV1>")]
    pairs: Option<Vec<PairV1>>,
    /// Why there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

/// A share of people, or the reason why there is none.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "Rate", extend("oneOf" = [{"required": ["value", "numerator", "denominator"]}, {"required": ["undefined"]}]))]
struct RateV1 {
    /// The share.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    value: Option<f64>,
    /// The people in the numerator.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u64")]
    numerator: Option<u64>,
    /// The people in the denominator.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u64")]
    denominator: Option<u64>,
    /// Why there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

/// A group against the reference, within strata.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "PairWithinStrata")]
struct PairV1 {
    /// The group.
    group: usize,
    /// What it is set against.
    reference: AgainstV1,
    /// Which of the two does not enter max–min gaps, and why; absent if both do.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "AsideV1")]
    aside: Option<AsideV1>,
    /// Both over all people, whatever their stratum.
    pooled: BothV1,
    /// Both in each stratum.
    strata: Vec<BothV1>,
    /// The strata that say nothing of the odds ratio.
    silent: Vec<SilentV1>,
    /// The gap within strata: Mantel and Haenszel's common risk difference.
    difference: GapV1,
    /// Mantel and Haenszel's common risk ratio.
    ratio: GapV1,
    /// Mantel and Haenszel's common odds ratio.
    odds_ratio: GapV1,
    /// The Cochran–Mantel–Haenszel test.
    test: ConditionalTestV1,
    /// The Breslow–Day test.
    homogeneity: HomogeneityV1,
    /// Directly standardised rates.
    standardised: StandardisedV1,
    /// Whether pooling turns the sign of the gap.
    reversal: ReversalV1,
}

/// A group and its reference, among the same people.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Both")]
pub(crate) struct BothV1 {
    /// The group's rate.
    group: RateV1,
    /// The reference's rate.
    reference: RateV1,
    /// The group's rate minus the reference's.
    difference: GapV1,
}

/// A stratum that says nothing of the odds ratio.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "SilentStratum")]
struct SilentV1 {
    /// The stratum.
    stratum: usize,
    /// Why.
    reason: SilentReasonV1,
}

/// Why a stratum says nothing.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "SilentReason")]
enum SilentReasonV1 {
    /// Its level is not known.
    Unknown,
    /// Nobody of the group is in it.
    NoGroup,
    /// Nobody of the reference is in it.
    NoReference,
    /// Nobody in it is counted.
    NobodyCounted,
    /// Everybody in it is counted.
    EverybodyCounted,
}

/// A statistic that is distributed as χ² if there is nothing to find.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "ChiSquared")]
struct ChiSquaredV1 {
    /// The statistic.
    statistic: f64,
    /// Degrees of freedom.
    degrees: u32,
    /// The p-value; about 2e-308 stands for that or less.
    p_value: f64,
}

/// The Cochran–Mantel–Haenszel test, or the reason why there is none.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "ConditionalTest", extend("oneOf" = [{"required": ["plain", "corrected", "strata"]}, {"required": ["undefined"]}]))]
struct ConditionalTestV1 {
    /// Without continuity correction.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "ChiSquaredV1")]
    plain: Option<ChiSquaredV1>,
    /// With continuity correction.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "ChiSquaredV1")]
    corrected: Option<ChiSquaredV1>,
    /// Number of strata that say something.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "usize")]
    strata: Option<usize>,
    /// Why there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

/// The Breslow–Day test, or the reason why there is none.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "Homogeneity", extend("oneOf" = [{"required": ["breslow_day", "tarone"]}, {"required": ["undefined"]}]))]
struct HomogeneityV1 {
    /// As Breslow and Day have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "ChiSquaredV1")]
    breslow_day: Option<ChiSquaredV1>,
    /// With Tarone's correction.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "ChiSquaredV1")]
    tarone: Option<ChiSquaredV1>,
    /// Why there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

/// Directly standardised rates, or the reason why there are none.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "Standardised", extend("oneOf" = [
    {"required": ["group", "reference", "difference", "left_out", "share_left_out"]}, {"required": ["undefined"]}
]))]
struct StandardisedV1 {
    /// Of the group.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "GapV1")]
    group: Option<GapV1>,
    /// Of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "GapV1")]
    reference: Option<GapV1>,
    /// Group minus reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "GapV1")]
    difference: Option<GapV1>,
    /// The strata left out for both, because one of them has nobody there.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<usize>")]
    left_out: Option<Vec<usize>>,
    /// The share of all people in these strata.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    share_left_out: Option<f64>,
    /// Why there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

/// Whether pooling turns the sign of the gap.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Reversal")]
struct ReversalV1 {
    /// Against the common risk difference.
    difference: SimpsonV1,
    /// Against the common odds ratio.
    odds_ratio: SimpsonV1,
}

/// Whether the pooled gap and the gap within strata go the same way.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "Simpson")]
enum SimpsonV1 {
    /// They do.
    Agrees,
    /// They do not, and both intervals exclude 0.
    Reversed,
    /// They do not, and an interval includes 0.
    ReversedWithinNoise,
    /// One of them has no value.
    Undefined,
}

impl WithinStrataV1 {
    pub(crate) fn of(within: &WithinStrata) -> Self {
        Self {
            columns: within.columns.clone(),
            strata: within.strata.iter().map(|GroupName(levels)| levels.iter().map(LevelOfV1::of).collect()).collect(),
            metrics: within.metrics.iter().map(|metric| (metric.metric.name(), MetricWithinV1::of(metric))).collect(),
        }
    }
}

impl MetricWithinV1 {
    fn of(within: &MetricWithin) -> Self {
        Self {
            pairs: within.pairs.as_ref().ok().map(|pairs| pairs.iter().map(PairV1::of).collect()),
            undefined: within.pairs.as_ref().err().map(|&reason| reason.into()),
        }
    }
}

impl RateV1 {
    fn of(rate: &Result<Rate, Undefined>) -> Self {
        match rate {
            Ok(rate) => Self { value: Some(rate.value()), numerator: Some(rate.k()), denominator: Some(rate.n()), undefined: None },
            Err(reason) => Self { undefined: Some((*reason).into()), ..Self::default() },
        }
    }
}

impl PairV1 {
    fn of(pair: &Pair) -> Self {
        Self {
            group: pair.group,
            reference: AgainstV1::of(pair.reference),
            aside: pair.aside.map(|(group, aside)| AsideV1::of(group, aside)),
            pooled: BothV1::of(&pair.pooled),
            strata: pair.strata.iter().map(BothV1::of).collect(),
            silent: pair.silent.iter().map(|&(stratum, silent)| SilentV1 { stratum, reason: SilentReasonV1::of(silent) }).collect(),
            difference: GapV1::of_difference(&pair.difference),
            ratio: GapV1::of_ratio(&pair.ratio),
            odds_ratio: GapV1::of_ratio(&pair.odds_ratio),
            test: ConditionalTestV1::of(&pair.test),
            homogeneity: HomogeneityV1::of(&pair.homogeneity),
            standardised: StandardisedV1::of(&pair.standardised),
            reversal: ReversalV1::of(pair.reversal),
        }
    }
}

impl BothV1 {
    pub(crate) fn of(both: &Both) -> Self {
        Self { group: RateV1::of(&both.group), reference: RateV1::of(&both.reference), difference: GapV1::of_difference(&both.difference) }
    }
}

impl SilentReasonV1 {
    const fn of(silent: Silent) -> Self {
        match silent {
            Silent::Unknown => Self::Unknown,
            Silent::Margin(EmptyMargin::Group) => Self::NoGroup,
            Silent::Margin(EmptyMargin::Reference) => Self::NoReference,
            Silent::Margin(EmptyMargin::Counted) => Self::NobodyCounted,
            Silent::Margin(EmptyMargin::Others) => Self::EverybodyCounted,
        }
    }
}

impl ChiSquaredV1 {
    const fn of(test: ChiSquared) -> Self {
        Self { statistic: test.statistic, degrees: test.degrees, p_value: test.p_value }
    }
}

impl ConditionalTestV1 {
    fn of(test: &Result<ConditionalTest, Undefined>) -> Self {
        match test {
            Ok(test) => Self {
                plain: Some(ChiSquaredV1::of(test.plain)),
                corrected: Some(ChiSquaredV1::of(test.corrected)),
                strata: Some(test.strata),
                undefined: None,
            },
            Err(reason) => Self { undefined: Some((*reason).into()), ..Self::default() },
        }
    }
}

impl HomogeneityV1 {
    fn of(test: &Result<Homogeneity, Undefined>) -> Self {
        match test {
            Ok(test) => {
                Self { breslow_day: Some(ChiSquaredV1::of(test.breslow_day)), tarone: Some(ChiSquaredV1::of(test.tarone)), undefined: None }
            }
            Err(reason) => Self { undefined: Some((*reason).into()), ..Self::default() },
        }
    }
}

impl StandardisedV1 {
    fn of(rates: &Result<Standardised, Undefined>) -> Self {
        match rates {
            Ok(rates) => Self {
                group: Some(GapV1::difference(rates.group.value, rates.group.interval)),
                reference: Some(GapV1::difference(rates.reference.value, rates.reference.interval)),
                difference: Some(GapV1::difference(rates.difference.value, rates.difference.interval)),
                left_out: Some(rates.left_out.clone()),
                share_left_out: Some(rates.share_left_out),
                undefined: None,
            },
            Err(reason) => Self { undefined: Some((*reason).into()), ..Self::default() },
        }
    }
}

impl ReversalV1 {
    const fn of(reversal: Reversal) -> Self {
        Self { difference: SimpsonV1::of(reversal.difference), odds_ratio: SimpsonV1::of(reversal.odds_ratio) }
    }
}

impl SimpsonV1 {
    const fn of(simpson: Simpson) -> Self {
        match simpson {
            Simpson::Agrees => Self::Agrees,
            Simpson::Reversed => Self::Reversed,
            Simpson::ReversedWithinNoise => Self::ReversedWithinNoise,
            Simpson::Undefined(_) => Self::Undefined,
        }
    }
}
