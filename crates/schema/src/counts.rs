//! What was counted, as far as it may be told: all of it, or the sums that are left when small groups are withheld.

use ecart_metrics::{Audit, AuditError, Config, Margins, SuppressError, audit, audit_margins};
use ecart_tally::{Counted, LeftOut, Tally, Weighting};

/// What is told of the rows that were counted.
#[derive(Clone, Debug, PartialEq)]
pub enum Told {
    /// Every cell.
    Whole(Tally),
    /// The counts of all people together and of the groups that are not withheld. What was withheld is not here.
    Suppressed(Margins),
}

/// What was counted, as far as it may be told, and the rows that were left out. A document has nothing else to compute or to say figures from.
#[derive(Clone, Debug, PartialEq)]
pub struct Counts {
    told: Told,
    left_out: LeftOut,
}

impl Counts {
    /// What may be told under a configuration.
    ///
    /// # Errors
    /// [`SuppressError`] if small groups are to be withheld, and nothing could be published.
    pub fn published(counted: Counted, config: &Config) -> Result<Self, SuppressError> {
        let (tally, left_out) = counted.into_parts();
        let told = match config.suppress_below {
            None => Told::Whole(tally),
            Some(_) => Told::Suppressed(Margins::published(&tally, config)?),
        };
        Ok(Self { told, left_out })
    }

    /// What a file told.
    pub(crate) const fn read(told: Told, left_out: LeftOut) -> Self {
        Self { told, left_out }
    }

    /// Every figure, computed from what is told.
    ///
    /// # Errors
    /// [`AuditError`] if there is nothing to compare.
    pub fn audit(&self, config: &Config) -> Result<Audit, AuditError> {
        match &self.told {
            Told::Whole(tally) => audit(tally, config),
            Told::Suppressed(margins) => audit_margins(margins, None, config),
        }
    }

    /// What is told.
    pub const fn told(&self) -> &Told {
        &self.told
    }

    /// The tally; `None` where counts are withheld.
    pub const fn tally(&self) -> Option<&Tally> {
        match &self.told {
            Told::Whole(tally) => Some(tally),
            Told::Suppressed(_) => None,
        }
    }

    /// What the weights mean.
    pub const fn weighting(&self) -> Weighting {
        match &self.told {
            Told::Whole(tally) => tally.weighting(),
            Told::Suppressed(margins) => margins.weighting,
        }
    }

    /// Number of rows counted.
    pub fn rows(&self) -> u64 {
        match &self.told {
            Told::Whole(tally) => tally.rows(),
            Told::Suppressed(margins) => margins.rows,
        }
    }

    /// The rows left out.
    pub const fn left_out(&self) -> &LeftOut {
        &self.left_out
    }

    /// Number of rows read.
    pub fn rows_read(&self) -> u64 {
        self.rows() + self.left_out.rows()
    }
}

/// All of it.
impl From<Counted> for Counts {
    fn from(counted: Counted) -> Self {
        let (tally, left_out) = counted.into_parts();
        Self { told: Told::Whole(tally), left_out }
    }
}
