//! Which calls keep the thread they run on busy or waiting: the rows of the tables with what decides
//! beside the path, such as the types of receivers and arguments.

use super::bodies::BodyInfo;
use super::defs::DefId;
use super::frames::FrameKind;
use super::infer::{Call, Callee, ValueResolution};
use super::model::Model;
use super::types::{Ty, TyKind};
use crate::finding::Confidence;
use crate::knowledge::{self, Api, ApiKind, BlockingApi, Category, Weight};
use crate::syntax::hir::{ExprId, ExprKind, Literal, MacroKind};
use crate::text::Name;

/// A call that blocks the thread it runs on.
#[derive(Clone, Copy, Debug)]
pub struct Blocking {
    /// The API, which has a row in the table.
    pub api: Api,
    /// The row.
    pub row: &'static BlockingApi,
    /// How sure it is.
    pub confidence: Confidence,
    /// How long it takes there.
    pub weight: Weight,
}

impl Blocking {
    fn of_row(api: Api, row: &'static BlockingApi) -> Self {
        Self {
            api,
            row,
            confidence: row.confidence,
            weight: row.weight,
        }
    }

    fn of_path(path: &str) -> Option<Self> {
        let api = knowledge::api(Name::new(path))?;
        Some(Self::of_row(api, knowledge::blocking(api)?))
    }
}

/// Stands for all that handles can do.
const READ: &str = "std::io::Read::read";

impl Model {
    /// What makes a call block the thread it runs on, if it does, where the parameters of the body's
    /// function stand for `own`.
    pub(super) fn blocking_call(
        &self,
        body: &BodyInfo,
        call: &Call,
        own: &[Ty],
    ) -> Option<Blocking> {
        if let Callee::Function { def, .. } = call.callee
            && self.program.is_workspace(def)
        {
            return None;
        }
        let found = self
            .row_of_path(body, call, own)
            .or_else(|| self.row_of_type(body, call))
            .or_else(|| self.row_of_connection(body, call))?;
        let found = self.unless_unbounded(body, call, found)?;
        if self.is_set_apart(body, found) {
            return None;
        }
        self.unless_non_blocking(body, call, found)
    }

    /// By the path of what is called, and the handle that it works on where that decides.
    fn row_of_path(&self, body: &BodyInfo, call: &Call, own: &[Ty]) -> Option<Blocking> {
        let (api, row) = self.row_of_callee(call)?;
        if let Some(args) = row.args {
            // `Receiver::recv(&receiver)`
            let by_path = body.source(self).method_call(call.expr).is_none();
            let receiver = usize::from(by_path && row.kind == ApiKind::Method);
            if self.arguments(body, call.expr)?.len() != args + receiver {
                return None;
            }
        }
        if let Some(value) = row.given {
            let arguments = self.arguments(body, call.expr)?;
            let mut given = arguments.iter();
            // Older versions had no such argument.
            if !arguments.is_empty() && !given.any(|&given| self.names(body, given, value)) {
                return None;
            }
        }
        if row.category == Category::Fs && self.is_in_memory(body, call) {
            return None;
        }
        let found = Blocking::of_row(api, row);
        if row.receivers.is_empty() {
            return Some(found);
        }
        let blocks = |ty: Ty| {
            self.innermost_handle(ty)
                .is_some_and(|handle| row.receivers.contains(&handle.as_str()))
        };
        // A function waits for what it is given, a method for what it is called on.
        let on_handle = if row.kind == ApiKind::Fn {
            self.arguments(body, call.expr)?
                .iter()
                .any(|&argument| blocks(body.types.expr(argument)))
        } else {
            let types = &self.program.types;
            let on = match own {
                [] => call.self_ty,
                own => types.substitute(call.self_ty, own),
            };
            // What is generic over names of hosts and addresses is given names.
            let is_name = || self.is_generic(on) || self.is_reference_with_port(on);
            blocks(on) || row.category == Category::Dns && is_name()
        };
        on_handle.then_some(found)
    }

