//! Which groups a value is for.

use std::fmt;

/// Which groups a value is for: everybody (`*`), one level (`women`, `sex=women`), or a crossing of levels (`sex=women/race=Black`).
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Selector {
    /// The levels that all have to hold, each with its column where it is named; none for everybody.
    pub levels: Vec<(Option<String>, String)>,
}

impl Selector {
    /// Everybody.
    pub const fn everybody() -> Self {
        Self { levels: Vec::new() }
    }

    /// Reads `*`, `women`, `sex=women` or `sex=women/race=Black`.
    pub fn parse(text: &str) -> Option<Self> {
        if text.trim() == "*" {
            return Some(Self::everybody());
        }
        let level = |part: &str| {
            let (column, level) = match part.split_once('=') {
                Some((column, level)) => (Some(column.trim()), level.trim()),
                None => (None, part.trim()),
            };
            let is_filled = !level.is_empty() && column != Some("");
            is_filled.then(|| (column.map(str::to_owned), level.to_owned()))
        };
        text.split('/').map(level).collect::<Option<Vec<_>>>().map(|levels| Self { levels })
    }
}

impl fmt::Display for Selector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.levels.is_empty() {
            return f.write_str("*");
        }
        for (place, (column, level)) in self.levels.iter().enumerate() {
            let sign = if place == 0 { "" } else { "/" };
            match column {
                Some(column) => write!(f, "{sign}{column}={level}")?,
                None => write!(f, "{sign}{level}")?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_read_as_it_is_written() {
        for text in ["*", "women", "sex=women", "sex=women/race=Black", "women/Black"] {
            assert_eq!(Selector::parse(text).map(|selector| selector.to_string()).as_deref(), Some(text));
        }
        for text in ["", "sex=", "=women", "women/", "/"] {
            assert_eq!(Selector::parse(text), None, "{text}");
        }
    }
}
