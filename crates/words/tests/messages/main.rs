//! The messages, as a whole: both languages say the same things, and the sources of all crates ask for messages that exist.

#[cfg(test)]
mod called;
#[cfg(test)]
mod calls;
#[cfg(test)]
mod locale;
#[cfg(test)]
mod written;
