//! What was picked: flags of `ecart audit` with their values, from a query, from a guess, and to a command line.

use std::collections::BTreeMap;

use ecart_data::{Decided, Event, Guess};
use ecart_words::Words;

use crate::args::AuditArgs;
use crate::draft::binned;
use crate::message::Message;
use crate::request::typed;

/// What a flag takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Takes {
    /// A column.
    Column,
    /// A text.
    Line,
    /// Texts, one a line.
    Lines,
    /// Nothing: it is there or not.
    Switch,
    /// One of these words.
    Word(&'static [&'static str]),
}

/// The flags that most audits need, in the order of the form; the groups are picked beside the columns.
pub(super) const FLAGS: [(&str, Takes); 9] = [
    ("label", Takes::Column),
    ("prediction", Takes::Column),
    ("score", Takes::Column),
    (THRESHOLD, Takes::Line),
    ("positive", Takes::Line),
    ("positive-is", Takes::Word(&["harm", "benefit"])),
    ("intersect", Takes::Word(&["also", "only"])),
    ("reference", Takes::Lines),
    ("weight", Takes::Column),
];

/// The flags that few audits need.
pub(super) const MORE: [(&str, Takes); 21] = [
    ("classes", Takes::Switch),
    ("label-positive", Takes::Line),
    ("where", Takes::Lines),
    ("missing", Takes::Lines),
    ("bins", Takes::Lines),
    ("stratum", Takes::Column),
    ("sampling-weight", Takes::Column),
    ("successes", Takes::Column),
    ("trials", Takes::Column),
    ("failures", Takes::Column),
    ("rate-of", Takes::Word(&["selection", "success", "error"])),
    (OVER, Takes::Line),
    ("metric", Takes::Lines),
    ("min-group", Takes::Line),
    ("title", Takes::Line),
    ("people", Takes::Line),
    ("label-words", Takes::Line),
    ("prediction-words", Takes::Line),
    ("column-words", Takes::Lines),
    ("level-words", Takes::Lines),
    ("suppress-below", Takes::Line),
];

/// The flag of a column of dates.
pub(super) const OVER: &str = "over";
/// The flag of the threshold.
pub(super) const THRESHOLD: &str = "threshold";
/// The flag of a group column.
pub(super) const GROUP: &str = "group";
/// The language of the page, which is no flag of the audit alone.
pub(super) const LANG: &str = "lang";

/// The values of each flag.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Picks(BTreeMap<String, Vec<String>>);

impl Picks {
    /// What a query says of the flags that can be picked.
    pub(super) fn of_query(query: &str) -> Self {
        let mut picks = Self::default();
        for (flag, value) in form_urlencoded::parse(query.as_bytes()) {
            let takes = FLAGS.iter().chain(&MORE).find(|(known, _)| *known == flag).map(|(_, takes)| *takes);
            match takes {
                // A browser ends lines with both signs.
                Some(Takes::Lines) => value.lines().for_each(|line| picks.add(&flag, line)),
                Some(_) => picks.add(&flag, &value),
                None if [GROUP, LANG].contains(&flag.as_ref()) => picks.add(&flag, &value),
                None => {}
            }
        }
        picks
    }

