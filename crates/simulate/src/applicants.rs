//! A world of applicants, their CVs, and who was hired.

use std::collections::BTreeMap;

use crate::by_group;
use crate::cells::Cells;
use crate::draft::Draft;
use crate::error::{Problem, WorldError};
use crate::expected::{Part, People};
use crate::label::Recording;
use crate::masses::Masses;
use crate::name::is_name;
use crate::setting::{Kind, Range, Setting};
use crate::trend::Trend;

/// The most years of experience that an applicant may have.
pub const MOST_EXPERIENCE: usize = 20;

/// How many skills a post asks for.
pub const MOST_SKILLS: usize = 10;

/// How many words a world may have: all their combinations are computed.
pub const MOST_WORDS: usize = 12;

/// What a year of experience and a skill add to the log odds of being worth hiring.
const OF_A_YEAR: f64 = 0.2;
const OF_A_SKILL: f64 = 0.6;

/// A world of applicants, their CVs, and who was hired.
///
/// # Model
/// For one applicant after another, independently:
/// 1. a *cell* `g`, a crossing of the group columns' levels, with the product of their shares;
/// 2. *experience* in years, `X ~ Binomial(20, m(g) / 20)`, with the mean `m(g)`; *skills* that the post asks for, `K ~ Binomial(10, 1/2)`;
/// 3. the *truth*: worth hiring with log odds `a(g) + 0.2 X + 0.6 K`, where `a(g)` is such that the base rate `π(g)` of the cell is what was asked for;
/// 4. whether they were *hired*: the truth, but turned round by bias, excess and noise, which depend on cell and truth alone;
/// 5. each *word* of the CV, with probability `p̄ + strength · (p(g) − p̄)`, where `p̄` is its share among all. Given the cell, words say nothing of experience, skills or worth: whatever a
///    model learns from them, it learns of the group.
///
/// # Source
/// Ours, after the tool of a large firm that learned to mark down “women’s” from ten years of its hires (Dastin, Reuters, 10 October 2018).
#[derive(Clone, Debug, PartialEq)]
pub struct Applicants {
    pub(crate) cells: Cells,
    pub(crate) settings: BTreeMap<Setting, Vec<Trend>>,
    pub(crate) words: Vec<Word>,
    pub(crate) laws: Vec<Law>,
}

/// A word of a CV.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Word {
    pub(crate) name: String,
    /// For each cell the share of CVs that it is in.
    pub(crate) shares: Vec<f64>,
}

/// What holds of the applicants of a cell.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Law {
    base_rate: f64,
    pub(crate) recording: Recording,
    pub(crate) experience: Vec<f64>,
    pub(crate) skills: Vec<f64>,
    /// For each number of years and of skills, next to one another: how often they are worth hiring.
    pub(crate) worth: Vec<f64>,
}

impl Applicants {
    pub(crate) fn new(draft: &Draft, cells: Cells) -> Result<Self, WorldError> {
        let mut settings = BTreeMap::new();
        for setting in Setting::BY_GROUP.into_iter().filter(|setting| setting.is_of(Kind::Applicants)) {
            let layers = draft.told.get(&setting).map_or(&[][..], Vec::as_slice);
            let values = by_group::values(setting, layers, &cells, setting.range(), setting.default())?;
            if values.iter().any(|value| value.moves()) {
                return Err(WorldError::new(setting, Problem::MovesWithoutPeriods));
            }
            settings.insert(setting, values);
        }
        let mut world = Self { words: words(draft, &cells)?, cells, settings, laws: Vec::new() };
        for cell in 0..world.cells.count() {
            let at = |setting| world.value(setting, cell).first;
            let recording = Recording::new(at(Setting::LabelBias), at(Setting::LabelExcess), at(Setting::Noise));
            let recording = recording.checked(cell, &world.cells)?;
            let experience = binomial(MOST_EXPERIENCE, at(Setting::Experience) / MOST_EXPERIENCE as f64);
            let skills = binomial(MOST_SKILLS, 0.5);
            let base_rate = at(Setting::BaseRate);
            let worth = worth(base_rate, &experience, &skills);
            world.laws.push(Law { base_rate, recording, experience, skills, worth });
        }
        Ok(world)
    }

    /// The value of a setting in a cell.
    pub(crate) fn value(&self, setting: Setting, cell: usize) -> Trend {
        self.settings.get(&setting).map_or(Trend::constant(setting.default()), |values| values[cell])
    }

