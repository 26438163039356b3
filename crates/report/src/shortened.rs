//! Names for which there is no room, shortened so that no two of them read alike.

use std::collections::BTreeMap;

/// How a text is measured, and cut where it is wider than its room.
pub(crate) struct Scissors<W, C> {
    pub(crate) width: W,
    pub(crate) cut: C,
}

/// What stands between the levels of a crossing.
const CROSSED: &str = " × ";

impl<W: Fn(&str) -> f64, C: Fn(&str, f64) -> String> Scissors<W, C> {
    /// The names, each cut to its room. Those that differ and would read alike in the narrowest room of those too wide for theirs begin where they differ; of a crossing each level is
    /// shortened by itself, so that no half of a name pushes out the other.
    pub(crate) fn told_apart<T: AsRef<str>>(&self, names: &[T], room: impl Fn(usize) -> f64) -> Vec<String> {
        // What fits has no say in how narrow it is for the others.
        let too_wide = names.iter().enumerate().filter(|(place, name)| (self.width)(name.as_ref()) > room(*place));
        let narrowest = too_wide.map(|(place, _)| room(place)).fold(f64::INFINITY, f64::min);
        let tight = self.in_one_room(names, narrowest);
        let fitting = |(place, (name, tight)): (usize, (&T, String))| {
            // What was not only cut keeps what tells it apart.
            if tight == (self.cut)(name.as_ref(), narrowest) { (self.cut)(name.as_ref(), room(place)) } else { tight }
        };
        let cut: Vec<String> = names.iter().zip(tight).enumerate().map(fitting).collect();
        // What fits stays whole, however narrow it is for others, unless another was cut to just that.
        let whole = |(place, text): (usize, &String)| {
            let name = names[place].as_ref();
            let fits = (self.width)(name) <= room(place);
            let is_another = || names.iter().zip(&cut).any(|(other, cut)| other.as_ref() != name && cut == name);
            if fits && !is_another() { name.to_owned() } else { text.clone() }
        };
        cut.iter().enumerate().map(whole).collect()
    }

    fn in_one_room<T: AsRef<str>>(&self, names: &[T], room: f64) -> Vec<String> {
        let levels: Vec<Vec<&str>> = names.iter().map(|name| name.as_ref().split(CROSSED).collect()).collect();
        let crossed = levels.iter().map(Vec::len).max().unwrap_or_default();
        let is_cut = |name: &T| (self.width)(name.as_ref()) > room;
        if crossed < 2 || !names.iter().any(is_cut) {
            return self.differing(names, room);
        }
        let rooms = self.rooms(&levels, crossed, room);
        let mut shown: Vec<String> = names.iter().map(|name| (self.cut)(name.as_ref(), room)).collect();
        let places: Vec<usize> = (0..names.len()).filter(|&place| levels[place].len() == crossed && is_cut(&names[place])).collect();
        let columns: Vec<BTreeMap<&str, String>> = (0..crossed)
            .map(|column| {
                let mut values: Vec<&str> = levels.iter().filter(|name| name.len() == crossed).map(|name| name[column]).collect();
                values.sort_unstable();
                values.dedup();
                let cut = self.differing(&values, rooms[column]);
                values.into_iter().zip(cut).collect()
            })
            .collect();
        for place in places {
            let parts: Vec<&str> =
                levels[place].iter().zip(&columns).map(|(level, column)| column.get(level).map_or(*level, String::as_str)).collect();
            shown[place] = parts.join(CROSSED);
        }
        shown
    }

    /// The room for each level of a crossing: what is short has what it needs, and the others share the rest.
    fn rooms(&self, levels: &[Vec<&str>], crossed: usize, room: f64) -> Vec<f64> {
        let of =
            |column: usize| levels.iter().filter(|name| name.len() == crossed).map(|name| (self.width)(name[column])).fold(0.0, f64::max);
        let wanted: Vec<f64> = (0..crossed).map(of).collect();
        let mut left = room - (self.width)(CROSSED) * (crossed - 1) as f64;
        let mut order: Vec<usize> = (0..crossed).collect();
        order.sort_by(|&one, &other| wanted[one].total_cmp(&wanted[other]));
        let mut rooms = vec![0.0; crossed];
        for (done, &column) in order.iter().enumerate() {
            rooms[column] = wanted[column].min(left / (crossed - done) as f64);
            left -= rooms[column];
        }
        rooms
    }

