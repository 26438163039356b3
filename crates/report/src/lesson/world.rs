//! Made-up worlds as lessons tell them: what an average file of so many people holds, in whole people.

use ecart_simulate::{Against, Draft, DraftColumn, Figures, Part, People, Preset, Setting, Told, World};

use crate::Share;

/// The world of a preset, with other values where they are said: `women:0.3`, and other shares of the groups.
pub(super) fn world(preset: &str, told: &[(Setting, String)], groups: Option<&str>) -> Option<World> {
    let mut over = Draft::default();
    for (setting, text) in told {
        over.tell(*setting, Told::parse_list(text).ok()?);
    }
    if let Some(text) = groups {
        over.columns.push(DraftColumn::parse(text).ok()?);
    }
    World::new(&over.over(Draft::parse(Preset::find(preset)?.text).ok()?)).ok()
}

/// A part of an average file of so many people. Every rate of it is of whole people, so that counts and rates agree.
#[derive(Clone, Copy)]
pub(super) struct Drawn {
    /// How many people the part has.
    pub(super) people: u64,
    figures: Figures,
}

impl Drawn {
    /// The people of this level of the first group column, or all of them.
    pub(super) fn of(world: &World, level: Option<&str>, against: Against, file: u64) -> Option<Self> {
        let levels = match level {
            Some(name) => vec![(0, world.cells().columns().first()?.levels.iter().position(|level| level.name == name)?)],
            None => Vec::new(),
        };
        let figures = world.expected(&Part { levels, period: None }, People::InFile, against);
        Some(Self { people: whole(figures.share, file), figures })
    }

    /// The positive among all.
    pub(super) fn positive(&self) -> Option<Share> {
        Some(Share { k: whole(self.figures.base_rate.ok()?, self.people), n: self.people })
    }

    /// The positive who are predicted positive.
    pub(super) fn found(&self) -> Option<Share> {
        let positive = self.positive()?.k;
        Some(Share { k: whole(self.figures.true_positive_rate.ok()?, positive), n: positive })
    }

    /// The tenths of people who are positive and predicted positive, where whole people are too few to tell a rate by.
    pub(super) fn expected_found_tenths(&self) -> Option<u64> {
        Some(whole(self.figures.true_positive_rate.ok()?, self.positive()?.k * 10))
    }

    /// The positive who are predicted negative.
    pub(super) fn missed(&self) -> Option<Share> {
        let found = self.found()?;
        Some(Share { k: found.n - found.k, n: found.n })
    }

    /// All who are predicted positive.
    pub(super) fn chosen(&self) -> Option<Share> {
        Some(Share { k: whole(self.figures.selection_rate.ok()?, self.people), n: self.people })
    }

    /// The negative who are predicted positive.
    pub(super) fn false_alarms(&self) -> Option<Share> {
        let negative = self.people - self.positive()?.k;
        Some(Share { k: whole(self.figures.false_positive_rate.ok()?, negative), n: negative })
    }

    /// The negative who are predicted positive, as those that are left of all who are: where both are shown, they add up.
    pub(super) fn chosen_wrongly(&self) -> Option<Share> {
        Some(Share { k: self.chosen()?.k.saturating_sub(self.found()?.k), n: self.people - self.positive()?.k })
    }

    /// Of those predicted positive, the positive.
    pub(super) fn came_true(&self) -> Option<Share> {
        let chosen = self.chosen()?.k;
        Some(Share { k: self.found()?.k.min(chosen), n: chosen })
    }
}

/// A share of so many people, in whole people.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share is between 0 and 1, and people are far below 2^52")]
#[expect(clippy::cast_precision_loss, reason = "people are far below 2^52")]
fn whole(share: f64, people: u64) -> u64 {
    ((share * people as f64).round() as u64).min(people)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_people_of_a_file_are_those_that_the_world_expects() {
        // `ecart simulate camera`: 30% have darker skin, one in two thousand is on the list, and 0.20% of the others raise an alarm.
        let camera = world("camera", &[], None).unwrap();
        let darker = Drawn::of(&camera, Some("darker"), Against::Truth, 200_000).unwrap();
        assert_eq!((darker.people, darker.positive().unwrap().k), (60_000, 30));
        assert_eq!(darker.found().unwrap().k + darker.missed().unwrap().k, 30);
        assert_eq!(darker.false_alarms().unwrap(), Share { k: 118, n: 59_970 });
        assert!(Drawn::of(&camera, Some("nobody"), Against::Truth, 10).is_none());
    }

    #[test]
    fn what_is_said_is_over_the_preset() {
        let all_alike = world("built-in", &[(Setting::LabelBias, "women:0".into())], Some("sex=women:0.1,men:0.9")).unwrap();
        let women = Drawn::of(&all_alike, Some("women"), Against::Label, 1_000).unwrap();
        assert_eq!(women.people, 100);
        assert!(world("built-in", &[(Setting::LabelBias, "women:2".into())], None).is_none());
        assert!(world("nowhere", &[], None).is_none());
    }
}