    /// The past decision is label and prediction at once: what was recorded is who was hired.
    pub(crate) fn masses(&self, part: &Part, _: People) -> Masses {
        let mut masses = Masses::default();
        for cell in (0..self.cells.count()).filter(|&cell| self.cells.is_in(cell, &part.levels)) {
            let law = &self.laws[cell];
            for (truth, of_truth) in [(true, law.base_rate), (false, 1.0 - law.base_rate)] {
                let hired = law.recording.positive(truth);
                masses.add(truth, true, true, self.cells.share(cell) * of_truth * hired);
                masses.add(truth, false, false, self.cells.share(cell) * of_truth * (1.0 - hired));
            }
        }
        masses
    }
}

/// The words, their use drawn towards the average where the strength is below 1.
fn words(draft: &Draft, cells: &Cells) -> Result<Vec<Word>, WorldError> {
    let refused = |problem| WorldError::new(Setting::Words, problem);
    if draft.words.is_empty() {
        return Err(refused(Problem::NoWords));
    }
    if draft.words.len() > MOST_WORDS {
        return Err(refused(Problem::TooMany { count: draft.words.len() as u64, most: MOST_WORDS as u64 }));
    }
    let strength = draft.strength.unwrap_or(Setting::Strength.default());
    let range = Range { from: 0.0, to: 1.0 };
    if !(range.from..=range.to).contains(&strength) {
        return Err(WorldError::new(Setting::Strength, Problem::OutOfRange { value: strength, range }));
    }
    let of_word = |(name, told): &(String, Vec<_>)| {
        if !is_name(name) {
            return Err(refused(Problem::Name { name: name.clone() }));
        }
        let values = by_group::values(Setting::Words, std::slice::from_ref(told), cells, range, 0.0)?;
        if values.iter().any(|value| value.moves()) {
            return Err(refused(Problem::MovesWithoutPeriods));
        }
        let mean: f64 = values.iter().enumerate().map(|(cell, value)| cells.share(cell) * value.first).sum();
        let shares = values.iter().map(|value| (mean + strength * (value.first - mean)).clamp(0.0, 1.0)).collect();
        Ok(Word { name: name.clone(), shares })
    };
    draft.words.iter().map(of_word).collect()
}

/// The shares of 0 to `trials` successes.
fn binomial(trials: usize, chance: f64) -> Vec<f64> {
    let mut shares = vec![0.0; trials + 1];
    shares[0] = 1.0;
    // One trial after another: exact at 0 and 1, and no large factorial.
    for trial in 0..trials {
        for successes in (0..=trial + 1).rev() {
            let before = if successes > 0 { shares[successes - 1] * chance } else { 0.0 };
            shares[successes] = shares[successes] * (1.0 - chance) + before;
        }
    }
    shares
}

/// How often applicants of so many years and skills are worth hiring, so that all together are as often as the base rate.
fn worth(base_rate: f64, experience: &[f64], skills: &[f64]) -> Vec<f64> {
    let pairs = || (0..experience.len()).flat_map(|years| (0..skills.len()).map(move |known| (years, known)));
    if base_rate <= 0.0 || base_rate >= 1.0 {
        return pairs().map(|_| base_rate).collect();
    }
    let chance = |intercept: f64, (years, known): (usize, usize)| {
        1.0 / (1.0 + libm::exp(-(intercept + OF_A_YEAR * years as f64 + OF_A_SKILL * known as f64)))
    };
    let (mut low, mut high) = (-60.0, 60.0);
    for _ in 0..100 {
        let middle = 0.5 * (low + high);
        let mean: f64 = pairs().map(|pair| experience[pair.0] * skills[pair.1] * chance(middle, pair)).sum();
        if mean < base_rate {
            low = middle;
        } else {
            high = middle;
        }
    }
    pairs().map(|pair| chance(0.5 * (low + high), pair)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// scipy.stats.binom.pmf([0, 6, 20], 20, 0.3)
    #[test]
    fn shares_are_binomial() {
        let shares = binomial(20, 0.3);
        for (successes, expected) in [(0, 0.000_797_922_662_976_118_9), (6, 0.191_638_982_753_442_36), (20, 3.486_784_401e-11)] {
            assert!((shares[successes] / expected - 1.0).abs() < 1e-12);
        }
        assert_eq!((binomial(3, 0.0), binomial(3, 1.0)), (vec![1.0, 0.0, 0.0, 0.0], vec![0.0, 0.0, 0.0, 1.0]));
    }

    #[test]
    fn the_base_rate_is_what_was_asked_for() {
        let (experience, skills) = (binomial(MOST_EXPERIENCE, 0.3), binomial(MOST_SKILLS, 0.5));
        for base_rate in [0.0, 1e-4, 0.3, 0.97, 1.0] {
            let worth = worth(base_rate, &experience, &skills);
            let mean: f64 = (0..worth.len()).map(|pair| experience[pair / 11] * skills[pair % 11] * worth[pair]).sum();
            assert!((mean - base_rate).abs() < 1e-12, "{base_rate}");
        }
    }
}
