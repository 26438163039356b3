//! A check as a terminal shows it: what is broken first and in full, what holds on one line; at most 100 columns.
//!
//! Nothing is said by colour alone: each verdict is a word, and colours are written only if they are asked for.

use anstyle::{AnsiColor, Style};
use ecart_gate::Verdict;
use ecart_words::{Words, say};

use super::{RuleSaid, Said, concern};
use crate::SectionTable;
use crate::terminal::{WIDTH, grid, section_grid};

/// The most rows of a table; the page has all.
const MOST_ROWS: usize = 8;
/// How far tables stand in.
const INDENT: usize = 2;

/// Draws a check. `styled` writes headings and verdicts with ANSI sequences.
pub fn render(said: &Said, words: &Words, styled: bool) -> String {
    let column = said.rules.iter().map(|rule| grid::width(&rule.verdict_word)).max().unwrap_or(0) + 2;
    let mut sheet = Sheet { words, styled, column, text: String::new() };
    sheet.titled(&said.title);
    for fact in &said.facts {
        sheet.wrapped(fact, 0);
    }
    let mut after_full = true;
    for rule in &said.rules {
        let is_full = !is_brief(rule);
        if is_full || after_full {
            sheet.text.push('\n');
        }
        if is_full {
            sheet.full(rule)
        } else {
            sheet.brief(rule)
        }
        after_full = is_full;
    }
    sheet.text.push('\n');
    for note in &said.notes {
        sheet.wrapped(note, 0);
    }
    sheet.text.push('\n');
    sheet.titled(&say!(words, "check-summary-line", summary = said.summary.as_str(), outcome = said.outcome.as_str()));
    sheet.text
}

/// Whether a rule is said on one line: it holds, and nothing about it asks for attention.
fn is_brief(rule: &RuleSaid) -> bool {
    rule.verdict == Some(Verdict::Holds)
}

struct Sheet<'a> {
    words: &'a Words,
    styled: bool,
    /// Where what follows the verdict begins.
    column: usize,
    text: String,
}

impl Sheet<'_> {
    fn styled(&self, text: &str, style: Style) -> String {
        if self.styled { format!("{style}{text}{style:#}") } else { text.to_owned() }
    }

    fn titled(&mut self, text: &str) {
        for line in grid::wrap(text, WIDTH) {
            let line = self.styled(&line, Style::new().bold());
            self.text.push_str(&line);
            self.text.push('\n');
        }
    }

    /// A sentence, broken between words, that many columns in.
    fn wrapped(&mut self, sentence: &str, indent: usize) {
        for line in grid::wrap(sentence, WIDTH - indent) {
            self.text.push_str(&" ".repeat(indent));
            self.text.push_str(line.trim_end());
            self.text.push('\n');
        }
    }

    /// The verdict, and what follows it.
    fn led(&mut self, rule: &RuleSaid, text: &str) {
        let style = match rule.verdict {
            _ if rule.is_waived() => Style::new(),
            Some(Verdict::Broken) => AnsiColor::Red.on_default().bold(),
            Some(Verdict::Inconclusive) => AnsiColor::Yellow.on_default().bold(),
            Some(Verdict::Holds) => AnsiColor::Green.on_default(),
            None => Style::new(),
        };
        let word = self.styled(&rule.verdict_word, style);
        let room = " ".repeat(self.column - grid::width(&rule.verdict_word));
        let mut lines = grid::wrap(text, WIDTH - self.column).into_iter();
        let first = lines.next().unwrap_or_default();
        self.text.push_str(&format!("{word}{room}{first}\n"));
        for line in lines {
            self.wrapped(&line, self.column);
        }
    }

    fn brief(&mut self, rule: &RuleSaid) {
        self.led(rule, &say!(self.words, "check-heading", verdict = rule.name.as_str(), name = rule.short.as_str()));
        for line in &rule.aside {
            self.wrapped(&say!(self.words, "check-line-aside", group = line.as_str()), self.column);
        }
    }

    fn full(&mut self, rule: &RuleSaid) {
        let (words, column) = (self.words, self.column);
        let name = concern::effect(rule, words).map(|effect| say!(words, "check-effect", verdict = rule.name.as_str(), effect = effect));
        self.led(rule, name.as_deref().unwrap_or(&rule.name));
        self.wrapped(&rule.sentence, column);
        let (file, line) = (rule.file.as_str(), rule.place.line.to_string());
        self.wrapped(&say!(words, "check-line-rule", subject = rule.subject.as_str(), file = file, line = line), column);
        if !rule.limit.is_empty() {
            self.wrapped(&say!(words, "check-line-limit", limit = rule.limit.as_str(), whose = rule.whose.as_str()), column);
        }
        for detail in &rule.details {
            self.wrapped(detail, column);
        }
        for line in &rule.aside {
            self.wrapped(&say!(words, "check-line-aside", group = line.as_str()), column);
        }
        if let Some(why) = &rule.why {
            self.wrapped(&say!(words, "check-line-why", why = why.as_str()), column);
        }
        if let Some(owner) = &rule.owner {
            self.wrapped(&say!(words, "check-line-owner", owner = owner.as_str()), column);
        }
        if let Some(hint) = &rule.hint {
            self.wrapped(&say!(words, "check-line-hint", hint = hint.as_str()), column);
        }
        if !rule.is_waived() {
            for table in &rule.tables {
                self.table(table);
            }
        }
    }

    fn table(&mut self, table: &SectionTable) {
        let indent = " ".repeat(INDENT);
        self.text.push('\n');
        if !table.caption.is_empty() {
            let caption = self.styled(&table.caption, Style::new().bold());
            self.text.push_str(&format!("{indent}{caption}\n"));
        }
        let shown = SectionTable { rows: table.rows.iter().take(MOST_ROWS).cloned().collect(), ..table.clone() };
        let (heads, rows) = section_grid(&shown).lines(WIDTH - INDENT);
        for head in heads {
            let head = self.styled(head.trim_end(), Style::new().bold());
            self.text.push_str(&format!("{indent}{head}\n"));
        }
        for row in rows {
            self.text.push_str(&format!("{indent}{}\n", row.trim_end()));
        }
        if table.rows.len() > MOST_ROWS {
            self.wrapped(&say!(self.words, "check-more-rows", count = table.rows.len() - MOST_ROWS), INDENT);
        }
    }
}
