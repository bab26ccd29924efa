//! What ends the log-in of a user by another service, once for each of them.

use crate::rules::context::BodyCx;

/// Whether a function trades the code that a user was sent back with for what access goes by: a step of a log-in,
/// which a user does once in days.
pub(in crate::rules) fn trades_code(cx: &BodyCx<'_>) -> bool {
    const MARKS: &[&str] = &[
        "\"authorization_code\"",
        "grant_type=authorization_code",
        "/login/oauth/access_token",
        ".exchange_code(",
    ];
    let text = cx.source(cx.facts().root());
    MARKS.iter().any(|mark| text.contains(mark))
}
