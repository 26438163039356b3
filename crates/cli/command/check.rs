//! `ecart check`: count, audit, check, write.

mod github;
mod judged;
mod reports;
mod repository;

use std::path::Path;

use ecart_gate::{Check, CheckSource, Preset};
use ecart_report::verdicts::{PolicyName, Said, code_quality, html, junit, markdown, sarif, terminal};
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

/// The reports that belong to one preset, and what is said where it is not gone by.
const OF_PRESETS: [(CheckForm, Preset, &str); 2] = [
    (CheckForm::Summary, Preset::NYC_LL144, "error-report-summary"),
    (CheckForm::AnnexIv, Preset::EU_AI_ACT_ANNEX_IV, "error-report-annex"),
];

/// So many lines at most are said of what a preset looks at, group by group, but on a page.
const LINES: usize = 12;

/// Checks what the policy names, or the files that are typed; in a job of GitHub Actions a refusal is annotated too.
pub(super) fn run(args: &CheckArgs, app: &App<'_>) -> Result<Exit, Message> {
    checked(args, app).inspect_err(|message| {
        if github::runs_here() {
            github::refuse(message, app);
        }
    })
}

fn checked(args: &CheckArgs, app: &App<'_>) -> Result<Exit, Message> {
    let reports = reports::asked(&args.reports, app.words)?;
    let judging = judging(&args.policy, app)?;
    let files: Vec<&str> = reports.iter().map(|report| report.file.as_str()).collect();
    judging.spare(&files, judging.baseline_file(args.baseline.as_deref()), app.words)?;
    for (form, preset, message) in OF_PRESETS {
        if reports.iter().any(|report| report.form == form) && !judging.goes_by(preset) {
            return Err(Message::new(app.words.say(message)).hint(say!(app.words, "hint-report-of-preset", preset = preset.name)));
        }
    }
    let baseline = judging.baseline(args.baseline.as_deref(), app)?;
    let (document, remarks) = judging.document(app)?;
    let check = judging.check(&document, baseline.as_ref(), app)?;
    let words = &in_field(&document, app.words);
    let said = |name: &PolicyName, lines: usize| {
        let mut said = Said::in_files(&check, name, |rule| judging.file_of(rule, name), &document, words);
        said.notes.extend(preset_notes(&judging.policy, &document, lines, words));
        said
    };
    let drawn = Drawn {
        said: said(&judging.name(), LINES),
        typed: said(&judging.typed_name(), LINES),
        whole: said(&judging.name(), usize::MAX),
        check: &check,
        judging: &judging,
        document: &document,
        words,
    };
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
            app.shell.say(&say!(app.words, "note-reports-wrote", files = files.join(", ")));
        }
    }
    Ok(check.way().into())
}

/// A check, with all that its forms are drawn from.
struct Drawn<'a> {
    /// What reports say.
    said: Said,
    /// What a terminal says, which names the policy as it was typed.
    typed: Said,
    /// The same with all that a preset looks at, for a page.
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
            CheckFormat::Table => terminal::render(&self.typed, words, has_colour),
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
        let name = self.judging.name();
        self.check.to_json(&CheckSource {
            policy_file: &name.file,
            policy_title: name.title.as_deref(),
            rule_files: (0..self.check.rules.len()).map(|rule| self.judging.file_of(rule, &name)).collect(),
            provenance: &self.document.provenance,
        })
    }
}
