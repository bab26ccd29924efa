//! Panics: kept off the terminal, caught where one file's work ends, so that a defect of ours costs
//! one file and not the review. Knows nothing of the other rooms.

use std::any::Any;
use std::cell::RefCell;
use std::panic::{self, AssertUnwindSafe};

thread_local! {
    /// Where this thread panicked last.
    static PLACE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Replaces the panic hook by one that prints nothing and remembers the place, for
/// [`panic_text`]. For programs that catch every panic.
pub fn keep_panics_quiet() {
    panic::set_hook(Box::new(|info| {
        let place = info.location().map(ToString::to_string);
        PLACE.with(|last| *last.borrow_mut() = place);
    }));
}

/// What a caught panic said, and where it was if it was on this thread.
pub fn panic_text(payload: &(dyn Any + Send)) -> String {
    let message = payload
        .downcast_ref::<&str>()
        .map(|text| (*text).to_owned())
        .or_else(|| payload.downcast_ref::<String>().cloned())
        .unwrap_or_else(|| "unknown".to_owned());
    match PLACE.with(|last| last.borrow_mut().take()) {
        Some(place) => format!("{message} ({place})"),
        None => message,
    }
}

/// Runs `work`; a panic becomes the text of an error.
///
/// # Errors
/// With what the panic said.
pub fn catch<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    // What `work` borrows is only read, or thrown away with it.
    panic::catch_unwind(AssertUnwindSafe(work)).map_err(|payload| panic_text(&*payload))
}
