//! The medical score: it predicts cost in place of need, and the label is the bias.

use std::collections::BTreeMap;

use ecart_metrics::Confidence;
use ecart_words::{Decimal, Words};

use super::texts::{Around, Texts, step, with};
use super::{Block, Control, Lesson, Materials, Moves, Picker, Source, Step, View};
use crate::Share;

/// What the score was trained to predict, as the table has it, with the message that names it.
const TARGETS: [(&str, &str); 4] = [
    ("commercial score", "commercial"),
    ("total cost", "cost"),
    ("avoidable cost", "avoidable"),
    ("active chronic conditions", "conditions"),
];
const COST: usize = 1;
const CONDITIONS: usize = 3;

/// Bands of the commercial score, in percentiles; the last is let in at once.
const BANDS: [(u64, u64); 4] = [(1, 49), (50, 89), (90, 96), (97, 100)];

/// The study that looked at what the score had been taught.
pub(super) const STUDY: Source = Source {
    authors: "Obermeyer, Powers, Vogeli, Mullainathan",
    year: "2019",
    title: "Dissecting racial bias in an algorithm used to manage the health of populations",
    address: "doi.org/10.1126/science.aax2342",
    lang: "en",
};

const SOURCES: [Source; 3] = [
    STUDY,
    Source {
        authors: "Obermeyer, Nissan, Stern, Eaneff, Bembeneck, Mullainathan",
        year: "2021",
        title: "Algorithmic Bias Playbook (Center for Applied AI, Chicago Booth)",
        address: "chicagobooth.edu/research/center-for-applied-artificial-intelligence/research/algorithmic-bias",
        lang: "en",
    },
    Source {
        authors: "Jacobs, Wallach",
        year: "2021",
        title: "Measurement and Fairness",
        address: "doi.org/10.1145/3442188.3445901",
        lang: "en",
    },
];

/// Whom a score lets in.
#[derive(Clone, Copy)]
struct LetIn {
    /// Of each group, those let in.
    black: Share,
    white: Share,
}

impl LetIn {
    fn of(rows: &[BTreeMap<String, String>], target: &str) -> Option<Self> {
        let count = |race: &str, let_in: &str| -> Option<u64> {
            let is_it = |row: &&BTreeMap<String, String>| {
                let has = |column: &str, value: &str| row.get(column).is_some_and(|found| found == value);
                has("score_predicts", target) && has("race", race) && has("in_top_3_percent", let_in)
            };
            rows.iter().find(is_it)?.get("patients")?.parse().ok()
        };
        let share = |race: &str| {
            let (in_it, out) = (count(race, "1")?, count(race, "0")?);
            Some(Share { k: in_it, n: in_it + out })
        };
        Some(Self { black: share("black")?, white: share("white")? })
    }

    /// Of those let in, the Black patients.
    const fn black_of_those_let_in(self) -> Share {
        Share { k: self.black.k, n: self.black.k + self.white.k }
    }

    /// Of all patients, the Black patients.
    const fn black_of_all(self) -> Share {
        Share { k: self.black.n, n: self.black.n + self.white.n }
    }
}

/// The mean number of active chronic conditions of some patients.
#[derive(Clone, Copy)]
struct Sickness {
    patients: u64,
    mean: f64,
    /// The standard error of the mean: with `wᵢ` the share of the patients in each row of the table, `√Σ wᵢ² sdᵢ² / nᵢ`.
    error: f64,
}

impl Sickness {
    /// Of a group, those whose score is in this band of percentiles.
    fn of(rows: &[BTreeMap<String, String>], race: &str, (from, to): (u64, u64)) -> Option<Self> {
        let number = |row: &BTreeMap<String, String>, column: &str| row.get(column)?.parse::<f64>().ok();
        let mut found = Vec::new();
        for row in rows.iter().filter(|row| row.get("race").is_some_and(|found| found == race)) {
            let (first, last) = (number(row, "percentile_from")?, number(row, "percentile_to")?);
            if first >= from as f64 && last <= to as f64 {
                found.push([number(row, "patients")?, number(row, "conditions_mean")?, number(row, "conditions_sd")?]);
            }
        }
        let all: f64 = found.iter().map(|[patients, ..]| patients).sum();
        (all > 0.0).then_some(())?;
        let mean = found.iter().map(|[patients, mean, _]| patients * mean).sum::<f64>() / all;
        let error = found.iter().map(|[patients, _, sd]| patients * sd * sd).sum::<f64>().sqrt() / all;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a sum of whole numbers of patients")]
        Some(Self { patients: all as u64, mean, error })
    }

