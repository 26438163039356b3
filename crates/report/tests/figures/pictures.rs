//! What each picture holds, by the cases that it must stand.

use std::collections::BTreeSet;

use crate::document::{Group, compas, document};
use crate::drawn::{check, painted, texts};
use ecart_metrics::{Metric, Positive, Reference};
use ecart_report::figure::{self, Picture, pictures};
use ecart_report::{Cell, Findings, OutcomeCount};
use ecart_tally::Task;
use ecart_words::{Lang, Words};
use resvg::tiny_skia::Pixmap;

fn drawn_of(document: &ecart_schema::Document, lang: Lang) -> (Findings, Vec<Picture>) {
    let words = Words::new(lang);
    let findings = Findings::new(document, &words);
    let pictures = pictures(&findings, &words);
    pictures.iter().for_each(check);
    let names: BTreeSet<&str> = pictures.iter().map(|picture| picture.name.as_str()).collect();
    assert_eq!(names.len(), pictures.len(), "each picture has a name of its own");
    (findings, pictures)
}

fn named<'a>(pictures: &'a [Picture], name: &str) -> &'a Picture {
    pictures.iter().find(|picture| picture.name == name).unwrap_or_else(|| panic!("there is no {name}"))
}

/// As many groups as asked for, of falling size, with these names.
fn many(count: u64, name: impl Fn(u64) -> String) -> Vec<Group> {
    (0..count).map(|place| (vec![name(place)], [40 + count - place, 20 + place % 7, 30 + place % 11, 90])).collect()
}

#[test]
fn the_pictures_stand_in_the_order_of_the_page() {
    let (_, pictures) = drawn_of(&compas(), Lang::En);
    let names: Vec<&str> = pictures.iter().map(|picture| picture.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "people",
            "rates-race-false-positive-rate",
            "gaps-race-false-positive-rate",
            "rates-race-false-negative-rate",
            "gaps-race-false-negative-rate",
            "outcomes-race",
        ]
    );
}

#[test]
fn every_group_stands_in_its_picture_with_its_figures() {
    for lang in Lang::ALL {
        let (findings, pictures) = drawn_of(&compas(), lang);
        let grouping = &findings.groupings[0];
        for (metric, head) in grouping.rates.metrics.iter().enumerate() {
            let picture = named(&pictures, &format!("rates-race-{}", head.metric.name().replace('_', "-")));
            let texts = texts(picture);
            for row in &grouping.rates.rows {
                let Cell::Value { value, .. } = &row.cells[metric] else { panic!("all have a value") };
                let (lower, upper) = value.interval.split_once(" – ").unwrap();
                for text in [row.group.as_str(), &value.text, &value.counts, lower, upper] {
                    assert!(texts.iter().any(|drawn| drawn == text), "{text} is not in {}", picture.name);
                }
                assert!(picture.alt.contains(&row.group) && picture.alt.contains(&value.counts), "{}", picture.alt);
            }
        }
        let gaps = texts(named(&pictures, "gaps-race-false-positive-rate"));
        let outcomes = texts(named(&pictures, "outcomes-race"));
        for (row, counts) in grouping.against.rows.iter().zip(&grouping.counts) {
            assert!(gaps.contains(&row.group) && gaps.contains(&row.gaps[0].as_ref().unwrap().difference));
            let marked = |count: &OutcomeCount| if count.is_small { format!("{} s", count.text) } else { count.text.clone() };
            assert!(outcomes.contains(&counts.group) && counts.counts.iter().all(|count| outcomes.contains(&marked(count))));
        }
    }
}

