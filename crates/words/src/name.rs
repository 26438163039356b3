//! The names of things, found by the name that the catalogue, a policy or the schema has for them.
//!
//! `false_positive_rate` is called “false positive rate” or « taux de faux positifs ». Names of columns and levels are the data's own and stay as
//! they are in both languages, but for the level of the rows without a value.

use crate::Words;

impl Words {
    /// A metric, by its name in the catalogue: `false_positive_rate` is “false positive rate”.
    pub fn metric(&self, name: &str) -> String {
        self.named("metric", name, "")
    }

    /// What equal and unequal values of a metric mean for people, in one sentence.
    pub fn metric_means(&self, name: &str) -> String {
        self.named("metric", name, "-means")
    }

    /// Whom an error that a metric counts harms, when a positive prediction is a penalty and when it is a benefit.
    pub fn metric_harm(&self, name: &str) -> String {
        self.named("metric", name, "-harm")
    }

    /// A criterion, by its name in the catalogue: `demographic_parity_difference` is “demographic parity difference”.
    pub fn criterion(&self, name: &str) -> String {
        self.named("criterion", name, "")
    }

    /// What a criterion asks for, in one sentence.
    pub fn criterion_means(&self, name: &str) -> String {
        self.named("criterion", name, "-means")
    }

    /// A measure of how unequal many rates are, by its name: `gini` is “Gini coefficient”.
    pub fn disparity(&self, name: &str) -> String {
        self.named("disparity", name, "")
    }

    /// Why a figure has no value, by the reason's name: a clause that can follow a colon.
    pub fn undefined(&self, reason: &str) -> String {
        self.named("undefined", reason, "")
    }

    /// A method of intervals, by its name in the catalogue: `clopper_pearson` is “Clopper–Pearson”.
    pub fn interval_method(&self, name: &str) -> String {
        self.named("interval", name, "")
    }

    /// A role that a column plays: label, prediction, score, weight, group.
    pub fn role(&self, name: &str) -> String {
        self.named("role", name, "")
    }

    /// The level of the rows in which a column has no value.
    pub fn missing(&self) -> String {
        self.say("level-missing")
    }

    /// A group, by its columns with their levels: `race=Asian × sex=Male`. No level is the level of the rows without a value.
    pub fn group(&self, levels: &[(&str, Option<&str>)]) -> String {
        let levels: Vec<String> = levels
            .iter()
            .map(|(column, level)| match level {
                Some(level) => format!("{column}={level}"),
                None => format!("{column}={}", self.missing()),
            })
            .collect();
        levels.join(" × ")
    }

    fn named(&self, kind: &str, name: &str, part: &str) -> String {
        self.say(&format!("{kind}-{}{part}", name.replace('_', "-")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Lang;

    #[test]
    fn things_are_found_by_their_catalogue_name() {
        let (en, fr) = (Words::new(Lang::En), Words::new(Lang::Fr));
        assert_eq!(en.metric("false_positive_rate"), "false positive rate");
        assert_eq!(fr.metric("false_positive_rate"), "taux de faux positifs");
        assert_eq!(fr.criterion("demographic_parity_difference"), "écart de parité démographique");
        assert_eq!(fr.metric("error_rate"), "taux d’erreur");
        assert_eq!((en.role("label"), fr.role("label")), ("label".into(), "étiquette".into()));
        assert_eq!(en.metric("no_such_rate"), "⟦metric-no-such-rate⟧");
    }

    #[test]
    fn of_a_group_only_the_missing_level_is_translated() {
        let fr = Words::new(Lang::Fr);
        assert_eq!(fr.group(&[("race", Some("Asian")), ("sex", None)]), "race=Asian × sex=(manquant)");
        assert_eq!(Words::new(Lang::En).group(&[("race", None)]), "race=(missing)");
    }
}
