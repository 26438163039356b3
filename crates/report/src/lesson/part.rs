//! What a lesson is made of.

use crate::{NaturalGroup, SectionTable};

/// A lesson, in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Lesson {
    /// By what it is asked for, and its file.
    pub name: &'static str,
    /// Its title.
    pub title: String,
    /// What the hour is about.
    pub about: Vec<String>,
    /// How many minutes it takes.
    pub minutes: u64,
    /// The steps, in order.
    pub steps: Vec<Step>,
    /// What it shows.
    pub shows: Vec<String>,
    /// What it does not show.
    pub shows_not: Vec<String>,
    /// Where it comes from.
    pub sources: Vec<Source>,
    /// Questions to look back with.
    pub quiz: Vec<Question>,
    /// The terms used, in the order of the alphabet.
    pub glossary: Vec<Term>,
    /// What a teacher wants to know.
    pub notes: Notes,
    /// What pupils do on paper.
    pub exercises: Vec<Exercise>,
}

/// A step: a question before its answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Its heading.
    pub heading: String,
    /// Terms that it uses and no step before it did.
    pub terms: Vec<Term>,
    /// What must be known to take a guess.
    pub before: Vec<String>,
    /// What is asked.
    pub question: Question,
    /// What to move, once the answer is known.
    pub control: Option<Control>,
}

/// A question that the pupil commits to before the answer is told.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// The question.
    pub text: String,
    /// How it is answered.
    pub guess: Guess,
    /// The answer, in full.
    pub answer: Vec<Block>,
}

/// How a question is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Guess {
    /// One among answers.
    Choice {
        /// The answers.
        options: Vec<String>,
        /// The place of the right one.
        right: usize,
    },
    /// A number on a slider, out of so many.
    Number {
        /// The largest number.
        of: u64,
        /// The right one.
        right: u64,
    },
}

/// Something that an answer shows.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A paragraph.
    Text(String),
    /// Groups as so many people out of as many.
    People {
        /// Out of how many.
        of: u64,
        /// The groups.
        sides: Vec<NaturalGroup>,
        /// What a filled dot is.
        caption: String,
    },
    /// A table, with a caption.
    Table(SectionTable),
}

/// Something to move.
#[derive(Clone, Debug, PartialEq)]
pub struct Control {
    /// What to try.
    pub intro: Vec<String>,
    /// What moves.
    pub moves: Moves,
}

/// What moves in a control.
#[derive(Clone, Debug, PartialEq)]
pub enum Moves {
    /// One of several views.
    Picker(Picker),
    /// A view that changes in place.
    Dials(Dials),
}

/// Views to pick from, each made beforehand.
#[derive(Clone, Debug, PartialEq)]
pub struct Picker {
    /// What is picked: a label and its options.
    pub picks: Vec<(String, Vec<String>)>,
    /// One view for each combination of options.
    pub views: Vec<View>,
}

/// What is shown for one combination of options.
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    /// The place of the option of each pick.
    pub at: Vec<usize>,
    /// What is shown.
    pub blocks: Vec<Block>,
}

/// Sliders, and a view that changes with them. Every state is computed when the page is made: its script shows them and reckons nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct Dials {
    /// The sliders.
    pub dials: Vec<Dial>,
    /// Out of how many the people of a state are.
    pub of: u64,
    /// The caption of the table.
    pub caption: String,
    /// The heads of the table, of which the first names the rows.
    pub heads: Vec<String>,
    /// One state for each combination of places, those of the last slider following one another.
    pub states: Vec<State>,
}

/// What sets one thing to one of a few places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dial {
    /// How it is set.
    pub kind: DialKind,
    /// What it sets.
    pub label: String,
    /// What each place is called.
    pub places: Vec<String>,
    /// Where it stands at first.
    pub start: usize,
}

/// How a [`Dial`] is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DialKind {
    /// By a slider, for the places go from less to more.
    Slider,
    /// By choosing a name, for the places have no order.
    Names,
}

/// What is shown for one combination of places. All states have people of the same names, and a table of the same size.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// What it comes to, in a sentence.
    pub said: String,
    /// Groups as so many people; none if there are no people to show.
    pub people: Vec<Side>,
    /// What a filled dot is.
    pub dots: String,
    /// The rows of the table.
    pub rows: Vec<Vec<String>>,
}

/// A group as so many people, or why there is no share of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    /// What it is called.
    pub name: String,
    /// How many; none where the share has no value.
    pub count: Option<u64>,
    /// The exact counts, as `805/1,795`; or the reason why there is no value.
    pub counts: String,
}

impl From<NaturalGroup> for Side {
    fn from(group: NaturalGroup) -> Self {
        Self { name: group.name, count: Some(group.count), counts: group.counts }
    }
}

impl Dials {
    /// The state that is shown at first.
    pub fn start(&self) -> Option<&State> {
        let place = self.dials.iter().fold(0, |place, dial| place * dial.places.len() + dial.start);
        self.states.get(place)
    }

    /// Every combination of places of so many sliders of so many places each, those of the last following one another.
    pub fn combinations(places: &[usize]) -> Vec<Vec<usize>> {
        places.iter().fold(vec![Vec::new()], |all, &count| {
            all.iter().flat_map(|before| (0..count).map(|place| before.iter().copied().chain([place]).collect())).collect()
        })
    }
}

/// A term and what it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// The term.
    pub name: String,
    /// What it means, in plain words.
    pub meaning: String,
}

/// Where a lesson comes from. Titles stay in their language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// Who wrote it.
    pub authors: &'static str,
    /// When.
    pub year: &'static str,
    /// What it is called.
    pub title: &'static str,
    /// Where it can be found.
    pub address: &'static str,
    /// The language of the title.
    pub lang: &'static str,
}

/// What a teacher wants to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notes {
    /// What pupils can say afterwards.
    pub aim: Vec<String>,
    /// The course of the hour.
    pub course: Vec<Minutes>,
    /// What pupils often say, and an answer.
    pub often_said: Vec<String>,
    /// What goes wrong.
    pub pitfalls: Vec<String>,
}

/// A part of the hour.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Minutes {
    /// How long.
    pub minutes: u64,
    /// What is done.
    pub what: String,
}

/// A task on paper, with its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exercise {
    /// The task.
    pub task: Vec<String>,
    /// The answer.
    pub answer: Vec<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_state_is_that_of_the_places_at_the_start() {
        let dial = |count: usize, start| Dial { kind: DialKind::Slider, label: String::new(), places: vec![String::new(); count], start };
        let combinations = Dials::combinations(&[2, 3]);
        assert_eq!(combinations, [[0, 0], [0, 1], [0, 2], [1, 0], [1, 1], [1, 2]]);
        let state = |places: &Vec<usize>| State { said: format!("{places:?}"), people: Vec::new(), dots: String::new(), rows: Vec::new() };
        let dials = Dials {
            dials: vec![dial(2, 1), dial(3, 2)],
            of: 100,
            caption: String::new(),
            heads: Vec::new(),
            states: combinations.iter().map(state).collect(),
        };
        assert_eq!(dials.start().unwrap().said, "[1, 2]");
    }
}
