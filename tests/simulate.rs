//! `ecart simulate`: what is written, what is said to be true, and that audits find it.

use std::fs;
use std::process::{Command, Stdio};

use crate::util::{Ecart, project, split};

#[test]
fn says_what_is_true_in_each_world() {
    for world in ["built-in", "hiring", "camera"] {
        insta::assert_snapshot!(format!("simulate_{world}_en"), Ecart::new().args(&format!("simulate {world}")).succeeds().stdout);
    }
    insta::assert_snapshot!("simulate_built-in_fr", Ecart::new().args("simulate built-in --lang fr --truth --out p.csv").succeeds().stdout);
}

/// The commands that are printed run as they stand.
#[test]
fn what_is_printed_audits_what_was_written() {
    let crossed = "--group sex=women:0.4,men:0.6 --group 'skin tone=light:0.7,dark:0.3' --threshold -0.2 --score raw --periods 3 --base-rate 0.2..0.4";
    let moving = "--periods 4 --threshold 0.5..0.4 --rows 2000";
    for line in ["built-in --truth", "hiring", "hiring --truth --out ./-cvs.csv", "camera --out 'the camera.parquet'", crossed, moving] {
        let out = if line.contains("--out") { "" } else { " --out people.csv" };
        let simulated = Ecart::new().args(&format!("simulate {line}{out}"));
        let told = simulated.succeeds().stdout;
        let commands: Vec<&str> = told.lines().filter_map(|line| line.strip_prefix("    ecart ")).collect();
        assert_eq!(commands.len(), if line.contains("built-in --truth") { 2 } else { 1 }, "{told}");
        for command in commands {
            let ran = simulated.command_of(env!("CARGO_BIN_EXE_ecart")).args(split(command)).output().unwrap();
            assert!(ran.status.success(), "{command}: {}", String::from_utf8_lossy(&ran.stderr));
        }
    }
}

/// A percentage of the table under a heading, by the name of its row and the place of its column.
fn figure(text: &str, heading: &str, row: &str, place: usize) -> f64 {
    let table = text.split_once(heading).unwrap().1;
    let line = table.lines().find(|line| line.split_whitespace().next() == Some(row)).unwrap();
    line.split_whitespace().nth(place).unwrap().trim_end_matches('%').parse().unwrap()
}

/// docs/worlds.md names every key, and its world can be drawn.
#[test]
fn the_page_on_worlds_holds_what_can_be_set() {
    let page = fs::read_to_string(project("docs/worlds.md")).unwrap();
    for setting in ecart_simulate::Setting::ALL {
        assert!(page.lines().any(|line| line.starts_with("| `") && line.contains(&format!("`{}`", setting.key()))), "{}", setting.key());
    }
    let world = page.split_once("```toml\n").unwrap().1.split_once("```").unwrap().0;
    let told = Ecart::new().file("world.toml", world).args("simulate --world world.toml").succeeds().stdout;
    assert!(told.contains("men 30.0% → 40.0%"), "{told}");
}

/// In a file of 200,000 people rates lie within a point of what is said to be true.
#[test]
fn an_audit_finds_what_is_said_to_be_true() {
    let simulated = Ecart::new().args("simulate built-in --rows 200000 --out p.parquet");
    let told = simulated.succeeds().stdout;
    let audit = "audit p.parquet --label label --score score --threshold 0.5 --group sex --format csv";
    let ran = simulated.command_of(env!("CARGO_BIN_EXE_ecart")).args(split(audit)).output().unwrap();
    let rates = String::from_utf8(ran.stdout).unwrap();
    for (metric, place) in [("selection_rate", 3), ("false_positive_rate", 4), ("false_negative_rate", 5), ("positive_predictive_value", 6)]
    {
        for group in ["women", "men"] {
            let exact = figure(&told, "against their label", group, place);
            let line = rates.lines().find(|line| line.contains(&format!("={group},")) && line.contains(&format!(",{metric},")));
            let line = line.unwrap_or_else(|| panic!("{group} {metric}: {rates}"));
            let found = line.split(',').filter_map(|field| field.parse::<f64>().ok()).any(|found| (100.0 * found - exact).abs() < 1.0);
            assert!(found, "{exact}: {line}");
        }
    }
}

