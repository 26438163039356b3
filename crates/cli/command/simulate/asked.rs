//! The world that is asked for: a preset or a file, and flags over it.

use std::fs;

use ecart_simulate::{Draft, DraftColumn, DraftProxy, Preset, ScoreKind, Setting, Told, World};
use ecart_words::{Words, say};

use crate::args::SimulateArgs;
use crate::message::{Message, WorldFrom, io_reason, of_world, of_written, similar};

pub(super) fn world(args: &SimulateArgs, words: &Words) -> Result<World, Message> {
    let mut from = WorldFrom::default();
    let under = match (&args.preset_world, &args.world) {
        (Some(name), _) => {
            let preset = Preset::find(name).ok_or_else(|| unknown(name, words))?;
            from.file = Some((format!("{name}.toml"), preset.text.to_owned()));
            preset.text.to_owned()
        }
        (None, Some(file)) => {
            let text = read(file, words)?;
            from.file = Some((file.clone(), text.clone()));
            text
        }
        (None, None) => String::new(),
    };
    let under = Draft::parse(&under).map_err(|error| of_written(&error, &from, words))?;
    let over = flags(args, words)?;
    from.typed = typed(args);
    let draft = over.over(under);
    from.places.clone_from(&draft.places);
    let world = World::new(&draft).map_err(|error| of_world(&error, &from, words))?;
    if args.rows == Some(0) {
        return Err(Message::new(words.say("error-simulate-no-rows")).hint(say!(words, "hint-use", flag = "--rows 10000")));
    }
    Ok(world)
}

fn read(file: &str, words: &Words) -> Result<String, Message> {
    let failed = |reason: String| {
        Message::new(say!(words, "error-simulate-world-unread", file = file)).at(reason).hint(words.say("hint-simulate-world"))
    };
    let bytes = fs::read(file).map_err(|error| failed(io_reason(&error, words)).caused_by(&error))?;
    String::from_utf8(bytes).map_err(|error| failed(words.say("error-simulate-not-text")).caused_by(&error))
}

fn unknown(name: &str, words: &Words) -> Message {
    let names = Preset::ALL.map(|preset| preset.name);
    let message = Message::new(say!(words, "error-simulate-unknown-world", name = name)).at(say!(
        words,
        "error-values-allowed",
        values = names.join(", ")
    ));
    match similar(name, names).first() {
        Some(near) => message.hint(say!(words, "hint-similar-command", command = format!("ecart simulate {near}"))),
        None => message.hint(words.say("hint-simulate-own-world")),
    }
}

/// The values by group that are typed.
fn by_group(args: &SimulateArgs) -> [(Setting, &Option<String>); 9] {
    [
        (Setting::BaseRate, &args.true_rate),
        (Setting::Auc, &args.area),
        (Setting::Shift, &args.shift),
        (Setting::Threshold, &args.decided_from),
        (Setting::LabelBias, &args.label_bias),
        (Setting::LabelExcess, &args.label_excess),
        (Setting::Noise, &args.noise),
        (Setting::SeenIfPositive, &args.seen_if_positive),
        (Setting::SeenIfNegative, &args.seen_if_negative),
    ]
}

fn typed(args: &SimulateArgs) -> Vec<Setting> {
    let others = [
        (Setting::Group, !args.levels.is_empty()),
        (Setting::Proxy, !args.proxies.is_empty()),
        (Setting::Periods, args.periods.is_some()),
        (Setting::Strength, args.strength.is_some()),
        (Setting::Score, args.score_kind.is_some()),
    ];
    let told = by_group(args).into_iter().map(|(setting, text)| (setting, text.is_some()));
    told.chain(others).filter(|(_, is_typed)| *is_typed).map(|(setting, _)| setting).collect()
}

fn flags(args: &SimulateArgs, words: &Words) -> Result<Draft, Message> {
    let mut draft = Draft { periods: args.periods, strength: args.strength, ..Draft::default() };
    let unread = |text: &str, flag: &str, example: &str| {
        Message::new(say!(words, "error-simulate-unread", text = text, flag = flag)).hint(say!(
            words,
            "hint-simulate-written-so",
            flag = example
        ))
    };
    for text in &args.levels {
        draft.columns.push(DraftColumn::parse(text).map_err(|part| unread(&part, "--group", "--group sex=women:0.4,men:0.6"))?);
    }
    for text in &args.proxies {
        draft.proxies.push(DraftProxy::parse(text).ok_or_else(|| unread(text, "--proxy", "--proxy district=sex:0.6"))?);
    }
    if let Some(name) = &args.score_kind {
        let kinds = ScoreKind::ALL.map(ScoreKind::name);
        let kind = ScoreKind::of_name(name).ok_or_else(|| {
            let message = Message::new(say!(words, "error-value-of-flag", value = name, flag = "--score"));
            let message = message.at(say!(words, "error-values-allowed", values = kinds.join(", ")));
            message.hints(similar(name, kinds).first().map(|near| say!(words, "hint-use", flag = format!("--score {near}"))))
        })?;
        draft.score = Some(kind);
    }
    for (setting, text) in by_group(args) {
        let Some(text) = text else { continue };
        let flag = format!("--{}", setting.key().replace('_', "-"));
        let told = Told::parse_list(text).map_err(|part| unread(&part, &flag, &format!("{flag} women:0.1,men:0.2")))?;
        draft.tell(setting, told);
    }
    Ok(draft)
}
