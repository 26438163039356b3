//! Language: the same exam in fifteen languages, and who gets more wrong answers.

use std::collections::BTreeMap;

use ecart_words::{Decimal, Words};

use super::texts::{Around, OF, Texts, step, with};
use super::{Block, Control, Lesson, Materials, Moves, Picker, Source, Step, View};
use crate::Share;

/// The model that the first questions are about, and the one that does best.
const ASKED: &str = "gpt-4o-mini-2024-07-18";
const BEST: &str = "o1";
const MODELS: [&str; 6] = ["gpt-4o-mini-2024-07-18", "o1-mini", "o3-mini", "o3-mini-high", "gpt-4o-2024-11-20", "o1"];
/// Languages that are drawn as people, of the many in the table.
const DRAWN: [&str; 4] = ["English", "French", "Swahili", "Yoruba"];

const SOURCES: [Source; 5] = [
    Source {
        authors: "OpenAI",
        year: "2025",
        title: "simple-evals: multilingual MMLU benchmark results",
        address: "github.com/openai/simple-evals",
        lang: "en",
    },
    Source {
        authors: "Hendrycks and others",
        year: "2021",
        title: "Measuring Massive Multitask Language Understanding",
        address: "arxiv.org/abs/2009.03300",
        lang: "en",
    },
    Source {
        authors: "Henrich, Heine, Norenzayan",
        year: "2010",
        title: "The weirdest people in the world?",
        address: "doi.org/10.1017/S0140525X0999152X",
        lang: "en",
    },
    Source {
        authors: "Atari, Xue, Park, Blasi, Henrich",
        year: "2023",
        title: "Which Humans?",
        address: "doi.org/10.31234/osf.io/5b26t",
        lang: "en",
    },
    Source {
        authors: "Joshi, Santy, Budhiraja, Bali, Choudhury",
        year: "2020",
        title: "The State and Fate of Linguistic Diversity and Inclusion in the NLP World",
        address: "doi.org/10.18653/v1/2020.acl-main.560",
        lang: "en",
    },
];

/// The wrong answers of one model, by language, the fewest first.
struct Exam {
    wrong: Vec<(String, Share)>,
}

impl Exam {
    fn of(rows: &[BTreeMap<String, String>], model: &str) -> Option<Self> {
        let of_model = rows.iter().filter(|row| row.get("model").is_some_and(|of| of == model));
        let language = |row: &BTreeMap<String, String>| {
            let share = Share { k: row.get("wrong")?.parse().ok()?, n: row.get("questions")?.parse().ok()? };
            Some((row.get("language")?.clone(), share))
        };
        let mut wrong = of_model.map(language).collect::<Option<Vec<_>>>()?;
        // Every language has as many questions.
        wrong.sort_by_key(|(_, share)| share.k);
        Some(Self { wrong })
    }

    fn share(&self, language: &str) -> Option<Share> {
        self.wrong.iter().find(|(of, _)| of == language).map(|(_, share)| *share)
    }

    /// All languages but English, together.
    fn others(&self) -> Share {
        let others = self.wrong.iter().filter(|(language, _)| language != "English");
        others.fold(Share { k: 0, n: 0 }, |sum, (_, share)| sum.and(*share))
    }

    /// All languages, as a table of this caption.
    fn table(&self, caption: &str, texts: &Texts<'_>) -> Block {
        let row = |(language, share): &(String, Share)| {
            vec![name(texts, language), share.percent(texts.words), texts.words.fraction(share.k, share.n)]
        };
        texts.table(caption, "table-heads", self.wrong.iter().map(row).collect())
    }

    fn people(&self, texts: &Texts<'_>) -> Option<Block> {
        let shares = DRAWN.map(|language| Some((message(language), self.share(language)?)));
        let shares = shares.into_iter().collect::<Option<Vec<_>>>()?;
        texts.people("dots", &shares.iter().map(|(name, share)| (name.as_str(), *share)).collect::<Vec<_>>())
    }
}

/// The message that names a language: that of its first word.
fn message(language: &str) -> String {
    format!("name-{}", language.split(' ').next().unwrap_or_default().to_lowercase())
}

fn name(texts: &Texts<'_>, language: &str) -> String {
    texts.text(&message(language))
}

