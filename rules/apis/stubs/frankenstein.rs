//! frankenstein 0.15 and later, as far as updates come in.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, result::Result, vec::Vec};
pub trait TelegramApi {
    type Error;
    fn get_updates<P>(&self, params: &P) -> Result<response::MethodResponse<Vec<updates::Update>>, Self::Error>;
}
pub trait AsyncTelegramApi {
    type Error;
    async fn get_updates<P>(&self, params: &P) -> Result<response::MethodResponse<Vec<updates::Update>>, Self::Error>;
}
pub struct Api {}
impl Api {
    pub fn new(api_key: &str) -> Self;
}
impl TelegramApi for Api { type Error = Error; }
pub struct AsyncApi {}
impl Clone for AsyncApi {}
impl AsyncApi {
    pub fn new(api_key: &str) -> Self;
}
impl AsyncTelegramApi for AsyncApi { type Error = Error; }
pub mod client_reqwest {
    use std::clone::Clone;
    pub struct Bot {}
    impl Clone for Bot {}
    impl Bot {
        pub fn new(api_key: &str) -> Self;
    }
    impl crate::AsyncTelegramApi for Bot { type Error = crate::error::Error; }
}
pub mod client_ureq {
    use std::clone::Clone;
    pub struct Bot {}
    impl Clone for Bot {}
    impl Bot {
        pub fn new(api_key: &str) -> Self;
    }
    impl crate::TelegramApi for Bot { type Error = crate::error::Error; }
}
pub use updates::Update;
pub mod response {
    pub struct MethodResponse<T> { pub ok: bool, pub result: T }
}
pub mod updates {
    pub struct Update { pub update_id: u32 }
}
pub use error::Error;
pub mod error {
    use std::fmt::Display;
    pub enum Error {}
    impl Display for Error {}
    impl std::error::Error for Error {}
}
