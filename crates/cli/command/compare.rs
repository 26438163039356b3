//! `ecart compare`: what changed between two models, two files or two audits.

use std::collections::BTreeSet;
use std::path::Path;

use ecart_data::{DataError, Joined, Note, Reading, Source};
use ecart_metrics::change::{Change, each};
use ecart_metrics::{AuditError, Config};
use ecart_report::{ComparisonFindings, csv, folder, markdown, terminal};
use ecart_schema::{Compared, Document, Pairing, Values};
use ecart_tally::{Counted, Decision, LeftOut, Plan, Roles, Tally, Task};
use ecart_words::{Words, say};

use super::App;
use super::audit::{audited, documented};
use super::report::read;
use crate::args::{CompareArgs, ComparisonFormat, ComparisonOutputArgs, Side};
use crate::message::{Message, of_audit, of_change, of_data, of_folder, of_no_key_column, of_plan};
use crate::progress::Bar;
use crate::request::{Request, adjustment, confidence, metrics};
use crate::{notes, output};

pub(super) fn run(args: &CompareArgs, to: &ComparisonOutputArgs, app: &App<'_>) -> Result<(), Message> {
    output::check_folder(&to.folder, app)?;
    let asked = Asked { args, app, words: app.words };
    let (compared, remarks) = match &args.old_and_new[..] {
        [file] if is_audit(file) => return Err(asked.refuse("error-compare-one-file", "hint-compare-one-file")),
        [_] => asked.one_file()?,
        [old, new] => match (is_audit(old), is_audit(new)) {
            (true, true) => (asked.two_audits(old, new)?, Vec::new()),
            (false, false) if args.key.is_some() => asked.joined(old, new)?,
            (false, false) => asked.two_files(old, new)?,
            (first, _) => {
                let (audit, other) = if first { (old, new) } else { (new, old) };
                let words = app.words;
                let message = Message::new(say!(words, "error-compare-mixed", audit = audit, other = other));
                return Err(message.hint(say!(words, "hint-compare-mixed", other = other)));
            }
        },
        many => {
            let message = Message::new(say!(app.words, "error-compare-many-files", count = many.len()));
            return Err(message.hint(app.words.say("hint-compare-many-files")));
        }
    };
    write(&compared, to, app)?;
    if !to.folder.quiet {
        notes::remarks(&remarks, app);
    }
    Ok(())
}

fn is_audit(file: &str) -> bool {
    Path::new(file).extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"))
}

/// A comparison, and what was remarked on while reading.
type Found = Result<(Compared, Vec<Note>), Message>;

struct Asked<'a> {
    args: &'a CompareArgs,
    app: &'a App<'a>,
    words: &'a Words,
}