#[test]
fn on_a_phone_a_rate_stands_above_its_axis_with_its_counts() {
    let (findings, pictures) = drawn_of(&compas(), Lang::Fr);
    let picture = named(&pictures, "rates-race-false-positive-rate");
    let narrow = Picture { svg: picture.narrow.clone().unwrap(), ..picture.clone() };
    let texts = texts(&narrow);
    for row in &findings.groupings[0].rates.rows {
        let Cell::Value { value, .. } = &row.cells[0] else { panic!("all have a value") };
        for text in [&row.group, &value.text, &value.counts] {
            assert!(texts.contains(text), "{text} is not in {texts:?}");
        }
        assert!(!texts.iter().any(|text| value.interval.contains(text.as_str()) && text.len() > 2), "the interval is drawn: {texts:?}");
    }
    // As many groups, marked as on the page.
    for (element, colour) in [("circle", "#0072B2"), ("circle", "#1A1A1A"), ("circle", "none"), ("polygon", "#1A1A1A")] {
        assert_eq!(painted(&narrow, element, colour), painted(picture, element, colour), "{element} {colour}");
    }
}

#[test]
fn figures_are_written_as_the_language_does() {
    let (_, english) = drawn_of(&compas(), Lang::En);
    let (_, french) = drawn_of(&compas(), Lang::Fr);
    let rates = |pictures: &[Picture]| texts(named(pictures, "rates-race-false-positive-rate"));
    assert_eq!(rates(&english)[0], "False positive rate by race");
    assert!(rates(&english).iter().any(|text| text == "44.8%"));
    assert_eq!(rates(&french)[0], "Taux de faux positifs par race");
    assert!(rates(&french).iter().any(|text| text == "44,8\u{202f}%"));
    assert!(texts(named(&french, "outcomes-race")).iter().any(|text| text == "FP, erreur"));
}

#[test]
fn small_groups_are_hollow_and_marked() {
    let (_, pictures) = drawn_of(&compas(), Lang::En);
    let picture = named(&pictures, "rates-race-false-positive-rate");
    assert_eq!(texts(picture).iter().filter(|text| *text == "s").count(), 2);
    // Filled: three groups in blue; the reference is dark. Hollow: a white dot below a ring, twice.
    assert_eq!((painted(picture, "circle", "#0072B2"), painted(picture, "circle", "#1A1A1A")), (3, 1));
    assert_eq!((painted(picture, "circle", "#FFFFFF"), painted(picture, "circle", "none")), (2, 2));
    assert!(texts(picture).iter().any(|text| text.starts_with("Hollow dot, s")));
}

#[test]
fn a_group_without_a_value_keeps_its_row_and_has_no_dot() {
    let groups = [("a", [50, 10, 20, 60]), ("b", [50, 20, 30, 50]), ("c", [40, 30, 20, 60]), ("d", [40, 40, 0, 0])];
    let groups: Vec<Group> = groups.map(|(name, counts)| (vec![name.to_owned()], counts)).into();
    let (_, pictures) = drawn_of(&document(&["g"], &groups, Task::Classification, Reference::Largest), Lang::En);
    let picture = named(&pictures, "rates-g-false-positive-rate");
    let texts = texts(picture);
    assert!(["d", "n/a", "nobody has a negative label"].iter().all(|said| texts.iter().any(|text| text == said)), "{texts:?}");
    assert_eq!(painted(picture, "circle", "#0072B2") + painted(picture, "circle", "#1A1A1A"), 3);
    let gaps = crate::drawn::texts(named(&pictures, "gaps-g-false-positive-rate"));
    assert!(gaps.iter().any(|text| text == "n/a") && gaps.iter().any(|text| text.contains("nobody has a negative label")), "{gaps:?}");
    let outcomes = crate::drawn::texts(named(&pictures, "outcomes-g"));
    assert_eq!(outcomes.iter().filter(|text| *text == "n/a").count(), 2);
}

