//! Credit: a refusal whose reasons can be added up, one whose reasons cannot be told, and what a gap in refusals is made of.

mod form;
mod groups;

use ecart_metrics::score::Demand;
use ecart_metrics::{Grouping, Metric};
use ecart_schema::{Document, TrainV1};
use ecart_words::{Decimal, Words, say};

use form::{ACCOUNT_LIMIT, AMOUNTS, CHANGES, LONG_IN_JOB, MONTHS, NEW_IN_JOB, OTHER, SAVINGS_LIMITS, START, Scored, Scorer, UNAWARE};
use groups::{AMONG, Among, Borrowers, EVERYBODY, HIGHER, LINE, LOWER, PAID, Pair, RACES, SAME_SCORE, Scores, WHITE};

use super::texts::{Around, OF, Texts, step, with};
use super::{Block, Control, Dials, Lesson, Materials, Moves, Picker, Source, State, Step, View};
use crate::{Share, grouping};

/// What the second model is trained on: six answers of the form, so that the reasons of the first fit in a table. The group column is asked for by `ecart train`,
/// and the lesson tells nothing of it: its codes are wrong.
pub(super) const FOREST: &[&str] = &[
    "german-credit",
    "--label",
    "credit_risk",
    "--positive",
    "bad",
    "--features",
    "duration,credit_amount,status,savings,credit_history,employment",
    "--group",
    "sex",
    "--model",
    "forest",
];
/// The same for the first, which is the model that is fitted where none is named.
pub(super) const POINTS: &[&str] = FOREST.split_at(9).0;

const SOURCES: [Source; 7] = [
    Source { authors: "Hofmann", year: "1994", title: "Statlog (German Credit Data)", address: "doi.org/10.24432/C5NC77", lang: "en" },
    Source {
        authors: "Grömping",
        year: "2019",
        title: "South German Credit Data: Correcting a Widely Used Data Set",
        address: "Report 4/2019, Beuth University of Applied Sciences Berlin",
        lang: "en",
    },
    Source {
        authors: "Wachter, Mittelstadt, Russell",
        year: "2018",
        title: "Counterfactual Explanations Without Opening the Black Box: Automated Decisions and the GDPR",
        address: "arxiv.org/abs/1711.00399",
        lang: "en",
    },
    Source {
        authors: "Board of Governors of the Federal Reserve System",
        year: "2007",
        title: "Report to the Congress on Credit Scoring and Its Effects on the Availability and Affordability of Credit",
        address: "federalreserve.gov/boarddocs/rptcongress/creditscore",
        lang: "en",
    },
    Source {
        authors: "Hardt, Price, Srebro",
        year: "2016",
        title: "Equality of Opportunity in Supervised Learning",
        address: "arxiv.org/abs/1610.02413",
        lang: "en",
    },
    Source {
        authors: "European Union",
        year: "2016, 2024",
        title: "General Data Protection Regulation, articles 15 and 22; Artificial Intelligence Act, article 86",
        address: "eur-lex.europa.eu/eli/reg/2016/679/oj, eur-lex.europa.eu/eli/reg/2024/1689/oj",
        lang: "en",
    },
    Source {
        authors: "Court of Justice of the European Union",
        year: "2025",
        title: "Dun & Bradstreet Austria, case C-203/22",
        address: "ECLI:EU:C:2025:117",
        lang: "en",
    },
];

/// What the two models did with loans that neither had seen.
struct Compared {
    points: Share,
    forest: Share,
}

impl Compared {
    fn of(audits: [&Document; 2], metric: Metric) -> Option<Self> {
        let share = |document: &Document| Share::in_group(&document.audit.overall, metric);
        Some(Self { points: share(audits[0])?, forest: share(audits[1])? })
    }

    fn row(&self, name: String, words: &Words) -> Vec<String> {
        let said = |share: Share| words.fraction(share.k, share.n);
        vec![name, said(self.points), said(self.forest)]
    }
}

/// The audit of the variant that was trained without the group column.
fn unaware<'d>(trained: &TrainV1, audits: &'d [Document]) -> Option<&'d Document> {
    let place = trained.variants.iter().position(|variant| variant.name == UNAWARE)?;
    audits.get(place)
}

