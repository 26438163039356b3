//! The lessons that there are, and the audits each is made from.

use ecart_schema::Document;
use ecart_words::Words;

use super::{Lesson, berkeley, faces, recidivism};

/// A lesson that can be made.
#[derive(Clone, Copy, Debug)]
pub struct Topic {
    /// By what it is asked for: `recidivism`.
    pub name: &'static str,
    /// The bundled data whose demonstrations it is made from, in order.
    pub data: &'static [&'static str],
    build: fn(&[Document], &Words) -> Option<Lesson>,
}

/// Every lesson, in the order in which they are best given.
pub const TOPICS: [Topic; 3] = [
    Topic { name: "faces", data: &["gender-shades", "face-audit-2018"], build: faces::lesson },
    Topic { name: "recidivism", data: &["compas"], build: recidivism::lesson },
    Topic { name: "berkeley", data: &["berkeley-1973"], build: berkeley::lesson },
];

impl Topic {
    /// The lesson, from the audits of its data in order; nothing if they hold not what it tells of.
    pub fn lesson(&self, documents: &[Document], words: &Words) -> Option<Lesson> {
        (self.build)(documents, words)
    }

    /// What it is about, in one line.
    pub fn line(&self, words: &Words) -> String {
        words.say(&format!("lesson-{}-line", self.name))
    }
}
