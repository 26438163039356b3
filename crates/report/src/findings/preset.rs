//! What a preset is: where it comes from, whether that is in force, and what it does not cover.

use ecart_gate::{Day, Policy, Preset};
use ecart_schema::Document;
use ecart_words::{Words, say};

use super::adverse::four_fifths_lines;
use super::in_field;
use super::section::Section;

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

/// Why a preset has a rule, in the language of the words; `None` where the sentence is not the preset's of this name.
pub(crate) fn why(preset: &str, why: &str, words: &Words) -> Option<String> {
    let preset = Preset::find(preset)?;
    let rules = Policy::parse(preset.name, preset.text).ok()?.rules;
    let rule = rules.iter().find(|rule| rule.why.as_deref() == Some(why))?;
    let id = format!("preset-{}-why-{}", preset.name, rule.name);
    words.has(&id).then(|| words.say(&id))
}

/// What is said of a check by a preset, or by a policy that builds on one: what the preset looks at beside its verdicts, where it comes from, whether that is in force, and
/// what it does not cover. Nothing where there is no preset. That it is no legal advice is said of every check.
/// Of groups at most so many lines, and how many more there are.
pub fn preset_notes(policy: &Policy, document: &Document, most: usize, words: &Words) -> Vec<String> {
    let name = policy.preset.as_ref().map_or(policy.file.as_str(), |name| name.value.as_str());
    let Some(found) = Preset::find(name) else { return Vec::new() };
    let words = &in_field(document, words);
    let mut notes = Vec::new();
    if *found == Preset::FOUR_FIFTHS {
        notes.extend(four_fifths_lines(document, most, words));
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
