//! `ecart power`: planned from a rate, and told of an audit's groups.

use std::fs;

use crate::util::Ecart;

#[test]
fn says_how_many_people_a_gap_takes_before_there_is_any_data() {
    insta::assert_snapshot!("power_planned", Ecart::new().args("power --rate 0.2 --gap 0.05").succeeds().stdout);
}

#[test]
fn says_which_gap_a_size_shows_and_how_many_are_lacking() {
    let ran = Ecart::new().args("power --rate 0.2 --size 300 --reference-size 2000 --groups 4 --gap 0.05").succeeds();
    insta::assert_snapshot!("power_sizes", ran.stdout);
}

/// Of an audit that did not ask for it, as of one that did.
#[test]
fn tells_of_the_groups_of_an_audit() {
    let rows = "sex,y,yhat,n\nF,0,1,30\nF,0,0,70\nF,1,1,50\nF,1,0,50\nM,0,1,90\nM,0,0,410\nM,1,1,200\nM,1,0,200\n";
    let line = "audit p.csv --label y --prediction yhat --group sex --weight n --out report";
    let told = ["", " --with power --gap 0.1"].map(|asked| {
        let first = Ecart::new().file("p.csv", rows).args(&format!("{line}{asked}"));
        let table = first.succeeds().stdout;
        assert_eq!(table.contains("what these group sizes could have shown"), !asked.is_empty(), "{table}");
        let json = fs::read(first.path("report/audit.json")).unwrap();
        let ran = Ecart::new().file("audit.json", json).args("power audit.json --gap 0.1").succeeds();
        if !asked.is_empty() {
            let section = ran.stdout.split_once("what these group sizes").unwrap().1.to_owned();
            assert!(table.contains(section.trim_end()), "{table}\n{section}");
        }
        ran.stdout
    });
    assert_eq!(told[0], told[1]);
    insta::assert_snapshot!("power_of_an_audit", told[0]);
}
