//! solana-client 1.10 to 4: the clients of nodes, the one that blocks and the one that does not.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

pub mod client_error {
    use std::fmt::Display;
    pub struct ClientError {}
    impl Display for ClientError {}
    impl std::error::Error for ClientError {}
    pub type Result<T> = std::result::Result<T, ClientError>;
}
pub mod rpc_client {
    use std::{clone::Clone, option::Option, string::String, time::Duration, vec::Vec};
    use crate::client_error::Result;
    #[derive(Clone)]
    pub struct Account {}
    #[derive(Clone)]
    pub struct Amount {}
    #[derive(Clone)]
    pub struct Block {}
    #[derive(Clone)]
    pub struct Hash {}
    #[derive(Clone)]
    pub struct Response {}
    #[derive(Clone)]
    pub struct Signature {}
    #[derive(Clone)]
    pub struct Statuses {}
    #[derive(Clone)]
    pub struct Transaction {}
    pub struct RpcClient {}
    impl RpcClient {
        pub fn new<U>(url: U) -> Self;
        pub fn new_with_commitment<U, C>(url: U, commitment_config: C) -> Self;
        pub fn new_with_timeout<U>(url: U, timeout: Duration) -> Self;
        pub fn new_with_timeout_and_commitment<U, C>(url: U, timeout: Duration, commitment_config: C) -> Self;
        pub fn new_with_timeouts_and_commitment<U, C>(url: U, timeout: Duration, commitment_config: C, confirm_transaction_initial_timeout: Duration) -> Self;
        pub fn new_socket(addr: std::net::SocketAddr) -> Self;
        pub fn new_socket_with_commitment<C>(addr: std::net::SocketAddr, commitment_config: C) -> Self;
        pub fn new_socket_with_timeout(addr: std::net::SocketAddr, timeout: Duration) -> Self;
        pub fn get_balance<K>(&self, pubkey: &K) -> Result<u64>;
        pub fn get_account<K>(&self, pubkey: &K) -> Result<Account>;
        pub fn get_account_data<K>(&self, pubkey: &K) -> Result<Vec<u8>>;
        pub fn get_multiple_accounts<K>(&self, pubkeys: &[K]) -> Result<Vec<Option<Account>>>;
        pub fn get_program_accounts<K>(&self, pubkey: &K) -> Result<Vec<(K, Account)>>;
        pub fn get_token_account_balance<K>(&self, pubkey: &K) -> Result<Amount>;
        pub fn get_block<K>(&self, slot: K) -> Result<Block>;
        pub fn get_transaction<K, E>(&self, signature: &K, encoding: E) -> Result<Transaction>;
        pub fn get_signature_statuses<K>(&self, signatures: &[K]) -> Result<Statuses>;
        pub fn get_latest_blockhash(&self) -> Result<Hash>;
        pub fn get_slot(&self) -> Result<u64>;
        pub fn send_transaction<K>(&self, transaction: &K) -> Result<Signature>;
        pub fn send_and_confirm_transaction<K>(&self, transaction: &K) -> Result<Signature>;
        pub fn confirm_transaction<K>(&self, signature: &K) -> Result<bool>;
        pub fn request_airdrop<K>(&self, pubkey: &K, lamports: u64) -> Result<Signature>;
        pub fn get_signatures_for_address<K>(&self, address: &K) -> Result<Vec<Statuses>>;
        pub fn get_signatures_for_address_with_config<K, C>(&self, address: &K, config: C) -> Result<Vec<Statuses>>;
        pub fn get_transaction_with_config<K, C>(&self, signature: &K, config: C) -> Result<Transaction>;
        pub fn get_account_with_commitment<K, C>(&self, pubkey: &K, commitment_config: C) -> Result<Response>;
        pub fn get_account_with_config<K, C>(&self, pubkey: &K, config: C) -> Result<Response>;
        pub fn get_balance_with_commitment<K, C>(&self, pubkey: &K, commitment_config: C) -> Result<Response>;
        pub fn get_multiple_accounts_with_commitment<K, C>(&self, pubkeys: &[K], commitment_config: C) -> Result<Response>;
        pub fn get_multiple_accounts_with_config<K, C>(&self, pubkeys: &[K], config: C) -> Result<Response>;
        pub fn get_program_accounts_with_config<K, C>(&self, pubkey: &K, config: C) -> Result<Vec<(K, Account)>>;
        pub fn get_block_with_config<K, C>(&self, slot: K, config: C) -> Result<Block>;
        pub fn get_block_height(&self) -> Result<u64>;
        pub fn get_slot_with_commitment<C>(&self, commitment_config: C) -> Result<u64>;
        pub fn get_minimum_balance_for_rent_exemption(&self, data_len: usize) -> Result<u64>;
        pub fn get_token_supply<K>(&self, mint: &K) -> Result<Amount>;
        pub fn send_transaction_with_config<K, C>(&self, transaction: &K, config: C) -> Result<Signature>;
        pub fn send_and_confirm_transaction_with_spinner<K>(&self, transaction: &K) -> Result<Signature>;
        pub fn simulate_transaction<K>(&self, transaction: &K) -> Result<Response>;
        pub fn simulate_transaction_with_config<K, C>(&self, transaction: &K, config: C) -> Result<Response>;
    }
}
pub mod nonblocking {
    pub mod pubsub_client {
        use std::result::Result;
        pub struct PubsubClient {}
        pub struct PubsubClientError {}
        impl PubsubClient {
            pub async fn new(url: &str) -> Result<Self, PubsubClientError>;
            pub async fn shutdown(self) -> Result<(), PubsubClientError>;
        }
    }
    pub mod rpc_client {
        use std::{clone::Clone, option::Option, string::String, time::Duration, vec::Vec};
        use crate::client_error::Result;
        use crate::rpc_client::{Account, Amount, Block, Hash, Signature, Statuses, Transaction};
        pub struct RpcClient {}
        impl RpcClient {
            pub fn new(url: String) -> Self;
            pub fn new_with_commitment<C>(url: String, commitment_config: C) -> Self;
            pub fn new_with_timeout(url: String, timeout: Duration) -> Self;
            pub fn new_with_timeout_and_commitment<C>(url: String, timeout: Duration, commitment_config: C) -> Self;
            pub fn new_with_timeouts_and_commitment<C>(url: String, timeout: Duration, commitment_config: C, confirm_transaction_initial_timeout: Duration) -> Self;
            pub fn new_socket(addr: std::net::SocketAddr) -> Self;
            pub fn new_socket_with_commitment<C>(addr: std::net::SocketAddr, commitment_config: C) -> Self;
            pub fn new_socket_with_timeout(addr: std::net::SocketAddr, timeout: Duration) -> Self;
            pub async fn get_balance<K>(&self, pubkey: &K) -> Result<u64>;
            pub async fn get_account<K>(&self, pubkey: &K) -> Result<Account>;
            pub async fn get_account_data<K>(&self, pubkey: &K) -> Result<Vec<u8>>;
            pub async fn get_multiple_accounts<K>(&self, pubkeys: &[K]) -> Result<Vec<Option<Account>>>;
            pub async fn get_program_accounts<K>(&self, pubkey: &K) -> Result<Vec<(K, Account)>>;
            pub async fn get_token_account_balance<K>(&self, pubkey: &K) -> Result<Amount>;
            pub async fn get_block<K>(&self, slot: K) -> Result<Block>;
            pub async fn get_transaction<K, E>(&self, signature: &K, encoding: E) -> Result<Transaction>;
            pub async fn get_signature_statuses<K>(&self, signatures: &[K]) -> Result<Statuses>;
            pub async fn get_latest_blockhash(&self) -> Result<Hash>;
            pub async fn get_slot(&self) -> Result<u64>;
            pub async fn send_transaction<K>(&self, transaction: &K) -> Result<Signature>;
            pub async fn send_and_confirm_transaction<K>(&self, transaction: &K) -> Result<Signature>;
            pub async fn confirm_transaction<K>(&self, signature: &K) -> Result<bool>;
            pub async fn request_airdrop<K>(&self, pubkey: &K, lamports: u64) -> Result<Signature>;
        }
    }
}
