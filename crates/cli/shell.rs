//! The only place that prints.
//!
//! Data goes to standard output, everything said to the user to standard error. Colour is on a terminal only, unless asked for; `NO_COLOR` is respected.
//! A reader that closes standard output early ends the run quietly.

use std::io::{self, IsTerminal, Write};

use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Style};
use ecart_words::{Words, say};

use crate::args::Colour;
use crate::message::Message;

/// Where the run speaks.
#[derive(Debug)]
pub(crate) struct Shell {
    colour: ColorChoice,
    verbose: bool,
}

impl Shell {
    pub(crate) fn new(colour: Colour, verbose: bool) -> Self {
        let colour = match colour {
            Colour::Auto => ColorChoice::Auto,
            Colour::Always => ColorChoice::Always,
            Colour::Never => ColorChoice::Never,
        };
        Self { colour, verbose }
    }

    /// Whether standard output shows colour.
    pub(crate) fn has_colour(&self) -> bool {
        match self.colour {
            ColorChoice::Auto => AutoStream::choice(&io::stdout()) != ColorChoice::Never,
            choice => choice != ColorChoice::Never,
        }
    }

    /// How many columns standard output shows: a terminal's, otherwise 100.
    pub(crate) fn width(&self) -> usize {
        let columns = io::stdout().is_terminal().then(|| terminal_size::terminal_size_of(io::stdout())).flatten();
        columns.map_or(100, |(width, _)| usize::from(width.0))
    }

    /// Prints data on standard output.
    ///
    /// # Errors
    /// What the system says, but for a closed pipe, which is the reader's good right.
    pub(crate) fn data(&self, bytes: &[u8]) -> io::Result<()> {
        // Locked and flushed here, so that an error does not wait for the end of the process, where nobody would hear it.
        let mut out = io::stdout().lock();
        match out.write_all(bytes).and_then(|()| out.flush()) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            result => result,
        }
    }

    /// Prints data on standard output as they are made.
    ///
    /// # Errors
    /// As [`Shell::data`]; what fails to be made fails here too.
    pub(crate) fn stream(&self, fill: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
        let mut out = io::stdout().lock();
        match fill(&mut out).and_then(|()| out.flush()) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            result => result,
        }
    }

    /// Prints a help text, whose colours are taken out where they are not shown.
    ///
    /// # Errors
    /// As [`Shell::data`].
    pub(crate) fn help(&self, text: &str) -> io::Result<()> {
        let text = if self.has_colour() { text.to_owned() } else { anstream::adapter::strip_str(text).to_string() };
        self.data(text.as_bytes())
    }

    /// Says why nothing was done.
    pub(crate) fn error(&self, message: &Message, words: &Words) {
        let red = AnsiColor::Red.on_default().bold();
        let mut lines = labelled(red, &words.say("error-label"), &message.what);
        for line in &message.place {
            lines.push_str(&format!("\n  {line}"));
        }
        if !message.hints.is_empty() {
            lines.push('\n');
        }
        for hint in &message.hints {
            lines.push('\n');
            lines.push_str(&labelled(AnsiColor::Cyan.on_default().bold(), &words.say("hint-label"), hint));
        }
        if self.verbose && !message.causes.is_empty() {
            lines.push('\n');
            for cause in &message.causes {
                lines.push_str(&format!("\n{}", say!(words, "error-cause", cause = cause)));
            }
        }
        self.say(&lines);
    }

    /// Says something beside the data that the user may want to know.
    pub(crate) fn note(&self, text: &str, words: &Words) {
        self.say(&labelled(AnsiColor::Cyan.on_default().bold(), &words.say("note-label"), text));
    }

    /// Says something on standard error, plainly.
    pub(crate) fn say(&self, text: &str) {
        let mut err = AutoStream::new(io::stderr(), self.colour);
        // Where standard error cannot be written there is nobody left to tell.
        let _: io::Result<()> = writeln!(err, "{text}");
    }

    /// Whether somebody watches standard error.
    pub(crate) fn is_watched() -> bool {
        io::stderr().is_terminal()
    }
}

fn labelled(style: Style, label: &str, text: &str) -> String {
    format!("{style}{label}{style:#} {text}")
}
