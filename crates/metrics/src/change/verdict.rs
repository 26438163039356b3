//! What can be said of a change.

/// What is shown of the size of a gap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GapVerdict {
    /// It is larger than it was.
    Grew,
    /// It is smaller than it was.
    Shrank,
    /// It is another than it was, and which of the two is the larger is not shown: such as one that went over to the other side.
    Moved,
    /// No change is shown. That there is none is not shown either.
    NotShown,
}

/// What is shown of a rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RateVerdict {
    /// It is higher than it was.
    Rose,
    /// It is lower than it was.
    Fell,
    /// No change is shown. That there is none is not shown either.
    NotShown,
}

impl GapVerdict {
    /// Every verdict.
    pub const ALL: [Self; 4] = [Self::Grew, Self::Shrank, Self::Moved, Self::NotShown];

    /// The name in files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Grew => "grew",
            Self::Shrank => "shrank",
            Self::Moved => "moved",
            Self::NotShown => "not_shown",
        }
    }
}

impl RateVerdict {
    /// Every verdict.
    pub const ALL: [Self; 3] = [Self::Rose, Self::Fell, Self::NotShown];

    /// The name in files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Rose => "rose",
            Self::Fell => "fell",
            Self::NotShown => "not_shown",
        }
    }

    /// What is shown of a difference with this adjusted p-value.
    pub(crate) fn of(difference: f64, adjusted: f64, alpha: f64) -> Self {
        if adjusted > alpha || difference == 0.0 {
            Self::NotShown
        } else if difference > 0.0 {
            Self::Rose
        } else {
            Self::Fell
        }
    }
}
