//! Groupings that share people, as one table of counts of which some are withheld; how far those could be from what they are; and which more to withhold.

use super::simplex;

/// A group of a grouping: the finest cells that it is made of.
pub(super) struct Set {
    /// The grouping and the place of the group in it.
    pub(super) at: (usize, usize),
    /// The places of its cells, in order.
    pub(super) cells: Vec<usize>,
    /// Whether its level is known, so that it can be compared with others.
    pub(super) is_known: bool,
    /// Whether its counts are withheld.
    pub(super) is_withheld: bool,
}

/// The finest cells of some groupings, and their groups as sets of cells.
pub(super) struct Table {
    /// For each cell the number of people of each outcome.
    cells: Vec<Vec<u64>>,
    /// The first are the cells themselves, where a grouping has them as its groups.
    sets: Vec<Set>,
    /// Whether it does.
    has_cells: bool,
    /// How far apart the smallest and the largest possible value of a withheld count have to be.
    below: u64,
}

/// A withheld count that is too narrowly known: it could be this much higher and this much lower.
struct Exposed {
    set: usize,
    outcome: usize,
    higher: u64,
    lower: u64,
}

#[derive(Clone, Copy)]
enum Way {
    Higher,
    Lower,
}

/// With more cells than this, what to withhold is not looked for among all at once.
const MOST_CELLS: usize = 2000;

impl Table {
    /// A table of these cells, each of which is a set, and of further sets.
    pub(super) const fn of_cells(cells: Vec<Vec<u64>>, sets: Vec<Set>, below: u64) -> Self {
        Self { cells, sets, has_cells: true, below }
    }

    /// A table of these sets, whose cells are not told of. A reader may know which there are.
    pub(super) const fn of_sets(cells: Vec<Vec<u64>>, sets: Vec<Set>, below: u64) -> Self {
        Self { cells, sets, has_cells: false, below }
    }

    pub(super) fn sets(&self) -> &[Set] {
        &self.sets
    }

    /// Withholds every group that holds from 1 person to one less than the threshold of some outcome, and others until none of their counts is known more
    /// narrowly than the threshold. `false` if that cannot be.
    pub(super) fn protect(&mut self) -> bool {
        for set in 0..self.sets.len() {
            self.sets[set].is_withheld = (0..self.outcomes()).any(|outcome| (1..self.below).contains(&self.count(set, outcome)));
        }
        let mut added = Vec::new();
        while let Some(exposed) = self.exposed() {
            let more = self.more(&exposed);
            if more.is_empty() {
                return false;
            }
            for set in more {
                self.sets[set].is_withheld = true;
                added.push(set);
            }
        }
        // What was withheld for one count may be needless once others are.
        added.sort_by_key(|&set| std::cmp::Reverse(self.people(set)));
        for set in added {
            self.sets[set].is_withheld = false;
            self.sets[set].is_withheld = self.exposed().is_some();
        }
        true
    }

    fn outcomes(&self) -> usize {
        self.cells.first().map_or(0, Vec::len)
    }

    fn count(&self, set: usize, outcome: usize) -> u64 {
        self.sets[set].cells.iter().map(|&cell| self.cells[cell][outcome]).sum()
    }

    fn people(&self, set: usize) -> u64 {
        (0..self.outcomes()).map(|outcome| self.count(set, outcome)).sum()
    }

    /// How many people of an outcome a group could lose: its name is told, so somebody is in it.
    fn spare(&self, set: usize, outcome: usize) -> u64 {
        let count = self.count(set, outcome);
        if self.people(set) == count { count.saturating_sub(1) } else { count }
    }

    /// How many people of an outcome a cell could lose.
    fn spare_of_cell(&self, cell: usize, outcome: usize) -> u64 {
        if self.has_cells { self.spare(cell, outcome) } else { self.cells[cell][outcome] }
    }

    /// The sets that are not a cell each.
    fn sums(&self) -> std::ops::Range<usize> {
        let first = if self.has_cells { self.cells.len() } else { 0 };
        first..self.sets.len()
    }

    /// The cells of the groups that are withheld: the others can stay as they are.
    fn free(&self) -> Vec<usize> {
        let first = if self.has_cells { &self.sets[..self.cells.len()] } else { &self.sets };
        let mut free: Vec<usize> = first.iter().filter(|set| set.is_withheld).flat_map(|set| set.cells.iter().copied()).collect();
        free.sort_unstable();
        free.dedup();
        free
    }

