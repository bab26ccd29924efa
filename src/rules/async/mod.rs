//! The rules of the section `async`. A test keeps this list equal to the files.

mod await_holding_lock;
mod block_on_in_async;
mod sequential_awaits;
mod sync_dns_in_async;
mod sync_fs_in_async;
mod sync_net_in_async;
mod thread_sleep_in_async;

super::registry::section! {
    "async":
    await_holding_lock,
    block_on_in_async,
    sequential_awaits,
    sync_dns_in_async,
    sync_fs_in_async,
    sync_net_in_async,
    thread_sleep_in_async,
}
