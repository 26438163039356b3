//! COMPAS: two sides with two definitions, both right, and why both cannot hold.

use ecart_metrics::score::{Scored, confusion_at};
use ecart_metrics::{Confusion, Grouping, Metric, Rate, Undefined, false_negative_rate, false_positive_rate, positive_predictive_value};
use ecart_words::{Arg, Decimal, Words};

use super::texts::{Around, OF, Texts, step, with};
use super::{Block, Control, DialKind, Dials, Lesson, Materials, Moves, Side, Source, State, Step};
use crate::{Share, grouping};

const BLACK: &str = "African-American";
const WHITE: &str = "Caucasian";

/// A decile goes from 1 to this; who reaches the threshold is called a risk, and above the last nobody is.
const DECILES: u64 = 10;
/// The threshold of the audit, at which the slider stands at first.
const AUDITED: u64 = 5;
/// Shares of two groups are called close if they are at most so many of a hundred people apart.
const CLOSE: u64 = 5;
/// A share of what was counted in one group.
type Of = fn(&Confusion) -> Result<Rate, Undefined>;
/// The shares that both sides would have equal, by what their messages are called.
const RATES: [(&str, Of); 3] = [("alarm", false_positive_rate), ("missed", false_negative_rate), ("true", positive_predictive_value)];

/// Of a hundred people, so many were charged again by Barenstein's estimate, which leaves out those whom the file keeps although they were seen too late (2019; see the
/// card of the data).
const ESTIMATED_AGAIN: f64 = 0.362;

