//! Names for which there is no room, shortened so that no two of them read alike.

use std::collections::BTreeMap;

/// The names, each cut by `cut` to what has room at its place. Those that differ and would read alike begin where they differ.
pub(crate) fn told_apart<T: AsRef<str>>(names: &[T], cut: impl Fn(usize, &str) -> String) -> Vec<String> {
    let mut shown: Vec<String> = names.iter().enumerate().map(|(place, name)| cut(place, name.as_ref())).collect();
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
                shown[place] = cut(place, &format!("…{}", name.chars().skip(from).collect::<String>()));
                is_done = false;
            }
        }
        if is_done {
            break;
        }
    }
    shown
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

    /// Head and tail, three characters each.
    fn cut(_: usize, name: &str) -> String {
        let characters: Vec<char> = name.chars().collect();
        if characters.len() <= 7 {
            return name.to_owned();
        }
        let (head, tail): (String, String) = (characters[..3].iter().collect(), characters[characters.len() - 3..].iter().collect());
        format!("{head}…{tail}")
    }

    #[test]
    fn names_that_differ_in_the_middle_begin_where_they_differ() {
        let names = ["northern region", "north-east region", "south", "northern region"];
        assert_eq!(told_apart(&names, cut), ["…er…ion", "…-e…ion", "south", "…er…ion"]);
    }

    #[test]
    fn several_rounds_part_what_one_does_not() {
        let names = ["aaaaXaaaaa1aaaaaaaaaa", "aaaaXaaaaa2aaaaaaaaaa", "aaaaYaaaaa1aaaaaaaaaa"];
        let shown = told_apart(&names, cut);
        assert_eq!(shown.iter().collect::<std::collections::BTreeSet<_>>().len(), 3, "{shown:?}");
    }

    #[test]
    fn a_name_that_the_other_goes_on_from_keeps_its_end() {
        let shown = told_apart(&["abcdefghijklmnop xyz", "abcdefghijklmnop xyz xyz"], cut);
        assert_ne!(shown[0], shown[1]);
    }

    #[test]
    fn what_has_room_is_left_as_it_is() {
        assert_eq!(told_apart(&["short", "shore"], cut), ["short", "shore"]);
    }
}
