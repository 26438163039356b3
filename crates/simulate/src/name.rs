//! Names of columns and of values, which stand in files and in selectors.

/// What a name may not hold: it would part a selector, a field of a file or a line.
pub(crate) const NOT_IN_NAMES: [char; 8] = [',', ';', ':', '=', '/', '*', '"', '`'];

/// Whether a name can stand in a file and in a selector as it is.
pub(crate) fn is_name(text: &str) -> bool {
    !text.is_empty() && text.trim() == text && !text.chars().any(|character| character.is_control() || NOT_IN_NAMES.contains(&character))
}

/// The name that a misspelt one may have meant. Short names are alike by chance, so more is asked of them.
pub(crate) fn nearest<'a>(wanted: &str, names: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let folded = |text: &str| text.to_lowercase().replace('-', "_");
    let wanted = folded(wanted);
    let near = names.into_iter().map(|name| (strsim::jaro_winkler(&wanted, &folded(name)), name));
    let near = near.filter(|(likeness, name)| *likeness >= if name.len() <= 3 { 0.85 } else { 0.8 });
    near.reduce(|best, other| if other.0 > best.0 { other } else { best }).map(|(_, name)| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_part_a_field_is_no_name() {
        for name in ["women", "65+", "18-25", "Noir·e", "a b", "d'Artagnan"] {
            assert!(is_name(name), "{name}");
        }
        for name in ["", " a", "a,b", "a:b", "a=b", "a/b", "*", "a\nb", "a\"b"] {
            assert!(!is_name(name), "{name}");
        }
        assert_eq!(nearest("womne", ["women", "men"]).as_deref(), Some("women"));
    }
}
