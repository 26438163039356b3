//! Strata, clusters and a second model, from the command line to the file.

use serde_json::{Value, json};

use crate::util::Ecart;

const ROWS: &str = "\
person,sex,dept,age,y,yhat,other,n\n\
a,F,A,20,0,1,0.9,0.1\n\
a,F,A,20,1,0,0.2,0.1\n\
a,F,A,30,0,1,0.9,0.1\n\
b,M,B,40,1,1,0.8,2\n\
b,F,B,50,0,0,0.1,0.5\n\
c,M,A,60,0,1,0.5,1\n\
d,M,A,60,0,1,0.5,1\n\
d,M,B,70,1,1,,1\n\
,M,B,70,1,1,0.7,1\n";

fn audit(flags: &str) -> Ecart {
    Ecart::new().file("p.csv", ROWS).args(&format!("audit p.csv --label y --prediction yhat --group sex {flags}"))
}

fn document(run: &Ecart) -> Value {
    serde_json::from_str(&run.succeeds().stdout).unwrap()
}

/// What a key holds in each object of an array.
fn each<'a>(array: &'a Value, key: &str) -> Vec<&'a Value> {
    array.as_array().unwrap().iter().map(|object| &object[key]).collect()
}

#[test]
fn every_role_is_read_and_written() {
    let flags =
        "--second-score other --second-threshold 0.5 --cluster person --stratum dept --stratum age --bins age=45 --sampling-weight n";
    let run = audit(&format!("{flags} --format json --out report"));
    let document = document(&run);
    assert_eq!(each(&document["left_out"], "reason"), ["no_second_score", "no_cluster"]);
    assert_eq!(each(&document["tally"]["dimensions"], "name"), ["sex", "dept", "age"]);
    assert_eq!(document["plan"]["second"], json!({"score": {"column": "other", "threshold": 0.5}}));
    let clusters = &document["tally"]["clusters"];
    // `c` and `d` hold the same; `a` has two rows in one cell.
    assert_eq!(each(clusters, "clusters"), [1, 1, 2]);
    let weights: Vec<Vec<&Value>> = each(clusters, "parts").into_iter().map(|parts| each(parts, "weight")).collect();
    assert_eq!(weights, [vec![0.2, 0.1], vec![0.5, 2.0], vec![1.0]]);
    // What was written is read.
    let written = std::fs::read(run.path("report/audit.json")).unwrap();
    let again = Ecart::new().file("audit.json", written).args("report audit.json --format json");
    assert_eq!(again.succeeds().stdout, run.succeeds().stdout);
}

#[test]
fn a_second_prediction_has_its_values_in_the_file() {
    let rows = "sex,yhat,other\nF,hire,hire\nM,refuse,hire\nF,refuse,refuse\nM,hire,refuse\n";
    let flags = "audit p.csv --prediction yhat --second-prediction other --positive hire --group sex --format json";
    let document = document(&Ecart::new().file("p.csv", rows).args(flags));
    assert_eq!(document["second_values"], json!({"positive": "hire", "negative": "refuse"}));
    assert_eq!(each(&document["tally"]["cells"], "second"), [false, true, true, false]);
    // A file without a second model has no such key.
    let document = self::document(&audit("--format json"));
    assert!(document.get("second_values").is_none() && document["tally"]["cells"][0].get("second").is_none());
}

#[test]
fn roles_that_change_nothing_are_remarked_on() {
    let rows = "sex,dept,id,yhat\nF,A,1,0\nM,A,2,1\nF,A,3,1\nM,A,4,1\n";
    let notes = |flags: &str| {
        let run = Ecart::new().file("p.csv", rows).args(&format!("audit p.csv --prediction yhat --group sex {flags}"));
        run.succeeds().stderr
    };
    insta::assert_snapshot!(notes("--stratum dept --cluster id"), @r"
    note: all rows counted have the same value in the stratum `dept`, so comparing within it changes nothing
    note: each row counted is a cluster of its own in `id`, so clusters change nothing
    ");
    insta::assert_snapshot!(notes("--stratum id --cluster dept"), @"note: all rows counted are of one cluster of `dept`, so they do not show how much clusters differ");
    insta::assert_snapshot!(notes("--stratum dept --cluster id --lang fr"), @r"
    remarque : toutes les lignes comptées ont la même valeur dans la strate `dept` : comparer à l’intérieur n’y change rien
    remarque : chaque ligne comptée est une grappe à elle seule dans `id` : les grappes n’y changent rien
    ");
}
