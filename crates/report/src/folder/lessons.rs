//! Lessons as files: one in a folder, or all of them in every language.

use std::fs;
use std::path::{Path, PathBuf};

use ecart_words::Words;

use super::replace::{Draft, beside_name, replace};
use super::{FolderError, Written, write_file};
use crate::html::{self, Beside, LessonLink};
use crate::lesson::Lesson;

/// What the page of a lesson holds, and by which it is known as ours.
const MARK: &str = "data-made-by=\"ecart lesson\"";

/// The lessons in one language, each with what it is about in one line.
#[derive(Debug)]
pub struct LessonShelf {
    /// The language.
    pub words: Words,
    /// The lessons, in order.
    pub lessons: Vec<(Lesson, String)>,
}

fn file(folder: &Path, name: &str) -> PathBuf {
    folder.join(format!("{name}.html"))
}

/// Whether the lesson of this name may be written to a folder, so that a refusal need not wait for it.
///
/// # Errors
/// [`FolderError`] if a file that écart did not write is there and `force` does not say so, or there is nowhere to put a folder.
pub fn check_lesson(folder: &Path, name: &str, force: bool) -> Result<(), FolderError> {
    match fs::metadata(folder) {
        Ok(found) if !found.is_dir() => return Err(FolderError::NotAFolder { path: folder.to_owned() }),
        // There is no lesson in a folder that is still to be made.
        Err(_) => return super::check(folder, force),
        Ok(_) => {}
    }
    let path = file(folder, name);
    if !force && path.exists() && !is_lesson(&path) {
        return Err(FolderError::Foreign { folder: folder.to_owned(), files: vec![path] });
    }
    Ok(())
}

fn is_lesson(path: &Path) -> bool {
    fs::read_to_string(path).is_ok_and(|page| page.contains(MARK))
}

/// Writes a lesson to a folder, which is made if there is none. A lesson of ours is replaced; another file only if `force` says so, and then it is kept under
/// another name, which is told.
///
/// # Errors
/// As [`check_lesson`], and if it cannot be written.
pub fn write_lesson(folder: &Path, lesson: &Lesson, words: &Words, force: bool) -> Result<Written, FolderError> {
    check_lesson(folder, lesson.name, force)?;
    fs::create_dir_all(folder).map_err(FolderError::io(folder))?;
    let path = file(folder, lesson.name);
    let left_behind = if path.exists() && !is_lesson(&path) {
        let kept = beside_name(&path);
        fs::rename(&path, &kept).map_err(FolderError::io(&path))?;
        Some(kept)
    } else {
        None
    };
    write_file(&path, html::lesson(words, lesson, None).as_bytes())?;
    Ok(Written { folder: folder.to_owned(), files: vec![PathBuf::from(format!("{}.html", lesson.name))], left_behind })
}

/// Writes all lessons: for each language `LANG/NAME.html` and `LANG/index.html` that leads to them, and `index.html` that leads to the languages. Each lesson leads back,
/// and to itself in the other languages that have it.
///
/// # Errors
/// As [`write()`](super::write()).
pub fn write_lessons(folder: &Path, shelves: &[LessonShelf], force: bool) -> Result<Written, FolderError> {
    replace(folder, force, |draft| {
        let mut linked = Vec::new();
        for shelf in shelves {
            let others: Vec<&LessonShelf> = shelves.iter().filter(|other| other.words.lang() != shelf.words.lang()).collect();
            linked.push((&shelf.words, write_shelf(draft, shelf, &others)?));
        }
        draft.write("index.html", html::lessons(&linked).as_bytes())
    })
}

fn write_shelf(draft: &mut Draft, shelf: &LessonShelf, others: &[&LessonShelf]) -> Result<Vec<LessonLink>, FolderError> {
    let code = shelf.words.lang().code();
    for (lesson, _) in &shelf.lessons {
        let has_it = |other: &&&LessonShelf| other.lessons.iter().any(|(same, _)| same.name == lesson.name);
        let others: Vec<&Words> = others.iter().filter(has_it).map(|other| &other.words).collect();
        let page = html::lesson(&shelf.words, lesson, Some(Beside { others: &others }));
        draft.write(&format!("{code}/{}.html", lesson.name), page.as_bytes())?;
    }
    let others: Vec<&Words> = others.iter().map(|other| &other.words).collect();
    let links: Vec<LessonLink> = shelf.lessons.iter().map(|(lesson, line)| LessonLink::new(lesson, line.clone())).collect();
    draft.write(&format!("{code}/index.html"), html::lessons_in(&shelf.words, &links, &others).as_bytes())?;
    Ok(links)
}
