//! What is found in an audit, and the forms it is shown in.
//!
//! [`Findings`] decides what is said: which tables, which sentences, which marks, every figure rounded once. The forms only draw it.

mod findings;
pub mod terminal;

pub use findings::{
    Against, AgainstRow, Cell, ChanceText, ConfusionRow, CriterionRow, Definition, Fact, Findings, Gap, GroupingFindings, Headline, Impact,
    Mark, MetricHead, Natural, NaturalGroup, OutcomeCount, Plotted, RateRow, Rates, Value, Widest, WidestGap,
};
