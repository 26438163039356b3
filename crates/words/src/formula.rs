//! Formulas with the letters of the language: French writes VP where English writes TP.

use crate::{Lang, Words};

/// What French calls the counts and rates of a formula; FP and FN are the same in both.
const FRENCH: [(&str, &str); 8] =
    [("TP", "VP"), ("TN", "VN"), ("TPR", "TVP"), ("TNR", "TVN"), ("FPR", "TFP"), ("PPV", "VPP"), ("SR", "TS"), ("ER", "TE")];

impl Words {
    /// A formula or a symbol of the catalogue in the letters of the language; `TPRᵣ` is the rate of the reference.
    pub fn formula(&self, formula: &str) -> String {
        if self.lang() == Lang::En {
            return formula.to_owned();
        }
        let mut text = String::with_capacity(formula.len());
        let mut rest = formula;
        while let Some(start) = rest.find(|character: char| character.is_ascii_uppercase()) {
            let end = rest[start..].find(|character: char| !character.is_ascii_uppercase()).map_or(rest.len(), |length| start + length);
            let token = &rest[start..end];
            text.push_str(&rest[..start]);
            text.push_str(FRENCH.iter().find(|(english, _)| *english == token).map_or(token, |(_, french)| french));
            rest = &rest[end..];
        }
        text.push_str(rest);
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_tokens_are_written_as_the_language_does() {
        let french = Words::new(Lang::Fr);
        assert_eq!(french.formula("TP / (TP + FN)"), "VP / (VP + FN)");
        assert_eq!(french.formula("|TPR − TPRᵣ| + MCC"), "|TVP − TVPᵣ| + MCC");
        assert_eq!(Words::new(Lang::En).formula("TP / (TP + FN)"), "TP / (TP + FN)");
    }
}
