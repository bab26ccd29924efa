//! What is iterated that others send.

use crate::rules::facts::Type;

/// Whether something holds entries that consumers of a stream take for work.
pub(super) fn is_delivered(ty: Type<'_>) -> bool {
    let entry = ty.behind_pointers().args().next();
    entry.is_some_and(|entry| entry.is("redis::streams::StreamId"))
}

/// Whether a type hands out what others send.
pub(super) fn is_event_source(ty: Type<'_>) -> bool {
    ty.path().is_some_and(|path| {
        let path = path.as_str();
        path.contains("::mpsc::")
            || path.contains("::broadcast::")
            || path.starts_with("crossbeam_channel::")
            || path.starts_with("flume::")
            || path.starts_with("async_channel::")
            || matches!(
                path,
                "std::net::Incoming"
                    | "std::io::StdinLock"
                    | "tokio_stream::wrappers::ReceiverStream"
            )
    })
}
