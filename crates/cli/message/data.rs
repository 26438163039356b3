//! Why the rows could not be read.

use ecart_data::{BadValue, DataError, Format, Found, affirmative};
use ecart_tally::{LeftOut, PeriodError, Reason, Role, RowRef, Unit};
use ecart_words::{Words, say};

use super::compare::{of_duplicate_key, of_no_partner};
use super::{Message, io_reason, similar};
use crate::args::{AuditArgs, quoted};

/// From so many rows on, values that are no numbers are the rule and not the exception.
const MANY: u64 = 100;
/// How many values, columns or levels a message lists.
const LISTED: usize = 5;

/// About how many days a period has.
const fn days(unit: Unit) -> u64 {
    match unit {
        Unit::Day => 1,
        Unit::Week => 7,
        Unit::Month => 30,
        Unit::Quarter => 91,
        Unit::Year => 365,
    }
}

/// An error of reading as a message, for these arguments.
pub(crate) fn of_data(error: &DataError, args: &AuditArgs, words: &Words) -> Message {
    let says = Says { args, words };
    let message = match error {
        DataError::NoInput => Message::new(words.say("error-no-input")).hint(words.say("hint-no-input")),
        DataError::NotFound { path } => says.not_found(path),
        DataError::NoMatch { pattern } => Message::new(say!(words, "error-no-match", pattern = pattern)).hint(words.say("hint-no-match")),
        DataError::BadPattern { pattern, .. } => {
            Message::new(say!(words, "error-bad-pattern", pattern = pattern)).hint(words.say("hint-bad-pattern"))
        }
        DataError::EmptyFolder { path } => Message::new(say!(words, "error-empty-folder", path = path))
            .at(words.say("error-empty-folder-where"))
            .hint(say!(words, "hint-empty-folder", path = quoted(path))),
        DataError::SameFileTwice { first, second } if first == second => {
            Message::new(say!(words, "error-same-file", first = first)).hint(words.say("hint-same-file"))
        }
        DataError::SameFileTwice { first, second } => {
            Message::new(say!(words, "error-same-file-two-names", first = first, second = second)).hint(words.say("hint-same-file"))
        }
        DataError::DuplicateKey { column, key, first, second, rows } => of_duplicate_key(column, key, [first, second], *rows, words),
        DataError::KeyWithThreshold { column } => {
            Message::new(say!(words, "error-compare-key-threshold", column = column)).hint(words.say("hint-compare-key-threshold"))
        }
        DataError::NoPartner { column, old, new } => of_no_partner(column, [old, new], words),
        DataError::Unreadable { name, source } => {
            Message::new(say!(words, "error-unreadable", file = name)).at(io_reason(source, words)).hint(words.say("hint-unreadable"))
        }
        DataError::Empty { name } => Message::new(say!(words, "error-empty", file = name)).hint(words.say("hint-empty")),
        DataError::NoRows { name } => Message::new(say!(words, "error-no-rows", file = name)).hint(words.say("hint-no-rows")),
        DataError::NotTheFormat { name, format } => {
            Message::new(say!(words, "error-not-the-format", file = name, format = format_name(*format)))
                .hint(words.say("hint-not-the-format"))
        }
        DataError::Truncated { name, format, .. } => {
            Message::new(say!(words, "error-truncated", file = name, format = format_name(*format))).hint(words.say("hint-truncated"))
        }
        DataError::Damaged { name, format, .. } => {
            Message::new(say!(words, "error-damaged", file = name, format = format_name(*format))).hint(words.say("hint-truncated"))
        }
        DataError::Unsupported { name, kind: "zip" } => Message::new(say!(words, "error-zip", file = name)).hint(words.say("hint-zip")),
        DataError::Unsupported { name, kind } => {
            Message::new(say!(words, "error-unsupported", file = name, kind = *kind)).hint(words.say("hint-unsupported"))
        }
        DataError::ColumnarOnStdin { format } => {
            Message::new(say!(words, "error-columnar-stdin", format = format_name(*format))).hint(words.say("hint-columnar-stdin"))
        }
        DataError::Utf16 { name } => {
            Message::new(say!(words, "error-utf16", file = name)).hint(say!(words, "hint-utf16", file = quoted(name)))
        }
        DataError::NotUtf8 { at, excerpt } => Message::new(words.say("error-not-utf8"))
            .at(format!("{}: `{excerpt}`", place(at)))
            .hint(say!(words, "hint-not-utf8", file = quoted(&at.name))),
        DataError::NulByte { at } => {
            Message::new(words.say("error-nul-byte")).at(place(at)).hint(say!(words, "hint-nul-byte", file = quoted(&at.name)))
        }
        DataError::UnclosedQuote { at } => {
            Message::new(words.say("error-unclosed-quote")).at(place(at)).hint(words.say("hint-unclosed-quote"))
        }
        DataError::RowTooLong { at, limit, open_quote } => {
            let message = Message::new(say!(words, "error-row-too-long", limit = *limit)).at(place(at));
            match open_quote {
                Some(line) => message.hint(say!(words, "hint-row-too-long-quote", place = format!("{}:{line}", at.name))),
                None => message.hint(words.say("hint-row-too-long")),
            }
        }
        DataError::Ragged { at, found, expected, excerpt } => {
            let hint = if found > expected { "hint-ragged-more" } else { "hint-ragged-fewer" };
            Message::new(say!(words, "error-ragged", found = *found, expected = *expected))
                .at(format!("{}: `{excerpt}`", place(at)))
                .hint(words.say(hint))
        }
        DataError::NoColumn { column, role, name, columns, nearest } => says.no_column(column, *role, name, columns, nearest.as_deref()),
        DataError::DuplicateColumn { column, name, positions } => {
            let positions: Vec<String> = positions.iter().map(ToString::to_string).collect();
            Message::new(say!(words, "error-duplicate-column", column = column, file = name))
                .at(say!(words, "error-duplicate-column-where", positions = words.list(&positions)))
                .hint(words.say("hint-duplicate-column"))
        }
        DataError::ColumnType { column, role, name, found } => {
            let hint = match role {
                Some(role) if role.is_number() => "hint-column-type-number",
                _ => "hint-column-type",
            };
            Message::new(say!(words, "error-column-type", column = column, found = found, role = says.role_key(*role)))
                .at(name.clone())
                .hint(words.say(hint))
        }
        DataError::NotANumber(bad) => {
            let message = Message::new(say!(words, "error-not-a-number", value = &bad.value, column = &bad.column))
                .at(says.place_and_more(&bad.first, bad.rows));
            match with_a_point(&bad.value) {
                // Of a count, a comma is no decimal one.
                Some(_) if is_count(bad) => message.hint(say!(words, "hint-thousands", value = bad.value.replace([',', ' '], ""))),
                Some(mended) => message.hint(say!(words, "hint-decimal-comma", value = mended)),
                // A few odd values are missing values; a column full of them holds no numbers.
                None if bad.rows >= MANY => message.hint(words.say("hint-no-numbers")),
                None => message.hint(says.missing_hint(&bad.value, bad.role)),
            }
        }
        DataError::NotFinite(bad) => Message::new(say!(words, "error-not-finite", value = &bad.value, column = &bad.column))
            .at(says.place_and_more(&bad.first, bad.rows))
            .hint(says.missing_hint(&bad.value, bad.role)),
        DataError::NegativeWeight(bad) if is_count(bad) => {
            let message = Message::new(say!(words, "error-negative-count", value = &bad.value, column = &bad.column));
            message.at(says.place_and_more(&bad.first, bad.rows)).hint(says.missing_hint(&bad.value, bad.role))
        }
        DataError::NotWhole(bad) if is_count(bad) => {
            let message = Message::new(say!(words, "error-count-not-whole", value = &bad.value, column = &bad.column));
            message.at(says.place_and_more(&bad.first, bad.rows)).hint(words.say("hint-count-not-whole"))
        }
        DataError::MoreThanTrials(bad) => {
            let trials = args.trials.as_deref().unwrap_or_default();
            let message = Message::new(say!(words, "error-more-than-trials", value = &bad.value, column = &bad.column, trials = trials));
            let flags = format!("--successes {} --failures {}", quoted(&bad.column), quoted(trials));
            message.at(says.place_and_more(&bad.first, bad.rows)).hint(say!(words, "hint-more-than-trials", flags = flags))
        }
        DataError::NoTrials { column } => Message::new(say!(words, "error-no-trials", column = column)).hint(words.say("hint-no-trials")),
        DataError::NegativeWeight(bad) => Message::new(say!(words, "error-negative-weight", value = &bad.value, column = &bad.column))
            .at(says.place_and_more(&bad.first, bad.rows))
            .hint(says.missing_hint(&bad.value, bad.role)),
        DataError::NotWhole(bad) => Message::new(say!(words, "error-not-whole", value = &bad.value, column = &bad.column))
            .at(says.place_and_more(&bad.first, bad.rows))
            .hint(say!(words, "hint-not-whole", column = quoted(&bad.column))),
        DataError::WeightTooLarge(bad) => Message::new(say!(words, "error-weight-too-large", value = &bad.value, column = &bad.column))
            .at(says.place_and_more(&bad.first, bad.rows))
            .hint(says.missing_hint(&bad.value, bad.role)),
        DataError::ScoreOutOfRange { value, range } => Message::new(say!(
            words,
            "error-score-out-of-range",
            value = &value.value,
            column = &value.column,
            from = range.from.to_string(),
            to = range.to.to_string()
        ))
        .at(says.place_and_more(&value.first, value.rows))
        .hint(say!(words, "hint-score-out-of-range", flag = flag_value("--missing", &value.value))),
        DataError::Threshold { column, source } => super::threshold::of_threshold(column, source, words),
        DataError::AllWeightsZero { column } => Message::new(say!(words, "error-all-weights-zero", column = column)).hint(say!(
            words,
            "hint-all-weights-zero",
            flag = says.weight_flag()
        )),
        DataError::ConditionNeverMet { condition, found, more } => {
            let message = Message::new(say!(words, "error-never-occurs", value = &condition.value, column = &condition.column))
                .at(says.values_found(found, *more));
            match similar(&condition.value, found.iter().map(|found| found.value.as_str())).first() {
                Some(near) => {
                    message.hint(say!(words, "hint-use", flag = format!("--where {}", quoted(&format!("{}={near}", condition.column)))))
                }
                None => message.hint(words.say("hint-name-one")),
            }
        }
        DataError::NotBinary { column, role, found, more } => says.not_binary(column, *role, found, *more),
        DataError::PositiveNeverOccurs { column, role, positive, found, near_miss } => {
            let message =
                Message::new(say!(words, "error-never-occurs", value = positive, column = column)).at(says.values_found(found, false));
            let is_the_predictions = args.prediction.is_some() || args.second_prediction.is_some();
            let flag = if *role == Role::Label && is_the_predictions { "--label-positive" } else { "--positive" };
            // The label has this value, and the prediction has others: the two need a positive value each.
            let is_the_labels = *role != Role::Label && args.label.is_some() && args.label_positive.is_none();
            // Of two values that say nothing of it, neither is proposed: it would turn every error round.
            let values: Vec<&str> = found.iter().map(|found| found.value.as_str()).collect();
            match near_miss.as_deref().or_else(|| affirmative(&values)) {
                _ if says.shares_positive(*role) => message.hint(words.say("hint-second-positive")),
                Some(value) if is_the_labels && near_miss.is_none() => {
                    let flags = format!("{flag} {} --label-positive {}", quoted(value), quoted(positive));
                    message.hint(say!(words, "hint-use", flag = flags))
                }
                Some(value) => message.hint(say!(words, "hint-use", flag = format!("{flag} {}", quoted(value)))),
                None => message.hint(words.say("hint-name-one")),
            }
        }
        DataError::TooManyLevels { column, role, levels, more, limit, examples, numeric, identifier } => {
            let id = if *more { "error-too-many-levels-more" } else { "error-too-many-levels" };
            let shown: Vec<String> = examples.iter().take(LISTED).map(|level| format!("`{level}`")).collect();
            let message =
                Message::new(say!(words, id, column = column, role = says.role_key(Some(*role)), levels = *levels, limit = *limit))
                    .at(say!(words, "error-levels-such-as", levels = shown.join(", ")));
            match (numeric, identifier) {
                _ if matches!(role, Role::Label | Role::Prediction) => {
                    message.hint(say!(words, "hint-classes-many", flag = format!("--max-levels {levels}")))
                }
                (true, _) => message.hint(say!(words, "hint-levels-bins", flag = format!("--bins {}", quoted(&format!("{column}=4q"))))),
                (false, true) => message.hint(say!(words, "hint-levels-identifier", role = says.role_key(Some(*role)))),
                (false, false) => message.hint(say!(
                    words,
                    "hint-levels-raise",
                    role = says.role_key(Some(*role)),
                    flag = format!("--max-levels {levels}")
                )),
            }
        }
        DataError::TooManyDistinctForQuantiles { column, limit } => {
            Message::new(say!(words, "error-too-many-distinct", column = column, limit = *limit)).hint(say!(
                words,
                "hint-too-many-distinct",
                flag = format!("--bins {}", quoted(&format!("{column}=10,20,30")))
            ))
        }
        DataError::NotAPeriod { value, why } => says.not_a_period(value, *why),
        DataError::TooManyDates { column, limit } => {
            Message::new(say!(words, "error-too-many-dates", column = column, limit = *limit)).hint(words.say("hint-too-many-dates"))
        }
        DataError::TooManyPeriods { column, periods, unit } => {
            let longer = Unit::ALL.into_iter().find(|other| *periods * days(*unit) / days(*other) < 400).unwrap_or(Unit::Year);
            Message::new(say!(words, "error-too-many-periods", column = column, periods = *periods, unit = unit.name())).hint(say!(
                words,
                "hint-too-many-periods",
                flag = format!("--over {}", quoted(&format!("{column}={}", longer.name())))
            ))
        }
        DataError::NothingCounted { left_out } => says.nothing_counted(left_out),
        _ => Message::fault(words),
    };
    message.caused_by(error)
}

