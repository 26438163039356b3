//! Why the columns cannot play the roles they were given.

use ecart_tally::{PlanError, Role};
use ecart_words::{Words, say};

use super::Message;
use crate::args::quoted;

/// An error of a plan as a message.
pub(crate) fn of_plan(error: &PlanError, words: &Words) -> Message {
    let message = match error {
        PlanError::NoGroup => Message::new(words.say("error-no-group")).hint(words.say("hint-no-group")),
        PlanError::TwoRoles { column, first, second } if first == second => {
            Message::new(say!(words, "error-group-twice", column = column, role = role_key(*first))).hint(words.say("hint-group-twice"))
        }
        PlanError::TwoRoles { column, first, second } => {
            Message::new(say!(words, "error-two-roles", column = column, first = role_key(*first), second = role_key(*second)))
                .hint(words.say("hint-two-roles"))
        }
        PlanError::Threshold => Message::new(words.say("error-threshold-not-finite")).hint(words.say("hint-threshold-not-finite")),
        PlanError::SecondThreshold => {
            Message::new(words.say("error-second-threshold-number")).hint(words.say("hint-second-threshold-number"))
        }
        PlanError::Limit => Message::new(words.say("error-threshold-limit")).hint(words.say("hint-threshold")),
        PlanError::ThresholdWithoutLabel => {
            Message::new(words.say("error-threshold-needs-label")).hint(words.say("hint-threshold-needs-label"))
        }
        PlanError::ThresholdColumn { column } => Message::new(say!(words, "error-threshold-column", column = column)).hint(say!(
            words,
            "hint-threshold-column",
            flag = format!("--group {}", quoted(column))
        )),
        PlanError::ThresholdWithClusters => Message::new(words.say("error-threshold-clusters")).hint(words.say("hint-threshold-clusters")),
        PlanError::OverWithClusters => Message::new(words.say("error-over-clusters")).hint(words.say("hint-over-clusters")),
        PlanError::ClassesWithoutLabel => Message::new(words.say("error-classes-label")).hint(words.say("hint-classes-label")),
        PlanError::PositiveClass => Message::new(words.say("error-classes-positive")).hint(words.say("hint-classes-positive")),
        PlanError::ClassesOfSecond => Message::new(words.say("error-classes-second")).hint(words.say("hint-classes-second")),
        PlanError::NoScore => Message::new(words.say("error-no-score")).hint(words.say("hint-threshold-alone")),
        PlanError::ScoreRange => Message::new(words.say("error-score-range-none")).hint(words.say("hint-score-range")),
        PlanError::Counted { role } => {
            Message::new(say!(words, "error-counted-with", role = role_key(*role))).hint(words.say("hint-counted-with"))
        }
        PlanError::Pairs => Message::new(words.say("error-pairs")).hint(words.say("hint-pairs")),
        PlanError::MaxLevels => Message::new(words.say("error-max-levels")).hint(words.say("hint-max-levels")),
    };
    message.caused_by(error)
}

/// By what a message chooses the word for a role.
pub(crate) const fn role_key(role: Role) -> &'static str {
    match role {
        Role::Label => "label",
        Role::Prediction => "prediction",
        Role::Score => "score",
        Role::Successes => "successes",
        Role::Trials => "trials",
        Role::Failures => "failures",
        Role::Weight => "weight",
        Role::Group => "group",
        Role::OtherGroup => "other-group",
        Role::SecondPrediction => "second-prediction",
        Role::SecondScore => "second-score",
        Role::Stratum => "stratum",
        Role::Period => "period",
        Role::Cluster => "cluster",
    }
}
