//! What `use` and `extern crate` bring in: rounds over all imports until nothing changes.
//!
//! In each round every open import is looked up in the map as it was before the round, in
//! parallel; then the answers are put in, in the order of the imports.

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::data::{DefKind, DefMap, Extern, ModuleId, Namespace, Resolution, ScopeEntry};
use super::globs::{GlobEdge, News, better, news};
use super::mount::{Import, ImportSource};
use super::resolve::{PendingNames, Resolver, Wait, join};
use crate::syntax::hir::{PathAnchor, PathSegment, SourceFile};
use crate::text::{Name, known};

/// More rounds than any chain of re-exports has links; a guard, not a tuning.
const MOST_ROUNDS: usize = 100;

/// How far lookups go while imports are open.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// Names that open imports will bring in are waited for.
    Strict,
    /// The last resorts count, too.
    Complete,
    /// Nothing is waited for any more: what is open depends on itself or on nothing that is known.
    Forced,
}

/// An import that is looked up again.
struct Open {
    import: Import,
    /// It has led to something already, but may lead to more.
    has_answer: bool,
}

enum Outcome {
    Waits,
    Nothing,
    Names {
        /// By namespace.
        found: [Option<Resolution>; 3],
        /// No later round can add to it.
        is_final: bool,
    },
    Glob(Resolution),
}

struct Imports<'a> {
    map: &'a mut DefMap,
    files: &'a [SourceFile],
    open: Vec<Open>,
    pending: PendingNames,
    edges: Vec<GlobEdge>,
    /// By module: how often its names changed; begins at one.
    versions: Vec<u32>,
    /// By module: whether it has globs, so that its names are complete only at the end.
    has_globs: Vec<bool>,
    /// The globs of unread modules that are `pub`.
    public_unread: FxHashSet<(ModuleId, Name)>,
}

/// Resolves the imports into the scopes of the map; gives those that lead nowhere.
pub(super) fn resolve_imports(
    map: &mut DefMap,
    files: &[SourceFile],
    imports: Vec<Import>,
) -> Vec<Import> {
    let modules = map.modules.len();
    let mut state = Imports {
        map,
        files,
        open: Vec::with_capacity(imports.len()),
        pending: PendingNames::default(),
        edges: Vec::new(),
        versions: vec![1; modules],
        has_globs: vec![false; modules],
        public_unread: FxHashSet::default(),
    };
    for import in imports {
        match import.name {
            Some(known::UNDERSCORE) => {}
            Some(name) => *state.pending.entry((import.module, name)).or_insert(0) += 1,
            None => state.has_globs[import.module.0 as usize] = true,
        }
        state.open.push(Open {
            import,
            has_answer: false,
        });
    }
    state.run()
}

