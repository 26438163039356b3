//! Several classes: each against the rest, averages over them, and who is taken for what.

use std::collections::BTreeMap;

use ecart_metrics::{
    Against, AgainstRest, CLASS_METRICS, ClassFigure, ClassFigures, Classes, Comparison, Figure, Grouping, Metric, Undefined, Widest,
};
use ecart_words::{Words, say};

use super::cell::{self, Unit};
use super::labels::Labels;
use super::rates::order;
use super::section::{Section, SectionColumn, SectionTable};
use super::text::confidence;

/// So many classes are shown, those with the widest gaps first; the others are in `classes.csv`.
const SHOWN: usize = 8;
/// From so many classes on a matrix is wider than a page.
const IN_A_MATRIX: usize = 7;
/// So many names are listed in a sentence.
const LISTED: usize = 6;

/// The section of a grouping, where there are several classes.
pub(super) fn section(labels: &Labels<'_>, grouping: &Grouping) -> Option<Section> {
    let classes = grouping.evidence.classes.as_ref()?;
    let order = order(grouping);
    let page = Page { labels, words: labels.words, grouping, classes, order };
    let shown = page.by_gap();
    let mut tables = vec![page.widest(&shown)];
    tables.extend(CLASS_METRICS.iter().map(|&metric| page.rates(metric, &shown)));
    tables.extend(page.averages());
    if classes.names.len() <= IN_A_MATRIX {
        tables.extend(page.order.iter().map(|&place| page.matrix(&page.group(place), &classes.groups[place])));
    }
    let mut notes = page.notes(&shown);
    notes.extend(page.unshown(&shown));
    Some(Section { id: "classes", heading: page.words.say("classes-heading"), lead: page.lead(), tables, notes })
}

struct Page<'a> {
    labels: &'a Labels<'a>,
    words: &'a Words,
    grouping: &'a Grouping,
    classes: &'a Classes,
    order: Vec<usize>,
}

