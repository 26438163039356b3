//! The camera in the street: rare faces, a large crowd, and who is stopped for nothing.

use ecart_simulate::{Against, Setting};
use ecart_words::{Arg, Decimal, Words};

use super::texts::{Around, OF, Texts, step, with};
use super::world::{Drawn, world};
use super::{Block, Control, Dials, Lesson, Materials, Moves, Source, State, Step};
use crate::Share;

const WORLD: &str = "camera";
/// The crowd of a day, as the preset has it.
const CROWD: u64 = 200_000;
/// The groups, with the message that names each.
const GROUPS: [&str; 2] = ["darker", "lighter"];

/// Those of which each group has whole people on each list.
const CROWDS: [u64; 4] = [100_000, 200_000, 500_000, 1_000_000];
/// One in so many of the passers-by is on the list.
const ONE_IN: [u64; 4] = [1_000, 2_000, 5_000, 10_000];
/// How alike two faces must be for an alarm; the third is the preset's.
const THRESHOLDS: [&str; 5] = ["0.4", "0.8", "1.2", "1.6", "2"];
/// Where the sliders stand at first: the preset.
const START: [usize; 3] = [1, 1, 2];
/// Rates of false alarms are tiny.
const DECIMALS: usize = 3;

const SOURCES: [Source; 4] = [
    Source {
        authors: "Fussey, Murray",
        year: "2019",
        title: "Independent Report on the London Metropolitan Police Service’s Trial of Live Facial Recognition Technology",
        address: "repository.essex.ac.uk/24946",
        lang: "en",
    },
    Source {
        authors: "Grother, Ngan, Hanaoka (NIST)",
        year: "2019",
        title: "Face Recognition Vendor Test, Part 3: Demographic Effects",
        address: "doi.org/10.6028/NIST.IR.8280",
        lang: "en",
    },
    Source {
        authors: "Court of Appeal (England and Wales)",
        year: "2020",
        title: "R (Bridges) v Chief Constable of South Wales Police",
        address: "[2020] EWCA Civ 1058",
        lang: "en",
    },
    Source {
        authors: "European Union",
        year: "2024",
        title: "Regulation (EU) 2024/1689 (Artificial Intelligence Act), Article 5",
        address: "eur-lex.europa.eu/eli/reg/2024/1689/oj",
        lang: "en",
    },
];

/// Lists of fewer people are told to a tenth of a person.
const SHORT: u64 = 100;

/// Of those on the list, how many are found on an average day.
#[derive(Clone, Copy)]
struct OnList {
    listed: u64,
    /// The tenths of people who are found.
    tenths: u64,
    is_short: bool,
}

impl OnList {
    const fn and(self, other: Self) -> Self {
        Self { listed: self.listed + other.listed, tenths: self.tenths + other.tenths, is_short: self.is_short }
    }

    /// Tenths of people, to a tenth if the list is short.
    fn number(self, tenths: u64, words: &Words) -> Option<String> {
        Some(words.decimal(&Decimal::quotient(tenths.into(), 10, usize::from(self.is_short))?))
    }

    /// `18.2/20`.
    fn said(self, words: &Words) -> Option<String> {
        Some(format!("{}/{}", self.number(self.tenths, words)?, words.grouped(self.listed)))
    }

    /// Those who are not found.
    fn missed(self, words: &Words) -> Option<String> {
        self.number((self.listed * 10).checked_sub(self.tenths)?, words)
    }

    /// Those who are found, in whole people.
    const fn found(self) -> u64 {
        (self.tenths + 5) / 10
    }
}

/// A day at the station.
struct Day {
    groups: [Drawn; 2],
}

impl Day {
    fn of(crowd: u64, one_in: u64, threshold: Option<&str>) -> Option<Self> {
        let mut told = vec![(Setting::BaseRate, (1.0 / one_in as f64).to_string())];
        told.extend(threshold.map(|threshold| (Setting::Threshold, threshold.to_owned())));
        let world = world(WORLD, &told, None)?;
        let [darker, lighter] = GROUPS.map(|group| Drawn::of(&world, Some(group), Against::Truth, crowd));
        Some(Self { groups: [darker?, lighter?] })
    }

