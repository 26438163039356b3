//! What a policy says beside its rules: where the data are, which column plays which role, how the audit is made, and how it is spoken of.
//!
//! Every key is optional. What they mean together is checked where an audit's arguments are.

use ecart_metrics::Crossing;
use ecart_schema::{RateOf, Stakes};

use crate::{At, Day, Policy};

/// `[data]`: where the rows are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PolicyData {
    /// Files, folders and patterns, relative to the folder of the policy.
    pub files: Vec<At<String>>,
    /// What stands between fields.
    pub separator: Option<At<String>>,
    /// Only rows of these values: `column=value`.
    pub conditions: Vec<At<String>>,
    /// Values that stand for one that is missing.
    pub missing: Vec<At<String>>,
}

/// `[columns]`: which column plays which role.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyColumns {
    /// The label.
    pub label: Option<At<String>>,
    /// The value of the label that counts as positive.
    pub label_positive: Option<At<String>>,
    /// The prediction.
    pub prediction: Option<At<String>>,
    /// The value of the prediction that counts as positive.
    pub positive: Option<At<String>>,
    /// Whether label and prediction hold several classes.
    pub classes: Option<bool>,
    /// The score.
    pub score: Option<At<String>>,
    /// The scores at which a prediction becomes positive, or how they are found.
    pub thresholds: Vec<At<String>>,
    /// From where to where scores may be: `from,to`.
    pub score_range: Option<At<String>>,
    /// Of pairs of samples, the column that says whether both are of one person.
    pub mated: Option<At<String>>,
    /// The value that says they are.
    pub mated_value: Option<At<String>>,
    /// Of pairs of samples, the column of how alike they are.
    pub similarity: Option<At<String>>,
    /// Of pairs of samples, the column of the second person's group.
    pub other_group: Option<At<String>>,
    /// Of a table that was counted already, the column of successes.
    pub successes: Option<At<String>>,
    /// Of such a table, the column of trials.
    pub trials: Option<At<String>>,
    /// Of such a table, the column of failures.
    pub failures: Option<At<String>>,
    /// The prediction of a second model.
    pub second_prediction: Option<At<String>>,
    /// The score of a second model.
    pub second_score: Option<At<String>>,
    /// The score at which a prediction of the second model becomes positive.
    pub second_threshold: Option<f64>,
    /// For how many people a row stands.
    pub weight: Option<At<String>>,
    /// The weight with which a row was sampled.
    pub sampling_weight: Option<At<String>>,
    /// Which rows hang together.
    pub cluster: Option<At<String>>,
    /// Group columns; those of the rules are added by themselves.
    pub groups: Vec<At<String>>,
    /// Columns within which groups are compared; those of the rules are added by themselves.
    pub strata: Vec<At<String>>,
    /// How numbers are cut into bands: `column=25,45,65`.
    pub bins: Vec<At<String>>,
    /// Whether rows without a group are left out.
    pub drop_missing: Option<bool>,
    /// How many levels a column may have.
    pub max_levels: Option<u64>,
}

/// `[figures]`: how the audit is made that the rules judge.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyFigures {
    /// The confidence of intervals and verdicts.
    pub confidence: Option<f64>,
    /// Groups with fewer people than this in the denominator of a figure are small.
    pub min_group: Option<u64>,
    /// Methods of intervals, each by its name.
    pub intervals: Vec<At<String>>,
    /// With whom groups are compared where the audit shows them.
    pub references: Vec<At<String>>,
    /// Whether the columns are crossed where the audit shows them.
    pub intersect: Option<Crossing>,
    /// The seed of what is drawn at random.
    pub seed: Option<u64>,
}

/// `[words]`: how the audit speaks of people, labels and predictions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PolicyWords {
    /// What the people are called.
    pub people: Option<String>,
    /// What a positive and a negative label mean: `repaid/did not repay`.
    pub label_words: Option<At<String>>,
    /// What a positive and a negative prediction mean.
    pub prediction_words: Option<At<String>>,
    /// What a positive prediction does to the person.
    pub positive_is: Option<Stakes>,
    /// What the rate of an audit without label is a rate of.
    pub rate_of: Option<RateOf>,
}

/// `[about]`: what a policy is, where it comes from, and what it does not cover.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// What it is called.
    pub name: Option<String>,
    /// The text that it is made after.
    pub source: Option<String>,
    /// Whether that text is in force.
    pub status: Option<String>,
    /// The day for which the status holds.
    pub as_of: Option<Day>,
    /// What it does not cover.
    pub not_covered: Vec<String>,
    /// Where the text can be read.
    pub url: Option<String>,
}

impl Policy {
    /// The texts that name something of the data, each with its place: columns, values, files. Those of the rules are with the rules.
    pub fn named(&self) -> impl Iterator<Item = &At<String>> {
        let PolicyData { files, separator, conditions, missing } = &self.data;
        let columns = &self.columns;
        let one = [
            separator,
            &columns.label,
            &columns.label_positive,
            &columns.prediction,
            &columns.positive,
            &columns.score,
            &columns.score_range,
            &columns.mated,
            &columns.mated_value,
            &columns.similarity,
            &columns.other_group,
            &columns.successes,
            &columns.trials,
            &columns.failures,
            &columns.second_prediction,
            &columns.second_score,
            &columns.weight,
            &columns.sampling_weight,
            &columns.cluster,
        ];
        let many =
            [files, conditions, missing, &columns.thresholds, &columns.groups, &columns.strata, &columns.bins, &self.figures.references];
        one.into_iter().flatten().chain(many.into_iter().flatten())
    }
}
