//! `ecart open`: a report in the browser.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::time::{Duration, Instant};

use crate::util::Ecart;

const ROWS: &str = "sex,y,yhat\nF,0,1\nM,1,1\nF,1,0\nM,0,0\n";

/// A run in a folder with a report, where a browser only writes down what it is to open.
fn with_report(browser: &str) -> Ecart {
    let run = Ecart::new().file("p.csv", ROWS).file("browser", browser).env("BROWSER", "./browser");
    fs::set_permissions(run.path("browser"), fs::Permissions::from_mode(0o755)).unwrap();
    let written =
        run.command().args(["audit", "p.csv", "--label", "y", "--prediction", "yhat", "--group", "sex"]).args(["--out", "r 1"]).output();
    assert!(written.unwrap().status.success());
    run
}

#[test]
fn the_page_is_opened_in_the_browser_that_is_named() {
    let run = with_report("#!/bin/sh\nprintf '%s|' \"$@\" > opened.tmp; mv opened.tmp opened\n").args("open 'r 1'");
    let ran = run.succeeds();
    let page = run.path("r 1/index.html").display().to_string();
    assert!(ran.stdout.is_empty() && ran.stderr.contains(&page), "{}", ran.stderr);
    let since = Instant::now();
    while !run.path("opened").exists() && since.elapsed() < Duration::from_secs(5) {
        std::thread::sleep(Duration::from_millis(10));
    }
    assert_eq!(fs::read_to_string(run.path("opened")).unwrap(), format!("{page}|"));
}

#[test]
fn where_no_browser_starts_the_page_is_named() {
    let run = with_report("#!/bin/sh\nexit 3\n").env("PATH", "").args("open 'r 1'");
    let message = run.refused();
    assert!(message.contains("no browser could be started") && message.contains("r 1/index.html"), "{message}");
}

#[test]
fn what_is_no_report_is_not_opened() {
    let message = Ecart::new().args("open").refused();
    assert!(message.contains("no report is named") && message.contains("--out report"), "{message}");
    let message = Ecart::new().file("r/index.html", "<h1>").args("open r").refused();
    assert!(message.contains("`r` is no report that écart wrote"), "{message}");
    let message = Ecart::new().args("open nowhere").refused();
    assert!(message.contains("the folder `nowhere` cannot be read"), "{message}");
    let run = with_report("").args("open 'r 1'");
    fs::remove_file(run.path("r 1/index.html")).unwrap();
    let message = run.refused();
    assert!(message.contains("ecart report 'r 1/audit.json' --out 'r 1' --force"), "{message}");
}
