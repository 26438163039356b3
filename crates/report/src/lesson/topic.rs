//! The lessons that there are, and what each is made from.

use std::collections::BTreeMap;

use ecart_schema::{Document, TrainV1};
use ecart_words::Words;

use super::{Lesson, berkeley, built_in, camera, faces, hiring, language, loan, medical, recidivism, responsible};

/// A lesson that can be made.
#[derive(Clone, Copy, Debug)]
pub struct Topic {
    /// By what it is asked for: `recidivism`.
    pub name: &'static str,
    /// What it is made from, in order.
    pub data: &'static [Data],
    build: fn(&Materials, &Words) -> Option<Lesson>,
}

/// What a lesson is made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Data {
    /// The audits of the demonstration of a bundled data set.
    Demo(&'static str),
    /// A table of a bundled data set, by the names of both.
    Table(&'static str, &'static str),
    /// What `ecart train` makes of these arguments, of which the first is a bundled data set.
    Training(&'static [&'static str]),
    /// What `ecart train` makes of people of a made-up world: the world, how many of them, the arguments.
    TrainingOn(&'static str, u64, &'static [&'static str]),
}

impl Data {
    /// The bundled data set or the made-up world that it is of.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Demo(name) | Self::Table(name, _) | Self::TrainingOn(name, ..) => name,
            Self::Training(arguments) => arguments[0],
        }
    }
}

/// What was made of [`Data`].
#[derive(Debug)]
pub enum Material {
    /// Audits.
    Audits(Vec<Document>),
    /// The rows of a table, each by the names of the columns.
    Table(Vec<BTreeMap<String, String>>),
    /// What was trained, and the audit of each of its variants.
    Training(Box<TrainV1>, Vec<Document>),
}

/// What was made of the data of a lesson, in order.
#[derive(Debug)]
pub struct Materials(pub Vec<Material>);

impl Materials {
    /// The audits that stand at this place, of a demonstration or of what was trained.
    pub(super) fn audits(&self, place: usize) -> Option<&[Document]> {
        match self.0.get(place)? {
            Material::Audits(audits) | Material::Training(_, audits) => Some(audits),
            Material::Table(_) => None,
        }
    }

    /// The rows of the table that stands at this place.
    pub(super) fn table(&self, place: usize) -> Option<&[BTreeMap<String, String>]> {
        match self.0.get(place)? {
            Material::Table(rows) => Some(rows),
            Material::Audits(_) | Material::Training(..) => None,
        }
    }

    /// What was trained at this place, and the audit of each of its variants.
    pub(super) fn training(&self, place: usize) -> Option<(&TrainV1, &[Document])> {
        match self.0.get(place)? {
            Material::Training(trained, audits) => Some((trained, audits)),
            Material::Audits(_) | Material::Table(_) => None,
        }
    }
}

/// Every lesson, in the order in which they are best given.
pub const TOPICS: [Topic; 10] = [
    Topic { name: "faces", data: &[Data::Demo("gender-shades"), Data::Demo("face-audit-2018")], build: faces::lesson },
    Topic { name: "recidivism", data: &[Data::Demo("compas")], build: recidivism::lesson },
    Topic {
        name: "hiring",
        data: &[
            Data::TrainingOn("hiring", 20_000, &["people.csv", "--label", "hired", "--group", "gender"]),
            Data::Table("gpt-resumes-2024", "gpt-resumes-2024.csv"),
        ],
        build: hiring::lesson,
    },
    Topic {
        name: "loan",
        data: &[
            Data::Training(loan::POINTS),
            Data::Training(loan::FOREST),
            Data::Demo("fico-2003"),
            Data::Table("fico-2003", "fico-2003.csv"),
        ],
        build: loan::lesson,
    },
    Topic {
        name: "medical",
        data: &[Data::Table("obermeyer-2019", "obermeyer-2019.csv"), Data::Table("obermeyer-2019", "obermeyer-2019-conditions.csv")],
        build: medical::lesson,
    },
    Topic { name: "camera", data: &[], build: camera::lesson },
    Topic { name: "language", data: &[Data::Table("mmmlu-2025", "mmmlu-2025.csv")], build: language::lesson },
    Topic { name: "berkeley", data: &[Data::Demo("berkeley-1973")], build: berkeley::lesson },
    Topic { name: "built-in", data: &[], build: built_in::lesson },
    Topic { name: "responsible", data: &[Data::Demo("gender-shades"), Data::Demo("compas")], build: responsible::lesson },
];

impl Topic {
    /// The lesson, from what was made of its data; nothing if that holds not what it tells of.
    pub fn lesson(&self, materials: &Materials, words: &Words) -> Option<Lesson> {
        (self.build)(materials, words)
    }

    /// What it is about, in one line.
    pub fn line(&self, words: &Words) -> String {
        words.say(&format!("lesson-{}-line", self.name))
    }
}
