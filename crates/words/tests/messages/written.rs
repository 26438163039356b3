//! Both languages have the same messages, and each is written in its own.

use std::collections::BTreeSet;

use ecart_words::{Arg, Lang, Words};

use crate::locale::{Message, locale};

/// Messages that are the same word in both languages.
const ALIKE: [&str; 58] = [
    "serve-field-score",
    "data-column-questions",
    "train-auc-short",
    "dataset-german-credit-source",
    "dataset-adult-licence",
    "lesson-for-minutes",
    "lesson-responsible-points",
    "lesson-medical-mean",
    "lesson-term-weird",
    "lesson-sources",
    "lesson-loan-marks",
    "lesson-term-audit",
    "lesson-term-score",
    "card-variation",
    "check-page-verdict",
    "explore-point",
    "explore-points",
    "check-points",
    "scores-head-delong",
    "scores-head-bootstrap",
    "scores-head-score",
    "role-score",
    "demo-mmmlu-2025-people",
    "demo-obermeyer-2019-people",
    "definition-source",
    "help-value-audit-json",
    "help-value-count",
    "help-value-format",
    "help-value-number",
    "provenance-version",
    "tests-head-p",
    "tests-head-test",
    "interval-wilson",
    "interval-clopper-pearson",
    "interval-jeffreys",
    "interval-newcombe",
    "interval-koopman",
    "interval-katz",
    "interval-bonferroni",
    "interval-max-t",
    "figure-reliability-panel",
    "figure-roc-panel",
    "figure-roc-interval",
    "scores-head-auc",
    "scores-head-bpsn",
    "scores-head-bnsp",
    "scores-head-brier",
    "scores-head-ece",
    "scores-head-separation",
    "demo-amsterdam-welfare-name",
    "demo-berkeley-1973-name",
    "demo-compas-name",
    "demo-face-audit-2018-name",
    "demo-fico-2003-name",
    "demo-gender-shades-name",
    "demo-mmmlu-2025-name",
    "demo-obermeyer-2019-name",
    "demo-sweden-benefit-2017-name",
];

/// Words of one language that are none of the other's.
const ENGLISH: [&str; 14] = ["the", "of", "and", "with", "is", "are", "was", "for", "this", "that", "rows", "from", "in", "to"];
const FRENCH: [&str; 14] = ["le", "la", "les", "des", "une", "est", "avec", "pour", "dans", "du", "ou", "qui", "lignes", "sans"];

/// Messages that quote the other language: titles, names.
const QUOTING: [&str; 2] = ["dataset-fico-2003-source", "dataset-gender-shades-source"];

/// Marks that do not show and change the direction of a text, or are no text at all.
fn is_hidden(character: char) -> bool {
    matches!(character, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\t')
}

/// A message without its code, which is what stands between backticks.
fn prose(message: &Message) -> String {
    message.text.split('`').step_by(2).collect::<Vec<_>>().join("`")
}

#[test]
fn both_languages_have_the_same_messages_with_the_same_variables_in_the_same_files() {
    let (en, fr) = (locale(Lang::En), locale(Lang::Fr));
    let ids = |of: &crate::locale::Locale| of.keys().cloned().collect::<BTreeSet<String>>();
    let lacking: Vec<String> = ids(&en).symmetric_difference(&ids(&fr)).cloned().collect();
    assert!(lacking.is_empty(), "in one language only: {lacking:#?}");
    for (id, english) in &en {
        let french = &fr[id];
        assert_eq!(english.variables, french.variables, "the variables of {id}");
        assert_eq!(english.file.trim_start_matches("en"), french.file.trim_start_matches("fr"), "the file of {id}");
    }
}

#[test]
fn every_message_is_embedded_and_can_be_said() {
    for lang in Lang::ALL {
        let words = Words::new(lang);
        for (id, message) in locale(lang) {
            assert!(words.has(&id), "{} is not embedded: {id}", message.file);
            let args: Vec<(&str, Arg<'_>)> = message.variables.iter().map(|name| (name.as_str(), Arg::Count(2))).collect();
            let said = words.say_with(&id, &args);
            assert!(!said.contains("{$") && !said.contains('⟦') && !said.trim().is_empty(), "{id}: {said}");
        }
    }
}

#[test]
fn a_message_is_not_left_in_the_other_language() {
    let (en, fr) = (locale(Lang::En), locale(Lang::Fr));
    for (id, english) in &en {
        let Some(french) = fr.get(id) else { continue };
        let alike = ALIKE.contains(&id.as_str());
        let letters = prose(english).replace("{$}", "").chars().any(char::is_alphabetic);
        if letters {
            assert_eq!(english.text == french.text, alike, "{id} (the list of messages that are alike is in this file): {}", english.text);
        }
    }
    for (messages, foreign) in [(&en, FRENCH), (&fr, ENGLISH)] {
        for (id, message) in messages.iter().filter(|(id, _)| !QUOTING.contains(&id.as_str())) {
            let prose = prose(message);
            let found: Vec<&str> = prose.split(|c: char| !c.is_alphabetic()).filter(|word| foreign.contains(word)).collect();
            assert!(found.is_empty(), "{}: {id} has words of the other language: {found:?}", message.file);
        }
    }
}

#[test]
fn french_punctuation_has_its_space() {
    for (id, message) in locale(Lang::Fr) {
        let text: Vec<char> = prose(&message).chars().collect();
        for (place, mark) in text.iter().enumerate() {
            let (before, after) = (place.checked_sub(1).map(|place| text[place]), text.get(place + 1));
            let needs_space_before = ";?!»%".contains(*mark) || (*mark == ':' && after.is_none_or(|next| next.is_whitespace()));
            let lacks_before = needs_space_before && before.is_some_and(|previous| !previous.is_whitespace());
            let lacks_after = *mark == '«' && after.is_some_and(|next| !next.is_whitespace());
            assert!(!lacks_before && !lacks_after, "{}: {id} lacks a space at {mark}: {}", message.file, message.text);
        }
    }
}

#[test]
fn no_message_holds_a_hidden_character() {
    for lang in Lang::ALL {
        for (id, message) in locale(lang) {
            assert!(!message.text.contains(is_hidden), "{}: {id}: {:?}", message.file, message.text);
        }
    }
}