    /// The first withheld count that what is published tells too narrowly. A count of which there is nobody at all is told by that, and cannot be withheld.
    fn exposed(&self) -> Option<Exposed> {
        (0..self.outcomes()).find_map(|outcome| {
            let is_empty = self.cells.iter().all(|cell| cell[outcome] == 0);
            if is_empty { None } else { self.exposed_in(outcome) }
        })
    }

    fn exposed_in(&self, outcome: usize) -> Option<Exposed> {
        // Each other table that fits what is published says something of every count.
        let mut reach = vec![(0u64, 0u64); self.sets.len()];
        for set in 0..self.sets.len() {
            if !self.sets[set].is_withheld {
                continue;
            }
            for way in [Way::Higher, Way::Lower] {
                let (higher, lower) = reach[set];
                if higher.saturating_add(lower) >= self.below {
                    break;
                }
                let moves = self.furthest(set, outcome, way);
                for (other, (higher, lower)) in reach.iter_mut().enumerate() {
                    let change: i64 = self.sets[other].cells.iter().map(|&cell| moves[cell]).sum();
                    *(if change > 0 { higher } else { lower }) = change.unsigned_abs().max(if change > 0 { *higher } else { *lower });
                }
            }
            let (higher, lower) = reach[set];
            if higher.saturating_add(lower) < self.below {
                return Some(Exposed { set, outcome, higher, lower });
            }
        }
        None
    }

    /// Changes of the cells that nothing published speaks against, and that change one withheld count as much as found possible, up to the threshold.
    fn furthest(&self, set: usize, outcome: usize, way: Way) -> Vec<i64> {
        let free = self.free();
        let place = |cell: &usize| free.binary_search(cell).ok();
        let changes = |sum: usize| self.sets[sum].cells.iter().filter_map(place).collect::<Vec<usize>>();
        // Where cells are not told of, somebody is in the sum that is named, and need not be in the cell.
        let bounded: Vec<usize> = self.sums().filter(|&sum| !self.has_cells && self.sets[sum].is_withheld).collect();
        let mut problem = Problem::new(free.len() + bounded.len());
        for &cell in &free {
            problem.change(self.below, self.spare_of_cell(cell, outcome).min(self.below), 0.0);
        }
        for &sum in &bounded {
            problem.change(self.below, self.spare(sum, outcome).min(self.below), 0.0);
        }
        problem.balance((0..free.len()).collect());
        for sum in self.sums().filter(|&sum| !self.sets[sum].is_withheld) {
            problem.balance(changes(sum));
        }
        for (place, &sum) in bounded.iter().enumerate() {
            problem.equal(&changes(sum), free.len() + place);
        }
        problem.target(changes(set), way, self.below, 1.0);
        let mut moves = vec![0; self.cells.len()];
        for (&cell, change) in free.iter().zip(problem.solved()) {
            moves[cell] = change.round() as i64;
        }
        // A solution in fractions of people is none; and floats are not taken at their word.
        if self.fits(&moves, outcome) { moves } else { vec![0; self.cells.len()] }
    }

    /// Whether the table with these changes is one that could have been counted, and publishes the same.
    fn fits(&self, moves: &[i64], outcome: usize) -> bool {
        let has_enough = |change: i128, spare: u64| change >= -i128::from(spare);
        let sum = |set: &Set| set.cells.iter().map(|&cell| i128::from(moves[cell])).sum::<i128>();
        let (mut cells, mut sets) = (moves.iter().enumerate(), self.sets.iter().enumerate());
        cells.all(|(cell, &change)| has_enough(change.into(), self.spare_of_cell(cell, outcome)))
            && sets.all(|(place, set)| if set.is_withheld { has_enough(sum(set), self.spare(place, outcome)) } else { sum(set) == 0 })
            && moves.iter().map(|&change| i128::from(change)).sum::<i128>() == 0
    }

    /// What to withhold so that a count is known less narrowly; nothing if there is nothing left.
    fn more(&self, exposed: &Exposed) -> Vec<usize> {
        let &Exposed { set, outcome, higher, lower } = exposed;
        let ways = [(Way::Higher, self.below - lower), (Way::Lower, self.below - higher)];
        for (way, amount) in ways.into_iter().filter(|_| self.cells.len() <= MOST_CELLS) {
            let more = self.cheapest(set, outcome, way, amount);
            if !more.is_empty() {
                return more;
            }
        }
        let grouping = self.sets[set].at.0;
        let published = (0..self.sets.len()).filter(|&set| !self.sets[set].is_withheld);
        published.min_by_key(|&set| (self.sets[set].at.0 != grouping, self.people(set))).into_iter().collect()
    }

