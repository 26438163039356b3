//! The data in `datasets/`, embedded in the program.

use ecart_words::Lang;

/// A data set: its file and its card.
#[derive(Debug)]
pub(crate) struct Bundled {
    pub(crate) name: &'static str,
    /// The file's name.
    pub(crate) file: &'static str,
    pub(crate) csv: &'static [u8],
    card_en: &'static str,
    card_fr: &'static str,
}

macro_rules! bundled {
    ($name:literal) => {
        Bundled {
            name: $name,
            file: concat!($name, ".csv"),
            csv: include_bytes!(concat!("../../datasets/", $name, "/", $name, ".csv")),
            card_en: include_str!(concat!("../../datasets/", $name, "/card.md")),
            card_fr: include_str!(concat!("../../datasets/", $name, "/card.fr.md")),
        }
    };
}

/// All that is bundled.
pub(crate) static DATASETS: [Bundled; 4] =
    [bundled!("gender-shades"), bundled!("compas"), bundled!("berkeley-1973"), bundled!("fico-2003")];

impl Bundled {
    /// The data set of a name.
    pub(crate) fn find(name: &str) -> Option<&'static Self> {
        DATASETS.iter().find(|dataset| dataset.name == name)
    }

    /// Its card, in a language.
    pub(crate) const fn card(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::En => self.card_en,
            Lang::Fr => self.card_fr,
        }
    }
}
