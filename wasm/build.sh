#!/usr/bin/env bash
# Builds the portable targets as Embedded Swift for wasm32 and links them: wasm/build.sh OUT
#
# Writes OUT/guide.wasm, a module without imports that exports what Exports.swift says, and
# OUT/everything.wasm, where nothing that looks unused is dropped: that link shows what portable
# code asks for and nobody supplies. `Double("1.5")`, for one, compiles everywhere and fails here.
set -euo pipefail

# In the order of their dependencies. A tidy test compares this line with Package.swift.
portable_targets=(Figures AWSModel ExampleLanguage ExampleEvaluator ExampleRuntime)

out=${1:?usage: wasm/build.sh OUT}
root=$(cd "$(dirname "$0")/.." && pwd)
mkdir -p "$out"
out=$(cd "$out" && pwd)

triple=wasm32-unknown-none-wasm
# The compiler's own folder has the clang and wasm-ld that know this target; a system's may not.
toolchain=$(swiftc -print-target-info | sed -n 's/.*"runtimeResourcePath" *: *"\(.*\)\/lib\/swift".*/\1/p')
unicode_tables=$toolchain/lib/swift/embedded/$triple/libswiftUnicodeDataTables.a
if [[ ! -f $unicode_tables ]]; then
  echo "wasm/build.sh: this Swift toolchain has no Embedded Swift for $triple ($unicode_tables)" >&2
  exit 1
fi

compile_c() {
  "$toolchain/bin/clang" --target=$triple -Os -Wall -Wextra -Werror -ffreestanding -fno-builtin \
    -mbulk-memory -c "$root/wasm/$1.c" -o "$out/$1.o"
}

# compile_swift MODULE FILE...: the settings of Package.swift, as an embedded module.
compile_swift() {
  local module=$1
  shift
  swiftc -target $triple -enable-experimental-feature Embedded -wmo -parse-as-library -Osize \
    -swift-version 6 -enable-upcoming-feature InternalImportsByDefault -warnings-as-errors \
    -package-name guidegen -Xfrontend -disable-stack-protector -I "$out" \
    -module-name "$module" -emit-module -emit-module-path "$out/$module.swiftmodule" \
    -c "$@" -o "$out/$module.o"
}

objects=()
for part in memory arithmetic; do
  compile_c "$part"
  objects+=("$out/$part.o")
done
for target in "${portable_targets[@]}"; do
  sources=()
  while IFS= read -r -d '' source; do
    sources+=("$source")
  done < <(find "$root/Sources/$target" -name '*.swift' -print0 | sort -z)
  compile_swift "$target" "${sources[@]}"
  objects+=("$out/$target.o")
done
compile_swift Exports "$root/wasm/Exports.swift"
objects+=("$out/Exports.o")

# The stack lies below everything else: running over its end traps instead of spoiling data.
link() {
  "$toolchain/bin/wasm-ld" --no-entry --strip-all --stack-first -z stack-size=1048576 "$@" \
    "${objects[@]}" "$unicode_tables"
}
link --no-gc-sections -o "$out/everything.wasm"
link --gc-sections -o "$out/guide.wasm"
echo "guide.wasm: $(wc -c <"$out/guide.wasm") bytes, $(gzip -9 -c "$out/guide.wasm" | wc -c) compressed"
