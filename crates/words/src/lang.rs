//! The languages that écart speaks.

/// A language that écart speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// French.
    Fr,
}

impl Lang {
    /// All languages.
    pub const ALL: [Self; 2] = [Self::En, Self::Fr];

    /// The language of a code or a locale's name, such as `fr`, `fr-CA` or `fr_FR.UTF-8`; nothing for a language that écart does not speak.
    pub fn parse(text: &str) -> Option<Self> {
        let language = text.split(['-', '_', '.', '@']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|lang| language.eq_ignore_ascii_case(lang.code()))
    }

    /// The language that the system asks for: French if it asks for French, else English.
    ///
    /// On Unix this reads `LANGUAGE`, `LC_ALL`, `LC_MESSAGES` and `LANG`. As in gettext, `LC_ALL=C` overrules the list in `LANGUAGE`.
    pub fn from_locale() -> Self {
        Self::chosen(std::env::var("LC_ALL").ok().as_deref(), sys_locale::get_locale().as_deref())
    }

    fn chosen(lc_all: Option<&str>, preferred: Option<&str>) -> Self {
        match lc_all {
            Some("C" | "POSIX" | "C.UTF-8" | "C.utf8") => Self::En,
            _ => preferred.and_then(Self::parse).unwrap_or_default(),
        }
    }

    /// The language's own name for itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Fr => "français",
        }
    }

    /// The code of the language, as HTML's `lang` has it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Lang;

    #[test]
    fn locales_are_read_by_their_language() {
        for text in ["fr", "FR", "fr-CA", "fr_FR.UTF-8", "fr@euro"] {
            assert_eq!(Lang::parse(text), Some(Lang::Fr), "{text}");
        }
        assert_eq!(Lang::parse("en_GB.UTF-8"), Some(Lang::En));
        for text in ["", "C", "de_DE.UTF-8", "fro", "frisian"] {
            assert_eq!(Lang::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_system_that_does_not_ask_for_french_gets_english() {
        assert_eq!(Lang::chosen(None, Some("fr-FR")), Lang::Fr);
        assert_eq!(Lang::chosen(None, Some("de-DE")), Lang::En);
        assert_eq!(Lang::chosen(None, None), Lang::En);
        assert_eq!(Lang::chosen(Some("C"), Some("fr-FR")), Lang::En);
        assert_eq!(Lang::chosen(Some("fr_FR.UTF-8"), Some("fr-FR")), Lang::Fr);
    }
}
