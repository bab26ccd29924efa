//! See rules/libraries/hyper_writev_forced.md

use crate::finding::{Applicability, Confidence};
use crate::knowledge::Api;
use crate::rules::context::BodyCx;
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::syntax::hir::ExprId;
use crate::text::TextRange;

/// The rule.
pub static RULE: Rule = Rule {
    name: "hyper_writev_forced",
    hooks: &[Hook::CallTo(
        ApiSet::Paths(&[
            "hyper::client::Builder::http1_writev",
            "hyper::client::conn::Builder::http1_writev",
            "hyper::client::conn::http1::Builder::writev",
            "hyper::server::Builder::http1_writev",
            "hyper::server::conn::Http::http1_writev",
            "hyper::server::conn::http1::Builder::writev",
            "hyper_util::client::legacy::Builder::http1_writev",
            "hyper_util::server::conn::auto::Http1Builder::writev",
        ]),
        check,
    )],
};

/// Packages whose TLS streams write one buffer at a time.
const WITHOUT_VECTORED_WRITES: &[&str] = &[
    "native-tls",
    "tokio-native-tls",
    "hyper-tls",
    "openssl",
    "tokio-openssl",
    "hyper-openssl",
];
/// Packages whose TLS streams take several.
const WITH_VECTORED_WRITES: &[&str] = &["rustls", "tokio-rustls", "hyper-rustls"];

fn check(cx: &BodyCx<'_>, id: ExprId, api: Api) {
    let Some(call) = cx.file().method_call(id).filter(|_| !cx.is_quiet()) else {
        return;
    };
    let plain_tls = depends_on(cx, WITHOUT_VECTORED_WRITES);
    let (message, confidence) = match call.args.first().map(|&on| cx.source(on)) {
        Some("true") => {
            let Some(package) = plain_tls else { return };
            (
                format!(
                    "`{api}` forces vectored writes in `{}`; streams of `{package}` write only the first \
                     buffer of each, so a response takes more writes and TLS records",
                    cx.function_name()
                ),
                Confidence::High,
            )
        }
        Some("false") if plain_tls.is_none() && depends_on(cx, WITH_VECTORED_WRITES).is_none() => (
            format!(
                "`{api}` forbids vectored writes in `{}`, so every body is copied behind its headers before \
                 it is written",
                cx.function_name()
            ),
            Confidence::Medium,
        ),
        _ => return,
    };
    let from = cx.file().range(call.receiver).end;
    let setting = TextRange::new(from, cx.file().range(id).end);
    drop(
        cx.report(id, message)
            .at_most(confidence)
            .edit(setting, "", Applicability::Machine),
    );
}

/// The first of the packages that the package of the code depends on.
fn depends_on(cx: &BodyCx<'_>, packages: &[&'static str]) -> Option<&'static str> {
    let mut packages = packages.iter().copied();
    packages.find(|package| cx.features_of(package).is_some())
}
