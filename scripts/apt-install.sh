#!/usr/bin/env bash
# Installs Debian packages, as root or with sudo: scripts/apt-install.sh [--dry-run] PACKAGE...
#
# Shows the commands, and their output only when one fails. Without a package it does nothing.
set -euo pipefail

dry_run=false
if [[ ${1:-} == --dry-run ]]; then
  dry_run=true
  shift
fi
if [[ $# -eq 0 ]]; then exit 0; fi

as_root=(env DEBIAN_FRONTEND=noninteractive)
if [[ $(id -u) -ne 0 ]]; then
  if ! command -v sudo >/dev/null; then
    echo "error: these packages are missing, and there is no sudo to install them" >&2
    echo "as root, run: apt-get install $*" >&2
    exit 1
  fi
  as_root=(sudo "${as_root[@]}")
fi

run() {
  local output
  echo "+ $*"
  if $dry_run; then return; fi
  output=$("${as_root[@]}" "$@" 2>&1) || {
    printf "%s\nerror: '%s' failed\n" "$output" "$*" >&2
    exit 1
  }
}

run apt-get update
run apt-get install --yes --no-install-recommends "$@"
