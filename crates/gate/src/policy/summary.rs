//! What a policy says for a summary that is published.

use super::error::{PolicyError, Problem};
use super::raw::{RawExclude, RawSummary};
use super::reader::Reader;
use super::rule::split;
use crate::{Exclusion, Summary};

impl Reader<'_> {
    pub(super) fn summary(self, raw: &RawSummary) -> Result<Summary, PolicyError> {
        Ok(Summary {
            tool: self.words("tool", raw.tool.as_ref())?,
            purpose: self.words("purpose", raw.purpose.as_ref())?,
            distribution_date: raw.distribution_date.as_ref().map(|day| self.day("distribution_date", day)).transpose()?,
            audit_date: raw.audit_date.as_ref().map(|day| self.day("audit_date", day)).transpose()?,
            auditor: self.words("auditor", raw.auditor.as_ref())?,
            data_source: self.words("data_source", raw.data_source.as_ref())?,
            data_explanation: self.words("data_explanation", raw.data_explanation.as_ref())?,
            limits: self.list("limits", raw.limits.as_ref())?.into_iter().map(|text| text.value).collect(),
            excluded: raw.exclude.iter().map(|exclude| self.exclusion(exclude)).collect::<Result<_, _>>()?,
        })
    }

    fn exclusion(self, raw: &RawExclude) -> Result<Exclusion, PolicyError> {
        let text = raw.level.get();
        let Some((column, level)) = split(text, &[]) else {
            let problem = Problem::NotALevel { key: "level".to_owned(), text: text.clone(), near: None };
            return Err(self.error(raw.level.span(), problem));
        };
        let reason = self.words("reason", Some(&raw.reason))?.unwrap_or_default();
        Ok(Exclusion { column: column.to_owned(), level: level.to_owned(), reason })
    }
}

impl Summary {
    /// What this says, and where it says nothing, what the other says.
    pub(super) fn over(self, other: Self) -> Self {
        Self {
            tool: self.tool.or(other.tool),
            purpose: self.purpose.or(other.purpose),
            distribution_date: self.distribution_date.or(other.distribution_date),
            audit_date: self.audit_date.or(other.audit_date),
            auditor: self.auditor.or(other.auditor),
            data_source: self.data_source.or(other.data_source),
            data_explanation: self.data_explanation.or(other.data_explanation),
            limits: if self.limits.is_empty() { other.limits } else { self.limits },
            excluded: if self.excluded.is_empty() { other.excluded } else { self.excluded },
        }
    }
}