impl Page<'_> {
    fn group(&self, place: usize) -> String {
        self.labels.short(&self.grouping.groups[place])
    }

    fn class(&self, place: usize) -> String {
        let label = self.labels.document.plan.roles().label.as_ref();
        self.labels.level(label.map_or("", |label| &label.column), &self.classes.names[place])
    }

    /// The classes that are shown: by the widest gap in recall, which every class that somebody is of can have, and then in their order.
    fn by_gap(&self) -> Vec<usize> {
        let gap =
            |place: usize| gap_of(&self.classes.against_rest[place], Metric::TruePositiveRate).map_or(-1.0, |gap| gap.difference.value);
        let mut places: Vec<usize> = (0..self.classes.names.len()).collect();
        places.sort_by(|&one, &other| gap(other).total_cmp(&gap(one)).then(one.cmp(&other)));
        places.truncate(SHOWN);
        places
    }

    fn lead(&self) -> Vec<String> {
        let names: Vec<String> = (0..self.classes.names.len()).map(|place| self.class(place)).collect();
        let mut lead = vec![say!(self.words, "classes-lead", count = names.len(), names = listed(self.words, &names))];
        lead.extend([Metric::TruePositiveRate, Metric::PositivePredictiveValue].into_iter().filter_map(|metric| self.found(metric)));
        lead
    }

    /// The class of the widest gap in a metric.
    fn found(&self, metric: Metric) -> Option<String> {
        let gaps = self.classes.against_rest.iter().enumerate().filter_map(|(place, class)| Some((place, gap_of(class, metric)?)));
        let (place, widest) = gaps.reduce(|best, other| if other.1.difference.value > best.1.difference.value { other } else { best })?;
        let class = &self.classes.against_rest[place];
        let end = |group: usize| {
            let figure = class.groups[group].figure(metric).ok()?;
            let value = cell::value(self.words, metric, figure);
            Some((self.group(group), value.text, value.counts))
        };
        let ((high, high_rate, high_counts), (low, low_rate, low_counts)) = (end(widest.high)?, end(widest.low)?);
        let unit = Unit::of(metric);
        Some(say!(
            self.words,
            "classes-finding",
            metric = metric_name(self.words, metric),
            class = self.class(place),
            gap = unit.unsigned(self.words, widest.difference.value),
            interval = unit.interval(self.words, widest.difference.interval),
            confidence = confidence(self.labels),
            beyond = if widest.difference.interval.lower > 0.0 { "yes" } else { "no" },
            high = high,
            high_rate = high_rate,
            high_counts = high_counts,
            low = low,
            low_rate = low_rate,
            low_counts = low_counts,
        ))
    }

    /// The widest gaps of the classes.
    fn widest(&self, shown: &[usize]) -> SectionTable {
        let words = self.words;
        let row = |(class, metric): (usize, Metric)| {
            let mut cells = vec![self.class(class), metric_name(words, metric)];
            match gap_of(&self.classes.against_rest[class], metric) {
                Some(widest) => cells.extend([
                    Unit::of(metric).unsigned(words, widest.difference.value),
                    Unit::of(metric).interval(words, widest.difference.interval),
                    self.group(widest.high),
                    self.group(widest.low),
                ]),
                None => cells.extend([words.say("undefined"), String::new(), String::new(), String::new()]),
            }
            cells
        };
        SectionTable {
            caption: words.say("classes-caption-widest"),
            columns: vec![
                SectionColumn::text(words.say("classes-head-class")),
                SectionColumn::text(words.say("classes-head-figure")),
                SectionColumn::figure(words.say("head-difference")),
                SectionColumn::interval(words.say("head-interval")),
                SectionColumn::text(words.say("classes-head-high")),
                SectionColumn::text(words.say("classes-head-low")),
            ],
            rows: shown.iter().flat_map(|&class| CLASS_METRICS.map(|metric| (class, metric))).map(row).collect(),
        }
    }

    /// One figure of each class against the rest, group by group, against the reference.
    fn rates(&self, metric: Metric, shown: &[usize]) -> SectionTable {
        let words = self.words;
        let rows = shown.iter().flat_map(|&place| {
            let class = &self.classes.against_rest[place];
            let groups = self
                .order
                .iter()
                .map(move |&group| self.rate(metric, place, self.group(group), class.groups[group].figure(metric), Some(group)));
            groups.chain(std::iter::once(self.rate(metric, place, words.say("group-all"), class.overall.figure(metric), None)))
        });
        SectionTable {
            caption: say!(
                words,
                "classes-caption-rates",
                metric = metric_name(words, metric),
                reference = self.labels.reference(self.grouping)
            ),
            columns: vec![
                SectionColumn::text(words.say("classes-head-class")),
                SectionColumn::text(self.labels.columns(&self.grouping.columns)),
                SectionColumn::figure(words.say("classes-head-value")),
                SectionColumn::interval(words.say("head-interval")),
                SectionColumn::figure(words.say("head-of")),
                SectionColumn::figure(words.say("head-difference")),
                SectionColumn::interval(words.say("head-interval")),
            ],
            rows: rows.collect(),
        }
    }

    fn rate(&self, metric: Metric, class: usize, name: String, figure: Result<&Figure, Undefined>, group: Option<usize>) -> Vec<String> {
        let words = self.words;
        let mut cells = vec![self.class(class), name];
        match figure {
            Ok(figure) => {
                let value = cell::value(words, metric, figure);
                let small = if figure.small { format!(" {}", cell::Mark::Small.sign()) } else { String::new() };
                cells.extend([value.text, value.interval, value.counts + &small]);
            }
            Err(_) => cells.extend([words.say("undefined"), String::new(), String::new()]),
        }
        let against = group.and_then(|group| {
            let comparison = self.classes.against_rest[class].comparison(metric)?;
            comparison.against_reference.iter().find(|against| against.group == group)
        });
        match against.map(|against| (&against.difference, &against.reference)) {
            Some((Ok(difference), _)) => {
                let points = figure.ok().zip(against.and_then(|against| against.reference.ok()));
                let exact = points.and_then(|(figure, reference)| cell::points(words, &figure.measure, &reference));
                let text = exact.map_or_else(|| Unit::of(metric).signed(words, difference.value), |points| words.points(&points));
                cells.extend([text, Unit::of(metric).signed_interval(words, difference.interval)]);
            }
            Some((Err(_), _)) => cells.extend([words.say("undefined"), String::new()]),
            None => cells
                .extend([if self.is_reference(class, metric, group) { words.say("reference-mark") } else { String::new() }, String::new()]),
        }
        cells
    }

    fn is_reference(&self, class: usize, metric: Metric, group: Option<usize>) -> bool {
        let comparison = self.classes.against_rest[class].comparison(metric);
        matches!((comparison.map(|comparison| comparison.reference), group), (Some(Ok(Against::Group(place))), Some(group)) if place == group)
    }

    /// The averages over classes, and agreement beyond chance.
    fn averages(&self) -> Vec<SectionTable> {
        let words = self.words;
        let tables: [(&str, &[ClassFigure]); 3] = [
            ("classes-caption-macro", &[ClassFigure::MacroRecall, ClassFigure::MacroPrecision, ClassFigure::MacroF1]),
            ("classes-caption-weighted", &[ClassFigure::WeightedRecall, ClassFigure::WeightedPrecision, ClassFigure::WeightedF1]),
            ("classes-caption-agreement", &[ClassFigure::MatthewsCorrelation, ClassFigure::CohenKappa]),
        ];
        let table = |(caption, figures): (&str, &[ClassFigure])| {
            let mut columns =
                vec![SectionColumn::text(self.labels.columns(&self.grouping.columns)), SectionColumn::figure(words.say("people"))];
            for figure in figures {
                columns.push(SectionColumn::figure(figure_name(words, *figure)));
                columns.push(SectionColumn::interval(words.say("head-interval")));
            }
            let row = |name: String, of: &ClassFigures| {
                let small = if of.small { format!(" {}", cell::Mark::Small.sign()) } else { String::new() };
                let mut cells = vec![name, words.grouped(of.matrix.all().people) + &small];
                cells.extend(figures.iter().flat_map(|figure| self.average(*figure, of)));
                cells
            };
            let groups = self.order.iter().map(|&place| row(self.group(place), &self.classes.groups[place]));
            let rows = groups.chain(std::iter::once(row(words.say("group-all"), &self.classes.overall))).collect();
            SectionTable { caption: words.say(caption), columns, rows }
        };
        tables.into_iter().map(table).collect()
    }

    fn average(&self, figure: ClassFigure, of: &ClassFigures) -> [String; 2] {
        let words = self.words;
        let Ok(estimate) = of.figure(figure) else { return [words.say("undefined"), String::new()] };
        let value = unit(figure).value(words, estimate.value);
        let value = if estimate.classes < self.classes.names.len() {
            say!(words, "classes-of", value = value, classes = estimate.classes)
        } else {
            value
        };
        let interval = estimate.interval.map_or_else(|_| words.say("undefined"), |interval| unit(figure).interval(words, interval));
        [value, interval]
    }

    /// Who is taken for what in one group.
    fn matrix(&self, group: &str, figures: &ClassFigures) -> SectionTable {
        let (words, matrix) = (self.words, &figures.matrix);
        let mut columns = vec![SectionColumn::text(words.say("classes-head-true"))];
        columns.extend(
            (0..matrix.classes()).map(|class| SectionColumn::figure(say!(words, "classes-head-called", class = self.class(class)))),
        );
        columns.push(SectionColumn::figure(words.say("group-all")));
        let row = |label: usize| {
            let mut cells = vec![self.class(label)];
            cells.extend((0..matrix.classes()).map(|predicted| words.grouped(matrix.cell(label, predicted).people)));
            cells.push(words.grouped(matrix.of_class(label).people));
            cells
        };
        SectionTable {
            caption: say!(words, "classes-caption-matrix", group = group),
            columns,
            rows: (0..matrix.classes()).map(row).collect(),
        }
    }

    fn notes(&self, shown: &[usize]) -> Vec<String> {
        let words = self.words;
        let mut notes = vec![words.say("classes-note-micro")];
        let all = || self.classes.groups.iter().chain(std::iter::once(&self.classes.overall));
        let mut without: BTreeMap<Undefined, Vec<String>> = BTreeMap::new();
        for &class in shown {
            for metric in CLASS_METRICS {
                for &group in &self.order {
                    if let Err(reason) = self.classes.against_rest[class].groups[group].figure(metric) {
                        let name = format!("{} ({})", self.group(group), self.class(class));
                        let names = without.entry(reason).or_default();
                        if !names.contains(&name) {
                            names.push(name);
                        }
                    }
                }
            }
        }
        notes.extend(without.iter().map(|(reason, names)| {
            say!(words, "classes-note-without", groups = listed(words, names), reason = class_reason(words, *reason))
        }));
        if all()
            .flat_map(|figures| &figures.figures)
            .any(|(_, figure)| figure.is_ok_and(|figure| figure.classes < self.classes.names.len()))
        {
            notes.push(words.say("classes-note-left-out"));
        }
        notes.extend(self.without_interval());
        let is_small = self.order.iter().any(|&group| {
            let figures =
                shown.iter().flat_map(|&class| CLASS_METRICS.map(|metric| self.classes.against_rest[class].groups[group].figure(metric)));
            figures.flatten().any(|figure| figure.small)
        });
        if is_small {
            notes.push(say!(words, "classes-note-small", minimum = self.labels.document.audit.config.min_group));
        }
        notes.push(say!(words, "classes-note-many", count = self.classes.names.len(), confidence = confidence(self.labels)));
        notes
    }

    /// Which groups have no value of all classes together, or one without an interval, and why.
    fn without_interval(&self) -> Vec<String> {
        let words = self.words;
        let mut without: BTreeMap<Undefined, Vec<String>> = BTreeMap::new();
        let groups = self.order.iter().map(|&place| (self.group(place), &self.classes.groups[place]));
        for (name, figures) in groups.chain(std::iter::once((words.say("group-all"), &self.classes.overall))) {
            let reasons = figures.figures.iter().filter_map(|(_, figure)| figure.map_or_else(Some, |figure| figure.interval.err()));
            for reason in reasons {
                let names = without.entry(reason).or_default();
                if !names.contains(&name) {
                    names.push(name.clone());
                }
            }
        }
        let note = |(reason, names): (&Undefined, &Vec<String>)| {
            say!(words, "classes-note-no-interval", groups = listed(words, names), reason = words.undefined(reason.name()))
        };
        without.iter().map(note).collect()
    }

    /// What is not shown, and where it is.
    fn unshown(&self, shown: &[usize]) -> Option<String> {
        let all = self.classes.names.len();
        if all > shown.len() {
            Some(say!(self.words, "classes-note-more", count = all - shown.len()))
        } else if all > IN_A_MATRIX {
            Some(self.words.say("classes-note-matrices"))
        } else {
            None
        }
    }
}