    /// `6.24 (124 patients)`.
    fn said(self, texts: &Texts<'_>) -> Option<String> {
        let mean = texts.words.decimal(&Decimal::round(self.mean, 2)?);
        Some(texts.text_with("mean", &[("mean", mean.into()), ("patients", self.patients.into())]))
    }

    /// By how much this mean is above another, with the interval of two independent means.
    fn above(self, other: Self, words: &Words) -> Option<(String, String)> {
        let (gap, error) = (self.mean - other.mean, self.error.hypot(other.error));
        let reach = Confidence::DEFAULT.z() * error;
        let limits = words.interval(&Decimal::round(gap - reach, 2)?, &Decimal::round(gap + reach, 2)?);
        Some((words.decimal(&Decimal::round(gap, 2)?), limits))
    }
}

/// How sick the patients of a band are, Black and white.
fn both(rows: &[BTreeMap<String, String>], band: (u64, u64)) -> Option<[Sickness; 2]> {
    Some([Sickness::of(rows, "black", band)?, Sickness::of(rows, "white", band)?])
}

pub(super) fn lesson(materials: &Materials, words: &Words) -> Option<Lesson> {
    let (decisions, conditions) = (materials.table(0)?, materials.table(1)?);
    let targets = TARGETS.iter().map(|(target, _)| LetIn::of(decisions, target)).collect::<Option<Vec<_>>>()?;
    let (by_cost, by_conditions) = (*targets.get(COST)?, *targets.get(CONDITIONS)?);
    let texts = texts(words, by_cost, by_conditions, conditions)?;
    let people =
        |let_in: LetIn| texts.people("dots", &[("all-patients", let_in.black_of_all()), ("let-in", let_in.black_of_those_let_in())]);
    let rates = |let_in: LetIn| {
        let row = |name: &str, share: Share| vec![texts.text(name), share.said(words)];
        texts.table("rates", "rates-heads", vec![row("black", let_in.black), row("white", let_in.white)])
    };
    let view = |(place, let_in): (usize, &LetIn)| Some(View { at: vec![place], blocks: vec![people(*let_in)?, rates(*let_in)] });
    let options = TARGETS.iter().map(|(_, name)| texts.text(&format!("target-{name}"))).collect();
    let picker =
        Picker { picks: vec![(texts.text("target"), options)], views: targets.iter().enumerate().map(view).collect::<Option<_>>()? };
    let steps = vec![
        step(&texts, 1, &["score"], |answer| texts.number("ask-1", by_cost.black_of_those_let_in(), with(answer, [people(by_cost)?])))?,
        step(&texts, 2, &["mean", "interval"], |answer| Some(texts.choice("ask-2", 0, with(answer, [sicker(&texts, conditions)?]))))?,
        step(&texts, 3, &["label"], |answer| Some(texts.choice("ask-3", 2, answer)))?,
        Step {
            control: Some(Control { intro: texts.lines("try"), moves: Moves::Picker(picker) }),
            ..step(&texts, 4, &[], |answer| {
                texts.number("ask-4", by_conditions.black_of_those_let_in(), with(answer, [people(by_conditions)?]))
            })?
        },
        step(&texts, 5, &["audit"], |answer| Some(texts.choice("ask-5", 1, answer)))?,
    ];
    let around = Around { sources: &SOURCES, quiz: &[2, 0, 1], minutes: &[5, 10, 15, 10, 10, 10], exercises: 3 };
    Some(texts.lesson(steps, &around))
}

