//! A check as Markdown, for a pull request or the summary of a run: the verdict, the rules that are broken with their tables, then the rest, folded.

use ecart_gate::Verdict;
use ecart_words::{Words, say};

use super::{RuleSaid, Said, concern};
use crate::figure::capitalised;
use crate::{ColumnKind, SectionTable};

/// No comment on GitHub or GitLab may be longer than 65,536 characters, and some room is left to whoever wraps it.
const MOST_BYTES: usize = 60_000;
/// A table of more rows is folded.
const MOST_ROWS: usize = 12;

/// Draws a check. It stays under 64 kB: where that is not enough, tables are left out, and it says so.
pub fn render(said: &Said, words: &Words) -> String {
    // What closes the page is always there, and counted first.
    let closing = closing(said);
    let bytes = closing.iter().map(|block| block.len() + 2).sum();
    let mut page = Page { words, blocks: Vec::new(), bytes, is_cut: false };
    page.block(format!("## {}", text(&said.title)));
    let summary = format!("{}.", said.summary);
    page.block(format!("**{}** {}", text(&said.outcome), text(&summary)));
    let (full, brief): (Vec<&RuleSaid>, Vec<&RuleSaid>) = said.rules.iter().partition(|rule| is_full(rule));
    for rule in &full {
        page.rule(rule);
    }
    if !brief.is_empty() {
        page.brief(&brief);
    }
    for rule in &brief {
        page.folded(rule);
    }
    page.close(closing);
    page.blocks.join("\n\n") + "\n"
}

/// Whether a rule is shown in full: a reviewer has to look at it.
fn is_full(rule: &RuleSaid) -> bool {
    !rule.is_waived() && matches!(rule.verdict, Some(Verdict::Broken | Verdict::Inconclusive))
}

struct Page<'a> {
    words: &'a Words,
    blocks: Vec<String>,
    bytes: usize,
    /// Whether something was left out for want of room.
    is_cut: bool,
}

impl Page<'_> {
    /// Adds a block, if there is room for it.
    fn block(&mut self, block: String) {
        if self.bytes + block.len() + 2 > MOST_BYTES {
            self.is_cut = true;
            return;
        }
        self.bytes += block.len() + 2;
        self.blocks.push(block);
    }

    fn rule(&mut self, rule: &RuleSaid) {
        let heading = concern::heading(rule, self.words);
        self.block(format!("### {}", text(&heading)));
        self.block(format!("**{}.**", text(&capitalised(&rule.sentence))));
        // Of what was found the comparisons matter first.
        let mut tables: Vec<&SectionTable> = rule.tables.iter().collect();
        if rule.verdict == Some(Verdict::Broken) && tables.first().is_some_and(|table| table.rows.len() <= MOST_ROWS) {
            let first = tables.remove(0);
            self.block(table(first));
        }
        let lines = self.lines(rule);
        self.block(lines);
        if !tables.is_empty() {
            let inside: Vec<String> = tables.into_iter().map(table).collect();
            self.fold(&self.words.say("check-page-figures"), &inside);
        }
    }

    /// What is said of a rule beside its sentence, as a list.
    fn lines(&self, rule: &RuleSaid) -> String {
        let words = self.words;
        let line = rule.place.line.to_string();
        let mut lines =
            vec![text(&say!(words, "check-line-rule", subject = rule.subject.as_str(), file = rule.file.as_str(), line = line))];
        if !rule.limit.is_empty() {
            lines.push(text(&say!(words, "check-line-limit", limit = rule.limit.as_str(), whose = rule.whose.as_str())));
        }
        lines.extend(rule.details.iter().map(|detail| text(detail)));
        lines.extend(rule.aside.iter().map(|group| text(&say!(words, "check-line-aside", group = group.as_str()))));
        lines.extend(rule.why.iter().map(|why| text(&say!(words, "check-line-why", why = why.as_str()))));
        lines.extend(rule.owner.iter().map(|owner| text(&say!(words, "check-line-owner", owner = owner.as_str()))));
        // No name of the data is in a hint, so that code in it may stay code.
        lines.extend(rule.hint.iter().map(|hint| crate::markdown::prose(&say!(words, "check-line-hint", hint = hint.as_str()))));
        let items: Vec<String> = lines.into_iter().map(|line| format!("- {line}")).collect();
        items.join("\n")
    }

    /// The rules that need no attention, one row each.
    fn brief(&mut self, rules: &[&RuleSaid]) {
        let words = self.words;
        let head = [
            words.say("check-page-verdict"),
            words.say("check-page-rule"),
            words.say("check-page-found"),
            words.say("check-page-limit"),
            words.say("check-page-whose"),
        ];
        let mut lines = vec![line(&head.map(|head| text(&head))), line(&["---"; 5].map(str::to_owned))];
        for rule in rules {
            let cells = [&rule.verdict_word, &rule.name, &rule.sentence, &rule.limit, &rule.whose];
            lines.push(line(&cells.map(|cell| text(cell))));
        }
        self.block(lines.join("\n"));
    }

    fn folded(&mut self, rule: &RuleSaid) {
        let heading = concern::heading(rule, self.words);
        let mut inside = vec![self.lines(rule)];
        inside.extend(rule.tables.iter().map(table));
        self.fold(&heading, &inside);
    }

    /// A part that opens on a click. A blank line on each side lets what is inside be Markdown.
    fn fold(&mut self, heading: &str, inside: &[String]) {
        self.block(format!("<details>\n<summary>{}</summary>\n\n{}\n\n</details>", markup(heading), inside.join("\n\n")));
    }

    /// What is said last.
    fn close(&mut self, closing: [String; 2]) {
        if self.is_cut {
            self.blocks.push(format!("*{}*", text(&self.words.say("check-cut"))));
        }
        self.blocks.extend(closing);
    }
}

