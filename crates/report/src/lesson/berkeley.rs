//! UC Berkeley 1973: a gap in the total that vanishes, or turns round, department by department.

use ecart_metrics::interval::{Proportion, newcombe};
use ecart_metrics::{Confidence, Grouping, Metric, Rate};
use ecart_words::Words;

use super::texts::{Around, Texts, step, with};
use super::{Block, Control, Lesson, Materials, Moves, Picker, Source, Step, View};
use crate::{Share, grouping};

const SOURCES: [Source; 2] = [
    Source {
        authors: "Bickel, Hammel, O’Connell",
        year: "1975",
        title: "Sex Bias in Graduate Admissions: Data from Berkeley",
        address: "Science 187, 398–404",
        lang: "en",
    },
    Source { authors: "Freedman, Pisani, Purves", year: "2007", title: "Statistics", address: "W. W. Norton, chapter 2", lang: "en" },
];

/// A department, and who got in.
struct Department {
    name: String,
    women: Share,
    men: Share,
}

impl Department {
    const fn all(&self) -> Share {
        self.women.and(self.men)
    }

    /// Whether a larger share of the women than of the men got in.
    fn favours_women(&self) -> bool {
        u128::from(self.women.k) * u128::from(self.men.n) > u128::from(self.men.k) * u128::from(self.women.n)
    }

    /// Whether women and men differ by more than luck explains.
    fn is_clear(&self) -> bool {
        let of = |share: Share| Proportion::of(share.k, share.n);
        let gap = newcombe(of(self.women), of(self.men), Confidence::DEFAULT);
        gap.lower > 0.0 || gap.upper < 0.0
    }
}

/// The departments, in order.
fn departments(by_gender: &Grouping) -> Option<Vec<Department>> {
    let within = by_gender.evidence.strata.as_ref()?;
    let pair = within.metrics.first()?.pairs.as_ref().ok()?.first()?;
    let share = |rate: Rate| Share { k: rate.k(), n: rate.n() };
    let department = |(name, both): (&ecart_metrics::GroupName, &ecart_metrics::strata::Both)| {
        let name = name.0.iter().map(|(_, level)| level.to_string()).next()?;
        Some(Department { name, women: share(both.group.ok()?), men: share(both.reference.ok()?) })
    };
    within.strata.iter().zip(&pair.strata).map(department).collect()
}

pub(super) fn lesson(materials: &Materials, words: &Words) -> Option<Lesson> {
    let by_gender = grouping(materials.audits(0)?.first()?, &["gender"])?;
    let women = Share::of(by_gender, &["female"], Metric::SelectionRate)?;
    let men = Share::of(by_gender, &["male"], Metric::SelectionRate)?;
    let departments = departments(by_gender)?;
    let texts = texts(words, women, men, &departments)?;

    let steps = vec![
        step(&texts, 1, &["admission-rate"], |answer| {
            texts.number("ask-1", women, with(answer, [texts.people("dots", &[("women", women), ("men", men)])?]))
        })?,
        Step {
            control: Some(Control { intro: texts.lines("try"), moves: Moves::Picker(picker(&texts, women, men, &departments)?) }),
            ..step(&texts, 2, &["stratum"], |answer| {
                let row = |each: &Department| vec![each.name.clone(), each.women.percent(words), each.men.percent(words)];
                let rows = departments.iter().map(row).collect();
                Some(texts.choice("ask-2", 1, with(answer, [texts.table("rates", "rates-heads", rows)])))
            })?
        },
        step(&texts, 3, &["simpson"], |answer| {
            let number = |count: u64| words.grouped(count);
            let row = |each: &Department| vec![each.name.clone(), number(each.women.n), number(each.men.n), each.all().percent(words)];
            let rows = departments.iter().map(row).collect();
            Some(texts.choice("ask-3", 2, with(answer, [texts.table("where", "where-heads", rows)])))
        })?,
        step(&texts, 4, &[], |answer| Some(texts.choice("ask-4", 1, answer)))?,
    ];
    let around = Around { sources: &SOURCES, quiz: &[1, 2, 0], minutes: &[5, 10, 15, 15, 15], exercises: 3 };
    Some(texts.lesson(steps, &around))
}

fn texts<'a>(words: &'a Words, women: Share, men: Share, departments: &[Department]) -> Option<Texts<'a>> {
    let mut texts = Texts::new(words, "berkeley");
    texts.share("women", "women_of", women)?;
    texts.share("men", "men_of", men)?;
    let above: Vec<&str> = departments.iter().filter(|each| each.favours_women()).map(|each| each.name.as_str()).collect();
    texts.fact("above", above.len());
    texts.fact("all", departments.len());
    texts.fact("departments", words.list(&above));
    // The two that let in the largest shares, whoever applies.
    let mut easy: Vec<&Department> = departments.iter().collect();
    easy.sort_by_key(|each| std::cmp::Reverse(each.all().out_of(10_000)));
    easy.truncate(2);
    texts.fact("easy", words.list(&easy.iter().map(|each| each.name.as_str()).collect::<Vec<_>>()));
    let chose = |of: fn(&Department) -> Share, all: u64| Share { k: easy.iter().map(|each| of(each).n).sum(), n: all };
    texts.share("women_easy", "women_easy_of", chose(|each| each.women, women.n))?;
    texts.share("men_easy", "men_easy_of", chose(|each| each.men, men.n))?;
    let first = departments.first()?;
    // The texts say that the gap is clear in this department only, and in favour of women.
    (first.favours_women() && first.is_clear() && !departments.iter().skip(1).any(Department::is_clear)).then_some(())?;
    texts.fact("first", first.name.clone());
    texts.share("first_women", "first_women_of", first.women)?;
    texts.share("first_men", "first_men_of", first.men)?;
    texts.fact("first_women_in", first.women.k);
    texts.fact("first_women_all", first.women.n);
    texts.fact("first_men_in", first.men.k);
    texts.fact("first_men_all", first.men.n);
    Some(texts)
}

/// All departments together, then each of them.
fn picker(texts: &Texts<'_>, women: Share, men: Share, departments: &[Department]) -> Option<Picker> {
    let view = |place: usize, women: Share, men: Share| {
        let shown: Block = texts.people("dots", &[("women", women), ("men", men)])?;
        Some(View { at: vec![place], blocks: vec![shown] })
    };
    let mut views = vec![view(0, women, men)?];
    for (place, each) in departments.iter().enumerate() {
        views.push(view(place + 1, each.women, each.men)?);
    }
    let options = std::iter::once(texts.text("together")).chain(departments.iter().map(|each| each.name.clone()));
    Some(Picker { picks: vec![(texts.text("department"), options.collect())], views })
}
