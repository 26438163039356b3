//! Runs the built program in a folder of its own, with a clean environment.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// A run to be: files, arguments, environment.
pub(crate) struct Ecart {
    folder: TempDir,
    args: Vec<String>,
    environment: BTreeMap<String, String>,
    input: Option<Vec<u8>>,
}

/// A run that ended.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Ecart {
    pub(crate) fn new() -> Self {
        let environment = BTreeMap::from([("LANG".into(), "C".into()), ("PATH".into(), "/usr/bin:/bin".into())]);
        Self { folder: TempDir::new().unwrap(), args: Vec::new(), environment, input: None }
    }

    /// A file in the folder that the program runs in.
    pub(crate) fn file(self, name: &str, contents: impl AsRef<[u8]>) -> Self {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, contents).unwrap();
        self
    }

    /// The arguments, as a shell would split them: at blanks, but for what stands in single quotes.
    pub(crate) fn args(mut self, line: &str) -> Self {
        self.args.extend(split(line));
        self
    }

    /// Sets a variable of the environment.
    pub(crate) fn env(mut self, name: &str, value: &str) -> Self {
        self.environment.insert(name.into(), value.into());
        self
    }

    /// What stands on standard input.
    pub(crate) fn input(mut self, bytes: impl AsRef<[u8]>) -> Self {
        self.input = Some(bytes.as_ref().to_vec());
        self
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The command, for tests that need more than [`Ecart::run`].
    pub(crate) fn command(&self) -> Command {
        let mut command = self.command_of(env!("CARGO_BIN_EXE_ecart"));
        command.args(&self.args);
        command
    }

    /// Another program, in the same folder and environment.
    pub(crate) fn command_of(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(self.folder.path()).env_clear().envs(&self.environment);
        command
    }

    pub(crate) fn run(&self) -> Ran {
        let mut command = self.command();
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let Some(input) = &self.input else {
            return Ran::of(command.stdin(Stdio::null()).output().unwrap());
        };
        let mut child = command.stdin(Stdio::piped()).spawn().unwrap();
        // A program that refuses early does not read to the end.
        let _ = std::io::Write::write_all(&mut child.stdin.take().unwrap(), input);
        Ran::of(child.wait_with_output().unwrap())
    }

    /// Demands success; gives what was printed.
    pub(crate) fn succeeds(&self) -> Ran {
        let ran = self.run();
        assert_eq!(ran.code, Some(0), "{}", ran.stderr);
        ran
    }

    /// Demands exit code 2, nothing on standard output and an untouched folder; gives the message.
    pub(crate) fn refused(&self) -> String {
        let before = contents(self.folder.path());
        let ran = self.run();
        assert_eq!((ran.code, ran.stdout.as_str()), (Some(2), ""), "{}", ran.stderr);
        assert_eq!(contents(self.folder.path()), before, "the folder has changed");
        assert!(!ran.stderr.contains('⟦') && !ran.stderr.contains("panicked"), "{}", ran.stderr);
        ran.stderr
    }
}

impl Ran {
    fn of(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Self { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
    }
}

/// Every file and folder below a folder, with its contents.
pub(crate) fn contents(folder: &Path) -> BTreeMap<PathBuf, Option<Vec<u8>>> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(contents(&path));
            all.insert(path, None);
        } else {
            // A file that must not be read is still there.
            let bytes = fs::read(&path).unwrap_or_default();
            all.insert(path, Some(bytes));
        }
    }
    all
}

/// A file of the project.
pub(crate) fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// A line as a shell splits it: single quotes alone are understood.
pub(crate) fn split(line: &str) -> Vec<String> {
    let (mut words, mut word, mut quoted, mut begun) = (Vec::new(), String::new(), false, false);
    for character in line.trim_end().chars() {
        match character {
            '\'' => {
                quoted = !quoted;
                begun = true;
            }
            ' ' if !quoted => {
                if begun {
                    words.push(std::mem::take(&mut word));
                }
                begun = false;
            }
            other => {
                word.push(other);
                begun = true;
            }
        }
    }
    if begun {
        words.push(word);
    }
    words
}

#[test]
fn a_line_is_split_as_a_shell_does() {
    assert_eq!(split("a 'b c' --d='' ''  e\n"), ["a", "b c", "--d=", "", "e"]);
}
