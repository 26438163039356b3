//! The faces of Gender Shades, shown again to five systems a year later.

use ecart_metrics::Metric;
use ecart_schema::Document;
use ecart_words::{Words, say};

use super::gender_shades::{GENDER, SKIN};
use super::{Demo, Share, Typed, arguments, called, grouping};

pub(super) const DEMO: Demo = Demo { dataset: "face-audit-2018", parts, closing };

const ERRORS: [&str; 6] = ["--successes", "wrong", "--trials", "faces", "--rate-of", "error"];

fn parts(words: &Words) -> Vec<Typed> {
    let part = |flags: &[&str], title: &str, columns: &[&str], levels: &[(&str, &[&str])]| {
        let flags = [&ERRORS[..], flags].concat();
        let texts = [
            ("--title", words.say(title)),
            ("--people", words.say("demo-face-audit-2018-people")),
            ("--prediction-words", words.say("demo-face-audit-2018-prediction-words")),
        ];
        let mut typed = arguments(&flags, &texts);
        typed.extend(called(words, &[&["wrong", "faces"], columns].concat(), levels));
        typed
    };
    let women = ["--group", "classifier", "--reference", "best-off", "--where", "skin_type=darker", "--where", "gender=female"];
    let amazon =
        ["--group", "skin_type", "--group", "gender", "--intersect=only", "--reference", "best-off", "--where", "classifier=Amazon"];
    vec![
        ("darker-women", part(&women, "demo-face-audit-2018-title-women", &["classifier"], &[])),
        (
            "amazon",
            part(&amazon, "demo-face-audit-2018-title-amazon", &["skin_type", "gender"], &[("skin_type", &SKIN), ("gender", &GENDER)]),
        ),
    ]
}

fn closing(documents: &[Document], words: &Words) -> Vec<String> {
    let system = |name: &str| Share::of(grouping(documents.first()?, &["classifier"])?, &[name], Metric::SelectionRate);
    let men = documents.get(1).and_then(|amazon| grouping(amazon, &["skin_type", "gender"]));
    let men = men.and_then(|amazon| Share::of(amazon, &["lighter", "male"], Metric::SelectionRate));
    let all = (system("IBM"), system("Face++"), system("Microsoft"), system("Amazon"), system("Kairos"), men);
    let (Some(ibm), Some(facepp), Some(microsoft), Some(amazon), Some(kairos), Some(men)) = all else { return Vec::new() };
    vec![
        say!(words, "demo-face-audit-2018-named", ibm = ibm.said(words), facepp = facepp.said(words), microsoft = microsoft.said(words),),
        say!(words, "demo-face-audit-2018-others", amazon = amazon.said(words), kairos = kairos.said(words), men = men.said(words)),
        words.say("demo-face-audit-2018-card"),
    ]
}
