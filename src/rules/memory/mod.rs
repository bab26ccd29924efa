//! The rules of the section `memory`. A test keeps this list equal to the files.

mod coarse_map_lock;
mod format_in_loop;
mod vec_without_capacity;

super::section::section! {
    "memory":
    coarse_map_lock,
    format_in_loop,
    vec_without_capacity,
}