#[test]
fn csv_parquet_and_a_pipe_hold_the_same_people() {
    let files = Ecart::new().args("simulate built-in --rows 70000 --seed 3 --out p.csv -q");
    assert_eq!(files.succeeds().stdout, "");
    let csv = fs::read_to_string(files.path("p.csv")).unwrap();
    assert_eq!(csv.lines().count(), 70_001);
    let printed = Ecart::new().args("simulate built-in --rows 70000 --seed 3 --out -").succeeds();
    assert_eq!(printed.stdout, csv);
    assert!(printed.stderr.contains("standard output: 70,000 rows"), "{}", printed.stderr);
    // Fewer are the first of more, and another seed is another population.
    let fewer = Ecart::new().args("simulate built-in --rows 100 --seed 3 --out - -q").succeeds();
    assert!(csv.starts_with(&fewer.stdout) && fewer.stderr.is_empty());
    assert_ne!(Ecart::new().args("simulate built-in --rows 100 --seed 4 --out - -q").succeeds().stdout, fewer.stdout);
    let parquet = Ecart::new().args("simulate built-in --rows 70000 --seed 3 --out p.parquet -q");
    parquet.succeeds();
    let audit = |of: &Ecart, file: &str| {
        let line =
            format!("audit {file} --label label --score score --threshold 0.5 --group sex --group district --with scores --format csv");
        of.command_of(env!("CARGO_BIN_EXE_ecart")).args(split(&line)).output().unwrap().stdout
    };
    assert_eq!(audit(&files, "p.csv"), audit(&parquet, "p.parquet"));
}

#[test]
fn a_world_of_ones_own_is_read_and_flags_are_over_it() {
    let world = "rows = 50\nbase_rate = { F = 0.2, M = 0.4 }\n[group.sex]\nF = 0.5\nM = 0.5\n";
    let told = Ecart::new().file("w.toml", world).args("simulate --world w.toml --base-rate M:0.6 --out p.csv").succeeds().stdout;
    assert!(told.contains("50 rows") && told.contains("F 20.0%, M 60.0%"), "{told}");
}

#[test]
fn a_file_that_is_there_is_replaced_on_request_alone_and_nothing_is_left_beside_it() {
    let run = Ecart::new().file("p.csv", "mine\n").args("simulate --rows 10 --out p.csv");
    assert!(run.refused().contains("--force"));
    let run = Ecart::new().file("p.csv", "mine\n").args("simulate --rows 10 --out p.csv --force");
    run.succeeds();
    assert!(fs::read_to_string(run.path("p.csv")).unwrap().starts_with("group,label,score,prediction\n"));
    assert_eq!(fs::read_dir(run.path(".")).unwrap().count(), 1);
}

/// A reader that has enough ends the run quietly, at once.
#[test]
fn a_closed_pipe_is_no_error() {
    let run = Ecart::new().args("simulate --rows 100000000 --out - -q");
    let mut child = run.command().stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let head = Command::new("head").arg("-n1").stdin(child.stdout.take().unwrap()).output().unwrap();
    assert_eq!(head.stdout, b"group,label,score,prediction\n");
    let ended = child.wait_with_output().unwrap();
    assert!(ended.status.success() && ended.stderr.is_empty(), "{}", String::from_utf8_lossy(&ended.stderr));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told_and_leaves_nothing_behind() {
    for form in ["", " --lang fr"] {
        let ran = Ecart::new().args(&format!("simulate --rows 100000 --out /dev/full{form}")).run();
        assert_eq!((ran.code, ran.stdout.as_str()), (Some(2), ""));
        assert!(ran.stderr.contains("/dev/full") && ran.stderr.contains("--rows"), "{}", ran.stderr);
    }
    // A limit on the size of files, as a full disk sets one, while a file is written beside its place.
    let run = Ecart::new();
    let program = env!("CARGO_BIN_EXE_ecart");
    for file in ["p.csv", "p.parquet"] {
        let line = format!("trap '' XFSZ; ulimit -f 100; exec '{program}' simulate --rows 1000000 --out {file}");
        let ran = run.command_of("bash").args(["-c", &line]).output().unwrap();
        assert_eq!(ran.status.code(), Some(2));
        let said = String::from_utf8(ran.stderr).unwrap();
        assert!(said.contains(file) && said.contains("--rows"), "{said}");
        assert_eq!(fs::read_dir(run.path(".")).unwrap().count(), 0);
    }
}
