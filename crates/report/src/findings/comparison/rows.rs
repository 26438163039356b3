//! How the rows of the two go together, and what a comparison cannot say.

use ecart_metrics::{Against, GroupName};
use ecart_schema::{Document, Pairing};
use ecart_tally::{RowRef, Rows, Task};
use ecart_words::say;

use super::Said;
use crate::findings::left_out;

impl Said<'_> {
    /// What was decided before and after, and how the rows go together.
    pub(super) fn facts(&self) -> Vec<String> {
        let words = self.words;
        let positive = |labels: &crate::findings::labels::Labels<'_>| labels.positive();
        let line = |document: &Document| left_out::rows_line(document, words);
        let (old, new) = (&self.compared.old, &self.compared.new);
        let mut facts = vec![
            say!(words, "compare-fact-before", positive = positive(&self.old), rows = line(old)),
            say!(words, "compare-fact-after", positive = positive(&self.new), rows = line(new)),
        ];
        facts.push(match &self.compared.pairing {
            Pairing::SameRows => words.say("compare-same-rows"),
            Pairing::ByKey { key, joint } => say!(
                words,
                "compare-by-key",
                count = joint.tally().rows(),
                key = key.as_str(),
                old = joint.old().without_partner.rows,
                new = joint.new_side().without_partner.rows,
            ),
            Pairing::Apart { .. } => words.say("compare-apart"),
        });
        facts
    }

    /// What became of the rows, and of which groups one side alone tells.
    pub(super) fn rows(&self) -> Vec<String> {
        let words = self.words;
        let mut all = Vec::new();
        let sides = [("before", &self.compared.old), ("after", &self.compared.new)];
        for (side, document) in sides {
            let reasons = left_out::sentences(document, words);
            if self.compared.pairing == Pairing::SameRows {
                // Of the same rows both sides leave out the same.
                all.extend(reasons);
                break;
            }
            all.extend(reasons.into_iter().map(|why| say!(words, "compare-left-out", side = side, why = why)));
        }
        if let Pairing::ByKey { joint, .. } = &self.compared.pairing {
            let some =
                |id: &str, rows: &Rows| (rows.rows > 0).then(|| say!(words, id, count = rows.rows, place = place(rows.first.as_ref())));
            all.extend(some("compare-old-without-partner", &joint.old().without_partner));
            all.extend(some("compare-new-without-partner", &joint.new_side().without_partner));
            all.extend(some("compare-other-label", joint.other_label()));
            all.extend(some("compare-other-group", joint.other_group()));
        }
        for grouping in &self.compared.change.groupings {
            let names = |names: &[GroupName]| words.list(&names.iter().map(|name| self.short(name)).collect::<Vec<_>>());
            let columns = self.new.columns(&grouping.columns);
            if !grouping.old_only.is_empty() {
                all.push(say!(words, "compare-old-groups", columns = columns.as_str(), groups = names(&grouping.old_only)));
            }
            if !grouping.new_only.is_empty() {
                all.push(say!(words, "compare-new-groups", columns = columns.as_str(), groups = names(&grouping.new_only)));
            }
            if !grouping.withheld.is_empty() {
                all.push(say!(words, "compare-withheld", columns = columns.as_str(), groups = names(&grouping.withheld)));
            }
        }
        all
    }

    pub(super) fn cannot_say(&self) -> Vec<String> {
        let words = self.words;
        let mut all = vec![words.say("compare-cannot-equal")];
        match &self.compared.pairing {
            Pairing::Apart { same_inputs: true, has_rows: false } => all.push(words.say("compare-cannot-counts")),
            Pairing::Apart { same_inputs: true, has_rows: true } => all.push(words.say("compare-cannot-same-file")),
            Pairing::Apart { has_rows: true, .. } => all.push(words.say("compare-cannot-apart")),
            Pairing::Apart { .. } => all.push(words.say("compare-cannot-audits")),
            Pairing::SameRows | Pairing::ByKey { .. } => {}
        }
        if let Pairing::Apart { same_inputs: false, .. } = &self.compared.pairing {
            all.push(words.say("compare-cannot-why"));
        }
        if let Some(cluster) = &self.compared.new.plan.roles().cluster
            && self.compared.change.is_paired
        {
            all.push(say!(words, "second-cluster", column = cluster.as_str()));
        }
        if self.changes_reference() {
            all.push(words.say("compare-cannot-reference"));
        }
        all.push(words.say(if self.compared.change.task == Task::Decision {
            "compare-cannot-better"
        } else {
            "compare-cannot-better-errors"
        }));
        all
    }

    /// Whether the group that others are compared with is another in the old audit.
    fn changes_reference(&self) -> bool {
        let (old, new) = (&self.compared.old.audit, &self.compared.new.audit);
        new.groupings.iter().any(|ours| {
            let Some(theirs) = old.groupings.iter().find(|theirs| theirs.columns == ours.columns) else { return false };
            new.focus.iter().any(|&metric| {
                let reference = |grouping: &ecart_metrics::Grouping| match grouping.comparison(metric).map(|found| found.reference) {
                    Some(Ok(Against::Group(place))) => Some(grouping.groups[place].name.clone()),
                    _ => None,
                };
                reference(ours) != reference(theirs)
            })
        })
    }
}

fn place(row: Option<&RowRef>) -> String {
    row.map_or_else(String::new, |row| format!("{}:{}", row.name, row.line))
}
