//! What columns are called that play a role: the names that people give them, in English and in French.
//!
//! A name is compared by its words, so that `yTrue`, `Y_true` and `y-true` are one; accents do not count.

/// A role by the names that it has.
pub(crate) struct Names {
    /// Whole names.
    whole: &'static [&'static str],
    /// Words, any of which is in a name.
    words: &'static [&'static str],
}

pub(crate) const LABEL: Names = Names {
    whole: &[
        "y",
        "y true",
        "ytrue",
        "label",
        "labels",
        "target",
        "outcome",
        "truth",
        "ground truth",
        "actual",
        "actuals",
        "observed",
        "gold",
        "two year recid",
        "recid",
        "is recid",
        "recidivism",
        "recidivated",
        "reoffended",
        "default",
        "defaulted",
        "repaid",
        "paid",
        "hired",
        "readmitted",
        "died",
        "mortality",
        "fraud",
        "is fraud",
        "churn",
        "income",
        "toxic",
        "credit risk",
        "class",
        "etiquette",
        "verite",
        "reel",
        "cible",
        "rembourse",
        "recidive",
    ],
    words: &[
        "label",
        "target",
        "truth",
        "true",
        "actual",
        "outcome",
        "observed",
        "gold",
        "recid",
        "recidivism",
        "etiquette",
        "verite",
        "reel",
        "cible",
    ],
};

pub(crate) const PREDICTION: Names = Names {
    whole: &[
        "prediction",
        "predictions",
        "pred",
        "preds",
        "predicted",
        "y pred",
        "ypred",
        "yhat",
        "y hat",
        "decision",
        "flag",
        "flagged",
        "approved",
        "approval",
        "selected",
        "admitted",
        "accepted",
        "granted",
        "offered",
        "invited",
        "shortlisted",
        "recommended",
        "alert",
        "output",
        "model output",
        "hired",
        "predit",
        "approuve",
        "accepte",
        "admis",
        "retenu",
        "signale",
        "accorde",
    ],
    words: &[
        "prediction",
        "pred",
        "preds",
        "predicted",
        "predict",
        "predicts",
        "yhat",
        "hat",
        "decision",
        "decided",
        "flagged",
        "approved",
        "selected",
        "admitted",
        "accepted",
        "granted",
        "shortlisted",
        "invited",
        "top",
        "predit",
        "predite",
        "approuve",
        "admis",
        "retenu",
    ],
};

/// What was decided, and can be audited without knowing what was true.
pub(crate) const DECIDED: Names = Names { whole: &["hired", "paid", "class", "label", "target", "outcome", "y"], words: PREDICTION.words };

pub(crate) const SCORE: Names = Names {
    whole: &[
        "score",
        "scores",
        "prob",
        "proba",
        "probs",
        "probability",
        "p",
        "p hat",
        "phat",
        "risk",
        "risk score",
        "decile score",
        "decile",
        "y score",
        "yscore",
        "y prob",
        "y proba",
        "confidence",
        "logit",
        "similarity",
        "propensity",
        "rating",
        "probabilite",
        "risque",
    ],
    words: &[
        "score",
        "scores",
        "prob",
        "proba",
        "probability",
        "risk",
        "decile",
        "confidence",
        "logit",
        "propensity",
        "probabilite",
        "risque",
    ],
};

pub(crate) const GROUP: Names = Names {
    whole: &[
        "sex",
        "gender",
        "race",
        "ethnicity",
        "ethnic group",
        "race ethnicity",
        "age cat",
        "age group",
        "age band",
        "age bracket",
        "age range",
        "age class",
        "disability",
        "disabled",
        "religion",
        "nationality",
        "citizenship",
        "country",
        "country of birth",
        "native country",
        "language",
        "native language",
        "lang",
        "region",
        "marital status",
        "skin type",
        "skin tone",
        "skin color",
        "skin colour",
        "sexual orientation",
        "veteran",
        "pregnant",
        "caste",
        "education",
        "income group",
        "foreign worker",
        "migrant",
        "immigrant",
        "sexe",
        "genre",
        "origine",
        "handicap",
        "nationalite",
        "langue",
        "tranche d age",
        "classe d age",
        "pays",
        "statut marital",
        "demographic",
    ],
    words: &[
        "sex",
        "gender",
        "race",
        "racial",
        "ethnic",
        "ethnicity",
        "religion",
        "religious",
        "nationality",
        "citizenship",
        "disability",
        "disabled",
        "language",
        "skin",
        "veteran",
        "immigrant",
        "migrant",
        "caste",
        "sexe",
        "genre",
        "ethnie",
        "handicap",
        "nationalite",
        "langue",
    ],
};

pub(crate) const AGE: Names =
    Names { whole: &["age", "ages", "age years", "age in years", "age at decision", "applicant age", "patient age"], words: &[] };

/// The group of a table that has a row for each value of several characteristics.
pub(crate) const VALUE: Names = Names { whole: &["value", "level", "category", "group", "valeur", "modalite", "groupe"], words: &[] };

/// What tells apart things that are not to be added up.
pub(crate) const SELECTOR: Names = Names {
    whole: &[
        "model",
        "models",
        "model name",
        "classifier",
        "algorithm",
        "system",
        "vendor",
        "version",
        "run",
        "split",
        "set",
        "subset",
        "fold",
        "stage",
        "phase",
        "feature",
        "characteristic",
        "attribute",
        "variable",
        "dataset",
        "modele",
        "algorithme",
        "systeme",
        "caracteristique",
    ],
    words: &[],
};

