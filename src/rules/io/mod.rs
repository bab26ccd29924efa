//! The rules of the section `io`. A test keeps this list equal to the files.

mod bufreader_seek;
mod byte_at_a_time_read;
mod dir_entry_extra_stat;
mod file_open_in_loop;
mod flush_in_loop;
mod fsync_in_loop;
mod io_uring_candidate;
mod manual_copy_loop;
mod print_in_hot_path;
mod redundant_buffering;
mod sequential_writes;
mod tokio_fs_chatty;
mod unbuffered_file_io;

super::section::section! {
    "io":
    bufreader_seek,
    byte_at_a_time_read,
    dir_entry_extra_stat,
    file_open_in_loop,
    flush_in_loop,
    fsync_in_loop,
    io_uring_candidate,
    manual_copy_loop,
    print_in_hot_path,
    redundant_buffering,
    sequential_writes,
    tokio_fs_chatty,
    unbuffered_file_io,
}
