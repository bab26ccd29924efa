//! Which `macro_rules!` definition in another file a call means.
//!
//! Files are lowered side by side, before any name is resolved, so places decide: a definition is taken
//! where it is the only one of its name that the calling file can mean, and none where two could be.

use std::path::{Component, Path};

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::syntax::{
    CrateRoot, FoundMacro, MacroRules, MacroSource, macro_definitions, renamed_macros,
};
use crate::text::{FileId, Name, known};
use crate::workspace::{FileKind, Package, PackageId, TargetKind, Workspace};

/// The definitions of a workspace by name.
#[derive(Debug)]
pub struct WorkspaceMacros<'a> {
    workspace: &'a Workspace,
    /// By file.
    found: Vec<Vec<MacroRules>>,
    by_name: FxHashMap<Name, Vec<Candidate>>,
}

/// A definition that other files can mean.
#[derive(Clone, Copy, Debug)]
struct Candidate {
    file: FileId,
    package: PackageId,
    rules: MacroRules,
}

/// What one file of the workspace may call.
#[derive(Clone, Copy, Debug)]
pub struct FileMacros<'a> {
    all: &'a WorkspaceMacros<'a>,
    file: FileId,
}

impl<'a> WorkspaceMacros<'a> {
    /// Looks through the texts of all files.
    pub fn of(workspace: &'a Workspace) -> Self {
        let found: Vec<Vec<MacroRules>> = workspace
            .files
            .par_iter()
            .with_min_len(16)
            .map(|file| match file.kind {
                FileKind::Rust => macro_definitions(&file.text),
                _ => Vec::new(),
            })
            .collect();
        let mut by_name: FxHashMap<Name, Vec<Candidate>> = FxHashMap::default();
        for (file, found) in workspace.file_ids().zip(&found) {
            let Some(package) = workspace.file(file).package else {
                continue;
            };
            let renamed = renamed_macros(&workspace.file(file).text, found);
            let all = found.iter().chain(&renamed);
            for &rules in all.filter(|rules| rules.within.is_none()) {
                by_name.entry(rules.name).or_default().push(Candidate {
                    file,
                    package,
                    rules,
                });
            }
        }
        Self {
            workspace,
            found,
            by_name,
        }
    }

    /// What the file may call.
    pub fn for_file(&'a self, file: FileId) -> FileMacros<'a> {
        FileMacros { all: self, file }
    }

    fn package_of(&self, file: FileId) -> Option<PackageId> {
        self.workspace.file(file).package
    }

    /// The folder of tests, benches or examples in which a file lies, if it does.
    fn area(&self, file: FileId, package: PackageId) -> Option<&'a Path> {
        let root = self.workspace.package(package).manifest_path.parent()?;
        let inside = self.workspace.file(file).path.strip_prefix(root).ok()?;
        match inside.components().next()? {
            Component::Normal(first)
                if matches!(first.to_str(), Some("tests" | "benches" | "examples")) =>
            {
                Some(Path::new(first))
            }
            _ => None,
        }
    }

    /// The only definition in the crate of `file`; of several the one in the nearest folder around it.
    fn in_package(&self, name: Name, file: FileId) -> Option<Candidate> {
        let package = self.package_of(file)?;
        let area = self.area(file, package);
        let can_mean = |candidate: &&Candidate| {
            let its_area = self.area(candidate.file, package);
            candidate.package == package && (its_area.is_none() || its_area == area)
        };
        let mut all: Vec<&Candidate> = self.by_name.get(&name)?.iter().filter(can_mean).collect();
        if all.len() > 1 {
            let path = &self.workspace.file(file).path;
            let folder = |candidate: &Candidate| {
                let folder = self.workspace.file(candidate.file).path.parent()?;
                path.starts_with(folder)
                    .then(|| folder.components().count())
            };
            let nearest = all.iter().filter_map(|candidate| folder(candidate)).max();
            all.retain(|candidate| nearest.is_some() && folder(candidate) == nearest);
        }
        match all[..] {
            [only] => Some(*only),
            _ => None,
        }
    }

