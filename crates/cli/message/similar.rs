//! The names that a misspelt name may have meant.

/// The names nearest to `wanted`, nearest first, at most three: those that differ in case only, or by few letters. Short names are alike by chance, so more is
/// asked of them.
pub(crate) fn similar<'a>(wanted: &str, names: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let folded = wanted.to_lowercase();
    let mut near: Vec<(f64, &str)> = names
        .into_iter()
        .map(|name| (strsim::jaro_winkler(&folded, &name.to_lowercase()), name))
        .filter(|(likeness, name)| *likeness >= if name.len() <= 3 { 0.85 } else { 0.8 })
        .collect();
    near.sort_by(|(a, x), (b, y)| b.total_cmp(a).then(x.cmp(y)));
    near.dedup_by(|(_, x), (_, y)| x == y);
    near.into_iter().take(3).map(|(_, name)| name).collect()
}

#[cfg(test)]
mod tests {
    use super::similar;

    #[test]
    fn a_misspelt_name_finds_its_own() {
        let columns = ["sex", "age", "age_cat", "race", "decile_score", "two_year_recid"];
        assert_eq!(similar("Race", columns), ["race"]);
        assert_eq!(similar("decile_scor", columns), ["decile_score"]);
        assert!(similar("income", columns).is_empty());
        assert!(similar("foo", ["for", "fpr"]).is_empty());
    }
}
