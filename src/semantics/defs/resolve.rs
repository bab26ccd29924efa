//! What a path means, seen from a module.

use rustc_hash::FxHashMap;

use super::data::{
    Crate, CrateOrigin, DefId, DefKind, DefMap, Extern, Module, ModuleId, ModuleKind, Namespace,
    PathResolution, Resolution, ScopeEntry,
};
use crate::syntax::hir::{Path, PathAnchor, PathSegment, SourceFile};
use crate::text::{Name, known};

/// The names that imports without an answer yet will bring in, and how many do.
pub(super) type PendingNames = FxHashMap<(ModuleId, Name), u32>;

/// Resolves paths in a map whose imports may not be complete yet.
#[derive(Clone, Copy)]
pub(super) struct Resolver<'a> {
    pub(super) map: &'a DefMap,
    /// While imports are resolved: the names still to come.
    pub(super) pending: Option<&'a PendingNames>,
    /// While an import is resolved: where it stands and the name that it gives.
    pub(super) own: Option<(ModuleId, Name)>,
    /// Whether the last resort (preludes, assumed crates) counts.
    pub(super) complete: bool,
}

/// The answer would depend on an import that has none yet.
#[derive(Debug)]
pub(super) struct Wait;

/// What a name or path leads to, if the imports that matter have their answer.
type Found<T> = Result<T, Wait>;

impl<'a> Resolver<'a> {
    /// For a map that is complete.
    pub(super) fn new(map: &'a DefMap) -> Self {
        Self {
            map,
            pending: None,
            own: None,
            complete: true,
        }
    }

