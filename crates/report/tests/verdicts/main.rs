//! What is said of a check, and its forms: for people, and for other programs, whose readers and schemas they are held against.

#[cfg(test)]
mod by_hand;
#[cfg(test)]
mod code_quality;
#[cfg(test)]
#[path = "../figures/document.rs"]
mod document;
#[cfg(test)]
mod forms;
#[cfg(test)]
mod github;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod json;
#[cfg(test)]
#[path = "../../../schema/tests/written/json_schema.rs"]
mod json_schema;
#[cfg(test)]
mod junit;
#[cfg(test)]
#[path = "../forms/markup.rs"]
mod markup;
#[cfg(test)]
mod sample;
#[cfg(test)]
mod sarif;
#[cfg(test)]
mod sentences;
#[cfg(test)]
#[path = "../../../../tests/validators.rs"]
mod validators;
