//! Modules import one way: at every level, no module leads back to itself through its siblings.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use syn::visit::Visit;
use syn::{Attribute, ItemMod, ItemUse, UseTree, Visibility};

/// Where the kinds of one tree hold each other, as they must.
const TREES: &[&str] = &["syntax::hir"];
/// Re-exports that are followed one after the other, at most.
const MOST_STEPS: usize = 8;

type Segments = Vec<String>;

#[derive(Default)]
struct Module {
    segments: Segments,
    imports: Vec<Segments>,
    /// What it names as its own, by name.
    exports: BTreeMap<String, Segments>,
}

/// Reads what a module imports; its tests left out.
struct Reader<'a>(&'a mut Module);

impl Reader<'_> {
    /// The path from the crate's root, where it is one of ours.
    fn absolute(&self, path: &[String]) -> Option<Segments> {
        let own = &self.0.segments;
        match path.first()?.as_str() {
            "crate" => Some(path[1..].to_vec()),
            "self" => Some([own, &path[1..]].concat()),
            "super" => {
                let up = path
                    .iter()
                    .take_while(|segment| *segment == "super")
                    .count();
                let base = &own[..own.len().checked_sub(up)?];
                Some([base, &path[up..]].concat())
            }
            _ => None,
        }
    }

    fn add_use(&mut self, tree: &UseTree, before: &[String], exports: bool) {
        match tree {
            UseTree::Path(path) => {
                let before = [before, &[path.ident.to_string()]].concat();
                self.add_use(&path.tree, &before, exports);
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.add_use(tree, before, exports);
                }
            }
            UseTree::Name(name) => {
                let name = name.ident.to_string();
                let path = [before, std::slice::from_ref(&name)].concat();
                self.add_import(&path, exports.then_some(name));
            }
            UseTree::Rename(name) => {
                let (from, to) = (name.ident.to_string(), name.rename.to_string());
                self.add_import(&[before, &[from]].concat(), exports.then_some(to));
            }
            UseTree::Glob(_) => self.add_import(before, None),
        }
    }

    fn add_import(&mut self, path: &[String], exported: Option<String>) {
        // In a `use`, what begins with a module of one's own is below it.
        let below = || [self.0.segments.as_slice(), path].concat();
        let absolute = self.absolute(path).unwrap_or_else(below);
        match exported {
            Some(name) => _ = self.0.exports.insert(name, absolute),
            None => self.0.imports.push(absolute),
        }
    }
}

fn is_of_tests(attributes: &[Attribute]) -> bool {
    let mut attributes = attributes.iter();
    attributes.any(|attribute| {
        let list = attribute.meta.require_list();
        attribute.path().is_ident("cfg") && list.is_ok_and(|list| list.tokens.to_string() == "test")
    })
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        if !is_of_tests(&item.attrs) {
            syn::visit::visit_item_mod(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        let exports = !matches!(item.vis, Visibility::Inherited);
        self.add_use(&item.tree, &[], exports);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments = path.segments.iter();
        let segments: Segments = segments.map(|segment| segment.ident.to_string()).collect();
        if let Some(path) = self.absolute(&segments) {
            self.0.imports.push(path);
        }
        syn::visit::visit_path(self, path);
    }
}

fn modules() -> BTreeMap<Segments, Module> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let files = walkdir::WalkDir::new(&root).into_iter();
    let files = files.map(|entry| entry.expect("a readable folder").into_path());
    let sources = files.filter(|path| path.extension().is_some_and(|end| end == "rs"));
    let mut modules = BTreeMap::new();
    for path in sources {
        let inside = path.strip_prefix(&root).expect("a path below src");
        let inside = inside.with_extension("");
        let mut segments: Segments = inside
            .iter()
            .map(|part| part.to_string_lossy().into_owned())
            .collect();
        match segments.last().map(String::as_str) {
            Some("mod") => _ = segments.pop(),
            Some("lib" | "main") if segments.len() == 1 => continue,
            _ => {}
        }
        if segments.first().is_some_and(|first| first == "bin") {
            continue;
        }
        let text = std::fs::read_to_string(&path).expect("a readable file");
        let file = syn::parse_file(&text).expect("the sources are Rust");
        let mut module = Module {
            segments: segments.clone(),
            ..Module::default()
        };
        Reader(&mut module).visit_file(&file);
        modules.insert(segments, module);
    }
    modules
}

/// The module in which what a path names is declared.
fn declared_in(modules: &BTreeMap<Segments, Module>, path: &[String]) -> Option<Segments> {
    let mut path = path.to_vec();
    for _ in 0..MOST_STEPS {
        let length = (1..=path.len())
            .rev()
            .find(|&length| modules.contains_key(&path[..length]))?;
        let (module, rest) = path.split_at(length);
        let exported = rest
            .first()
            .and_then(|name| modules[module].exports.get(name));
        match exported {
            Some(source) => path = [source.as_slice(), &rest[1..]].concat(),
            None => return Some(module.to_vec()),
        }
    }
    None
}

/// By module, the siblings below `parent` that it and what it contains import, with an example of each.
type Siblings = BTreeMap<String, BTreeMap<String, String>>;

fn siblings(modules: &BTreeMap<Segments, Module>, parent: &[String]) -> Siblings {
    let mut imported = Siblings::new();
    let below = |path: &[String]| path.strip_prefix(parent)?.first().cloned();
    for (own, module) in modules {
        let Some(from) = below(own) else { continue };
        for path in &module.imports {
            let Some(source) = declared_in(modules, path) else {
                continue;
            };
            if let Some(to) = below(&source).filter(|to| *to != from) {
                let example = format!("{} imports {}", own.join("::"), path.join("::"));
                let imports = imported.entry(from.clone()).or_default();
                imports.entry(to).or_insert(example);
            }
        }
    }
    imported
}

/// The modules that lead back to themselves.
fn in_circles(imported: &Siblings) -> BTreeSet<&str> {
    let mut circles = BTreeSet::new();
    for start in imported.keys() {
        let mut reached: BTreeSet<&str> = BTreeSet::new();
        let mut waiting = vec![start.as_str()];
        while let Some(module) = waiting.pop() {
            for next in imported.get(module).into_iter().flat_map(BTreeMap::keys) {
                if reached.insert(next) {
                    waiting.push(next);
                }
            }
        }
        if reached.contains(start.as_str()) {
            circles.insert(start.as_str());
        }
    }
    circles
}

#[test]
fn modules_import_one_way() {
    let modules = modules();
    let parents: BTreeSet<&[String]> = modules
        .keys()
        .flat_map(|path| (0..path.len()).map(|length| &path[..length]))
        .collect();
    let mut broken = Vec::new();
    for parent in parents {
        if TREES.contains(&parent.join("::").as_str()) {
            continue;
        }
        let imported = siblings(&modules, parent);
        let circles = in_circles(&imported);
        for from in &circles {
            let imports = imported.get(*from).into_iter().flatten();
            let inside = imports.filter(|(to, _)| circles.contains(to.as_str()));
            broken.extend(inside.map(|(_, example)| example.clone()));
        }
    }
    assert!(
        broken.is_empty(),
        "these imports close circles of modules:\n{}",
        broken.join("\n")
    );
}
