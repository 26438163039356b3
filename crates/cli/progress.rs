//! How far reading has come, drawn on standard error: on a terminal only, only once it has taken about a second, and gone when it is done.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

use crate::shell::Shell;

/// What takes less than this is not worth a line.
const PATIENCE: Duration = Duration::from_secs(1);

/// Watches reading.
#[derive(Debug, Default)]
pub(crate) struct Bar {
    started: OnceLock<(Instant, Option<u64>)>,
    read: AtomicU64,
    bar: Mutex<Option<ProgressBar>>,
}

impl ecart_data::Progress for Bar {
    fn start(&self, total_bytes: Option<u64>) {
        let _: Result<(), _> = self.started.set((Instant::now(), total_bytes));
    }

    fn advance(&self, bytes: u64) {
        let read = self.read.fetch_add(bytes, Ordering::Relaxed) + bytes;
        let Some((started, total)) = self.started.get() else { return };
        if !Shell::is_watched() || started.elapsed() < PATIENCE {
            return;
        }
        let mut bar = self.bar.lock().unwrap_or_else(PoisonError::into_inner);
        bar.get_or_insert_with(|| new_bar(*total)).set_position(read);
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        if let Some(bar) = self.bar.lock().unwrap_or_else(PoisonError::into_inner).take() {
            bar.finish_and_clear();
        }
    }
}

/// A bar draws on standard error by itself.
fn new_bar(total: Option<u64>) -> ProgressBar {
    let template = match total {
        Some(_) => "{wide_bar} {bytes} / {total_bytes}  {eta}",
        None => "{spinner} {bytes}",
    };
    let bar = total.map_or_else(ProgressBar::no_length, ProgressBar::new).with_elapsed(PATIENCE);
    match ProgressStyle::with_template(template) {
        Ok(style) => bar.with_style(style),
        // The template is ours and parses; were it not so, the plain bar would do.
        Err(_) => bar,
    }
}
