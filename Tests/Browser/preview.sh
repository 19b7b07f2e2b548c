#!/usr/bin/env bash
# Writes a guide with `guidegen serve` beside it, in headless Chromium: Tests/Browser/preview.sh GUIDEGEN
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
guidegen=${1:?usage: Tests/Browser/preview.sh GUIDEGEN}
source "$here/setup.sh"

exec "$python" "$here/preview.py" --browser "$browser" "$guidegen"
