//! `ecart demo`: audits of the bundled data, each given as the arguments that a user would type, and the sentences that close them.

mod amsterdam;
mod berkeley;
mod compas;
mod face_audit;
mod fico;
mod gender_shades;
mod gpt_resumes;
mod mmmlu;
mod obermeyer;
mod pulse_oximeter;
mod sweden_benefit;
mod toxicity_terms;

use ecart_data::Source;
use ecart_report::folder::{Case, Shelf};
use ecart_report::{Share, grouping};
use ecart_schema::Document;
use ecart_words::{Lang, Words, say};

use super::App;
use super::audit::audited;
use crate::args::OutputArgs;
use crate::bundled::Bundled;
use crate::message::{Message, similar};
use crate::output::{self, Part};
use crate::request::typed;
use crate::wrap::wrapped;

/// The folder of an audit's report, where there are several, and what follows `ecart audit FILE`.
type Typed = (&'static str, Vec<String>);

/// A demonstration.
struct Demo {
    dataset: &'static str,
    /// Its audits.
    parts: fn(&Words) -> Vec<Typed>,
    /// The sentences that close it, computed from the audits.
    closing: fn(&[Document], &Words) -> Vec<String>,
}

impl Demo {
    /// What it is known as.
    fn name(&self, words: &Words) -> String {
        words.say(&format!("demo-{}-name", self.dataset))
    }
}

const DEMOS: [Demo; 12] = [
    gender_shades::DEMO,
    compas::DEMO,
    berkeley::DEMO,
    fico::DEMO,
    obermeyer::DEMO,
    mmmlu::DEMO,
    gpt_resumes::DEMO,
    face_audit::DEMO,
    pulse_oximeter::DEMO,
    toxicity_terms::DEMO,
    sweden_benefit::DEMO,
    amsterdam::DEMO,
];

pub(super) fn run(name: Option<&str>, to: &OutputArgs, app: &App<'_>) -> Result<(), Message> {
    let Some(name) = name else {
        return app.print(list(app.words).as_bytes());
    };
    let demo = DEMOS.iter().find(|demo| demo.dataset == name).ok_or_else(|| unknown(name, app.words))?;
    output::check(to, app)?;
    let (parts, closing) = told(demo, to.folder.out.is_some(), app)?;
    if let [part] = &parts[..] {
        return output::write(&part.document, to, &output::Print::Always, app);
    }
    output::write_parts(&demo.name(app.words), &parts, &closing, to, app)
}

/// Writes all of them in every language, as a gallery.
pub(super) fn write_all(to: &OutputArgs, app: &App<'_>) -> Result<(), Message> {
    output::check(to, app)?;
    let shelves = Lang::ALL.into_iter().map(|lang| shelf(Words::new(lang), app)).collect::<Result<Vec<_>, _>>()?;
    output::write_gallery(&shelves, &to.folder, app)
}

/// Every demonstration in one language.
fn shelf(words: Words, app: &App<'_>) -> Result<Shelf, Message> {
    let in_it = App { words: &words, shell: app.shell };
    let cases = DEMOS.iter().map(|demo| {
        let (parts, closing) = told(demo, true, &in_it)?;
        let parts = parts.into_iter().map(|part| (part.folder, part.document)).collect();
        Ok(Case {
            name: demo.dataset,
            title: demo.name(in_it.words),
            shows: in_it.words.say(&format!("demo-{}", demo.dataset)),
            parts,
            closing,
        })
    });
    let cases = cases.collect::<Result<_, Message>>()?;
    Ok(Shelf { words, cases })
}

/// The audits of the demonstration of these data, as a report holds them; none of data that have no demonstration.
pub(super) fn documents(dataset: &str, app: &App<'_>) -> Result<Vec<Document>, Message> {
    match DEMOS.iter().find(|demo| demo.dataset == dataset) {
        Some(demo) => Ok(audits(demo, true, app)?.into_iter().map(|part| part.document).collect()),
        None => Ok(Vec::new()),
    }
}

/// The audits of a demonstration, and the sentences that close several.
fn told(demo: &Demo, for_a_report: bool, app: &App<'_>) -> Result<(Vec<Part>, Vec<String>), Message> {
    let mut parts = audits(demo, for_a_report, app)?;
    let documents: Vec<Document> = parts.iter().map(|part| part.document.clone()).collect();
    let closing = (demo.closing)(&documents, app.words);
    if let [part] = &mut parts[..] {
        // What closes a single audit goes wherever the audit goes: onto its page, and into its file.
        part.document.presentation.notes = closing;
        return Ok((parts, Vec::new()));
    }
    Ok((parts, closing))
}

/// The audits of a demonstration.
fn audits(demo: &Demo, for_a_report: bool, app: &App<'_>) -> Result<Vec<Part>, Message> {
    // Every demonstration names a data set that is bundled, which a test checks.
    let Some(dataset) = Bundled::find(demo.dataset) else { return Ok(Vec::new()) };
    let source = Source::Memory { name: dataset.file.to_owned(), bytes: dataset.bytes.into() };
    let audit = |(folder, flags): Typed| {
        let args = typed([dataset.file.to_owned()].into_iter().chain(flags), app.words)?;
        let args = if for_a_report { args.for_a_report() } else { args };
        let (document, _) = audited(&args, &source, app)?;
        Ok(Part { folder, document })
    };
    (demo.parts)(app.words).into_iter().map(audit).collect()
}

fn list(words: &Words) -> String {
    let mut text = String::new();
    for demo in &DEMOS {
        text.push_str(&wrapped(&words.entry(demo.dataset, &words.say(&format!("demo-{}", demo.dataset))), 0));
        text.push_str(&format!("    ecart demo {}\n\n", demo.dataset));
    }
    text.push_str(&wrapped(&words.say("demos-out"), 0));
    text
}

fn unknown(name: &str, words: &Words) -> Message {
    let names = DEMOS.iter().map(|demo| demo.dataset);
    let message = Message::new(say!(words, "error-unknown-demo", name = name)).at(say!(
        words,
        "error-values-allowed",
        values = names.clone().collect::<Vec<_>>().join(", ")
    ));
    match similar(name, names).first() {
        Some(near) => message.hint(say!(words, "hint-similar-command", command = format!("ecart demo {near}"))),
        None => message.hint(words.say("hint-demos")),
    }
}

/// What a column or a value of the data is called.
fn name(words: &Words, kind: &str, of: &str) -> String {
    let id: String = of.chars().map(|sign| if sign.is_ascii_alphanumeric() { sign.to_ascii_lowercase() } else { '-' }).collect();
    words.say(&format!("data-{kind}-{}", id.trim_end_matches('-')))
}

/// What columns and values of the data, which are in English, are called in another language.
fn called(words: &Words, columns: &[&str], levels: &[(&str, &[&str])]) -> Vec<String> {
    if words.lang() == Lang::En {
        return Vec::new();
    }
    let columns = columns.iter().flat_map(|column| ["--column-words".to_owned(), format!("{column}={}", name(words, "column", column))]);
    let levels = levels.iter().flat_map(|(column, values)| values.iter().map(move |value| (column, value)));
    let levels =
        levels.flat_map(|(column, value)| ["--level-words".to_owned(), format!("{column}={value}:{}", name(words, "value", value))]);
    columns.chain(levels).collect()
}

/// What follows `ecart audit FILE`, from flags that need no translation and from texts that have one.
fn arguments(flags: &[&str], texts: &[(&str, String)]) -> Vec<String> {
    let flags = flags.iter().map(|flag| (*flag).to_owned());
    let texts = texts.iter().flat_map(|(flag, text)| [(*flag).to_owned(), text.clone()]);
    flags.chain(texts).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args::Colour;
    use crate::bundled::DATASETS;
    use crate::shell::Shell;

    fn closing(name: &str, lang: Lang) -> Vec<String> {
        let (words, shell) = (Words::new(lang), Shell::new(Colour::Never, false));
        let demo = DEMOS.iter().find(|demo| demo.dataset == name).unwrap();
        let parts = audits(demo, false, &App { words: &words, shell: &shell }).unwrap();
        let documents: Vec<Document> = parts.into_iter().map(|part| part.document).collect();
        (demo.closing)(&documents, &words)
    }

    #[test]
    fn every_data_set_has_its_demonstration() {
        assert_eq!(DEMOS.map(|demo| demo.dataset), DATASETS.each_ref().map(|dataset| dataset.name));
    }

    #[test]
    fn gender_shades_says_that_the_pair_is_of_two_systems() {
        let said = closing("gender-shades", Lang::En).join("\n");
        for figure in ["34.7% (94/271)", "0.8% (3/385)", "0.3% (1/385)", "34.3% (93/271)"] {
            assert!(said.contains(figure), "{figure}: {said}");
        }
        assert!(closing("gender-shades", Lang::Fr).join("\n").contains("34,7\u{202f}% (94/271)"));
    }

    #[test]
    fn berkeley_says_what_is_hidden_in_the_total() {
        let said = closing("berkeley-1973", Lang::En).join("\n");
        for part in ["30.4% (557/1,835)", "44.5% (1,198/2,691)", "A, B, D and F", "4 of 6"] {
            assert!(said.contains(part), "{part}: {said}");
        }
    }

    #[test]
    fn compas_says_what_the_maker_answered() {
        let said = closing("compas", Lang::En).join("\n");
        for figure in ["63.0% (1,369/2,174)", "59.1% (505/854)", "51.4% (1,901/3,696)", "39.4% (966/2,454)"] {
            assert!(said.contains(figure), "{figure}: {said}");
        }
    }
}
