//! The form: the columns of the file with what each may be, and a field for each flag.

use ecart_data::{Decided, Guess, Guessed, Look, NoGuess, Said, guess};
use ecart_report::html::serve::{Field, FieldInput, PickColumn, Picking, Refusal};
use ecart_words::{Words, say};

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
        let (asked, more): (Vec<_>, Vec<_>) =
            MORE.iter().partition(|(flag, _)| *flag == OVER && self.look.columns.iter().any(|column| column.dates));
        fields.extend(asked.into_iter().map(field));
        let lang = picks.of(LANG).first().cloned().unwrap_or_else(|| words.lang().code().to_owned());
        let langs = ecart_words::Lang::ALL.map(|lang| lang.code().to_owned()).to_vec();
        fields.push(Field { flag: LANG, help: words.say("help-arg-lang"), note: None, input: FieldInput::Choice(langs, lang) });
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
            Takes::Column => FieldInput::Choice(self.look.columns.iter().map(|column| column.name.clone()).collect(), first()),
            Takes::Word(possible) => FieldInput::Choice(possible.iter().map(|word| (*word).to_owned()).collect(), first()),
            Takes::Switch => FieldInput::Choice(vec![flag.to_owned()], first()),
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
        Field { flag, help: words.say(&format!("help-arg-{arg}")), note: self.note(flag, picks, words), input }
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