    /// The wait of a function of the workspace for a handle that it is given without knowing its kind:
    /// `fn drain<R: Read>(mut reader: R)`.
    pub(super) fn waits_for_given(&self, body: &BodyInfo, call: &Call) -> Option<Blocking> {
        const DEEPEST: u8 = 3;
        let Callee::Function { def, .. } = call.callee else {
            return None;
        };
        if !self.program.is_workspace(def) {
            return None;
        }
        let arguments = self.arguments(body, call.expr)?.iter().enumerate();
        let mut arguments = arguments.filter(|(position, _)| self.is_any_handle(def, *position));
        arguments.find_map(|(position, &argument)| {
            let handle = self.innermost_handle(body.types.expr(argument))?;
            let package = self
                .program
                .defs
                .package_of(self.program.crate_of(body.owner));
            let answers = package.is_some_and(|package| {
                let sockets = &self.effects.non_blocking;
                is_socket(handle.as_str()) && sockets.contains(&(package, handle))
            });
            let streams = knowledge::blocking(knowledge::api(Name::new(READ))?)?;
            if answers || !streams.receivers.contains(&handle.as_str()) {
                return None;
            }
            let (api, row) = self.waits_on_parameter(def, position, DEEPEST)?;
            let waits = row.receivers.contains(&handle.as_str());
            waits.then(|| Blocking::of_row(api, row))
        })
    }

    /// The wait of a method of a generic type for the handle that its value keeps: `Journal<File>`.
    pub(super) fn waits_for_kept(&self, body: &BodyInfo, call: &Call) -> Option<Blocking> {
        let Callee::Function { def, .. } = call.callee else {
            return None;
        };
        let program = &self.program;
        let TyKind::Tuple(args) = program.types.kind(call.args) else {
            return None;
        };
        let is_sync = |def| program.function(def).is_some_and(|found| !found.is_async);
        if !program.is_workspace(def) || !is_sync(def) {
            return None;
        }
        body.source(self).method_call(call.expr)?;
        let streams = knowledge::blocking(knowledge::api(Name::new(READ))?)?;
        (0_u32..).zip(args).find_map(|(index, &arg)| {
            let handle = self.innermost_handle(arg)?;
            if !streams.receivers.contains(&handle.as_str()) || is_socket(handle.as_str()) {
                return None;
            }
            let (api, row) = self.waits_on_kept(def, index)?;
            let waits = row.receivers.contains(&handle.as_str());
            waits.then(|| Blocking::of_row(api, row))
        })
    }

    /// The read or write by which a method waits for what a parameter of its type stands for.
    fn waits_on_kept(&self, def: DefId, index: u32) -> Option<(Api, &'static BlockingApi)> {
        let body = self.body_of(def)?;
        let is_parameter = |ty: Ty| {
            let kind = self.program.types.kind(self.innermost(ty));
            matches!(kind, TyKind::Param(found, _) if *found == index)
        };
        let mut calls = body.types.calls().iter();
        calls.find_map(|call| {
            let around = body.frames.outwards(body.frames.of(call.expr));
            let mut around = around.map(|(_, frame)| frame.kind);
            let in_place = around.all(|kind| matches!(kind, FrameKind::Body | FrameKind::Loop));
            let found = self.row_of_callee(call).filter(|_| in_place)?;
            let is_of_handle = found.1.category == Category::IoTrait && is_parameter(call.self_ty);
            is_of_handle.then_some(found)
        })
    }

    /// The parameter of a function at a position, references not counted, if its type is open.
    fn open_parameter(&self, body: &BodyInfo, position: usize) -> Option<Ty> {
        let types = &self.program.types;
        let params = body.source(self).list(body.hir(self).params);
        let ty = types.peel_references(body.types.pat(*params.get(position)?));
        matches!(types.kind(ty), TyKind::Param(..) | TyKind::Opaque(_)).then_some(ty)
    }

    fn is_any_handle(&self, def: DefId, position: usize) -> bool {
        self.body_of(def)
            .is_some_and(|body| self.open_parameter(body, position).is_some())
    }

