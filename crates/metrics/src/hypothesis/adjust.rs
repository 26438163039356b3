//! Many p-values at once.

/// How p-values are adjusted for being many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Adjustment {
    /// Holm's: the chance of even one false finding stays at the level; never less sharp than Bonferroni's.
    #[default]
    Holm,
    /// Benjamini and Hochberg's: of the findings, the share expected to be false stays at the level.
    BenjaminiHochberg,
    /// Bonferroni's: as Holm's, cruder, and without an order among the p-values.
    Bonferroni,
}

impl Adjustment {
    /// All of them, the default first.
    pub const ALL: [Self; 3] = [Self::Holm, Self::BenjaminiHochberg, Self::Bonferroni];

    /// The name that commands and files use.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Holm => "holm",
            Self::BenjaminiHochberg => "benjamini_hochberg",
            Self::Bonferroni => "bonferroni",
        }
    }

    /// The adjustment of this name; `bh` is short for `benjamini_hochberg`, and a hyphen is as good as the low line.
    ///
    /// ```
    /// # use ecart_metrics::hypothesis::Adjustment;
    /// assert_eq!(Adjustment::parse("bh"), Some(Adjustment::BenjaminiHochberg));
    /// assert_eq!(Adjustment::parse("sidak"), None);
    /// ```
    pub fn parse(name: &str) -> Option<Self> {
        let name = name.replace('-', "_");
        if name == "bh" { Some(Self::BenjaminiHochberg) } else { Self::ALL.into_iter().find(|adjustment| adjustment.name() == name) }
    }
}

/// The p-values of many tests, each adjusted for there being so many, in the order given.
///
/// # Formula
/// Of m p-values, the i-th smallest: Bonferroni `m pᵢ`; Holm the largest of `(m − j + 1) pⱼ` over `j ≤ i`; Benjamini–Hochberg the smallest of `m pⱼ / j` over `j ≥ i`; all at
/// most 1. Equal p-values stay equal.
/// # Undefined
/// Never. A test without a p-value was not made and does not belong here.
/// # Use
/// Holm and Bonferroni whatever the tests have to do with each other; Benjamini–Hochberg for tests that are independent or positively dependent.
/// # Source
/// Holm, Scandinavian Journal of Statistics 6 (1979) 65–70; Benjamini & Hochberg, Journal of the Royal Statistical Society B 57 (1995) 289–300; Dunn, Journal of the
/// American Statistical Association 56 (1961) 52–64 (Bonferroni's inequality). Checked in `tests/tables/adjusted.csv`.
/// # Example
/// ```
/// # use ecart_metrics::hypothesis::{Adjustment, adjust};
/// assert_eq!(adjust(&[0.01, 0.04, 0.03, 0.005], Adjustment::Holm), [0.03, 0.06, 0.06, 0.02]);
/// ```
pub fn adjust(p_values: &[f64], adjustment: Adjustment) -> Vec<f64> {
    let many = p_values.len() as f64;
    let mut order: Vec<usize> = (0..p_values.len()).collect();
    order.sort_by(|&one, &other| p_values[one].total_cmp(&p_values[other]));
    let mut adjusted = vec![1.0; p_values.len()];
    match adjustment {
        Adjustment::Bonferroni => {
            for (ours, p) in adjusted.iter_mut().zip(p_values) {
                *ours = (many * p).min(1.0);
            }
        }
        Adjustment::Holm => {
            let mut largest: f64 = 0.0;
            for (before, &place) in order.iter().enumerate() {
                largest = largest.max((many - before as f64) * p_values[place]).min(1.0);
                adjusted[place] = largest;
            }
        }
        Adjustment::BenjaminiHochberg => {
            let mut smallest: f64 = 1.0;
            for (before, &place) in order.iter().enumerate().rev() {
                smallest = smallest.min(many / (before as f64 + 1.0) * p_values[place]);
                adjusted[place] = smallest;
            }
        }
    }
    adjusted
}
