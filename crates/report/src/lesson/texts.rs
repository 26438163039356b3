//! The texts of one lesson. A message holds one sentence or paragraph a line; each may use every fact of the lesson.

use ecart_words::{Arg, Words};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::{Block, Dial, DialKind, Dials, Exercise, Guess, Lesson, Minutes, Notes, Question, Source, State, Step, Term};
use crate::{ColumnKind, NaturalGroup, SectionColumn, SectionTable, Share};

/// What shares are told of: a hundred people.
pub(super) const OF: u64 = 100;

/// What stands around the steps of a lesson, beside its texts.
pub(super) struct Around<'a> {
    pub(super) sources: &'a [Source],
    /// For each question of the quiz the place of its right answer.
    pub(super) quiz: &'a [usize],
    /// How long each part of the hour takes.
    pub(super) minutes: &'a [u64],
    /// How many tasks there are on paper.
    pub(super) exercises: usize,
}

/// The texts of one lesson, with the facts that fill them.
pub(super) struct Texts<'a> {
    pub(super) words: &'a Words,
    name: &'static str,
    facts: Vec<(&'static str, Arg<'static>)>,
}

impl<'a> Texts<'a> {
    pub(super) fn new(words: &'a Words, name: &'static str) -> Self {
        Self { words, name, facts: vec![("of", Arg::Count(OF))] }
    }

    /// A fact that sentences may tell.
    pub(super) fn fact(&mut self, name: &'static str, value: impl Into<Arg<'static>>) {
        self.facts.push((name, value.into()));
    }

    /// A share as a fact, in per cent with its counts, and under another name as so many out of a hundred.
    pub(super) fn share(&mut self, name: &'static str, of_hundred: &'static str, share: Share) -> Option<()> {
        self.fact(name, share.said(self.words));
        self.fact(of_hundred, share.out_of(OF)?);
        Some(())
    }

    pub(super) fn text(&self, id: &str) -> String {
        self.words.say_with(&format!("lesson-{}-{id}", self.name), &self.facts)
    }

    /// A text with facts that only it tells.
    pub(super) fn text_with(&self, id: &str, facts: &[(&'static str, Arg<'static>)]) -> String {
        let all: Vec<_> = self.facts.iter().chain(facts).cloned().collect();
        self.words.say_with(&format!("lesson-{}-{id}", self.name), &all)
    }

    pub(super) fn lines(&self, id: &str) -> Vec<String> {
        self.text(id).lines().map(str::to_owned).collect()
    }

    /// The lesson of these steps. Its terms are those of the steps, as a glossary lists them.
    pub(super) fn lesson(&self, steps: Vec<Step>, around: &Around<'_>) -> Lesson {
        let mut glossary: Vec<Term> = steps.iter().flat_map(|step| &step.terms).cloned().collect();
        glossary.sort_by_key(|term| in_alphabet(&term.name));
        Lesson {
            name: self.name,
            title: self.text("title"),
            about: self.lines("about"),
            minutes: around.minutes.iter().sum(),
            shows: self.lines("shows"),
            shows_not: self.lines("shows-not"),
            sources: around.sources.to_vec(),
            quiz: self.quiz(around.quiz),
            glossary,
            notes: self.notes(around.minutes),
            exercises: self.exercises(around.exercises),
            steps,
        }
    }

    /// The paragraphs of a message.
    pub(super) fn blocks(&self, id: &str) -> Vec<Block> {
        self.lines(id).into_iter().map(Block::Text).collect()
    }

    /// A question and what it may be answered by, of which this one is right; then the answer.
    pub(super) fn choice(&self, id: &str, right: usize, answer: Vec<Block>) -> Question {
        let mut lines = self.lines(id).into_iter();
        let text = lines.next().unwrap_or_default();
        Question { text, guess: Guess::Choice { options: lines.collect(), right }, answer }
    }

    /// A question that is answered by how many of a hundred.
    pub(super) fn number(&self, id: &str, right: Share, answer: Vec<Block>) -> Option<Question> {
        Some(Question { text: self.text(id), guess: Guess::Number { of: OF, right: right.out_of(OF)? }, answer })
    }

    /// The questions of the quiz, of each the place of its right answer.
    fn quiz(&self, right: &[usize]) -> Vec<Question> {
        let question = |(place, right): (usize, &usize)| {
            let id = format!("quiz-{}", place + 1);
            self.choice(&id, *right, self.blocks(&format!("{id}-why")))
        };
        right.iter().enumerate().map(question).collect()
    }