    /// The read or write by which a function waits for what its generic parameter stands for.
    fn waits_on_parameter(
        &self,
        def: DefId,
        position: usize,
        depth: u8,
    ) -> Option<(Api, &'static BlockingApi)> {
        let body = self.body_of(def)?;
        if self.program.function(def)?.is_async {
            return None;
        }
        let parameter = self.open_parameter(body, position)?;
        let in_place = body.types.calls().iter().filter(|call| {
            let around = body.frames.outwards(body.frames.of(call.expr));
            let mut around = around.map(|(_, frame)| frame.kind);
            around.all(|kind| matches!(kind, FrameKind::Body | FrameKind::Loop))
        });
        in_place.into_iter().find_map(|call| {
            let is_given = |expr: &ExprId| self.innermost(body.types.expr(*expr)) == parameter;
            let own = self.row_of_callee(call).filter(|(_, row)| {
                let is_on = match row.kind {
                    ApiKind::Fn => self
                        .arguments(body, call.expr)
                        .is_some_and(|all| all.iter().any(is_given)),
                    _ => self.innermost(call.self_ty) == parameter,
                };
                row.category == Category::IoTrait && is_on
            });
            own.or_else(|| {
                let Callee::Function { def, .. } = call.callee else {
                    return None;
                };
                if !self.program.is_workspace(def) {
                    return None;
                }
                let handed = self.arguments(body, call.expr)?.iter().position(is_given)?;
                self.waits_on_parameter(def, handed, depth.checked_sub(1)?)
            })
        })
    }

    /// Whether a call works on what the kernel makes up in memory: `/proc/self/statm`.
    fn is_in_memory(&self, body: &BodyInfo, call: &Call) -> bool {
        let Some(&[path, ..]) = self.arguments(body, call.expr) else {
            return false;
        };
        let file = body.source(self);
        let path = match file.expr(path).kind {
            ExprKind::Reference { operand, .. } => operand,
            _ => path,
        };
        let range = file.range(path);
        let text = self
            .program
            .text(body.file)
            .get(range.start as usize..range.end as usize);
        let is_text = match file.expr(path).kind {
            ExprKind::Literal(Literal::Str) => true,
            ExprKind::Macro(call) => {
                matches!(file.macro_calls[call].kind, MacroKind::Format(_))
            }
            _ => false,
        };
        let in_memory = |text: &str| {
            ["\"/proc/", "\"/sys/"]
                .iter()
                .any(|root| text.contains(root))
        };
        is_text && text.is_some_and(in_memory)
    }

    /// Whether a path names the value at a canonical path outside of the workspace.
    pub(super) fn names(&self, body: &BodyInfo, path: ExprId, value: &str) -> bool {
        let found = match body.types.path(path) {
            ValueResolution::Def(def) => self.program.defs.canonical_path(def),
            ValueResolution::Unread(path) => path,
            _ => return false,
        };
        knowledge::canonical(found).as_str() == value
    }

    /// Whether a type is a parameter, so that callers decide what it is.
    fn is_generic(&self, ty: Ty) -> bool {
        let types = &self.program.types;
        let ty = types.peel_references(ty);
        matches!(types.kind(ty), TyKind::Param(..) | TyKind::Opaque(_))
    }

    /// `(&host[..], 80)`: of the pairs that are addresses only that of a name and its port has a reference.
    fn is_reference_with_port(&self, ty: Ty) -> bool {
        let types = &self.program.types;
        match types.kind(types.peel_references(ty)) {
            TyKind::Tuple(parts) => match parts[..] {
                [host, _] => matches!(types.kind(host), TyKind::Ref(..)),
                _ => false,
            },
            _ => false,
        }
    }

    /// The row of the function itself, else that of the trait that declares it.
    fn row_of_callee(&self, call: &Call) -> Option<(Api, &'static BlockingApi)> {
        if let Some(api) = self.api(call)
            && let Some(row) = knowledge::blocking(api)
        {
            return Some((api, row));
        }
        let Callee::Function { def, declared } = call.callee else {
            return None;
        };
        let container = self.program.container(declared.unwrap_or(def))?;
        let api = self.api_of_def(container)?;
        let row = knowledge::blocking(api)?;
        (row.kind == ApiKind::Trait).then_some((api, row))
    }

