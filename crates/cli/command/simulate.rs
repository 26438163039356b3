//! `ecart simulate`: a population whose true rates are known, written to a file, and these rates.

mod asked;

use std::io::{self, Write};
use std::path::Path;

use ecart_data::{Holds, Table, TableColumn, TableFormat, write_table};
use ecart_report::folder::{self, FolderError};
use ecart_report::{terminal, world_sections};
use ecart_simulate::{BLOCK, Column, Kind, Setting, Values, World};
use ecart_words::{Words, say};

use super::App;
use crate::args::{SimulateArgs, quoted};
use crate::message::{Message, io_reason, of_folder, of_output};
use crate::wrap::wrapped;

/// Where rows are printed, and not written.
const PRINTED: &str = "-";

pub(super) fn run(args: &SimulateArgs, app: &App<'_>) -> Result<(), Message> {
    let words = app.words;
    let world = asked::world(args, words)?;
    let to = args.table_file.as_deref().map(|file| Destination::of(file, args.replace, words)).transpose()?;
    let told = |written: &str| {
        let sections = world_sections(&world, words);
        let sections: Vec<String> = sections.iter().map(|section| terminal::section(section, words, app.shell.has_colour())).collect();
        format!("{written}\n{}", sections.join("\n"))
    };
    let Some(to) = to else {
        return app.print(told(&wrapped(&words.say("simulate-nothing-written"), 0)).as_bytes());
    };
    write(&world, args, &to, app)?;
    if args.silent {
        return Ok(());
    }
    let text = format!("{}\n{}", told(&wrapped(&written(&world, args, &to, words), 0)), audit_line(&world, args, &to, words));
    if to.is_printed() {
        app.shell.say(text.trim_end());
        Ok(())
    } else {
        app.print(text.as_bytes())
    }
}

/// Where rows go.
struct Destination<'a> {
    file: &'a str,
    format: TableFormat,
}

impl<'a> Destination<'a> {
    fn of(file: &'a str, replace: bool, words: &Words) -> Result<Self, Message> {
        if file == PRINTED {
            return Ok(Self { file, format: TableFormat::Csv });
        }
        let path = Path::new(file);
        if path.is_dir() {
            return Err(Message::new(say!(words, "error-init-folder", file = file)).hint(words.say("hint-simulate-out")));
        }
        let is_place = path.metadata().is_ok_and(|found| !found.is_file());
        if !is_place && !replace && path.symlink_metadata().is_ok() {
            return Err(Message::new(say!(words, "error-export-exists", file = file)).hint(words.say("hint-simulate-exists")));
        }
        let extension = path.extension().and_then(|extension| extension.to_str()).map(str::to_ascii_lowercase);
        let format = match extension.as_deref() {
            Some("csv") => TableFormat::Csv,
            Some("parquet" | "pq") => TableFormat::Parquet,
            // A device or a pipe has no form in its name.
            _ if is_place => TableFormat::Csv,
            _ => return Err(Message::new(say!(words, "error-simulate-form", file = file)).hint(words.say("hint-simulate-out"))),
        };
        folder::check_file(path).map_err(|error| of_folder(&error, file, words))?;
        Ok(Self { file, format })
    }

    fn is_printed(&self) -> bool {
        self.file == PRINTED
    }
}

fn rows(world: &World, args: &SimulateArgs) -> u64 {
    args.rows.unwrap_or(world.rows())
}

fn write(world: &World, args: &SimulateArgs, to: &Destination<'_>, app: &App<'_>) -> Result<(), Message> {
    let words = app.words;
    let sampler = world.sampler(args.drawn_by, args.truth);
    let make = |number: u64, rows: usize| sampler.block(number, rows).columns;
    let columns = sampler.columns().into_iter().map(column).collect();
    let table = Table { columns, rows: rows(world, args), block: BLOCK, make: &make };
    let fill = |out: &mut dyn Write| write_table(&table, to.format, out);
    if to.is_printed() {
        return app.shell.stream(fill).map_err(|error| of_output(&error, words));
    }
    let written = folder::write_file_by(Path::new(to.file), |file| fill(file));
    written.map_err(|error| match &error {
        FolderError::Io { source, .. } => unwritable(to.file, source, words),
        _ => of_folder(&error, to.file, words),
    })
}

fn unwritable(file: &str, error: &io::Error, words: &Words) -> Message {
    let message = Message::new(say!(words, "error-export", path = file)).at(io_reason(error, words)).caused_by(error);
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
            message.hint(words.say("hint-simulate-full"))
        }
        _ => message.hint(words.say("hint-export")),
    }
}

pub(super) fn column(Column { name, values }: Column) -> TableColumn {
    let holds = match values {
        Values::Names(names) => Holds::Names(names),
        Values::Whole => Holds::Whole,
        Values::Decimal(decimals) => Holds::Decimal(decimals),
    };
    TableColumn { name, holds }
}

fn written(world: &World, args: &SimulateArgs, to: &Destination<'_>, words: &Words) -> String {
    let columns: Vec<String> = world.columns(args.truth).into_iter().map(|column| column.name).collect();
    let file = if to.is_printed() { words.say("simulate-to-stdout") } else { to.file.to_owned() };
    let seed = args.drawn_by.to_string();
    say!(words, "simulate-written", file = file, rows = rows(world, args), columns = columns.join(", "), seed = seed)
}

/// The command that audits what was written.
fn audit_line(world: &World, args: &SimulateArgs, to: &Destination<'_>, words: &Words) -> String {
    let file = if to.is_printed() { "people.csv".to_owned() } else { to.file.to_owned() };
    // A file that begins with a hyphen would be read as a flag.
    let file = if file.starts_with('-') { format!("./{file}") } else { file };
    let groups: Vec<String> = world.cells().columns().iter().map(|column| format!("--group {}", quoted(&column.name))).collect();
    let crossed = if groups.len() > 1 { " --intersect" } else { "" };
    let groups = groups.join(" ");
    let line = match world.kind() {
        Kind::Applicants if args.truth => format!("--label truth --prediction hired {groups}{crossed}"),
        Kind::Applicants => format!("--prediction hired {groups}{crossed}"),
        Kind::Decisions => {
            let over = if world.periods() > 1 { " --over period" } else { "" };
            let thresholds = world.values(Setting::Threshold).unwrap_or_default();
            let decision = match thresholds.first() {
                Some(first) if !first.moves() && thresholds.iter().all(|other| other == first) => {
                    let threshold = if first.first < 0.0 { format!("={}", first.first) } else { format!(" {}", first.first) };
                    format!("--score score --threshold{threshold}")
                }
                // The audit knows no threshold that moves; the file holds what was decided.
                _ => "--prediction prediction".to_owned(),
            };
            format!("--label label {decision} {groups}{crossed}{over}")
        }
    };
    let mut text = wrapped(&words.say("simulate-audit"), 0);
    text.push_str(&format!("    ecart audit {} {line}\n", quoted(&file)));
    if world.kind() == Kind::Decisions && args.truth {
        text.push_str(&wrapped(&words.say("simulate-audit-truth"), 0));
        text.push_str(&format!("    ecart audit {} {}\n", quoted(&file), line.replace("--label label", "--label truth")));
    }
    text
}
