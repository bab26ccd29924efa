//! axum-core 0.5: what `axum` exports from it.

pub use axum::{BoxError, Error, RequestExt, RequestPartsExt, body, extract, response};
