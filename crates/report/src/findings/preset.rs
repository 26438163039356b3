//! What a preset is: where it comes from, whether that is in force, and what it does not cover.

use ecart_gate::Day;
use ecart_words::{Words, say};

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
