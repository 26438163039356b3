//! `ecart alarms`: from rates that are stated, and from those of an audit.

use std::fs;

use crate::util::Ecart;

#[test]
fn says_how_many_alarms_of_a_watch_list_are_false() {
    let ran = Ecart::new().args("alarms --fmr 0.00001 --fnmr 0.05 --list 1000 --crowd 100000 --on-list 10").succeeds();
    insta::assert_snapshot!("alarms_stated", ran.stdout);
}

/// A rate of a face, without a word of who is on the list.
#[test]
fn says_how_many_false_alarms_a_published_rate_comes_to() {
    let ran = Ecart::new().args("alarms --false-alarm-rate 8/7000 --crowd 50000").succeeds();
    insta::assert_snapshot!("alarms_of_a_face", ran.stdout);
}

#[test]
fn says_whom_false_alarms_strike() {
    let groups = "--group men:crowd=60000,fmr=2/100000,fnmr=3/100 --group women:crowd=40000,fmr=0/100000,fnmr=0.1";
    for lang in ["en", "fr"] {
        let ran = Ecart::new().args(&format!("alarms {groups} --list 500 --on-list 20 --lang {lang}")).succeeds();
        insta::assert_snapshot!(format!("alarms_by_group_{lang}"), ran.stdout);
        assert!(ran.stdout.lines().all(|line| line.chars().count() <= 100), "{}", ran.stdout);
    }
}

/// The rates of the audit with their counts, on a crowd that is made up as it is, and otherwise.
#[test]
fn tells_of_the_groups_of_an_audit() {
    let rows = "sex,y,yhat,n\nF,0,1,30\nF,0,0,970\nF,1,1,90\nF,1,0,10\nM,0,1,10\nM,0,0,2990\nM,1,1,95\nM,1,0,5\n,0,0,7\n";
    let first = Ecart::new().file("p.csv", rows).args("audit p.csv --label y --prediction yhat --group sex --weight n --out report");
    let _ = first.succeeds();
    let json = fs::read(first.path("report/audit.json")).unwrap();
    let tell = |more: &str| {
        let line = format!("alarms audit.json --list 100 --crowd 10000 --on-list 20{more}");
        Ecart::new().file("audit.json", json.clone()).args(&line).succeeds().stdout
    };
    insta::assert_snapshot!("alarms_of_an_audit", tell(""));
    insta::assert_snapshot!("alarms_of_an_audit_with_shares", tell(" --share sex=F:0.5 --share sex=M:0.5"));
}

#[test]
fn refuses_shares_that_make_up_no_crowd() {
    let rows = "sex,y,yhat,n\nF,0,1,30\nF,0,0,970\nF,1,1,90\nM,0,1,10\nM,0,0,2990\nM,1,1,95\n";
    let first = Ecart::new().file("p.csv", rows).args("audit p.csv --label y --prediction yhat --group sex --weight n --out report");
    let _ = first.succeeds();
    let json = fs::read(first.path("report/audit.json")).unwrap();
    for (shares, message) in [
        ("sex=X:1", "the audit has no group `sex=X:1` by itself"),
        ("sex=F", "`sex=F` is not a share of a group"),
        ("sex=F:0.5 --share sex=M:0.6", "the shares of `sex` sum to 1.1000, and not to 1"),
        ("sex=F:1", "the shares of `sex` lack a group\n\nhint: state all of them, some may be 0: M"),
        ("sex=F:1 --share sex=F:0", "`sex=F:0` has two shares"),
    ] {
        let said = Ecart::new().file("audit.json", json.clone()).args(&format!("alarms audit.json --crowd 10 --share {shares}")).refused();
        assert!(said.contains(message), "{said}");
    }
}
