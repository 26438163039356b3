//! `--over`: how gaps moved over time, as a user types and sees it.

use crate::util::{Ecart, project};

/// Dates in one order or another, and as periods: the same months.
const MONTHS: [(&str, [&str; 3]); 3] = [
    ("2024-01", ["2024-01-02", "2024-01-31T23:59:59Z", "2024-01"]),
    ("2024-02", ["2024-02-01 08:00:00", "2024-02-29", "2024-02"]),
    ("2024-04", ["2024-04-15", "2024-04-01", "2024-04"]),
];

fn rows(way: usize) -> String {
    let mut text = "hired,sex,day\n".to_owned();
    for (month, (_, dates)) in MONTHS.iter().enumerate() {
        for (sex, of, hired) in [("f", 60, 30 - 8 * month), ("m", 80, 40)] {
            for row in 0..of {
                text.push_str(&format!("{},{sex},{}\n", u8::from(row < hired), dates[way]));
            }
        }
    }
    text
}

fn audit(way: usize, flags: &str) -> String {
    Ecart::new().file("people.csv", rows(way)).args(&format!("audit people.csv --prediction hired --group sex {flags}")).succeeds().stdout
}

#[test]
fn dates_times_and_periods_give_the_same_trend() {
    let [days, times, periods] = [0, 1, 2].map(|way| audit(way, "--over day"));
    assert_eq!(days, times);
    assert_eq!(days, periods);
    for figure in ["2024-01", "2024-03", "2024-04", "50.0%  30/60", "23.3%  14/60", "n/a", "−26.7"] {
        assert!(days.contains(figure), "{figure}: {days}");
    }
    assert!(audit(0, "--over day=quarter").contains("2024-Q2"));
}

#[test]
fn both_languages_say_what_moved() {
    assert!(audit(0, "--over day").contains("the gap moved from 0.0 points in 2024-01 to −26.7 in 2024-04"));
    let french = audit(0, "--over day --lang fr").replace(['\n', '\u{a0}', '\u{202f}'], " ");
    assert!(french.contains("l’écart est passé de 0,0 point (2024-01) à −26,7 (2024-04)"), "{french}");
}

/// Three people in the first month: an interval that holds 0 would not be true of it, since there is none.
#[test]
fn a_change_from_a_period_of_too_few_people_is_said_to_be_unknown() {
    let mut text = "hired,sex,day\n1,f,2024-01-02\n0,m,2024-01-02\n0,m,2024-01-03\n".to_owned();
    for row in 0..120 {
        text.push_str(&format!("{},{},2024-02-01\n", row % 2, if row < 60 { "f" } else { "m" }));
    }
    let ecart = Ecart::new().file("people.csv", text).args("audit people.csv --prediction hired --group sex --over day");
    let told = ecart.succeeds().stdout.replace('\n', " ");
    assert!(told.contains("Whether a gap of the selection rate moved cannot be said:"), "{told}");
    assert!(!told.contains("is shown to have moved"), "{told}");
}

#[test]
fn the_report_has_the_trend_in_every_form_and_is_made_again_from_the_file() {
    let ecart = Ecart::new().file("people.csv", rows(0)).args("audit people.csv --prediction hired --group sex --over day --out report");
    ecart.succeeds();
    let page = std::fs::read_to_string(ecart.path("report/index.html")).unwrap();
    assert!(page.contains("trend-sex-selection-rate-title"));
    assert!(ecart.path("report/figures/trend-sex-selection-rate.png").exists());
    let statistics = std::fs::read_to_string(ecart.path("report/statistics.csv")).unwrap();
    for figure in [",trend,", "change", "slope_p_value", "cochran_q", "2024-03"] {
        assert!(statistics.contains(figure), "{figure}: {statistics}");
    }
    let again =
        Ecart::new().file("audit.json", std::fs::read(ecart.path("report/audit.json")).unwrap()).args("report audit.json --out again");
    again.succeeds();
    assert_eq!(std::fs::read_to_string(again.path("again/index.html")).unwrap(), page);
}

#[test]
fn the_example_runs() {
    let file = project("examples/over-time/loans.csv");
    let line = format!("audit '{}' --prediction granted --positive yes --group age --weight people --over month", file.display());
    assert!(Ecart::new().args(&line).succeeds().stdout.contains("2025-12"));
}

/// A gap that shrinks steadily between a first and a last period that are alike: the line through all periods says it.
#[test]
fn a_steady_move_is_told_where_the_ends_are_alike() {
    let mut rows = "m,g,y,yhat,n\n".to_owned();
    for month in 1..=12 {
        let missed = if month == 1 { 60 } else { 100 - 4 * month };
        for (group, missed) in [("n", 60), ("s", missed)] {
            rows += &format!(
                "2024-{month:02},{group},1,0,{missed}\n2024-{month:02},{group},1,1,{}\n2024-{month:02},{group},0,0,100\n",
                200 - missed
            );
        }
    }
    let line = "audit p.csv --label y --prediction yhat --group g --weight n --over m --metric fnr --reference g=n";
    let ran = Ecart::new().file("p.csv", rows).args(line).succeeds();
    assert!(ran.stdout.contains("No gap of the false negative rate is shown to have moved"), "{}", ran.stdout);
    assert!(ran.stdout.replace('\n', " ").contains("chance alone would rarely give a line as steep"), "{}", ran.stdout);
}
