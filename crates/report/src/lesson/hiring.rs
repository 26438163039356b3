//! Hiring: a machine that learns from past decisions finds the gender that was hidden from it; then real language models rank equal CVs.

use std::collections::BTreeMap;

use ecart_metrics::interval::Proportion;
use ecart_metrics::{Metric, chance};
use ecart_schema::{Document, TrainV1, VariantV1};
use ecart_words::{Arg, Decimal, Words};

use super::texts::{Around, OF, Texts, step, with};
use super::world::world;
use super::{Block, Control, Lesson, Materials, Moves, Picker, Source, Step, View};
use crate::{Share, grouping};

/// The world of the CVs, whose people the machine was trained on.
const WORLD: &str = "hiring";
/// What the machine is trained with, in the order of `ecart train`.
const VARIANTS: [&str; 3] = ["with-groups", "without-groups", "without-proxies"];
/// The rule of thumb: four fifths.
const FOUR_FIFTHS: (u128, u128) = (4, 5);

/// The real audit: a model and a job that the questions are about.
const ASKED: (&str, &str) = ("gpt-3.5-turbo", "financial analyst");
const MODELS: [&str; 2] = ["gpt-3.5-turbo", "gpt-4"];
const JOBS: [&str; 4] = ["HR specialist", "software engineer", "retail", "financial analyst"];

const SOURCES: [Source; 4] = [
    Source {
        authors: "Dastin (Reuters)",
        year: "2018",
        title: "Amazon scraps secret AI recruiting tool that showed bias against women",
        address: "reuters.com/article/idUSKCN1MK08G",
        lang: "en",
    },
    Source {
        authors: "Yin, Alba, Nicoletti (Bloomberg)",
        year: "2024",
        title: "OpenAI’s GPT Is a Recruiter’s Dream Tool. Tests Show There’s Racial Bias",
        address: "bloomberg.com/graphics/2024-openai-gpt-hiring-racial-discrimination",
        lang: "en",
    },
    Source {
        authors: "Equal Employment Opportunity Commission and others",
        year: "1978",
        title: "Uniform Guidelines on Employee Selection Procedures",
        address: "29 CFR Part 1607",
        lang: "en",
    },
    Source {
        authors: "Barocas, Selbst",
        year: "2016",
        title: "Big Data’s Disparate Impact",
        address: "doi.org/10.15779/Z38BG31",
        lang: "en",
    },
];

/// Women and men, in that order.
type Both = [Share; 2];

/// The shares of women and of men in an audit.
fn both(document: &Document, metric: Metric) -> Option<Both> {
    let by_gender = grouping(document, &["gender"])?;
    Some([Share::of(by_gender, &["women"], metric)?, Share::of(by_gender, &["men"], metric)?])
}

/// One share over another, to two decimals.
fn ratio(words: &Words, low: Share, high: Share) -> Option<String> {
    let ratio = Decimal::quotient(u128::from(low.k) * u128::from(high.n), u128::from(low.n) * u128::from(high.k), 2)?;
    Some(words.decimal(&ratio))
}

/// Whether one share is less than four fifths of another.
fn is_under_four_fifths(low: Share, high: Share) -> bool {
    let (of_low, of_high) = (u128::from(low.k) * u128::from(high.n), u128::from(high.k) * u128::from(low.n));
    of_low * FOUR_FIFTHS.1 < of_high * FOUR_FIFTHS.0
}

