//! See rules/serialization/serde_untagged.md

use std::fmt::Write as _;

use crate::finding::{Confidence, Heat, Severity};
use crate::knowledge::{self, Api};
use crate::rules::context::ItemCx;
use crate::rules::facts::{BodyFacts, Type};
use crate::rules::policy::Role;
use crate::rules::rule::{Hook, ItemKinds, Rule};
use crate::semantics::Model;
use crate::semantics::defs::DefId;
use crate::syntax::hir::{Enum, EnumVariant, Item, ItemId, ItemKind, PatKind, SourceFile};
use crate::text::{FileRange, Name};

/// The rule.
pub static RULE: Rule = Rule {
    name: "serde_untagged",
    hooks: &[Hook::Item(ItemKinds::ENUM, check)],
};

/// So many variants of plain values are told apart by their JSON type: cheap.
const PLAIN_VARIANTS: usize = 3;
/// From so many variants on, the attempts cost more than the parse.
const MANY_VARIANTS: usize = 4;

fn check(cx: &ItemCx<'_>, id: ItemId) {
    let item = cx.item(id);
    let ItemKind::Enum(data) = &item.kind else {
        return;
    };
    let derives = ["serde::Deserialize", "serde_derive::Deserialize"];
    if !is_untagged(cx.file(), cx.text(), item) || !derives.iter().any(|path| cx.derives(id, path))
    {
        return;
    }
    let variants = data.variants.len();
    let plain = all_plain(cx, id, data);
    let holds = |variant: &EnumVariant| !cx.file().list(variant.fields).is_empty();
    let holds = cx.file().list(data.variants).iter().any(holds);
    if !holds || variants < 2 || (variants <= PLAIN_VARIANTS && plain) {
        return;
    }
    let mut message = format!(
        "`{}` is `untagged`: each value is buffered as a tree and tried against {variants} variants in turn",
        item.name
    );
    let nested = cx.def(id).and_then(|def| nested_in(cx.model(), def));
    if let Some(nested) = nested {
        let _ = write!(message, ", and again for `{nested}` inside it");
    }
    let parsed = cx.def(id).and_then(|def| parsed_in(cx.model(), def));
    let mut report = cx.report(id, item.name_range, message);
    if let Some(Parsed { function, at, .. }) = parsed {
        report = report.related_at(at, format!("`{function}` parses it here, again and again"));
    }
    if parsed.is_none()
        && cx
            .def(id)
            .is_some_and(|def| is_configuration(cx.model(), def))
    {
        report = report.at_most(Confidence::Low);
    }
    let is_much = variants >= MANY_VARIANTS && !plain || nested.is_some();
    let is_hot = parsed.is_some_and(|parsed| parsed.is_hot);
    let is_looped = || {
        parsed.is_some()
            || cx
                .package()
                .is_none_or(|package| cx.model().is_small(package))
    };
    if is_hot || is_much && is_looped() {
        report = report.severity(Severity::Warning);
    }
    drop(report);
}

/// Whether a type belongs to the program's configuration, which is read once.
fn is_configuration(model: &Model, def: DefId) -> bool {
    let path = model.program.defs.canonical_path(def);
    path.as_str().split("::").any(|name| {
        let name = name.to_ascii_lowercase();
        let mut words = name.split('_');
        name.ends_with("config")
            || name.ends_with("settings")
            || words.any(|word| matches!(word, "config" | "configuration" | "settings"))
    })
}

/// The name of an untagged enum that a variant holds.
fn nested_in(model: &Model, def: DefId) -> Option<&'static str> {
    let program = &model.program;
    let ItemKind::Enum(data) = &program.item(def).kind else {
        return None;
    };
    let count = u32::try_from(data.variants.len()).unwrap_or(0);
    let variants = program.members(def).iter().map(|&(_, variant)| variant);
    let mut variants = variants.take(count as usize);
    variants.find_map(|variant| {
        let fields = program.fields(variant);
        fields.iter().find_map(|field| {
            let mut ty = Type::new(program, field.ty).behind_pointers();
            while ["std::option::Option", "std::vec::Vec"]
                .iter()
                .any(|list| ty.is(list))
            {
                ty = ty.arg()?.behind_pointers();
            }
            let inner = ty.workspace_def().filter(|&inner| inner != def)?;
            let item = program.item(inner);
            let is_enum = matches!(item.kind, ItemKind::Enum(_));
            let text = program.text(program.def(inner).file);
            (is_enum && is_untagged(program.file_of(inner), text, item)).then(|| item.name.as_str())
        })
    })
}

