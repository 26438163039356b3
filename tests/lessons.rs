//! `ecart lesson`: what it lists, writes and refuses; that `reports/lessons` is what the program makes today; and that the texts are for everybody.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use crate::gallery::is_made_by;
use crate::util::{Ecart, project};

const LANGS: [&str; 2] = ["en", "fr"];
const LESSONS: [&str; 10] =
    ["faces", "recidivism", "hiring", "loan", "medical", "camera", "language", "berkeley", "built-in", "responsible"];

#[test]
fn the_kept_lessons_are_what_the_program_makes() {
    is_made_by("lesson --all --quiet --out", "reports/lessons", |_| true);
}

#[test]
fn lists_every_lesson_with_its_command() {
    for lang in LANGS {
        let list = Ecart::new().args(&format!("lesson --lang {lang}")).succeeds().stdout;
        for name in LESSONS {
            assert!(list.contains(&format!("ecart lesson {name} --out lessons")), "{list}");
        }
        assert!(!list.contains('⟦'), "{list}");
    }
}

#[test]
fn writes_one_lesson_beside_others_and_replaces_only_its_own() {
    let run = Ecart::new().args("lesson berkeley --out class");
    run.run();
    let ran = Ecart::new().file("class/faces.html", "<p>mine").file("class/notes.txt", "mine").args("lesson faces --out class");
    let refused = ran.run();
    assert_eq!((refused.code, refused.stdout.as_str()), (Some(2), ""));
    assert!(refused.stderr.contains("faces.html"), "{}", refused.stderr);
    assert_eq!(fs::read_to_string(ran.path("class/faces.html")).unwrap(), "<p>mine");

    let forced = ran.args("--force");
    assert_eq!(forced.run().code, Some(0));
    assert!(fs::read_to_string(forced.path("class/faces.html")).unwrap().contains("data-made-by"));
    assert_eq!(fs::read_to_string(forced.path("class/faces.html.before")).unwrap(), "<p>mine");
    assert_eq!(fs::read_to_string(forced.path("class/notes.txt")).unwrap(), "mine");
    assert!(run.path("class/berkeley.html").is_file());
    assert_eq!(run.run().code, Some(0), "a lesson of ours is replaced");
}

#[test]
fn an_unknown_lesson_proposes_the_nearest_and_writes_nothing() {
    let run = Ecart::new().args("lesson recidivsm --out class");
    let ran = run.run();
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(2), ""));
    assert!(ran.stderr.contains("ecart lesson recidivism --out lessons"), "{}", ran.stderr);
    assert!(!run.path("class").exists());
    let by_data = Ecart::new().args("lesson compas --out class").refused();
    assert!(by_data.contains("ecart lesson recidivism --out lessons"), "{by_data}");
    assert_eq!(Ecart::new().args("lesson --out class").run().code, Some(2));
}

/// The texts of the lessons, file by file.
fn locales(lang: &str) -> Vec<(PathBuf, String)> {
    let folder = project("crates/words/locales").join(lang);
    let of_lessons = |path: &PathBuf| path.file_name().unwrap().to_str().unwrap().starts_with("lesson-");
    let found = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(of_lessons);
    found.map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect()
}

/// The lines that are read, without the ids, the comments and what is filled in.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    let said = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    said.map(|line| if line.starts_with("lesson-") { line.split_once('=').map_or("", |(_, said)| said.trim()) } else { line.trim() })
}

/// Figures are counted from the data when a page is made. Years are no figures.
#[test]
fn no_figure_is_typed_into_a_sentence() {
    for (path, text) in LANGS.iter().flat_map(|lang| locales(lang)) {
        for line in lines(&text) {
            for number in line.split(|character: char| !character.is_ascii_digit()).filter(|number| !number.is_empty()) {
                let is_year = number.len() == 4 && (number.starts_with("19") || number.starts_with("20"));
                assert!(is_year, "{}: {number} in: {line}", path.display());
            }
        }
    }
}

/// For people of fifteen, and for grown-ups in a hurry: short sentences.
#[test]
fn sentences_are_short() {
    for (path, text) in LANGS.iter().flat_map(|lang| locales(lang)) {
        let (mut sentences, mut words) = (0, 0);
        for line in lines(&text) {
            for sentence in line.split_inclusive(['.', '!', '?', '…']).flat_map(|sentence| sentence.split(" “")) {
                // What is filled in is read as one word.
                let count = sentence
                    .replace("{ ", "{")
                    .replace(" }", "}")
                    .split_whitespace()
                    .filter(|word| word.contains(char::is_alphanumeric))
                    .count();
                if count > 0 {
                    assert!(count <= 32, "{}: {count} words: {sentence}", path.display());
                    sentences += 1;
                    words += count;
                }
            }
        }
        assert!(words <= 16 * sentences, "{}: {words} words in {sentences} sentences", path.display());
    }
}

