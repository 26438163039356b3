//! `ecart audit`: count, audit, write.

use ecart_data::{Note, Positives, Reading, Source};
use ecart_metrics::AuditError;
use ecart_schema::{Contents, Counts, Document, Input, Provenance, Values};

use super::App;
use crate::args::{AuditArgs, OutputArgs};
use crate::message::{Message, of_audit, of_data};
use crate::progress::Bar;
use crate::request::{Request, names};
use crate::{notes, output};

/// Audits the files that are named.
pub(super) fn run(args: &AuditArgs, to: &OutputArgs, app: &App<'_>) -> Result<(), Message> {
    output::check(to, app)?;
    let asked = Request::new(args, app.words)?.config.analyses;
    let args = &if to.folder.out.is_some() { args.for_a_report() } else { args.clone() };
    let (document, remarks) = audited(args, &Source::Paths(args.files.clone()), app)?;
    // What the page needs to be complete makes no terminal longer.
    let aside = document.audit.config.analyses.difference(&asked).copied().collect();
    output::write(&document, to, &output::Print::Without(aside), app)?;
    if !to.folder.quiet {
        notes::say(&document, &remarks, to.format.unwrap_or_default(), app);
    }
    Ok(())
}

/// The audit that the arguments ask for, of the rows of this source; and what was remarked on while reading.
pub(super) fn audited(args: &AuditArgs, source: &Source, app: &App<'_>) -> Result<(Document, Vec<Note>), Message> {
    let request = Request::new(args, app.words)?;
    let bar = Bar::default();
    let read = ecart_data::count(source, &request.plan, &request.reading, &bar);
    // The bar is gone before anything else is said.
    drop(bar);
    documented(request, read.map_err(|error| of_data(&error, args, app.words))?, args.command_line(), app)
}

/// The audit that was asked for, of what was read by this command.
pub(super) fn documented(request: Request, reading: Reading, command: String, app: &App<'_>) -> Result<(Document, Vec<Note>), Message> {
    let Request { plan, config, presentation, .. } = request;
    let Reading { counted, inputs, positive, quantile_edges, notes } = reading;
    names::check(&presentation.names, &plan, counted.tally().dimensions(), &positive, app.words)?;
    let counted = Counts::published(counted, &config).map_err(|error| of_audit(&AuditError::from(error), app.words))?;
    let audit = counted.audit(&config).map_err(|error| of_audit(&error, app.words))?;
    let [label_values, prediction_values, second_values] = values(positive);
    let provenance =
        Provenance { version: env!("CARGO_PKG_VERSION").to_owned(), command, inputs: inputs.into_iter().map(written).collect() }
            .published(&config);
    let document =
        Document { provenance, plan, label_values, prediction_values, second_values, quantile_edges, counted, audit, presentation };
    Ok((document, notes))
}

/// The values of the label, the prediction and the second prediction.
fn values(positive: Positives) -> [Option<Values>; 3] {
    let Positives { label, label_negative, prediction, prediction_negative, second, second_negative } = positive;
    [(label, label_negative), (prediction, prediction_negative), (second, second_negative)]
        .map(|(positive, negative)| positive.map(|positive| Values { positive, negative }))
}

/// An input without the folder it was in, which is nobody else's business.
fn written(input: ecart_data::Input) -> Input {
    let name = std::path::Path::new(&input.name).file_name().map_or_else(|| input.name.clone(), |name| name.to_string_lossy().into_owned());
    Input { name, contents: Some(Contents { bytes: input.bytes, sha256: input.sha256.unwrap_or_default(), rows: input.rows }) }
}
