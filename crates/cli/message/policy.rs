//! What is wrong with a policy, with its line.

mod kind;
mod limit;

use ecart_gate::{Place, Policy, PolicyError, Preset, Problem, Syntax};
use ecart_words::{Words, say};

use super::Message;

/// An error of a policy as a message: what, the place with its line and a mark under what is meant, and what to write.
pub(crate) fn of_policy(error: &PolicyError, words: &Words) -> Message {
    let message = of_problem(&error.problem, words);
    let excerpt = excerpt(error);
    // The place comes first: what else is said of it, such as the keys there are, stands below the line.
    let place = excerpt.into_iter().chain(message.place.clone()).collect();
    Message { place, ..message }.caused_by(error)
}

/// The place, the line with its number, and a mark under what is meant.
fn excerpt(error: &PolicyError) -> Vec<String> {
    match error.place {
        Some(place) => marked(&error.file, place, &error.line, error.width),
        None => vec![format!("--> {}", error.file)],
    }
}

/// A place in a file, its line with its number, and a mark under so many characters.
pub(super) fn marked(file: &str, place: Place, line: &str, width: usize) -> Vec<String> {
    let mut lines = vec![format!("--> {file}:{}:{}", place.line, place.column)];
    if !line.trim().is_empty() {
        let number = place.line.to_string();
        // One blank for one character, so that the mark stands where it should.
        let line: String = line.chars().map(|character| if character.is_control() { ' ' } else { character }).collect();
        lines.push(format!("{number} │ {}", line.trim_end()));
        lines.push(format!("{:1$} │ {2:3$}{4}", "", number.len(), "", place.column - 1, "^".repeat(width)));
    }
    lines
}

/// The lines that show a place of a policy: of a rule in the file that the rule stands in.
pub(super) fn at(policy: &Policy, rule: usize, place: Place) -> Vec<String> {
    let file = policy.file_of(rule);
    let text = match Preset::find(file) {
        Some(preset) if file != policy.file => preset.text,
        _ => &policy.text,
    };
    let line = text.lines().nth(place.line.saturating_sub(1)).unwrap_or_default();
    // What is meant there ends with its quotes, or the line.
    let rest: Vec<char> = line.chars().skip(place.column - 1).collect();
    let quoted =
        rest.first().filter(|first| matches!(first, '"' | '\'')).and_then(|quote| rest.iter().skip(1).position(|next| next == quote));
    let width = quoted.map_or_else(|| rest.len(), |end| end + 2).max(1);
    marked(file, place, line, width)
}

/// The lines that show where a policy names its baseline.
pub(crate) fn at_baseline(policy: &Policy, place: Place) -> Vec<String> {
    at(policy, usize::MAX, place)
}

/// A message about what the data do not have, with the place where the policy asks for it: of what the policy names, that which the message names first. What is to be typed
/// becomes what is to be written there.
pub(crate) fn in_policy(message: Message, policy: &Policy) -> Message {
    let of_rules = policy.rules.iter().enumerate().flat_map(|(rule, of)| {
        let columns = of.columns.iter().chain(&of.within.columns).chain(of.excluded.iter().map(|(level, _)| level));
        // Columns that the rule took from the audit, and levels of the summary, stand nowhere in it.
        columns.filter(move |at| at.place != of.place && at.place != Place::default()).map(move |at| (rule, at))
    });
    let named = of_rules.chain(policy.named().map(|at| (usize::MAX, at)));
    let found = named.filter_map(|(rule, at)| Some((message.what.find(&format!("`{}`", at.value))?, rule, at)));
    match found.min_by_key(|(first, ..)| *first) {
        Some((_, rule, at)) => Message {
            place: self::at(policy, rule, at.place).into_iter().chain(message.place).collect(),
            hints: message.hints.iter().map(|hint| written(hint)).collect(),
            ..message
        },
        None => Message { place: std::iter::once(format!("--> {}", policy.file)).chain(message.place).collect(), ..message },
    }
}

/// A hint with each flag that it gives, with its value, as the key of a policy.
fn written(hint: &str) -> String {
    let parts = hint.split('`').enumerate().map(|(place, part)| {
        let flag = part.strip_prefix("--").filter(|_| place % 2 == 1).and_then(|flag| flag.split_once([' ', '=']));
        match flag {
            Some((name, value)) if !value.contains(" --") => format!("{} = \"{}\"", name.replace('-', "_"), value.trim_matches('\'')),
            _ => part.to_owned(),
        }
    });
    parts.collect::<Vec<_>>().join("`")
}

