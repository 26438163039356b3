//! A table that was counted already, as a paper prints it, from the command line to the page.

use serde_json::{Value, json};

use crate::util::Ecart;

const TABLE: &str = "\
model,language,questions,right,wrong\n\
large,English,1000,900,100\n\
large,French,1000,880,120\n\
large,Yoruba,1000,700,300\n\
small,English,500,400,100\n\
small,French,500,350,150\n\
small,Yoruba,500,200,300\n\
small,Latin,500,,\n";

fn audit(flags: &str) -> Ecart {
    Ecart::new().file("table.csv", TABLE).args(&format!("audit table.csv --successes right --group language {flags}"))
}

fn table(flags: &str) -> String {
    audit(flags).succeeds().stdout
}

#[test]
fn the_rates_of_a_table_are_what_it_prints() {
    let said = table("--trials questions --where model=small --reference language=English");
    for part in [
        "7 rows read, 3 counted, 4 left out · they stand for 1,500 cases",
        "counted: right of questions",
        "80.0%",
        "400/500",
        "200/500",
        "−40.0",
        "In the group “Yoruba”, of 100 cases, 40 were counted as right; in the group “English”, of 100, 80.",
        "1 without a number of successes",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    // Nobody was selected, and nothing of the words of selection is said.
    for word in ["select", "impact", "four", "predicted", "people"] {
        assert!(!said.contains(word), "{word}: {said}");
    }
}

#[test]
fn failures_say_the_same_as_trials() {
    let figures = |said: String| said.split_once("language").unwrap().1.to_owned();
    let flags = "--reference language=English --where model=large";
    assert_eq!(figures(table(&format!("{flags} --trials questions"))), figures(table(&format!("{flags} --failures wrong"))));
}

#[test]
fn in_french_nothing_is_said_of_a_selection() {
    let said = table("--trials questions --lang fr --with all --stratum model");
    assert!(said.contains("compté\u{202f}: right / questions") && said.contains("elles représentent 4\u{202f}500 cas"), "{said}");
    assert!(!said.contains("sélection") && !said.contains("cases"), "{said}");
}

#[test]
fn the_rate_has_the_name_of_what_it_is_a_rate_of() {
    let said = table("--trials questions --rate-of selection");
    assert!(said.contains("selection rate over the highest (four-fifths rule"), "{said}");
    assert!(table("--trials questions --rate-of success").contains("success rate"));
    let errors = "audit table.csv --successes wrong --trials questions --group language --rate-of error --reference best-off";
    let said = Ecart::new().file("table.csv", TABLE).args(errors).succeeds().stdout;
    // The fewer errors, the better off.
    assert!(said.contains("error rate, against English"), "{said}");
    // And so has a decision that is no selection.
    let rows = "sex,late\nF,1\nM,0\nF,0\nM,1\n";
    let said = Ecart::new().file("p.csv", rows).args("audit p.csv --prediction late --group sex --rate-of error").succeeds().stdout;
    assert!(said.contains("error rate") && !said.contains("select"), "{said}");
    let run = Ecart::new().file("p.csv", rows).args("audit p.csv --prediction late --group sex --rate-of error --out r");
    run.succeeds();
    let page = std::fs::read_to_string(run.path("r/index.html")).unwrap();
    assert!(
        page.contains("There is no label beside it") && !page.contains("The table holds counts"),
        "a file of rows is no table of counts"
    );
}

#[test]
fn what_was_counted_is_written_and_read_again() {
    let run = audit("--trials questions --stratum model --with all --format json --out report");
    let document: Value = serde_json::from_str(&run.succeeds().stdout).unwrap();
    assert_eq!(document["plan"]["decision"], json!({"counted": {"successes": "right", "among": {"trials": "questions"}}}));
    assert_eq!(document["rows"], json!({"read": 7, "counted": 6, "left_out": 1}));
    assert_eq!((&document["left_out"][0]["reason"], &document["presentation"]["rate_of"]), (&json!("no_successes"), &json!("cases")));
    let cells = document["tally"]["cells"].as_array().unwrap();
    let english: Vec<&Value> = cells.iter().filter(|cell| cell["levels"] == json!([0, 0])).collect();
    assert_eq!(
        english.iter().map(|cell| (&cell["rows"], &cell["weight"]["whole"])).collect::<Vec<_>>(),
        [(&json!(0), &json!("100")), (&json!(1), &json!("900"))]
    );
    let written = std::fs::read(run.path("report/audit.json")).unwrap();
    let again = Ecart::new().file("audit.json", written).args("report audit.json --format json");
    assert_eq!(again.succeeds().stdout, run.succeeds().stdout);
    let page = std::fs::read_to_string(run.path("report/index.html")).unwrap();
    assert!(page.contains("right of questions") && page.contains("400/500"), "the page speaks of the table");
    // Of selection the page says nothing, but for the name that the rate has in files; nor has it a heading with nothing below.
    let text = page.split("<script>").next().unwrap().replace("selection_rate", "");
    for word in ["selected", "selection rate", "impact", "four-fifths", "Criteria", "A dot stands for one person"] {
        assert!(!text.contains(word), "the page says `{word}`");
    }
}

#[test]
fn rows_that_hang_together_may_be_rows_of_counts() {
    let said = table("--trials questions --cluster model --reference language=English");
    assert!(said.contains("model"), "{said}");
}

#[test]
fn a_table_gives_the_figures_of_its_long_form() {
    let rows = [
        ("a", "F", "x", 30, 80),
        ("a", "M", "x", 41, 60),
        ("b", "F", "y", 7, 50),
        ("b", "M", "y", 33, 40),
        ("c", "F", "x", 50, 50),
        ("c", "M", "y", 0, 45),
    ];
    let (mut table, mut long) = (String::from("home,sex,dept,k,n\n"), String::from("home,sex,dept,yes,n\n"));
    for (home, sex, dept, k, n) in rows {
        table.push_str(&format!("{home},{sex},{dept},{k},{n}\n"));
        long.push_str(&format!("{home},{sex},{dept},1,{k}\n{home},{sex},{dept},0,{}\n", n - k));
    }
    for flags in ["--cluster home", "--stratum dept --with tests,disparities,power"] {
        let figures = |text: &str, roles: &str| {
            let out = Ecart::new().file("t.csv", text).args(&format!("audit t.csv {roles} --group sex {flags} --out r --quiet"));
            out.succeeds();
            let tables = std::fs::read_dir(out.path("r")).unwrap().map(|entry| entry.unwrap().path());
            let tables = tables.filter(|path| path.extension().is_some_and(|extension| extension == "csv"));
            tables
                .map(|path| (path.file_name().unwrap().to_owned(), std::fs::read_to_string(path).unwrap()))
                .collect::<std::collections::BTreeMap<_, _>>()
        };
        let counted = figures(&table, "--successes k --trials n");
        assert!(counted.len() > 1);
        assert_eq!(counted, figures(&long, "--prediction yes --weight n"), "{flags}");
    }
}
