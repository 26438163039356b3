//! Rates before and after: an arrow for each group, from the old to the new.

use ecart_words::{Words, say};

use super::dots::{Align, Column, Dots, Row, Shape};
use super::name::{apart, capitalised, stems};
use super::picture::Picture;
use super::scale::Unit;
use crate::{ComparisonFindings, Ends, Moves, Plotted};

/// The pictures of a comparison, for each grouping one of each metric.
pub fn moves(findings: &ComparisonFindings, words: &Words) -> Vec<Vec<Picture>> {
    let stems = stems(findings.groupings.iter().map(|grouping| grouping.key.as_str()));
    let groupings = findings.groupings.iter().zip(stems);
    groupings.map(|(grouping, stem)| grouping.moves.iter().map(|moves| picture(moves, &stem, words)).collect()).collect()
}

fn picture(moves: &Moves, stem: &str, words: &Words) -> Picture {
    let title = apart(&capitalised(&moves.title));
    let name = format!("rates-{stem}-{}", moves.metric.name().replace('_', "-"));
    let unit = Unit::of(moves.metric);
    let figures: Vec<String> = moves.ends.iter().map(|ends| format!("{} {} → {}", ends.name, ends.texts[0], ends.texts[1])).collect();
    let alt = apart(&say!(words, "compare-figure-alt", figures = figures.join(" · ")));
    let dots = Dots {
        title: title.clone(),
        subtitle: words.say("compare-figure-subtitle"),
        columns: ["compare-head-before", "compare-head-after", "second-head-change"]
            .map(|head| Column { head: words.say(head), align: Align::End })
            .into(),
        rows: moves.ends.iter().map(row).collect(),
        line: None,
        above: None,
        band: None,
        notes: if moves.ends.iter().any(|ends| ends.is_small) { vec![words.say("compare-figure-small")] } else { Vec::new() },
    };
    Picture::both(&name, &title, &alt, |canvas| dots.draw(canvas, |scale| scale.ticks(words, unit)))
}

fn row(ends: &Ends) -> Row {
    let Ends { old, new, .. } = *ends;
    Row {
        name: apart(&ends.name),
        tag: if ends.is_small { "s".to_owned() } else { String::new() },
        shape: if new > old {
            Shape::Rise
        } else if new < old {
            Shape::Fall
        } else {
            Shape::Still
        },
        plotted: Ok(Plotted { value: new, lower: old.min(new), upper: old.max(new) }),
        texts: vec![ends.texts[0].clone(), ends.texts[1].clone(), ends.change.clone()],
    }
}