    /// Reading from, writing to and finishing a value of a type that works hard meanwhile.
    fn row_of_type(&self, body: &BodyInfo, call: &Call) -> Option<Blocking> {
        let Callee::Function { def, declared } = call.callee else {
            return None;
        };
        let program = &self.program;
        let streams = declared
            .and_then(|declared| self.api_of_def(declared))
            .and_then(knowledge::blocking)
            .is_some_and(|row| row.category == Category::IoTrait);
        let finishes = matches!(program.def(def).name.as_str(), "finish" | "try_finish");
        let copies = self
            .api(call)
            .and_then(knowledge::blocking)
            .is_some_and(|row| row.category == Category::IoTrait && row.kind == ApiKind::Fn);
        let found = if streams || finishes {
            let method = body.source(self).method_call(call.expr);
            let receiver = method.map_or(call.self_ty, |method| body.types.expr(method.receiver));
            self.type_row(receiver)
        } else if copies {
            self.arguments(body, call.expr)?
                .iter()
                .find_map(|&argument| self.type_row(body.types.expr(argument)))
        } else {
            None
        };
        let (api, row) = found?;
        Some(Blocking::of_row(api, row))
    }

    fn type_row(&self, ty: Ty) -> Option<(Api, &'static BlockingApi)> {
        let types = &self.program.types;
        let api = match types.kind(types.peel_references(ty)) {
            TyKind::Adt(def, _) => self.api_of_def(*def)?,
            TyKind::Unread(path, _) => knowledge::api(*path)?,
            _ => return None,
        };
        let row = knowledge::blocking(api)?;
        (row.kind == ApiKind::Type).then_some((api, row))
    }

    /// A query whose own type is made by a macro runs on the connection that it is given.
    fn row_of_connection(&self, body: &BodyInfo, call: &Call) -> Option<Blocking> {
        if !matches!(call.callee, Callee::Unknown) {
            return None;
        }
        let method = body.source(self).method_call(call.expr)?;
        let path = format!("diesel::RunQueryDsl::{}", method.method.name);
        let &[connection] = method.args else {
            return None;
        };
        let handle = self.innermost_handle(body.types.expr(connection))?;
        if !knowledge::receiver_set("diesel_connections").contains(&handle.as_str()) {
            return None;
        }
        Blocking::of_path(&path)
    }

    /// What blocks without being written as a call: loops that wait for each of their items, as
    /// `for job in receiver`, and `write!` into a handle.
    pub(super) fn blocking_syntax(&self, body: &BodyInfo) -> Vec<(ExprId, Blocking)> {
        let file = body.source(self);
        let hir = body.hir(self);
        let mut found = Vec::new();
        for index in hir.first_expr.index()..hir.end_expr.index() {
            let expr = ExprId::from_index(index);
            let part = match file.expr(expr).kind {
                ExprKind::For { iterable, .. } => {
                    Some((iterable, iterable, self.iterated_receiver(body, iterable)))
                }
                ExprKind::Macro(call) => match file.macro_calls[call].kind {
                    MacroKind::Format(format) => file.formats[format]
                        .sink
                        .map(|sink| (expr, sink, self.written_handle(body, sink))),
                    _ => None,
                },
                ExprKind::MethodCall { .. } => file
                    .method_call(expr)
                    .filter(|call| call.method.name.as_str() == "into_iter")
                    .map(|call| {
                        (
                            expr,
                            call.receiver,
                            self.iterated_receiver(body, call.receiver),
                        )
                    }),
                _ => None,
            };
            // What lies in a nested item is no part of this body.
            if let Some((at, part, Some(blocking))) = part
                && body.frames.parent(part) == Some(expr)
            {
                found.push((at, blocking));
            }
        }
        found
    }

