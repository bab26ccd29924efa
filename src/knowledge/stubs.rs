//! Signatures of crates whose source is not read, as Rust declarations.

use semver::{Version, VersionReq};

/// A crate's declarations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stub {
    /// The name of its file: the crate's, with the version behind it where there are several.
    pub name: &'static str,
    /// The crate's name in code.
    pub crate_name: &'static str,
    /// The versions whose signatures these are, as a requirement.
    pub versions: &'static str,
    /// The other crates with stubs that the declarations name, `std` aside.
    pub needs: &'static [&'static str],
    /// It stands in for the source: where that is on this machine, it is read instead.
    pub stands_in: bool,
    /// The declarations.
    pub text: &'static str,
    /// The declarations lowered, as `syntax` reads them: the build script does it.
    pub lowered: &'static [u8],
}

impl Stub {
    /// Whether the declarations hold for a dependency: for the version in the lock file where it is
    /// known, else for the least that the requirement allows. What precedes a release is taken for
    /// it.
    pub fn covers(&self, version: Option<&str>, requirement: &str) -> bool {
        let Ok(covered) = VersionReq::parse(self.versions) else {
            return false;
        };
        if let Some(version) = version.and_then(|version| Version::parse(version).ok()) {
            let release = Version::new(version.major, version.minor, version.patch);
            return covered.matches(&release) || covered.matches(&version);
        }
        let Ok(required) = VersionReq::parse(requirement) else {
            return true;
        };
        required.comparators.first().is_none_or(|least| {
            let (minor, patch) = (least.minor.unwrap_or(0), least.patch.unwrap_or(0));
            covered.matches(&Version::new(least.major, minor, patch))
        })
    }
}

/// The stub of this name.
pub fn stub_named(name: &str) -> Option<&'static Stub> {
    let found = STUBS.binary_search_by_key(&name, |stub| stub.name);
    found.ok().map(|index| &STUBS[index])
}

/// The stub of a crate, by its name in code, that [covers](Stub::covers) a dependency on it.
pub fn stub_of(
    crate_name: &str,
    version: Option<&str>,
    requirement: &str,
) -> Option<&'static Stub> {
    let first = STUBS.partition_point(|stub| stub.name < crate_name);
    STUBS[first..]
        .iter()
        .take_while(|stub| stub.name.starts_with(crate_name))
        .find(|stub| stub.crate_name == crate_name && stub.covers(version, requirement))
}

macro_rules! stubs {
    (@name $name:literal) => { $name };
    (@name $name:literal $crate_name:literal) => { $crate_name };
    (@stands_in) => { false };
    (@stands_in read) => { true };
    ($(
        $name:literal $(of $crate_name:literal)? $versions:literal $(unless $read:tt)?
            => [$($need:literal),*]
    ),* $(,)?) => {
        &[$(Stub {
            name: $name,
            crate_name: stubs!(@name $name $($crate_name)?),
            versions: $versions,
            needs: &[$($need),*],
            stands_in: stubs!(@stands_in $($read)?),
            text: include_str!(concat!("../../rules/apis/stubs/", $name, ".rs")),
            lowered: include_bytes!(concat!(env!("OUT_DIR"), "/stubs/", $name, ".bin")),
        }),*]
    };
}