    /// Names cut to one room, so that those that differ read differently.
    fn differing<T: AsRef<str>>(&self, names: &[T], room: f64) -> Vec<String> {
        let mut shown: Vec<String> = names.iter().map(|name| (self.cut)(name.as_ref(), room)).collect();
        // Each round parts some that read alike; that it could go on for ever is not worth a proof.
        for _ in 0..ROUNDS {
            let mut by_text: BTreeMap<String, Vec<usize>> = BTreeMap::new();
            for (place, text) in shown.iter().enumerate() {
                by_text.entry(text.clone()).or_default().push(place);
            }
            let mut is_done = true;
            for alike in by_text.values() {
                for &place in alike {
                    let name = names[place].as_ref();
                    let others = alike.iter().map(|&other| names[other].as_ref()).filter(|other| *other != name);
                    let Some(same) = others.map(|other| shared(name, other)).min() else { continue };
                    // One that ends where the others go on keeps some of its end.
                    let from = same.min(name.chars().count().saturating_sub(LEAST));
                    if from > 0 {
                        shown[place] = (self.cut)(&format!("…{}", name.chars().skip(from).collect::<String>()), room);
                        is_done = false;
                    }
                }
            }
            if is_done {
                break;
            }
        }
        shown
    }
}

/// More rounds than this would be for names that no room tells apart.
const ROUNDS: usize = 8;

/// So many characters of a name are shown at least.
const LEAST: usize = 8;

/// With how many characters both begin.
fn shared(one: &str, other: &str) -> usize {
    one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn characters(text: &str) -> f64 {
        text.chars().count() as f64
    }

    /// Head and tail, as many characters each.
    fn cut(name: &str, room: f64) -> String {
        if characters(name) <= room {
            return name.to_owned();
        }
        let (all, half): (Vec<char>, usize) = (name.chars().collect(), ((room - 1.0) / 2.0) as usize);
        let (head, tail): (String, String) = (all[..half].iter().collect(), all[all.len() - half..].iter().collect());
        format!("{head}…{tail}")
    }

    fn told_apart(names: &[&str], room: f64) -> Vec<String> {
        Scissors { width: characters, cut }.told_apart(names, |_| room)
    }

    fn are_different(shown: &[String]) -> bool {
        shown.iter().collect::<std::collections::BTreeSet<_>>().len() == shown.len()
    }

    #[test]
    fn names_that_differ_in_the_middle_begin_where_they_differ() {
        let names = ["northern region", "north-east region", "south", "northern region"];
        assert_eq!(told_apart(&names, 7.0), ["…er…ion", "…-e…ion", "south", "…er…ion"]);
    }

    #[test]
    fn a_wider_room_keeps_what_tells_a_name_apart() {
        let names = ["northern region", "north-east region"];
        let shown = Scissors { width: characters, cut }.told_apart(&names, |place| if place == 0 { 7.0 } else { 9.0 });
        assert_eq!(shown, ["…er…ion", "…-e…ion"]);
    }

    #[test]
    fn several_rounds_part_what_one_does_not() {
        let shown = told_apart(&["aaaaXaaaaa1aaaaaaaaaa", "aaaaXaaaaa2aaaaaaaaaa", "aaaaYaaaaa1aaaaaaaaaa"], 7.0);
        assert!(are_different(&shown), "{shown:?}");
    }

    #[test]
    fn a_name_that_the_other_goes_on_from_keeps_its_end() {
        assert!(are_different(&told_apart(&["abcdefghijklmnop xyz", "abcdefghijklmnop xyz xyz"], 7.0)));
    }

    #[test]
    fn of_a_crossing_no_level_pushes_out_the_other() {
        let district = |name: &str| format!("administrative district of {name} in the year of the census");
        let names: Vec<String> = ["women", "men"]
            .into_iter()
            .flat_map(|gender| ["alpha", "beta", "gamma"].map(|name| format!("{gender} × {}", district(name))))
            .chain(["all".to_owned()])
            .collect();
        let shown = told_apart(&names.iter().map(String::as_str).collect::<Vec<_>>(), 24.0);
        assert!(are_different(&shown), "{shown:?}");
        assert!(shown[0].starts_with("women × …alpha") && shown[3].starts_with("men × …alpha"), "{shown:?}");
        assert!(shown.iter().all(|name| characters(name) <= 24.0), "{shown:?}");
    }

    #[test]
    fn what_has_room_is_left_as_it_is() {
        assert_eq!(told_apart(&["short", "shore", "a × b"], 7.0), ["short", "shore", "a × b"]);
    }
}
