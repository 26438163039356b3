//! `ecart check`: count, audit, check, write.

mod github;
mod judged;
mod reports;

use std::path::Path;

use ecart_gate::{Check, CheckSource};
use ecart_report::verdicts::{Said, code_quality, html, junit, markdown, sarif, terminal};
use ecart_report::{Sheet, annex_iv, bias_audit, html as pages, in_field, markdown as texts, preset_notes};
use ecart_schema::Document;
use ecart_words::{Words, say};

pub(super) use self::judged::{Judging, judging};
use self::reports::Report;
use super::App;
use crate::args::{CheckArgs, CheckForm, CheckFormat};
use crate::exit::Exit;
use crate::message::Message;
use crate::notes;

/// So many lines at most are said of what a preset looks at, group by group.
const LINES: usize = 12;

/// Checks what the policy names, or the files that are typed.
pub(super) fn run(args: &CheckArgs, app: &App<'_>) -> Result<Exit, Message> {
    let reports = reports::asked(&args.reports, app.words)?;
    let judging = judging(&args.policy, app)?;
    let baseline = judging.baseline(args.baseline.as_deref(), app)?;
    let (document, remarks) = judging.document(app)?;
    let check = judging.check(&document, baseline.as_ref(), app)?;
    let words = &in_field(&document, app.words);
    let mut said = Said::in_files(&check, &judging.name(), |rule| judging.policy.file_of(rule), &document, words);
    let mut whole = said.clone();
    said.notes.extend(preset_notes(&judging.policy, &document, LINES, words));
    whole.notes.extend(preset_notes(&judging.policy, &document, usize::MAX, words));
    let drawn = Drawn { said, whole, check: &check, judging: &judging, document: &document, words };
    let written: Vec<(&Report, String)> = reports.iter().map(|report| (report, drawn.form(report))).collect();
    reports::write(&written, app.words)?;
    let format = args.printed.unwrap_or_default();
    let printed = drawn.printed(format, app.shell.has_colour());
    if github::runs_here() {
        github::say(&drawn.said, &printed, format, words, app)?;
    } else {
        app.print(printed.as_bytes())?;
    }
    if !args.quiet {
        notes::remarks(&remarks, app);
        if !reports.is_empty() {
            let files: Vec<&str> = reports.iter().map(|report| report.file.as_str()).collect();
            app.shell.say(&say!(app.words, "note-reports-wrote", files = files.join(", ")));
        }
    }
    Ok(check.way().into())
}

/// A check, with all that its forms are drawn from.
struct Drawn<'a> {
    said: Said,
    /// With all that a preset looks at, for the page.
    whole: Said,
    check: &'a Check,
    judging: &'a Judging,
    document: &'a Document,
    words: &'a Words,
}

impl Drawn<'_> {
    fn printed(&self, format: CheckFormat, has_colour: bool) -> String {
        let (said, words) = (&self.said, self.words);
        match format {
            CheckFormat::Table => terminal::render(said, words, has_colour),
            CheckFormat::Markdown => markdown::render(said, words),
            CheckFormat::Json => self.json(),
            CheckFormat::Junit => junit::render(said, words),
            CheckFormat::Sarif => sarif::render(said, words),
            CheckFormat::CodeQuality => code_quality::render(said, words),
        }
    }

    fn form(&self, report: &Report) -> String {
        match report.form {
            CheckForm::Markdown => self.printed(CheckFormat::Markdown, false),
            CheckForm::Json => self.json(),
            CheckForm::Junit => self.printed(CheckFormat::Junit, false),
            CheckForm::Sarif => self.printed(CheckFormat::Sarif, false),
            CheckForm::CodeQuality => self.printed(CheckFormat::CodeQuality, false),
            CheckForm::Html => html::render(&self.whole, self.words),
            CheckForm::Audit => self.document.to_json(),
            CheckForm::Summary => self.sheet(&bias_audit(self.document, &self.judging.policy.summary, self.words), report),
            CheckForm::AnnexIv => self.sheet(&annex_iv(self.document, &self.judging.policy.summary, self.words), report),
        }
    }

    /// A text to hand out: as a page where the file is one, otherwise as Markdown.
    fn sheet(&self, sheet: &Sheet, report: &Report) -> String {
        let is_page = Path::new(&report.file).extension().is_some_and(|extension| extension.eq_ignore_ascii_case("html"));
        if is_page { pages::sheet(sheet, self.words) } else { texts::sheet(sheet, self.words) }
    }

    fn json(&self) -> String {
        let policy = &self.judging.policy;
        self.check.to_json(&CheckSource {
            policy_file: &policy.file,
            policy_title: policy.title.as_deref(),
            rule_files: (0..self.check.rules.len()).map(|rule| policy.file_of(rule)).collect(),
            provenance: &self.document.provenance,
        })
    }
}
