//! Face recognition: a mean hides a gap, the crossing that no one looked at, and what naming the companies changed.

use ecart_metrics::{Grouping, Metric};
use ecart_words::{Decimal, Words};

use super::texts::{Around, Texts, step, with};
use super::{Block, Control, Lesson, Materials, Moves, Picker, Source, Step, View};
use crate::{Share, grouping};

/// The systems of the first audit, in the order of their audits.
const SYSTEMS: [&str; 3] = ["IBM", "Face++", "Microsoft"];
/// The crossings: skin type, gender, and the message that names them.
const GROUPS: [(&str, &str, &str); 4] = [
    ("darker", "female", "darker-women"),
    ("darker", "male", "darker-men"),
    ("lighter", "female", "lighter-women"),
    ("lighter", "male", "lighter-men"),
];

const SOURCES: [Source; 2] = [
    Source {
        authors: "Buolamwini, Gebru",
        year: "2018",
        title: "Gender Shades: Intersectional Accuracy Disparities in Commercial Gender Classification",
        address: "proceedings.mlr.press/v81/buolamwini18a.html",
        lang: "en",
    },
    Source {
        authors: "Raji, Buolamwini",
        year: "2019",
        title: "Actionable Auditing: Investigating the Impact of Publicly Naming Biased Performance Results of Commercial AI Products",
        address: "doi.org/10.1145/3306618.3314244",
        lang: "en",
    },
];

/// The errors of one system in each crossing, in the order of [`GROUPS`].
pub(super) struct SystemErrors([Share; 4]);

impl SystemErrors {
    pub(super) fn of(by_both: &Grouping) -> Option<Self> {
        let [a, b, c, d] = GROUPS.map(|(skin, gender, _)| Share::of(by_both, &[skin, gender], Metric::ErrorRate));
        Some(Self([a?, b?, c?, d?]))
    }

    /// The crossings of which this holds, together.
    fn together(&self, is_in: impl Fn(&str, &str) -> bool) -> Share {
        let shares = GROUPS.iter().zip(self.0).filter(|((skin, gender, _), _)| is_in(skin, gender)).map(|(_, share)| share);
        shares.fold(Share { k: 0, n: 0 }, Share::and)
    }

    pub(super) fn all(&self) -> Share {
        self.together(|_, _| true)
    }

