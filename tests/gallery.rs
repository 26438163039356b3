//! The gallery in `reports/` is what the program makes today.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::util::{Ecart, project};

/// `ecart demo --all` makes every page and every audit of `reports/`, to the byte, and no other; the lessons there are made by another command.
#[test]
fn is_what_the_program_makes() {
    is_made_by("demo --all --quiet --out", "reports", |file| !file.starts_with("lessons"));
}

/// A command makes the files of a kept folder that are its own, to the byte, and no other. PNG pictures are looked for, and not compared: how they are compressed may
/// differ. `ECART_BLESS=1` makes the folder anew.
pub(crate) fn is_made_by(command: &str, folder: &str, is_own: fn(&Path) -> bool) {
    let kept = project(folder);
    let place = tempfile::tempdir().unwrap();
    let made = place.path().join("made");
    Ecart::new().args(&format!("{command} '{}'", made.display())).succeeds();
    let made_files = files(&made);
    if std::env::var_os("ECART_BLESS").is_some() {
        let own = if kept.exists() { files(&kept) } else { BTreeSet::new() };
        own.iter().filter(|file| is_own(file)).for_each(|file| fs::remove_file(kept.join(file)).unwrap());
        for file in &made_files {
            let path = kept.join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::copy(made.join(file), path).unwrap();
        }
        return;
    }
    let expected: BTreeSet<PathBuf> = files(&kept).into_iter().filter(|file| is_own(file)).collect();
    assert_eq!(made_files, expected, "{folder} has other files; renew it with ECART_BLESS=1 and look at it");
    for file in made_files.iter().filter(|file| file.extension().is_some_and(|extension| extension != "png")) {
        let is_same = fs::read(made.join(file)).unwrap() == fs::read(kept.join(file)).unwrap();
        assert!(is_same, "{folder}/{} is not what is made today; renew it with ECART_BLESS=1 and look at it", file.display());
    }
}

/// The files below a folder.
fn files(folder: &Path) -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(inside) = folders.pop() {
        for entry in fs::read_dir(&inside).unwrap_or_else(|error| panic!("{}: {error}", inside.display())) {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.insert(path.strip_prefix(folder).unwrap().to_owned());
            }
        }
    }
    found
}
