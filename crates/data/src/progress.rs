//! How far reading has come, for whoever draws it.

/// Told how many bytes have been read. Called from several threads.
pub trait Progress: Sync {
    /// Reading starts; the number of bytes is `None` when it cannot be known, as on standard input.
    fn start(&self, total_bytes: Option<u64>);
    /// This many more bytes have been read, as they are stored.
    fn advance(&self, bytes: u64);
}

/// Nobody watches.
impl Progress for () {
    fn start(&self, _total_bytes: Option<u64>) {}
    fn advance(&self, _bytes: u64) {}
}
