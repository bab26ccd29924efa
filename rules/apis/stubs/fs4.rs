//! fs4 0.6 to 0.13: locks on files.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

pub use crate::fs_std::FileExt;
pub mod fs_std {
    use std::io::Result;
    pub trait FileExt {
        fn lock_shared(&self) -> Result<()>;
        fn lock_exclusive(&self) -> Result<()>;
        fn unlock(&self) -> Result<()>;
        fn allocate(&self, len: u64) -> Result<()>;
    }
    impl FileExt for std::fs::File {}
}
