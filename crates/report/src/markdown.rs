//! The audit as Markdown, in the tables that GitHub and most other renderers know: for an issue, a pull request, a notebook.

mod card;

use ecart_words::{Words, say};

use crate::figure::capitalised;
use crate::{
    Cell, ColumnKind, ComparisonFindings, CriterionRow, Fact, Findings, Gap, GroupingFindings, Impact, Mark, NoGap, Rates, Section, Sheet,
    Widest,
};

pub use card::card;

/// Draws the audit. All that a terminal shows is here, and the ratios too.
pub fn render(findings: &Findings, words: &Words) -> String {
    let mut page = Page { words, text: String::new() };
    page.block(&format!("# {}", escaped(&findings.title)));
    page.block(&format!("{} · {}", escaped(&findings.rows_line), escaped(&findings.method_line)));
    page.finding(findings);
    for (place, grouping) in findings.groupings.iter().enumerate() {
        page.grouping(grouping, place == findings.headline.grouping);
    }
    page.list(&words.say("page-left-out"), &findings.left_out);
    page.list(&words.say("page-cautions"), &findings.cautions);
    for note in &findings.notes {
        page.block(&prose(note));
    }
    page.list(&words.say("page-cannot"), &findings.cannot_show);
    page.text
}

/// Draws a text to hand out beside an audit.
pub fn sheet(sheet: &Sheet, words: &Words) -> String {
    let mut page = Page { words, text: String::new() };
    page.block(&format!("# {}", escaped(&sheet.title)));
    page.block(&escaped(&sheet.kind));
    if let Some(lacking) = sheet.lacking(words) {
        page.block(&format!("**{}**", escaped(&lacking)));
    }
    let fact = |fact: &Fact| escaped(&say!(words, "sheet-fact", name = fact.name.as_str(), value = fact.value.as_str()));
    let facts: Vec<String> = sheet.facts.iter().map(|of| format!("- {}", fact(of))).collect();
    page.block(&facts.join("\n"));
    page.block(&format!("## {}", escaped(&words.say("sheet-found"))));
    for section in &sheet.sections {
        page.section(section);
    }
    page.list(&sheet.closing.0, &sheet.closing.1);
    page.block(&escaped(&sheet.made));
    page.text
}

/// Draws a comparison: what changed first, the tables below.
pub fn comparison(findings: &ComparisonFindings, words: &Words) -> String {
    let mut page = Page { words, text: String::new() };
    page.block(&format!("# {}", escaped(&findings.title)));
    for (place, sentence) in findings.headline.iter().enumerate() {
        page.block(&if place == 0 { format!("**{}**", escaped(sentence)) } else { prose(sentence) });
    }
    let facts: Vec<String> = findings.facts.iter().map(|fact| format!("- {}", prose(fact))).collect();
    page.block(&facts.join("\n"));
    for section in findings.groupings.iter().flat_map(|grouping| &grouping.sections) {
        page.section(section);
    }
    page.list(&words.say("compare-rows-heading"), &findings.rows);
    page.list(&words.say("compare-cannot-heading"), &findings.cannot_say);
    page.text
}

struct Page<'a> {
    words: &'a Words,
    text: String,
}

