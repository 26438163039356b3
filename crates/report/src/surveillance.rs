//! What a watch-list does to a crowd: rates are stated, or taken from an audit, and the answer is a [`Section`] like those of an audit.

mod page;

use ecart_metrics::alarms::{Alarms, Crowd, alarm_rate};
use ecart_metrics::interval::{Estimate, Interval};
use ecart_metrics::{Confidence, Group, Grouping, Metric, Undefined};
use ecart_schema::Document;
use ecart_words::Words;

use crate::Section;
use crate::findings::group_name;

use page::Page;

/// A crowd, a list, and the rates at which faces are compared.
#[derive(Clone, Debug, PartialEq)]
pub struct Surveillance {
    /// The entries that each face is compared with; `None`: false match rates are those of a face.
    pub entries: Option<u64>,
    /// The parts of the crowd; one without a name is the whole.
    pub parts: Vec<CrowdPart>,
    /// The confidence of intervals, and of the range of days.
    pub confidence: Confidence,
    /// Whether the crowd is taken to be made up as the audited people are.
    pub composed_as_audited: bool,
    /// What the rates are of.
    pub rates_of: RatesOf,
}

/// What the rates of a watch-list are of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RatesOf {
    /// What was stated.
    Stated,
    /// Pairs of samples: each group's rate is of two people of the group.
    Pairs,
    /// An audit that compared nobody with one another.
    Decisions,
}

/// A part of the crowd.
#[derive(Clone, Debug, PartialEq)]
pub struct CrowdPart {
    /// What its people are called; empty if it is the whole crowd.
    pub name: String,
    /// How many people.
    pub people: f64,
    /// How many of them are on the list; `None` if that is not stated.
    pub listed: Option<f64>,
    /// The rate of false matches, of a comparison or of a face.
    pub false_match: Result<StatedRate, Undefined>,
    /// The rate of false non-matches; [`Undefined::NoPositives`] where it is not stated.
    pub false_non_match: Result<StatedRate, Undefined>,
}

/// A rate as it was stated or found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StatedRate {
    /// The rate with its interval; of a rate that was stated without counts, the limits are the rate.
    pub estimate: Estimate,
    /// How many of how many, where that is known.
    pub counts: Option<(u64, u64)>,
}

impl StatedRate {
    /// A rate of which nothing more is known.
    pub const fn plain(rate: f64) -> Self {
        Self { estimate: Estimate::new(rate, Interval { lower: rate, upper: rate }), counts: None }
    }

    /// So many of so many, with Wilson's interval.
    pub fn counted(k: u64, n: u64, confidence: Confidence) -> Self {
        let proportion = ecart_metrics::interval::Proportion::of(k, n);
        Self { estimate: Estimate::wilson(proportion, confidence), counts: Some((k, n)) }
    }

    fn of(group: &Group, metric: Metric) -> Result<Self, Undefined> {
        let figure = group.figure(metric)?;
        let rate = figure.measure.rate().ok_or(Undefined::NotAShare)?;
        Ok(Self { estimate: Estimate::new(figure.value, figure.interval), counts: Some((rate.k(), rate.n())) })
    }
}

/// The groups of one grouping of an audit with their rates, each as large a part of 1 as it is of the audited people; of the people without a level nothing is told.
pub fn parts_of_audit(document: &Document, grouping: &Grouping, words: &Words) -> Vec<CrowdPart> {
    let known = || grouping.groups.iter().filter(|group| !group.name.has_missing());
    let people = |group: &Group| group.outcomes.all().weight;
    let all: f64 = known().map(people).sum();
    let part = |group: &Group| CrowdPart {
        name: group_name(document, words, group),
        people: people(group) / all,
        listed: None,
        false_match: StatedRate::of(group, Metric::FalsePositiveRate),
        false_non_match: StatedRate::of(group, Metric::FalseNegativeRate),
    };
    known().map(part).collect()
}

impl Surveillance {
    /// What follows: how many alarms are to be expected, and how many of them are false.
    pub fn section(&self, words: &Words) -> Section {
        let mut page = Page { asked: self, words, reasons: Vec::new() };
        let expected: Vec<Expected<'_>> = self.parts.iter().map(|part| self.expected(part)).collect();
        let whole = Whole::of(&expected);
        let mut tables = Vec::new();
        tables.extend(page.rates(&expected));
        tables.push(page.falsely(&expected, whole.as_ref()));
        if self.is_listed() {
            tables.push(page.all(&expected, whole.as_ref()));
        }
        let lead = page.lead(&expected, whole.as_ref());
        Section { id: "alarms", heading: words.say("alarms-heading"), lead, tables, notes: page.notes() }
    }

    fn is_listed(&self) -> bool {
        self.parts.iter().any(|part| part.listed.is_some())
    }

    fn has_intervals(&self) -> bool {
        let known = |rate: &Result<StatedRate, Undefined>| rate.is_ok_and(|rate| rate.counts.is_some());
        self.parts.iter().any(|part| known(&part.false_match) || known(&part.false_non_match))
    }

    fn expected<'a>(&self, part: &'a CrowdPart) -> Expected<'a> {
        let rate = part.false_match.map(|rate| {
            let Estimate { value, interval } = rate.estimate;
            let of_a_face = |rate| self.entries.map_or(rate, |entries| alarm_rate(rate, entries));
            Estimate::new(of_a_face(value), interval.increasing(of_a_face))
        });
        let listed = part.listed.unwrap_or(0.0).min(part.people);
        let crowd = Crowd { unlisted: part.people - listed, listed };
        // Of a part with nobody on the list, no rate of them is needed.
        let missed = match part.false_non_match {
            Err(_) if listed <= 0.0 => Ok(StatedRate::plain(0.0)),
            rate => rate,
        };
        let alarms = rate.and_then(|rate| missed.map(|missed| Alarms::expected(crowd, rate, missed.estimate)));
        let falsely = rate.map(|rate| rate.times(crowd.unlisted));
        Expected { part, crowd, rate, falsely, alarms }
    }
}

/// What is to be expected of a part of the crowd.
struct Expected<'a> {
    part: &'a CrowdPart,
    crowd: Crowd,
    /// The rate of false alarms of a face.
    rate: Result<Estimate, Undefined>,
    falsely: Result<Estimate, Undefined>,
    alarms: Result<Alarms, Undefined>,
}

/// All parts together, where there are several and each has its rates.
struct Whole {
    crowd: Crowd,
    rate: Estimate,
    alarms: Alarms,
}

impl Whole {
    fn of(expected: &[Expected<'_>]) -> Option<Self> {
        let alarms: Option<Vec<Alarms>> = expected.iter().map(|part| part.alarms.ok()).collect();
        let alarms = alarms?.into_iter().reduce(Alarms::and)?;
        let sum = |of: fn(Crowd) -> f64| expected.iter().map(|part| of(part.crowd)).sum::<f64>();
        let crowd = Crowd { unlisted: sum(|crowd| crowd.unlisted), listed: sum(|crowd| crowd.listed) };
        let rate = if crowd.unlisted > 0.0 { alarms.falsely.times(1.0 / crowd.unlisted) } else { alarms.falsely };
        Some(Self { crowd, rate, alarms })
    }
}