/// Whether a value was to be a count of a table counted already.
const fn is_count(bad: &BadValue) -> bool {
    matches!(bad.role, Role::Successes | Role::Trials | Role::Failures)
}

/// Where a row is: `file:line`.
fn place(at: &RowRef) -> String {
    format!("{}:{}", at.name, at.line)
}

fn format_name(format: Format) -> &'static str {
    match format {
        Format::Csv => "CSV",
        Format::CsvGzip => "gzip",
        Format::CsvZstd => "zstd",
        Format::Parquet => "Parquet",
        Format::Arrow => "Arrow",
    }
}

/// `0,5` as `0.5`, if that is what the text is.
pub(crate) fn with_a_point(text: &str) -> Option<String> {
    let mended = text.trim().replacen(',', ".", 1);
    (text.contains(',') && mended.parse::<f64>().is_ok()).then_some(mended)
}

/// What the arguments say of the columns, in the words of a language.
struct Says<'a> {
    args: &'a AuditArgs,
    words: &'a Words,
}

impl Says<'_> {
    fn not_found(&self, path: &str) -> Message {
        let message = Message::new(say!(self.words, "error-not-found", file = path));
        let path = std::path::Path::new(path);
        let folder = path.parent().filter(|parent| !parent.as_os_str().is_empty());
        let names: Vec<String> = std::fs::read_dir(folder.unwrap_or(std::path::Path::new(".")))
            .map(|entries| entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect())
            .unwrap_or_default();
        let wanted = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        match similar(&wanted, names.iter().map(String::as_str)).first() {
            Some(name) => {
                let near = folder.map_or_else(|| (*name).to_owned(), |folder| folder.join(name).display().to_string());
                message.hint(say!(self.words, "hint-similar-file", file = quoted(&near)))
            }
            None => message.hint(self.words.say("hint-not-found")),
        }
    }

    fn no_column(&self, column: &str, role: Option<Role>, name: &str, columns: &[String], nearest: Option<&str>) -> Message {
        let message = Message::new(say!(self.words, "error-no-column", column = column, file = name)).at(self.columns_found(columns));
        // Several columns in one flag, as other programs take them.
        let parts: Vec<&str> = column.split(',').map(str::trim).collect();
        if let Some(role @ (Role::Group | Role::Stratum)) = role
            && parts.len() > 1
            && parts.iter().all(|part| columns.iter().any(|column| column == part))
        {
            let flags: Vec<String> = parts.iter().map(|part| format!("{} {}", self.flag(role), quoted(part))).collect();
            return message.hint(say!(self.words, "hint-use", flag = flags.join(" ")));
        }
        match (nearest, columns) {
            (None, [only]) if only.contains([';', '\t', '|']) => {
                let separator = only.chars().find(|character| ";\t|".contains(*character)).unwrap_or(';');
                let separator = if separator == '\t' { "tab".to_owned() } else { format!("'{separator}'") };
                message.hint(say!(self.words, "hint-separator", flag = format!("--separator {separator}")))
            }
            (Some(nearest), _) => {
                let flag = match role {
                    Some(role) => format!("{} {}", self.flag(role), quoted(nearest)),
                    None => {
                        let condition = self.args.conditions.iter().find_map(|condition| condition.strip_prefix(column)).unwrap_or("=");
                        format!("--where {}", quoted(&format!("{nearest}{condition}")))
                    }
                };
                message.hint(say!(self.words, "hint-similar-column", flag = flag))
            }
            (None, _) => message.hint(say!(self.words, "hint-no-column", flag = role.map_or("--where", |role| self.flag(role)))),
        }
    }

    fn not_binary(&self, column: &str, role: Role, found: &[Found], more: bool) -> Message {
        let words = self.words;
        let flag = match role {
            Role::Label if self.args.other_group.is_some() => "--mated-value",
            Role::Label if self.args.positive.is_some() => "--label-positive",
            _ => "--positive",
        };
        let numeric = found.iter().all(|found| found.value.trim().parse::<f64>().is_ok());
        if let ([first, ..], false) = (found, more || found.len() > 2) {
            // Of two numbers, such as −1 and 1, the larger is the likelier positive; of two texts the one that says yes, as in a draft.
            let texts: Vec<&str> = found.iter().map(|found| found.value.as_str()).collect();
            let number = |found: &&Found| found.value.trim().parse::<f64>().unwrap_or(f64::NAN);
            let likely = found.iter().filter(|_| numeric).max_by(|a, b| number(a).total_cmp(&number(b)));
            let likely = likely.map(|found| found.value.as_str()).or_else(|| affirmative(&texts)).unwrap_or(&first.value);
            return Message::new(say!(words, "error-positive-unknown", column = column, role = self.role_key(Some(role))))
                .at(self.values_found(found, false))
                .hint(if self.shares_positive(role) {
                    words.say("hint-second-positive")
                } else {
                    say!(words, "hint-positive-unknown", flag = format!("{flag} {}", quoted(likely)))
                });
        }
        let id = if more { "error-not-binary-more" } else { "error-not-binary" };
        let message = Message::new(say!(words, id, column = column, count = found.len(), role = self.role_key(Some(role))))
            .at(self.values_found(found, more));
        match found {
            _ if role == Role::Prediction && numeric && (more || found.len() > 3) && !self.is_of_classes(role) => {
                message.hint(say!(words, "hint-use-score", flag = format!("--score {} --threshold 0.5", quoted(column))))
            }
            _ if role == Role::SecondPrediction && numeric && (more || found.len() > 3) => {
                let flag = format!("--second-score {} --second-threshold 0.5", quoted(column));
                message.hint(say!(words, "hint-use-score", flag = flag))
            }
            [_, _, _, ..] if self.is_of_classes(role) && (more || found.len() > 3) => {
                message.hint(say!(words, "hint-classes", flag = "--classes"))
            }
            [_, _, third] => message
                .at(say!(words, "error-not-binary-first", value = &third.value, place = place(&third.first)))
                .hint(say!(words, "hint-third-value", flag = flag_value("--missing", &third.value)))
                .hints(self.is_of_classes(role).then(|| say!(words, "hint-classes", flag = "--classes"))),
            _ => message.hint(words.say("hint-not-binary")),
        }
    }

    /// Whether a label or prediction of many values may hold one of several classes: there are both, and no score.
    const fn is_of_classes(&self, role: Role) -> bool {
        let args = self.args;
        matches!(role, Role::Label)
            && args.label.is_some()
            && args.prediction.is_some()
            && args.second_prediction.is_none()
            && args.second_score.is_none()
    }

    /// A text that is no date, or a period of another length.
    fn not_a_period(&self, value: &BadValue, why: PeriodError) -> Message {
        let words = self.words;
        let message = match why {
            PeriodError::NotADate => {
                let hint = words.say("hint-not-a-date");
                Message::new(say!(words, "error-not-a-date", value = &value.value, column = &value.column)).hint(hint)
            }
            PeriodError::Coarser { found, asked } => {
                let flag = format!("--over {}", quoted(&format!("{}={}", value.column, found.max(asked).name())));
                let (found, asked) = (found.name(), asked.name());
                Message::new(say!(
                    words,
                    "error-period-coarser",
                    value = &value.value,
                    column = &value.column,
                    found = found,
                    asked = asked
                ))
                .hint(say!(words, "hint-period-coarser", flag = flag))
            }
        };
        message.at(self.place_and_more(&value.first, value.rows))
    }

    fn nothing_counted(&self, left_out: &LeftOut) -> Message {
        let message = Message::new(say!(self.words, "error-nothing-counted", rows = left_out.rows()));
        let message = left_out.reasons().fold(message, |message, (reason, rows)| message.at(left_out_line(reason, rows.rows, self.words)));
        message.hint(self.words.say("hint-nothing-counted"))
    }

    fn flag(&self, role: Role) -> &'static str {
        match role {
            Role::Label if self.args.other_group.is_some() => "--mated",
            Role::Score if self.args.other_group.is_some() => "--similarity",
            Role::OtherGroup => "--other-group",
            Role::Label => "--label",
            Role::Prediction => "--prediction",
            Role::Score => "--score",
            Role::Successes => "--successes",
            Role::Trials => "--trials",
            Role::Failures => "--failures",
            Role::Weight => self.weight_flag(),
            Role::Group => "--group",
            Role::SecondPrediction => "--second-prediction",
            Role::SecondScore => "--second-score",
            Role::Stratum => "--stratum",
            Role::Period => "--over",
            Role::Cluster => "--cluster",
        }
    }

    /// Whether a column has its positive value from `--positive`, which already fits another prediction and so cannot be changed for this one.
    const fn shares_positive(&self, role: Role) -> bool {
        matches!(role, Role::SecondPrediction) && self.args.prediction.is_some()
    }

    fn weight_flag(&self) -> &'static str {
        if self.args.sampling_weight.is_some() { "--sampling-weight" } else { "--weight" }
    }

    /// By what a message chooses the word for a column's use.
    fn role_key(&self, role: Option<Role>) -> &'static str {
        role.map_or("condition", super::plan::role_key)
    }

    fn place_and_more(&self, first: &RowRef, rows: u64) -> String {
        match rows.saturating_sub(1) {
            0 => place(first),
            more => say!(self.words, "error-and-more-rows", place = place(first), count = more),
        }
    }

    fn missing_hint(&self, value: &str, role: Role) -> String {
        let id = if matches!(role, Role::Group | Role::Stratum) { "hint-missing-level" } else { "hint-missing" };
        say!(self.words, id, flag = flag_value("--missing", value))
    }

    fn columns_found(&self, columns: &[String]) -> String {
        let shown: Vec<&str> = columns.iter().take(LISTED).map(String::as_str).collect();
        let id = if columns.len() > LISTED { "error-columns-more" } else { "error-columns" };
        say!(self.words, id, columns = shown.join(", "), count = columns.len())
    }

    fn values_found(&self, found: &[Found], more: bool) -> String {
        let value = |found: &Found| match found.rows {
            Some(rows) => say!(self.words, "error-value-rows", value = &found.value, count = rows),
            None => format!("`{}`", found.value),
        };
        let shown: Vec<String> = found.iter().take(LISTED).map(value).collect();
        let id = if more || found.len() > LISTED { "error-values-found-more" } else { "error-values-found" };
        say!(self.words, id, values = shown.join(", "))
    }
}

