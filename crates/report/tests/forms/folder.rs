//! The folder, as a whole. How it takes the place of another is tested beside its code.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use ecart_report::folder::{Bundle, FolderError, write, write_many};
use ecart_words::{Lang, Words};

use crate::sample::{alike, small};

/// Every file below a folder.
fn files(folder: &Path) -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(inside) = folders.pop() {
        for entry in fs::read_dir(inside).unwrap() {
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

#[test]
fn a_report_has_its_page_its_data_its_tables_and_its_pictures() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("report");
    let words = Words::new(Lang::Fr);
    let document = alike();
    let written = write(&folder, &document, &words, false).unwrap();
    let mut expected: BTreeSet<PathBuf> = written.files.iter().cloned().collect();
    for file in [
        "index.html",
        "audit.json",
        "rates.csv",
        "gaps.csv",
        "figures/outcomes-sex.png",
        "figures/print/outcomes-sex.png",
        "figures/outcomes-sex.svg",
    ] {
        assert!(expected.contains(Path::new(file)), "{file}");
    }
    expected.insert(".ecart".into());
    assert_eq!(files(&folder), expected);
    assert_eq!(fs::read_to_string(folder.join("audit.json")).unwrap(), document.to_json());
    assert!(fs::read_to_string(folder.join("index.html")).unwrap().starts_with("<!DOCTYPE html><html lang=\"fr\">"));
    assert_eq!(&fs::read(folder.join("figures/outcomes-sex.png")).unwrap()[..4], b"\x89PNG");
    // Again, it replaces itself; with a file of the reader's, it does not.
    write(&folder, &document, &words, false).unwrap();
    fs::write(folder.join("notes.txt"), "mine").unwrap();
    assert!(
        matches!(write(&folder, &document, &words, false), Err(FolderError::Foreign { files, .. }) if files == [Path::new("notes.txt")])
    );
    assert_eq!(fs::read_to_string(folder.join("notes.txt")).unwrap(), "mine");
}

#[test]
fn a_bundle_has_a_page_that_leads_to_each_report() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("bundle");
    let (one, other) = (small(), alike());
    let intro = ["Two audits.".to_owned()];
    let closing = ["The one says `nothing` of the other.".to_owned()];
    let bundle = Bundle { title: "Both", intro: &intro, parts: &[("one", &one), ("other", &other)], closing: &closing, files: &[] };
    write_many(&folder, &bundle, &Words::new(Lang::En), false).unwrap();
    let page = fs::read_to_string(folder.join("index.html")).unwrap();
    for part in ["one", "other"] {
        assert!(page.contains(&format!("href=\"{part}/index.html\"")));
        assert!(folder.join(part).join("index.html").exists() && folder.join(part).join("rates.csv").exists());
    }
    assert!(page.contains("Two audits.") && page.contains("The one says <code>nothing</code> of the other."));
}
