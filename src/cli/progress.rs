//! A progress bar on stderr, for runs that take long enough to wonder.

use std::io::{self, IsTerminal};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::review::Progress;

/// A run that ends before this shows no bar.
const PATIENCE: Duration = Duration::from_millis(500);
const REDRAW: Duration = Duration::from_millis(80);

/// Whether anybody would see a bar.
pub fn is_visible() -> bool {
    io::stderr().is_terminal()
}

/// Runs `work` with a bar beside it.
pub fn beside<T>(progress: &Progress, work: impl FnOnce() -> T) -> T {
    let (running, ended) = mpsc::channel::<()>();
    thread::scope(|scope| {
        scope.spawn(move || draw(progress, &ended));
        let result = work();
        drop(running); // hangs up, also when `work` panics
        result
    })
}

fn draw(progress: &Progress, ended: &Receiver<()>) {
    let wait = |time| ended.recv_timeout(time) == Err(RecvTimeoutError::Timeout);
    if !wait(PATIENCE) {
        return;
    }
    let bar = ProgressBar::with_draw_target(Some(0), ProgressDrawTarget::stderr());
    bar.set_style(style());
    while wait(REDRAW) {
        let (phase, done, total) = progress.now();
        bar.set_message(phase.as_str());
        bar.set_length(total as u64);
        bar.set_position(done as u64);
        bar.tick();
    }
    bar.finish_and_clear();
}

fn style() -> ProgressStyle {
    ProgressStyle::with_template("{spinner} {msg:16} {wide_bar} {pos}/{len}")
        .unwrap_or_else(|_| ProgressStyle::default_bar())
}
