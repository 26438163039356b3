//! One thread's count: the values of a row to codes, the row to a cell or to a reason for leaving it out.
//!
//! A row whose value cannot be used is noted as a fault and neither counted nor left out: the reading ends in an error, once all rows were
//! looked at, so that the error can say how many there are.

use std::collections::BTreeMap;
use std::sync::Arc;

use ecart_tally::{Bins, Reason, Score, Weighting};

use crate::DataError;
use crate::clusters::Held;
use crate::columns::{Counts, ScoreColumn, Wanted};
use crate::encode::{MISSING, Numbers, OVERFLOW, Texts};
use crate::error::Spot;
use crate::kernel::{Amount, Cells};
use crate::keys::Held as Keyed;
use crate::scores::Scored;
use crate::value::{Number, same};

/// Distinct values of a label or prediction that are kept for messages.
pub(crate) const BINARY_VALUES: usize = 20;
/// Distinct values of any other column that are kept.
pub(crate) const VALUES: usize = 65_536;

/// The code of the failures of a table counted already.
pub(crate) const FAILURE: u32 = 1;
/// The code of its successes.
pub(crate) const SUCCESS: u32 = 2;

/// A row, as its reader gives it.
pub(crate) trait Row {
    /// Where the row is. Asked for rarely.
    fn spot(&self) -> Spot;
    /// The code of the value in this column, counted by the encoder. `slot` names the encoder.
    fn code(&mut self, slot: usize, column: usize, texts: &mut Texts) -> u32;
    /// The number in this column.
    fn number(&self, column: usize) -> Number;
    /// The text of the value in this column. Asked for rarely.
    fn text(&self, column: usize) -> Vec<u8>;
    /// Writes the text of the value in this column; `false` if it is missing.
    fn name(&self, column: usize, into: &mut Vec<u8>) -> bool;
}

/// What can be wrong with a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum FaultKind {
    NotANumber,
    NotFinite,
    Negative,
    NotWhole,
    TooLarge,
    OutOfRange,
    MoreThanTrials,
}

/// Values of a column that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) first: Spot,
    pub(crate) rows: u64,
    pub(crate) value: Vec<u8>,
}

/// All such values, by column and kind.
pub(crate) type Faults = BTreeMap<(usize, FaultKind), Fault>;

/// A condition, and the values of its column.
#[derive(Debug)]
pub(crate) struct Met {
    pub(crate) texts: Texts,
    /// By code: whether the value is the one asked for, once that was looked at.
    by_code: Vec<Option<bool>>,
    /// Rows that meet it.
    pub(crate) rows: u64,
}

/// How the values of a group column become codes.
#[derive(Debug)]
pub(crate) enum Grouping {
    /// Each text is a level.
    Texts(Texts),
    /// The band between these edges; the code is its place, from 1.
    Bands(Vec<f64>),
    /// Each number is kept until the quantiles are known.
    Numbers(Numbers),
}

/// What one thread counted.
#[derive(Debug)]
pub(crate) struct Counter<A> {
    wanted: Arc<Wanted>,
    pub(crate) conditions: Vec<Met>,
    pub(crate) groups: Vec<Grouping>,
    pub(crate) label: Option<Texts>,
    pub(crate) prediction: Option<Texts>,
    pub(crate) second: Option<Texts>,
    pub(crate) cells: Cells<A>,
    pub(crate) clusters: Option<Held<A>>,
    pub(crate) keys: Option<Keyed>,
    pub(crate) scores: Option<Scored<A>>,
    /// For each condition, each group column and stratum by name, then for each of [`LACKING`]: the rows left out and the first of them.
    pub(crate) left_out: Vec<(u64, Option<Spot>)>,
    /// By column and kind.
    pub(crate) faults: Faults,
    /// The rows of each input.
    pub(crate) read: BTreeMap<usize, u64>,
    /// The first thing that made an input unreadable.
    pub(crate) broken: Option<(Spot, DataError)>,
    codes: Vec<u32>,
    /// The name of the row's cluster.
    name: Vec<u8>,
    /// The row's key.
    key: Vec<u8>,
}

/// What a row can lack, beside a group: in the order of the reasons.
pub(crate) const LACKING: [Reason; 11] = [
    Reason::NoLabel,
    Reason::NoPrediction,
    Reason::NoScore,
    Reason::NoSuccesses,
    Reason::NoTrials,
    Reason::NoFailures,
    Reason::NoSecondPrediction,
    Reason::NoSecondScore,
    Reason::NoWeight,
    Reason::NoCluster,
    Reason::NoKey,
];

