# Sets `python`, that of the virtual environment which `.ci/run` makes too, and `browser`, the system's
# Chromium. Sourced by the scripts beside it, with `root` set.
python=$root/.venv-ci/bin/python

browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome) || {
  echo "error: there is no chromium to open pages in; on Debian: apt-get install chromium" >&2
  exit 1
}
if ! "$python" -c 'import playwright, axe_playwright_python' 2>/dev/null; then
  python3 -m venv "$root/.venv-ci"
  "$python" -m pip install --quiet --disable-pip-version-check -r "$root/.ci/requirements.txt"
fi
