//! `ecart lesson`: an hour in the classroom from a bundled case, as one page.

mod material;

use std::path::Path;

use ecart_report::folder::{self, LessonShelf};
use ecart_report::lesson::{Lesson, Materials, TOPICS, Topic};
use ecart_words::{Lang, Words, say};

use super::App;
use crate::args::FolderArgs;
use crate::message::{Message, of_folder, similar};
use crate::output::{check_folder, say_written};
use crate::wrap::wrapped;

pub(super) fn run(name: Option<&str>, all: bool, to: &FolderArgs, app: &App<'_>) -> Result<(), Message> {
    match (name, &to.out) {
        (Some(name), Some(dir)) => one(named(name, app)?, dir, to, app),
        (Some(name), None) => {
            let name = named(name, app)?.name;
            Err(Message::new(say!(app.words, "error-lesson-where", name = name)).hint(say!(app.words, "hint-use", flag = "--out lessons")))
        }
        (None, Some(dir)) if all => every(dir, to, app),
        (None, Some(_)) => Err(Message::new(app.words.say("error-lesson-which")).hint(app.words.say("hint-lesson-which"))),
        (None, None) => app.print(list(app.words).as_bytes()),
    }
}

fn named(name: &str, app: &App<'_>) -> Result<&'static Topic, Message> {
    TOPICS.iter().find(|topic| topic.name == name).ok_or_else(|| unknown(name, app.words))
}

fn one(topic: &Topic, dir: &str, to: &FolderArgs, app: &App<'_>) -> Result<(), Message> {
    let refused = |error| of_folder(&error, dir, app.words);
    folder::check_lesson(Path::new(dir), topic.name, to.force).map_err(refused)?;
    let lesson = made(topic, app)?;
    let written = folder::write_lesson(Path::new(dir), &lesson, app.words, to.force).map_err(refused)?;
    if !to.quiet {
        let file = Path::new(dir).join(format!("{}.html", topic.name)).display().to_string();
        app.shell.say(&say!(app.words, "wrote-file", file = file));
        if let Some(old) = &written.left_behind {
            app.shell.note(&say!(app.words, "note-left-behind", folder = old.display().to_string()), app.words);
        }
    }
    Ok(())
}

/// Writes all of them in every language.
fn every(dir: &str, to: &FolderArgs, app: &App<'_>) -> Result<(), Message> {
    check_folder(to, app)?;
    let shelf = |lang| {
        let words = Words::new(lang);
        let in_it = App { words: &words, shell: app.shell };
        let lessons = TOPICS.iter().map(|topic| Ok((made(topic, &in_it)?, topic.line(&words)))).collect::<Result<_, Message>>()?;
        Ok(LessonShelf { words, lessons })
    };
    let shelves = Lang::ALL.into_iter().map(shelf).collect::<Result<Vec<_>, Message>>()?;
    let written = folder::write_lessons(Path::new(dir), &shelves, to.force).map_err(|error| of_folder(&error, dir, app.words))?;
    say_written(&written, to, app);
    Ok(())
}

/// A lesson, from what is made of its data.
fn made(topic: &Topic, app: &App<'_>) -> Result<Lesson, Message> {
    let materials = topic.data.iter().map(|data| material::of(data, app)).collect::<Result<_, _>>()?;
    // A test makes every lesson: what is bundled holds what they tell of.
    topic.lesson(&Materials(materials), app.words).ok_or_else(|| Message::fault(app.words))
}

fn list(words: &Words) -> String {
    let mut text = String::new();
    for topic in &TOPICS {
        text.push_str(&wrapped(&words.entry(topic.name, &topic.line(words)), 0));
        text.push_str(&format!("    ecart lesson {} --out lessons\n\n", topic.name));
    }
    text.push_str(&wrapped(&words.say("lesson-all"), 0));
    text
}

fn unknown(name: &str, words: &Words) -> Message {
    let names = TOPICS.iter().map(|topic| topic.name);
    let allowed = names.clone().collect::<Vec<_>>().join(", ");
    let message = Message::new(say!(words, "error-unknown-lesson", name = name)).at(say!(words, "error-values-allowed", values = allowed));
    // Who knows the data asks for them.
    let of_data = TOPICS.iter().find(|topic| topic.data.iter().any(|data| data.name() == name)).map(|topic| topic.name);
    match of_data.or_else(|| similar(name, names).first().copied()) {
        Some(near) => message.hint(say!(words, "hint-similar-command", command = format!("ecart lesson {near} --out lessons"))),
        None => message.hint(words.say("hint-lesson-which")),
    }
}
