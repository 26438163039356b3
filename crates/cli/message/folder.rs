//! Why a report's folder could not be written.

use std::path::Path;

use ecart_report::folder::FolderError;
use ecart_words::{Words, say};

use super::{Message, io_reason};
use crate::args::quoted;

/// An error of writing a report to `dir` as a message. Temporary folders, which are gone by then, are not named.
pub(crate) fn of_folder(error: &FolderError, dir: &str, words: &Words) -> Message {
    let message = match error {
        FolderError::Foreign { files, .. } => {
            let files: Vec<String> = files.iter().map(|file| shown(file)).collect();
            Message::new(say!(words, "error-folder-foreign", dir = dir))
                .at(say!(words, "error-folder-foreign-where", files = files.join(", ")))
                .hint(words.say("hint-folder-foreign"))
        }
        FolderError::NotAFolder { path } => {
            Message::new(say!(words, "error-folder-not", path = shown(path))).hint(words.say("hint-folder-other"))
        }
        FolderError::HoldsCurrent { .. } => {
            Message::new(say!(words, "error-folder-current", dir = dir)).hint(words.say("hint-folder-other"))
        }
        FolderError::NoParent { parent } => {
            let parent = shown(parent);
            Message::new(say!(words, "error-folder-parent", dir = &parent)).hint(say!(words, "hint-folder-parent", dir = quoted(&parent)))
        }
        FolderError::Io { source, .. } => {
            let message = Message::new(say!(words, "error-folder-io", dir = dir)).at(io_reason(source, words));
            match source.kind() {
                std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => message.hint(words.say("hint-folder-full")),
                _ => message.hint(words.say("hint-folder-io")),
            }
        }
        FolderError::Csv(_) | FolderError::Picture { .. } => Message::new(words.say("error-fault-writing")).hint(words.say("hint-fault")),
    };
    message.caused_by(error)
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

#[cfg(test)]
mod tests {
    use std::io::{Error, ErrorKind};

    use ecart_words::Lang;

    use super::*;

    #[test]
    fn a_full_disk_is_told_without_the_temporary_path() {
        let error = FolderError::Io { path: "/tmp/.ecart-x1/new/rates.csv".into(), source: Error::from(ErrorKind::StorageFull) };
        let message = of_folder(&error, "report", &Words::new(Lang::En));
        assert_eq!(message.what, "the report could not be written to `report`, and nothing was changed");
        assert_eq!(message.place, ["no space is left on the device"]);
        assert_eq!(message.hints, ["make room, or choose a folder on another device"]);
    }
}
