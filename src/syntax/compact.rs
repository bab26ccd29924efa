//! Lowered files as bytes, so that declarations which ship with the program are lowered when it is
//! built.

use super::hir::SourceFile;

/// The bytes of a lowered file, for [`from_bytes`] of the same version of the program. `None` never
/// happens for what [`super::lower`] gives.
pub fn to_bytes(file: &SourceFile) -> Option<Vec<u8>> {
    postcard::to_stdvec(file).ok()
}

/// The file whose bytes [`to_bytes`] gave; `None` for others.
pub fn from_bytes(bytes: &[u8]) -> Option<SourceFile> {
    postcard::from_bytes(bytes).ok()
}
