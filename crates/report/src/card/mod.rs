//! The data of a model card (Mitchell et al., Model Cards for Model Reporting, FAT* 2019): the figures of an audit in the forms that other programs read.
//!
//! [`toolkit()`] is the form of the Model Card Toolkit. The metadata that Hugging Face reads stands in front of the card in Markdown, which
//! [`markdown::card()`](crate::markdown::card()) writes. A figure without a value has no place here: its reason stands in the Markdown. Every other goes with its
//! counts and its interval.

mod front;
mod slices;
mod toolkit;

pub(crate) use front::front;
pub use toolkit::toolkit;
