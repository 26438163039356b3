//! `ecart baseline`: count, audit, and record what rules on change are compared with from then on.

use std::path::Path;

use ecart_gate::{Judged, Part};
use ecart_report::folder;
use ecart_words::say;

use super::App;
use super::check::judging;
use crate::args::BaselineArgs;
use crate::message::{Message, of_folder};
use crate::notes;

/// Records the audit that the policy asks for, unless a rule on change is broken by it.
pub(super) fn run(args: &BaselineArgs, app: &App<'_>) -> Result<(), Message> {
    let words = app.words;
    let judging = judging(&args.policy, app)?;
    let Some(file) = args.out.clone().or_else(|| judging.recorded()) else {
        return Err(Message::new(words.say("error-baseline-nowhere")).hint(words.say("hint-baseline-nowhere")));
    };
    folder::check_file(Path::new(&file)).map_err(|error| of_folder(&error, &file, words))?;
    let (document, remarks) = judging.document(app)?;
    if Path::new(&file).exists() && !args.accept {
        let before = super::report::read(&file, words)?.document;
        if let Some(grown) = judging.check(&document, Some(&before), app)?.rules.iter().find(|judged| has_grown(judged)) {
            let message = say!(words, "error-baseline-grown", rule = &grown.rule.name);
            return Err(Message::new(message).at(file).hint(words.say("hint-baseline-grown")));
        }
    }
    folder::write_file(Path::new(&file), document.to_json().as_bytes()).map_err(|error| of_folder(&error, &file, words))?;
    if !args.quiet {
        notes::remarks(&remarks, app);
        app.shell.say(&say!(words, "note-baseline-wrote", file = file, rows = document.counted.rows()));
    }
    Ok(())
}

/// Whether something that a rule on change looks at has grown, by however little: of many baselines that each grow as chance allows, the last is far from the first.
/// What is within the rule's other limit may grow.
fn has_grown(judged: &Judged) -> bool {
    let limit = &judged.rule.limit;
    let is_within = |value: f64| {
        (limit.max.is_some() || limit.min.is_some()) && limit.max.is_none_or(|max| value <= max) && limit.min.is_none_or(|min| value >= min)
    };
    let grew = |part: &Part| part.change.is_some_and(|change| change.increase.is_ok_and(|increase| increase > ROUNDING));
    limit.growth.is_some() && judged.parts.iter().any(|part| grew(part) && !part.value.is_ok_and(is_within))
}

/// Less than this is no growth.
const ROUNDING: f64 = 1e-9;
