//! Brings published packages into a folder, through cargo and its own cache.

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use walkdir::WalkDir;

use crate::Failure;
use crate::list::Pin;

/// Unpacks each package into `into`, one folder a package; what is there already is left alone.
pub fn fetch(pins: &[Pin], into: &Path) -> Result<(), Failure> {
    fs::create_dir_all(into).map_err(|error| Failure::at(into, &error))?;
    let mut missing = Vec::new();
    for pin in pins {
        let folder = into.join(pin.folder());
        if folder.is_dir() {
            continue;
        }
        match fetch_one(pin, into, &folder) {
            Ok(()) => println!("{}", pin.folder()),
            Err(failure) => missing.push(format!("{}: {failure}", pin.folder())),
        }
    }
    println!(
        "{} of {} packages are there",
        pins.len() - missing.len(),
        pins.len()
    );
    if missing.is_empty() {
        return Ok(());
    }
    Err(Failure::new(missing.join("\n")))
}

fn fetch_one(pin: &Pin, into: &Path, folder: &Path) -> Result<(), Failure> {
    let unpacked = if let Some(path) = unpacked(pin)? {
        path
    } else {
        download(pin, into)?;
        unpacked(pin)?.ok_or_else(|| Failure::new("cargo did not unpack it"))?
    };
    // A folder of the final name is always whole: an interrupted copy leaves only the other one.
    let part = into.join(format!(".part-{}", pin.folder()));
    if part.exists() {
        fs::remove_dir_all(&part).map_err(|error| Failure::at(&part, &error))?;
    }
    copy(&unpacked, &part).map_err(|error| Failure::at(&part, &error))?;
    fs::rename(&part, folder).map_err(|error| Failure::at(folder, &error))
}

/// `cargo info` is the one command that downloads a package without those it depends on.
fn download(pin: &Pin, folder: &Path) -> Result<(), Failure> {
    let output = Command::new(cargo())
        .args(["info", "--quiet", "--color", "never"])
        .arg(format!("{}@{}", pin.name, pin.version))
        .current_dir(folder)
        .output()
        .map_err(|error| Failure::new(format!("cargo does not start: {error}")))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(Failure::new(
        said.lines()
            .next()
            .unwrap_or("cargo info failed")
            .to_owned(),
    ))
}

/// Where cargo's cache holds the package unpacked, if it does.
fn unpacked(pin: &Pin) -> Result<Option<PathBuf>, Failure> {
    let sources = cargo_home()?.join("registry").join("src");
    let Ok(registries) = fs::read_dir(&sources) else {
        return Ok(None);
    };
    let mut found: Vec<PathBuf> = registries
        .filter_map(|entry| Some(entry.ok()?.path().join(pin.folder())))
        .filter(|path| path.join("Cargo.toml").is_file())
        .collect();
    found.sort();
    Ok(found.into_iter().next())
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    for entry in WalkDir::new(from) {
        let entry = entry?;
        // The walk starts at `from`, so every path begins with it.
        let target = to.join(entry.path().strip_prefix(from).map_err(io::Error::other)?);
        if entry.file_type().is_dir() {
            fs::create_dir_all(target)?;
        } else if entry.file_type().is_file() {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// The cargo that runs us, else the one on the path.
pub fn cargo() -> std::ffi::OsString {
    env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

fn cargo_home() -> Result<PathBuf, Failure> {
    if let Some(home) = env::var_os("CARGO_HOME") {
        return Ok(home.into());
    }
    env::home_dir()
        .map(|home| home.join(".cargo"))
        .ok_or_else(|| Failure::new("neither CARGO_HOME nor a home folder is set"))
}
