//! What the sentences say.

use ecart_gate::{
    At, Bounded, Check, Counted, Day, Direction, Figure, Limit, Part, Scale, Settings, Side, Verdict, Versus, Way, Who, check as judge,
};
use ecart_metrics::{Aside, Confidence, Metric, Reference};
use ecart_report::verdicts::{PolicyName, RuleSaid, Said};
use ecart_words::{Lang, Words};

use crate::document::compas;
use crate::sample::{
    broken, check, ended, gap, grown, holding, inconclusive, judged, left_out, max, min, name, pair, rule, said, shown, single, unusual,
    usual, waived,
};

fn one(judged: ecart_gate::Judged, lang: Lang) -> RuleSaid {
    said(&check(vec![judged]), lang).0.rules.remove(0)
}

#[test]
fn broken_rules_come_first_and_those_without_a_limit_last() {
    let (said, _) = said(&usual(), Lang::En);
    let order: Vec<(&str, &str)> = said.rules.iter().map(|rule| (rule.verdict_word.as_str(), rule.name.as_str())).collect();
    assert_eq!(
        order,
        [
            ("broken", "equal-false-alarms"),
            ("inconclusive", "equal-precision"),
            ("waived", "four-fifths"),
            ("holds", "equal-accuracy"),
            ("holds", "few-left-out"),
            ("shown", "base-rates")
        ]
    );
    assert_eq!(said.way, Way::Fail);
    assert_eq!(said.summary, "1 rule broken, 1 inconclusive, 1 waived, 2 hold, 1 shown without a limit");
}

#[test]
fn a_broken_rule_says_both_rates_with_counts_the_gap_its_bound_and_whose_limit_it_is() {
    let rule = one(broken(), Lang::En);
    assert_eq!(
        rule.sentence,
        "the false positive rate gap is 30.1 points [22.5, 36.0] and the limit is 5: African-American 44.8% (805/1,795) against Other 14.8% (36/244)"
    );
    assert!(rule.details[0].contains("at least 22.5 points, all 6 comparisons taken together: past the limit"));
    assert_eq!((rule.limit.as_str(), rule.whose.as_str()), ("at most 5 points", "a house rule of risk team"));
    let french = one(broken(), Lang::Fr);
    assert!(
        french
            .sentence
            .replace('\u{202f}', " ")
            .starts_with("l’écart (taux de faux positifs) est de 30,1 points [22,5 ; 36,0] et la limite est de 5"),
        "{}",
        french.sentence
    );
}

#[test]
fn each_verdict_says_what_is_to_be_known() {
    let hint = one(inconclusive(), Lang::En).hint.unwrap();
    assert!(hint.contains("64,000 rows in all, in place of 7,214") && hint.contains("on_inconclusive"), "{hint}");
    let waived = one(waived(), Lang::En);
    assert!(waived.is_waived() && waived.way == Way::Pass && waived.verdict == Some(Verdict::Broken));
    assert!(waived.details.iter().any(|detail| detail == "Waived until 2027-03-31, granted by J. Doe: the new score is being calibrated."));
    assert_eq!(waived.whose, "29 CFR 1607.4(D)");
    let ended = one(ended(), Lang::En);
    assert!(!ended.is_waived() && ended.details.iter().any(|detail| detail.contains("ended on 2026-03-31")));
    assert!(ended.details.iter().any(|detail| detail.contains("chance is not taken into account")));
    assert!(
        one(grown(), Lang::En).sentence.contains("grew by 8.9 points [2.1, 15.6] since the baseline, from 21.2 to 30.1, and 1 is allowed")
    );
    assert!(one(holding(), Lang::En).sentence.contains("is 3.2 points, at most 5.2, and the limit is 10"));
    assert_eq!(one(left_out(), Lang::En).sentence, "the share of the rows that were left out is 0.5% and the limit is 1%: 37/7,251");
    let shown = one(shown(), Lang::En);
    assert_eq!((shown.limit.as_str(), shown.whose.as_str(), shown.verdict), ("", "", None));
}

