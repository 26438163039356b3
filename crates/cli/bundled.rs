//! The data in `datasets/`, embedded in the program.

use ecart_words::Lang;

/// A data set: its file and its card.
#[derive(Debug)]
pub(crate) struct Bundled {
    pub(crate) name: &'static str,
    /// The file's name.
    pub(crate) file: &'static str,
    /// What it holds.
    pub(crate) bytes: &'static [u8],
    /// Other tables that its card speaks of, by the file's name.
    pub(crate) others: &'static [(&'static str, &'static [u8])],
    card_en: &'static str,
    card_fr: &'static str,
}

macro_rules! bundled {
    ($name:literal $(, $other:literal)*) => {
        bundled!(of $name, ".csv" $(, $other)*)
    };
    (of $name:literal, $ending:literal $(, $other:literal)*) => {
        Bundled {
            name: $name,
            file: concat!($name, $ending),
            bytes: include_bytes!(concat!("../../datasets/", $name, "/", $name, $ending)),
            others: &[$(($other, include_bytes!(concat!("../../datasets/", $name, "/", $other)))),*],
            card_en: include_str!(concat!("../../datasets/", $name, "/card.md")),
            card_fr: include_str!(concat!("../../datasets/", $name, "/card.fr.md")),
        }
    };
}

/// All that is bundled.
pub(crate) static DATASETS: [Bundled; 12] = [
    bundled!("gender-shades"),
    bundled!("compas"),
    bundled!("berkeley-1973"),
    bundled!("fico-2003"),
    bundled!("obermeyer-2019", "obermeyer-2019-conditions.csv"),
    bundled!("mmmlu-2025"),
    bundled!("gpt-resumes-2024"),
    bundled!("face-audit-2018"),
    bundled!("pulse-oximeter-2022"),
    bundled!("toxicity-terms-2018"),
    bundled!("sweden-benefit-2017"),
    bundled!("amsterdam-welfare"),
];

/// What holds no prediction, and is there to train on: `ecart train NAME`.
pub(crate) static TO_TRAIN_ON: [Bundled; 2] = [bundled!("german-credit"), bundled!(of "adult", ".csv.zst")];

impl Bundled {
    /// All, those to train on last.
    pub(crate) fn all() -> impl Iterator<Item = &'static Self> {
        DATASETS.iter().chain(&TO_TRAIN_ON)
    }

    /// The data set of a name.
    pub(crate) fn find(name: &str) -> Option<&'static Self> {
        Self::all().find(|dataset| dataset.name == name)
    }

    /// Its card, in a language.
    pub(crate) const fn card(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::En => self.card_en,
            Lang::Fr => self.card_fr,
        }
    }
}