impl<A: Amount> Counter<A> {
    pub(crate) fn new(wanted: Arc<Wanted>) -> Self {
        let texts = |capacity| Texts::new(capacity, Arc::clone(&wanted.missing));
        let levels = wanted.level_values();
        let values = wanted.outcome_values();
        let groups = wanted
            .groups
            .iter()
            .map(|group| match &group.bins {
                None => Grouping::Texts(texts(levels)),
                Some(Bins::Edges(edges)) => Grouping::Bands(edges.clone()),
                Some(Bins::Quantiles(_)) => Grouping::Numbers(Numbers::new(VALUES)),
            })
            .collect();
        let outcomes = 1 + usize::from(wanted.label.is_some()) + usize::from(wanted.has_second());
        let reasons = wanted.conditions.len() + wanted.groups.len() + LACKING.len();
        Self {
            conditions: wanted.conditions.iter().map(|_| Met { texts: texts(VALUES), by_code: Vec::new(), rows: 0 }).collect(),
            groups,
            label: wanted.label.map(|_| texts(values)),
            prediction: wanted.prediction.map(|_| texts(values)),
            second: wanted.second_prediction.map(|_| texts(BINARY_VALUES)),
            cells: Cells::new(wanted.groups.len() + outcomes),
            clusters: wanted.cluster.map(|_| Held::new()),
            keys: wanted.key.map(|_| Keyed::default()),
            scores: wanted.grid.clone().map(Scored::new),
            left_out: vec![(0, None); reasons],
            faults: BTreeMap::new(),
            read: BTreeMap::new(),
            broken: None,
            codes: Vec::with_capacity(wanted.groups.len() + outcomes),
            name: Vec::new(),
            key: Vec::new(),
            wanted,
        }
    }

    /// The columns that are read.
    pub(crate) fn wanted(&self) -> &Arc<Wanted> {
        &self.wanted
    }

    /// The number of encoders of texts that rows are asked for codes of.
    pub(crate) fn slots(&self) -> usize {
        self.conditions.len() + self.groups.len() + 3
    }

    /// Notes that an input cannot be read past this spot. The first one counts.
    pub(crate) fn broke(&mut self, spot: Spot, error: DataError) {
        if self.broken.as_ref().is_none_or(|(first, _)| spot < *first) {
            self.broken = Some((spot, error));
        }
    }

    /// Adds rows to those that were read of an input.
    pub(crate) fn add_read(&mut self, input: usize, rows: u64) {
        *self.read.entry(input).or_default() += rows;
    }

