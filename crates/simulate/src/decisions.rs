//! A world of people about whom something was decided by a score.

use std::collections::BTreeMap;

use ecart_metrics::Undefined;

use crate::by_group;
use crate::cells::Cells;
use crate::draft::Draft;
use crate::error::{Problem, WorldError};
use crate::expected::{Against, Part, People};
use crate::label::Recording;
use crate::masses::Masses;
use crate::normal;
use crate::proxy::Proxy;
use crate::score::{ScoreKind, Written, separation};
use crate::setting::{Kind, Setting};
use crate::trend::Trend;

/// How many cells times periods a world may have: each is computed exactly.
pub const MOST_CELL_PERIODS: u64 = 2_400;

/// A world of people about whom something was decided by a score.
///
/// # Model
/// For one person after another, independently:
/// 1. a *cell* `g`, a crossing of the group columns' levels, with the product of their shares; a *period* `t`, each alike;
/// 2. the *truth* `Y`: positive with probability `π(g, t)`, the base rate;
/// 3. whether they are *in the file*: with probability `s₁(g, t)` if truly positive, else `s₀(g, t)`. Only those who are get a row;
/// 4. the *label* `L`: the truth, but turned round by bias, excess and noise, which depend on cell, period and truth alone;
/// 5. a *latent score* `S ~ N(±d/2 + shift, 1)`, plus where `Y` is positive, with `d = √2 Φ⁻¹(AUC)`;
/// 6. the *score*: `S` itself (raw); the chance of being truly positive given `S`, among all of the cell (calibrated); or that of being recorded positive, among those of the cell
///    who are in the file (learned). Both chances are those of the first period, and know of no shift: what moves later, or is shifted, is what a score in use does not know;
/// 7. the *prediction*: positive where the score as written is at or above the threshold;
/// 8. each *proxy*: a value that depends on the level of one group column.
///
/// Given cell, period and truth, label and score are independent. Rows are drawn from the law of those in the file at once: nobody is drawn and thrown away.
/// # Source
/// The binormal model: Green & Swets, Signal Detection Theory and Psychophysics (Wiley 1966). Label bias as group-dependent noise: Wang, Liu & Levy (FAccT 2021). Selection by
/// outcome: Kallus & Zhou, Residual unfairness in fair machine learning from prejudiced data (ICML 2018). That they are drawn together in this order is ours.
#[derive(Clone, Debug, PartialEq)]
pub struct Decisions {
    pub(crate) cells: Cells,
    pub(crate) periods: u32,
    pub(crate) score: ScoreKind,
    pub(crate) proxies: Vec<Proxy>,
    pub(crate) settings: BTreeMap<Setting, Vec<Trend>>,
    /// For each cell, what is written of a latent score.
    pub(crate) written: Vec<Written>,
    /// For each cell and period, next to one another.
    pub(crate) laws: Vec<Law>,
}

/// What holds of the people of a cell in a period.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Law {
    base_rate: f64,
    seen: [f64; 2],
    /// How often somebody of either truth is recorded positive.
    pub(crate) recorded: [f64; 2],
    /// The mean of the latent score of either truth.
    pub(crate) mean: [f64; 2],
    /// The fewest units of the score that are predicted positive.
    pub(crate) threshold: i32,
    /// How often somebody of either truth is predicted positive.
    selected: [f64; 2],
}

pub(crate) const TRUTHS: [bool; 2] = [false, true];

impl Decisions {
    pub(crate) fn new(draft: &Draft, cells: Cells) -> Result<Self, WorldError> {
        let periods = periods(draft, &cells)?;
        let score = draft.score.unwrap_or_default();
        let mut settings = BTreeMap::new();
        for setting in Setting::BY_GROUP.into_iter().filter(|setting| setting.is_of(Kind::Decisions)) {
            let layers = draft.told.get(&setting).map_or(&[][..], Vec::as_slice);
            let values = by_group::values(setting, layers, &cells, setting.range(), setting.default())?;
            if periods == 1 && values.iter().any(|value| value.moves()) {
                return Err(WorldError::new(setting, Problem::MovesWithoutPeriods));
            }
            settings.insert(setting, values);
        }
        let proxies = draft.proxies.iter().map(|draft| Proxy::new(draft, &cells)).collect::<Result<Vec<_>, _>>()?;
        let mut world = Self { cells, periods, score, proxies, settings, written: Vec::new(), laws: Vec::new() };
        for cell in 0..world.cells.count() {
            let made_for = world.parameters(cell, 0)?;
            let written = world.written(&made_for);
            for period in 0..periods {
                let parameters = world.parameters(cell, period)?;
                world.laws.push(law(&parameters, score, written));
            }
            world.written.push(written);
        }
        let in_file: f64 = world.masses(&Part::default(), People::InFile).all();
        if in_file > 0.0 { Ok(world) } else { Err(WorldError::new(Setting::SeenIfPositive, Problem::Nobody)) }
    }

