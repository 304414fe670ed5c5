#!/bin/sh
# Runs this command with all analyzers and two linters from npm over the same folder of articles, side by side, and prints
# what each took:
#   tests/Benchmarks/peers/textlint/run.sh [FOLDER] [COUNT]
# FOLDER holds .jsonl files with members "title" and "text", of which the first COUNT (500) are taken;
# ../shared/data/press if none is named. There is no rule set of textlint's for Chinese that cuts words, so it checks the
# pairs of brackets and quotation marks, which does far less; zhlint checks the typography of Chinese. Needs dotnet and
# Node 18 or later; what is installed and written goes into a temporary folder.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../../.." && pwd)
folder=$(cd "${1:-$root/../shared/data/press}" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet build "$root/Host" -c Release -v q --nologo >&2
cp "$here/package.json" "$here/compare.mjs" "$here/.textlintrc.json" "$work"
cd "$work"
npm install --no-audit --no-fund --silent
node compare.mjs "$root" "$folder" "${2:-500}"
