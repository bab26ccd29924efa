//! What lowering must not lose, checked against `syn` itself on real crates.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use cargo_perf_review::syntax::hir::{ExprId, ExprKind, PatKind, SourceFile};
use cargo_perf_review::syntax::{STACK_SIZE, lower};
use syn::spanned::Spanned as _;
use syn::visit::{self, Visit};

/// Runs on a stack as large as lowering asks for.
fn on_large_stack<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    std::thread::Builder::new()
        .stack_size(STACK_SIZE)
        .spawn(work)
        .expect("a thread")
        .join()
        .expect("no panic")
}

/// Packages of different styles, small enough for a debug build.
const PACKAGES: &[&str] = &[
    "boxcar",
    "cargo-perf-review",
    "cargo-platform",
    "cargo_metadata",
    "clap_builder",
    "codespan-reporting",
    "globset",
    "indicatif",
    "proc-macro2",
    "quote",
    "rayon-core",
    "rustc-hash",
    "semver",
    "serde_core",
    "serde_json",
    "syn",
    "toml",
    "toml_parser",
    "walkdir",
];

/// The sources of this package and of some dependencies, which are there wherever its tests run.
fn real_files() -> Vec<PathBuf> {
    // Dependencies of other platforms need not be there.
    let version = Command::new("rustc")
        .arg("-vV")
        .output()
        .expect("rustc runs");
    let version = String::from_utf8_lossy(&version.stdout);
    let host = version
        .lines()
        .find_map(|line| line.strip_prefix("host: "))
        .expect("a host");
    let output = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--offline",
            "--format-version=1",
            "--filter-platform",
            host,
        ])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    let metadata: serde_json::Value =
        serde_json::from_slice(&output.stdout).expect("cargo metadata prints JSON");
    let packages = metadata["packages"].as_array().expect("packages").iter();
    let mut files: Vec<PathBuf> = packages
        .filter(|package| PACKAGES.iter().any(|name| package["name"] == *name))
        .filter_map(|package| Path::new(package["manifest_path"].as_str()?).parent())
        .flat_map(|folder| walkdir::WalkDir::new(folder.join("src")))
        .filter_map(Result::ok)
        .map(walkdir::DirEntry::into_path)
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect();
    files.sort();
    assert!(files.len() > 200, "only {} files", files.len());
    files
}

/// How often the constructs occur that most rules look at.
#[derive(Debug, Default, PartialEq)]
struct Counts {
    calls: usize,
    method_calls: usize,
    awaits: usize,
    closures: usize,
    loops: usize,
    macros: usize,
}

impl<'ast> Visit<'ast> for Counts {
    fn visit_expr(&mut self, expr: &'ast syn::Expr) {
        match expr {
            syn::Expr::Call(_) => self.calls += 1,
            syn::Expr::MethodCall(_) => self.method_calls += 1,
            syn::Expr::Await(_) => self.awaits += 1,
            syn::Expr::Closure(_) => self.closures += 1,
            syn::Expr::While(_) | syn::Expr::ForLoop(_) | syn::Expr::Loop(_) => self.loops += 1,
            _ => {}
        }
        visit::visit_expr(self, expr);
    }

    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        if !mac.path.is_ident("macro_rules") {
            self.macros += 1;
        }
    }

    // The values of attributes are no code.
    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}
}

/// Whether an expression was made from a macro's tokens.
fn is_macro_made(file: &SourceFile, id: ExprId) -> bool {
    let ranges = &file.macro_made;
    let before = ranges.partition_point(|&(first, _)| first <= id);
    before > 0 && id < ranges[before - 1].1
}

/// Whether an expression stands for the function that an adapter is handed by its name: `.map(load)`.
fn is_of_adapter(file: &SourceFile, id: ExprId) -> bool {
    let expr = file.expr(id);
    match expr.kind {
        ExprKind::Call { callee, .. } => file.range(callee) == expr.range,
        ExprKind::Closure(closure) => file.range(file.closures[closure].body) == expr.range,
        _ => false,
    }
}

fn lowered_counts(file: &SourceFile) -> Counts {
    let mut counts = Counts::default();
    for (id, expr) in file.exprs.iter() {
        if is_macro_made(file, id) || is_of_adapter(file, id) {
            continue;
        }
        match expr.kind {
            ExprKind::Call { .. } => counts.calls += 1,
            ExprKind::MethodCall { .. } => counts.method_calls += 1,
            ExprKind::Await(_) => counts.awaits += 1,
            ExprKind::Closure(_) => counts.closures += 1,
            ExprKind::While { .. } | ExprKind::For { .. } | ExprKind::Loop { .. } => {
                counts.loops += 1;
            }
            _ => {}
        }
    }
    let outside = file
        .macro_calls
        .iter()
        .filter(|(_, call)| call.inside.is_none());
    counts.macros = outside.count();
    counts
}

/// The bytes of every expression outside macros, as `syn` says.
struct Ranges {
    /// Where the parsed part of the text begins.
    base: usize,
    found: Vec<(usize, usize)>,
}

