//! redis 0.10 to 2 with tokio; commands whose answers are typed are those whose answers are not.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use bytes::{Bytes, buf::BufMut};
use crate::{acl::Rule, aio::{AsyncPushSender, ConnectionManager, ConnectionManagerConfig, Monitor, MultiplexedConnection}, cluster::Connect, geo::{RadiusOptions, Unit}, io::AsyncDNSResolver, io::tcp::TcpSettings, streams::{StreamAddOptions, StreamAutoClaimOptions, StreamClaimOptions, StreamDeletionPolicy, StreamMaxlen, StreamReadOptions, StreamTrimOptions}};
use futures::future::BoxFuture;
use num_bigint::{bigint::BigInt, biguint::BigUint};
use r2d2::ManageConnection;
use std::{borrow::{Cow, ToOwned}, boxed::Box, clone::Clone, cmp::{Eq, Ord}, collections::{BTreeMap, BTreeSet, HashMap, HashSet}, convert::{AsRef, From, Into}, default::Default, error::Error, ffi::{CString, NulError}, fmt::Display, future::Future, hash::{BuildHasher, Hash}, io::{Read, Write}, iter::{ExactSizeIterator, IntoIterator, Iterator}, marker::{Send, Sized, Sync, Unpin}, num::NonZeroUsize, ops::{Deref, DerefMut, FnMut}, option::Option, path::PathBuf, rc::Rc, result::Result, str::{FromStr, Utf8Error}, string::{FromUtf8Error, String, ToString}, sync::Arc, sync::mpsc::Sender, time::Duration, vec::Vec};
use url::Url;
pub use AsyncCommands as AsyncTypedCommands;
pub use Commands as TypedCommands;
pub trait AsyncCommands: crate::aio::ConnectionLike + Send + Sized {
    fn get_int<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn json_get<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, path: P) -> RedisFuture<RV>;
    fn json_set<K: ToRedisArgs, P: ToRedisArgs, V, RV: FromRedisValue>(&mut self, key: K, path: P, value: &V) -> RedisResult<RedisFuture<RV>>;
    fn mset_ex<K: ToRedisArgs, V: ToRedisArgs, O, RV: FromRedisValue>(&mut self, items: &[(K, V)], options: O) -> RedisFuture<RV>;
    fn zinter<K: ToRedisArgs, O, RV: FromRedisValue>(&mut self, keys: K, options: O) -> RedisFuture<RV>;
    fn zunion<K: ToRedisArgs, O, RV: FromRedisValue>(&mut self, keys: K, options: O) -> RedisFuture<RV>;
    fn get<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn mget<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn keys<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn set<K: ToRedisArgs + Send + Sync, V: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, value: V) -> RedisFuture<RV> where RV: FromRedisValue;
    fn set_options<K: ToRedisArgs + Send + Sync, V: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, value: V, options: SetOptions) -> RedisFuture<RV> where RV: FromRedisValue;
    fn set_multiple<K: ToRedisArgs + Send + Sync, V: ToRedisArgs + Send + Sync, RV>(&mut self, items: &[(K, V)]) -> RedisFuture<RV> where RV: FromRedisValue;
    fn mset<K: ToRedisArgs + Send + Sync, V: ToRedisArgs + Send + Sync, RV>(&mut self, items: &[(K, V)]) -> RedisFuture<RV> where RV: FromRedisValue;
    fn set_ex<K: ToRedisArgs + Send + Sync, V: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, value: V, seconds: u64) -> RedisFuture<RV> where RV: FromRedisValue;
    fn pset_ex<K: ToRedisArgs + Send + Sync, V: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, value: V, milliseconds: u64) -> RedisFuture<RV> where RV: FromRedisValue;
    fn set_nx<K: ToRedisArgs + Send + Sync, V: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, value: V) -> RedisFuture<RV> where RV: FromRedisValue;
    fn mset_nx<K: ToRedisArgs + Send + Sync, V: ToRedisArgs + Send + Sync, RV>(&mut self, items: &[(K, V)]) -> RedisFuture<RV> where RV: FromRedisValue;
    fn getset<K: ToRedisArgs + Send + Sync, V: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, value: V) -> RedisFuture<RV> where RV: FromRedisValue;
    fn getrange<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, from: isize, to: isize) -> RedisFuture<RV> where RV: FromRedisValue;
    fn setrange<K: ToRedisArgs + Send + Sync, V: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, offset: isize, value: V) -> RedisFuture<RV> where RV: FromRedisValue;
    fn del<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn exists<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn key_type<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn expire<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, seconds: i64) -> RedisFuture<RV> where RV: FromRedisValue;
    fn expire_at<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, ts: i64) -> RedisFuture<RV> where RV: FromRedisValue;
    fn pexpire<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, ms: i64) -> RedisFuture<RV> where RV: FromRedisValue;
    fn pexpire_at<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, ts: i64) -> RedisFuture<RV> where RV: FromRedisValue;
    fn expire_time<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn pexpire_time<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn persist<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn ttl<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn pttl<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn get_ex<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, expire_at: Expiry) -> RedisFuture<RV> where RV: FromRedisValue;
    fn get_del<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn copy<KSrc: ToRedisArgs + Send + Sync, KDst: ToRedisArgs + Send + Sync, Db: ToString + Send + Sync, RV>(&mut self, source: KSrc, destination: KDst, options: CopyOptions<Db>) -> RedisFuture<RV> where RV: FromRedisValue;
    fn rename<K: ToRedisArgs + Send + Sync, N: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, new_key: N) -> RedisFuture<RV> where RV: FromRedisValue;
    fn rename_nx<K: ToRedisArgs + Send + Sync, N: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, new_key: N) -> RedisFuture<RV> where RV: FromRedisValue;
    fn unlink<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn append<K: ToRedisArgs + Send + Sync, V: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, value: V) -> RedisFuture<RV> where RV: FromRedisValue;
    fn incr<K: ToRedisArgs + Send + Sync, V: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, delta: V) -> RedisFuture<RV> where RV: FromRedisValue;
    fn decr<K: ToRedisArgs + Send + Sync, V: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, delta: V) -> RedisFuture<RV> where RV: FromRedisValue;
    fn setbit<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, offset: usize, value: bool) -> RedisFuture<RV> where RV: FromRedisValue;
    fn getbit<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, offset: usize) -> RedisFuture<RV> where RV: FromRedisValue;
    fn bitcount<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn bitcount_range<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, start: usize, end: usize) -> RedisFuture<RV> where RV: FromRedisValue;
    fn bit_and<D: ToRedisArgs + Send + Sync, S: ToRedisArgs + Send + Sync, RV>(&mut self, dstkey: D, srckeys: S) -> RedisFuture<RV> where RV: FromRedisValue;
    fn bit_or<D: ToRedisArgs + Send + Sync, S: ToRedisArgs + Send + Sync, RV>(&mut self, dstkey: D, srckeys: S) -> RedisFuture<RV> where RV: FromRedisValue;
    fn bit_xor<D: ToRedisArgs + Send + Sync, S: ToRedisArgs + Send + Sync, RV>(&mut self, dstkey: D, srckeys: S) -> RedisFuture<RV> where RV: FromRedisValue;
    fn bit_not<D: ToRedisArgs + Send + Sync, S: ToRedisArgs + Send + Sync, RV>(&mut self, dstkey: D, srckey: S) -> RedisFuture<RV> where RV: FromRedisValue;
    fn bit_diff<D: ToRedisArgs + Send + Sync, S: ToRedisArgs + Send + Sync, RV>(&mut self, dstkey: D, srckeys: S) -> RedisFuture<RV> where RV: FromRedisValue;
    fn bit_diff1<D: ToRedisArgs + Send + Sync, S: ToRedisArgs + Send + Sync, RV>(&mut self, dstkey: D, srckeys: S) -> RedisFuture<RV> where RV: FromRedisValue;
    fn bit_and_or<D: ToRedisArgs + Send + Sync, S: ToRedisArgs + Send + Sync, RV>(&mut self, dstkey: D, srckeys: S) -> RedisFuture<RV> where RV: FromRedisValue;
    fn bit_one<D: ToRedisArgs + Send + Sync, S: ToRedisArgs + Send + Sync, RV>(&mut self, dstkey: D, srckeys: S) -> RedisFuture<RV> where RV: FromRedisValue;
    fn strlen<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn hget<K: ToRedisArgs + Send + Sync, F: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, field: F) -> RedisFuture<RV> where RV: FromRedisValue;
    fn hmget<K: ToRedisArgs + Send + Sync, F: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, fields: F) -> RedisFuture<RV> where RV: FromRedisValue;
    fn hget_ex<K: ToRedisArgs + Send + Sync, F: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, fields: F, expire_at: Expiry) -> RedisFuture<RV> where RV: FromRedisValue;
    fn hdel<K: ToRedisArgs + Send + Sync, F: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, field: F) -> RedisFuture<RV> where RV: FromRedisValue;
    fn hget_del<K: ToRedisArgs + Send + Sync, F: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, fields: F) -> RedisFuture<RV> where RV: FromRedisValue;
    fn hset<K: ToRedisArgs + Send + Sync, F: ToRedisArgs + Send + Sync, V: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, field: F, value: V) -> RedisFuture<RV> where RV: FromRedisValue;
    fn hset_ex<K: ToRedisArgs + Send + Sync, F: ToRedisArgs + Send + Sync, V: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, hash_field_expiration_options: &HashFieldExpirationOptions, fields_values: &[(F, V)]) -> RedisFuture<RV> where RV: FromRedisValue;
    fn hset_nx<K: ToRedisArgs + Send + Sync, F: ToRedisArgs + Send + Sync, V: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, field: F, value: V) -> RedisFuture<RV> where RV: FromRedisValue;
    fn hset_multiple<K: ToRedisArgs + Send + Sync, F: ToRedisArgs + Send + Sync, V: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, items: &[(F, V)]) -> RedisFuture<RV> where RV: FromRedisValue;
    fn hincr<K: ToRedisArgs + Send + Sync, F: ToRedisArgs + Send + Sync, D: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, field: F, delta: D) -> RedisFuture<RV> where RV: FromRedisValue;
    fn hexists<K: ToRedisArgs + Send + Sync, F: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, field: F) -> RedisFuture<RV> where RV: FromRedisValue;
    fn httl<K: ToRedisArgs + Send + Sync, F: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, fields: F) -> RedisFuture<RV> where RV: FromRedisValue;
    fn hpttl<K: ToRedisArgs + Send + Sync, F: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, fields: F) -> RedisFuture<RV> where RV: FromRedisValue;
    fn hexpire<K: ToRedisArgs + Send + Sync, F: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, seconds: i64, opt: ExpireOption, fields: F) -> RedisFuture<RV> where RV: FromRedisValue;
    fn hexpire_at<K: ToRedisArgs + Send + Sync, F: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, ts: i64, opt: ExpireOption, fields: F) -> RedisFuture<RV> where RV: FromRedisValue;
    fn hexpire_time<K: ToRedisArgs + Send + Sync, F: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, fields: F) -> RedisFuture<RV> where RV: FromRedisValue;
    fn hpersist<K: ToRedisArgs + Send + Sync, F: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, fields: F) -> RedisFuture<RV> where RV: FromRedisValue;
    fn hpexpire<K: ToRedisArgs + Send + Sync, F: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, milliseconds: i64, opt: ExpireOption, fields: F) -> RedisFuture<RV> where RV: FromRedisValue;
    fn hpexpire_at<K: ToRedisArgs + Send + Sync, F: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, ts: i64, opt: ExpireOption, fields: F) -> RedisFuture<RV> where RV: FromRedisValue;
    fn hpexpire_time<K: ToRedisArgs + Send + Sync, F: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, fields: F) -> RedisFuture<RV> where RV: FromRedisValue;
    fn hkeys<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn hvals<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn hgetall<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn hlen<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn blmove<S: ToRedisArgs + Send + Sync, D: ToRedisArgs + Send + Sync, RV>(&mut self, srckey: S, dstkey: D, src_dir: Direction, dst_dir: Direction, timeout: f64) -> RedisFuture<RV> where RV: FromRedisValue;
    fn blmpop<K: ToRedisArgs + Send + Sync, RV>(&mut self, timeout: f64, numkeys: usize, key: K, dir: Direction, count: usize) -> RedisFuture<RV> where RV: FromRedisValue;
    fn blpop<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, timeout: f64) -> RedisFuture<RV> where RV: FromRedisValue;
    fn brpop<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, timeout: f64) -> RedisFuture<RV> where RV: FromRedisValue;
    fn brpoplpush<S: ToRedisArgs + Send + Sync, D: ToRedisArgs + Send + Sync, RV>(&mut self, srckey: S, dstkey: D, timeout: f64) -> RedisFuture<RV> where RV: FromRedisValue;
    fn lindex<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, index: isize) -> RedisFuture<RV> where RV: FromRedisValue;
    fn linsert_before<K: ToRedisArgs + Send + Sync, P: ToRedisArgs + Send + Sync, V: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, pivot: P, value: V) -> RedisFuture<RV> where RV: FromRedisValue;
    fn linsert_after<K: ToRedisArgs + Send + Sync, P: ToRedisArgs + Send + Sync, V: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, pivot: P, value: V) -> RedisFuture<RV> where RV: FromRedisValue;
    fn llen<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn lmove<S: ToRedisArgs + Send + Sync, D: ToRedisArgs + Send + Sync, RV>(&mut self, srckey: S, dstkey: D, src_dir: Direction, dst_dir: Direction) -> RedisFuture<RV> where RV: FromRedisValue;
    fn lmpop<K: ToRedisArgs + Send + Sync, RV>(&mut self, numkeys: usize, key: K, dir: Direction, count: usize) -> RedisFuture<RV> where RV: FromRedisValue;
    fn lpop<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, count: Option<NonZeroUsize>) -> RedisFuture<RV> where RV: FromRedisValue;
    fn lpos<K: ToRedisArgs + Send + Sync, V: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, value: V, options: LposOptions) -> RedisFuture<RV> where RV: FromRedisValue;
    fn lpush<K: ToRedisArgs + Send + Sync, V: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, value: V) -> RedisFuture<RV> where RV: FromRedisValue;
    fn lpush_exists<K: ToRedisArgs + Send + Sync, V: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, value: V) -> RedisFuture<RV> where RV: FromRedisValue;
    fn lrange<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisFuture<RV> where RV: FromRedisValue;
    fn lrem<K: ToRedisArgs + Send + Sync, V: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, count: isize, value: V) -> RedisFuture<RV> where RV: FromRedisValue;
    fn ltrim<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisFuture<RV> where RV: FromRedisValue;
    fn lset<K: ToRedisArgs + Send + Sync, V: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, index: isize, value: V) -> RedisFuture<RV> where RV: FromRedisValue;
    fn ping<RV>(&mut self) -> RedisFuture<RV> where RV: FromRedisValue;
    fn ping_message<K: ToRedisArgs + Send + Sync, RV>(&mut self, message: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn rpop<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, count: Option<NonZeroUsize>) -> RedisFuture<RV> where RV: FromRedisValue;
    fn rpoplpush<K: ToRedisArgs + Send + Sync, D: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, dstkey: D) -> RedisFuture<RV> where RV: FromRedisValue;
    fn rpush<K: ToRedisArgs + Send + Sync, V: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, value: V) -> RedisFuture<RV> where RV: FromRedisValue;
    fn rpush_exists<K: ToRedisArgs + Send + Sync, V: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, value: V) -> RedisFuture<RV> where RV: FromRedisValue;
    fn sadd<K: ToRedisArgs + Send + Sync, M: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, member: M) -> RedisFuture<RV> where RV: FromRedisValue;
    fn scard<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn sdiff<K: ToRedisArgs + Send + Sync, RV>(&mut self, keys: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn sdiffstore<D: ToRedisArgs + Send + Sync, K: ToRedisArgs + Send + Sync, RV>(&mut self, dstkey: D, keys: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn sinter<K: ToRedisArgs + Send + Sync, RV>(&mut self, keys: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn sinterstore<D: ToRedisArgs + Send + Sync, K: ToRedisArgs + Send + Sync, RV>(&mut self, dstkey: D, keys: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn sismember<K: ToRedisArgs + Send + Sync, M: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, member: M) -> RedisFuture<RV> where RV: FromRedisValue;
    fn smismember<K: ToRedisArgs + Send + Sync, M: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, members: M) -> RedisFuture<RV> where RV: FromRedisValue;
    fn smembers<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn smove<S: ToRedisArgs + Send + Sync, D: ToRedisArgs + Send + Sync, M: ToRedisArgs + Send + Sync, RV>(&mut self, srckey: S, dstkey: D, member: M) -> RedisFuture<RV> where RV: FromRedisValue;
    fn spop<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn srandmember<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn srandmember_multiple<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, count: usize) -> RedisFuture<RV> where RV: FromRedisValue;
    fn srem<K: ToRedisArgs + Send + Sync, M: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, member: M) -> RedisFuture<RV> where RV: FromRedisValue;
    fn sunion<K: ToRedisArgs + Send + Sync, RV>(&mut self, keys: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn sunionstore<D: ToRedisArgs + Send + Sync, K: ToRedisArgs + Send + Sync, RV>(&mut self, dstkey: D, keys: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zadd<K: ToRedisArgs + Send + Sync, S: ToRedisArgs + Send + Sync, M: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, member: M, score: S) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zadd_multiple<K: ToRedisArgs + Send + Sync, S: ToRedisArgs + Send + Sync, M: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, items: &[(S, M)]) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zadd_options<K: ToRedisArgs + Send + Sync, S: ToRedisArgs + Send + Sync, M: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, member: M, score: S, options: &SortedSetAddOptions) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zadd_multiple_options<K: ToRedisArgs + Send + Sync, S: ToRedisArgs + Send + Sync, M: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, items: &[(S, M)], options: &SortedSetAddOptions) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zcard<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zcount<K: ToRedisArgs + Send + Sync, M: ToRedisArgs + Send + Sync, MM: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, min: M, max: MM) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zincr<K: ToRedisArgs + Send + Sync, M: ToRedisArgs + Send + Sync, D: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, member: M, delta: D) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zinterstore<D: ToRedisArgs + Send + Sync, K: ToRedisArgs + Send + Sync, RV>(&mut self, dstkey: D, keys: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zinterstore_min<D: ToRedisArgs + Send + Sync, K: ToRedisArgs + Send + Sync, RV>(&mut self, dstkey: D, keys: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zinterstore_max<D: ToRedisArgs + Send + Sync, K: ToRedisArgs + Send + Sync, RV>(&mut self, dstkey: D, keys: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zinterstore_weights<D: ToRedisArgs + Send + Sync, K: ToRedisArgs + Send + Sync, W: ToRedisArgs + Send + Sync, RV>(&mut self, dstkey: D, keys: &[(K, W)]) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zinterstore_min_weights<D: ToRedisArgs + Send + Sync, K: ToRedisArgs + Send + Sync, W: ToRedisArgs + Send + Sync, RV>(&mut self, dstkey: D, keys: &[(K, W)]) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zinterstore_max_weights<D: ToRedisArgs + Send + Sync, K: ToRedisArgs + Send + Sync, W: ToRedisArgs + Send + Sync, RV>(&mut self, dstkey: D, keys: &[(K, W)]) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zlexcount<K: ToRedisArgs + Send + Sync, M: ToRedisArgs + Send + Sync, MM: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, min: M, max: MM) -> RedisFuture<RV> where RV: FromRedisValue;
    fn bzpopmax<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, timeout: f64) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zpopmax<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, count: isize) -> RedisFuture<RV> where RV: FromRedisValue;
    fn bzpopmin<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, timeout: f64) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zpopmin<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, count: isize) -> RedisFuture<RV> where RV: FromRedisValue;
    fn bzmpop_max<K: ToRedisArgs + Send + Sync, RV>(&mut self, timeout: f64, keys: K, count: isize) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zmpop_max<K: ToRedisArgs + Send + Sync, RV>(&mut self, keys: K, count: isize) -> RedisFuture<RV> where RV: FromRedisValue;
    fn bzmpop_min<K: ToRedisArgs + Send + Sync, RV>(&mut self, timeout: f64, keys: K, count: isize) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zmpop_min<K: ToRedisArgs + Send + Sync, RV>(&mut self, keys: K, count: isize) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zrandmember<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, count: Option<isize>) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zrandmember_withscores<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, count: isize) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zrange<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zrange_withscores<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zrangebylex<K: ToRedisArgs + Send + Sync, M: ToRedisArgs + Send + Sync, MM: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, min: M, max: MM) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zrangebylex_limit<K: ToRedisArgs + Send + Sync, M: ToRedisArgs + Send + Sync, MM: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, min: M, max: MM, offset: isize, count: isize) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zrevrangebylex<K: ToRedisArgs + Send + Sync, MM: ToRedisArgs + Send + Sync, M: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, max: MM, min: M) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zrevrangebylex_limit<K: ToRedisArgs + Send + Sync, MM: ToRedisArgs + Send + Sync, M: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, max: MM, min: M, offset: isize, count: isize) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zrangebyscore<K: ToRedisArgs + Send + Sync, M: ToRedisArgs + Send + Sync, MM: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, min: M, max: MM) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zrangebyscore_withscores<K: ToRedisArgs + Send + Sync, M: ToRedisArgs + Send + Sync, MM: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, min: M, max: MM) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zrangebyscore_limit<K: ToRedisArgs + Send + Sync, M: ToRedisArgs + Send + Sync, MM: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, min: M, max: MM, offset: isize, count: isize) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zrangebyscore_limit_withscores<K: ToRedisArgs + Send + Sync, M: ToRedisArgs + Send + Sync, MM: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, min: M, max: MM, offset: isize, count: isize) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zrank<K: ToRedisArgs + Send + Sync, M: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, member: M) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zrem<K: ToRedisArgs + Send + Sync, M: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, members: M) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zrembylex<K: ToRedisArgs + Send + Sync, M: ToRedisArgs + Send + Sync, MM: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, min: M, max: MM) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zremrangebyrank<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zrembyscore<K: ToRedisArgs + Send + Sync, M: ToRedisArgs + Send + Sync, MM: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, min: M, max: MM) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zrevrange<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zrevrange_withscores<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zrevrangebyscore<K: ToRedisArgs + Send + Sync, MM: ToRedisArgs + Send + Sync, M: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, max: MM, min: M) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zrevrangebyscore_withscores<K: ToRedisArgs + Send + Sync, MM: ToRedisArgs + Send + Sync, M: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, max: MM, min: M) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zrevrangebyscore_limit<K: ToRedisArgs + Send + Sync, MM: ToRedisArgs + Send + Sync, M: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, max: MM, min: M, offset: isize, count: isize) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zrevrangebyscore_limit_withscores<K: ToRedisArgs + Send + Sync, MM: ToRedisArgs + Send + Sync, M: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, max: MM, min: M, offset: isize, count: isize) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zrevrank<K: ToRedisArgs + Send + Sync, M: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, member: M) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zscore<K: ToRedisArgs + Send + Sync, M: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, member: M) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zscore_multiple<K: ToRedisArgs + Send + Sync, M: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, members: &[M]) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zunionstore<D: ToRedisArgs + Send + Sync, K: ToRedisArgs + Send + Sync, RV>(&mut self, dstkey: D, keys: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zunionstore_min<D: ToRedisArgs + Send + Sync, K: ToRedisArgs + Send + Sync, RV>(&mut self, dstkey: D, keys: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zunionstore_max<D: ToRedisArgs + Send + Sync, K: ToRedisArgs + Send + Sync, RV>(&mut self, dstkey: D, keys: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zunionstore_weights<D: ToRedisArgs + Send + Sync, K: ToRedisArgs + Send + Sync, W: ToRedisArgs + Send + Sync, RV>(&mut self, dstkey: D, keys: &[(K, W)]) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zunionstore_min_weights<D: ToRedisArgs + Send + Sync, K: ToRedisArgs + Send + Sync, W: ToRedisArgs + Send + Sync, RV>(&mut self, dstkey: D, keys: &[(K, W)]) -> RedisFuture<RV> where RV: FromRedisValue;
    fn zunionstore_max_weights<D: ToRedisArgs + Send + Sync, K: ToRedisArgs + Send + Sync, W: ToRedisArgs + Send + Sync, RV>(&mut self, dstkey: D, keys: &[(K, W)]) -> RedisFuture<RV> where RV: FromRedisValue;
    fn pfadd<K: ToRedisArgs + Send + Sync, E: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, element: E) -> RedisFuture<RV> where RV: FromRedisValue;
    fn pfcount<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn pfmerge<D: ToRedisArgs + Send + Sync, S: ToRedisArgs + Send + Sync, RV>(&mut self, dstkey: D, srckeys: S) -> RedisFuture<RV> where RV: FromRedisValue;
    fn publish<K: ToRedisArgs + Send + Sync, E: ToRedisArgs + Send + Sync, RV>(&mut self, channel: K, message: E) -> RedisFuture<RV> where RV: FromRedisValue;
    fn spublish<K: ToRedisArgs + Send + Sync, E: ToRedisArgs + Send + Sync, RV>(&mut self, channel: K, message: E) -> RedisFuture<RV> where RV: FromRedisValue;
    fn object_encoding<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn object_idletime<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn object_freq<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn object_refcount<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn client_getname<RV>(&mut self) -> RedisFuture<RV> where RV: FromRedisValue;
    fn client_id<RV>(&mut self) -> RedisFuture<RV> where RV: FromRedisValue;
    fn client_setname<K: ToRedisArgs + Send + Sync, RV>(&mut self, connection_name: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn acl_load<RV>(&mut self) -> RedisFuture<RV> where RV: FromRedisValue;
    fn acl_save<RV>(&mut self) -> RedisFuture<RV> where RV: FromRedisValue;
    fn acl_list<RV>(&mut self) -> RedisFuture<RV> where RV: FromRedisValue;
    fn acl_users<RV>(&mut self) -> RedisFuture<RV> where RV: FromRedisValue;
    fn acl_getuser<K: ToRedisArgs + Send + Sync, RV>(&mut self, username: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn acl_setuser<K: ToRedisArgs + Send + Sync, RV>(&mut self, username: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn acl_setuser_rules<K: ToRedisArgs + Send + Sync, RV>(&mut self, username: K, rules: &[Rule]) -> RedisFuture<RV> where RV: FromRedisValue;
    fn acl_deluser<K: ToRedisArgs + Send + Sync, RV>(&mut self, usernames: &[K]) -> RedisFuture<RV> where RV: FromRedisValue;
    fn acl_dryrun<K: ToRedisArgs + Send + Sync, C: ToRedisArgs + Send + Sync, A: ToRedisArgs + Send + Sync, RV>(&mut self, username: K, command: C, args: A) -> RedisFuture<RV> where RV: FromRedisValue;
    fn acl_cat<RV>(&mut self) -> RedisFuture<RV> where RV: FromRedisValue;
    fn acl_cat_categoryname<K: ToRedisArgs + Send + Sync, RV>(&mut self, categoryname: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn acl_genpass<RV>(&mut self) -> RedisFuture<RV> where RV: FromRedisValue;
    fn acl_genpass_bits<RV>(&mut self, bits: isize) -> RedisFuture<RV> where RV: FromRedisValue;
    fn acl_whoami<RV>(&mut self) -> RedisFuture<RV> where RV: FromRedisValue;
    fn acl_log<RV>(&mut self, count: isize) -> RedisFuture<RV> where RV: FromRedisValue;
    fn acl_log_reset<RV>(&mut self) -> RedisFuture<RV> where RV: FromRedisValue;
    fn acl_help<RV>(&mut self) -> RedisFuture<RV> where RV: FromRedisValue;
    fn geo_add<K: ToRedisArgs + Send + Sync, M: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, members: M) -> RedisFuture<RV> where RV: FromRedisValue;
    fn geo_dist<K: ToRedisArgs + Send + Sync, M1: ToRedisArgs + Send + Sync, M2: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, member1: M1, member2: M2, unit: Unit) -> RedisFuture<RV> where RV: FromRedisValue;
    fn geo_hash<K: ToRedisArgs + Send + Sync, M: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, members: M) -> RedisFuture<RV> where RV: FromRedisValue;
    fn geo_pos<K: ToRedisArgs + Send + Sync, M: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, members: M) -> RedisFuture<RV> where RV: FromRedisValue;
    fn geo_radius<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, longitude: f64, latitude: f64, radius: f64, unit: Unit, options: RadiusOptions) -> RedisFuture<RV> where RV: FromRedisValue;
    fn geo_radius_by_member<K: ToRedisArgs + Send + Sync, M: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, member: M, radius: f64, unit: Unit, options: RadiusOptions) -> RedisFuture<RV> where RV: FromRedisValue;
    fn xack<K: ToRedisArgs + Send + Sync, G: ToRedisArgs + Send + Sync, I: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, group: G, ids: &[I]) -> RedisFuture<RV> where RV: FromRedisValue;
    fn xadd<K: ToRedisArgs + Send + Sync, ID: ToRedisArgs + Send + Sync, F: ToRedisArgs + Send + Sync, V: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, id: ID, items: &[(F, V)]) -> RedisFuture<RV> where RV: FromRedisValue;
    fn xadd_map<K: ToRedisArgs + Send + Sync, ID: ToRedisArgs + Send + Sync, BTM: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, id: ID, map: BTM) -> RedisFuture<RV> where RV: FromRedisValue;
    fn xadd_options<K: ToRedisArgs + Send + Sync, ID: ToRedisArgs + Send + Sync, I: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, id: ID, items: I, options: &StreamAddOptions) -> RedisFuture<RV> where RV: FromRedisValue;
    fn xadd_maxlen<K: ToRedisArgs + Send + Sync, ID: ToRedisArgs + Send + Sync, F: ToRedisArgs + Send + Sync, V: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, maxlen: StreamMaxlen, id: ID, items: &[(F, V)]) -> RedisFuture<RV> where RV: FromRedisValue;
    fn xadd_maxlen_map<K: ToRedisArgs + Send + Sync, ID: ToRedisArgs + Send + Sync, BTM: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, maxlen: StreamMaxlen, id: ID, map: BTM) -> RedisFuture<RV> where RV: FromRedisValue;
    fn xautoclaim_options<K: ToRedisArgs + Send + Sync, G: ToRedisArgs + Send + Sync, C: ToRedisArgs + Send + Sync, MIT: ToRedisArgs + Send + Sync, S: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, group: G, consumer: C, min_idle_time: MIT, start: S, options: StreamAutoClaimOptions) -> RedisFuture<RV> where RV: FromRedisValue;
    fn xclaim<K: ToRedisArgs + Send + Sync, G: ToRedisArgs + Send + Sync, C: ToRedisArgs + Send + Sync, MIT: ToRedisArgs + Send + Sync, ID: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, group: G, consumer: C, min_idle_time: MIT, ids: &[ID]) -> RedisFuture<RV> where RV: FromRedisValue;
    fn xclaim_options<K: ToRedisArgs + Send + Sync, G: ToRedisArgs + Send + Sync, C: ToRedisArgs + Send + Sync, MIT: ToRedisArgs + Send + Sync, ID: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, group: G, consumer: C, min_idle_time: MIT, ids: &[ID], options: StreamClaimOptions) -> RedisFuture<RV> where RV: FromRedisValue;
    fn xdel<K: ToRedisArgs + Send + Sync, ID: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, ids: &[ID]) -> RedisFuture<RV> where RV: FromRedisValue;
    fn xdel_ex<K: ToRedisArgs + Send + Sync, ID: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, ids: &[ID], options: StreamDeletionPolicy) -> RedisFuture<RV> where RV: FromRedisValue;
    fn xack_del<K: ToRedisArgs + Send + Sync, G: ToRedisArgs + Send + Sync, ID: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, group: G, ids: &[ID], options: StreamDeletionPolicy) -> RedisFuture<RV> where RV: FromRedisValue;
    fn xgroup_create<K: ToRedisArgs + Send + Sync, G: ToRedisArgs + Send + Sync, ID: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, group: G, id: ID) -> RedisFuture<RV> where RV: FromRedisValue;
    fn xgroup_createconsumer<K: ToRedisArgs + Send + Sync, G: ToRedisArgs + Send + Sync, C: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, group: G, consumer: C) -> RedisFuture<RV> where RV: FromRedisValue;
    fn xgroup_create_mkstream<K: ToRedisArgs + Send + Sync, G: ToRedisArgs + Send + Sync, ID: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, group: G, id: ID) -> RedisFuture<RV> where RV: FromRedisValue;
    fn xgroup_setid<K: ToRedisArgs + Send + Sync, G: ToRedisArgs + Send + Sync, ID: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, group: G, id: ID) -> RedisFuture<RV> where RV: FromRedisValue;
    fn xgroup_destroy<K: ToRedisArgs + Send + Sync, G: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, group: G) -> RedisFuture<RV> where RV: FromRedisValue;
    fn xgroup_delconsumer<K: ToRedisArgs + Send + Sync, G: ToRedisArgs + Send + Sync, C: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, group: G, consumer: C) -> RedisFuture<RV> where RV: FromRedisValue;
    fn xinfo_consumers<K: ToRedisArgs + Send + Sync, G: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, group: G) -> RedisFuture<RV> where RV: FromRedisValue;
    fn xinfo_groups<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn xinfo_stream<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn xlen<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn xpending<K: ToRedisArgs + Send + Sync, G: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, group: G) -> RedisFuture<RV> where RV: FromRedisValue;
    fn xpending_count<K: ToRedisArgs + Send + Sync, G: ToRedisArgs + Send + Sync, S: ToRedisArgs + Send + Sync, E: ToRedisArgs + Send + Sync, C: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, group: G, start: S, end: E, count: C) -> RedisFuture<RV> where RV: FromRedisValue;
    fn xpending_consumer_count<K: ToRedisArgs + Send + Sync, G: ToRedisArgs + Send + Sync, S: ToRedisArgs + Send + Sync, E: ToRedisArgs + Send + Sync, C: ToRedisArgs + Send + Sync, CN: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, group: G, start: S, end: E, count: C, consumer: CN) -> RedisFuture<RV> where RV: FromRedisValue;
    fn xrange<K: ToRedisArgs + Send + Sync, S: ToRedisArgs + Send + Sync, E: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, start: S, end: E) -> RedisFuture<RV> where RV: FromRedisValue;
    fn xrange_all<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn xrange_count<K: ToRedisArgs + Send + Sync, S: ToRedisArgs + Send + Sync, E: ToRedisArgs + Send + Sync, C: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, start: S, end: E, count: C) -> RedisFuture<RV> where RV: FromRedisValue;
    fn xread<K: ToRedisArgs + Send + Sync, ID: ToRedisArgs + Send + Sync, RV>(&mut self, keys: &[K], ids: &[ID]) -> RedisFuture<RV> where RV: FromRedisValue;
    fn xread_options<K: ToRedisArgs + Send + Sync, ID: ToRedisArgs + Send + Sync, RV>(&mut self, keys: &[K], ids: &[ID], options: &StreamReadOptions) -> RedisFuture<RV> where RV: FromRedisValue;
    fn xrevrange<K: ToRedisArgs + Send + Sync, E: ToRedisArgs + Send + Sync, S: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, end: E, start: S) -> RedisFuture<RV> where RV: FromRedisValue;
    fn xrevrange_all<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K) -> RedisFuture<RV> where RV: FromRedisValue;
    fn xrevrange_count<K: ToRedisArgs + Send + Sync, E: ToRedisArgs + Send + Sync, S: ToRedisArgs + Send + Sync, C: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, end: E, start: S, count: C) -> RedisFuture<RV> where RV: FromRedisValue;
    fn xtrim<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, maxlen: StreamMaxlen) -> RedisFuture<RV> where RV: FromRedisValue;
    fn xtrim_options<K: ToRedisArgs + Send + Sync, RV>(&mut self, key: K, options: &StreamTrimOptions) -> RedisFuture<RV> where RV: FromRedisValue;
    fn load_script<RV>(&mut self, script: &Script) -> RedisFuture<RV> where RV: FromRedisValue;
    fn invoke_script<RV>(&mut self, invocation: &ScriptInvocation) -> RedisFuture<RV> where RV: FromRedisValue;
    fn flushall<RV>(&mut self) -> RedisFuture<RV> where RV: FromRedisValue;
    fn flushall_options<RV>(&mut self, options: &FlushAllOptions) -> RedisFuture<RV> where RV: FromRedisValue;
    fn flushdb<RV>(&mut self) -> RedisFuture<RV> where RV: FromRedisValue;
    fn flushdb_options<RV>(&mut self, options: &FlushDbOptions) -> RedisFuture<RV> where RV: FromRedisValue;
    fn scan<RV: FromRedisValue>(&mut self) -> RedisFuture<AsyncIter<RV>>;
    fn scan_options<RV: FromRedisValue>(&mut self, opts: ScanOptions) -> RedisFuture<AsyncIter<RV>>;
    fn scan_match<P: ToRedisArgs, RV: FromRedisValue>(&mut self, pattern: P) -> RedisFuture<AsyncIter<RV>>;
    fn hscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<AsyncIter<RV>>;
    fn hscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, pattern: P) -> RedisFuture<AsyncIter<RV>>;
    fn sscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<AsyncIter<RV>>;
    fn sscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, pattern: P) -> RedisFuture<AsyncIter<RV>>;
    fn zscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<AsyncIter<RV>>;
    fn zscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, pattern: P) -> RedisFuture<AsyncIter<RV>>;
}
pub trait Commands: ConnectionLike + Sized {
    fn get_int<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn json_get<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, path: P) -> RedisResult<RV>;
    fn json_set<K: ToRedisArgs, P: ToRedisArgs, V, RV: FromRedisValue>(&mut self, key: K, path: P, value: &V) -> RedisResult<RV>;
    fn mset_ex<K: ToRedisArgs, V: ToRedisArgs, O, RV: FromRedisValue>(&mut self, items: &[(K, V)], options: O) -> RedisResult<RV>;
    fn zinter<K: ToRedisArgs, O, RV: FromRedisValue>(&mut self, keys: K, options: O) -> RedisResult<RV>;
    fn zunion<K: ToRedisArgs, O, RV: FromRedisValue>(&mut self, keys: K, options: O) -> RedisResult<RV>;
    fn get<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn mget<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn keys<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn set<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;
    fn set_options<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V, options: SetOptions) -> RedisResult<RV>;
    fn set_multiple<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, items: &[(K, V)]) -> RedisResult<RV>;
    fn mset<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, items: &[(K, V)]) -> RedisResult<RV>;
    fn set_ex<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V, seconds: u64) -> RedisResult<RV>;
    fn pset_ex<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V, milliseconds: u64) -> RedisResult<RV>;
    fn set_nx<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;
    fn mset_nx<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, items: &[(K, V)]) -> RedisResult<RV>;
    fn getset<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;
    fn getrange<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, from: isize, to: isize) -> RedisResult<RV>;
    fn setrange<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, offset: isize, value: V) -> RedisResult<RV>;
    fn del<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn exists<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn key_type<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn expire<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, seconds: i64) -> RedisResult<RV>;
    fn expire_at<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, ts: i64) -> RedisResult<RV>;
    fn pexpire<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, ms: i64) -> RedisResult<RV>;
    fn pexpire_at<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, ts: i64) -> RedisResult<RV>;
    fn expire_time<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn pexpire_time<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn persist<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn ttl<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn pttl<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn get_ex<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, expire_at: Expiry) -> RedisResult<RV>;
    fn get_del<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn copy<KSrc: ToRedisArgs, KDst: ToRedisArgs, Db: ToString, RV: FromRedisValue>(&mut self, source: KSrc, destination: KDst, options: CopyOptions<Db>) -> RedisResult<RV>;
    fn rename<K: ToRedisArgs, N: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, new_key: N) -> RedisResult<RV>;
    fn rename_nx<K: ToRedisArgs, N: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, new_key: N) -> RedisResult<RV>;
    fn unlink<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn append<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;
    fn incr<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, delta: V) -> RedisResult<RV>;
    fn decr<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, delta: V) -> RedisResult<RV>;
    fn setbit<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, offset: usize, value: bool) -> RedisResult<RV>;
    fn getbit<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, offset: usize) -> RedisResult<RV>;
    fn bitcount<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn bitcount_range<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: usize, end: usize) -> RedisResult<RV>;
    fn bit_and<D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV>;
    fn bit_or<D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV>;
    fn bit_xor<D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV>;
    fn bit_not<D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckey: S) -> RedisResult<RV>;
    fn bit_diff<D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV>;
    fn bit_diff1<D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV>;
    fn bit_and_or<D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV>;
    fn bit_one<D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV>;
    fn strlen<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn hget<K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, field: F) -> RedisResult<RV>;
    fn hmget<K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisResult<RV>;
    fn hget_ex<K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F, expire_at: Expiry) -> RedisResult<RV>;
    fn hdel<K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, field: F) -> RedisResult<RV>;
    fn hget_del<K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisResult<RV>;
    fn hset<K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, field: F, value: V) -> RedisResult<RV>;
    fn hset_ex<K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, hash_field_expiration_options: &HashFieldExpirationOptions, fields_values: &[(F, V)]) -> RedisResult<RV>;
    fn hset_nx<K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, field: F, value: V) -> RedisResult<RV>;
    fn hset_multiple<K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, items: &[(F, V)]) -> RedisResult<RV>;
    fn hincr<K: ToRedisArgs, F: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, field: F, delta: D) -> RedisResult<RV>;
    fn hexists<K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, field: F) -> RedisResult<RV>;
    fn httl<K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisResult<RV>;
    fn hpttl<K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisResult<RV>;
    fn hexpire<K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, seconds: i64, opt: ExpireOption, fields: F) -> RedisResult<RV>;
    fn hexpire_at<K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, ts: i64, opt: ExpireOption, fields: F) -> RedisResult<RV>;
    fn hexpire_time<K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisResult<RV>;
    fn hpersist<K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisResult<RV>;
    fn hpexpire<K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, milliseconds: i64, opt: ExpireOption, fields: F) -> RedisResult<RV>;
    fn hpexpire_at<K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, ts: i64, opt: ExpireOption, fields: F) -> RedisResult<RV>;
    fn hpexpire_time<K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisResult<RV>;
    fn hkeys<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn hvals<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn hgetall<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn hlen<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn blmove<S: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(&mut self, srckey: S, dstkey: D, src_dir: Direction, dst_dir: Direction, timeout: f64) -> RedisResult<RV>;
    fn blmpop<K: ToRedisArgs, RV: FromRedisValue>(&mut self, timeout: f64, numkeys: usize, key: K, dir: Direction, count: usize) -> RedisResult<RV>;
    fn blpop<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, timeout: f64) -> RedisResult<RV>;
    fn brpop<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, timeout: f64) -> RedisResult<RV>;
    fn brpoplpush<S: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(&mut self, srckey: S, dstkey: D, timeout: f64) -> RedisResult<RV>;
    fn lindex<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, index: isize) -> RedisResult<RV>;
    fn linsert_before<K: ToRedisArgs, P: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, pivot: P, value: V) -> RedisResult<RV>;
    fn linsert_after<K: ToRedisArgs, P: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, pivot: P, value: V) -> RedisResult<RV>;
    fn llen<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn lmove<S: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(&mut self, srckey: S, dstkey: D, src_dir: Direction, dst_dir: Direction) -> RedisResult<RV>;
    fn lmpop<K: ToRedisArgs, RV: FromRedisValue>(&mut self, numkeys: usize, key: K, dir: Direction, count: usize) -> RedisResult<RV>;
    fn lpop<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, count: Option<NonZeroUsize>) -> RedisResult<RV>;
    fn lpos<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V, options: LposOptions) -> RedisResult<RV>;
    fn lpush<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;
    fn lpush_exists<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;
    fn lrange<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
    fn lrem<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, count: isize, value: V) -> RedisResult<RV>;
    fn ltrim<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
    fn lset<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, index: isize, value: V) -> RedisResult<RV>;
    fn ping<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    fn ping_message<K: ToRedisArgs, RV: FromRedisValue>(&mut self, message: K) -> RedisResult<RV>;
    fn rpop<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, count: Option<NonZeroUsize>) -> RedisResult<RV>;
    fn rpoplpush<K: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, dstkey: D) -> RedisResult<RV>;
    fn rpush<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;
    fn rpush_exists<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;
    fn sadd<K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV>;
    fn scard<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn sdiff<K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K) -> RedisResult<RV>;
    fn sdiffstore<D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
    fn sinter<K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K) -> RedisResult<RV>;
    fn sinterstore<D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
    fn sismember<K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV>;
    fn smismember<K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, members: M) -> RedisResult<RV>;
    fn smembers<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn smove<S: ToRedisArgs, D: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, srckey: S, dstkey: D, member: M) -> RedisResult<RV>;
    fn spop<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn srandmember<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn srandmember_multiple<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, count: usize) -> RedisResult<RV>;
    fn srem<K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV>;
    fn sunion<K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K) -> RedisResult<RV>;
    fn sunionstore<D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
    fn zadd<K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M, score: S) -> RedisResult<RV>;
    fn zadd_multiple<K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, items: &[(S, M)]) -> RedisResult<RV>;
    fn zadd_options<K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M, score: S, options: &SortedSetAddOptions) -> RedisResult<RV>;
    fn zadd_multiple_options<K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, items: &[(S, M)], options: &SortedSetAddOptions) -> RedisResult<RV>;
    fn zcard<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn zcount<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV>;
    fn zincr<K: ToRedisArgs, M: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M, delta: D) -> RedisResult<RV>;
    fn zinterstore<D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
    fn zinterstore_min<D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
    fn zinterstore_max<D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
    fn zinterstore_weights<D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: &[(K, W)]) -> RedisResult<RV>;
    fn zinterstore_min_weights<D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: &[(K, W)]) -> RedisResult<RV>;
    fn zinterstore_max_weights<D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: &[(K, W)]) -> RedisResult<RV>;
    fn zlexcount<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV>;
    fn bzpopmax<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, timeout: f64) -> RedisResult<RV>;
    fn zpopmax<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, count: isize) -> RedisResult<RV>;
    fn bzpopmin<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, timeout: f64) -> RedisResult<RV>;
    fn zpopmin<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, count: isize) -> RedisResult<RV>;
    fn bzmpop_max<K: ToRedisArgs, RV: FromRedisValue>(&mut self, timeout: f64, keys: K, count: isize) -> RedisResult<RV>;
    fn zmpop_max<K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K, count: isize) -> RedisResult<RV>;
    fn bzmpop_min<K: ToRedisArgs, RV: FromRedisValue>(&mut self, timeout: f64, keys: K, count: isize) -> RedisResult<RV>;
    fn zmpop_min<K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K, count: isize) -> RedisResult<RV>;
    fn zrandmember<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, count: Option<isize>) -> RedisResult<RV>;
    fn zrandmember_withscores<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, count: isize) -> RedisResult<RV>;
    fn zrange<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
    fn zrange_withscores<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
    fn zrangebylex<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV>;
    fn zrangebylex_limit<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM, offset: isize, count: isize) -> RedisResult<RV>;
    fn zrevrangebylex<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, max: MM, min: M) -> RedisResult<RV>;
    fn zrevrangebylex_limit<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, max: MM, min: M, offset: isize, count: isize) -> RedisResult<RV>;
    fn zrangebyscore<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV>;
    fn zrangebyscore_withscores<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV>;
    fn zrangebyscore_limit<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM, offset: isize, count: isize) -> RedisResult<RV>;
    fn zrangebyscore_limit_withscores<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM, offset: isize, count: isize) -> RedisResult<RV>;
    fn zrank<K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV>;
    fn zrem<K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, members: M) -> RedisResult<RV>;
    fn zrembylex<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV>;
    fn zremrangebyrank<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
    fn zrembyscore<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV>;
    fn zrevrange<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
    fn zrevrange_withscores<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
    fn zrevrangebyscore<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, max: MM, min: M) -> RedisResult<RV>;
    fn zrevrangebyscore_withscores<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, max: MM, min: M) -> RedisResult<RV>;
    fn zrevrangebyscore_limit<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, max: MM, min: M, offset: isize, count: isize) -> RedisResult<RV>;
    fn zrevrangebyscore_limit_withscores<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, max: MM, min: M, offset: isize, count: isize) -> RedisResult<RV>;
    fn zrevrank<K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV>;
    fn zscore<K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV>;
    fn zscore_multiple<K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, members: &[M]) -> RedisResult<RV>;
    fn zunionstore<D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
    fn zunionstore_min<D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
    fn zunionstore_max<D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
    fn zunionstore_weights<D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: &[(K, W)]) -> RedisResult<RV>;
    fn zunionstore_min_weights<D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: &[(K, W)]) -> RedisResult<RV>;
    fn zunionstore_max_weights<D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: &[(K, W)]) -> RedisResult<RV>;
    fn pfadd<K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, element: E) -> RedisResult<RV>;
    fn pfcount<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn pfmerge<D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV>;
    fn publish<K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&mut self, channel: K, message: E) -> RedisResult<RV>;
    fn spublish<K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&mut self, channel: K, message: E) -> RedisResult<RV>;
    fn object_encoding<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn object_idletime<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn object_freq<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn object_refcount<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn client_getname<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    fn client_id<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    fn client_setname<K: ToRedisArgs, RV: FromRedisValue>(&mut self, connection_name: K) -> RedisResult<RV>;
    fn acl_load<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    fn acl_save<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    fn acl_list<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    fn acl_users<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    fn acl_getuser<K: ToRedisArgs, RV: FromRedisValue>(&mut self, username: K) -> RedisResult<RV>;
    fn acl_setuser<K: ToRedisArgs, RV: FromRedisValue>(&mut self, username: K) -> RedisResult<RV>;
    fn acl_setuser_rules<K: ToRedisArgs, RV: FromRedisValue>(&mut self, username: K, rules: &[Rule]) -> RedisResult<RV>;
    fn acl_deluser<K: ToRedisArgs, RV: FromRedisValue>(&mut self, usernames: &[K]) -> RedisResult<RV>;
    fn acl_dryrun<K: ToRedisArgs, C: ToRedisArgs, A: ToRedisArgs, RV: FromRedisValue>(&mut self, username: K, command: C, args: A) -> RedisResult<RV>;
    fn acl_cat<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    fn acl_cat_categoryname<K: ToRedisArgs, RV: FromRedisValue>(&mut self, categoryname: K) -> RedisResult<RV>;
    fn acl_genpass<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    fn acl_genpass_bits<RV: FromRedisValue>(&mut self, bits: isize) -> RedisResult<RV>;
    fn acl_whoami<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    fn acl_log<RV: FromRedisValue>(&mut self, count: isize) -> RedisResult<RV>;
    fn acl_log_reset<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    fn acl_help<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    fn geo_add<K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, members: M) -> RedisResult<RV>;
    fn geo_dist<K: ToRedisArgs, M1: ToRedisArgs, M2: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member1: M1, member2: M2, unit: Unit) -> RedisResult<RV>;
    fn geo_hash<K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, members: M) -> RedisResult<RV>;
    fn geo_pos<K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, members: M) -> RedisResult<RV>;
    fn geo_radius<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, longitude: f64, latitude: f64, radius: f64, unit: Unit, options: RadiusOptions) -> RedisResult<RV>;
    fn geo_radius_by_member<K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M, radius: f64, unit: Unit, options: RadiusOptions) -> RedisResult<RV>;
    fn xack<K: ToRedisArgs, G: ToRedisArgs, I: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, ids: &[I]) -> RedisResult<RV>;
    fn xadd<K: ToRedisArgs, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, id: ID, items: &[(F, V)]) -> RedisResult<RV>;
    fn xadd_map<K: ToRedisArgs, ID: ToRedisArgs, BTM: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, id: ID, map: BTM) -> RedisResult<RV>;
    fn xadd_options<K: ToRedisArgs, ID: ToRedisArgs, I: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, id: ID, items: I, options: &StreamAddOptions) -> RedisResult<RV>;
    fn xadd_maxlen<K: ToRedisArgs, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, maxlen: StreamMaxlen, id: ID, items: &[(F, V)]) -> RedisResult<RV>;
    fn xadd_maxlen_map<K: ToRedisArgs, ID: ToRedisArgs, BTM: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, maxlen: StreamMaxlen, id: ID, map: BTM) -> RedisResult<RV>;
    fn xautoclaim_options<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, consumer: C, min_idle_time: MIT, start: S, options: StreamAutoClaimOptions) -> RedisResult<RV>;
    fn xclaim<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, consumer: C, min_idle_time: MIT, ids: &[ID]) -> RedisResult<RV>;
    fn xclaim_options<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, consumer: C, min_idle_time: MIT, ids: &[ID], options: StreamClaimOptions) -> RedisResult<RV>;
    fn xdel<K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, ids: &[ID]) -> RedisResult<RV>;
    fn xdel_ex<K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, ids: &[ID], options: StreamDeletionPolicy) -> RedisResult<RV>;
    fn xack_del<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, ids: &[ID], options: StreamDeletionPolicy) -> RedisResult<RV>;
    fn xgroup_create<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, id: ID) -> RedisResult<RV>;
    fn xgroup_createconsumer<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, consumer: C) -> RedisResult<RV>;
    fn xgroup_create_mkstream<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, id: ID) -> RedisResult<RV>;
    fn xgroup_setid<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, id: ID) -> RedisResult<RV>;
    fn xgroup_destroy<K: ToRedisArgs, G: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G) -> RedisResult<RV>;
    fn xgroup_delconsumer<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, consumer: C) -> RedisResult<RV>;
    fn xinfo_consumers<K: ToRedisArgs, G: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G) -> RedisResult<RV>;
    fn xinfo_groups<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn xinfo_stream<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn xlen<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn xpending<K: ToRedisArgs, G: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G) -> RedisResult<RV>;
    fn xpending_count<K: ToRedisArgs, G: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, start: S, end: E, count: C) -> RedisResult<RV>;
    fn xpending_consumer_count<K: ToRedisArgs, G: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs, CN: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, start: S, end: E, count: C, consumer: CN) -> RedisResult<RV>;
    fn xrange<K: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: S, end: E) -> RedisResult<RV>;
    fn xrange_all<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn xrange_count<K: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: S, end: E, count: C) -> RedisResult<RV>;
    fn xread<K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: &[K], ids: &[ID]) -> RedisResult<RV>;
    fn xread_options<K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: &[K], ids: &[ID], options: &StreamReadOptions) -> RedisResult<RV>;
    fn xrevrange<K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, end: E, start: S) -> RedisResult<RV>;
    fn xrevrange_all<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn xrevrange_count<K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs, C: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, end: E, start: S, count: C) -> RedisResult<RV>;
    fn xtrim<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, maxlen: StreamMaxlen) -> RedisResult<RV>;
    fn xtrim_options<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, options: &StreamTrimOptions) -> RedisResult<RV>;
    fn load_script<RV: FromRedisValue>(&mut self, script: &Script) -> RedisResult<RV>;
    fn invoke_script<RV: FromRedisValue>(&mut self, invocation: &ScriptInvocation) -> RedisResult<RV>;
    fn flushall<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    fn flushall_options<RV: FromRedisValue>(&mut self, options: &FlushAllOptions) -> RedisResult<RV>;
    fn flushdb<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    fn flushdb_options<RV: FromRedisValue>(&mut self, options: &FlushDbOptions) -> RedisResult<RV>;
    fn scan<RV: FromRedisValue>(&mut self) -> RedisResult<Iter<RV>>;
    fn scan_options<RV: FromRedisValue>(&mut self, opts: ScanOptions) -> RedisResult<Iter<RV>>;
    fn scan_match<P: ToRedisArgs, RV: FromRedisValue>(&mut self, pattern: P) -> RedisResult<Iter<RV>>;
    fn hscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<Iter<RV>>;
    fn hscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, pattern: P) -> RedisResult<Iter<RV>>;
    fn sscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<Iter<RV>>;
    fn sscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, pattern: P) -> RedisResult<Iter<RV>>;
    fn zscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<Iter<RV>>;
    fn zscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, pattern: P) -> RedisResult<Iter<RV>>;
}
pub trait ConnectionLike {
    fn req_packed_command(&mut self, cmd: &[u8]) -> RedisResult<Value>;
    fn get_db(&self) -> i64;
    fn check_connection(&mut self) -> bool;
    fn is_open(&self) -> bool;
    fn req_command(&mut self, cmd: &Cmd) -> RedisResult<Value>;
}
pub trait FromRedisValue {
    fn from_redis_value(v: &Value) -> RedisResult<Self>;
    fn from_owned_redis_value(v: Value) -> RedisResult<Self>;
    fn from_redis_values(items: &[Value]) -> RedisResult<Vec<Self>>;
    fn from_owned_redis_values(items: Vec<Value>) -> RedisResult<Vec<Self>>;
    fn from_each_owned_redis_values(items: Vec<Value>) -> Vec<RedisResult<Self>>;
    fn from_byte_vec(_vec: &[u8]) -> Option<Vec<Self>>;
    fn from_owned_byte_vec(_vec: Vec<u8>) -> RedisResult<Vec<Self>>;
}
pub trait IntoConnectionInfo {
    fn into_connection_info(self) -> RedisResult<ConnectionInfo>;
}
pub trait PubSubCommands {
    fn subscribe<C, F, U>(&mut self, _: C, _: F) -> RedisResult<U> where F: FnMut(Msg) -> ControlFlow<U>, C: ToRedisArgs;
    fn psubscribe<P, F, U>(&mut self, _: P, _: F) -> RedisResult<U> where F: FnMut(Msg) -> ControlFlow<U>, P: ToRedisArgs;
}
pub trait RedisWrite {
    fn write_arg(&mut self, arg: &[u8]);
    fn writer_for_next_arg(&mut self) -> impl Write;
    fn write_arg_fmt(&mut self, arg: impl Display);
    fn reserve_space_for_args(&mut self, additional: impl IntoIterator<Item = usize>);
    fn bufmut_for_next_arg(&mut self, capacity: usize) -> impl BufMut;
}
pub trait ToRedisArgs {
    fn write_redis_args<W>(&self, out: &mut W) where W: RedisWrite;
    fn to_redis_args(&self) -> Vec<Vec<u8>>;
    fn describe_numeric_behavior(&self) -> NumericBehavior;
    fn num_of_args(&self) -> usize;
}
#[derive(Clone, PartialEq)]
pub enum Arg<D> { Simple(D), Cursor }
#[derive(Clone, Default)]
pub struct AsyncConnectionConfig {}
impl AsyncConnectionConfig {
    pub fn new() -> Self;
    pub fn set_connection_timeout(self, connection_timeout: Duration) -> Self;
    pub fn set_response_timeout(self, response_timeout: Duration) -> Self;
    pub fn set_push_sender(self, sender: impl AsyncPushSender) -> Self;
    pub fn set_tcp_settings(self, tcp_settings: TcpSettings) -> Self;
    pub fn set_dns_resolver(self, dns_resolver: impl AsyncDNSResolver) -> Self;
    pub fn set_cache_config<A>(self, cache_config: A) -> Self;
    pub fn set_pipeline_buffer_size(self, size: usize) -> Self;
    pub fn set_concurrency_limit(self, limit: usize) -> Self;
    pub fn set_write_backpressure_boundary(self, boundary: usize) -> Self;
    pub fn set_credentials_provider<A>(self, provider: A) -> Self;
}
pub struct AsyncIter<T: FromRedisValue> {}
impl<T: FromRedisValue + Unpin + Send> AsyncIter<T> {
    pub async fn next_item(&mut self) -> Option<T>;
}
#[derive(Clone)]
pub struct Client {}
impl Client {
    pub fn open<T: IntoConnectionInfo>(params: T) -> RedisResult<Client>;
    pub fn get_connection(&self) -> RedisResult<Connection>;
    pub fn get_connection_with_timeout(&self, timeout: Duration) -> RedisResult<Connection>;
    pub fn get_connection_info(&self) -> &ConnectionInfo;
    pub async fn get_async_connection(&self) -> RedisResult<crate::aio::Connection>;
    pub async fn get_tokio_connection(&self) -> RedisResult<crate::aio::Connection>;
    pub async fn get_multiplexed_async_connection(&self) -> RedisResult<MultiplexedConnection>;
    pub async fn get_multiplexed_async_connection_with_timeouts(&self, response_timeout: Duration, connection_timeout: Duration) -> RedisResult<MultiplexedConnection>;
    pub async fn get_multiplexed_async_connection_with_config(&self, config: &AsyncConnectionConfig) -> RedisResult<MultiplexedConnection>;
    pub async fn get_multiplexed_tokio_connection_with_response_timeouts(&self, response_timeout: Duration, connection_timeout: Duration) -> RedisResult<MultiplexedConnection>;
    pub async fn get_multiplexed_tokio_connection(&self) -> RedisResult<MultiplexedConnection>;
    pub async fn create_multiplexed_tokio_connection_with_response_timeout(&self, response_timeout: Duration) -> RedisResult<(MultiplexedConnection, impl Future<Output = ()>)>;
    pub async fn create_multiplexed_tokio_connection(&self) -> RedisResult<(MultiplexedConnection, impl Future<Output = ()>)>;
    pub async fn get_tokio_connection_manager(&self) -> RedisResult<ConnectionManager>;
    pub async fn get_connection_manager(&self) -> RedisResult<ConnectionManager>;
    pub async fn get_tokio_connection_manager_with_backoff(&self, exponent_base: u64, factor: u64, number_of_retries: usize) -> RedisResult<ConnectionManager>;
    pub async fn get_tokio_connection_manager_with_backoff_and_timeouts(&self, exponent_base: u64, factor: u64, number_of_retries: usize, response_timeout: Duration, connection_timeout: Duration) -> RedisResult<ConnectionManager>;
    pub async fn get_connection_manager_with_backoff_and_timeouts(&self, exponent_base: u64, factor: u64, number_of_retries: usize, response_timeout: Duration, connection_timeout: Duration) -> RedisResult<ConnectionManager>;
    pub async fn get_connection_manager_with_config(&self, config: ConnectionManagerConfig) -> RedisResult<ConnectionManager>;
    pub async fn get_connection_manager_with_backoff(&self, exponent_base: u64, factor: u64, number_of_retries: usize) -> RedisResult<ConnectionManager>;
    pub async fn get_async_pubsub(&self) -> RedisResult<crate::aio::PubSub>;
    pub async fn get_async_monitor(&self) -> RedisResult<Monitor>;
}
impl ConnectionLike for Client {}
impl ManageConnection for Client { type Connection = Connection; type Error = RedisError; }
#[derive(Clone, Default)]
pub struct Cmd {}
impl Cmd {
    pub fn new() -> Cmd;
    pub fn with_capacity(arg_count: usize, size_of_data: usize) -> Cmd;
    pub fn clear(&mut self);
    pub fn arg<T: ToRedisArgs>(&mut self, arg: T) -> &mut Cmd;
    pub fn cursor_arg(&mut self, cursor: u64) -> &mut Cmd;
    pub fn get_packed_command(&self) -> Vec<u8>;
    pub fn write_packed_command(&self, dst: &mut Vec<u8>);
    pub fn in_scan_mode(&self) -> bool;
    pub fn query<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
    pub async fn query_async<T: FromRedisValue>(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<T>;
    pub fn iter<T: FromRedisValue>(self, con: &mut dyn ConnectionLike) -> RedisResult<Iter<T>>;
    pub async fn iter_async<T: FromRedisValue>(self, con: &mut (dyn crate::aio::ConnectionLike + Send)) -> RedisResult<AsyncIter<T>>;
    pub fn execute(&self, con: &mut dyn ConnectionLike);
    pub fn exec(&self, con: &mut dyn ConnectionLike) -> RedisResult<()>;
    pub async fn exec_async(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<()>;
    pub fn args_iter(&self) -> impl Clone + ExactSizeIterator<Item = Arg<&[u8]>>;
    pub fn set_no_response(&mut self, nr: bool) -> &mut Cmd;
    pub fn is_no_response(&self) -> bool;
    pub fn get<K: ToRedisArgs>(key: K) -> Self;
    pub fn mget<K: ToRedisArgs>(key: K) -> Self;
    pub fn keys<K: ToRedisArgs>(key: K) -> Self;
    pub fn set<K: ToRedisArgs, V: ToRedisArgs>(key: K, value: V) -> Self;
    pub fn set_options<K: ToRedisArgs, V: ToRedisArgs>(key: K, value: V, options: SetOptions) -> Self;
    pub fn set_multiple<K: ToRedisArgs, V: ToRedisArgs>(items: &[(K, V)]) -> Self;
    pub fn mset<K: ToRedisArgs, V: ToRedisArgs>(items: &[(K, V)]) -> Self;
    pub fn set_ex<K: ToRedisArgs, V: ToRedisArgs>(key: K, value: V, seconds: u64) -> Self;
    pub fn pset_ex<K: ToRedisArgs, V: ToRedisArgs>(key: K, value: V, milliseconds: u64) -> Self;
    pub fn set_nx<K: ToRedisArgs, V: ToRedisArgs>(key: K, value: V) -> Self;
    pub fn mset_nx<K: ToRedisArgs, V: ToRedisArgs>(items: &[(K, V)]) -> Self;
    pub fn getset<K: ToRedisArgs, V: ToRedisArgs>(key: K, value: V) -> Self;
    pub fn getrange<K: ToRedisArgs>(key: K, from: isize, to: isize) -> Self;
    pub fn setrange<K: ToRedisArgs, V: ToRedisArgs>(key: K, offset: isize, value: V) -> Self;
    pub fn del<K: ToRedisArgs>(key: K) -> Self;
    pub fn exists<K: ToRedisArgs>(key: K) -> Self;
    pub fn key_type<K: ToRedisArgs>(key: K) -> Self;
    pub fn expire<K: ToRedisArgs>(key: K, seconds: i64) -> Self;
    pub fn expire_at<K: ToRedisArgs>(key: K, ts: i64) -> Self;
    pub fn pexpire<K: ToRedisArgs>(key: K, ms: i64) -> Self;
    pub fn pexpire_at<K: ToRedisArgs>(key: K, ts: i64) -> Self;
    pub fn expire_time<K: ToRedisArgs>(key: K) -> Self;
    pub fn pexpire_time<K: ToRedisArgs>(key: K) -> Self;
    pub fn persist<K: ToRedisArgs>(key: K) -> Self;
    pub fn ttl<K: ToRedisArgs>(key: K) -> Self;
    pub fn pttl<K: ToRedisArgs>(key: K) -> Self;
    pub fn get_ex<K: ToRedisArgs>(key: K, expire_at: Expiry) -> Self;
    pub fn get_del<K: ToRedisArgs>(key: K) -> Self;
    pub fn copy<KSrc: ToRedisArgs, KDst: ToRedisArgs, Db: ToString>(source: KSrc, destination: KDst, options: CopyOptions<Db>) -> Self;
    pub fn rename<K: ToRedisArgs, N: ToRedisArgs>(key: K, new_key: N) -> Self;
    pub fn rename_nx<K: ToRedisArgs, N: ToRedisArgs>(key: K, new_key: N) -> Self;
    pub fn unlink<K: ToRedisArgs>(key: K) -> Self;
    pub fn append<K: ToRedisArgs, V: ToRedisArgs>(key: K, value: V) -> Self;
    pub fn incr<K: ToRedisArgs, V: ToRedisArgs>(key: K, delta: V) -> Self;
    pub fn decr<K: ToRedisArgs, V: ToRedisArgs>(key: K, delta: V) -> Self;
    pub fn setbit<K: ToRedisArgs>(key: K, offset: usize, value: bool) -> Self;
    pub fn getbit<K: ToRedisArgs>(key: K, offset: usize) -> Self;
    pub fn bitcount<K: ToRedisArgs>(key: K) -> Self;
    pub fn bitcount_range<K: ToRedisArgs>(key: K, start: usize, end: usize) -> Self;
    pub fn bit_and<D: ToRedisArgs, S: ToRedisArgs>(dstkey: D, srckeys: S) -> Self;
    pub fn bit_or<D: ToRedisArgs, S: ToRedisArgs>(dstkey: D, srckeys: S) -> Self;
    pub fn bit_xor<D: ToRedisArgs, S: ToRedisArgs>(dstkey: D, srckeys: S) -> Self;
    pub fn bit_not<D: ToRedisArgs, S: ToRedisArgs>(dstkey: D, srckey: S) -> Self;
    pub fn bit_diff<D: ToRedisArgs, S: ToRedisArgs>(dstkey: D, srckeys: S) -> Self;
    pub fn bit_diff1<D: ToRedisArgs, S: ToRedisArgs>(dstkey: D, srckeys: S) -> Self;
    pub fn bit_and_or<D: ToRedisArgs, S: ToRedisArgs>(dstkey: D, srckeys: S) -> Self;
    pub fn bit_one<D: ToRedisArgs, S: ToRedisArgs>(dstkey: D, srckeys: S) -> Self;
    pub fn strlen<K: ToRedisArgs>(key: K) -> Self;
    pub fn hget<K: ToRedisArgs, F: ToRedisArgs>(key: K, field: F) -> Self;
    pub fn hmget<K: ToRedisArgs, F: ToRedisArgs>(key: K, fields: F) -> Self;
    pub fn hget_ex<K: ToRedisArgs, F: ToRedisArgs>(key: K, fields: F, expire_at: Expiry) -> Self;
    pub fn hdel<K: ToRedisArgs, F: ToRedisArgs>(key: K, field: F) -> Self;
    pub fn hget_del<K: ToRedisArgs, F: ToRedisArgs>(key: K, fields: F) -> Self;
    pub fn hset<K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(key: K, field: F, value: V) -> Self;
    pub fn hset_ex<K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(key: K, hash_field_expiration_options: &HashFieldExpirationOptions, fields_values: &[(F, V)]) -> Self;
    pub fn hset_nx<K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(key: K, field: F, value: V) -> Self;
    pub fn hset_multiple<K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(key: K, items: &[(F, V)]) -> Self;
    pub fn hincr<K: ToRedisArgs, F: ToRedisArgs, D: ToRedisArgs>(key: K, field: F, delta: D) -> Self;
    pub fn hexists<K: ToRedisArgs, F: ToRedisArgs>(key: K, field: F) -> Self;
    pub fn httl<K: ToRedisArgs, F: ToRedisArgs>(key: K, fields: F) -> Self;
    pub fn hpttl<K: ToRedisArgs, F: ToRedisArgs>(key: K, fields: F) -> Self;
    pub fn hexpire<K: ToRedisArgs, F: ToRedisArgs>(key: K, seconds: i64, opt: ExpireOption, fields: F) -> Self;
    pub fn hexpire_at<K: ToRedisArgs, F: ToRedisArgs>(key: K, ts: i64, opt: ExpireOption, fields: F) -> Self;
    pub fn hexpire_time<K: ToRedisArgs, F: ToRedisArgs>(key: K, fields: F) -> Self;
    pub fn hpersist<K: ToRedisArgs, F: ToRedisArgs>(key: K, fields: F) -> Self;
    pub fn hpexpire<K: ToRedisArgs, F: ToRedisArgs>(key: K, milliseconds: i64, opt: ExpireOption, fields: F) -> Self;
    pub fn hpexpire_at<K: ToRedisArgs, F: ToRedisArgs>(key: K, ts: i64, opt: ExpireOption, fields: F) -> Self;
    pub fn hpexpire_time<K: ToRedisArgs, F: ToRedisArgs>(key: K, fields: F) -> Self;
    pub fn hkeys<K: ToRedisArgs>(key: K) -> Self;
    pub fn hvals<K: ToRedisArgs>(key: K) -> Self;
    pub fn hgetall<K: ToRedisArgs>(key: K) -> Self;
    pub fn hlen<K: ToRedisArgs>(key: K) -> Self;
    pub fn blmove<S: ToRedisArgs, D: ToRedisArgs>(srckey: S, dstkey: D, src_dir: Direction, dst_dir: Direction, timeout: f64) -> Self;
    pub fn blmpop<K: ToRedisArgs>(timeout: f64, numkeys: usize, key: K, dir: Direction, count: usize) -> Self;
    pub fn blpop<K: ToRedisArgs>(key: K, timeout: f64) -> Self;
    pub fn brpop<K: ToRedisArgs>(key: K, timeout: f64) -> Self;
    pub fn brpoplpush<S: ToRedisArgs, D: ToRedisArgs>(srckey: S, dstkey: D, timeout: f64) -> Self;
    pub fn lindex<K: ToRedisArgs>(key: K, index: isize) -> Self;
    pub fn linsert_before<K: ToRedisArgs, P: ToRedisArgs, V: ToRedisArgs>(key: K, pivot: P, value: V) -> Self;
    pub fn linsert_after<K: ToRedisArgs, P: ToRedisArgs, V: ToRedisArgs>(key: K, pivot: P, value: V) -> Self;
    pub fn llen<K: ToRedisArgs>(key: K) -> Self;
    pub fn lmove<S: ToRedisArgs, D: ToRedisArgs>(srckey: S, dstkey: D, src_dir: Direction, dst_dir: Direction) -> Self;
    pub fn lmpop<K: ToRedisArgs>(numkeys: usize, key: K, dir: Direction, count: usize) -> Self;
    pub fn lpop<K: ToRedisArgs>(key: K, count: Option<NonZeroUsize>) -> Self;
    pub fn lpos<K: ToRedisArgs, V: ToRedisArgs>(key: K, value: V, options: LposOptions) -> Self;
    pub fn lpush<K: ToRedisArgs, V: ToRedisArgs>(key: K, value: V) -> Self;
    pub fn lpush_exists<K: ToRedisArgs, V: ToRedisArgs>(key: K, value: V) -> Self;
    pub fn lrange<K: ToRedisArgs>(key: K, start: isize, stop: isize) -> Self;
    pub fn lrem<K: ToRedisArgs, V: ToRedisArgs>(key: K, count: isize, value: V) -> Self;
    pub fn ltrim<K: ToRedisArgs>(key: K, start: isize, stop: isize) -> Self;
    pub fn lset<K: ToRedisArgs, V: ToRedisArgs>(key: K, index: isize, value: V) -> Self;
    pub fn ping() -> Self;
    pub fn ping_message<K: ToRedisArgs>(message: K) -> Self;
    pub fn rpop<K: ToRedisArgs>(key: K, count: Option<NonZeroUsize>) -> Self;
    pub fn rpoplpush<K: ToRedisArgs, D: ToRedisArgs>(key: K, dstkey: D) -> Self;
    pub fn rpush<K: ToRedisArgs, V: ToRedisArgs>(key: K, value: V) -> Self;
    pub fn rpush_exists<K: ToRedisArgs, V: ToRedisArgs>(key: K, value: V) -> Self;
    pub fn sadd<K: ToRedisArgs, M: ToRedisArgs>(key: K, member: M) -> Self;
    pub fn scard<K: ToRedisArgs>(key: K) -> Self;
    pub fn sdiff<K: ToRedisArgs>(keys: K) -> Self;
    pub fn sdiffstore<D: ToRedisArgs, K: ToRedisArgs>(dstkey: D, keys: K) -> Self;
    pub fn sinter<K: ToRedisArgs>(keys: K) -> Self;
    pub fn sinterstore<D: ToRedisArgs, K: ToRedisArgs>(dstkey: D, keys: K) -> Self;
    pub fn sismember<K: ToRedisArgs, M: ToRedisArgs>(key: K, member: M) -> Self;
    pub fn smismember<K: ToRedisArgs, M: ToRedisArgs>(key: K, members: M) -> Self;
    pub fn smembers<K: ToRedisArgs>(key: K) -> Self;
    pub fn smove<S: ToRedisArgs, D: ToRedisArgs, M: ToRedisArgs>(srckey: S, dstkey: D, member: M) -> Self;
    pub fn spop<K: ToRedisArgs>(key: K) -> Self;
    pub fn srandmember<K: ToRedisArgs>(key: K) -> Self;
    pub fn srandmember_multiple<K: ToRedisArgs>(key: K, count: usize) -> Self;
    pub fn srem<K: ToRedisArgs, M: ToRedisArgs>(key: K, member: M) -> Self;
    pub fn sunion<K: ToRedisArgs>(keys: K) -> Self;
    pub fn sunionstore<D: ToRedisArgs, K: ToRedisArgs>(dstkey: D, keys: K) -> Self;
    pub fn zadd<K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs>(key: K, member: M, score: S) -> Self;
    pub fn zadd_multiple<K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs>(key: K, items: &[(S, M)]) -> Self;
    pub fn zadd_options<K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs>(key: K, member: M, score: S, options: &SortedSetAddOptions) -> Self;
    pub fn zadd_multiple_options<K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs>(key: K, items: &[(S, M)], options: &SortedSetAddOptions) -> Self;
    pub fn zcard<K: ToRedisArgs>(key: K) -> Self;
    pub fn zcount<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(key: K, min: M, max: MM) -> Self;
    pub fn zincr<K: ToRedisArgs, M: ToRedisArgs, D: ToRedisArgs>(key: K, member: M, delta: D) -> Self;
    pub fn zinterstore<D: ToRedisArgs, K: ToRedisArgs>(dstkey: D, keys: K) -> Self;
    pub fn zinterstore_min<D: ToRedisArgs, K: ToRedisArgs>(dstkey: D, keys: K) -> Self;
    pub fn zinterstore_max<D: ToRedisArgs, K: ToRedisArgs>(dstkey: D, keys: K) -> Self;
    pub fn zinterstore_weights<D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(dstkey: D, keys: &[(K, W)]) -> Self;
    pub fn zinterstore_min_weights<D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(dstkey: D, keys: &[(K, W)]) -> Self;
    pub fn zinterstore_max_weights<D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(dstkey: D, keys: &[(K, W)]) -> Self;
    pub fn zlexcount<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(key: K, min: M, max: MM) -> Self;
    pub fn bzpopmax<K: ToRedisArgs>(key: K, timeout: f64) -> Self;
    pub fn zpopmax<K: ToRedisArgs>(key: K, count: isize) -> Self;
    pub fn bzpopmin<K: ToRedisArgs>(key: K, timeout: f64) -> Self;
    pub fn zpopmin<K: ToRedisArgs>(key: K, count: isize) -> Self;
    pub fn bzmpop_max<K: ToRedisArgs>(timeout: f64, keys: K, count: isize) -> Self;
    pub fn zmpop_max<K: ToRedisArgs>(keys: K, count: isize) -> Self;
    pub fn bzmpop_min<K: ToRedisArgs>(timeout: f64, keys: K, count: isize) -> Self;
    pub fn zmpop_min<K: ToRedisArgs>(keys: K, count: isize) -> Self;
    pub fn zrandmember<K: ToRedisArgs>(key: K, count: Option<isize>) -> Self;
    pub fn zrandmember_withscores<K: ToRedisArgs>(key: K, count: isize) -> Self;
    pub fn zrange<K: ToRedisArgs>(key: K, start: isize, stop: isize) -> Self;
    pub fn zrange_withscores<K: ToRedisArgs>(key: K, start: isize, stop: isize) -> Self;
    pub fn zrangebylex<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(key: K, min: M, max: MM) -> Self;
    pub fn zrangebylex_limit<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(key: K, min: M, max: MM, offset: isize, count: isize) -> Self;
    pub fn zrevrangebylex<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(key: K, max: MM, min: M) -> Self;
    pub fn zrevrangebylex_limit<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(key: K, max: MM, min: M, offset: isize, count: isize) -> Self;
    pub fn zrangebyscore<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(key: K, min: M, max: MM) -> Self;
    pub fn zrangebyscore_withscores<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(key: K, min: M, max: MM) -> Self;
    pub fn zrangebyscore_limit<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(key: K, min: M, max: MM, offset: isize, count: isize) -> Self;
    pub fn zrangebyscore_limit_withscores<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(key: K, min: M, max: MM, offset: isize, count: isize) -> Self;
    pub fn zrank<K: ToRedisArgs, M: ToRedisArgs>(key: K, member: M) -> Self;
    pub fn zrem<K: ToRedisArgs, M: ToRedisArgs>(key: K, members: M) -> Self;
    pub fn zrembylex<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(key: K, min: M, max: MM) -> Self;
    pub fn zremrangebyrank<K: ToRedisArgs>(key: K, start: isize, stop: isize) -> Self;
    pub fn zrembyscore<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(key: K, min: M, max: MM) -> Self;
    pub fn zrevrange<K: ToRedisArgs>(key: K, start: isize, stop: isize) -> Self;
    pub fn zrevrange_withscores<K: ToRedisArgs>(key: K, start: isize, stop: isize) -> Self;
    pub fn zrevrangebyscore<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(key: K, max: MM, min: M) -> Self;
    pub fn zrevrangebyscore_withscores<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(key: K, max: MM, min: M) -> Self;
    pub fn zrevrangebyscore_limit<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(key: K, max: MM, min: M, offset: isize, count: isize) -> Self;
    pub fn zrevrangebyscore_limit_withscores<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(key: K, max: MM, min: M, offset: isize, count: isize) -> Self;
    pub fn zrevrank<K: ToRedisArgs, M: ToRedisArgs>(key: K, member: M) -> Self;
    pub fn zscore<K: ToRedisArgs, M: ToRedisArgs>(key: K, member: M) -> Self;
    pub fn zscore_multiple<K: ToRedisArgs, M: ToRedisArgs>(key: K, members: &[M]) -> Self;
    pub fn zunionstore<D: ToRedisArgs, K: ToRedisArgs>(dstkey: D, keys: K) -> Self;
    pub fn zunionstore_min<D: ToRedisArgs, K: ToRedisArgs>(dstkey: D, keys: K) -> Self;
    pub fn zunionstore_max<D: ToRedisArgs, K: ToRedisArgs>(dstkey: D, keys: K) -> Self;
    pub fn zunionstore_weights<D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(dstkey: D, keys: &[(K, W)]) -> Self;
    pub fn zunionstore_min_weights<D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(dstkey: D, keys: &[(K, W)]) -> Self;
    pub fn zunionstore_max_weights<D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(dstkey: D, keys: &[(K, W)]) -> Self;
    pub fn pfadd<K: ToRedisArgs, E: ToRedisArgs>(key: K, element: E) -> Self;
    pub fn pfcount<K: ToRedisArgs>(key: K) -> Self;
    pub fn pfmerge<D: ToRedisArgs, S: ToRedisArgs>(dstkey: D, srckeys: S) -> Self;
    pub fn publish<K: ToRedisArgs, E: ToRedisArgs>(channel: K, message: E) -> Self;
    pub fn spublish<K: ToRedisArgs, E: ToRedisArgs>(channel: K, message: E) -> Self;
    pub fn object_encoding<K: ToRedisArgs>(key: K) -> Self;
    pub fn object_idletime<K: ToRedisArgs>(key: K) -> Self;
    pub fn object_freq<K: ToRedisArgs>(key: K) -> Self;
    pub fn object_refcount<K: ToRedisArgs>(key: K) -> Self;
    pub fn client_getname() -> Self;
    pub fn client_id() -> Self;
    pub fn client_setname<K: ToRedisArgs>(connection_name: K) -> Self;
    pub fn acl_load() -> Self;
    pub fn acl_save() -> Self;
    pub fn acl_list() -> Self;
    pub fn acl_users() -> Self;
    pub fn acl_getuser<K: ToRedisArgs>(username: K) -> Self;
    pub fn acl_setuser<K: ToRedisArgs>(username: K) -> Self;
    pub fn acl_setuser_rules<K: ToRedisArgs>(username: K, rules: &[Rule]) -> Self;
    pub fn acl_deluser<K: ToRedisArgs>(usernames: &[K]) -> Self;
    pub fn acl_dryrun<K: ToRedisArgs, C: ToRedisArgs, A: ToRedisArgs>(username: K, command: C, args: A) -> Self;
    pub fn acl_cat() -> Self;
    pub fn acl_cat_categoryname<K: ToRedisArgs>(categoryname: K) -> Self;
    pub fn acl_genpass() -> Self;
    pub fn acl_genpass_bits(bits: isize) -> Self;
    pub fn acl_whoami() -> Self;
    pub fn acl_log(count: isize) -> Self;
    pub fn acl_log_reset() -> Self;
    pub fn acl_help() -> Self;
    pub fn geo_add<K: ToRedisArgs, M: ToRedisArgs>(key: K, members: M) -> Self;
    pub fn geo_dist<K: ToRedisArgs, M1: ToRedisArgs, M2: ToRedisArgs>(key: K, member1: M1, member2: M2, unit: Unit) -> Self;
    pub fn geo_hash<K: ToRedisArgs, M: ToRedisArgs>(key: K, members: M) -> Self;
    pub fn geo_pos<K: ToRedisArgs, M: ToRedisArgs>(key: K, members: M) -> Self;
    pub fn geo_radius<K: ToRedisArgs>(key: K, longitude: f64, latitude: f64, radius: f64, unit: Unit, options: RadiusOptions) -> Self;
    pub fn geo_radius_by_member<K: ToRedisArgs, M: ToRedisArgs>(key: K, member: M, radius: f64, unit: Unit, options: RadiusOptions) -> Self;
    pub fn xack<K: ToRedisArgs, G: ToRedisArgs, I: ToRedisArgs>(key: K, group: G, ids: &[I]) -> Self;
    pub fn xadd<K: ToRedisArgs, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(key: K, id: ID, items: &[(F, V)]) -> Self;
    pub fn xadd_map<K: ToRedisArgs, ID: ToRedisArgs, BTM: ToRedisArgs>(key: K, id: ID, map: BTM) -> Self;
    pub fn xadd_options<K: ToRedisArgs, ID: ToRedisArgs, I: ToRedisArgs>(key: K, id: ID, items: I, options: &StreamAddOptions) -> Self;
    pub fn xadd_maxlen<K: ToRedisArgs, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(key: K, maxlen: StreamMaxlen, id: ID, items: &[(F, V)]) -> Self;
    pub fn xadd_maxlen_map<K: ToRedisArgs, ID: ToRedisArgs, BTM: ToRedisArgs>(key: K, maxlen: StreamMaxlen, id: ID, map: BTM) -> Self;
    pub fn xautoclaim_options<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, S: ToRedisArgs>(key: K, group: G, consumer: C, min_idle_time: MIT, start: S, options: StreamAutoClaimOptions) -> Self;
    pub fn xclaim<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs>(key: K, group: G, consumer: C, min_idle_time: MIT, ids: &[ID]) -> Self;
    pub fn xclaim_options<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs>(key: K, group: G, consumer: C, min_idle_time: MIT, ids: &[ID], options: StreamClaimOptions) -> Self;
    pub fn xdel<K: ToRedisArgs, ID: ToRedisArgs>(key: K, ids: &[ID]) -> Self;
    pub fn xdel_ex<K: ToRedisArgs, ID: ToRedisArgs>(key: K, ids: &[ID], options: StreamDeletionPolicy) -> Self;
    pub fn xack_del<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(key: K, group: G, ids: &[ID], options: StreamDeletionPolicy) -> Self;
    pub fn xgroup_create<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(key: K, group: G, id: ID) -> Self;
    pub fn xgroup_createconsumer<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs>(key: K, group: G, consumer: C) -> Self;
    pub fn xgroup_create_mkstream<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(key: K, group: G, id: ID) -> Self;
    pub fn xgroup_setid<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(key: K, group: G, id: ID) -> Self;
    pub fn xgroup_destroy<K: ToRedisArgs, G: ToRedisArgs>(key: K, group: G) -> Self;
    pub fn xgroup_delconsumer<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs>(key: K, group: G, consumer: C) -> Self;
    pub fn xinfo_consumers<K: ToRedisArgs, G: ToRedisArgs>(key: K, group: G) -> Self;
    pub fn xinfo_groups<K: ToRedisArgs>(key: K) -> Self;
    pub fn xinfo_stream<K: ToRedisArgs>(key: K) -> Self;
    pub fn xlen<K: ToRedisArgs>(key: K) -> Self;
    pub fn xpending<K: ToRedisArgs, G: ToRedisArgs>(key: K, group: G) -> Self;
    pub fn xpending_count<K: ToRedisArgs, G: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs>(key: K, group: G, start: S, end: E, count: C) -> Self;
    pub fn xpending_consumer_count<K: ToRedisArgs, G: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs, CN: ToRedisArgs>(key: K, group: G, start: S, end: E, count: C, consumer: CN) -> Self;
    pub fn xrange<K: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs>(key: K, start: S, end: E) -> Self;
    pub fn xrange_all<K: ToRedisArgs>(key: K) -> Self;
    pub fn xrange_count<K: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs>(key: K, start: S, end: E, count: C) -> Self;
    pub fn xread<K: ToRedisArgs, ID: ToRedisArgs>(keys: &[K], ids: &[ID]) -> Self;
    pub fn xread_options<K: ToRedisArgs, ID: ToRedisArgs>(keys: &[K], ids: &[ID], options: &StreamReadOptions) -> Self;
    pub fn xrevrange<K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs>(key: K, end: E, start: S) -> Self;
    pub fn xrevrange_all<K: ToRedisArgs>(key: K) -> Self;
    pub fn xrevrange_count<K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs, C: ToRedisArgs>(key: K, end: E, start: S, count: C) -> Self;
    pub fn xtrim<K: ToRedisArgs>(key: K, maxlen: StreamMaxlen) -> Self;
    pub fn xtrim_options<K: ToRedisArgs>(key: K, options: &StreamTrimOptions) -> Self;
    pub fn load_script(script: &Script) -> Self;
    pub fn invoke_script(invocation: &ScriptInvocation) -> Self;
    pub fn flushall() -> Self;
    pub fn flushall_options(options: &FlushAllOptions) -> Self;
    pub fn flushdb() -> Self;
    pub fn flushdb_options(options: &FlushDbOptions) -> Self;
    pub fn take(&mut self) -> Self;
    pub fn set_cache_config<A>(&mut self, command_cache_config: A) -> &mut Self;
}
impl RedisWrite for Cmd {}
pub struct Connection {}
impl Connection {
    pub fn send_packed_command(&mut self, cmd: &[u8]) -> RedisResult<()>;
    pub fn recv_response(&mut self) -> RedisResult<Value>;
    pub fn set_write_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
    pub fn as_pubsub(&mut self) -> PubSub;
    pub fn set_push_sender(&mut self, sender: Sender<PushInfo>);
    pub fn subscribe_resp3<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()>;
    pub fn psubscribe_resp3<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()>;
    pub fn unsubscribe_resp3<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()>;
    pub fn punsubscribe_resp3<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()>;
}
impl Connect for Connection {}
impl ConnectionLike for Connection {}
impl PubSubCommands for Connection {}
#[derive(Clone, PartialEq, Eq)]
pub enum ConnectionAddr { Tcp(String, u16), TcpTls { host: String, port: u16, insecure: bool, tls_params: Option<_>, }, Unix(PathBuf) }
impl ConnectionAddr {
    pub fn is_supported(&self) -> bool;
}
impl Display for ConnectionAddr {}
#[derive(Clone)]
pub struct ConnectionInfo { pub addr: ConnectionAddr, pub redis: RedisConnectionInfo }
impl FromStr for ConnectionInfo { type Err = RedisError; }
impl IntoConnectionInfo for ConnectionInfo {}
pub enum ControlFlow<U> { Continue, Break(U) }
#[derive(Clone, Copy, Default)]
pub struct CopyOptions<Db: ToString> {}
impl<Db: ToString> CopyOptions<Db> {
    pub fn db<Db2: ToString>(self, db: Db2) -> CopyOptions<Db2>;
    pub fn replace(self, replace: bool) -> Self;
}
impl<Db: ToString> ToRedisArgs for CopyOptions<Db> {}
pub enum Direction { Left, Right }
impl ToRedisArgs for Direction {}
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum ErrorKind { ResponseError, ParseError, AuthenticationFailed, TypeError, ExecAbortError, BusyLoadingError, NoScriptError, InvalidClientConfig, Moved, Ask, TryAgain, ClusterDown, CrossSlot, MasterDown, IoError, ClientError, ExtensionError, ReadOnly, MasterNameNotFoundBySentinel, NoValidReplicasFoundBySentinel, EmptySentinelList, NotBusy, ClusterConnectionNotFound, NoSub, RESP3NotSupported }
#[derive(Clone, Copy)]
pub enum ExistenceCheck { NX, XX }
#[derive(Clone, Copy)]
pub enum ExpireOption { NONE, NX, XX, GT, LT }
impl ToRedisArgs for ExpireOption {}
pub enum Expiry { EX(u64), PX(u64), EXAT(u64), PXAT(u64), PERSIST }
impl ToRedisArgs for Expiry {}
#[derive(Clone, Copy)]
pub enum FieldExistenceCheck { FNX, FXX }
#[derive(Clone, Copy, Default)]
pub struct FlushAllOptions { pub blocking: bool }
impl FlushAllOptions {
    pub fn blocking(self, blocking: bool) -> Self;
}
impl ToRedisArgs for FlushAllOptions {}
#[derive(Clone, Copy, Default)]
pub struct HashFieldExpirationOptions {}
impl HashFieldExpirationOptions {
    pub fn set_existence_check(self, field_existence_check: FieldExistenceCheck) -> Self;
    pub fn set_expiration(self, expiration: SetExpiry) -> Self;
}
impl ToRedisArgs for HashFieldExpirationOptions {}
#[derive(Clone)]
pub struct InfoDict {}
impl InfoDict {
    pub fn new(kvpairs: &str) -> InfoDict;
    pub fn get<T: FromRedisValue>(&self, key: &str) -> Option<T>;
    pub fn find(&self, key: &&str) -> Option<&Value>;
    pub fn contains_key(&self, key: &&str) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
impl Deref for InfoDict { type Target = HashMap<String, Value>; }
impl FromRedisValue for InfoDict {}
#[derive(Clone, PartialEq)]
pub enum IntegerReplyOrNoOp { IntegerReply(usize), NotExists, ExistsButNotRelevant }
impl IntegerReplyOrNoOp {
    pub fn raw(&self) -> isize;
}
impl FromRedisValue for IntegerReplyOrNoOp {}
pub struct Iter<T: FromRedisValue> {}
impl<T: FromRedisValue> Iterator for Iter<T> { type Item = T; }
#[derive(Default)]
pub struct LposOptions {}
impl LposOptions {
    pub fn count(self, n: usize) -> Self;
    pub fn rank(self, n: isize) -> Self;
    pub fn maxlen(self, n: usize) -> Self;
}
impl ToRedisArgs for LposOptions {}
#[derive(Clone)]
pub struct Msg {}
impl Msg {
    pub fn from_value(value: &Value) -> Option<Self>;
    pub fn from_owned_value(value: Value) -> Option<Self>;
    pub fn from_push_info(push_info: PushInfo) -> Option<Self>;
    pub fn get_channel<T: FromRedisValue>(&self) -> RedisResult<T>;
    pub fn get_channel_name(&self) -> &str;
    pub fn get_payload<T: FromRedisValue>(&self) -> RedisResult<T>;
    pub fn get_payload_bytes(&self) -> &[u8];
    pub fn from_pattern(&self) -> bool;
    pub fn get_pattern<T: FromRedisValue>(&self) -> RedisResult<T>;
}
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum NumericBehavior { NonNumeric, NumberIsInteger, NumberIsFloat }
#[derive(Default)]
pub struct Parser {}
impl Parser {
    pub fn new() -> Parser;
    pub fn parse_value<T: Read>(&mut self, reader: T) -> RedisResult<Value>;
}
#[derive(Clone, Default)]
pub struct Pipeline {}
impl Pipeline {
    pub fn new() -> Pipeline;
    pub fn with_capacity(capacity: usize) -> Pipeline;
    pub fn atomic(&mut self) -> &mut Pipeline;
    pub fn is_transaction(&self) -> bool;
    pub fn get_packed_pipeline(&self) -> Vec<u8>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn query<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
    pub async fn query_async<T: FromRedisValue>(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<T>;
    pub fn execute(&self, con: &mut dyn ConnectionLike);
    pub fn exec(&self, con: &mut dyn ConnectionLike) -> RedisResult<()>;
    pub async fn exec_async(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<()>;
    pub fn add_command(&mut self, cmd: Cmd) -> &mut Self;
    pub fn cmd(&mut self, name: &str) -> &mut Self;
    pub fn cmd_iter(&self) -> impl Iterator<Item = &Cmd>;
    pub fn ignore(&mut self) -> &mut Self;
    pub fn arg<T: ToRedisArgs>(&mut self, arg: T) -> &mut Self;
    pub fn clear(&mut self);
    pub fn get<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn mget<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn keys<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn set<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self;
    pub fn set_options<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V, options: SetOptions) -> &mut Self;
    pub fn set_multiple<K: ToRedisArgs, V: ToRedisArgs>(&mut self, items: &[(K, V)]) -> &mut Self;
    pub fn mset<K: ToRedisArgs, V: ToRedisArgs>(&mut self, items: &[(K, V)]) -> &mut Self;
    pub fn set_ex<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V, seconds: u64) -> &mut Self;
    pub fn pset_ex<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V, milliseconds: u64) -> &mut Self;
    pub fn set_nx<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self;
    pub fn mset_nx<K: ToRedisArgs, V: ToRedisArgs>(&mut self, items: &[(K, V)]) -> &mut Self;
    pub fn getset<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self;
    pub fn getrange<K: ToRedisArgs>(&mut self, key: K, from: isize, to: isize) -> &mut Self;
    pub fn setrange<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, offset: isize, value: V) -> &mut Self;
    pub fn del<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn exists<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn key_type<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn expire<K: ToRedisArgs>(&mut self, key: K, seconds: i64) -> &mut Self;
    pub fn expire_at<K: ToRedisArgs>(&mut self, key: K, ts: i64) -> &mut Self;
    pub fn pexpire<K: ToRedisArgs>(&mut self, key: K, ms: i64) -> &mut Self;
    pub fn pexpire_at<K: ToRedisArgs>(&mut self, key: K, ts: i64) -> &mut Self;
    pub fn expire_time<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn pexpire_time<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn persist<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn ttl<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn pttl<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn get_ex<K: ToRedisArgs>(&mut self, key: K, expire_at: Expiry) -> &mut Self;
    pub fn get_del<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn copy<KSrc: ToRedisArgs, KDst: ToRedisArgs, Db: ToString>(&mut self, source: KSrc, destination: KDst, options: CopyOptions<Db>) -> &mut Self;
    pub fn rename<K: ToRedisArgs, N: ToRedisArgs>(&mut self, key: K, new_key: N) -> &mut Self;
    pub fn rename_nx<K: ToRedisArgs, N: ToRedisArgs>(&mut self, key: K, new_key: N) -> &mut Self;
    pub fn unlink<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn append<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self;
    pub fn incr<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, delta: V) -> &mut Self;
    pub fn decr<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, delta: V) -> &mut Self;
    pub fn setbit<K: ToRedisArgs>(&mut self, key: K, offset: usize, value: bool) -> &mut Self;
    pub fn getbit<K: ToRedisArgs>(&mut self, key: K, offset: usize) -> &mut Self;
    pub fn bitcount<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn bitcount_range<K: ToRedisArgs>(&mut self, key: K, start: usize, end: usize) -> &mut Self;
    pub fn bit_and<D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
    pub fn bit_or<D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
    pub fn bit_xor<D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
    pub fn bit_not<D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckey: S) -> &mut Self;
    pub fn bit_diff<D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
    pub fn bit_diff1<D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
    pub fn bit_and_or<D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
    pub fn bit_one<D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
    pub fn strlen<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn hget<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, field: F) -> &mut Self;
    pub fn hmget<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self;
    pub fn hget_ex<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F, expire_at: Expiry) -> &mut Self;
    pub fn hdel<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, field: F) -> &mut Self;
    pub fn hget_del<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self;
    pub fn hset<K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, field: F, value: V) -> &mut Self;
    pub fn hset_ex<K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, hash_field_expiration_options: &HashFieldExpirationOptions, fields_values: &[(F, V)]) -> &mut Self;
    pub fn hset_nx<K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, field: F, value: V) -> &mut Self;
    pub fn hset_multiple<K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, items: &[(F, V)]) -> &mut Self;
    pub fn hincr<K: ToRedisArgs, F: ToRedisArgs, D: ToRedisArgs>(&mut self, key: K, field: F, delta: D) -> &mut Self;
    pub fn hexists<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, field: F) -> &mut Self;
    pub fn httl<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self;
    pub fn hpttl<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self;
    pub fn hexpire<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, seconds: i64, opt: ExpireOption, fields: F) -> &mut Self;
    pub fn hexpire_at<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, ts: i64, opt: ExpireOption, fields: F) -> &mut Self;
    pub fn hexpire_time<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self;
    pub fn hpersist<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self;
    pub fn hpexpire<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, milliseconds: i64, opt: ExpireOption, fields: F) -> &mut Self;
    pub fn hpexpire_at<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, ts: i64, opt: ExpireOption, fields: F) -> &mut Self;
    pub fn hpexpire_time<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self;
    pub fn hkeys<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn hvals<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn hgetall<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn hlen<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn blmove<S: ToRedisArgs, D: ToRedisArgs>(&mut self, srckey: S, dstkey: D, src_dir: Direction, dst_dir: Direction, timeout: f64) -> &mut Self;
    pub fn blmpop<K: ToRedisArgs>(&mut self, timeout: f64, numkeys: usize, key: K, dir: Direction, count: usize) -> &mut Self;
    pub fn blpop<K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> &mut Self;
    pub fn brpop<K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> &mut Self;
    pub fn brpoplpush<S: ToRedisArgs, D: ToRedisArgs>(&mut self, srckey: S, dstkey: D, timeout: f64) -> &mut Self;
    pub fn lindex<K: ToRedisArgs>(&mut self, key: K, index: isize) -> &mut Self;
    pub fn linsert_before<K: ToRedisArgs, P: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, pivot: P, value: V) -> &mut Self;
    pub fn linsert_after<K: ToRedisArgs, P: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, pivot: P, value: V) -> &mut Self;
    pub fn llen<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn lmove<S: ToRedisArgs, D: ToRedisArgs>(&mut self, srckey: S, dstkey: D, src_dir: Direction, dst_dir: Direction) -> &mut Self;
    pub fn lmpop<K: ToRedisArgs>(&mut self, numkeys: usize, key: K, dir: Direction, count: usize) -> &mut Self;
    pub fn lpop<K: ToRedisArgs>(&mut self, key: K, count: Option<NonZeroUsize>) -> &mut Self;
    pub fn lpos<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V, options: LposOptions) -> &mut Self;
    pub fn lpush<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self;
    pub fn lpush_exists<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self;
    pub fn lrange<K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
    pub fn lrem<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, count: isize, value: V) -> &mut Self;
    pub fn ltrim<K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
    pub fn lset<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, index: isize, value: V) -> &mut Self;
    pub fn ping(&mut self) -> &mut Self;
    pub fn ping_message<K: ToRedisArgs>(&mut self, message: K) -> &mut Self;
    pub fn rpop<K: ToRedisArgs>(&mut self, key: K, count: Option<NonZeroUsize>) -> &mut Self;
    pub fn rpoplpush<K: ToRedisArgs, D: ToRedisArgs>(&mut self, key: K, dstkey: D) -> &mut Self;
    pub fn rpush<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self;
    pub fn rpush_exists<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self;
    pub fn sadd<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self;
    pub fn scard<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn sdiff<K: ToRedisArgs>(&mut self, keys: K) -> &mut Self;
    pub fn sdiffstore<D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self;
    pub fn sinter<K: ToRedisArgs>(&mut self, keys: K) -> &mut Self;
    pub fn sinterstore<D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self;
    pub fn sismember<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self;
    pub fn smismember<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, members: M) -> &mut Self;
    pub fn smembers<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn smove<S: ToRedisArgs, D: ToRedisArgs, M: ToRedisArgs>(&mut self, srckey: S, dstkey: D, member: M) -> &mut Self;
    pub fn spop<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn srandmember<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn srandmember_multiple<K: ToRedisArgs>(&mut self, key: K, count: usize) -> &mut Self;
    pub fn srem<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self;
    pub fn sunion<K: ToRedisArgs>(&mut self, keys: K) -> &mut Self;
    pub fn sunionstore<D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self;
    pub fn zadd<K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M, score: S) -> &mut Self;
    pub fn zadd_multiple<K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, items: &[(S, M)]) -> &mut Self;
    pub fn zadd_options<K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M, score: S, options: &SortedSetAddOptions) -> &mut Self;
    pub fn zadd_multiple_options<K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, items: &[(S, M)], options: &SortedSetAddOptions) -> &mut Self;
    pub fn zcard<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn zcount<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM) -> &mut Self;
    pub fn zincr<K: ToRedisArgs, M: ToRedisArgs, D: ToRedisArgs>(&mut self, key: K, member: M, delta: D) -> &mut Self;
    pub fn zinterstore<D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self;
    pub fn zinterstore_min<D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self;
    pub fn zinterstore_max<D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self;
    pub fn zinterstore_weights<D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &[(K, W)]) -> &mut Self;
    pub fn zinterstore_min_weights<D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &[(K, W)]) -> &mut Self;
    pub fn zinterstore_max_weights<D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &[(K, W)]) -> &mut Self;
    pub fn zlexcount<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM) -> &mut Self;
    pub fn bzpopmax<K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> &mut Self;
    pub fn zpopmax<K: ToRedisArgs>(&mut self, key: K, count: isize) -> &mut Self;
    pub fn bzpopmin<K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> &mut Self;
    pub fn zpopmin<K: ToRedisArgs>(&mut self, key: K, count: isize) -> &mut Self;
    pub fn bzmpop_max<K: ToRedisArgs>(&mut self, timeout: f64, keys: K, count: isize) -> &mut Self;
    pub fn zmpop_max<K: ToRedisArgs>(&mut self, keys: K, count: isize) -> &mut Self;
    pub fn bzmpop_min<K: ToRedisArgs>(&mut self, timeout: f64, keys: K, count: isize) -> &mut Self;
    pub fn zmpop_min<K: ToRedisArgs>(&mut self, keys: K, count: isize) -> &mut Self;
    pub fn zrandmember<K: ToRedisArgs>(&mut self, key: K, count: Option<isize>) -> &mut Self;
    pub fn zrandmember_withscores<K: ToRedisArgs>(&mut self, key: K, count: isize) -> &mut Self;
    pub fn zrange<K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
    pub fn zrange_withscores<K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
    pub fn zrangebylex<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM) -> &mut Self;
    pub fn zrangebylex_limit<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM, offset: isize, count: isize) -> &mut Self;
    pub fn zrevrangebylex<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, max: MM, min: M) -> &mut Self;
    pub fn zrevrangebylex_limit<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, max: MM, min: M, offset: isize, count: isize) -> &mut Self;
    pub fn zrangebyscore<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM) -> &mut Self;
    pub fn zrangebyscore_withscores<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM) -> &mut Self;
    pub fn zrangebyscore_limit<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM, offset: isize, count: isize) -> &mut Self;
    pub fn zrangebyscore_limit_withscores<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM, offset: isize, count: isize) -> &mut Self;
    pub fn zrank<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self;
    pub fn zrem<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, members: M) -> &mut Self;
    pub fn zrembylex<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM) -> &mut Self;
    pub fn zremrangebyrank<K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
    pub fn zrembyscore<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM) -> &mut Self;
    pub fn zrevrange<K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
    pub fn zrevrange_withscores<K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
    pub fn zrevrangebyscore<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, max: MM, min: M) -> &mut Self;
    pub fn zrevrangebyscore_withscores<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, max: MM, min: M) -> &mut Self;
    pub fn zrevrangebyscore_limit<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, max: MM, min: M, offset: isize, count: isize) -> &mut Self;
    pub fn zrevrangebyscore_limit_withscores<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, max: MM, min: M, offset: isize, count: isize) -> &mut Self;
    pub fn zrevrank<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self;
    pub fn zscore<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self;
    pub fn zscore_multiple<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, members: &[M]) -> &mut Self;
    pub fn zunionstore<D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self;
    pub fn zunionstore_min<D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self;
    pub fn zunionstore_max<D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self;
    pub fn zunionstore_weights<D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &[(K, W)]) -> &mut Self;
    pub fn zunionstore_min_weights<D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &[(K, W)]) -> &mut Self;
    pub fn zunionstore_max_weights<D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &[(K, W)]) -> &mut Self;
    pub fn pfadd<K: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, element: E) -> &mut Self;
    pub fn pfcount<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn pfmerge<D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
    pub fn publish<K: ToRedisArgs, E: ToRedisArgs>(&mut self, channel: K, message: E) -> &mut Self;
    pub fn spublish<K: ToRedisArgs, E: ToRedisArgs>(&mut self, channel: K, message: E) -> &mut Self;
    pub fn object_encoding<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn object_idletime<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn object_freq<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn object_refcount<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn client_getname(&mut self) -> &mut Self;
    pub fn client_id(&mut self) -> &mut Self;
    pub fn client_setname<K: ToRedisArgs>(&mut self, connection_name: K) -> &mut Self;
    pub fn acl_load(&mut self) -> &mut Self;
    pub fn acl_save(&mut self) -> &mut Self;
    pub fn acl_list(&mut self) -> &mut Self;
    pub fn acl_users(&mut self) -> &mut Self;
    pub fn acl_getuser<K: ToRedisArgs>(&mut self, username: K) -> &mut Self;
    pub fn acl_setuser<K: ToRedisArgs>(&mut self, username: K) -> &mut Self;
    pub fn acl_setuser_rules<K: ToRedisArgs>(&mut self, username: K, rules: &[Rule]) -> &mut Self;
    pub fn acl_deluser<K: ToRedisArgs>(&mut self, usernames: &[K]) -> &mut Self;
    pub fn acl_dryrun<K: ToRedisArgs, C: ToRedisArgs, A: ToRedisArgs>(&mut self, username: K, command: C, args: A) -> &mut Self;
    pub fn acl_cat(&mut self) -> &mut Self;
    pub fn acl_cat_categoryname<K: ToRedisArgs>(&mut self, categoryname: K) -> &mut Self;
    pub fn acl_genpass(&mut self) -> &mut Self;
    pub fn acl_genpass_bits(&mut self, bits: isize) -> &mut Self;
    pub fn acl_whoami(&mut self) -> &mut Self;
    pub fn acl_log(&mut self, count: isize) -> &mut Self;
    pub fn acl_log_reset(&mut self) -> &mut Self;
    pub fn acl_help(&mut self) -> &mut Self;
    pub fn geo_add<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, members: M) -> &mut Self;
    pub fn geo_dist<K: ToRedisArgs, M1: ToRedisArgs, M2: ToRedisArgs>(&mut self, key: K, member1: M1, member2: M2, unit: Unit) -> &mut Self;
    pub fn geo_hash<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, members: M) -> &mut Self;
    pub fn geo_pos<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, members: M) -> &mut Self;
    pub fn geo_radius<K: ToRedisArgs>(&mut self, key: K, longitude: f64, latitude: f64, radius: f64, unit: Unit, options: RadiusOptions) -> &mut Self;
    pub fn geo_radius_by_member<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M, radius: f64, unit: Unit, options: RadiusOptions) -> &mut Self;
    pub fn xack<K: ToRedisArgs, G: ToRedisArgs, I: ToRedisArgs>(&mut self, key: K, group: G, ids: &[I]) -> &mut Self;
    pub fn xadd<K: ToRedisArgs, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, id: ID, items: &[(F, V)]) -> &mut Self;
    pub fn xadd_map<K: ToRedisArgs, ID: ToRedisArgs, BTM: ToRedisArgs>(&mut self, key: K, id: ID, map: BTM) -> &mut Self;
    pub fn xadd_options<K: ToRedisArgs, ID: ToRedisArgs, I: ToRedisArgs>(&mut self, key: K, id: ID, items: I, options: &StreamAddOptions) -> &mut Self;
    pub fn xadd_maxlen<K: ToRedisArgs, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, maxlen: StreamMaxlen, id: ID, items: &[(F, V)]) -> &mut Self;
    pub fn xadd_maxlen_map<K: ToRedisArgs, ID: ToRedisArgs, BTM: ToRedisArgs>(&mut self, key: K, maxlen: StreamMaxlen, id: ID, map: BTM) -> &mut Self;
    pub fn xautoclaim_options<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, S: ToRedisArgs>(&mut self, key: K, group: G, consumer: C, min_idle_time: MIT, start: S, options: StreamAutoClaimOptions) -> &mut Self;
    pub fn xclaim<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, consumer: C, min_idle_time: MIT, ids: &[ID]) -> &mut Self;
    pub fn xclaim_options<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, consumer: C, min_idle_time: MIT, ids: &[ID], options: StreamClaimOptions) -> &mut Self;
    pub fn xdel<K: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, ids: &[ID]) -> &mut Self;
    pub fn xdel_ex<K: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, ids: &[ID], options: StreamDeletionPolicy) -> &mut Self;
    pub fn xack_del<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, ids: &[ID], options: StreamDeletionPolicy) -> &mut Self;
    pub fn xgroup_create<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, id: ID) -> &mut Self;
    pub fn xgroup_createconsumer<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs>(&mut self, key: K, group: G, consumer: C) -> &mut Self;
    pub fn xgroup_create_mkstream<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, id: ID) -> &mut Self;
    pub fn xgroup_setid<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, id: ID) -> &mut Self;
    pub fn xgroup_destroy<K: ToRedisArgs, G: ToRedisArgs>(&mut self, key: K, group: G) -> &mut Self;
    pub fn xgroup_delconsumer<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs>(&mut self, key: K, group: G, consumer: C) -> &mut Self;
    pub fn xinfo_consumers<K: ToRedisArgs, G: ToRedisArgs>(&mut self, key: K, group: G) -> &mut Self;
    pub fn xinfo_groups<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn xinfo_stream<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn xlen<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn xpending<K: ToRedisArgs, G: ToRedisArgs>(&mut self, key: K, group: G) -> &mut Self;
    pub fn xpending_count<K: ToRedisArgs, G: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs>(&mut self, key: K, group: G, start: S, end: E, count: C) -> &mut Self;
    pub fn xpending_consumer_count<K: ToRedisArgs, G: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs, CN: ToRedisArgs>(&mut self, key: K, group: G, start: S, end: E, count: C, consumer: CN) -> &mut Self;
    pub fn xrange<K: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, start: S, end: E) -> &mut Self;
    pub fn xrange_all<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn xrange_count<K: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs>(&mut self, key: K, start: S, end: E, count: C) -> &mut Self;
    pub fn xread<K: ToRedisArgs, ID: ToRedisArgs>(&mut self, keys: &[K], ids: &[ID]) -> &mut Self;
    pub fn xread_options<K: ToRedisArgs, ID: ToRedisArgs>(&mut self, keys: &[K], ids: &[ID], options: &StreamReadOptions) -> &mut Self;
    pub fn xrevrange<K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs>(&mut self, key: K, end: E, start: S) -> &mut Self;
    pub fn xrevrange_all<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn xrevrange_count<K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs, C: ToRedisArgs>(&mut self, key: K, end: E, start: S, count: C) -> &mut Self;
    pub fn xtrim<K: ToRedisArgs>(&mut self, key: K, maxlen: StreamMaxlen) -> &mut Self;
    pub fn xtrim_options<K: ToRedisArgs>(&mut self, key: K, options: &StreamTrimOptions) -> &mut Self;
    pub fn load_script(&mut self, script: &Script) -> &mut Self;
    pub fn invoke_script(&mut self, invocation: &ScriptInvocation) -> &mut Self;
    pub fn flushall(&mut self) -> &mut Self;
    pub fn flushall_options(&mut self, options: &FlushAllOptions) -> &mut Self;
    pub fn flushdb(&mut self) -> &mut Self;
    pub fn flushdb_options(&mut self, options: &FlushDbOptions) -> &mut Self;
    pub fn ignore_errors(&mut self) -> &mut Self;
    pub fn set_cache_config<A>(&mut self, command_cache_config: A) -> &mut Self;
}
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum ProtocolVersion { RESP2, RESP3 }
pub struct PubSub {}
impl PubSub {
    pub fn subscribe<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()>;
    pub fn psubscribe<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()>;
    pub fn unsubscribe<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()>;
    pub fn punsubscribe<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()>;
    pub fn ping_message<T: FromRedisValue>(&mut self, message: impl ToRedisArgs) -> RedisResult<T>;
    pub fn ping<T: FromRedisValue>(&mut self) -> RedisResult<T>;
    pub fn get_message(&mut self) -> RedisResult<Msg>;
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
}
#[derive(Clone, PartialEq)]
pub struct PushInfo { pub kind: PushKind, pub data: Vec<Value> }
#[derive(Clone, PartialEq)]
pub enum PushKind { Disconnection, Other(String), Invalidate, Message, PMessage, SMessage, Unsubscribe, PUnsubscribe, SUnsubscribe, Subscribe, PSubscribe, SSubscribe }
impl Display for PushKind {}
#[derive(Clone, Default)]
pub struct RedisConnectionInfo { pub db: i64, pub username: Option<String>, pub password: Option<String>, pub protocol: ProtocolVersion }
#[derive(PartialEq)]
pub struct RedisError {}
impl RedisError {
    pub fn kind(&self) -> ErrorKind;
    pub fn detail(&self) -> Option<&str>;
    pub fn code(&self) -> Option<&str>;
    pub fn category(&self) -> &str;
    pub fn is_io_error(&self) -> bool;
    pub fn is_cluster_error(&self) -> bool;
    pub fn is_connection_refusal(&self) -> bool;
    pub fn is_timeout(&self) -> bool;
    pub fn is_connection_dropped(&self) -> bool;
    pub fn is_unrecoverable_error(&self) -> bool;
    pub fn redirect_node(&self) -> Option<(&str, u16)>;
    pub fn extension_error_code(&self) -> Option<&str>;
    pub fn retry_method(&self) -> RetryMethod;
}
impl Display for RedisError {}
impl Error for RedisError {}
impl From<(ErrorKind, &str)> for RedisError {}
impl From<(ErrorKind, &str, String)> for RedisError {}
impl From<std::io::Error> for RedisError {}
impl From<FromUtf8Error> for RedisError {}
impl From<NulError> for RedisError {}
impl From<Utf8Error> for RedisError {}
#[derive(Clone, PartialEq, Eq)]
pub struct ReplicaInfo { pub ip: String, pub port: u16, pub replication_offset: i64 }
impl FromRedisValue for ReplicaInfo {}
pub enum RetryMethod { Reconnect, NoRetry, RetryImmediately, WaitAndRetry, AskRedirect, MovedRedirect, ReconnectFromInitialConnections }
#[derive(Clone, PartialEq, Eq)]
pub enum Role { Primary { replication_offset: u64, replicas: Vec<ReplicaInfo>, }, Replica { primary_ip: String, primary_port: u16, replication_state: String, data_received: u64, }, Sentinel { primary_names: Vec<String>, } }
impl FromRedisValue for Role {}
#[derive(Default)]
pub struct ScanOptions {}
impl ScanOptions {
    pub fn with_count(self, n: usize) -> Self;
    pub fn with_pattern(self, p: impl Into<String>) -> Self;
    pub fn with_type(self, t: impl Into<String>) -> Self;
}
impl ToRedisArgs for ScanOptions {}
#[derive(Clone)]
pub struct Script {}
impl Script {
    pub fn new(code: &str) -> Script;
    pub fn get_hash(&self) -> &str;
    pub fn load(&self, con: &mut dyn ConnectionLike) -> RedisResult<String>;
    pub async fn load_async<C>(&self, con: &mut C) -> RedisResult<String> where C: crate::aio::ConnectionLike;
    pub fn key<T: ToRedisArgs>(&self, key: T) -> ScriptInvocation;
    pub fn arg<T: ToRedisArgs>(&self, arg: T) -> ScriptInvocation;
    pub fn prepare_invoke(&self) -> ScriptInvocation;
    pub fn invoke<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
    pub async fn invoke_async<C, T>(&self, con: &mut C) -> RedisResult<T> where C: crate::aio::ConnectionLike, T: FromRedisValue;
}
pub struct ScriptInvocation {}
impl ScriptInvocation {
    pub fn arg<T: ToRedisArgs>(&mut self, arg: T) -> &mut ScriptInvocation;
    pub fn key<T: ToRedisArgs>(&mut self, key: T) -> &mut ScriptInvocation;
    pub fn invoke<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
    pub async fn invoke_async<T: FromRedisValue>(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<T>;
    pub fn load(&self, con: &mut dyn ConnectionLike) -> RedisResult<String>;
    pub async fn load_async<C>(&self, con: &mut C) -> RedisResult<String> where C: crate::aio::ConnectionLike;
}
#[derive(Clone, Copy)]
pub enum SetExpiry { EX(u64), PX(u64), EXAT(u64), PXAT(u64), KEEPTTL }
#[derive(Clone, Copy, Default)]
pub struct SetOptions {}
impl SetOptions {
    pub fn conditional_set(self, existence_check: ExistenceCheck) -> Self;
    pub fn get(self, get: bool) -> Self;
    pub fn with_expiration(self, expiration: SetExpiry) -> Self;
}
impl ToRedisArgs for SetOptions {}
#[derive(Clone, Copy, Default)]
pub struct SortedSetAddOptions {}
impl SortedSetAddOptions {
    pub fn add_only() -> Self;
    pub fn update_only(conditional_update: Option<UpdateCheck>) -> Self;
    pub fn add_or_update(conditional_update: Option<UpdateCheck>) -> Self;
    pub fn include_changed_count(self) -> Self;
    pub fn increment_score(self) -> Self;
}
impl ToRedisArgs for SortedSetAddOptions {}
#[derive(Clone, Copy, PartialEq)]
pub enum TlsMode { Secure, Insecure }
#[derive(Clone, Copy)]
pub enum UpdateCheck { LT, GT }
#[derive(Clone, PartialEq)]
pub enum Value { Nil, Int(i64), BulkString(Vec<u8>), Array(Vec<Value>), SimpleString(String), Okay, Map(Vec<(Value, Value)>), Attribute { data: Box<Value>, attributes: Vec<(Value, Value)>, }, Set(Vec<Value>), Double(f64), Boolean(bool), VerbatimString { format: VerbatimFormat, text: String, }, BigNumber(BigInt), Push { kind: PushKind, data: Vec<Value>, }, ServerError(_) }
impl Value {
    pub fn looks_like_cursor(&self) -> bool;
    pub fn as_sequence(&self) -> Option<&[Value]>;
    pub fn into_sequence(self) -> Result<Vec<Value>, Value>;
    pub fn extract_error(self) -> RedisResult<Self>;
}
impl FromRedisValue for Value {}
#[derive(Clone, PartialEq)]
pub enum ValueType { String, List, Set, ZSet, Hash, Stream, Unknown(String) }
impl<T: AsRef<str>> From<T> for ValueType {}
impl FromRedisValue for ValueType {}
#[derive(Clone, PartialEq)]
pub enum VerbatimFormat { Unknown(String), Markdown, Text }
impl Display for VerbatimFormat {}
pub type FlushDbOptions = FlushAllOptions;
pub type RedisFuture<T> = BoxFuture<RedisResult<T>>;
pub type RedisResult<T> = Result<T, RedisError>;
pub fn cmd(name: &str) -> Cmd;
pub fn from_owned_redis_value<T: FromRedisValue>(v: Value) -> RedisResult<T>;
pub fn from_redis_value<T: FromRedisValue>(v: &Value) -> RedisResult<T>;
pub fn make_extension_error(code: String, detail: Option<String>) -> RedisError;
pub fn pack_command(args: &[Vec<u8>]) -> Vec<u8>;
pub fn parse_redis_url(input: &str) -> Option<Url>;
pub fn parse_redis_value(bytes: &[u8]) -> RedisResult<Value>;
pub fn pipe() -> Pipeline;
pub fn transaction<C: ConnectionLike, K: ToRedisArgs, T, F: FnMut(&mut C, &mut Pipeline) -> RedisResult<Option<T>>>(con: &mut C, keys: &[K], func: F) -> RedisResult<T>;
impl<T> AsyncCommands for T where T: crate::aio::ConnectionLike + Send + Sync {}
impl<T> Commands for T where T: ConnectionLike {}
impl<C, T> ConnectionLike for T where C: ConnectionLike, T: DerefMut<Target = C> {}
impl FromRedisValue for bool {}
impl FromRedisValue for f32 {}
impl FromRedisValue for f64 {}
impl FromRedisValue for i8 {}
impl FromRedisValue for i16 {}
impl FromRedisValue for i32 {}
impl FromRedisValue for i64 {}
impl FromRedisValue for i128 {}
impl FromRedisValue for isize {}
impl FromRedisValue for u8 {}
impl FromRedisValue for u16 {}
impl FromRedisValue for u32 {}
impl FromRedisValue for u64 {}
impl FromRedisValue for u128 {}
impl FromRedisValue for () {}
impl FromRedisValue for usize {}
impl FromRedisValue for Bytes {}
impl FromRedisValue for CString {}
impl FromRedisValue for String {}
impl FromRedisValue for BigInt {}
impl FromRedisValue for BigUint {}
impl<K, V> FromRedisValue for BTreeMap<K, V> where K: FromRedisValue + Eq + Hash + Ord, V: FromRedisValue {}
impl<K, V, S> FromRedisValue for HashMap<K, V, S> where K: FromRedisValue + Eq + Hash, V: FromRedisValue, S: BuildHasher + Default {}
impl<T> FromRedisValue for BTreeSet<T> where T: FromRedisValue + Eq + Ord {}
impl<T, S> FromRedisValue for HashSet<T, S> where T: FromRedisValue + Eq + Hash, S: BuildHasher + Default {}
impl<T: FromRedisValue> FromRedisValue for Option<T> {}
impl<T: FromRedisValue> FromRedisValue for (T,) {}
impl<T: FromRedisValue> FromRedisValue for Box<[T]> {}
impl<T: FromRedisValue> FromRedisValue for Box<T> {}
impl<T: FromRedisValue> FromRedisValue for Rc<T> {}
impl<T: FromRedisValue> FromRedisValue for Arc<[T]> {}
impl<T: FromRedisValue> FromRedisValue for Arc<T> {}
impl<T: FromRedisValue> FromRedisValue for Vec<T> {}
impl<T: FromRedisValue, const N: usize> FromRedisValue for [T; N] {}
impl IntoConnectionInfo for &str {}
impl IntoConnectionInfo for String {}
impl IntoConnectionInfo for Url {}
impl<T> IntoConnectionInfo for (T, u16) where T: Into<String> {}
impl RedisWrite for Vec<Vec<u8>> {}
impl ToRedisArgs for &str {}
impl ToRedisArgs for bool {}
impl ToRedisArgs for f32 {}
impl ToRedisArgs for f64 {}
impl ToRedisArgs for i8 {}
impl ToRedisArgs for i16 {}
impl ToRedisArgs for i32 {}
impl ToRedisArgs for i64 {}
impl ToRedisArgs for i128 {}
impl ToRedisArgs for isize {}
impl ToRedisArgs for u8 {}
impl ToRedisArgs for u16 {}
impl ToRedisArgs for u32 {}
impl ToRedisArgs for u64 {}
impl ToRedisArgs for u128 {}
impl ToRedisArgs for usize {}
impl ToRedisArgs for String {}
impl ToRedisArgs for BigInt {}
impl ToRedisArgs for BigUint {}
impl<T> ToRedisArgs for Cow<T> where T: ToOwned, &T: ToRedisArgs, &T::Owned: ToRedisArgs {}
impl<T> ToRedisArgs for &T where T: ToRedisArgs {}
impl<T> ToRedisArgs for &mut T where T: ToRedisArgs {}
impl<K, V> ToRedisArgs for BTreeMap<K, V> where K: ToRedisArgs + Hash + Eq + Ord, V: ToRedisArgs {}
impl<K, V> ToRedisArgs for HashMap<K, V> where K: ToRedisArgs + Hash + Eq + Ord, V: ToRedisArgs {}
impl<T> ToRedisArgs for Box<T> where T: ToRedisArgs {}
impl<T> ToRedisArgs for BTreeSet<T> where T: ToRedisArgs + Hash + Eq + Ord {}
impl<T> ToRedisArgs for Rc<T> where T: ToRedisArgs {}
impl<T> ToRedisArgs for Arc<T> where T: ToRedisArgs {}
impl<T, S> ToRedisArgs for HashSet<T, S> where T: ToRedisArgs + Hash + Eq, S: BuildHasher + Default {}
impl<T: ToRedisArgs> ToRedisArgs for &[T] {}
impl<T: ToRedisArgs> ToRedisArgs for Option<T> {}
impl<T: ToRedisArgs> ToRedisArgs for (T,) {}
impl<T: ToRedisArgs> ToRedisArgs for Vec<T> {}
impl<T: ToRedisArgs, const N: usize> ToRedisArgs for &[T; N] {}
pub mod acl {
    use crate::{FromRedisValue, ToRedisArgs};
    use std::{string::String, vec::Vec};
    #[derive(PartialEq, Eq)]
    pub struct AclInfo { pub flags: Vec<Rule>, pub passwords: Vec<Rule>, pub commands: Vec<Rule>, pub keys: Vec<Rule> }
    impl FromRedisValue for AclInfo {}
    #[derive(PartialEq, Eq)]
    pub enum Rule { On, Off, AddCommand(String), RemoveCommand(String), AddCategory(String), RemoveCategory(String), AllCommands, NoCommands, AddPass(String), RemovePass(String), AddHashedPass(String), RemoveHashedPass(String), NoPass, ResetPass, Pattern(String), AllKeys, ResetKeys, Reset, Other(String) }
    impl ToRedisArgs for Rule {}
}
pub mod aio {
    use crate::{AsyncConnectionConfig, Client, Cmd, FromRedisValue, Msg, Pipeline, PushInfo, RedisConnectionInfo, RedisFuture, RedisResult, ToRedisArgs, Value, cluster_async::Connect, io::tcp::TcpSettings};
    use futures::stream::Stream;
    use std::{future::Future, marker::{Send, Sync, Unpin}, ops::Fn, option::Option, result::Result, sync::Arc, sync::mpsc::Sender, time::Duration, vec::Vec};
    use tokio::{io::{AsyncRead, AsyncWrite}, sync::mpsc::UnboundedSender};
    pub trait AsyncPushSender: Send + Sync {
        fn send(&self, info: PushInfo) -> Result<(), SendError>;
    }
    pub trait AsyncStream: AsyncRead + AsyncWrite {}
    pub trait ConnectionLike {
        fn req_packed_command(&mut self, cmd: &Cmd) -> RedisFuture<Value>;
        fn get_db(&self) -> i64;
    }
    #[derive(Clone)]
    pub struct ConnectionManager {}
    impl ConnectionManager {
        pub async fn new(client: Client) -> RedisResult<Self>;
        pub async fn new_with_backoff(client: Client, exponent_base: u64, factor: u64, number_of_retries: usize) -> RedisResult<Self>;
        pub async fn new_with_backoff_and_timeouts(client: Client, exponent_base: u64, factor: u64, number_of_retries: usize, response_timeout: Duration, connection_timeout: Duration) -> RedisResult<Self>;
        pub async fn new_with_config(client: Client, config: ConnectionManagerConfig) -> RedisResult<Self>;
        pub async fn send_packed_command(&mut self, cmd: &Cmd) -> RedisResult<Value>;
        pub async fn send_packed_commands(&mut self, cmd: &Pipeline, offset: usize, count: usize) -> RedisResult<Vec<Value>>;
        pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
    }
    impl ConnectionLike for ConnectionManager {}
    /// Up to redis 0.27.
    pub struct Connection {}
    impl ConnectionLike for Connection {}
    #[derive(Clone, Default)]
    pub struct ConnectionManagerConfig {}
    impl ConnectionManagerConfig {
        pub fn new() -> Self;
        pub fn set_factor(self, factor: u64) -> ConnectionManagerConfig;
        pub fn set_max_delay(self, time: u64) -> ConnectionManagerConfig;
        pub fn set_exponent_base(self, base: u64) -> ConnectionManagerConfig;
        pub fn set_number_of_retries(self, amount: usize) -> ConnectionManagerConfig;
        pub fn set_response_timeout(self, duration: Duration) -> ConnectionManagerConfig;
        pub fn set_connection_timeout(self, duration: Duration) -> ConnectionManagerConfig;
        pub fn set_push_sender(self, sender: impl AsyncPushSender) -> Self;
        pub fn set_automatic_resubscription(self) -> Self;
        pub fn set_tcp_settings(self, tcp_settings: TcpSettings) -> Self;
        pub fn set_min_delay<A>(self, min_delay: A) -> Self;
        pub fn set_cache_config<A>(self, cache_config: A) -> Self;
        pub fn set_pipeline_buffer_size(self, size: usize) -> Self;
        pub fn set_concurrency_limit(self, limit: usize) -> Self;
        pub fn set_write_backpressure_boundary(self, boundary: usize) -> Self;
    }
    pub struct Monitor {}
    impl Monitor {
        pub async fn monitor(&mut self) -> RedisResult<()>;
        pub fn on_message<T: FromRedisValue>(&mut self) -> impl Stream<Item = T>;
        pub fn into_on_message<T: FromRedisValue>(self) -> impl Stream<Item = T>;
    }
    #[derive(Clone)]
    pub struct MultiplexedConnection {}
    impl MultiplexedConnection {
        pub async fn new<C>(connection_info: &RedisConnectionInfo, stream: C) -> RedisResult<(Self, impl Future<Output = ()>)> where C: Unpin + AsyncRead + AsyncWrite + Send;
        pub async fn new_with_response_timeout<C>(connection_info: &RedisConnectionInfo, stream: C, response_timeout: Option<Duration>) -> RedisResult<(Self, impl Future<Output = ()>)> where C: Unpin + AsyncRead + AsyncWrite + Send;
        pub async fn new_with_config<C>(connection_info: &RedisConnectionInfo, stream: C, config: AsyncConnectionConfig) -> RedisResult<(Self, impl Future<Output = ()>)> where C: Unpin + AsyncRead + AsyncWrite + Send;
        pub fn set_response_timeout(&mut self, timeout: Duration);
        pub async fn send_packed_command(&mut self, cmd: &Cmd) -> RedisResult<Value>;
        pub async fn send_packed_commands(&mut self, cmd: &Pipeline, offset: usize, count: usize) -> RedisResult<Vec<Value>>;
        pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
    }
    impl Connect for MultiplexedConnection {}
    impl ConnectionLike for MultiplexedConnection {}
    pub struct PubSub {}
    impl PubSub {
        pub async fn new<C>(connection_info: &RedisConnectionInfo, stream: C) -> RedisResult<Self> where C: Unpin + AsyncRead + AsyncWrite + Send;
        pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn ping<T: FromRedisValue>(&mut self) -> RedisResult<T>;
        pub async fn ping_message<T: FromRedisValue>(&mut self, message: impl ToRedisArgs) -> RedisResult<T>;
        pub fn on_message(&mut self) -> PubSubStream;
        pub fn into_on_message(self) -> PubSubStream;
        pub fn split(self) -> (PubSubSink, PubSubStream);
    }
    #[derive(Clone)]
    pub struct PubSubSink {}
    impl PubSubSink {
        pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn ping_message<T: FromRedisValue>(&mut self, message: impl ToRedisArgs) -> RedisResult<T>;
        pub async fn ping<T: FromRedisValue>(&mut self) -> RedisResult<T>;
    }
    pub struct PubSubStream {}
    impl Stream for PubSubStream { type Item = Msg; }
    pub struct SendError;
    impl AsyncPushSender for tokio::sync::broadcast::Sender<PushInfo> {}
    impl AsyncPushSender for UnboundedSender<PushInfo> {}
    impl AsyncPushSender for Sender<PushInfo> {}
    impl<T> AsyncPushSender for Arc<T> where T: AsyncPushSender {}
    impl<T, Func: Fn(PushInfo) -> Result<(), T> + Send + Sync> AsyncPushSender for Func {}
    impl<S> AsyncStream for S where S: AsyncRead + AsyncWrite {}
}
pub mod cluster {
    use crate::{Cmd, Connection, ConnectionLike, CopyOptions, Direction, ExpireOption, Expiry, FlushAllOptions, FlushDbOptions, FromRedisValue, HashFieldExpirationOptions, IntoConnectionInfo, LposOptions, ProtocolVersion, RedisResult, Script, ScriptInvocation, SetOptions, SortedSetAddOptions, ToRedisArgs, Value, acl::Rule, aio::AsyncPushSender, cluster_routing::RoutingInfo, geo::{RadiusOptions, Unit}, io::AsyncDNSResolver, io::tcp::TcpSettings, streams::{StreamAddOptions, StreamAutoClaimOptions, StreamClaimOptions, StreamDeletionPolicy, StreamMaxlen, StreamReadOptions, StreamTrimOptions}};
    use std::{iter::{IntoIterator, Iterator}, num::NonZeroUsize, option::Option, string::{String, ToString}, time::Duration, vec::Vec};
    pub use crate::TlsMode;
    pub trait Connect {
        fn connect<T>(info: T, timeout: Option<Duration>) -> RedisResult<Self> where T: IntoConnectionInfo;
        fn send_packed_command(&mut self, cmd: &[u8]) -> RedisResult<()>;
        fn set_write_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
        fn set_read_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
        fn recv_response(&mut self) -> RedisResult<Value>;
    }
    #[derive(Clone)]
    pub struct ClusterClient {}
    impl ClusterClient {
        pub fn new<T: IntoConnectionInfo>(initial_nodes: impl IntoIterator<Item = T>) -> RedisResult<ClusterClient>;
        pub fn builder<T: IntoConnectionInfo>(initial_nodes: impl IntoIterator<Item = T>) -> ClusterClientBuilder;
        pub fn get_connection(&self) -> RedisResult<ClusterConnection>;
        pub fn get_connection_with_config(&self, config: ClusterConfig) -> RedisResult<ClusterConnection>;
        pub async fn get_async_connection(&self) -> RedisResult<crate::cluster_async::ClusterConnection>;
        pub async fn get_async_connection_with_config(&self, config: ClusterConfig) -> RedisResult<crate::cluster_async::ClusterConnection>;
        pub fn open<T: IntoConnectionInfo>(initial_nodes: Vec<T>) -> RedisResult<ClusterClient>;
    }
    pub struct ClusterClientBuilder {}
    impl ClusterClientBuilder {
        pub fn new<T: IntoConnectionInfo>(initial_nodes: impl IntoIterator<Item = T>) -> ClusterClientBuilder;
        pub fn build(self) -> RedisResult<ClusterClient>;
        pub fn password(self, password: String) -> ClusterClientBuilder;
        pub fn username(self, username: String) -> ClusterClientBuilder;
        pub fn retries(self, retries: u32) -> ClusterClientBuilder;
        pub fn max_retry_wait(self, max_wait: u64) -> ClusterClientBuilder;
        pub fn min_retry_wait(self, min_wait: u64) -> ClusterClientBuilder;
        pub fn retry_wait_formula(self, factor: u64, exponent_base: u64) -> ClusterClientBuilder;
        pub fn read_from_replicas(self) -> ClusterClientBuilder;
        pub fn connection_timeout(self, connection_timeout: Duration) -> ClusterClientBuilder;
        pub fn response_timeout(self, response_timeout: Duration) -> ClusterClientBuilder;
        pub fn use_protocol(self, protocol: ProtocolVersion) -> ClusterClientBuilder;
        pub fn open(self) -> RedisResult<ClusterClient>;
        pub fn readonly(self, read_from_replicas: bool) -> ClusterClientBuilder;
        pub fn push_sender(self, push_sender: impl AsyncPushSender) -> ClusterClientBuilder;
        pub fn tcp_settings(self, tcp_settings: TcpSettings) -> ClusterClientBuilder;
        pub fn async_dns_resolver(self, resolver: impl AsyncDNSResolver) -> ClusterClientBuilder;
        pub fn tls<A>(self, tls: A) -> Self;
        pub fn danger_accept_invalid_hostnames(self, insecure: bool) -> Self;
        pub fn certs<A>(self, certificates: A) -> Self;
        pub fn read_routing_strategy<A>(self, strategy: A) -> Self;
        pub fn overall_response_timeout<A>(self, timeout: A) -> Self;
        pub fn database_id(self, database_id: i64) -> Self;
        pub fn node_address_map<A>(self, map: A) -> Self;
        pub fn cache_config<A>(self, cache_config: A) -> Self;
        pub fn connection_concurrency_limit(self, limit: usize) -> Self;
        pub fn write_backpressure_boundary(self, boundary: usize) -> Self;
        pub fn set_credentials_provider<A>(self, provider: A) -> Self;
        pub fn max_connection_attempts<A>(self, max_attempts: A) -> Self;
    }
    #[derive(Clone, Default)]
    pub struct ClusterConfig {}
    impl ClusterConfig {
        pub fn new() -> Self;
        pub fn set_connection_timeout(self, connection_timeout: Duration) -> Self;
        pub fn set_response_timeout(self, response_timeout: Duration) -> Self;
        pub fn set_push_sender(self, sender: impl AsyncPushSender) -> Self;
        pub fn set_dns_resolver(self, resolver: impl AsyncDNSResolver) -> Self;
    }
    pub struct ClusterConnection<C = Connection> {}
    impl<C> ClusterConnection<C> where C: ConnectionLike + Connect {
        pub fn set_auto_reconnect(&self, value: bool);
        pub fn set_write_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
        pub fn set_read_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
        pub fn route_command(&mut self, cmd: &Cmd, routing: RoutingInfo) -> RedisResult<Value>;
    }
    impl<C: Connect + ConnectionLike> ConnectionLike for ClusterConnection<C> {}
    #[derive(Clone, Default)]
    pub struct ClusterPipeline {}
    impl ClusterPipeline {
        pub fn new() -> ClusterPipeline;
        pub fn with_capacity(capacity: usize) -> ClusterPipeline;
        pub fn query<T: FromRedisValue>(&self, con: &mut ClusterConnection) -> RedisResult<T>;
        pub fn execute(&self, con: &mut ClusterConnection);
        pub fn exec(&self, con: &mut ClusterConnection) -> RedisResult<()>;
        pub fn add_command(&mut self, cmd: Cmd) -> &mut Self;
        pub fn cmd(&mut self, name: &str) -> &mut Self;
        pub fn cmd_iter(&self) -> impl Iterator<Item = &Cmd>;
        pub fn ignore(&mut self) -> &mut Self;
        pub fn arg<T: ToRedisArgs>(&mut self, arg: T) -> &mut Self;
        pub fn clear(&mut self);
        pub fn get<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
        pub fn mget<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
        pub fn keys<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
        pub fn set<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self;
        pub fn set_options<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V, options: SetOptions) -> &mut Self;
        pub fn set_multiple<K: ToRedisArgs, V: ToRedisArgs>(&mut self, items: &[(K, V)]) -> &mut Self;
        pub fn mset<K: ToRedisArgs, V: ToRedisArgs>(&mut self, items: &[(K, V)]) -> &mut Self;
        pub fn set_ex<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V, seconds: u64) -> &mut Self;
        pub fn pset_ex<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V, milliseconds: u64) -> &mut Self;
        pub fn set_nx<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self;
        pub fn mset_nx<K: ToRedisArgs, V: ToRedisArgs>(&mut self, items: &[(K, V)]) -> &mut Self;
        pub fn getset<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self;
        pub fn getrange<K: ToRedisArgs>(&mut self, key: K, from: isize, to: isize) -> &mut Self;
        pub fn setrange<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, offset: isize, value: V) -> &mut Self;
        pub fn del<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
        pub fn exists<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
        pub fn key_type<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
        pub fn expire<K: ToRedisArgs>(&mut self, key: K, seconds: i64) -> &mut Self;
        pub fn expire_at<K: ToRedisArgs>(&mut self, key: K, ts: i64) -> &mut Self;
        pub fn pexpire<K: ToRedisArgs>(&mut self, key: K, ms: i64) -> &mut Self;
        pub fn pexpire_at<K: ToRedisArgs>(&mut self, key: K, ts: i64) -> &mut Self;
        pub fn expire_time<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
        pub fn pexpire_time<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
        pub fn persist<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
        pub fn ttl<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
        pub fn pttl<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
        pub fn get_ex<K: ToRedisArgs>(&mut self, key: K, expire_at: Expiry) -> &mut Self;
        pub fn get_del<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
        pub fn copy<KSrc: ToRedisArgs, KDst: ToRedisArgs, Db: ToString>(&mut self, source: KSrc, destination: KDst, options: CopyOptions<Db>) -> &mut Self;
        pub fn rename<K: ToRedisArgs, N: ToRedisArgs>(&mut self, key: K, new_key: N) -> &mut Self;
        pub fn rename_nx<K: ToRedisArgs, N: ToRedisArgs>(&mut self, key: K, new_key: N) -> &mut Self;
        pub fn unlink<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
        pub fn append<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self;
        pub fn incr<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, delta: V) -> &mut Self;
        pub fn decr<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, delta: V) -> &mut Self;
        pub fn setbit<K: ToRedisArgs>(&mut self, key: K, offset: usize, value: bool) -> &mut Self;
        pub fn getbit<K: ToRedisArgs>(&mut self, key: K, offset: usize) -> &mut Self;
        pub fn bitcount<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
        pub fn bitcount_range<K: ToRedisArgs>(&mut self, key: K, start: usize, end: usize) -> &mut Self;
        pub fn bit_and<D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
        pub fn bit_or<D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
        pub fn bit_xor<D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
        pub fn bit_not<D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckey: S) -> &mut Self;
        pub fn bit_diff<D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
        pub fn bit_diff1<D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
        pub fn bit_and_or<D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
        pub fn bit_one<D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
        pub fn strlen<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
        pub fn hget<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, field: F) -> &mut Self;
        pub fn hmget<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self;
        pub fn hget_ex<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F, expire_at: Expiry) -> &mut Self;
        pub fn hdel<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, field: F) -> &mut Self;
        pub fn hget_del<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self;
        pub fn hset<K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, field: F, value: V) -> &mut Self;
        pub fn hset_ex<K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, hash_field_expiration_options: &HashFieldExpirationOptions, fields_values: &[(F, V)]) -> &mut Self;
        pub fn hset_nx<K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, field: F, value: V) -> &mut Self;
        pub fn hset_multiple<K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, items: &[(F, V)]) -> &mut Self;
        pub fn hincr<K: ToRedisArgs, F: ToRedisArgs, D: ToRedisArgs>(&mut self, key: K, field: F, delta: D) -> &mut Self;
        pub fn hexists<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, field: F) -> &mut Self;
        pub fn httl<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self;
        pub fn hpttl<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self;
        pub fn hexpire<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, seconds: i64, opt: ExpireOption, fields: F) -> &mut Self;
        pub fn hexpire_at<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, ts: i64, opt: ExpireOption, fields: F) -> &mut Self;
        pub fn hexpire_time<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self;
        pub fn hpersist<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self;
        pub fn hpexpire<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, milliseconds: i64, opt: ExpireOption, fields: F) -> &mut Self;
        pub fn hpexpire_at<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, ts: i64, opt: ExpireOption, fields: F) -> &mut Self;
        pub fn hpexpire_time<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self;
        pub fn hkeys<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
        pub fn hvals<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
        pub fn hgetall<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
        pub fn hlen<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
        pub fn blmove<S: ToRedisArgs, D: ToRedisArgs>(&mut self, srckey: S, dstkey: D, src_dir: Direction, dst_dir: Direction, timeout: f64) -> &mut Self;
        pub fn blmpop<K: ToRedisArgs>(&mut self, timeout: f64, numkeys: usize, key: K, dir: Direction, count: usize) -> &mut Self;
        pub fn blpop<K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> &mut Self;
        pub fn brpop<K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> &mut Self;
        pub fn brpoplpush<S: ToRedisArgs, D: ToRedisArgs>(&mut self, srckey: S, dstkey: D, timeout: f64) -> &mut Self;
        pub fn lindex<K: ToRedisArgs>(&mut self, key: K, index: isize) -> &mut Self;
        pub fn linsert_before<K: ToRedisArgs, P: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, pivot: P, value: V) -> &mut Self;
        pub fn linsert_after<K: ToRedisArgs, P: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, pivot: P, value: V) -> &mut Self;
        pub fn llen<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
        pub fn lmove<S: ToRedisArgs, D: ToRedisArgs>(&mut self, srckey: S, dstkey: D, src_dir: Direction, dst_dir: Direction) -> &mut Self;
        pub fn lmpop<K: ToRedisArgs>(&mut self, numkeys: usize, key: K, dir: Direction, count: usize) -> &mut Self;
        pub fn lpop<K: ToRedisArgs>(&mut self, key: K, count: Option<NonZeroUsize>) -> &mut Self;
        pub fn lpos<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V, options: LposOptions) -> &mut Self;
        pub fn lpush<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self;
        pub fn lpush_exists<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self;
        pub fn lrange<K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
        pub fn lrem<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, count: isize, value: V) -> &mut Self;
        pub fn ltrim<K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
        pub fn lset<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, index: isize, value: V) -> &mut Self;
        pub fn ping(&mut self) -> &mut Self;
        pub fn ping_message<K: ToRedisArgs>(&mut self, message: K) -> &mut Self;
        pub fn rpop<K: ToRedisArgs>(&mut self, key: K, count: Option<NonZeroUsize>) -> &mut Self;
        pub fn rpoplpush<K: ToRedisArgs, D: ToRedisArgs>(&mut self, key: K, dstkey: D) -> &mut Self;
        pub fn rpush<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self;
        pub fn rpush_exists<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self;
        pub fn sadd<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self;
        pub fn scard<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
        pub fn sdiff<K: ToRedisArgs>(&mut self, keys: K) -> &mut Self;
        pub fn sdiffstore<D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self;
        pub fn sinter<K: ToRedisArgs>(&mut self, keys: K) -> &mut Self;
        pub fn sinterstore<D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self;
        pub fn sismember<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self;
        pub fn smismember<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, members: M) -> &mut Self;
        pub fn smembers<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
        pub fn smove<S: ToRedisArgs, D: ToRedisArgs, M: ToRedisArgs>(&mut self, srckey: S, dstkey: D, member: M) -> &mut Self;
        pub fn spop<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
        pub fn srandmember<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
        pub fn srandmember_multiple<K: ToRedisArgs>(&mut self, key: K, count: usize) -> &mut Self;
        pub fn srem<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self;
        pub fn sunion<K: ToRedisArgs>(&mut self, keys: K) -> &mut Self;
        pub fn sunionstore<D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self;
        pub fn zadd<K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M, score: S) -> &mut Self;
        pub fn zadd_multiple<K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, items: &[(S, M)]) -> &mut Self;
        pub fn zadd_options<K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M, score: S, options: &SortedSetAddOptions) -> &mut Self;
        pub fn zadd_multiple_options<K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, items: &[(S, M)], options: &SortedSetAddOptions) -> &mut Self;
        pub fn zcard<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
        pub fn zcount<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM) -> &mut Self;
        pub fn zincr<K: ToRedisArgs, M: ToRedisArgs, D: ToRedisArgs>(&mut self, key: K, member: M, delta: D) -> &mut Self;
        pub fn zinterstore<D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self;
        pub fn zinterstore_min<D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self;
        pub fn zinterstore_max<D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self;
        pub fn zinterstore_weights<D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &[(K, W)]) -> &mut Self;
        pub fn zinterstore_min_weights<D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &[(K, W)]) -> &mut Self;
        pub fn zinterstore_max_weights<D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &[(K, W)]) -> &mut Self;
        pub fn zlexcount<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM) -> &mut Self;
        pub fn bzpopmax<K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> &mut Self;
        pub fn zpopmax<K: ToRedisArgs>(&mut self, key: K, count: isize) -> &mut Self;
        pub fn bzpopmin<K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> &mut Self;
        pub fn zpopmin<K: ToRedisArgs>(&mut self, key: K, count: isize) -> &mut Self;
        pub fn bzmpop_max<K: ToRedisArgs>(&mut self, timeout: f64, keys: K, count: isize) -> &mut Self;
        pub fn zmpop_max<K: ToRedisArgs>(&mut self, keys: K, count: isize) -> &mut Self;
        pub fn bzmpop_min<K: ToRedisArgs>(&mut self, timeout: f64, keys: K, count: isize) -> &mut Self;
        pub fn zmpop_min<K: ToRedisArgs>(&mut self, keys: K, count: isize) -> &mut Self;
        pub fn zrandmember<K: ToRedisArgs>(&mut self, key: K, count: Option<isize>) -> &mut Self;
        pub fn zrandmember_withscores<K: ToRedisArgs>(&mut self, key: K, count: isize) -> &mut Self;
        pub fn zrange<K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
        pub fn zrange_withscores<K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
        pub fn zrangebylex<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM) -> &mut Self;
        pub fn zrangebylex_limit<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM, offset: isize, count: isize) -> &mut Self;
        pub fn zrevrangebylex<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, max: MM, min: M) -> &mut Self;
        pub fn zrevrangebylex_limit<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, max: MM, min: M, offset: isize, count: isize) -> &mut Self;
        pub fn zrangebyscore<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM) -> &mut Self;
        pub fn zrangebyscore_withscores<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM) -> &mut Self;
        pub fn zrangebyscore_limit<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM, offset: isize, count: isize) -> &mut Self;
        pub fn zrangebyscore_limit_withscores<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM, offset: isize, count: isize) -> &mut Self;
        pub fn zrank<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self;
        pub fn zrem<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, members: M) -> &mut Self;
        pub fn zrembylex<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM) -> &mut Self;
        pub fn zremrangebyrank<K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
        pub fn zrembyscore<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM) -> &mut Self;
        pub fn zrevrange<K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
        pub fn zrevrange_withscores<K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
        pub fn zrevrangebyscore<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, max: MM, min: M) -> &mut Self;
        pub fn zrevrangebyscore_withscores<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, max: MM, min: M) -> &mut Self;
        pub fn zrevrangebyscore_limit<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, max: MM, min: M, offset: isize, count: isize) -> &mut Self;
        pub fn zrevrangebyscore_limit_withscores<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, max: MM, min: M, offset: isize, count: isize) -> &mut Self;
        pub fn zrevrank<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self;
        pub fn zscore<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self;
        pub fn zscore_multiple<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, members: &[M]) -> &mut Self;
        pub fn zunionstore<D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self;
        pub fn zunionstore_min<D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self;
        pub fn zunionstore_max<D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self;
        pub fn zunionstore_weights<D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &[(K, W)]) -> &mut Self;
        pub fn zunionstore_min_weights<D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &[(K, W)]) -> &mut Self;
        pub fn zunionstore_max_weights<D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &[(K, W)]) -> &mut Self;
        pub fn pfadd<K: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, element: E) -> &mut Self;
        pub fn pfcount<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
        pub fn pfmerge<D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
        pub fn publish<K: ToRedisArgs, E: ToRedisArgs>(&mut self, channel: K, message: E) -> &mut Self;
        pub fn spublish<K: ToRedisArgs, E: ToRedisArgs>(&mut self, channel: K, message: E) -> &mut Self;
        pub fn object_encoding<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
        pub fn object_idletime<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
        pub fn object_freq<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
        pub fn object_refcount<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
        pub fn client_getname(&mut self) -> &mut Self;
        pub fn client_id(&mut self) -> &mut Self;
        pub fn client_setname<K: ToRedisArgs>(&mut self, connection_name: K) -> &mut Self;
        pub fn acl_load(&mut self) -> &mut Self;
        pub fn acl_save(&mut self) -> &mut Self;
        pub fn acl_list(&mut self) -> &mut Self;
        pub fn acl_users(&mut self) -> &mut Self;
        pub fn acl_getuser<K: ToRedisArgs>(&mut self, username: K) -> &mut Self;
        pub fn acl_setuser<K: ToRedisArgs>(&mut self, username: K) -> &mut Self;
        pub fn acl_setuser_rules<K: ToRedisArgs>(&mut self, username: K, rules: &[Rule]) -> &mut Self;
        pub fn acl_deluser<K: ToRedisArgs>(&mut self, usernames: &[K]) -> &mut Self;
        pub fn acl_dryrun<K: ToRedisArgs, C: ToRedisArgs, A: ToRedisArgs>(&mut self, username: K, command: C, args: A) -> &mut Self;
        pub fn acl_cat(&mut self) -> &mut Self;
        pub fn acl_cat_categoryname<K: ToRedisArgs>(&mut self, categoryname: K) -> &mut Self;
        pub fn acl_genpass(&mut self) -> &mut Self;
        pub fn acl_genpass_bits(&mut self, bits: isize) -> &mut Self;
        pub fn acl_whoami(&mut self) -> &mut Self;
        pub fn acl_log(&mut self, count: isize) -> &mut Self;
        pub fn acl_log_reset(&mut self) -> &mut Self;
        pub fn acl_help(&mut self) -> &mut Self;
        pub fn geo_add<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, members: M) -> &mut Self;
        pub fn geo_dist<K: ToRedisArgs, M1: ToRedisArgs, M2: ToRedisArgs>(&mut self, key: K, member1: M1, member2: M2, unit: Unit) -> &mut Self;
        pub fn geo_hash<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, members: M) -> &mut Self;
        pub fn geo_pos<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, members: M) -> &mut Self;
        pub fn geo_radius<K: ToRedisArgs>(&mut self, key: K, longitude: f64, latitude: f64, radius: f64, unit: Unit, options: RadiusOptions) -> &mut Self;
        pub fn geo_radius_by_member<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M, radius: f64, unit: Unit, options: RadiusOptions) -> &mut Self;
        pub fn xack<K: ToRedisArgs, G: ToRedisArgs, I: ToRedisArgs>(&mut self, key: K, group: G, ids: &[I]) -> &mut Self;
        pub fn xadd<K: ToRedisArgs, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, id: ID, items: &[(F, V)]) -> &mut Self;
        pub fn xadd_map<K: ToRedisArgs, ID: ToRedisArgs, BTM: ToRedisArgs>(&mut self, key: K, id: ID, map: BTM) -> &mut Self;
        pub fn xadd_options<K: ToRedisArgs, ID: ToRedisArgs, I: ToRedisArgs>(&mut self, key: K, id: ID, items: I, options: &StreamAddOptions) -> &mut Self;
        pub fn xadd_maxlen<K: ToRedisArgs, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, maxlen: StreamMaxlen, id: ID, items: &[(F, V)]) -> &mut Self;
        pub fn xadd_maxlen_map<K: ToRedisArgs, ID: ToRedisArgs, BTM: ToRedisArgs>(&mut self, key: K, maxlen: StreamMaxlen, id: ID, map: BTM) -> &mut Self;
        pub fn xautoclaim_options<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, S: ToRedisArgs>(&mut self, key: K, group: G, consumer: C, min_idle_time: MIT, start: S, options: StreamAutoClaimOptions) -> &mut Self;
        pub fn xclaim<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, consumer: C, min_idle_time: MIT, ids: &[ID]) -> &mut Self;
        pub fn xclaim_options<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, consumer: C, min_idle_time: MIT, ids: &[ID], options: StreamClaimOptions) -> &mut Self;
        pub fn xdel<K: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, ids: &[ID]) -> &mut Self;
        pub fn xdel_ex<K: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, ids: &[ID], options: StreamDeletionPolicy) -> &mut Self;
        pub fn xack_del<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, ids: &[ID], options: StreamDeletionPolicy) -> &mut Self;
        pub fn xgroup_create<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, id: ID) -> &mut Self;
        pub fn xgroup_createconsumer<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs>(&mut self, key: K, group: G, consumer: C) -> &mut Self;
        pub fn xgroup_create_mkstream<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, id: ID) -> &mut Self;
        pub fn xgroup_setid<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, id: ID) -> &mut Self;
        pub fn xgroup_destroy<K: ToRedisArgs, G: ToRedisArgs>(&mut self, key: K, group: G) -> &mut Self;
        pub fn xgroup_delconsumer<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs>(&mut self, key: K, group: G, consumer: C) -> &mut Self;
        pub fn xinfo_consumers<K: ToRedisArgs, G: ToRedisArgs>(&mut self, key: K, group: G) -> &mut Self;
        pub fn xinfo_groups<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
        pub fn xinfo_stream<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
        pub fn xlen<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
        pub fn xpending<K: ToRedisArgs, G: ToRedisArgs>(&mut self, key: K, group: G) -> &mut Self;
        pub fn xpending_count<K: ToRedisArgs, G: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs>(&mut self, key: K, group: G, start: S, end: E, count: C) -> &mut Self;
        pub fn xpending_consumer_count<K: ToRedisArgs, G: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs, CN: ToRedisArgs>(&mut self, key: K, group: G, start: S, end: E, count: C, consumer: CN) -> &mut Self;
        pub fn xrange<K: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, start: S, end: E) -> &mut Self;
        pub fn xrange_all<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
        pub fn xrange_count<K: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs>(&mut self, key: K, start: S, end: E, count: C) -> &mut Self;
        pub fn xread<K: ToRedisArgs, ID: ToRedisArgs>(&mut self, keys: &[K], ids: &[ID]) -> &mut Self;
        pub fn xread_options<K: ToRedisArgs, ID: ToRedisArgs>(&mut self, keys: &[K], ids: &[ID], options: &StreamReadOptions) -> &mut Self;
        pub fn xrevrange<K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs>(&mut self, key: K, end: E, start: S) -> &mut Self;
        pub fn xrevrange_all<K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
        pub fn xrevrange_count<K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs, C: ToRedisArgs>(&mut self, key: K, end: E, start: S, count: C) -> &mut Self;
        pub fn xtrim<K: ToRedisArgs>(&mut self, key: K, maxlen: StreamMaxlen) -> &mut Self;
        pub fn xtrim_options<K: ToRedisArgs>(&mut self, key: K, options: &StreamTrimOptions) -> &mut Self;
        pub fn load_script(&mut self, script: &Script) -> &mut Self;
        pub fn invoke_script(&mut self, invocation: &ScriptInvocation) -> &mut Self;
        pub fn flushall(&mut self) -> &mut Self;
        pub fn flushall_options(&mut self, options: &FlushAllOptions) -> &mut Self;
        pub fn flushdb(&mut self) -> &mut Self;
        pub fn flushdb_options(&mut self, options: &FlushDbOptions) -> &mut Self;
    }
    pub fn cluster_pipe() -> ClusterPipeline;
}
pub mod cluster_async {
    use crate::{AsyncConnectionConfig, Cmd, IntoConnectionInfo, Pipeline, RedisFuture, RedisResult, ToRedisArgs, Value, aio::{ConnectionLike, MultiplexedConnection}, cluster_routing::{RoutingInfo, SingleNodeRoutingInfo}};
    use std::{clone::Clone, marker::{Send, Sync, Unpin}, vec::Vec};
    pub trait Connect {
        fn connect_with_config<T>(info: T, config: AsyncConnectionConfig) -> RedisFuture<Self> where T: IntoConnectionInfo + Send;
    }
    #[derive(Clone)]
    pub struct ClusterConnection<C = MultiplexedConnection> {}
    impl<C> ClusterConnection<C> where C: ConnectionLike + Connect + Clone + Send + Sync + Unpin {
        pub async fn route_command(&mut self, cmd: &Cmd, routing: RoutingInfo) -> RedisResult<Value>;
        pub async fn route_pipeline(&mut self, pipeline: &Pipeline, offset: usize, count: usize, route: SingleNodeRoutingInfo) -> RedisResult<Vec<Value>>;
        pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn ssubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn sunsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
    }
    impl<C> ConnectionLike for ClusterConnection<C> where C: ConnectionLike + Send + Clone + Unpin + Sync + Connect {}
}
pub mod cluster_routing {
    use std::{convert::From, option::Option, string::String, vec::Vec};
    #[derive(Clone, Copy, PartialEq)]
    pub enum AggregateOp { Min, Sum }
    #[derive(Clone, Copy, PartialEq)]
    pub enum LogicalAggregateOp { And }
    #[derive(Clone, PartialEq)]
    pub enum MultiSlotArgPattern { KeysOnly, KeyValuePairs, KeysAndLastArg, KeyWithTwoArgTriples }
    #[derive(Clone, PartialEq)]
    pub enum MultipleNodeRoutingInfo { AllNodes, AllMasters, MultiSlot((Vec<(Route, Vec<usize>)>, MultiSlotArgPattern)) }
    #[derive(Clone, Copy, PartialEq)]
    pub enum ResponsePolicy { OneSucceeded, FirstSucceededNonEmptyOrAllEmpty, AllSucceeded, AggregateLogical(LogicalAggregateOp), Aggregate(AggregateOp), CombineArrays, Special, CombineMaps }
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    pub struct Route {}
    impl Route {
        pub fn new(slot: u16, slot_addr: SlotAddr) -> Self;
    }
    #[derive(Clone, PartialEq)]
    pub enum RoutingInfo { SingleNode(SingleNodeRoutingInfo), MultiNode((MultipleNodeRoutingInfo, Option<ResponsePolicy>)) }
    #[derive(Clone, PartialEq)]
    pub enum SingleNodeRoutingInfo { Random, RandomPrimary, SpecificNode(Route), ByAddress { host: String, port: u16, } }
    impl From<Option<Route>> for SingleNodeRoutingInfo {}
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    pub enum SlotAddr { Master, ReplicaOptional, ReplicaRequired }
}
pub mod geo {
    use crate::{FromRedisValue, ToRedisArgs};
    use std::{option::Option, string::String};
    #[derive(PartialEq)]
    pub struct Coord<T> { pub longitude: T, pub latitude: T }
    impl<T> Coord<T> {
        pub fn lon_lat(longitude: T, latitude: T) -> Coord<T>;
    }
    impl<T: FromRedisValue> FromRedisValue for Coord<T> {}
    impl<T: ToRedisArgs> ToRedisArgs for Coord<T> {}
    #[derive(Default)]
    pub struct RadiusOptions {}
    impl RadiusOptions {
        pub fn limit(self, n: usize) -> Self;
        pub fn with_dist(self) -> Self;
        pub fn with_coord(self) -> Self;
        pub fn order(self, o: RadiusOrder) -> Self;
        pub fn store<K: ToRedisArgs>(self, key: K) -> Self;
        pub fn store_dist<K: ToRedisArgs>(self, key: K) -> Self;
        pub fn with_hash(self) -> Self;
    }
    impl ToRedisArgs for RadiusOptions {}
    #[derive(Default)]
    pub enum RadiusOrder { Unsorted, Asc, Desc }
    pub struct RadiusSearchResult { pub name: String, pub coord: Option<Coord<f64>>, pub dist: Option<f64> }
    impl FromRedisValue for RadiusSearchResult {}
    pub enum Unit { Meters, Kilometers, Miles, Feet }
    impl ToRedisArgs for Unit {}
}
pub mod io {
    use crate::RedisFuture;
    use std::{boxed::Box, iter::Iterator, marker::{Send, Sync}, net::SocketAddr};
    pub trait AsyncDNSResolver: Send + Sync {
        fn resolve(&self, host: &str, port: u16) -> RedisFuture<Box<dyn Iterator<Item = SocketAddr> + Send>>;
    }
    pub mod tcp {
        use std::time::Duration;
        #[derive(Clone, Default)]
        pub struct TcpSettings {}
        impl TcpSettings {
            pub fn set_nodelay(self, nodelay: bool) -> Self;
            pub fn set_user_timeout(self, user_timeout: Duration) -> Self;
            pub fn set_keepalive<A>(self, keepalive: A) -> Self;
            pub fn set_linger_time<A>(self, linger: A) -> Self;
        }
    }
}
pub mod streams {
    use crate::{FromRedisValue, ToRedisArgs, Value};
    use std::{collections::HashMap, convert::Into, option::Option, string::String, vec::Vec};
    #[derive(Default)]
    pub struct StreamAddOptions {}
    impl StreamAddOptions {
        pub fn nomkstream(self) -> Self;
        pub fn trim(self, trim: StreamTrimStrategy) -> Self;
        pub fn set_deletion_policy(self, deletion_policy: StreamDeletionPolicy) -> Self;
        pub fn idmp<A, B>(self, producer_id: A, idempotent_id: B) -> Self;
        pub fn idmpauto<A>(self, producer_id: A) -> Self;
    }
    impl ToRedisArgs for StreamAddOptions {}
    #[derive(Default)]
    pub struct StreamAutoClaimOptions {}
    impl StreamAutoClaimOptions {
        pub fn count(self, n: usize) -> Self;
        pub fn with_justid(self) -> Self;
    }
    impl ToRedisArgs for StreamAutoClaimOptions {}
    #[derive(Clone, Default)]
    pub struct StreamAutoClaimReply { pub next_stream_id: String, pub claimed: Vec<StreamId>, pub deleted_ids: Vec<String> }
    impl FromRedisValue for StreamAutoClaimReply {}
    #[derive(Default)]
    pub struct StreamClaimOptions {}
    impl StreamClaimOptions {
        pub fn idle(self, ms: usize) -> Self;
        pub fn time(self, ms_time: usize) -> Self;
        pub fn retry(self, count: usize) -> Self;
        pub fn with_force(self) -> Self;
        pub fn with_justid(self) -> Self;
        pub fn with_lastid(self, lastid: impl Into<String>) -> Self;
    }
    impl ToRedisArgs for StreamClaimOptions {}
    #[derive(Clone, Default)]
    pub struct StreamClaimReply { pub ids: Vec<StreamId> }
    impl FromRedisValue for StreamClaimReply {}
    #[derive(Clone, Default)]
    pub enum StreamDeletionPolicy { KeepRef, DelRef, Acked }
    impl ToRedisArgs for StreamDeletionPolicy {}
    #[derive(Clone, Default)]
    pub struct StreamId { pub id: String, pub map: HashMap<String, Value> }
    impl StreamId {
        pub fn get<T: FromRedisValue>(&self, key: &str) -> Option<T>;
        pub fn contains_key(&self, key: &str) -> bool;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
    }
    #[derive(Clone, Default)]
    pub struct StreamInfoConsumer { pub name: String, pub pending: usize, pub idle: usize }
    #[derive(Clone, Default)]
    pub struct StreamInfoConsumersReply { pub consumers: Vec<StreamInfoConsumer> }
    impl FromRedisValue for StreamInfoConsumersReply {}
    #[derive(Clone, Default)]
    pub struct StreamInfoGroup { pub name: String, pub consumers: usize, pub pending: usize, pub last_delivered_id: String, pub entries_read: Option<usize>, pub lag: Option<usize> }
    #[derive(Clone, Default)]
    pub struct StreamInfoGroupsReply { pub groups: Vec<StreamInfoGroup> }
    impl FromRedisValue for StreamInfoGroupsReply {}
    #[derive(Clone, Default)]
    pub struct StreamInfoStreamReply { pub last_generated_id: String, pub radix_tree_keys: usize, pub groups: usize, pub length: usize, pub first_entry: StreamId, pub last_entry: StreamId }
    impl FromRedisValue for StreamInfoStreamReply {}
    #[derive(Clone, Default)]
    pub struct StreamKey { pub key: String, pub ids: Vec<StreamId> }
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub enum StreamMaxlen { Equals(usize), Approx(usize) }
    impl ToRedisArgs for StreamMaxlen {}
    #[derive(Clone, Default)]
    pub struct StreamPendingCountReply { pub ids: Vec<StreamPendingId> }
    impl FromRedisValue for StreamPendingCountReply {}
    #[derive(Clone, Default)]
    pub struct StreamPendingData { pub count: usize, pub start_id: String, pub end_id: String, pub consumers: Vec<StreamInfoConsumer> }
    #[derive(Clone, Default)]
    pub struct StreamPendingId { pub id: String, pub consumer: String, pub last_delivered_ms: usize, pub times_delivered: usize }
    #[derive(Clone, Default)]
    pub enum StreamPendingReply { Empty, Data(StreamPendingData) }
    impl StreamPendingReply {
        pub fn count(&self) -> usize;
    }
    impl FromRedisValue for StreamPendingReply {}
    #[derive(Clone, Default)]
    pub struct StreamRangeReply { pub ids: Vec<StreamId> }
    impl FromRedisValue for StreamRangeReply {}
    #[derive(Default)]
    pub struct StreamReadOptions {}
    impl StreamReadOptions {
        pub fn read_only(&self) -> bool;
        pub fn noack(self) -> Self;
        pub fn block(self, ms: usize) -> Self;
        pub fn count(self, n: usize) -> Self;
        pub fn group<GN: ToRedisArgs, CN: ToRedisArgs>(self, group_name: GN, consumer_name: CN) -> Self;
        pub fn claim(self, min_idle_time: usize) -> Self;
    }
    impl ToRedisArgs for StreamReadOptions {}
    #[derive(Clone, Default)]
    pub struct StreamReadReply { pub keys: Vec<StreamKey> }
    impl FromRedisValue for StreamReadReply {}
    pub struct StreamTrimOptions {}
    impl StreamTrimOptions {
        pub fn maxlen(mode: StreamTrimmingMode, max_entries: usize) -> Self;
        pub fn minid(mode: StreamTrimmingMode, stream_id: impl Into<String>) -> Self;
        pub fn limit(self, limit: usize) -> Self;
        pub fn set_deletion_policy(self, deletion_policy: StreamDeletionPolicy) -> Self;
    }
    impl ToRedisArgs for StreamTrimOptions {}
    pub enum StreamTrimStrategy { MaxLen(StreamTrimmingMode, usize, Option<usize>), MinId(StreamTrimmingMode, String, Option<usize>) }
    impl StreamTrimStrategy {
        pub fn maxlen(trim: StreamTrimmingMode, max_entries: usize) -> Self;
        pub fn minid(trim: StreamTrimmingMode, stream_id: impl Into<String>) -> Self;
        pub fn limit(self, limit: usize) -> Self;
    }
    impl ToRedisArgs for StreamTrimStrategy {}
    pub enum StreamTrimmingMode { Exact, Approx }
    impl ToRedisArgs for StreamTrimmingMode {}
    #[derive(PartialEq, Eq)]
    pub enum XAckDelStatusCode { IdNotFound = -1, AcknowledgedAndDeleted = 1, AcknowledgedNotDeletedStillReferenced = 2 }
    impl FromRedisValue for XAckDelStatusCode {}
    #[derive(PartialEq, Eq)]
    pub enum XDelExStatusCode { IdNotFound = -1, Deleted = 1, NotDeletedUnacknowledgedOrStillReferenced = 2 }
    impl FromRedisValue for XDelExStatusCode {}
}
pub mod sentinel {
    use crate::{AsyncConnectionConfig, Client, Connection, IntoConnectionInfo, RedisConnectionInfo, RedisResult, aio::MultiplexedConnection};
    use std::{clone::Clone, default::Default, option::Option, string::String, vec::Vec};
    pub struct Sentinel {}
    impl Sentinel {
        pub fn build<T: IntoConnectionInfo>(params: Vec<T>) -> RedisResult<Sentinel>;
        pub fn master_for(&mut self, service_name: &str, node_connection_info: Option<&SentinelNodeConnectionInfo>) -> RedisResult<Client>;
        pub fn replica_for(&mut self, service_name: &str, node_connection_info: Option<&SentinelNodeConnectionInfo>) -> RedisResult<Client>;
        pub fn replica_rotate_for(&mut self, service_name: &str, node_connection_info: Option<&SentinelNodeConnectionInfo>) -> RedisResult<Client>;
        pub async fn async_master_for(&mut self, service_name: &str, node_connection_info: Option<&SentinelNodeConnectionInfo>) -> RedisResult<Client>;
        pub async fn async_replica_for(&mut self, service_name: &str, node_connection_info: Option<&SentinelNodeConnectionInfo>) -> RedisResult<Client>;
        pub async fn async_replica_rotate_for(&mut self, service_name: &str, node_connection_info: Option<&SentinelNodeConnectionInfo>) -> RedisResult<Client>;
    }
    #[derive(Clone, Default)]
    pub struct SentinelNodeConnectionInfo {}
    impl SentinelNodeConnectionInfo {
        pub fn set_redis_connection_info(self, redis_connection_info: RedisConnectionInfo) -> Self;
        pub fn set_tls_mode<A>(self, tls_mode: A) -> Self;
        pub fn set_tcp_settings<A>(self, tcp_settings: A) -> Self;
    }
    pub enum SentinelServerType { Master, Replica }
    pub struct SentinelClient {}
    impl SentinelClient {
        pub fn build<T: IntoConnectionInfo>(params: Vec<T>, service_name: String, node_connection_info: Option<SentinelNodeConnectionInfo>, server_type: SentinelServerType) -> RedisResult<Self>;
        pub fn get_client(&mut self) -> RedisResult<Client>;
        pub fn get_connection(&mut self) -> RedisResult<Connection>;
        pub async fn async_get_client(&mut self) -> RedisResult<Client>;
        pub async fn get_async_connection(&mut self) -> RedisResult<MultiplexedConnection>;
        pub async fn get_async_connection_with_config(&mut self, config: &AsyncConnectionConfig) -> RedisResult<MultiplexedConnection>;
    }
}
