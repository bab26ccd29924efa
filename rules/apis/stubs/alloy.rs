//! alloy 0.1 to 1: how a provider is made, and what it asks a node for.
//!
//! Public declarations as documented, with one type for all answers; see the stub of `std` for what is left out.

pub mod providers {
    use std::{clone::Clone, default::Default, result::Result};
    pub struct ProviderBuilder {}
    impl ProviderBuilder {
        pub fn new() -> Self;
        pub fn with_recommended_fillers(self) -> Self;
        pub fn with_gas_estimation(self) -> Self;
        pub fn with_chain_id(self, chain_id: u64) -> Self;
        pub fn wallet<W>(self, wallet: W) -> Self;
        pub fn network<N>(self) -> Self;
        pub fn on_http<U>(self, url: U) -> RootProvider;
        pub fn connect_http<U>(self, url: U) -> RootProvider;
        pub async fn connect(self, url: &str) -> Result<RootProvider, TransportError>;
        pub async fn connect_ws<C>(self, connect: C) -> Result<RootProvider, TransportError>;
        pub async fn on_ws<C>(self, connect: C) -> Result<RootProvider, TransportError>;
        pub async fn on_builtin(self, url: &str) -> Result<RootProvider, TransportError>;
    }
    impl Default for ProviderBuilder {}
    #[derive(Clone)]
    pub struct RootProvider {}
    #[derive(Clone)]
    pub struct DynProvider {}
    #[derive(Clone)]
    pub struct Answer {}
    pub trait Provider {
        fn erased(self) -> DynProvider;
        async fn get_accounts(&self) -> Result<Answer, TransportError>;
        async fn get_blob_base_fee(&self) -> Result<Answer, TransportError>;
        async fn get_block_number(&self) -> Result<Answer, TransportError>;
        async fn get_block_number_by_id<A>(&self, a: A) -> Result<Answer, TransportError>;
        async fn call<A>(&self, a: A) -> Result<Answer, TransportError>;
        async fn call_many<A>(&self, a: A) -> Result<Answer, TransportError>;
        async fn simulate<A>(&self, a: A) -> Result<Answer, TransportError>;
        async fn get_chain_id(&self) -> Result<Answer, TransportError>;
        async fn create_access_list<A>(&self, a: A) -> Result<Answer, TransportError>;
        async fn estimate_gas<A>(&self, a: A) -> Result<Answer, TransportError>;
        async fn estimate_eip1559_fees_with<A>(&self, a: A) -> Result<Answer, TransportError>;
        async fn estimate_eip1559_fees(&self) -> Result<Answer, TransportError>;
        async fn get_fee_history<A, B, C>(&self, a: A, b: B, c: C) -> Result<Answer, TransportError>;
        async fn get_gas_price(&self) -> Result<Answer, TransportError>;
        async fn get_account_info<A>(&self, a: A) -> Result<Answer, TransportError>;
        async fn get_account<A>(&self, a: A) -> Result<Answer, TransportError>;
        async fn get_balance<A>(&self, a: A) -> Result<Answer, TransportError>;
        async fn get_block<A>(&self, a: A) -> Result<Answer, TransportError>;
        async fn get_block_by_hash<A>(&self, a: A) -> Result<Answer, TransportError>;
        async fn get_block_by_number<A>(&self, a: A) -> Result<Answer, TransportError>;
        async fn get_block_transaction_count_by_hash<A>(&self, a: A) -> Result<Answer, TransportError>;
        async fn get_block_transaction_count_by_number<A>(&self, a: A) -> Result<Answer, TransportError>;
        async fn get_block_receipts<A>(&self, a: A) -> Result<Answer, TransportError>;
        async fn get_code_at<A>(&self, a: A) -> Result<Answer, TransportError>;
        async fn watch_blocks(&self) -> Result<Answer, TransportError>;
        async fn watch_full_blocks(&self) -> Result<Answer, TransportError>;
        async fn watch_pending_transactions(&self) -> Result<Answer, TransportError>;
        async fn watch_logs<A>(&self, a: A) -> Result<Answer, TransportError>;
        async fn watch_full_pending_transactions(&self) -> Result<Answer, TransportError>;
        async fn get_filter_changes<A>(&self, a: A) -> Result<Answer, TransportError>;
        async fn get_filter_changes_dyn<A>(&self, a: A) -> Result<Answer, TransportError>;
        async fn get_filter_logs<A>(&self, a: A) -> Result<Answer, TransportError>;
        async fn uninstall_filter<A>(&self, a: A) -> Result<Answer, TransportError>;
        async fn watch_pending_transaction<A>(&self, a: A) -> Result<Answer, TransportError>;
        async fn get_logs<A>(&self, a: A) -> Result<Answer, TransportError>;
        async fn get_proof<A, B>(&self, a: A, b: B) -> Result<Answer, TransportError>;
        async fn get_storage_at<A, B>(&self, a: A, b: B) -> Result<Answer, TransportError>;
        async fn get_transaction_by_sender_nonce<A, B>(&self, a: A, b: B) -> Result<Answer, TransportError>;
        async fn get_transaction_by_hash<A>(&self, a: A) -> Result<Answer, TransportError>;
        async fn get_transaction_by_block_hash_and_index<A, B>(&self, a: A, b: B) -> Result<Answer, TransportError>;
        async fn get_raw_transaction_by_block_hash_and_index<A, B>(&self, a: A, b: B) -> Result<Answer, TransportError>;
        async fn get_transaction_by_block_number_and_index<A, B>(&self, a: A, b: B) -> Result<Answer, TransportError>;
        async fn get_raw_transaction_by_block_number_and_index<A, B>(&self, a: A, b: B) -> Result<Answer, TransportError>;
        async fn get_raw_transaction_by_hash<A>(&self, a: A) -> Result<Answer, TransportError>;
        async fn get_transaction_count<A>(&self, a: A) -> Result<Answer, TransportError>;
        async fn get_transaction_receipt<A>(&self, a: A) -> Result<Answer, TransportError>;
        async fn get_uncle<A, B>(&self, a: A, b: B) -> Result<Answer, TransportError>;
        async fn get_uncle_count<A>(&self, a: A) -> Result<Answer, TransportError>;
        async fn get_max_priority_fee_per_gas(&self) -> Result<Answer, TransportError>;
        async fn new_block_filter(&self) -> Result<Answer, TransportError>;
        async fn new_filter<A>(&self, a: A) -> Result<Answer, TransportError>;
        async fn new_pending_transactions_filter<A>(&self, a: A) -> Result<Answer, TransportError>;
        async fn send_raw_transaction<A>(&self, a: A) -> Result<Answer, TransportError>;
        async fn send_raw_transaction_conditional<A, B>(&self, a: A, b: B) -> Result<Answer, TransportError>;
        async fn send_transaction<A>(&self, a: A) -> Result<Answer, TransportError>;
        async fn send_tx_envelope<A>(&self, a: A) -> Result<Answer, TransportError>;
        async fn sign_transaction<A>(&self, a: A) -> Result<Answer, TransportError>;
        async fn unsubscribe<A>(&self, a: A) -> Result<Answer, TransportError>;
        async fn syncing(&self) -> Result<Answer, TransportError>;
        async fn get_client_version(&self) -> Result<Answer, TransportError>;
        async fn get_sha3<A>(&self, a: A) -> Result<Answer, TransportError>;
        async fn get_net_version(&self) -> Result<Answer, TransportError>;
        async fn raw_request<A, B>(&self, a: A, b: B) -> Result<Answer, TransportError>;
        async fn raw_request_dyn<A, B>(&self, a: A, b: B) -> Result<Answer, TransportError>;
    }
    impl Provider for RootProvider {}
    impl Provider for DynProvider {}
    pub struct TransportError {}
}
