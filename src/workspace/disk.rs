//! Reading from the disk what may be anything.

use std::fs;
use std::path::Path;

/// The text of a regular file; anything else could block or never end.
pub(super) fn read_text(path: &Path) -> Result<String, String> {
    let metadata = fs::metadata(path).map_err(|error| error.to_string())?;
    if !metadata.is_file() {
        return Err("not a regular file".to_owned());
    }
    if metadata.len() > u64::from(u32::MAX) {
        return Err("larger than 4 GiB".to_owned());
    }
    let bytes = fs::read(path).map_err(|error| error.to_string())?;
    String::from_utf8(bytes).map_err(|error| {
        let offset = error.utf8_error().valid_up_to();
        format!("not UTF-8 (byte {offset})")
    })
}

/// Whether a name begins with a dot.
pub(super) fn is_hidden(name: &std::ffi::OsStr) -> bool {
    name.as_encoded_bytes().first() == Some(&b'.')
}
