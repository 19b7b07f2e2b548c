#!/usr/bin/env bash
# Installs what guidegen needs to be built and is missing: scripts/install-dependencies.sh [--dry-run]
#
# Says nothing when nothing is missing. Swift itself is only looked for: how it gets on a machine is
# for its owner to choose. --dry-run names what would be installed.
set -euo pipefail

readonly needed_swift=6.2
# libcurl: the preview server's library links Foundation's networking, which loads it.
readonly apt_packages=(libcmark-gfm-dev libcmark-gfm-extensions-dev libcurl4 pkg-config make)
readonly brew_packages=(cmark-gfm pkgconf)

fail() {
  printf '%s\n' "$@" >&2
  exit 1
}

# Of the needed and the found version, the needed one must come first.
check_swift() {
  local where="get Swift $needed_swift or later at https://www.swift.org/install" found
  command -v swift >/dev/null || fail "error: there is no 'swift' on the PATH" "$where"
  found=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p')
  [[ $(printf '%s\n' "$needed_swift" "${found:-0}" | sort -V | head -n 1) == "$needed_swift" ]] ||
    fail "error: Swift ${found:-of an unknown version} is too old, guidegen needs $needed_swift" "$where"
}

has_curl() {
  [[ $(uname) == Darwin ]] && return
  PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null | grep -F libcurl.so.4 >/dev/null
}

has_everything() {
  local headers
  has_curl || return 1
  command -v make >/dev/null && command -v pkg-config >/dev/null || return 1
  headers=$(pkg-config --variable=includedir libcmark-gfm 2>/dev/null) || return 1
  [[ -f $headers/cmark-gfm.h && -f $headers/cmark-gfm-core-extensions.h ]]
}

install() {
  if command -v apt-get >/dev/null; then
    "$(dirname "$0")/apt-install.sh" "$@" "${apt_packages[@]}"
  elif command -v brew >/dev/null; then
    "${dry_run[@]}" brew install --quiet "${brew_packages[@]}"
  else
    fail "error: cmark-gfm was not found, and neither was apt-get or brew to install it" \
      "install cmark-gfm with its extensions and headers, pkg-config and make"
  fi
}

check_swift
if has_everything; then exit 0; fi
if [[ ${1:-} == --dry-run ]]; then
  dry_run=(echo +)
  install --dry-run
  exit 0
fi
dry_run=(command)
install
has_everything || fail "error: pkg-config does not find libcmark-gfm after its installation"
