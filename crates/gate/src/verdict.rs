//! What a rule comes to.

/// What a rule comes to. In the order of how bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// It holds, as surely as the rule asks.
    Holds,
    /// Neither is sure: the data could come of either. So is a rule on a figure without a value.
    Inconclusive,
    /// It is broken, as surely as the rule asks.
    Broken,
}

impl Verdict {
    /// The name in files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Holds => "holds",
            Self::Inconclusive => "inconclusive",
            Self::Broken => "broken",
        }
    }
}

/// What a check as a whole comes to, for whoever started it: an exit code, a build that fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Way {
    /// Nothing stands in the way: every rule holds, is waived, or is inconclusive where that passes.
    Pass,
    /// Nothing stands in the way, but some rule that asks to be warned of is inconclusive.
    Warn,
    /// Some rule is inconclusive, and asks to fail then; none is broken.
    Uncertain,
    /// Some rule is broken, and not waived.
    Fail,
}
