//! sysinfo 0.33: what the system and its processes do.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, collections::HashMap, default::Default, ffi::{OsStr, OsString}, iter::Iterator, ops::{Deref, DerefMut}, option::Option, path::Path, string::String};
#[derive(Clone)]
pub struct CGroupLimits { pub total_memory: u64, pub free_memory: u64, pub free_swap: u64, pub rss: u64 }
pub struct Component {}
pub struct Components {}
impl Default for Components {}
impl Deref for Components { type Target = [Component]; }
impl DerefMut for Components {}
impl Components {
    pub fn new() -> Self;
    pub fn new_with_refreshed_list() -> Self;
    pub fn list(&self) -> &[Component];
    pub fn list_mut(&mut self) -> &mut [Component];
    pub fn refresh(&mut self, remove_not_listed_components: bool);
}
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
    pub fn kind(&self) -> DiskKind;
    pub fn name(&self) -> &OsStr;
    pub fn file_system(&self) -> &OsStr;
    pub fn mount_point(&self) -> &Path;
    pub fn total_space(&self) -> u64;
    pub fn available_space(&self) -> u64;
    pub fn is_removable(&self) -> bool;
    pub fn is_read_only(&self) -> bool;
    pub fn refresh(&mut self) -> bool;
    pub fn refresh_specifics<Given0>(&mut self, refreshes: Given0) -> bool;
    pub fn usage(&self) -> DiskUsage;
}
#[derive(Clone)]
pub enum DiskKind { HDD, SSD }
#[derive(Clone)]
pub struct DiskUsage { pub total_written_bytes: u64, pub written_bytes: u64, pub total_read_bytes: u64, pub read_bytes: u64 }
pub struct Disks {}
impl Default for Disks {}
impl Deref for Disks { type Target = [Disk]; }
impl DerefMut for Disks {}
impl Disks {
    pub fn new() -> Self;
    pub fn new_with_refreshed_list() -> Self;
    pub fn new_with_refreshed_list_specifics<Given0>(refreshes: Given0) -> Self;
    pub fn list(&self) -> &[Disk];
    pub fn list_mut(&mut self) -> &mut [Disk];
    pub fn refresh(&mut self, remove_not_listed_disks: bool);
    pub fn refresh_specifics<Given0>(&mut self, remove_not_listed_disks: bool, refreshes: Given0);
}
#[derive(Clone)]
pub struct LoadAvg { pub one: f64, pub five: f64, pub fifteen: f64 }
pub struct NetworkData {}
pub struct Networks {}
impl Default for Networks {}
impl Deref for Networks { type Target = HashMap<String, NetworkData>; }
impl Networks {
    pub fn new() -> Self;
    pub fn new_with_refreshed_list() -> Self;
    pub fn list(&self) -> &HashMap<String, NetworkData>;
    pub fn refresh(&mut self, remove_not_listed_interfaces: bool);
}
pub struct Process {}
impl Process {
    pub fn kill(&self) -> bool;
    pub fn kill_with<Given0>(&self, signal: Given0) -> Option<bool>;
    pub fn wait(&self);
    pub fn name(&self) -> &OsStr;
    pub fn cmd(&self) -> &[OsString];
    pub fn exe(&self) -> Option<&Path>;
    pub fn environ(&self) -> &[OsString];
    pub fn cwd(&self) -> Option<&Path>;
    pub fn root(&self) -> Option<&Path>;
    pub fn memory(&self) -> u64;
    pub fn virtual_memory(&self) -> u64;
    pub fn status(&self) -> ProcessStatus;
    pub fn start_time(&self) -> u64;
    pub fn run_time(&self) -> u64;
    pub fn cpu_usage(&self) -> f32;
    pub fn disk_usage(&self) -> DiskUsage;
    pub fn thread_kind(&self) -> Option<ThreadKind>;
}
#[derive(Clone)]
pub enum ProcessStatus { Idle, Run, Sleep, Stop, Zombie, Tracing, Dead, Wakekill, Waking, Parked, LockBlocked, UninterruptibleDiskSleep }
pub struct System {}
impl Default for System {}
impl System {
    pub fn new() -> Self;
    pub fn new_all() -> Self;
    pub fn new_with_specifics<Given0>(refreshes: Given0) -> Self;
    pub fn refresh_specifics<Given0>(&mut self, refreshes: Given0);
    pub fn refresh_all(&mut self);
    pub fn refresh_memory(&mut self);
    pub fn refresh_memory_specifics<Given0>(&mut self, refresh_kind: Given0);
    pub fn refresh_cpu_usage(&mut self);
    pub fn refresh_cpu_frequency(&mut self);
    pub fn refresh_cpu_list<Given0>(&mut self, refresh_kind: Given0);
    pub fn refresh_cpu_all(&mut self);
    pub fn refresh_cpu_specifics<Given0>(&mut self, refresh_kind: Given0);
    pub fn refresh_processes<Given0>(&mut self, processes_to_update: Given0, remove_dead_processes: bool) -> usize;
    pub fn refresh_processes_specifics<Given0, Given1>(&mut self, processes_to_update: Given0, remove_dead_processes: bool, refresh_kind: Given1) -> usize;
    pub fn process<Given0>(&self, pid: Given0) -> Option<&Process>;
    pub fn processes_by_name<'a: 'b, 'b>(&'a self, name: &'b OsStr) -> impl Iterator<Item = &'a Process>;
    pub fn processes_by_exact_name<'a: 'b, 'b>(&'a self, name: &'b OsStr) -> impl Iterator<Item = &'a Process>;
    pub fn global_cpu_usage(&self) -> f32;
    pub fn cpus(&self) -> &[Cpu];
    pub fn physical_core_count(&self) -> Option<usize>;
    pub fn total_memory(&self) -> u64;
    pub fn free_memory(&self) -> u64;
    pub fn available_memory(&self) -> u64;
    pub fn used_memory(&self) -> u64;
    pub fn total_swap(&self) -> u64;
    pub fn free_swap(&self) -> u64;
    pub fn used_swap(&self) -> u64;
    pub fn cgroup_limits(&self) -> Option<CGroupLimits>;
    pub fn uptime() -> u64;
    pub fn boot_time() -> u64;
    pub fn load_average() -> LoadAvg;
    pub fn name() -> Option<String>;
    pub fn kernel_version() -> Option<String>;
    pub fn os_version() -> Option<String>;
    pub fn long_os_version() -> Option<String>;
    pub fn distribution_id() -> String;
    pub fn host_name() -> Option<String>;
    pub fn cpu_arch() -> String;
}
#[derive(Clone)]
pub enum ThreadKind { Kernel, Userland }
pub struct User {}
pub struct Users {}
impl Default for Users {}
impl Deref for Users { type Target = [User]; }
impl DerefMut for Users {}
impl Users {
    pub fn new() -> Self;
    pub fn new_with_refreshed_list() -> Self;
    pub fn list(&self) -> &[User];
    pub fn list_mut(&mut self) -> &mut [User];
    pub fn refresh(&mut self);
    pub fn get_user_by_id<Given0>(&self, user_id: Given0) -> Option<&User>;
}
