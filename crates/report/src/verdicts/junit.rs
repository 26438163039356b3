//! A check as JUnit XML, which build servers show as tests: a suite for the policy, a case for each rule.
//!
//! A rule that is broken is a failed case. One that is inconclusive fails with the type `inconclusive` where its policy asks for certainty. Where the policy only warns, the
//! case passes and its text begins with the verdict: the form knows no warning, a failure would stop the build against the policy, and *skipped* would say that
//! nothing was looked at. Skipped are the rules that a waiver excuses, with its reason, and those without a limit, since there is nothing that they could pass.
//!
//! It is valid under the schema of Jenkins' xUnit plugin (`junit-10.xsd`), which knows no properties of a case: limit, source, owner and verdict of each rule are
//! properties of the suite, named `RULE.limit` and so on. There is no time in it, so that the same check gives the same bytes.

use ecart_gate::{Verdict, Way};
use ecart_words::Words;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use super::{RuleSaid, Said, explanation, location};

/// Draws the check.
pub fn render(said: &Said, words: &Words) -> String {
    let cases: Vec<Case> = said.rules.iter().map(|rule| Case::new(said, rule, words)).collect();
    let count = |is: fn(&Outcome) -> bool| cases.iter().filter(|case| is(&case.outcome)).count().to_string();
    let (tests, failures) = (cases.len().to_string(), count(|outcome| matches!(outcome, Outcome::Failed { .. })));
    let skipped = count(|outcome| matches!(outcome, Outcome::Skipped { .. }));
    let (title, path) = (text_of(&said.title), text_of(&location::path(said)));

    let mut page = Page(Writer::new_with_indent(Vec::new(), b' ', 2));
    page.event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)));
    let totals = [("tests", tests.as_str()), ("failures", &failures), ("errors", "0")];
    page.open("testsuites", &[&[("name", title.as_str())], &totals[..]].concat());
    page.open("testsuite", &[&[("name", title.as_str())], &totals[..], &[("skipped", skipped.as_str()), ("file", &path)]].concat());
    page.properties(said, &path);
    for case in &cases {
        page.case(case, &class_name(&path));
    }
    page.close("testsuite");
    page.close("testsuites");
    page.finish()
}

/// A rule as a case.
struct Case {
    name: String,
    outcome: Outcome,
    text: String,
}

enum Outcome {
    Passed,
    Failed { kind: &'static str, message: String },
    Skipped { message: String },
}

impl Case {
    fn new(said: &Said, rule: &RuleSaid, words: &Words) -> Self {
        let verdict = || text_of(&explanation::verdict(rule, words));
        let outcome = match (rule.way, &rule.waiver) {
            (Way::Fail, _) => Outcome::Failed { kind: Verdict::Broken.name(), message: text_of(&rule.sentence) },
            (Way::Uncertain, _) => Outcome::Failed { kind: Verdict::Inconclusive.name(), message: text_of(&rule.sentence) },
            (Way::Pass, Some(waiver)) if waiver.excuses => Outcome::Skipped { message: text_of(&waiver.text) },
            (Way::Pass, _) if rule.verdict.is_none() => Outcome::Skipped { message: verdict() },
            (Way::Pass | Way::Warn, _) => Outcome::Passed,
        };
        Self { name: text_of(&rule.name), outcome, text: text_of(&explanation::of(said, rule, words)) }
    }
}

struct Page(Writer<Vec<u8>>);

impl Page {
    #[expect(clippy::expect_used, reason = "writing into memory cannot fail")]
    fn event(&mut self, event: Event<'_>) {
        self.0.write_event(event).expect("memory can be written");
    }

    fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.event(Event::Start(BytesStart::new(name).with_attributes(attributes.iter().copied())));
    }

    fn close(&mut self, name: &str) {
        self.event(Event::End(BytesEnd::new(name)));
    }

    fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.event(Event::Empty(BytesStart::new(name).with_attributes(attributes.iter().copied())));
    }

    fn element(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.open(name, attributes);
        self.event(Event::Text(BytesText::new(text)));
        self.close(name);
    }

    fn properties(&mut self, said: &Said, path: &str) {
        self.open("properties", &[]);
        self.empty("property", &[("name", "policy"), ("value", path)]);
        for rule in &said.rules {
            let verdict = rule.verdict.map_or("", Verdict::name);
            let owner = rule.owner.as_deref().unwrap_or_default();
            for (key, value) in [("verdict", verdict), ("limit", &rule.limit), ("source", &rule.whose), ("owner", owner)] {
                if !value.is_empty() {
                    let name = text_of(&format!("{}.{key}", rule.name));
                    self.empty("property", &[("name", &name), ("value", &text_of(value))]);
                }
            }
        }
        self.close("properties");
    }

    fn case(&mut self, case: &Case, class_name: &str) {
        self.open("testcase", &[("name", &case.name), ("classname", class_name)]);
        match &case.outcome {
            Outcome::Passed => self.element("system-out", &[], &case.text),
            Outcome::Failed { kind, message } => self.element("failure", &[("type", kind), ("message", message)], &case.text),
            Outcome::Skipped { message } => {
                self.empty("skipped", &[("message", message)]);
                self.element("system-out", &[], &case.text);
            }
        }
        self.close("testcase");
    }

    #[expect(clippy::expect_used, reason = "the writer is given text alone")]
    fn finish(self) -> String {
        let mut text = String::from_utf8(self.0.into_inner()).expect("text is UTF-8");
        text.push('\n');
        text
    }
}

/// The policy as a class: `fairness/ecart.toml` is `fairness.ecart`, which build servers show as the class `ecart` of the package `fairness`.
fn class_name(path: &str) -> String {
    let without_extension = path.strip_suffix(".toml").filter(|name| !name.is_empty()).unwrap_or(path);
    without_extension.trim_start_matches('/').replace('/', ".")
}

/// A text as XML can hold it: characters that it has no way to write become `�`.
fn text_of(text: &str) -> String {
    let is_allowed = |character: char| match character {
        '\t' | '\n' => true,
        '\u{FFFE}' | '\u{FFFF}' => false,
        _ => character >= ' ',
    };
    text.replace(|character| !is_allowed(character), "\u{FFFD}")
}
