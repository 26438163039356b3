//! What an audit could show, before there is one: sizes and rates are stated, and the answer is a [`Section`] like those of an audit.
//!
//! Nothing is counted here and nothing estimated: it is what follows from the statements.

use ecart_metrics::interval::Proportion;
use ecart_metrics::power::{Growth, Power, Sizes, StatedGap, is_rough, more_rows, power_to_show, rows_needed, smallest_detectable};
use ecart_metrics::{Confidence, Undefined};
use ecart_words::{Words, say};

use crate::findings::{decimals_of_per_cent, percent, plain, without};
use crate::{Section, SectionColumn, SectionTable};

/// What is stated of an audit to come.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Planned {
    /// The rate of the reference, from 0 to 1.
    pub rate: f64,
    /// The gap that would matter.
    pub gap: Option<StatedGap>,
    /// The people in the denominator of the group.
    pub size: Option<u64>,
    /// The people in the denominator of the reference; otherwise as many as in the group.
    pub reference_size: Option<u64>,
    /// How many groups are compared with one another.
    pub groups: u64,
    /// The confidence at which all pairs of groups are judged together.
    pub confidence: Confidence,
    /// How surely a gap is to be shown.
    pub power: Power,
}

impl Planned {
    /// What follows: the people needed for a gap, the smallest gap of a size, or both.
    pub fn section(&self, words: &Words) -> Section {
        let mut page = Page { planned: self, words, is_rough: false, reasons: Vec::new() };
        let tables: Vec<SectionTable> = match (self.gap, self.size) {
            (Some(gap), None) => vec![page.people_needed(gap)],
            (None, Some(size)) => vec![page.smallest(size)],
            (Some(gap), Some(size)) => vec![page.smallest(size), page.lacking(gap, size)],
            (None, None) => Vec::new(),
        };
        Section { id: "power", heading: words.say("planning-heading"), lead: page.lead(), tables, notes: page.notes() }
    }

    fn pairs(&self) -> usize {
        usize::try_from(self.groups * self.groups.saturating_sub(1) / 2).unwrap_or(usize::MAX)
    }

    fn level(&self) -> Confidence {
        self.confidence.bonferroni(self.pairs())
    }
}

/// The two sides of the reference: the word for it, and its sign.
const SIDES: [(&str, f64); 2] = [("planning-higher", 1.0), ("planning-lower", -1.0)];

struct Page<'a> {
    planned: &'a Planned,
    words: &'a Words,
    is_rough: bool,
    reasons: Vec<Undefined>,
}