/// Words that are explained before they are used.
const JARGON: [(&str, &[&str]); 2] = [
    (
        "en",
        &[
            "threshold",
            "false alarm",
            "base rate",
            "precision",
            "error rate",
            "false positive rate",
            "criteri",
            "crossing",
            "interval",
            "audit",
            "simpson",
            "subgroup",
            "watch-list",
            "language model",
            "four-fifths",
            "counterfactual",
        ],
    ),
    (
        "fr",
        &[
            "seuil",
            "fausse alerte",
            "taux de base",
            "précision",
            "taux d’erreur",
            "faux positifs",
            "critère",
            "croisement",
            "intervalle",
            "audit",
            "simpson",
            "sous-groupe",
            "liste de surveillance",
            "modèle de langage",
            "quatre cinquièmes",
            "contrefactuel",
        ],
    ),
];

/// The states of the sliders of the risk score, as the kept page holds them, against a count of the file row by row.
#[test]
fn the_risk_score_is_what_the_file_says_at_every_threshold() {
    let page = fs::read_to_string(project("reports/lessons/en/recidivism.html")).unwrap();
    let json = page.split_once("<script type=\"application/json\">").unwrap().1.split_once("</script>").unwrap().0;
    let held: Value = serde_json::from_str(json).unwrap();
    let states = held["states"].as_array().unwrap();
    assert_eq!(states.len(), 11 * 3, "ten deciles and nobody, three shares");

    let file = fs::read_to_string(project("datasets/compas/compas.csv")).unwrap();
    let mut rows = file.lines().map(|line| line.split(',').collect::<Vec<_>>());
    let head = rows.next().unwrap();
    let column = |name: &str| head.iter().position(|column| *column == name).unwrap();
    let (race, score, label) = (column("race"), column("decile_score"), column("two_year_recid"));
    let people: Vec<(&str, usize, bool)> = rows.map(|row| (row[race], row[score].parse().unwrap(), row[label] == "1")).collect();
    let grouped = |count: usize| if count < 1_000 { count.to_string() } else { format!("{},{:03}", count / 1_000, count % 1_000) };
    for threshold in 1..=11 {
        let counts = |group: &str| {
            let count = |is_in: fn(bool, bool) -> bool| {
                people.iter().filter(|(of, score, again)| *of == group && is_in(*again, *score >= threshold)).count()
            };
            [
                (count(|again, called| !again && called), count(|again, _| !again)),
                (count(|again, called| again && !called), count(|again, _| again)),
                (count(|again, called| again && called), count(|_, called| called)),
            ]
        };
        let (black, white) = (counts("African-American"), counts("Caucasian"));
        for rate in 0..3 {
            let state = states[(threshold - 1) * 3 + rate].as_array().unwrap();
            for (place, (k, n)) in
                [black, white].iter().enumerate().flat_map(|(group, of)| (0..3).map(move |row| (row * 3 + group, of[row])))
            {
                let cell = state[2][place].as_str().unwrap();
                if n == 0 {
                    assert_eq!((threshold, cell), (11, "no value: nobody is called a risk"));
                } else {
                    let counted = format!("({}/{})", grouped(k), grouped(n));
                    assert!(cell.ends_with(&counted), "at {threshold}: {cell}, and not {counted}");
                }
            }
            for (side, (k, n)) in [black[rate], white[rate]].into_iter().enumerate() {
                let dots = (n > 0).then(|| (200 * k + n) / (2 * n));
                assert_eq!(state[1][side][0].as_u64().map(|count| count as usize), dots, "at {threshold}");
            }
        }
    }
}

/// What a pupil reads of a page, in order: no headings, which are explained right below, and nothing that only the script reads.
fn read(page: &str) -> String {
    let mut text = page.split_once("<main").unwrap().1.split_once("</main>").unwrap().0.to_owned();
    for (start, end) in [("<script", "</script>"), ("<h2", "</h2>")] {
        while let Some(at) = text.find(start) {
            let length = text[at..].find(end).unwrap() + end.len();
            text.replace_range(at..at + length, " ");
        }
    }
    text.to_lowercase().replace('\'', "’")
}

#[test]
fn a_term_is_explained_before_it_is_used() {
    for (lang, jargon) in JARGON {
        for name in LESSONS {
            let page = read(&fs::read_to_string(project("reports/lessons").join(lang).join(format!("{name}.html"))).unwrap());
            for word in jargon {
                let Some(first) = page.find(word) else { continue };
                let before = &page[..first];
                let opened = before.matches("<ul class=\"terms\"").count();
                let closed = before.split("<ul class=\"terms\"").skip(1).filter(|list| list.contains("</ul>")).count();
                assert!(
                    opened > closed,
                    "{lang}/{name}: “{word}” is used before it is explained: …{}",
                    &before[before.len().saturating_sub(80)..]
                );
            }
        }
    }
}