    /// A share of both groups together.
    fn all(&self, of: fn(&Drawn) -> Option<Share>) -> Option<Share> {
        Some(of(&self.groups[0])?.and(of(&self.groups[1])?))
    }

    /// For each group how many of those on the list are found, told to a tenth if the list is short: whole people would make the share of the missed seem to depend on
    /// its length. All who are found are those of the groups.
    fn on_list(&self) -> Option<[OnList; 2]> {
        let all = self.all(Drawn::positive)?.k;
        let found = |group: &Drawn| {
            let listed = group.positive()?.k;
            let tenths = if all < SHORT { group.expected_found_tenths()? } else { group.found()?.k * 10 };
            Some(OnList { listed, tenths, is_short: all < SHORT })
        };
        Some([found(&self.groups[0])?, found(&self.groups[1])?])
    }

    fn people(&self) -> u64 {
        self.groups.iter().map(|group| group.people).sum()
    }

    /// Of the alarms, those for nothing.
    fn for_nothing(&self) -> Option<Share> {
        let nothing = self.all(Drawn::false_alarms)?.k;
        Some(Share { k: nothing, n: nothing + self.all(Drawn::found)?.k })
    }

    /// Of those stopped for nothing, the ones with darker skin.
    fn darker_for_nothing(&self) -> Option<Share> {
        Some(Share { k: self.groups[0].false_alarms()?.k, n: self.all(Drawn::false_alarms)?.k })
    }
}

pub(super) fn lesson(_: &Materials, words: &Words) -> Option<Lesson> {
    let day = Day::of(CROWD, ONE_IN[START[1]], None)?;
    let texts = texts(words, &day)?;
    let nothing = day.for_nothing()?;
    let stopped = day.darker_for_nothing()?;
    // The texts say that it errs for less than one face in a thousand, and that most alarms are for nothing.
    let faces = day.all(Drawn::false_alarms)?;
    (faces.k * 1_000 < faces.n && nothing.k > nothing.n - nothing.k).then_some(())?;
    let steps = vec![
        step(&texts, 1, &["watch-list", "alarm-for-nothing"], |answer| {
            texts.number("ask-1", nothing, with(answer, [texts.people("dots-alarms", &[("alarms", nothing)])?]))
        })?,
        step(&texts, 2, &["base-rate"], |answer| Some(texts.choice("ask-2", 2, with(answer, [crowd(&texts, &day)?]))))?,
        step(&texts, 3, &["rate-for-nothing"], |answer| {
            let share = Share { k: day.groups[0].people, n: day.people() };
            let dots = texts.people("dots-groups", &[("who-pass", share), ("who-are-stopped", stopped)])?;
            texts.number("ask-3", stopped, with(answer, [dots]))
        })?,
        Step {
            control: Some(Control { intro: texts.lines("try"), moves: Moves::Dials(dials(&texts)?) }),
            ..step(&texts, 4, &["threshold"], |answer| Some(texts.choice("ask-4", 0, answer)))?
        },
        step(&texts, 5, &[], |answer| Some(texts.choice("ask-5", 1, answer)))?,
    ];
    let around = Around { sources: &SOURCES, quiz: &[1, 0, 2], minutes: &[5, 10, 10, 10, 10, 15], exercises: 3 };
    Some(texts.lesson(steps, &around))
}

