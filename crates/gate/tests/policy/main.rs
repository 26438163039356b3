//! Policies as they are read: what they say, why they are refused, and the schema that is published.

mod presets;
mod published;
mod read;
mod refused;
mod settled;
