//! Why a rule cannot be checked on the data there are.

use ecart_gate::{CheckError, CheckProblem, Figure, Policy};
use ecart_words::{Words, say};

use super::policy::at;
use super::{Message, similar};

/// How many names a message lists.
const LISTED: usize = 8;

/// An error of checking as a message, with where in the policy it stands.
pub(crate) fn of_check(error: &CheckError, policy: &Policy, words: &Words) -> Message {
    let rule = policy.rules.iter().position(|rule| rule.name == error.rule).unwrap_or(usize::MAX);
    let message = of_problem(error, words);
    Message { place: at(policy, rule, error.place).into_iter().chain(message.place).collect(), ..message }
}

fn of_problem(error: &CheckError, words: &Words) -> Message {
    let rule = error.rule.as_str();
    let of_rule = |what: &str, hint: &str| Message::new(say!(words, what, rule = rule)).hint(words.say(hint));
    let of_figure = |what: &str, hint: &str, figure: Figure| {
        Message::new(say!(words, what, rule = rule, figure = figure.name())).hint(say!(words, hint, figure = figure.name()))
    };
    let message = match &error.why {
        CheckProblem::NoSuchColumn { column, columns } => {
            let message = Message::new(say!(words, "error-rule-column", rule = rule, column = column));
            nearest(message.at(say!(words, "error-rule-columns", columns = columns.join(", "))), column, columns, words)
        }
        CheckProblem::NoSuchLevel { column, level, levels } => {
            let message = Message::new(say!(words, "error-rule-level", rule = rule, column = column, level = level));
            nearest(message.at(say!(words, "error-rule-levels", levels = listed(levels))), level, levels, words)
        }
        CheckProblem::NoLevel { text, columns } => {
            let hint = say!(words, "hint-rule-no-level", column = columns.first().map_or("", String::as_str));
            Message::new(say!(words, "error-rule-no-level", rule = rule, text = text)).hint(hint)
        }
        CheckProblem::ReferenceWithout { column } => {
            Message::new(say!(words, "error-rule-reference-without", rule = rule, column = column))
                .hint(words.say("hint-rule-reference-without"))
        }
        CheckProblem::EmptyReference { group } => {
            Message::new(say!(words, "error-rule-reference-empty", rule = rule, group = group)).hint(words.say("hint-rule-reference"))
        }
        CheckProblem::ReferenceExcluded { group } => {
            Message::new(say!(words, "error-rule-reference-excluded", rule = rule, group = group)).hint(words.say("hint-rule-reference"))
        }
        CheckProblem::OtherThanOfPairs { column } => {
            Message::new(say!(words, "error-rule-of-pairs", rule = rule)).hint(say!(words, "hint-rule-of-pairs", column = column))
        }
        CheckProblem::TwoRoles { column } => {
            Message::new(say!(words, "error-rule-two-roles", rule = rule, column = column)).hint(words.say("hint-rule-two-roles"))
        }
        CheckProblem::NoColumns => of_rule("error-rule-no-columns", "hint-rule-no-columns"),
        CheckProblem::OddsWithoutGap => of_rule("error-rule-odds", "hint-rule-odds"),
        CheckProblem::NoReferenceForDirection => of_rule("error-rule-direction", "hint-rule-direction"),
        CheckProblem::NoGapWithinStrata => of_rule("error-rule-strata", "hint-rule-strata"),
        CheckProblem::NoBaseline => of_rule("error-baseline-none", "hint-baseline-none"),
        CheckProblem::BaselineWithout { why } => {
            let inner = of_problem(&CheckError { why: (**why).clone(), ..error.clone() }, words);
            let places = std::iter::once(inner.what).chain(inner.place);
            let message = of_rule("error-baseline-without", "hint-baseline-without");
            places.fold(message, |message, place| message.at(place))
        }
        CheckProblem::NoLabel { figure } => of_figure("error-rule-no-label", "hint-rule-no-label", *figure),
        CheckProblem::NoScores { figure } => of_figure("error-rule-no-scores", "hint-rule-no-scores", Figure::Score(*figure)),
        CheckProblem::NotOfTask { figure } => of_figure("error-rule-not-of-task", "hint-rule-figure", *figure),
        CheckProblem::NoBounds { figure } => of_figure("error-rule-no-bounds", "hint-rule-no-bounds", *figure),
        CheckProblem::NoRatio { figure } => of_figure("error-rule-no-ratio", "hint-rule-no-ratio", *figure),
        CheckProblem::NotAShare { figure } => of_figure("error-rule-not-a-share", "hint-rule-figure", *figure),
    };
    message.caused_by(error)
}

fn nearest(message: Message, wanted: &str, names: &[String], words: &Words) -> Message {
    match similar(wanted, names.iter().map(String::as_str)).first() {
        Some(near) => message.hint(say!(words, "hint-rule-near", name = *near)),
        None => message.hint(words.say("hint-rule-name")),
    }
}

fn listed(names: &[String]) -> String {
    let shown: Vec<&str> = names.iter().take(LISTED).map(String::as_str).collect();
    if names.len() > LISTED { format!("{}, … ({})", shown.join(", "), names.len()) } else { shown.join(", ") }
}
