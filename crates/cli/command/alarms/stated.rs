//! A crowd whose rates are stated: as a whole, or group by group.

use std::collections::BTreeMap;

use ecart_metrics::{Confidence, Undefined};
use ecart_report::{CrowdPart, RatesOf, StatedRate, Surveillance};
use ecart_words::say;

use super::Asked;
use crate::message::Message;

/// What can be stated of a group.
const KEYS: [&str; 5] = ["crowd", "on-list", "fmr", "false-alarm-rate", "fnmr"];

impl Asked<'_> {
    /// What is stated, put together.
    pub(super) fn stated(&self, confidence: Confidence) -> Result<Surveillance, Message> {
        let args = self.args;
        let groups = args.crowd_groups.iter().map(|text| self.group(text)).collect::<Result<Vec<_>, _>>()?;
        for (place, (name, _)) in groups.iter().enumerate() {
            if groups[..place].iter().any(|(other, _)| other == name) {
                let message = Message::new(say!(self.words, "error-alarms-group-named-twice", group = name));
                return Err(message.hint(self.words.say("hint-alarms-group-named-twice")));
            }
        }
        let by_face = args.false_alarm.is_some() || groups.iter().any(|(_, stated)| stated.contains_key("false-alarm-rate"));
        let by_comparison = args.false_match.is_some() || groups.iter().any(|(_, stated)| stated.contains_key("fmr"));
        match (by_face, by_comparison) {
            (false, false) => return Err(self.refuse("error-alarms-of-nothing", "hint-alarms-of-nothing")),
            (true, true) => return Err(self.refuse("error-alarms-list-of-a-face", "hint-alarms-list-of-a-face")),
            (true, false) if args.list.is_some() => return Err(self.refuse("error-alarms-list-of-a-face", "hint-alarms-list-of-a-face")),
            (false, true) if args.list.is_none() => return Err(self.refuse("error-alarms-without-list", "hint-alarms-without-list")),
            _ => {}
        }
        let mut parts = Vec::new();
        if groups.is_empty() {
            parts.push(self.part(String::new(), self.people(args.crowd)?, &BTreeMap::new(), confidence)?);
        }
        for (name, stated) in groups {
            let Some(crowd) = stated.get("crowd") else {
                let message = Message::new(say!(self.words, "error-alarms-group-crowd", group = name.as_str()));
                return Err(message.hint(say!(self.words, "hint-alarms-group-crowd", group = name.as_str())));
            };
            let people = crowd.parse().map_err(|_| self.not_people(crowd))?;
            parts.push(self.part(name, self.people(Some(people))?, &stated, confidence)?);
        }
        let is_listed = args.on_list.is_some() || args.base_rate.is_some() || parts.iter().any(|part| part.listed.is_some());
        self.list_some(&mut parts)?;
        let is_missed = |part: &CrowdPart| part.false_non_match.is_ok();
        if !is_listed && parts.iter().any(is_missed) {
            return Err(self.refuse("error-alarms-missed-of-nobody", "hint-alarms-missed-of-nobody"));
        }
        if parts.iter().any(|part| part.listed.is_some_and(|listed| listed > 0.0) && !is_missed(part)) {
            return Err(self.refuse("error-alarms-missed", "hint-alarms-missed"));
        }
        Ok(Surveillance { entries: args.list, parts, confidence, composed_as_audited: false, rates_of: RatesOf::Stated })
    }

    /// A part of the crowd: what is stated of it, and otherwise of all.
    fn part(&self, name: String, people: u64, stated: &BTreeMap<&str, &str>, confidence: Confidence) -> Result<CrowdPart, Message> {
        let rate = |key: &str, flag: &str, of_all: Option<&String>| -> Result<Option<StatedRate>, Message> {
            let text = stated.get(key).copied().or(of_all.map(String::as_str));
            text.map(|text| self.rate(flag, text, confidence)).transpose()
        };
        let by_comparison = rate("fmr", "--fmr", self.args.false_match.as_ref())?;
        let by_face = rate("false-alarm-rate", "--false-alarm-rate", self.args.false_alarm.as_ref())?;
        let missed = rate("fnmr", "--fnmr", self.args.false_non_match.as_ref())?;
        let Some(false_match) = by_comparison.or(by_face) else {
            return Err(self.refuse("error-alarms-of-nothing", "hint-alarms-of-nothing"));
        };
        let listed = stated.get("on-list").map(|text| self.listed(text, people)).transpose()?;
        Ok(CrowdPart {
            name,
            people: people as f64,
            listed,
            false_match: Ok(false_match),
            false_non_match: missed.ok_or(Undefined::NoPositives),
        })
    }

    fn listed(&self, text: &str, people: u64) -> Result<f64, Message> {
        let listed: f64 =
            text.parse().ok().filter(|listed: &f64| listed.is_finite() && *listed >= 0.0).ok_or_else(|| self.not_people(text))?;
        if listed > people as f64 {
            let message = Message::new(say!(self.words, "error-alarms-more-listed", listed = text, people = self.words.grouped(people)));
            return Err(message.hint(self.words.say("hint-alarms-more-listed")));
        }
        Ok(listed)
    }

    fn not_people(&self, text: &str) -> Message {
        let message = Message::new(say!(self.words, "error-alarms-listed", value = text));
        message.hint(self.words.say("hint-alarms-group"))
    }

    /// The name of a group, and what is stated of it.
    fn group<'a>(&self, text: &'a str) -> Result<(String, BTreeMap<&'a str, &'a str>), Message> {
        let hint = |message: Message| message.hint(self.words.say("hint-alarms-group"));
        let refused = || hint(Message::new(say!(self.words, "error-alarms-group", text = text)));
        let (name, rest) = text.rsplit_once(':').ok_or_else(refused)?;
        let mut stated = BTreeMap::new();
        for pair in rest.split(',') {
            let (key, value) = pair.split_once('=').ok_or_else(refused)?;
            let (key, value) = (key.trim(), value.trim());
            if !KEYS.contains(&key) {
                return Err(hint(Message::new(say!(self.words, "error-alarms-group-key", key = key))));
            }
            if stated.insert(key, value).is_some() {
                return Err(hint(Message::new(say!(self.words, "error-alarms-group-twice", key = key, group = name))));
            }
        }
        if name.trim().is_empty() { Err(refused()) } else { Ok((name.trim().to_owned(), stated)) }
    }
}
