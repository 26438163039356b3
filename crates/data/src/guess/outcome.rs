//! Which columns say what was true, and what was decided.

use super::names::{DECIDED, LABEL, Names, PREDICTION, SCORE};
use super::positive::{positive, says_itself, two};
use super::{Columns, Decided, Guessed, NoGuess, Why, counted};
use crate::ColumnLook;
use crate::value::same;

/// The largest number of classes that are guessed.
const CLASSES: usize = 20;

/// A score, and the threshold from which on it is positive.
#[derive(Clone, Debug, PartialEq)]
pub struct GuessedScore {
    /// The column.
    pub column: Guessed,
    /// The threshold.
    pub threshold: f64,
    /// Whether the user said the threshold; otherwise it is a place to begin from and for a person to set.
    pub said: bool,
}

/// Label and prediction hold classes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Classes {
    /// How many.
    pub count: usize,
}

/// The columns of the outcome.
pub(crate) struct Found {
    pub(crate) label: Option<Guessed>,
    pub(crate) decided: Decided,
    pub(crate) classes: Option<Classes>,
}

/// Finds them.
pub(crate) fn find(columns: &mut Columns<'_>) -> Result<Found, NoGuess> {
    let said = columns.said;
    if let Some(decided) = counted::said(columns)? {
        return Ok(Found { label: None, decided, classes: None });
    }
    if said.label.is_none()
        && said.prediction.is_none()
        && said.score.is_none()
        && let Some(decided) = counted::found(columns)
    {
        return Ok(Found { label: None, decided, classes: None });
    }
    if let Some(found) = classes(columns)? {
        return Ok(found);
    }

    let mut label = label(columns)?;
    let mut prediction = if said.score.is_some() { None } else { columns.best(said.prediction.as_ref(), &PREDICTION, is_binary)? };
    let score = if prediction.is_some() { None } else { score(columns)? };
    // What was decided, and nothing else: that is what an audit of decisions needs.
    if prediction.is_none()
        && score.is_none()
        && let Some(only) = label.take_if(|label| label.why != Why::Said && DECIDED.fit(&label.column) > 0)
    {
        prediction = Some(only);
    }
    if let Some(label) = &mut label {
        label.positive = of_two(columns, label, said.label_positive.as_ref().or(said.positive.as_ref()), None)?;
    }
    let decided = match (prediction, score) {
        (Some(mut prediction), _) => {
            let alike = label.as_ref().and_then(|label| label.positive.as_ref()).map(|positive| positive.value.clone());
            prediction.positive = of_two(columns, &prediction, said.positive.as_ref(), alike.as_deref())?;
            Decided::Prediction(prediction)
        }
        (None, Some(score)) => Decided::Score(score),
        (None, None) => return Err(NoGuess::NoDecision { label: label.map(|label| label.column) }),
    };
    Ok(Found { label, decided, classes: None })
}

fn is_binary(column: &ColumnLook) -> bool {
    two(column).is_some()
}

fn label(columns: &mut Columns<'_>) -> Result<Option<Guessed>, NoGuess> {
    // `predicted_label` is no label, and `y_true` is one whatever else its name holds.
    let label = |column: &ColumnLook| is_binary(column) && (PREDICTION.fit(&column.name) == 0 || LABEL.fit(&column.name) == 2);
    // Of a column that may be either, the other decides: with nothing that looks more like a label, a `hired` beside a score is what was true.
    let said = columns.said.label.as_ref();
    let sure = columns.best(said, &LABEL, |column| label(column) && PREDICTION.fit(&column.name) == 0)?;
    if sure.is_some() {
        return Ok(sure);
    }
    let others = |columns: &Columns<'_>| {
        columns.said.prediction.is_some()
            || columns.said.score.is_some()
            || !columns.fitting(&SCORE, is_score).is_empty()
            || !columns.fitting(&PREDICTION, |column| is_binary(column) && LABEL.fit(&column.name) < 2).is_empty()
    };
    if others(columns) { columns.best(None, &LABEL, label) } else { Ok(None) }
}

