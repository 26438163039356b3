//! What is said of an audit: every table, sentence, mark and caution, in one language, with every figure rounded once.
//!
//! The forms (terminal, Markdown, page, pictures) draw [`Findings`] and decide nothing, so that they agree to the digit.
//! Figures with all their digits are in `audit.json` and `rates.csv`, which are written from the audit itself.

mod adverse;
mod alike;
mod annex_iv;
mod asked;
mod bias_audit;
mod came_true;
mod cell;
mod classes;
mod comparison;
mod constraints;
mod criteria;
mod curves;
mod disparities;
mod explore;
mod gaps;
mod headline;
mod heat;
mod labels;
mod left_out;
mod natural;
mod pairs;
mod power;
mod preset;
mod rates;
mod scores;
mod second;
mod section;
mod sheet;
mod strata;
mod tests;
mod text;
mod thresholds;
mod trends;
mod verification;

pub use annex_iv::annex_iv;
pub use bias_audit::bias_audit;
pub use cell::{Cell, Mark, Plotted, Value};
pub(crate) use cell::{decimals as decimals_of_share, percent, plain, value as figure_value};
pub use comparison::{ComparedGrouping, ComparisonFindings, Ends, Moves};
pub use criteria::{CriterionRow, Impact};
pub use curves::{Bins, Curves, GroupCurves, PrecisionCurve, RocCurve, SweepCurve};
pub use explore::Explore;
pub use gaps::{Against, AgainstHead, AgainstRow, ChanceText, Gap, NoGap, Widest, WidestGap};
pub use headline::Headline;
pub use heat::{Heat, HeatCell};
pub(crate) use labels::{group_levels, group_name, metric_name};
pub(crate) use left_out::rows_line as rows;
pub use natural::{Natural, NaturalGroup};
pub use pairs::{Curve, PairCell, Pairs};
pub(crate) use preset::why as preset_why;
pub use preset::{preset, preset_notes};
pub use rates::{ConfusionRow, MetricHead, OutcomeCount, RateRow, Rates};
pub(crate) use section::without;
pub use section::{ColumnKind, Section, SectionColumn, SectionTable};
pub use sheet::Sheet;
pub use text::{Definition, Fact};
pub(crate) use text::{decimals_of_per_cent, method, percent_of_level, title};
pub use trends::{TrendPanel, TrendPicture};

use ecart_schema::Document;
use ecart_tally::Task;
use ecart_words::{Field, Lang, Words};

/// What is said of an audit, in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Findings {
    /// The language of every text here.
    pub lang: Lang,
    /// Whether the rate is one of cases that were counted, and not of people who were judged or selected.
    pub is_of_cases: bool,
    /// What was audited.
    pub title: String,
    /// How many rows were read, counted and left out.
    pub rows_line: String,
    /// What counts as positive, and what the intervals are.
    pub method_line: String,
    /// The same, without the names of methods.
    pub plain_line: String,
    /// The one finding to begin with.
    pub headline: Headline,
    /// The groupings, in order.
    pub groupings: Vec<GroupingFindings>,
    /// Why rows were left out, one sentence a reason; empty if none was.
    pub left_out: Vec<String>,
    /// What a reader should know before trusting a figure: sampling weights, small groups and the like.
    pub cautions: Vec<String>,
    /// Sentences that close the audit, such as what a bundled case is known for.
    pub notes: Vec<String>,
    /// What an audit of this kind cannot show.
    pub cannot_show: Vec<String>,
    /// What the page's script recomputes from.
    pub explore: Explore,
    /// How each figure shown is defined.
    pub definitions: Vec<Definition>,
    /// Where the audit comes from.
    pub provenance: Vec<Fact>,
}