impl Imports<'_> {
    fn run(&mut self) -> Vec<Import> {
        let mut phase = Phase::Strict;
        for _ in 0..MOST_ROUNDS {
            let named = self.round(phase);
            let globs = self.take_over_globs();
            if named || globs {
                continue;
            }
            phase = match phase {
                Phase::Strict => Phase::Complete,
                Phase::Complete => Phase::Forced,
                Phase::Forced => break,
            };
        }
        self.mark_unknown()
    }

    /// Looks all open imports up; whether anything changed.
    fn round(&mut self, phase: Phase) -> bool {
        let resolver = Resolver {
            map: self.map,
            pending: (phase != Phase::Forced).then_some(&self.pending),
            own: None,
            complete: phase != Phase::Strict,
        };
        let (files, has_globs) = (self.files, &self.has_globs);
        let outcomes: Vec<Outcome> = self
            .open
            .par_iter()
            .with_min_len(128)
            .map(|open| {
                let found = evaluate(resolver, files, has_globs, &open.import);
                found.unwrap_or(Outcome::Waits)
            })
            .collect();
        let mut changed = false;
        let open = std::mem::take(&mut self.open);
        for (mut open, outcome) in open.into_iter().zip(outcomes) {
            match outcome {
                Outcome::Waits | Outcome::Nothing => self.open.push(open),
                Outcome::Glob(target) => {
                    changed = true;
                    self.add_glob(&open.import, target);
                }
                Outcome::Names { found, is_final } => {
                    changed |= self.bring_in(&open.import, found);
                    if !open.has_answer {
                        open.has_answer = true;
                        changed = true;
                        self.settle(&open.import);
                    }
                    if !is_final {
                        self.open.push(open);
                    }
                }
            }
        }
        changed
    }

    fn settle(&mut self, import: &Import) {
        let Some(name) = import.name else { return };
        if let Some(count) = self.pending.get_mut(&(import.module, name)) {
            *count = count.saturating_sub(1);
        }
    }

    fn bring_in(&mut self, import: &Import, found: [Option<Resolution>; 3]) -> bool {
        let Some(name) = import.name else {
            return false;
        };
        if name == known::UNDERSCORE {
            let Some(resolution) = found[0] else {
                return false;
            };
            let entry = ScopeEntry {
                resolution,
                public: import.public,
                restricted: import.restricted,
                cfg: import.cfg,
                by_glob: false,
            };
            return self.bring_in_unnamed(import.module, entry);
        }
        let mut changed = false;
        for (namespace, resolution) in Namespace::ALL.into_iter().zip(found) {
            let Some(resolution) = resolution else {
                continue;
            };
            let entry = ScopeEntry {
                resolution,
                public: import.public,
                restricted: import.restricted,
                cfg: import.cfg,
                by_glob: false,
            };
            changed |= self.insert(import.module, namespace, name, entry);
        }
        changed
    }

    fn bring_in_unnamed(&mut self, module: ModuleId, entry: ScopeEntry) -> bool {
        let unnamed = &mut self.map.modules[module.0 as usize].scope.unnamed_traits;
        let old = unnamed
            .iter_mut()
            .find(|old| old.resolution == entry.resolution);
        match old {
            Some(old) => match better(old, &entry) {
                Some(best) => *old = best,
                None => return false,
            },
            None => unnamed.push(entry),
        }
        self.versions[module.0 as usize] += 1;
        true
    }

    fn insert(
        &mut self,
        module: ModuleId,
        namespace: Namespace,
        name: Name,
        entry: ScopeEntry,
    ) -> bool {
        let names = self.map.modules[module.0 as usize]
            .scope
            .names_mut(namespace);
        match names.entry(name) {
            std::collections::hash_map::Entry::Vacant(vacant) => {
                vacant.insert(entry);
            }
            std::collections::hash_map::Entry::Occupied(mut occupied) => {
                match better(occupied.get(), &entry) {
                    Some(best) => {
                        occupied.insert(best);
                    }
                    None => return false,
                }
            }
        }
        self.versions[module.0 as usize] += 1;
        true
    }

    fn add_glob(&mut self, import: &Import, target: Resolution) {
        match target {
            Resolution::Module(of) => self.edges.push(GlobEdge {
                into: import.module,
                of,
                public: import.public,
                restricted: import.restricted,
                cfg: import.cfg,
                seen: 0,
            }),
            Resolution::Def(def) => {
                let variants = match self.map.defs[def.0 as usize].kind {
                    DefKind::Enum => self.map.members.get(&def).cloned().unwrap_or_default(),
                    _ => Vec::new(),
                };
                for (name, variant) in variants {
                    let entry = ScopeEntry {
                        resolution: Resolution::Def(variant),
                        public: import.public,
                        restricted: import.restricted,
                        cfg: import.cfg,
                        by_glob: true,
                    };
                    self.insert(import.module, Namespace::Types, name, entry);
                    self.insert(import.module, Namespace::Values, name, entry);
                }
            }
            Resolution::Unread(path) => {
                self.add_unread_glob(import.module, path, import.public);
            }
            Resolution::Primitive(_) | Resolution::Unknown => {}
        }
    }

    fn add_unread_glob(&mut self, module: ModuleId, path: Name, public: bool) -> bool {
        let is_new = public && self.public_unread.insert((module, path));
        let globs = &mut self.map.modules[module.0 as usize].scope.unread_globs;
        let is_there = globs.contains(&path);
        if !is_there {
            globs.push(path);
        }
        if is_new || !is_there {
            self.versions[module.0 as usize] += 1;
        }
        is_new || !is_there
    }

    /// Copies what changed in modules to those that take all their names; whether it did.
    fn take_over_globs(&mut self) -> bool {
        let (map, versions, public_unread) = (&*self.map, &self.versions, &self.public_unread);
        let news: Vec<(usize, News)> = self
            .edges
            .par_iter()
            .enumerate()
            .filter(|(_, edge)| versions[edge.of.0 as usize] != edge.seen)
            .map(|(index, edge)| (index, news(map, public_unread, edge)))
            .collect();
        for edge in &mut self.edges {
            edge.seen = self.versions[edge.of.0 as usize];
        }
        let mut changed = false;
        for (index, news) in news {
            let into = self.edges[index].into;
            for (namespace, name, entry) in news.names {
                changed |= self.insert(into, namespace, name, entry);
            }
            for entry in news.unnamed {
                changed |= self.bring_in_unnamed(into, entry);
            }
            for (path, public) in news.unread {
                changed |= self.add_unread_glob(into, path, public);
            }
        }
        changed
    }

    /// A name whose import leads nowhere is still taken: it hides preludes and globs behind it.
    fn mark_unknown(&mut self) -> Vec<Import> {
        let mut led_nowhere = Vec::new();
        for open in std::mem::take(&mut self.open) {
            let import = open.import;
            let Some(name) = import.name.filter(|&name| name != known::UNDERSCORE) else {
                continue;
            };
            if open.has_answer {
                continue;
            }
            let entry = ScopeEntry {
                resolution: Resolution::Unknown,
                public: import.public,
                restricted: import.restricted,
                cfg: import.cfg,
                by_glob: false,
            };
            let scope = &mut self.map.modules[import.module.0 as usize].scope;
            if Namespace::ALL
                .iter()
                .all(|&namespace| !scope.names(namespace).contains_key(&name))
            {
                scope.types.insert(name, entry);
                scope.values.insert(name, entry);
                led_nowhere.push(import);
            }
        }
        led_nowhere
    }
}

