//! The methods that were asked for, whose limits an interval has, and what chance adds, in every form.

use ecart_metrics::interval::{Intervals, RateMethod, RatioMethod, Simultaneous};
use ecart_metrics::{Config, Metric, Reference, audit};
use ecart_report::{Findings, csv, markdown, terminal};
use ecart_schema::Document;
use ecart_tally::Task;
use ecart_words::{Lang, Words};

use crate::document::{Group, compas, document};
use crate::sample::page;

/// Selections: so many of each group, and so many not.
fn decisions(groups: &[(&str, u64, u64)]) -> Document {
    let groups: Vec<Group> = groups.iter().map(|&(name, selected, not)| (vec![name.to_owned()], [selected, not, 0, 0])).collect();
    document(&["team"], &groups, Task::Decision, Reference::Largest)
}

fn under(document: Document, intervals: Intervals) -> Document {
    let config = Config { intervals, ..document.audit.config.clone() };
    Document { audit: audit(document.counted.tally().unwrap(), &config).unwrap(), ..document }
}

fn headline(document: &Document, lang: Lang) -> String {
    Findings::new(document, &Words::new(lang)).headline.chance
}

#[test]
fn every_form_names_the_methods() {
    let asked = Intervals { rate: RateMethod::ClopperPearson, ratio: RatioMethod::Katz, simultaneous: Simultaneous::MaxT };
    for (document, names) in
        [(compas(), "Wilson, Newcombe, Koopman, Bonferroni"), (under(compas(), asked), "Clopper–Pearson, Newcombe, Katz, max-T")]
    {
        let words = Words::new(Lang::En);
        let findings = Findings::new(&document, &words);
        let (_, page) = page(&document, Lang::En);
        for text in [terminal::render(&findings, &words, false), markdown::render(&findings, &words), page] {
            assert!(text.contains(&format!("95% intervals ({names})")), "{names}");
        }
        let french = Words::new(Lang::Fr);
        let findings = Findings::new(&document, &french);
        assert!(terminal::render(&findings, &french, false).contains(&format!("({names})")), "{names}");
    }
}

#[test]
fn compas_in_a_terminal_under_other_methods() {
    let asked = Intervals { rate: RateMethod::ClopperPearson, ratio: RatioMethod::Katz, simultaneous: Simultaneous::MaxT };
    let words = Words::new(Lang::En);
    insta::assert_snapshot!("terminal_methods", terminal::render(&Findings::new(&under(compas(), asked), &words), &words, false));
}

#[test]
fn a_ratio_without_an_interval_says_why() {
    let none = decisions(&[("north", 0, 60), ("south", 30, 40)]);
    let document = under(none, Intervals { ratio: RatioMethod::Katz, ..Intervals::default() });
    for (lang, reason) in [(Lang::En, "a count is 0, which has no logarithm"), (Lang::Fr, "un effectif est nul et n’a pas de logarithme")]
    {
        let words = Words::new(lang);
        let text = markdown::render(&Findings::new(&document, &words), &words);
        assert!(text.contains(reason), "{text}");
    }
    assert!(csv::gaps(&document).unwrap().contains("zero_count"));
}

/// A small group at one end: the surer gap of two large groups gives the lower limit.
#[test]
fn another_pairs_limit_is_named() {
    let document = decisions(&[("north", 500, 500), ("south", 300, 700), ("island", 8, 24)]);
    let sentence = "selection rate: the lower limit is that of another pair, north and south.";
    let words = Words::new(Lang::En);
    let findings = Findings::new(&document, &words);
    let (_, page) = page(&document, Lang::En);
    for text in [terminal::render(&findings, &words, false), markdown::render(&findings, &words), page] {
        assert!(text.contains(sentence), "{text}");
    }
    let french = Findings::new(&document, &Words::new(Lang::Fr));
    let gap = french.groupings[0].widest[0].gap.as_ref().unwrap();
    assert_eq!(gap.limits.as_deref(), Some("taux de sélection\u{202f}: la limite inférieure est celle d’une autre paire, north et south."));
    // Two groups are the only pair there is.
    let two = Findings::new(&decisions(&[("north", 500, 500), ("south", 300, 700)]), &words);
    assert_eq!(two.groupings[0].widest[0].gap.as_ref().unwrap().limits, None);
}

