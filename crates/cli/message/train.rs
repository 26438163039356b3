//! Why nothing could be trained.

use ecart_data::{DataError, affirmative};
use ecart_models::ModelError;
use ecart_words::{Words, say};

use super::{Message, flag_value, of_look};
use crate::args::{TrainArgs, quoted};

/// How many columns or values a message lists.
const LISTED: usize = 30;

/// An error of reading, as a message.
pub(crate) fn of_texts(error: &DataError, args: &TrainArgs, words: &Words) -> Message {
    let DataError::NoColumn { column, name, columns, nearest, .. } = error else { return of_look(error, &args.files, words) };
    let shown: Vec<&str> = columns.iter().take(LISTED).map(String::as_str).collect();
    let id = if columns.len() > LISTED { "error-columns-more" } else { "error-columns" };
    let message = Message::new(say!(words, "error-no-column", column = column, file = name)).at(say!(
        words,
        id,
        columns = shown.join(", "),
        count = columns.len()
    ));
    match nearest {
        Some(near) => message.hint(say!(words, "hint-init-similar", column = near)),
        None => message.hint(words.say("hint-init-column")),
    }
}

/// An error of a table, a split or a fit, as a message.
pub(crate) fn of_model(error: &ModelError, args: &TrainArgs, words: &Words) -> Message {
    let drop = |feature: &str| say!(words, "hint-train-without", flag = without(feature, args));
    match error {
        ModelError::NoColumn { column } => {
            Message::new(say!(words, "error-train-no-column", column = column)).hint(words.say("hint-init-column"))
        }
        ModelError::SameColumnTwice { column } if args.groups.contains(column) => {
            Message::new(say!(words, "error-train-two-roles", column = column)).hint(words.say("hint-train-other-group"))
        }
        ModelError::SameColumnTwice { column } => Message::new(say!(words, "error-train-two-roles", column = column)).hint(drop(column)),
        ModelError::NoFeature => Message::new(words.say("error-train-no-feature")).hint(words.say("hint-train-no-feature")),
        ModelError::ConstantLabel { column, value: Some(value), rows } => {
            Message::new(say!(words, "error-train-constant", column = column, value = value, count = *rows))
                .hint(words.say("hint-train-constant"))
        }
        ModelError::ConstantLabel { column, value: None, .. } => {
            Message::new(say!(words, "error-train-no-label", column = column)).hint(words.say("hint-train-no-label"))
        }
        ModelError::NotBinary { column, found } => {
            let message =
                Message::new(say!(words, "error-train-not-binary", column = column, count = found.len())).at(values(found, words));
            match &found[..] {
                [_, _, (rare, _)] => message.hint(say!(words, "hint-third-value", flag = flag_value("--missing", rare))),
                _ => message.hint(words.say("hint-train-not-binary")),
            }
        }
        ModelError::NoPositive { column, found } => {
            let texts: Vec<&str> = found.iter().map(|(value, _)| value.as_str()).collect();
            // Where neither value says yes, only the user knows.
            let likely = affirmative(&texts).map_or(texts, |likely| vec![likely]);
            let hint = |value: &str| say!(words, "hint-positive-unknown", flag = flag_value("--positive", value));
            Message::new(say!(words, "error-positive-unknown", column = column, role = "label"))
                .at(values(found, words))
                .hints(likely.into_iter().map(hint))
        }
        ModelError::PositiveNeverOccurs { column, positive, found } => {
            let message = Message::new(say!(words, "error-never-occurs", value = positive, column = column)).at(values(found, words));
            let near = super::similar(positive, found.iter().map(|(value, _)| value.as_str())).first().map(|near| (*near).to_owned());
            let flag = flag_value("--positive", &near.unwrap_or_else(|| found.first().map(|(value, _)| value.clone()).unwrap_or_default()));
            message.hint(say!(words, "hint-use", flag = flag))
        }
        ModelError::Leak { feature, label, positive, negative } => {
            Message::new(say!(words, "error-train-leak", feature = feature, label = label))
                .at(say!(words, "error-train-leak-where", positive = positive, negative = negative))
                .hint(drop(feature))
        }
        ModelError::Identifier { feature, distinct, rows, counts } => {
            let id = if *counts { "error-train-counts" } else { "error-train-identifier" };
            Message::new(say!(words, id, feature = feature, distinct = *distinct, rows = *rows))
                .at(words.say("error-train-identifier-why"))
                .hint(drop(feature))
        }
        ModelError::Mixed { feature, value, row, texts, numbers } => {
            Message::new(say!(words, "error-train-mixed", feature = feature, value = value, texts = *texts, numbers = *numbers))
                .at(say!(words, "error-train-row", row = *row, value = value))
                .hint(say!(words, "hint-train-missing", flag = flag_value("--missing", value)))
                .hint(say!(words, "hint-train-category", flag = format!("--category {}", quoted(feature))))
        }
        ModelError::NotANumber { feature, value, row, texts } => {
            Message::new(say!(words, "error-train-mixed", feature = feature, value = value, texts = *texts, numbers = 0_usize))
                .at(say!(words, "error-train-row", row = *row, value = value))
                .hint(say!(words, "hint-train-missing", flag = flag_value("--missing", value)))
        }
        ModelError::TooManyLevels { feature, levels, allowed } => {
            Message::new(say!(words, "error-train-levels", feature = feature, levels = *levels, allowed = *allowed))
                .hint(drop(feature))
                .hint(say!(words, "hint-train-levels", flag = format!("--max-levels {levels}")))
        }
        ModelError::Nothing { feature } => Message::new(say!(words, "error-train-nothing", feature = feature)).hint(drop(feature)),
        ModelError::TooFewRows { value, rows, needed } => {
            let message = Message::new(say!(words, "error-train-few", value = value, count = *rows, needed = *needed));
            match (args.folds, *rows) {
                (Some(_), rows) if rows >= 2 => message.hint(say!(words, "hint-train-folds", flag = format!("--folds {rows}"))),
                _ => message.hint(words.say("hint-train-few")),
            }
        }
        ModelError::Share { share } => Message::new(say!(words, "error-train-share", share = share.to_string())).hint(say!(
            words,
            "hint-train-share",
            flag = "--held-out 0.3"
        )),
        ModelError::Folds { folds } => {
            Message::new(say!(words, "error-train-one-fold", count = *folds)).hint(say!(words, "hint-train-share", flag = "--folds 5"))
        }
        ModelError::Setting { setting, value } => {
            let (flag, default) = match *setting {
                "penalty" => ("--penalty", "1"),
                "proxy_at" => ("--proxy-at", "0.3"),
                "depth" => ("--depth", "5"),
                "trees" => ("--trees", "100"),
                _ => ("--min-leaf", "10"),
            };
            Message::new(say!(words, "error-train-setting", flag = flag, value = value.to_string())).hint(say!(
                words,
                "hint-train-share",
                flag = format!("{flag} {default}")
            ))
        }
        ModelError::NotConverged { .. } => Message::new(words.say("error-train-converged"))
            .hint(say!(words, "hint-train-converged", flag = "--penalty 10"))
            .caused_by(error),
        _ => Message::fault(words).caused_by(error),
    }
}

/// The flag that leaves a column out of the features that were asked for.
fn without(feature: &str, args: &TrainArgs) -> String {
    let named: Vec<&str> = args.features.iter().flat_map(|text| text.split(',')).map(str::trim).filter(|name| *name != feature).collect();
    if named.is_empty() { format!("--without {}", quoted(feature)) } else { format!("--features {}", quoted(&named.join(","))) }
}

fn values(found: &[(String, usize)], words: &Words) -> String {
    let shown: Vec<String> =
        found.iter().take(5).map(|(value, rows)| say!(words, "error-value-rows", value = value, count = *rows)).collect();
    let id = if found.len() > 5 { "error-values-found-more" } else { "error-values-found" };
    say!(words, id, values = shown.join(", "))
}