fn evaluate(
    resolver: Resolver<'_>,
    files: &[SourceFile],
    has_globs: &[bool],
    import: &Import,
) -> Result<Outcome, Wait> {
    let resolver = Resolver {
        own: import.name.map(|name| (import.module, name)),
        ..resolver
    };
    let path = match import.source {
        ImportSource::ExternCrate(krate) => {
            return Ok(extern_crate(resolver, import.module, krate));
        }
        ImportSource::Use(path) => path,
    };
    let file = &files[import.file.index()];
    let path = file.path(path);
    let mut segments = file.list(path.segments);
    let is_global = path.anchor == PathAnchor::Global;
    let mut types_only = false;
    if let [before @ .., last] = segments
        && last.name == known::SELF_VALUE
        && !before.is_empty()
    {
        segments = before;
        types_only = true;
    }
    let lookup = UseLookup {
        resolver,
        from: import.module,
        is_global,
    };
    if import.name.is_none() {
        return lookup.glob(segments);
    }
    let mut outcome = lookup.named(segments, has_globs)?;
    if let Outcome::Names { found, .. } = &mut outcome {
        if types_only {
            found[1] = None;
            found[2] = None;
        }
        drop_self_named(segments, found);
    }
    Ok(outcome)
}

fn extern_crate(resolver: Resolver<'_>, module: ModuleId, krate: Name) -> Outcome {
    let own = &resolver.map.crates[resolver.map.module(module).krate.0 as usize];
    let target = if krate == known::SELF_VALUE {
        Resolution::Module(own.root)
    } else {
        let of = own.externs.get(&krate).copied();
        resolver.extern_root(of.unwrap_or(Extern::Absent(krate)))
    };
    Outcome::Names {
        found: [Some(target), None, None],
        is_final: true,
    }
}