fn texts<'a>(words: &'a Words, by_cost: LetIn, by_conditions: LetIn, conditions: &[BTreeMap<String, String>]) -> Option<Texts<'a>> {
    let mut texts = Texts::new(words, "medical");
    texts.fact("patients", by_cost.black_of_all().n);
    texts.share("black_all", "black_all_of", by_cost.black_of_all())?;
    texts.share("cost", "cost_of", by_cost.black_of_those_let_in())?;
    texts.share("need", "need_of", by_conditions.black_of_those_let_in())?;
    texts.share("black_rate", "black_rate_of", by_cost.black)?;
    texts.share("white_rate", "white_rate_of", by_cost.white)?;
    texts.fact("cost_k", by_cost.black.k);
    texts.fact("need_k", by_conditions.black.k);
    texts.fact("gained", by_conditions.black.k.checked_sub(by_cost.black.k)?);
    texts.fact("let_in", by_cost.black_of_those_let_in().n);
    let [black, white] = both(conditions, BANDS[3])?;
    let (gap, limits) = black.above(white, words)?;
    // The text says that the gap is there in every band, and beyond luck among those let in.
    let is_sicker = |band: &(u64, u64)| both(conditions, *band).is_some_and(|[black, white]| black.mean > white.mean);
    (BANDS.iter().all(is_sicker) && black.mean - white.mean > Confidence::DEFAULT.z() * black.error.hypot(white.error)).then_some(())?;
    let two = |mean: f64| Some(words.decimal(&Decimal::round(mean, 2)?));
    texts.fact("black_sick", two(black.mean)?);
    texts.fact("white_sick", two(white.mean)?);
    texts.fact("gap", gap);
    texts.fact("limits", limits);
    let [black, white] = both(conditions, (1, 100))?;
    texts.fact("black_all_sick", two(black.mean)?);
    texts.fact("white_all_sick", two(white.mean)?);
    let [black, white] = both(conditions, BANDS[1])?;
    texts.fact("black_middle", two(black.mean)?);
    texts.fact("white_middle", two(white.mean)?);
    texts.fact("middle_from", BANDS[1].0);
    texts.fact("middle_to", BANDS[1].1);
    Some(texts)
}

/// How sick patients of about the same score are.
fn sicker(texts: &Texts<'_>, conditions: &[BTreeMap<String, String>]) -> Option<Block> {
    let row = |band: &(u64, u64)| {
        let [black, white] = both(conditions, *band)?;
        let name = texts.text_with("band", &[("from", band.0.into()), ("to", band.1.into())]);
        Some(vec![name, black.said(texts)?, white.said(texts)?])
    };
    Some(texts.table("sicker", "sicker-heads", BANDS.iter().map(row).collect::<Option<_>>()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: [&str; 6]) -> BTreeMap<String, String> {
        let columns = ["percentile_from", "percentile_to", "race", "patients", "conditions_mean", "conditions_sd"];
        columns.into_iter().zip(cells).map(|(column, cell)| (column.to_owned(), cell.to_owned())).collect()
    }

    /// The figures of the data's card: percentiles 97 to 100, and the difference of the means.
    #[test]
    fn means_of_several_percentiles_are_those_of_their_patients() {
        let rows = [
            row(["97", "97", "black", "28", "5.143", "3.135"]),
            row(["98", "98", "black", "17", "4.882", "2.342"]),
            row(["99", "99", "black", "28", "6.893", "3.745"]),
            row(["100", "100", "black", "51", "6.941", "3.972"]),
            row(["97", "97", "white", "133", "4.248", "2.869"]),
            row(["98", "98", "white", "144", "5.16", "3.317"]),
            row(["99", "99", "white", "133", "4.797", "3.605"]),
            row(["100", "100", "white", "110", "5.718", "3.438"]),
        ];
        let [black, white] = both(&rows, (97, 100)).unwrap();
        assert_eq!((black.patients, format!("{:.2} {:.2}", black.mean, black.error)), (124, "6.24 0.32".into()));
        assert_eq!((white.patients, format!("{:.2} {:.2}", white.mean, white.error)), (520, "4.95 0.15".into()));
        let words = Words::new(ecart_words::Lang::En);
        assert_eq!(black.above(white, &words), Some(("1.29".into(), "0.60 – 1.98".into())));
        assert!(both(&rows, (1, 49)).is_none());
    }
}