pub(super) fn lesson(materials: &Materials, words: &Words) -> Option<Lesson> {
    let ((trained, of_points), (forest, of_forest)) = (materials.training(0)?, materials.training(1)?);
    let scorer = Scorer::of(trained)?;
    let audits = [unaware(trained, of_points)?, unaware(forest, of_forest)?];
    let scores = Scores(materials.table(3)?.iter().map(Borrowers::of).collect::<Option<_>>()?);
    let by_race = grouping(materials.audits(2)?.first()?, &["race"])?;

    let mut texts = Texts::new(words, "loan");
    tell_form(&mut texts, &scorer)?;
    tell_models(&mut texts, trained, forest)?;
    tell_groups(&mut texts, &scores, by_race)?;

    let alex = scorer.at(START, NEW_IN_JOB)?;
    // Those of the options: length, account, savings, job.
    let asked = [0, 2, 3, 5].map(|place| alex.points.get(place));
    let heaviest = asked.iter().enumerate().max_by_key(|(_, points)| **points)?.0;

    let steps = vec![
        step(&texts, 1, &["model", "score", "threshold"], |answer| {
            let rows = reasons(&texts, &alex, Some(START))?;
            Some(texts.choice("ask-1", heaviest, with(answer, [texts.table("reasons", "reasons-heads", rows)])))
        })?,
        Step {
            control: Some(Control { intro: texts.lines("try-form"), moves: Moves::Dials(dials(&texts, &scorer)?) }),
            ..step(&texts, 2, &["counterfactual"], |answer| {
                let rows = changes(&texts, &scorer)?;
                Some(texts.choice("ask-2", 2, with(answer, [texts.table("changes", "changes-heads", rows)])))
            })?
        },
        step(&texts, 3, &["forest", "false-alarm", "missed"], |answer| {
            let metrics = [Metric::Accuracy, Metric::FalsePositiveRate, Metric::FalseNegativeRate];
            let row = |(name, metric)| Some(Compared::of(audits, metric)?.row(name, words));
            let rows = texts.lines("models-rows").into_iter().zip(metrics).map(row).collect::<Option<_>>()?;
            Some(texts.choice("ask-3", 1, with(answer, [texts.table("models", "models-heads", rows)])))
        })?,
        step(&texts, 4, &[], |answer| {
            let all = Pair::of(|race| scores.refused(race, LINE, EVERYBODY));
            texts.number("ask-4", all.black, with(answer, [texts.people("dots-all", &[("black", all.black), ("white", all.white)])?]))
        })?,
        Step {
            control: Some(Control { intro: texts.lines("try-line"), moves: Moves::Picker(picker(&texts, &scores)?) }),
            ..step(&texts, 5, &["criterion"], |answer| {
                let row = |(name, among): (String, Among)| Pair::of(|race| scores.refused(race, LINE, among)).row(name, words);
                let rows = texts.lines("among-options").into_iter().zip(AMONG).map(row).collect::<Option<_>>()?;
                Some(texts.choice("ask-5", 2, with(answer, [texts.table("among", "among-heads", rows)])))
            })?
        },
    ];
    let around = Around { sources: &SOURCES, quiz: &[1, 2, 0, 1], minutes: &[10, 15, 15, 15, 10, 25], exercises: 4 };
    Some(texts.lesson(steps, &around))
}

