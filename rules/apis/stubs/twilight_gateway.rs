//! twilight-gateway 0.16 and later.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{fmt::Display, option::Option, result::Result, string::String};
pub struct Shard {}
impl Shard {
    pub fn new<I, N>(id: I, token: String, intents: N) -> Self;
    pub fn with_config<I, C>(id: I, config: C) -> Self;
    pub async fn next_event<F>(&mut self, wanted: F) -> Option<Result<crate::Event, crate::error::ReceiveMessageError>>;
}
pub enum Event {}
pub mod error {
    use std::fmt::Display;
    pub struct ReceiveMessageError {}
    impl Display for ReceiveMessageError {}
    impl std::error::Error for ReceiveMessageError {}
}
