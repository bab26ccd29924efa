//! The rules of the section `network`. A test keeps this list equal to the files.

mod client_per_request;
mod connection_per_request;
mod grpc_streams_on_one_channel;
mod http2_max_concurrent_streams;
mod http2_window;
mod http_client_no_timeout;
mod hyper_client_no_pool_timer;
mod missing_tcp_nodelay;
mod pool_guard_across_await;
mod pool_misconfigured;
mod unbuffered_stream_io;

super::section::section! {
    "network":
    client_per_request,
    connection_per_request,
    grpc_streams_on_one_channel,
    http2_max_concurrent_streams,
    http2_window,
    http_client_no_timeout,
    hyper_client_no_pool_timer,
    missing_tcp_nodelay,
    pool_guard_across_await,
    pool_misconfigured,
    unbuffered_stream_io,
}
