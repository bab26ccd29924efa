//! How much of the packages the model understands, and what it most often does not.

use std::collections::BTreeMap;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use cargo_perf_review::semantics::infer::{Callee, ValueResolution};
use cargo_perf_review::semantics::types::Ty;
use cargo_perf_review::semantics::{self, BodyInfo, Model, WorkspaceMacros};
use cargo_perf_review::syntax::hir::{ExprKind, Id};
use cargo_perf_review::syntax::{STACK_SIZE, lower, lower_with};
use cargo_perf_review::workspace::{
    self, DependencyReading, FileKind, LoadRequest, ManifestSource,
};
use rayon::prelude::*;

use crate::Failure;

/// How many of something are known.
#[derive(Clone, Copy, Default)]
struct Share {
    all: usize,
    known: usize,
}

#[derive(Default)]
struct Understood {
    /// Expressions with a type.
    expressions: Share,
    /// Receivers of method calls with a type.
    receivers: Share,
    /// Paths that name no variable.
    paths: Share,
    /// Callees of calls of anything but methods.
    functions: Share,
    /// Callees of method calls.
    methods: Share,
    /// How often calls of that text are not known.
    names: BTreeMap<String, usize>,
}

/// Prints for each package how much is known, and the names of the calls that most often are not.
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
        dependencies: DependencyReading::Auto,
        ..LoadRequest::default()
    };
    let workspace = workspace::load(&request).map_err(|error| Failure::at(path, &error))?;
    let began = Instant::now();
    let macros = WorkspaceMacros::of(&workspace);
    let ids: Vec<_> = workspace.file_ids().collect();
    let files = ids
        .into_par_iter()
        .map(|id| match workspace.file(id).kind {
            FileKind::Rust => lower_with(&workspace.file(id).text, &macros.for_file(id)).file,
            _ => lower("").file,
        })
        .collect();
    let lowered = began.elapsed();
    let model = semantics::build(workspace, files, semantics::prepare());
    let built = began.elapsed().saturating_sub(lowered);
    Ok((model, lowered, built))
}

impl Share {
    fn count(&mut self, is_known: bool) {
        self.all += 1;
        self.known += usize::from(is_known);
    }

    fn add(&mut self, other: Self) {
        self.all += other.all;
        self.known += other.known;
    }
}

impl fmt::Display for Share {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let share = (self.known * 1000).checked_div(self.all).unwrap_or(1000);
        write!(formatter, "{}.{} % of {}", share / 10, share % 10, self.all)
    }
}

impl Understood {
    fn of(model: &Model) -> Self {
        let mut understood = Self::default();
        for body in &model.bodies {
            let hir = body.hir(model);
            for position in hir.first_expr.index()..hir.end_expr.index() {
                let is_known = body.types.expr(Id::from_index(position)) != Ty::UNKNOWN;
                understood.expressions.count(is_known);
            }
            for &(_, resolution) in body.types.paths() {
                match resolution {
                    ValueResolution::Local(_) | ValueResolution::SelfParam => {}
                    resolution => understood
                        .paths
                        .count(resolution != ValueResolution::Unknown),
                }
            }
            for call in body.types.calls() {
                let is_known = call.callee != Callee::Unknown;
                match body.source(model).method_call(call.expr) {
                    Some(method) => {
                        let receiver = body.types.expr(method.receiver);
                        understood.receivers.count(receiver != Ty::UNKNOWN);
                        understood.methods.count(is_known);
                    }
                    None => understood.functions.count(is_known),
                }
                if !is_known {
                    let name = called_name(model, body, call.expr);
                    *understood.names.entry(name).or_default() += 1;
                }
            }
        }
        understood
    }

    fn add(&mut self, other: Self) {
        self.expressions.add(other.expressions);
        self.receivers.add(other.receivers);
        self.paths.add(other.paths);
        self.functions.add(other.functions);
        self.methods.add(other.methods);
        for (name, count) in other.names {
            *self.names.entry(name).or_default() += count;
        }
    }

    fn print(&self, what: &str) {
        println!(
            "{what}: known are of expressions {}, receivers {}, paths of items {}, called functions {}, called methods {}",
            self.expressions, self.receivers, self.paths, self.functions, self.methods
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
