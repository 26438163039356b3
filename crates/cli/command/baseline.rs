//! `ecart baseline`: count, audit, and record what rules on change are compared with from then on.

use std::path::Path;

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
    judging.spare(&[&file], None, words)?;
    let (document, remarks) = judging.document(app)?;
    if Path::new(&file).exists() && !args.accept {
        let before = super::report::read(&file, words)?.document;
        if let Some(grown) = judging.check(&document, Some(&before), app)?.rules.iter().find(|judged| judged.has_grown()) {
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