impl Asked<'_> {
    fn refuse(&self, what: &str, hint: &str) -> Message {
        Message::new(self.words.say(what)).hint(self.words.say(hint))
    }

    fn compared(&self, [old, new]: [Document; 2], pairing: Pairing, change: Change) -> Compared {
        Compared { version: env!("CARGO_PKG_VERSION").to_owned(), command: self.args.command_line(), old, new, pairing, change }
    }

    /// Both decisions in the same rows.
    fn one_file(&self) -> Found {
        if self.args.key.is_some() {
            return Err(self.refuse("error-compare-key-one-file", "hint-compare-key-one-file"));
        }
        if self.args.new_prediction.is_none() && self.args.new_score.is_none() && self.args.new_threshold.is_none() {
            return Err(self.refuse("error-compare-one-file", "hint-compare-one-file"));
        }
        let args = self.args.audit(Side::Both);
        let (document, remarks) = audited(&args, &Source::Paths(args.files.clone()), self.app)?;
        // Nothing was withheld, so the counts are there.
        let tally = document.counted.tally().ok_or_else(|| of_audit(&AuditError::NoRows, self.words))?;
        let change = Change::paired(tally, &document.audit.config).map_err(|error| of_change(&error, self.words))?;
        let documents = self.each(&document, tally)?;
        Ok((self.compared(documents, Pairing::SameRows, change), remarks))
    }

    /// The audits of both decisions of the same rows, each by itself.
    fn each(&self, document: &Document, joint: &Tally) -> Result<[Document; 2], Message> {
        let words = self.words;
        let roles = document.plan.roles();
        let second = roles.second.clone().unwrap_or_else(|| roles.decision.clone());
        let (old, new) = each(joint).map_err(|_| self.refuse("error-compare-one-file", "hint-compare-one-file"))?;
        let alone = |tally: Tally, decision: &Decision, values: &Option<Values>| -> Result<Document, Message> {
            let roles = Roles { decision: decision.clone(), second: None, cluster: None, ..roles.clone() };
            let plan = Plan::new(roles).map_err(|error| of_plan(&error, words))?;
            let left_out: LeftOut = document.counted.left_out().clone();
            let read = tally.rows() + left_out.rows();
            let counted =
                Counted::new(read, tally, left_out).map_err(|error| of_data(&error.into(), &self.args.audit(Side::Both), words))?;
            let audit = ecart_metrics::audit(counted.tally(), &document.audit.config).map_err(|error| of_audit(&error, words))?;
            let prediction_values = values.clone();
            Ok(Document { plan, prediction_values, second_values: None, counted: counted.into(), audit, ..document.clone() })
        };
        Ok([alone(old, &roles.decision, &document.prediction_values)?, alone(new, &second, &document.second_values)?])
    }

    /// Two files of different people, or of people who are not matched.
    fn two_files(&self, old: &str, new: &str) -> Found {
        let one = |side: Side, file: &str| audited(&self.args.audit(side), &Source::Paths(vec![file.to_owned()]), self.app);
        let (old, mut remarks) = one(Side::Old, old)?;
        let (new, more) = one(Side::New, new)?;
        remarks.extend(more);
        let compared = self.apart(old, new, true)?;
        Ok((compared, remarks))
    }

    fn apart(&self, old: Document, new: Document, has_rows: bool) -> Result<Compared, Message> {
        self.check_values(&old, &new)?;
        let change = Change::unpaired(&old.audit, &new.audit).map_err(|error| of_change(&error, self.words))?;
        let same_inputs = hashes(&old).is_some_and(|hashes_of_old| Some(hashes_of_old) == hashes(&new));
        Ok(self.compared([old, new], Pairing::Apart { same_inputs, has_rows }, change))
    }

    /// Two files whose rows are matched.
    fn joined(&self, old: &str, new: &str) -> Found {
        let words = self.words;
        let key = self.args.key.as_deref().unwrap_or_default();
        let weights = [(self.args.weight.is_some(), "--weight"), (self.args.sampling_weight.is_some(), "--sampling-weight")];
        if let Some((_, flag)) = weights.into_iter().find(|(is_given, _)| *is_given) {
            return Err(Message::new(say!(words, "error-compare-key-weight", flag = flag)).hint(words.say("hint-compare-key-weight")));
        }
        let arguments = [self.args.audit(Side::Old), self.args.audit(Side::New)];
        let [before, after] = [Request::new(&arguments[0], words)?, Request::new(&arguments[1], words)?];
        let sources = [old, new].map(|file| Source::Paths(vec![file.to_owned()]));
        let bar = Bar::default();
        let joined = ecart_data::join((&sources[0], &before.plan), (&sources[1], &after.plan), key, &after.reading, &bar);
        drop(bar);
        let Joined { old, new, joint } = joined.map_err(|error| match &error {
            DataError::NoColumn { column, role: None, name, columns, nearest } if column == key => {
                of_no_key_column(key, name, columns, nearest.as_deref(), words)
            }
            error => of_data(error, &arguments[0], words),
        })?;
        let change = Change::paired(joint.tally(), &after.config).map_err(|error| of_change(&error, words))?;
        let one =
            |request: Request, reading: Reading, place: usize| documented(request, reading, arguments[place].command_line(), self.app);
        let (old, mut remarks) = one(before, old, 0)?;
        let (new, more) = one(after, new, 1)?;
        remarks.extend(more);
        self.check_values(&old, &new)?;
        Ok((self.compared([old, new], Pairing::ByKey { key: key.to_owned(), joint: Box::new(joint) }, change), remarks))
    }

    /// Two audits, under one configuration.
    fn two_audits(&self, old: &str, new: &str) -> Result<Compared, Message> {
        let words = self.words;
        if let Some(flag) = self.args.flag_of_rows() {
            return Err(Message::new(say!(words, "error-compare-flag-of-rows", flag = flag)).hint(words.say("hint-compare-flag-of-rows")));
        }
        let (mut old, mut new) = (read(old, words)?.document, read(new, words)?.document);
        if [&old, &new].iter().any(|document| document.audit.task == Task::Multiclass) {
            return Err(self.refuse("error-compare-multiclass", "hint-compare-multiclass"));
        }
        let asked = metrics(&self.args.metrics, &new.plan, words)?;
        let config = Config {
            confidence: self.args.level.map_or(Ok(new.audit.config.confidence), |level| confidence(level, words))?,
            min_group: self.args.min_group.unwrap_or(new.audit.config.min_group),
            adjustment: self.args.adjust.map_or(new.audit.config.adjustment, adjustment),
            metrics: if asked.is_empty() { new.audit.config.metrics.clone() } else { asked },
            analyses: BTreeSet::new(),
            ..new.audit.config.clone()
        };
        new.audit = new.counted.audit(&config).map_err(|error| of_audit(&error, words))?;
        let theirs = Config { crossing: old.audit.config.crossing, suppress_below: old.audit.config.suppress_below, ..config };
        let own = Config { reference: old.audit.config.reference.clone(), ..theirs.clone() };
        // A reference that the old audit does not have is looked for in the new one alone.
        old.audit = match old.counted.audit(&theirs) {
            Err(AuditError::Reference(_)) => old.counted.audit(&own),
            audit => audit,
        }
        .map_err(|error| of_audit(&error, words))?;
        new.presentation.title.clone_from(&self.args.title);
        self.apart(old, new, false)
    }

    /// Whether both mean the same by positive.
    fn check_values(&self, old: &Document, new: &Document) -> Result<(), Message> {
        let words = self.words;
        let sides = [
            ("compare-what-label", &old.label_values, &new.label_values),
            ("compare-what-prediction", &old.prediction_values, &new.prediction_values),
        ];
        for (what, old, new) in sides {
            if let (Some(old), Some(new)) = (old, new)
                && !is_same(&old.positive, &new.positive)
            {
                let message = Message::new(say!(words, "error-compare-values", what = words.say(what)));
                let place = say!(words, "error-compare-values-where", old = old.positive.as_str(), new = new.positive.as_str());
                return Err(message.at(place).hint(words.say("hint-compare-values")));
            }
        }
        Ok(())
    }
}

