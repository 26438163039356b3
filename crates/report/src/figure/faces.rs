//! The bundled fonts: which of them has a character, and how wide it is in it.
//!
//! Inter has the scripts of Europe; where it lacks a character, one of Noto's fonts stands in. No font of the system is asked, so that a PNG is the same on every machine.

use std::sync::LazyLock;

use ttf_parser::Face;

pub(super) const REGULAR: &[u8] = include_bytes!("../../assets/fonts/Inter-Regular.otf");
pub(super) const BOLD: &[u8] = include_bytes!("../../assets/fonts/Inter-Bold.otf");

/// A font that stands in where Inter lacks a character.
pub(super) struct Stand {
    /// Its name, as an SVG asks for it.
    pub(super) family: &'static str,
    pub(super) data: &'static [u8],
}

/// In the order in which they are asked.
pub(super) const STANDS: [Stand; 6] = [
    Stand { family: "Noto Sans Arabic", data: include_bytes!("../../assets/fonts/NotoSansArabic.ttf") },
    Stand { family: "Noto Sans Hebrew", data: include_bytes!("../../assets/fonts/NotoSansHebrew.ttf") },
    Stand { family: "Noto Sans Devanagari", data: include_bytes!("../../assets/fonts/NotoSansDevanagari.ttf") },
    Stand { family: "Noto Sans Thai", data: include_bytes!("../../assets/fonts/NotoSansThai.ttf") },
    Stand { family: "Noto Sans CJK SC", data: include_bytes!("../../assets/fonts/NotoSansCJK.otf") },
    Stand { family: "Noto Emoji", data: include_bytes!("../../assets/fonts/NotoEmoji.ttf") },
];

/// Where a character comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Source {
    /// Inter has it.
    Inter,
    /// Another bundled font has it, and it is so many em wide there.
    Stand {
        /// The font's name.
        family: &'static str,
        /// The width of the character alone. In a word it may be narrower, where the script joins its letters.
        width: f64,
    },
    /// It shows nothing: it says how others are shown.
    Nothing,
    /// No bundled font has it.
    Nowhere,
}

impl Source {
    /// Where a character comes from.
    pub(super) fn of(character: char) -> Self {
        if character.is_ascii() || INTER.as_ref().is_some_and(|face| face.glyph_index(character).is_some()) {
            Self::Inter
        } else if matches!(character, '\u{2066}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}') {
            Self::Nothing
        } else {
            let found = FACES.iter().find_map(|(family, face)| Some((*family, face, face.glyph_index(character)?)));
            found.map_or(Self::Nowhere, |(family, face, glyph)| {
                let units = f64::from(face.units_per_em());
                Self::Stand { family, width: face.glyph_hor_advance(glyph).map_or(1.0, |advance| f64::from(advance) / units) }
            })
        }
    }
}

static INTER: LazyLock<Option<Face<'static>>> = LazyLock::new(|| Face::parse(REGULAR, 0).ok());

static FACES: LazyLock<Vec<(&'static str, Face<'static>)>> =
    LazyLock::new(|| STANDS.iter().filter_map(|stand| Some((stand.family, Face::parse(stand.data, 0).ok()?))).collect());

#[cfg(test)]
mod tests {
    use super::*;

    /// Names of groups as people write them, in each script that the pictures are to show.
    const NAMES: [&str; 15] = [
        "Élève, Śląsk, Đặng, Türkçe",
        "Ελληνικά, Ένωση",
        "Русский, Українська, Қазақ",
        "العربية، ذكور وإناث، ٢٠–٣٠",
        "فارسی، گچپژ",
        "اردو، ٹڈے",
        "עברית, גברים ונשים",
        "हिन्दी, महिला",
        "ภาษาไทย หญิง",
        "中文,女性,男性,汉族,维吾尔族",
        "臺灣,國語,客家,原住民",
        "日本語、女性、男性、カタカナ、ー",
        "한국어, 여성, 남성",
        "（其他）「不明」",
        "👩 👨 ✔ ✖ ⚠ 🙂",
    ];

    #[test]
    fn every_character_of_common_names_has_a_glyph() {
        for name in NAMES {
            let lacking: String = name.chars().filter(|&character| Source::of(character) == Source::Nowhere).collect();
            assert_eq!(lacking, "", "in {name}");
        }
    }

    #[test]
    fn a_character_that_no_bundled_font_has_is_said_to_be_nowhere() {
        assert_eq!(Source::of('ᠮ'), Source::Nowhere);
        assert_eq!(Source::of('\u{2068}'), Source::Nothing);
        assert_eq!(Source::of('a'), Source::Inter);
        assert_eq!(Source::of('中'), Source::Stand { family: "Noto Sans CJK SC", width: 1.0 });
    }
}
