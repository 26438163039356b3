//! The pages of `ecart serve`: the columns of a file with a form to pick what is audited, and the bar above an audit that was picked.
//!
//! Everything goes by plain links and forms, without a script. As on every page, names enter as text, and nothing is loaded from anywhere.

use ecart_words::{Words, say};
use maud::{Markup, html};

use super::{frame, text};

/// What the form shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Picking {
    /// The files.
    pub files: String,
    /// How many rows were looked at.
    pub rows: String,
    /// The columns.
    pub columns: Vec<PickColumn>,
    /// What is asked beside the groups, the most needed first.
    pub fields: Vec<Field>,
    /// The fields that few audits need.
    pub more: Vec<Field>,
    /// Why the picks gave no audit, if they gave none.
    pub refusal: Option<Refusal>,
    /// Where picks are sent to.
    pub audit: String,
    /// Where the wish to end is sent to.
    pub stop: String,
}

/// A column of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PickColumn {
    /// Its name.
    pub name: String,
    /// What is in it.
    pub holds: String,
    /// What it may be, and why; empty if nothing is guessed.
    pub may_be: String,
    /// Whether it is picked as a group.
    pub is_group: bool,
}

/// A field of the form, named as the flag that it stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The flag, without its hyphens.
    pub flag: &'static str,
    /// What it is called.
    pub name: String,
    /// What it is, in words.
    pub help: String,
    /// What is to be known of it while nothing stands in it.
    pub note: Option<String>,
    /// What can be put in.
    pub input: FieldInput,
}

/// What can be put into a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldInput {
    /// One of these, or nothing; and the one picked.
    Choice(Vec<Choice>, String),
    /// A line.
    Line(String),
    /// Several lines.
    Lines(String),
}

/// Something that can be picked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// As the flag takes it.
    pub value: String,
    /// As the reader sees it.
    pub text: String,
}

/// Why there is no audit, as the command line says it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Refusal {
    /// What.
    pub what: String,
    /// Where.
    pub place: Vec<String>,
    /// What to do.
    pub hints: Vec<String>,
}

/// What stands above an audit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// The command that writes the same page.
    pub command: String,
    /// The way back to the picks.
    pub back: String,
    /// What was remarked on while reading.
    pub remarks: Vec<String>,
}

/// The sheet of every page begins here.
const SHEET: &str = "<div class=\"sheet\">";

/// The page of an audit with a bar above it, and nothing else changed.
pub fn with_bar(page: &str, bar: &Bar, words: &Words) -> String {
    let bar = html! {
        aside.bar aria-label=(words.say("serve-bar")) {
            p { a href=(bar.back) { (words.say("serve-back")) } }
            p.soft { (text::code(&words.say("serve-command"))) }
            pre tabindex="0" { code { (bar.command) } }
            @for remark in &bar.remarks { p.soft { (text::code(remark)) } }
        }
    };
    page.replacen(SHEET, &format!("{}{SHEET}", bar.into_string()), 1)
}

/// The page of the columns, with the form.
pub fn picking(picking: &Picking, words: &Words) -> String {
    let title = say!(words, "serve-title", files = picking.files.as_str());
    let fields = || picking.fields.iter().chain(&picking.more);
    let named: Vec<&Field> = picking.refusal.as_ref().map_or_else(Vec::new, |refusal| refusal.about(fields()));
    let refused_in = |field: &Field| {
        let place = named.iter().position(|named| named.flag == field.flag)?;
        Some(Refused { what: &picking.refusal.as_ref()?.what, is_first: place == 0 })
    };
    let drawn = |field: &Field| drawn(field, refused_in(field));
    let is_more_named = picking.more.iter().any(|field| named.iter().any(|named| named.flag == field.flag));
    let title = if picking.refusal.is_some() { words.entry(&words.say("serve-refused"), &title) } else { title };
    let sheet = html! {
        header {
            p.kicker { b { "écart" } " · " (words.say("serve-kicker")) }
            h1 { (text::name(&picking.files)) }
            p.facts { (picking.rows) }
            p.facts { (text::code(&words.say("serve-local"))) }
        }
        main id="content" {
            @if let Some(refusal) = &picking.refusal { (refused(refusal, &named, words)) }
            form.picks method="get" action=(picking.audit) {
                section aria-labelledby="columns" {
                    h2 id="columns" { (words.say("serve-columns")) }
                    p.soft { (text::code(&words.say("serve-columns-note"))) }
                    (columns(&picking.columns, words))
                }
                section aria-labelledby="roles" {
                    h2 id="roles" { (words.say("serve-roles")) }
                    @for field in &picking.fields { (drawn(field)) }
                    details open[is_more_named] {
                        summary { (words.say("serve-more")) }
                        @for field in &picking.more { (drawn(field)) }
                    }
                    p { button type="submit" { (words.say("serve-audit")) } }
                }
            }
            form.stop method="post" action=(picking.stop) { p { button type="submit" { (words.say("serve-stop")) } } }
        }
    };
    framed(words, &title, &sheet)
}

/// A page that says one thing.
pub fn saying(sentence: &str, words: &Words) -> String {
    let sheet = html! {
        header { p.kicker { b { "écart" } " · " (words.say("serve-kicker")) } }
        main id="content" { h1 { (text::code(sentence)) } }
    };
    framed(words, sentence, &sheet)
}

