//! What a program contains although nothing in it calls it.

use super::contexts::is_built_in;
use super::defs::{CrateOrigin, DefId, DefKind};
use super::evidence::is_registered;
use super::model::Model;
use super::reach::HotReason;
use super::starts::is_main;
use crate::text::FileRange;
use crate::workspace::{FileKind, TargetKind};

/// Through how many callers a function is followed.
const DEEPEST: u8 = 4;

impl Model {
    /// Whether a function of a package that has programs, no library and much code is called by nothing but
    /// what is itself called by nothing. What is named anywhere else, be it in a macro, counts as called.
    /// Nothing calls what stands in a file of a package that none of its targets reaches.
    pub fn is_unused(&self, def: DefId) -> bool {
        self.is_left_over(def) || self.is_never_called(def, DEEPEST)
    }

    /// Whether a definition stands in a file of a package of much code that none of its targets reaches.
    fn is_left_over(&self, def: DefId) -> bool {
        let program = &self.program;
        let krate = &program.defs.crates[program.crate_of(def).0 as usize];
        let package = program.workspace.file(program.def(def).file).package;
        krate.origin == CrateOrigin::Stray
            && package.is_some_and(|package| {
                !self.heats.starts.sketches.contains(&package)
                    && self
                        .bodies_of(Some(package))
                        .any(|body| self.package_of(body.owner).is_some())
            })
    }

    fn is_never_called(&self, def: DefId, deepest: u8) -> bool {
        let program = &self.program;
        let Some(deeper) = deepest.checked_sub(1) else {
            return false;
        };
        if program.def(def).kind != DefKind::Function || !self.is_only_for_programs(def) {
            return false;
        }
        let of_a_trait = program.container(def).is_some_and(|container| {
            program.def(container).kind == DefKind::Trait
                || program.implemented_trait(container).is_some()
        });
        if of_a_trait
            || is_main(program, def)
            || is_registered(program, def)
            || !program.attributes(def).all(is_built_in)
            // What a macro makes of an impl calls its methods: `#[Object] impl Query`.
            || program
                .container(def)
                .is_some_and(|container| !program.attributes(container).all(is_built_in))
            || matches!(self.hot_reason(def), Some(HotReason::Handler(_)))
        {
            return false;
        }
        let mut places = Vec::new();
        for &(body, call) in self.callers(def) {
            let caller = self.body(body);
            if caller.owner != def && !self.is_never_called(caller.owner, deeper) {
                return false;
            }
            places.push(FileRange {
                file: caller.file,
                range: caller.source(self).range(call),
            });
        }
        !self.is_named_elsewhere(def, &places)
    }

    /// Whether the package of a function builds programs alone, and is more than a sketch of one.
    fn is_only_for_programs(&self, def: DefId) -> bool {
        let workspace = &self.program.workspace;
        self.package_of(def).is_some_and(|package| {
            let targets = &workspace.package(package).targets;
            let has = |kind| targets.iter().any(|target| target.kind == kind);
            has(TargetKind::Binary)
                && !has(TargetKind::Library)
                && !self.heats.starts.sketches.contains(&package)
        })
    }

    /// Whether the package names a function, which its macros and tests may do as well, but for the places
    /// that are known and for others of its name in other modules.
    fn is_named_elsewhere(&self, def: DefId, known: &[FileRange]) -> bool {
        let program = &self.program;
        let data = program.def(def);
        let name = data.name.as_str();
        let module = program.defs.modules[data.module.0 as usize].name.as_str();
        let is_free = data.parent.is_none();
        let package = program.workspace.file(data.file).package;
        let mut files = program.workspace.files.iter().enumerate();
        files.any(|(index, file)| {
            let is_known = |start: usize| {
                known.iter().any(|place| {
                    let range = place.range.start as usize..place.range.end as usize;
                    place.file.index() == index && range.contains(&start)
                })
            };
            file.kind == FileKind::Rust
                && file.package == package
                && file.text.match_indices(name).any(|(start, _)| {
                    names(&file.text, start, name.len())
                        && !is_known(start)
                        && !(is_free && is_of_other_module(&file.text[..start], module))
                })
        })
    }
}

/// Whether a place in a text is a whole name that is neither declared there nor in a line's comment.
fn names(text: &str, start: usize, len: usize) -> bool {
    let (before, after) = (&text[..start], &text[start + len..]);
    let goes_on = |char: char| char.is_alphanumeric() || char == '_';
    let line = before.rsplit('\n').next().unwrap_or_default();
    !before.ends_with(goes_on)
        && !after.starts_with(goes_on)
        && !line.trim_start().starts_with("//")
        && !before.trim_end().ends_with("fn")
}

/// Whether what stands before a name is a path that ends with another module: `other::`.
fn is_of_other_module(before: &str, module: &str) -> bool {
    let Some(path) = before.strip_suffix("::") else {
        return false;
    };
    let last = path
        .rsplit(|char: char| !char.is_alphanumeric() && char != '_')
        .next()
        .unwrap_or_default();
    !last.is_empty() && !["crate", "self", "super", "Self", module].contains(&last)
}
