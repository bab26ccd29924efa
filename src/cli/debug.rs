//! `debug types|calls|effects`: what the model believes, for whoever asks why a rule spoke or was
//! silent. Its text is for people and may change.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use super::Status;
use super::args::{DebugArguments, DebugQuestion};
use super::output::{self, Failure};
use crate::review::{Progress, Request, Review};
use crate::semantics::infer::Callee;
use crate::semantics::{BodyInfo, Model, Step, Witness};
use crate::syntax::hir::PatId;
use crate::text::{FileId, LineIndex, TextRange};
use crate::workspace::LoadRequest;

pub fn run(arguments: &DebugArguments) -> Result<Status, Failure> {
    let directory = std::env::current_dir()
        .map_err(|error| Failure::new(format!("cannot find the current folder: {error}")))?;
    let paths = match &arguments.question {
        DebugQuestion::Types { file } | DebugQuestion::Calls { file } => outside(arguments, file),
        DebugQuestion::Effects { .. } => Vec::new(),
    };
    let request = Request {
        load: LoadRequest {
            directory: directory.clone(),
            manifest_path: arguments.manifest_path.clone(),
            paths,
            ..LoadRequest::default()
        },
        ..Request::default()
    };
    let review = crate::review::review(&request, &Progress::default()).map_err(Failure::new)?;
    let model = review
        .model()
        .ok_or_else(|| Failure::new("nothing was linked"))?;
    let text = match &arguments.question {
        DebugQuestion::Types { file } => {
            let file = wanted_file(&review, &directory, file)?;
            in_file(model, file, types)
        }
        DebugQuestion::Calls { file } => {
            let file = wanted_file(&review, &directory, file)?;
            in_file(model, file, calls)
        }
        DebugQuestion::Effects { function } => effects(model, function)?,
    };
    output::document(text.as_bytes())?;
    std::mem::forget(review); // the process ends
    Ok(Status::Done)
}

/// A file is reviewed alone where there is no manifest to find it by.
fn outside(arguments: &DebugArguments, file: &Path) -> Vec<PathBuf> {
    let absolute = std::path::absolute(file).unwrap_or_else(|_| file.to_owned());
    let in_package = arguments.manifest_path.is_some()
        || absolute
            .ancestors()
            .skip(1)
            .any(|folder| folder.join("Cargo.toml").is_file());
    if in_package {
        Vec::new()
    } else {
        vec![file.to_owned()]
    }
}

fn wanted_file(review: &Review, directory: &Path, path: &Path) -> Result<FileId, Failure> {
    let absolute = std::path::absolute(directory.join(path)).unwrap_or_else(|_| path.to_owned());
    let files = review.workspace().files.iter();
    let position = files
        .enumerate()
        .find(|(_, file)| file.path == absolute || Path::new(&file.display) == path)
        .map(|(position, _)| position);
    let position = position.and_then(|position| u32::try_from(position).ok());
    position.map(FileId).ok_or_else(|| {
        Failure::new(format!(
            "`{}` is no file of the workspace: name a source file of one of its targets",
            path.display()
        ))
    })
}

/// Prints the bodies of a file, each under its function's path.
fn in_file(model: &Model, file: FileId, print: fn(&mut Lines<'_>, &Model, &BodyInfo)) -> String {
    let source = model.program.text(file);
    let mut lines = Lines {
        source,
        index: LineIndex::new(source),
        rows: Vec::new(),
    };
    let mut text = String::new();
    for body in model.bodies.iter().filter(|body| body.file == file) {
        let path = model.program.defs.canonical_path(body.owner);
        _ = writeln!(text, "{path}"); // a String takes everything
        print(&mut lines, model, body);
        lines
            .rows
            .sort_by_key(|&(range, _)| (range.start, std::cmp::Reverse(range.end)));
        for (range, row) in lines.rows.drain(..) {
            let start = lines.index.line_column(source, range.start);
            let end = lines.index.line_column(source, range.end);
            _ = writeln!(
                text,
                "  {}:{}-{}:{} {row}",
                start.line, start.column, end.line, end.column
            );
        }
    }
    text
}

struct Lines<'t> {
    source: &'t str,
    index: LineIndex,
    rows: Vec<(TextRange, String)>,
}

impl Lines<'_> {
    fn push(&mut self, range: TextRange, what: &str) {
        const LONGEST: usize = 60;
        let mut code = String::new();
        for word in range.of(self.source).split_whitespace() {
            if !code.is_empty() {
                code.push(' ');
            }
            code.push_str(word);
        }
        if code.chars().count() > LONGEST {
            code = code.chars().take(LONGEST).collect();
            code.push('…');
        }
        self.rows.push((range, format!("`{code}` {what}")));
    }
}

