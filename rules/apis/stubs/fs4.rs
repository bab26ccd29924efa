//! fs4 0.6 to 1: locks on files.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

pub use crate::fs_std::FileExt;
pub mod fs_std {
    use std::io::Result;
    use tokio::fs::File;
    pub trait FileExt {
        fn lock_shared(&self) -> Result<()>;
        fn lock_exclusive(&self) -> Result<()>;
        fn lock(&self) -> Result<()>;
        fn try_lock(&self) -> std::result::Result<(), crate::TryLockError>;
        fn try_lock_shared(&self) -> std::result::Result<(), crate::TryLockError>;
        fn unlock(&self) -> Result<()>;
        fn allocate(&self, len: u64) -> Result<()>;
    }
    impl FileExt for std::fs::File {}
    impl crate::AsyncFileExt for File {}
}
pub struct TryLockError {}
impl std::error::Error for TryLockError {}
pub trait AsyncFileExt {
    async fn allocated_size(&self) -> std::io::Result<u64>;
    async fn allocate(&self, len: u64) -> std::io::Result<()>;
    fn lock_shared(&self) -> std::io::Result<()>;
    fn lock_exclusive(&self) -> std::io::Result<()>;
    fn lock(&self) -> std::io::Result<()>;
    fn try_lock_shared(&self) -> std::result::Result<(), TryLockError>;
    fn try_lock(&self) -> std::result::Result<(), TryLockError>;
    fn unlock(&self) -> std::io::Result<()>;
    async fn unlock_async(&self) -> std::io::Result<()>;
}
pub mod tokio {
    pub use crate::AsyncFileExt;
}
pub mod async_std {
    pub use crate::AsyncFileExt;
}
pub mod smol {
    pub use crate::AsyncFileExt;
}