/// What the texts tell of the made-up person, and of another.
fn tell_form(texts: &mut Texts<'_>, scorer: &Scorer<'_>) -> Option<()> {
    let words = texts.words;
    texts.fact("account_limit", ACCOUNT_LIMIT);
    for (name, limit) in SAVINGS_LIMITS {
        texts.fact(name, limit);
    }
    texts.fact("half", OF / 2);
    let numbers = |places: [usize; 4]| Some((*MONTHS.get(places[0])?, *AMOUNTS.get(places[1])?));
    let alex = scorer.at(START, NEW_IN_JOB)?;
    let (months, amount) = numbers(START)?;
    texts.fact("months", months);
    texts.fact("amount", amount);
    texts.fact("total", signed(words, alex.total)?);
    texts.fact("score", alex.score);
    texts.fact("savings_points", signed(words, *alex.points.get(3)?)?);
    texts.fact("account_points", signed(words, *alex.points.get(2)?)?);
    texts.fact("shorter", *MONTHS.get(1)?);
    texts.fact("more", *AMOUNTS.get(2)?);

    let robin = scorer.at(OTHER, LONG_IN_JOB)?;
    let (months, amount) = numbers(OTHER)?;
    texts.fact("robin_months", months);
    texts.fact("robin_amount", amount);
    texts.fact("robin_total", signed(words, robin.total)?);
    texts.fact("robin_start", signed(words, robin.start)?);
    for (name, points) in
        ["robin_length", "robin_size", "robin_account", "robin_savings", "robin_history", "robin_job"].into_iter().zip(robin.points)
    {
        texts.fact(name, signed(words, points)?);
    }
    let [months, amount, _, savings] = OTHER;
    let in_the_red = scorer.at([months, amount, START[2], savings], LONG_IN_JOB)?;
    // The task says that the one loan is granted and the other refused.
    (!robin.refused && in_the_red.refused).then_some(())?;
    texts.fact("robin_red", signed(words, in_the_red.total)?);

    // The teacher's notes name a refusal that two changes turn together and neither alone, and say that savings of the middle place help most.
    let refused = |account: usize, savings: usize| Some(scorer.at([4, 0, account, savings], NEW_IN_JOB)?.refused);
    (refused(1, 0)? && refused(3, 0)? && refused(1, 1)? && !refused(3, 1)?).then_some(())?;
    let savings = |place: usize| scorer.at([START[0], START[1], START[2], place], NEW_IN_JOB)?.points.get(3).copied();
    let middle = savings(2)?;
    for place in [0, 1, 3, 4] {
        (middle < savings(place)?).then_some(())?;
    }
    Some(())
}

/// What the texts tell of the models.
fn tell_models(texts: &mut Texts<'_>, trained: &TrainV1, forest: &TrainV1) -> Option<()> {
    let held_out = trained.held_out_rows.first()?.len() as u64;
    texts.fact("loans", trained.rows);
    texts.fact("learned", trained.rows.checked_sub(held_out)?);
    texts.fact("held", held_out);
    let leaves = forest.variants.iter().find(|variant| variant.name == UNAWARE)?.models.first()?.leaves.as_ref()?;
    texts.fact("trees", leaves.len());
    texts.fact("leaves", leaves.iter().sum::<usize>());
    Some(())
}

/// What the texts tell of groups.
fn tell_groups(texts: &mut Texts<'_>, scores: &Scores<'_>, by_race: &Grouping) -> Option<()> {
    let words = texts.words;
    texts.fact("people", scores.0.iter().map(|who| who.people).sum::<u64>());
    texts.fact("line", LINE);
    texts.fact("lower", LOWER);
    texts.fact("higher", HIGHER);
    let all = Pair::of(|race| scores.refused(race, LINE, EVERYBODY));
    let paid = Pair::of(|race| scores.refused(race, LINE, PAID));
    let same = Pair::of(|race| scores.share(race, SAME_SCORE, PAID));
    texts.share("black_all", "black_all_of", all.black)?;
    texts.share("white_all", "white_all_of", all.white)?;
    texts.share("black_paid", "black_paid_of", paid.black)?;
    texts.share("white_paid", "white_paid_of", paid.white)?;
    texts.share("black_same", "black_same_of", same.black)?;
    texts.share("white_same", "white_same_of", same.white)?;
    texts.fact("gap_all", words.decimal(&all.gap()?));
    texts.fact("gap_paid", words.decimal(&paid.gap()?));
    let hispanic = scores.refused("Hispanic", LINE, PAID);
    texts.share("hispanic_paid", "hispanic_paid_of", hispanic)?;
    texts.fact("hispanic_refused", hispanic.k);
    texts.fact("hispanic_all", hispanic.n);

    let thresholds = by_race.evidence.thresholds.as_ref()?.as_ref().ok()?;
    let demanded = thresholds.demands.iter().find(|found| found.demand == Demand::EqualOpportunity)?;
    let line = |race: &str| {
        let named =
            |place: &usize| by_race.groups.get(*place).is_some_and(|group| group.name.0.iter().any(|(_, level)| level.to_string() == race));
        let place = thresholds.groups.iter().position(named)?;
        Some(words.given(demanded.groups.get(place)?.choice.threshold?))
    };
    texts.fact("black_line", line("Black")?);
    texts.fact("white_line", line(WHITE)?);
    texts.fact("even", Decimal::percent(thresholds.break_even.value(), 0)?.as_str().to_owned());
    texts.fact("kept", words.percent(&Decimal::percent(demanded.share_of_most.ok()?, 1)?));
    let one = thresholds.demands.iter().find(|found| found.demand == Demand::OneThreshold)?;
    // The text says that of all single lines this one earns the most.
    (one.groups.first()?.choice.threshold? == f64::from(LINE)).then_some(())?;
    texts.fact("kept_by_one", words.percent(&Decimal::percent(one.share_of_most.ok()?, 1)?));
    Some(())
}

