//! `ecart power`: what sizes can show, of an audit that there is and before there is one.

use ecart_metrics::power::Sought;
use ecart_metrics::{Analysis, Confidence, Config};
use ecart_report::{Findings, Planned, terminal};
use ecart_words::say;

use super::App;
use super::report::read;
use crate::args::PowerArgs;
use crate::message::{Message, of_audit};
use crate::request::{confidence, gap, in_per_cent, not_a_share, power};

pub(super) fn run(args: &PowerArgs, app: &App<'_>) -> Result<(), Message> {
    let words = app.words;
    let sought = Sought { power: power(args.power, words)?, gap: args.gap.map(|value| gap(value, words)).transpose()? };
    let level = args.level.map(|value| confidence(value, words)).transpose()?;
    let text = match &args.audit_json {
        Some(file) => of_groups(file, sought, level, app)?,
        None => {
            let section = planned(args, sought, level.unwrap_or_default(), app)?.section(words);
            terminal::section(&section, words, app.shell.has_colour())
        }
    };
    app.print(text.as_bytes())
}

/// What the groups of an audit could have shown, whatever else was asked of it.
fn of_groups(file: &str, sought: Sought, confidence: Option<Confidence>, app: &App<'_>) -> Result<String, Message> {
    let mut document = read(file, app.words)?.document;
    let config = Config {
        confidence: confidence.unwrap_or(document.audit.config.confidence),
        analyses: [Analysis::Power].into(),
        sought,
        ..document.audit.config
    };
    document.audit = document.counted.audit(&config).map_err(|error| of_audit(&error, app.words))?;
    Ok(terminal::sections(&Findings::new(&document, app.words), "power", app.words, app.shell.has_colour()))
}

fn planned(args: &PowerArgs, sought: Sought, confidence: Confidence, app: &App<'_>) -> Result<Planned, Message> {
    let words = app.words;
    let refuse = |what: String, hint: &str| Message::new(what).hint(words.say(hint));
    let Some(rate) = args.rate else { return Err(refuse(words.say("error-power-of-nothing"), "hint-power-of-nothing")) };
    if !(0.0..=1.0).contains(&rate) {
        return Err(not_a_share("error-rate", "--rate", rate, in_per_cent(rate).unwrap_or(0.2), words));
    }
    if args.gap.is_none() && args.size.is_none() {
        return Err(refuse(words.say("error-power-without-question"), "hint-power-without-question"));
    }
    for (flag, size) in [("--size", args.size), ("--reference-size", args.reference_size)] {
        if size == Some(0) {
            return Err(refuse(say!(words, "error-power-nobody", flag = flag), "hint-power-nobody"));
        }
    }
    if args.compared < 2 {
        return Err(refuse(words.say("error-power-one-group"), "hint-power-one-group"));
    }
    Ok(Planned {
        rate,
        gap: sought.gap,
        size: args.size,
        reference_size: args.reference_size,
        groups: args.compared,
        confidence,
        power: sought.power,
    })
}