    fn module(&self, id: ModuleId) -> &'a Module {
        &self.map.modules[id.0 as usize]
    }

    fn krate(&self, module: ModuleId) -> &'a Crate {
        &self.map.crates[self.module(module).krate.0 as usize]
    }

    /// The module without the blocks in it.
    fn proper_module(&self, mut id: ModuleId) -> ModuleId {
        while let (ModuleKind::Block(_), Some(parent)) =
            (self.module(id).kind, self.module(id).parent)
        {
            id = parent;
        }
        id
    }

    /// What a written path means.
    pub(super) fn path(
        &self,
        from: ModuleId,
        file: &SourceFile,
        path: &Path,
        namespace: Namespace,
    ) -> Found<PathResolution> {
        let segments = file.list(path.segments);
        match path.anchor {
            PathAnchor::Plain => {
                let found = self.segments(from, segments, false, namespace)?;
                Ok(built_in_over_module(segments, found))
            }
            PathAnchor::Global => self.global(from, segments, namespace),
            PathAnchor::Type(_) => Ok(unknown(segments.len())),
            PathAnchor::Qualified(_, position) => {
                let of_trait = usize::from(position).min(segments.len());
                let (named, behind) = segments.split_at(of_trait);
                let mut found = self.segments(from, named, false, Namespace::Types)?;
                found.remaining += behind.len();
                Ok(found)
            }
        }
    }

    /// `a::b`, in a `use` or elsewhere.
    pub(super) fn segments(
        &self,
        from: ModuleId,
        segments: &[PathSegment],
        in_use: bool,
        namespace: Namespace,
    ) -> Found<PathResolution> {
        let Some(first) = segments.first() else {
            return Ok(unknown(0));
        };
        let (start, used) = match first.name {
            known::CRATE => (Resolution::Module(self.krate(from).root), 1),
            known::SELF_VALUE if segments.len() == 1 && namespace != Namespace::Types => {
                return Ok(unknown(0));
            }
            known::SELF_VALUE | known::SUPER => self.relative(from, segments),
            known::SELF_TYPE => return Ok(unknown(segments.len() - 1)),
            name => {
                let wanted = if segments.len() == 1 {
                    namespace
                } else {
                    Namespace::Types
                };
                let start = if in_use && self.krate(from).edition == 2015 {
                    self.name_at_root(from, name, wanted)?
                } else {
                    self.lexical(from, name, wanted)?
                };
                let leads_on = segments.len() > 1 || (in_use && namespace == Namespace::Types);
                (self.or_assumed(start, from, name, leads_on), 1)
            }
        };
        self.walk(from, start, segments, used, namespace)
    }

    /// `::a::b`.
    pub(super) fn global(
        &self,
        from: ModuleId,
        segments: &[PathSegment],
        namespace: Namespace,
    ) -> Found<PathResolution> {
        let Some(first) = segments.first() else {
            return Ok(unknown(0));
        };
        let start = if self.krate(from).edition == 2015 {
            self.name_at_root(from, first.name, Namespace::Types)?
        } else {
            self.extern_named(from, first.name)
        };
        let leads_on = segments.len() > 1 || namespace == Namespace::Types;
        let start = self.or_assumed(start, from, first.name, leads_on);
        self.walk(from, start, segments, 1, namespace)
    }

    /// `self`, `super::super`: the module and how many segments say it.
    fn relative(&self, from: ModuleId, segments: &[PathSegment]) -> (Resolution, usize) {
        let mut module = self.proper_module(from);
        let mut used = usize::from(segments[0].name == known::SELF_VALUE);
        while segments
            .get(used)
            .is_some_and(|segment| segment.name == known::SUPER)
        {
            let Some(parent) = self.module(module).parent else {
                return (Resolution::Unknown, used + 1);
            };
            module = self.proper_module(parent);
            used += 1;
        }
        (Resolution::Module(module), used)
    }

    /// The names of the crate's root, then the crates: how `use` begins in edition 2015.
    fn name_at_root(&self, from: ModuleId, name: Name, namespace: Namespace) -> Found<Resolution> {
        let root = self.krate(from).root;
        if let Some(entry) = self.entry(root, name, namespace)? {
            return Ok(entry.resolution);
        }
        Ok(self.extern_named(from, name))
    }

    fn extern_named(&self, from: ModuleId, name: Name) -> Resolution {
        match self.krate(from).externs.get(&name) {
            Some(&found) => self.extern_root(found),
            None => Resolution::Unknown,
        }
    }

    /// The root of a crate.
    pub(super) fn extern_root(&self, of: Extern) -> Resolution {
        match of {
            Extern::Crate(id) => Resolution::Module(self.map.crates[id.0 as usize].root),
            Extern::Absent(name) => Resolution::Unread(name),
        }
    }

    /// Where no manifest tells the dependencies, an unknown beginning of a path is one.
    fn or_assumed(
        &self,
        found: Resolution,
        from: ModuleId,
        name: Name,
        leads_on: bool,
    ) -> Resolution {
        let assume = found == Resolution::Unknown
            && self.complete
            && leads_on
            && self.krate(from).assumes_externs
            && name.as_str().starts_with(|c: char| c.is_ascii_lowercase());
        if assume {
            Resolution::Unread(name)
        } else {
            found
        }
    }

    /// A name as code in the module sees it: blocks, the module, crates, preludes, built-in types.
    pub(super) fn lexical(
        &self,
        from: ModuleId,
        name: Name,
        namespace: Namespace,
    ) -> Found<Resolution> {
        let mut module = from;
        loop {
            if let Some(entry) = self.entry(module, name, namespace)? {
                return Ok(entry.resolution);
            }
            let data = self.module(module);
            let goes_on =
                matches!(data.kind, ModuleKind::Block(_)) || namespace == Namespace::Macros;
            match data.parent {
                Some(parent) if goes_on => module = parent,
                _ => break,
            }
        }
        if namespace == Namespace::Types {
            let root = self.krate(from).root;
            match self.extern_named(from, name) {
                // `extern crate a as b;` at the root gives a name that is seen everywhere.
                Resolution::Unknown => {
                    if let Some(found) = self.extern_crate_at_root(root, name) {
                        return Ok(found);
                    }
                }
                found => return Ok(found),
            }
        }
        if namespace == Namespace::Macros {
            let key = (self.module(from).krate, name);
            if let Some(&found) = self.map.textual_macros.get(&key) {
                return Ok(Resolution::Def(found));
            }
        }
        if self.complete {
            let found = self.last_resort(from, name, namespace);
            return Ok(match found {
                Resolution::Unknown if may_come_by_glob(name, namespace) => {
                    self.only_unread_glob(from, name)
                }
                found => found,
            });
        }
        Ok(Resolution::Unknown)
    }

    fn extern_crate_at_root(&self, root: ModuleId, name: Name) -> Option<Resolution> {
        let found = self.module(root).scope.types.get(&name)?.resolution;
        let is_crate = match found {
            Resolution::Module(module) => self.module(module).kind == ModuleKind::Root,
            Resolution::Unread(path) => !path.as_str().contains("::"),
            _ => false,
        };
        is_crate.then_some(found)
    }

    fn last_resort(&self, from: ModuleId, name: Name, namespace: Namespace) -> Resolution {
        if namespace == Namespace::Macros {
            let macros = self
                .map
                .std_root
                .map(|root| &self.module(root).scope.macros);
            return macros
                .and_then(|macros| macros.get(&name))
                .map_or(Resolution::Unknown, |entry| entry.resolution);
        }
        if let Some(prelude) = self.prelude(from)
            && let Some(entry) = self.module(prelude).scope.names(namespace).get(&name)
        {
            return entry.resolution;
        }
        if namespace == Namespace::Types && is_primitive(name) {
            return Resolution::Primitive(name);
        }
        Resolution::Unknown
    }

    /// What is declared nowhere comes from the one module that was not read and is brought in whole.
    fn only_unread_glob(&self, from: ModuleId, name: Name) -> Resolution {
        let mut module = self.module(from);
        let mut globs: Vec<Name> = Vec::new();
        loop {
            if module.scope.has_generated {
                return Resolution::Unknown;
            }
            for &glob in &module.scope.unread_globs {
                if !globs.contains(&glob) {
                    globs.push(glob);
                }
            }
            match module.parent {
                Some(parent) if matches!(module.kind, ModuleKind::Block(_)) => {
                    module = self.module(parent);
                }
                _ => break,
            }
        }
        match globs[..] {
            [only] => Resolution::Unread(Name::new(&format!("{only}::{name}"))),
            _ => Resolution::Unknown,
        }
    }

    /// The module of `std` whose names this module has without `use`.
    pub(super) fn prelude(&self, from: ModuleId) -> Option<ModuleId> {
        let edition = self.krate(from).edition;
        let fitting = self
            .map
            .preludes
            .iter()
            .rev()
            .find(|(of, _)| *of <= edition);
        fitting.map(|&(_, module)| module)
    }

    /// What the module itself says about a name.
    pub(super) fn entry(
        &self,
        module: ModuleId,
        name: Name,
        namespace: Namespace,
    ) -> Found<Option<ScopeEntry>> {
        let found = self
            .module(module)
            .scope
            .names(namespace)
            .get(&name)
            .copied();
        let is_own = self.own == Some((module, name));
        let found = found.filter(|entry| !is_own || self.is_declared(module, entry.resolution));
        if let Some(entry) = found
            && !entry.by_glob
        {
            return Ok(Some(entry));
        }
        if let Some(pending) = self.pending
            && pending.get(&(module, name)).copied().unwrap_or(0) > u32::from(is_own)
        {
            return Err(Wait);
        }
        Ok(found)
    }

    /// Whether the module declares it, so that no import is needed to see it.
    fn is_declared(&self, module: ModuleId, resolution: Resolution) -> bool {
        match resolution {
            Resolution::Def(def) => self.map.defs[def.0 as usize].module == module,
            Resolution::Module(inner) => self.module(inner).parent == Some(module),
            _ => false,
        }
    }

    /// What a name means behind the path of a module, as code in `from` may see it.
    pub(super) fn member_of_module(
        &self,
        from: ModuleId,
        module: ModuleId,
        name: Name,
        namespace: Namespace,
    ) -> Found<Option<Resolution>> {
        let Some(entry) = self.entry(module, name, namespace)? else {
            return Ok(None);
        };
        let same_crate = self.module(from).krate == self.module(module).krate;
        let known = entry.resolution != Resolution::Unknown;
        Ok((known && (entry.public || same_crate)).then_some(entry.resolution))
    }

    /// What a name that the module does not have is known to be all the same.
    pub(super) fn unread_member(&self, module: ModuleId, rest: &[PathSegment]) -> Resolution {
        let data = self.module(module);
        if let [only] = data.scope.unread_globs[..] {
            return Resolution::Unread(join(only, rest));
        }
        let is_outside = matches!(
            self.krate(module).origin,
            CrateOrigin::Stub | CrateOrigin::Dependency
        );
        if is_outside || data.scope.has_generated {
            return Resolution::Unread(join(self.map.module_path(module), rest));
        }
        Resolution::Unknown
    }

    /// The variant of an enum.
    pub(super) fn variant(&self, of: DefId, name: Name) -> Option<DefId> {
        if self.map.defs[of.0 as usize].kind != DefKind::Enum {
            return None;
        }
        let members = self.map.members.get(&of)?;
        let found = members.iter().find(|(member, _)| *member == name);
        found.map(|&(_, variant)| variant)
    }

    /// Follows the segments behind the first `used` ones, which lead to `start`.
    fn walk(
        &self,
        from: ModuleId,
        start: Resolution,
        segments: &[PathSegment],
        used: usize,
        namespace: Namespace,
    ) -> Found<PathResolution> {
        let mut current = start;
        for index in used..segments.len() {
            let rest = &segments[index..];
            let name = rest[0].name;
            let remaining = rest.len();
            match current {
                Resolution::Module(module) => {
                    let wanted = if remaining == 1 {
                        namespace
                    } else {
                        Namespace::Types
                    };
                    match self.member_of_module(from, module, name, wanted)? {
                        Some(found) => current = found,
                        // `use std::str; str::len` means the type.
                        None if index == 1 && is_primitive(segments[0].name) => {
                            let resolution = Resolution::Primitive(segments[0].name);
                            return Ok(PathResolution {
                                resolution,
                                remaining,
                            });
                        }
                        None if self.complete => {
                            let resolution = self.unread_member(module, rest);
                            let remaining = match resolution {
                                Resolution::Unread(_) => 0,
                                _ => remaining,
                            };
                            return Ok(PathResolution {
                                resolution,
                                remaining,
                            });
                        }
                        None => return Ok(unknown(remaining)),
                    }
                }
                Resolution::Def(def) => match self.variant(def, name) {
                    Some(variant) => current = Resolution::Def(variant),
                    None => return Ok(self.associated(def, remaining)),
                },
                Resolution::Unread(path) => {
                    let resolution = Resolution::Unread(join(path, rest));
                    return Ok(PathResolution {
                        resolution,
                        remaining: 0,
                    });
                }
                Resolution::Primitive(_) => {
                    return Ok(PathResolution {
                        resolution: current,
                        remaining,
                    });
                }
                Resolution::Unknown => return Ok(unknown(remaining)),
            }
        }
        Ok(PathResolution {
            resolution: current,
            remaining: 0,
        })
    }

    fn associated(&self, def: DefId, remaining: usize) -> PathResolution {
        match self.map.defs[def.0 as usize].kind {
            DefKind::Struct
            | DefKind::Union
            | DefKind::Enum
            | DefKind::Trait
            | DefKind::TypeAlias => PathResolution {
                resolution: Resolution::Def(def),
                remaining,
            },
            _ => unknown(remaining),
        }
    }
}

