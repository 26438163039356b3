//! The pictures of an audit: what is in them, and what must never be.

#[cfg(test)]
mod cry_wolf;
#[cfg(test)]
mod document;
#[cfg(test)]
mod drawn;
#[cfg(test)]
mod pairs;
#[cfg(test)]
mod pictures;
