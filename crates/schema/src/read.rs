//! A document from JSON.
//!
//! Everything is rebuilt through the checks of the types it is made of, and every figure is computed again from the tally. What the file says of figures is only
//! compared with that: a file whose figures were edited is refused, and a report never repeats a figure that its counts do not give.

use ecart_metrics::Config;
use ecart_tally::{Plan, Tally};
use serde_json::Value;

use crate::audit_v1::AuditV1;
use crate::difference::first_difference;
use crate::document_v1::DocumentV1;
use crate::left_out_v1::LeftOutV1;
use crate::margins_v1::MarginsV1;
use crate::provenance_v1::ValuesV1;
use crate::tally_v1::TallyV1;
use crate::{Counts, Document, SchemaError, Told, version};

/// A document that was read, and whether its figures are still those that the file was written with.
#[derive(Clone, Debug, PartialEq)]
pub struct Read {
    /// The document, with every figure as this version of écart computes it.
    pub document: Document,
    /// Where the first figure is that another version of écart computed differently; `None` if there is none.
    pub figures_differ: Option<String>,
}

impl Read {
    /// Reads what [`Document::to_json`] wrote, in this version of écart or another. Keys that are not known are tolerated.
    ///
    /// # Errors
    /// [`SchemaError`] if the text is no audit, is one of a newer version of the format, holds something that écart does not write, or was made by this very
    /// version of écart and holds other figures than its tally gives. Numbers count as different from 1 part in 10¹² on, so that a computer whose
    /// mathematical functions differ in the last digit does not matter.
    pub fn from_json(text: &str) -> Result<Self, SchemaError> {
        let file: Value =
            serde_json::from_str(text).map_err(|error| SchemaError::NotJson { line: error.line(), column: error.column() })?;
        version::check(&file)?;
        let written: DocumentV1<Value> = serde_path_to_error::deserialize(file)?;
        let made_by_this_version = written.provenance.is_of(env!("CARGO_PKG_VERSION"));
        let (document, figures) = rebuilt(written)?;
        let computed = serde_json::to_value(AuditV1::of(&document.audit)).map_err(|error| SchemaError::wrong("audit", error))?;
        let first = figures.and_then(|figures| first_difference(&computed, &figures, "audit"));
        match first {
            Some(first) if made_by_this_version => Err(SchemaError::FiguresDiffer { first }),
            figures_differ => Ok(Self { document, figures_differ }),
        }
    }
}

impl Document {
    /// Reads what [`Document::to_json`] wrote. Where it matters that another version of écart computed other figures, use [`Read::from_json`].
    ///
    /// # Errors
    /// As [`Read::from_json`].
    pub fn from_json(text: &str) -> Result<Self, SchemaError> {
        Read::from_json(text).map(|read| read.document)
    }
}

/// The document, with its figures computed anew; and the figures of the file, if it holds them.
fn rebuilt(written: DocumentV1<Value>) -> Result<(Document, Option<Value>), SchemaError> {
    let plan = written.plan.plan()?;
    let config = written.configuration.config()?;
    let told = told(written.tally, written.margins, written.rows.counted, &plan, &config)?;
    let left_out = LeftOutV1::left_out(written.left_out)?;
    let counted = Counts::read(told, left_out);
    let (rows, left_out) = (counted.rows(), counted.left_out().rows());
    for (key, ours, theirs) in [("counted", rows, written.rows.counted), ("left_out", left_out, written.rows.left_out)] {
        if ours != theirs {
            return Err(SchemaError::wrong(format!("rows.{key}"), format_args!("{theirs}, where {ours} are listed")));
        }
    }
    match rows.checked_add(left_out) {
        None => return Err(SchemaError::wrong("rows", "more than can be counted")),
        Some(read) if read != written.rows.read => {
            return Err(SchemaError::wrong("rows.read", format_args!("{}, where {read} are listed", written.rows.read)));
        }
        Some(_) => {}
    }
    let of = if counted.tally().is_some() { "tally" } else { "margins" };
    let audit = counted.audit(&config).map_err(|error| SchemaError::wrong(of, error))?;
    let document = Document {
        provenance: written.provenance.provenance()?,
        plan,
        label_values: written.label_values.map(ValuesV1::values),
        prediction_values: written.prediction_values.map(ValuesV1::values),
        second_values: written.second_values.map(ValuesV1::values),
        quantile_edges: written.quantile_edges.into_iter().map(|entry| (entry.column, entry.edges)).collect(),
        counted,
        audit,
        presentation: written.presentation.presentation()?,
    };
    Ok((document, written.audit))
}

/// What the file tells of what was counted: its tally, or where small groups are withheld its margins.
fn told(tally: Option<TallyV1>, margins: Option<MarginsV1>, rows: u64, plan: &Plan, config: &Config) -> Result<Told, SchemaError> {
    match (tally, margins) {
        (None, Some(margins)) => margins.margins(rows, plan, config).map(Told::Suppressed),
        (Some(_), _) if config.suppress_below.is_some() => Err(SchemaError::wrong("tally", "it holds what is to be withheld")),
        (Some(_), Some(_)) => Err(SchemaError::wrong("margins", "there is a tally too")),
        (Some(tally), None) => {
            let tally = tally.tally()?;
            check_roles(plan, &tally)?;
            Ok(Told::Whole(tally))
        }
        (None, None) => Err(SchemaError::Missing { path: "tally".to_owned() }),
    }
}

/// Checks that the tally counts what the plan says.
fn check_roles(plan: &Plan, tally: &Tally) -> Result<(), SchemaError> {
    let planned = plan.dimensions().map(|(column, kind)| (column.column.as_str(), kind)).chain(plan.classes().into_iter().flatten());
    let (key, agrees) = if plan.task() != tally.task() {
        ("task", false)
    } else if plan.weighting() != tally.weighting() {
        ("weighting", false)
    } else if plan.roles().second.is_some() != tally.has_second() {
        ("cells", false)
    } else if plan.roles().cluster.is_some() != tally.clusters().is_some() {
        ("clusters", false)
    } else if plan.counts_scores() != tally.scores().is_some() || plan.threshold().is_some_and(|threshold| !tally.is_decided_by(threshold))
    {
        ("scores", false)
    } else {
        ("dimensions", planned.eq(tally.dimensions().iter().map(|dimension| (dimension.name(), dimension.kind()))))
    };
    if agrees { Ok(()) } else { Err(SchemaError::wrong(format!("tally.{key}"), "not what the plan says")) }
}
