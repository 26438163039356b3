//! Why a gap cannot be shown.

/// Why there is no such gap, or no such number of people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OutOfReach {
    /// Even a rate of 0, or of 1, would not be told apart from the reference's.
    NoRateFarEnough,
    /// The two rates are the same: there is nothing to show.
    SameRate,
    /// However large the group, the reference is too small.
    ReferenceTooSmall,
    /// The gap is so small that it asks for more people than can be counted: more than [`OutOfReach::MOST_PEOPLE`].
    TooManyPeople,
}

impl OutOfReach {
    /// Every reason, in the order of their declaration.
    pub const ALL: [Self; 4] = [Self::NoRateFarEnough, Self::SameRate, Self::ReferenceTooSmall, Self::TooManyPeople];

    /// 2⁵³, some nine million billion: past this a number of people is not told apart from the next.
    pub const MOST_PEOPLE: u64 = 1 << f64::MANTISSA_DIGITS;

    /// The name in the written form.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NoRateFarEnough => "no_rate_far_enough",
            Self::SameRate => "same_rate",
            Self::ReferenceTooSmall => "reference_too_small",
            Self::TooManyPeople => "too_many_people",
        }
    }
}
