//! What holds of every world.

use ecart_simulate::{Against, BLOCK, Draft, DraftColumn, Part, People, ScoreKind, Setting, Told, Trend, World};
use proptest::prelude::*;

use crate::worlds::{Rows, WORLDS, figure, parts, world};

/// Worlds of two crossed columns, with every setting.
fn any_world() -> impl Strategy<Value = World> {
    let share = 0.05..0.95_f64;
    let probability = || 0.0..1.0_f64;
    let values = (
        [probability(), probability(), 0.5..0.999, 0.5..0.999, -2.0..2.0, 0.0..1.0],
        [0.0..0.45, 0.0..0.45, 0.0..0.3, 0.05..1.0, 0.05..1.0, 0.0..1.0_f64],
    );
    let values = (any_of(values.0), any_of(values.1));
    (share.clone(), share, values, prop::sample::select(ScoreKind::ALL.to_vec()), 1..4_u64).prop_map(
        |(sex, race, (one, two), score, periods)| {
            let column = |name: &str, levels: [&str; 2], share: f64| DraftColumn {
                name: name.into(),
                levels: vec![(levels[0].into(), share), (levels[1].into(), 1.0 - share)],
            };
            let columns = vec![column("sex", ["women", "men"], sex), column("race", ["A", "B"], race)];
            let mut draft = Draft { columns, score: Some(score), periods: Some(periods), ..Draft::default() };
            let told =
                |text: &str, value: f64| Told { selector: ecart_simulate::Selector::parse(text).unwrap(), value: Trend::constant(value) };
            let moves = |last: f64, value: f64| if periods > 1 { Trend { first: value, last } } else { Trend::constant(value) };
            draft.tell(Setting::BaseRate, vec![told("women", one[0]), Told { value: moves(one[0], one[1]), ..told("*", 0.0) }]);
            draft.tell(Setting::Auc, vec![told("A", one[2]), told("B", one[3])]);
            draft.tell(Setting::Shift, vec![told("women/A", one[4])]);
            draft.tell(Setting::Threshold, vec![told("*", one[5])]);
            draft.tell(Setting::LabelBias, vec![told("women", two[0])]);
            draft.tell(Setting::LabelExcess, vec![told("men", two[1])]);
            draft.tell(Setting::Noise, vec![told("*", two[2])]);
            draft.tell(Setting::SeenIfPositive, vec![told("B", two[3])]);
            draft.tell(Setting::SeenIfNegative, vec![Told { value: moves(two[5], two[4]), ..told("men", 0.0) }]);
            World::new(&draft).unwrap()
        },
    )
}

fn any_of<const N: usize, S: Strategy<Value = f64> + 'static>(ranges: [S; N]) -> BoxedStrategy<Vec<f64>> {
    ranges.into_iter().map(Strategy::boxed).collect::<Vec<_>>().boxed()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10))]

    /// Fewer rows are the first of more, wherever blocks end.
    #[test]
    fn fewer_rows_are_the_first_of_more(world in any_world(), seed: u64, rows in 1..3000_usize, more in 0..3000_usize) {
        let (short, long) = (Rows::drawn(&world, seed, rows), Rows::drawn(&world, seed, rows + more));
        for (short, long) in short.columns.iter().zip(&long.columns) {
            prop_assert_eq!(short.len(), rows);
            prop_assert_eq!(&short[..], &long[..rows]);
        }
    }

    /// Levels of a column, and crossings, share out the people; their rates are means of which the rate of all is one.
    #[test]
    fn parts_make_up_the_whole(world in any_world()) {
        for people in [People::All, People::InFile] {
            for against in [Against::Truth, Against::Label] {
                let all = world.expected(&Part::default(), people, against);
                prop_assert!((all.share - 1.0).abs() < 1e-9);
                for column in 0..2 {
                    let of = |level| world.expected(&Part { levels: vec![(column, level)], period: None }, people, against);
                    let parts = [of(0), of(1)];
                    let shares: f64 = parts.iter().map(|part| part.share).sum();
                    prop_assert!((shares - 1.0).abs() < 1e-9);
                    let mean: f64 = parts.iter().map(|part| part.share * part.selection_rate.unwrap_or(0.0)).sum();
                    prop_assert!((mean - all.selection_rate.unwrap()).abs() < 1e-9);
                }
            }
        }
    }

    /// Every rate is one, and they hang together as Bayes' theorem has it.
    #[test]
    fn rates_are_shares_and_obey_bayes(world in any_world()) {
        for part in parts(&world) {
            let figures = world.expected(&part, People::InFile, Against::Label);
            let (Ok(base), Ok(selected), Ok(hits), Ok(alarms)) =
                (figures.base_rate, figures.selection_rate, figures.true_positive_rate, figures.false_positive_rate) else { continue };
            for rate in [base, selected, hits, alarms, figures.auc.unwrap().unwrap()] {
                prop_assert!((-1e-12..=1.0 + 1e-12).contains(&rate), "{rate}");
            }
            prop_assert!((base * hits + (1.0 - base) * alarms - selected).abs() < 1e-9);
            if let Ok(precision) = figures.positive_predictive_value {
                prop_assert!((precision * selected - base * hits).abs() < 1e-9);
            }
        }
    }

    /// Whoever is recorded or seen differently has the same rates against the truth, in each cell and period, as long as the score does not learn from the records.
    #[test]
    fn labels_and_selection_do_not_change_what_a_calibrated_score_does(base in 0.05..0.95_f64, auc in 0.5..0.99_f64, bias in 0.0..0.9_f64, seen in 0.05..1.0_f64) {
        let figures = |bias: f64, seen: f64| {
            let mut draft = Draft { columns: vec![DraftColumn::parse("g=a:1").unwrap()], ..Draft::default() };
            for (setting, value) in [(Setting::BaseRate, base), (Setting::Auc, auc), (Setting::LabelBias, bias), (Setting::SeenIfPositive, seen)] {
                draft.tell(setting, Told::parse_list(&value.to_string()).unwrap());
            }
            World::new(&draft).unwrap().expected(&Part::default(), People::InFile, Against::Truth)
        };
        let (plain, biased) = (figures(0.0, 1.0), figures(bias, seen));
        for name in ["true_positive_rate", "false_positive_rate", "auc"] {
            prop_assert!((figure(&plain, name) - figure(&biased, name)).abs() < 1e-9, "{}", name);
        }
    }

    /// A text that is no world is told so, whatever it is.
    #[test]
    fn no_text_makes_it_panic(text in "[a-z_=\\[\\]{}\"\\n0-9. *@,:/-]{0,120}") {
        if let Ok(draft) = Draft::parse(&text) {
            let _ = World::new(&draft);
        }
        let _ = (Told::parse_list(&text), DraftColumn::parse(&text), ecart_simulate::DraftProxy::parse(&text));
    }
}

