#!/usr/bin/env bash
# For action.yml: what the sources of this checkout hash to, as the output `hash`, so that a program that was built of them is found again.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

hash=$(find Cargo.toml Cargo.lock crates datasets -type f -exec shasum -a 256 {} + | LC_ALL=C sort | shasum -a 256 | cut -c 1-32)
echo "hash=$hash" >> "$GITHUB_OUTPUT"