#[test]
fn a_figure_that_rounds_to_its_limit_gets_more_decimals() {
    let limit = max(0.25);
    let groups = (("a", (2501, 10_000)), ("b", (0, 10_000)));
    let part = pair(Metric::FalsePositiveRate, Scale::Difference, groups.0, groups.1, limit, 1);
    let judged_as =
        |verdict| judged(rule("near", 1, gap(Metric::FalsePositiveRate, Scale::Difference), limit), Some(verdict), vec![part.clone()]);
    let sentence = one(judged_as(Verdict::Inconclusive), Lang::En).sentence;
    assert!(sentence.contains("25.01 points") && sentence.contains("the limit is 25:"), "{sentence}");
}

#[test]
fn numbers_are_written_as_the_rule_counts_them() {
    let limit = min(0.9);
    let part = single(Metric::Accuracy, ("a", (9, 10)), limit, 1);
    let bounded = Bounded::Value { figure: Figure::Metric(Metric::Accuracy) };
    let sentence = one(judged(rule("value", 1, bounded, limit), Some(Verdict::Inconclusive), vec![part]), Lang::En).sentence;
    assert!(sentence.starts_with("the accuracy of a is 90.0% [") && sentence.contains("is to be at least 90%: 9/10"), "{sentence}");

    let limit = max(0.05);
    let below = Bounded::Gap {
        figure: Figure::Metric(Metric::SelectionRate),
        scale: Scale::Difference,
        versus: Versus::Reference(Reference::Others),
        direction: Direction::Above,
    };
    let part = pair(Metric::SelectionRate, Scale::Difference, ("a", (2, 10)), ("b", (5, 10)), limit, 1);
    let rule = one(judged(rule("signed", 1, below, limit), Some(Verdict::Holds), vec![part]), Lang::En);
    assert!(rule.sentence.contains("is −30.0 points"), "{}", rule.sentence);
    assert_eq!(rule.subject, "selection rate gap, by race, against everyone else");
}

#[test]
fn four_fifths_is_called_what_it_is() {
    let (said, _) = said(&usual(), Lang::En);
    assert!(said.notes[0].contains("not a law of nature") && said.notes[1].contains("not legal advice"));
    let (said, _) = crate::sample::said(&unusual(), Lang::En);
    assert!(!said.notes[0].contains("0.8"));
}

#[test]
fn nothing_said_breaks_a_line() {
    for lang in Lang::ALL {
        for check in [usual(), unusual()] {
            let (said, _) = said(&check, lang);
            for rule in &said.rules {
                let texts = [&rule.sentence, &rule.short, &rule.subject, &rule.limit, &rule.whose];
                let cells = rule.tables.iter().flat_map(|table| &table.rows).flatten();
                for text in texts.into_iter().chain(&rule.details).chain(&rule.aside).chain(&rule.hint).chain(cells) {
                    assert!(!text.contains('\n') && !text.contains('⟦') && !text.contains("{$"), "{text}");
                }
            }
        }
    }
}

/// What is judged is said as what is made by hand.
#[test]
fn the_counts_of_compas_are_judged_and_said() {
    let document = compas();
    let limits =
        [("alarms", Scale::Difference, max(0.05)), ("ratio", Scale::Ratio, min(0.8)), ("shown", Scale::Difference, Limit::default())];
    let rules: Vec<_> =
        limits.into_iter().map(|(name, scale, limit)| rule(name, 1, gap(Metric::FalsePositiveRate, scale), limit)).collect();
    let settings = Settings { confidence: Confidence::DEFAULT, today: Day::new(2026, 11, 28).unwrap(), baseline: None };
    let check: Check = judge(&rules, &document, &settings).unwrap();
    let said = Said::new(&check, &PolicyName { file: "ecart.toml".into(), title: None }, &document, &Words::new(Lang::En));
    let sentences: Vec<String> = said.rules.iter().map(|rule| format!("{}: {}", rule.verdict_word, rule.sentence)).collect();
    insta::assert_snapshot!("judged", sentences.join("\n"));
    assert_eq!(said.rules[0].aside.len(), 2);
}