    /// The only definition that a package hands out.
    fn exported(&self, name: Name, package: PackageId) -> Option<Candidate> {
        let all = self.by_name.get(&name)?.iter();
        let mut exported = all.filter(|candidate| {
            candidate.package == package
                && candidate.rules.exported
                && self.area(candidate.file, package).is_none()
        });
        let first = exported.next()?;
        exported.next().is_none().then_some(*first)
    }

    /// The only definition that the packages on which `package` depends hand out.
    fn among_dependencies(&self, name: Name, package: PackageId) -> Option<Candidate> {
        let dependencies = self.workspace.package(package).dependencies.iter();
        let mut ids: Vec<PackageId> = dependencies
            .filter_map(|dependency| dependency.workspace_package)
            .collect();
        ids.sort_unstable();
        ids.dedup();
        let mut found = ids.into_iter().filter_map(|id| self.exported(name, id));
        let first = found.next()?;
        found.next().is_none().then_some(first)
    }
}

impl FileMacros<'_> {
    /// The name of `$crate` for a definition, as the calling file knows that crate.
    fn root(&self, candidate: &Candidate, krate: Option<Name>) -> CrateRoot {
        let all = self.all;
        let Some(package_id) = all.package_of(self.file) else {
            return CrateRoot::Own;
        };
        let package = all.workspace.package(package_id);
        if candidate.package == package_id {
            let library = library_name(package);
            let is_outside = all.area(self.file, package_id).is_some()
                && all.area(candidate.file, package_id).is_none();
            return match library {
                Some(name) if is_outside || krate == Some(name) => CrateRoot::Named(name),
                _ => CrateRoot::Own,
            };
        }
        let mut dependencies = package.dependencies.iter();
        let direct = dependencies.find(|known| known.workspace_package == Some(candidate.package));
        let name = direct.map(|dependency| Name::new(&dependency.extern_name));
        let own_name = || library_name(all.workspace.package(candidate.package));
        CrateRoot::Named(name.or_else(own_name).unwrap_or(known::EMPTY))
    }

    fn candidate(&self, krate: Option<Name>, name: Name, file: FileId) -> Option<Candidate> {
        let all = self.all;
        let package = all.package_of(file)?;
        let Some(krate) = krate else {
            return all
                .in_package(name, file)
                .or_else(|| all.among_dependencies(name, package));
        };
        if [known::CRATE, known::SELF_VALUE, known::SUPER].contains(&krate) {
            return all.in_package(name, file);
        }
        let written = all.workspace.package(package);
        if library_name(written) == Some(krate) {
            return all.exported(name, package);
        }
        let mut dependencies = written.dependencies.iter();
        match dependencies.find(|known| known.extern_name == krate.as_str()) {
            Some(dependency) => all.exported(name, dependency.workspace_package?),
            // A module of the crate.
            None => all.in_package(name, file),
        }
    }
}

impl MacroSource for FileMacros<'_> {
    fn own(&self) -> Option<&[MacroRules]> {
        self.all.found.get(self.file.index()).map(Vec::as_slice)
    }

    fn knows(&self, name: Name) -> bool {
        self.all.by_name.contains_key(&name)
    }

    fn find(
        &self,
        krate: Option<Name>,
        name: Name,
        called_in: Option<FileId>,
    ) -> Option<FoundMacro<'_>> {
        // What rules of another file call is looked up where they stand, then where they are used.
        let found = called_in
            .and_then(|file| self.candidate(krate, name, file))
            .or_else(|| self.candidate(krate, name, self.file))?;
        Some(FoundMacro {
            text: &self.all.workspace.file(found.file).text,
            file: Some(found.file),
            rules: found.rules,
            root: self.root(&found, krate),
        })
    }
}

fn library_name(package: &Package) -> Option<Name> {
    let mut targets = package.targets.iter();
    let library = targets.find(|target| target.kind == TargetKind::Library)?;
    Some(Name::new(&library.crate_name))
}
