//! Our types against the compiler's: in a copy of a package, every statement gets probes that cannot
//! have the right type, and what `cargo check` says of them is compared with what the model believes.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use cargo_perf_review::semantics::types::Ty;
use cargo_perf_review::semantics::{BodyInfo, Model};
use cargo_perf_review::syntax::hir::{ExprId, ExprKind, PatKind, Statement};
use cargo_perf_review::text::{FileId, TextRange};
use serde_json::Value;

use crate::Failure;
use crate::understand;
use crate::written_type::{Written, same};

/// No value has this type, and every edition can name it.
const IMPOSSIBLE: &str = "::core::convert::Infallible";

/// An expression or variable with the type that the model gives it.
struct Probe {
    file: FileId,
    /// Where the statement that asks the compiler goes.
    at: u32,
    /// What is asked.
    asked: TextRange,
    believed: String,
    /// The byte at which the asked expression stands in the copy.
    lands: u32,
}

/// Prints how many types of variables and receivers agree, and every one that does not.
pub fn prove(package: &Path, scratch: &Path, all_features: bool) -> Result<(), Failure> {
    let model = understand::model_of(package)?;
    let mut probes = probes(&model);
    let copy = scratch.join(package.file_name().unwrap_or_default());
    copy_package(package, &copy)?;
    write_probes(&model, package, &copy, &mut probes)?;
    let answers = ask_compiler(&copy, scratch, all_features)?;
    compare(&model, package, &probes, &answers);
    Ok(())
}

fn probes(model: &Model) -> Vec<Probe> {
    let mut probes = Vec::new();
    for body in &model.bodies {
        let file = body.source(model);
        let data = body.hir(model);
        for (id, expr) in file.exprs.iter() {
            let inside = data.first_expr <= id && id < data.end_expr;
            let ExprKind::Block(block) = expr.kind else {
                continue;
            };
            if !inside || (id != data.root && body.frames.parent(id).is_none()) {
                continue;
            }
            if in_macro(model, body, id) {
                continue;
            }
            for statement in file.list(file.blocks[block].statements) {
                of_statement(model, body, statement, &mut probes);
            }
        }
    }
    probes
}

/// Code inside macros is not to be touched: it may be read in another way than we read it.
fn in_macro(model: &Model, body: &BodyInfo, id: ExprId) -> bool {
    let file = body.source(model);
    let mut outer = Some(id);
    while let Some(expr) = outer {
        if matches!(file.expr(expr).kind, ExprKind::Macro(_)) {
            return true;
        }
        outer = body.frames.parent(expr);
    }
    false
}

fn of_statement(model: &Model, body: &BodyInfo, statement: &Statement, probes: &mut Vec<Probe>) {
    let file = body.source(model);
    let mut push = |at: u32, asked: TextRange, ty: Ty| {
        let believed = model.program.display(ty);
        if !ty.is_unknown() && believed != "!" {
            probes.push(Probe {
                file: body.file,
                at,
                asked,
                believed,
                lands: 0,
            });
        }
    };
    let (value, start) = match *statement {
        Statement::Let {
            pat,
            init: Some(init),
            ..
        } => {
            // Behind the semicolon, which is searched from the end of the value.
            let text = model.program.text(body.file);
            let end = file.range(init).end as usize;
            let is_plain = text[end..].trim_start().starts_with(';');
            if let PatKind::Binding {
                by_ref: false,
                sub: None,
                ..
            } = file.pat(pat).kind
                && is_plain
            {
                let semicolon = end + text[end..].find(';').unwrap_or_default() + 1;
                let at = u32::try_from(semicolon).unwrap_or(u32::MAX);
                let range = file.pat(pat).range;
                let name = name_range(text, range);
                push(at, name, body.types.pat(pat));
            }
            let before = text[..file.pat(pat).range.start as usize].trim_end();
            let Some(start) = before.strip_suffix("let") else {
                return; // `let` behind an attribute or in a macro
            };
            (init, u32::try_from(start.len()).unwrap_or_default())
        }
        Statement::Expr(expr) => (expr, file.range(expr).start),
        _ => return,
    };
    // The statement must begin its line: behind `=> ` or an attribute nothing can be inserted.
    let text = model.program.text(body.file);
    let line = text[..start as usize].rfind('\n').map_or(0, |end| end + 1);
    let is_first = text[line..start as usize].trim().is_empty();
    let above = text[..line].trim_end();
    if !is_first || !above.ends_with([';', '{', '}']) {
        return;
    }
    let mut inner = value;
    loop {
        inner = match file.expr(inner).kind {
            ExprKind::MethodCall { .. } => {
                let Some(call) = file.method_call(inner) else {
                    return;
                };
                push(
                    start,
                    file.range(call.receiver),
                    body.types.expr(call.receiver),
                );
                call.receiver
            }
            ExprKind::Try(operand)
            | ExprKind::Await(operand)
            | ExprKind::Reference { operand, .. }
            | ExprKind::Unary { operand, .. } => operand,
            ExprKind::Field { base, .. } => base,
            _ => return,
        };
    }
}

/// The name of a binding without `mut`.
fn name_range(text: &str, range: TextRange) -> TextRange {
    let written = range.of(text);
    let name = written.strip_prefix("mut").map_or(written, str::trim_start);
    let cut = u32::try_from(written.len() - name.len()).unwrap_or_default();
    TextRange::new(range.start + cut, range.end)
}

