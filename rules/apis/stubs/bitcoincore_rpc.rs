//! bitcoincore-rpc 0.14 to 0.19.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use std::{fmt::Display, option::Option, string::String, vec::Vec};
pub struct Error {}
impl Display for Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
pub enum Auth { None, UserPass(String, String), CookieFile(std::path::PathBuf) }
pub struct Client {}
impl Client {
    pub fn new(url: &str, auth: Auth) -> Result<Self>;
}
impl RpcApi for Client {}
pub trait RpcApi {
    fn call<T, A>(&self, cmd: &str, args: &[A]) -> Result<T>;
    fn get_block_count(&self) -> Result<u64>;
    fn get_block_hash(&self, height: u64) -> Result<Hash>;
    fn get_block<H>(&self, hash: &H) -> Result<Block>;
    fn get_blockchain_info(&self) -> Result<Info>;
    fn get_raw_transaction<T, H>(&self, txid: &T, block_hash: Option<&H>) -> Result<Transaction>;
    fn send_raw_transaction<R>(&self, tx: R) -> Result<Hash>;
}
pub struct Hash {}
pub struct Block {}
pub struct Info {}
pub struct Transaction {}
