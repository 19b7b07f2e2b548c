#!/usr/bin/env bash
# Opens a built site in headless Chromium: Tests/Browser/run.sh SITE [SCREENSHOTS]
#
# Uses the virtual environment that `.ci/run` makes, or makes it. Chromium comes from the system.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
site=${1:?usage: Tests/Browser/run.sh SITE [SCREENSHOTS]}
screenshots=${2:-$root/.build-ci/screenshots}
python=$root/.venv-ci/bin/python

browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome) || {
  echo "error: there is no chromium to open the site in; on Debian: apt-get install chromium" >&2
  exit 1
}
if ! "$python" -c 'import playwright, axe_playwright_python' 2>/dev/null; then
  python3 -m venv "$root/.venv-ci"
  "$root/.venv-ci/bin/pip" install --quiet --disable-pip-version-check -r "$root/.ci/requirements.txt"
fi
mkdir -p "$screenshots"
exec "$python" "$here/browse.py" --browser "$browser" --screenshots "$screenshots" "$site"
