//! Bias is built in: a world in which women and men are alike and the records are not; set its parts, and see which figures move.

use ecart_metrics::Confidence;
use ecart_metrics::interval::{Proportion, newcombe};
use ecart_simulate::{Against, Setting};
use ecart_words::{Arg, Decimal, Words};

use super::texts::{Around, OF, Texts, step, with};
use super::world::{Drawn, world};
use super::{Block, Control, Dials, Lesson, Materials, Moves, Source, State, Step};
use crate::Share;

const WORLD: &str = "built-in";
/// How many people the average file has of which all shares are told: so many that the same world gives the same figures in every table, however few of them are women.
const FILE: u64 = 100_000;
/// How many people an audit has, whose intervals are told.
const AUDIT: u64 = 1_000;
const GROUPS: [&str; 2] = ["women", "men"];

/// How often a woman who is suited is recorded as unsuited.
const LABEL_BIAS: [u64; 5] = [0, 10, 20, 30, 50];
/// How many of the women are suited, in per cent; of the men it is the last.
const SUITED: [u64; 3] = [20, 30, 40];
/// How many of the people are women, in per cent.
const WOMEN: [u64; 3] = [10, 30, 50];
/// How many records are turned round by chance, in per cent.
const NOISE: [u64; 3] = [0, 5, 15];
/// Where the sliders stand at first.
const START: [usize; 4] = [3, 2, 2, 0];

const SOURCES: [Source; 4] = [
    super::medical::STUDY,
    Source {
        authors: "Wang, Liu, Levy",
        year: "2021",
        title: "Fair Classification with Group-Dependent Label Noise",
        address: "doi.org/10.1145/3442188.3445915",
        lang: "en",
    },
    Source {
        authors: "Friedman, Nissenbaum",
        year: "1996",
        title: "Bias in Computer Systems",
        address: "doi.org/10.1145/230538.230561",
        lang: "en",
    },
    Source {
        authors: "Suresh, Guttag",
        year: "2021",
        title: "A Framework for Understanding Sources of Harm throughout the Machine Learning Life Cycle",
        address: "doi.org/10.1145/3465416.3483305",
        lang: "en",
    },
];

/// A share of a group.
type ShareOf = fn(&Drawn) -> Option<Share>;

/// What is told of a group by the records and in truth.
const TOLD: [(&str, ShareOf); 3] = [("missed", Drawn::missed), ("wrongly", Drawn::chosen_wrongly), ("came-true", Drawn::came_true)];

/// Women and men as an audit sees them, or as they are.
struct Seen {
    groups: [Drawn; 2],
}

impl Seen {
    fn of(told: &[(Setting, String)], groups: Option<&str>, against: Against, file: u64) -> Option<Self> {
        let world = world(WORLD, told, groups)?;
        let [women, men] = GROUPS.map(|group| Drawn::of(&world, Some(group), against, file));
        Some(Self { groups: [women?, men?] })
    }

    fn both(&self, of: ShareOf) -> Option<[Share; 2]> {
        Some([of(&self.groups[0])?, of(&self.groups[1])?])
    }
}

pub(super) fn lesson(_: &Materials, words: &Words) -> Option<Lesson> {
    let even = Some("sex=women:0.5,men:0.5");
    let no_noise = [(Setting::Noise, "0".to_owned())];
    let truth = Seen::of(&no_noise, even, Against::Truth, FILE)?;
    let label = Seen::of(&no_noise, even, Against::Label, FILE)?;
    let texts = texts(words, &truth, &label)?;
    let pair = |caption: &str, [women, men]: [Share; 2]| texts.people(caption, &[("women", women), ("men", men)]);
    let (missed, came_true) = (truth.both(Drawn::missed)?, truth.both(Drawn::came_true)?);
    // The texts say that among the chosen women more are suited than among the men, and that the records have it the other way round.
    let recorded = label.both(Drawn::came_true)?;
    (came_true[0].out_of(OF)? > came_true[1].out_of(OF)? && recorded[0].out_of(OF)? < recorded[1].out_of(OF)?).then_some(())?;
    sliders_show_what_the_notes_say(words)?;
    let steps = vec![
        step(&texts, 1, &["base-rate", "label"], |answer| {
            Some(texts.choice("ask-1", 1, with(answer, [records(&texts, &truth, &label)?])))
        })?,
        step(&texts, 2, &["passed-over"], |answer| texts.number("ask-2", missed[0], with(answer, [pair("dots-missed", missed)?])))?,
        step(&texts, 3, &["precision", "audit"], |answer| Some(texts.choice("ask-3", 0, with(answer, [twice(&texts, &truth, &label)?]))))?,
        Step {
            control: Some(Control { intro: texts.lines("try"), moves: Moves::Dials(dials(&texts)?) }),
            ..step(&texts, 4, &["interval"], |answer| Some(texts.choice("ask-4", 2, answer)))?
        },
        step(&texts, 5, &[], |answer| Some(texts.choice("ask-5", 1, answer)))?,
    ];
    let around = Around { sources: &SOURCES, quiz: &[0, 2, 1], minutes: &[5, 10, 10, 10, 15, 10], exercises: 3 };
    Some(texts.lesson(steps, &around))
}

