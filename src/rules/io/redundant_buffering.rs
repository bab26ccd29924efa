//! See rules/io/redundant_buffering.md

use crate::knowledge::{self, Api, ConsumerBehaviour, StreamKind};
use crate::rules::context::BodyCx;
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::rules::streams;
use crate::syntax::hir::ExprId;

/// The rule.
pub static RULE: Rule = Rule {
    name: "redundant_buffering",
    hooks: &[
        Hook::CallTo(
            ApiSet::Paths(&[
                "std::io::BufReader::new",
                "std::io::BufReader::with_capacity",
                "std::io::BufWriter::new",
                "std::io::BufWriter::with_capacity",
                "std::io::LineWriter::new",
            ]),
            check_wrapper,
        ),
        Hook::CallTo(ApiSet::Where(buffers_itself), check_consumer),
    ],
};

fn buffers_itself(api: Api) -> bool {
    let row = knowledge::buffered_io().consumers.get(api);
    row.is_some_and(|row| row.behaviour == ConsumerBehaviour::SelfBuffered)
        && matches!(api.name(), "new" | "from_reader" | "from_writer")
}

fn check_wrapper(cx: &BodyCx<'_>, id: ExprId, api: Api) {
    let Some(&inner) = streams::arguments(cx, id).last() else {
        return;
    };
    if cx.is_quiet() {
        return;
    }
    let Some(stream) = streams::stream_of(cx.ty(inner)) else {
        return;
    };
    let name = stream.name();
    // Standard output writes each line at once: a buffer around it is what is wanted.
    let reads = api.path().as_str().contains("BufReader");
    let redundant = stream.kind == StreamKind::Memory
        || stream.kind == StreamKind::Buffered
            && if reads {
                name.starts_with("BufReader") || name.starts_with("Stdin")
            } else {
                name.starts_with("BufWriter")
            };
    if redundant {
        let what = match stream.kind {
            StreamKind::Memory => "is in memory",
            _ => "has a buffer",
        };
        let message = format!(
            "`{api}` in `{}` around {name}, which {what}: everything is copied once more",
            cx.function_name()
        );
        drop(cx.report(id, message));
    }
}

fn check_consumer(cx: &BodyCx<'_>, id: ExprId, api: Api) {
    if cx.is_quiet() {
        return;
    }
    let buffered = streams::arguments(cx, id).iter().any(|&arg| {
        let ty = cx.ty(arg).behind_pointers();
        ty.is("std::io::BufReader") || ty.is("std::io::BufWriter")
    });
    if buffered {
        let message = format!(
            "`{api}` in `{}` has a buffer of its own: everything is copied once more",
            cx.function_name()
        );
        drop(cx.report(id, message));
    }
}
