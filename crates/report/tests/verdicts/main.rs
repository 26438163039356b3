//! What is said of a check, and its forms for people.

#[cfg(test)]
#[path = "../figures/document.rs"]
mod document;
#[cfg(test)]
mod forms;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod sample;
#[cfg(test)]
mod sentences;
