#!/usr/bin/env bash
# Installs Pagefind, the search engine of built sites, into .venv-search: scripts/install-search.sh
#
# A guide can do without: where there is no Python, or no network, it says so and ends well. The package
# puts no program on the PATH of its environment; a link does.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
readonly environment=$root/.venv-search version=1.5.2

if [[ -x $environment/bin/pagefind ]]; then exit 0; fi
without() {
  echo "note: $1, so the guide is built without its search"
  exit 0
}

command -v python3 >/dev/null || without "there is no python3"
python3 -m venv "$environment" 2>/dev/null || without "python3 makes no virtual environments here"
"$environment/bin/pip" install --quiet --disable-pip-version-check "pagefind-bin==$version" ||
  without "pip could not install pagefind-bin"
program=$(find "$environment" -path '*/pagefind_bin/pagefind' -type f | head -n 1)
[[ -n $program ]] || without "pagefind-bin holds no program"
ln -sf "$program" "$environment/bin/pagefind"
