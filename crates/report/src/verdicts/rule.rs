//! What is said of one rule.

use ecart_gate::{Place, Verdict, Waived, Way};

use super::about::{About, one_line, shown};
use crate::findings::preset_why;
use crate::{Plotted, SectionTable};

/// What is said of one rule.
#[derive(Clone, Debug, PartialEq)]
pub struct RuleSaid {
    /// Its name.
    pub name: String,
    /// The file in which it stands: the policy's, or that of a preset.
    pub file: String,
    /// Where it begins in that file.
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
    /// What was found and what is allowed, as short as can be, for a rule that holds: `2.1 points; at most 5 points (29 CFR 1607.4(D))`.
    pub short: String,
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
    /// What is to be said of a rule.
    pub(super) fn new(about: &About<'_>, file: &str) -> Self {
        let (judged, words) = (about.judged, about.words);
        let waiver = about.waiver();
        let verdict_word = match judged.verdict {
            _ if judged.is_waived() => words.say("check-verdict-waived"),
            Some(verdict) => about.verdict_word(verdict),
            None => words.say("check-verdict-shown"),
        };
        Self {
            name: shown(&judged.rule.name),
            file: one_line(file),
            place: judged.rule.place,
            verdict: judged.verdict,
            way: judged.way(),
            verdict_word,
            sentence: about.sentence(),
            short: about.short(),
            subject: about.subject(),
            limit: about.limit(),
            whose: about.whose(),
            details: about.details(waiver.as_ref()),
            hint: about.hint(),
            why: judged.rule.why.as_deref().map(|why| preset_why(file, why, words).unwrap_or_else(|| one_line(why))),
            owner: judged.rule.owner.as_deref().map(one_line),
            tables: about.tables(),
            aside: about.aside(),
            pictures: about.pictures(),
            waiver,
        }
    }

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
    /// What the numbers are.
    pub unit: LimitUnit,
    /// The most that is allowed.
    pub max: Option<f64>,
    /// The least that is allowed.
    pub min: Option<f64>,
    /// What the line is, in words; empty where there is no limit.
    pub limit: String,
    /// The comparisons, those first that are worst.
    pub rows: Vec<LimitRow>,
    /// What is said below.
    pub notes: Vec<String>,
}

/// What the numbers of a picture are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LimitUnit {
    /// Shares, in per cent.
    PerCent,
    /// Differences of shares, in points.
    Points,
    /// Plain numbers.
    Number,
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
