//! The twin of the tests of a grouping's gaps.

use std::collections::BTreeMap;

use ecart_metrics::hypothesis::{Adjustment, Arrangements, ChiSquared, Fisher, Homogeneity, HomogeneityTest, Permutation, PooledZ};
use ecart_metrics::{AllGroups, MetricTests, PairTests, Tests, Undefined};
use schemars::JsonSchema;
use serde::Serialize;

use crate::figure_v1::UndefinedV1;

/// Tests of the gaps. Groups that do not enter the max–min gap of a metric are not tested in it.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Tests")]
pub(crate) struct TestsV1 {
    /// How p-values are adjusted for their number.
    #[schemars(extend("enum" = Adjustment::ALL.map(Adjustment::name)))]
    adjustment: &'static str,
    /// How many p-values of groups against the reference are adjusted together, over all metrics.
    comparisons: usize,
    /// How many p-values of all groups at once are adjusted together, one for each metric.
    metrics_compared: usize,
    /// The tests, by the name of the metric.
    metrics: BTreeMap<&'static str, MetricTestsV1>,
}

/// The tests of one metric, or the reason why it has none.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "MetricTests", extend("oneOf" = [{"required": ["all", "against"]}, {"required": ["undefined"]}]))]
struct MetricTestsV1 {
    /// Whether all groups may have the same rate.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "AllGroupsV1")]
    all: Option<AllGroupsV1>,
    /// Each group against the reference: against everyone else where the reference is all people.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<GroupTestV1>")]
    against: Option<Vec<GroupTestV1>>,
    /// Why there is no test.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

/// Whether all groups may have the same rate, or the reason why that cannot be tested.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "AllGroups", extend("oneOf" = [
    {"required": ["groups", "chosen", "adjusted", "g_test", "permutation", "permutation_adjusted"]}, {"required": ["undefined"]}
]))]
struct AllGroupsV1 {
    /// Number of groups.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "usize")]
    groups: Option<usize>,
    /// The test that the number and the sizes of the groups ask for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "ChosenV1")]
    chosen: Option<ChosenV1>,
    /// Its p-value, adjusted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    adjusted: Option<f64>,
    /// The G test.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "ChiSquaredV1")]
    g_test: Option<ChiSquaredV1>,
    /// The permutation test of the max–min gap.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "PermutationV1")]
    permutation: Option<PermutationV1>,
    /// Its p-value, adjusted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    permutation_adjusted: Option<f64>,
    /// Why there is no test.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

/// A group against the reference.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[schemars(rename = "GroupTest", extend("oneOf" = [
    {"required": ["group", "chosen", "adjusted", "fisher", "chi_squared", "g_test", "z"]}, {"required": ["group", "undefined"]}
]))]
struct GroupTestV1 {
    /// The group.
    group: usize,
    /// The test that the sizes ask for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "ChosenV1")]
    chosen: Option<ChosenV1>,
    /// Its p-value, adjusted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    adjusted: Option<f64>,
    /// Fisher's exact test.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "FisherV1")]
    fisher: Option<FisherV1>,
    /// Pearson's χ², without a continuity correction.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "ChiSquaredV1")]
    chi_squared: Option<ChiSquaredV1>,
    /// The G test.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "ChiSquaredV1")]
    g_test: Option<ChiSquaredV1>,
    /// The z test with the variance at the pooled rate; above 0 where the group's rate is the higher.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "ZV1")]
    z: Option<ZV1>,
    /// Why there is no test.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UndefinedV1")]
    undefined: Option<UndefinedV1>,
}

/// The test that was chosen by the number and the sizes of the groups.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "ChosenTest")]
struct ChosenV1 {
    /// Which.
    test: ChosenTestV1,
    /// Its two-sided p-value.
    p_value: f64,
    /// The smallest of the expected counts.
    smallest_expected: f64,
    /// Whether the p-value is rough, for an expected count under 5 among more than two groups: the permutation test is then the one to read.
    rough: bool,
    /// Of χ²: the statistic.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    statistic: Option<f64>,
    /// Of χ²: the degrees of freedom.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u32")]
    degrees: Option<u32>,
}

/// A test of equal rates.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "ChosenTestName")]
enum ChosenTestV1 {
    /// Fisher's exact test: two groups, and an expected count under 5.
    Fisher,
    /// Pearson's χ².
    ChiSquared,
}

/// A statistic that is about χ² distributed where all rates are equal.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "ChiSquared")]
pub(crate) struct ChiSquaredV1 {
    /// The statistic.
    statistic: f64,
    /// Its degrees of freedom.
    degrees: u32,
    /// Its p-value.
    p_value: f64,
}

