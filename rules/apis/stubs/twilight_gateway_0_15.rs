//! twilight-gateway 0.14 and 0.15.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{fmt::Display, result::Result, string::String};
pub struct Shard {}
impl Shard {
    pub fn new<I, N>(id: I, token: String, intents: N) -> Self;
    pub fn with_config<I, C>(id: I, config: C) -> Self;
    pub async fn next_event(&mut self) -> Result<crate::Event, crate::error::ReceiveMessageError>;
}
pub enum Event {}
pub mod error {
    use std::fmt::Display;
    pub struct ReceiveMessageError {}
    impl ReceiveMessageError {
        pub fn is_fatal(&self) -> bool;
    }
    impl Display for ReceiveMessageError {}
    impl std::error::Error for ReceiveMessageError {}
}
