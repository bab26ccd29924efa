//! What opened macros give.

use smallvec::SmallVec;

use super::{Frame, Infer};
use crate::semantics::defs::{DefId, Namespace, Resolution};
use crate::semantics::types::{Ty, TyKind, TyList};
use crate::syntax::hir::{
    ExprId, ExprKind, FormatMacro, Id, List, Literal, MacroCall, MacroKind, Path, SelectArm,
};
use crate::text::Name;

impl Infer<'_> {
    pub(super) fn macro_call(&mut self, id: Id<MacroCall>, expected: Ty) -> Ty {
        let call = &self.file.macro_calls[id];
        let types = &self.program.types;
        let segments = self.file.list(self.file.path(call.path).segments);
        let name = segments.last().map_or("", |segment| segment.name.as_str());
        // A macro of the workspace gives what its rules say, which is not known.
        let own = self.is_own_macro(call);
        match &call.kind {
            MacroKind::Format(format) => {
                let format = &self.file.formats[*format];
                let ty = self.format_macro(format, name);
                match name {
                    _ if own => Ty::UNKNOWN,
                    _ if name.ends_with("span") => self.span(call),
                    _ => ty,
                }
            }
            MacroKind::Elements(elements) => {
                let element = self.join_all(self.file.list(*elements), Ty::UNKNOWN);
                if name == "vec" && !own {
                    self.vec_of(element)
                } else {
                    Ty::UNKNOWN
                }
            }
            MacroKind::Repeat(value, len) => {
                let element = self.expr(*value, Ty::UNKNOWN);
                self.expr(*len, Ty::UNKNOWN);
                if name == "vec" && !own {
                    self.vec_of(element)
                } else {
                    Ty::UNKNOWN
                }
            }
            MacroKind::Arguments(args) => {
                let args = self.file.list(*args);
                if name == "dbg"
                    && !own
                    && let [only] = args
                {
                    return self.expr(*only, expected);
                }
                if matches!(name, "try" | "r#try")
                    && !own
                    && let [only] = args
                {
                    let tried = self.expr(*only, Ty::UNKNOWN);
                    return self.tried(tried);
                }
                self.loose_args(args);
                match name {
                    _ if own => Ty::UNKNOWN,
                    "assert" | "assert_eq" | "assert_ne" | "debug_assert" | "debug_assert_eq"
                    | "debug_assert_ne" | "ensure" => Ty::UNIT,
                    "env" | "concat" | "stringify" | "include_str" | "file" | "module_path" => {
                        types.reference(Ty::STR, false)
                    }
                    "line" | "column" => Ty::primitive(crate::semantics::types::Primitive::U32),
                    "json" => self.named_type(&["serde_json", "Value"], TyList::new()),
                    "path" => self.filter_of_warp(),
                    _ if name.starts_with("query") => self.sqlx_query(call, name, args),
                    "cmd" => self.command(call),
                    _ => Ty::UNKNOWN,
                }
            }
            MacroKind::Join(futures) => self.join_macro(*futures, name),
            MacroKind::Select(arms) => self.select(*arms, expected),
            MacroKind::Matches { value, pat, guard } => {
                let ty = self.expr(*value, Ty::UNKNOWN);
                let mark = self.locals.len();
                self.bind(*pat, ty);
                if let Some(guard) = guard {
                    self.check(*guard, Ty::BOOL);
                }
                self.locals.truncate(mark);
                if name == "matches" {
                    Ty::BOOL
                } else {
                    Ty::UNIT
                }
            }
            MacroKind::Pin(args) => {
                let args = self.file.list(*args);
                let mut ty = Ty::UNKNOWN;
                for &arg in args {
                    ty = self.expr(arg, Ty::UNKNOWN);
                }
                match (self.program.lang.pin, args) {
                    (Some(pin), [_]) if name == "pin" => {
                        let target = types.reference(ty, true);
                        types.intern(TyKind::Adt(pin, SmallVec::from_slice(&[target])))
                    }
                    _ => Ty::UNIT,
                }
            }
            MacroKind::Stream(body) => {
                self.frames.push(Frame {
                    result: Ty::UNKNOWN,
                });
                let loops = std::mem::take(&mut self.loops);
                self.expr(*body, Ty::UNKNOWN);
                self.loops = loops;
                self.frames.pop();
                Ty::UNKNOWN
            }
            MacroKind::Statements(body) => {
                self.expr(*body, Ty::UNKNOWN);
                Ty::UNKNOWN
            }
            MacroKind::Items(_) | MacroKind::Expanded => Ty::UNIT,
            MacroKind::Opaque => match name {
                _ if own => Ty::UNKNOWN,
                "env" | "concat" | "stringify" | "include_str" | "file" | "module_path" => {
                    types.reference(Ty::STR, false)
                }
                "unreachable" | "todo" | "unimplemented" | "panic" => Ty::NEVER,
                "path" => self.filter_of_warp(),
                _ => Ty::UNKNOWN,
            },
        }
    }

    /// What the macros of tracing give that make a span.
    fn span(&self, call: &MacroCall) -> Ty {
        if self.is_macro_of(call, "tracing") {
            self.named_type(&["tracing", "Span"], TyList::new())
        } else {
            Ty::UNKNOWN
        }
    }

    /// What macros give that make commands.
    fn command(&self, call: &MacroCall) -> Ty {
        if self.is_macro_of(call, "xshell") {
            self.named_type(&["xshell", "Cmd"], TyList::new())
        } else if self.is_macro_of(call, "duct") {
            self.named_type(&["duct", "Expression"], TyList::new())
        } else {
            Ty::UNKNOWN
        }
    }

    /// What the query macros of sqlx give: a query whose rows are mapped, or, where its text asks for
    /// no rows, a plain one.
    fn sqlx_query(&mut self, call: &MacroCall, name: &str, args: &[ExprId]) -> Ty {
        const MACROS: &[&str] = &[
            "query",
            "query_unchecked",
            "query_as",
            "query_as_unchecked",
            "query_scalar",
            "query_scalar_unchecked",
            "query_file",
            "query_file_as",
            "query_file_scalar",
        ];
        if !MACROS.contains(&name) || !self.is_macro_of(call, "sqlx") {
            return Ty::UNKNOWN;
        }
        let text = args.iter().find_map(|&arg| {
            matches!(self.file.expr(arg).kind, ExprKind::Literal(Literal::Str)).then(|| {
                let range = self.file.range(arg);
                range
                    .of(self.program.text(self.file_id))
                    .to_ascii_lowercase()
            })
        });
        let gives_rows = text.is_none_or(|text| {
            // Raw strings begin with a letter of their own.
            let words = text.split_once('"').map_or("", |(_, inside)| inside);
            let words = words.trim_start_matches(|letter: char| !letter.is_ascii_alphabetic());
            let writes = ["insert", "update", "delete", "replace"];
            !writes.iter().any(|word| words.starts_with(word)) || words.contains("returning")
        });
        let is_plain = matches!(name, "query" | "query_unchecked" | "query_file") && !gives_rows;
        if is_plain {
            let args = TyList::from_slice(&[Ty::UNKNOWN; 2]);
            return self.named_type(&["sqlx", "query", "Query"], args);
        }
        let row = args.first().filter(|_| name.contains("_as"));
        let mapper = row.map_or(Ty::UNKNOWN, |&row| self.mapper_of_rows(row));
        let args = TyList::from_slice(&[Ty::UNKNOWN, mapper, Ty::UNKNOWN]);
        self.named_type(&["sqlx", "query", "Map"], args)
    }

    /// What makes values of a struct of rows: `fn(Row) -> Result<User, sqlx::Error>`.
    fn mapper_of_rows(&mut self, row: ExprId) -> Ty {
        let ExprKind::Path(path) = self.file.expr(row).kind else {
            return Ty::UNKNOWN;
        };
        let (row, _) = self.struct_path(path);
        let error = self.named_type(&["sqlx", "Error"], TyList::new());
        let made = self.adt(self.program.lang.result, &[row, error]);
        let signature = TyList::from_slice(&[Ty::UNKNOWN, made]);
        self.program.types.intern(TyKind::FnPointer(signature))
    }

    /// Whether a macro is one of a crate: by its definition, by the crate's name before it, or because the
    /// function of the same name is imported with it.
    fn is_macro_of(&self, call: &MacroCall, krate: &str) -> bool {
        let path = self.file.path(call.path);
        let defs = &self.program.defs;
        let defined = defs.resolve_path(self.module, self.file, path, Namespace::Macros);
        if let Some(found) = defs.path_of(defined.resolution) {
            return found.as_str().split("::").next() == Some(krate);
        }
        let named = defs.resolve_path(self.module, self.file, path, Namespace::Values);
        if let Some(found) = defs.path_of(named.resolution)
            && !matches!(named.resolution, Resolution::Module(_))
        {
            return found.as_str().split("::").next() == Some(krate);
        }
        let segments = path.segments.range();
        let Some(before) = segments.len().checked_sub(1).filter(|&count| count > 0) else {
            return false;
        };
        let module = Path {
            segments: List::new(segments.start, before),
            ..*path
        };
        let found = defs.resolve_path(self.module, self.file, &module, Namespace::Types);
        defs.path_of(found.resolution)
            .is_some_and(|path| path.as_str() == krate)
    }

    /// Whether the macro is defined in code that was read (and not in a stub).
    fn is_own_macro(&self, call: &MacroCall) -> bool {
        let path = self.file.path(call.path);
        let defs = &self.program.defs;
        let found = defs.resolve_path(self.module, self.file, path, Namespace::Macros);
        match found.resolution {
            Resolution::Def(def) => !self.program.is_stub(def),
            _ => false,
        }
    }

    fn vec_of(&self, element: Ty) -> Ty {
        match self.program.lang.vec {
            Some(vec) => {
                let args = SmallVec::from_slice(&[element]);
                self.program.types.intern(TyKind::Adt(vec, args))
            }
            None => Ty::UNKNOWN,
        }
    }

    fn adt(&self, def: Option<DefId>, args: &[Ty]) -> Ty {
        match def {
            Some(def) => self
                .program
                .types
                .intern(TyKind::Adt(def, SmallVec::from_slice(args))),
            None => Ty::UNKNOWN,
        }
    }

    fn format_macro(&mut self, format: &FormatMacro, name: &str) -> Ty {
        let lang = &self.program.lang;
        let sink = format.sink.map(|sink| self.expr(sink, Ty::UNKNOWN));
        if let Some(template) = format.template {
            self.expr(template, Ty::UNKNOWN);
        }
        self.loose_args(self.file.list(format.args));
        match name {
            "format" => self.adt(lang.string, &[]),
            "print" | "println" | "eprint" | "eprintln" | "trace" | "debug" | "info" | "warn"
            | "error" | "log" | "event" | "assert" | "assert_eq" | "assert_ne" | "debug_assert"
            | "debug_assert_eq" | "debug_assert_ne" | "ensure" => Ty::UNIT,
            "write" | "writeln" => {
                let error = sink.map_or(Ty::UNKNOWN, |sink| self.write_error(sink));
                self.adt(lang.result, &[Ty::UNIT, error])
            }
            "format_args" => self.adt(lang.arguments, &[]),
            "panic" | "todo" | "unimplemented" | "unreachable" | "bail" => Ty::NEVER,
            "anyhow" => self.named_type(&["anyhow", "Error"], TyList::new()),
            _ => Ty::UNKNOWN,
        }
    }

    /// The error of `write!` into a sink: that of `io` or of `fmt`.
    fn write_error(&mut self, sink: Ty) -> Ty {
        let sink = self.normalize(sink);
        let lang = &self.program.lang;
        for step in self.autoderef(sink) {
            match self.program.types.kind(step) {
                TyKind::Adt(def, _) if Some(*def) == lang.string => {
                    return self.adt(lang.fmt_error, &[]);
                }
                _ => {}
            }
            if let Some(write) = Self::trait_of(lang.io_write)
                && self.holds(step, &write, 0) == crate::semantics::answers::Holds::Yes
            {
                return self.adt(lang.io_error, &[]);
            }
        }
        Ty::UNKNOWN
    }

    fn join_macro(&mut self, futures: List<ExprId>, name: &str) -> Ty {
        let mut outputs = TyList::new();
        for &future in self.file.list(futures) {
            let ty = self.expr(future, Ty::UNKNOWN);
            let output = self.awaited(ty);
            outputs.push(output);
        }
        if name != "try_join" {
            return self.program.types.intern(TyKind::Tuple(outputs));
        }
        let lang = &self.program.lang;
        let mut error = Ty::UNKNOWN;
        let mut values = TyList::new();
        for &output in &outputs {
            match self.program.types.kind(self.shallow(output)) {
                TyKind::Adt(def, args) if Some(*def) == lang.result => {
                    values.push(args.first().copied().unwrap_or(Ty::UNKNOWN));
                    error = args.get(1).copied().unwrap_or(error);
                }
                _ => values.push(Ty::UNKNOWN),
            }
        }
        let values = self.program.types.intern(TyKind::Tuple(values));
        self.adt(lang.result, &[values, error])
    }

    fn select(&mut self, arms: List<SelectArm>, expected: Ty) -> Ty {
        let result = if expected.is_unknown() {
            self.fresh()
        } else {
            expected
        };
        for arm in self.file.list(arms) {
            let mark = self.locals.len();
            if let Some(precondition) = arm.precondition {
                self.check(precondition, Ty::BOOL);
            }
            let output = match arm.future {
                Some(future) => {
                    let ty = self.expr(future, Ty::UNKNOWN);
                    self.awaited(ty)
                }
                None => Ty::UNKNOWN,
            };
            if let Some(pat) = arm.pat {
                self.bind(pat, output);
            }
            let ty = self.expr(arm.handler, result);
            self.coerce(ty, result);
            self.locals.truncate(mark);
        }
        result
    }

    /// What `warp::path!` gives, where warp is known.
    fn filter_of_warp(&self) -> Ty {
        let path = &["warp", "filters", "BoxedFilter"];
        let found = crate::semantics::defs::find_path(&self.program.defs, path, Namespace::Types);
        found.map_or(Ty::UNKNOWN, |def| {
            let args = SmallVec::from_slice(&[Ty::UNIT]);
            self.program.types.intern(TyKind::Adt(def, args))
        })
    }

    /// A type by its absolute path: of a stub, or unread.
    fn named_type(&self, path: &[&str], args: TyList) -> Ty {
        let found = crate::semantics::defs::find_path(&self.program.defs, path, Namespace::Types);
        if let Some(def) = found {
            self.program.types.intern(TyKind::Adt(def, args))
        } else {
            let path = Name::new(&path.join("::"));
            self.program.types.intern(TyKind::Unread(path, args))
        }
    }
}
