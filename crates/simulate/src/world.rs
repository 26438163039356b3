//! A world that can be drawn, of either kind.

use crate::applicants::Applicants;
use crate::cells::Cells;
use crate::decisions::Decisions;
use crate::draft::{Draft, DraftColumn};
use crate::error::{Problem, WorldError};
use crate::expected::{Against, Figures, Part, People};
use crate::masses::Masses;
use crate::proxy::Proxy;
use crate::sampler::Sampler;
use crate::score::ScoreKind;
use crate::setting::{Kind, Setting};
use crate::table::Column;
use crate::trend::Trend;

/// A world that can be drawn. There is no other.
#[derive(Clone, Debug, PartialEq)]
pub struct World {
    pub(crate) people: PeopleOf,
    rows: u64,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum PeopleOf {
    Decisions(Decisions),
    Applicants(Applicants),
}

/// How many rows are drawn unless somebody says otherwise.
const ROWS: u64 = 10_000;

impl World {
    /// The world of a draft.
    ///
    /// # Errors
    /// [`WorldError`] for the first setting that makes it one that cannot be.
    pub fn new(draft: &Draft) -> Result<Self, WorldError> {
        let kind = draft.kind.unwrap_or_default();
        if let Some(setting) = Setting::ALL.into_iter().find(|&setting| is_said(draft, setting) && !setting.is_of(kind)) {
            return Err(WorldError::new(setting, Problem::NotInThisKind { kind }));
        }
        let rows = draft.rows.unwrap_or(ROWS);
        if rows == 0 {
            return Err(WorldError::new(Setting::Rows, Problem::NoRows));
        }
        let two = || vec![DraftColumn { name: "group".into(), levels: vec![("A".into(), 0.5), ("B".into(), 0.5)] }];
        let cells = Cells::new(&if draft.columns.is_empty() { two() } else { draft.columns.clone() })?;
        let people = match kind {
            Kind::Decisions => PeopleOf::Decisions(Decisions::new(draft, cells)?),
            Kind::Applicants => PeopleOf::Applicants(Applicants::new(draft, cells)?),
        };
        let world = Self { people, rows };
        world.check_names(draft)?;
        Ok(world)
    }

    /// That no two columns have one name.
    fn check_names(&self, draft: &Draft) -> Result<(), WorldError> {
        let columns = self.columns(true);
        let twice = columns.iter().enumerate().find(|(place, column)| columns[..*place].iter().any(|other| other.name == column.name));
        let Some((_, Column { name, .. })) = twice else { return Ok(()) };
        let setting = if draft.proxies.iter().any(|proxy| proxy.name == *name) {
            Setting::Proxy
        } else if draft.words.iter().any(|(word, _)| word == name) {
            Setting::Words
        } else {
            Setting::Group
        };
        Err(WorldError::new(setting, Problem::ColumnTwice { column: name.clone() }))
    }

    /// What a row of it is.
    pub const fn kind(&self) -> Kind {
        match self.people {
            PeopleOf::Decisions(_) => Kind::Decisions,
            PeopleOf::Applicants(_) => Kind::Applicants,
        }
    }

    /// How many rows are drawn unless somebody says otherwise.
    pub const fn rows(&self) -> u64 {
        self.rows
    }

    /// Its groups.
    pub const fn cells(&self) -> &Cells {
        match &self.people {
            PeopleOf::Decisions(world) => &world.cells,
            PeopleOf::Applicants(world) => &world.cells,
        }
    }

    /// How many periods there are.
    pub const fn periods(&self) -> u32 {
        match &self.people {
            PeopleOf::Decisions(world) => world.periods,
            PeopleOf::Applicants(_) => 1,
        }
    }

    /// Which number the score is, where there is one.
    pub const fn score(&self) -> Option<ScoreKind> {
        match &self.people {
            PeopleOf::Decisions(world) => Some(world.score),
            PeopleOf::Applicants(_) => None,
        }
    }

    /// The columns that tell the group.
    pub fn proxies(&self) -> &[Proxy] {
        match &self.people {
            PeopleOf::Decisions(world) => &world.proxies,
            PeopleOf::Applicants(_) => &[],
        }
    }

    /// The applicants, in a world of them.
    pub const fn applicants(&self) -> Option<&Applicants> {
        match &self.people {
            PeopleOf::Decisions(_) => None,
            PeopleOf::Applicants(world) => Some(world),
        }
    }

    /// The words of the CVs, each with the share of the CVs of each cell that it is in.
    pub fn words(&self) -> Vec<(&str, &[f64])> {
        match &self.people {
            PeopleOf::Decisions(_) => Vec::new(),
            PeopleOf::Applicants(world) => world.words.iter().map(|word| (word.name.as_str(), &word.shares[..])).collect(),
        }
    }

    /// The value of a setting in each cell; nothing for a setting that has none, or says nothing in this kind of world.
    pub fn values(&self, setting: Setting) -> Option<Vec<Trend>> {
        if !Setting::BY_GROUP.contains(&setting) || !setting.is_of(self.kind()) {
            return None;
        }
        let value = |cell| match &self.people {
            PeopleOf::Decisions(world) => world.value(setting, cell),
            PeopleOf::Applicants(world) => world.value(setting, cell),
        };
        Some((0..self.cells().count()).map(value).collect())
    }

    /// What is true of a part of the people.
    ///
    /// # Formula
    /// Each rate is a quotient of sums over the cells, periods and truths of the part, of `share · P(truth) · P(in the file) · P(label | truth) · P(prediction | truth)`. Where a score decides, the last
    /// is `1 − Φ(s* − mean)`, with `s*` the latent score from which on the score as written reaches the threshold. The area is that of the score as written.
    /// # Undefined
    /// A rate of nobody, with the reason.
    pub fn expected(&self, part: &Part, people: People, against: Against) -> Figures {
        let masses = self.masses(part, people);
        let auc = match &self.people {
            PeopleOf::Decisions(world) => Some(world.auc(part, people, against)),
            PeopleOf::Applicants(_) => None,
        };
        masses.figures(against, self.masses(&Part::default(), people).all(), auc)
    }

    /// The share of all people who are in the file.
    pub fn in_file(&self) -> f64 {
        self.masses(&Part::default(), People::InFile).all()
    }

    fn masses(&self, part: &Part, people: People) -> Masses {
        match &self.people {
            PeopleOf::Decisions(world) => world.masses(part, people),
            PeopleOf::Applicants(world) => world.masses(part, people),
        }
    }

    /// What draws its rows.
    pub fn sampler(&self, seed: u64, with_truth: bool) -> Sampler<'_> {
        Sampler::new(self, seed, with_truth)
    }
}

fn is_said(draft: &Draft, setting: Setting) -> bool {
    match setting {
        Setting::Kind | Setting::Rows | Setting::Group => false,
        Setting::Score => draft.score.is_some(),
        Setting::Proxy => !draft.proxies.is_empty(),
        Setting::Periods => draft.periods.is_some(),
        Setting::Words => !draft.words.is_empty(),
        Setting::Strength => draft.strength.is_some(),
        by_group => draft.told.contains_key(&by_group),
    }
}
