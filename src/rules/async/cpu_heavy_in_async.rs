//! See rules/async/cpu_heavy_in_async.md

use crate::finding::Heat;
use crate::knowledge::Category;
use crate::rules::blocking::Blocked;
use crate::rules::calls;
use crate::rules::context::BodyCx;
use crate::rules::facts::{BodyFacts, Witness};
use crate::rules::rule::{Hook, Rule};
use crate::semantics::FrameKind;
use crate::syntax::hir::ExprId;

/// The rule.
pub static RULE: Rule = Rule {
    name: "cpu_heavy_in_async",
    hooks: &[Hook::Effect(&[Category::Cpu], check)],
};

fn check(cx: &BodyCx<'_>, _: ExprId, witness: &Witness) {
    let Some(blocked) = Blocked::led_by(cx, witness, |_| false) else {
        return;
    };
    if is_cheap_by_choice(cx, blocked.lead) {
        return;
    }
    let call = blocked.lead.call;
    let facts = cx.facts();
    let is_asked = facts.is_asked_for() || facts.repeats_within(call) || facts.may_serve(call);
    let is_short = asks_for_rounds(blocked.lead) && cx.heat(call) != Heat::Hot;
    let blocked = if is_short || !is_asked {
        blocked.mild()
    } else {
        blocked
    };
    let blocked = if packs_little(cx, blocked.lead) || greets_a_server(cx, blocked.lead) {
        blocked.lowered()
    } else {
        blocked
    };
    drop(blocked.report(cx));
}

/// Whether a call packs or unpacks data of which nothing shows how much it is: messages and answers, mostly,
/// which take microseconds. What a handler packs, itself or by a function of its own, are the answers to its
/// requests.
fn packs_little(cx: &BodyCx<'_>, witness: &Witness) -> bool {
    /// Those of fast formats, in which single messages are packed.
    const PACKERS: &[&str] = &[
        "brotli",
        "flate2",
        "lz4_flex",
        "miniz_oxide",
        "snap",
        "zstd",
    ];
    /// Those of them that take milliseconds for a page.
    const SLOW: &[&str] = &["brotli", "flate2", "miniz_oxide"];
    let facts = cx.facts();
    let krate = witness.api.crate_name();
    let path = witness.api.path().as_str();
    let unpacks = ["decode", "Decode", "decompress", "Decompress", "inflate"]
        .iter()
        .any(|word| path.contains(word));
    let packs_answers = || {
        SLOW.contains(&krate)
            && !unpacks
            && witness.steps.len() <= 1
            && cx.heat(witness.call) == Heat::Hot
    };
    PACKERS.contains(&krate) && !facts.is_sketch() && !packs_answers()
}

/// Whether a few thousand rounds are computed once for a connection that a client opens, as the other side asks.
fn greets_a_server(cx: &BodyCx<'_>, witness: &Witness) -> bool {
    asks_for_rounds(witness) && !cx.facts().is_sketch() && cx.heat(witness.call) != Heat::Hot
}

/// Whether a hash of passwords is computed in a file that asks Argon2 for so little memory that it takes
/// microseconds, and for nothing else.
fn is_cheap_by_choice(cx: &BodyCx<'_>, witness: &Witness) -> bool {
    /// In KiB: the default takes 19 MiB and some 20 ms.
    const LITTLE: u128 = 256;
    let path = witness.api.path().as_str();
    if !path.starts_with("password_hash::") && !path.starts_with("argon2::") {
        return false;
    }
    let file = witness
        .steps
        .last()
        .map_or(cx.file_id(), |step| step.at.file);
    let mut asks = false;
    for facts in cx.bodies_of_package().filter(|facts| facts.file_id == file) {
        for (call, api) in facts.api_calls() {
            // Tests may ask for less.
            if is_left_out(&facts, call) {
                continue;
            }
            match api.path().as_str() {
                "argon2::Params::new" | "argon2::params::Params::new" => {
                    let memory = calls::arguments_in(&facts, call).first().copied();
                    let memory = memory.and_then(|memory| calls::number(&facts, memory));
                    if memory.is_none_or(|memory| memory > LITTLE) {
                        return false;
                    }
                    asks = true;
                }
                "std::default::Default::default" if is_of_argon(&facts, call) => return false,
                _ => {}
            }
        }
    }
    asks
}

/// Whether a call makes a hasher or the parameters of one by default.
fn is_of_argon(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let ty = facts.ty(call);
    ["argon2::Argon2", "argon2::Params", "argon2::params::Params"]
        .iter()
        .any(|path| ty.is(path))
}

/// Whether no release build runs an expression: a branch of `if cfg!(test)`.
fn is_left_out(facts: &BodyFacts<'_>, expr: ExprId) -> bool {
    let frames = facts.frames_around(expr);
    frames.iter().any(|&(kind, _)| kind == FrameKind::LeftOut)
}

/// Whether the caller says how long a function computes: who signs in at a server that asks for a few
/// thousand rounds is through in a millisecond.
fn asks_for_rounds(witness: &Witness) -> bool {
    let path = witness.api.path().as_str();
    path.starts_with("pbkdf2::")
        || path.starts_with("ring::pbkdf2::")
        || path.starts_with("aws_lc_rs::pbkdf2::")
        || path == "openssl::pkcs5::pbkdf2_hmac"
}