#[test]
fn a_gap_that_counts_one_way_says_which() {
    let limit = max(0.05);
    let below = Bounded::Gap {
        figure: Figure::Metric(Metric::SelectionRate),
        scale: Scale::Difference,
        versus: Versus::Reference(Reference::Largest),
        direction: Direction::Below,
    };
    let mut part = pair(Metric::SelectionRate, Scale::Difference, ("a", (50, 100)), ("b", (30, 100)), limit, 1);
    std::mem::swap(&mut part.first, part.second.as_mut().unwrap());
    let judged = judged(rule("signed", 1, below, limit), Some(Verdict::Broken), vec![part]);
    let said = one(judged.clone(), Lang::En);
    assert!(said.sentence.contains("is 20.0 points below ["), "{}", said.sentence);
    assert!(said.sentence.contains("the limit is 5: b 30.0% (30/100) against a 50.0% (50/100)"), "{}", said.sentence);
    assert_eq!(said.limit, "at most 5 points below");
    assert_eq!(said.tables[1].columns[1].head, "points below");
    assert_eq!(said.tables[1].rows[0][1], "20.0");
    assert_eq!(one(judged, Lang::Fr).limit, "au plus 5 points en dessous");
}

#[test]
fn what_is_only_shown_begins_with_those_farthest_apart() {
    let none = Limit::default();
    let part = |k| pair(Metric::SelectionRate, Scale::Ratio, ("a", (k, 100)), ("b", (90, 100)), none, 1);
    let rule = rule("shown", 1, gap(Metric::SelectionRate, Scale::Ratio), none);
    let said = one(judged(rule, None, [88, 30, 60].map(part).to_vec()), Lang::En);
    let values: Vec<&str> = said.tables[1].rows.iter().map(|row| row[1].as_str()).collect();
    assert_eq!(values, ["0.33", "0.67", "0.98"]);
}

#[test]
fn many_groups_that_are_set_aside_for_one_reason_share_a_line() {
    let aside = |count: usize| {
        let mut judged = broken();
        judged.aside = (0..count).map(|group| (crate::sample::name(&format!("g{group}")), Aside::Small)).collect();
        judged.aside.push((crate::sample::name("lost"), Aside::Missing));
        one(judged, Lang::En).aside
    };
    assert_eq!(aside(4).len(), 5);
    let many = aside(5);
    assert_eq!(many.len(), 2, "{many:?}");
    assert!(many[0].starts_with("5 groups (fewer than ") && many[0].ends_with(" in the denominator): g0, g1, g2, g3, g4"), "{many:?}");
    assert!(many[1].starts_with("lost ("), "{many:?}");
}

#[test]
fn an_inconclusive_rule_says_what_it_does_to_the_check() {
    let (uncertain, words) = said(&usual(), Lang::En);
    let text = ecart_report::verdicts::markdown::render(&uncertain, &words);
    assert!(text.contains("### Inconclusive (fails the check): equal-precision"), "{text}");
    let (warned, words) = said(&unusual(), Lang::En);
    let text = ecart_report::verdicts::terminal::render(&warned, &words, false);
    assert!(text.contains("(only warns)") && !text.contains("(fails the check)"), "{text}");
}

/// A group that the rule leaves out has a rate, and no gap: it stands with its counts among the groups, and in neither comparisons nor picture.
#[test]
fn a_group_that_the_policy_leaves_out_has_no_row_among_the_comparisons() {
    let mut judged = broken();
    judged.rule.excluded = vec![(At { value: "race=Other".into(), place: judged.rule.place }, "many groups in one".into())];
    let of_other = |part: &Part| [Some(&part.first), part.second.as_ref()].into_iter().flatten().any(|side| side.who == other());
    judged.parts.retain(|part| !of_other(part));
    let alone = Side { who: other(), value: Ok(Counted { value: 36.0 / 244.0, share: Some((36, 244)), people: 244 }) };
    let figure = judged.parts[0].figure;
    judged.parts.push(Part {
        figure,
        value: Ok(36.0 / 244.0),
        second: None,
        first: alone,
        adjusted: None,
        own: None,
        change: None,
        verdict: None,
    });
    judged.decisive = Some(0);
    let (said, _) = said(&check(vec![judged]), Lang::En);
    let rule = &said.rules[0];
    let rows = |caption: &str| &rule.tables.iter().find(|table| table.caption == caption).unwrap().rows;
    assert!(rows("false positive rate").iter().any(|row| row[..] == ["Other", "14.8%", "36/244", "aside: by the policy"]));
    assert!(rows("the comparisons").iter().all(|row| !row[0].contains("Other")));
    assert!(rule.pictures.iter().all(|picture| picture.rows.iter().all(|row| !row.name.contains("Other"))));
}

fn other() -> Who {
    Who::Group(name("Other"))
}
