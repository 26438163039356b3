//! COMPAS: two sides with two definitions, both right, and why both cannot hold.

use ecart_metrics::{Grouping, Metric};
use ecart_words::Words;

use super::texts::{Around, OF, Texts, step, with};
use super::{Block, Control, Lesson, Materials, Moves, Source, Step};
use crate::{Findings, Share, grouping};

const BLACK: &str = "African-American";
const WHITE: &str = "Caucasian";

const SOURCES: [Source; 4] = [
    Source {
        authors: "Angwin, Larson, Mattu, Kirchner",
        year: "2016",
        title: "Machine Bias",
        address: "propublica.org/article/machine-bias-risk-assessments-in-criminal-sentencing",
        lang: "en",
    },
    Source {
        authors: "Dieterich, Mendoza, Brennan",
        year: "2016",
        title: "COMPAS Risk Scales: Demonstrating Accuracy Equity and Predictive Parity (Northpointe)",
        address: "documentcloud.org/documents/2998391",
        lang: "en",
    },
    Source {
        authors: "Chouldechova",
        year: "2017",
        title: "Fair prediction with disparate impact",
        address: "arxiv.org/abs/1703.00056",
        lang: "en",
    },
    Source {
        authors: "Kleinberg, Mullainathan, Raghavan",
        year: "2017",
        title: "Inherent Trade-Offs in the Fair Determination of Risk Scores",
        address: "arxiv.org/abs/1609.05807",
        lang: "en",
    },
];

/// The shares of both groups that the hour is about.
struct Shares<'a> {
    by_race: &'a Grouping,
}

impl Shares<'_> {
    fn both(&self, metric: Metric) -> Option<[Share; 2]> {
        Some([Share::of(self.by_race, &[BLACK], metric)?, Share::of(self.by_race, &[WHITE], metric)?])
    }

    fn of(&self, race: &str, metric: Metric) -> Option<Share> {
        Share::of(self.by_race, &[race], metric)
    }
}

pub(super) fn lesson(materials: &Materials, words: &Words) -> Option<Lesson> {
    let document = materials.audits(0)?.first()?;
    let shares = Shares { by_race: grouping(document, &["race"])? };
    let alarms = shares.both(Metric::FalsePositiveRate)?;
    let missed = shares.both(Metric::FalseNegativeRate)?;
    let came_true = shares.both(Metric::PositivePredictiveValue)?;
    let again = shares.both(Metric::BaseRate)?;
    let hispanic = shares.of("Hispanic", Metric::FalsePositiveRate)?;
    let hispanic_missed = shares.of("Hispanic", Metric::FalseNegativeRate)?;

    let mut texts = Texts::new(words, "recidivism");
    texts.fact("people", document.counted.rows());
    texts.share("black_alarm", "black_alarm_of", alarms[0])?;
    texts.share("white_alarm", "white_alarm_of", alarms[1])?;
    texts.share("black_missed", "black_missed_of", missed[0])?;
    texts.share("white_missed", "white_missed_of", missed[1])?;
    texts.share("black_true", "black_true_of", came_true[0])?;
    texts.share("white_true", "white_true_of", came_true[1])?;
    texts.share("black_again", "black_again_of", again[0])?;
    texts.share("white_again", "white_again_of", again[1])?;
    texts.share("hispanic_alarm", "hispanic_alarm_of", hispanic)?;
    texts.fact("hispanic_called", hispanic.k);
    texts.fact("hispanic_all", hispanic.n);
    texts.fact("hispanic_missed_k", hispanic_missed.k);
    texts.fact("hispanic_missed_all", hispanic_missed.n);
    texts.share("hispanic_missed", "hispanic_missed_of", hispanic_missed)?;

    let pair = |caption: &str, [black, white]: [Share; 2]| texts.people(caption, &[("black", black), ("white", white)]);
    let steps = vec![
        step(&texts, 1, &["score", "threshold", "false-alarm"], |answer| {
            texts.number("ask-1", alarms[0], with(answer, [pair("dots-alarm", alarms)?]))
        })?,
        step(&texts, 2, &["missed", "error-rate"], |answer| Some(texts.choice("ask-2", 1, with(answer, [pair("dots-missed", missed)?]))))?,
        step(&texts, 3, &["precision"], |answer| Some(texts.choice("ask-3", 2, with(answer, [pair("dots-true", came_true)?]))))?,
        step(&texts, 4, &["base-rate"], |answer| {
            Some(texts.choice("ask-4", 1, with(answer, [pair("dots-again", again)?, hundred(&texts, again, alarms, missed)?])))
        })?,
        Step {
            control: Some(Control { intro: texts.lines("try"), moves: Moves::Explorer(Findings::new(document, words).explore) }),
            ..step(&texts, 5, &["false-positive-rate", "criterion"], |answer| Some(texts.choice("ask-5", 0, answer)))?
        },
    ];
    let around = Around { sources: &SOURCES, quiz: &[1, 0, 2, 1], minutes: &[5, 10, 10, 10, 10, 15], exercises: 4 };
    Some(texts.lesson(steps, &around))
}

/// What becomes of a hundred people of each group.
fn hundred(texts: &Texts<'_>, again: [Share; 2], alarms: [Share; 2], missed: [Share; 2]) -> Option<Block> {
    let column = |place: usize| {
        let Share { k: again, n: all } = again[place];
        let (missed, alarm) = (missed[place].k, alarms[place].k);
        of_hundred([again.checked_sub(missed)?, missed, alarm, all.checked_sub(again + alarm)?])
    };
    let (black, white) = (column(0)?, column(1)?);
    let names = texts.lines("hundred-rows");
    let rows = names.into_iter().zip(black.into_iter().zip(white));
    let rows = rows.map(|(name, (black, white))| vec![name, texts.words.grouped(black), texts.words.grouped(white)]).collect();
    Some(texts.table("hundred", "hundred-heads", rows))
}

/// Counts as so many out of a hundred, so that they add up to a hundred: each rounded down, and one more for those of which most was cut off.
fn of_hundred(counts: [u64; 4]) -> Option<[u64; 4]> {
    let all: u64 = counts.iter().sum();
    (all > 0).then_some(())?;
    let mut shares = counts.map(|count| count * OF / all);
    let mut order = [0, 1, 2, 3];
    order.sort_by_key(|&place| std::cmp::Reverse(counts[place] * OF % all));
    let lacking = OF - shares.iter().sum::<u64>();
    for &place in order.iter().take(usize::try_from(lacking).ok()?) {
        shares[place] += 1;
    }
    Some(shares)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Caucasian and African-American defendants (ProPublica 2016), by hand: 20.58, 18.79, 14.22 and 46.41 of a hundred; 37.04, 14.39, 21.78 and 26.79.
    #[test]
    fn a_hundred_people_add_up_and_each_is_as_near_as_can_be() {
        assert_eq!(of_hundred([505, 461, 349, 1139]), Some([21, 19, 14, 46]));
        assert_eq!(of_hundred([1369, 532, 805, 990]), Some([37, 14, 22, 27]));
        assert_eq!(of_hundred([0; 4]), None);
    }
}
