//! The form: the columns of the file with what each may be, and a field for each flag.

use ecart_data::{Decided, Guess, Guessed, Look, NoGuess, Said, guess};
use ecart_report::html::serve::{Choice, Field, FieldInput, PickColumn, Picking, Refusal};
use ecart_tally::Unit;
use ecart_words::{Lang, Words, say};

use super::picks::{FLAGS, GROUP, LANG, MORE, OVER, Picks, THRESHOLD, Takes};
use crate::draft::Reasons;
use crate::message::Message;

/// What was seen of the file, and guessed from it.
pub(super) struct Columns<'a> {
    files: &'a [String],
    look: &'a Look,
    guess: Result<Guess, NoGuess>,
}

impl<'a> Columns<'a> {
    pub(super) fn new(files: &'a [String], look: &'a Look) -> Self {
        Self { files, look, guess: guess(look, &Said::default()) }
    }

    /// What is picked before anybody picks.
    pub(super) fn guessed(&self) -> Picks {
        self.guess.as_ref().map(Picks::of_guess).unwrap_or_default()
    }

    /// The form with these picks in it, and why they gave no audit.
    pub(super) fn form(&self, picks: &Picks, refusal: Option<&Message>, folder: &str, words: &Words) -> Picking {
        let reasons = Reasons { look: self.look, words };
        let columns = self.look.columns.iter().map(|column| PickColumn {
            name: column.name.clone(),
            holds: match &column.unreadable {
                Some(kind) => say!(words, "serve-unreadable", kind = kind.as_str()),
                None => reasons.values(column),
            },
            may_be: self.may_be(&column.name, &reasons),
            is_group: picks.of(GROUP).contains(&column.name),
        });
        let field = |&(flag, takes): &(&'static str, Takes)| self.field(flag, takes, picks, words);
        let id = if self.look.whole { "init-all-rows" } else { "init-first-rows" };
        let files = self.files.join(", ");
        let mut fields: Vec<Field> = FLAGS.iter().map(field).collect();
        // What few files can be asked stands with the rest where this one can.
        let (asked, more): (Vec<_>, Vec<_>) = MORE.iter().partition(|(flag, _)| *flag == OVER && self.dates().next().is_some());
        fields.extend(asked.into_iter().map(field));
        let lang = picks.of(LANG).first().cloned().unwrap_or_else(|| words.lang().code().to_owned());
        let langs = Lang::ALL.map(|lang| Choice { value: lang.code().to_owned(), text: lang.own_name().to_owned() }).to_vec();
        let name = words.say("serve-field-lang");
        fields.push(Field { flag: LANG, name, help: words.say("help-arg-lang"), note: None, input: FieldInput::Choice(langs, lang) });
        Picking {
            rows: say!(words, "serve-looked-at", rows = say!(words, id, count = self.look.rows, files = files.as_str())),
            files,
            columns: columns.collect(),
            fields,
            more: more.into_iter().map(field).collect(),
            refusal: refusal.map(|message| Refusal {
                what: message.what.clone(),
                place: message.place.clone(),
                hints: message.hints.clone(),
            }),
            audit: format!("{folder}audit"),
            stop: format!("{folder}stop"),
        }
    }

    fn field(&self, flag: &'static str, takes: Takes, picks: &Picks, words: &Words) -> Field {
        let values = picks.of(flag);
        let first = || values.first().cloned().unwrap_or_default();
        let input = match takes {
            Takes::Column => FieldInput::Choice(self.look.columns.iter().map(|column| as_written(&column.name)).collect(), first()),
            Takes::Word(possible) => FieldInput::Choice(possible.iter().map(|word| in_words(word, words)).collect(), first()),
            Takes::Switch => FieldInput::Choice(vec![in_words(flag, words)], first()),
            Takes::Line if flag == OVER && self.dates().next().is_some() => FieldInput::Choice(self.periods(picks, words), first()),
            Takes::Line => FieldInput::Line(first()),
            Takes::Lines => FieldInput::Lines(values.join("\n")),
        };
        let arg = match flag {
            "where" => "conditions",
            "threshold" => "thresholds",
            "stratum" => "strata",
            "metric" => "metrics",
            flag => flag,
        };
        let name = words.say(&format!("serve-field-{flag}"));
        Field { flag, name, help: words.say(&format!("help-arg-{arg}")), note: self.note(flag, picks, words), input }
    }

    /// The columns of dates or periods.
    fn dates(&self) -> impl Iterator<Item = &str> {
        self.look.columns.iter().filter(|column| column.dates).map(|column| column.name.as_str())
    }

    /// Each column of dates by itself and with each length of a period; and what was picked, if it is another.
    fn periods(&self, picks: &Picks, words: &Words) -> Vec<Choice> {
        let of_column = |column: &str| -> Vec<Choice> {
            let with_length = |unit: Unit| Choice {
                value: format!("{column}={}", unit.name()),
                text: format!("{column}, {}", words.say(&format!("serve-word-{}", unit.name()))),
            };
            std::iter::once(as_written(column)).chain(Unit::ALL.map(with_length)).collect()
        };
        let mut periods: Vec<Choice> = self.dates().flat_map(of_column).collect();
        let other = picks.of(OVER).first().filter(|picked| periods.iter().all(|period| period.value != **picked));
        periods.extend(other.map(|picked| as_written(picked)));
        periods
    }

    /// What is to be known of a field while nothing stands in it.
    fn note(&self, flag: &str, picks: &Picks, words: &Words) -> Option<String> {
        let guessed = self.guess.as_ref().ok().filter(|_| flag == THRESHOLD && picks.of(flag).is_empty())?;
        let Decided::Score(score) = &guessed.decided else { return None };
        (!score.said).then(|| say!(words, "serve-threshold", middle = score.threshold.to_string()))
    }

    /// The role that a column is guessed to play, and why.
    fn may_be(&self, name: &str, reasons: &Reasons<'_>) -> String {
        let Ok(guess) = &self.guess else { return String::new() };
        let decided: Vec<(&str, &Guessed)> = match &guess.decided {
            Decided::Prediction(prediction) => vec![("init-prediction", prediction)],
            Decided::Score(score) => vec![("init-score", &score.column)],
            Decided::Counted { successes, among, failures, .. } => {
                vec![("init-successes", successes), (if *failures { "init-failures" } else { "init-trials" }, among)]
            }
        };
        let label = guess.label.iter().map(|label| ("init-label", label));
        let weight = guess.weight.iter().map(|weight| {
            let id = if weight.sampling { "init-sampling-weight" } else { "init-weight" };
            (id, &weight.column)
        });
        let groups = guess.groups.iter().map(|group| ("serve-may-be-group", &group.column));
        let mut roles = label.chain(decided).chain(weight).chain(groups);
        if let Some((id, guessed)) = roles.find(|(_, guessed)| guessed.column == name) {
            return format!("{} {}", reasons.words.say(id), reasons.why(guessed.why));
        }
        if self.look.columns.iter().any(|column| column.name == name && column.dates) {
            return reasons.words.say("serve-may-be-dates");
        }
        let others = [
            (&guess.identifiers, "serve-may-be-identifier"),
            (&guess.clusters, "serve-may-be-cluster"),
            (&guess.strata, "serve-may-be-stratum"),
        ];
        let found = others.into_iter().find(|(columns, _)| columns.iter().any(|column| column == name));
        found.map_or_else(String::new, |(_, id)| reasons.words.say(id))
    }
}

/// What is read as it is written.
fn as_written(text: &str) -> Choice {
    Choice { value: text.to_owned(), text: text.to_owned() }
}

/// A word of the command line in the words of the page.
fn in_words(word: &str, words: &Words) -> Choice {
    Choice { value: word.to_owned(), text: words.say(&format!("serve-word-{word}")) }
}
