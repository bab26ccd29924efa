//! The rules of the section `build`. A test keeps this list equal to the files.

mod clippy_perf_off;
mod codegen_units;
mod debug_build_shipped;
mod dependency_feature_slow;
mod duplicate_heavy_crates;
mod instrumented_build_shipped;
mod log_release_level;
mod missing_lto;
mod monomorphization_bloat;
mod musl_default_allocator;
mod opt_level;
mod panic_abort_in_server;
mod panic_strategy;
mod pgo_not_used;
mod profile_env_override;
mod profile_in_member_ignored;
mod release_checks_on;
mod release_max_level_in_library;
mod rustflags_shadowed;
mod strip_debug;
mod target_cpu;
mod target_cpu_native_shipped;
mod unmaintained_serializer;

super::section::section! {
    "build":
    clippy_perf_off,
    codegen_units,
    debug_build_shipped,
    dependency_feature_slow,
    duplicate_heavy_crates,
    instrumented_build_shipped,
    log_release_level,
    missing_lto,
    monomorphization_bloat,
    musl_default_allocator,
    opt_level,
    panic_abort_in_server,
    panic_strategy,
    pgo_not_used,
    profile_env_override,
    profile_in_member_ignored,
    release_checks_on,
    release_max_level_in_library,
    rustflags_shadowed,
    strip_debug,
    target_cpu,
    target_cpu_native_shipped,
    unmaintained_serializer,
}
