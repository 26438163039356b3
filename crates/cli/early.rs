//! What must be known before the command line is parsed: in which language, and with or without colour, its errors are told.

use std::ffi::OsString;

use clap::ValueEnum;
use ecart_words::Lang;

use crate::args::{Colour, LangArg};

/// The language asked for by `--lang`, wherever it stands, otherwise the system's. A language that écart does not speak is refused later, by the parser.
pub(crate) fn language(args: &[OsString]) -> Lang {
    asked::<LangArg>(args, "--lang").map_or_else(Lang::from_locale, Lang::from)
}

/// When there is colour, as asked for by `--color`.
pub(crate) fn colour(args: &[OsString]) -> Colour {
    asked(args, "--color").unwrap_or(Colour::Auto)
}

/// Whether causes are told.
pub(crate) fn verbose(args: &[OsString]) -> bool {
    args.iter().skip(1).take_while(|arg| *arg != "--").any(|arg| arg == "--verbose" || arg == "-v")
}

/// The last good value of a flag.
fn asked<T: ValueEnum>(args: &[OsString], flag: &str) -> Option<T> {
    let mut args = args.iter().skip(1).map(|arg| arg.to_string_lossy()).take_while(|arg| arg != "--");
    let mut last = None;
    while let Some(arg) = args.next() {
        let value = if arg == flag {
            args.next()
        } else {
            arg.strip_prefix(flag).and_then(|rest| rest.strip_prefix('=')).map(|text| text.to_owned().into())
        };
        last = value.and_then(|value| T::from_str(&value, false).ok()).or(last);
    }
    last
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(line: &[&str]) -> Option<Lang> {
        asked::<LangArg>(&line.iter().map(OsString::from).collect::<Vec<_>>(), "--lang").map(Lang::from)
    }

    #[test]
    fn the_language_is_found_before_parsing() {
        assert_eq!(of(&["ecart", "--lang", "fr", "audit", "--nonsense"]), Some(Lang::Fr));
        assert_eq!(of(&["ecart", "audit", "--lang=en"]), Some(Lang::En));
        assert_eq!(of(&["ecart", "audit", "--lang=fr", "--lang=en"]), Some(Lang::En));
        assert_eq!(of(&["ecart", "audit", "--lang"]), None);
        assert_eq!(of(&["ecart", "audit", "--lang", "de"]), None);
        assert_eq!(of(&["ecart", "audit", "--", "--lang", "fr"]), None);
    }
}
