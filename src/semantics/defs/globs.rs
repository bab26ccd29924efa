//! Names that one module takes over from another by `use module::*`.

use rustc_hash::FxHashSet;

use super::data::{CfgState, DefMap, ModuleId, Namespace, Resolution, ScopeEntry};
use crate::text::Name;

/// A glob between two modules of the map.
pub(super) struct GlobEdge {
    pub(super) into: ModuleId,
    pub(super) of: ModuleId,
    pub(super) public: bool,
    pub(super) restricted: bool,
    pub(super) cfg: CfgState,
    /// The state of `of` that was taken over last.
    pub(super) seen: u32,
}

/// What a glob adds to a module.
pub(super) struct News {
    pub(super) names: Vec<(Namespace, Name, ScopeEntry)>,
    /// Traits without a name.
    pub(super) unnamed: Vec<ScopeEntry>,
    /// Modules of unread crates, and whether the glob shows them to others.
    pub(super) unread: Vec<(Name, bool)>,
}

/// What a glob adds to the module into which it takes names.
pub(super) fn news(
    map: &DefMap,
    public_unread: &FxHashSet<(ModuleId, Name)>,
    edge: &GlobEdge,
) -> News {
    let mut news = News {
        names: Vec::new(),
        unnamed: Vec::new(),
        unread: Vec::new(),
    };
    if edge.of == edge.into {
        return news;
    }
    let (of, into) = (map.module(edge.of), map.module(edge.into));
    let same_crate = of.krate == into.krate;
    let sees_private = same_crate && is_inside(map, edge.into, edge.of);
    let take = |entry: &ScopeEntry| {
        let visible = entry.public || sees_private || (same_crate && entry.restricted);
        if !visible || entry.resolution == Resolution::Unknown {
            return None;
        }
        let public = edge.public && entry.public;
        Some(ScopeEntry {
            resolution: entry.resolution,
            public,
            restricted: !public
                && (edge.public || edge.restricted)
                && (entry.public || entry.restricted),
            cfg: edge.cfg.max(entry.cfg),
            by_glob: true,
        })
    };
    for entry in of.scope.unnamed_traits.iter().filter_map(take) {
        let mut present = into.scope.unnamed_traits.iter();
        let old = present.find(|old| old.resolution == entry.resolution);
        if old.is_none_or(|old| better(old, &entry).is_some()) {
            news.unnamed.push(entry);
        }
    }
    for namespace in Namespace::ALL {
        let present = into.scope.names(namespace);
        for (&name, entry) in of.scope.names(namespace) {
            let Some(taken) = take(entry) else {
                continue;
            };
            let adds = present
                .get(&name)
                .is_none_or(|old| better(old, &taken).is_some());
            if adds {
                news.names.push((namespace, name, taken));
            }
        }
    }
    for &path in &of.scope.unread_globs {
        let is_public = public_unread.contains(&(edge.of, path));
        if is_public || sees_private {
            news.unread.push((path, is_public && edge.public));
        }
    }
    news
}

/// Whether `inner` is `outer` or lies in it.
fn is_inside(map: &DefMap, inner: ModuleId, outer: ModuleId) -> bool {
    let mut current = Some(inner);
    while let Some(module) = current {
        if module == outer {
            return true;
        }
        current = map.module(module).parent;
    }
    false
}

/// What a name means when it is given twice, where that is not the old meaning: names win over
/// globs, code of the usual build over other code, what is known over what was not read.
pub(super) fn better(old: &ScopeEntry, new: &ScopeEntry) -> Option<ScopeEntry> {
    if old.by_glob != new.by_glob {
        return old.by_glob.then_some(*new);
    }
    if old.resolution == new.resolution {
        let merged = ScopeEntry {
            public: old.public || new.public,
            restricted: (old.restricted || new.restricted) && !(old.public || new.public),
            cfg: old.cfg.min(new.cfg),
            ..*old
        };
        return (merged != *old).then_some(merged);
    }
    if old.cfg != new.cfg {
        return (new.cfg < old.cfg).then_some(*new);
    }
    let unread = |entry: &ScopeEntry| matches!(entry.resolution, Resolution::Unread(_));
    (unread(old) && !unread(new)).then_some(*new)
}
