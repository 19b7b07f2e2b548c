#!/usr/bin/env bash
# Tries what wasm/build.sh built: wasm/check.sh OUT [GUIDEGEN]
#
# The arithmetic of the module against this machine's own; and, where node and a native
# guidegen are at hand, the same example programs in both, whose output has to be the same.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
out=${1:?usage: wasm/check.sh OUT [GUIDEGEN]}
guidegen=${2:-$root/.build-release/release/guidegen}

"${CC:-clang}" -O2 -Wall -Wextra -Werror "$root/wasm/arithmetic-test.c" -o "$out/arithmetic-test" -lm
"$out/arithmetic-test"
echo "the module's arithmetic agrees with this machine's"

if ! command -v node >/dev/null; then
  echo "there is no node to run the module in: not compared with the native build"
  exit 0
fi
if [[ ! -x $guidegen ]]; then
  echo "there is no $guidegen: not compared with the native build"
  exit 0
fi

programs=()
for program in "$root"/wasm/Samples/*.swift "$root"/Tests/Programs/*.swift; do
  if [[ -f $program ]]; then programs+=("$program"); fi
done
rm -rf "$out/native" "$out/wasm"
mkdir -p "$out/native" "$out/wasm"
# All in one process: node takes longer to start than a program to run.
node "$root/wasm/run.mjs" --into "$out/wasm" "$out/guide.wasm" "${programs[@]}"
for program in "${programs[@]}"; do
  name=$(basename "$program").txt
  "$guidegen" run "$program" >"$out/native/$name" 2>"$out/errors.txt" || {
    cat "$out/errors.txt" >&2
    exit 1
  }
done
if ! diff --recursive --unified "$out/native" "$out/wasm"; then
  echo "error: these programs print something else in wasm (+) than natively (-)" >&2
  exit 1
fi
echo "${#programs[@]} programs print the same in wasm as natively"