pub(super) fn lesson(materials: &Materials, words: &Words) -> Option<Lesson> {
    let (trained, audits) = materials.training(0)?;
    let [with_gender, without, without_proxies] = audits else { return None };
    let rankings = Ranking::all(materials.table(1)?)?;
    let asked = rankings.iter().find(|ranking| (ranking.model.as_str(), ranking.job.as_str()) == ASKED)?;
    let shares = [with_gender, without, without_proxies].map(|document| both(document, Metric::SelectionRate));
    let [Some(knows), Some(hidden), Some(dropped)] = shares else { return None };
    // The texts say that hiding the gender leaves a gap under four fifths, and that dropping what tells it does too.
    (is_under_four_fifths(hidden[0], hidden[1]) && is_under_four_fifths(dropped[0], dropped[1])).then_some(())?;
    (hidden[0].out_of(1_000)? > knows[0].out_of(1_000)?).then_some(())?;
    // And that two of the rankings differ by more than luck: one model, for two jobs.
    let beyond: Vec<(&str, &str)> =
        rankings.iter().filter(|ranking| ranking.is_beyond_luck()).map(|ranking| (ranking.model.as_str(), ranking.job.as_str())).collect();
    (beyond == [(ASKED.0, "HR specialist"), ASKED]).then_some(())?;

    let texts = texts(words, trained, audits, [knows, hidden, dropped], asked)?;
    let pair = |[women, men]: Both| texts.people("dots", &[("women", women), ("men", men)]);
    let black_men = asked.of("Black", "men")?;
    let steps = vec![
        step(&texts, 1, &["label"], |answer| texts.number("ask-1", knows[0], with(answer, [pair(knows)?])))?,
        Step {
            control: Some(Control { intro: texts.lines("try"), moves: Moves::Picker(picker(&texts, [knows, hidden, dropped])?) }),
            ..step(&texts, 2, &["proxy"], |answer| Some(texts.choice("ask-2", 1, with(answer, [pair(hidden)?]))))?
        },
        step(&texts, 3, &["weight"], |answer| Some(texts.choice("ask-3", 0, with(answer, [weights(&texts, trained.variants.get(1)?)?]))))?,
        step(&texts, 4, &["four-fifths"], |answer| {
            let row = |(name, [women, men]): (&str, Both)| {
                Some(vec![texts.text(name), women.said(words), men.said(words), ratio(words, women, men)?])
            };
            let rows = VARIANTS.into_iter().zip([knows, hidden, dropped]).map(row).collect::<Option<_>>()?;
            Some(texts.choice("ask-4", 2, with(answer, [texts.table("ratios", "ratios-heads", rows)])))
        })?,
        Step {
            control: Some(Control { intro: texts.lines("try-ranking"), moves: Moves::Picker(ranking_picker(&texts, &rankings)?) }),
            ..step(&texts, 5, &["audit", "language-model"], |answer| {
                texts.number("ask-5", black_men, with(answer, [asked.table("ranking", &texts)?]))
            })?
        },
    ];
    let around = Around { sources: &SOURCES, quiz: &[1, 0, 2], minutes: &[5, 10, 10, 10, 10, 15], exercises: 3 };
    Some(texts.lesson(steps, &around))
}

fn texts<'a>(words: &'a Words, trained: &TrainV1, audits: &[Document], shares: [Both; 3], asked: &Ranking) -> Option<Texts<'a>> {
    let mut texts = Texts::new(words, "hiring");
    let [[knows, knows_men], [hidden, hidden_men], [dropped, dropped_men]] = shares;
    let [hired, hired_men] = both(audits.first()?, Metric::BaseRate)?;
    texts.fact("rows", trained.rows);
    texts.fact("held_out", u64::try_from(trained.held_out_rows.first()?.len()).ok()?);
    texts.share("hired", "hired_of", hired)?;
    texts.share("hired_men", "hired_men_of", hired_men)?;
    texts.share("knows", "knows_of", knows)?;
    texts.share("knows_men", "knows_men_of", knows_men)?;
    texts.share("hidden", "hidden_of", hidden)?;
    texts.share("hidden_men", "hidden_men_of", hidden_men)?;
    texts.share("dropped", "dropped_of", dropped)?;
    texts.share("dropped_men", "dropped_men_of", dropped_men)?;
    texts.fact("knows_ratio", ratio(words, knows, knows_men)?);
    texts.fact("hidden_ratio", ratio(words, hidden, hidden_men)?);
    let rounded = Decimal::quotient(hidden.out_of(OF)?.into(), hidden_men.out_of(OF)?.into(), 2)?;
    texts.fact("hidden_rounded_ratio", words.decimal(&rounded));
    texts.fact("dropped_ratio", ratio(words, dropped, dropped_men)?);
    let people = world(WORLD, &[], None)?;
    let clue = people.applicants()?.clue(0);
    let of_hundred = |share: f64| Decimal::percent(share, 0)?.as_str().parse::<u64>().ok();
    texts.fact("guessed_of", of_hundred(clue.guessed)?);
    texts.fact("largest_of", of_hundred(clue.largest)?);
    let proxies: Vec<String> = told_proxies(trained).iter().map(|name| texts.text(&format!("word-{name}"))).collect();
    texts.fact("proxies", words.list(&proxies));
    let black_men = asked.of("Black", "men")?;
    let first = asked.first()?;
    texts.fact("model", asked.model.clone());
    texts.fact("rankings", black_men.n);
    texts.fact("groups", asked.places.len());
    texts.share("alike", "alike_of", Share { k: black_men.n / u64::try_from(asked.places.len()).ok()?, n: black_men.n })?;
    texts.share("black_men", "black_men_of", black_men)?;
    texts.share("asian_women", "asian_women_of", asked.of("Asian", "women")?)?;
    texts.fact("ranking_ratio", ratio(words, black_men, first)?);
    let white_men = asked.of("White", "men")?;
    texts.fact("white_men_k", white_men.k);
    texts.fact("first_k", first.k);
    texts.fact("white_ratio", ratio(words, white_men, first)?);
    Some(texts)
}