fn texts<'a>(words: &'a Words, truth: &Seen, label: &Seen) -> Option<Texts<'a>> {
    let mut texts = Texts::new(words, "built-in");
    let [suited, _] = truth.both(Drawn::positive)?;
    let [recorded, recorded_men] = label.both(Drawn::positive)?;
    texts.fact("people", FILE);
    texts.share("suited", "suited_of", suited)?;
    texts.share("recorded", "recorded_of", recorded)?;
    texts.share("recorded_men", "recorded_men_of", recorded_men)?;
    texts.share("lost", "lost_of", Share { k: suited.k - recorded.k, n: suited.k })?;
    texts.fact("lost_women_of", Share { k: suited.k - recorded.k, n: suited.n }.out_of(OF)?);
    let [missed, missed_men] = truth.both(Drawn::missed)?;
    texts.share("missed", "missed_of", missed)?;
    texts.share("missed_men", "missed_men_of", missed_men)?;
    let [came_true, came_true_men] = truth.both(Drawn::came_true)?;
    texts.share("came_true", "came_true_of", came_true)?;
    texts.share("came_true_men", "came_true_men_of", came_true_men)?;
    let [seen, seen_men] = label.both(Drawn::came_true)?;
    texts.share("seen", "seen_of", seen)?;
    texts.share("seen_men", "seen_men_of", seen_men)?;
    let [seen_missed, _] = label.both(Drawn::missed)?;
    texts.share("seen_missed", "seen_missed_of", seen_missed)?;
    // The world of the fourth step, as the sliders show it: the records are right, and fewer women than men are suited.
    let fewer = Seen::of(&settings(LABEL_BIAS[0], SUITED[0], NOISE[0]), Some(&people(WOMEN[2])), Against::Truth, FILE)?;
    let [fewer_missed, fewer_missed_men] = fewer.both(Drawn::missed)?;
    let [fewer_suited, _] = fewer.both(Drawn::positive)?;
    texts.fact("fewer_suited_of", fewer_suited.out_of(OF)?);
    texts.fact("fewer_of", fewer_missed.out_of(OF)?);
    texts.fact("fewer_men_of", fewer_missed_men.out_of(OF)?);
    texts.fact("file", AUDIT);
    texts.fact("confidence", words.percent(&Decimal::percent(Confidence::DEFAULT.value(), 0)?));
    Some(texts)
}

/// How many are suited, and how many were recorded as suited.
fn records(texts: &Texts<'_>, truth: &Seen, label: &Seen) -> Option<Block> {
    let (suited, recorded) = (truth.both(Drawn::positive)?, label.both(Drawn::positive)?);
    let row = |place: usize| vec![texts.text(GROUPS[place]), suited[place].said(texts.words), recorded[place].said(texts.words)];
    Some(texts.table("records", "records-heads", vec![row(0), row(1)]))
}

/// The same choices, held against the records and against the truth.
fn twice(texts: &Texts<'_>, truth: &Seen, label: &Seen) -> Option<Block> {
    let row = |name: &str, [women, men]: [Share; 2]| vec![texts.text(name), women.said(texts.words), men.said(texts.words)];
    let rows = vec![row("by-records", label.both(Drawn::came_true)?), row("in-truth", truth.both(Drawn::came_true)?)];
    Some(texts.table("twice", "twice-heads", rows))
}

fn dials(texts: &Texts<'_>) -> Option<Dials> {
    let settings = [&LABEL_BIAS[..], &SUITED, &WOMEN, &NOISE];
    let percent = |share: &u64| Some(texts.words.percent(&Decimal::percent_of(*share, 100, 0)?));
    let places = settings.iter().map(|of| of.iter().map(percent).collect()).collect::<Option<Vec<Vec<String>>>>()?;
    texts.dials(places, &START, |at| {
        let set: Option<Vec<u64>> = at.iter().zip(settings).map(|(&place, of)| of.get(place).copied()).collect();
        let [label_bias, suited, women, noise] = set?[..] else { return None };
        state(texts, label_bias, suited, women, noise)
    })
}

/// Per cent as a share.
fn share(percent: u64) -> String {
    (percent as f64 / 100.0).to_string()
}

/// What a world is told, each in per cent.
fn settings(label_bias: u64, suited: u64, noise: u64) -> [(Setting, String); 3] {
    [
        (Setting::LabelBias, format!("women:{}", share(label_bias))),
        (Setting::BaseRate, format!("women:{},men:{}", share(suited), share(SUITED[2]))),
        (Setting::Noise, share(noise)),
    ]
}

/// So many women in a hundred people, and the rest men.
fn people(women: u64) -> String {
    format!("sex=women:{},men:{}", share(women), share(100 - women))
}

/// A world of these settings, each in per cent: in truth, and by the records.
fn told(label_bias: u64, suited: u64, women: u64, noise: u64) -> Option<[Seen; 2]> {
    let told = settings(label_bias, suited, noise);
    let groups = people(women);
    Some([Seen::of(&told, Some(&groups), Against::Truth, FILE)?, Seen::of(&told, Some(&groups), Against::Label, FILE)?])
}

