//! How a crowd is made up, where it is not as the audited people are.

use std::collections::BTreeMap;

use ecart_metrics::Grouping;
use ecart_report::CrowdPart;
use ecart_words::{Words, say};

use crate::message::Message;

/// For a column the shares of its levels, each a part of the crowd.
pub(super) struct Shares(BTreeMap<String, BTreeMap<String, f64>>);

impl Shares {
    /// The shares of an audit's groups as they were written: `race=Black:0.3`.
    ///
    /// # Errors
    /// A message if one is none, is of no group, or if those of a column do not make up a crowd.
    pub(super) fn parse(texts: &[String], groupings: &[Grouping], words: &Words) -> Result<Self, Message> {
        let mut all: BTreeMap<String, BTreeMap<String, f64>> = BTreeMap::new();
        for text in texts {
            let refuse = |id| Message::new(words.say_with(id, &[("text", text.into())])).hint(words.say("hint-alarms-share"));
            let parts = text.rsplit_once(':').and_then(|(group, share)| Some((group.split_once('=')?, share.trim().parse::<f64>().ok()?)));
            let Some(((column, level), share)) = parts.filter(|(_, share)| (0.0..=1.0).contains(share)) else {
                return Err(refuse("error-alarms-share"));
            };
            if !groupings.iter().any(|grouping| grouping.columns == [column] && levels(grouping).any(|known| known == level)) {
                return Err(refuse("error-alarms-share-unknown"));
            }
            if all.entry(column.to_owned()).or_default().insert(level.to_owned(), share).is_some() {
                return Err(refuse("error-alarms-share-twice"));
            }
        }
        for (column, shares) in &all {
            for grouping in groupings.iter().filter(|grouping| grouping.columns == [column.as_str()]) {
                let lacking: Vec<String> = levels(grouping).filter(|level| !shares.contains_key(level)).collect();
                if !lacking.is_empty() {
                    let message = Message::new(say!(words, "error-alarms-share-lacking", column = column));
                    return Err(message.hint(say!(words, "hint-alarms-share-lacking", groups = lacking.join(", "))));
                }
            }
            let sum: f64 = shares.values().sum();
            if (sum - 1.0).abs() > 1e-6 {
                let sum = ecart_words::Decimal::round(sum, 4).map_or_else(String::new, |sum| words.decimal(&sum));
                return Err(
                    Message::new(say!(words, "error-alarms-share-sum", column = column, sum = sum)).hint(words.say("hint-alarms-share"))
                );
            }
        }
        Ok(Self(all))
    }

    /// Gives the parts of a grouping their shares; whether there are any for it.
    pub(super) fn put(&self, grouping: &Grouping, parts: &mut [CrowdPart]) -> bool {
        let [column] = grouping.columns.as_slice() else { return false };
        let Some(shares) = self.0.get(column) else { return false };
        for (part, level) in parts.iter_mut().zip(levels(grouping)) {
            part.people = shares.get(&level).copied().unwrap_or_default();
        }
        true
    }
}

/// The levels of a column by itself, in the order of its groups, without the missing one.
fn levels(grouping: &Grouping) -> impl Iterator<Item = String> {
    let known = grouping.groups.iter().filter(|group| !group.name.has_missing());
    known.filter_map(|group| group.name.0.first().map(|(_, level)| level.to_string()))
}
