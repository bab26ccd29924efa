//! The stubs under `rules/apis/stubs`: they lower without loss, every name in them leads somewhere, and
//! they declare what the API tables name.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use cargo_perf_review::knowledge;
use cargo_perf_review::syntax::hir::{
    Item, ItemId, ItemKind, PathAnchor, PathId, Printer, SourceFile, TypeRefKind, UseTree,
    Visibility,
};
use cargo_perf_review::syntax::{from_bytes, lower, lower_in_parts, to_bytes};

const PRIMITIVES: &[&str] = &[
    "bool", "char", "str", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16",
    "u32", "u64", "u128", "usize",
];

/// Crates that stubs refer to and that have none.
const WITHOUT_STUB: &[&str] = &[
    "crossbeam_utils",
    "either",
    "hashbrown",
    "http_body",
    "lock_api",
    "log",
    "memchr",
    "mio",
    "serde",
    "serde_core",
    "tower_layer",
    "tower_service",
    "tracing",
    "url",
];
/// Named by the tables and not in the stub: macros are none of its business.
const MACROS: &[&str] = &[
    "assert",
    "assert_eq",
    "assert_ne",
    "dbg",
    "debug_assert",
    "debug_assert_eq",
    "debug_assert_ne",
    "eprint",
    "eprintln",
    "format",
    "format_args",
    "matches",
    "panic",
    "pin::pin",
    "print",
    "println",
    "todo",
    "unimplemented",
    "unreachable",
    "vec",
    "write",
    "writeln",
];
/// Named by the tables and unstable.
const UNSTABLE: &[&str] = &[
    "std::sync::mpsc::Receiver::recv_deadline",
    "std::sync::nonpoison::Mutex",
];

/// A stub, lowered.
struct Stub {
    name: String,
    file: SourceFile,
    errors: Vec<String>,
}

fn folder(name: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("rules/apis")
        .join(name);
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if let (Some(stem), true) = (path.file_stem(), path.is_file()) {
            let text = fs::read_to_string(&path).expect("a readable file");
            files.push((stem.to_string_lossy().into_owned(), text));
        }
    }
    files.sort();
    files
}

static STUBS: LazyLock<Vec<Stub>> = LazyLock::new(|| {
    let lowered = folder("stubs").into_iter().map(|(name, text)| {
        let lowered = lower(&text);
        let errors = lowered
            .errors
            .iter()
            .map(|error| error.message.clone())
            .collect();
        Stub {
            name,
            file: lowered.file,
            errors,
        }
    });
    lowered.collect()
});

/// The names of one crate: the full paths of all that it declares, with re-exports followed.
#[derive(Default)]
struct Names {
    paths: BTreeSet<String>,
    /// From the path of a re-export (or, with `::*` behind it, a module) to what it re-exports.
    exports: Vec<(String, String)>,
    /// The members of each trait, by its name.
    traits: BTreeMap<&'static str, Vec<&'static str>>,
    /// Types with the names of the traits that are implemented for them.
    implemented: Vec<(String, &'static str)>,
}

impl Names {
    fn of(stub: &Stub) -> Self {
        let mut names = Self::default();
        names.module(&stub.file, &stub.name, &stub.name, &stub.file.top_items);
        for (owner, name) in &names.implemented {
            let members = names.traits.get(name).into_iter().flatten();
            names
                .paths
                .extend(members.map(|member| format!("{owner}::{member}")));
        }
        // A re-export of a re-export needs another round; no stub has more than four in a row.
        for _ in 0..4 {
            let mut found = Vec::new();
            for (alias, target) in &names.exports {
                let under = format!("{target}::");
                found.extend(names.paths.contains(target).then(|| alias.clone()));
                let inside = names
                    .paths
                    .range(under.clone()..)
                    .take_while(|path| path.starts_with(&under));
                found.extend(inside.map(|path| format!("{alias}::{}", &path[under.len()..])));
            }
            names.paths.extend(found);
        }
        names
    }