/// The features that tell the gender strongly enough to be dropped.
fn told_proxies(trained: &TrainV1) -> Vec<&str> {
    let told = trained.proxies.first().into_iter().flatten();
    told.filter(|proxy| proxy.association.is_some_and(|found| found >= trained.proxy_at)).map(|proxy| proxy.feature.as_str()).collect()
}

/// What each word counts for a machine that does not see the gender, in skills, beside who has it in their CV.
fn weights(texts: &Texts<'_>, variant: &VariantV1) -> Option<Block> {
    let columns = &variant.models.first()?.columns;
    let weight = |feature: &str| {
        let column = columns.iter().find(|column| column.feature == feature)?;
        Some(column.coefficient? / column.sd.unwrap_or(1.0))
    };
    let skill = weight("skills")?;
    let people = world(WORLD, &[], None)?;
    let levels = &people.cells().columns().first()?.levels;
    let place = |name: &str| levels.iter().position(|level| level.name == name);
    let (women, men) = (place("women")?, place("men")?);
    let words = texts.words;
    let mut rows: Vec<(f64, Vec<String>)> = Vec::new();
    for (word, shares) in people.words() {
        let counts = weight(word)? / skill;
        let share = |place: usize| Some(words.percent(&Decimal::percent(*shares.get(place)?, 0)?));
        rows.push((
            counts,
            vec![texts.text(&format!("word-{word}")), share(women)?, share(men)?, words.points(&Decimal::round(counts, 1)?)],
        ));
    }
    rows.sort_by(|one, other| one.0.total_cmp(&other.0));
    // The question names the women's college as the word that counts against most.
    (rows.first()?.1.first()? == &texts.text("word-womens_college")).then_some(())?;
    Some(texts.table("weights", "weights-heads", rows.into_iter().map(|(_, row)| row).collect()))
}

fn picker(texts: &Texts<'_>, shares: [Both; 3]) -> Option<Picker> {
    let view = |(place, [women, men]): (usize, Both)| {
        let said = texts.text_with("ratio-said", &[("ratio", Arg::from(ratio(texts.words, women, men)?))]);
        let dots = texts.people("dots", &[("women", women), ("men", men)])?;
        Some(View { at: vec![place], blocks: vec![Block::Text(said), dots] })
    };
    let options = VARIANTS.map(|variant| texts.text(variant)).to_vec();
    Some(Picker { picks: vec![(texts.text("variant"), options)], views: shares.into_iter().enumerate().map(view).collect::<Option<_>>()? })
}

/// Who is ranked first by a language model for a job.
struct Ranking {
    model: String,
    job: String,
    /// Ethnicity and gender that a name suggests, with how often it was first.
    places: Vec<(String, String, Share)>,
}

impl Ranking {
    /// Every model with every job.
    fn all(rows: &[BTreeMap<String, String>]) -> Option<Vec<Self>> {
        let of = |model: &str, job: &str| {
            let place = |row: &BTreeMap<String, String>| {
                let share = Share { k: row.get("ranked_first")?.parse().ok()?, n: row.get("resumes")?.parse().ok()? };
                Some((row.get("ethnicity")?.clone(), row.get("gender")?.clone(), share))
            };
            let is_it = |row: &&BTreeMap<String, String>| {
                row.get("model").is_some_and(|of| of == model) && row.get("job").is_some_and(|of| of == job)
            };
            let mut places: Vec<_> = rows.iter().filter(is_it).map(place).collect::<Option<_>>()?;
            places.sort_by_key(|(.., share)| std::cmp::Reverse(share.k));
            Some(Self { model: model.to_owned(), job: job.to_owned(), places })
        };
        MODELS.iter().flat_map(|model| JOBS.iter().map(move |job| of(model, job))).collect()
    }

