//! wasmtime: engines, modules and their instances.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::AsRef, default::Default, fmt::Display, option::Option, path::Path, vec::Vec};
pub struct Error {}
impl Display for Error {}
pub type Result<T, E = Error> = std::result::Result<T, E>;
#[derive(Clone)]
pub struct Config {}
impl Config {
    pub fn new() -> Self;
    pub fn async_support(&mut self, enable: bool) -> &mut Self;
    pub fn consume_fuel(&mut self, enable: bool) -> &mut Self;
    pub fn epoch_interruption(&mut self, enable: bool) -> &mut Self;
}
#[derive(Clone, Default)]
pub struct Engine {}
impl Engine {
    pub fn new(config: &Config) -> Result<Engine>;
    pub fn precompile_module(&self, bytes: &[u8]) -> Result<Vec<u8>>;
    pub fn increment_epoch(&self);
}
#[derive(Clone)]
pub struct Module {}
impl Module {
    pub fn new(engine: &Engine, bytes: impl AsRef<[u8]>) -> Result<Module>;
    pub fn from_file(engine: &Engine, file: impl AsRef<Path>) -> Result<Module>;
    pub fn from_binary(engine: &Engine, binary: &[u8]) -> Result<Module>;
    pub unsafe fn deserialize(engine: &Engine, bytes: impl AsRef<[u8]>) -> Result<Module>;
    pub unsafe fn deserialize_file(engine: &Engine, path: impl AsRef<Path>) -> Result<Module>;
    pub fn serialize(&self) -> Result<Vec<u8>>;
}
pub struct Store<T> {}
impl<T> Store<T> {
    pub fn new(engine: &Engine, data: T) -> Self;
    pub fn data(&self) -> &T;
    pub fn data_mut(&mut self) -> &mut T;
    pub fn into_data(self) -> T;
    pub fn set_fuel(&mut self, fuel: u64) -> Result<()>;
    pub fn set_epoch_deadline(&mut self, ticks_beyond_current: u64);
}
pub struct Linker<T> {}
impl<T> Clone for Linker<T> {}
impl<T> Linker<T> {
    pub fn new(engine: &Engine) -> Linker<T>;
    pub fn func_wrap<F>(&mut self, module: &str, name: &str, func: F) -> Result<&mut Self>;
    pub fn instantiate<S>(&self, store: S, module: &Module) -> Result<Instance>;
    pub async fn instantiate_async<S>(&self, store: S, module: &Module) -> Result<Instance>;
    pub fn instantiate_pre(&self, module: &Module) -> Result<InstancePre<T>>;
}
pub struct InstancePre<T> {}
impl<T> Clone for InstancePre<T> {}
impl<T> InstancePre<T> {
    pub fn instantiate<S>(&self, store: S) -> Result<Instance>;
    pub async fn instantiate_async<S>(&self, store: S) -> Result<Instance>;
}
#[derive(Clone)]
pub struct Instance {}
impl Instance {
    pub fn new<S, I>(store: S, module: &Module, imports: I) -> Result<Instance>;
    pub fn get_func<S>(&self, store: S, name: &str) -> Option<Func>;
    pub fn get_typed_func<Params, Results>(&self, store: impl AsContextMut, name: &str) -> Result<TypedFunc<Params, Results>>;
}
pub trait AsContextMut {}
impl<T> AsContextMut for &mut Store<T> {}
#[derive(Clone)]
pub struct Func {}
pub struct TypedFunc<Params, Results> {}
impl<Params, Results> TypedFunc<Params, Results> {
    pub fn call<S>(&self, store: S, params: Params) -> Result<Results>;
    pub async fn call_async<S>(&self, store: S, params: Params) -> Result<Results>;
}
pub mod component {
    use std::{clone::Clone, convert::AsRef, path::Path};
    use crate::{Engine, Result};
    #[derive(Clone)]
    pub struct Component {}
    impl Component {
        pub fn new(engine: &Engine, bytes: impl AsRef<[u8]>) -> Result<Component>;
        pub fn from_file(engine: &Engine, file: impl AsRef<Path>) -> Result<Component>;
        pub fn from_binary(engine: &Engine, binary: &[u8]) -> Result<Component>;
    }
    pub struct Linker<T> {}
    impl<T> Linker<T> {
        pub fn new(engine: &Engine) -> Linker<T>;
    }
}
