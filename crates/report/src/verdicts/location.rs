//! Where a rule stands, as other programs name it, and what stays of a rule when its line changes.

use std::fmt::Write as _;

use ecart_gate::Place;
use sha2::{Digest, Sha256};

use super::{RuleSaid, Said};

/// The path of the policy with `/` between its folders, and without `./` before them.
pub(super) fn path(said: &Said) -> String {
    let path = if std::path::MAIN_SEPARATOR == '\\' { said.policy_file.replace('\\', "/") } else { said.policy_file.clone() };
    path.trim_start_matches("./").to_owned()
}

/// The same as a URI: relative to the root of the sources where the path is relative.
pub(super) fn uri(said: &Said) -> String {
    let path = path(said);
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~' | b'/') {
            uri.push(char::from(byte));
        } else {
            // Writing into a string cannot fail.
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    if uri.starts_with('/') { format!("file://{uri}") } else { uri }
}

/// The line and the column of a rule in the policy, both from 1: there is no line 0. A rule of a preset stands in none of its lines: it is the policy as a whole that has it.
pub(super) fn place(said: &Said, rule: &RuleSaid) -> Place {
    if rule.file != said.policy_file {
        return Place { line: 1, column: 1 };
    }
    Place { line: rule.place.line.max(1), column: rule.place.column.max(1) }
}

/// `ecart.toml:9:1`.
pub(super) fn label(said: &Said, rule: &RuleSaid) -> String {
    let Place { line, column } = place(said, rule);
    format!("{}:{line}:{column}", path(said))
}

/// What stays the same of a rule from one check to the next, as long as it keeps its name and its policy its path.
pub(super) fn fingerprint(said: &Said, rule: &RuleSaid) -> String {
    hash(&format!("{}\0{}", path(said), rule.name))
}

/// 32 hexadecimal digits of a text.
pub(super) fn hash(text: &str) -> String {
    let mut digits = String::with_capacity(32);
    for byte in Sha256::digest(text).iter().take(16) {
        let _ = write!(digits, "{byte:02x}");
    }
    digits
}
