//! Blocks made on several threads and taken in order.

use std::io;
use std::num::NonZeroUsize;
use std::sync::mpsc::sync_channel;
use std::thread;

/// How many finished blocks of a thread may wait.
const WAITING: usize = 1;

/// Makes the blocks from 0 on and takes each in its turn. Thread `w` of `n` makes the blocks `w`, `w + n` … and waits while its last are not taken yet.
///
/// # Errors
/// The first error of taking one, after which no more are made.
pub(super) fn in_order<T: Send>(blocks: u64, make: impl Fn(u64) -> T + Sync, mut take: impl FnMut(T) -> io::Result<()>) -> io::Result<()> {
    let threads = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    thread::scope(|scope| {
        let make = &make;
        let receivers: Vec<_> = (0..threads as u64)
            .map(|worker| {
                let (sender, receiver) = sync_channel(WAITING);
                scope.spawn(move || {
                    let mut number = worker;
                    // Nobody takes any more where the receiver is gone.
                    while number < blocks && sender.send(make(number)).is_ok() {
                        number += threads as u64;
                    }
                });
                receiver
            })
            .collect();
        for receiver in receivers.iter().cycle().take(usize::try_from(blocks).unwrap_or(usize::MAX)) {
            // A thread that makes blocks ends early only by a fault of ours, which the scope reports.
            take(receiver.recv().map_err(io::Error::other)?)?;
        }
        Ok(())
    })
}
