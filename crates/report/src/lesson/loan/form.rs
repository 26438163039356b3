//! The form of a loan, and what a model that adds up points makes of it.

use ecart_schema::{ModelV1, TrainV1};
use ecart_words::Decimal;

use crate::lesson::texts::OF;

/// Where the sliders can stand: months, marks, and the codes of the account and of the savings, from least to most. What a code means is as Grömping (2019)
/// corrected it.
pub(super) const MONTHS: [u32; 5] = [12, 18, 24, 30, 48];
pub(super) const AMOUNTS: [u32; 3] = [1_500, 4_000, 10_000];
pub(super) const ACCOUNTS: [&str; 4] = ["A11", "A12", "A13", "A14"];
pub(super) const SAVINGS: [&str; 5] = ["A61", "A62", "A63", "A64", "A65"];
/// Where they stand at first: a refusal near the line.
pub(super) const START: [usize; 4] = [2, 0, 1, 0];
/// Another person, at other places, whose loan is granted.
pub(super) const OTHER: [usize; 4] = [4, 2, 3, 0];
/// Earlier loans and time in the job, which stay: no loan taken or all paid back, and less than a year or at least seven.
pub(super) const HISTORY: &str = "A32";
pub(super) const NEW_IN_JOB: &str = "A72";
pub(super) const LONG_IN_JOB: &str = "A75";
/// In marks, where the codes of the account and of the savings part.
pub(super) const ACCOUNT_LIMIT: u64 = 200;
pub(super) const SAVINGS_LIMITS: [(&str, u64); 3] = [("savings_low", 100), ("savings_middle", 500), ("savings_high", 1_000)];
/// The changes of which the second step asks, one slider to another place each.
pub(super) const CHANGES: [(usize, usize); 4] = [(0, 1), (3, 1), (2, 2), (1, 2)];

/// The variant without the group column.
pub(super) const UNAWARE: &str = "without-groups";

/// A model that adds up points, as it was trained without the group column.
pub(super) struct Scorer<'a> {
    model: &'a ModelV1,
    intercept: f64,
}

/// An answer on the form.
#[derive(Clone, Copy)]
pub(super) enum Answer {
    Number(u32),
    Code(&'static str),
}

/// What a form comes to. Points are hundredths of the log odds of a bad loan, so that a loan is refused from a total of zero on.
pub(super) struct Scored {
    /// What everybody starts from.
    pub(super) start: i32,
    /// What each answer adds.
    pub(super) points: Vec<i32>,
    pub(super) total: i32,
    /// The score, out of [`OF`].
    pub(super) score: u64,
    pub(super) refused: bool,
}

impl<'a> Scorer<'a> {
    pub(super) fn of(trained: &'a TrainV1) -> Option<Self> {
        let model = trained.variants.iter().find(|variant| variant.name == UNAWARE)?.models.first()?;
        Some(Self { model, intercept: model.intercept? })
    }

    /// What an answer adds to the log odds: a number is scaled, a code is a column of its own.
    fn adds(&self, feature: &str, answer: Answer) -> Option<f64> {
        let mut columns = self.model.columns.iter().filter(|column| column.feature == feature);
        match answer {
            Answer::Number(number) => {
                let column = columns.find(|column| column.meaning == "number")?;
                Some(column.coefficient? * (f64::from(number) - column.mean?) / column.sd?)
            }
            Answer::Code(code) => columns.find(|column| column.level.as_deref() == Some(code))?.coefficient,
        }
    }

    /// Nothing if rounding would make the points or the score say another decision than the model.
    fn scored(&self, form: [(&str, Answer); 6]) -> Option<Scored> {
        let added = form.iter().map(|(feature, answer)| self.adds(feature, *answer)).collect::<Option<Vec<_>>>()?;
        let log_odds = self.intercept + added.iter().sum::<f64>();
        let points = added.iter().map(|added| hundredths(*added)).collect::<Option<Vec<_>>>()?;
        let start = hundredths(self.intercept)?;
        let total = start + points.iter().sum::<i32>();
        let score: u64 = Decimal::percent(1.0 / (1.0 + (-log_odds).exp()), 0)?.as_str().parse().ok()?;
        let refused = log_odds >= 0.0;
        ((total >= 0) == refused && (2 * score >= OF) == refused).then_some(Scored { start, points, total, score, refused })
    }

    /// The form with the sliders at these places.
    pub(super) fn at(&self, places: [usize; 4], job: &'static str) -> Option<Scored> {
        let [months, amount, account, savings] = places;
        self.scored([
            ("duration", Answer::Number(*MONTHS.get(months)?)),
            ("credit_amount", Answer::Number(*AMOUNTS.get(amount)?)),
            ("status", Answer::Code(ACCOUNTS.get(account)?)),
            ("savings", Answer::Code(SAVINGS.get(savings)?)),
            ("credit_history", Answer::Code(HISTORY)),
            ("employment", Answer::Code(job)),
        ])
    }
}

/// A hundred times the number, rounded once.
pub(super) fn hundredths(number: f64) -> Option<i32> {
    Decimal::percent(number, 0)?.as_str().parse().ok()
}