    fn module(&mut self, file: &SourceFile, krate: &str, module: &str, items: &[ItemId]) {
        for &id in items {
            let item = file.item(id);
            let path = format!("{module}::{}", item.name);
            match &item.kind {
                ItemKind::Module(inner) => {
                    self.module(
                        file,
                        krate,
                        &path,
                        inner.items.as_deref().unwrap_or_default(),
                    );
                }
                ItemKind::Enum(inner) => {
                    let variants = file.list(inner.variants).iter();
                    self.paths
                        .extend(variants.map(|variant| format!("{path}::{}", variant.name)));
                }
                ItemKind::Trait(inner) => {
                    self.members(file, &path, &inner.items);
                    let members = inner.items.iter().map(|&id| file.item(id).name.as_str());
                    self.traits.insert(item.name.as_str(), members.collect());
                }
                ItemKind::Impl(inner) => {
                    let owner = match file.type_ref(inner.self_ty).kind {
                        TypeRefKind::Path(path) => last_segment(file, path),
                        TypeRefKind::DynTrait(bounds) => file
                            .list(bounds)
                            .first()
                            .map_or("", |bound| last_segment(file, bound.path)),
                        _ => "",
                    };
                    // The tables name a primitive's methods by its module: `std::slice::to_vec`.
                    let primitive = owner.is_empty() || PRIMITIVES.contains(&owner);
                    let owner = if primitive {
                        module.to_owned()
                    } else {
                        format!("{module}::{owner}")
                    };
                    match inner.trait_path {
                        Some(path) => self.implemented.push((owner, last_segment(file, path))),
                        None => self.members(file, &owner, &inner.items),
                    }
                }
                ItemKind::Use(inner) if item.visibility == Visibility::Public => {
                    for tree in file.list(inner.trees) {
                        let target = written(file, tree.path, krate, module);
                        let alias = tree
                            .name
                            .map_or(module.to_owned(), |name| format!("{module}::{name}"));
                        self.exports.push((alias, target));
                    }
                }
                _ => {}
            }
            self.paths.insert(path);
        }
    }

    fn members(&mut self, file: &SourceFile, owner: &str, items: &[ItemId]) {
        self.paths.extend(
            items
                .iter()
                .map(|&id| format!("{owner}::{}", file.item(id).name)),
        );
    }
}

fn last_segment(file: &SourceFile, path: PathId) -> &'static str {
    file.list(file.path(path).segments)
        .last()
        .map_or("", |segment| segment.name.as_str())
}

/// A path as written in `module`, with `crate`, `self` and `super` replaced.
fn written(file: &SourceFile, path: PathId, krate: &str, module: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for segment in file.list(file.path(path).segments) {
        match segment.name.as_str() {
            "crate" => parts = vec![krate],
            "self" => parts = module.split("::").collect(),
            "super" => {
                if parts.is_empty() {
                    parts = module.split("::").collect();
                }
                parts.pop();
            }
            name => parts.push(name),
        }
    }
    parts.join("::")
}

#[test]
fn every_stub_lowers_without_loss() {
    assert!(!STUBS.is_empty());
    for stub in &*STUBS {
        assert_eq!(stub.errors, Vec::<String>::new(), "{}", stub.name);
        assert!(!stub.file.top_items.is_empty(), "{} is empty", stub.name);
        assert_eq!(stub.file.unopened, Vec::new(), "{}", stub.name);
        for (_, item) in stub.file.items.iter() {
            let lost = match item.kind {
                ItemKind::Macro(_) => true,
                // That the name is a macro's is all that is asked of these.
                ItemKind::MacroDefinition(_) => item.name.as_str() != "cmd",
                _ => false,
            };
            assert!(!lost, "{}: {} is a macro", stub.name, item.name);
        }
        for (_, written) in stub.file.types.iter() {
            assert_ne!(
                written.kind,
                TypeRefKind::Opaque,
                "{} at {:?}",
                stub.name,
                written.range
            );
        }
    }
}

#[test]
fn no_impl_or_trait_declares_a_name_twice() {
    for stub in &*STUBS {
        for (_, item) in stub.file.items.iter() {
            let members = match &item.kind {
                ItemKind::Impl(inner) => &inner.items,
                ItemKind::Trait(inner) => &inner.items,
                _ => continue,
            };
            let mut seen = BTreeSet::new();
            for &member in members {
                let name = stub.file.item(member).name;
                assert!(
                    seen.insert(name.as_str()),
                    "{}: {name} twice at {:?}",
                    stub.name,
                    item.range
                );
            }
        }
    }
}

#[test]
fn no_trait_is_implemented_twice_for_a_type() {
    for (name, text) in folder("stubs") {
        let mut seen = BTreeSet::new();
        for line in text.lines().map(str::trim_start) {
            if line.starts_with("pub mod") {
                seen.clear();
            }
            let head = line.split([';', '{']).next().unwrap_or_default();
            let head = head.split(" where ").next().unwrap_or_default();
            let of = head.trim().strip_prefix("impl");
            let (of, ty) = of
                .and_then(|of| of.rsplit_once(" for "))
                .unwrap_or_default();
            // Traits with arguments may be many.
            let of = of.rsplit([' ', '>']).next().unwrap_or_default();
            assert!(of.is_empty() || seen.insert((of, ty)), "{name}: {head}");
        }
    }
}

