//! What keeps calls that would block from it: sockets that were told not to, and settings of the package.

use rayon::prelude::*;

use super::blocking::{Blocking, is_socket};
use super::bodies::BodyInfo;
use super::infer::{Call, Callee};
use super::model::Model;
use super::witness::NonBlocking;
use crate::finding::Confidence;
use crate::knowledge::Category;
use crate::syntax::hir::{ExprId, ExprKind, Literal};
use crate::text::Name;
use crate::workspace::PackageId;

impl Model {
    /// Whether the package names the value with which the call does not block.
    pub(super) fn is_set_apart(&self, body: &BodyInfo, found: Blocking) -> bool {
        let Some(value) = found.row.unless else {
            return false;
        };
        let package = self.program.workspace.file(body.file).package;
        self.bodies_of(package).any(|body| {
            let mut paths = body.types.paths().iter();
            paths.any(|&(path, _)| self.names(body, path, value))
        })
    }

    /// A socket that was told not to block does not.
    pub(super) fn unless_non_blocking(
        &self,
        body: &BodyInfo,
        call: &Call,
        found: Blocking,
    ) -> Option<Blocking> {
        if !matches!(found.row.category, Category::Net | Category::IoTrait) {
            return Some(found);
        }
        if self.is_of_session(body, found) {
            return None;
        }
        let Some(method) = body.source(self).method_call(call.expr) else {
            return Some(found);
        };
        let socket = self.innermost_handle(body.types.expr(method.receiver));
        let Some(socket) = socket.filter(|socket| is_socket(socket.as_str())) else {
            return Some(found);
        };
        if self.is_registered(body, call.expr) {
            return None;
        }
        let here = body
            .types
            .calls()
            .iter()
            .any(|call| self.makes_non_blocking(body, call) == Some(socket));
        if here {
            return None;
        }
        let program = &self.program;
        let package = program.defs.package_of(program.crate_of(body.owner))?;
        let opened_here = || {
            let mut calls = body.types.calls().iter();
            calls.any(|call| {
                let path = self.callee_path(call);
                let opens = path.and_then(|path| path.as_str().rsplit_once("::"));
                opens.is_some_and(|(owner, name)| {
                    owner == socket.as_str() && (name == "bind" || name.starts_with("connect"))
                })
            })
        };
        let elsewhere = self.effects.non_blocking.contains(&(package, socket)) && !opened_here();
        Some(Blocking {
            confidence: if elsewhere {
                Confidence::Low
            } else {
                found.confidence
            },
            ..found
        })
    }

    /// Whether a call is of a session of SSH in a package that tells its sessions not to block: they give an error
    /// where they would.
    fn is_of_session(&self, body: &BodyInfo, found: Blocking) -> bool {
        const SESSION: &str = "ssh2::Session";
        let program = &self.program;
        let package = program.defs.package_of(program.crate_of(body.owner));
        found.api.crate_name() == "ssh2"
            && package.is_some_and(|package| {
                let told = (package, Name::new(SESSION));
                self.effects.non_blocking.contains(&told)
            })
    }

    /// Whether the socket comes out of tokio's `AsyncFd`, which requires that it does not block.
    fn is_registered(&self, body: &BodyInfo, expr: ExprId) -> bool {
        let of_async_fd = |expr: ExprId| {
            let path = body
                .types
                .call(expr)
                .and_then(|call| self.callee_path(call));
            path.is_some_and(|path| path.as_str().starts_with("tokio::io::unix::AsyncFd"))
        };
        let file = body.source(self);
        let mut receiver = expr;
        while let Some(method) = file.method_call(receiver) {
            receiver = method.receiver;
            if of_async_fd(receiver) {
                return true;
            }
        }
        let frames = &body.frames;
        frames
            .outwards(frames.of(expr))
            .any(|(_, frame)| frames.parent(frame.expr).is_some_and(of_async_fd))
    }

    /// The type of the socket that a call switches to non-blocking.
    fn makes_non_blocking(&self, body: &BodyInfo, call: &Call) -> Option<Name> {
        let Callee::Function { def, .. } = call.callee else {
            return None;
        };
        let blocks_if = match self.program.def(def).name.as_str() {
            "set_nonblocking" => false,
            "set_blocking" => true,
            _ => return None,
        };
        if self.program.is_workspace(def) {
            return None;
        }
        let file = body.source(self);
        let method = file.method_call(call.expr)?;
        let value = method
            .args
            .first()
            .map(|&argument| file.expr(argument).kind);
        let is =
            |wanted| matches!(value, Some(ExprKind::Literal(Literal::Bool(it))) if it == wanted);
        if is(blocks_if) || blocks_if && !is(false) {
            return None;
        }
        self.innermost_handle(body.types.expr(method.receiver))
    }

    /// Whether a function gives sockets to a runtime, which asks that they do not block: what it switches is none
    /// of those that are used as they are.
    fn hands_to_runtime(&self, body: &BodyInfo) -> bool {
        let mut calls = body.types.calls().iter();
        calls.any(|call| {
            self.callee_path(call).is_some_and(|path| {
                let path = path.as_str();
                path.starts_with("tokio::net::") && path.ends_with("::from_std")
            })
        })
    }

    /// The types of sockets that each package switches to non-blocking, but for those that a runtime is given.
    pub(super) fn non_blocking_sockets(&self) -> NonBlocking {
        let switched: Vec<Vec<(PackageId, Name)>> = self
            .bodies
            .par_iter()
            .with_min_len(256)
            .filter_map(|body| {
                let calls = body.types.calls().iter();
                let sockets = calls.filter_map(|call| self.makes_non_blocking(body, call));
                let sockets: Vec<Name> = sockets.collect();
                if sockets.is_empty() || self.hands_to_runtime(body) {
                    return None;
                }
                let program = &self.program;
                let package = program.defs.package_of(program.crate_of(body.owner))?;
                Some(
                    sockets
                        .into_iter()
                        .map(|socket| (package, socket))
                        .collect(),
                )
            })
            .collect();
        switched.into_iter().flatten().collect()
    }
}