    fn by_gender(&self) -> [(&'static str, Share); 2] {
        [("women", self.together(|_, gender| gender == "female")), ("men", self.together(|_, gender| gender == "male"))]
    }

    fn by_skin(&self) -> [(&'static str, Share); 2] {
        [("darker", self.together(|skin, _| skin == "darker")), ("lighter", self.together(|skin, _| skin == "lighter"))]
    }

    fn by_both(&self) -> Vec<(&'static str, Share)> {
        GROUPS.iter().zip(self.0).map(|((.., name), share)| (*name, share)).collect()
    }

    pub(super) const fn darker_women(&self) -> Share {
        self.0[0]
    }

    const fn lighter_men(&self) -> Share {
        self.0[3]
    }
}

pub(super) fn lesson(materials: &Materials, words: &Words) -> Option<Lesson> {
    let ([ibm, facepp, microsoft], [later, amazon]) = (materials.audits(0)?, materials.audits(1)?) else { return None };
    let by_both = |document| SystemErrors::of(grouping(document, &["skin_type", "gender"])?);
    let systems = [by_both(ibm)?, by_both(facepp)?, by_both(microsoft)?];
    let [ibm_then, facepp_then, microsoft_then] = &systems;
    let by_system = grouping(later, &["classifier"])?;
    let later = |name: &str| Share::of(by_system, &[name], Metric::SelectionRate);
    let ibm_later = later("IBM")?;

    let mut texts = Texts::new(words, "faces");
    texts.fact("faces", ibm_then.all().n);
    texts.share("ibm_all", "ibm_all_of", ibm_then.all())?;
    texts.share("ibm_women", "ibm_women_of", ibm_then.darker_women())?;
    texts.share("ibm_men", "ibm_men_of", ibm_then.lighter_men())?;
    texts.share("facepp_men", "facepp_men_of", facepp_then.lighter_men())?;
    texts.share("facepp_women", "facepp_women_of", facepp_then.darker_women())?;
    texts.share("microsoft_women", "microsoft_women_of", microsoft_then.darker_women())?;
    texts.share("female", "female_of", ibm_then.by_gender()[0].1)?;
    texts.share("male", "male_of", ibm_then.by_gender()[1].1)?;
    texts.share("dark", "dark_of", ibm_then.by_skin()[0].1)?;
    texts.share("light", "light_of", ibm_then.by_skin()[1].1)?;
    let (low, high) = interval(grouping(ibm, &["skin_type", "gender"])?, words)?;
    texts.fact("low", low);
    texts.fact("high", high);
    texts.fact("women_wrong", ibm_then.darker_women().k);
    texts.fact("women_faces", ibm_then.darker_women().n);
    texts.fact("microsoft_wrong", microsoft_then.darker_women().k);
    texts.share("ibm_later", "ibm_later_of", ibm_later)?;
    texts.share("facepp_later", "facepp_later_of", later("Face++")?)?;
    texts.share("microsoft_later", "microsoft_later_of", later("Microsoft")?)?;
    texts.share("amazon", "amazon_of", later("Amazon")?)?;
    texts.share("kairos", "kairos_of", later("Kairos")?)?;
    texts.share(
        "amazon_men",
        "amazon_men_of",
        Share::of(grouping(amazon, &["skin_type", "gender"])?, &["lighter", "male"], Metric::SelectionRate)?,
    )?;

    let ends = [("darker-women", ibm_then.darker_women()), ("lighter-men", ibm_then.lighter_men())];
    let steps = vec![
        step(&texts, 1, &["error-rate", "mean"], |answer| {
            texts.number("ask-1", ibm_then.darker_women(), with(answer, [texts.people("dots", &ends)?]))
        })?,
        Step {
            control: Some(Control { intro: texts.lines("try"), moves: Moves::Picker(picker(&texts, &systems)?) }),
            ..step(&texts, 2, &["crossing"], |answer| Some(texts.choice("ask-2", 1, with(answer, [splits(&texts, ibm_then)]))))?
        },
        step(&texts, 3, &[], |answer| Some(texts.choice("ask-3", 2, answer)))?,
        step(&texts, 4, &["interval"], |answer| Some(texts.choice("ask-4", 0, answer)))?,
        step(&texts, 5, &["audit"], |answer| {
            let row = |(name, then, now): (&str, Option<Share>, Share)| {
                vec![name.to_owned(), then.map_or_else(|| texts.text("unseen"), |share| share.percent(words)), now.percent(words)]
            };
            let mut rows = Vec::new();
            for (name, system) in SYSTEMS.iter().zip(&systems) {
                rows.push(row((name, Some(system.darker_women()), later(name)?)));
            }
            for name in ["Amazon", "Kairos"] {
                rows.push(row((name, None, later(name)?)));
            }
            texts.number("ask-5", ibm_later, with(answer, [texts.table("later", "later-heads", rows)]))
        })?,
    ];
    let around = Around { sources: &SOURCES, quiz: &[2, 1, 0], minutes: &[5, 10, 15, 10, 5, 15], exercises: 3 };
    Some(texts.lesson(steps, &around))
}

/// Between which shares the error rate of darker-skinned women may lie.
fn interval(by_both: &Grouping, words: &Words) -> Option<(String, String)> {
    let is_it =
        |group: &&ecart_metrics::Group| group.name.0.iter().map(|(_, level)| level.to_string()).eq(["darker", "female"].map(str::to_owned));
    let interval = by_both.groups.iter().find(is_it)?.figure(Metric::ErrorRate).ok()?.interval;
    let percent = |limit| Some(words.percent(&Decimal::percent(limit, 0)?));
    Some((percent(interval.lower)?, percent(interval.upper)?))
}

/// A system's errors: together, by each trait alone, and by both.
fn splits(texts: &Texts<'_>, system: &SystemErrors) -> Block {
    let row = |(name, share): (&str, Share)| vec![texts.text(name), share.percent(texts.words), texts.words.fraction(share.k, share.n)];
    let all = [("everyone", system.all())];
    let rows = all.into_iter().chain(system.by_gender()).chain(system.by_skin()).chain(system.by_both()).map(row).collect();
    texts.table("splits", "splits-heads", rows)
}

/// Each system, split in each way.
fn picker(texts: &Texts<'_>, systems: &[SystemErrors]) -> Option<Picker> {
    let mut views = Vec::new();
    for (place, system) in systems.iter().enumerate() {
        let splits = [vec![("everyone", system.all())], system.by_gender().into(), system.by_skin().into(), system.by_both()];
        for (split, groups) in splits.iter().enumerate() {
            views.push(View { at: vec![place, split], blocks: vec![texts.people("dots", groups)?] });
        }
    }
    let systems = SYSTEMS.map(str::to_owned).into();
    Some(Picker { picks: vec![(texts.text("system"), systems), (texts.text("split"), texts.lines("split-options"))], views })
}
