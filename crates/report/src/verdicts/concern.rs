//! Which rules concern whoever reads a build, and how much.
//!
//! One answer for every form that lists what is wrong: a rule that holds, that is only shown, or whose policy lets an inconclusive verdict pass, concerns nobody.

use ecart_gate::Way;

use super::RuleSaid;

/// How much a rule concerns whoever reads a build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Concern {
    /// It is broken, and the build fails.
    Broken,
    /// It is inconclusive, and the build fails, since the policy asks for certainty.
    Uncertain,
    /// It is inconclusive, and the build goes on.
    Warned,
    /// It would be broken or inconclusive, and a waiver excuses it.
    Waived,
}

impl Concern {
    /// How much this rule does; `None`: not at all.
    pub(super) fn of(rule: &RuleSaid) -> Option<Self> {
        match rule.way {
            Way::Fail => Some(Self::Broken),
            Way::Uncertain => Some(Self::Uncertain),
            Way::Warn => Some(Self::Warned),
            Way::Pass => rule.is_waived().then_some(Self::Waived),
        }
    }
}
