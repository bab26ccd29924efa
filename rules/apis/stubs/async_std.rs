//! async-std 1.
//!
//! Public declarations as documented; see the stub of `std` for what is left out. Traits, readers and
//! writers of its `io` stand for those of `futures`, whose methods they share.

pub mod channel {
    pub use async_channel::{Receiver, RecvError, SendError, Sender, TryRecvError, TrySendError, WeakReceiver, WeakSender, bounded, unbounded};
}
pub mod fs {
    use std::{convert::{AsRef, From}, ffi::OsString, future::Future, io::Result, path::{Path, PathBuf}, string::String, vec::Vec};
    use futures::{io::{AsyncRead, AsyncSeek, AsyncWrite}, stream::Stream};
    pub use std::fs::{FileType, Metadata, Permissions};
    pub async fn canonicalize<P: AsRef<Path>>(path: P) -> Result<PathBuf>;
    pub async fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> Result<u64>;
    pub async fn create_dir<P: AsRef<Path>>(path: P) -> Result<()>;
    pub async fn create_dir_all<P: AsRef<Path>>(path: P) -> Result<()>;
    pub async fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> Result<()>;
    pub async fn metadata<P: AsRef<Path>>(path: P) -> Result<Metadata>;
    pub async fn read<P: AsRef<Path>>(path: P) -> Result<Vec<u8>>;
    pub async fn read_dir<P: AsRef<Path>>(path: P) -> Result<ReadDir>;
    pub async fn read_link<P: AsRef<Path>>(path: P) -> Result<PathBuf>;
    pub async fn read_to_string<P: AsRef<Path>>(path: P) -> Result<String>;
    pub async fn remove_dir<P: AsRef<Path>>(path: P) -> Result<()>;
    pub async fn remove_dir_all<P: AsRef<Path>>(path: P) -> Result<()>;
    pub async fn remove_file<P: AsRef<Path>>(path: P) -> Result<()>;
    pub async fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> Result<()>;
    pub async fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> Result<()>;
    pub async fn symlink_metadata<P: AsRef<Path>>(path: P) -> Result<Metadata>;
    pub async fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> Result<()>;
    pub struct ReadDir {}
    impl Stream for ReadDir { type Item = Result<DirEntry>; }
    #[derive(Clone)]
    pub struct DirEntry {}
    impl DirEntry {
        pub fn path(&self) -> PathBuf;
        pub async fn metadata(&self) -> Result<Metadata>;
        pub async fn file_type(&self) -> Result<FileType>;
        pub fn file_name(&self) -> OsString;
    }
    pub struct DirBuilder {}
    impl DirBuilder {
        pub fn new() -> DirBuilder;
        pub fn recursive(&mut self, recursive: bool) -> &mut Self;
        pub fn create<P: AsRef<Path>>(&self, path: P) -> impl Future<Output = Result<()>>;
    }
    pub struct File {}
    impl File {
        pub async fn open<P: AsRef<Path>>(path: P) -> Result<File>;
        pub async fn create<P: AsRef<Path>>(path: P) -> Result<File>;
        pub async fn sync_all(&self) -> Result<()>;
        pub async fn sync_data(&self) -> Result<()>;
        pub async fn set_len(&self, size: u64) -> Result<()>;
        pub async fn metadata(&self) -> Result<Metadata>;
        pub async fn set_permissions(&self, perm: Permissions) -> Result<()>;
    }
    impl From<std::fs::File> for File {}
    impl AsyncRead for File {}
    impl AsyncWrite for File {}
    impl AsyncSeek for File {}
    #[derive(Default)]
    pub struct OpenOptions {}
    impl OpenOptions {
        pub fn new() -> OpenOptions;
        pub fn read(&mut self, read: bool) -> &mut OpenOptions;
        pub fn write(&mut self, write: bool) -> &mut OpenOptions;
        pub fn append(&mut self, append: bool) -> &mut OpenOptions;
        pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions;
        pub fn create(&mut self, create: bool) -> &mut OpenOptions;
        pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions;
        pub fn open<P: AsRef<Path>>(&self, path: P) -> impl Future<Output = Result<File>>;
    }
}
pub mod future {
    use std::{error::Error, fmt::Display, future::Future, result::Result, time::Duration};
    pub use std::future::Future;
    pub async fn timeout<F, T>(dur: Duration, f: F) -> Result<T, TimeoutError> where F: Future<Output = T>;
    pub async fn ready<T>(val: T) -> T;
    pub async fn pending<T>() -> T;
    pub struct TimeoutError {}
    impl Display for TimeoutError {}
    impl Error for TimeoutError {}
}
pub mod io {
    use std::{marker::Unpin, time::Duration};
    use std::future::Future;
    pub use std::io::{Error, ErrorKind, IoSlice, IoSliceMut, Result, SeekFrom};
    pub use futures::io::{AsyncBufRead as BufRead, AsyncRead as Read, AsyncSeek as Seek, AsyncWrite as Write, BufReader, BufWriter, Cursor};
    pub use futures::io::{AsyncBufReadExt as BufReadExt, AsyncReadExt as ReadExt, AsyncSeekExt as SeekExt, AsyncWriteExt as WriteExt};
    pub mod prelude {
        pub use futures::io::{AsyncBufRead as BufRead, AsyncRead as Read, AsyncSeek as Seek, AsyncWrite as Write};
        pub use futures::io::{AsyncBufReadExt as BufReadExt, AsyncReadExt as ReadExt, AsyncSeekExt as SeekExt, AsyncWriteExt as WriteExt};
    }
    pub async fn copy<R, W>(reader: R, writer: W) -> Result<u64> where R: Read + Unpin, W: Write + Unpin;
    pub async fn timeout<F, T>(dur: Duration, f: F) -> Result<T> where F: Future<Output = Result<T>>;
    pub fn stdin() -> Stdin;
    pub fn stdout() -> Stdout;
    pub fn stderr() -> Stderr;
    pub struct Stdin {}
    impl Read for Stdin {}
    pub struct Stdout {}
    impl Write for Stdout {}
    pub struct Stderr {}
    impl Write for Stderr {}
}
pub mod net {
    use std::io::Result;
    use futures::{io::{AsyncRead, AsyncWrite}, stream::Stream};
    pub use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr, SocketAddrV4, SocketAddrV6};
    pub struct TcpListener {}
    impl TcpListener {
        pub async fn bind<A: ToSocketAddrs>(addrs: A) -> Result<TcpListener>;
        pub async fn accept(&self) -> Result<(TcpStream, SocketAddr)>;
        pub fn incoming(&self) -> Incoming;
        pub fn local_addr(&self) -> Result<SocketAddr>;
    }
    pub struct Incoming {}
    impl Stream for Incoming { type Item = Result<TcpStream>; }
    #[derive(Clone)]
    pub struct TcpStream {}
    impl TcpStream {
        pub async fn connect<A: ToSocketAddrs>(addrs: A) -> Result<TcpStream>;
        pub fn local_addr(&self) -> Result<SocketAddr>;
        pub fn peer_addr(&self) -> Result<SocketAddr>;
        pub fn ttl(&self) -> Result<u32>;
        pub fn set_ttl(&self, ttl: u32) -> Result<()>;
        pub async fn peek(&self, buf: &mut [u8]) -> Result<usize>;
        pub fn nodelay(&self) -> Result<bool>;
        pub fn set_nodelay(&self, nodelay: bool) -> Result<()>;
        pub fn shutdown(&self, how: Shutdown) -> Result<()>;
    }
    impl AsyncRead for TcpStream {}
    impl AsyncWrite for TcpStream {}
    pub struct UdpSocket {}
    impl UdpSocket {
        pub async fn bind<A: ToSocketAddrs>(addrs: A) -> Result<UdpSocket>;
        pub fn local_addr(&self) -> Result<SocketAddr>;
        pub async fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addrs: A) -> Result<usize>;
        pub async fn recv_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)>;
        pub async fn send(&self, buf: &[u8]) -> Result<usize>;
        pub async fn recv(&self, buf: &mut [u8]) -> Result<usize>;
    }
    pub trait ToSocketAddrs {}
}
pub mod path {
    pub use std::path::{Path, PathBuf};
}
pub mod prelude {
    pub use std::future::Future;
    pub use futures::future::FutureExt;
    pub use futures::stream::{Stream, StreamExt};
    pub use futures::io::{AsyncBufReadExt as BufReadExt, AsyncReadExt as ReadExt, AsyncSeekExt as SeekExt, AsyncWriteExt as WriteExt};
}
pub mod stream {
    use std::time::Duration;
    pub use futures::stream::{Stream, StreamExt};
    pub fn interval(dur: Duration) -> Interval;
    pub struct Interval {}
    impl Stream for Interval { type Item = (); }
}
pub mod sync {
    pub use std::sync::{Arc, Weak};
    pub use async_lock::{Mutex, MutexGuard, MutexGuardArc, RwLock, RwLockReadGuard, RwLockUpgradableReadGuard, RwLockWriteGuard};
}
pub mod task {
    use std::{future::Future, marker::Send, ops::FnOnce, option::Option, string::String, time::Duration};
    pub use std::task::{Context, Poll, Waker};
    pub fn block_on<F, T>(future: F) -> T where F: Future<Output = T>;
    pub fn spawn<F, T>(future: F) -> JoinHandle<T> where F: Future<Output = T> + Send, T: Send;
    pub fn spawn_local<F, T>(future: F) -> JoinHandle<T> where F: Future<Output = T>;
    pub fn spawn_blocking<F, T>(f: F) -> JoinHandle<T> where F: FnOnce() -> T + Send, T: Send;
    pub async fn sleep(dur: Duration);
    pub async fn yield_now();
    pub fn current() -> Task;
    pub struct JoinHandle<T> {}
    impl<T> JoinHandle<T> {
        pub fn task(&self) -> &Task;
        pub async fn cancel(self) -> Option<T>;
    }
    impl<T> Future for JoinHandle<T> { type Output = T; }
    pub struct Task {}
    impl Task {
        pub fn id(&self) -> TaskId;
        pub fn name(&self) -> Option<&str>;
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    pub struct TaskId {}
    #[derive(Default)]
    pub struct Builder {}
    impl Builder {
        pub fn new() -> Builder;
        pub fn name(self, name: String) -> Builder;
        pub fn spawn<F, T>(self, future: F) -> std::io::Result<JoinHandle<T>> where F: Future<Output = T> + Send, T: Send;
        pub fn local<F, T>(self, future: F) -> std::io::Result<JoinHandle<T>> where F: Future<Output = T>;
        pub fn blocking<F, T>(self, future: F) -> T where F: Future<Output = T>;
    }
}