fn of_problem(problem: &Problem, words: &Words) -> Message {
    let plain = |what: &str, hint: &str| Message::new(words.say(what)).hint(words.say(hint));
    match problem {
        Problem::Syntax(syntax) => of_syntax(*syntax, words),
        Problem::UnknownKey { .. } | Problem::WrongType { .. } | Problem::Missing { .. } => kind::of_shape(problem, words),
        Problem::OutOfRange { key, value, range, of } => limit::of_range(key, *value, *range, *of, words),
        Problem::UnknownValue { key, value, near, values } => {
            let message = Message::new(say!(words, "error-policy-unknown-value", key = key, value = value));
            let message = message.at(say!(words, "error-policy-values", values = values.join(", ")));
            message.hints(near.as_ref().map(|near| say!(words, "hint-policy-similar-value", value = near)))
        }
        Problem::UnknownMetric { name, near } => {
            let message = Message::new(say!(words, "error-policy-unknown-metric", name = name));
            message.hint(match near {
                Some(near) => say!(words, "hint-policy-similar-metric", name = near),
                None => words.say("hint-metrics"),
            })
        }
        Problem::NotAGap { name } => {
            Message::new(say!(words, "error-policy-not-a-gap", name = name)).hint(words.say("hint-policy-not-a-gap"))
        }
        Problem::NotOffered { name } => Message::new(say!(words, "error-metric-not-offered", name = name))
            .at(words.say("criterion-average-odds-difference-not-offered"))
            .hint(words.say("hint-policy-not-a-gap")),
        Problem::UnknownPreset { name, near, presets } => {
            let message = Message::new(say!(words, "error-policy-unknown-preset", name = name));
            let message = message.at(say!(words, "error-policy-presets", presets = presets.join(", ")));
            message.hints(near.as_ref().map(|near| say!(words, "hint-policy-similar-preset", name = near)))
        }
        Problem::Empty { key } => Message::new(say!(words, "error-policy-empty", key = key)).hint(words.say("hint-policy-empty")),
        Problem::NoSuchDay { key } => Message::new(say!(words, "error-policy-no-such-day", key = key)).hint(words.say("hint-policy-date")),
        Problem::DuplicateRule { name, first } => {
            let message = Message::new(say!(words, "error-policy-duplicate-rule", name = name));
            let message = match first {
                Some(first) => message.at(say!(words, "error-policy-first-rule", line = first.line.to_string())),
                None => message,
            };
            message.hint(words.say("hint-policy-duplicate-rule"))
        }
        Problem::NoLimit => plain("error-policy-no-limit", "hint-policy-no-limit"),
        Problem::ShownAndBounded { key } => {
            Message::new(say!(words, "error-policy-shown-and-bounded", key = key)).hint(words.say("hint-policy-shown-and-bounded"))
        }
        Problem::MinAboveMax { min, max } => {
            Message::new(say!(words, "error-policy-min-above-max", min = min.to_string(), max = max.to_string()))
                .hint(words.say("hint-policy-min-above-max"))
        }
        Problem::NotFinite { key } => {
            Message::new(say!(words, "error-policy-not-finite", key = key)).hint(words.say("hint-policy-not-finite"))
        }
        Problem::ChanceBoundedBy { key } => {
            Message::new(say!(words, "error-policy-chance-bounded", key = key)).hint(words.say("hint-policy-chance-bounded"))
        }
        Problem::NoChance { metric } => {
            Message::new(say!(words, "error-policy-no-chance", metric = metric)).hint(words.say("hint-policy-no-chance"))
        }
        Problem::NeedsGap { key } => {
            Message::new(say!(words, "error-policy-needs-gap", key = key)).hint(say!(words, "hint-policy-needs-gap", key = key))
        }
        Problem::NotOfChance { key } => {
            Message::new(say!(words, "error-policy-not-of-chance", key = key)).hint(say!(words, "hint-policy-take-away", key = key))
        }
        Problem::OnlyAsGap { metric } => {
            Message::new(say!(words, "error-policy-only-as-gap", metric = metric)).hint(words.say("hint-policy-only-as-gap"))
        }
        Problem::OtherGap { metric, gap } => Message::new(say!(words, "error-policy-other-gap", metric = metric, gap = format!("`{gap}`")))
            .hint(say!(words, "hint-policy-other-gap", metric = metric)),
        Problem::NotOfRows { key, metric } => Message::new(say!(words, "error-policy-not-of-rows", key = key, metric = metric)).hint(say!(
            words,
            "hint-policy-take-away",
            key = key
        )),
        Problem::DirectionWithoutReference => plain("error-policy-direction-alone", "hint-policy-direction-alone"),
        Problem::AboveHighest => plain("error-policy-above-highest", "hint-policy-above-highest"),
        Problem::NoBounds { metric } => {
            Message::new(say!(words, "error-policy-no-bounds", metric = metric)).hint(words.say("hint-policy-no-bounds"))
        }
        Problem::WrongSide { key, meant } => limit::of_wrong_side(key, meant, words),
        Problem::RatchetAlone => plain("error-policy-ratchet-alone", "hint-policy-ratchet-alone"),
        Problem::RatchetAndIncrease => plain("error-policy-ratchet-and-increase", "hint-policy-shown-and-bounded"),
        Problem::NotALevel { key, text, near } => {
            let message = Message::new(say!(words, "error-policy-not-a-level", text = text));
            message.hint(match near {
                Some(near) => say!(words, "hint-policy-similar-reference", name = near),
                None => say!(words, "hint-policy-not-a-level", key = key),
            })
        }
        Problem::NotAGroupColumn { column, columns, .. } => {
            let message = Message::new(say!(words, "error-policy-not-a-group-column", column = column));
            let message = message.at(match &columns[..] {
                [] => words.say("error-policy-no-group-columns"),
                columns => say!(words, "error-policy-group-columns", columns = columns.join(", ")),
            });
            message.hints(columns.is_empty().then(|| say!(words, "hint-policy-not-a-group-column", column = column)))
        }
        Problem::ReferenceWithoutColumn { column } => {
            Message::new(say!(words, "error-policy-reference-column", column = column)).hint(words.say("hint-policy-reference-column"))
        }
        Problem::ColumnTwice { key, column } => Message::new(say!(words, "error-policy-column-twice", key = key, column = column)),
        Problem::TwoRoles { column } => {
            Message::new(say!(words, "error-policy-two-roles", column = column)).hint(words.say("hint-policy-two-roles"))
        }
        Problem::NoGroups => plain("error-policy-no-groups", "hint-policy-no-groups"),
        Problem::Unreadable => Message::new(words.say("error-policy-unreadable")),
    }
}

