//! subprocess 0.2 and 1: child processes and pipelines; errors of the operating system are one type since 1.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::AsRef, ffi::OsStr, fs::File, iter::IntoIterator, option::Option, path::Path, result::Result, string::String, time::Duration, vec::Vec};
pub struct Communicator {}
impl Communicator {
    pub fn read(&mut self) -> std::io::Result<(Vec<u8>, Vec<u8>)>;
    pub fn read_string(&mut self) -> std::io::Result<(String, String)>;
    pub fn limit_size(self, size: usize) -> Communicator;
    pub fn limit_time(self, time: Duration) -> Communicator;
}
pub struct Exec {}
impl Clone for Exec {}
impl std::ops::BitOr for Exec { type Output = Pipeline; }
impl std::ops::BitOr<Exec> for Pipeline { type Output = Pipeline; }
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
    pub fn checked(self) -> Exec;
    pub fn start(self) -> std::io::Result<Job>;
    pub fn stream_stdout(self) -> std::io::Result<impl std::io::Read>;
    pub fn stream_stderr(self) -> std::io::Result<impl std::io::Read>;
    pub fn stream_stdin(self) -> std::io::Result<impl std::io::Write>;
    pub fn communicate(self) -> std::io::Result<Communicator>;
    pub fn to_cmdline_lossy(&self) -> String;
    pub fn arg0<A>(self, arg: A) -> Self;
}
#[derive(Clone)]
pub enum ExitStatus { Undetermined }
impl ExitStatus {
    pub fn success(&self) -> bool;
    pub fn code(&self) -> Option<u32>;
    pub fn signal(&self) -> Option<i32>;
}
pub struct Job { pub stdin: Option<File>, pub stdout: Option<File>, pub stderr: Option<File> }
impl Job {
    pub fn communicate(&mut self) -> std::io::Result<Communicator>;
    pub fn pid(&self) -> u32;
    pub fn poll(&self) -> Option<ExitStatus>;
    pub fn wait(&self) -> std::io::Result<ExitStatus>;
    pub fn wait_timeout(&self, timeout: Duration) -> std::io::Result<Option<ExitStatus>>;
    pub fn join(self) -> std::io::Result<ExitStatus>;
    pub fn join_timeout(self, timeout: Duration) -> std::io::Result<ExitStatus>;
    pub fn capture(self) -> std::io::Result<CaptureData>;
    pub fn capture_timeout(self, timeout: Duration) -> std::io::Result<CaptureData>;
    pub fn terminate(&self) -> std::io::Result<()>;
    pub fn kill(&self) -> std::io::Result<()>;
    pub fn detach(&self);
}
pub struct Pipeline {}
impl Clone for Pipeline {}
impl Pipeline {
    pub fn new(cmd1: Exec, cmd2: Exec) -> Pipeline;
    pub fn from_exec_iter<I: IntoIterator<Item = Exec>>(iterable: I) -> Pipeline;
    pub fn stdin<Given0>(self, stdin: Given0) -> Pipeline;
    pub fn stdout<Given0>(self, stdout: Given0) -> Pipeline;
    pub fn pipe(self, cmd: Exec) -> Pipeline;
    pub fn checked(self) -> Pipeline;
    pub fn cwd(self, dir: impl AsRef<Path>) -> Pipeline;
    pub fn detached(self) -> Pipeline;
    pub fn start(self) -> std::io::Result<Job>;
    pub fn stream_stdout(self) -> std::io::Result<impl std::io::Read>;
    pub fn communicate(self) -> std::io::Result<Communicator>;
    pub fn popen(self) -> Result<Vec<Popen>, PopenError>;
    pub fn join(self) -> Result<ExitStatus, PopenError>;
    pub fn capture(self) -> Result<CaptureData, PopenError>;
    pub fn stderr_to(self, to: File) -> Pipeline;
    pub fn stderr_all<A>(self, stderr: A) -> Self;
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
    pub fn check(self) -> std::io::Result<Self>;
}
pub type Capture = CaptureData;
