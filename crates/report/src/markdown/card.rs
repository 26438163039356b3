//! The quantitative part of a model card (Mitchell et al., Model Cards for Model Reporting, FAT* 2019, section 4): factors, metrics, evaluation data,
//! quantitative analyses, caveats. What a model is, who made it and what it is for no audit knows: that is left to those who do.

use ecart_schema::Document;
use ecart_words::{Words, say};

use super::{Page, escaped, prose};
use crate::card::front;
use crate::{Findings, GroupingFindings};

/// Draws the card.
pub fn card(document: &Document, findings: &Findings, words: &Words) -> String {
    let mut page = Page { words, text: front(document, findings, words).unwrap_or_default() };
    page.block(&format!("# {}", escaped(&say!(words, "card-title", title = findings.title.as_str()))));
    page.block(&prose(&say!(words, "card-intro", version = document.provenance.version.as_str())));
    page.factors(findings);
    page.metrics(document, findings);
    page.data(findings);
    page.analyses(document, findings);
    page.block(&format!("## {}", escaped(&words.say("card-caveats"))));
    page.caveats("page-cautions", &findings.cautions);
    page.caveats("page-cannot", &findings.cannot_show);
    page.text
}

impl Page<'_> {
    fn factors(&mut self, findings: &Findings) {
        let words = self.words;
        let factor = |grouping: &GroupingFindings| {
            let groups = grouping.rates.rows.iter().filter(|row| !row.is_overall).count();
            say!(words, "card-factor", grouping = grouping.name.as_str(), groups = groups, reference = grouping.reference.as_str())
        };
        let factors: Vec<String> = findings.groupings.iter().map(factor).collect();
        self.list(&words.say("card-factors"), &factors);
    }

    fn metrics(&mut self, document: &Document, findings: &Findings) {
        let words = self.words;
        self.block(&format!("## {}", escaped(&words.say("card-metrics"))));
        let shown = findings.groupings.first().map_or(&[][..], |grouping| &grouping.rates.metrics);
        let measures: Vec<String> = findings
            .definitions
            .iter()
            .filter(|definition| shown.iter().any(|head| head.metric.name() == definition.code))
            .map(|definition| {
                words.entry(&format!("- **{}** (`{}`)", escaped(&definition.name), definition.code), &prose(&definition.means))
            })
            .collect();
        self.block(&format!("### {}", escaped(&words.say("card-measures"))));
        self.block(&measures.join("\n"));
        self.block(&format!("### {}", escaped(&words.say("card-thresholds"))));
        self.block(&escaped(&findings.method_line));
        self.block(&format!("### {}", escaped(&words.say("card-variation"))));
        self.block(&prose(&say!(words, "card-variation-said", minimum = document.audit.config.min_group)));
    }

    fn data(&mut self, findings: &Findings) {
        let words = self.words;
        let facts = findings.provenance.iter().enumerate().map(|(place, fact)| {
            say!(words, "sheet-fact", name = fact.name.as_str(), value = if place == 0 { copied(&fact.value) } else { fact.value.clone() })
        });
        let facts: Vec<String> = std::iter::once(findings.rows_line.clone()).chain(facts).collect();
        self.block(&format!("## {}", escaped(&words.say("card-data"))));
        let lines: Vec<String> = facts.iter().chain(&findings.left_out).map(|fact| format!("- {}", prose(fact))).collect();
        self.block(&lines.join("\n"));
    }

    fn caveats(&mut self, heading: &str, sentences: &[String]) {
        if !sentences.is_empty() {
            self.block(&format!("### {}", escaped(&self.words.say(heading))));
            let items: Vec<String> = sentences.iter().map(|sentence| format!("- {}", prose(sentence))).collect();
            self.block(&items.join("\n"));
        }
    }

    fn analyses(&mut self, document: &Document, findings: &Findings) {
        let words = self.words;
        self.block(&format!("## {}", escaped(&words.say("card-analyses"))));
        self.finding(findings);
        for note in &findings.notes {
            self.block(&prose(note));
        }
        let of_columns = |several: bool| {
            let groupings = document.audit.groupings.iter().zip(&findings.groupings);
            groupings.filter(move |(audited, _)| (audited.columns.len() > 1) == several).map(|(_, grouping)| grouping)
        };
        for (heading, several) in [("card-unitary", false), ("card-intersectional", true)] {
            self.block(&format!("### {}", escaped(&words.say(heading))));
            for grouping in of_columns(several) {
                self.block(&format!("#### {}", escaped(&grouping.name)));
                self.rates(grouping);
                self.against(grouping);
                self.widest(&grouping.widest);
                self.impacts(&grouping.name, &grouping.impacts);
                self.criteria(&grouping.criteria);
            }
            if of_columns(several).next().is_none() {
                self.block(&prose(&words.say("card-none")));
            }
        }
    }
}

/// The command, which comes first, as code: it is there to be copied. One with signs of HTML in it is shown as text, where they are escaped whoever shows it.
fn copied(command: &str) -> String {
    if command.contains(['`', '<', '>']) { command.to_owned() } else { format!("`{command}`") }
}
