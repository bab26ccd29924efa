//! gcloud-pubsub 1: what google-cloud-pubsub was until 0.30, under its new name.

pub use google_cloud_pubsub_0::*;