/// All stubs by name. A test keeps the list equal to the folder, another what they need.
pub const STUBS: &[Stub] = stubs![
    "actix_multipart" ">=0.6, <0.9" => ["bytes", "tempfile"],
    "actix_web" ">=1, <5" => ["bytes", "futures", "http"],
    "ahash" ">=0.7, <0.9" => [],
    "aho_corasick" "1" unless read => [],
    "aide" ">=0.10" => [],
    "alloy" ">=0.1, <3" unless read => [],
    "amiquip" ">=0.3, <0.5" unless read => [],
    "anyhow" "1" => [],
    "apalis" ">=0.5, <2" unless read => [],
    "arc_swap" "1" unless read => [],
    "argon2" ">=0.2, <0.7" => ["password_hash"],
    "argonautica" ">=0.1, <0.3" unless read => [],
    "async_channel" ">=1, <3" => ["futures"],
    "async_fs" ">=1, <3" => ["futures"],
    "async_graphql" ">=1, <9" unless read => [],
    "async_lock" ">=2, <4" => [],
    "async_nats" ">=0.29" unless read => ["bytes", "futures"],
    "async_net" ">=1, <3" => ["futures"],
    "async_openai" ">=0.14" => ["reqwest"],
    "async_sqlite" ">=0.2, <0.8" unless read => ["rusqlite"],
    "async_std" "1" => ["async_channel", "async_lock", "futures"],
    "attohttpc" ">=0.16, <0.32" => ["http"],
    "awc" "3" unless read => ["bytes", "futures", "http"],
    "aws_config" "1" => [],
    "aws_sdk_dynamodb" "1" => ["aws_config"],
    "aws_sdk_kms" "1" unless read => ["aws_config"],
    "aws_sdk_s3" "1" => ["aws_config", "bytes"],
    "aws_sdk_secretsmanager" "1" unless read => ["aws_config"],
    "aws_sdk_sns" "1" unless read => ["aws_config"],
    "aws_sdk_sqs" "1" unless read => ["aws_config"],
    "aws_sdk_ssm" "1" unless read => ["aws_config"],
    "axum" ">=0.2, <0.9" => ["bytes", "futures", "http", "http_body", "tokio"],
    "axum_core" ">=0.3, <0.6" => ["axum"],
    "axum_extra" ">=0.4, <0.13" unless read => ["axum"],
    "azure_storage_blobs" ">=0.10, <0.22" unless read => [],
    "bb8" ">=0.4, <0.10" => [],
    "bb8_postgres" ">=0.7, <0.10" => ["bb8", "tokio_postgres"],
    "bb8_redis" ">=0.13" => ["bb8", "redis"],
    "bcrypt" ">=0.6" => [],
    "bevy_tasks" ">=0.9, <0.21" => [],
    "bitcoincore_rpc" ">=0.14, <0.20" unless read => [],
    "bollard" ">=0.11" unless read => ["futures"],
    "brotli" ">=3" => [],
    "bson" ">=2, <4" unless read => [],
    "bytemuck" "1" unless read => [],
    "byteorder" "1" => [],
    "bytes" ">=0.5, <2" => [],
    "bzip2" ">=0.3, <0.7" unless read => [],
    "calamine" ">=0.22" unless read => [],
    "camino" "1" => [],
    "cap_std" ">=1" => [],
    "captcha" ">=0.0.8" => [],
    "cargo_metadata" ">=0.9" unless read => [],
    "chrono" "0.4" unless read => [],
    "clickhouse" ">=0.14" => [],
    "clickhouse_0_13" of "clickhouse" ">=0.11, <0.14" => [],
    "color_eyre" ">=0.5, <0.7" => ["eyre"],
    "console" ">=0.12, <0.17" unless read => [],
    "crossbeam" ">=0.7, <0.9" => ["crossbeam_channel"],
    "crossbeam_channel" ">=0.4, <0.6" => [],
    "crossbeam_queue" "0.3" unless read => [],
    "crossbeam_utils" "0.8" unless read => [],
    "csv" "1" => [],
    "curl" "0.4" => [],
    "dashmap" ">=3, <8" => [],
    "deadpool" ">=0.5, <0.14" => [],
    "deadpool_diesel" ">=0.4, <0.8" unless read => ["deadpool", "deadpool_sync", "diesel"],
    "deadpool_lapin" ">=0.9, <0.15" unless read => ["deadpool", "lapin"],
    "deadpool_postgres" ">=0.5, <0.15" => ["deadpool", "tokio_postgres"],
    "deadpool_redis" ">=0.6, <0.24" => ["redis"],
    "deadpool_sqlite" ">=0.5, <0.15" unless read => ["deadpool", "deadpool_sync", "rusqlite"],
    "deadpool_sync" ">=0.1, <0.3" unless read => [],
    "dialoguer" ">=0.8, <0.13" => [],
    "diesel" ">=1.4, <3" => ["r2d2"],
    "diesel_async" ">=0.2" => ["bb8", "deadpool", "diesel", "futures"],
    "duckdb" ">=0.8" => [],
    "duct" ">=0.13" => [],
    "duct_sh" ">=0.13" => ["duct"],
    "either" "1" unless read => [],
    "elasticsearch" ">=7" => ["bytes", "http", "url"],
    "electrum_client" ">=0.10" => [],
    "event_listener" ">=2, <6" => [],
    "eyre" "0.6" => [],
    "faktory" ">=0.10" => [],
    "fancy_regex" ">=0.7, <0.21" unless read => [],
    "fast_image_resize" ">=2" unless read => [],
    "fastembed" ">=3" unless read => [],
    "flate2" "1" => [],
    "flume" ">=0.10" => ["futures"],
    "fontdb" ">=0.5" unless read => [],
    "frankenstein" ">=0.15" unless read => [],
    "fred" ">=6" => ["tokio"],
    "fs2" "0.4" => [],
    "fs4" ">=0.6" unless read => ["tokio"],
    "fs_err" ">=2" => ["tokio"],
    "futures" "0.3" => [],
    "futures_0_1" of "futures" "0.1" => [],
    "futures_channel" "0.3" => ["futures"],
    "futures_core" "0.3" => ["futures"],
    "futures_executor" "0.3" => ["futures"],
    "futures_io" "0.3" => ["futures"],
    "futures_lite" ">=1, <3" => ["futures"],
    "futures_sink" "0.3" => ["futures"],
    "futures_util" "0.3" => ["futures"],
    "fxhash" "0.2" => [],
    "gcloud_pubsub" "1" unless read => ["google_cloud_pubsub_0"],
    "gcloud_storage" "1" unless read => ["google_cloud_storage_0"],
    "git2" ">=0.13, <0.22" => [],
    "glob" "0.3" => [],
    "globset" "0.4" unless read => [],
    "google_cloud_pubsub" "1" unless read => ["bytes"],
    "google_cloud_pubsub_0" of "google_cloud_pubsub" ">=0.20, <0.31" unless read => ["futures"],
    "google_cloud_storage" "1" unless read => ["bytes"],
    "google_cloud_storage_0" of "google_cloud_storage" ">=0.13, <0.25" unless read => [],
    "gotham" ">=0.3, <0.9" => [],
    "h2" ">=0.3, <0.5" => ["bytes", "tokio"],
    "handlebars" ">=3, <7" unless read => [],
    "hashbrown" ">=0.11, <0.18" unless read => [],
    "headless_chrome" "1" unless read => [],
    "heed" ">=0.20" => [],
    "hickory_resolver" ">=0.26, <0.27" unless read => [],
    "hickory_resolver_0_24" of "hickory_resolver" "0.24" unless read => [],
    "hickory_resolver_0_25" of "hickory_resolver" "0.25" unless read => [],
    "http" ">=0.2, <2" => [],
    "http_body" "1" => ["bytes", "http"],
    "http_body_util" "0.1" => ["bytes", "futures", "http", "http_body"],
    "hyper" "1" => ["bytes", "http", "http_body"],
    "hyper_0" of "hyper" ">=0.13, <0.15" => ["bytes", "futures", "http", "tokio"],
    "hyper_rustls" ">=0.26, <0.28" unless read => ["hyper_util"],
    "hyper_util" "0.1" => ["bytes", "http", "http_body", "hyper", "tokio"],
    "ignore" "0.4" => [],
    "image" ">=0.23, <0.26" => [],
    "imap" ">=2" => [],
    "indexmap" ">=1.6, <3" unless read => [],
    "isahc" ">=1, <3" => ["futures", "http"],
    "itertools" ">=0.9, <0.16" unless read => ["either"],
    "jsonrpsee" ">=0.20" => [],
    "jsonschema" ">=0.8, <0.62" unless read => ["serde_json"],
    "jsonwebtoken" ">=7" unless read => [],
    "juniper" ">=0.15, <0.17" unless read => [],
    "kafka" ">=0.8" unless read => [],
    "kanal" "0.1" => [],
    "keyring" ">=1, <4" unless read => [],
    "kube" ">=0.60, <6" unless read => ["either", "http"],
    "lambda_http" ">=0.5, <2" unless read => ["http", "lambda_runtime"],
    "lambda_runtime" ">=0.5, <2" unless read => [],
    "lapin" ">=1, <5" => ["futures"],
    "ldap3" ">=0.9" => [],
    "lettre" ">=0.10, <0.12" => [],
    "libsql" ">=0.4, <0.11" unless read => [],
    "lingua" "1" unless read => [],
    "llama_cpp_2" "0.1" unless read => [],
    "loco_rs" ">=0.6" unless read => ["axum"],
    "lopdf" ">=0.26" unless read => [],
    "lru" ">=0.7, <0.20" unless read => [],
    "lz4_flex" ">=0.9" unless read => [],
    "matrix_sdk" ">=0.6" unless read => [],
    "meilisearch_sdk" ">=0.20" unless read => [],
    "memcache" ">=0.14" unless read => [],
    "memmap2" "0.9" => [],
    "miette" ">=3, <8" => [],
    "mini_moka" "0.10" => [],
    "minijinja" ">=1" => [],
    "minio" ">=0.1, <0.5" unless read => [],
    "minreq" ">=2" => [],
    "mobc" ">=0.7, <0.10" unless read => [],
    "moka" "0.12" => [],
    "moka_0" of "moka" ">=0.8, <0.12" => [],
    "mongodb" ">=0.9, <4" => ["futures"],
    "mysql" ">=20" => [],
    "mysql_async" ">=0.25" => [],
    "native_tls" "0.2" => [],
    "nats" ">=0.9, <0.26" unless read => [],
    "neo4rs" ">=0.6" => [],
    "ntex" ">=0.3" => [],
    "object_store" ">=0.7" => ["bytes", "futures"],
    "octocrab" ">=0.20" unless read => [],
    "once_cell" "1" => [],
    "oneshot" ">=0.1" => [],
    "onnxruntime" ">=0.0.9" unless read => [],
    "opensearch" "2" => ["bytes", "http", "url"],
    "openssl" "0.10" unless read => [],
    "oracle" ">=0.5, <0.7" unless read => [],
    "ort" ">=2.0.0-rc.0, <3" => [],
    "paho_mqtt" ">=0.9" => ["futures"],
    "paperclip" ">=0.4, <0.10" unless read => ["actix_web"],
    "parking_lot" ">=0.9, <0.14" => [],
    "password_hash" ">=0.2, <0.7" => [],
    "pbkdf2" ">=0.8, <0.14" => ["password_hash"],
    "poem" ">=1, <4" unless read => ["bytes", "http", "tokio"],
    "poise" ">=0.5, <0.8" => ["serenity"],
    "polars" ">=0.30" => [],
    "pollster" ">=0.2, <2" => [],
    "postgres" ">=0.17, <0.20" => [],
    "pulsar" ">=4, <7" unless read => ["futures"],
    "pyo3" ">=0.20, <0.30" unless read => [],
    "qdrant_client" ">=1.10, <2" => [],
    "qrcode" ">=0.13, <0.15" => ["image"],
    "quick_xml" ">=0.28" unless read => [],
    "quinn" "0.11" => ["bytes", "tokio"],
    "r2d2" "0.8" => [],
    "r2d2_mysql" ">=23" => ["mysql", "r2d2"],
    "r2d2_postgres" ">=0.16" => ["postgres", "r2d2"],
    "r2d2_redis" ">=0.9" => ["r2d2", "redis"],
    "r2d2_sqlite" "*" => ["r2d2", "rusqlite"],
    "rand" ">=0.7, <0.11" => [],
    "rayon" "1" => ["either"],
    "rbatis" ">=4, <5" unless read => [],
    "rdkafka" ">=0.21" => ["futures"],
    "redb" ">=1" => [],
    "redis" ">=0.10, <3" => ["bytes", "futures", "r2d2", "tokio", "url"],
    "regex" "1" => [],
    "reqwest" ">=0.10, <0.14" => ["bytes", "futures", "http", "http_body", "tokio", "url"],
    "reqwest_middleware" ">=0.1, <0.6" unless read => ["http", "reqwest"],
    "rfd" ">=0.10, <0.17" unless read => [],
    "ring" ">=0.16, <0.18" unless read => [],
    "rmp_serde" ">=0.15, <2" unless read => [],
    "rocket" "0.5" => ["tokio"],
    "rocksdb" ">=0.15" => [],
    "rquest" "*" => ["reqwest"],
    "rsa" ">=0.5, <0.11" => [],
    "rumqttc" ">=0.20, <0.26" => [],
    "rusqlite" ">=0.10" => [],
    "rust_bert" ">=0.19" unless read => [],
    "rust_xlsxwriter" ">=0.40" unless read => [],
    "rustc_hash" ">=1, <3" => [],
    "rustyline" ">=7" => [],
    "s3" ">=0.33" unless read => [],
    "salvo" ">=0.37, <2" unless read => ["bytes", "http"],
    "scc" ">=2, <4" unless read => [],
    "scrypt" ">=0.7, <0.13" => ["password_hash"],
    "scylla" "1" => [],
    "scylla_0" of "scylla" ">=0.4, <1" => [],
    "sea_orm" ">=0.2, <3" => ["futures"],
    "secrecy" ">=0.8, <0.11" unless read => [],
    "serde_json" "1" => [],
    "serenity" ">=0.9, <0.13" unless read => ["tokio"],
    "serialport" "4" => [],
    "sled" "0.34" => [],
    "smallvec" ">=1, <2" unless read => [],
    "smol" ">=1, <3" => ["async_channel", "async_fs", "async_lock", "async_net", "futures"],
    "snap" "1" unless read => [],
    "socket2" ">=0.3, <0.7" => [],
    "socketioxide" ">=0.10" => [],
    "solana_client" ">=1.10, <5" unless read => [],
    "spin" ">=0.5" => [],
    "sqlite" ">=0.26" => [],
    "sqlx" ">=0.2, <0.10" => ["bytes", "either", "futures", "serde_json", "tokio", "url"],
    "ssh2" "0.9" => [],
    "std" "*" => [],
    "subprocess" ">=0.2, <2" => [],
    "surf" ">=1, <3" => ["futures"],
    "surrealdb" ">=1, <4" => [],
    "sysinfo" ">=0.30" => [],
    "sysinfo_0" of "sysinfo" "<0.30" => [],
    "tantivy" ">=0.19" unless read => [],
    "tar" "0.4" => [],
    "tauri" ">=1, <3" unless read => [],
    "tch" ">=0.3" => [],
    "teloxide" ">=0.12" unless read => [],
    "tempfile" "3" => [],
    "tera" "1" => [],
    "tesseract" ">=0.13, <0.16" unless read => [],
    "threadpool" "1" unless read => [],
    "tiberius" ">=0.7" => [],
    "tide" ">=0.6, <0.17" unless read => [],
    "tokio" ">=0.2, <2" => ["bytes"],
    "tokio_native_tls" "0.3" => ["native_tls", "tokio"],
    "tokio_postgres" ">=0.4, <0.8" => ["bytes", "futures", "tokio"],
    "tokio_rusqlite" ">=0.5, <0.9" => ["rusqlite"],
    "tokio_rustls" ">=0.22, <0.27" => ["tokio"],
    "tokio_stream" "0.1" => ["futures", "tokio"],
    "tokio_tungstenite" ">=0.10" => ["futures", "tokio", "tungstenite"],
    "tokio_util" ">=0.2, <0.8" => ["bytes", "futures", "tokio"],
    "tonic" ">=0.1, <0.15" => ["bytes", "futures", "http", "http_body", "hyper", "tokio"],
    "tower" ">=0.3, <0.6" => ["tokio"],
    "tracing" "0.1" => [],
    "tracing_appender" "0.2" unless read => [],
    "tract_onnx" ">=0.15" => [],
    "trust_dns_resolver" ">=0.20, <0.24" unless read => [],
    "tun" ">=0.5, <0.7" unless read => ["tokio"],
    "tun_0_8" of "tun" ">=0.7, <0.9" unless read => ["tokio"],
    "tungstenite" ">=0.10" => ["http"],
    "turso" ">=0.1, <1" unless read => [],
    "twilight_gateway" ">=0.16" unless read => [],
    "twilight_gateway_0_15" of "twilight_gateway" ">=0.14, <0.16" unless read => [],
    "ureq" "3" => ["http"],
    "ureq_2" of "ureq" ">=1, <3" => [],
    "url" "2" unless read => [],
    "usvg" ">=0.20" unless read => ["fontdb"],
    "uuid" ">=0.8, <2" unless read => [],
    "viz" ">=0.4, <0.12" => [],
    "walkdir" "2" => [],
    "warp" ">=0.2" => ["bytes", "futures", "http"],
    "wasmtime" ">=14" unless read => [],
    "webp" ">=0.2, <0.4" unless read => [],
    "whisper_rs" ">=0.10" unless read => [],
    "wreq" "*" => ["reqwest"],
    "xml" ">=0.7, <2" unless read => [],
    "xshell" ">=0.2" => [],
    "xz2" "0.1" unless read => [],
    "yup_oauth2" ">=5" => [],
    "zerocopy" ">=0.3, <0.9" unless read => [],
    "zeromq" ">=0.3" unless read => [],
    "zip" ">=0.5" => [],
    "zmq" ">=0.9" => [],
    "zstd" ">=0.5" => [],
];

