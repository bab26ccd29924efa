//! What is known of how the workspace is built.

use super::profile::Profile;
use super::project::ProjectFacts;
use super::rustflags::FlagSource;
use super::traits::Product;
use crate::text::{FileId, FileRange};

/// What the build rules go by.
#[derive(Debug, Default)]
pub struct BuildFacts {
    /// What the project files say.
    pub project: ProjectFacts,
    /// The packages that ship something; empty for libraries.
    pub products: Vec<Product>,
    /// The root manifest of the first workspace.
    pub root: Option<FileId>,
    /// The profiles that ship: those that the project files build for others, else `release`.
    pub shipped: Vec<ShippedProfile>,
    /// Sources of compiler flags, those that win first.
    pub flags: Vec<FlagSource>,
    /// Profiles of runs (`-Cprofile-use=FILE`) that flags name and that are not there: the setting
    /// and the path as written. Those that some project file makes or fetches are not told.
    pub lost_profiles: Vec<(FileRange, String)>,
}

/// A profile that ships.
#[derive(Clone, Debug)]
pub struct ShippedProfile {
    /// Its effective settings.
    pub profile: Profile,
    /// The command that builds it; `None` where it is assumed.
    pub built_by: Option<FileRange>,
}
