#!/bin/sh
# Scores ./chancery against the gold of ../shared and writes the tables of docs/quality.md anew.
# Usage: docs/score.sh [SHARED]     (SHARED: the folder with gold/, seeds/ and score/; default ../shared)
set -eu
home=$(CDPATH='' cd -P "$(dirname "$0")/.." && pwd)
shared=$(CDPATH='' cd -P "${1:-$home/../shared}" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

tables() { # gold folder, reports to read
  for what in claims reports; do
    "$home/chancery" "$what" "$shared/$2" --format jsonl >"$work/$what"
  done
  printf '```console\n'
  printf '$ ./chancery claims ../shared/%s --format jsonl > claims.jsonl\n' "$2"
  printf '$ ./chancery reports ../shared/%s --format jsonl > reports.jsonl\n' "$2"
  printf '$ ../shared/score/score.py --gold ../shared/%s --claims claims.jsonl --reports reports.jsonl\n' "$1"
  python3 "$shared/score/score.py" --gold "$shared/$1" --claims "$work/claims" --reports "$work/reports"
  printf '```\n'
}

{
  sed '/^## Scores/,$d' "$home/docs/quality.md"
  printf '## Scores\n\nWritten by `docs/score.sh` at commit %s.\n' "$(git -C "$home" rev-parse --short HEAD)"
  printf '\n### The seeds: five pages as they came\n\n'
  tables gold/seeds seeds
  printf '\n### dev: 331 texts, mostly agency copy\n\n'
  tables gold/dev gold/dev/input.jsonl
} >"$work/quality.md"
mv "$work/quality.md" "$home/docs/quality.md"