/// Fisher's exact test.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Fisher")]
struct FisherV1 {
    /// Of tables no likelier than the one seen.
    two_sided: f64,
    /// Of a count at most as large.
    less: f64,
    /// Of a count at least as large.
    greater: f64,
}

/// A difference in standard errors.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "PooledZ")]
struct ZV1 {
    /// The difference over its standard error.
    statistic: f64,
    /// Its two-sided p-value.
    p_value: f64,
}

/// The permutation test of the max–min gap.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "Permutation")]
struct PermutationV1 {
    /// The gap; with sampling weights, that of rounded effective counts.
    gap: f64,
    /// The probability of a gap at least as large.
    p_value: f64,
    /// If not all ways of dealing out were looked at: how many were drawn.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u32")]
    draws: Option<u32>,
    /// If drawn: standard error of the p-value.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    p_value_error: Option<f64>,
}

impl TestsV1 {
    pub(crate) fn of(tests: &Tests) -> Self {
        Self {
            adjustment: tests.adjustment.name(),
            comparisons: tests.comparisons,
            metrics_compared: tests.metrics_compared,
            metrics: tests.metrics.iter().map(|(metric, tests)| (metric.name(), MetricTestsV1::of(tests))).collect(),
        }
    }
}

impl MetricTestsV1 {
    fn of(tests: &Result<MetricTests, Undefined>) -> Self {
        match tests {
            Ok(tests) => Self {
                all: Some(AllGroupsV1::of(&tests.all)),
                against: Some(tests.against.iter().map(|(group, test)| GroupTestV1::of(*group, test)).collect()),
                undefined: None,
            },
            Err(reason) => Self { undefined: Some((*reason).into()), ..Self::default() },
        }
    }
}

impl AllGroupsV1 {
    fn of(all: &Result<AllGroups, Undefined>) -> Self {
        match all {
            Ok(all) => Self {
                groups: Some(all.groups),
                chosen: Some(ChosenV1::of(&all.homogeneity)),
                adjusted: Some(all.adjusted),
                g_test: Some(ChiSquaredV1::of(&all.g_test)),
                permutation: Some(PermutationV1::of(&all.permutation)),
                permutation_adjusted: Some(all.permutation_adjusted),
                undefined: None,
            },
            Err(reason) => Self { undefined: Some((*reason).into()), ..Self::default() },
        }
    }
}

impl GroupTestV1 {
    fn of(group: usize, test: &Result<PairTests, Undefined>) -> Self {
        match test {
            Ok(test) => Self {
                group,
                chosen: Some(ChosenV1::of(&test.homogeneity)),
                adjusted: Some(test.adjusted),
                fisher: Some(FisherV1::of(&test.fisher)),
                chi_squared: Some(ChiSquaredV1::of(&test.chi_squared)),
                g_test: Some(ChiSquaredV1::of(&test.g_test)),
                z: Some(ZV1::of(&test.z)),
                undefined: None,
            },
            Err(reason) => Self { group, undefined: Some((*reason).into()), ..Self::default() },
        }
    }
}

impl ChosenV1 {
    fn of(homogeneity: &Homogeneity) -> Self {
        let (test, statistic, degrees) = match homogeneity.test {
            HomogeneityTest::Fisher => (ChosenTestV1::Fisher, None, None),
            HomogeneityTest::ChiSquared { statistic, degrees } => (ChosenTestV1::ChiSquared, Some(statistic), Some(degrees)),
        };
        Self {
            test,
            p_value: homogeneity.p_value,
            smallest_expected: homogeneity.smallest_expected,
            rough: homogeneity.is_rough(),
            statistic,
            degrees,
        }
    }
}

impl ChiSquaredV1 {
    pub(crate) const fn of(test: &ChiSquared) -> Self {
        Self { statistic: test.statistic, degrees: test.degrees, p_value: test.p_value }
    }
}

impl FisherV1 {
    const fn of(test: &Fisher) -> Self {
        Self { two_sided: test.two_sided, less: test.less, greater: test.greater }
    }
}

impl ZV1 {
    const fn of(test: &PooledZ) -> Self {
        Self { statistic: test.statistic, p_value: test.p_value }
    }
}

impl PermutationV1 {
    fn of(test: &Permutation) -> Self {
        let random = match test.arrangements {
            Arrangements::All => None,
            Arrangements::Random { draws, p_value_error } => Some((draws, p_value_error)),
        };
        Self { gap: test.gap, p_value: test.p_value, draws: random.map(|(draws, _)| draws), p_value_error: random.map(|(_, error)| error) }
    }
}