/// Numbers compare by value, as they do when they are read.
fn is_same(one: &str, other: &str) -> bool {
    let number = |text: &str| text.trim().parse::<f64>().ok();
    one == other || number(one).is_some_and(|one| number(other) == Some(one))
}

/// The hashes of the inputs; `None` if one is not known.
fn hashes(document: &Document) -> Option<Vec<&str>> {
    let inputs = &document.provenance.inputs;
    inputs.iter().map(|input| input.contents.as_ref().map(|contents| contents.sha256.as_str())).collect()
}

fn write(compared: &Compared, to: &ComparisonOutputArgs, app: &App<'_>) -> Result<(), Message> {
    let words = app.words;
    if let Some(dir) = &to.folder.out {
        let written = folder::write_comparison(Path::new(dir), compared, words, to.folder.force);
        output::say_written(&written.map_err(|error| of_folder(&error, dir, words))?, &to.folder, app);
    }
    let findings = || ComparisonFindings::new(compared, words);
    let text = match to.format.unwrap_or_default() {
        ComparisonFormat::Table => terminal::comparison(&findings(), words, app.shell.has_colour()),
        ComparisonFormat::Markdown => markdown::comparison(&findings(), words),
        ComparisonFormat::Json => compared.to_json(),
        ComparisonFormat::Csv => csv::changes(compared)
            .map_err(|error| Message::new(words.say("error-fault-writing")).hint(words.say("hint-fault")).caused_by(&error))?,
    };
    app.print(text.as_bytes())
}
