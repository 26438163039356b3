//! A value for each cell, from what was told of groups.

use crate::cells::Cells;
use crate::draft::Told;
use crate::error::{Problem, WorldError};
use crate::setting::{Range, Setting};
use crate::trend::Trend;

/// The value of each cell. The first layer that names a cell counts for it; in a layer, what names the most levels. Two that name as many and differ are refused.
pub(crate) fn values(setting: Setting, layers: &[Vec<Told>], cells: &Cells, range: Range, default: f64) -> Result<Vec<Trend>, WorldError> {
    let mut values = vec![None; cells.count()];
    for layer in layers {
        let found = in_layer(setting, layer, cells, range)?;
        for (value, found) in values.iter_mut().zip(found) {
            *value = value.or(found);
        }
    }
    Ok(values.into_iter().map(|value| value.unwrap_or(Trend::constant(default))).collect())
}

fn in_layer(setting: Setting, layer: &[Told], cells: &Cells, range: Range) -> Result<Vec<Option<Trend>>, WorldError> {
    let refused = |problem| WorldError::new(setting, problem);
    let mut named: Vec<(Vec<(usize, usize)>, &Told)> = Vec::new();
    for told in layer {
        for value in [told.value.first, told.value.last] {
            if !(range.from..=range.to).contains(&value) {
                return Err(refused(Problem::OutOfRange { value, range }));
            }
        }
        let levels = cells.levels(&told.selector, setting)?;
        if named.iter().any(|(other, _)| *other == levels) {
            return Err(refused(Problem::GroupTwice { group: told.selector.to_string() }));
        }
        named.push((levels, told));
    }
    (0..cells.count())
        .map(|cell| {
            let mut best: Option<&(Vec<(usize, usize)>, &Told)> = None;
            let mut rival = None;
            for candidate in named.iter().filter(|(levels, _)| cells.is_in(cell, levels)) {
                match best {
                    Some(held) if held.0.len() > candidate.0.len() => {}
                    Some(held) if held.0.len() == candidate.0.len() => {
                        if held.1.value != candidate.1.value {
                            rival = Some(candidate);
                        }
                    }
                    _ => (best, rival) = (Some(candidate), None),
                }
            }
            match (best, rival) {
                (Some((_, first)), Some((_, second))) => Err(refused(Problem::Conflict {
                    first: first.selector.to_string(),
                    second: second.selector.to_string(),
                    people: cells.name(cell),
                })),
                (best, _) => Ok(best.map(|(_, told)| told.value)),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cells::of;

    fn told(layers: &[&str]) -> Result<Vec<f64>, Problem> {
        let cells = of(&["sex=women:0.4,men:0.6", "race=A:0.5,B:0.5"]);
        let layers: Vec<Vec<Told>> = layers.iter().map(|text| Told::parse_list(text).unwrap()).collect();
        let values = values(Setting::BaseRate, &layers, &cells, Setting::BaseRate.range(), 0.3);
        values.map(|values| values.iter().map(|value| value.first).collect()).map_err(|error| error.problem)
    }

    #[test]
    fn what_names_fewer_people_wins_and_the_upper_layer_before_it() {
        assert_eq!(told(&[]), Ok(vec![0.3; 4]));
        assert_eq!(told(&["0.5,women:0.2,women/B:0.1"]), Ok(vec![0.2, 0.1, 0.5, 0.5]));
        assert_eq!(told(&["women:0.9", "0.5,women/B:0.1"]), Ok(vec![0.9, 0.9, 0.5, 0.5]));
    }

    #[test]
    fn two_values_for_the_same_people_are_refused_unless_they_are_one() {
        assert_eq!(told(&["women:0.2,A:0.2"]), Ok(vec![0.2, 0.2, 0.2, 0.3]));
        assert!(matches!(told(&["women:0.2,A:0.4"]), Err(Problem::Conflict { people, .. }) if people == "sex=women/race=A"));
        assert_eq!(told(&["women:0.2,A:0.4,women/A:0.1"]), Ok(vec![0.1, 0.2, 0.4, 0.3]));
        assert!(matches!(told(&["women:0.2,sex=women:0.2"]), Err(Problem::GroupTwice { .. })));
        assert!(matches!(told(&["women:1.2"]), Err(Problem::OutOfRange { .. })));
    }
}