/// Every page of ours forbids forms; this one has them, and sends them nowhere else.
fn framed(words: &Words, title: &str, sheet: &Markup) -> String {
    frame::frame(words, title, sheet).replacen("form-action 'none'", "form-action 'self'", 1)
}

impl FieldInput {
    /// What stands in the field.
    fn values(&self) -> Vec<&str> {
        match self {
            Self::Choice(_, value) | Self::Line(value) => vec![value.as_str()],
            Self::Lines(values) => values.lines().collect(),
        }
        .into_iter()
        .filter(|value| !value.is_empty())
        .collect()
    }
}

impl Refusal {
    /// The fields that it is about: those whose value it quotes; else those whose flag it names; else those that its hints would have filled, or the first they name.
    fn about<'f>(&self, fields: impl Iterator<Item = &'f Field> + Clone) -> Vec<&'f Field> {
        let quotes = |field: &&Field| field.input.values().iter().any(|value| self.what.contains(&format!("`{value}`")));
        let quoted: Vec<&Field> = fields.clone().filter(quotes).collect();
        if !quoted.is_empty() {
            return quoted;
        }
        let named: Vec<&Field> = fields.clone().filter(|field| names(&self.what, field.flag)).collect();
        if !named.is_empty() {
            return named;
        }
        let hinted: Vec<&Field> = fields.filter(|field| self.hints.iter().any(|hint| names(hint, field.flag))).collect();
        let empty: Vec<&Field> = hinted.iter().copied().filter(|field| field.input.values().is_empty()).collect();
        if empty.is_empty() { hinted.into_iter().take(1).collect() } else { empty }
    }

    /// Whether it is about the columns of groups, which are ticked above the fields.
    fn is_about_groups(&self) -> bool {
        [&self.what].into_iter().chain(&self.hints).any(|text| names(text, "group"))
    }
}

/// Whether a text names a flag.
fn names(text: &str, flag: &str) -> bool {
    let mut after = text.split("--").skip(1).filter_map(|after| after.strip_prefix(flag));
    after.any(|after| !after.starts_with(|c: char| c.is_alphanumeric() || c == '-'))
}

fn refused(refusal: &Refusal, named: &[&Field], words: &Words) -> Markup {
    html! {
        div.refused role="alert" {
            p { b { (words.say("error-label")) } " " (text::code(&refusal.what)) }
            @for line in &refusal.place { p.soft { (text::code(line)) } }
            @for hint in &refusal.hints { p { b { (words.say("hint-label")) } " " (text::code(hint)) } }
            @if named.is_empty() && refusal.is_about_groups() { p { a href="#columns" { (say!(words, "serve-go", field = words.say("serve-columns"))) } } }
            @for field in named { p { a href={ "#" (field.flag) } { (say!(words, "serve-go", field = field.name.as_str())) } } }
        }
    }
}

fn columns(columns: &[PickColumn], words: &Words) -> Markup {
    html! {
        div.scroll tabindex="0" role="group" aria-labelledby="columns" {
            table {
                thead {
                    tr {
                        @for head in ["serve-head-group", "serve-head-column", "serve-head-may-be", "serve-head-holds"] {
                            th scope="col" { (words.say(head)) }
                        }
                    }
                }
                tbody {
                    @for column in columns {
                        tr {
                            td { input type="checkbox" name="group" value=(column.name) checked[column.is_group] aria-label=(say!(words, "serve-group", column = column.name.as_str())); }
                            th scope="row" { (text::name(&column.name)) }
                            td { (text::code(&column.may_be)) }
                            td { (text::code(&column.holds)) }
                        }
                    }
                }
            }
        }
    }
}

/// What is said of a field that a refusal names; the reader begins at the first of them.
#[derive(Clone, Copy)]
struct Refused<'a> {
    what: &'a str,
    is_first: bool,
}

fn drawn(field: &Field, refused: Option<Refused<'_>>) -> Markup {
    let flag = field.flag;
    let mut described = format!("{flag}-means");
    for (has, end) in [(field.note.is_some(), "note"), (refused.is_some(), "refused")] {
        if has {
            described += &format!(" {flag}-{end}");
        }
    }
    let invalid = refused.map(|_| "true");
    let first = refused.is_some_and(|refused| refused.is_first);
    html! {
        div.field {
            label for=(flag) { (field.name) }
            p.soft id={ (flag) "-means" } { (text::code(&field.help)) " · " code { "--" (flag) } }
            @match &field.input {
                FieldInput::Choice(options, picked) => {
                    select id=(flag) name=(flag) aria-describedby=(described) aria-invalid=[invalid] autofocus[first] {
                        option value="" { "–" }
                        @for option in options { option value=(option.value) selected[option.value == *picked] { (option.text) } }
                    }
                }
                FieldInput::Line(value) => {
                    input id=(flag) name=(flag) value=(value) autocomplete="off" aria-describedby=(described) aria-invalid=[invalid] autofocus[first];
                }
                FieldInput::Lines(value) => {
                    textarea id=(flag) name=(flag) rows="2" autocomplete="off" aria-describedby=(described) aria-invalid=[invalid] autofocus[first] { "\n" (value) }
                }
            }
            @if let Some(note) = &field.note { p.note id={ (flag) "-note" } { (text::code(note)) } }
            @if let Some(refused) = refused { p.note id={ (flag) "-refused" } { (text::code(refused.what)) } }
        }
    }
}