#[test]
fn the_headline_says_how_often_chance_gives_as_much_and_what_is_left() {
    let ends = |groups: &[(&str, u64, u64)], lang, end: &str| {
        let said = headline(&decisions(groups), lang);
        assert!(said.ends_with(end), "{said}");
    };
    ends(
        &[("north", 500, 500), ("south", 300, 700)],
        Lang::En,
        "and as much as was found in fewer than 1 case of 1,000. Correcting it for what chance tends to add changes nothing: 20.0 points.",
    );
    ends(
        &[("north", 60, 40), ("south", 40, 60)],
        Lang::En,
        "found in 6 cases of 1,000. Correcting it for what chance tends to add changes nothing: 20.0 points.",
    );
    let some = [("north", 60, 60), ("south", 42, 72), ("west", 55, 61)];
    assert_eq!(
        headline(&decisions(&some), Lang::En),
        "The widest gap of the selection rate is 13.2 points, between north and south. If all groups were treated alike, groups of these sizes \
         would show 7.8 points on average by chance alone, at most 15.2 in 95 cases of 100, and as much as was found in 11 cases of 100. \
         Corrected for what chance tends to add, it is 11.5 points."
    );
    ends(
        &some,
        Lang::Fr,
        "et autant que l’écart trouvé dans 11 cas sur 100. Corrigé de ce que le hasard tend à ajouter, il est de 11,5 points.",
    );
    let alike = [("north", 20, 20), ("south", 19, 21), ("west", 21, 20), ("east", 18, 20)];
    ends(&alike, Lang::En, "found in 98 cases of 100. Corrected for what chance tends to add, nothing is left of it.");
}

#[test]
fn the_table_has_what_stands_beside_the_widest_gap() {
    let document = compas();
    let table = csv::gaps(&document).unwrap();
    let rows: Vec<std::collections::HashMap<String, String>> =
        ::csv::Reader::from_reader(table.as_bytes()).deserialize().map(Result::unwrap).collect();
    for comparison in &document.audit.groupings[0].comparisons {
        let row = rows.iter().find(|row| row["kind"] == "widest" && row["name"] == comparison.metric.name()).unwrap();
        let number = |column: &str| row[column].parse::<f64>().ok();
        let Ok(widest) = &comparison.widest else {
            assert_eq!((number("largest"), number("corrected")), (None, None));
            continue;
        };
        let groups = &document.audit.groupings[0].groups;
        let name = |place: usize| groups[place].name.to_string();
        assert_eq!((number("corrected"), number("value")), (comparison.corrected, Some(widest.difference.value)));
        let of = |end: &str| [number(end), number(&format!("{end}_lower")), number(&format!("{end}_upper"))];
        let end =
            |estimate: ecart_metrics::interval::Estimate| [estimate.value, estimate.interval.lower, estimate.interval.upper].map(Some);
        assert_eq!((of("largest"), of("smallest")), (end(widest.largest), end(widest.smallest)));
        let pair = |limit: &str| (row[&format!("{limit}_first")].clone(), row[&format!("{limit}_second")].clone());
        for (limit, (first, second)) in [("lower", widest.lower_pair), ("upper", widest.upper_pair)] {
            assert_eq!(pair(limit), (name(first), name(second)));
        }
    }
    let criterion = rows.iter().find(|row| row["kind"] == "criterion").unwrap();
    assert_eq!((criterion["largest"].as_str(), criterion["corrected"].as_str()), ("", ""));
    assert!(document.audit.groupings[0].comparison(Metric::FalsePositiveRate).unwrap().corrected.is_some());
}
