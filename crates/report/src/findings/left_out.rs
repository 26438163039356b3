//! The rows read, counted and left out, in sentences.

use ecart_schema::Document;
use ecart_tally::{Decision, Reason, Rows, Weighting};
use ecart_words::{Words, say};

/// How many rows were read, counted and left out; and how many people the counted rows stand for, where these are not the same.
pub(crate) fn rows_line(document: &Document, words: &Words) -> String {
    let counted = &document.counted;
    let line = say!(words, "rows-line", read = counted.rows_read(), counted = counted.rows(), left_out = counted.left_out().rows(),);
    match counted.weighting() {
        Weighting::People => {
            let people = document.audit.overall.outcomes.all().people;
            let stand_for = match document.plan.roles().decision {
                Decision::Counted { .. } => say!(words, "rows-cases", cases = people),
                Decision::Prediction(_) | Decision::Class(_) | Decision::Score { .. } => say!(words, "rows-people", people = people),
            };
            format!("{line} · {stand_for}")
        }
        Weighting::Rows | Weighting::Sampling => line,
    }
}

/// Why rows were left out, one sentence a reason, with the first row of each.
pub(super) fn sentences(document: &Document, words: &Words) -> Vec<String> {
    document.counted.left_out().reasons().map(|(reason, rows)| sentence(words, reason, rows)).collect()
}

fn sentence(words: &Words, reason: &Reason, rows: &Rows) -> String {
    let count = rows.rows;
    let why = match reason {
        Reason::NotSelected(condition) => {
            say!(words, "left-out-not-selected", count = count, condition = format!("{}={}", condition.column, condition.value))
        }
        Reason::NoGroup { column } => say!(words, "left-out-no-group", count = count, column = column.as_str()),
        Reason::NoLabel => say!(words, "left-out-no-label", count = count),
        Reason::NoPrediction => say!(words, "left-out-no-prediction", count = count),
        Reason::NoScore => say!(words, "left-out-no-score", count = count),
        Reason::NoSuccesses => say!(words, "left-out-no-successes", count = count),
        Reason::NoTrials => say!(words, "left-out-no-trials", count = count),
        Reason::NoFailures => say!(words, "left-out-no-failures", count = count),
        Reason::NoWeight => say!(words, "left-out-no-weight", count = count),
        Reason::NoSecondPrediction => say!(words, "left-out-no-second-prediction", count = count),
        Reason::NoSecondScore => say!(words, "left-out-no-second-score", count = count),
        Reason::NoCluster => say!(words, "left-out-no-cluster", count = count),
        Reason::NoKey => say!(words, "left-out-no-key", count = count),
    };
    match &rows.first {
        Some(first) => say!(words, "left-out-first", why = why, place = format!("{}:{}", first.name, first.line)),
        None => why,
    }
}
