//! The conditions to compare within.

use ecart_data::{DataError, Note};
use ecart_tally::{Bins, GroupColumn, Kind, MissingGroups, Role, Roles};

use crate::fixture::{cells, left_out, memory, read, refusal, roles};

fn stratified(columns: &[(&str, Option<Bins>)]) -> Roles {
    let strata = columns.iter().map(|(column, bins)| GroupColumn { column: (*column).into(), bins: bins.clone() });
    Roles { strata: strata.collect(), ..roles() }
}

#[test]
fn strata_are_dimensions_after_the_groups() {
    let text = "age,dept,sex,y,yhat\n20,A,F,0,1\n50,B,F,0,1\n,,M,0,1\n";
    let reading = read(&memory(text), stratified(&[("dept", None), ("age", Some(Bins::edges(vec![40.0]).unwrap()))])).unwrap();
    let columns = reading.counted.tally().dimensions().iter().map(|column| (column.name(), column.kind())).collect::<Vec<_>>();
    assert_eq!(columns, [("sex", Kind::Group), ("dept", Kind::Stratum), ("age", Kind::Stratum)]);
    let levels: Vec<String> = cells(&reading).into_keys().map(|(levels, _)| levels.join(" ")).collect();
    assert_eq!(levels, ["F A <40", "F B ≥40", "M (missing) (missing)"]);
    assert_eq!(reading.notes, []);
}

#[test]
fn a_stratum_is_cut_at_quantiles() {
    let roles = stratified(&[("age", Some(Bins::quantiles(2).unwrap()))]);
    let reading = read(&memory("age,sex,y,yhat\n20,F,0,1\n50,F,0,1\n60,M,0,1\n30,M,0,1\n"), roles).unwrap();
    assert_eq!(reading.quantile_edges, [("age".to_owned(), vec![50.0])]);
}

#[test]
fn a_row_without_a_stratum_is_left_out_like_one_without_a_group() {
    let roles = Roles { missing_groups: MissingGroups::LeftOut, ..stratified(&[("dept", None)]) };
    let reading = read(&memory("dept,sex,y,yhat\nA,F,0,1\n,F,0,1\n,,0,1\nB,,0,1\nB,M,,1\n"), roles).unwrap();
    let no_group = |column: &str| format!("NoGroup {{ column: {column:?} }}");
    assert_eq!(left_out(&reading), [(no_group("dept"), 2, 3), (no_group("sex"), 1, 5), ("NoLabel".into(), 1, 6)]);
}

#[test]
fn a_stratum_has_its_remarks_and_its_limit() {
    let reading = read(&memory("dept,sex,y,yhat\nNA,F,0,1\nNA,M,0,1\n"), stratified(&[("dept", None)])).unwrap();
    let column = || "dept".to_owned();
    assert_eq!(
        reading.notes,
        [Note::LooksMissing { column: column(), role: Role::Stratum, value: "NA".into(), rows: 2 }, Note::OneLevel { column: column() }]
    );
    let roles = Roles { max_levels: 2, ..stratified(&[("dept", None)]) };
    let error = refusal("dept,sex,y,yhat\na,F,0,1\nb,F,0,1\nc,F,0,1\n", roles);
    assert!(matches!(error, DataError::TooManyLevels { role: Role::Stratum, levels: 3, .. }), "{error:?}");
}
