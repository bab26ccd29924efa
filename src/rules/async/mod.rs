//! The rules of the section `async`. A test keeps this list equal to the files.

mod async_busy_wait;
mod async_lock_across_io;
mod async_mutex_without_await;
mod await_holding_lock;
mod await_in_loop;
mod block_in_place_misuse;
mod block_on_in_async;
mod cancel_unsafe_select;
mod cpu_heavy_in_async;
mod large_futures;
mod runtime_in_hot_path;
mod sequential_awaits;
mod spawn_blocking_long_lived;
mod spawn_in_loop;
mod sync_db_in_async;
mod sync_dns_in_async;
mod sync_fs_in_async;
mod sync_http_in_async;
mod sync_io_trait_in_async;
mod sync_net_in_async;
mod sync_process_in_async;
mod sync_wait_in_async;
mod thread_sleep_in_async;

super::section::section! {
    "async":
    async_busy_wait,
    async_lock_across_io,
    async_mutex_without_await,
    await_holding_lock,
    await_in_loop,
    block_in_place_misuse,
    block_on_in_async,
    cancel_unsafe_select,
    cpu_heavy_in_async,
    large_futures,
    runtime_in_hot_path,
    sequential_awaits,
    spawn_blocking_long_lived,
    spawn_in_loop,
    sync_db_in_async,
    sync_dns_in_async,
    sync_fs_in_async,
    sync_http_in_async,
    sync_io_trait_in_async,
    sync_net_in_async,
    sync_process_in_async,
    sync_wait_in_async,
    thread_sleep_in_async,
}
