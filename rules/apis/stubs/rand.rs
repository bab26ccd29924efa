//! rand 0.8 to 0.10: what its versions have in common, under the names of each.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{convert::AsMut, result::Result};
use crate::rngs::ThreadRng;
pub mod prelude {
    pub use crate::{Rng, RngCore, SeedableRng, random, rng, thread_rng};
    pub use crate::rngs::{SmallRng, StdRng, ThreadRng};
}
pub mod rngs {
    use std::clone::Clone;
    #[derive(Clone)]
    pub struct StdRng {}
    impl crate::RngCore for StdRng {}
    impl crate::SeedableRng for StdRng { type Seed = [u8; 32]; }
    #[derive(Clone)]
    pub struct SmallRng {}
    impl crate::RngCore for SmallRng {}
    impl crate::SeedableRng for SmallRng { type Seed = [u8; 32]; }
    #[derive(Clone)]
    pub struct ThreadRng {}
    impl crate::RngCore for ThreadRng {}
    #[derive(Clone, Copy, Default)]
    pub struct OsRng;
    impl crate::RngCore for OsRng {}
}
pub trait RngCore {
    fn next_u32(&mut self) -> u32;
    fn next_u64(&mut self) -> u64;
    fn fill_bytes(&mut self, dst: &mut [u8]);
}
impl<R> RngCore for &mut R where R: RngCore {}
pub trait SeedableRng {
    type Seed;
    fn from_seed(seed: Self::Seed) -> Self;
    fn seed_from_u64(state: u64) -> Self;
    fn from_rng<R>(rng: R) -> Self;
    fn from_entropy() -> Self;
    fn from_os_rng() -> Self;
}
pub trait Rng: RngCore {
    fn sample<T, D>(&mut self, distr: D) -> T;
    fn gen<T>(&mut self) -> T;
    fn random<T>(&mut self) -> T;
    fn gen_range<T, R>(&mut self, range: R) -> T;
    fn random_range<T, R>(&mut self, range: R) -> T;
    fn gen_bool(&mut self, p: f64) -> bool;
    fn random_bool(&mut self, p: f64) -> bool;
    fn gen_ratio(&mut self, numerator: u32, denominator: u32) -> bool;
    fn random_ratio(&mut self, numerator: u32, denominator: u32) -> bool;
    fn fill<T>(&mut self, dest: &mut T);
}
impl<R> Rng for R where R: RngCore {}
pub trait RngExt: RngCore {
    fn sample<T, D>(&mut self, distr: D) -> T;
    fn random<T>(&mut self) -> T;
    fn random_range<T, R>(&mut self, range: R) -> T;
    fn random_bool(&mut self, p: f64) -> bool;
}
impl<R> RngExt for R where R: RngCore {}
pub fn thread_rng() -> ThreadRng;
pub fn rng() -> ThreadRng;
pub fn random<T>() -> T;
pub fn make_rng<R>() -> R where R: SeedableRng;