/// The widest gap of a class, if it has one.
fn gap_of(class: &AgainstRest, metric: Metric) -> Option<&Widest> {
    let comparison: &Comparison = class.comparison(metric)?;
    comparison.widest.as_ref().ok()
}

/// The first few of these names, and how many more there are.
fn listed(words: &Words, names: &[String]) -> String {
    if names.len() > LISTED + 1 {
        say!(words, "tests-and-more", groups = names[..LISTED].join(", "), count = names.len() - LISTED)
    } else {
        words.list(names)
    }
}

/// What a figure of a class is called: for one class, recall and precision are the names in use.
fn metric_name(words: &Words, metric: Metric) -> String {
    match metric {
        Metric::TruePositiveRate => words.say("classes-recall"),
        Metric::PositivePredictiveValue => words.say("classes-precision"),
        _ => words.metric(metric.name()),
    }
}

/// How a figure of all classes is written.
const fn unit(figure: ClassFigure) -> Unit {
    match figure {
        ClassFigure::MacroRecall
        | ClassFigure::MacroPrecision
        | ClassFigure::WeightedRecall
        | ClassFigure::WeightedPrecision
        | ClassFigure::Micro => Unit::Percent,
        ClassFigure::MacroF1 | ClassFigure::WeightedF1 | ClassFigure::MatthewsCorrelation | ClassFigure::CohenKappa => Unit::Plain(3),
    }
}

/// The head of a figure's column, below a caption that says which average it is.
fn figure_name(words: &Words, figure: ClassFigure) -> String {
    match figure {
        ClassFigure::MacroRecall | ClassFigure::WeightedRecall => words.say("classes-recall"),
        ClassFigure::MacroPrecision | ClassFigure::WeightedPrecision => words.say("classes-precision"),
        ClassFigure::MacroF1 | ClassFigure::WeightedF1 => words.metric(Metric::F1.name()),
        ClassFigure::Micro => words.metric(Metric::Accuracy.name()),
        ClassFigure::MatthewsCorrelation => words.metric(Metric::MatthewsCorrelation.name()),
        ClassFigure::CohenKappa => words.say("classes-kappa"),
    }
}

/// Why a class has no value in a group.
fn class_reason(words: &Words, reason: Undefined) -> String {
    match reason {
        Undefined::NoPositives => words.say("classes-nobody-is"),
        Undefined::NoPredictedPositives => words.say("classes-nobody-called"),
        Undefined::NoHitsOrErrors => words.say("classes-neither"),
        Undefined::NoNegatives => words.say("classes-everybody-is"),
        _ => words.undefined(reason.name()),
    }
}