/// What a path may start with where it is written: the names of one module.
#[derive(Default)]
struct Scope {
    names: BTreeSet<&'static str>,
    path: String,
}

struct Walk<'a> {
    stub: &'a Stub,
    names: &'a BTreeMap<String, Names>,
    /// The file's paths by where they start.
    paths: Vec<(u32, PathId)>,
    unknown: Vec<String>,
}

impl Walk<'_> {
    fn module(&mut self, path: String, items: &[ItemId]) {
        let file = &self.stub.file;
        let mut scope = Scope {
            path,
            ..Scope::default()
        };
        for &id in items {
            let item = file.item(id);
            scope.names.insert(item.name.as_str());
            if let ItemKind::Use(inner) = &item.kind {
                let trees = file.list(inner.trees);
                scope
                    .names
                    .extend(trees.iter().filter_map(|tree| Some(tree.name?.as_str())));
                for tree in trees {
                    self.import(&scope, tree);
                }
            }
        }
        for &id in items {
            let item = file.item(id);
            if let ItemKind::Module(inner) = &item.kind {
                let path = format!("{}::{}", scope.path, item.name);
                self.module(path, inner.items.as_deref().unwrap_or_default());
            } else if !matches!(item.kind, ItemKind::Use(_)) {
                self.item(&scope, item);
            }
        }
    }

    fn import(&mut self, scope: &Scope, tree: &UseTree) {
        let path = written(&self.stub.file, tree.path, &self.stub.name, &scope.path);
        self.full(&path);
    }

    /// Checks the path from a crate's root, where the crate has a stub.
    fn full(&mut self, path: &str) {
        let (krate, _) = path.split_once("::").unwrap_or((path, ""));
        let Some(names) = self.names.get(krate) else {
            return;
        };
        let under = format!("{path}::");
        let is_module = names
            .paths
            .range(under.clone()..)
            .next()
            .is_some_and(|next| next.starts_with(&under));
        if path != krate && !is_module && !names.paths.contains(path) {
            self.unknown.push(format!("{}: {path}", self.stub.name));
        }
    }

    fn item(&mut self, scope: &Scope, item: &Item) {
        let file = &self.stub.file;
        let parameters = self.parameters(item);
        let start = self
            .paths
            .partition_point(|&(start, _)| start < item.name_range.start);
        let end = self
            .paths
            .partition_point(|&(start, _)| start < item.range.end);
        for &(_, id) in &self.paths[start..end].to_vec() {
            let path = file.path(id);
            let Some(first) = file.list(path.segments).first() else {
                continue;
            };
            if matches!(path.anchor, PathAnchor::Type(_)) {
                continue;
            }
            let name = first.name.as_str();
            let known = matches!(name, "Self" | "size_of")
                || PRIMITIVES.contains(&name)
                || parameters.contains(name)
                || scope.names.contains(name);
            if name == "crate"
                || (!known && (self.names.contains_key(name) || WITHOUT_STUB.contains(&name)))
            {
                let segments = file
                    .list(path.segments)
                    .iter()
                    .map(|segment| segment.name.as_str());
                let taken = match path.anchor {
                    PathAnchor::Qualified(_, of_trait) => usize::from(of_trait),
                    _ => path.segments.len(),
                };
                let mut full: Vec<_> = segments.take(taken).collect();
                if name == "crate" {
                    full[0] = &self.stub.name;
                }
                self.full(&full.join("::"));
            } else if !known {
                let message = format!(
                    "{}: {name} in {} of {}",
                    self.stub.name, item.name, scope.path
                );
                self.unknown.push(message);
            }
        }
    }

    /// The generic parameters of an item and of what stands in it.
    fn parameters(&self, item: &Item) -> BTreeSet<&'static str> {
        let file = &self.stub.file;
        let mut names = BTreeSet::new();
        let mut all = vec![item];
        let members: &[ItemId] = match &item.kind {
            ItemKind::Impl(inner) => &inner.items,
            ItemKind::Trait(inner) => &inner.items,
            _ => &[],
        };
        all.extend(members.iter().map(|&id| file.item(id)));
        for item in all {
            let generics = match &item.kind {
                ItemKind::Function(inner) => inner.generics,
                ItemKind::Struct(inner) | ItemKind::Union(inner) => inner.generics,
                ItemKind::Enum(inner) => inner.generics,
                ItemKind::Trait(inner) => inner.generics,
                ItemKind::Impl(inner) => inner.generics,
                ItemKind::TypeAlias(inner) => inner.generics,
                _ => continue,
            };
            names.extend(
                file.generics[generics]
                    .params
                    .iter()
                    .map(|parameter| parameter.name.as_str()),
            );
        }
        names
    }
}

