//! A folder that takes the place of another, all at once.

use std::collections::BTreeSet;

use std::ffi::OsString;
use std::path::{Component, Path, PathBuf};
use std::{env, fs, io};

use super::FolderError;

/// The list of our files in a folder: by it the folder is known as ours, and a file that was added by hand is known as not ours.
const LIST: &str = ".ecart";
/// What the list begins with.
const LIST_HEAD: &str = "# Written by écart. When the report is written again, a folder with these files and no others is replaced.";

/// A folder that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The folder.
    pub folder: PathBuf,
    /// Its files, below the folder, in their order.
    pub files: Vec<PathBuf>,
    /// Where what the folder held before is now: it held files that are not ours, or it could not be removed.
    pub left_behind: Option<PathBuf>,
}

/// The files of a folder that is being written.
pub(super) struct Draft {
    folder: PathBuf,
    files: BTreeSet<PathBuf>,
}

impl Draft {
    /// Writes a file, with the folders it is in. The path is below the folder, its parts parted by `/`.
    pub(super) fn write(&mut self, path: &str, contents: &[u8]) -> Result<(), FolderError> {
        let relative: PathBuf = path.split('/').collect();
        let full = self.folder.join(&relative);
        if let Some(parent) = full.parent() {
            fs::create_dir_all(parent).map_err(FolderError::io(parent))?;
        }
        fs::write(&full, contents).map_err(FolderError::io(&full))?;
        self.files.insert(relative);
        Ok(())
    }

    fn write_list(&self) -> Result<(), FolderError> {
        let path = self.folder.join(LIST);
        let mut list = format!("{LIST_HEAD}\n");
        for file in &self.files {
            list.push_str(&slashed(file));
            list.push('\n');
        }
        fs::write(&path, list).map_err(FolderError::io(&path))
    }
}

/// Whether écart wrote a report here.
pub fn is_ours(folder: &Path) -> bool {
    fs::read_to_string(folder.join(LIST)).is_ok_and(|list| list.starts_with(LIST_HEAD))
}

/// Whether a report may be written here, so that a refusal need not wait for the data to be read. [`write()`](super::write()) looks again.
///
/// # Errors
/// [`FolderError`] if there is something else here, or nowhere to put a folder.
pub fn check(folder: &Path, force: bool) -> Result<(), FolderError> {
    Target::look_at(folder)?.check(force)
}

/// Has a folder written beside this one, and puts it in its place.
///
/// A folder of ours, and an empty one, is replaced; any other only if `force` says so, and then it is kept under another name: nothing that écart did not
/// write is ever removed. The folder that the program runs in is never replaced.
pub(super) fn replace(
    folder: &Path,
    force: bool,
    write: impl FnOnce(&mut Draft) -> Result<(), FolderError>,
) -> Result<Written, FolderError> {
    let target = Target::look_at(folder)?;
    target.check(force)?;
    let holds_foreign = target.exists && !foreign_files(&target.path)?.is_empty();
    let beside = tempfile::Builder::new().prefix(".ecart-").tempdir_in(&target.parent).map_err(FolderError::io(&target.parent))?;
    // The temporary folder is private to the user; the report, made within, gets the rights that a new folder has.
    let mut draft = Draft { folder: beside.path().join("new"), files: BTreeSet::new() };
    fs::create_dir(&draft.folder).map_err(FolderError::io(&draft.folder))?;
    write(&mut draft)?;
    draft.write_list()?;
    let own = if target.exists { own_folders(&target.path)? } else { Vec::new() };
    let hidden: Vec<PathBuf> = own.iter().map(PathBuf::from).filter(|name| draft.folder.join(name).exists()).collect();
    if !hidden.is_empty() && !force {
        return Err(FolderError::Foreign { folder: target.path, files: hidden });
    }
    let holds_foreign = holds_foreign || !hidden.is_empty();
    let old = beside.path().join("old");
    if target.exists {
        fs::rename(&target.path, &old).map_err(FolderError::io(&target.path))?;
    }
    let carried = if holds_foreign { &[][..] } else { &own };
    for name in carried {
        let (from, to) = (old.join(name), draft.folder.join(name));
        fs::rename(&from, &to).map_err(FolderError::io(&to))?;
    }
    if let Err(error) = fs::rename(&draft.folder, &target.path) {
        let back = carried.iter().all(|name| fs::rename(draft.folder.join(name), old.join(name)).is_ok());
        if target.exists && (!back || fs::rename(&old, &target.path).is_err()) {
            // What was there is more than the report: it stays where it is, and the message says where.
            let kept = beside.keep().join("old");
            return Err(FolderError::Io { path: kept, source: error });
        }
        return Err(FolderError::Io { path: target.path, source: error });
    }
    if holds_foreign {
        let kept = beside_name(&target.path);
        if let Err(error) = fs::rename(&old, &kept) {
            return Err(FolderError::Io { path: beside.keep().join("old"), source: error });
        }
        return Ok(Written { folder: folder.to_owned(), files: draft.files.into_iter().collect(), left_behind: Some(kept) });
    }
    let place = beside.path().to_owned();
    let left_behind = beside.close().is_err().then_some(place).filter(|place| place.exists());
    Ok(Written { folder: folder.to_owned(), files: draft.files.into_iter().collect(), left_behind })
}

