//! Rows of a world, a block at a time.

use crate::applicants::{Applicants, MOST_SKILLS};
use crate::decisions::{Decisions, TRUTHS};
use crate::expected::People;
use crate::stream::{Chance, Of, Pick, Stream};
use crate::table::{Block, Column, Values};
use crate::world::{PeopleOf, World};

/// How many rows a block has, but for the last of a file.
pub const BLOCK: usize = 1 << 16;

/// What draws the rows of a world. Block `b` holds the rows from `b · BLOCK` on; each is drawn from a stream of its own, row after row, so that blocks can be made on any thread
/// and fewer rows are the first of more.
#[derive(Debug)]
pub struct Sampler<'a> {
    world: &'a World,
    seed: u64,
    with_truth: bool,
    draws: Draws,
}

#[derive(Debug)]
enum Draws {
    Decisions(DecisionDraws),
    Applicants(ApplicantDraws),
}

impl<'a> Sampler<'a> {
    pub(crate) fn new(world: &'a World, seed: u64, with_truth: bool) -> Self {
        let draws = match &world.people {
            PeopleOf::Decisions(world) => Draws::Decisions(DecisionDraws::new(world)),
            PeopleOf::Applicants(world) => Draws::Applicants(ApplicantDraws::new(world)),
        };
        Self { world, seed, with_truth, draws }
    }

    /// The columns of its blocks.
    pub fn columns(&self) -> Vec<Column> {
        self.world.columns(self.with_truth)
    }

    /// The first rows of a block, at most [`BLOCK`].
    pub fn block(&self, number: u64, rows: usize) -> Block {
        let rows = rows.min(BLOCK);
        let [mut stream, mut beside] = [Of::Rows, Of::Beside].map(|of| Stream::new(self.seed, number, of));
        let columns = match (&self.draws, &self.world.people) {
            (Draws::Decisions(draws), PeopleOf::Decisions(world)) => draws.columns(world, rows, self.with_truth, &mut stream, &mut beside),
            (Draws::Applicants(draws), PeopleOf::Applicants(world)) => {
                draws.columns(world, rows, self.with_truth, &mut stream, &mut beside)
            }
            _ => Vec::new(),
        };
        Block { columns }
    }
}

impl World {
    /// The columns of its rows. The truth, which real files do not have, stands in them on request.
    pub fn columns(&self, with_truth: bool) -> Vec<Column> {
        let column = |name: &str, values| Column { name: name.to_owned(), values };
        let groups = self.cells().columns().iter();
        let mut columns: Vec<Column> =
            groups.map(|group| column(&group.name, Values::Names(group.levels.iter().map(|level| level.name.clone()).collect()))).collect();
        let truth = with_truth.then(|| column("truth", Values::Whole));
        match &self.people {
            PeopleOf::Decisions(world) => {
                columns.extend(world.proxies.iter().map(|proxy| column(&proxy.name, Values::Names(proxy.values.clone()))));
                if world.periods > 1 {
                    columns.push(column("period", Values::Names((0..world.periods).map(month).collect())));
                }
                columns.extend(truth);
                columns.push(column("label", Values::Whole));
                columns.push(column("score", Values::Decimal(world.score.decimals())));
                columns.push(column("prediction", Values::Whole));
            }
            PeopleOf::Applicants(world) => {
                columns.push(column("experience", Values::Whole));
                columns.push(column("skills", Values::Whole));
                columns.extend(world.words.iter().map(|word| column(&word.name, Values::Whole)));
                columns.extend(truth);
                columns.push(column("hired", Values::Whole));
            }
        }
        columns
    }
}

/// Periods are months, from January 2024 on.
fn month(period: u32) -> String {
    format!("{:04}-{:02}", 2024 + period / 12, 1 + period % 12)
}

/// Columns of one length to be filled.
fn empty(columns: usize, rows: usize) -> Vec<Vec<i32>> {
    (0..columns).map(|_| Vec::with_capacity(rows)).collect()
}

#[expect(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "places in lists of some thousands")]
const fn code(place: usize) -> i32 {
    place as i32
}

/// For each cell, period and truth, next to one another, what a row of it is drawn from.
#[derive(Debug)]
struct DecisionDraws {
    pick: Pick,
    recorded: Vec<Chance>,
    /// For each cell the codes of its levels.
    levels: Vec<Vec<i32>>,
    /// For each proxy and level.
    proxies: Vec<Vec<Pick>>,
}

impl DecisionDraws {
    fn new(world: &Decisions) -> Self {
        let cells = 0..world.cells.count();
        let atoms = || cells.clone().flat_map(|cell| (0..world.periods).flat_map(move |period| TRUTHS.map(|truth| (cell, period, truth))));
        let weights: Vec<f64> = atoms().map(|(cell, period, truth)| world.weight(People::InFile, cell, period, truth)).collect();
        let recorded = atoms().map(|(cell, period, truth)| Chance::new(world.law(cell, period).recorded[usize::from(truth)])).collect();
        let columns = world.cells.columns().len();
        let levels = cells.clone().map(|cell| (0..columns).map(|column| code(world.cells.level(cell, column))).collect()).collect();
        let proxies = world.proxies.iter().map(|proxy| proxy.shares.iter().map(|shares| Pick::new(shares).unwrap_or_default()).collect());
        // A world in which somebody is in the file has a weight; that is checked when it is made.
        Self { pick: Pick::new(&weights).unwrap_or_default(), recorded, levels, proxies: proxies.collect() }
    }