pub(super) fn lesson(materials: &Materials, words: &Words) -> Option<Lesson> {
    let rows = materials.table(0)?;
    let exams = MODELS.iter().map(|model| Exam::of(rows, model)).collect::<Option<Vec<_>>>()?;
    let of = |model: &str| exams.get(MODELS.iter().position(|of| *of == model)?);
    let (asked, best) = (of(ASKED)?, of(BEST)?);
    // The texts say that English comes first in each, and the same three languages last.
    let last = |exam: &Exam| {
        let languages = || exam.wrong.iter().map(|(language, _)| language.as_str());
        languages().next() == Some("English") && languages().rev().take(3).eq(["Yoruba", "Swahili", "Bengali"])
    };
    exams.iter().all(last).then_some(())?;
    let texts = texts(words, asked, best)?;
    let view = |(place, exam): (usize, &Exam)| {
        Some(View { at: vec![place], blocks: vec![exam.people(&texts)?, exam.table("table-picked", &texts)] })
    };
    let picker = Picker {
        picks: vec![(texts.text("model"), MODELS.map(str::to_owned).into())],
        views: exams.iter().enumerate().map(view).collect::<Option<_>>()?,
    };
    let ends = [("name-english", asked.share("English")?), ("name-yoruba", asked.share("Yoruba")?)];
    let steps = vec![
        step(&texts, 1, &["language-model"], |answer| {
            texts.number("ask-1", asked.share("Yoruba")?, with(answer, [texts.people("dots", &ends)?]))
        })?,
        step(&texts, 2, &["mean"], |answer| Some(texts.choice("ask-2", 2, with(answer, [asked.table("table", &texts)]))))?,
        Step {
            control: Some(Control { intro: texts.lines("try"), moves: Moves::Picker(picker) }),
            ..step(&texts, 3, &[], |answer| Some(texts.choice("ask-3", 1, answer)))?
        },
        step(&texts, 4, &["weird"], |answer| Some(texts.choice("ask-4", 0, answer)))?,
        step(&texts, 5, &[], |answer| Some(texts.choice("ask-5", 1, answer)))?,
    ];
    let around = Around { sources: &SOURCES, quiz: &[0, 2, 1], minutes: &[5, 10, 10, 15, 10, 10], exercises: 3 };
    Some(texts.lesson(steps, &around))
}

fn texts<'a>(words: &'a Words, asked: &Exam, best: &Exam) -> Option<Texts<'a>> {
    let mut texts = Texts::new(words, "language");
    texts.fact("model", ASKED);
    texts.fact("best", BEST);
    texts.fact("models", MODELS.len());
    texts.fact("languages", asked.wrong.len());
    texts.fact("translated", asked.wrong.len() - 1);
    texts.fact("questions", asked.share("English")?.n);
    texts.share("english", "english_of", asked.share("English")?)?;
    texts.share("yoruba", "yoruba_of", asked.share("Yoruba")?)?;
    texts.share("swahili", "swahili_of", asked.share("Swahili")?)?;
    texts.share("french", "french_of", asked.share("French")?)?;
    texts.share("others", "others_of", asked.others())?;
    texts.share("best_english", "best_english_of", best.share("English")?)?;
    texts.share("best_yoruba", "best_yoruba_of", best.share("Yoruba")?)?;
    texts.share("best_swahili", "best_swahili_of", best.share("Swahili")?)?;
    // Of the questions that were a wrong answer in Yoruba, how many more than in English.
    let more = |exam: &Exam| Some(exam.share("Yoruba")?.out_of(OF)?.saturating_sub(exam.share("English")?.out_of(OF)?));
    texts.fact("more", more(asked)?);
    texts.fact("best_more", more(best)?);
    // As a ratio, which the text says is no smaller.
    let counts = |exam: &Exam| Some((exam.share("Yoruba")?.k, exam.share("English")?.k));
    let (first, last) = (counts(asked)?, counts(best)?);
    (u128::from(last.0) * u128::from(first.1) >= u128::from(first.0) * u128::from(last.1)).then_some(())?;
    let times = |(yoruba, english): (u64, u64)| Some(words.decimal(&Decimal::quotient(yoruba.into(), english.into(), 1)?));
    texts.fact("ratio", times(first)?);
    texts.fact("best_ratio", times(last)?);
    // How many fewer wrong answers the better model gave.
    let spared = |language: &str| asked.share(language)?.out_of(OF)?.checked_sub(best.share(language)?.out_of(OF)?);
    texts.fact("english_spared", spared("English")?);
    texts.fact("swahili_spared", spared("Swahili")?);
    // The text says that the best model errs less in Yoruba than the other, and still more often than in English.
    (best.share("Yoruba")?.k < asked.share("Yoruba")?.k && more(best)? > 0).then_some(())?;
    let bengali = asked.share("Bengali")?;
    texts.fact("bengali_wrong", bengali.k);
    texts.share("bengali", "bengali_of", bengali)?;
    Some(texts)
}
