//! Why a figure has no value.
//!
//! A quotient with a denominator of 0 is not 0, 1, NaN or infinite: it is [`Undefined`], kept, compared and printed as such, and left out of gaps by name.

use thiserror::Error;

/// The reason why a figure has no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Error)]
pub enum Undefined {
    /// The group has no row.
    #[error("the group has no row")]
    NoRows,
    /// No row of the group has a positive label.
    #[error("nobody has a positive label")]
    NoPositives,
    /// No row of the group has a negative label.
    #[error("nobody has a negative label")]
    NoNegatives,
    /// Nobody of the group was predicted positive.
    #[error("nobody was predicted positive")]
    NoPredictedPositives,
    /// Nobody of the group was predicted negative.
    #[error("nobody was predicted negative")]
    NoPredictedNegatives,
    /// No true positive and no error: nothing that F1 could be about.
    #[error("no true positive and no error")]
    NoHitsOrErrors,
    /// No false positive to set the false negatives against.
    #[error("no false positive")]
    NoFalsePositives,
    /// All labels or all predictions are the same, so that they cannot vary together.
    #[error("labels or predictions are all the same")]
    Constant,
    /// There is no label.
    #[error("there is no label")]
    NoLabel,
    /// The figure of the reference group has no value.
    #[error("the reference has no value")]
    ReferenceUndefined,
    /// The figure asks for a reference that is a group, and the reference is all people or everyone else.
    #[error("the reference is no group")]
    NoReferenceGroup,
    /// A ratio to a rate of 0.
    #[error("a ratio to 0")]
    RatioToZero,
    /// A ratio of two rates that are both 0.
    #[error("a ratio of 0 to 0")]
    ZeroOverZero,
    /// Fewer than two groups have a value that enters the gap.
    #[error("fewer than two groups have a value")]
    FewerThanTwoGroups,
    /// A ratio of a value below 0.
    #[error("a ratio of a negative value")]
    Negative,
    /// A ratio of values that have no 0 to measure from.
    #[error("a correlation is compared by difference, not by ratio")]
    NotARatioScale,
    /// The weights of the rows in the denominator sum to 0.
    #[error("the weights sum to 0")]
    ZeroWeight,
    /// People stand in clusters, and what would give the interval draws them apart.
    #[error("people stand in clusters")]
    InClusters,
    /// Of figures that are no shares of people it is not computed.
    #[error("only computed for shares of people")]
    NotAShare,
    /// No stratum has people of both groups.
    #[error("no stratum has people of both groups")]
    NoSharedStratum,
    /// In each stratum one of the groups has nobody, or all people are counted or none is.
    #[error("no stratum can tell the groups apart")]
    NoInformativeStratum,
    /// Fewer than two strata can be compared.
    #[error("fewer than two strata can tell the groups apart")]
    FewerThanTwoStrata,
    /// Fewer than two periods with enough people of both groups.
    #[error("fewer than two periods have enough people of both groups")]
    FewerThanTwoPeriods,
    /// Fewer than three periods with enough people of both groups.
    #[error("fewer than three periods have enough people of both groups")]
    FewerThanThreePeriods,
    /// A rate is 0 in every group, or 1 in every group: there is nothing that could differ.
    #[error("the rate is 0, or 1, in every group")]
    AllAlike,
    /// Two predictions are the same for every row.
    #[error("the two predictions never differ")]
    NoDisagreement,
    /// Two models have different people in the denominator, so that rows do not pair.
    #[error("each model has other people in the denominator")]
    OtherPeople,
    /// A rate is 0, and so is the geometric mean, to which nothing has a ratio.
    #[error("a rate is 0, and so is the geometric mean")]
    ZeroRate,
    /// Too few replicates of a bootstrap, or too few draws, have a value.
    #[error("too few replicates have a value")]
    TooFewReplicates,
    /// All replicates of a bootstrap are the same.
    #[error("all replicates are the same")]
    NoSpread,
    /// The replicates of a bootstrap lie to one side of the value.
    #[error("the replicates lie to one side of the value")]
    OneSided,
    /// The figure is no more unequal than chance alone gives, where it sits at its boundary and a bootstrap does not hold the truth.
    #[error("no more unequal than chance alone gives, where a bootstrap does not hold")]
    WithinChance,
    /// A rate of 0 or 1, which is the same in all replicates, as if it were certain.
    #[error("a rate of 0 or 1, which no replicate moves")]
    RateAtBound,
    /// A count of 0, where the method takes its logarithm.
    #[error("a count of 0, which has no logarithm")]
    ZeroCount,
    /// Even a rate of 0, or of 1, would not be told apart from the reference's.
    #[error("even a rate of 0 or 1 would not be told apart")]
    NoRateFarEnough,
    /// A rate so far from the reference's would be under 0 or over 1.
    #[error("no rate is so far away")]
    NoSuchRate,
    /// Two rates are the same: there is no gap to show.
    #[error("the two rates are the same")]
    SameRate,
    /// However large the group, the reference is too small to show a gap.
    #[error("the reference is too small, however large the group")]
    ReferenceTooSmall,
    /// A gap is so small that it asks for more people than can be counted.
    #[error("more people than can be counted")]
    TooManyPeople,
    /// No decision gains anything.
    #[error("no decision gains anything")]
    NothingToGain,
    /// A score lies outside 0 to 1, so that scores are no probabilities.
    #[error("a score lies outside 0 to 1")]
    NotAProbability,
    /// A score of 0 or 1 that turned out wrong: its logarithmic loss has no limit.
    #[error("a score of 0 or 1 turned out wrong")]
    SureAndWrong,
    /// A score of 0 or 1, which has no logit.
    #[error("a score of 0 or 1 has no logit")]
    SureScore,
    /// All scores are the same.
    #[error("all scores are the same")]
    ConstantScore,
    /// The scores keep the two classes apart without a single exception: nothing tells how much that could have varied.
    #[error("the scores keep the classes apart without exception")]
    Separated,
    /// A single person, of whom nothing tells how much others would vary.
    #[error("a single person")]
    OnePerson,
    /// Everybody has the same value: nothing tells how much others would vary.
    #[error("everybody has the same value")]
    NoVariation,
    /// Rows hang together, and it is not known how.
    #[error("rows hang together")]
    Clustered,
    /// Scores were not counted.
    #[error("scores were not counted")]
    NoScores,
    /// No alarm is to be expected.
    #[error("no alarm is to be expected")]
    NoAlarms,
    /// No threshold that was seen keeps a rate to its limit.
    #[error("no threshold keeps to the limit")]
    NoSuchThreshold,
}

