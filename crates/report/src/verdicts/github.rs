//! A check inside of a job of GitHub Actions: annotations at the lines of the policy, and the summary of the step.
//!
//! An annotation is a line that the runner takes for a command: `::error file=ecart.toml,line=9,col=1,title=…::…`. No text of the policy or of the data can end the line,
//! add a property or become a command of its own; other texts in the log are [`shielded`] against that. The runner shows ten of each kind for a step, so the worst rules come first, and the summary has them all.

use std::borrow::Cow;

use ecart_words::Words;

use super::concern::Concern;
use super::{RuleSaid, Said, explanation, location};

/// How many bytes the summary of a step may have; of a longer one GitHub shows nothing.
pub const SUMMARY_LIMIT: usize = 1024 * 1024;

/// The annotations: one line for each rule that concerns whoever reads the build, and nothing where there is none.
pub fn annotations(said: &Said, words: &Words) -> String {
    said.rules.iter().filter_map(|rule| annotation(said, rule, words)).collect()
}

fn annotation(said: &Said, rule: &RuleSaid, words: &Words) -> Option<String> {
    let command = match Concern::of(rule)? {
        Concern::Broken | Concern::Uncertain => "error",
        Concern::Warned => "warning",
        Concern::Waived => "notice",
    };
    let at = location::place(said, rule);
    let title = format!("{} ({})", rule.name, rule.verdict_word);
    let mut message = vec![explanation::verdict(rule, words)];
    message.extend(explanation::about(rule, words));
    message.extend(rule.waiver.as_ref().filter(|waiver| waiver.excuses).map(|waiver| waiver.text.clone()));
    message.extend(explanation::hint(rule, words));
    Some(format!(
        "::{command} file={},line={},col={},title={}::{}\n",
        property(&location::path(said)),
        at.line,
        at.column,
        property(&title),
        data(&message.join("\n"))
    ))
}

/// The summary of the step: this Markdown, cut at the end of a line where it would be too long.
pub fn step_summary<'a>(markdown: &'a str, words: &Words) -> Cow<'a, str> {
    if markdown.len() <= SUMMARY_LIMIT {
        return Cow::Borrowed(markdown);
    }
    let note = format!("\n{}\n", words.say("machines-cut"));
    let closing = "\n</details>\n";
    let room = markdown.floor_char_boundary(SUMMARY_LIMIT - note.len() - closing.len());
    let kept = &markdown[..markdown[..room].rfind('\n').map_or(0, |end| end + 1)];
    // What was folded when it was cut is closed again; folds do not stand in one another.
    let is_folded = kept.matches("<details").count() > kept.matches("</details>").count();
    Cow::Owned(format!("{kept}{}{note}", if is_folded { closing } else { "" }))
}

/// A text for the log of a step, such as what a terminal shows: where the runner would take a part of it for a command, it is told not to look for any in it.
///
/// The word that ends this is made of the text itself, so that no text can hold it. Annotations belong behind it, on the same stream: of two, the runner knows no order.
pub fn shielded(text: &str) -> Cow<'_, str> {
    // `::command::` begins a line; `##[command]`, the older way, may stand anywhere.
    let is_taken = text.contains("##[") || text.lines().any(|line| line.trim_start().starts_with("::"));
    if !is_taken {
        return Cow::Borrowed(text);
    }
    let word = format!("ecart-{}", location::hash(text));
    let end = if text.ends_with('\n') { "" } else { "\n" };
    Cow::Owned(format!("::stop-commands::{word}\n{text}{end}::{word}::\n"))
}

/// What stands behind the last `::` of a command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// What a property of a command has as its value.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
