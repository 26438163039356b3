//! Checks to draw, made by hand: one with a rule of every kind, and one whose names want to be more than names.

use ecart_gate::{Place, Verdict, Waived, Way};
use ecart_report::verdicts::{RuleSaid, Said, WaiverSaid};
use ecart_report::{ColumnKind, SectionColumn, SectionTable};
use ecart_words::Lang;

/// A rule that holds.
pub(crate) fn rule(name: &str, line: usize) -> RuleSaid {
    RuleSaid {
        name: name.into(),
        file: String::new(),
        place: Place { line, column: 1 },
        verdict: Some(Verdict::Holds),
        waiver: None,
        way: Way::Pass,
        verdict_word: "holds".into(),
        sentence: "the false positive rate gap is 1.2 points [−0.8, 3.1], at most 5 are allowed: women against men, 212/940 and 240/1,012"
            .into(),
        short: "1.2 points; at most 5 points".into(),
        subject: "false positive rate gap, by sex".into(),
        limit: "at most 5 points".into(),
        whose: "a rule of the house".into(),
        details: vec!["The upper limit of each pair alone is within the limit.".into()],
        hint: None,
        why: Some("Nobody is to be flagged more often than others without reason.".into()),
        owner: Some("risk team".into()),
        tables: vec![table("women", "22.6%")],
        aside: vec!["sex=(missing): set aside, 12 people.".into()],
        pictures: Vec::new(),
    }
}

fn table(group: &str, value: &str) -> SectionTable {
    let column = |head: &str, kind| SectionColumn { head: head.into(), kind };
    SectionTable {
        caption: "rates".into(),
        columns: vec![column("sex", ColumnKind::Text), column("rate", ColumnKind::Figure), column("interval", ColumnKind::Interval)],
        rows: vec![vec![group.into(), value.into(), "20.0 – 25.3".into()], vec!["men".into(), "23.7%".into(), "21.2 – 26.4".into()]],
    }
}

fn with(rule: RuleSaid, verdict: Verdict, way: Way, word: &str) -> RuleSaid {
    RuleSaid { verdict: Some(verdict), way, verdict_word: word.into(), ..rule }
}

fn waiver() -> WaiverSaid {
    WaiverSaid { state: Waived::InForce, excuses: true, text: "waived until 2027-03-31 by Ada: the model is retrained in March".into() }
}

fn said(title: &str, policy_file: &str, rules: Vec<RuleSaid>) -> Said {
    let rules: Vec<RuleSaid> = rules.into_iter().map(|rule| RuleSaid { file: policy_file.into(), ..rule }).collect();
    let way = rules.iter().map(|rule| rule.way).max().unwrap_or(Way::Pass);
    Said {
        lang: Lang::En,
        title: title.into(),
        version: "1.2.3".into(),
        policy_file: policy_file.into(),
        summary: "1 rule broken, 2 inconclusive, 1 waived, 1 holds".into(),
        way,
        outcome: "A rule is broken.".into(),
        facts: Vec::new(),
        rules,
        notes: Vec::new(),
    }
}

/// A rule of every kind, in the order for people.
pub(crate) fn every_kind() -> Said {
    let shown = RuleSaid {
        verdict: None,
        verdict_word: "shown".into(),
        limit: String::new(),
        whose: String::new(),
        owner: None,
        why: None,
        ..rule("accuracy", 37)
    };
    let rules = vec![
        with(rule("equal-false-alarms", 9), Verdict::Broken, Way::Fail, "broken"),
        RuleSaid {
            hint: Some("About 950 rows in each group would settle it.".into()),
            ..with(rule("sure-misses", 15), Verdict::Inconclusive, Way::Uncertain, "inconclusive")
        },
        with(rule("misses", 20), Verdict::Inconclusive, Way::Warn, "inconclusive"),
        RuleSaid { waiver: Some(waiver()), ..with(rule("old-gap", 25), Verdict::Broken, Way::Pass, "waived") },
        rule("selection", 31),
        with(rule("brier", 34), Verdict::Inconclusive, Way::Pass, "inconclusive"),
        shown,
    ];
    said("Loan model, release gate", "./fairness/ecart.toml", rules)
}

/// Every rule holds.
pub(crate) fn holding() -> Said {
    said("Fair by construction", "ecart.toml", vec![rule("selection", 3)])
}

pub(crate) const HOSTILE: [&str; 8] = [
    "</failure><script>alert(1)</script>",
    "\"><img src=x onerror='alert(2)'> & <!-- ]]> -->",
    "50%, a:b::error file=x::y%0A::warning::z",
    "two\nlines\r\n::error::injected",
    "\u{0}\u{1}\u{8}\u{1b}[31m\u{7f}\u{fffe}\u{feff}",
    "[text](https://example.org) [a](1) {0} `x`",
    "\u{202e}drawkcab\u{200f} é ü 𝔊",
    "=cmd()|'/c calc'!A1\t",
];

/// All texts are such names. What `Said` promises of its texts does not hold here: the forms are to be safe by themselves.
pub(crate) fn hostile() -> Said {
    let every = HOSTILE.join(" ");
    let rules = HOSTILE.iter().enumerate().map(|(place, name)| {
        let (verdict, way) = match place % 4 {
            0 => (Verdict::Broken, Way::Fail),
            1 => (Verdict::Inconclusive, Way::Uncertain),
            2 => (Verdict::Inconclusive, Way::Warn),
            _ => (Verdict::Broken, Way::Pass),
        };
        let waiver = (place % 4 == 3).then(|| WaiverSaid { text: every.clone(), ..waiver() });
        RuleSaid {
            place: Place::default(),
            sentence: every.clone(),
            short: every.clone(),
            subject: every.clone(),
            limit: every.clone(),
            whose: every.clone(),
            details: vec![every.clone()],
            hint: Some(every.clone()),
            why: Some(every.clone()),
            owner: Some(every.clone()),
            tables: vec![table(&every, &every)],
            aside: vec![every.clone()],
            waiver,
            ..with(rule(name, 1), verdict, way, "broken")
        }
    });
    said(&every, "a b/é<&\"'%:,\n::error::/ecart.toml", rules.collect())
}
