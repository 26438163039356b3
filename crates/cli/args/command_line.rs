//! An audit's command line as it can be typed again, without what only says how it is shown.

use clap::ValueEnum;

use super::AuditArgs;

impl AuditArgs {
    /// The command that makes the same audit, in a shell's quotes where they are needed.
    pub(crate) fn command_line(&self) -> String {
        self.typed(if self.other_group.is_some() { "verify" } else { "audit" })
    }

    /// The same as another command, which has these flags too.
    pub(crate) fn typed(&self, command: &str) -> String {
        let of_pairs = self.other_group.is_some();
        let mut line = Line::new(command, &self.files);
        let one = |value: &Option<String>| value.clone().into_iter().collect::<Vec<_>>();
        let analyses = self.analyses.iter().filter_map(ValueEnum::to_possible_value).map(|name| name.get_name().to_owned());
        let intervals = self.intervals.iter().filter_map(ValueEnum::to_possible_value).map(|name| name.get_name().to_owned());
        let values = [
            ("separator", one(&self.separator)),
            ("where", self.conditions.clone()),
            ("missing", self.missing.clone()),
            (if of_pairs { "mated" } else { "label" }, one(&self.label)),
            ("prediction", one(&self.prediction)),
            (if of_pairs { "similarity" } else { "score" }, one(&self.score)),
            ("threshold", self.thresholds.clone()),
            ("score-range", one(&self.score_range)),
            ("successes", one(&self.successes)),
            ("trials", one(&self.trials)),
            ("failures", one(&self.failures)),
            ("second-prediction", one(&self.second_prediction)),
            ("second-score", one(&self.second_score)),
            ("second-threshold", self.second_threshold.iter().map(ToString::to_string).collect()),
            ("positive", one(&self.positive)),
            (if of_pairs { "mated-value" } else { "label-positive" }, one(&self.label_positive)),
            ("weight", one(&self.weight)),
            ("sampling-weight", one(&self.sampling_weight)),
            ("cluster", one(&self.cluster)),
            ("group", self.groups.clone()),
            ("other-group", one(&self.other_group)),
            ("stratum", self.strata.clone()),
            ("over", one(&self.over)),
            ("bins", self.bins.clone()),
            ("reference", self.reference.clone()),
            ("suppress-below", self.suppress_below.iter().map(ToString::to_string).collect()),
            ("metric", self.metrics.clone()),
            ("with", analyses.collect()),
            ("interval", intervals.collect()),
            ("gap", self.gap.iter().map(ToString::to_string).collect()),
            ("title", one(&self.title)),
            ("people", one(&self.people)),
            ("label-words", one(&self.label_words)),
            ("prediction-words", one(&self.prediction_words)),
            ("column-words", self.column_words.clone()),
            ("level-words", self.level_words.clone()),
        ];
        for (name, values) in &values {
            values.iter().for_each(|value| line.flag(name, value));
        }
        if let Some(name) = self.positive_is.as_ref().and_then(ValueEnum::to_possible_value) {
            line.flag("positive-is", name.get_name());
        }
        if let Some(name) = self.rate_of.as_ref().and_then(ValueEnum::to_possible_value) {
            line.flag("rate-of", name.get_name());
        }
        if let Some(name) = self.adjust.to_possible_value().filter(|name| name.get_name() != "holm") {
            line.flag("adjust", name.get_name());
        }
        let bootstrap = self.bootstrap.to_possible_value().map(|name| name.get_name().to_owned()).unwrap_or_default();
        let settings = [
            ("max-levels", self.max_levels.to_string(), "100"),
            ("min-group", self.min_group.to_string(), "30"),
            ("power", self.power.to_string(), "0.8"),
            ("break-even", self.break_even.to_string(), "0.5"),
            ("confidence", self.confidence.to_string(), "0.95"),
            ("replicates", self.replicates.to_string(), "10000"),
            ("bootstrap", bootstrap, "bca"),
            ("seed", self.seed.to_string(), "0"),
        ];
        for (name, value, default) in &settings {
            if value != default {
                line.flag(name, value);
            }
        }
        match self.intersect.as_ref().and_then(ValueEnum::to_possible_value) {
            Some(name) if name.get_name() == "also" => line.word("--intersect"),
            Some(name) => line.word(&format!("--intersect={}", name.get_name())),
            None => {}
        }
        if self.classes {
            line.word("--classes");
        }
        if self.drop_missing {
            line.word("--drop-missing");
        }
        line.text()
    }
}