#[test]
fn the_unknown_level_is_a_hollow_square() {
    let groups: Vec<Group> =
        vec![(vec!["a".into()], [50, 50, 50, 50]), (vec!["b".into()], [40, 60, 60, 40]), (vec![String::new()], [30, 30, 40, 40])];
    let (_, pictures) = drawn_of(&document(&["g"], &groups, Task::Classification, Reference::Largest), Lang::En);
    let texts = texts(named(&pictures, "rates-g-false-positive-rate"));
    assert!(texts.iter().any(|text| text == "(missing)") && texts.iter().any(|text| text.starts_with("Hollow square")), "{texts:?}");
}

#[test]
fn the_headline_is_drawn_as_people() {
    let (_, pictures) = drawn_of(&compas(), Lang::En);
    let people = named(&pictures, "people");
    assert_eq!(painted(people, "circle", "#D55E00"), 45 + 23);
    assert_eq!(painted(people, "circle", "none"), 55 + 77);
    assert!(["45 of 100", "23 of 100", "805/1,795"].iter().all(|text| texts(people).iter().any(|drawn| drawn == text)));
    assert_eq!(people.alt, "Two fields of people, one a group. African-American: 45 of 100 (805/1,795) · Caucasian: 23 of 100 (349/1,488)");
}

#[test]
fn a_rare_finding_is_drawn_as_a_thousand_or_ten_thousand_people() {
    for (of, selected) in [(1_000, [30_000, 10_000]), (10_000, [8_000, 1_000])] {
        let groups = ["a", "b"].into_iter().zip(selected);
        let groups = groups.map(|(name, selected)| (vec![name.to_owned()], [selected, 10_000_000 - selected, 0, 0]));
        let groups: Vec<Group> = groups.collect();
        let (findings, pictures) = drawn_of(&document(&["g"], &groups, Task::Decision, Reference::Largest), Lang::Fr);
        assert_eq!(findings.headline.natural.as_ref().map(|natural| natural.of), Some(of), "{}", findings.headline.sentence);
        let people = named(&pictures, "people");
        assert!(people.svg.len() < 300_000, "{} bytes", people.svg.len());
        assert!(not_blank(people, 800));
    }
}

#[test]
fn decisions_are_selected_or_not() {
    let groups: Vec<Group> = vec![(vec!["women".into()], [202, 391, 0, 0]), (vec!["men".into()], [120, 205, 0, 0])];
    let (_, pictures) = drawn_of(&document(&["g"], &groups, Task::Decision, Reference::Largest), Lang::En);
    let texts = texts(named(&pictures, "outcomes-g"));
    for text in ["predicted 1", "predicted 0", "34.1%", "65.9%", "202", "391"] {
        assert!(texts.iter().any(|drawn| drawn == text), "{text}: {texts:?}");
    }
    assert_eq!(named(&pictures, "rates-g-selection-rate").title, "Selection rate by g");
}

#[test]
fn up_to_forty_groups_are_all_shown_and_then_the_largest() {
    for (count, shown) in [(2_u64, 2_usize), (40, 40), (41, 40), (200, 40)] {
        let groups = many(count, |place| format!("group {place:03}"));
        let (_, pictures) = drawn_of(&document(&["g"], &groups, Task::Classification, Reference::Largest), Lang::En);
        for name in ["rates-g-false-positive-rate", "outcomes-g"] {
            let texts = texts(named(&pictures, name));
            let rows = texts.iter().filter(|text| text.starts_with("group ") && text.len() == 9).count();
            assert_eq!(rows, shown, "{name} of {count}");
            let more =
                texts.iter().any(|text| text.starts_with("Shown are the groups that are spoken of and the largest others, 40 in all;"));
            assert_eq!(more, count > 40, "{name} of {count}");
        }
    }
}

/// The group of the widest gap is small among others as small, and the last by its name.
#[test]
fn a_group_that_is_spoken_of_is_shown_among_many() {
    let mut groups: Vec<Group> = (0..60).map(|place| (vec![format!("group {place:03}")], [200, 200, 200, 200])).collect();
    groups[59].1 = [200, 380, 20, 200];
    let (findings, pictures) = drawn_of(&document(&["g"], &groups, Task::Classification, Reference::Largest), Lang::En);
    let natural = findings.headline.natural.as_ref().unwrap();
    assert!([&natural.group.name, &natural.reference.name].contains(&&"group 059".to_owned()), "{natural:?}");
    assert!(texts(named(&pictures, "rates-g-false-positive-rate")).iter().any(|text| text == "group 059"));
}

