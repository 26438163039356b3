//! Tallies made from groups by name.

use ecart_tally::{Count, Dimension, Level, Outcome, Tally, Task, Weighting};

/// The levels of a group, by column.
pub(crate) type Levels = Vec<(String, String)>;

/// What was counted in one cell.
pub(crate) type Counted = (Levels, Outcome, Count);

/// The levels of a group called `race=Black × sex=Female`.
pub(crate) fn named(name: &str) -> Levels {
    let pair = |part: &str| part.split_once('=').map(|(column, level)| (column.to_owned(), level.to_owned()));
    name.split(" × ").map(|part| pair(part).unwrap_or_else(|| panic!("{name} is no group"))).collect()
}

/// The tally of these cells, whose levels are those seen; `(missing)` is the missing one.
pub(crate) fn tally_of(task: Task, weighting: Weighting, cells: &[Counted]) -> Tally {
    let level = |text: &str| if text == "(missing)" { Level::Missing } else { Level::Value(text.to_owned()) };
    let columns = cells[0].0.iter().map(|(column, _)| column);
    let dimensions = columns.enumerate();
    let dimensions =
        dimensions.map(|(place, column)| Dimension::new(column, cells.iter().map(|(levels, ..)| level(&levels[place].1)).collect()));
    let tally = Tally::new(task, weighting, dimensions.collect());
    let mut tally = if cells[0].1.second.is_some() { tally.with_second() } else { tally };
    for (levels, outcome, count) in cells {
        let places = levels.iter().zip(tally.dimensions()).map(|((_, text), dimension)| dimension.index_of(&level(text)).unwrap() as u32);
        let places: Vec<u32> = places.collect();
        tally.add(&places, *outcome, count).unwrap();
    }
    tally
}
