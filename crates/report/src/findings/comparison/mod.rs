//! What is said of a comparison: which gap changed, which rates did, how the rows go together, and what cannot be said.

mod gaps;
mod headline;
mod plotted;
mod rates;
mod rows;

pub use plotted::{Ends, Moves};

use ecart_metrics::change::GroupingChange;
use ecart_metrics::{GroupName, Grouping};
use ecart_schema::{Compared, Contents, Document};
use ecart_words::{Words, say};

use super::labels::Labels;
use super::section::Section;
use super::tests::adjustment_name;
use super::text::{Fact, decimals_of_per_cent, percent_of_level, title};
use super::{in_field, rates as order_of};

/// The most groups that a table shows; the files have all.
const MOST_ROWS: usize = 24;

/// What is said of a comparison, in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparisonFindings {
    /// What was compared.
    pub title: String,
    /// What was decided before and after, of which rows, and how they go together.
    pub facts: Vec<String>,
    /// What changed, in one sentence or a few.
    pub headline: Vec<String>,
    /// The groupings, in order.
    pub groupings: Vec<ComparedGrouping>,
    /// What became of the rows.
    pub rows: Vec<String>,
    /// What this comparison cannot say.
    pub cannot_say: Vec<String>,
    /// Where it comes from.
    pub provenance: Vec<Fact>,
}

/// What is said of one grouping.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparedGrouping {
    /// The columns by their names in the data: the names of files are made of it.
    pub key: String,
    /// What the columns are called, such as `race × sex`.
    pub name: String,
    /// The gaps, then the rates.
    pub sections: Vec<Section>,
    /// The rates before and after, to draw.
    pub moves: Vec<Moves>,
}

impl ComparisonFindings {
    /// Decides what is said.
    pub fn new(compared: &Compared, words: &Words) -> Self {
        let words = &in_field(&compared.new, words);
        let said = Said::new(compared, words);
        let groupings = compared.change.groupings.iter().filter_map(|change| said.grouping(change)).collect();
        Self {
            title: said.title(),
            facts: said.facts(),
            headline: said.headline(),
            groupings,
            rows: said.rows(),
            cannot_say: said.cannot_say(),
            provenance: said.provenance(),
        }
    }
}

/// A comparison and the words to speak of it.
struct Said<'a> {
    compared: &'a Compared,
    words: &'a Words,
    old: Labels<'a>,
    new: Labels<'a>,
}

impl<'a> Said<'a> {
    const fn new(compared: &'a Compared, words: &'a Words) -> Self {
        Self { compared, words, old: Labels::new(&compared.old, words), new: Labels::new(&compared.new, words) }
    }

    fn title(&self) -> String {
        if let Some(title) = self.compared.title() {
            return title.to_owned();
        }
        let [old, new] = [&self.compared.old, &self.compared.new].map(|document| title(document, self.words));
        if old == new { old } else { say!(self.words, "compare-title", old = old, new = new) }
    }

    fn grouping(&self, change: &GroupingChange) -> Option<ComparedGrouping> {
        // The grouping is one of the new audit's.
        let grouping = self.compared.new.audit.groupings.iter().find(|grouping| grouping.columns == change.columns)?;
        let of = Of { said: self, change, order: order(change, grouping) };
        Some(ComparedGrouping {
            key: change.columns.join(" × "),
            name: self.new.columns(&change.columns),
            sections: vec![of.gaps(), of.rates()],
            moves: of.moves(),
        })
    }

    fn short(&self, name: &GroupName) -> String {
        self.new.short_name(name)
    }

    fn alpha(&self) -> f64 {
        self.compared.change.confidence.alpha()
    }

    /// How many comparisons are allowed for, and how.
    fn asked(&self, count: usize) -> String {
        let how = adjustment_name(self.compared.change.adjustment);
        say!(self.words, "compare-asked", count = count, adjustment = how, level = percent_of_level(self.words, self.alpha()))
    }

    fn confidence(&self) -> String {
        let value = self.compared.change.confidence.value();
        self.words.percent(&super::plain(value * 100.0, decimals_of_per_cent(value)))
    }

    fn provenance(&self) -> Vec<Fact> {
        let words = self.words;
        let fact = |id: &str, value: String| Fact { name: words.say(id), value };
        let mut facts = vec![
            fact("provenance-command", self.compared.command.clone()),
            fact("provenance-version", format!("écart {}", self.compared.version)),
        ];
        for (id, document) in [("compare-before", &self.compared.old), ("compare-after", &self.compared.new)] {
            facts.extend(inputs(document, words).into_iter().map(|value| fact(id, value)));
        }
        facts
    }
}

fn inputs(document: &Document, words: &Words) -> Vec<String> {
    let input = |input: &ecart_schema::Input| match &input.contents {
        Some(Contents { bytes, sha256, rows }) => {
            say!(words, "provenance-input-value", name = input.name.as_str(), rows = *rows, bytes = *bytes, sha256 = sha256.as_str())
        }
        None => say!(words, "provenance-input-withheld", name = input.name.as_str()),
    };
    document.provenance.inputs.iter().map(input).collect()
}

/// The places of the groups that both have, in the order of all tables: the largest first.
fn order(change: &GroupingChange, grouping: &Grouping) -> Vec<usize> {
    let place = |of: usize| change.groups.iter().position(|name| *name == grouping.groups[of].name);
    order_of::order(grouping).into_iter().filter_map(place).collect()
}

/// One grouping of a comparison.
struct Of<'a> {
    said: &'a Said<'a>,
    change: &'a GroupingChange,
    order: Vec<usize>,
}

impl Of<'_> {
    fn name(&self, place: usize) -> String {
        self.said.short(&self.change.groups[place])
    }

    /// The places of the groups that a table shows.
    fn shown(&self) -> impl Iterator<Item = usize> + '_ {
        self.order.iter().copied().take(MOST_ROWS)
    }

    /// A name with its mark, where few people stand in a denominator.
    fn marked(&self, name: String, is_small: bool) -> String {
        if is_small { format!("{name} s") } else { name }
    }

    /// What a table leaves out for its length.
    fn more(&self) -> Option<String> {
        let more = self.order.len().saturating_sub(MOST_ROWS);
        (more > 0).then(|| say!(self.said.words, "compare-more", count = more))
    }
}
