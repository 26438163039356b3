//! `ecart alarms`: how many alarms a watch-list raises in a crowd, and how many of them are false.

mod shares;
mod stated;

use ecart_metrics::Confidence;
use ecart_metrics::alarms::LARGEST_CROWD;
use ecart_report::{CrowdPart, RatesOf, StatedRate, Surveillance, parts_of_audit, terminal};
use ecart_tally::Task;
use ecart_words::{Words, say};

use self::shares::Shares;
use super::App;
use super::report::read;
use crate::args::AlarmsArgs;
use crate::message::{Message, of_audit};
use crate::request::{confidence, in_per_cent, not_a_share};

pub(super) fn run(args: &AlarmsArgs, app: &App<'_>) -> Result<(), Message> {
    let words = app.words;
    let asked = Asked { args, words };
    let level = args.level.map(|value| confidence(value, words)).transpose()?;
    asked.check_list()?;
    let sections = match &args.audit_json {
        Some(file) => asked.of_audit(file, level)?,
        None => vec![asked.stated(level.unwrap_or_default())?.section(words)],
    };
    let texts: Vec<String> = sections.iter().map(|section| terminal::section(section, words, app.shell.has_colour())).collect();
    app.print(texts.join("\n").as_bytes())
}

struct Asked<'a> {
    args: &'a AlarmsArgs,
    words: &'a Words,
}

impl Asked<'_> {
    fn refuse(&self, what: &str, hint: &str) -> Message {
        Message::new(self.words.say(what)).hint(self.words.say(hint))
    }

    fn check_list(&self) -> Result<(), Message> {
        let args = self.args;
        if args.list == Some(0) {
            return Err(self.refuse("error-alarms-list-empty", "hint-alarms-without-list"));
        }
        if args.list.is_some() && args.false_alarm.is_some() {
            return Err(self.refuse("error-alarms-list-of-a-face", "hint-alarms-list-of-a-face"));
        }
        if let Some(share) = args.base_rate
            && !(0.0..=1.0).contains(&share)
        {
            return Err(not_a_share("error-rate", "--base-rate", share, in_per_cent(share).unwrap_or(0.0001), self.words));
        }
        match args.on_list {
            Some(listed) if !(listed.is_finite() && listed >= 0.0) => {
                let message = Message::new(say!(self.words, "error-alarms-listed", value = listed.to_string()));
                Err(message.hint(say!(self.words, "hint-use", flag = "--on-list 10")))
            }
            _ => Ok(()),
        }
    }

    /// The groups of an audit, one section for each grouping.
    fn of_audit(&self, file: &str, level: Option<Confidence>) -> Result<Vec<ecart_report::Section>, Message> {
        let words = self.words;
        let mut document = read(file, words)?.document;
        if document.audit.task == Task::Decision {
            return Err(self.refuse("error-alarms-without-label", "hint-alarms-without-label"));
        }
        if let Some(level) = level {
            let config = ecart_metrics::Config { confidence: level, ..document.audit.config.clone() };
            document.audit = document.counted.audit(&config).map_err(|error| of_audit(&error, words))?;
        }
        let people = self.people(self.args.crowd)?;
        let shares = Shares::parse(&self.args.shares, &document.audit.groupings, words)?;
        let mut sections = Vec::new();
        for grouping in &document.audit.groupings {
            let mut parts = parts_of_audit(&document, grouping, words);
            let is_stated = shares.put(grouping, &mut parts);
            for part in &mut parts {
                part.people *= people as f64;
            }
            self.list_some(&mut parts)?;
            let asked = Surveillance {
                entries: self.args.list,
                parts,
                confidence: document.audit.config.confidence,
                composed_as_audited: !is_stated,
                rates_of: if document.audit.task == Task::Verification { RatesOf::Pairs } else { RatesOf::Decisions },
            };
            let mut section = asked.section(words);
            section.heading = say!(words, "alarms-heading-of", heading = section.heading, grouping = grouping.columns.join(" × "));
            sections.push(section);
        }
        Ok(sections)
    }

    /// How many people pass.
    fn people(&self, stated: Option<u64>) -> Result<u64, Message> {
        match stated {
            None => Err(self.refuse("error-alarms-without-crowd", "hint-alarms-without-crowd")),
            Some(people) if (1..=LARGEST_CROWD).contains(&people) => Ok(people),
            Some(people) => Err(Message::new(say!(self.words, "error-alarms-crowd", count = people, most = LARGEST_CROWD))
                .hint(self.words.say("hint-alarms-without-crowd"))),
        }
    }

    /// Puts those on the list among the parts of which it is not stated how many they are, as large as these are.
    fn list_some(&self, parts: &mut [CrowdPart]) -> Result<(), Message> {
        let open: f64 = parts.iter().filter(|part| part.listed.is_none()).map(|part| part.people).sum();
        let share = match (self.args.base_rate, self.args.on_list) {
            (Some(share), _) => share,
            (None, Some(listed)) if listed > open => {
                let number =
                    |number: f64| ecart_words::Decimal::round(number, 0).map_or_else(String::new, |number| self.words.decimal(&number));
                let message = Message::new(say!(self.words, "error-alarms-more-listed", listed = number(listed), people = number(open)));
                return Err(message.hint(self.words.say("hint-alarms-more-listed")));
            }
            (None, Some(_)) if open <= 0.0 => 0.0,
            (None, Some(listed)) => listed / open,
            (None, None) => return Ok(()),
        };
        for part in parts {
            part.listed.get_or_insert(share * part.people);
        }
        Ok(())
    }

    /// A rate as it was stated.
    fn rate(&self, flag: &str, text: &str, confidence: Confidence) -> Result<StatedRate, Message> {
        let rate = match text.split_once('/') {
            Some((k, n)) => match (k.trim().parse(), n.trim().parse()) {
                (Ok(k), Ok(n)) if k <= n && n > 0 => Some(StatedRate::counted(k, n, confidence)),
                _ => None,
            },
            None => text.trim().parse().ok().filter(|rate| (0.0..=1.0).contains(rate)).map(StatedRate::plain),
        };
        let refused =
            || Message::new(say!(self.words, "error-alarms-rate", text = text)).hint(say!(self.words, "hint-alarms-rate", flag = flag));
        rate.ok_or_else(refused)
    }
}