/// The key of the teacher's notes: without bias all gaps vanish; with fewer suited women some stay; how many women there are moves no share; records flipped at random
/// leave the choices as they are, and fewer of the chosen suited by the records.
fn sliders_show_what_the_notes_say(words: &Words) -> Option<()> {
    let shares = |seen: &[Seen; 2]| -> Option<Vec<[String; 2]>> {
        let [truth, label] = seen;
        let mut all = vec![truth.both(Drawn::chosen)?];
        for (_, of) in TOLD {
            all.extend([truth.both(of)?, label.both(of)?]);
        }
        Some(all.into_iter().map(|both| both.map(|share| share.percent(words))).collect())
    };
    let [bias, all, half, none] = [LABEL_BIAS[START[0]], SUITED[START[1]], WOMEN[START[2]], NOISE[START[3]]];
    let start = told(bias, all, half, none)?;
    shares(&told(LABEL_BIAS[0], all, half, none)?)?.iter().all(|[women, men]| women == men).then_some(())?;
    let [fewer, _] = told(LABEL_BIAS[0], SUITED[0], half, none)?;
    let [women, men] = fewer.both(Drawn::missed)?;
    (women.out_of(OF)? > men.out_of(OF)?).then_some(())?;
    for few in WOMEN {
        (shares(&told(bias, all, few, none)?)? == shares(&start)?).then_some(())?;
    }
    for noise in [NOISE[1], NOISE[2]] {
        let flipped = told(bias, all, half, noise)?;
        let chosen = |seen: &Seen| Some(seen.both(Drawn::chosen)?.map(|share| share.percent(words)));
        (chosen(&flipped[0])? == chosen(&start[0])?).then_some(())?;
        let mut of_chosen = flipped[1].both(Drawn::came_true)?.into_iter().zip(start[1].both(Drawn::came_true)?);
        of_chosen.all(|(flipped, as_written)| flipped.k < as_written.k).then_some(())?;
    }
    Some(())
}

/// The sentence, the dots and the table of a world of these settings.
fn state(texts: &Texts<'_>, label_bias: u64, suited: u64, women: u64, noise: u64) -> Option<State> {
    let [truth, label] = told(label_bias, suited, women, noise)?;
    let missed = truth.both(Drawn::missed)?;
    let said = texts
        .text_with("dials-said", &[("women_passed", Arg::Count(missed[0].out_of(OF)?)), ("men_passed", Arg::Count(missed[1].out_of(OF)?))]);
    let [seen_women, seen_men] = label.both(Drawn::came_true)?;
    let seen = match gap(texts.words, seen_women, seen_men) {
        Some(gap) => texts.text_with(
            "dials-seen",
            &[
                ("seen_women", Arg::Count(seen_women.out_of(OF)?)),
                ("seen_men", Arg::Count(seen_men.out_of(OF)?)),
                ("seen_gap", Arg::from(gap)),
            ],
        ),
        None => texts.text("dials-unseen"),
    };
    let mut rows = vec![row(texts, "row-chosen", truth.both(Drawn::chosen)?)];
    for (name, of) in TOLD {
        rows.push(row(texts, &format!("row-{name}-records"), label.both(of)?));
        rows.push(row(texts, &format!("row-{name}-truth"), truth.both(of)?));
    }
    Some(State {
        said: format!("{said} {seen}"),
        people: vec![texts.side("women-suited", missed[0])?.into(), texts.side("men-suited", missed[1])?.into()],
        dots: texts.text("dots-missed"),
        rows,
    })
}

/// A share of women and of men, and by how much they differ, with the interval of an audit.
fn row(texts: &Texts<'_>, name: &str, [women, men]: [Share; 2]) -> Vec<String> {
    let nobody = || texts.text("nobody");
    let told = |share: Share| if share.n == 0 { nobody() } else { share.said(texts.words) };
    vec![texts.text(name), told(women), told(men), gap(texts.words, women, men).unwrap_or_else(nobody)]
}

/// `+29.7 (+12.1 – +45.0)`, with Newcombe's interval for as many people as an audit has of such; nothing where one of the groups is empty.
fn gap(words: &Words, women: Share, men: Share) -> Option<String> {
    if women.n == 0 || men.n == 0 {
        return None;
    }
    let in_audit = |share: Share| Proportion::new(share.k as f64 / share.n as f64, (share.n * AUDIT) as f64 / FILE as f64);
    let interval = newcombe(in_audit(women), in_audit(men), Confidence::DEFAULT);
    let limits = words.points_interval(&Decimal::percent(interval.lower, 1)?, &Decimal::percent(interval.upper, 1)?);
    // On a phone a cell breaks before the interval, and not within it.
    let limits = limits.replace(' ', "\u{a0}");
    Some(format!("{} ({limits})", words.points(&Decimal::points_between((women.k, women.n), (men.k, men.n), 1)?)))
}
