//! Credit scores by group: whom a line refuses, among whom.

use std::collections::BTreeMap;

use ecart_words::{Decimal, Words};

use crate::Share;

pub(super) const WHITE: &str = "Non-Hispanic white";
/// The groups of the credit scores, and the messages that name them.
pub(super) const RACES: [(&str, &str); 4] = [("black", "Black"), ("hispanic", "Hispanic"), ("asian", "Asian"), ("white", WHITE)];
/// The line of the demonstration, and one below and one above it.
pub(super) const LINE: u32 = 41;
pub(super) const LOWER: u32 = 30;
pub(super) const HIGHER: u32 = 50;

/// People of one group and one score, all of whom paid or none of whom did.
pub(super) struct Borrowers<'a> {
    race: &'a str,
    score: f64,
    paid: bool,
    pub(super) people: u64,
}

impl<'a> Borrowers<'a> {
    pub(super) fn of(row: &'a BTreeMap<String, String>) -> Option<Self> {
        let number = |column: &str| row.get(column)?.parse().ok();
        Some(Self {
            race: row.get("race")?,
            score: row.get("transrisk_score")?.parse().ok()?,
            paid: number("repaid")? == 1,
            people: number("people")?,
        })
    }
}

/// Whom a refusal is counted among.
pub(super) type Among = fn(&Borrowers<'_>) -> bool;
pub(super) const EVERYBODY: Among = |_| true;
pub(super) const PAID: Among = |who| who.paid;
pub(super) const BEHIND: Among = |who| !who.paid;
/// A score that the line of the demonstration lets through, and the higher one does not.
pub(super) const SAME_SCORE: Among = |who| (f64::from(LINE)..f64::from(HIGHER)).contains(&who.score);
pub(super) const AMONG: [Among; 4] = [EVERYBODY, PAID, BEHIND, SAME_SCORE];

/// Everybody whose credit score is known.
pub(super) struct Scores<'a>(pub(super) Vec<Borrowers<'a>>);

impl Scores<'_> {
    /// Of a group, of those who are one of these, the share of whom this holds.
    pub(super) fn share(&self, race: &str, among: Among, holds: impl Fn(&Borrowers<'_>) -> bool) -> Share {
        let mut share = Share { k: 0, n: 0 };
        for who in self.0.iter().filter(|who| who.race == race && among(who)) {
            share.n += who.people;
            share.k += if holds(who) { who.people } else { 0 };
        }
        share
    }

    pub(super) fn refused(&self, race: &str, line: u32, among: Among) -> Share {
        self.share(race, among, |who| who.score < f64::from(line))
    }
}

/// The shares of two groups.
pub(super) struct Pair {
    pub(super) black: Share,
    pub(super) white: Share,
}

impl Pair {
    pub(super) fn of(share: impl Fn(&str) -> Share) -> Self {
        Self { black: share("Black"), white: share(WHITE) }
    }

    /// How far they lie apart, in points.
    pub(super) fn gap(&self) -> Option<Decimal> {
        Decimal::points_between((self.black.k, self.black.n), (self.white.k, self.white.n), 1)
    }

    pub(super) fn row(&self, name: String, words: &Words) -> Option<Vec<String>> {
        Some(vec![name, self.black.percent(words), self.white.percent(words), words.points(&self.gap()?)])
    }
}
