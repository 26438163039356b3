//! Every metric and every criterion, named once.
//!
//! Help, command line, files, table headings, hints of similar names and the page's definitions read these lists. What a metric means for people, and whom
//! an error harms, is told by `ecart-words` under the same name.

mod criterion;
mod metric;
mod name;

pub use criterion::{CRITERIA, Criterion, CriterionEntry};
pub use metric::{METRICS, Metric, MetricEntry};
pub use name::{NOT_OFFERED, canonical};
