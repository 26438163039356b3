//! Where a file lies in its repository, so that reports name it alike however its path was typed.

use std::path::{Component, Path, PathBuf};
use std::{env, fs};

/// Where a build checks a repository out, as GitHub and GitLab say.
const ROOTS: [&str; 2] = ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"];

/// The path of a file from the root of the repository, or from the current folder where there is none; as it was typed where it lies outside of both.
pub(super) fn path_of(file: &str) -> String {
    let named = ROOTS.iter().filter_map(env::var_os).filter(|root| !root.is_empty()).map(PathBuf::from);
    let here = env::current_dir().ok();
    let found = here.as_deref().and_then(root_above).map(Path::to_owned);
    let roots: Vec<PathBuf> = named.chain(found).chain(here).collect();
    below(file, &roots).unwrap_or_else(|| file.to_owned())
}

/// The nearest folder upwards that holds `.git`, which is a file in a worktree.
fn root_above(folder: &Path) -> Option<&Path> {
    folder.ancestors().find(|folder| folder.join(".git").exists())
}

/// The path of a file below the first of these folders that it lies in, with `/` between folders. A link is named by where it lies, not by what it leads to.
fn below(file: &str, roots: &[PathBuf]) -> Option<String> {
    let file = Path::new(file);
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let whole = fs::canonicalize(folder).ok()?.join(file.file_name()?);
    roots.iter().find_map(|root| {
        let path = whole.strip_prefix(fs::canonicalize(root).ok()?).ok()?;
        let names = path.components().map(|component| match component {
            Component::Normal(name) => name.to_str(),
            _ => None,
        });
        Some(names.collect::<Option<Vec<&str>>>()?.join("/"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_the_same_however_it_is_typed() {
        let place = tempfile::tempdir().unwrap();
        let root = place.path().join("repository");
        let inside = root.join("models/loans");
        fs::create_dir_all(&inside).unwrap();
        fs::create_dir(root.join(".git")).unwrap();
        assert_eq!(root_above(&inside), Some(root.as_path()));
        let typed = [inside.join("ecart.toml"), inside.join("../loans/./ecart.toml"), root.join("models/loans/ecart.toml")];
        for typed in typed {
            assert_eq!(below(typed.to_str().unwrap(), std::slice::from_ref(&root)).as_deref(), Some("models/loans/ecart.toml"));
        }
        let outside = place.path().join("ecart.toml");
        assert_eq!(below(outside.to_str().unwrap(), std::slice::from_ref(&root)), None);
        assert_eq!(below(outside.to_str().unwrap(), &[root, place.path().to_owned()]).as_deref(), Some("ecart.toml"));
    }
}
