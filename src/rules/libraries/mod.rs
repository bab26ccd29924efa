//! The rules of the section `libraries`. A test keeps this list equal to the files.

mod amqp_consumer_without_qos;
mod client_in_mutex;
mod dependency_perf_gotcha;
mod dynamic_sql_text;
mod fetch_all_then_iterate;
mod fetch_all_wasted;
mod insert_loop_without_transaction;
mod query_in_loop;
mod redis_blocking_command_shared;
mod redis_command_loop_without_pipeline;
mod redis_keys_command;
mod shared_connection_in_mutex;
mod unprepared_query_in_loop;

super::registry::section! {
    "libraries":
    amqp_consumer_without_qos,
    client_in_mutex,
    dependency_perf_gotcha,
    dynamic_sql_text,
    fetch_all_then_iterate,
    fetch_all_wasted,
    insert_loop_without_transaction,
    query_in_loop,
    redis_blocking_command_shared,
    redis_command_loop_without_pipeline,
    redis_keys_command,
    shared_connection_in_mutex,
    unprepared_query_in_loop,
mod actix_state_in_factory;
mod axum_concurrency_limit_scope;
mod axum_state_deep_clone;
mod client_in_mutex;
mod compression_level_extreme;
mod eager_log_formatting;
mod expensive_build_in_hot_path;
mod hyper_writev_forced;
mod insert_loop_without_transaction;
mod proxy_buffers_body;
mod query_in_loop;
mod redis_command_loop_without_pipeline;
mod regex_creation_in_loops;
mod rng_seed_in_loop;
mod shared_connection_in_mutex;
mod tracing_instrument_large_args;
mod uuid_v4_os_rng;

super::registry::section! {
    "libraries":
    actix_state_in_factory,
    axum_concurrency_limit_scope,
    axum_state_deep_clone,
    client_in_mutex,
    compression_level_extreme,
    eager_log_formatting,
    expensive_build_in_hot_path,
    hyper_writev_forced,
    insert_loop_without_transaction,
    proxy_buffers_body,
    query_in_loop,
    redis_command_loop_without_pipeline,
    regex_creation_in_loops,
    rng_seed_in_loop,
    shared_connection_in_mutex,
    tracing_instrument_large_args,
    uuid_v4_os_rng,
}
