//! tch 0.3 and later: modules of TorchScript.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

pub struct TchError {}
impl std::error::Error for TchError {}
pub struct Tensor {}
pub struct IValue {}
pub struct CModule {}
impl CModule {
    pub fn load<T>(path: T) -> std::result::Result<CModule, TchError>;
    pub fn load_on_device<T, D>(path: T, device: D) -> std::result::Result<CModule, TchError>;
    pub fn forward_ts<T>(&self, ts: &[T]) -> std::result::Result<Tensor, TchError>;
    pub fn forward_is<T>(&self, ts: &[T]) -> std::result::Result<IValue, TchError>;
}
