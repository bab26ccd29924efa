//! subprocess 0.2: child processes and pipelines.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::AsRef, ffi::OsStr, fs::File, iter::IntoIterator, option::Option, path::Path, result::Result, string::String, time::Duration, vec::Vec};
pub struct Communicator {}
pub struct Exec {}
impl Clone for Exec {}
impl Exec {
    pub fn cmd(command: impl AsRef<OsStr>) -> Exec;
    pub fn shell(cmdstr: impl AsRef<OsStr>) -> Exec;
    pub fn arg(self, arg: impl AsRef<OsStr>) -> Exec;
    pub fn args(self, args: &[impl AsRef<OsStr>]) -> Exec;
    pub fn detached(self) -> Exec;
    pub fn time_limit(self, time: Duration) -> Exec;
    pub fn env_clear(self) -> Exec;
    pub fn env(self, key: impl AsRef<OsStr>, value: impl AsRef<OsStr>) -> Exec;
    pub fn env_extend(self, vars: &[(impl AsRef<OsStr>, impl AsRef<OsStr>)]) -> Exec;
    pub fn env_remove(self, key: impl AsRef<OsStr>) -> Exec;
    pub fn cwd(self, dir: impl AsRef<Path>) -> Exec;
    pub fn stdin<Given0>(self, stdin: Given0) -> Exec;
    pub fn stdout<Given0>(self, stdout: Given0) -> Exec;
    pub fn stderr<Given0>(self, stderr: Given0) -> Exec;
    pub fn popen(self) -> Result<Popen, PopenError>;
    pub fn join(self) -> Result<ExitStatus, PopenError>;
    pub fn capture(self) -> Result<CaptureData, PopenError>;
    pub fn to_cmdline_lossy(&self) -> String;
}
#[derive(Clone)]
pub enum ExitStatus { Undetermined }
pub struct Pipeline {}
impl Clone for Pipeline {}
impl Pipeline {
    pub fn new(cmd1: Exec, cmd2: Exec) -> Pipeline;
    pub fn from_exec_iter<I: IntoIterator<Item = Exec>>(iterable: I) -> Pipeline;
    pub fn stdin<Given0>(self, stdin: Given0) -> Pipeline;
    pub fn stdout<Given0>(self, stdout: Given0) -> Pipeline;
    pub fn popen(self) -> Result<Vec<Popen>, PopenError>;
    pub fn join(self) -> Result<ExitStatus, PopenError>;
    pub fn capture(self) -> Result<CaptureData, PopenError>;
    pub fn stderr_to(self, to: File) -> Pipeline;
}
pub struct Popen { pub stdin: Option<File>, pub stdout: Option<File>, pub stderr: Option<File> }
impl Popen {
    pub fn create<Given0>(argv: &[impl AsRef<OsStr>], config: Given0) -> Result<Popen, PopenError>;
    pub fn detach(&mut self);
    pub fn pid(&self) -> Option<u32>;
    pub fn exit_status(&self) -> Option<ExitStatus>;
    pub fn communicate_start(&mut self, input_data: Option<Vec<u8>>) -> Communicator;
    pub fn communicate_bytes(&mut self, input_data: Option<&[u8]>) -> Result<(Option<Vec<u8>>, Option<Vec<u8>>), PopenError>;
    pub fn communicate(&mut self, input_data: Option<&str>) -> Result<(Option<String>, Option<String>), PopenError>;
    pub fn poll(&mut self) -> Option<ExitStatus>;
    pub fn wait(&mut self) -> Result<ExitStatus, PopenError>;
    pub fn wait_timeout(&mut self, dur: Duration) -> Result<Option<ExitStatus>, PopenError>;
    pub fn terminate(&mut self) -> Result<(), PopenError>;
    pub fn kill(&mut self) -> Result<(), PopenError>;
}
pub enum PopenError {}
pub struct CaptureData { pub stdout: Vec<u8>, pub stderr: Vec<u8>, pub exit_status: ExitStatus }
impl CaptureData {
    pub fn stdout_str(&self) -> String;
    pub fn stderr_str(&self) -> String;
    pub fn success(&self) -> bool;
}
