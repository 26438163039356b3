//! Who is taken for what: the people of one group by true and by predicted class.

use crate::{Amount, Confusion};

/// The people of one group by true and by predicted class: as many rows and columns as there are classes.
#[derive(Clone, Debug, PartialEq)]
pub struct ClassMatrix {
    classes: usize,
    /// Row by row, a row for each true class.
    cells: Vec<Amount>,
}

impl ClassMatrix {
    /// Nobody yet, of so many classes.
    pub fn none(classes: usize) -> Self {
        Self { classes, cells: vec![Amount::default(); classes * classes] }
    }

    /// A matrix of these cells, row by row, a row for each true class; `None` unless it has as many rows as columns.
    pub fn new(classes: usize, cells: Vec<Amount>) -> Option<Self> {
        (classes.checked_mul(classes) == Some(cells.len())).then_some(Self { classes, cells })
    }

    /// Adds people of one true and one predicted class.
    pub(crate) fn add(&mut self, label: usize, predicted: usize, amount: Amount) {
        let cell = &mut self.cells[label * self.classes + predicted];
        *cell = *cell + amount;
    }

    /// The number of classes.
    pub const fn classes(&self) -> usize {
        self.classes
    }

    /// The cells, row by row, a row for each true class.
    pub fn cells(&self) -> &[Amount] {
        &self.cells
    }

    /// Those of one true and one predicted class.
    pub fn cell(&self, label: usize, predicted: usize) -> Amount {
        self.cells[label * self.classes + predicted]
    }

    /// Those of one true class.
    pub fn of_class(&self, class: usize) -> Amount {
        (0..self.classes).map(|predicted| self.cell(class, predicted)).sum()
    }

    /// Those predicted to be of one class.
    pub fn predicted(&self, class: usize) -> Amount {
        (0..self.classes).map(|label| self.cell(label, class)).sum()
    }

    /// Those whose class is predicted rightly.
    pub fn right(&self) -> Amount {
        (0..self.classes).map(|class| self.cell(class, class)).sum()
    }

    /// All of the group.
    pub fn all(&self) -> Amount {
        self.cells.iter().copied().sum()
    }

    /// One class against the rest: a positive label is this class, a positive prediction too.
    pub fn against_rest(&self, class: usize) -> Confusion {
        let sum = |is: &dyn Fn(usize, usize) -> bool| {
            let places = (0..self.classes).flat_map(|label| (0..self.classes).map(move |predicted| (label, predicted)));
            places.filter(|&(label, predicted)| is(label, predicted)).map(|(label, predicted)| self.cell(label, predicted)).sum()
        };
        Confusion {
            true_positives: self.cell(class, class),
            false_positives: sum(&|label, predicted| label != class && predicted == class),
            true_negatives: sum(&|label, predicted| label != class && predicted != class),
            false_negatives: sum(&|label, predicted| label == class && predicted != class),
        }
    }

    /// The sums that figures of all classes are made of.
    pub(crate) fn margins(&self) -> ClassMargins {
        ClassMargins::of(self.classes, self.cells.iter().copied().enumerate())
    }
}

/// Of each class those of it, those predicted to be, and those who are both.
#[derive(Clone, Debug)]
pub(crate) struct ClassMargins {
    pub(crate) labels: Vec<Amount>,
    pub(crate) predictions: Vec<Amount>,
    pub(crate) hits: Vec<Amount>,
}

impl ClassMargins {
    /// The sums of cells by their places in a matrix of so many classes; those left out hold nobody.
    pub(crate) fn of(classes: usize, cells: impl Iterator<Item = (usize, Amount)>) -> Self {
        let none = || vec![Amount::default(); classes];
        let mut margins = Self { labels: none(), predictions: none(), hits: none() };
        for (place, amount) in cells {
            let (label, predicted) = (place / classes, place % classes);
            margins.labels[label] = margins.labels[label] + amount;
            margins.predictions[predicted] = margins.predictions[predicted] + amount;
            if label == predicted {
                margins.hits[label] = amount;
            }
        }
        margins
    }

    /// All people.
    pub(crate) fn all(&self) -> Amount {
        self.labels.iter().copied().sum()
    }
}