/// Blocks are drawn one by one, in any order, each to the same rows; and a long file begins with a short one across the end of a block.
#[test]
fn blocks_can_be_drawn_in_any_order() {
    for name in WORLDS {
        let world = world(name);
        let sampler = world.sampler(5, true);
        let [second, first] = [sampler.block(1, 100), sampler.block(0, BLOCK)];
        let rows = Rows::drawn(&world, 5, BLOCK + 100);
        for (place, column) in rows.columns.iter().enumerate() {
            assert_eq!(column[..BLOCK], first.columns[place]);
            assert_eq!(column[BLOCK..], second.columns[place]);
        }
        assert_ne!(sampler.block(2, 100), second);
        assert_ne!(world.sampler(6, true).block(1, 100), second);
    }
}

/// What is drawn is drawn alike whatever else is asked for: the truth in the file, a proxy more, another label bias.
#[test]
fn one_change_changes_nothing_else() {
    let base = "base_rate = 0.3\n[group.sex]\nwomen = 0.4\nmen = 0.6\n";
    let world = |more: &str| World::new(&Draft::parse(&format!("{more}\n{base}")).unwrap()).unwrap();
    let plain = Rows::drawn(&world(""), 0, 5000);
    let proxy =
        Rows::drawn(&World::new(&Draft::parse(&format!("{base}[proxy.zip]\nof = \"sex\"\nstrength = 0.5\n")).unwrap()).unwrap(), 0, 5000);
    let label = Rows::drawn(&world("label_bias = 0.5"), 0, 5000);
    for name in ["sex", "truth", "label", "score", "prediction"] {
        assert_eq!(plain.column(name), proxy.column(name), "{name}");
        assert_eq!(plain.column(name) == label.column(name), name != "label", "{name}");
    }
    let without = World::new(&Draft::parse(base).unwrap()).unwrap();
    let without = without.sampler(0, false).block(0, 5000);
    assert_eq!((without.columns.len(), &without.columns[1][..]), (4, plain.column("label")));
}

/// The first rows of a seed, as they have been since there is a generator.
#[test]
fn a_seed_gives_the_rows_that_it_always_gave() {
    let rows = Rows::drawn(&world("alike"), 0, 5);
    assert_eq!(rows.names, ["sex", "truth", "label", "score", "prediction"]);
    let first: Vec<Vec<i32>> = (0..5).map(|row| rows.columns.iter().map(|column| column[row]).collect()).collect();
    assert_eq!(first, [[1, 0, 0, 1296, 0], [0, 0, 0, 3326, 0], [1, 1, 1, 8711, 1], [0, 0, 0, 4021, 1], [1, 0, 0, 1137, 0]]);
}