#[test]
fn a_small_reference_is_shown_among_many_groups() {
    let groups = many(60, |place| format!("group {place:03}"));
    let reference = Reference::Named(vec![("g".into(), "group 059".into())]);
    let (_, pictures) = drawn_of(&document(&["g"], &groups, Task::Classification, reference), Lang::En);
    assert!(texts(named(&pictures, "rates-g-false-positive-rate")).iter().any(|text| text == "group 059"));
}

#[test]
fn one_group_alone_can_be_drawn() {
    let words = Words::new(Lang::En);
    let mut findings = Findings::new(&compas(), &words);
    let grouping = &mut findings.groupings[0];
    let kept: Vec<bool> = grouping.rates.rows.iter().map(|row| row.is_reference || row.is_overall).collect();
    let mut keep = kept.iter();
    grouping.counts.retain(|_| *keep.next().unwrap());
    let mut keep = kept.iter();
    grouping.all_rates.rows.retain(|_| *keep.next().unwrap());
    grouping.rates.rows.retain(|row| row.is_reference || row.is_overall);
    grouping.against.rows.clear();
    let pictures = figure::of_grouping(&findings, 0, &words);
    assert_eq!(pictures.len(), 5);
    pictures.iter().for_each(check);
}

#[test]
fn names_in_any_script_overlap_nothing_however_many_groups_there_are() {
    let names = [
        "من ثمانية عشر إلى خمسة وعشرين عاما، ذكورا وإناثا، من كل الأصول",
        "維吾爾族及其他少數民族的女性，年齡在十八歲至二十五歲之間，包括未說明者",
        "גברים ונשים מכל הגילים, גם מי שלא מסר את גילו בטופס",
        "Élèves dont la langue première n’est pas celle de l’école, d’après la déclaration des parents",
        "한국어를 사용하는 사람",
        "ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ",
    ];
    for count in [2, 12, 40] {
        let groups = many(count, |place| format!("{} {place}", names[usize::try_from(place).unwrap() % names.len()]));
        drawn_of(&document(&["קבוצה"], &groups, Task::Classification, Reference::Largest), Lang::Fr);
    }
}

#[test]
fn no_name_breaks_a_picture() {
    let names = [
        "<script>alert(1)</script>",
        "\"quoted\" & 'quoted' ]]> <!-- -->",
        "\u{202e}reversed\u{202c} and \u{7}control\0characters\u{ffff}",
        "نساء من أصول أفريقية",
        "非裔美国女性与所有其他群体之间的差别以及更多的文字直到放不下为止再多一些",
        "line\nends\r\nand\ttabs",
        "a name of about eighty characters, as it may stand in a column that was made by hand",
        "👩🏾‍⚖️ é́́́",
        "&lt;escaped&gt; { $count }",
        "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
    ];
    let groups: Vec<Group> = names
        .iter()
        .zip(0..)
        .map(|(name, place)| (vec![(*name).to_owned(), "sex <b>\"&".to_owned() + name], [50 + 10 * place, 20, 30 + 5 * place, 90]))
        .collect();
    for lang in Lang::ALL {
        let document = document(&["<b>race</b> & \"co\"", "\u{202e}\0"], &groups, Task::Classification, Reference::Largest);
        let (findings, pictures) = drawn_of(&document, lang);
        assert_eq!(findings.groupings.len(), 3);
        for picture in &pictures {
            assert!(!picture.svg.contains("<script") && !picture.svg.contains("<b>"), "{}", picture.name);
            let hidden = |c: char| c.is_control() && c != '\n' || ('\u{202a}'..='\u{202e}').contains(&c);
            assert!(!picture.svg.contains(hidden) && !picture.alt.contains(hidden), "{}", picture.name);
            assert!(not_blank(picture, 400), "{}", picture.name);
        }
        let rates = named(&pictures, "rates-b-race-b-co-false-positive-rate");
        assert!(texts(rates).iter().any(|text| text == names[0]), "{:?}", texts(rates));
        assert!(texts(rates).iter().any(|text| text.starts_with("a name of") && text.contains('…')), "a long name loses its middle");
        assert!(rates.alt.contains(names[6]), "and is whole in the description");
    }
}