/// How many rows were left out, and why: `30 without a label`.
pub(crate) fn left_out_line(reason: &Reason, rows: u64, words: &Words) -> String {
    match reason {
        Reason::NotSelected(condition) => {
            say!(words, "left-out-not-selected", count = rows, condition = format!("{}={}", condition.column, condition.value))
        }
        Reason::NoGroup { column } => say!(words, "left-out-no-group", count = rows, column = column),
        Reason::NoLabel => say!(words, "left-out-no-label", count = rows),
        Reason::NoPrediction => say!(words, "left-out-no-prediction", count = rows),
        Reason::NoScore => say!(words, "left-out-no-score", count = rows),
        Reason::NoSuccesses => say!(words, "left-out-no-successes", count = rows),
        Reason::NoTrials => say!(words, "left-out-no-trials", count = rows),
        Reason::NoFailures => say!(words, "left-out-no-failures", count = rows),
        Reason::NoWeight => say!(words, "left-out-no-weight", count = rows),
        Reason::NoSecondPrediction => say!(words, "left-out-no-second-prediction", count = rows),
        Reason::NoSecondScore => say!(words, "left-out-no-second-score", count = rows),
        Reason::NoCluster => say!(words, "left-out-no-cluster", count = rows),
        Reason::NoKey => say!(words, "left-out-no-key", count = rows),
    }
}

/// A flag with a value, which may begin with a hyphen.
pub(crate) fn flag_value(flag: &str, value: &str) -> String {
    if value.starts_with('-') { format!("{flag}={}", quoted(value)) } else { format!("{flag} {}", quoted(value)) }
}
