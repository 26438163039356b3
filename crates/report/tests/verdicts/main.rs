//! What is said of a check, and its forms for people.

#[cfg(test)]
#[path = "../figures/document.rs"]
mod document;
#[cfg(test)]
mod forms;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod json;
#[cfg(test)]
#[path = "../../../schema/tests/written/json_schema.rs"]
mod json_schema;
#[cfg(test)]
#[path = "../forms/markup.rs"]
mod markup;
#[cfg(test)]
mod sample;
#[cfg(test)]
mod sentences;
