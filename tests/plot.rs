//! `--plot`: rates drawn in the terminal.

use std::fs;

use crate::util::Ecart;

const ROWS: &str = "sex,y,yhat\nF,0,1\nM,1,1\nF,1,0\nM,0,0\nM,0,1\nF,,1\n";

fn audit(more: &str) -> Ecart {
    Ecart::new().file("p.csv", ROWS).args("audit p.csv --label y --prediction yhat --group sex").args(more)
}

#[test]
fn a_report_draws_what_the_audit_drew() {
    let drawn = audit("--with constraints --plot").succeeds().stdout;
    assert!(drawn.contains('◆') && drawn.lines().all(|line| line.chars().count() <= 100), "{drawn}");
    let written = audit("--out r --quiet");
    written.succeeds();
    let json = fs::read(written.path("r/audit.json")).unwrap();
    let again = Ecart::new().file("audit.json", &json).args("report audit.json --plot").succeeds().stdout;
    assert_eq!(again, drawn);
}

#[test]
fn a_demonstration_is_drawn_in_french() {
    let drawn = Ecart::new().args("demo gender-shades --plot --lang fr").succeeds().stdout;
    assert!(drawn.contains("tous ensemble") && drawn.contains("34,7\u{202f}%"), "{drawn}");
}

#[test]
fn it_is_drawn_beside_a_folder_too() {
    let ran = audit("--plot --out r").succeeds();
    assert!(ran.stdout.contains('◆'));
}

#[test]
fn another_form_has_no_picture() {
    let json = audit("--format json").succeeds().stdout;
    let again = Ecart::new().file("audit.json", &json).args("report audit.json --plot --format csv").refused();
    let message = audit("--plot --format json").refused();
    assert_eq!(again, message);
    assert!(message.contains("`--plot` draws in the table") && message.contains("leave out `--format`"), "{message}");
}