#[test]
fn every_path_in_a_stub_leads_somewhere() {
    let names = STUBS
        .iter()
        .map(|stub| (stub.name.clone(), Names::of(stub)))
        .collect();
    let mut unknown = Vec::new();
    for stub in &*STUBS {
        let mut paths: Vec<_> = stub
            .file
            .paths
            .iter()
            .map(|(id, path)| (path.range.start, id))
            .collect();
        paths.sort();
        let mut walk = Walk {
            stub,
            names: &names,
            paths,
            unknown: Vec::new(),
        };
        walk.module(stub.name.clone(), &stub.file.top_items);
        unknown.extend(walk.unknown);
    }
    assert_eq!(unknown, Vec::<String>::new());
}

/// The exact paths of functions, methods and types of `std` that the API tables name.
fn named_by_tables() -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    for (file, text) in folder("") {
        let Ok(table) = text.parse::<toml::Table>() else {
            continue;
        };
        let rows = table
            .values()
            .filter_map(|value| value.as_array())
            .flatten();
        for row in rows.filter_map(|row| row.as_table()) {
            let text = |key: &str| {
                row.get(key)
                    .and_then(|value| value.as_str())
                    .unwrap_or_default()
            };
            let exact = matches!(text("match"), "" | "path") && text("kind") != "macro";
            if exact
                && text("versions") != "unstable"
                && text("path").starts_with("std::")
                && !text("path").ends_with('*')
            {
                named.insert(format!("{} ({file}.toml)", text("path")));
            }
        }
    }
    named
}

#[test]
fn the_stub_of_std_declares_what_the_tables_name() {
    let std = STUBS
        .iter()
        .find(|stub| stub.name == "std")
        .map(Names::of)
        .expect("a stub of std");
    let missing: Vec<_> = named_by_tables()
        .into_iter()
        .filter(|row| {
            let (path, _) = row.split_once(" (").unwrap_or((row, ""));
            let path = path.split('<').next().unwrap_or(path);
            let is_macro = path
                .strip_prefix("std::")
                .is_some_and(|name| MACROS.contains(&name));
            !std.paths.contains(path) && !is_macro && !UNSTABLE.contains(&path)
        })
        .collect();
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn every_stub_says_which_others_it_names() {
    let known: BTreeSet<_> = knowledge::STUBS.iter().map(|stub| stub.name).collect();
    for stub in knowledge::STUBS {
        let imports = stub
            .text
            .split_whitespace()
            .zip(stub.text.split_whitespace().skip(1));
        let named: BTreeSet<_> = imports
            .filter(|(keyword, _)| *keyword == "use")
            .filter_map(|(_, path)| path.split([':', ';']).next())
            .filter(|name| *name != stub.crate_name && *name != "std" && known.contains(name))
            .collect();
        let needs: BTreeSet<_> = stub.needs.iter().copied().collect();
        assert_eq!(named, needs, "{}", stub.crate_name);
    }
}

#[test]
fn a_stub_that_is_read_in_parts_is_the_stub_read_whole() {
    for (name, text) in folder("stubs") {
        let (whole, parts) = (lower(&text), lower_in_parts(&text));
        assert_eq!(parts.errors, [], "{name}");
        assert_eq!(parts.file.top_items, whole.file.top_items, "{name}");
        let ranges = |file: &SourceFile| -> Vec<_> {
            let items = file.items.iter().map(|(_, item)| (item.name, item.range));
            items.collect()
        };
        assert_eq!(ranges(&parts.file), ranges(&whole.file), "{name}");
        let types = |file: &SourceFile| -> Vec<_> {
            file.types
                .iter()
                .map(|(_, written)| *written)
                .map(|written| (written.kind, written.range))
                .collect()
        };
        assert_eq!(types(&parts.file), types(&whole.file), "{name}");
    }
}

#[test]
fn what_is_compiled_in_is_what_the_text_says() {
    for stub in knowledge::STUBS {
        let lowered = lower_in_parts(stub.text).file;
        assert!(
            to_bytes(&lowered).is_some_and(|bytes| bytes == stub.lowered),
            "{} was lowered otherwise",
            stub.crate_name
        );
        let read = from_bytes(stub.lowered).expect("a lowered file");
        assert_eq!(
            Printer::new(&read, stub.text).file(),
            Printer::new(&lowered, stub.text).file(),
        );
    }
}
