//! Policies that come with the program: what a regulation or a report looks at, as rules.
//!
//! Each says where it comes from, as of which day, and what it does not cover. They check numbers; none is legal advice.

/// A policy that comes with the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preset {
    /// By what a policy names it, and its file in `presets/` is called.
    pub name: &'static str,
    /// Its text.
    pub text: &'static str,
}

macro_rules! preset {
    ($name:literal) => {
        Preset { name: $name, text: include_str!(concat!("../presets/", $name, ".toml")) }
    };
}

impl Preset {
    /// The ratio of selection rates to the highest, of 29 CFR 1607.4(D).
    pub const FOUR_FIFTHS: Self = preset!("four-fifths");
    /// The bias audit of New York City's Local Law 144.
    pub const NYC_LL144: Self = preset!("nyc-ll144");
    /// Error rates of one-to-one comparison by group.
    pub const VERIFICATION: Self = preset!("verification");
    /// Accuracy for groups of people, for the technical documentation under the AI Act of the European Union.
    pub const EU_AI_ACT_ANNEX_IV: Self = preset!("eu-ai-act-annex-iv");

    /// Every preset.
    pub const ALL: [Self; 4] = [Self::FOUR_FIFTHS, Self::NYC_LL144, Self::VERIFICATION, Self::EU_AI_ACT_ANNEX_IV];

    /// The preset of this name.
    ///
    /// ```
    /// # use ecart_gate::Preset;
    /// assert_eq!(Preset::find("nyc-ll144"), Some(&Preset::NYC_LL144));
    /// assert_eq!(Preset::find("nyc"), None);
    /// ```
    pub fn find(name: &str) -> Option<&'static Self> {
        const { &Self::ALL }.iter().find(|preset| preset.name == name)
    }
}
