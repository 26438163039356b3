//! The messages of one language.

use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::{Arg, Lang, number, typography, unit};

macro_rules! locale {
    ($folder:literal) => {
        &[
            include_str!(concat!("../locales/", $folder, "/terms.ftl")),
            include_str!(concat!("../locales/", $folder, "/audit.ftl")),
            include_str!(concat!("../locales/", $folder, "/errors.ftl")),
            include_str!(concat!("../locales/", $folder, "/help.ftl")),
            include_str!(concat!("../locales/", $folder, "/page.ftl")),
            include_str!(concat!("../locales/", $folder, "/explore.ftl")),
            include_str!(concat!("../locales/", $folder, "/figures.ftl")),
            include_str!(concat!("../locales/", $folder, "/datasets.ftl")),
            include_str!(concat!("../locales/", $folder, "/gallery.ftl")),
            include_str!(concat!("../locales/", $folder, "/lesson.ftl")),
            include_str!(concat!("../locales/", $folder, "/lesson-terms.ftl")),
            include_str!(concat!("../locales/", $folder, "/lesson-recidivism.ftl")),
            include_str!(concat!("../locales/", $folder, "/lesson-berkeley.ftl")),
            include_str!(concat!("../locales/", $folder, "/lesson-faces.ftl")),
            include_str!(concat!("../locales/", $folder, "/lesson-camera.ftl")),
            include_str!(concat!("../locales/", $folder, "/lesson-medical.ftl")),
            include_str!(concat!("../locales/", $folder, "/lesson-language.ftl")),
            include_str!(concat!("../locales/", $folder, "/lesson-hiring.ftl")),
            include_str!(concat!("../locales/", $folder, "/lesson-built-in.ftl")),
            include_str!(concat!("../locales/", $folder, "/lesson-responsible.ftl")),
            include_str!(concat!("../locales/", $folder, "/lesson-loan.ftl")),
            include_str!(concat!("../locales/", $folder, "/withheld.ftl")),
            include_str!(concat!("../locales/", $folder, "/strata.ftl")),
            include_str!(concat!("../locales/", $folder, "/trends.ftl")),
            include_str!(concat!("../locales/", $folder, "/tests.ftl")),
            include_str!(concat!("../locales/", $folder, "/disparities.ftl")),
            include_str!(concat!("../locales/", $folder, "/intervals.ftl")),
            include_str!(concat!("../locales/", $folder, "/power.ftl")),
            include_str!(concat!("../locales/", $folder, "/thresholds.ftl")),
            include_str!(concat!("../locales/", $folder, "/classes.ftl")),
            include_str!(concat!("../locales/", $folder, "/alarms.ftl")),
            include_str!(concat!("../locales/", $folder, "/verification.ftl")),
            include_str!(concat!("../locales/", $folder, "/scores.ftl")),
            include_str!(concat!("../locales/", $folder, "/gate.ftl")),
            include_str!(concat!("../locales/", $folder, "/check.ftl")),
            include_str!(concat!("../locales/", $folder, "/presets.ftl")),
            include_str!(concat!("../locales/", $folder, "/machines.ftl")),
            include_str!(concat!("../locales/", $folder, "/cards.ftl")),
            include_str!(concat!("../locales/", $folder, "/plot.ftl")),
            include_str!(concat!("../locales/", $folder, "/init.ftl")),
            include_str!(concat!("../locales/", $folder, "/serve.ftl")),
            include_str!(concat!("../locales/", $folder, "/train.ftl")),
            include_str!(concat!("../locales/", $folder, "/compare.ftl")),
            include_str!(concat!("../locales/", $folder, "/policy.ftl")),
            include_str!(concat!("../locales/", $folder, "/simulate.ftl")),
        ]
    };
}

const ENGLISH: &[&str] = locale!("en");
const FRENCH: &[&str] = locale!("fr");

/// Everything écart says, in one language. Made once, shared by all threads.
#[derive(Clone)]
pub struct Words {
    lang: Lang,
    field: Option<Field>,
    bundle: Arc<FluentBundle<FluentResource>>,
}

/// A field that has words of its own for what others have too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// Comparisons of faces, voices or fingerprints: pairs that match or do not.
    Verification,
}

impl Field {
    /// Every field.
    pub const ALL: [Self; 1] = [Self::Verification];

    /// What follows the id of a message that this field says otherwise.
    pub const fn suffix(self) -> &'static str {
        match self {
            Self::Verification => "-in-verification",
        }
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("lang", &self.lang).finish_non_exhaustive()
    }
}

impl Words {
    /// The words of a language.
    pub fn new(lang: Lang) -> Self {
        match lang {
            Lang::En => Self::of(lang, ENGLISH),
            Lang::Fr => Self::of(lang, FRENCH),
        }
    }

