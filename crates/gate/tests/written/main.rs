//! The JSON Schema of a check that is published beside this crate. What is written is held against it where there are checks of every kind: in `ecart-report`.

#[cfg(test)]
mod published;