/// Where the links of a page lead that leave it: the file, the language said of it, and the language of the words.
fn links(page: &str) -> Vec<(String, Option<String>, Option<String>)> {
    let attribute = |tag: &str, name: &str| Some(tag.split_once(&format!(" {name}=\""))?.1.split_once('"')?.0.to_owned());
    let tags = page.split("<a ").skip(1).map(|after| format!(" {}", after.split('>').next().unwrap()));
    tags.map(|tag| (attribute(&tag, "href").unwrap(), attribute(&tag, "hreflang"), attribute(&tag, "lang")))
        .filter(|(href, ..)| !href.starts_with('#') && !href.starts_with("https://"))
        .collect()
}

/// A reader may follow the address of a source; it is not told from where, and what is no address is no link.
#[test]
fn a_source_with_an_address_is_a_link() {
    let page = fs::read_to_string(project("reports/lessons/en/camera.html")).unwrap();
    assert!(page.contains(r#"<a href="https://doi.org/10.6028/NIST.IR.8280" rel="noreferrer">doi.org/10.6028/NIST.IR.8280</a>"#));
    assert!(page.contains("[2020] EWCA Civ 1058") && !page.contains("https://[2020]"));
    assert_eq!(page.matches("https://").count(), page.matches("rel=\"noreferrer\"").count());
}

#[test]
fn lessons_made_together_lead_to_one_another_and_one_made_alone_leads_nowhere() {
    let kept = project("reports/lessons");
    for (lang, other) in [("en", "fr"), ("fr", "en")] {
        for name in LESSONS.into_iter().chain(["index"]) {
            let folder = kept.join(lang);
            let found = links(&fs::read_to_string(folder.join(format!("{name}.html"))).unwrap());
            assert!(found.iter().all(|(href, ..)| folder.join(href).is_file()), "{lang}/{name}: {found:?}");
            let same = (format!("../{other}/{name}.html"), Some(other.to_owned()), Some(other.to_owned()));
            assert!(found.contains(&same), "{lang}/{name}: {found:?}");
            assert!(name == "index" || found.contains(&("index.html".to_owned(), None, None)), "{lang}/{name}: {found:?}");
        }
    }
    let found = links(&fs::read_to_string(kept.join("index.html")).unwrap());
    assert_eq!(found.len(), 2 * (LESSONS.len() + 1));
    for (href, hreflang, _) in &found {
        assert!(kept.join(href).is_file() && hreflang.as_deref() == href.split('/').next(), "{href}: {hreflang:?}");
    }

    let alone = Ecart::new().args("lesson camera --out class");
    alone.run();
    assert_eq!(links(&fs::read_to_string(alone.path("class/camera.html")).unwrap()), []);
}

/// The right answer is not to be found by its length.
#[test]
fn the_right_option_is_seldom_the_longest() {
    for lang in LANGS {
        let (mut questions, mut longest) = (0, Vec::new());
        for name in LESSONS {
            let page = fs::read_to_string(project("reports/lessons").join(lang).join(format!("{name}.html"))).unwrap();
            for ask in page.split("<div class=\"ask\"").skip(1) {
                let ask = ask.split("</fieldset>").next().unwrap();
                let right: usize = ask.split_once("data-right=\"").unwrap().1.split('"').next().unwrap().parse().unwrap();
                let option = |after: &str| after.split_once('>').unwrap().1.split("</label>").next().unwrap().chars().count();
                let options: Vec<usize> =
                    ask.split("class=\"option\"").skip(1).map(|after| option(after.split_once("<label").unwrap().1)).collect();
                let Some(length) = options.get(right).filter(|_| ask.contains("type=\"radio\"")) else { continue };
                questions += 1;
                if options.iter().enumerate().all(|(place, other)| place == right || other < length) {
                    longest.push(format!("{name}: {}", ask.split_once("<legend>").unwrap().1.split("</legend>").next().unwrap()));
                }
            }
        }
        assert!(questions > 60, "{lang}: {questions} questions");
        assert!(longest.len() * 100 <= 45 * questions, "{lang}: {} of {questions}: {longest:#?}", longest.len());
    }
}

#[test]
fn every_page_is_whole() {
    for lang in LANGS {
        for name in LESSONS {
            let page = fs::read_to_string(project("reports/lessons").join(lang).join(format!("{name}.html"))).unwrap();
            assert!(!page.contains('⟦') && !page.contains("{$"), "{lang}/{name}");
            assert!(page.len() < 1_000_000, "{lang}/{name} is for the mail: {} bytes", page.len());
            let mut ids: Vec<&str> = page.split(" id=\"").skip(1).map(|after| after.split('"').next().unwrap()).collect();
            ids.sort_unstable();
            assert!(ids.windows(2).all(|pair| pair[0] != pair[1]), "{lang}/{name}: an id stands twice");
            for part in ["shows", "quiz", "glossary", "sources", "notes", "exercises", "answers"] {
                assert!(
                    page.contains(&format!("<h2 id=\"{part}\"")) && page.contains(&format!("href=\"#{part}\"")),
                    "{lang}/{name}: {part}"
                );
            }
        }
    }
}
