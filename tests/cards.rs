//! `--format model-card`, `--format model-card-json`.

use std::fs;

use crate::util::Ecart;

const ROWS: &str = "sex,age,y,yhat\nF,1,0,1\nM,1,1,1\nF,2,1,0\nM,2,0,0\nM,1,0,1\n";

#[test]
fn the_card_is_made_of_files_of_a_report_and_of_a_demonstration() {
    for form in ["model-card", "model-card-json"] {
        let audit = Ecart::new().file("p.csv", ROWS).args("audit p.csv --label y --prediction yhat --group sex --quiet --out r");
        let first = audit.args(&format!("--format {form}"));
        let card = first.succeeds().stdout;
        assert!(card.contains("sex=F") && card.contains("p.csv"), "{card}");
        let json = fs::read(first.path("r/audit.json")).unwrap();
        let again = Ecart::new().file("audit.json", &json).args(&format!("report audit.json --format {form}")).succeeds().stdout;
        assert_eq!(again, card);
        let french = Ecart::new().args(&format!("demo compas --lang fr --format {form}")).succeeds().stdout;
        assert!(french.contains("805/1\u{202f}795"), "{french}");
    }
}

#[test]
fn several_audits_are_not_one_card_and_nothing_is_written() {
    for form in ["model-card", "model-card-json", "csv"] {
        let message = Ecart::new().args(&format!("demo gender-shades --out r --format {form}")).refused();
        assert!(message.contains("this demonstration is several audits"), "{message}");
    }
}