    /// The published groups that would have to be withheld for a count to be that much higher or lower; small groups rather than large ones.
    fn cheapest(&self, set: usize, outcome: usize, way: Way, amount: u64) -> Vec<usize> {
        let costs: Vec<f64> = (0..self.sets.len()).map(|set| self.cost(set)).collect();
        let is_published = |set: &usize| !self.sets[*set].is_withheld;
        let sums: Vec<usize> = self.sums().filter(|sum| !self.has_cells || is_published(sum)).collect();
        let mut problem = Problem::new(self.cells.len() + sums.len());
        let hidden = std::iter::repeat_n(&0.0, if self.has_cells { 0 } else { self.cells.len() });
        for (cell, &cost) in hidden.chain(&costs).take(self.cells.len()).enumerate() {
            problem.change(self.below, self.spare_of_cell(cell, outcome).min(self.below), cost);
        }
        for &sum in &sums {
            problem.change(self.below, self.spare(sum, outcome).min(self.below), costs[sum]);
        }
        problem.balance((0..self.cells.len()).collect());
        for (place, &sum) in sums.iter().enumerate() {
            problem.equal(&self.sets[sum].cells, self.cells.len() + place);
        }
        problem.target(self.sets[set].cells.clone(), way, amount, 1.0 + 2.0 * costs.iter().sum::<f64>());
        let changes = problem.solved();
        let is_changed = |set: &usize, place: usize| is_published(set) && changes[place].abs() > 1e-6;
        let cells = (0..self.cells.len()).filter(|cell| self.has_cells && is_changed(cell, *cell));
        let sums = sums.iter().enumerate().filter(|(place, sum)| is_changed(sum, self.cells.len() + place)).map(|(_, &sum)| sum);
        cells.chain(sums).collect()
    }

    /// What it costs to change a count of a group by one person: nothing once it is withheld, else by its size. The last two groups of a grouping are dear.
    fn cost(&self, set: usize) -> f64 {
        let &Set { at: (grouping, _), is_withheld, is_known, .. } = &self.sets[set];
        if is_withheld {
            return 0.0;
        }
        let all: u64 = (0..self.cells.len()).map(|cell| self.cells[cell].iter().sum::<u64>()).sum();
        let share = self.people(set).max(1) as f64 / all.max(1) as f64;
        let published = self.sets.iter().filter(|other| other.at.0 == grouping && other.is_known && !other.is_withheld).count();
        if is_known && published <= 2 { 100.0 * share } else { share }
    }
}

/// How much something can be changed, in the form that the simplex method takes: each change is a rise less a fall.
struct Problem {
    changes: usize,
    gain: Vec<f64>,
    upper: Vec<f64>,
    equations: Vec<Vec<(usize, f64)>>,
}

impl Problem {
    fn new(changes: usize) -> Self {
        Self { changes, gain: Vec::with_capacity(2 * changes + 1), upper: Vec::with_capacity(2 * changes + 1), equations: Vec::new() }
    }

    /// A change by at most this much, at this cost for each person.
    fn change(&mut self, rise: u64, fall: u64, cost: f64) {
        self.gain.extend([-cost, -cost]);
        self.upper.extend([rise as f64, fall as f64]);
    }

    /// The sum of these changes is 0.
    fn balance(&mut self, changes: Vec<usize>) {
        self.equations.push(Self::sum(&changes, 1.0));
    }

    /// The sum of these changes is that one.
    fn equal(&mut self, changes: &[usize], sum: usize) {
        let mut equation = Self::sum(changes, 1.0);
        equation.extend(Self::sum(&[sum], -1.0));
        self.equations.push(equation);
    }

    /// What is to change, and up to how much.
    fn target(&mut self, changes: Vec<usize>, way: Way, amount: u64, gain: f64) {
        let sign = match way {
            Way::Higher => 1.0,
            Way::Lower => -1.0,
        };
        let mut equation = Self::sum(&changes, sign);
        equation.push((2 * self.changes, -1.0));
        self.equations.push(equation);
        self.gain.push(gain);
        self.upper.push(amount as f64);
    }

    fn sum(changes: &[usize], sign: f64) -> Vec<(usize, f64)> {
        changes.iter().flat_map(|&change| [(2 * change, sign), (2 * change + 1, -sign)]).collect()
    }

    fn solved(&self) -> Vec<f64> {
        let values = simplex::largest(&self.gain, &self.equations, &self.upper);
        values.chunks_exact(2).map(|pair| pair[0] - pair[1]).collect()
    }
}
