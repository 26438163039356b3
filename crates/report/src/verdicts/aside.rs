//! Which groups a rule does not compare, and why.

use ecart_metrics::Aside;
use ecart_words::say;

use super::about::{About, one_line, shown};

/// More groups than these that are set aside for one reason share a line.
const MOST_LINES: usize = 4;

impl About<'_> {
    /// Which groups were set aside, and why.
    pub(super) fn aside(&self) -> Vec<String> {
        let words = self.words;
        let mut reasons: Vec<(Aside, Vec<String>)> = Vec::new();
        for (name, why) in &self.judged.aside {
            let group = self.group(name);
            match reasons.iter_mut().find(|(reason, _)| reason == why) {
                Some((_, groups)) if groups.contains(&group) => {}
                Some((_, groups)) => groups.push(group),
                None => reasons.push((*why, vec![group])),
            }
        }
        let mut aside: Vec<String> = Vec::new();
        for (why, groups) in reasons {
            if groups.len() > MOST_LINES {
                let (count, groups) = (groups.len(), groups.join(", "));
                aside.push(say!(words, "check-aside-many", count = count, reason = self.reason_of_many(why), groups = groups));
            } else {
                aside.extend(groups.into_iter().map(|group| self.one_aside(group, why)));
            }
        }
        for (level, reason) in &self.judged.rule.excluded {
            aside.push(say!(words, "check-aside-excluded", group = shown(&level.value), reason = one_line(reason)));
        }
        aside
    }

    fn one_aside(&self, group: String, why: Aside) -> String {
        let words = self.words;
        match why {
            Aside::Missing => say!(words, "check-aside-missing", group = group),
            Aside::Small => say!(words, "check-aside-small", group = group, minimum = self.judged.rule.min_group),
            Aside::Undefined(reason) => say!(words, "check-aside-undefined", group = group, reason = words.undefined(reason.name())),
        }
    }

    fn reason_of_many(&self, why: Aside) -> String {
        let words = self.words;
        match why {
            Aside::Missing => words.say("check-aside-why-missing"),
            Aside::Small => say!(words, "check-aside-why-small", minimum = self.judged.rule.min_group),
            Aside::Undefined(reason) => words.undefined(reason.name()),
        }
    }
}
