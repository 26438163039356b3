//! Worlds that are there: files as anybody writes them, embedded.

/// A world that is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preset {
    /// Its name.
    pub name: &'static str,
    /// Its text, in TOML.
    pub text: &'static str,
}

impl Preset {
    /// Every world that is there.
    pub const ALL: [Self; 3] = [
        Self { name: "built-in", text: include_str!("../worlds/built-in.toml") },
        Self { name: "hiring", text: include_str!("../worlds/hiring.toml") },
        Self { name: "camera", text: include_str!("../worlds/camera.toml") },
    ];

    /// The world of a name.
    pub fn find(name: &str) -> Option<&'static Self> {
        const ALL: &[Preset] = &Preset::ALL;
        ALL.iter().find(|preset| preset.name == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Draft, World};

    #[test]
    fn every_preset_is_a_world() {
        for preset in Preset::ALL {
            let draft = Draft::parse(preset.text).unwrap_or_else(|error| panic!("{}: {error}", preset.name));
            World::new(&draft).unwrap_or_else(|error| panic!("{}: {error}", preset.name));
        }
        assert!(Preset::find("camera").is_some() && Preset::find("x").is_none());
    }
}
