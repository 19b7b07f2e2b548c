#!/usr/bin/env bash
# Opens a built site in headless Chromium: Tests/Browser/run.sh SITE [SCREENSHOTS]
#
# Beside it, the small guide in Tests/Browser/guide is built and walked through with the keyboard; the
# program for that is the one that `make build` makes.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
site=${1:?usage: Tests/Browser/run.sh SITE [SCREENSHOTS]}
screenshots=${2:-$root/.build-ci/screenshots}
source "$here/setup.sh"
guidegen=${GUIDEGEN:-$root/.build-release/release/guidegen}
parts=$root/.build-ci/parts

mkdir -p "$screenshots"
PATH=$root/.venv-search/bin:$PATH "$guidegen" build "$here/guide" --output "$parts"
exec "$python" "$here/browse.py" --browser "$browser" --screenshots "$screenshots" --parts "$parts" "$site"
