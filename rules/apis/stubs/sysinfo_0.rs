//! sysinfo before 0.30: what the system and its processes do. The methods of `System` are those of its
//! trait.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, collections::HashMap, default::Default, iter::Iterator, option::Option, path::Path, string::String};
pub trait ComponentExt {}
pub trait CpuExt {}
pub trait DiskExt {}
pub trait NetworkExt {}
pub trait NetworksExt {}
pub trait PidExt {}
pub trait ProcessExt {}
pub trait ProcessorExt {}
pub trait SystemExt {}
pub trait UserExt {}
pub struct Component {}
pub struct Cpu {}
impl Cpu {
    pub fn cpu_usage(&self) -> f32;
    pub fn name(&self) -> &str;
    pub fn vendor_id(&self) -> &str;
    pub fn brand(&self) -> &str;
    pub fn frequency(&self) -> u64;
}
pub struct Disk {}
impl Disk {
    pub fn name(&self) -> &std::ffi::OsStr;
    pub fn mount_point(&self) -> &Path;
    pub fn total_space(&self) -> u64;
    pub fn available_space(&self) -> u64;
    pub fn is_removable(&self) -> bool;
}
#[derive(Clone)]
pub struct LoadAvg { pub one: f64, pub five: f64, pub fifteen: f64 }
#[derive(Clone)]
pub struct Pid {}
pub struct Process {}
impl Process {
    pub fn name(&self) -> &str;
    pub fn cmd(&self) -> &[String];
    pub fn exe(&self) -> &Path;
    pub fn memory(&self) -> u64;
    pub fn virtual_memory(&self) -> u64;
    pub fn cpu_usage(&self) -> f32;
    pub fn start_time(&self) -> u64;
    pub fn run_time(&self) -> u64;
}
pub struct System {}
impl Default for System {}
impl System {
    pub fn new() -> Self;
    pub fn new_all() -> Self;
    pub fn new_with_specifics<Given0>(refreshes: Given0) -> Self;
    pub fn refresh_specifics<Given0>(&mut self, refreshes: Given0);
    pub fn refresh_all(&mut self);
    pub fn refresh_system(&mut self);
    pub fn refresh_memory(&mut self);
    pub fn refresh_cpu(&mut self);
    pub fn refresh_cpu_specifics<Given0>(&mut self, refresh_kind: Given0);
    pub fn refresh_processes(&mut self);
    pub fn refresh_processes_specifics<Given0>(&mut self, refresh_kind: Given0);
    pub fn refresh_process(&mut self, pid: Pid) -> bool;
    pub fn refresh_disks(&mut self);
    pub fn refresh_disks_list(&mut self);
    pub fn refresh_networks(&mut self);
    pub fn refresh_networks_list(&mut self);
    pub fn processes(&self) -> &HashMap<Pid, Process>;
    pub fn process(&self, pid: Pid) -> Option<&Process>;
    pub fn processes_by_name<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Process>;
    pub fn global_cpu_info(&self) -> &Cpu;
    pub fn cpus(&self) -> &[Cpu];
    pub fn physical_core_count(&self) -> Option<usize>;
    pub fn total_memory(&self) -> u64;
    pub fn free_memory(&self) -> u64;
    pub fn available_memory(&self) -> u64;
    pub fn used_memory(&self) -> u64;
    pub fn total_swap(&self) -> u64;
    pub fn free_swap(&self) -> u64;
    pub fn used_swap(&self) -> u64;
    pub fn components(&self) -> &[Component];
    pub fn disks(&self) -> &[Disk];
    pub fn uptime(&self) -> u64;
    pub fn boot_time(&self) -> u64;
    pub fn load_average(&self) -> LoadAvg;
    pub fn name(&self) -> Option<String>;
    pub fn kernel_version(&self) -> Option<String>;
    pub fn os_version(&self) -> Option<String>;
    pub fn long_os_version(&self) -> Option<String>;
    pub fn host_name(&self) -> Option<String>;
}
