#!/usr/bin/env bash
# Installs rsvg-convert, which draws the pictures by which pages are shared: scripts/install-cards.sh
#
# With a font to draw with, and the list of fonts. A guide can do without: where it cannot be installed,
# this says so and ends well.
set -euo pipefail

if command -v rsvg-convert >/dev/null && command -v fc-list >/dev/null; then exit 0; fi
without() {
  echo "note: $1, so pages are shared without a picture of their own"
  exit 0
}

if command -v apt-get >/dev/null; then
  "$(dirname "$0")/apt-install.sh" librsvg2-bin fontconfig fonts-urw-base35 ||
    without "rsvg-convert could not be installed"
elif command -v brew >/dev/null; then
  brew install --quiet librsvg fontconfig || without "rsvg-convert could not be installed"
else
  without "there is no apt-get and no brew to install rsvg-convert"
fi