/// Which value of a label or prediction is positive.
fn of_two(
    columns: &Columns<'_>,
    guessed: &Guessed,
    said: Option<&String>,
    alike: Option<&str>,
) -> Result<Option<super::Positive>, NoGuess> {
    let column = columns.column(guessed.place);
    match two(column) {
        Some(values) => Ok(positive(&values, said.map(String::as_str), alike)),
        None => Err(NoGuess::NotTwoValues { column: column.name.clone(), values: some(column) }),
    }
}

/// Some of a column's values, for a message.
fn some(column: &ColumnLook) -> Vec<String> {
    column.values.iter().flatten().take(5).map(|(value, _)| value.clone()).collect()
}

fn is_score(column: &ColumnLook) -> bool {
    // Two numbers are a decision, and not a score.
    column.numbers.is_some() && column.levels().is_none_or(|levels| levels.len() > 2)
}

fn score(columns: &mut Columns<'_>) -> Result<Option<GuessedScore>, NoGuess> {
    let said = columns.said;
    let Some(column) = columns.best(said.score.as_ref(), &SCORE, is_score)? else { return Ok(None) };
    let seen = columns.column(column.place);
    let Some(numbers) = seen.numbers else { return Err(NoGuess::NoNumbers { column: seen.name.clone(), values: some(seen) }) };
    let middle = numbers.least.midpoint(numbers.most);
    let threshold = match said.threshold {
        Some(threshold) => threshold,
        // A probability, as long as a half divides anybody.
        None if (0.0..0.5).contains(&numbers.least) && (0.5..=1.0).contains(&numbers.most) => 0.5,
        None if numbers.whole => middle.floor().max(numbers.least + 1.0).min(numbers.most),
        None => rounded(middle, numbers.most - numbers.least),
    };
    Ok(Some(GuessedScore { column, threshold, said: said.threshold.is_some() }))
}

/// A number with no more digits than its range asks for.
fn rounded(number: f64, range: f64) -> f64 {
    let digits = (2.0 - range.log10().floor()).clamp(0.0, 12.0);
    let unit = 10f64.powf(digits);
    let near = (number * unit).round() / unit;
    if near.is_finite() { near } else { number }
}

/// Label and prediction that hold the same several classes.
fn classes(columns: &mut Columns<'_>) -> Result<Option<Found>, NoGuess> {
    let said = columns.said;
    if said.score.is_some() || said.positive.is_some() || said.label_positive.is_some() {
        return Ok(None);
    }
    // A class that is never predicted is a class all the same.
    let places = |columns: &Columns<'_>, said: Option<&String>, names: &Names, fewest: usize| match said {
        Some(column) => columns.place(column).map(|place| vec![place]),
        None => {
            let several = |column: &ColumnLook| column.levels().is_some_and(|levels| (fewest..=CLASSES).contains(&levels.len()));
            Ok(columns.fitting(names, several).into_iter().map(|(place, _)| place).collect())
        }
    };
    let mut labels = places(columns, said.label.as_ref(), &LABEL, 3)?;
    if said.label.is_none() {
        labels.retain(|&label| PREDICTION.fit(&columns.column(label).name) == 0);
    }
    let predictions = places(columns, said.prediction.as_ref(), &PREDICTION, 2)?;
    for &label in &labels {
        for &prediction in &predictions {
            let (Some(true_classes), Some(predicted)) = (columns.column(label).levels(), columns.column(prediction).levels()) else {
                continue;
            };
            let known = |value: &&str| true_classes.iter().any(|class| same(class.as_bytes(), value.as_bytes()));
            // 0 and 1 are two sides, and a label with another value beside them is one to be corrected.
            let alike = predicted.iter().all(known) && predicted.len() > 1 && !says_itself(&predicted);
            if label == prediction || !(3..=CLASSES).contains(&true_classes.len()) || !alike {
                continue;
            }
            let why = |said: Option<&String>| if said.is_some() { Why::Said } else { Why::Word };
            let count = true_classes.len();
            let label = columns.take(label, why(said.label.as_ref()), Vec::new());
            let prediction = columns.take(prediction, why(said.prediction.as_ref()), Vec::new());
            return Ok(Some(Found { label: Some(label), decided: Decided::Prediction(prediction), classes: Some(Classes { count }) }));
        }
    }
    Ok(None)
}
