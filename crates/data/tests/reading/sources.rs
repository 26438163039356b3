//! Files, patterns, folders.

use std::io::Write;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};

use ecart_data::{DataError, Note, Progress, ReadOptions, count};
use ecart_tally::Plan;

use crate::fixture::{Dir, gzip, paths, read, roles};

const PART: &str = "sex,y,yhat\nF,0,1\n";

fn names(dir: &Dir, given: &str) -> Vec<String> {
    let root = dir.path("");
    let reading = read(&paths(&[given]), roles()).unwrap();
    reading.inputs.iter().map(|input| input.name.strip_prefix(&root).unwrap().to_owned()).collect()
}

#[test]
fn a_pattern_is_read_in_the_order_of_names() {
    let dir = Dir::new();
    for name in ["b.csv", "a.csv", "c.txt", "a10.csv"] {
        dir.file(name, PART);
    }
    assert_eq!(names(&dir, &dir.path("*.csv")), ["a.csv", "a10.csv", "b.csv"]);
}

#[test]
fn a_folder_is_all_data_files_under_it() {
    let dir = Dir::new();
    for name in
        ["data/2/b.tsv", "data/1/a.csv", "data/c.txt", "data/_SUCCESS", "data/.hidden.csv", "data/_temporary/x.csv", "data/readme.md"]
    {
        dir.file(name, PART);
    }
    dir.file("data/d.csv.gz", gzip(PART.as_bytes()));
    assert_eq!(names(&dir, &dir.path("data")), ["data/1/a.csv", "data/2/b.tsv", "data/c.txt", "data/d.csv.gz"]);
}

#[test]
fn a_path_that_exists_is_no_pattern() {
    let dir = Dir::new();
    dir.file("[a].csv", PART);
    dir.file("a.csv", PART);
    assert_eq!(names(&dir, &dir.path("[a].csv")), ["[a].csv"]);
}

#[test]
fn an_empty_part_among_others_is_a_note() {
    let dir = Dir::new();
    let empty = dir.file("data/a.csv", "");
    dir.file("data/b.csv", "sex,y,yhat\n");
    dir.file("data/c.csv", PART);
    let reading = read(&paths(&[&dir.path("data")]), roles()).unwrap();
    assert_eq!(reading.notes, [Note::EmptyPart { name: empty.clone() }]);
    assert_eq!(reading.inputs.iter().map(|input| input.rows).collect::<Vec<_>>(), [0, 0, 1]);
    // Named itself it is refused, and so are parts that are all empty.
    assert!(matches!(read(&paths(&[&empty]), roles()), Err(DataError::Empty { name }) if name == empty));
    let dir = Dir::new();
    let empty = dir.file("data/a.csv", "");
    dir.file("data/b.csv", "");
    assert!(matches!(read(&paths(&[&dir.path("data")]), roles()), Err(DataError::Empty { name }) if name == empty));
}

#[test]
fn what_is_not_there_is_told_as_it_was_given() {
    let dir = Dir::new();
    let absent = dir.path("absent.csv");
    assert!(matches!(read(&paths(&[&absent]), roles()), Err(DataError::NotFound { path }) if path == absent));
    let pattern = dir.path("*.csv");
    assert!(matches!(read(&paths(&[&pattern]), roles()), Err(DataError::NoMatch { pattern: told }) if told == pattern));
    assert!(matches!(read(&paths(&["a***.csv"]), roles()), Err(DataError::BadPattern { pattern, .. }) if pattern == "a***.csv"));
    dir.file("data/readme.md", "");
    let folder = dir.path("data");
    assert!(matches!(read(&paths(&[&folder]), roles()), Err(DataError::EmptyFolder { path }) if path == folder));
    assert!(matches!(read(&paths(&[]), roles()), Err(DataError::NoInput)));
}

#[test]
fn a_file_is_not_read_twice() {
    let dir = Dir::new();
    let path = dir.file("data/a.csv", PART);
    let roundabout = dir.path("data/../data/a.csv");
    for given in [&[path.as_str(), &path][..], &[&path, &roundabout], &[&path, &dir.path("data")], &["-", "-"]] {
        assert!(matches!(read(&paths(given), roles()), Err(DataError::SameFileTwice { .. })), "{given:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_file_that_cannot_be_read() {
    let dir = Dir::new();
    // A loop of links cannot be opened by anybody, root included.
    let path = dir.path("loop.csv");
    std::os::unix::fs::symlink(&path, &path).unwrap();
    assert!(matches!(read(&paths(&[&path]), roles()), Err(DataError::Unreadable { name, .. }) if name == path));
}

#[test]
fn progress_comes_to_the_total() {
    #[derive(Default)]
    struct Seen(AtomicU64, AtomicU64);
    impl Progress for Seen {
        fn start(&self, total_bytes: Option<u64>) {
            self.0.store(total_bytes.unwrap(), Ordering::Relaxed);
        }
        fn advance(&self, bytes: u64) {
            self.1.fetch_add(bytes, Ordering::Relaxed);
        }
    }
    let dir = Dir::new();
    let (a, b) = (dir.file("a.csv", PART), dir.file("b.csv.gz", gzip(PART.as_bytes())));
    let seen = Seen::default();
    count(&paths(&[&a, &b]), &Plan::new(roles()).unwrap(), &ReadOptions::default(), &seen).unwrap();
    let total = std::fs::metadata(&a).unwrap().len() + std::fs::metadata(&b).unwrap().len();
    assert_eq!((seen.0.into_inner(), seen.1.into_inner()), (total, total));
}

/// The variable that tells the test below that it is the process whose input is read.
const AS_CHILD: &str = "ECART_DATA_READS_STDIN";

#[test]
fn standard_input_is_text() {
    if std::env::var_os(AS_CHILD).is_some() {
        match read(&paths(&["-"]), roles()) {
            Ok(reading) => {
                println!("read {} rows of {:?}, {} bytes", reading.counted.rows_read(), reading.inputs[0].name, reading.inputs[0].bytes)
            }
            Err(error) => println!("refused {error:?}"),
        }
        return;
    }
    let said = |input: &[u8]| {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "sources::standard_input_is_text", "--nocapture"])
            .env(AS_CHILD, "1")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        // Dropped at once, so that the input ends.
        child.stdin.take().unwrap().write_all(input).unwrap();
        String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap()
    };
    for (input, expected) in [
        (PART.as_bytes().to_vec(), "read 1 rows of \"-\", 17 bytes"),
        (gzip(PART.as_bytes()), "read 1 rows of \"-\""),
        (b"PAR1....PAR1".to_vec(), "refused ColumnarOnStdin { format: Parquet }"),
        (Vec::new(), "refused Empty { name: \"-\" }"),
    ] {
        let said = said(&input);
        assert!(said.contains(expected), "{said}");
    }
}
