#!/usr/bin/env bash
# Opens a built site in headless Chromium: Tests/Browser/run.sh SITE [SCREENSHOTS]
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
site=${1:?usage: Tests/Browser/run.sh SITE [SCREENSHOTS]}
screenshots=${2:-$root/.build-ci/screenshots}
source "$here/setup.sh"

mkdir -p "$screenshots"
exec "$python" "$here/browse.py" --browser "$browser" --screenshots "$screenshots" "$site"