    /// The value of a setting in a cell.
    pub(crate) fn value(&self, setting: Setting, cell: usize) -> Trend {
        self.settings.get(&setting).map_or(Trend::constant(setting.default()), |values| values[cell])
    }

    fn parameters(&self, cell: usize, period: u32) -> Result<Parameters, WorldError> {
        let at = |setting| self.value(setting, cell).at(period, self.periods);
        let recording = Recording::new(at(Setting::LabelBias), at(Setting::LabelExcess), at(Setting::Noise));
        Ok(Parameters {
            base_rate: at(Setting::BaseRate),
            separation: separation(at(Setting::Auc)),
            shift: at(Setting::Shift),
            threshold: at(Setting::Threshold),
            recording: recording.checked(cell, &self.cells)?,
            seen: [at(Setting::SeenIfNegative), at(Setting::SeenIfPositive)],
        })
    }

    /// What is written of a score that is made for people of these parameters.
    fn written(&self, of: &Parameters) -> Written {
        let in_file = [(1.0 - of.base_rate) * of.seen[0], of.base_rate * of.seen[1]];
        let base_rate = match self.score {
            ScoreKind::Learned if in_file[0] + in_file[1] > 0.0 => in_file[1] / (in_file[0] + in_file[1]),
            _ => of.base_rate,
        };
        Written::new(self.score, of.separation, base_rate, of.recording)
    }

    /// The people of a cell, a period and a truth, as a share of everybody.
    pub(crate) fn weight(&self, people: People, cell: usize, period: u32, truth: bool) -> f64 {
        let law = self.law(cell, period);
        let of_truth = if truth { law.base_rate } else { 1.0 - law.base_rate };
        let seen = match people {
            People::All => 1.0,
            People::InFile => law.seen[usize::from(truth)],
        };
        self.cells.share(cell) / f64::from(self.periods) * of_truth * seen
    }

    pub(crate) fn law(&self, cell: usize, period: u32) -> &Law {
        &self.laws[cell * self.periods as usize + period as usize]
    }

    /// Every cell, period and truth of a part.
    fn atoms(&self, part: &Part) -> impl Iterator<Item = (usize, u32, bool)> {
        let cells = (0..self.cells.count()).filter(|&cell| self.cells.is_in(cell, &part.levels));
        let periods = part.period.map_or(0..self.periods, |period| period..period + 1);
        cells.flat_map(move |cell| periods.clone().flat_map(move |period| TRUTHS.map(|truth| (cell, period, truth))))
    }

    pub(crate) fn masses(&self, part: &Part, people: People) -> Masses {
        let mut masses = Masses::default();
        for (cell, period, truth) in self.atoms(part) {
            let (law, weight) = (self.law(cell, period), self.weight(people, cell, period, truth));
            let [label, prediction] = [law.recorded, law.selected].map(|chances| chances[usize::from(truth)]);
            for (is_label, of_label) in [(true, label), (false, 1.0 - label)] {
                for (is_selected, of_selected) in [(true, prediction), (false, 1.0 - prediction)] {
                    masses.add(truth, is_label, is_selected, weight * of_label * of_selected);
                }
            }
        }
        masses
    }

