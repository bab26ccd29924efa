//! Reads what ships with the program while it is built, so that no start has to: the declarations
//! under `rules/apis/stubs` are lowered, the tables in `rules/apis` parsed.

// The rooms that lower; what else they offer is not used here.
#[allow(dead_code, unused_imports)]
#[path = "src/syntax/mod.rs"]
mod syntax;
#[allow(dead_code, unused_imports)]
#[path = "src/text/mod.rs"]
mod text;

use std::collections::hash_map::DefaultHasher;
use std::error::Error;
use std::ffi::OsStr;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, fs, thread};

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// What a file in `rules/apis` is turned into.
struct Job {
    from: PathBuf,
    to: PathBuf,
    convert: fn(&str) -> Outcome<Vec<u8>>,
}

fn main() -> Outcome<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").ok_or("cargo runs this")?);
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo runs this")?);
    for read in ["build.rs", "src/syntax", "src/text", "rules/apis"] {
        println!("cargo::rerun-if-changed={read}");
    }
    let apis = root.join("rules/apis");
    let mut jobs = jobs(&apis.join("stubs"), "rs", &out.join("stubs"), stub)?;
    jobs.extend(jobs_of_tables(&apis, &out)?);
    let program = fingerprint(&root)?;
    // What one build of the lowering wrote, another must not read.
    println!("cargo::rustc-env=LOWERING={program:016x}");
    run(&jobs, program)
}

fn jobs_of_tables(apis: &Path, out: &Path) -> Outcome<Vec<Job>> {
    jobs(apis, "toml", &out.join("tables"), table)
}

fn jobs(
    folder: &Path,
    extension: &str,
    out: &Path,
    convert: fn(&str) -> Outcome<Vec<u8>>,
) -> Outcome<Vec<Job>> {
    fs::create_dir_all(out)?;
    let mut jobs = Vec::new();
    for entry in fs::read_dir(folder)? {
        let from = entry?.path();
        if from.extension() == Some(OsStr::new(extension)) {
            let name = from.file_stem().ok_or("a file has a name")?;
            let to = out.join(name).with_extension("bin");
            jobs.push(Job { from, to, convert });
        }
    }
    Ok(jobs)
}

/// Does the jobs whose files have changed since the former build.
fn run(jobs: &[Job], program: u64) -> Outcome<()> {
    let next = AtomicUsize::new(0);
    let work = || -> Outcome<()> {
        while let Some(job) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
            job.run(program)
                .map_err(|error| format!("{}: {error}", job.from.display()))?;
        }
        Ok(())
    };
    let count = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let mut threads = Vec::new();
        for _ in 0..count {
            let thread = thread::Builder::new().stack_size(syntax::STACK_SIZE);
            threads.push(thread.spawn_scoped(scope, work)?);
        }
        for thread in threads {
            thread.join().map_err(|_| "a conversion panicked")??;
        }
        Ok(())
    })
}

impl Job {
    fn run(&self, program: u64) -> Outcome<()> {
        let text = fs::read_to_string(&self.from)?;
        let mut hasher = DefaultHasher::new();
        (program, &text).hash(&mut hasher);
        let stamp = hasher.finish().to_string();
        let stamp_file = self.to.with_extension("stamp");
        let is_done = fs::read_to_string(&stamp_file).is_ok_and(|done| done == stamp);
        if !is_done || !self.to.exists() {
            fs::write(&self.to, (self.convert)(&text)?)?;
            fs::write(stamp_file, stamp)?;
        }
        Ok(())
    }
}

fn stub(text: &str) -> Outcome<Vec<u8>> {
    let lowered = syntax::lower_in_parts(text);
    if let Some(error) = lowered.errors.first() {
        return Err(format!("at byte {}: {}", error.range.start, error.message).into());
    }
    syntax::to_bytes(&lowered.file).ok_or_else(|| "the lowered file has no bytes".into())
}

/// MessagePack tells names and types as TOML does, and strings lie in it as they are.
fn table(text: &str) -> Outcome<Vec<u8>> {
    let table: toml::Table = toml::from_str(text)?;
    Ok(rmp_serde::to_vec(&table)?)
}

/// A hash of the sources that convert.
fn fingerprint(root: &Path) -> Outcome<u64> {
    let mut open = vec![root.join("src/syntax"), root.join("src/text")];
    let mut files = vec![root.join("build.rs"), root.join("Cargo.lock")];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else {
                files.push(path);
            }
        }
    }
    files.sort();
    let mut hasher = DefaultHasher::new();
    for file in files {
        fs::read(file).unwrap_or_default().hash(&mut hasher);
    }
    Ok(hasher.finish())
}