const SOURCES: [Source; 5] = [
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
    Source {
        authors: "Barenstein",
        year: "2019",
        title: "ProPublica’s COMPAS Data Revisited",
        address: "arxiv.org/abs/1906.04711",
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

    /// Who of both groups scored what.
    fn scored(&self) -> Option<[&Scored; 2]> {
        let scores = self.by_race.evidence.scores.as_ref()?.as_ref().ok()?;
        let group = |race: &str| {
            let is_of = |name: &ecart_metrics::GroupName| name.0.iter().map(|(_, level)| level.to_string()).eq([race.to_owned()]);
            Some(&scores.groups.get(self.by_race.groups.iter().position(|group| is_of(&group.name))?)?.scored)
        };
        Some([group(BLACK)?, group(WHITE)?])
    }
}

/// The three shares of both groups at a threshold.
#[derive(Debug, PartialEq)]
struct Thrice([[Result<Share, Undefined>; 2]; 3]);

impl Thrice {
    fn at(scored: [&Scored; 2], threshold: u64) -> Self {
        let confusions = scored.map(|scored| confusion_at(scored, threshold as f64));
        Self(RATES.map(|(_, rate)| confusions.map(|confusion| rate(&confusion).map(|rate| Share { k: rate.k(), n: rate.n() }))))
    }

    /// Whether the groups are close in each of the shares; why that has no answer.
    fn close(&self) -> [Result<bool, Undefined>; 3] {
        self.0.map(|[black, white]| Ok(is_close(black?, white?)))
    }
}

/// By the exact quotients: |a/b − c/d| ≤ `CLOSE`/100.
fn is_close(one: Share, other: Share) -> bool {
    let product = |a: u64, b: u64| u128::from(a) * u128::from(b);
    product(one.k, other.n).abs_diff(product(other.k, one.n)) * u128::from(OF) <= product(one.n, other.n) * u128::from(CLOSE)
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
    let everybody = again_of_all(shares.by_race)?;
    texts.fact("again", everybody.percent(words));
    texts.fact("again_estimated", words.percent(&Decimal::percent(ESTIMATED_AGAIN, 1)?));
    texts.fact("close", CLOSE);
    texts.fact("lowest", 1_u64);
    texts.fact("highest", DECILES);
    texts.fact("threshold", AUDITED);

    let thresholds = thresholds(shares.scored()?);
    // The sliders begin with what the steps told; and the texts say that all three shares are close at no threshold.
    let audited = Thrice([alarms, missed, came_true].map(|both| both.map(Ok)));
    (thresholds.get(place_of(AUDITED)?)? == &audited).then_some(())?;
    thresholds.iter().all(|thrice| thrice.close() != [Ok(true); 3]).then_some(())?;

    let pair = |caption: &str, [black, white]: [Share; 2]| texts.people(caption, &[("black", black), ("white", white)]);
    let steps = vec![
        step(&texts, 1, &["score", "threshold", "false-alarm"], |answer| {
            texts.number("ask-1", alarms[0], with(answer, [pair("dots-alarm", alarms)?]))
        })?,
        step(&texts, 2, &["missed"], |answer| Some(texts.choice("ask-2", 1, with(answer, [pair("dots-missed", missed)?]))))?,
        step(&texts, 3, &["precision"], |answer| Some(texts.choice("ask-3", 2, with(answer, [pair("dots-true", came_true)?]))))?,
        step(&texts, 4, &["base-rate"], |answer| {
            Some(texts.choice("ask-4", 1, with(answer, [pair("dots-again", again)?, hundred(&texts, again, alarms, missed)?])))
        })?,
        Step {
            control: Some(Control { intro: texts.lines("try"), moves: Moves::Dials(dials(&texts, &thresholds)?) }),
            ..step(&texts, 5, &["criterion"], |answer| Some(texts.choice("ask-5", 0, answer)))?
        },
    ];
    let around = Around { sources: &SOURCES, quiz: &[1, 0, 2, 1], minutes: &[5, 10, 10, 10, 10, 15], exercises: 4 };
    Some(texts.lesson(steps, &around))
}

/// Of everybody, those who were charged again.
fn again_of_all(by_race: &Grouping) -> Option<Share> {
    let shares = by_race.groups.iter().map(|group| Share::in_group(group, Metric::BaseRate)).collect::<Option<Vec<_>>>()?;
    shares.into_iter().reduce(Share::and)
}

/// The shares at every threshold, from that which everybody reaches to one that nobody does.
fn thresholds(scored: [&Scored; 2]) -> Vec<Thrice> {
    (1..=DECILES + 1).map(|threshold| Thrice::at(scored, threshold)).collect()
}

/// The place of a threshold on its slider.
fn place_of(threshold: u64) -> Option<usize> {
    usize::try_from(threshold.checked_sub(1)?).ok()
}

fn dials(texts: &Texts<'_>, thresholds: &[Thrice]) -> Option<Dials> {
    let place = |threshold: u64| {
        let id = match threshold {
            1 => "place-everybody",
            AUDITED => "place-counted",
            ..=DECILES => "place",
            _ => "place-nobody",
        };
        texts.text_with(id, &[("threshold", Arg::Count(threshold.min(DECILES)))])
    };
    let rates = texts.lines("rates");
    let places = vec![(1..=DECILES + 1).map(place).collect(), rates.clone()];
    let mut dials = texts.dials(places, &[place_of(AUDITED)?, 0], |at| {
        let [threshold, rate] = at[..] else { return None };
        state(texts, &rates, thresholds.get(threshold)?, rate)
    })?;
    dials.dials.get_mut(1)?.kind = DialKind::Names;
    Some(dials)
}

/// The dots of one of the shares; the sentence and the table of all three.
fn state(texts: &Texts<'_>, names: &[String], thrice: &Thrice, rate: usize) -> Option<State> {
    let (id, shares) = (RATES.get(rate)?.0, thrice.0.get(rate)?);
    let side = |(name, share): (&str, Result<Share, Undefined>)| match share {
        Ok(share) => texts.side(name, share).map(Side::from),
        Err(reason) => Some(Side { name: texts.text(name), count: None, counts: why(texts, reason)? }),
    };
    let rows = texts.lines("dials-rows").into_iter().zip(&thrice.0);
    Some(State {
        said: said(texts, names, thrice, rate)?,
        people: ["black", "white"].into_iter().zip(*shares).map(side).collect::<Option<_>>()?,
        dots: texts.text(&if shares.iter().any(Result::is_ok) { format!("dots-{id}") } else { "dots-nobody".to_owned() }),
        rows: rows.map(|(name, &shares)| row(texts, name, shares)).collect::<Option<_>>()?,
    })
}

fn said(texts: &Texts<'_>, names: &[String], thrice: &Thrice, rate: usize) -> Option<String> {
    let first = match *thrice.0.get(rate)? {
        [Ok(black), Ok(white)] => {
            let of_hundred = [("black_of", Arg::Count(black.out_of(OF)?)), ("white_of", Arg::Count(white.out_of(OF)?))];
            texts.text_with(&format!("said-{}", RATES.get(rate)?.0), &of_hundred)
        }
        _ => texts.text("said-no-value"),
    };
    let close = thrice.close();
    let those = |id: &str, found: Option<bool>| {
        let names: Vec<&String> = names.iter().zip(close).filter(|(_, close)| close.ok() == found).map(|(name, _)| name).collect();
        (!names.is_empty()).then(|| texts.text_with(id, &[("rates", texts.words.list(&names).into())]))
    };
    let near = those("said-close", Some(true)).unwrap_or_else(|| texts.text("said-none-close"));
    Some([Some(first), Some(near), those("said-apart", Some(false))].into_iter().flatten().collect::<Vec<_>>().join(" "))
}

fn row(texts: &Texts<'_>, name: String, [black, white]: [Result<Share, Undefined>; 2]) -> Option<Vec<String>> {
    let words = texts.words;
    let told = |share: Result<Share, Undefined>| match share {
        Ok(share) => Some(share.said(words)),
        Err(reason) => Some(texts.text_with("no-value", &[("why", why(texts, reason)?.into())])),
    };
    let apart = match (black, white) {
        (Ok(black), Ok(white)) => words.points(&Decimal::points_between((black.k, black.n), (white.k, white.n), 1)?),
        _ => words.say("lesson-no-value"),
    };
    Some(vec![name, told(black)?, told(white)?, apart])
}

/// Why a share has no value. Moving the threshold can empty only those who are called a risk: the two others are among people whom it does not change.
fn why(texts: &Texts<'_>, reason: Undefined) -> Option<String> {
    (reason == Undefined::NoPredictedPositives).then(|| texts.text("nobody-called"))
}

/// What becomes of a hundred people of each group.
fn hundred(texts: &Texts<'_>, again: [Share; 2], alarms: [Share; 2], missed: [Share; 2]) -> Option<Block> {
    let column = |place: usize| {
        let Share { k: again, n: all } = again[place];
        let (missed, alarm) = (missed[place].k, alarms[place].k);
        tenths_of_hundred([again.checked_sub(missed)?, missed, alarm, all.checked_sub(again + alarm)?])
    };
    let (black, white) = (column(0)?, column(1)?);
    let names = texts.lines("hundred-rows");
    let rows = names.into_iter().zip(black.into_iter().zip(white));
    let number = |tenths: u64| Some(texts.words.decimal(&Decimal::quotient(tenths.into(), 10, 1)?));
    let rows = rows.map(|(name, (black, white))| Some(vec![name, number(black)?, number(white)?])).collect::<Option<_>>()?;
    Some(texts.table("hundred", "hundred-heads", rows))
}

/// Counts as so many tenths out of a hundred, so that they add up to a hundred: each rounded down, and one more for those of which most was cut off. Whole people would
/// add up to other sums than the steps tell.
fn tenths_of_hundred(counts: [u64; 4]) -> Option<[u64; 4]> {
    let all: u64 = counts.iter().sum();
    (all > 0).then_some(())?;
    let mut shares = counts.map(|count| count * 10 * OF / all);
    let mut order = [0, 1, 2, 3];
    order.sort_by_key(|&place| std::cmp::Reverse(counts[place] * 10 * OF % all));
    let lacking = 10 * OF - shares.iter().sum::<u64>();
    for &place in order.iter().take(usize::try_from(lacking).ok()?) {
        shares[place] += 1;
    }
    Some(shares)
}

#[cfg(test)]
mod tests {
    use ecart_metrics::score::ScorePoint;

    use super::*;

    /// Caucasian and African-American defendants (ProPublica 2016), by hand: 20.58, 18.79, 14.22 and 46.41 of a hundred; 37.04, 14.39, 21.78 and 26.79.
    #[test]
    fn a_hundred_people_add_up_and_each_is_as_near_as_can_be() {
        assert_eq!(tenths_of_hundred([505, 461, 349, 1139]), Some([206, 188, 142, 464]));
        assert_eq!(tenths_of_hundred([1369, 532, 805, 990]), Some([370, 144, 218, 268]));
        assert_eq!(tenths_of_hundred([0; 4]), None);
    }

    /// Those charged again and the others by decile, counted in `compas.csv` with Python's csv module: African-American and Caucasian defendants.
    fn compas() -> [Scored; 2] {
        let scored = |again: [u64; 10], not: [u64; 10]| {
            let point = |(place, (again, not)): (usize, (u64, u64))| ScorePoint {
                score: (place + 1) as f64,
                positives: again.into(),
                negatives: not.into(),
            };
            Scored::new(again.into_iter().zip(not).enumerate().map(point))
        };
        [
            scored([91, 119, 145, 177, 176, 215, 237, 245, 269, 227], [307, 274, 201, 208, 189, 169, 163, 114, 111, 59]),
            scored([142, 113, 93, 113, 111, 111, 88, 82, 68, 45], [539, 248, 180, 172, 130, 83, 55, 32, 30, 19]),
        ]
    }

    /// By hand from the table: at 8, of 1,795 and 1,488 who were not charged again 114 + 111 + 59 and 32 + 30 + 19; and so on.
    #[test]
    fn three_shares_of_two_groups_at_a_threshold() {
        let scored = compas();
        let at = |threshold| Thrice::at([&scored[0], &scored[1]], threshold);
        let share = |k, n| Ok(Share { k, n });
        assert_eq!(
            at(5).0,
            [[share(805, 1795), share(349, 1488)], [share(532, 1901), share(461, 966)], [share(1369, 2174), share(505, 854)],]
        );
        assert_eq!(
            at(8).0,
            [[share(284, 1795), share(81, 1488)], [share(1160, 1901), share(771, 966)], [share(741, 1025), share(195, 276)],]
        );
        assert_eq!(at(1).0[0], [share(1795, 1795), share(1488, 1488)]);
        assert_eq!(at(1).close(), [Ok(true), Ok(true), Ok(false)], "39.4% and 51.4% were charged again");
        let nobody = at(DECILES + 1);
        assert_eq!(nobody.0[2], [Err(Undefined::NoPredictedPositives); 2]);
        assert_eq!(nobody.close(), [Ok(true), Ok(true), Err(Undefined::NoPredictedPositives)]);
    }

    /// 63.0% and 59.1% are close, 74.5% and 69.7% too; 6.2 points are not, and 5 are.
    #[test]
    fn close_is_within_five_of_a_hundred() {
        let scored = compas();
        let close = |threshold| Thrice::at([&scored[0], &scored[1]], threshold).close().map(Result::unwrap);
        assert_eq!([4, 5, 9, 10].map(close), [[false; 3], [false, false, true], [false, false, true], [true, false, false]]);
        let share = |k, n| Share { k, n };
        assert!(is_close(share(9, 100), share(4, 100)) && is_close(share(1, 20), share(2, 20)));
        assert!(!is_close(share(901, 10_000), share(4, 100)));
    }
}
