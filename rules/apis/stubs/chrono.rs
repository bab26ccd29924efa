//! chrono 0.4.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{borrow::Borrow, clone::Clone, cmp::{Eq, Ord, PartialEq, PartialOrd}, convert::From, default::Default, fmt::Display, hash::Hash, iter::{DoubleEndedIterator, ExactSizeIterator, Iterator}, marker::Copy, ops::{Add, AddAssign, FnMut, Sub, SubAssign}, option::Option, result::Result, str::FromStr, string::String, time::SystemTime};
#[derive(Clone)]
pub struct DateTime<Tz: TimeZone> {}
impl<Tz: TimeZone> DateTime<Tz> {
    pub fn from_naive_utc_and_offset(datetime: NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz>;
    pub fn from_utc(datetime: NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz>;
    pub fn from_local(datetime: NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz>;
    pub fn date_naive(&self) -> NaiveDate;
    pub fn time(&self) -> NaiveTime;
    pub fn timestamp(&self) -> i64;
    pub fn timestamp_millis(&self) -> i64;
    pub fn timestamp_micros(&self) -> i64;
    pub fn timestamp_nanos(&self) -> i64;
    pub fn timestamp_nanos_opt(&self) -> Option<i64>;
    pub fn timestamp_subsec_millis(&self) -> u32;
    pub fn timestamp_subsec_micros(&self) -> u32;
    pub fn timestamp_subsec_nanos(&self) -> u32;
    pub fn offset(&self) -> &Tz::Offset;
    pub fn timezone(&self) -> Tz;
    pub fn with_timezone<Tz2: TimeZone>(&self, tz: &Tz2) -> DateTime<Tz2>;
    pub fn fixed_offset(&self) -> DateTime<FixedOffset>;
    pub fn to_utc(&self) -> DateTime<Utc>;
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>>;
    pub fn checked_add_months(self, months: Months) -> Option<DateTime<Tz>>;
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>>;
    pub fn checked_sub_months(self, months: Months) -> Option<DateTime<Tz>>;
    pub fn checked_add_days(self, days: Days) -> Option<Self>;
    pub fn checked_sub_days(self, days: Days) -> Option<Self>;
    pub fn signed_duration_since<Tz2: TimeZone>(self, rhs: impl Borrow<DateTime<Tz2>>) -> TimeDelta;
    pub fn naive_utc(&self) -> NaiveDateTime;
    pub fn naive_local(&self) -> NaiveDateTime;
    pub fn years_since(&self, base: Self) -> Option<u32>;
    pub fn to_rfc2822(&self) -> String;
    pub fn to_rfc3339(&self) -> String;
    pub fn to_rfc3339_opts(&self, secform: SecondsFormat, use_z: bool) -> String;
    pub fn with_time(&self, time: NaiveTime) -> LocalResult<Self>;
}
impl DateTime<Utc> {
    pub fn from_timestamp_secs(secs: i64) -> Option<Self>;
    pub fn from_timestamp(secs: i64, nsecs: u32) -> Option<Self>;
    pub fn from_timestamp_millis(millis: i64) -> Option<Self>;
    pub fn from_timestamp_micros(micros: i64) -> Option<Self>;
    pub fn from_timestamp_nanos(nanos: i64) -> Self;
}
impl Default for DateTime<Utc> {}
impl Default for DateTime<Local> {}
impl Default for DateTime<FixedOffset> {}
impl From<DateTime<Utc>> for DateTime<FixedOffset> {}
impl From<DateTime<Utc>> for DateTime<Local> {}
impl From<DateTime<FixedOffset>> for DateTime<Utc> {}
impl From<DateTime<FixedOffset>> for DateTime<Local> {}
impl From<DateTime<Local>> for DateTime<Utc> {}
impl From<DateTime<Local>> for DateTime<FixedOffset> {}
impl DateTime<FixedOffset> {
    pub fn parse_from_rfc2822(s: &str) -> ParseResult<DateTime<FixedOffset>>;
    pub fn parse_from_rfc3339(s: &str) -> ParseResult<DateTime<FixedOffset>>;
    pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<DateTime<FixedOffset>>;
    pub fn parse_and_remainder(s: &str, fmt: &str) -> ParseResult<(DateTime<FixedOffset>, &str)>;
}
impl<Tz: TimeZone> Datelike for DateTime<Tz> {}
impl<Tz: TimeZone> Timelike for DateTime<Tz> {}
impl<Tz: TimeZone> Copy for DateTime<Tz> where <Tz as TimeZone>::Offset: Copy, NaiveDateTime: Copy {}
impl<Tz: TimeZone, Tz2: TimeZone> PartialEq<DateTime<Tz2>> for DateTime<Tz> {}
impl<Tz: TimeZone> Eq for DateTime<Tz> {}
impl<Tz: TimeZone, Tz2: TimeZone> PartialOrd<DateTime<Tz2>> for DateTime<Tz> {}
impl<Tz: TimeZone> Ord for DateTime<Tz> {}
impl<Tz: TimeZone> Add<TimeDelta> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> Add<Duration> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> AddAssign<TimeDelta> for DateTime<Tz> {}
impl<Tz: TimeZone> AddAssign<Duration> for DateTime<Tz> {}
impl<Tz: TimeZone> Add<FixedOffset> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> Add<Months> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> Sub<TimeDelta> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> Sub<Duration> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> SubAssign<TimeDelta> for DateTime<Tz> {}
impl<Tz: TimeZone> SubAssign<Duration> for DateTime<Tz> {}
impl<Tz: TimeZone> Sub<FixedOffset> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> Sub<Months> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> Sub<DateTime<Tz>> for DateTime<Tz> { type Output = TimeDelta; }
impl<Tz: TimeZone> Sub<&DateTime<Tz>> for DateTime<Tz> { type Output = TimeDelta; }
impl<Tz: TimeZone> Add<Days> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> Sub<Days> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> Display for DateTime<Tz> where Tz::Offset: Display {}
impl FromStr for DateTime<Utc> { type Err = ParseError; }
impl FromStr for DateTime<Local> { type Err = ParseError; }
impl From<SystemTime> for DateTime<Utc> {}
impl From<SystemTime> for DateTime<Local> {}
impl<Tz: TimeZone> From<DateTime<Tz>> for SystemTime {}
#[derive(PartialEq, Eq, Hash, PartialOrd, Ord, Copy, Clone)]
pub struct NaiveDate {}
impl NaiveDate {
    pub fn from_ymd(year: i32, month: u32, day: u32) -> NaiveDate;
    pub fn from_ymd_opt(year: i32, month: u32, day: u32) -> Option<NaiveDate>;
    pub fn from_epoch_days(days: i32) -> Option<NaiveDate>;
    pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveDate>;
    pub fn parse_and_remainder(s: &str, fmt: &str) -> ParseResult<(NaiveDate, &str)>;
    pub fn and_time(&self, time: NaiveTime) -> NaiveDateTime;
    pub fn and_hms(&self, hour: u32, min: u32, sec: u32) -> NaiveDateTime;
    pub fn and_hms_opt(&self, hour: u32, min: u32, sec: u32) -> Option<NaiveDateTime>;
    pub fn and_hms_milli(&self, hour: u32, min: u32, sec: u32, milli: u32) -> NaiveDateTime;
    pub fn and_hms_milli_opt(&self, hour: u32, min: u32, sec: u32, milli: u32) -> Option<NaiveDateTime>;
    pub fn and_hms_micro(&self, hour: u32, min: u32, sec: u32, micro: u32) -> NaiveDateTime;
    pub fn and_hms_micro_opt(&self, hour: u32, min: u32, sec: u32, micro: u32) -> Option<NaiveDateTime>;
    pub fn and_hms_nano(&self, hour: u32, min: u32, sec: u32, nano: u32) -> NaiveDateTime;
    pub fn and_hms_nano_opt(&self, hour: u32, min: u32, sec: u32, nano: u32) -> Option<NaiveDateTime>;
    pub fn signed_duration_since(self, rhs: NaiveDate) -> TimeDelta;
    pub fn years_since(&self, base: Self) -> Option<u32>;
    pub fn iter_days(&self) -> NaiveDateDaysIterator;
    pub fn leap_year(&self) -> bool;
    pub fn to_epoch_days(&self) -> i32;
}
impl Datelike for NaiveDate {}
impl From<NaiveDateTime> for NaiveDate {}
#[derive(Copy, Clone, Hash, PartialEq, PartialOrd, Eq, Ord)]
pub struct NaiveDateDaysIterator {}
impl Iterator for NaiveDateDaysIterator { type Item = NaiveDate; }
impl ExactSizeIterator for NaiveDateDaysIterator {}
impl DoubleEndedIterator for NaiveDateDaysIterator {}
#[derive(Copy, Clone, Hash, PartialEq, PartialOrd, Eq, Ord)]
pub struct NaiveDateWeeksIterator {}
impl Iterator for NaiveDateWeeksIterator { type Item = NaiveDate; }
impl ExactSizeIterator for NaiveDateWeeksIterator {}
impl DoubleEndedIterator for NaiveDateWeeksIterator {}
impl Display for NaiveDate {}
impl FromStr for NaiveDate { type Err = ParseError; }
impl Default for NaiveDate {}
#[derive(PartialEq, Eq, Hash, PartialOrd, Ord, Copy, Clone)]
pub struct NaiveDateTime {}
impl NaiveDateTime {
    pub fn new(date: NaiveDate, time: NaiveTime) -> NaiveDateTime;
    pub fn from_timestamp(secs: i64, nsecs: u32) -> NaiveDateTime;
    pub fn from_timestamp_millis(millis: i64) -> Option<NaiveDateTime>;
    pub fn from_timestamp_micros(micros: i64) -> Option<NaiveDateTime>;
    pub fn from_timestamp_nanos(nanos: i64) -> Option<NaiveDateTime>;
    pub fn from_timestamp_opt(secs: i64, nsecs: u32) -> Option<NaiveDateTime>;
    pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveDateTime>;
    pub fn parse_and_remainder(s: &str, fmt: &str) -> ParseResult<(NaiveDateTime, &str)>;
    pub fn date(&self) -> NaiveDate;
    pub fn time(&self) -> NaiveTime;
    pub fn timestamp(&self) -> i64;
    pub fn timestamp_millis(&self) -> i64;
    pub fn timestamp_micros(&self) -> i64;
    pub fn timestamp_nanos(&self) -> i64;
    pub fn timestamp_nanos_opt(&self) -> Option<i64>;
    pub fn timestamp_subsec_millis(&self) -> u32;
    pub fn timestamp_subsec_micros(&self) -> u32;
    pub fn timestamp_subsec_nanos(&self) -> u32;
    pub fn signed_duration_since(self, rhs: NaiveDateTime) -> TimeDelta;
    pub fn and_local_timezone<Tz: TimeZone>(&self, tz: Tz) -> MappedLocalTime<DateTime<Tz>>;
    pub fn and_utc(&self) -> DateTime<Utc>;
}
impl From<NaiveDate> for NaiveDateTime {}
impl Datelike for NaiveDateTime {}
impl Timelike for NaiveDateTime {}
impl Display for NaiveDateTime {}
impl FromStr for NaiveDateTime { type Err = ParseError; }
impl Default for NaiveDateTime {}
#[derive(PartialEq, Eq, Hash, PartialOrd, Ord, Copy, Clone)]
pub struct NaiveTime {}
impl NaiveTime {
    pub fn from_hms(hour: u32, min: u32, sec: u32) -> NaiveTime;
    pub fn from_hms_opt(hour: u32, min: u32, sec: u32) -> Option<NaiveTime>;
    pub fn from_hms_milli(hour: u32, min: u32, sec: u32, milli: u32) -> NaiveTime;
    pub fn from_hms_milli_opt(hour: u32, min: u32, sec: u32, milli: u32) -> Option<NaiveTime>;
    pub fn from_hms_micro(hour: u32, min: u32, sec: u32, micro: u32) -> NaiveTime;
    pub fn from_hms_micro_opt(hour: u32, min: u32, sec: u32, micro: u32) -> Option<NaiveTime>;
    pub fn from_hms_nano(hour: u32, min: u32, sec: u32, nano: u32) -> NaiveTime;
    pub fn from_hms_nano_opt(hour: u32, min: u32, sec: u32, nano: u32) -> Option<NaiveTime>;
    pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveTime>;
    pub fn parse_and_remainder(s: &str, fmt: &str) -> ParseResult<(NaiveTime, &str)>;
    pub fn signed_duration_since(self, rhs: NaiveTime) -> TimeDelta;
}
impl Timelike for NaiveTime {}
impl Display for NaiveTime {}
impl FromStr for NaiveTime { type Err = ParseError; }
impl Default for NaiveTime {}
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeDelta {}
impl TimeDelta {
    pub fn new(secs: i64, nanos: u32) -> Option<TimeDelta>;
    pub fn weeks(weeks: i64) -> TimeDelta;
    pub fn try_weeks(weeks: i64) -> Option<TimeDelta>;
    pub fn days(days: i64) -> TimeDelta;
    pub fn try_days(days: i64) -> Option<TimeDelta>;
    pub fn hours(hours: i64) -> TimeDelta;
    pub fn try_hours(hours: i64) -> Option<TimeDelta>;
    pub fn minutes(minutes: i64) -> TimeDelta;
    pub fn try_minutes(minutes: i64) -> Option<TimeDelta>;
    pub fn seconds(seconds: i64) -> TimeDelta;
    pub fn try_seconds(seconds: i64) -> Option<TimeDelta>;
    pub fn milliseconds(milliseconds: i64) -> TimeDelta;
    pub fn try_milliseconds(milliseconds: i64) -> Option<TimeDelta>;
    pub fn microseconds(microseconds: i64) -> TimeDelta;
    pub fn nanoseconds(nanos: i64) -> TimeDelta;
    pub fn num_weeks(&self) -> i64;
    pub fn num_days(&self) -> i64;
    pub fn num_hours(&self) -> i64;
    pub fn num_minutes(&self) -> i64;
    pub fn num_seconds(&self) -> i64;
    pub fn as_seconds_f64(self) -> f64;
    pub fn as_seconds_f32(self) -> f32;
    pub fn num_milliseconds(&self) -> i64;
    pub fn num_microseconds(&self) -> Option<i64>;
    pub fn num_nanoseconds(&self) -> Option<i64>;
    pub fn checked_add(&self, rhs: &TimeDelta) -> Option<TimeDelta>;
    pub fn checked_sub(&self, rhs: &TimeDelta) -> Option<TimeDelta>;
    pub fn checked_mul(&self, rhs: i32) -> Option<TimeDelta>;
    pub fn checked_div(&self, rhs: i32) -> Option<TimeDelta>;
    pub fn abs(&self) -> TimeDelta;
    pub fn min_value() -> TimeDelta;
    pub fn max_value() -> TimeDelta;
    pub fn zero() -> TimeDelta;
    pub fn is_zero(&self) -> bool;
    pub fn from_std(duration: std::time::Duration) -> Result<TimeDelta, OutOfRangeError>;
    pub fn to_std(&self) -> Result<std::time::Duration, OutOfRangeError>;
}
impl Add for TimeDelta { type Output = TimeDelta; }
impl Sub for TimeDelta { type Output = TimeDelta; }
impl Display for TimeDelta {}
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct OutOfRangeError {}
impl Display for OutOfRangeError {}
pub type MappedLocalTime<T> = LocalResult<T>;
#[derive(Clone, PartialEq, Copy, Eq, Hash)]
pub enum LocalResult<T> { Single(T), Ambiguous(T, T), None }
impl<T> MappedLocalTime<T> {
    pub fn single(self) -> Option<T>;
    pub fn earliest(self) -> Option<T>;
    pub fn latest(self) -> Option<T>;
    pub fn map<U, F: FnMut(T) -> U>(self, f: F) -> MappedLocalTime<U>;
}
pub trait Offset: Clone {
    fn fix(&self) -> FixedOffset;
}
pub trait TimeZone: Clone {
    type Offset: Offset;
    fn with_ymd_and_hms(&self, year: i32, month: u32, day: u32, hour: u32, min: u32, sec: u32) -> MappedLocalTime<DateTime<Self>>;
    fn timestamp(&self, secs: i64, nsecs: u32) -> DateTime<Self>;
    fn timestamp_opt(&self, secs: i64, nsecs: u32) -> MappedLocalTime<DateTime<Self>>;
    fn timestamp_millis(&self, millis: i64) -> DateTime<Self>;
    fn timestamp_millis_opt(&self, millis: i64) -> MappedLocalTime<DateTime<Self>>;
    fn timestamp_micros(&self, micros: i64) -> MappedLocalTime<DateTime<Self>>;
    fn from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<DateTime<Self>>;
    fn from_utc_datetime(&self, utc: &NaiveDateTime) -> DateTime<Self>;
}
pub type Duration = TimeDelta;
pub type ParseResult<T> = Result<T, ParseError>;
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Utc {}
impl Utc {
    pub fn now() -> DateTime<Utc>;
}
impl TimeZone for Utc { type Offset = Utc; }
#[derive(Clone, Copy)]
pub struct Local {}
impl Local {
    pub fn now() -> DateTime<Local>;
}
impl TimeZone for Local { type Offset = FixedOffset; }
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct FixedOffset {}
impl FixedOffset {
    pub fn east_opt(secs: i32) -> Option<FixedOffset>;
    pub fn west_opt(secs: i32) -> Option<FixedOffset>;
    pub fn local_minus_utc(&self) -> i32;
}
impl TimeZone for FixedOffset { type Offset = FixedOffset; }
impl Display for FixedOffset {}
impl Display for Utc {}
#[derive(Clone, Copy)]
pub struct Months {}
impl Months {
    pub fn new(num: u32) -> Self;
}
#[derive(Clone, Copy)]
pub struct Days {}
impl Days {
    pub fn new(num: u64) -> Self;
}
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum SecondsFormat { Secs, Millis, Micros, Nanos, AutoSi }
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Weekday { Mon, Tue, Wed, Thu, Fri, Sat, Sun }
pub trait Datelike {
    fn year(&self) -> i32;
    fn month(&self) -> u32;
    fn month0(&self) -> u32;
    fn day(&self) -> u32;
    fn day0(&self) -> u32;
    fn ordinal(&self) -> u32;
    fn weekday(&self) -> Weekday;
    fn num_days_from_ce(&self) -> i32;
    fn with_year(&self, year: i32) -> Option<Self>;
    fn with_month(&self, month: u32) -> Option<Self>;
    fn with_day(&self, day: u32) -> Option<Self>;
}
pub trait Timelike {
    fn hour(&self) -> u32;
    fn minute(&self) -> u32;
    fn second(&self) -> u32;
    fn nanosecond(&self) -> u32;
    fn with_hour(&self, hour: u32) -> Option<Self>;
    fn with_minute(&self, min: u32) -> Option<Self>;
    fn with_second(&self, sec: u32) -> Option<Self>;
    fn with_nanosecond(&self, nano: u32) -> Option<Self>;
    fn num_seconds_from_midnight(&self) -> u32;
}
impl<Tz: TimeZone> DateTime<Tz> {
    pub fn format(&self, fmt: &str) -> format::DelayedFormat;
}
impl NaiveDateTime {
    pub fn format(&self, fmt: &str) -> format::DelayedFormat;
}
impl NaiveDate {
    pub fn format(&self, fmt: &str) -> format::DelayedFormat;
}
impl NaiveTime {
    pub fn format(&self, fmt: &str) -> format::DelayedFormat;
}
pub struct ParseError {}
impl Display for ParseError {}
impl std::error::Error for ParseError {}
pub mod format {
    use std::fmt::Display;
    pub use crate::{ParseError, ParseResult};
    pub struct DelayedFormat {}
    impl Display for DelayedFormat {}
}
pub mod naive {
    pub use crate::{NaiveDate, NaiveDateTime, NaiveTime};
}
pub mod offset {
    pub use crate::{FixedOffset, Local, TimeZone, Utc};
}
pub mod prelude {
    pub use crate::{DateTime, Datelike, FixedOffset, Local, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Timelike, Utc, Weekday};
}
