//! What came true of each score, group by group: what a score means, in each group.

use ecart_metrics::Grouping;
use ecart_metrics::score::{GroupScores, ReliabilityBin, Scores};
use ecart_words::say;

use super::cell;
use super::labels::Labels;
use super::rates::order;
use super::scores::threshold;
use super::section::{SectionColumn, SectionTable};

/// The groups that stand beside each other; a terminal has no room for more.
const MOST: usize = 4;

/// For each score, or band of scores, how many of the people of each group have a positive label: of the largest groups.
pub(super) fn table(labels: &Labels<'_>, grouping: &Grouping, scores: &Scores) -> Option<SectionTable> {
    let words = labels.words;
    let shared = scores.overall.came_true.as_ref().ok()?;
    let mut places = order(grouping);
    let people = |place: &usize| grouping.groups[*place].outcomes.all().people;
    places.retain(|place| !grouping.groups[*place].name.has_missing());
    places.sort_by_key(|place| std::cmp::Reverse(people(place)));
    places.truncate(MOST);
    let figure = |text: String| SectionColumn::figure(text);
    let names = places.iter().map(|&place| figure(labels.short(&grouping.groups[place])));
    let columns = [SectionColumn::figure(words.say("scores-head-score"))].into_iter().chain(names);
    let of = |found: &GroupScores, bin: &ReliabilityBin| {
        let same = found.came_true.iter().flatten().find(|other| (other.low, other.high) == (bin.low, bin.high));
        same.map_or_else(String::new, |bin| share(labels, bin))
    };
    let row = |(place, bin): (usize, &ReliabilityBin)| {
        let before = place.checked_sub(1).map(|before| shared[before].high);
        let held = |score: f64| score <= bin.high && before.is_none_or(|before| score > before);
        let is_one = scores.overall.scored.points().iter().filter(|point| held(point.score)).count() == 1;
        let high = threshold(words, bin.high);
        let band = match before {
            _ if is_one => high,
            None => say!(words, "scores-band-first", high = high),
            Some(before) => say!(words, "scores-band", low = threshold(words, before), high = high),
        };
        let groups = places.iter().map(|&place| of(&scores.groups[place], bin));
        std::iter::once(band).chain(groups).collect()
    };
    let rows = shared.iter().enumerate().map(row).collect();
    let caption = say!(words, "scores-caption-came-true", label = labels.label_value(true));
    Some(SectionTable { caption, columns: columns.collect(), rows })
}

fn share(labels: &Labels<'_>, bin: &ReliabilityBin) -> String {
    let words = labels.words;
    say!(words, "share-of-people", share = cell::share(words, &bin.positives), people = bin.positives.n())
}
