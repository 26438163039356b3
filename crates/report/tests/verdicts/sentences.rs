//! What the sentences say.
