//! What lowering costs beside the bare parse, on the sources of the folders that are given.
//!
//! `cargo bench --profile fast --bench lowering -- FOLDER...`

#![allow(missing_docs, clippy::cast_precision_loss)]

use std::time::{Duration, Instant};

use cargo_perf_review::syntax::{STACK_SIZE, lower};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let folders: Vec<String> = std::env::args()
        .skip(1)
        .filter(|argument| !argument.starts_with("--"))
        .collect();
    let folders = if folders.is_empty() {
        vec![env!("CARGO_MANIFEST_DIR").to_owned() + "/src"]
    } else {
        folders
    };
    let texts: Vec<String> = folders
        .iter()
        .flat_map(walkdir::WalkDir::new)
        .filter_map(Result::ok)
        .filter(|entry| {
            entry
                .path()
                .extension()
                .is_some_and(|extension| extension == "rs")
        })
        .filter_map(|entry| std::fs::read_to_string(entry.path()).ok())
        .collect();
    let work = move || measure(&texts);
    let thread = std::thread::Builder::new()
        .stack_size(STACK_SIZE)
        .spawn(work);
    thread.expect("a thread").join().expect("no panic");
}

fn measure(texts: &[String]) {
    let bytes: usize = texts.iter().map(String::len).sum();
    let mut best = [Duration::MAX; 2];
    let mut nodes = 0;
    for _ in 0..5 {
        let begun = Instant::now();
        for text in texts {
            let file = syn::parse_file(text);
            std::hint::black_box(&file);
            drop(file);
            proc_macro2::extra::invalidate_current_thread_spans();
        }
        best[0] = best[0].min(begun.elapsed());
        let begun = Instant::now();
        nodes = 0;
        for text in texts {
            nodes += std::hint::black_box(lower(text)).file.exprs.len();
        }
        best[1] = best[1].min(begun.elapsed());
    }
    let per_byte = |time: Duration| time.as_secs_f64() * 1e9 / bytes as f64;
    println!(
        "{} files, {bytes} bytes, {nodes} expressions: parse {:.1} ns/byte, lower {:.1} ns/byte, ratio {:.2}",
        texts.len(),
        per_byte(best[0]),
        per_byte(best[1]),
        best[1].as_secs_f64() / best[0].as_secs_f64(),
    );
}
