//! A policy: the rules that an audit is held to, and how that audit is made, as a file says it.
//!
//! [`Policy::parse`] refuses what it does not know (a key, a metric, a value) and what cannot hold (a minimum above the maximum), each with its place. It promises
//! that every rule it gives says one thing that can be judged. Whether columns, levels and a baseline exist is found when they are read.

mod error;
mod here;
mod kind;
mod limit;
mod names;
mod near;
mod raw;
mod reader;
mod rule;
mod schema;
mod sections;
mod settle;
mod shape;
mod summary;
mod syntax;

pub use error::{PolicyError, Problem};
pub use kind::{Kind, LimitOf, LimitRange, Syntax, Table};
pub use schema::policy_schema;
pub use sections::{About, PolicyColumns, PolicyData, PolicyFigures, PolicyWords};
pub use settle::Asked;

use self::reader::Reader;
use self::settle::{Defaults, Said};
use crate::{At, Rule, Summary};

/// A policy.
#[derive(Clone, Debug, PartialEq)]
pub struct Policy {
    /// The file, by the name it was given.
    pub file: String,
    /// Its text.
    pub text: String,
    /// What is checked, as reports call it.
    pub title: Option<String>,
    /// The preset whose rules come first.
    pub preset: Option<At<String>>,
    /// An audit.json that rules on change compare with, relative to the policy's folder.
    pub baseline: Option<At<String>>,
    /// Where the data are.
    pub data: PolicyData,
    /// Which column plays which role.
    pub columns: PolicyColumns,
    /// How the audit is made.
    pub figures: PolicyFigures,
    /// How the audit is spoken of.
    pub words: PolicyWords,
    /// What the policy is.
    pub about: Option<About>,
    /// What a summary that is published says beside the figures.
    pub summary: Summary,
    /// The rules, those of a preset first.
    pub rules: Vec<Rule>,
    /// What rules have that do not say otherwise.
    defaults: Defaults,
    /// What each of the rules says by itself.
    said: Vec<Said>,
}

impl Policy {
    /// The policy that a text says. A preset that it names is not looked up: see [`Policy::with_presets`].
    ///
    /// ```
    /// # use ecart_gate::{Limit, Policy};
    /// let text = "[[rule]]\nmetric = \"fpr\"\ngap = \"difference\"\nmax = 0.05\ngroup = \"race\"\n";
    /// let policy = Policy::parse("ecart.toml", text)?;
    /// assert_eq!(policy.rules[0].name, "false-positive-rate-difference-race");
    /// assert_eq!(policy.rules[0].limit, Limit { max: Some(0.05), ..Limit::default() });
    ///
    /// let error = Policy::parse("ecart.toml", &text.replace("fpr", "fprr")).unwrap_err();
    /// assert_eq!(error.to_string(), "ecart.toml:2:10: unknown metric `fprr`");
    /// # Ok::<(), ecart_gate::PolicyError>(())
    /// ```
    ///
    /// # Errors
    /// [`PolicyError`] for the first thing that is wrong.
    pub fn parse(file_name: &str, text: &str) -> Result<Self, PolicyError> {
        Reader { file: file_name, text }.policy()
    }

    /// The file in which a rule stands, by its place among the rules: the policy itself, or the preset, whose rules are placed in its own text.
    pub fn file_of(&self, rule: usize) -> &str {
        self.said.get(rule).and_then(|said| said.preset.as_deref()).unwrap_or(&self.file)
    }
}
