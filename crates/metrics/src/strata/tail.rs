//! A statistic that is distributed as χ² if nothing is there to find.

use crate::hypothesis::chi_squared_tail;

/// A statistic with its degrees of freedom and its p-value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ChiSquared {
    /// The statistic, 0 or more.
    pub statistic: f64,
    /// Degrees of freedom.
    pub degrees: u32,
    /// The probability of a statistic at least as large. Under [`SMALLEST_P_VALUE`](crate::hypothesis::SMALLEST_P_VALUE) it is given as that.
    pub p_value: f64,
}

impl ChiSquared {
    pub(super) fn new(statistic: f64, degrees: u32) -> Self {
        Self { statistic, degrees, p_value: chi_squared_tail(statistic, degrees) }
    }
}

#[cfg(test)]
mod tests {
    use super::ChiSquared;

    /// By mpmath 1.4.1, `gammainc(df/2, x/2, regularized=True)` with 60 digits.
    #[test]
    fn the_tail_is_right_far_out() {
        for (degrees, statistic, tail) in [
            (1, 3.841458820694124, 0.05),
            (1, 500.0, 9.505397766554092e-111),
            (2, 1.0, 0.6065306597126334),
            (2, 460.5, 1.0085456064020503e-100),
            (3, 1e-8, 0.999999999999734),
            (5, 0.1, 0.9998376833880773),
            (5, 539.5577272334275, 2.300468854354463e-114),
            (5, 1200.0, 2.9375604806858985e-257),
            (11, 10.9, 0.4516786665050645),
            (40, 700.0, 1.8762675768329596e-121),
            (100, 100.0, 0.48119168452795672),
            (100, 300.0, 7.412100857322876e-22),
            (2000, 2500.0, 1.0740080231386176e-13),
        ] {
            let ours = ChiSquared::new(statistic, degrees).p_value;
            assert!((ours / tail - 1.0).abs() < 1e-9, "χ² {statistic} with {degrees}: {ours}");
        }
        assert_eq!(ChiSquared::new(0.0, 1).p_value, 1.0);
        assert_eq!(ChiSquared::new(0.0, 4).p_value, 1.0);
        assert_eq!(ChiSquared::new(1e9, 4).p_value, crate::hypothesis::SMALLEST_P_VALUE);
    }
}