#[test]
fn every_metric_can_be_drawn() {
    let mut document = compas();
    document.audit.focus = Metric::of(Task::Classification).collect();
    let (_, pictures) = drawn_of(&document, Lang::Fr);
    assert_eq!(pictures.len(), 1 + 2 * document.audit.focus.len() + 1);
    assert_eq!(texts(named(&pictures, "gaps-race-f1"))[3..5], ["plus haut →", "écart"]);
}

#[test]
fn pictures_are_the_same_to_the_byte() {
    let (_, first) = drawn_of(&compas(), Lang::En);
    let (_, second) = std::thread::spawn(|| drawn_of(&compas(), Lang::En)).join().unwrap();
    assert_eq!(first, second);
    assert_eq!(figure::png(&first[1], 700).unwrap(), figure::png(&second[1], 700).unwrap());
}

#[test]
fn a_png_is_as_wide_as_asked_and_not_blank() {
    let (_, pictures) = drawn_of(&compas(), Lang::En);
    for picture in &pictures {
        let png = figure::png(picture, 1600).unwrap();
        let painted = Pixmap::decode_png(&png).unwrap();
        assert_eq!(painted.width(), 1600);
        assert!(painted.height() > 300);
        assert!(not_blank(picture, 800), "{}", picture.name);
    }
    let refused = figure::png(&pictures[0], 0).unwrap_err();
    assert_eq!(refused.to_string(), "the picture `people` cannot be painted 0 wide");
}

/// Whether a picture has a white ground, dark text and a colour.
fn not_blank(picture: &Picture, width: u32) -> bool {
    let painted = Pixmap::decode_png(&figure::png(picture, width).unwrap()).unwrap();
    let pixels = || painted.pixels().iter().map(|pixel| (pixel.red(), pixel.green(), pixel.blue()));
    let is_white = pixels().next() == Some((255, 255, 255)) && pixels().next_back() == Some((255, 255, 255));
    let has_text = pixels().any(|(red, green, blue)| red < 100 && green < 100 && blue < 100);
    let has_colour = pixels().any(|(red, green, blue)| red.abs_diff(blue) > 100 && green < 180);
    is_white && has_text && has_colour
}

#[test]
fn where_each_metric_has_its_reference_that_group_is_called_so() {
    let groups = [("a", [50, 10, 20, 60]), ("b", [40, 30, 10, 50])];
    let groups: Vec<Group> = groups.map(|(name, counts)| (vec![name.to_owned()], counts)).into();
    let document = document(&["g"], &groups, Task::Classification, Reference::BestOff(Positive::Harms));
    let words = Words::new(Lang::En);
    let (findings, pictures) = drawn_of(&document, Lang::En);
    let markdown = ecart_report::markdown::render(&findings, &words);
    let terminal = ecart_report::terminal::render(&findings, &words, false);
    for form in [markdown, terminal] {
        assert!(form.contains("(ref)") && !form.contains("n/a"), "{form}");
    }
    let gaps = named(&pictures, "gaps-g-false-positive-rate");
    assert!(texts(gaps).iter().any(|text| text == "(ref)"), "{:?}", texts(gaps));
    assert!(gaps.alt.contains("it is the group that the others are compared with here"), "{}", gaps.alt);
}