impl Page<'_> {
    fn block(&mut self, block: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.text.push_str(block);
        self.text.push('\n');
    }

    /// A table: the first column is of names, the others of figures.
    fn table(&mut self, heads: &[String], rows: &[Vec<String>]) {
        let is_text: Vec<bool> = (0..heads.len()).map(|column| column == 0).collect();
        self.table_of(heads, &is_text, rows);
    }

    /// A table in which some columns are of words, and the others of figures.
    fn table_of(&mut self, heads: &[String], is_text: &[bool], rows: &[Vec<String>]) {
        let line = |cells: &[String]| format!("| {} |", cells.join(" | "));
        let rule: Vec<String> = is_text.iter().map(|is_text| if *is_text { "---" } else { "---:" }.to_owned()).collect();
        let lines: Vec<String> = [line(heads), line(&rule)].into_iter().chain(rows.iter().map(|row| line(row))).collect();
        self.block(&lines.join("\n"));
    }

    fn list(&mut self, heading: &str, sentences: &[String]) {
        if sentences.is_empty() {
            return;
        }
        self.block(&format!("## {}", escaped(heading)));
        let items: Vec<String> = sentences.iter().map(|sentence| format!("- {}", prose(sentence))).collect();
        self.block(&items.join("\n"));
    }

    fn finding(&mut self, findings: &Findings) {
        let headline = &findings.headline;
        if !headline.sentence.is_empty() {
            self.block(&format!("**{}**", escaped(&headline.sentence)));
        }
        for sentence in [&headline.chance, &headline.why] {
            if !sentence.is_empty() {
                self.block(&escaped(sentence));
            }
        }
    }

    /// Where the finding is the one that all began with, it is not said again.
    fn grouping(&mut self, grouping: &GroupingFindings, is_headline: bool) {
        self.block(&format!("## {}", escaped(&grouping.name)));
        if !is_headline {
            self.block(&escaped(&grouping.heading));
        }
        self.rates(grouping);
        self.against(grouping);
        self.widest(&grouping.widest);
        self.impacts(&grouping.name, &grouping.impacts);
        self.criteria(&grouping.criteria);
        for section in &grouping.sections {
            self.section(section);
        }
    }

    fn section(&mut self, section: &Section) {
        self.block(&format!("### {}", escaped(&capitalised(&section.heading))));
        for sentence in &section.lead {
            self.block(&prose(sentence));
        }
        for table in &section.tables {
            if !table.caption.is_empty() {
                self.block(&format!("**{}**", escaped(&table.caption)));
            }
            let heads: Vec<String> = table.columns.iter().map(|column| escaped(&column.head)).collect();
            let rows: Vec<Vec<String>> = table.rows.iter().map(|row| row.iter().map(|cell| escaped(cell)).collect()).collect();
            let is_text: Vec<bool> = table.columns.iter().map(|column| column.kind == ColumnKind::Text).collect();
            self.table_of(&heads, &is_text, &rows);
        }
        for note in &section.notes {
            self.block(&prose(note));
        }
    }

    fn rates(&mut self, grouping: &GroupingFindings) {
        let Rates { metrics, people, rows, notes, small, missing, withheld } = &grouping.rates;
        let mut heads = vec![escaped(&grouping.name), people.clone()];
        for metric in metrics {
            heads.push(format!("{} ({})", escaped(&metric.name), escaped(&metric.what)));
            heads.push(self.words.say("head-interval"));
            heads.push(self.words.say(if metric.metric.entry().is_share { "head-of" } else { "head-people" }));
        }
        let cells = rows.iter().map(|row| {
            let mut cells = vec![self.group(&row.group, row.is_reference), row.people.clone()];
            cells.extend(row.cells.iter().flat_map(|cell| self.cell(cell)));
            if row.is_overall { cells.into_iter().map(bold).collect() } else { cells }
        });
        let rows: Vec<Vec<String>> = cells.collect();
        self.table(&heads, &rows);
        let notes = notes.iter().enumerate().map(|(place, note)| format!("{}. {}", place + 1, escaped(note)));
        let notes: Vec<String> = notes.collect();
        if !notes.is_empty() {
            self.block(&notes.join("\n"));
        }
        for (mark, legend) in [(Mark::Small, small), (Mark::Missing, missing)] {
            if let Some(legend) = legend {
                self.block(&format!("*{}* {}", mark.sign(), escaped(legend)));
            }
        }
        if let Some(withheld) = withheld {
            self.block(&escaped(withheld));
        }
    }

    fn cell(&self, cell: &Cell) -> [String; 3] {
        match cell {
            Cell::Value { value, mark } => {
                let mark = mark.map_or_else(String::new, |mark| format!(" *{}*", mark.sign()));
                [value.text.clone(), value.interval.clone(), format!("{}{mark}", value.counts)]
            }
            Cell::Undefined { note, .. } => [format!("{} ({note})", self.words.say("undefined")), String::new(), String::new()],
        }
    }

    fn group(&self, name: &str, is_reference: bool) -> String {
        let name = escaped(name);
        if is_reference { format!("{name} {}", self.words.say("reference-mark")) } else { name }
    }

    fn against(&mut self, grouping: &GroupingFindings) {
        let against = &grouping.against;
        let mut heads = vec![escaped(&say!(self.words, "against-heading-plain", reference = grouping.reference.as_str()))];
        for head in &against.metrics {
            let difference = self.words.say(if head.metric.metric.entry().is_share { "head-points" } else { "head-difference" });
            heads.push(format!("{}, {difference}", escaped(&head.name)));
            heads.push(self.words.say("head-interval"));
            heads.push(self.words.say("head-ratio"));
            heads.push(self.words.say("head-interval"));
        }
        let rows: Vec<Vec<String>> = against
            .rows
            .iter()
            .map(|row| {
                let mut cells = vec![escaped(&row.group)];
                cells.extend(row.gaps.iter().flat_map(|gap| self.gap(gap.as_ref())));
                cells
            })
            .collect();
        self.table(&heads, &rows);
    }

    fn gap(&self, gap: Result<&Gap, &NoGap>) -> [String; 4] {
        match gap {
            Ok(gap) => {
                let mark = if gap.is_small { " *s*" } else { "" };
                let [ratio, ratio_interval] = self.ratio(&gap.ratio);
                [gap.difference.clone(), format!("{}{mark}", gap.interval), ratio, ratio_interval]
            }
            Err(none) => {
                let text = match none {
                    NoGap::IsReference => none.text(self.words),
                    NoGap::Undefined(reason) => self.undefined(reason),
                };
                [text, String::new(), String::new(), String::new()]
            }
        }
    }

    fn ratio(&self, ratio: &Result<(String, String), String>) -> [String; 2] {
        match ratio {
            Ok((ratio, interval)) => [ratio.clone(), interval.clone()],
            Err(reason) => [self.undefined(reason), String::new()],
        }
    }

    fn undefined(&self, reason: &str) -> String {
        self.words.entry(&self.words.say("undefined"), &escaped(reason))
    }

    fn widest(&mut self, widest: &[Widest]) {
        let words = self.words;
        let heads = [
            words.say("widest-heading-plain"),
            words.say(if widest.iter().all(|widest| widest.metric.metric.entry().is_share) { "head-points" } else { "head-gap" }),
            words.say("head-interval"),
            words.say("head-ratio"),
            words.say("head-interval"),
            words.say("head-between"),
            words.say("head-chance"),
        ];
        let row = |widest: &Widest| {
            let mut cells = vec![escaped(&widest.metric.name)];
            match &widest.gap {
                Ok(gap) => {
                    let [ratio, ratio_interval] = self.ratio(&gap.ratio);
                    let chance = gap.chance.as_ref().map_or_else(String::new, |chance| format!("{} · {}", chance.mean, chance.below));
                    let between = format!("{} – {}", escaped(&gap.high), escaped(&gap.low));
                    cells.extend([gap.difference.clone(), gap.interval.clone(), ratio, ratio_interval, between, chance]);
                }
                Err(reason) => {
                    cells.push(self.undefined(reason));
                    cells.extend(std::iter::repeat_n(String::new(), 5));
                }
            }
            cells
        };
        let rows: Vec<Vec<String>> = widest.iter().map(row).collect();
        self.table(&heads, &rows);
        for limits in widest.iter().filter_map(|widest| widest.gap.as_ref().ok()?.limits.as_ref()) {
            self.block(&escaped(limits));
        }
        for widest in widest.iter().filter(|widest| !widest.aside.is_empty()) {
            let aside = say!(words, "widest-aside", metric = widest.metric.name.as_str(), groups = words.list(&widest.aside));
            self.block(&escaped(&aside));
        }
    }

    fn impacts(&mut self, columns: &str, impacts: &[Impact]) {
        if impacts.is_empty() {
            return;
        }
        let words = self.words;
        self.block(&format!("{}:", words.say("impact-heading")));
        let heads = [escaped(columns), words.say("head-impact"), words.say("head-of"), String::new()];
        let row = |impact: &Impact| {
            let ratio = impact.ratio.clone().unwrap_or_else(|reason| self.undefined(&reason));
            let under = if impact.is_under { words.say("impact-under") } else { String::new() };
            let mark = impact.mark.map_or_else(String::new, |mark| format!(" *{}*", mark.sign()));
            vec![escaped(&impact.group), ratio, format!("{}{mark}", impact.counts), under]
        };
        let rows: Vec<Vec<String>> = impacts.iter().map(row).collect();
        self.table(&heads, &rows);
        if impacts.iter().any(|impact| impact.mark.is_some()) {
            self.block(&escaped(&words.say("impact-aside")));
        }
    }

    fn criteria(&mut self, criteria: &[CriterionRow]) {
        if criteria.is_empty() {
            return;
        }
        let words = self.words;
        let heads = [words.say("head-criterion"), words.say("head-value"), words.say("head-interval"), words.say("head-between")];
        let row = |row: &CriterionRow| {
            let value = row.value.clone().unwrap_or_else(|reason| self.undefined(&reason));
            let ends: Vec<String> = row.ends.iter().map(|(_, high, low)| format!("{} – {}", escaped(high), escaped(low))).collect();
            vec![escaped(&row.name), value, row.interval.clone(), words.series(&ends)]
        };
        let rows: Vec<Vec<String>> = criteria.iter().map(row).collect();
        self.table(&heads, &rows);
    }
}

fn bold(cell: String) -> String {
    if cell.is_empty() { cell } else { format!("**{cell}**") }
}

/// A sentence of ours, in which code stands between backticks: those stay, all else is text.
pub(crate) fn prose(sentence: &str) -> String {
    let parts: Vec<&str> = sentence.split('`').collect();
    if parts.len().is_multiple_of(2) {
        return escaped(sentence);
    }
    let piece = |(place, part): (usize, &&str)| {
        if place.is_multiple_of(2) { escaped(part) } else { format!("`{}`", one_line(part)) }
    };
    parts.iter().enumerate().map(piece).collect()
}

/// A text that stays text: no mark of Markdown or HTML in it takes effect, and it stays on its line and in its cell.
pub(crate) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in one_line(text).chars() {
        if matches!(character, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '#' | '&') {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

fn one_line(text: &str) -> String {
    text.replace(['\r', '\n', '\t'], " ")
}
