//! Selection rates beside the highest, as the Uniform Guidelines on Employee Selection Procedures look at them: the ratio, what chance gives, and how many people it is about.

use ecart_metrics::{AdverseImpact, Group, Grouping, Metric, TWO_STANDARD_DEVIATIONS, Undefined, adverse_impacts};
use ecart_schema::Document;
use ecart_words::{Words, say};

use super::cell::{p_value, plain, ratio, ratio_interval, share};
use super::labels::Labels;
use super::rates::order;
use super::section::{Section, SectionColumn, SectionTable, without};
use super::text::confidence;

/// What the four-fifths rule looks at, for each grouping of an audit.
pub fn four_fifths(document: &Document, words: &Words) -> Vec<Section> {
    let labels = Labels::new(document, words);
    document.audit.groupings.iter().map(|grouping| section(&labels, grouping)).collect()
}

/// The same in short: for each grouping the highest rate, then a line for each group that is under four fifths of it or significantly below it. At most so many lines of
/// groups in all, then how many more there are, and once what the figures are.
pub(super) fn four_fifths_lines(document: &Document, most: usize, words: &Words) -> Vec<String> {
    let labels = &Labels::new(document, words);
    let config = &document.audit.config;
    let (mut lines, mut left, mut more) = (Vec::new(), most, 0);
    for grouping in &document.audit.groupings {
        let heading = say!(words, "adverse-heading", columns = grouping.columns.join(" × "));
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

fn section(labels: &Labels<'_>, grouping: &Grouping) -> Section {
    let words = labels.words;
    let heading = say!(words, "adverse-heading", columns = grouping.columns.join(" × "));
    let config = &labels.document.audit.config;
    let enters = |group: &Group| !group.name.has_missing() && group.figure(Metric::SelectionRate).is_ok_and(|figure| !figure.small);
    let found = match adverse_impacts(&grouping.groups, config.confidence, enters) {
        Ok(found) => found,
        Err(reason) => {
            let lead = vec![say!(words, "adverse-none", reason = words.undefined(reason.name()))];
            return Section { id: "adverse", heading, lead, tables: Vec::new(), notes: Vec::new() };
        }
    };
    let mut lead: Vec<String> = highest(labels, &grouping.groups[found.highest]).into_iter().collect();
    let mut rows = Vec::new();
    let (mut reasons, mut small, mut turned, mut weighted) = (Vec::new(), Vec::new(), Vec::new(), false);
    for place in order(grouping) {
        let group = &grouping.groups[place];
        let name = labels.short(group);
        if group.name.has_missing() {
            continue;
        }
        let Some((_, impact)) = found.others.iter().find(|(other, _)| *other == place) else {
            rows.push(of_highest(labels, group, name));
            continue;
        };
        let is_small = group.figure(Metric::SelectionRate).is_ok_and(|figure| figure.small);
        if is_small {
            small.push(name.clone());
        }
        if let Ok(impact) = impact {
            weighted |= impact.shortfall.is_none();
            if impact.is_under && !is_small {
                lead.push(sentence(words, &name, impact, config.confidence.alpha()));
            }
            if impact.is_under && impact.turns_by_one == Some(true) {
                turned.push(name.clone());
            }
        }
        rows.push(row(words, name, impact.as_ref().map_err(|&reason| reason), &mut reasons));
    }
    if lead.len() == 1 {
        lead.push(words.say("adverse-none-under"));
    }
    let columns = [("adverse-head-selected", false), ("adverse-head-rate", false), ("head-ratio", false), ("head-interval", true)];
    let more = [("adverse-head-p", false), ("adverse-head-z", false), ("adverse-head-lacking", false)];
    let column = |(id, is_interval): (&str, bool)| {
        if is_interval { SectionColumn::interval(words.say(id)) } else { SectionColumn::figure(words.say(id)) }
    };
    let columns = std::iter::once(SectionColumn::text(grouping.columns.join(" × "))).chain(columns.into_iter().chain(more).map(column));
    let mut notes = Vec::new();
    if !small.is_empty() {
        notes.push(say!(words, "adverse-small", minimum = config.min_group, groups = words.list(&small)));
    }
    if !turned.is_empty() {
        notes.push(say!(words, "adverse-turned", groups = words.list(&turned)));
    }
    if weighted {
        notes.push(words.say("adverse-weighted"));
    }
    notes.push(say!(words, "adverse-note", confidence = confidence(labels)));
    notes.extend(reasons.iter().map(|reason: &Undefined| say!(words, "adverse-undefined", reason = words.undefined(reason.name()))));
    let tables = vec![SectionTable { caption: String::new(), columns: columns.collect(), rows }];
    Section { id: "adverse", heading, lead, tables, notes }
}

/// What is said of a group under four fifths.
fn sentence(words: &Words, group: &str, impact: &AdverseImpact, alpha: f64) -> String {
    let by_z = impact.z.is_ok_and(|z| z.statistic.abs() > TWO_STANDARD_DEVIATIONS);
    let chance = match (impact.p_value <= alpha, by_z) {
        (true, true) => "both",
        (false, false) => "neither",
        _ => "one",
    };
    let under = say!(words, "adverse-under", group = group, ratio = ratio(words, impact.ratio), chance = chance);
    match impact.shortfall {
        Some(lacking) => format!("{under} {}", say!(words, "adverse-lacking", count = lacking)),
        None => under,
    }
}

fn of_highest(labels: &Labels<'_>, group: &Group, name: String) -> Vec<String> {
    let words = labels.words;
    let mut row = vec![name];
    if let Some(rate) = group.figure(Metric::SelectionRate).ok().and_then(|figure| figure.measure.rate()) {
        row.extend([words.fraction(rate.k(), rate.n()), share(words, &rate), words.say("adverse-is-highest")]);
    }
    row.resize(8, String::new());
    row
}

fn row(words: &Words, name: String, impact: Result<&AdverseImpact, Undefined>, reasons: &mut Vec<Undefined>) -> Vec<String> {
    let mut row = vec![name];
    match impact {
        Ok(impact) => row.extend([
            words.fraction(impact.rate.k(), impact.rate.n()),
            share(words, &impact.rate),
            ratio(words, impact.ratio),
            ratio_interval(words, impact.interval),
            p_value(words, impact.p_value),
            match impact.z {
                Ok(z) => words.points(&plain(z.statistic, 1)),
                Err(reason) => without(words, reasons, reason, 1).remove(0),
            },
            impact.shortfall.map_or_else(|| "–".to_owned(), |lacking| words.grouped(lacking)),
        ]),
        Err(reason) => row.extend(without(words, reasons, reason, 7)),
    }
    row
}