    /// Counts a row, or leaves it out.
    pub(crate) fn row(&mut self, row: &mut impl Row) {
        let Self {
            wanted,
            conditions,
            groups,
            label,
            prediction,
            second,
            cells,
            clusters,
            keys,
            scores,
            left_out,
            faults,
            codes,
            name,
            key,
            ..
        } = self;
        let wanted = &**wanted;
        let mut reason = None;
        for (place, (column, condition)) in wanted.conditions.iter().enumerate() {
            let met = conditions[place].check(row, place, *column, condition.value.as_bytes());
            if !met && reason.is_none() {
                reason = Some(place);
            }
        }
        if let Some(reason) = reason {
            leave_out(&mut left_out[reason], row);
            return;
        }

        // Every value is looked at before the row is counted or not, so that values are counted and faults are found whatever else the row holds.
        let (first_group, first_outcome) = (conditions.len(), conditions.len() + groups.len());
        let mut usable = true;
        codes.clear();
        for (place, group) in wanted.groups.iter().enumerate() {
            let code = match &mut groups[place] {
                Grouping::Texts(texts) => {
                    let code = row.code(first_group + place, group.column, texts);
                    // With more levels the reading ends in an error: the cells need not be kept.
                    // Of dates there may be many, until they are cut into periods.
                    usable &= code == MISSING || code as usize <= wanted.most_levels(group);
                    code
                }
                Grouping::Bands(edges) => {
                    let number = number(row, group.column, faults, &mut usable);
                    number.map_or(MISSING, |number| edges.partition_point(|&edge| edge <= number) as u32 + 1)
                }
                Grouping::Numbers(numbers) => {
                    let number = number(row, group.column, faults, &mut usable);
                    let code = number.map_or(MISSING, |number| numbers.encode(number, || row.spot()));
                    usable &= code != OVERFLOW;
                    code
                }
            };
            codes.push(code);
        }
        for (slot, column, texts) in [(first_outcome, wanted.label, label), (first_outcome + 1, wanted.prediction, prediction)] {
            if let (Some(column), Some(texts)) = (column, texts) {
                let code = row.code(slot, column, texts);
                usable &= code != OVERFLOW && (wanted.classes.is_none() || code as usize <= wanted.max_levels);
                codes.push(code);
            }
        }
        let mut score = None;
        if let Some(wanted) = &wanted.score {
            score = scored(row, wanted, faults, &mut usable);
            codes.push(score.map_or(MISSING, |score| wanted.code(score)));
        }
        let counted = wanted.counted.map(|counts| (counts, counts.of(row, faults, &mut usable)));
        if counted.is_some() {
            codes.push(SUCCESS);
        }
        if let (Some(column), Some(texts)) = (wanted.second_prediction, second) {
            let code = row.code(first_outcome + 2, column, texts);
            usable &= code != OVERFLOW;
            codes.push(code);
        }
        if let Some(wanted) = &wanted.second_score {
            codes.push(scored(row, wanted, faults, &mut usable).map_or(MISSING, |score| wanted.code(score)));
        }
        let mut weight = Some(1.0);
        if let Some((column, meaning)) = wanted.weight {
            weight = number(row, column, faults, &mut usable);
            if let Some(kind) = weight.and_then(|weight| unfit_weight(weight, meaning)) {
                note(faults, row, column, kind);
                usable = false;
            }
        }
        if !usable {
            return;
        }
        let lacks_cluster = wanted.cluster.is_some_and(|column| !row.name(column, name));
        let lacks_key = wanted.key.is_some_and(|column| !row.name(column, key));
        let lacks_counts = counted.map_or([false; 3], |(counts, of)| counts.lacking(of));
        if (weight.is_none() || lacks_cluster || lacks_key || lacks_counts.contains(&true) || codes.contains(&MISSING))
            && let Some(reason) = missing(wanted, codes, lacks_counts, [weight.is_none(), lacks_cluster, lacks_key])
        {
            leave_out(&mut left_out[first_group + reason], row);
            return;
        }
        let (weight, beside) = match counted {
            Some((_, [successes, failures])) => (successes.unwrap_or(0.0), failures),
            None => (weight.unwrap_or(1.0), None),
        };
        cells.add(codes, weight);
        if let Some(clusters) = clusters {
            clusters.add(name, codes, weight);
        }
        if let Some(keys) = keys {
            keys.add(key, codes, row.spot());
        }
        if let (Some(scores), Some(score)) = (scores, score.and_then(Score::new)) {
            scores.add(score, codes, weight);
        }
        // The row stands among the successes, even if it has none; its failures weigh in the cell beside, of which nothing is kept if there are none.
        if let (Some(failures), Some(decision)) = (beside.filter(|failures| *failures > 0.0), codes.last_mut()) {
            *decision = FAILURE;
            cells.add_beside(codes, failures);
            if let Some(clusters) = clusters {
                clusters.add_beside(name, codes, failures);
            }
        }
    }
}

/// What a row without some value lacks, as a place among the reasons that follow the conditions; `None` if it is counted all the same.
fn missing(wanted: &Wanted, codes: &[u32], lacks_counts: [bool; 3], lacks_more: [bool; 3]) -> Option<usize> {
    let groups = wanted.groups.len();
    let group = wanted.groups_by_name.iter().position(|&place| codes[place] == MISSING).filter(|_| wanted.drop_missing);
    group.or_else(|| {
        let mut outcome = codes[groups..].iter().map(|code| *code == MISSING);
        // A row has a code for each column of its outcome that is read, in the order of the reasons.
        let mut lacks = |is_read: bool| is_read && outcome.next() == Some(true);
        let first = [wanted.label.is_some(), wanted.prediction.is_some(), wanted.score.is_some()].map(&mut lacks);
        let second = [wanted.second_prediction.is_some(), wanted.second_score.is_some()].map(&mut lacks);
        let lacking = first.into_iter().chain(lacks_counts).chain(second).chain(lacks_more);
        lacking.zip(groups..).find(|(lacks, _)| *lacks).map(|(_, reason)| reason)
    })
}