/// The names of the folders right within a folder that were written by themselves, with a list of their own.
fn own_folders(folder: &Path) -> Result<Vec<OsString>, FolderError> {
    let mut own = Vec::new();
    for entry in fs::read_dir(folder).map_err(FolderError::io(folder))? {
        let entry = entry.map_err(FolderError::io(folder))?;
        if is_ours(&entry.path()) {
            own.push(entry.file_name());
        }
    }
    Ok(own)
}

/// A name that nothing has yet, for what a folder held before: `report.before`, `report.before-2`, …
pub(super) fn beside_name(folder: &Path) -> PathBuf {
    let name = |number: u32| {
        let mut name = folder.file_name().unwrap_or_default().to_owned();
        name.push(".before");
        if number > 1 {
            name.push(format!("-{number}"));
        }
        folder.with_file_name(name)
    };
    (1..).map(name).find(|path| fs::symlink_metadata(path).is_err()).unwrap_or_else(|| name(0))
}

/// The place where a folder is to be written.
struct Target {
    /// The folder itself, not a link to it.
    path: PathBuf,
    parent: PathBuf,
    exists: bool,
}

impl Target {
    fn look_at(folder: &Path) -> Result<Self, FolderError> {
        match fs::metadata(folder) {
            Ok(found) if !found.is_dir() => Err(FolderError::NotAFolder { path: folder.to_owned() }),
            Ok(_) => {
                let path = fs::canonicalize(folder).map_err(FolderError::io(folder))?;
                match path.parent().map(Path::to_owned) {
                    Some(parent) => Ok(Self { path, parent, exists: true }),
                    None => Err(FolderError::HoldsCurrent { folder: folder.to_owned() }),
                }
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let parent = match folder.parent() {
                    Some(parent) if parent != Path::new("") => parent.to_owned(),
                    _ => PathBuf::from(Component::CurDir.as_os_str()),
                };
                if parent.is_dir() {
                    Ok(Self { path: folder.to_owned(), parent, exists: false })
                } else {
                    Err(FolderError::NoParent { parent })
                }
            }
            Err(error) => Err(FolderError::Io { path: folder.to_owned(), source: error }),
        }
    }

    fn check(&self, force: bool) -> Result<(), FolderError> {
        if !self.exists {
            return Ok(());
        }
        let current = env::current_dir().and_then(fs::canonicalize);
        if current.is_ok_and(|current| current.starts_with(&self.path)) {
            return Err(FolderError::HoldsCurrent { folder: self.path.clone() });
        }
        if force {
            return Ok(());
        }
        let foreign = foreign_files(&self.path)?;
        if foreign.is_empty() { Ok(()) } else { Err(FolderError::Foreign { folder: self.path.clone(), files: foreign }) }
    }
}

