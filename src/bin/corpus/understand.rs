//! How much of the packages the model understands, and what it most often does not.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use cargo_perf_review::semantics::infer::Callee;
use cargo_perf_review::semantics::{self, BodyInfo, Model};
use cargo_perf_review::syntax::hir::ExprKind;
use cargo_perf_review::syntax::{STACK_SIZE, lower};
use cargo_perf_review::workspace::{self, FileKind, LoadRequest, ManifestSource};
use rayon::prelude::*;

use crate::Failure;

#[derive(Default)]
struct Understood {
    calls: usize,
    unknown: usize,
    /// How often calls of that text are not known.
    names: BTreeMap<String, usize>,
}

/// Prints for each package how many calls are resolved, and the names of those that most often are
/// not.
pub fn understand(paths: &[PathBuf], top: usize) -> Result<(), Failure> {
    let pool = rayon::ThreadPoolBuilder::new()
        .stack_size(STACK_SIZE)
        .build()
        .map_err(|error| Failure::new(error.to_string()))?;
    let mut whole = Understood::default();
    let mut failures = Vec::new();
    for path in paths {
        let model = || pool.install(|| model(path));
        match catch_unwind(AssertUnwindSafe(model)) {
            Ok(Ok(part)) => whole.add(part),
            Ok(Err(failure)) => failures.push(format!("{}: {failure}", path.display())),
            Err(_) => failures.push(format!("{}: panic", path.display())),
        }
    }
    whole.print("all");
    let mut names: Vec<_> = whole.names.into_iter().collect();
    names.sort_by(|left, right| right.1.cmp(&left.1).then_with(|| left.0.cmp(&right.0)));
    for (name, count) in names.iter().take(top) {
        println!("{count:8} {name}");
    }
    if failures.is_empty() {
        return Ok(());
    }
    Err(Failure::new(failures.join("\n")))
}

/// The linked model of a package.
pub fn model_of(path: &Path) -> Result<Model, Failure> {
    let pool = rayon::ThreadPoolBuilder::new()
        .stack_size(STACK_SIZE)
        .build()
        .map_err(|error| Failure::new(error.to_string()))?;
    pool.install(|| link(path)).map(|(model, ..)| model)
}

fn model(path: &Path) -> Result<Understood, Failure> {
    let (model, lowered, built) = link(path)?;
    let understood = Understood::of(&model);
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    understood.print(&format!(
        "{name:32} lowered in {:4} ms, linked in {:4} ms",
        lowered.as_millis(),
        built.as_millis()
    ));
    Ok(understood)
}

/// The model with the times that lowering and linking took.
fn link(path: &Path) -> Result<(Model, Duration, Duration), Failure> {
    let request = LoadRequest {
        directory: path.to_owned(),
        manifest_path: Some(path.join("Cargo.toml")),
        source: ManifestSource::OwnReader,
        ..LoadRequest::default()
    };
    let workspace = workspace::load(&request).map_err(|error| Failure::at(path, &error))?;
    let began = Instant::now();
    let files = workspace
        .files
        .par_iter()
        .map(|file| match file.kind {
            FileKind::Rust => lower(&file.text).file,
            _ => lower("").file,
        })
        .collect();
    let lowered = began.elapsed();
    let model = semantics::build(workspace, files, semantics::prepare());
    let built = began.elapsed().saturating_sub(lowered);
    Ok((model, lowered, built))
}

impl Understood {
    fn of(model: &Model) -> Self {
        let mut understood = Self::default();
        for body in &model.bodies {
            for call in body.types.calls() {
                understood.calls += 1;
                if call.callee == Callee::Unknown {
                    understood.unknown += 1;
                    let name = called_name(model, body, call.expr);
                    *understood.names.entry(name).or_default() += 1;
                }
            }
        }
        understood
    }

    fn add(&mut self, other: Self) {
        self.calls += other.calls;
        self.unknown += other.unknown;
        for (name, count) in other.names {
            *self.names.entry(name).or_default() += count;
        }
    }

    fn print(&self, what: &str) {
        let known = self.calls - self.unknown;
        let share = (known * 1000).checked_div(self.calls).unwrap_or(1000);
        println!(
            "{what}: {}.{} % of {} calls known",
            share / 10,
            share % 10,
            self.calls
        );
    }
}

/// `.name` of a method call, else the text of what is called.
fn called_name(
    model: &Model,
    body: &BodyInfo,
    call: cargo_perf_review::syntax::hir::ExprId,
) -> String {
    let source = body.source(model);
    if let Some(call) = source.method_call(call) {
        return format!(".{}", call.method.name);
    }
    match source.expr(call).kind {
        ExprKind::Call { callee, .. } => body.text(model, callee).to_owned(),
        _ => body.text(model, call).to_owned(),
    }
}