fn types(lines: &mut Lines<'_>, model: &Model, body: &BodyInfo) {
    let file = body.source(model);
    let data = body.hir(model);
    for (id, expr) in file.exprs.iter() {
        let inside = data.first_expr <= id && id < data.end_expr;
        if inside && (id == data.root || body.frames.parent(id).is_some()) {
            let ty = model.program.display(body.types.expr(id));
            lines.push(expr.range, &format!(": {ty}"));
        }
    }
    for index in data.first_pat.index()..data.end_pat.index() {
        let id = PatId::from_index(index);
        let ty = model.program.display(body.types.pat(id));
        lines.push(file.pat(id).range, &format!("binds {ty}"));
    }
}

fn calls(lines: &mut Lines<'_>, model: &Model, body: &BodyInfo) {
    let file = body.source(model);
    let effects = model.body_effects(body);
    for call in body.types.calls() {
        let defs = &model.program.defs;
        let mut what = match call.callee {
            Callee::Function { def, declared } => {
                let mut text = format!("calls {}", defs.canonical_path(def));
                if let Some(declared) = declared.filter(|&declared| declared != def) {
                    _ = write!(text, ", declared as {}", defs.canonical_path(declared));
                }
                text
            }
            Callee::Unread(path) => format!("calls {path}, which is not read"),
            Callee::Closure(_) => "calls a closure of this body".to_owned(),
            Callee::Value => "calls a value".to_owned(),
            Callee::Unknown => "calls something unknown".to_owned(),
        };
        if let Some(api) = model.api(call) {
            _ = write!(what, " [{api}]");
        }
        let context = model.context(body, call.expr);
        _ = write!(
            what,
            "; {:?}, {:?}, {} loops",
            context.runtime,
            model.heat(body, call.expr),
            model.loops(body, call.expr).len()
        );
        if model.is_awaited(body, call.expr) {
            what.push_str(", awaited");
        }
        for witness in effects.iter().filter(|witness| witness.expr == call.expr) {
            _ = write!(what, "; {:?}", witness.effect);
        }
        lines.push(file.range(call.expr), &what);
    }
}

/// The effects of the functions with this name or path.
fn effects(model: &Model, name: &str) -> Result<String, Failure> {
    let program = &model.program;
    let mut text = String::new();
    for body in &model.bodies {
        let path = program.defs.canonical_path(body.owner).as_str();
        let is_it = path
            .strip_suffix(name)
            .is_some_and(|rest| rest.is_empty() || rest.ends_with("::"));
        if !is_it {
            continue;
        }
        _ = writeln!(text, "{path}: {:?}", model.runtime_of_body(body.owner));
        if let Some(reason) = model.hot_reason(body.owner) {
            _ = writeln!(text, "  hot: {reason:?}");
        }
        _ = writeln!(text, "  reached: {}", model.describe_start(body.owner));
        for witness in model.body_effects(body) {
            effect(&mut text, model, body, &witness);
        }
    }
    if text.is_empty() {
        return Err(Failure::new(format!(
            "no function of the workspace is called `{name}`: give its name or the end of its path"
        )));
    }
    Ok(text)
}

/// An effect of a call in a body, with the calls that lead to it.
fn effect(text: &mut String, model: &Model, body: &BodyInfo, witness: &Witness) {
    _ = writeln!(
        text,
        "  {:?}, {:?}, {:?} confidence",
        witness.effect, witness.weight, witness.confidence
    );
    let range = body.source(model).range(witness.expr);
    _ = writeln!(text, "    {}", place(model, body.file, range));
    let mut last = witness.next;
    for link in model.chain(witness) {
        let range = model.program.file(link.file).range(link.expr);
        let function = model.program.defs.canonical_path(link.function);
        let place = place(model, link.file, range);
        _ = writeln!(text, "    {function} {place}");
        last = link.step;
    }
    if let Step::Api(api) = last {
        _ = writeln!(text, "    {api}");
    }
}

fn place(model: &Model, file: FileId, range: TextRange) -> String {
    let source = model.program.text(file);
    let start = LineIndex::new(source).line_column(source, range.start);
    let display = &model.program.workspace.file(file).display;
    format!(
        "{display}:{}:{} {}",
        start.line,
        start.column,
        range.of(source).lines().next().unwrap_or_default()
    )
}
