//! How far each group is from the reference, with the interval of the difference.

use ecart_words::{Words, say};

use super::dots::{Above, Align, Column, Dots, Row, Shape};
use super::name::{apart, capitalised};
use super::picture::Picture;
use super::rates::{band, more};
use super::scale::Unit;
use super::shown::{Shown, Withheld, group, in_a_sentence};
use crate::{Gap, GroupingFindings, NoGap};

/// The picture of one metric, by its place in the table.
pub(super) fn picture(grouping: &GroupingFindings, metric: usize, stem: &str, words: &Words) -> Picture {
    let against = &grouping.against.metrics[metric];
    let head = &against.metric;
    let shown = Shown::of(grouping);
    let reference = apart(against.reference.as_ref().unwrap_or(&grouping.reference));
    let title = apart(&say!(
        words,
        "figure-gaps-title",
        metric = capitalised(&head.name),
        grouping = apart(&grouping.name),
        reference = reference.as_str()
    ));
    let name = format!("gaps-{stem}-{}", head.metric.name().replace('_', "-"));
    let gaps = gaps(grouping, &shown, metric);
    let withheld = Withheld::beside(&shown, grouping, words);
    let value = grouping.rates.rows.iter().find(|row| row.is_reference).map(|row| &row.cells[metric]);
    let at = value.and_then(|cell| cell.value()).map_or(0.0, |value| value.plotted.value);
    let band = band(grouping, head.metric, value).map(|(low, high)| (low - at, high - at));
    let unit = Unit::of(head.metric).of_difference();
    let is_points = unit == Unit::Points;
    let mut notes = Vec::new();
    if band.is_some() {
        notes.push(say!(words, "figure-band", reference = in_a_sentence(&grouping.reference)));
    }
    if gaps.iter().any(|(_, gap)| gap.is_ok_and(|gap| gap.is_small)) {
        notes.push(words.say("figure-small"));
    }
    notes.extend(more(&shown, words));
    notes.extend(withheld.more.clone());
    let subtitle = if is_points { words.say("figure-gaps-points") } else { words.say("figure-gaps-plain") };
    let dots = Dots {
        title: title.clone(),
        subtitle: format!("{} · {subtitle}", apart(&head.what)),
        columns: vec![
            Column { head: if is_points { words.say("figure-points") } else { words.say("figure-difference") }, align: Align::End },
            Column { head: words.say("head-interval"), align: Align::Interval },
            Column { head: String::new(), align: Align::End },
        ],
        rows: (gaps.iter().map(|(place, gap)| row(grouping, *place, *gap, words)))
            .chain(withheld.names.iter().map(|name| Row::withheld(name, &withheld.why, 3)))
            .collect(),
        line: Some(0.0),
        above: Some(Above::Sides(format!("← {}", words.say("figure-lower")), format!("{} →", words.say("figure-higher")))),
        band,
        notes,
    };
    let alt = alt(grouping, &gaps, (&shown, &withheld), words);
    Picture::both(&name, &title, &alt, |canvas| dots.draw(canvas, |scale| scale.ticks(words, unit)))
}

/// The groups shown but the reference, with their gap or the reason why there is none.
fn gaps<'a>(grouping: &'a GroupingFindings, shown: &Shown, metric: usize) -> Vec<(usize, Result<&'a Gap, &'a NoGap>)> {
    let compared = grouping.rates.rows.iter().enumerate().filter(|(_, row)| !row.is_reference && !row.is_overall);
    let with_gaps = compared.zip(&grouping.against.rows).map(|((place, _), against)| (place, against.gaps[metric].as_ref()));
    with_gaps.filter(|(place, _)| shown.places.contains(place)).collect()
}

fn row(grouping: &GroupingFindings, place: usize, gap: Result<&Gap, &NoGap>, words: &Words) -> Row {
    let name = group(grouping, place);
    match gap {
        Ok(gap) => Row {
            name,
            tag: String::new(),
            shape: if gap.is_small { Shape::Small } else { Shape::Dot },
            plotted: Ok(gap.plotted),
            texts: vec![gap.difference.clone(), gap.interval.clone(), if gap.is_small { "s".to_owned() } else { String::new() }],
        },
        Err(none) => {
            let texts = vec![none.text(words), String::new(), String::new()];
            Row { name, tag: String::new(), shape: Shape::Dot, plotted: Err(apart(&none.reason(words))), texts }
        }
    }
}

fn alt(
    grouping: &GroupingFindings,
    gaps: &[(usize, Result<&Gap, &NoGap>)],
    (shown, withheld): (&Shown, &Withheld),
    words: &Words,
) -> String {
    let figures: Vec<String> = gaps
        .iter()
        .map(|(place, gap)| {
            let figure = match gap {
                Ok(gap) => format!("{} ({})", gap.difference, gap.interval),
                Err(NoGap::IsReference) => NoGap::IsReference.reason(words),
                Err(NoGap::Undefined(reason)) => format!("{} ({reason})", words.say("undefined")),
            };
            format!("{} {figure}", group(grouping, *place))
        })
        .collect();
    let said = say!(words, "figure-gaps-alt", reference = apart(&grouping.reference), figures = figures.join(" · "));
    [more(shown, words), withheld.said(words)].into_iter().flatten().fold(said, |said, more| format!("{said} {more}"))
}
