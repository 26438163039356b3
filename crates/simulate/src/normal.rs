//! The standard normal distribution, in functions that give the same bits on every machine.

use std::f64::consts::SQRT_2;

/// How often a standard normal draw is at most `x`.
pub(crate) fn below(x: f64) -> f64 {
    0.5 * libm::erfc(-x / SQRT_2)
}

/// How often a standard normal draw is at least `x`.
pub(crate) fn above(x: f64) -> f64 {
    0.5 * libm::erfc(x / SQRT_2)
}

/// Both, from the smaller: how often a standard normal draw is at most `x`, and how often at least.
pub(crate) fn tails(x: f64) -> (f64, f64) {
    let tail = above(x.abs());
    if x > 0.0 { (1.0 - tail, tail) } else { (tail, 1.0 - tail) }
}

/// The value that a standard normal draw is below with this probability, which lies strictly between 0 and 1: by halving, to the last bit that shows.
pub(crate) fn quantile(probability: f64) -> f64 {
    let (mut low, mut high) = (-40.0, 40.0);
    for _ in 0..200 {
        let middle = 0.5 * (low + high);
        if below(middle) < probability {
            low = middle;
        } else {
            high = middle;
        }
    }
    0.5 * (low + high)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Φ(1.959963984540054) = 0.975, Φ(−3) = 0.001349898031630095: Abramowitz & Stegun, table 26.1, to more digits by mpmath.
    #[test]
    fn agrees_with_the_tables() {
        assert!((below(1.959_963_984_540_054) - 0.975).abs() < 1e-15);
        assert!((below(-3.0) - 0.001_349_898_031_630_095).abs() < 1e-17);
        assert!((above(3.0) - 0.001_349_898_031_630_095).abs() < 1e-17);
        assert!((quantile(0.975) - 1.959_963_984_540_054).abs() < 1e-12);
        assert!(quantile(0.5).abs() < 1e-12);
    }
}
