//! aws-config 1.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, default::Default};
pub fn from_env() -> ConfigLoader;
pub async fn load_from_env() -> SdkConfig;
pub fn defaults(version: BehaviorVersion) -> ConfigLoader;
pub async fn load_defaults(version: BehaviorVersion) -> SdkConfig;
#[derive(Clone)]
pub struct SdkConfig {}
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct BehaviorVersion {}
impl BehaviorVersion {
    pub fn latest() -> Self;
    pub fn v2024_03_28() -> Self;
    pub fn v2023_11_09() -> Self;
}
#[derive(Default)]
pub struct ConfigLoader {}
impl ConfigLoader {
    pub fn region<T>(self, region: T) -> Self;
    pub fn credentials_provider<T>(self, credentials_provider: T) -> Self;
    pub fn endpoint_url<T>(self, endpoint_url: T) -> Self;
    pub fn retry_config<T>(self, retry_config: T) -> Self;
    pub fn timeout_config<T>(self, timeout_config: T) -> Self;
    pub fn http_client<T>(self, http_client: T) -> Self;
    pub fn app_name<T>(self, app_name: T) -> Self;
    pub fn profile_name<T>(self, profile_name: T) -> Self;
    pub fn behavior_version(self, behavior_version: BehaviorVersion) -> Self;
    pub fn no_credentials(self) -> Self;
    pub async fn load(self) -> SdkConfig;
    pub fn sleep_impl<A>(self, sleep: A) -> Self;
    pub fn time_source<A>(self, time_source: A) -> Self;
    pub fn protocol<A>(self, protocol: A) -> Self;
    pub fn auth_scheme_preference<A>(self, auth_scheme_preference: A) -> Self;
    pub fn sigv4a_signing_region_set<A>(self, sigv4a_signing_region_set: A) -> Self;
    pub fn identity_cache<A>(self, identity_cache: A) -> Self;
    pub fn test_credentials(self) -> Self;
    pub fn empty_test_environment(self) -> Self;
    pub fn token_provider<A>(self, token_provider: A) -> Self;
    pub fn framework_metadata<A>(self, framework_metadata: A) -> Self;
    pub fn profile_files<A>(self, profile_files: A) -> Self;
    pub fn account_id_endpoint_mode<A>(self, account_id_endpoint_mode: A) -> Self;
    pub fn use_fips(self, use_fips: bool) -> Self;
    pub fn use_dual_stack(self, use_dual_stack: bool) -> Self;
    pub fn disable_request_compression(self, disable_request_compression: bool) -> Self;
    pub fn disable_clock_skew_correction(self, disable_clock_skew_correction: bool) -> Self;
    pub fn request_min_compression_size_bytes(self, size: u32) -> Self;
    pub fn stalled_stream_protection<A>(self, stalled_stream_protection_config: A) -> Self;
    pub fn request_checksum_calculation<A>(self, request_checksum_calculation: A) -> Self;
    pub fn response_checksum_validation<A>(self, response_checksum_validation: A) -> Self;
    pub fn http_connector<A>(self, http_connector: A) -> Self;
    pub fn credentials_cache<A>(self, credentials_cache: A) -> Self;
    pub fn configure<A>(self, provider_config: A) -> Self;
    pub fn endpoint_resolver<A>(self, endpoint_resolver: A) -> Self;
}
