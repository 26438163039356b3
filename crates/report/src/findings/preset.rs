//! What a preset is: where it comes from, whether that is in force, and what it does not cover.

use ecart_gate::{Day, Policy, Preset};
use ecart_schema::Document;
use ecart_words::{Words, say};

use super::section::Section;
use super::{four_fifths, in_field};

/// What a preset of this name is, after this source and as of this day, which its file gives.
pub fn preset(name: &str, source: &str, as_of: Day, words: &Words) -> Section {
    let id = format!("preset-{name}");
    let status = words.say(&format!("{id}-status"));
    let lead = vec![say!(words, "preset-source", source = source), say!(words, "preset-status", day = as_of.to_string(), status = status)];
    let not_covered = (1..).map(|place| format!("{id}-not-covered-{place}")).take_while(|id| words.has(id));
    let mut notes: Vec<String> = not_covered.map(|id| say!(words, "preset-not-covered", what = words.say(&id))).collect();
    notes.push(words.say("preset-advice"));
    Section { id: "preset", heading: say!(words, "preset-heading", name = words.say(&id)), lead, tables: Vec::new(), notes }
}

/// What is said of a check by a preset, or by a policy that builds on one: what the preset looks at beside its verdicts, where it comes from, whether that is in force, and
/// what it does not cover. Nothing where there is no preset. That it is no legal advice is said of every check.
pub fn preset_notes(policy: &Policy, document: &Document, words: &Words) -> Vec<String> {
    let name = policy.preset.as_ref().map_or(policy.file.as_str(), |name| name.value.as_str());
    let Some(found) = Preset::find(name) else { return Vec::new() };
    let words = &in_field(document, words);
    let mut notes = Vec::new();
    if *found == Preset::FOUR_FIFTHS {
        for section in four_fifths(document, words) {
            notes.push(say!(words, "preset-section", heading = section.heading, said = section.lead.join(" ")));
            notes.extend(section.notes.into_iter().filter(|note| !notes.contains(note)).collect::<Vec<_>>());
        }
    }
    let about = Policy::parse(found.name, found.text).ok().and_then(|policy| policy.about);
    if let Some((source, as_of)) = about.and_then(|about| about.source.zip(about.as_of)) {
        let mut section = preset(found.name, &source, as_of, words);
        section.notes.pop();
        notes.extend(section.lead);
        notes.extend(section.notes);
    }
    notes
}
