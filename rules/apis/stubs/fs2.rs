//! fs2 0.4: locks of files.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{fs::File, result::Result};
pub trait FileExt {
    fn duplicate(&self) -> Result<File>;
    fn allocated_size(&self) -> Result<u64>;
    fn allocate(&self, len: u64) -> Result<()>;
    fn lock_shared(&self) -> Result<()>;
    fn lock_exclusive(&self) -> Result<()>;
    fn try_lock_shared(&self) -> Result<()>;
    fn try_lock_exclusive(&self) -> Result<()>;
    fn unlock(&self) -> Result<()>;
}
impl FileExt for File {}