    fn exercises(&self, count: usize) -> Vec<Exercise> {
        let exercise = |place: usize| Exercise {
            task: self.lines(&format!("exercise-{place}")),
            answer: self.lines(&format!("exercise-{place}-answer")),
        };
        (1..=count).map(exercise).collect()
    }

    /// The teacher's notes; the minutes of each part of the hour are given.
    fn notes(&self, minutes: &[u64]) -> Notes {
        let course = self.lines("course").into_iter().zip(minutes).map(|(what, &minutes)| Minutes { minutes, what }).collect();
        Notes { aim: self.lines("aim"), course, often_said: self.lines("often-said"), pitfalls: self.lines("pitfalls") }
    }

    /// Terms that all lessons share, by what they are called there.
    pub(super) fn terms(&self, names: &[&str]) -> Vec<Term> {
        let term = |name: &&str| Term {
            name: self.words.say(&format!("lesson-term-{name}")),
            meaning: self.words.say(&format!("lesson-term-{name}-means")),
        };
        names.iter().map(term).collect()
    }

    /// A group as so many of a hundred.
    pub(super) fn side(&self, name: &str, share: Share) -> Option<NaturalGroup> {
        Some(NaturalGroup { name: self.text(name), count: share.out_of(OF)?, counts: self.words.fraction(share.k, share.n) })
    }

    /// Groups side by side, with what a filled dot is.
    pub(super) fn people(&self, caption: &str, groups: &[(&str, Share)]) -> Option<Block> {
        let sides = groups.iter().map(|(name, share)| self.side(name, *share)).collect::<Option<_>>()?;
        Some(Block::People { of: OF, sides, caption: self.text(caption) })
    }

    /// Sliders with these places, each standing where `start` says, and the state of each combination of them. People are out of a hundred.
    pub(super) fn dials(&self, places: Vec<Vec<String>>, start: &[usize], state: impl FnMut(Vec<usize>) -> Option<State>) -> Option<Dials> {
        let sizes: Vec<usize> = places.iter().map(Vec::len).collect();
        let dials = self.lines("dials").into_iter().zip(places).zip(start);
        Some(Dials {
            dials: dials.map(|((label, places), &start)| Dial { kind: DialKind::Slider, label, places, start }).collect(),
            of: OF,
            caption: self.text("dials-table"),
            heads: self.lines("dials-heads"),
            states: Dials::combinations(&sizes).into_iter().map(state).collect::<Option<_>>()?,
        })
    }

    /// A table of this caption. The message of the heads has one a line; the first names the rows.
    pub(super) fn table(&self, caption: &str, heads: &str, rows: Vec<Vec<String>>) -> Block {
        let kind = |place: usize| if place == 0 { ColumnKind::Text } else { ColumnKind::Figure };
        let columns = self.lines(heads).into_iter().enumerate();
        Block::Table(SectionTable {
            caption: self.text(caption),
            columns: columns.map(|(place, head)| SectionColumn { head, kind: kind(place) }).collect(),
            rows,
        })
    }
}

/// What a term is sorted by: its letters without accents, so that `étiquette` stands with the other words in e.
fn in_alphabet(name: &str) -> String {
    name.to_lowercase().nfd().filter(|character| !is_combining_mark(*character)).collect()
}

/// The step of a number: its texts, and the question that is made with the paragraphs of its answer.
pub(super) fn step(
    texts: &Texts<'_>,
    number: usize,
    terms: &[&str],
    question: impl FnOnce(Vec<Block>) -> Option<Question>,
) -> Option<Step> {
    Some(Step {
        heading: texts.text(&format!("step-{number}")),
        terms: texts.terms(terms),
        before: texts.lines(&format!("before-{number}")),
        question: question(texts.blocks(&format!("answer-{number}")))?,
        control: None,
    })
}

/// Paragraphs, the first of which is followed by what shows it.
pub(super) fn with(mut answer: Vec<Block>, shown: impl IntoIterator<Item = Block>) -> Vec<Block> {
    let place = answer.len().min(1);
    answer.splice(place..place, shown);
    answer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_do_not_move_a_term() {
        let mut terms = ["précision", "étiquette", "intervalle", "écart", "Erreur", "poids"];
        terms.sort_by_key(|name| in_alphabet(name));
        assert_eq!(terms, ["écart", "Erreur", "étiquette", "intervalle", "poids", "précision"]);
    }
}
