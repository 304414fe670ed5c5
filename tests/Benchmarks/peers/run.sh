#!/bin/sh
# Cuts the same press text with this segmenter and with its peer from npm, side by side, and prints what both took:
#   tests/Benchmarks/peers/run.sh [FOLDER]
# FOLDER holds texts (.txt, or .jsonl with a member "text"), which are repeated to 24 MB; ../shared/data/press if none
# is named. Needs dotnet, Node 18 or later, and GNU time; what is installed and written goes into a temporary folder.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
folder=$(cd "${1:-$root/../shared/data/press}" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet build "$root/Host" -c Release -v q --nologo >&2
dotnet build "$root/tests/Benchmarks" -c Release -v q --nologo >&2
cp "$here/package.json" "$here"/*.mjs "$work"
(cd "$work" && npm install --no-audit --no-fund --silent)
node "$work/bench.mjs" "$root" "$folder" "$work"
