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
}
