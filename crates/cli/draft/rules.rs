//! The rules of a draft: few, and each with what is for a person to decide.

use ecart_data::{Decided, Guess};
use ecart_words::Words;

use super::toml::{comment, commented, text};

/// The rules for what there is to audit.
pub(super) fn rules(guess: &Guess, words: &Words) -> String {
    let mut all = String::new();
    let mut lines = |lines: &[&str]| all.push_str(&(lines.join("\n") + "\n"));
    lines(&["", "[figures]", comment(&words.say("init-min-group")).trim_end(), "min_group = 30"]);
    lines(&["", "[defaults]", comment(&words.say("init-certainty")).trim_end(), "certainty = \"confident\""]);
    lines(&[comment(&words.say("init-on-inconclusive")).trim_end(), "on_inconclusive = \"warn\""]);
    lines(&[comment(&words.say("init-owner")).trim_end(), "# owner = \"…\""]);
    let gaps: &[(&str, &str)] = match (&guess.label, &guess.classes, &guess.decided) {
        (Some(_), Some(_), _) => &[("init-rule-accuracy", "accuracy")],
        (Some(_), None, _) => &[("init-rule-fpr", "false_positive_rate"), ("init-rule-fnr", "false_negative_rate")],
        (None, _, Decided::Counted { .. }) => &[("init-rule-counted", "selection_rate")],
        (None, ..) => &[("init-rule-selection", "selection_rate")],
    };
    for (place, (why, metric)) in gaps.iter().enumerate() {
        all.push_str(&format!("\n[[rule]]\n{}metric = \"{metric}\"\ngap = \"difference\"\n", comment(&words.say(why))));
        if place == 0 {
            all.push_str(&comment(&words.say("init-limit")));
            all.push_str(&comment(&words.say("init-one-group")));
        }
        all.push_str("max = 0.05\n# why = \"…\"\n# source = \"…\"\n");
    }
    if guess.label.is_none() {
        all.push_str(&format!("\n{}", comment(&words.say("init-ratio"))));
        ["[[rule]]", "metric = \"selection_rate\"", "gap = \"ratio\"", "reference = \"highest\"", "min = 0.8"]
            .iter()
            .for_each(|line| all.push_str(&commented(line)));
    }
    all.push_str(&format!("\n[[rule]]\n{}metric = \"left_out_share\"\nmax = 0.05\n", comment(&words.say("init-rule-left-out"))));
    for (place, group) in guess.groups.iter().enumerate() {
        let why = if place == 0 { comment(&words.say("init-rule-missing-group")) } else { String::new() };
        all.push_str(&format!("\n[[rule]]\n{why}metric = \"missing_group_share\"\ngroup = {}\nmax = 0.05\n", text(&group.column.column)));
    }
    all
}