impl Undefined {
    /// Every reason.
    pub const ALL: [Self; 51] = [
        Self::NoRows,
        Self::NoPositives,
        Self::NoNegatives,
        Self::NoPredictedPositives,
        Self::NoPredictedNegatives,
        Self::NoHitsOrErrors,
        Self::NoFalsePositives,
        Self::Constant,
        Self::NoLabel,
        Self::ReferenceUndefined,
        Self::NoReferenceGroup,
        Self::RatioToZero,
        Self::ZeroOverZero,
        Self::FewerThanTwoGroups,
        Self::Negative,
        Self::NotARatioScale,
        Self::ZeroWeight,
        Self::InClusters,
        Self::NotAShare,
        Self::NoSharedStratum,
        Self::NoInformativeStratum,
        Self::FewerThanTwoStrata,
        Self::FewerThanTwoPeriods,
        Self::FewerThanThreePeriods,
        Self::AllAlike,
        Self::NoDisagreement,
        Self::OtherPeople,
        Self::ZeroRate,
        Self::TooFewReplicates,
        Self::NoSpread,
        Self::OneSided,
        Self::WithinChance,
        Self::RateAtBound,
        Self::ZeroCount,
        Self::NoRateFarEnough,
        Self::NoSuchRate,
        Self::SameRate,
        Self::ReferenceTooSmall,
        Self::TooManyPeople,
        Self::NothingToGain,
        Self::NotAProbability,
        Self::SureAndWrong,
        Self::SureScore,
        Self::ConstantScore,
        Self::Separated,
        Self::OnePerson,
        Self::NoVariation,
        Self::Clustered,
        Self::NoScores,
        Self::NoAlarms,
        Self::NoSuchThreshold,
    ];

    /// The name that files and messages use.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NoRows => "no_rows",
            Self::NoPositives => "no_positives",
            Self::NoNegatives => "no_negatives",
            Self::NoPredictedPositives => "no_predicted_positives",
            Self::NoPredictedNegatives => "no_predicted_negatives",
            Self::NoHitsOrErrors => "no_hits_or_errors",
            Self::NoFalsePositives => "no_false_positives",
            Self::Constant => "constant",
            Self::NoLabel => "no_label",
            Self::ReferenceUndefined => "reference_undefined",
            Self::NoReferenceGroup => "no_reference_group",
            Self::RatioToZero => "ratio_to_zero",
            Self::ZeroOverZero => "zero_over_zero",
            Self::FewerThanTwoGroups => "fewer_than_two_groups",
            Self::Negative => "negative",
            Self::NotARatioScale => "not_a_ratio_scale",
            Self::ZeroWeight => "zero_weight",
            Self::InClusters => "in_clusters",
            Self::NotAShare => "not_a_share",
            Self::NoSharedStratum => "no_shared_stratum",
            Self::NoInformativeStratum => "no_informative_stratum",
            Self::FewerThanTwoStrata => "fewer_than_two_strata",
            Self::FewerThanTwoPeriods => "fewer_than_two_periods",
            Self::FewerThanThreePeriods => "fewer_than_three_periods",
            Self::AllAlike => "all_alike",
            Self::NoDisagreement => "no_disagreement",
            Self::OtherPeople => "other_people",
            Self::ZeroRate => "zero_rate",
            Self::TooFewReplicates => "too_few_replicates",
            Self::NoSpread => "no_spread",
            Self::OneSided => "one_sided",
            Self::WithinChance => "within_chance",
            Self::RateAtBound => "rate_at_bound",
            Self::ZeroCount => "zero_count",
            Self::NoRateFarEnough => "no_rate_far_enough",
            Self::NoSuchRate => "no_such_rate",
            Self::SameRate => "same_rate",
            Self::ReferenceTooSmall => "reference_too_small",
            Self::TooManyPeople => "too_many_people",
            Self::NothingToGain => "nothing_to_gain",
            Self::NotAProbability => "not_a_probability",
            Self::SureAndWrong => "sure_and_wrong",
            Self::SureScore => "sure_score",
            Self::ConstantScore => "constant_score",
            Self::Separated => "separated",
            Self::OnePerson => "one_person",
            Self::NoVariation => "no_variation",
            Self::Clustered => "clustered",
            Self::NoScores => "no_scores",
            Self::NoAlarms => "no_alarms",
            Self::NoSuchThreshold => "no_such_threshold",
        }
    }
}
