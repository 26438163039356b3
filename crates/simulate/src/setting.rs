//! What can be set in a world: one list, read by files, flags and messages.

/// What a row of a world is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// A person about whom something was decided by a score.
    #[default]
    Decisions,
    /// An applicant with a CV, hired or not.
    Applicants,
}

impl Kind {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Decisions, Self::Applicants];

    /// Its name in a file.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Decisions => "decisions",
            Self::Applicants => "applicants",
        }
    }
}

/// The numbers that a setting may have, both ends included.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    /// The least.
    pub from: f64,
    /// The most.
    pub to: f64,
}

/// Something that can be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Setting {
    /// What a row is.
    Kind,
    /// How many rows are drawn unless somebody says otherwise.
    Rows,
    /// The group columns, their levels and the shares of these.
    Group,
    /// The share of the truly positive.
    BaseRate,
    /// How well the score tells the truly positive from the others.
    Auc,
    /// Which number the score is.
    Score,
    /// By how much the score is too high, in standard deviations.
    Shift,
    /// From which score on the prediction is positive.
    Threshold,
    /// How often a truly positive person is recorded negative.
    LabelBias,
    /// How often a truly negative person is recorded positive.
    LabelExcess,
    /// How often a label is turned round, whatever it was.
    Noise,
    /// How often a truly positive person is in the file.
    SeenIfPositive,
    /// How often a truly negative person is in the file.
    SeenIfNegative,
    /// Columns that tell the group.
    Proxy,
    /// How many periods there are.
    Periods,
    /// Words in a CV, and how often each is there.
    Words,
    /// How much the use of words differs by group.
    Strength,
    /// Years of experience on average.
    Experience,
}

impl Setting {
    /// Every setting, in the order in which a world is told.
    pub const ALL: [Self; 18] = [
        Self::Kind,
        Self::Rows,
        Self::Group,
        Self::BaseRate,
        Self::Auc,
        Self::Score,
        Self::Shift,
        Self::Threshold,
        Self::LabelBias,
        Self::LabelExcess,
        Self::Noise,
        Self::SeenIfPositive,
        Self::SeenIfNegative,
        Self::Proxy,
        Self::Periods,
        Self::Words,
        Self::Strength,
        Self::Experience,
    ];

    /// Those that have a value for each group.
    pub const BY_GROUP: [Self; 10] = [
        Self::BaseRate,
        Self::Auc,
        Self::Shift,
        Self::Threshold,
        Self::LabelBias,
        Self::LabelExcess,
        Self::Noise,
        Self::SeenIfPositive,
        Self::SeenIfNegative,
        Self::Experience,
    ];

    /// Its key in a file; with hyphens it is the flag.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Rows => "rows",
            Self::Group => "group",
            Self::BaseRate => "base_rate",
            Self::Auc => "auc",
            Self::Score => "score",
            Self::Shift => "shift",
            Self::Threshold => "threshold",
            Self::LabelBias => "label_bias",
            Self::LabelExcess => "label_excess",
            Self::Noise => "noise",
            Self::SeenIfPositive => "seen_if_positive",
            Self::SeenIfNegative => "seen_if_negative",
            Self::Proxy => "proxy",
            Self::Periods => "periods",
            Self::Words => "words",
            Self::Strength => "strength",
            Self::Experience => "experience",
        }
    }

    /// The setting of a key.
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|setting| setting.key() == key)
    }

    /// Whether it says something in a world of this kind.
    pub const fn is_of(self, kind: Kind) -> bool {
        match self {
            Self::Auc
            | Self::Score
            | Self::Shift
            | Self::Threshold
            | Self::SeenIfPositive
            | Self::SeenIfNegative
            | Self::Proxy
            | Self::Periods => matches!(kind, Kind::Decisions),
            Self::Words | Self::Strength | Self::Experience => matches!(kind, Kind::Applicants),
            _ => true,
        }
    }

    /// What its numbers may be.
    pub const fn range(self) -> Range {
        match self {
            Self::Auc => Range { from: 0.5, to: 0.99999 },
            Self::Shift => Range { from: -5.0, to: 5.0 },
            Self::Threshold => Range { from: -20.0, to: 20.0 },
            Self::Noise => Range { from: 0.0, to: 0.49 },
            Self::Experience => Range { from: 0.0, to: super::MOST_EXPERIENCE as f64 },
            _ => Range { from: 0.0, to: 1.0 },
        }
    }

    /// Its value where nobody says otherwise.
    pub(crate) const fn default(self) -> f64 {
        match self {
            Self::BaseRate => 0.3,
            Self::Auc => 0.8,
            Self::Threshold => 0.5,
            Self::SeenIfPositive | Self::SeenIfNegative | Self::Strength => 1.0,
            Self::Experience => 6.0,
            _ => 0.0,
        }
    }
}
