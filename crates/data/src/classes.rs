//! The classes of a label and a prediction that each hold one of several: which values are the same class, and what it is called.
//!
//! A class is a text. Numbers are one class if they are the same number, so that a label of `1.0` and a prediction of `1` agree; the class is then called what
//! the label calls it, in the first row that does.

use ecart_tally::{Level, Role};

use crate::DataError;
use crate::columns::Wanted;
use crate::encode::Seen;
use crate::levels::{text, too_many};
use crate::merged::Merged;
use crate::value::same;

type Values = Merged<Box<[u8]>>;

/// What each code of the label, and each of the prediction, is called, from 1; nothing if no classes were asked for.
///
/// # Errors
/// [`DataError::TooManyLevels`] if one of the columns has more classes than are allowed.
pub(crate) fn named(wanted: &Wanted, label: Option<&Values>, prediction: Option<&Values>) -> Result<Vec<Vec<Level>>, DataError> {
    let (Some([(truth, _), (predicted, _)]), Some(label), Some(prediction)) = (&wanted.classes, label, prediction) else {
        return Ok(Vec::new());
    };
    for (column, role, values) in [(truth, Role::Label, label), (predicted, Role::Prediction, prediction)] {
        if values.values.len() > wanted.max_levels {
            return Err(too_many(column, role, wanted.max_levels, values));
        }
    }
    let mut classes: Vec<&[u8]> = Vec::new();
    for seen in label.values.iter().chain(&prediction.values) {
        if !classes.iter().any(|class| same(class, &seen.value)) {
            classes.push(&seen.value);
        }
    }
    let class = |seen: &Seen<Box<[u8]>>| {
        let known = classes.iter().find(|class| same(class, &seen.value));
        Level::Value(text(known.copied().unwrap_or(&seen.value)))
    };
    Ok([label, prediction].map(|values| values.values.iter().map(class).collect()).into())
}