/// At most three files of a folder that its list does not name; without a list, all are foreign.
fn foreign_files(folder: &Path) -> Result<Vec<PathBuf>, FolderError> {
    let list_path = folder.join(LIST);
    let listed: BTreeSet<String> = match fs::read_to_string(&list_path) {
        Ok(list) if list.starts_with(LIST_HEAD) => list.lines().skip(1).map(str::to_owned).chain([LIST.to_owned()]).collect(),
        Ok(_) => BTreeSet::new(),
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::InvalidData) => BTreeSet::new(),
        Err(error) => return Err(FolderError::Io { path: list_path, source: error }),
    };
    let mut foreign = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(inside) = folders.pop() {
        for entry in fs::read_dir(&inside).map_err(FolderError::io(&inside))? {
            let entry = entry.map_err(FolderError::io(&inside))?;
            let path = entry.path();
            // A link is a file here: what it leads to is not ours to look through.
            if entry.file_type().map_err(FolderError::io(&path))?.is_dir() {
                // One that we wrote by itself, with a list of its own, is carried over.
                if inside != folder || !is_ours(&path) {
                    folders.push(path);
                }
            } else if let Ok(below) = path.strip_prefix(folder)
                && !listed.contains(&slashed(below))
            {
                foreign.push(below.to_owned());
            }
        }
    }
    foreign.sort();
    foreign.truncate(3);
    Ok(foreign)
}