    fn iterated_receiver(&self, body: &BodyInfo, iterable: ExprId) -> Option<Blocking> {
        let types = &self.program.types;
        let ty = types.peel_references(body.types.expr(iterable));
        let TyKind::Adt(def, _) = types.kind(ty) else {
            return None;
        };
        let path = self.program.defs.canonical_path(*def);
        let is_receiver = path.as_str().ends_with("::Receiver");
        is_receiver
            .then(|| Blocking::of_path(&format!("{path}::iter")))
            .flatten()
    }

    fn written_handle(&self, body: &BodyInfo, sink: ExprId) -> Option<Blocking> {
        let ty = body.types.expr(sink);
        if let Some((api, row)) = self.type_row(ty) {
            return Some(Blocking::of_row(api, row));
        }
        let mut found = Blocking::of_path("std::io::Write::write_fmt")?;
        let handle = self.innermost_handle(ty)?;
        // A line goes to the memory in which the kernel keeps the file.
        let frames = &body.frames;
        let in_loop = frames
            .outwards(frames.of(sink))
            .any(|(_, frame)| frame.kind == FrameKind::Loop);
        if handle.as_str() == "std::fs::File" && !in_loop {
            found.weight = Weight::Light;
        }
        let handle = handle.as_str();
        found.row.receivers.contains(&handle).then_some(found)
    }

    /// The row of a function that is handed on as a value, where nothing but its path decides.
    pub(super) fn blocking_value(&self, resolution: ValueResolution) -> Option<Blocking> {
        let api = match resolution {
            ValueResolution::Def(def) if !self.program.is_workspace(def) => self.api_of_def(def)?,
            ValueResolution::Unread(path) => knowledge::api(path)?,
            _ => return None,
        };
        let row = knowledge::blocking(api)?;
        row.receivers.is_empty().then(|| Blocking::of_row(api, row))
    }

    pub(super) fn arguments<'m>(&'m self, body: &BodyInfo, expr: ExprId) -> Option<&'m [ExprId]> {
        let file = body.source(self);
        match file.expr(expr).kind {
            ExprKind::Call { args, .. } => Some(file.list(args)),
            ExprKind::MethodCall { .. } => Some(file.method_call(expr)?.args),
            _ => None,
        }
    }

    /// The path of the handle inside buffering and adapting wrappers: `BufReader<File>` is a `File`,
    /// and TLS waits as the socket below it does.
    pub(super) fn innermost_handle(&self, ty: Ty) -> Option<Name> {
        match self.program.types.kind(self.innermost(ty)) {
            TyKind::Adt(def, _) => {
                let path = self.program.defs.canonical_path(*def);
                Some(knowledge::canonical(path))
            }
            TyKind::Unread(path, _) => Some(knowledge::canonical(*path)),
            TyKind::Primitive(primitive) => Some(primitive.name()),
            _ => None,
        }
    }

    /// The type inside buffering and adapting wrappers.
    fn innermost(&self, ty: Ty) -> Ty {
        const DEEPEST: usize = 8;
        let types = &self.program.types;
        let wrappers = knowledge::receiver_set("wrappers");
        let of_last = knowledge::receiver_set("wrappers_of_their_last");
        let mut ty = types.peel_references(ty);
        for _ in 0..DEEPEST {
            let (path, args) = match types.kind(ty) {
                TyKind::Adt(def, args) => {
                    let path = self.program.defs.canonical_path(*def);
                    (knowledge::canonical(path), args)
                }
                TyKind::Unread(path, args) => (knowledge::canonical(*path), args),
                // A host and its port: the host decides whether names are looked up.
                TyKind::Tuple(parts) => match parts.first() {
                    Some(&first) => {
                        ty = types.peel_references(first);
                        continue;
                    }
                    None => return ty,
                },
                _ => return ty,
            };
            let inside = if wrappers.contains(&path.as_str()) {
                args.first()
            } else if of_last.contains(&path.as_str()) {
                args.last()
            } else {
                None
            };
            match inside {
                Some(&inside) => ty = types.peel_references(inside),
                None => return ty,
            }
        }
        ty
    }
}

/// Whether a type of std is a socket.
pub(super) fn is_socket(path: &str) -> bool {
    path.starts_with("std::net::") || path.starts_with("std::os::unix::net::")
}