    fn of(&self, ethnicity: &str, gender: &str) -> Option<Share> {
        let is_it = |(of, other, _): &&(String, String, Share)| of == ethnicity && other == gender;
        self.places.iter().find(is_it).map(|(.., share)| *share)
    }

    /// The share of those that are first most often.
    fn first(&self) -> Option<Share> {
        self.places.first().map(|(.., share)| *share)
    }

    /// How far the first and the last lie apart, and under what this stays in 95 of 100 such audits if names do not matter.
    ///
    /// # Formula
    /// [`chance`] is of groups that are counted apart. Here each ranking has one first among `k` groups, so what one group wins another loses: of `n` rankings the
    /// variance of the difference of two shares is `2p/n` with `p = 1/k`, and not `2p(1 − p)/n`. So its gap is stretched by `1/√(1 − p) = √(k/(k − 1))`.
    fn gap_and_luck(&self) -> Option<(f64, f64)> {
        let shares: Vec<Proportion> = self.places.iter().map(|(.., share)| Proportion::of(share.k, share.n)).collect();
        let gap = shares.first()?.share() - shares.last()?.share();
        let groups = shares.len() as f64;
        (groups > 1.0).then(|| (gap, chance(&shares, gap, 0).quantile * (groups / (groups - 1.0)).sqrt()))
    }

    fn is_beyond_luck(&self) -> bool {
        self.gap_and_luck().is_some_and(|(gap, luck)| gap > luck)
    }

    /// That gap, and what luck alone may do.
    fn said(&self, texts: &Texts<'_>) -> Option<Block> {
        let (gap, luck) = self.gap_and_luck()?;
        let points = |share: f64| Some(texts.words.decimal(&Decimal::percent(share, 1)?));
        let id = if self.is_beyond_luck() { "beyond-luck" } else { "within-luck" };
        Some(Block::Text(texts.text_with(id, &[("gap", Arg::from(points(gap)?)), ("luck", Arg::from(points(luck)?))])))
    }

    /// The ranking as a table of this caption.
    fn table(&self, caption: &str, texts: &Texts<'_>) -> Option<Block> {
        let first = self.first()?;
        let row = |(ethnicity, gender, share): &(String, String, Share)| {
            let mut ratio = ratio(texts.words, *share, first)?;
            if is_under_four_fifths(*share, first) {
                ratio.push_str(&format!(" {}", texts.text("under")));
            }
            let name = texts.text(&format!("names-{}-{gender}", ethnicity.to_lowercase()));
            Some(vec![name, share.said(texts.words), ratio])
        };
        Some(texts.table(caption, "ranking-heads", self.places.iter().map(row).collect::<Option<_>>()?))
    }
}

fn ranking_picker(texts: &Texts<'_>, rankings: &[Ranking]) -> Option<Picker> {
    let view = |(place, ranking): (usize, &Ranking)| {
        let at = vec![place / JOBS.len(), place % JOBS.len()];
        Some(View { at, blocks: vec![ranking.table("ranking-picked", texts)?, ranking.said(texts)?] })
    };
    let picks = vec![(texts.text("model"), MODELS.map(str::to_owned).into()), (texts.text("job"), texts.lines("jobs"))];
    Some(Picker { picks, views: rankings.iter().enumerate().map(view).collect::<Option<_>>()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Eight names and a thousand rankings, with one first in each. The studentized range of 8 is 4.286 (tables of Tukey's test, infinite degrees of freedom, 95%), so the
    /// largest gap of counts stays under `4.286 · √125 = 47.9` of a thousand; 3,000 draws of a multinomial, made apart, have 48.
    #[test]
    fn what_luck_does_where_each_ranking_has_one_first() {
        let place = |place: u64| (place.to_string(), "women".to_owned(), Share { k: 125, n: 1_000 });
        let ranking = Ranking { model: String::new(), job: String::new(), places: (0..8).map(place).collect() };
        let (gap, luck) = ranking.gap_and_luck().unwrap();
        assert!(gap.abs() < 1e-12);
        assert!((luck - 0.048).abs() < 0.000_5, "{luck}");
    }
}
