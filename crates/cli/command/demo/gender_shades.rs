//! Gender Shades: three systems, and the pair of figures that is quoted from two of them.

use ecart_metrics::Metric;
use ecart_schema::Document;
use ecart_words::{Words, say};

use super::{Demo, Share, Typed, arguments, called, grouping};

/// The systems: the folder of each report, and the value in the data.
const SYSTEMS: [(&str, &str); 3] = [("ibm", "IBM"), ("facepp", "Face++"), ("microsoft", "Microsoft")];

/// The groups of the benchmark.
pub(super) const SKIN: [&str; 2] = ["darker", "lighter"];
pub(super) const GENDER: [&str; 2] = ["female", "male"];

pub(super) const DEMO: Demo = Demo { dataset: "gender-shades", parts, closing };

fn parts(words: &Words) -> Vec<Typed> {
    let part = |(folder, system): (&'static str, &str)| {
        let flags = [
            "--label",
            "true_gender",
            "--prediction",
            "predicted_gender",
            "--positive",
            "female",
            "--group",
            "skin_type",
            "--group",
            "gender",
            "--intersect=only",
            "--weight",
            "n",
            "--metric",
            "error_rate",
            "--where",
            &format!("classifier={system}"),
        ];
        let texts =
            [("--title", say!(words, "demo-gender-shades-title", system = system)), ("--people", words.say("demo-gender-shades-people"))];
        let mut typed = arguments(&flags, &texts);
        typed.extend(called(
            words,
            &["true_gender", "predicted_gender", "skin_type", "gender"],
            &[("true_gender", &GENDER), ("predicted_gender", &GENDER), ("skin_type", &SKIN), ("gender", &GENDER)],
        ));
        (folder, typed)
    };
    SYSTEMS.map(part).into()
}

/// 34.7% and 0.8% are IBM's for darker women and Face++'s for lighter men; within each system the gap is another one.
fn closing(documents: &[Document], words: &Words) -> Vec<String> {
    let share = |system: usize, skin: &str, gender: &str| {
        let grouping = grouping(documents.get(system)?, &["skin_type", "gender"])?;
        Share::of(grouping, &[skin, gender], Metric::ErrorRate)
    };
    let (ibm, facepp) = (0, 1);
    let figures = (
        share(ibm, "darker", "female"),
        share(ibm, "lighter", "male"),
        share(facepp, "lighter", "male"),
        share(facepp, "darker", "female"),
    );
    let (Some(ibm_women), Some(ibm_men), Some(facepp_men), Some(facepp_women)) = figures else { return Vec::new() };
    vec![
        say!(words, "demo-gender-shades-pair", women = ibm_women.said(words), men = facepp_men.said(words)),
        say!(
            words,
            "demo-gender-shades-within",
            ibm_women = ibm_women.said(words),
            ibm_men = ibm_men.said(words),
            facepp_women = facepp_women.said(words),
            facepp_men = facepp_men.said(words),
        ),
        words.say("demo-gender-shades-card"),
    ]
}