/// `use std::str;` does not hide the type `str`.
fn built_in_over_module(segments: &[PathSegment], found: PathResolution) -> PathResolution {
    match (segments, found.resolution) {
        ([only], Resolution::Module(_)) if is_primitive(only.name) => PathResolution {
            resolution: Resolution::Primitive(only.name),
            remaining: 0,
        },
        _ => found,
    }
}

fn unknown(remaining: usize) -> PathResolution {
    PathResolution {
        resolution: Resolution::Unknown,
        remaining,
    }
}

/// The path with the segments behind it.
pub(super) fn join(path: Name, rest: &[PathSegment]) -> Name {
    if rest.is_empty() {
        return path;
    }
    let mut text = path.as_str().to_owned();
    for segment in rest {
        text.push_str("::");
        text.push_str(segment.name.as_str());
    }
    Name::new(&text)
}

/// Whether a built-in type has this name.
fn is_primitive(name: Name) -> bool {
    matches!(
        name,
        known::BOOL
            | known::CHAR
            | known::STR
            | known::U8
            | known::U16
            | known::U32
            | known::U64
            | known::U128
            | known::USIZE
            | known::I8
            | known::I16
            | known::I32
            | known::I64
            | known::I128
            | known::ISIZE
            | known::F32
            | known::F64
    )
}

/// Whether a name that is declared nowhere has to come from a glob: the macros and derives of the
/// standard library are known without being declared.
fn may_come_by_glob(name: Name, namespace: Namespace) -> bool {
    const BUILT_IN: &[&str] = &[
        "Clone",
        "Copy",
        "Debug",
        "Default",
        "Eq",
        "Hash",
        "Ord",
        "PartialEq",
        "PartialOrd",
    ];
    let is_derive = || {
        let begins_upper = |name: &str| name.starts_with(|first: char| first.is_uppercase());
        begins_upper(name.as_str()) && !BUILT_IN.contains(&name.as_str())
    };
    namespace != Namespace::Macros || is_derive()
}