fn of_syntax(syntax: Syntax, words: &Words) -> Message {
    let (what, hint) = match syntax {
        Syntax::DuplicateKey => ("error-policy-duplicate-key", "hint-policy-duplicate-key"),
        Syntax::UnclosedText => ("error-policy-unclosed-text", "hint-policy-unclosed-text"),
        Syntax::UnclosedList => ("error-policy-unclosed-list", "hint-policy-unclosed-list"),
        Syntax::UnclosedTable => ("error-policy-unclosed-table", "hint-policy-unclosed-table"),
        Syntax::Unquoted => ("error-policy-unquoted", "hint-policy-with-quotes"),
        Syntax::NoValue => ("error-policy-no-value", "hint-policy-no-value"),
        Syntax::NoSign => ("error-policy-no-sign", "hint-policy-no-sign"),
        Syntax::NoComma => ("error-policy-no-comma", "hint-policy-no-comma"),
        Syntax::Key => ("error-policy-bad-key", "hint-policy-bad-key"),
        Syntax::Number => ("error-policy-number", "hint-policy-number"),
        Syntax::Date => ("error-policy-date", "hint-policy-date"),
        Syntax::Escape => ("error-policy-escape", "hint-policy-escape"),
        Syntax::Other => ("error-policy-syntax", "hint-policy-syntax"),
    };
    Message::new(words.say(what)).hint(words.say(hint))
}

#[cfg(test)]
mod tests {
    use ecart_gate::Policy;
    use ecart_words::Lang;

    use super::*;

    fn refused(text: &str, lang: Lang) -> Message {
        of_policy(&Policy::parse("ci/ecart.toml", text).unwrap_err(), &Words::new(lang))
    }

    #[test]
    fn a_message_shows_the_line_and_marks_what_is_meant() {
        let text = "\n\n\n\n\n\n\n\n\n[[rule]]\ngroup = \"race\"\nmax = 0.05\nmetric = \"fprr\"\n";
        let message = refused(text, Lang::En);
        assert_eq!(message.what, "unknown metric `fprr`");
        assert_eq!(message.place, ["--> ci/ecart.toml:13:10", "13 │ metric = \"fprr\"", "   │          ^^^^^^"]);
        assert_eq!(message.hints, ["the name is `false_positive_rate`; `ecart metrics` lists them all"]);
    }

    #[test]
    fn what_else_is_said_of_a_place_stands_below_its_line() {
        let message = refused("[defaults]\ncertainty = \"sure\"\n", Lang::En);
        assert_eq!(message.place[1..], ["2 │ certainty = \"sure\"", "  │             ^^^^^^", "values: confident, point"]);
        let message = refused("[[rule]]\nmetric = \"fpr\"\ngap = \"difference\"\nmax = 5\n", Lang::Fr);
        assert_eq!(message.what, "`max` ne peut pas être 5 ici");
        assert_eq!(message.hints, ["ce qui sépare deux groupes, sans son signe, va de 0 à 1", "5 pour cent s’écrit `max = 0.05`"]);
        let message = refused("label = \"y\"\n", Lang::En);
        assert_eq!(message.hints, ["`label` belongs in `[columns]`"]);
        let message = refused("[rule]\nmetric = \"fpr\"\n", Lang::En);
        assert_eq!(
            (message.what.as_str(), &message.hints[..]),
            ("`rule` is a table; it has to be a list", &["a rule begins with two brackets: `[[rule]]`".to_owned()][..])
        );
    }
}
