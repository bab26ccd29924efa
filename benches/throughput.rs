//! What a review costs beside a bare parse of the same files: `cargo bench --bench throughput`.
//!
//! One run measures everything, since only ratios of one run mean something on a shared machine.
//! Needs the corpus (`cargo corpus fetch`), or takes folders of packages as arguments.

use std::env;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use rayon::ThreadPool;
use rayon::prelude::*;
use walkdir::WalkDir;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// As large as the tool's own workers have.
const STACK_BYTES: usize = 256 << 20;
const ROUNDS: usize = 3;

/// A review may take so many times a bare parse, and parts of it so many.
const WHOLE_BUDGET: f64 = 1.5;
const MODEL_BUDGET: f64 = 0.4;
/// A review of what has not changed may take so much of the time of the first one.
const WARM_BUDGET: f64 = 0.1;
/// Bytes of memory for each byte of source, and for the program itself.
const MEMORY_FACTOR: u64 = 10;
const MEMORY_BASE: u64 = 50 << 20;

fn main() -> Result<(), Box<dyn Error>> {
    // `cargo bench` adds flags of its own.
    let mut packages: Vec<PathBuf> = env::args_os()
        .skip(1)
        .filter(|argument| !argument.to_string_lossy().starts_with('-'))
        .map(PathBuf::from)
        .collect();
    if packages.is_empty() {
        packages = folders(&Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus/vendor"))
            .map_err(|_| "no corpus: run `cargo corpus fetch` first")?;
    }
    let root = workspace_of(&packages)?;
    let files = rust_files(&root);
    let pool = rayon::ThreadPoolBuilder::new()
        .stack_size(STACK_BYTES)
        .build()?;

    let read = best(|| drop(read_all(&pool, &files)));
    let texts = read_all(&pool, &files);
    let bytes: u64 = texts.iter().map(|text| text.len() as u64).sum();
    let lines: usize = texts.iter().map(|text| text.lines().count()).sum();
    println!(
        "{} packages, {} files, {:.1} MB, {lines} lines, {} threads, best of {ROUNDS}",
        packages.len(),
        files.len(),
        megabytes(bytes),
        pool.current_num_threads(),
    );

    let parse = best(|| pool.install(|| texts.par_iter().for_each(|text| parse(text))));
    let lower = best(|| {
        let lowered: Vec<_> = pool.install(|| {
            texts
                .par_iter()
                .map(|text| cargo_perf_review::syntax::lower(text))
                .collect()
        });
        drop(lowered);
    });
    let mut phases = Phases::default();
    let mut failure = None;
    let whole = best(|| match review(&root) {
        Ok(said) => phases.take(&said),
        Err(error) => failure = Some(error),
    });
    if let Some(error) = failure {
        return Err(error);
    }
    let peak = peak_of_review(&root)?;
    fs::create_dir_all(root.join("target"))?;
    warm_review(&root)?;
    let warm = best(|| drop(warm_review(&root)));

    print_cost("read", read, parse, None);
    print_cost("parse", parse, parse, None);
    print_cost("parse + lower", lower, parse, None);
    print_cost("whole review", whole, parse, Some(WHOLE_BUDGET));
    for (phase, time) in &phases.0 {
        println!(
            "{}",
            time_line(&format!("  {phase}"), *time, parse.wall, None)
        );
    }
    let model = phases.time("link") + phases.time("rules");
    println!(
        "{}",
        time_line("link + rules", model, parse.wall, Some(MODEL_BUDGET))
    );
    println!(
        "{:20} {:8.3} s {:6.2} x whole of {WARM_BUDGET:.1}: {}",
        "nothing changed",
        warm.wall.as_secs_f64(),
        warm.wall.as_secs_f64() / whole.wall.as_secs_f64(),
        verdict(warm.wall.as_secs_f64() <= WARM_BUDGET * whole.wall.as_secs_f64())
    );
    let budget = bytes * MEMORY_FACTOR + MEMORY_BASE;
    println!(
        "{:20} {:8.1} MB of {:.1} MB: {}",
        "peak memory",
        megabytes(peak),
        megabytes(budget),
        verdict(peak <= budget)
    );
    Ok(())
}

/// The shortest time that the review gave for each of its phases, in their order.
#[derive(Default)]
struct Phases(Vec<(String, Duration)>);

impl Phases {
    /// Reads the lines of `--timings`: a name and milliseconds.
    fn take(&mut self, said: &str) {
        for line in said.lines() {
            let Some((name, time)) = line
                .trim_end()
                .strip_suffix(" ms")
                .and_then(|line| line.trim_end().rsplit_once(' '))
            else {
                continue;
            };
            let Ok(milliseconds) = time.parse::<f64>() else {
                continue;
            };
            let (name, time) = (name.trim(), Duration::from_secs_f64(milliseconds / 1e3));
            match self.0.iter_mut().find(|(known, _)| known == name) {
                Some((_, shortest)) => *shortest = time.min(*shortest),
                None => self.0.push((name.to_owned(), time)),
            }
        }
    }

    fn time(&self, phase: &str) -> Duration {
        self.0
            .iter()
            .find(|(name, _)| name == phase)
            .map_or(Duration::ZERO, |(_, time)| *time)
    }
}

fn folders(parent: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut folders: Vec<PathBuf> = fs::read_dir(parent)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.join("Cargo.toml").is_file())
        .collect();
    folders.sort();
    Ok(folders)
}