/// Selectors of one of several characteristics.
pub(crate) const CHARACTERISTIC: Names =
    Names { whole: &["feature", "characteristic", "attribute", "variable", "caracteristique"], words: &[] };

pub(crate) const SPLIT: Names = Names { whole: &["split", "set", "subset", "fold"], words: &[] };

pub(crate) const WEIGHT: Names = Names {
    whole: &[
        "weight",
        "weights",
        "sample weight",
        "sampling weight",
        "survey weight",
        "wt",
        "wgt",
        "n",
        "count",
        "counts",
        "freq",
        "frequency",
        "people",
        "persons",
        "patients",
        "cases",
        "rows",
        "applicants",
        "poids",
        "ponderation",
        "effectif",
        "effectifs",
        "nombre",
        "personnes",
    ],
    words: &["weight", "poids"],
};

/// The whole of a table that was counted.
pub(crate) const TRIALS: Names = Names {
    whole: &[
        "trials",
        "total",
        "n",
        "applicants",
        "people",
        "persons",
        "patients",
        "cases",
        "questions",
        "candidates",
        "sentences",
        "essais",
    ],
    words: &["total", "trials", "applicants", "sentences", "candidates", "questions"],
};

/// A part of such a table that is an error.
pub(crate) const WRONG: Names = Names {
    whole: &["fp", "fn"],
    words: &["wrong", "wrongly", "error", "errors", "missed", "failed", "failures", "incorrect", "mistakes", "false", "faux", "erreurs"],
};

/// A part of such a table that is right.
pub(crate) const RIGHT: Names =
    Names { whole: &[], words: &["right", "rightly", "correct", "correctly", "success", "successes", "passed", "reussites", "corrects"] };

/// A part of such a table that was chosen.
pub(crate) const CHOSEN: Names = Names {
    whole: &[],
    words: &[
        "flagged",
        "selected",
        "hired",
        "admitted",
        "approved",
        "accepted",
        "granted",
        "invited",
        "first",
        "chosen",
        "positive",
        "positives",
        "retenus",
        "admis",
    ],
};

/// A part of such a table that is whatever the other part is not.
pub(crate) const REST: Names = Names {
    whole: &[],
    words: &["not", "no", "non", "other", "others", "rest", "rejected", "refused", "denied", "negatives", "remaining", "pas", "autres"],
};

pub(crate) const STRATUM: Names = Names {
    whole: &["job", "judge", "school", "team", "store", "court"],
    words: &[
        "department",
        "dept",
        "branch",
        "site",
        "hospital",
        "clinic",
        "office",
        "occupation",
        "position",
        "degree",
        "programme",
        "program",
        "faculty",
        "departement",
        "agence",
        "service",
        "hopital",
        "poste",
        "metier",
    ],
};

pub(crate) const IDENTIFIER: Names = Names {
    whole: &["name", "key", "index", "nom", "unnamed 0"],
    words: &["id", "ids", "uuid", "guid", "identifier", "identifiant", "ref", "reference", "matricule", "ssn", "email", "url"],
};

impl Names {
    /// How well a name fits: 2 as a whole, 1 by a word, 0 not at all.
    pub(crate) fn fit(&self, name: &str) -> u8 {
        let words = words(name);
        if self.whole.contains(&words.join(" ").as_str()) {
            2
        } else {
            u8::from(words.iter().any(|word| self.words.contains(&word.as_str())))
        }
    }

    /// The place of a name among the whole ones, of which the first are the surest.
    pub(crate) fn place(&self, name: &str) -> usize {
        let name = words(name).join(" ");
        self.whole.iter().position(|whole| *whole == name).unwrap_or(self.whole.len())
    }
}

/// The words of a name, in small letters without accents.
pub(crate) fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = ' ';
    for sign in name.chars() {
        let begins = (sign.is_uppercase() && before.is_lowercase()) || !sign.is_alphanumeric();
        if begins && words.last().is_some_and(|word| !word.is_empty()) {
            words.push(String::new());
        }
        if let (true, Some(word)) = (sign.is_alphanumeric(), words.last_mut()) {
            word.extend(sign.to_lowercase().map(plain));
        }
        before = sign;
    }
    words.retain(|word| !word.is_empty());
    words
}

/// A letter without its accent, as French has them.
const fn plain(letter: char) -> char {
    match letter {
        'à' | 'â' | 'ä' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' => 'i',
        'ô' | 'ö' => 'o',
        'ù' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_compared_by_its_words() {
        assert_eq!(words("twoYearRecid"), ["two", "year", "recid"]);
        assert_eq!(words("_Y-true "), ["y", "true"]);
        assert_eq!(words("Étiquette"), ["etiquette"]);
        assert_eq!(words("IsFRAUD2"), ["is", "fraud2"]);
        for (names, name, fit) in [
            (&LABEL, "Y_True", 2),
            (&LABEL, "true_gender", 1),
            (&LABEL, "structure", 0),
            (&PREDICTION, "in_top_3_percent", 1),
            (&PREDICTION, "topic", 0),
            (&GROUP, "Race/Ethnicity", 2),
            (&GROUP, "tranche d'âge", 2),
            (&WEIGHT, "N", 2),
        ] {
            assert_eq!(names.fit(name), fit, "{name}");
        }
    }
}