    fn columns(&self, world: &Decisions, rows: usize, with_truth: bool, stream: &mut Stream, beside: &mut Stream) -> Vec<Vec<i32>> {
        let groups = world.cells.columns().len();
        let mut group_columns = empty(groups, rows);
        let mut proxy_columns = empty(self.proxies.len(), rows);
        let [mut periods, mut truths, mut labels, mut scores, mut predictions] = std::array::from_fn(|_| Vec::with_capacity(rows));
        let per_cell = 2 * world.periods as usize;
        for _ in 0..rows {
            // Always the same draws in the same order, whatever the parameters: what changes one column leaves the others as they are.
            let atom = self.pick.draw(stream);
            let normal = stream.normal();
            let label = stream.happens(self.recorded[atom]);
            let (cell, truth) = (atom / per_cell, atom % 2);
            let law = &world.laws[atom / 2];
            let score = world.written[cell].of(law.mean[truth] + normal);
            for (column, code) in group_columns.iter_mut().zip(&self.levels[cell]) {
                column.push(*code);
            }
            for ((column, picks), proxy) in proxy_columns.iter_mut().zip(&self.proxies).zip(&world.proxies) {
                let level = self.levels[cell][proxy.of];
                column.push(code(picks[usize::try_from(level).unwrap_or_default()].draw(beside)));
            }
            periods.push(code(atom % per_cell / 2));
            truths.push(code(truth));
            labels.push(i32::from(label));
            scores.push(score);
            predictions.push(i32::from(score >= law.threshold));
        }
        let mut columns = group_columns;
        columns.append(&mut proxy_columns);
        if world.periods > 1 {
            columns.push(periods);
        }
        if with_truth {
            columns.push(truths);
        }
        columns.extend([labels, scores, predictions]);
        columns
    }
}

/// For each cell what an applicant of it is drawn from.
#[derive(Debug)]
struct ApplicantDraws {
    pick: Pick,
    levels: Vec<Vec<i32>>,
    experience: Vec<Pick>,
    skills: Vec<Pick>,
    worth: Vec<Vec<Chance>>,
    recorded: Vec<[Chance; 2]>,
    words: Vec<Vec<Chance>>,
}

impl ApplicantDraws {
    fn new(world: &Applicants) -> Self {
        let cells = 0..world.cells.count();
        let columns = world.cells.columns().len();
        let shares: Vec<f64> = cells.clone().map(|cell| world.cells.share(cell)).collect();
        let picks =
            |of: fn(&crate::applicants::Law) -> &[f64]| world.laws.iter().map(|law| Pick::new(of(law)).unwrap_or_default()).collect();
        let chances = |shares: &[f64]| shares.iter().map(|&share| Chance::new(share)).collect();
        Self {
            pick: Pick::new(&shares).unwrap_or_default(),
            levels: cells.map(|cell| (0..columns).map(|column| code(world.cells.level(cell, column))).collect()).collect(),
            experience: picks(|law| &law.experience),
            skills: picks(|law| &law.skills),
            worth: world.laws.iter().map(|law| chances(&law.worth)).collect(),
            recorded: world.laws.iter().map(|law| TRUTHS.map(|truth| Chance::new(law.recording.positive(truth)))).collect(),
            words: world.words.iter().map(|word| chances(&word.shares)).collect(),
        }
    }

    fn columns(&self, world: &Applicants, rows: usize, with_truth: bool, stream: &mut Stream, beside: &mut Stream) -> Vec<Vec<i32>> {
        let mut columns = empty(world.cells.columns().len(), rows);
        let mut words = empty(self.words.len(), rows);
        let [mut experience, mut skills, mut truths, mut hired] = std::array::from_fn(|_| Vec::with_capacity(rows));
        for _ in 0..rows {
            let cell = self.pick.draw(stream);
            let years = self.experience[cell].draw(stream);
            let known = self.skills[cell].draw(stream);
            let truth = stream.happens(self.worth[cell][years * (MOST_SKILLS + 1) + known]);
            let is_hired = stream.happens(self.recorded[cell][usize::from(truth)]);
            for (column, code) in columns.iter_mut().zip(&self.levels[cell]) {
                column.push(*code);
            }
            for (column, chances) in words.iter_mut().zip(&self.words) {
                column.push(i32::from(beside.happens(chances[cell])));
            }
            experience.push(code(years));
            skills.push(code(known));
            truths.push(i32::from(truth));
            hired.push(i32::from(is_hired));
        }
        columns.extend([experience, skills]);
        columns.append(&mut words);
        if with_truth {
            columns.push(truths);
        }
        columns.push(hired);
        columns
    }
}