/// `use anyhow::anyhow` of a crate that was not read brings in a macro or function; as a type the
/// name goes on to mean the crate.
fn drop_self_named(segments: &[PathSegment], found: &mut [Option<Resolution>; 3]) {
    if let [first, .., last] = segments
        && first.name == last.name
        && matches!(found[0], Some(Resolution::Unread(_)))
    {
        found[0] = None;
    }
}

/// Looks up the path of one `use`.
struct UseLookup<'a> {
    resolver: Resolver<'a>,
    from: ModuleId,
    is_global: bool,
}

impl UseLookup<'_> {
    fn path(
        &self,
        segments: &[PathSegment],
        namespace: Namespace,
    ) -> Result<Option<Resolution>, Wait> {
        let found = if self.is_global {
            self.resolver.global(self.from, segments, namespace)?
        } else {
            self.resolver
                .segments(self.from, segments, true, namespace)?
        };
        let known = found.remaining == 0 && found.resolution != Resolution::Unknown;
        Ok(known.then_some(found.resolution))
    }

    fn glob(&self, segments: &[PathSegment]) -> Result<Outcome, Wait> {
        if segments.is_empty() {
            let map = self.resolver.map;
            let krate = map.module(self.from).krate;
            return Ok(Outcome::Glob(Resolution::Module(
                map.crates[krate.0 as usize].root,
            )));
        }
        let found = self.path(segments, Namespace::Types)?;
        Ok(found.map_or(Outcome::Nothing, Outcome::Glob))
    }

    fn named(&self, segments: &[PathSegment], has_globs: &[bool]) -> Result<Outcome, Wait> {
        let Some((last, before)) = segments.split_last() else {
            return Ok(Outcome::Nothing);
        };
        if before.is_empty() {
            return self.single(segments, has_globs);
        }
        let target = self.path(before, Namespace::Types)?;
        Ok(match target {
            Some(Resolution::Module(module)) => {
                if last.name == known::SUPER {
                    return self.single(segments, has_globs);
                }
                let mut found = [None; 3];
                for (namespace, found) in Namespace::ALL.into_iter().zip(&mut found) {
                    *found = self
                        .resolver
                        .member_of_module(self.from, module, last.name, namespace)?;
                }
                if found == [None; 3] && self.resolver.complete {
                    return Ok(unread(
                        self.resolver
                            .unread_member(module, std::slice::from_ref(last)),
                    ));
                }
                names(found, !has_globs[module.0 as usize])
            }
            Some(Resolution::Def(def)) => {
                let variant = self.resolver.variant(def, last.name).map(Resolution::Def);
                names([variant, variant, None], true)
            }
            Some(Resolution::Unread(path)) => {
                unread(Resolution::Unread(join(path, std::slice::from_ref(last))))
            }
            _ => Outcome::Nothing,
        })
    }

    /// A path of one segment, or of `super`s.
    fn single(&self, segments: &[PathSegment], has_globs: &[bool]) -> Result<Outcome, Wait> {
        let mut found = [None; 3];
        for (namespace, found) in Namespace::ALL.into_iter().zip(&mut found) {
            *found = self.path(segments, namespace)?;
        }
        Ok(names(found, !has_globs[self.from.0 as usize]))
    }
}

fn names(found: [Option<Resolution>; 3], is_final: bool) -> Outcome {
    if found == [None; 3] {
        Outcome::Nothing
    } else {
        Outcome::Names { found, is_final }
    }
}

/// A name of a crate that was not read may be anything.
fn unread(resolution: Resolution) -> Outcome {
    match resolution {
        Resolution::Unread(_) => names([Some(resolution); 3], true),
        _ => Outcome::Nothing,
    }
}