    /// The area under the ROC curve of the score as written.
    ///
    /// # Formula
    /// `Σₖ p(k) (N(< k) + n(k)/2)`, where `p` and `n` are the shares of the positive and of the negative whose score is `k` units: differences of Φ at the edges between which `k` is written.
    /// Of one cell without rounding it is `Φ(d / √2)`.
    pub(crate) fn auc(&self, part: &Part, people: People, against: Against) -> Result<f64, Undefined> {
        // Cells whose periods are alike are one component.
        let mut components: BTreeMap<(usize, u64), [f64; 2]> = BTreeMap::new();
        for (cell, period, truth) in self.atoms(part) {
            let (law, weight) = (self.law(cell, period), self.weight(people, cell, period, truth));
            let positive = match against {
                Against::Truth => f64::from(u8::from(truth)),
                Against::Label => law.recorded[usize::from(truth)],
            };
            let mean = law.mean[usize::from(truth)];
            let of_both = components.entry((cell, mean.to_bits())).or_default();
            of_both[0] += weight * (1.0 - positive);
            of_both[1] += weight * positive;
        }
        let units = self.units();
        let mut shares = vec![[0.0_f64; 2]; units.len()];
        let mut edges: (usize, Vec<f64>) = (usize::MAX, Vec::new());
        for ((cell, mean), weights) in components {
            let mean = f64::from_bits(mean);
            if edges.0 != cell {
                let written = self.written[cell];
                edges = (cell, units.clone().map(|units| written.latent_from(units)).collect());
            }
            // All that is below the first edge is written as the first, all that is above the last as the last.
            let mut from = (0.0, 1.0);
            for (place, share) in shares.iter_mut().enumerate() {
                let to = edges.1.get(place + 1).map_or((1.0, 0.0), |edge| normal::tails(edge - mean));
                // The smaller tails tell small differences apart.
                let within = if from.0 > 0.5 { from.1 - to.1 } else { to.0 - from.0 };
                from = to;
                share[0] += weights[0] * within;
                share[1] += weights[1] * within;
            }
        }
        let [negatives, positives] = [0, 1].map(|class| shares.iter().map(|share| share[class]).sum::<f64>());
        if positives <= 0.0 {
            return Err(Undefined::NoPositives);
        }
        if negatives <= 0.0 {
            return Err(Undefined::NoNegatives);
        }
        let (mut below, mut area) = (0.0, 0.0);
        for [negative, positive] in shares {
            area += positive * (below + 0.5 * negative);
            below += negative;
        }
        Ok(area / (negatives * positives))
    }

    /// Every number of units that a score may have, but for draws that nobody will see.
    fn units(&self) -> std::ops::Range<i32> {
        const FAR: f64 = 9.0;
        match self.score {
            ScoreKind::Calibrated | ScoreKind::Learned => 0..10_i32.pow(u32::from(self.score.decimals())) + 1,
            ScoreKind::Raw => {
                let means = || self.laws.iter().flat_map(|law| law.mean);
                let (low, high) = (means().fold(0.0, f64::min) - FAR, means().fold(0.0, f64::max) + FAR);
                self.written.first().map_or(0..1, |written| written.of(low)..written.of(high) + 1)
            }
        }
    }
}

/// The parameters of a cell in a period.
struct Parameters {
    base_rate: f64,
    separation: f64,
    shift: f64,
    threshold: f64,
    recording: Recording,
    seen: [f64; 2],
}

fn law(of: &Parameters, score: ScoreKind, written: Written) -> Law {
    let threshold = Written::units_from(score, of.threshold);
    let mean = [of.shift - 0.5 * of.separation, of.shift + 0.5 * of.separation];
    let edge = written.latent_from(threshold);
    Law {
        base_rate: of.base_rate,
        seen: of.seen,
        recorded: TRUTHS.map(|truth| of.recording.positive(truth)),
        mean,
        threshold,
        selected: mean.map(|mean| normal::above(edge - mean)),
    }
}

fn periods(draft: &Draft, cells: &Cells) -> Result<u32, WorldError> {
    let refuse = |problem| Err(WorldError::new(Setting::Periods, problem));
    let asked = draft.periods.unwrap_or(1);
    if asked == 0 {
        return refuse(Problem::NoPeriods);
    }
    let count = asked.saturating_mul(cells.count() as u64);
    match u32::try_from(asked) {
        Ok(periods) if count <= MOST_CELL_PERIODS => Ok(periods),
        _ => refuse(Problem::TooMany { count, most: MOST_CELL_PERIODS }),
    }
}