/// What was checked and how, and the sentences that close a check.
fn closing(said: &Said) -> [String; 2] {
    let joined = |texts: &[String], sign: &str| texts.iter().map(|one| short(&text(one))).collect::<Vec<_>>().join(sign);
    [joined(&said.facts, " · "), joined(&said.notes, " ")].map(|text| format!("<sub>{text}</sub>"))
}

/// A table with its caption.
fn table(table: &SectionTable) -> String {
    let heads: Vec<String> = table.columns.iter().map(|column| text(&column.head)).collect();
    let rule: Vec<String> = table.columns.iter().map(|column| rule_of(column.kind).to_owned()).collect();
    let mut lines = vec![line(&heads), line(&rule)];
    lines.extend(table.rows.iter().map(|row| line(&row.iter().map(|cell| text(cell)).collect::<Vec<String>>())));
    let caption = if table.caption.is_empty() { String::new() } else { format!("**{}**\n\n", text(&capitalised(&table.caption))) };
    caption + &lines.join("\n")
}

const fn rule_of(kind: ColumnKind) -> &'static str {
    match kind {
        ColumnKind::Text => "---",
        ColumnKind::Figure | ColumnKind::Interval => "---:",
    }
}

fn line(cells: &[String]) -> String {
    format!("| {} |", cells.join(" | "))
}

/// A text that stays text: neither Markdown nor HTML, nor a mention that calls somebody, a number that links to an issue, or an address that becomes a link.
fn text(text: &str) -> String {
    let escaped = crate::markdown::escaped(text);
    let mut out = String::with_capacity(escaped.len());
    for character in escaped.chars() {
        out.push(character);
        // What stands in between is not shown, and parts the sign from the name.
        match character {
            '@' => out.push_str("<!-- -->"),
            '#' => out.push_str("<!-- -->"),
            _ => {}
        }
    }
    out.replace("://", ":\\/\\/").replace("www.", "www\\.")
}

/// A text within a tag of HTML.
fn markup(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('@', "@<!-- -->")
        .replace('#', "#<!-- -->")
        .replace("://", ":<!-- -->//")
}

/// The longest fact.
const LONGEST: usize = 1_000;

fn short(text: &str) -> String {
    if text.chars().count() <= LONGEST { text.to_owned() } else { text.chars().take(LONGEST).chain(['…']).collect() }
}
