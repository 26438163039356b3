//! The test that the number and the sizes of the groups ask for.

use super::chi_squared::Sums;
use super::{Split, chi_squared, fisher};
use crate::Undefined;

/// From this expected count on, χ² is near enough.
///
/// Source: Cochran, Some methods for strengthening the common χ² tests, Biometrics 10 (1954) 417–451, who asks for it in small tables.
pub const FEW_EXPECTED: f64 = 5.0;

/// Whether groups have the same rate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Homogeneity {
    /// The test that was made.
    pub test: HomogeneityTest,
    /// Its two-sided p-value.
    pub p_value: f64,
    /// The smallest of the expected counts.
    pub smallest_expected: f64,
}

/// The test that was made.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum HomogeneityTest {
    /// [`fisher`]: two groups, and an expected count under [`FEW_EXPECTED`].
    Fisher,
    /// [`chi_squared`](super::chi_squared()).
    ChiSquared {
        /// The statistic.
        statistic: f64,
        /// Its degrees of freedom.
        degrees: u32,
    },
}

impl Homogeneity {
    /// Whether χ² was all there is for more than two groups, with an expected count under [`FEW_EXPECTED`]: its p-value is then rough, and
    /// [`permutation`](super::permutation()) is the test to read.
    pub fn is_rough(&self) -> bool {
        self.smallest_expected < FEW_EXPECTED && matches!(self.test, HomogeneityTest::ChiSquared { .. })
    }
}

/// The test of equal rates that the groups ask for.
///
/// # Formula
/// Two groups: Fisher's exact test (two-sided) if an expected count is under 5, otherwise χ². More groups: χ² of homogeneity. The choice depends on the margins of the
/// table alone, and not on who has the outcome.
/// # Undefined
/// As [`chi_squared`](super::chi_squared()): also where Fisher's p-value would be 1 because nobody, or everybody, has the outcome, so that nothing was tested.
/// # Use
/// Different sets of people. With sampling weights both tests are approximate: they take effective counts, Fisher's rounded ones ([`Split::of_rate`]).
/// # Source
/// [`fisher`], [`chi_squared`](super::chi_squared()); the limit: [`FEW_EXPECTED`].
/// # Example
/// ```
/// # use ecart_metrics::{Undefined, hypothesis::{HomogeneityTest, Split, homogeneity}};
/// let test = homogeneity(&[Split::of(9, 10), Split::of(3, 10)])?;
/// assert_eq!((test.test, test.smallest_expected), (HomogeneityTest::Fisher, 4.0));
/// # Ok::<(), Undefined>(())
/// ```
pub fn homogeneity(groups: &[Split]) -> Result<Homogeneity, Undefined> {
    let smallest_expected = Sums::new(groups)?.smallest_expected;
    if let [first, second] = groups
        && smallest_expected < FEW_EXPECTED
    {
        let p_value = fisher([first.rounded(), second.rounded()]).two_sided;
        return Ok(Homogeneity { test: HomogeneityTest::Fisher, p_value, smallest_expected });
    }
    let chi_squared = chi_squared(groups)?;
    let test = HomogeneityTest::ChiSquared { statistic: chi_squared.statistic, degrees: chi_squared.degrees };
    Ok(Homogeneity { test, p_value: chi_squared.p_value, smallest_expected })
}
