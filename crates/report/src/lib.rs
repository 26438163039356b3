//! What is found in an audit, and the forms it is shown in.
//!
//! [`Findings`] decides what is said: which tables, which sentences, which marks, every figure rounded once. The forms only draw it.

pub mod card;
pub mod csv;
pub mod figure;
mod findings;
pub mod folder;
pub mod html;
pub mod lesson;
pub mod markdown;
mod planning;
mod share;
mod shortened;
mod simulated;
mod superscript;
mod surveillance;
pub mod terminal;
pub mod verdicts;

pub use findings::{
    Against, AgainstHead, AgainstRow, Bins, Cell, ChanceText, ColumnKind, ComparedGrouping, ComparisonFindings, ConfusionRow, CriterionRow,
    Curve, Curves, Definition, Ends, Explore, Fact, Findings, Gap, GroupCurves, GroupingFindings, Headline, Heat, HeatCell, Impact, Mark,
    MetricHead, Moves, Natural, NaturalGroup, NoGap, OutcomeCount, PairCell, Pairs, Plotted, PrecisionCurve, RateRow, Rates, RocCurve,
    Section, SectionColumn, SectionTable, Sheet, SweepCurve, TrendPanel, TrendPicture, Value, Widest, WidestGap, annex_iv, bias_audit,
    in_field, preset, preset_notes,
};
pub use planning::Planned;
pub use share::{Share, grouping};
pub use simulated::world_sections;
pub use surveillance::{CrowdPart, RatesOf, StatedRate, Surveillance, parts_of_audit};
