//! Annotations as the runner of GitHub Actions reads them, and the summary of a step.

use ecart_report::verdicts::{Said, github};
use ecart_words::{Lang, Words};

use crate::by_hand::{HOSTILE, every_kind, holding, hostile};
use crate::sample::{said, usual};

/// A command as the runner reads it.
struct Command {
    name: String,
    properties: Vec<(String, String)>,
    message: String,
}

/// A line that begins with `::` is a command: its name, a blank, properties between commas, `::`, the message.
fn command(line: &str) -> Option<Command> {
    let (head, message) = line.trim_start().strip_prefix("::")?.split_once("::")?;
    let (name, properties) = head.split_once(' ').unwrap_or((head, ""));
    let pair = |pair: &str| pair.split_once('=').map(|(key, value)| (key.to_owned(), unescaped(value, true)));
    let properties = properties.split(',').filter_map(pair).collect();
    Some(Command { name: name.to_owned(), properties, message: unescaped(message, false) })
}

fn unescaped(text: &str, is_property: bool) -> String {
    let text = text.replace("%0D", "\r").replace("%0A", "\n");
    let text = if is_property { text.replace("%3A", ":").replace("%2C", ",") } else { text };
    text.replace("%25", "%")
}

fn commands(said: &Said) -> Vec<Command> {
    let text = github::annotations(said, &Words::new(Lang::En));
    assert!(text.is_empty() || text.ends_with('\n'));
    text.split_terminator('\n').map(|line| command(line).unwrap_or_else(|| panic!("no command: {line}"))).collect()
}

#[test]
fn annotations_stand_at_the_lines_of_the_policy() {
    let commands = commands(&every_kind());
    let names: Vec<&str> = commands.iter().map(|command| command.name.as_str()).collect();
    assert_eq!(names, ["error", "error", "warning", "notice"]);
    let properties: Vec<(&str, &str)> = commands[0].properties.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
    let expected = [("file", "fairness/ecart.toml"), ("line", "9"), ("col", "1"), ("title", "equal-false-alarms (broken)")];
    assert_eq!(properties, expected);
    assert!(commands[0].message.starts_with("broken: the false positive rate gap is 1.2 points"), "{}", commands[0].message);
    assert!(commands[3].message.contains("\nwaived until 2027-03-31 by Ada"), "{}", commands[3].message);
}

#[test]
fn nothing_is_annotated_where_every_rule_holds() {
    assert_eq!(github::annotations(&holding(), &Words::new(Lang::En)), "");
}

#[test]
fn annotations_as_they_are_drawn() {
    insta::assert_snapshot!("annotations", github::annotations(&every_kind(), &Words::new(Lang::En)));
    let (said, words) = said(&usual(), Lang::Fr);
    insta::assert_snapshot!("annotations_usual_fr", github::annotations(&said, &words));
}

#[test]
fn no_name_becomes_a_command() {
    let said = hostile();
    let commands = commands(&said);
    assert_eq!(commands.len(), HOSTILE.len(), "a line for each rule, and no more");
    for (command, name) in commands.iter().zip(HOSTILE) {
        let keys: Vec<&str> = command.properties.iter().map(|(key, _)| key.as_str()).collect();
        assert_eq!(keys, ["file", "line", "col", "title"]);
        assert_eq!(command.properties[0].1, said.policy_file);
        assert_eq!(command.properties[1].1, "1", "there is no line 0");
        assert_eq!(command.properties[3].1, format!("{name} (broken)"), "the name comes out as it went in");
        assert!(command.message.contains(&HOSTILE.join(" ")), "{}", command.message);
    }
}

#[test]
fn a_summary_that_is_too_long_is_cut_and_says_so() {
    let words = Words::new(Lang::En);
    let short = "# Verdict\n\nAll rules hold.\n";
    assert_eq!(github::step_summary(short, &words), short);
    let line = "| é | 12.3 |\n";
    let long = format!("# Verdict\n\n<details>\n\n{}\n</details>\n", line.repeat(github::SUMMARY_LIMIT / line.len()));
    let cut = github::step_summary(&long, &words);
    assert!(cut.len() <= github::SUMMARY_LIMIT && cut.len() > github::SUMMARY_LIMIT - 400, "{}", cut.len());
    assert!(cut.ends_with("is in the reports that `--report` writes.\n"));
    assert!(cut.contains("12.3 |\n\n</details>\n\nThe rest"), "what was folded is closed");
}

#[test]
fn a_group_cannot_command_the_runner_from_the_log() {
    let harmless = "group  rate\nwomen  22.6%\n";
    assert_eq!(github::shielded(harmless), harmless);
    for name in ["::add-mask::e", "  ::stop-commands::x", "a ##[error]b"] {
        let text = format!("group  rate\n{name}  22.6%");
        let shielded = github::shielded(&text);
        let lines: Vec<&str> = shielded.lines().collect();
        let word = lines[0].strip_prefix("::stop-commands::").unwrap();
        assert_eq!(lines.last().copied(), Some(format!("::{word}::").as_str()));
        assert_eq!(lines[1..lines.len() - 1].join("\n"), text);
        assert!(!text.contains(word));
    }
}