impl Ranges {
    fn add(&mut self, span: proc_macro2::Span) {
        let range = span.byte_range();
        self.found
            .push((range.start + self.base, range.end + self.base));
    }
}

impl<'ast> Visit<'ast> for Ranges {
    fn visit_expr(&mut self, expr: &'ast syn::Expr) {
        let is_lone_semicolon = matches!(expr, syn::Expr::Verbatim(tokens) if tokens.is_empty());
        if !matches!(expr, syn::Expr::Paren(_) | syn::Expr::Group(_)) && !is_lone_semicolon {
            let mut bare = expr.clone();
            drop_attributes(&mut bare);
            let range = bare.span().byte_range();
            self.found
                .push((range.start + self.base, range.end + self.base));
        }
        visit::visit_expr(self, expr);
    }

    fn visit_pat(&mut self, pat: &'ast syn::Pat) {
        if matches!(pat, syn::Pat::Lit(_) | syn::Pat::Const(_)) {
            self.add(pat.span());
        }
        visit::visit_pat(self, pat);
    }

    fn visit_stmt_macro(&mut self, statement: &'ast syn::StmtMacro) {
        self.add(statement.mac.span());
    }

    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}
}

fn drop_attributes(expr: &mut syn::Expr) {
    macro_rules! clear {
        ($($variant:ident)*) => {
            match expr {
                $(syn::Expr::$variant(expr) => expr.attrs.retain(|attribute| {
                    matches!(attribute.style, syn::AttrStyle::Inner(_))
                }),)*
                _ => {}
            }
        };
    }
    clear! {
        Array Assign Async Await Binary Block Break Call Cast Closure Const Continue Field ForLoop
        If Index Infer Let Lit Loop Macro Match MethodCall Path Range RawAddr Reference Repeat
        Return Struct Try TryBlock Tuple Unary Unsafe While Yield
    }
}

#[test]
fn nothing_is_lost_in_real_crates() {
    on_large_stack(|| {
        let mut wrong = Vec::new();
        for path in real_files() {
            let Ok(text) = std::fs::read_to_string(&path) else {
                continue;
            };
            let lowered = lower(&text);
            let Ok(file) = syn::parse_file(&text) else {
                assert!(!lowered.errors.is_empty(), "{}", path.display());
                continue;
            };
            let mut expected = Counts::default();
            expected.visit_file(&file);
            let found = lowered_counts(&lowered.file);
            let opaque = lowered.file.exprs.iter().filter(|(id, expr)| {
                expr.kind == ExprKind::Opaque && !is_macro_made(&lowered.file, *id)
            });
            let opaque_pats = lowered.file.pats.iter();
            let opaque_pats = opaque_pats.filter(|(_, pat)| pat.kind == PatKind::Opaque);
            if opaque.count() + opaque_pats.count() > 0 {
                wrong.push(format!("{} has opaque nodes", path.display()));
            }
            if found != expected {
                wrong.push(format!("{}\n{expected:?}\n{found:?}", path.display()));
            }
            proc_macro2::extra::invalidate_current_thread_spans();
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    });
}

#[test]
fn every_expression_covers_its_tokens() {
    on_large_stack(|| {
        let mut wrong = Vec::new();
        for path in real_files() {
            let Ok(text) = std::fs::read_to_string(&path) else {
                continue;
            };
            // The oracle prints each node to tokens: too slow for long files.
            if text.len() > 20_000 {
                continue;
            }
            let lowered = lower(&text);
            let Ok(file) = syn::parse_file(&text) else {
                continue;
            };
            let base = match file.shebang {
                Some(line) => line.len(),
                None => text.len() - text.trim_start_matches('\u{feff}').len(),
            };
            let mut oracle = Ranges {
                base,
                found: Vec::new(),
            };
            for item in &file.items {
                oracle.visit_item(item);
            }
            proc_macro2::extra::invalidate_current_thread_spans();
            let mut found: Vec<_> = lowered
                .file
                .exprs
                .iter()
                .filter(|&(id, _)| !is_macro_made(&lowered.file, id))
                .map(|(_, expr)| (expr.range.start as usize, expr.range.end as usize))
                .collect();
            // A lone `{}` body is a block here and no expression of `syn`.
            // In the place of a macro that is expanded stands what it makes.
            let calls = lowered.file.macro_calls.iter();
            let calls = calls.map(|(_, call)| (call.range.start as usize, call.range.end as usize));
            let known: HashSet<_> = found.iter().copied().chain(calls).collect();
            for &(start, end) in oracle.found.iter().filter(|range| !known.contains(range)) {
                wrong.push(format!(
                    "{}: {start}..{end} {}",
                    path.display(),
                    &text[start..end]
                ));
            }
            found.retain(|&(start, _)| text.as_bytes().get(start) != Some(&b'{'));
            let expected: HashSet<_> = oracle.found.iter().copied().collect();
            for &(start, end) in found.iter().filter(|range| !expected.contains(range)) {
                wrong.push(format!(
                    "{}: not {start}..{end} {}",
                    path.display(),
                    &text[start..end]
                ));
            }
        }
        wrong.truncate(20);
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    });
}
