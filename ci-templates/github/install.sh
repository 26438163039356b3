#!/usr/bin/env bash
# For action.yml: builds the program from the sources of this checkout into the folder that is named, with the Rust that they ask for.
set -euo pipefail
folder=$1
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

cargo=(cargo)
if command -v rustup > /dev/null; then
    rust=$(sed -n 's/^rust-version = "\(.*\)"$/\1/p' Cargo.toml | head -n 1)
    rustup toolchain install "$rust" --profile minimal --no-self-update
    cargo=(cargo "+$rust")
fi
"${cargo[@]}" install --locked --path . --root "$folder"