/// A call that parses values of a type again and again.
#[derive(Clone, Copy)]
struct Parsed {
    function: &'static str,
    at: FileRange,
    /// Whether the code is hot; else a loop runs it.
    is_hot: bool,
}

/// A call in hot code, or else in a loop, that parses a value of the type.
fn parsed_in(model: &Model, def: DefId) -> Option<Parsed> {
    let package = model.program.defs.package_of(model.program.crate_of(def));
    let mut found = model.bodies_of(package).filter_map(|body| {
        let facts = BodyFacts::of(model, body);
        if facts.place.role != Role::Product {
            return None;
        }
        let mut calls = facts.api_calls();
        let called = calls.find_map(|(call, api)| {
            knowledge::serde_calls().parse.get(api)?;
            let ty = facts.ty(call);
            let parsed = if ty.is("std::result::Result") {
                ty.arg()?
            } else {
                ty
            };
            let at = FileRange {
                file: facts.file_id,
                range: facts.file.range(call),
            };
            (holds(parsed, def, DEEPEST) && facts.runs_often(call)).then(|| Parsed {
                function: facts.function_name(),
                at,
                is_hot: facts.heat(call) == Heat::Hot,
            })
        });
        called.or_else(|| extracted_in(&facts, def))
    });
    let first = found.next()?;
    if first.is_hot {
        return Some(first);
    }
    Some(found.find(|parsed| parsed.is_hot).unwrap_or(first))
}

/// A parameter of a request handler whose extractor parses a value of the type: `Json(order): Json<Order>`.
fn extracted_in(facts: &BodyFacts<'_>, def: DefId) -> Option<Parsed> {
    let params = facts.file.list(facts.file.bodies[facts.body].params);
    let extracted = params.iter().copied().find(|&param| {
        let local = match facts.file.pat(param).kind {
            PatKind::Typed(inner, _) => inner,
            _ => param,
        };
        let ty = facts.pat_ty(local);
        let extracts = |path: Name| knowledge::serde_calls().parse.get(Api::of(path)).is_some();
        ty.path().is_some_and(extracts) && ty.arg().is_some_and(|ty| holds(ty, def, DEEPEST))
    })?;
    (facts.heat(facts.root()) == Heat::Hot).then(|| Parsed {
        function: facts.function_name(),
        at: FileRange {
            file: facts.file_id,
            range: facts.file.pat(extracted).range,
        },
        is_hot: true,
    })
}

/// Steps from what is parsed to what it holds, at most.
const DEEPEST: u8 = 4;

/// Whether a value of a type is one of another or has such values in its lists and fields.
fn holds(ty: Type<'_>, def: DefId, depth: u8) -> bool {
    const LISTS: &[&str] = &[
        "std::option::Option",
        "std::vec::Vec",
        "std::collections::HashMap",
        "std::collections::BTreeMap",
    ];
    let (ty, Some(depth)) = (ty.behind_pointers(), depth.checked_sub(1)) else {
        return false;
    };
    if ty.workspace_def() == Some(def) {
        return true;
    }
    if LISTS.iter().any(|list| ty.is(list)) {
        return ty.args().any(|arg| holds(arg, def, depth));
    }
    let of_variants = ty.variant_types().into_iter().flatten();
    let fields = ty.fields().into_iter().map(|(_, field)| field);
    fields
        .chain(of_variants)
        .any(|field| holds(field, def, depth))
}

fn is_untagged(file: &SourceFile, text: &str, item: &Item) -> bool {
    file.list(item.attributes).iter().any(|attribute| {
        let path = file.list(file.path(attribute.path).segments);
        let [only] = path else { return false };
        only.name.as_str() == "serde"
            && attribute
                .args
                .of(text)
                .split(',')
                .any(|argument| argument.trim() == "untagged")
    })
}

/// Whether every variant holds at most one number, string, truth value, or list of anything.
fn all_plain(cx: &ItemCx<'_>, id: ItemId, data: &Enum) -> bool {
    cx.file().list(data.variants).iter().all(|variant| {
        let fields = cx.file().list(variant.fields);
        match fields {
            [] => true,
            // A variant with named fields is a map.
            [only] if only.name.as_str() == "0" => cx.is_plain(id, only.ty),
            _ => false,
        }
    })
}