/// A path below a folder, its parts parted by `/` on every system.
fn slashed(path: &Path) -> String {
    let parts: Vec<String> = path.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(text: &'static str) -> impl FnOnce(&mut Draft) -> Result<(), FolderError> {
        move |draft| {
            draft.write("index.html", text.as_bytes())?;
            draft.write("figures/rates.svg", b"<svg/>")
        }
    }

    #[test]
    fn what_others_wrote_is_set_aside_and_never_removed() {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("report");
        for kept in ["report.before", "report.before-2"] {
            fs::create_dir_all(&folder).unwrap();
            fs::write(folder.join("thesis.txt"), "three years").unwrap();
            let written = replace(&folder, true, report("new")).unwrap();
            assert_eq!(written.left_behind, Some(fs::canonicalize(place.path()).unwrap().join(kept)));
            assert_eq!(fs::read_to_string(place.path().join(kept).join("thesis.txt")).unwrap(), "three years");
            assert_eq!(read(&folder), "new");
            assert!(!folder.join("thesis.txt").exists());
        }
    }

    /// The names in a folder.
    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    fn read(folder: &Path) -> String {
        fs::read_to_string(folder.join("index.html")).unwrap()
    }

    #[test]
    fn a_folder_of_ours_within_is_carried_over_and_never_hidden() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("report");
        replace(&folder, false, report("one")).unwrap();
        replace(&folder.join("lessons"), false, report("lesson")).unwrap();
        let written = replace(&folder, false, report("two")).unwrap();
        assert_eq!((read(&folder), read(&folder.join("lessons")), written.left_behind), ("two".to_owned(), "lesson".to_owned(), None));
        let over = |draft: &mut Draft| draft.write("lessons/index.html", b"other");
        assert!(matches!(replace(&folder, false, over), Err(FolderError::Foreign { .. })));
        let written = replace(&folder, true, over).unwrap();
        assert_eq!(read(&written.left_behind.unwrap().join("lessons")), "lesson");
    }

    #[test]
    fn a_new_folder_holds_its_files_and_nothing_is_left_beside_it() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("report");
        let written = replace(&folder, false, report("one")).unwrap();
        assert_eq!(names(&folder), [".ecart", "figures", "index.html"]);
        assert_eq!(written.files, [Path::new("figures/rates.svg"), Path::new("index.html")]);
        assert_eq!((names(parent.path()), written.left_behind), (vec!["report".to_owned()], None));
    }

    #[test]
    fn a_folder_of_ours_and_an_empty_one_are_replaced() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("report");
        fs::create_dir(&folder).unwrap();
        replace(&folder, false, report("one")).unwrap();
        replace(&folder, false, |draft| draft.write("index.html", b"two")).unwrap();
        assert_eq!((read(&folder), names(&folder)), ("two".into(), vec![".ecart".to_owned(), "index.html".to_owned()]));
        assert_eq!(names(parent.path()), ["report"]);
    }

    #[test]
    fn a_folder_with_other_files_is_refused_and_replaced_by_force_alone() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("report");
        replace(&folder, false, report("one")).unwrap();
        fs::write(folder.join("figures/mine.png"), "mine").unwrap();
        let refused = replace(&folder, false, |_| panic!("nothing is written"));
        assert!(matches!(refused, Err(FolderError::Foreign { files, .. }) if files == [Path::new("figures/mine.png")]));
        assert!(folder.join("figures/mine.png").exists());
        replace(&folder, true, report("two")).unwrap();
        assert!(!folder.join("figures/mine.png").exists());
        assert_eq!(read(&folder), "two");
    }

    #[test]
    fn a_list_that_is_not_ours_makes_no_folder_ours() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("report");
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join(LIST), "index.html\n").unwrap();
        fs::write(folder.join("index.html"), "mine").unwrap();
        assert!(matches!(replace(&folder, false, report("one")), Err(FolderError::Foreign { .. })));
        assert_eq!(read(&folder), "mine");
    }

    #[test]
    fn an_error_midway_leaves_what_was_there() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("report");
        let full = || FolderError::Io { path: "rates.csv".into(), source: io::ErrorKind::StorageFull.into() };
        let midway = |draft: &mut Draft| {
            draft.write("index.html", b"half")?;
            Err(full())
        };
        assert!(matches!(replace(&folder, false, midway), Err(FolderError::Io { .. })));
        assert_eq!(names(parent.path()), Vec::<String>::new());
        replace(&folder, false, report("one")).unwrap();
        assert!(replace(&folder, true, midway).is_err());
        assert_eq!((read(&folder), names(parent.path())), ("one".into(), vec!["report".to_owned()]));
    }

    #[test]
    fn a_file_that_cannot_be_written_is_named() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("report");
        let error = replace(&folder, false, |draft| {
            draft.write("rates.csv", b"")?;
            draft.write("rates.csv/within-a-file", b"")
        });
        assert!(matches!(error, Err(FolderError::Io { path, .. }) if path.ends_with("rates.csv")));
        assert_eq!(names(parent.path()), Vec::<String>::new());
    }

    #[test]
    fn a_file_in_the_way_and_a_lacking_parent_are_told_apart() {
        let parent = tempfile::tempdir().unwrap();
        let file = parent.path().join("report");
        fs::write(&file, "mine").unwrap();
        assert!(matches!(replace(&file, true, report("one")), Err(FolderError::NotAFolder { path }) if path == file));
        let nowhere = parent.path().join("no/report");
        let lacking = parent.path().join("no");
        assert!(matches!(replace(&nowhere, true, report("one")), Err(FolderError::NoParent { parent }) if parent == lacking));
        assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
    }

    #[test]
    fn the_folder_that_the_program_runs_in_is_never_replaced() {
        let current = env::current_dir().unwrap();
        for folder in [current.as_path(), current.parent().unwrap(), Path::new(".")] {
            assert!(matches!(replace(folder, true, |_| panic!("nothing is written")), Err(FolderError::HoldsCurrent { .. })));
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_parent_that_takes_no_folder_is_named() {
        // Not even the superuser may write here.
        let error = replace(Path::new("/proc/report"), false, report("one"));
        assert!(matches!(error, Err(FolderError::Io { path, .. }) if path == Path::new("/proc")));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_followed_and_stays_a_link() {
        let parent = tempfile::tempdir().unwrap();
        let (folder, link) = (parent.path().join("real"), parent.path().join("link"));
        fs::create_dir(&folder).unwrap();
        std::os::unix::fs::symlink(&folder, &link).unwrap();
        replace(&link, false, report("one")).unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(read(&folder), "one");
    }
}