/// Joins the packages into one workspace, so that start-up is paid once, as users pay it.
///
/// A tree of hard links: cargo wants members below the root, and the corpus itself must stay free
/// of a manifest that would turn each package into a member.
fn workspace_of(packages: &[PathBuf]) -> Result<PathBuf, Box<dyn Error>> {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("throughput");
    if root.exists() {
        fs::remove_dir_all(&root)?;
    }
    fs::create_dir_all(&root)?;
    for package in packages {
        let name = package.file_name().ok_or("a package's folder has a name")?;
        link(package, &root.join(name))?;
    }
    fs::write(
        root.join("Cargo.toml"),
        "[workspace]\nmembers = [\"*\"]\nresolver = \"2\"\n",
    )?;
    Ok(root)
}

fn link(from: &Path, to: &Path) -> Result<(), Box<dyn Error>> {
    for entry in WalkDir::new(from) {
        let entry = entry?;
        let target = to.join(entry.path().strip_prefix(from)?);
        if entry.file_type().is_dir() {
            fs::create_dir_all(target)?;
        } else if fs::hard_link(entry.path(), &target).is_err() {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

fn rust_files(root: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = WalkDir::new(root)
        .into_iter()
        .filter_map(|entry| Some(entry.ok()?.into_path()))
        .filter(|path| {
            path.extension().is_some_and(|extension| extension == "rs") && path.is_file()
        })
        .collect();
    files.sort();
    files
}

fn read_all(pool: &ThreadPool, files: &[PathBuf]) -> Vec<String> {
    pool.install(|| {
        files
            .par_iter()
            .map(|path| fs::read_to_string(path).unwrap_or_default())
            .collect()
    })
}

/// What any tool on syn pays; spans are given back as they must be lest memory grow for ever.
fn parse(text: &str) {
    drop(syn::parse_file(text));
    proc_macro2::extra::invalidate_current_thread_spans();
}

/// How long something took by the clock, and on all processors together.
#[derive(Clone, Copy, Default)]
struct Cost {
    wall: Duration,
    processors: Duration,
}

/// The best of some rounds: others share the machine, so less is truer.
fn best(mut run: impl FnMut()) -> Cost {
    let mut best = Cost {
        wall: Duration::MAX,
        processors: Duration::MAX,
    };
    for _ in 0..ROUNDS {
        let (start, used) = (Instant::now(), processor_time());
        run();
        best.wall = best.wall.min(start.elapsed());
        best.processors = best.processors.min(processor_time().saturating_sub(used));
    }
    best
}

/// What this process and the children it waited for have used so far, to a hundredth of a second;
/// zero where the kernel does not tell.
fn processor_time() -> Duration {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // The fields are counted behind the name in parentheses: 12 to 15 are the four times.
    let fields = stat.rsplit_once(')').map_or("", |(_, fields)| fields);
    let ticks: u64 = fields
        .split_whitespace()
        .skip(11)
        .take(4)
        .filter_map(|field| field.parse::<u64>().ok())
        .sum();
    Duration::from_millis(ticks * 10)
}

fn review_command(root: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-perf-review"));
    command
        .args([
            "--format",
            "json",
            "--quiet",
            "--timings",
            "--deps",
            "off",
            "--no-cache",
        ])
        .arg("--manifest-path")
        .arg(root.join("Cargo.toml"))
        .stdin(Stdio::null());
    command
}

/// As [`review`], with what a former review has left in the target folder.
fn warm_review(root: &Path) -> Result<(), Box<dyn Error>> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-perf-review"));
    command
        .args(["--format", "json", "--quiet", "--deps", "off"])
        .arg("--manifest-path")
        .arg(root.join("Cargo.toml"))
        .env("CARGO_TARGET_DIR", root.join("target"))
        .stdin(Stdio::null());
    if command.output()?.status.success() {
        return Ok(());
    }
    Err("the review failed".into())
}

/// Reviews the workspace as a user would, from the start of the process to its end.
fn review(root: &Path) -> Result<String, Box<dyn Error>> {
    let output = review_command(root).output()?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    if output.status.success() {
        return Ok(said);
    }
    Err(format!("the review ended with {}: {said}", output.status).into())
}

/// The kernel's high-water mark of a review, read until the process is gone. In bytes.
fn peak_of_review(root: &Path) -> Result<u64, Box<dyn Error>> {
    let mut child = review_command(root)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    let status = PathBuf::from(format!("/proc/{}/status", child.id()));
    let mut peak = 0;
    while child.try_wait()?.is_none() {
        let text = fs::read_to_string(&status).unwrap_or_default();
        peak = peak.max(high_water(&text).unwrap_or(0));
        thread::sleep(Duration::from_millis(2));
    }
    Ok(peak)
}

fn high_water(status: &str) -> Option<u64> {
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes << 10)
}

#[allow(clippy::cast_precision_loss)]
fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

fn print_cost(what: &str, cost: Cost, parse: Cost, budget: Option<f64>) {
    let processors = cost.processors.as_secs_f64() / parse.processors.as_secs_f64();
    let line = time_line(what, cost.wall, parse.wall, budget);
    println!("{line} (processors {processors:.2} x)");
}

fn time_line(what: &str, time: Duration, parse: Duration, budget: Option<f64>) -> String {
    let ratio = time.as_secs_f64() / parse.as_secs_f64();
    let judged = budget.map_or(String::new(), |budget| {
        format!(" of {budget:.1}: {}", verdict(ratio <= budget))
    });
    format!(
        "{what:20} {:8.3} s {ratio:6.2} x parse{judged}",
        time.as_secs_f64()
    )
}

fn verdict(kept: bool) -> &'static str {
    if kept { "kept" } else { "OVER BUDGET" }
}
