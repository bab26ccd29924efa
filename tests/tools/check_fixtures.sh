#!/usr/bin/env bash
# Type-checks the programs in fixtures/ with their real dependencies, so that none of them is fiction.
# One target folder serves all; versions are those of the lock files beside them.
set -eu
unset CARGO_NET_OFFLINE # what a fixture needs may have to be fetched
cd "$(dirname "$0")/../.."
target="${CARGO_TARGET_DIR:-$PWD/target}/fixtures"
for manifest in fixtures/*/Cargo.toml; do
  echo "checking $(basename "$(dirname "$manifest")")"
  (cd "$(dirname "$manifest")" && cargo check --quiet --locked --all-targets --target-dir "$target")
done