fn copy_package(from: &Path, to: &Path) -> Result<(), Failure> {
    let _ = fs::remove_dir_all(to); // left by an earlier run
    for entry in walkdir::WalkDir::new(from) {
        let entry = entry.map_err(|error| Failure::at(from, &error))?;
        let Ok(relative) = entry.path().strip_prefix(from) else {
            continue;
        };
        let target = to.join(relative);
        let done = if entry.file_type().is_dir() {
            fs::create_dir_all(&target)
        } else {
            fs::copy(entry.path(), &target).map(drop)
        };
        done.map_err(|error| Failure::at(&target, &error))?;
    }
    Ok(())
}

fn write_probes(
    model: &Model,
    package: &Path,
    copy: &Path,
    probes: &mut [Probe],
) -> Result<(), Failure> {
    probes.sort_by_key(|probe| (probe.file, probe.at, probe.asked.end));
    let mut of_file: BTreeMap<FileId, Vec<&mut Probe>> = BTreeMap::new();
    for probe in probes {
        of_file.entry(probe.file).or_default().push(probe);
    }
    for (file, probes) in of_file {
        let text = model.program.text(file);
        let mut written = String::with_capacity(text.len() * 2);
        let mut done = 0;
        for probe in probes {
            written.push_str(&text[done..probe.at as usize]);
            done = probe.at as usize;
            let _ = write!(written, "let _: {IMPOSSIBLE} = "); // a String takes everything
            probe.lands = u32::try_from(written.len()).unwrap_or(u32::MAX);
            written.push_str(probe.asked.of(text));
            written.push_str("; ");
        }
        written.push_str(&text[done..]);
        let path = &model.program.workspace.file(file).path;
        if let Ok(relative) = path.strip_prefix(package) {
            let target = copy.join(relative);
            fs::write(&target, written).map_err(|error| Failure::at(&target, &error))?;
        }
    }
    Ok(())
}

/// The types that the compiler names, by file (relative) and byte.
fn ask_compiler(
    copy: &Path,
    scratch: &Path,
    all_features: bool,
) -> Result<BTreeMap<(PathBuf, u32), String>, Failure> {
    let output = Command::new("cargo")
        .args([
            "check",
            "--message-format",
            "json",
            "--quiet",
            "--target-dir",
        ])
        .arg(scratch.join("target"))
        .args(all_features.then_some("--all-features"))
        .env("RUSTFLAGS", "--cap-lints allow")
        .current_dir(copy)
        .output()
        .map_err(|error| Failure::new(format!("cannot run cargo: {error}")))?;
    let mut answers = BTreeMap::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let Ok(message) = serde_json::from_str::<Value>(line) else {
            continue;
        };
        let message = &message["message"];
        let spans = message["spans"].as_array().into_iter().flatten();
        for span in spans.filter(|span| span["is_primary"] == true) {
            let Some(found) = found_type(message, span) else {
                continue;
            };
            let file = PathBuf::from(span["file_name"].as_str().unwrap_or_default());
            let byte = span["byte_start"].as_u64().unwrap_or_default();
            answers.insert((file, u32::try_from(byte).unwrap_or(u32::MAX)), found);
        }
    }
    if answers.is_empty() {
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        return Err(Failure::new(format!(
            "the compiler named no type\n{errors}"
        )));
    }
    Ok(answers)
}

/// The type behind "found" in a note or, where there is none, in the label.
fn found_type(message: &Value, span: &Value) -> Option<String> {
    let children = message["children"].as_array().into_iter().flatten();
    let notes = children.filter_map(|child| child["message"].as_str());
    let note = notes
        .filter(|note| note.starts_with("expected") && note.contains("Infallible"))
        .find_map(behind_found);
    let label = span["label"]
        .as_str()
        .filter(|label| label.contains("Infallible"));
    note.or_else(|| behind_found(label?))
}

fn behind_found(text: &str) -> Option<String> {
    let (_, behind) = text.rsplit_once("found ")?;
    let (_, quoted) = behind.split_once('`')?;
    let (ty, _) = quoted.split_once('`')?;
    // `found struct `Wrapping<u8>`` names a type, `found `async` block` does not.
    (ty != "async").then(|| ty.to_owned())
}

fn compare(
    model: &Model,
    package: &Path,
    probes: &[Probe],
    answers: &BTreeMap<(PathBuf, u32), String>,
) {
    let (mut agreed, mut silent, mut wrong) = (0_usize, 0_usize, 0_usize);
    for probe in probes {
        let file = model.program.workspace.file(probe.file);
        let Ok(relative) = file.path.strip_prefix(package) else {
            continue;
        };
        let Some(found) = answers.get(&(relative.to_owned(), probe.lands)) else {
            silent += 1;
            continue;
        };
        if same(&Written::parse(&probe.believed), &Written::parse(found)) {
            agreed += 1;
            continue;
        }
        wrong += 1;
        let text = model.program.text(probe.file);
        let line = text[..probe.asked.start as usize].lines().count();
        println!(
            "{}:{line}: `{}` is `{found}`, not `{}`",
            relative.display(),
            probe.asked.of(text),
            probe.believed
        );
    }
    println!("{agreed} types agree, {wrong} do not, on {silent} the compiler said nothing");
}
