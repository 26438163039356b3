//! A made-up world: what was set, and what is true in it, as [`Section`]s.

use std::collections::BTreeSet;

use ecart_metrics::Undefined;
use ecart_simulate::{Against, Figures, Part, People, ScoreKind, Setting, Trend, World};
use ecart_words::{Decimal, Words, say};

use crate::findings::{plain, without};
use crate::{Section, SectionColumn, SectionTable};

/// The sections of a world: how it is set, and its true rates by group.
pub fn world_sections(world: &World, words: &Words) -> Vec<Section> {
    let mut page = Page { world, words, reasons: Vec::new() };
    vec![page.settings(), page.truth()]
}

struct Page<'a> {
    world: &'a World,
    words: &'a Words,
    reasons: Vec<Undefined>,
}

impl Page<'_> {
    fn settings(&self) -> Section {
        let words = self.words;
        let columns = vec![SectionColumn::text(words.say("simulate-head-setting")), SectionColumn::text(words.say("simulate-head-value"))];
        let mut rows = Vec::new();
        for column in self.world.cells().columns() {
            let levels: Vec<String> = column.levels.iter().map(|level| format!("{} {}", level.name, percent(words, level.share))).collect();
            rows.push(vec![column.name.clone(), levels.join(", ")]);
        }
        for setting in Setting::BY_GROUP {
            let Some(values) = self.world.values(setting) else { continue };
            let is_shown = matches!(setting, Setting::BaseRate | Setting::Auc | Setting::Threshold);
            // What is as it is where nobody sets it says nothing.
            let plain = matches!(setting, Setting::SeenIfPositive | Setting::SeenIfNegative).then_some(1.0).unwrap_or_default();
            let is_set = values.iter().any(|value| *value != Trend::constant(plain));
            if is_shown || is_set {
                rows.push(vec![words.say(name(setting)), self.by_group(setting, &values)]);
            }
        }
        if let Some(score) = self.world.score() {
            let kind = match score {
                ScoreKind::Calibrated => "simulate-score-calibrated",
                ScoreKind::Learned => "simulate-score-learned",
                ScoreKind::Raw => "simulate-score-raw",
            };
            rows.push(vec![words.say("simulate-setting-score"), words.say(kind)]);
        }
        if self.world.periods() > 1 {
            rows.push(vec![words.say("simulate-setting-periods"), words.grouped(u64::from(self.world.periods()))]);
        }
        for proxy in self.world.proxies() {
            let column = &self.world.cells().columns()[proxy.of];
            let shares: Vec<f64> = column.levels.iter().map(|level| level.share).collect();
            let strength = match proxy.cramers_v(&shares) {
                Some(strength) => say!(words, "simulate-proxy", column = &column.name, strength = words.decimal(&plain(strength, 2))),
                None => words.say("simulate-proxy-constant"),
            };
            rows.push(vec![proxy.name.clone(), strength]);
        }
        let tables = std::iter::once(SectionTable { caption: String::new(), columns, rows }).chain(self.cv_words());
        Section {
            id: "world",
            heading: words.say("simulate-heading-world"),
            lead: Vec::new(),
            tables: tables.collect(),
            notes: self.clue(),
        }
    }

    /// How often each word is in a CV, by group.
    fn cv_words(&self) -> Option<SectionTable> {
        let found = self.world.words();
        if found.is_empty() {
            return None;
        }
        let cells = self.world.cells();
        let heads = (0..cells.count()).map(|cell| SectionColumn::figure(self.of_cell(cell)));
        let columns = std::iter::once(SectionColumn::text(self.words.say("simulate-head-word"))).chain(heads).collect();
        let row = |(name, shares): &(&str, &[f64])| {
            std::iter::once((*name).to_owned()).chain(shares.iter().map(|share| percent(self.words, *share))).collect()
        };
        Some(SectionTable { caption: self.words.say("simulate-caption-words"), columns, rows: found.iter().map(row).collect() })
    }

    /// How well the words give the group away.
    fn clue(&self) -> Vec<String> {
        let Some(applicants) = self.world.applicants() else { return Vec::new() };
        let words = self.words;
        let columns = self.world.cells().columns().iter().enumerate();
        let sentence = |(place, column): (usize, &ecart_simulate::GroupColumn)| {
            let clue = applicants.clue(place);
            say!(
                words,
                "simulate-clue",
                column = &column.name,
                guessed = percent(words, clue.guessed),
                largest = percent(words, clue.largest),
            )
        };
        columns.map(sentence).collect()
    }

    /// `women 30%, men 40%`, by the first column that the value depends on alone; otherwise by cells.
    fn by_group(&self, setting: Setting, values: &[Trend]) -> String {
        let cells = self.world.cells();
        let text = |value: &Trend| self.value(setting, *value);
        if values.iter().all(|value| *value == values[0]) {
            return text(&values[0]);
        }
        for (place, column) in cells.columns().iter().enumerate() {
            let of_level = |level: usize| {
                values.iter().enumerate().filter(move |(cell, _)| cells.level(*cell, place) == level).map(|(_, value)| value)
            };
            let of_levels: Option<Vec<String>> = (0..column.levels.len())
                .map(|level| {
                    let first = of_level(level).next()?;
                    of_level(level).all(|value| value == first).then(|| format!("{} {}", column.levels[level].name, text(first)))
                })
                .collect();
            if let Some(of_levels) = of_levels.filter(|levels| levels.len() <= 4) {
                return of_levels.join(", ");
            }
        }
        let texts: BTreeSet<String> = values.iter().map(text).collect();
        if values.len() <= 4 {
            let of_cells: Vec<String> =
                values.iter().enumerate().map(|(cell, value)| format!("{} {}", self.of_cell(cell), text(value))).collect();
            return of_cells.join(", ");
        }
        say!(self.words, "simulate-many-values", count = texts.len(), values = texts.into_iter().take(4).collect::<Vec<_>>().join(", "))
    }

    fn value(&self, setting: Setting, value: Trend) -> String {
        let one = |value: f64| match setting {
            Setting::Auc | Setting::Shift | Setting::Threshold | Setting::Experience => {
                let decimals = (0..5).find(|&decimals| is_whole(value * 10_f64.powi(decimals))).unwrap_or(5);
                self.words.decimal(&plain(value, usize::try_from(decimals).unwrap_or(5)))
            }
            _ => percent(self.words, value),
        };
        if value.moves() { format!("{} → {}", one(value.first), one(value.last)) } else { one(value.first) }
    }

    /// `women × Black`.
    fn of_cell(&self, cell: usize) -> String {
        let cells = self.world.cells();
        let levels = cells.columns().iter().enumerate().map(|(place, column)| column.levels[cells.level(cell, place)].name.as_str());
        levels.collect::<Vec<_>>().join(" × ")
    }

    fn truth(&mut self) -> Section {
        let words = self.words;
        let in_file = self.world.in_file();
        let are_all_seen = (in_file - 1.0).abs() < 1e-12;
        let is_of_applicants = self.world.applicants().is_some();
        let mut lead = Vec::new();
        let mut views =
            vec![(People::All, Against::Truth, if is_of_applicants { "simulate-caption-applicants" } else { "simulate-caption-all" })];
        if !are_all_seen {
            lead.push(say!(words, "simulate-selected", share = percent(words, in_file)));
            views.push((People::InFile, Against::Truth, "simulate-caption-file"));
        }
        let differs =
            |setting: Setting| self.world.values(setting).is_some_and(|values| values.iter().any(|value| *value != Trend::constant(0.0)));
        let is_mislabelled = [Setting::LabelBias, Setting::LabelExcess, Setting::Noise].into_iter().any(differs);
        if !is_of_applicants {
            if is_mislabelled {
                views.push((People::InFile, Against::Label, "simulate-caption-label"));
            } else {
                lead.push(words.say("simulate-label-is-truth"));
            }
        }
        let tables = views.into_iter().map(|(people, against, caption)| self.table(people, against, caption)).collect();
        let mut notes = vec![words.say(if is_of_applicants { "simulate-note-applicants" } else { "simulate-note-rates" })];
        notes.push(words.say("simulate-note-exact"));
        for reason in std::mem::take(&mut self.reasons) {
            notes.push(say!(words, "simulate-note-undefined", reason = words.undefined(reason.name())));
        }
        Section { id: "truth", heading: words.say("simulate-heading-truth"), lead, tables, notes }
    }

    fn table(&mut self, people: People, against: Against, caption: &str) -> SectionTable {
        let words = self.words;
        let heads = [
            "simulate-head-share",
            "simulate-head-base",
            "simulate-head-selected",
            "simulate-head-fpr",
            "simulate-head-fnr",
            "simulate-head-ppv",
        ];
        let mut columns = vec![SectionColumn::text(words.say("simulate-head-group"))];
        columns.extend(heads.map(|head| SectionColumn::figure(words.say(head))));
        if self.world.score().is_some() {
            columns.push(SectionColumn::figure(words.say("simulate-head-auc")));
        }
        let rows = self.parts().into_iter().map(|(name, part)| {
            let figures = self.world.expected(&part, people, against);
            self.row(name, &figures)
        });
        SectionTable { caption: words.say(caption), rows: rows.collect(), columns }
    }

    fn row(&mut self, name: String, figures: &Figures) -> Vec<String> {
        let words = self.words;
        let missed = figures.true_positive_rate.map(|rate| 1.0 - rate);
        let mut cells = vec![name, percent(words, figures.share)];
        for rate in [figures.base_rate, figures.selection_rate, figures.false_positive_rate, missed, figures.positive_predictive_value] {
            cells.extend(match rate {
                Ok(rate) => vec![percent(words, rate)],
                Err(reason) => without(words, &mut self.reasons, reason, 1),
            });
        }
        if let Some(auc) = figures.auc {
            cells.extend(match auc {
                Ok(area) => vec![words.decimal(&plain(area, digits(1.0 - area).max(1) + 2))],
                Err(reason) => without(words, &mut self.reasons, reason, 1),
            });
        }
        cells
    }

    /// Each level, each crossing where there are several columns and not too many, and everybody.
    fn parts(&self) -> Vec<(String, Part)> {
        const MOST: usize = 40;
        let cells = self.world.cells();
        let columns = cells.columns();
        let mut parts = Vec::new();
        for (place, column) in columns.iter().enumerate() {
            for (level, of) in column.levels.iter().enumerate() {
                parts.push((of.name.clone(), Part { levels: vec![(place, level)], period: None }));
            }
        }
        if columns.len() > 1 && cells.count() <= MOST {
            for cell in 0..cells.count() {
                let levels = (0..columns.len()).map(|column| (column, cells.level(cell, column))).collect();
                parts.push((self.of_cell(cell), Part { levels, period: None }));
            }
        }
        parts.push((self.words.say("simulate-all"), Part::default()));
        parts
    }
}

