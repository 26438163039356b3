//! Selection rates beside the highest, as the Uniform Guidelines on Employee Selection Procedures look at them: the ratio, what chance gives, and how many people it is about.

use ecart_metrics::{AdverseImpact, Group, Metric, adverse_impacts};
use ecart_schema::Document;
use ecart_words::{Words, say};

use super::cell::{p_value, plain, ratio, share};
use super::labels::Labels;
use super::rates::order;

/// What the four-fifths rule looks at: for each grouping the highest rate, then a line for each group that is under four fifths of it or significantly below it. At most so many lines of
/// groups in all, then how many more there are, and once what the figures are.
pub(super) fn four_fifths_lines(document: &Document, most: usize, words: &Words) -> Vec<String> {
    let labels = &Labels::new(document, words);
    let config = &document.audit.config;
    let (mut lines, mut left, mut more) = (Vec::new(), most, 0);
    for grouping in &document.audit.groupings {
        let heading = say!(words, "adverse-heading", columns = labels.columns(&grouping.columns));
        let enters = |group: &Group| !group.name.has_missing() && group.figure(Metric::SelectionRate).is_ok_and(|figure| !figure.small);
        let found = match adverse_impacts(&grouping.groups, config.confidence, enters) {
            Ok(found) => found,
            Err(reason) => {
                let said = say!(words, "adverse-none", reason = words.undefined(reason.name()));
                lines.push(say!(words, "preset-section", heading = heading, said = said));
                continue;
            }
        };
        let impact = |place: usize| found.others.iter().find(|(other, _)| *other == place).and_then(|(_, impact)| impact.as_ref().ok());
        let stands_out = |impact: &AdverseImpact| impact.is_under || (impact.ratio < 1.0 && impact.p_value <= config.confidence.alpha());
        let places = order(grouping).into_iter().filter(|&place| enters(&grouping.groups[place]));
        let outstanding: Vec<(usize, &AdverseImpact)> =
            places.filter_map(|place| Some((place, impact(place).filter(|impact| stands_out(impact))?))).collect();
        let mut said: Vec<String> = highest(labels, &grouping.groups[found.highest]).into_iter().collect();
        if outstanding.is_empty() {
            said.push(words.say("adverse-line-none"));
        }
        lines.push(say!(words, "preset-section", heading = heading, said = said.join(" ")));
        let shown = outstanding.len().min(left);
        lines.extend(outstanding.iter().take(shown).map(|(place, impact)| line(words, &labels.short(&grouping.groups[*place]), impact)));
        left -= shown;
        more += outstanding.len() - shown;
    }
    if more > 0 {
        lines.push(say!(words, "adverse-line-more", count = more));
    }
    lines.push(say!(words, "adverse-line-note", minimum = config.min_group));
    lines
}

fn line(words: &Words, group: &str, impact: &AdverseImpact) -> String {
    let z = impact.z.map_or_else(|_| words.say("undefined"), |z| words.points(&plain(z.statistic, 1)));
    let turned = if impact.is_under && impact.turns_by_one == Some(true) { "yes" } else { "no" };
    let (ratio, p) = (ratio(words, impact.ratio), p_value(words, impact.p_value));
    match impact.shortfall {
        Some(lacking) => say!(words, "adverse-line", group = group, ratio = ratio, p = p, z = z, lacking = lacking, turned = turned),
        None => say!(words, "adverse-line", group = group, ratio = ratio, p = p, z = z, lacking = "none", turned = turned),
    }
}

/// Whose rate is the highest.
fn highest(labels: &Labels<'_>, group: &Group) -> Option<String> {
    let words = labels.words;
    let rate = group.figure(Metric::SelectionRate).ok().and_then(|figure| figure.measure.rate())?;
    let counts = words.fraction(rate.k(), rate.n());
    Some(say!(words, "adverse-highest", group = labels.short(group), rate = share(words, &rate), counts = counts))
}
