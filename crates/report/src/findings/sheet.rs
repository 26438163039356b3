//! A text to hand out beside an audit: facts, sections, and what else must be said. Its forms draw it alike.

use ecart_gate::{Day, Summary};
use ecart_schema::Document;
use ecart_words::{Words, say};

use super::section::Section;
use super::{Fact, Findings};

/// A text to hand out beside an audit.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// What kind of text it is.
    pub kind: String,
    /// Its title.
    pub title: String,
    /// What it is about, who made it and when.
    pub facts: Vec<Fact>,
    /// The names of the facts that were not given.
    pub lacking: Vec<String>,
    /// What was found.
    pub sections: Vec<Section>,
    /// The heading of what closes it, and its sentences.
    pub closing: (String, Vec<String>),
    /// The version that made it.
    pub made: String,
}

impl Sheet {
    /// That some facts were not given, and which.
    pub(crate) fn lacking(&self, words: &Words) -> Option<String> {
        (!self.lacking.is_empty()).then(|| say!(words, "sheet-lacking", facts = words.list(&self.lacking)))
    }
}

/// Facts that are gathered one by one.
pub(super) struct Facts<'a> {
    pub(super) words: &'a Words,
    pub(super) given: Vec<Fact>,
    pub(super) lacking: Vec<String>,
}

impl<'a> Facts<'a> {
    pub(super) const fn new(words: &'a Words) -> Self {
        Self { words, given: Vec::new(), lacking: Vec::new() }
    }

    /// A fact that the policy gives, or that is missing.
    pub(super) fn given(&mut self, id: &str, value: Option<&String>) {
        let name = self.words.say(id);
        if value.is_none() {
            self.lacking.push(name.clone());
        }
        let value = value.cloned().unwrap_or_else(|| self.words.say("sheet-missing"));
        self.given.push(Fact { name, value });
    }

    pub(super) fn day(&mut self, id: &str, day: Option<Day>) {
        self.given(id, day.map(|day| day.to_string()).as_ref());
    }

    pub(super) fn found(&mut self, id: &str, value: String) {
        self.given.push(Fact { name: self.words.say(id), value });
    }

    /// The sheet of these facts.
    pub(super) fn sheet(self, kind: &str, document: &Document, summary: &Summary, findings: &Findings) -> Sheet {
        let words = self.words;
        Sheet {
            kind: words.say(kind),
            title: summary.tool.clone().unwrap_or_else(|| findings.title.clone()),
            facts: self.given,
            lacking: self.lacking,
            sections: Vec::new(),
            closing: (words.say("sheet-closing"), Vec::new()),
            made: say!(words, "page-made", version = document.provenance.version.as_str()),
        }
    }
}