impl Page<'_> {
    fn lead(&self) -> Vec<String> {
        let (planned, words) = (self.planned, self.words);
        let confidence = of_hundred(planned.confidence.value());
        let mut lead = vec![say!(
            words,
            "planning-lead",
            rate = words.percent(&percent(words, planned.rate)),
            times = words.decimal(&of_hundred(planned.power.value())),
            confidence = words.percent(&confidence),
        )];
        if planned.pairs() > 1 {
            lead.push(say!(words, "planning-pairs", groups = planned.groups, pairs = planned.pairs()));
        }
        lead
    }

    /// The people that a gap needs: in both groups alike, or in the group if the reference is what it is.
    fn people_needed(&mut self, gap: StatedGap) -> SectionTable {
        let caption = say!(self.words, "planning-needed", gap = self.points(gap.value()));
        let columns = self.columns(&["planning-group", "planning-reference"]);
        let mut rows = Vec::new();
        for (side, sign) in SIDES {
            let sizes = self.rate(sign * gap.value()).and_then(|share| self.sizes(share).map(|sizes| (share, sizes)));
            let cells = match sizes {
                Ok((share, sizes)) => {
                    let rough = self.rough(share, sizes.first as f64, sizes.second as f64);
                    [sizes.first, sizes.second].map(|people| self.roughly(rough, self.words.grouped(people))).to_vec()
                }
                Err(reason) => self.without(reason, 2),
            };
            rows.push(self.row(side, sign * gap.value(), cells));
        }
        SectionTable { caption, columns, rows }
    }

    fn sizes(&self, share: f64) -> Result<Sizes, Undefined> {
        let planned = self.planned;
        match planned.reference_size {
            None => rows_needed(Proportion::new(share, 1.0), Proportion::new(planned.rate, 1.0), planned.level(), planned.power),
            Some(size) => {
                // From nobody on.
                let (group, reference) = (Proportion::new(share, 0.0), self.reference(size));
                let more = more_rows(group, reference, Growth::First, planned.level(), planned.power)?;
                Ok(Sizes { first: more.first, second: size })
            }
        }
    }

    /// The smallest gap that a size shows.
    fn smallest(&mut self, size: u64) -> SectionTable {
        let (planned, words) = (self.planned, self.words);
        let reference = self.reference(planned.reference_size.unwrap_or(size));
        let gaps = smallest_detectable(reference, size as f64, planned.level(), planned.power);
        let caption = say!(words, "planning-smallest", size = size, reference = planned.reference_size.unwrap_or(size));
        let columns = vec![
            SectionColumn::text(""),
            SectionColumn::figure(words.say("planning-points")),
            SectionColumn::figure(words.say("planning-rate")),
        ];
        let mut rows = Vec::new();
        for ((side, sign), gap) in SIDES.into_iter().zip([gaps.above, gaps.below]) {
            let cells = match gap {
                Ok(smallest) => {
                    let rate = words.percent(&percent(words, (planned.rate + sign * smallest.gap).clamp(0.0, 1.0)));
                    vec![self.roughly(smallest.is_rough, self.points(smallest.gap)), rate]
                }
                Err(reason) => self.without(reason, 2),
            };
            rows.push([vec![words.say(side)], cells].concat());
        }
        SectionTable { caption, columns, rows }
    }

    /// How often sizes show a gap, and how many people are lacking.
    fn lacking(&mut self, gap: StatedGap, size: u64) -> SectionTable {
        let (planned, words) = (self.planned, self.words);
        let reference = self.reference(planned.reference_size.unwrap_or(size));
        let caption = say!(words, "planning-lacking", gap = self.points(gap.value()));
        let columns = self.columns(&["planning-shown", "planning-more", "planning-more-group", "planning-more-reference"]);
        let mut rows = Vec::new();
        for (side, sign) in SIDES {
            let cells = match self.rate(sign * gap.value()) {
                Ok(share) => {
                    let group = Proportion::new(share, size as f64);
                    let rough = is_rough(group, reference);
                    let more = |growth| more_rows(group, reference, growth, planned.level(), planned.power);
                    let shown = words.percent(&percent(words, power_to_show(group, reference, planned.level())));
                    let mut cells = vec![self.roughly(rough, shown)];
                    match more(Growth::First) {
                        Ok(sizes) => cells.push(words.grouped(sizes.first)),
                        Err(reason) => cells.extend(self.without(reason, 1)),
                    }
                    match more(Growth::Both) {
                        Ok(sizes) => cells.extend([sizes.first, sizes.second].map(|people| words.grouped(people))),
                        Err(reason) => cells.extend(self.without(reason, 2)),
                    }
                    cells
                }
                Err(reason) => self.without(reason, 4),
            };
            rows.push(self.row(side, sign * gap.value(), cells));
        }
        SectionTable { caption, columns, rows }
    }

    fn reference(&self, size: u64) -> Proportion {
        Proportion::new(self.planned.rate, size as f64)
    }

    /// The rate that lies so far from the reference's.
    fn rate(&self, difference: f64) -> Result<f64, Undefined> {
        let share = self.planned.rate + difference;
        if (0.0..=1.0).contains(&share) { Ok(share) } else { Err(Undefined::NoSuchRate) }
    }

    fn rough(&self, share: f64, first: f64, second: f64) -> bool {
        is_rough(Proportion::new(share, first), Proportion::new(self.planned.rate, second))
    }

    /// A column for the side with its rate, and these of figures.
    fn columns(&self, figures: &[&str]) -> Vec<SectionColumn> {
        let rate = SectionColumn::figure(self.words.say("planning-rate"));
        let figures = figures.iter().map(|id| SectionColumn::figure(self.words.say(id)));
        [SectionColumn::text(""), rate].into_iter().chain(figures).collect()
    }

    fn row(&self, side: &str, difference: f64, cells: Vec<String>) -> Vec<String> {
        let rate = self.rate(difference).map_or_else(|_| String::new(), |share| self.words.percent(&percent(self.words, share)));
        [vec![self.words.say(side), rate], cells].concat()
    }

    fn points(&self, gap: f64) -> String {
        self.words.decimal(&percent(self.words, gap))
    }

    fn roughly(&mut self, is_rough: bool, text: String) -> String {
        self.is_rough |= is_rough;
        if is_rough { format!("≈{text}") } else { text }
    }

    fn without(&mut self, reason: Undefined, cells: usize) -> Vec<String> {
        without(self.words, &mut self.reasons, reason, cells)
    }

    fn notes(&self) -> Vec<String> {
        let words = self.words;
        let mut notes = Vec::new();
        if self.planned.gap.is_some() && self.planned.size.is_some() {
            notes.push(words.say("planning-note-more"));
        }
        if self.is_rough {
            notes.push(words.say("power-note-rough"));
        }
        let reasons = self.reasons.iter();
        notes.extend(reasons.map(|reason| say!(words, "planning-without", reason = words.undefined(reason.name()))));
        notes.push(words.say("planning-note-people"));
        notes
    }
}

fn of_hundred(share: f64) -> ecart_words::Decimal {
    plain(share * 100.0, decimals_of_per_cent(share))
}
