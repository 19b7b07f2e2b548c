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

compared=0
for program in "$root"/wasm/Samples/*.swift "$root"/Tests/Programs/*.swift; do
  [[ -f $program ]] || continue
  "$guidegen" run "$program" >"$out/native.txt" 2>"$out/errors.txt" || {
    cat "$out/errors.txt" >&2
    exit 1
  }
  node "$root/wasm/run.mjs" "$out/guide.wasm" "$program" >"$out/wasm.txt"
  if ! diff "$out/native.txt" "$out/wasm.txt"; then
    echo "error: ${program#"$root"/} prints something else in wasm (>) than natively (<)" >&2
    exit 1
  fi
  compared=$((compared + 1))
done
echo "$compared programs print the same in wasm as natively"
