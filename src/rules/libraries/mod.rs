//! The rules of the section `libraries`. A test keeps this list equal to the files.

mod actix_state_in_factory;
mod amqp_consumer_without_qos;
mod axum_concurrency_limit_scope;
mod axum_state_deep_clone;
mod client_in_mutex;
mod compression_level_extreme;
mod dependency_perf_gotcha;
mod dynamic_sql_text;
mod eager_log_formatting;
mod expensive_build_in_hot_path;
mod fetch_all_then_iterate;
mod fetch_all_wasted;
mod hyper_writev_forced;
mod insert_loop_without_transaction;
mod proxy_buffers_body;
mod query_in_loop;
mod redis_blocking_command_shared;
mod redis_command_loop_without_pipeline;
mod redis_keys_command;
mod regex_creation_in_loops;
mod rng_seed_in_loop;
mod shared_connection_in_mutex;
mod tracing_instrument_large_args;
mod unprepared_query_in_loop;
mod uuid_v4_os_rng;

super::section::section! {
    "libraries":
    actix_state_in_factory,
    amqp_consumer_without_qos,
    axum_concurrency_limit_scope,
    axum_state_deep_clone,
    client_in_mutex,
    compression_level_extreme,
    dependency_perf_gotcha,
    dynamic_sql_text,
    eager_log_formatting,
    expensive_build_in_hot_path,
    fetch_all_then_iterate,
    fetch_all_wasted,
    hyper_writev_forced,
    insert_loop_without_transaction,
    proxy_buffers_body,
    query_in_loop,
    redis_blocking_command_shared,
    redis_command_loop_without_pipeline,
    redis_keys_command,
    regex_creation_in_loops,
    rng_seed_in_loop,
    shared_connection_in_mutex,
    tracing_instrument_large_args,
    unprepared_query_in_loop,
    uuid_v4_os_rng,
}