    /// Faults of the resources (a line that cannot be parsed, an id that stands twice) are found by the tests, so they are passed over here.
    fn of(lang: Lang, resources: &[&str]) -> Self {
        let locale: LanguageIdentifier = lang.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // The marks that isolate right-to-left text would stand in files, in diffs and in pasted commands.
        bundle.set_use_isolating(false);
        match lang {
            Lang::En => {
                bundle.set_formatter(Some(|value, _| grouped(Lang::En, value)));
                bundle.set_transform(Some(|text| typography::set(Lang::En, text)));
            }
            Lang::Fr => {
                bundle.set_formatter(Some(|value, _| grouped(Lang::Fr, value)));
                bundle.set_transform(Some(|text| typography::set(Lang::Fr, text)));
            }
        }
        // Fails only where the function is there already.
        let _: Result<(), FluentError> = bundle.add_function("POINTS", move |given, named| unit::points(lang, given, named));
        for text in resources {
            let (Ok(resource) | Err((resource, _))) = FluentResource::try_new((*text).to_owned());
            let _: Result<(), Vec<FluentError>> = bundle.add_resource(resource);
        }
        Self { lang, field: None, bundle: Arc::new(bundle) }
    }

    /// The same words, in those of a field where it has its own.
    #[must_use]
    pub fn in_field(&self, field: Field) -> Self {
        Self { field: Some(field), ..self.clone() }
    }

    /// The language.
    pub const fn lang(&self) -> Lang {
        self.lang
    }

    /// The field, if the words are those of one.
    pub const fn field(&self) -> Option<Field> {
        self.field
    }

    /// Whether there is a message of this id.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.get_message(id).is_some_and(|message| message.value().is_some())
    }

    /// The message of this id; a message that does not exist is its id in ⟦⟧.
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// The message of this id with its variables filled in. The macro [`say!`](crate::say) is the short way to write it.
    pub fn say_with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        let of_field = self.field.and_then(|field| self.bundle.get_message(&format!("{id}{}", field.suffix())));
        let Some(pattern) = of_field.or_else(|| self.bundle.get_message(id)).and_then(|message| message.value()) else {
            return format!("⟦{id}⟧");
        };
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.value())).collect();
        // A variable without a value is printed by its name; the tests find it in the sources.
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned()
    }
}

/// Counts are the only numbers that reach Fluent: the others are written before.
fn grouped(lang: Lang, value: &FluentValue<'_>) -> Option<String> {
    match value {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "made from a u64, or a digit in a message")]
        FluentValue::Number(FluentNumber { value, .. }) => Some(number::grouped(lang, *value as u64)),
        _ => None,
    }
}

/// A message with its variables: `say!(words, "rows-read", count = rows, file = name)`; the values are anything that is `Into<Arg>`.
#[macro_export]
macro_rules! say {
    ($words:expr, $id:expr $(,)?) => {
        $words.say($id)
    };
    ($words:expr, $id:expr, $($name:ident = $value:expr),+ $(,)?) => {
        $words.say_with($id, &[$((stringify!($name), $crate::Arg::from($value))),+])
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shared<T: Send + Sync>() {}

    #[test]
    fn words_are_shared_between_threads() {
        shared::<Words>();
    }

    #[test]
    fn a_missing_message_is_its_id_and_no_panic() {
        let words = Words::new(Lang::En);
        assert!(!words.has("no-such-message"));
        assert_eq!(words.say("no-such-message"), "⟦no-such-message⟧");
    }

    #[test]
    fn a_count_chooses_the_plural_and_is_grouped() {
        let rows = "rows = { $count ->\n    [one] { $count } row\n   *[other] { $count } rows\n } of { $file }";
        let words = Words::of(Lang::En, &[rows]);
        assert_eq!(say!(words, "rows", count = 1_u64, file = "a.csv"), "1 row of a.csv");
        assert_eq!(say!(words, "rows", count = 0_u64, file = "a.csv"), "0 rows of a.csv");
        assert_eq!(say!(words, "rows", count = 7_214_usize, file = String::from("a.csv")), "7,214 rows of a.csv");

        let lignes = "rows = { $count ->\n    [one] { $count } ligne\n   *[other] { $count } lignes\n }";
        let words = Words::of(Lang::Fr, &[lignes]);
        assert_eq!(say!(words, "rows", count = 0_u64), "0 ligne");
        assert_eq!(say!(words, "rows", count = 1_u64), "1 ligne");
        assert_eq!(say!(words, "rows", count = 7_214_u64), "7\u{202f}214 lignes");
        assert_eq!(say!(words, "rows", count = 1_000_000_u64), "1\u{202f}000\u{202f}000 lignes");
    }

    #[test]
    fn values_enter_a_message_as_they_are() {
        let words = Words::of(Lang::Fr, &["found = trouvé : « { $value } »"]);
        let value = "a ; 'b' : \u{202e}c {$d}";
        assert_eq!(say!(words, "found", value = value), format!("trouvé\u{202f}: «\u{202f}{value}\u{202f}»"));
    }

    #[test]
    fn a_text_chooses_between_variants() {
        let words = Words::of(Lang::En, &["side = { $side ->\n    [low] under\n   *[high] over\n }"]);
        assert_eq!(say!(words, "side", side = "low"), "under");
        assert_eq!(words.say_with("side", &[("side", Arg::Number("3.2".into()))]), "over");
    }
}