/// The score of a row, if it has one. What is none, or out of the range of scores, is a fault.
fn scored(row: &impl Row, wanted: &ScoreColumn, faults: &mut Faults, usable: &mut bool) -> Option<f64> {
    let score = number(row, wanted.column, faults, usable)?;
    if wanted.range.is_some_and(|range| !(range.from..=range.to).contains(&score)) {
        note(faults, row, wanted.column, FaultKind::OutOfRange);
        *usable = false;
    }
    Some(score)
}

impl Counts {
    /// The successes and the failures that a row stands for; `None` for what is missing. What cannot be a count is a fault, and makes the row unusable.
    fn of(self, row: &impl Row, faults: &mut Faults, usable: &mut bool) -> [Option<f64>; 2] {
        let [successes, among] = [self.successes, self.among].map(|column| {
            let count = number(row, column, faults, usable)?;
            let Some(kind) = unfit_weight(count, Weighting::People) else { return Some(count) };
            note(faults, row, column, kind);
            *usable = false;
            None
        });
        match (successes, among) {
            (Some(successes), Some(trials)) if !self.failures && successes > trials => {
                note(faults, row, self.successes, FaultKind::MoreThanTrials);
                *usable = false;
                [None, None]
            }
            (Some(successes), Some(trials)) if !self.failures => [Some(successes), Some(trials - successes)],
            counts => counts.into(),
        }
    }

    /// Which counts a row lacks, in the order of the reasons: successes, trials, failures.
    fn lacking(self, [successes, among]: [Option<f64>; 2]) -> [bool; 3] {
        [successes.is_none(), among.is_none() && !self.failures, among.is_none() && self.failures]
    }
}

fn leave_out((rows, first): &mut (u64, Option<Spot>), row: &impl Row) {
    *rows += 1;
    // A thread meets the rows in their order.
    first.get_or_insert_with(|| row.spot());
}

/// The number in a column, if there is one. What is there and no number is a fault, and makes the row unusable.
fn number(row: &impl Row, column: usize, faults: &mut Faults, usable: &mut bool) -> Option<f64> {
    let kind = match row.number(column) {
        Number::Finite(number) => return Some(number),
        Number::Missing => return None,
        Number::NotFinite => FaultKind::NotFinite,
        Number::Unreadable => FaultKind::NotANumber,
    };
    note(faults, row, column, kind);
    *usable = false;
    None
}

impl Met {
    /// Whether a row meets the condition. Every value of the column is counted.
    fn check(&mut self, row: &mut impl Row, slot: usize, column: usize, wanted: &[u8]) -> bool {
        let code = row.code(slot, column, &mut self.texts);
        let met = match code {
            MISSING => false,
            OVERFLOW => same(&row.text(column), wanted),
            code => {
                let place = code as usize;
                if self.by_code.len() <= place {
                    self.by_code.resize(place + 1, None);
                }
                match self.by_code[place] {
                    Some(met) => met,
                    None => {
                        let met = self.texts.text(code).is_some_and(|text| same(text, wanted));
                        self.by_code[place] = Some(met);
                        met
                    }
                }
            }
        };
        self.rows += u64::from(met);
        met
    }
}

/// The square of a larger weight, or the sum of some squares, might be no number.
const LARGEST_WEIGHT: f64 = 1e100;

/// What is wrong with a finite number as a weight.
fn unfit_weight(weight: f64, meaning: Weighting) -> Option<FaultKind> {
    const LARGEST: f64 = 9_007_199_254_740_992.0; // 2^53: past it a float is not one whole number
    if weight < 0.0 {
        Some(FaultKind::Negative)
    } else if meaning == Weighting::People && (weight.fract() != 0.0 || weight > LARGEST) {
        Some(FaultKind::NotWhole)
    } else if weight > LARGEST_WEIGHT {
        Some(FaultKind::TooLarge)
    } else {
        None
    }
}

#[cold]
fn note(faults: &mut Faults, row: &impl Row, column: usize, kind: FaultKind) {
    faults.entry((column, kind)).and_modify(|fault| fault.rows += 1).or_insert_with(|| Fault {
        first: row.spot(),
        rows: 1,
        value: row.text(column),
    });
}