/// A command line in the making.
pub(super) struct Line(Vec<String>);

impl Line {
    /// A command of ours with the files that it reads.
    pub(super) fn new(command: &str, files: &[String]) -> Self {
        Self(["ecart", command].map(str::to_owned).into_iter().chain(files.iter().map(|file| as_file(file))).collect())
    }

    /// Adds a flag with its value.
    pub(super) fn flag(&mut self, name: &str, value: &str) {
        if value.starts_with('-') {
            self.0.push(format!("--{name}={value}"));
        } else {
            self.0.extend([format!("--{name}"), value.to_owned()]);
        }
    }

    fn word(&mut self, word: &str) {
        self.0.push(word.to_owned());
    }

    /// The line, in a shell's quotes where they are needed.
    pub(super) fn text(&self) -> String {
        self.0.iter().map(|word| quoted(word)).collect::<Vec<_>>().join(" ")
    }
}

/// A file as it is named in a command: one that begins with a hyphen would be read as a flag.
pub(crate) fn as_file(file: &str) -> String {
    if file.len() > 1 && file.starts_with('-') { format!("./{file}") } else { file.to_owned() }
}

/// A word as a shell reads it back: as it is, or in single quotes.
pub(crate) fn quoted(word: &str) -> String {
    let plain = |character: char| character.is_alphanumeric() || "_@%+=:,./-".contains(character);
    if !word.is_empty() && word.chars().all(plain) { word.to_owned() } else { format!("'{}'", word.replace('\'', r"'\''")) }
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use crate::args::{Cli, Command};

    fn typed(line: &[&str]) -> String {
        match Cli::try_parse_from(line).unwrap().command {
            Command::Audit { audit, .. } => audit.command_line(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_command_line_can_be_typed_again() {
        let line = typed(&[
            "ecart",
            "audit",
            "a b.csv",
            "--quiet",
            "--lang",
            "fr",
            "--out",
            "r",
            "--label",
            "y",
            "--score",
            "s",
            "--threshold",
            "-1.5",
            "--group",
            "l'âge",
            "--intersect",
            "--min-group",
            "30",
            "--seed",
            "7",
            "--with",
            "tests",
            "--adjust",
            "bh",
            "--positive-is",
            "harm",
            "--missing",
            "",
            "--where",
            "x=$1",
        ]);
        assert_eq!(
            line,
            r"ecart audit 'a b.csv' --where 'x=$1' --missing '' --label y --score s --threshold=-1.5 --group 'l'\''âge' --with tests --positive-is harm --adjust benjamini-hochberg --seed 7 --intersect"
        );
    }

    #[test]
    fn strata_clusters_and_a_second_model_are_kept() {
        let line = "ecart audit p.csv --score s --threshold 5 --second-score t --second-threshold=-0.5 --cluster person --group g --stratum a --stratum b";
        assert_eq!(typed(&line.split(' ').collect::<Vec<_>>()), line);
        let line = "ecart audit p.csv --prediction p --second-prediction q --positive yes --group g";
        assert_eq!(typed(&line.split(' ').collect::<Vec<_>>()), line);
    }

    #[test]
    fn a_crossing_alone_and_standard_input_are_kept() {
        assert_eq!(
            typed(&["ecart", "audit", "-", "--prediction", "p", "--group", "g", "--intersect=only", "--drop-missing"]),
            "ecart audit - --prediction p --group g --intersect=only --drop-missing"
        );
    }
}
