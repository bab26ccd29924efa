//! electrum_client 0.25: the client and its calls.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::AsRef, default::Default, iter::IntoIterator, ops::{Deref, Fn}, option::Option, result::Result, string::String, sync::Arc, time::Duration, vec::Vec};
#[derive(Clone)]
pub struct BroadcastPackageError { pub error: String }
#[derive(Clone)]
pub struct BroadcastPackageRes { pub success: bool, pub errors: Vec<BroadcastPackageError> }
pub struct Client {}
impl ElectrumApi for Client {}
impl Client {
    pub fn new(url: &str) -> Result<Self, Error>;
    pub fn from_config(url: &str, config: Config) -> Result<Self, Error>;
}
#[derive(Clone)]
pub struct Config {}
impl Default for Config {}
impl Config {
    pub fn socks5(&self) -> &Option<Socks5Config>;
    pub fn retry(&self) -> u8;
    pub fn timeout(&self) -> Option<Duration>;
    pub fn validate_domain(&self) -> bool;
    pub fn authorization_provider(&self) -> Option<&Arc<dyn Fn() -> Option<String>>>;
    pub fn builder() -> ConfigBuilder;
}
pub struct ConfigBuilder {}
impl Default for ConfigBuilder {}
impl ConfigBuilder {
    pub fn new() -> Self;
    pub fn socks5(self, socks5_config: Option<Socks5Config>) -> Self;
    pub fn timeout(self, timeout: Option<Duration>) -> Self;
    pub fn retry(self, retry: u8) -> Self;
    pub fn validate_domain(self, validate_domain: bool) -> Self;
    pub fn authorization_provider(self, provider: Option<Arc<dyn Fn() -> Option<String>>>) -> Self;
    pub fn build(self) -> Config;
}
pub trait ElectrumApi {
    fn block_headers_subscribe(&self) -> Result<HeaderNotification, Error>;
    fn block_headers_pop(&self) -> Result<Option<HeaderNotification>, Error>;
    fn transaction_broadcast_package<Given0>(&self, txs: Given0) -> Result<BroadcastPackageRes, Error>;
    fn block_headers_subscribe_raw(&self) -> Result<RawHeaderNotification, Error>;
    fn block_headers_pop_raw(&self) -> Result<Option<RawHeaderNotification>, Error>;
    fn block_header_raw(&self, height: usize) -> Result<Vec<u8>, Error>;
    fn block_headers(&self, start_height: usize, count: usize) -> Result<GetHeadersRes, Error>;
    fn estimate_fee<Given0>(&self, number: usize, mode: Given0) -> Result<f64, Error>;
    fn relay_fee(&self) -> Result<f64, Error>;
    fn script_subscribe<Given0>(&self, script: Given0) -> Result<Option<Hex32Bytes>, Error>;
    fn batch_script_subscribe<'s, I: IntoIterator + Clone>(&self, scripts: I) -> Result<Vec<Option<Hex32Bytes>>, Error>;
    fn script_unsubscribe<Given0>(&self, script: Given0) -> Result<bool, Error>;
    fn script_pop<Given0>(&self, script: Given0) -> Result<Option<Hex32Bytes>, Error>;
    fn script_get_balance<Given0>(&self, script: Given0) -> Result<GetBalanceRes, Error>;
    fn batch_script_get_balance<'s, I: IntoIterator + Clone>(&self, scripts: I) -> Result<Vec<GetBalanceRes>, Error>;
    fn script_get_history<Given0>(&self, script: Given0) -> Result<Vec<GetHistoryRes>, Error>;
    fn batch_script_get_history<'s, I: IntoIterator + Clone>(&self, scripts: I) -> Result<Vec<Vec<GetHistoryRes>>, Error>;
    fn script_list_unspent<Given0>(&self, script: Given0) -> Result<Vec<ListUnspentRes>, Error>;
    fn batch_script_list_unspent<'s, I: IntoIterator + Clone>(&self, scripts: I) -> Result<Vec<Vec<ListUnspentRes>>, Error>;
    fn transaction_get_raw<Given0>(&self, txid: Given0) -> Result<Vec<u8>, Error>;
    fn batch_transaction_get_raw<'t, I: IntoIterator + Clone>(&self, txids: I) -> Result<Vec<Vec<u8>>, Error>;
    fn batch_block_header_raw<I: IntoIterator + Clone>(&self, heights: I) -> Result<Vec<Vec<u8>>, Error>;
    fn batch_estimate_fee<I: IntoIterator + Clone>(&self, numbers: I) -> Result<Vec<f64>, Error>;
    fn transaction_broadcast_package_raw<T: AsRef<[u8]>>(&self, raw_txs: &[T]) -> Result<BroadcastPackageRes, Error>;
    fn transaction_get_merkle<Given0>(&self, txid: Given0, height: usize) -> Result<GetMerkleRes, Error>;
    fn batch_transaction_get_merkle<I: IntoIterator + Clone>(&self, txids_and_heights: I) -> Result<Vec<GetMerkleRes>, Error>;
    fn txid_from_pos_with_merkle(&self, height: usize, tx_pos: usize) -> Result<TxidFromPosRes, Error>;
    fn server_features(&self) -> Result<ServerFeaturesRes, Error>;
    fn protocol_version(&self) -> Result<String, Error>;
    fn mempool_get_info(&self) -> Result<MempoolInfoRes, Error>;
    fn ping(&self) -> Result<(), Error>;
    fn calls_made(&self) -> Result<usize, Error>;
}
pub enum Error { MissingDomain, CouldntLockReader, Mpsc }
impl std::error::Error for Error {}
#[derive(Clone)]
pub struct GetBalanceRes { pub confirmed: u64, pub unconfirmed: i64 }
#[derive(Clone)]
pub struct GetHeadersRes { pub max: usize, pub count: usize }
#[derive(Clone)]
pub struct GetHistoryRes { pub height: i32, pub fee: Option<u64> }
#[derive(Clone)]
pub struct GetMerkleRes { pub block_height: usize, pub pos: usize, pub merkle: Vec<[u8; 32]> }
#[derive(Clone)]
pub struct HeaderNotification { pub height: usize }
#[derive(Clone)]
pub struct Hex32Bytes {}
impl Deref for Hex32Bytes { type Target = [u8; 32]; }
#[derive(Clone)]
pub struct ListUnspentRes { pub height: usize, pub tx_pos: usize, pub value: u64 }
#[derive(Clone)]
pub struct MempoolInfoRes { pub mempoolminfee: f64, pub minrelaytxfee: f64, pub incrementalrelayfee: f64 }
#[derive(Clone)]
pub struct RawHeaderNotification { pub height: usize, pub header: Vec<u8> }
#[derive(Clone)]
pub struct ServerFeaturesRes { pub server_version: String, pub genesis_hash: [u8; 32], pub protocol_min: String, pub protocol_max: String, pub hash_function: Option<String>, pub pruning: Option<i64> }
#[derive(Clone)]
pub struct Socks5Config { pub addr: String, pub credentials: Option<Socks5Credential> }
#[derive(Clone)]
pub struct Socks5Credential { pub username: String, pub password: String }
#[derive(Clone)]
pub struct TxidFromPosRes { pub merkle: Vec<[u8; 32]> }