/// How many decimals beyond the first two show a small share: none from a hundredth on, one from a thousandth.
fn digits(share: f64) -> usize {
    (0..4)
        .find(|&decimals| share.abs() >= 0.01 / 10_f64.powi(decimals))
        .and_then(|decimals| usize::try_from(decimals).ok())
        .unwrap_or(if share == 0.0 { 0 } else { 4 })
}

/// A share in per cent: one decimal, more where it is small.
fn percent(words: &Words, share: f64) -> String {
    words.percent(&Decimal::percent(share, 1 + digits(share)).unwrap_or_else(|| plain(0.0, 1)))
}

fn is_whole(value: f64) -> bool {
    (value - value.round()).abs() < 1e-9
}

/// What a setting is called.
const fn name(setting: Setting) -> &'static str {
    match setting {
        Setting::BaseRate => "simulate-setting-base-rate",
        Setting::Auc => "simulate-setting-auc",
        Setting::Shift => "simulate-setting-shift",
        Setting::Threshold => "simulate-setting-threshold",
        Setting::LabelBias => "simulate-setting-label-bias",
        Setting::LabelExcess => "simulate-setting-label-excess",
        Setting::Noise => "simulate-setting-noise",
        Setting::SeenIfPositive => "simulate-setting-seen-positive",
        Setting::SeenIfNegative => "simulate-setting-seen-negative",
        Setting::Experience => "simulate-setting-experience",
        _ => "simulate-head-setting",
    }
}
