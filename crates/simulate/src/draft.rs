//! What somebody asks for, before it is checked.

use std::collections::BTreeMap;

use crate::score::ScoreKind;
use crate::selector::Selector;
use crate::setting::{Kind, Setting};
use crate::trend::Trend;

/// What somebody asks for. What is not said has its default.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    /// What a row is.
    pub kind: Option<Kind>,
    /// How many rows are drawn unless somebody says otherwise.
    pub rows: Option<u64>,
    /// How many periods there are.
    pub periods: Option<u64>,
    /// Which number the score is.
    pub score: Option<ScoreKind>,
    /// How much the use of words differs by group.
    pub strength: Option<f64>,
    /// The group columns.
    pub columns: Vec<DraftColumn>,
    /// The values by group: for each setting layers, of which the first that names a group counts for it.
    pub told: BTreeMap<Setting, Vec<Vec<Told>>>,
    /// The columns that tell the group.
    pub proxies: Vec<DraftProxy>,
    /// The words in a CV, each with the share of the CVs that it is in.
    pub words: Vec<(String, Vec<Told>)>,
    /// The byte at which each setting stands, if it was read from a text.
    pub places: BTreeMap<Setting, usize>,
}

/// A value for some groups.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// The groups.
    pub selector: Selector,
    /// The value.
    pub value: Trend,
}

/// A group column, with the shares of its levels.
#[derive(Clone, Debug, PartialEq)]
pub struct DraftColumn {
    /// Its name.
    pub name: String,
    /// The levels and their shares.
    pub levels: Vec<(String, f64)>,
}

/// A column that tells a group.
#[derive(Clone, Debug, PartialEq)]
pub struct DraftProxy {
    /// Its name.
    pub name: String,
    /// The group column that it tells.
    pub of: String,
    /// How strongly, as Cramér's V.
    pub strength: Option<f64>,
    /// In place of a strength: for each level the shares of the values.
    pub values: Vec<(String, Vec<(String, f64)>)>,
}

impl Draft {
    /// Tells a value by group, over what was told before.
    pub fn tell(&mut self, setting: Setting, told: Vec<Told>) {
        self.told.entry(setting).or_default().insert(0, told);
    }

    /// This draft where it says something, otherwise the other. Of a value by group, what it says of each group; of columns, proxies and words, all or none.
    #[must_use]
    pub fn over(self, under: Self) -> Self {
        let mut told = self.told;
        for (setting, layers) in under.told {
            told.entry(setting).or_default().extend(layers);
        }
        let either = |over: Vec<DraftColumn>, under| if over.is_empty() { under } else { over };
        Self {
            kind: self.kind.or(under.kind),
            rows: self.rows.or(under.rows),
            periods: self.periods.or(under.periods),
            score: self.score.or(under.score),
            strength: self.strength.or(under.strength),
            columns: either(self.columns, under.columns),
            told,
            proxies: if self.proxies.is_empty() { under.proxies } else { self.proxies },
            words: if self.words.is_empty() { under.words } else { self.words },
            places: under.places,
        }
    }
}

impl Told {
    /// Reads `0.3`, `women:0.3,men:0.4`, `sex=women/race=Black:0.1,*:0.3..0.4`.
    ///
    /// # Errors
    /// The part that cannot be read.
    pub fn parse_list(text: &str) -> Result<Vec<Self>, String> {
        text.split(',')
            .map(|part| {
                let told = match part.rsplit_once(':') {
                    None => Trend::parse(part).map(|value| Self { selector: Selector::everybody(), value }),
                    Some((groups, value)) => {
                        Selector::parse(groups).zip(Trend::parse(value)).map(|(selector, value)| Self { selector, value })
                    }
                };
                told.ok_or_else(|| part.trim().to_owned())
            })
            .collect()
    }
}

impl DraftColumn {
    /// Reads `sex=women:0.4,men:0.6`.
    ///
    /// # Errors
    /// The part that cannot be read.
    pub fn parse(text: &str) -> Result<Self, String> {
        let (name, levels) = text.split_once('=').ok_or_else(|| text.to_owned())?;
        let level = |part: &str| {
            let (level, share) = part.rsplit_once(':')?;
            Some((level.trim().to_owned(), share.trim().parse().ok()?))
        };
        let levels = levels.split(',').map(|part| level(part).ok_or_else(|| part.trim().to_owned())).collect::<Result<_, _>>()?;
        Ok(Self { name: name.trim().to_owned(), levels })
    }
}

impl DraftProxy {
    /// Reads `district=sex:0.6`: the column, the group column that it tells, and how strongly.
    pub fn parse(text: &str) -> Option<Self> {
        let (name, rest) = text.split_once('=')?;
        let (of, strength) = rest.rsplit_once(':')?;
        let strength = Some(strength.trim().parse().ok()?);
        Some(Self { name: name.trim().to_owned(), of: of.trim().to_owned(), strength, values: Vec::new() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_read_or_the_part_that_is_wrong_is_told() {
        let told = Told::parse_list("women:0.3, sex=men/race=Black:0.1..0.2,0.5").unwrap();
        assert_eq!(told.iter().map(|told| told.selector.to_string()).collect::<Vec<_>>(), ["women", "sex=men/race=Black", "*"]);
        assert_eq!(told[1].value, Trend { first: 0.1, last: 0.2 });
        assert_eq!(Told::parse_list("women:0.3,men=0.4"), Err("men=0.4".into()));
        assert_eq!(DraftColumn::parse("sex=women:0.4,men"), Err("men".into()));
        assert_eq!(DraftColumn::parse("sex"), Err("sex".into()));
        assert_eq!(DraftProxy::parse("zip=sex:0.6").unwrap().strength, Some(0.6));
        assert_eq!(DraftProxy::parse("zip=sex"), None);
    }

    #[test]
    fn what_is_said_above_counts_for_the_groups_that_it_names() {
        let layer = |text| {
            let mut draft = Draft::default();
            draft.tell(Setting::BaseRate, Told::parse_list(text).unwrap());
            draft
        };
        let both = Draft { rows: Some(5), ..layer("women:0.2") }.over(Draft { rows: Some(9), ..layer("0.4") });
        assert_eq!((both.rows, both.told[&Setting::BaseRate].len()), (Some(5), 2));
    }
}
