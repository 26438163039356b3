//! What is said of one rule.

use ecart_gate::{Place, Verdict, Waived, Way};

use crate::{Plotted, SectionTable};

/// What is said of one rule.
#[derive(Clone, Debug, PartialEq)]
pub struct RuleSaid {
    /// Its name.
    pub name: String,
    /// Where it begins in the policy.
    pub place: Place,
    /// The verdict; `None` for a rule without a limit.
    pub verdict: Option<Verdict>,
    /// Its waiver, if it has one.
    pub waiver: Option<WaiverSaid>,
    /// What it comes to by itself.
    pub way: Way,
    /// What it comes to in a word: `broken`, `inconclusive`, `waived`, `holds`, `shown`.
    pub verdict_word: String,
    /// What was found: the figure, its bounds, its limit, the groups and their counts. No full stop, and no capital that a name does not bring.
    pub sentence: String,
    /// What is bounded: `false positive rate gap, by race`.
    pub subject: String,
    /// The limit: `at most 5 points`; empty where there is none.
    pub limit: String,
    /// Whose number the limit is; empty where there is none.
    pub whose: String,
    /// Sentences about how the verdict comes about: the bound that decides and what it is paid for, that chance is not taken into account, what changed since the
    /// baseline, the waiver.
    pub details: Vec<String>,
    /// What to do: how many rows would settle it, what to do about a waiver that has ended. Code stands between backticks here, and no name of the data does.
    pub hint: Option<String>,
    /// Why there is this rule, as its author says.
    pub why: Option<String>,
    /// Who answers for it.
    pub owner: Option<String>,
    /// Every figure: of each group with its counts, then of each comparison with its bounds and what it comes to, then what changed since the baseline.
    pub tables: Vec<SectionTable>,
    /// Which groups were set aside, and why: a sentence each.
    pub aside: Vec<String>,
    /// What is drawn of it: a picture for each figure that has comparisons.
    pub pictures: Vec<LimitPicture>,
}

impl RuleSaid {
    /// Whether a waiver excuses it.
    pub fn is_waived(&self) -> bool {
        self.waiver.as_ref().is_some_and(|waiver| waiver.excuses)
    }
}

/// What is said of a waiver.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaiverSaid {
    /// Whether it is in force.
    pub state: Waived,
    /// Whether it is in force and needed: without it the rule would be broken or inconclusive.
    pub excuses: bool,
    /// Until when it is or was in force, who granted it, and why.
    pub text: String,
}

/// The comparisons of a rule against its limit, to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct LimitPicture {
    /// A title.
    pub title: String,
    /// What the whiskers are.
    pub subtitle: String,
    /// Whether the numbers are shares, which an axis has in per cent or points.
    pub is_share: bool,
    /// Whether the numbers are differences.
    pub is_difference: bool,
    /// The most that is allowed.
    pub max: Option<f64>,
    /// The least that is allowed.
    pub min: Option<f64>,
    /// The limit in words.
    pub limit: String,
    /// The comparisons, those first that are worst.
    pub rows: Vec<LimitRow>,
    /// What is said below.
    pub notes: Vec<String>,
}

/// A comparison to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct LimitRow {
    /// Who is compared.
    pub name: String,
    /// Where it stands; `None` without a value.
    pub plotted: Option<Plotted>,
    /// The value.
    pub value: String,
    /// Its bounds.
    pub interval: String,
    /// What it comes to, in a word.
    pub verdict: String,
}
