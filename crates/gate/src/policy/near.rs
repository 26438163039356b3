//! The name that a misspelt one may have meant.

/// The name nearest to `wanted`: one that differs in case only, or by few letters. Short names are alike by chance, so more is asked of them.
pub(super) fn nearest<'a>(wanted: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let folded = |text: &str| text.to_lowercase().replace('-', "_");
    let wanted = folded(wanted);
    let likeness = |name: &str| strsim::jaro_winkler(&wanted, &folded(name));
    let near = names.into_iter().map(|name| (likeness(name), name));
    let near = near.filter(|(likeness, name)| *likeness >= if name.len() <= 3 { 0.85 } else { 0.8 });
    near.reduce(|best, other| if other.0 > best.0 { other } else { best }).map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_misspelt_name_finds_its_own() {
        assert_eq!(nearest("on-inconclusive", ["on_inconclusive", "owner"]), Some("on_inconclusive"));
        assert_eq!(nearest("Max", ["min", "max"]), Some("max"));
        assert_eq!(nearest("colour", ["min", "max"]), None);
    }
}
