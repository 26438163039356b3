//! `ecart report`: the same from `audit.json` alone.

use std::fs;

use crate::util::{Ecart, contents};

#[test]
fn the_report_is_made_again_from_the_json_alone() {
    let rows = "sex,y,yhat\nF,0,1\nM,1,1\nF,1,0\nM,0,0\nM,0,1\nF,,1\n";
    let first = Ecart::new().file("p.csv", rows).args("audit p.csv --label y --prediction yhat --group sex --with constraints --out first");
    let table = first.succeeds().stdout;
    let json = fs::read(first.path("first/audit.json")).unwrap();

    let again = Ecart::new().file("audit.json", &json).args("report audit.json --out again");
    let ran = again.succeeds();
    assert_eq!(ran.stdout, "");
    assert_eq!(contents_below(&again, "again"), contents_below(&first, "first"));

    let printed = Ecart::new().file("audit.json", &json).args("report audit.json").succeeds().stdout;
    assert_eq!(printed, table);
    let printed = Ecart::new().file("audit.json", &json).args("report audit.json --format json").succeeds().stdout;
    assert_eq!(printed.as_bytes(), json);
}

fn contents_below(run: &Ecart, folder: &str) -> Vec<(String, Option<Vec<u8>>)> {
    let root = run.path(folder);
    contents(&root).into_iter().map(|(path, bytes)| (path.strip_prefix(&root).unwrap().display().to_string(), bytes)).collect()
}