/// The stubs of `std`, of the crates that are `wanted`, and of those that they need, by name.
pub fn stubs_of(wanted: impl Fn(&Stub) -> bool) -> Vec<&'static Stub> {
    let mut chosen: Vec<bool> = STUBS
        .iter()
        .map(|stub| stub.name == "std" || wanted(stub))
        .collect();
    let mut open: Vec<usize> = (0..STUBS.len()).filter(|&index| chosen[index]).collect();
    while let Some(index) = open.pop() {
        for need in STUBS[index].needs {
            if let Ok(found) = STUBS.binary_search_by_key(need, |stub| stub.name)
                && !chosen[found]
            {
                chosen[found] = true;
                open.push(found);
            }
        }
    }
    let pairs = STUBS.iter().zip(chosen);
    pairs
        .filter_map(|(stub, chosen)| chosen.then_some(stub))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_declarations_of_hyper_1_are_not_taken_for_those_of_0_14() {
        let hyper = stub_named("hyper").expect("a stub of hyper");
        assert!(hyper.covers(Some("1.6.0"), "*"));
        assert!(!hyper.covers(Some("0.14.30"), "*"));
        assert!(!hyper.covers(None, "0.14"));
        assert!(hyper.covers(None, "1"));
        assert!(hyper.covers(None, "*"));
    }

    #[test]
    fn of_several_stubs_the_version_chooses() {
        let name =
            |version, requirement| stub_of("ureq", version, requirement).map(|stub| stub.name);
        assert_eq!(name(Some("2.12.1"), "*"), Some("ureq_2"));
        assert_eq!(name(None, "2"), Some("ureq_2"));
        assert_eq!(name(None, "3"), Some("ureq"));
        assert_eq!(name(None, "*"), Some("ureq"));
        assert_eq!(name(Some("0.12.0"), "*"), None);
        let hyper =
            |version, requirement| stub_of("hyper", version, requirement).map(|stub| stub.name);
        assert_eq!(hyper(Some("0.14.32"), "*"), Some("hyper_0"));
        assert_eq!(hyper(None, "0.14"), Some("hyper_0"));
        assert_eq!(hyper(None, "1"), Some("hyper"));
        let names = |version| stub_of("hickory_resolver", version, "*").map(|stub| stub.name);
        assert_eq!(names(Some("0.24.4")), Some("hickory_resolver_0_24"));
        assert_eq!(names(Some("0.25.2")), Some("hickory_resolver_0_25"));
        assert_eq!(names(Some("0.26.3")), Some("hickory_resolver"));
    }

    #[test]
    fn the_majors_of_old_commits_are_known() {
        for (crate_name, version) in [
            ("actix_web", "1.0.9"),
            ("actix_web", "2.0.0"),
            ("axum", "0.4.8"),
            ("redis", "0.13.0"),
            ("sea_orm", "0.8.0"),
            ("sqlx", "0.3.5"),
            ("surf", "1.0.3"),
            ("tide", "0.8.1"),
            ("warp", "0.2.5"),
        ] {
            let stub = stub_of(crate_name, Some(version), "*").map(|stub| stub.crate_name);
            assert_eq!(stub, Some(crate_name), "{crate_name} {version}");
        }
    }

    #[test]
    fn what_precedes_a_release_has_its_declarations() {
        let redis = stub_named("redis").expect("a stub of redis");
        assert!(redis.covers(Some("2.0.0-rc.2"), "*"));
        assert!(redis.covers(None, "2.0.0-rc.2"));
    }

    #[test]
    fn a_stub_brings_those_that_it_names() {
        let chosen = stubs_of(|stub| stub.crate_name == "futures_util");
        let names: Vec<_> = chosen.iter().map(|stub| stub.crate_name).collect();
        assert_eq!(names, ["futures", "futures_util", "std"]);
    }
}
