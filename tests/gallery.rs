//! The gallery in `reports/` is what the program makes today.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::util::{Ecart, project};

/// `ecart demo --all` makes every page and every audit of `reports/`, to the byte, and no other. PNG pictures are looked for, and not compared: how they are compressed may
/// differ. `ECART_BLESS=1` makes the gallery anew.
#[test]
fn is_what_the_program_makes() {
    let kept = project("reports");
    if std::env::var_os("ECART_BLESS").is_some() {
        Ecart::new().args(&format!("demo --all --quiet --out '{}'", kept.display())).succeeds();
        return;
    }
    let place = tempfile::tempdir().unwrap();
    let made = place.path().join("reports");
    Ecart::new().args(&format!("demo --all --quiet --out '{}'", made.display())).succeeds();
    let (files, expected) = (files(&made), files(&kept));
    assert_eq!(files, expected, "the gallery has other files; renew it with ECART_BLESS=1 and look at it");
    for file in files.iter().filter(|file| file.extension().is_some_and(|extension| extension != "png")) {
        let is_same = fs::read(made.join(file)).unwrap() == fs::read(kept.join(file)).unwrap();
        assert!(is_same, "reports/{} is not what is made today; renew it with ECART_BLESS=1 and look at it", file.display());
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
