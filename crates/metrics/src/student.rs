//! Student's distribution: how much farther an interval reaches where its variance is known from a few clusters only.

use statrs::distribution::{ContinuousCDF, StudentsT};

use crate::Confidence;

/// Past so many degrees of freedom the expansion in their inverse is right to 10 digits.
const MANY: f64 = 1_000.0;

/// How many standard errors a two-sided interval of this level reaches to each side, where the standard error has so many degrees of freedom (at least 1).
///
/// # Formula
/// `t` such that `P(|T| > t) = α`. Past 1,000 degrees of freedom `ν` by expansion: `z + (z³ + z) / 4ν + (5z⁵ + 16z³ + 3z) / 96ν² + (3z⁷ + 19z⁵ + 17z³ − 15z) / 384ν³`.
/// # Undefined
/// Never: the level is above 0 and below 1.
/// # Source
/// The inverse in `statrs`; Cornish & Fisher, Revue de l'Institut International de Statistique 5 (1938) 307–320, for the expansion; checked in `tests/tables/student.csv`.
/// # Example
/// ```
/// # use ecart_metrics::{Confidence, student::quantile};
/// assert!((quantile(Confidence::DEFAULT, 7.0) - 2.3646242515927844).abs() < 1e-12);
/// ```
pub fn quantile(confidence: Confidence, degrees: f64) -> f64 {
    let z = confidence.z();
    let expanded = || {
        let (z2, inverse) = (z * z, degrees.recip());
        let third = ((3.0 * z2 + 19.0) * z2 + 17.0) * z2 - 15.0;
        z * (1.0 + inverse * ((z2 + 1.0) / 4.0 + inverse * (((5.0 * z2 + 16.0) * z2 + 3.0) / 96.0 + inverse * third / 384.0)))
    };
    match StudentsT::new(0.0, 1.0, degrees) {
        Ok(student) if degrees <= MANY => (-student.inverse_cdf(confidence.alpha() / 2.0)).max(z),
        _ => expanded(),
    }
}
