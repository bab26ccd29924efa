//! gcloud-storage 1: what google-cloud-storage was until 0.24, under its new name.

pub use google_cloud_storage_0::*;