/// Points with their sign.
fn signed(words: &Words, points: i32) -> Option<String> {
    Some(words.points(&Decimal::round(points.into(), 0)?))
}

fn decided(texts: &Texts<'_>, scored: &Scored) -> String {
    texts.text(if scored.refused { "refused" } else { "granted" })
}

/// The names of the places of each slider.
fn places(texts: &Texts<'_>) -> [Vec<String>; 4] {
    [
        MONTHS.map(|count| say!(texts.words, "lesson-loan-months", count = count)).into(),
        AMOUNTS.map(|amount| say!(texts.words, "lesson-loan-marks", amount = amount)).into(),
        texts.lines("account-places"),
        texts.lines("savings-places"),
    ]
}

/// What everybody starts from, what each answer adds, and what it comes to. The answers to the questions that sliders set are named where they are given.
fn reasons(texts: &Texts<'_>, scored: &Scored, given: Option<[usize; 4]>) -> Option<Vec<Vec<String>>> {
    let set: Vec<Option<String>> = match given {
        Some(given) => places(texts).into_iter().zip(given).map(|(names, place)| names.get(place).cloned()).collect(),
        None => vec![None; START.len()],
    };
    let stays = [texts.text("history-stays"), texts.text("job-stays")].map(Some);
    let answers = std::iter::once(None).chain(set).chain(stays).chain([None]);
    let points = std::iter::once(scored.start).chain(scored.points.iter().copied()).chain([scored.total]);
    let row = |(question, (answer, points)): (String, (Option<String>, i32))| {
        let name = match answer {
            Some(answer) => say!(texts.words, "lesson-loan-answered", question = question, answer = answer),
            None => question,
        };
        Some(vec![name, signed(texts.words, points)?])
    };
    texts.lines("reasons-rows").into_iter().zip(answers.zip(points)).map(row).collect()
}

/// What each change alone would have come to; nothing unless each turns the refusal, as the answer says.
fn changes(texts: &Texts<'_>, scorer: &Scorer<'_>) -> Option<Vec<Vec<String>>> {
    let row = |(name, (slider, place)): (String, (usize, usize))| {
        let mut at = START;
        *at.get_mut(slider)? = place;
        let scored = scorer.at(at, NEW_IN_JOB)?;
        (!scored.refused).then_some(())?;
        Some(vec![name, signed(texts.words, scored.total)?, texts.words.grouped(scored.score), decided(texts, &scored)])
    };
    texts.lines("changes-rows").into_iter().zip(CHANGES).map(row).collect()
}

/// The form, with everything that can be set on it.
fn dials(texts: &Texts<'_>, scorer: &Scorer<'_>) -> Option<Dials> {
    texts.dials(places(texts).into(), &START, |at| {
        let scored = scorer.at(at.try_into().ok()?, NEW_IN_JOB)?;
        let total = signed(texts.words, scored.total)?;
        let said = say!(texts.words, "lesson-loan-said", decision = decided(texts, &scored), total = total, score = scored.score, of = OF);
        Some(State { said, people: Vec::new(), dots: String::new(), rows: reasons(texts, &scored, None)? })
    })
}

/// Whom a line refuses, among those who are compared.
fn picker(texts: &Texts<'_>, scores: &Scores<'_>) -> Option<Picker> {
    let mut views = Vec::new();
    for (place, among) in AMONG.into_iter().enumerate() {
        for (other, line) in [LINE, LOWER, HIGHER].into_iter().enumerate() {
            let groups = RACES.map(|(name, race)| (name, scores.refused(race, line, among)));
            let shown: Block = texts.people("dots-among", &groups)?;
            views.push(View { at: vec![place, other], blocks: vec![shown] });
        }
    }
    let picks = vec![(texts.text("among-label"), texts.lines("among-options")), (texts.text("line-label"), texts.lines("line-options"))];
    Some(Picker { picks, views })
}
