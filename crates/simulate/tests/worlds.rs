//! The worlds of the tests, and what is counted in their rows.

use ecart_simulate::{Against, BLOCK, Block, Draft, Figures, Part, Values, World};

/// A world of `tests/worlds`.
pub(crate) fn world(name: &str) -> World {
    let text = match name {
        "alike" => include_str!("worlds/alike.toml"),
        "biased" => include_str!("worlds/biased.toml"),
        "drifting" => include_str!("worlds/drifting.toml"),
        "applicants" => include_str!("worlds/applicants.toml"),
        _ => panic!("there is no world {name}"),
    };
    World::new(&Draft::parse(text).unwrap_or_else(|error| panic!("{name}: {error}"))).unwrap_or_else(|error| panic!("{name}: {error}"))
}

pub(crate) const WORLDS: [&str; 4] = ["alike", "biased", "drifting", "applicants"];

/// The part of a name: `all`, `sex=women/origin=A`, `g=a@4` for a period.
pub(crate) fn part(world: &World, name: &str) -> Part {
    let (levels, period) = match name.split_once('@') {
        Some((levels, period)) => (levels, Some(period.parse().unwrap())),
        None => (name, None),
    };
    let place = |level: &str| {
        let (column, level) = level.split_once('=').unwrap();
        let column = world.cells().columns().iter().position(|other| other.name == column).unwrap();
        (column, world.cells().columns()[column].levels.iter().position(|other| other.name == level).unwrap())
    };
    let levels = if levels == "all" { Vec::new() } else { levels.split('/').map(place).collect() };
    Part { levels, period }
}

/// Every level, every crossing, and all people.
pub(crate) fn parts(world: &World) -> Vec<Part> {
    let columns = world.cells().columns();
    let of_column = |column: usize| (0..columns[column].levels.len()).map(move |level| vec![(column, level)]);
    let levels = (0..columns.len()).flat_map(of_column);
    let of_cell = |cell| (0..columns.len()).map(|column| (column, world.cells().level(cell, column))).collect();
    let crossings = (0..world.cells().count()).map(of_cell);
    levels.chain(crossings).chain([Vec::new()]).map(|levels| Part { levels, period: None }).collect()
}

pub(crate) fn figure(figures: &Figures, name: &str) -> f64 {
    match name {
        "share" => figures.share,
        "base_rate" => figures.base_rate.unwrap(),
        "selection_rate" => figures.selection_rate.unwrap(),
        "true_positive_rate" => figures.true_positive_rate.unwrap(),
        "false_positive_rate" => figures.false_positive_rate.unwrap(),
        "positive_predictive_value" => figures.positive_predictive_value.unwrap(),
        "auc" => figures.auc.unwrap().unwrap(),
        _ => panic!("there is no figure {name}"),
    }
}

/// Rows by column.
pub(crate) struct Rows {
    pub(crate) names: Vec<String>,
    pub(crate) values: Vec<Values>,
    pub(crate) columns: Vec<Vec<i32>>,
}

impl Rows {
    pub(crate) fn drawn(world: &World, seed: u64, rows: usize) -> Self {
        let sampler = world.sampler(seed, true);
        let blocks: Vec<Block> = (0..rows.div_ceil(BLOCK)).map(|number| sampler.block(number as u64, rows - number * BLOCK)).collect();
        let (names, values) = sampler.columns().into_iter().map(|column| (column.name, column.values)).unzip::<_, _, Vec<_>, Vec<_>>();
        let columns = (0..names.len()).map(|column| blocks.iter().flat_map(|block| block.columns[column].iter().copied()).collect());
        Self { columns: columns.collect(), names, values }
    }

    pub(crate) fn column(&self, name: &str) -> &[i32] {
        let place = self.names.iter().position(|other| other == name).unwrap_or_else(|| panic!("there is no column {name}"));
        &self.columns[place]
    }

    /// Rows of the part, as (positive, selected, score).
    pub(crate) fn of(&self, part: &Part, against: Against) -> Vec<(bool, bool, i32)> {
        let is_score = self.names.iter().any(|name| name == "score");
        let [label, prediction] = if is_score { ["label", "prediction"] } else { ["hired", "hired"] };
        let (truth, label, prediction) = (self.column("truth"), self.column(label), self.column(prediction));
        let score = if is_score { self.column("score") } else { truth };
        let period = part.period.map(|period| (self.column("period"), period));
        let is_in = |row: usize| {
            let in_levels = part.levels.iter().all(|&(column, level)| self.columns[column][row] == level as i32);
            in_levels && period.is_none_or(|(periods, period)| periods[row] == period as i32)
        };
        let positive = |row: usize| if against == Against::Truth { truth[row] == 1 } else { label[row] == 1 };
        (0..truth.len()).filter(|&row| is_in(row)).map(|row| (positive(row), prediction[row] == 1, score[row])).collect()
    }
}