/// What is said of one grouping.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupingFindings {
    /// The columns by their names in the data, such as `race × sex`: the names of files are made of it.
    pub key: String,
    /// What the columns are called.
    pub name: String,
    /// What was found here, in one sentence.
    pub heading: String,
    /// What the groups are compared with.
    pub reference: String,
    /// The metrics that matter, group by group.
    pub rates: Rates,
    /// Every metric of the task, group by group.
    pub all_rates: Rates,
    /// The groups of which nothing else is told.
    pub withheld: Vec<String>,
    /// Why, as short as a mark; empty where nothing is withheld.
    pub withheld_why: String,
    /// The counts of each group.
    pub counts: Vec<ConfusionRow>,
    /// Each group against the reference, in the metrics that matter.
    pub against: Against,
    /// The widest gap of each metric that matters.
    pub widest: Vec<Widest>,
    /// The criteria that were asked for or that matter.
    pub criteria: Vec<CriterionRow>,
    /// Every criterion of the task.
    pub all_criteria: Vec<CriterionRow>,
    /// Selection rates against the highest (the four-fifths rule); empty unless selection rates are shown.
    pub impacts: Vec<Impact>,
    /// The group and the reference of the widest finding, as so many out of a hundred; `None` where nothing stands out.
    pub natural: Option<Natural>,
    /// Pairs of groups and errors at every threshold, to draw; `None` where rows are no pairs.
    pub pairs: Option<Pairs>,
    /// What was computed on request.
    pub sections: Vec<Section>,
    /// What is drawn of the scores, if they were asked for.
    pub curves: Option<Curves>,
    /// What is drawn of gaps over time, one a metric; empty where there are no periods.
    pub trends: Vec<TrendPicture>,
    /// The groups as a grid, where two columns are crossed.
    pub heat: Option<Heat>,
}

impl Findings {
    /// What is to be said of an audit.
    pub fn new(document: &Document, words: &Words) -> Self {
        let words = &in_field(document, words);
        let labels = labels::Labels::new(document, words);
        let groupings: Vec<GroupingFindings> =
            document.audit.groupings.iter().map(|grouping| GroupingFindings::new(&labels, grouping)).collect();
        Self {
            lang: words.lang(),
            is_of_cases: !labels.is_of_selection(),
            title: text::title(document, words),
            rows_line: left_out::rows_line(document, words),
            method_line: text::method_line(&labels),
            plain_line: text::plain_line(&labels),
            headline: headline::of(&labels, &groupings),
            left_out: left_out::sentences(document, words),
            cautions: text::cautions(&labels),
            notes: document.presentation.notes.clone(),
            cannot_show: text::cannot_show(&labels),
            explore: explore::of(&labels),
            definitions: text::definitions(&labels),
            provenance: text::provenance(&labels),
            groupings,
        }
    }
}

/// The words of the field that an audit is of.
pub fn in_field(document: &Document, words: &Words) -> Words {
    match document.audit.task {
        Task::Verification => words.in_field(Field::Verification),
        Task::Decision | Task::Classification | Task::Multiclass => words.clone(),
    }
}

impl GroupingFindings {
    /// Whether in some metric two groups have a value of enough people to be set against chance.
    pub fn is_compared(&self) -> bool {
        self.widest.iter().any(|widest| widest.gap.is_ok())
    }

    fn new(labels: &labels::Labels<'_>, grouping: &ecart_metrics::Grouping) -> Self {
        let order = rates::order(grouping);
        let natural = natural::of(labels, grouping);
        Self {
            key: grouping.columns.join(" × "),
            name: labels.columns(&grouping.columns),
            heading: headline::of_grouping(labels, grouping, natural.as_ref()),
            pairs: pairs::of(labels, grouping, &order),
            reference: labels.reference(grouping),
            rates: rates::rates(labels, grouping, &order, &labels.shown_metrics()),
            all_rates: rates::rates(labels, grouping, &order, &labels.all_metrics()),
            withheld: grouping.withheld.iter().map(|name| labels.short_name(name)).collect(),
            withheld_why: rates::withheld_why(labels, grouping),
            counts: rates::counts(labels, grouping, &order),
            against: gaps::against(labels, grouping, &order),
            widest: gaps::widest(labels, grouping),
            criteria: criteria::rows(labels, grouping, &labels.shown_criteria()),
            all_criteria: criteria::rows(labels, grouping, &labels.all_criteria()),
            impacts: criteria::impacts(labels, grouping, &order),
            natural,
            sections: section::sections(labels, grouping),
            curves: curves::of(labels, grouping),
            trends: trends::pictures(labels, grouping),
            heat: heat::of(labels, grouping, &order),
        }
    }
}
