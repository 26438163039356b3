//! One file, written whole or not at all.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::{fs, io};

use super::FolderError;

/// Whether a file can be written here, so that a refusal need not wait for the data to be read.
///
/// # Errors
/// [`FolderError`] if there is a folder of this name, or no folder to put it in.
pub fn check_file(path: &Path) -> Result<(), FolderError> {
    if path.is_dir() {
        return Err(FolderError::Io { path: path.to_owned(), source: io::Error::from(io::ErrorKind::IsADirectory) });
    }
    let parent = parent(path);
    if parent.is_dir() { Ok(()) } else { Err(FolderError::NoParent { parent }) }
}

/// Writes a file beside its place, then puts it there: whatever goes wrong before leaves what was there as it was.
///
/// # Errors
/// [`FolderError`] if it cannot be written.
pub fn write_file(path: &Path, contents: &[u8]) -> Result<(), FolderError> {
    write_file_by(path, |file| file.write_all(contents))
}

/// The same with contents that are made as they are written.
///
/// # Errors
/// [`FolderError`] if it cannot be written, or `fill` fails.
pub fn write_file_by(path: &Path, fill: impl FnOnce(&mut fs::File) -> io::Result<()>) -> Result<(), FolderError> {
    check_file(path)?;
    // A device or a pipe, such as `/dev/stdout`, is written into and never replaced.
    if fs::metadata(path).is_ok_and(|found| !found.is_file()) {
        return fs::OpenOptions::new().write(true).open(path).and_then(|mut file| fill(&mut file)).map_err(FolderError::io(path));
    }
    // What a link leads to is written, not the link.
    let place = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let draft = || -> io::Result<tempfile::NamedTempFile> {
        let mut builder = tempfile::Builder::new();
        // A temporary file is private to the user; this one gets the rights that a new file has.
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        let mut file = builder.prefix(".ecart-").tempfile_in(parent(&place))?;
        fill(file.as_file_mut())?;
        file.as_file().sync_all()?;
        Ok(file)
    };
    let file = draft().map_err(FolderError::io(path))?;
    file.persist(&place).map_err(|error| FolderError::Io { path: path.to_owned(), source: error.error })?;
    Ok(())
}

fn parent(path: &Path) -> PathBuf {
    match path.parent() {
        Some(parent) if parent != Path::new("") => parent.to_owned(),
        _ => PathBuf::from("."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_written_whole_and_nothing_is_left_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("check.xml");
        write_file(&path, b"one").unwrap();
        write_file(&path, b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn a_device_is_written_into_and_a_link_is_followed() {
        write_file(Path::new("/dev/null"), b"x").unwrap();
        assert!(!fs::metadata("/dev/null").unwrap().is_file());
        let folder = tempfile::tempdir().unwrap();
        let (real, link) = (folder.path().join("real"), folder.path().join("link"));
        write_file(&real, b"one").unwrap();
        std::os::unix::fs::symlink(&real, &link).unwrap();
        write_file(&link, b"two").unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read(&real).unwrap(), b"two");
    }

    #[test]
    fn a_folder_and_a_place_in_no_folder_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        assert!(matches!(write_file(folder.path(), b"x"), Err(FolderError::Io { .. })));
        assert!(matches!(write_file(&folder.path().join("no/x"), b"x"), Err(FolderError::NoParent { .. })));
    }
}
