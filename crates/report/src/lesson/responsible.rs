//! There is no “responsible” AI: what an audit can say, what it cannot, and who answers.

use ecart_metrics::interval::{Proportion, newcombe};
use ecart_metrics::{Confidence, Metric};
use ecart_words::{Decimal, Words, say};

use super::faces::SystemErrors;
use super::texts::{Around, Texts, step, with};
use super::{Control, Lesson, Materials, Moves, Picker, Source, Step, View};
use crate::{Share, grouping};

/// A group of which the file holds a few people only.
const FEW: &str = "Native American";

/// What is advertised, each with what can be counted of it, in the order of the options.
const CLAIMS: [&str; 6] = ["right", "no-gap", "standard", "human", "consent", "useful"];

const SOURCES: [Source; 5] = [
    Source {
        authors: "Amnesty International",
        year: "2021",
        title: "Xenophobic Machines: Discrimination through Unregulated Use of Algorithms in the Dutch Childcare Benefits Scandal",
        address: "amnesty.org/en/documents/eur35/4686/2021/en",
        lang: "en",
    },
    Source {
        authors: "Parlementaire ondervragingscommissie Kinderopvangtoeslag",
        year: "2020",
        title: "Ongekend onrecht",
        address: "tweedekamer.nl",
        lang: "nl",
    },
    Source {
        authors: "Selbst, boyd, Friedler, Venkatasubramanian, Vertesi",
        year: "2019",
        title: "Fairness and Abstraction in Sociotechnical Systems",
        address: "doi.org/10.1145/3287560.3287598",
        lang: "en",
    },
    Source {
        authors: "Green",
        year: "2022",
        title: "The Flaws of Policies Requiring Human Oversight of Government Algorithms",
        address: "doi.org/10.1016/j.clsr.2022.105681",
        lang: "en",
    },
    Source {
        authors: "Raji, Kumar, Horowitz, Selbst",
        year: "2022",
        title: "The Fallacy of AI Functionality",
        address: "doi.org/10.1145/3531146.3533158",
        lang: "en",
    },
];

pub(super) fn lesson(materials: &Materials, words: &Words) -> Option<Lesson> {
    let faces = SystemErrors::of(grouping(materials.audits(0)?.first()?, &["skin_type", "gender"])?)?;
    let by_race = grouping(materials.audits(1)?.first()?, &["race"])?;
    let of = |race: &str, metric| Share::of(by_race, &[race], metric);
    let both = |metric| Some([of("African-American", metric)?, of("Caucasian", metric)?]);
    let (alarms, came_true) = (both(Metric::FalsePositiveRate)?, both(Metric::PositivePredictiveValue)?);
    let few = of(FEW, Metric::FalsePositiveRate)?;
    let is_few = |group: &&ecart_metrics::Group| group.name.0.iter().any(|(_, level)| level.to_string() == FEW);
    let interval = by_race.groups.iter().find(is_few)?.figure(Metric::FalsePositiveRate).ok()?.interval;
    // The texts say that the rates of two other groups lie within the interval, that there is a clear gap to neither of them, and that the two differ from each other.
    let [black, white] = alarms.map(|share| Proportion::of(share.k, share.n));
    let is_clear = |one: Proportion, other: Proportion| {
        let gap = newcombe(one, other, Confidence::DEFAULT);
        gap.lower > 0.0 || gap.upper < 0.0
    };
    let is_unsure =
        |rate: Proportion| interval.lower < rate.share() && rate.share() < interval.upper && !is_clear(Proportion::of(few.k, few.n), rate);
    (is_unsure(black) && is_unsure(white) && is_clear(black, white)).then_some(())?;
    let percent = |limit| Some(words.percent(&Decimal::percent(limit, 0)?));

    let mut texts = Texts::new(words, "responsible");
    texts.share("all", "all_of", faces.all())?;
    texts.share("women", "women_of", faces.darker_women())?;
    texts.fact("few_k", few.k);
    texts.fact("few_n", few.n);
    texts.fact("few", few.said(words));
    texts.fact("few_more", Share { k: few.k + 1, n: few.n }.said(words));
    texts.fact("few_less", Share { k: few.k.checked_sub(1)?, n: few.n }.said(words));
    texts.fact("few_one", points_of_one(few.n, words)?);
    texts.fact("few_low", percent(interval.lower)?);
    texts.fact("few_high", percent(interval.upper)?);
    texts.share("black_alarm", "black_alarm_of", alarms[0])?;
    texts.share("white_alarm", "white_alarm_of", alarms[1])?;
    texts.fact("black_percent", alarms[0].percent(words));
    texts.fact("white_percent", alarms[1].percent(words));
    texts.share("black_true", "black_true_of", came_true[0])?;
    texts.share("white_true", "white_true_of", came_true[1])?;

    let pair = |caption: &str, [black, white]: [Share; 2]| texts.people(caption, &[("black", black), ("white", white)]);
    let ends = [("everyone", faces.all()), ("darker-women", faces.darker_women())];
    let steps = vec![
        step(&texts, 1, &["audit", "error-rate"], |answer| {
            Some(texts.choice("ask-1", 2, with(answer, [texts.people("dots-faces", &ends)?])))
        })?,
        step(&texts, 2, &["false-alarm", "interval"], |answer| Some(texts.choice("ask-2", 1, answer)))?,
        step(&texts, 3, &["criterion", "precision"], |answer| {
            Some(texts.choice("ask-3", 0, with(answer, [pair("dots-true", came_true)?, pair("dots-alarm", alarms)?])))
        })?,
        Step {
            control: Some(Control { intro: texts.lines("try"), moves: Moves::Picker(picker(&texts)) }),
            ..step(&texts, 4, &[], |answer| Some(texts.choice("ask-4", 1, answer)))?
        },
        step(&texts, 5, &["responsible"], |answer| Some(texts.choice("ask-5", 2, answer)))?,
    ];
    let around = Around { sources: &SOURCES, quiz: &[1, 2, 0], minutes: &[5, 5, 10, 10, 15, 15], exercises: 3 };
    Some(texts.lesson(steps, &around))
}

/// What an audit can count of each claim, what it cannot say, and what to ask.
fn picker(texts: &Texts<'_>) -> Picker {
    let view = |(place, claim): (usize, &&str)| View { at: vec![place], blocks: texts.blocks(&format!("claim-{claim}")) };
    Picker { picks: vec![(texts.text("claim"), texts.lines("claims"))], views: CLAIMS.iter().enumerate().map(view).collect() }
}

/// By how many points one person of so many moves a rate.
fn points_of_one(people: u64, words: &Words) -> Option<String> {
    Some(say!(words, "lesson-responsible-points", count = words.decimal(&Decimal::percent_of(1, people, 1)?)))
}
