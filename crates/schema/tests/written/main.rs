//! The written form: what comes back, what is refused, and what the published JSON Schema says of it.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod compared;
mod documents;
mod json_schema;
mod pairs;
mod published;
mod refused;
mod round_trip;
mod strata;
mod validator;
mod withheld;