fn texts<'a>(words: &'a Words, day: &Day) -> Option<Texts<'a>> {
    let mut texts = Texts::new(words, "camera");
    let [darker, lighter] = &day.groups;
    let nothing = day.for_nothing()?;
    texts.fact("crowd", day.people());
    texts.fact("listed", day.all(Drawn::positive)?.k);
    texts.fact("found", day.all(Drawn::found)?.k);
    texts.fact("missed", day.all(Drawn::missed)?.k);
    texts.fact("others", day.all(Drawn::false_alarms)?.n);
    texts.fact("alarms", nothing.n);
    texts.share("nothing", "nothing_of", nothing)?;
    texts.fact("nothing_k", nothing.k);
    texts.fact("right_of", Share { k: nothing.n - nothing.k, n: nothing.n }.out_of(OF)?);
    texts.fact("alarm_rate", day.all(Drawn::false_alarms)?.said_to(DECIMALS, words));
    texts.share("darker_pass", "darker_pass_of", Share { k: darker.people, n: day.people() })?;
    texts.share("darker_nothing", "darker_nothing_of", day.darker_for_nothing()?)?;
    texts.fact("darker_rate", darker.false_alarms()?.said_to(DECIMALS, words));
    texts.fact("lighter_rate", lighter.false_alarms()?.said_to(DECIMALS, words));
    texts.fact("darker_k", darker.false_alarms()?.k);
    texts.fact("lighter_k", lighter.false_alarms()?.k);
    // The teacher's notes say on whom each error falls more, as a rate.
    let is_more = |one: Share, other: Share| u128::from(one.k) * u128::from(other.n) > u128::from(other.k) * u128::from(one.n);
    (is_more(darker.false_alarms()?, lighter.false_alarms()?) && is_more(lighter.missed()?, darker.missed()?)).then_some(())?;
    // A day with ten times as many on the list, for the sheet.
    let busy = Day::of(CROWD, ONE_IN[START[1]] / 10, None)?.for_nothing()?;
    texts.fact("busy_listed", day.people() / (ONE_IN[START[1]] / 10));
    texts.fact("busy_alarms", busy.n);
    texts.fact("busy_nothing", busy.k);
    texts.share("busy", "busy_of", busy)?;
    Some(texts)
}

/// What becomes of the crowd of a day.
fn crowd(texts: &Texts<'_>, day: &Day) -> Option<Block> {
    let number = |count: u64| texts.words.grouped(count);
    let (found, nothing) = (day.all(Drawn::found)?, day.all(Drawn::false_alarms)?);
    let row = |name: &str, share: Share| vec![texts.text(name), number(share.n), number(share.k), number(share.n - share.k)];
    let both = Share { k: found.k + nothing.k, n: found.n + nothing.n };
    Some(texts.table("crowd-table", "crowd-heads", vec![row("on-list", found), row("not-on-list", nothing), row("everybody", both)]))
}

fn dials(texts: &Texts<'_>) -> Option<Dials> {
    let one_in = |&count: &u64| texts.text_with("one-in", &[("count", Arg::Count(count))]);
    let crowds = CROWDS.iter().map(|&crowd| texts.words.grouped(crowd)).collect();
    let places = vec![crowds, ONE_IN.iter().map(one_in).collect(), texts.lines("strictness")];
    texts.dials(places, &START, |at| {
        let [crowd, one_in, threshold] = at[..] else { return None };
        state(texts, &Day::of(*CROWDS.get(crowd)?, *ONE_IN.get(one_in)?, Some(THRESHOLDS.get(threshold)?))?)
    })
}

fn state(texts: &Texts<'_>, day: &Day) -> Option<State> {
    let words = texts.words;
    let row =
        |name: &str, on_list: OnList, alarms: Share| Some(vec![texts.text(name), on_list.said(words)?, alarms.said_to(DECIMALS, words)]);
    let [darker, lighter] = day.on_list()?;
    let (all, alarms) = (darker.and(lighter), day.all(Drawn::false_alarms)?);
    let nothing = Share { k: alarms.k, n: alarms.k + all.found() };
    Some(State {
        said: texts.text_with(
            "dials-said",
            &[
                ("all_alarms", Arg::Count(nothing.n)),
                ("for_nothing", Arg::Count(nothing.k)),
                ("for_nothing_of", Arg::Count(nothing.out_of(OF)?)),
                ("not_found", Arg::from(all.missed(words)?)),
                ("on_list", Arg::Count(all.listed)),
            ],
        ),
        people: vec![texts.side("alarms", nothing)?.into()],
        dots: texts.text("dots-alarms"),
        rows: vec![
            row("darker", darker, day.groups[0].false_alarms()?)?,
            row("lighter", lighter, day.groups[1].false_alarms()?)?,
            row("everybody", all, alarms)?,
        ],
    })
}