    /// What is guessed of the columns.
    pub(super) fn of_guess(guess: &Guess) -> Self {
        let mut picks = Self::default();
        if let Some(label) = &guess.label {
            picks.add("label", &label.column);
            label.positive.iter().for_each(|positive| picks.add("label-positive", &positive.value));
        }
        match &guess.decided {
            Decided::Prediction(prediction) => {
                picks.add("prediction", &prediction.column);
                prediction.positive.iter().for_each(|positive| picks.add("positive", &positive.value));
            }
            Decided::Score(score) => {
                picks.add("score", &score.column.column);
                // What nobody said is for a person to say.
                if score.said {
                    picks.add(THRESHOLD, &score.threshold.to_string());
                }
            }
            Decided::Counted { successes, among, failures, event } => {
                picks.add("successes", &successes.column);
                picks.add(if *failures { "failures" } else { "trials" }, &among.column);
                let what = match event {
                    Event::Error => "error",
                    Event::Success => "success",
                    Event::Selection => "selection",
                };
                picks.add("rate-of", what);
            }
        }
        guess.classes.iter().for_each(|_| picks.add("classes", "classes"));
        if let Some(weight) = &guess.weight {
            picks.add(if weight.sampling { "sampling-weight" } else { "weight" }, &weight.column.column);
        }
        for group in &guess.groups {
            picks.add(GROUP, &group.column.column);
            group.bins.iter().for_each(|bins| picks.add("bins", &binned(&group.column.column, bins)));
        }
        guess.missing.iter().for_each(|text| picks.add("missing", text));
        guess.selected.iter().for_each(|selected| picks.add("where", &format!("{}={}", selected.column, selected.value)));
        picks
    }

    fn add(&mut self, flag: &str, value: &str) {
        if !value.is_empty() {
            self.0.entry(flag.to_owned()).or_default().push(value.to_owned());
        }
    }

    /// The values of a flag.
    pub(super) fn of(&self, flag: &str) -> &[String] {
        self.0.get(flag).map_or(&[], Vec::as_slice)
    }

    /// The picks as a query, which gives them back.
    pub(super) fn query(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (flag, values) in &self.0 {
            values.iter().for_each(|value| {
                query.append_pair(flag, value);
            });
        }
        query.finish()
    }

    /// The arguments of the audit that was picked.
    ///
    /// # Errors
    /// As the command line says it.
    pub(super) fn audit(&self, files: &[String], separator: Option<&str>, words: &Words) -> Result<AuditArgs, Message> {
        let mut line: Vec<String> = Vec::new();
        line.extend(separator.map(|separator| format!("--separator={separator}")));
        for (flag, values) in self.0.iter().filter(|(flag, _)| *flag != LANG) {
            let is_switch = MORE.contains(&(flag.as_str(), Takes::Switch));
            let value = |value: &str| if flag == THRESHOLD { with_point(value) } else { value.to_owned() };
            line.extend(values.iter().map(|given| if is_switch { format!("--{flag}") } else { format!("--{flag}={}", value(given)) }));
        }
        line.push("--".to_owned());
        line.extend(files.iter().cloned());
        typed(line, words)
    }
}

/// A number that is written with a decimal comma, as people write it where the command line could not take it, with a point.
fn with_point(value: &str) -> String {
    let digits = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    match value.trim().split_once(',') {
        Some((whole, part)) if digits(whole.trim_start_matches(['-', '−'])) && digits(part) => {
            format!("{}.{part}", whole.replace('−', "-"))
        }
        _ => value.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use ecart_words::Lang;

    use super::*;

    #[test]
    fn picks_are_the_flags_of_an_audit_and_nothing_else() {
        let picks =
            Picks::of_query("label=y&prediction=&score=s%26&threshold=-5&group=a&group=--out&out=r&force=&bins=a%3D1%0D%0Ab%3D2&lang=fr");
        assert_eq!(Picks::of_query(&picks.query()), Picks(BTreeMap::from_iter(picks.0.clone())));
        let args = picks.audit(&["-x.csv".to_owned()], None, &Words::new(Lang::En)).unwrap();
        let line = "ecart audit ./-x.csv --label y --score 's&' --threshold=-5 --group a --group=--out --bins a=1 --bins b=2";
        assert_eq!(args.command_line(), line);
    }

    #[test]
    fn a_threshold_may_have_a_decimal_comma() {
        let read = [("0,5", "0.5"), ("−1,25", "-1.25"), ("0.5", "0.5"), ("race=A:0,5", "race=A:0,5"), ("1,", "1,"), ("top=0.2", "top=0.2")];
        for (written, meant) in read {
            assert_eq!(with_point(written), meant);
        }
    }
}
