#!/usr/bin/env bash
# Lets libFuzzer look for inputs that break the language of examples: scripts/fuzz.sh [SECONDS] [OUT]
#
# Lexer, parser, checker and evaluator with all of the model's bindings, under the address sanitizer. Ends
# with 1 when something was found: the input is then in OUT/finds; once it is mended, it goes to
# Tests/Corpus/Language, which a test replays. SANITIZE=fuzzer is twice as quick and sees less. For 0
# seconds, only the kept inputs and the programs are run, without looking further.
set -euo pipefail

seconds=${1:-60}
root=$(cd "$(dirname "$0")/.." && pwd)
out=${2:-$root/.build-fuzz}
sanitize=${SANITIZE:-fuzzer,address}
mkdir -p "$out/corpus" "$out/finds"
out=$(cd "$out" && pwd)

# In the order of their dependencies, as in wasm/build.sh. Figures and model are not what is looked into.
compile() {
  local module=$1 flags=$2
  shift 2
  local sources
  mapfile -t sources < <(find "$@" -name '*.swift' | sort)
  if [[ $out/$module.o -nt $root/Package.swift ]] &&
    [[ -z $(find "$@" "$out"/*.swiftmodule -newer "$out/$module.o" -not -name "$module.swiftmodule" -print -quit) ]]; then
    return
  fi
  echo "compiling $module"
  # shellcheck disable=SC2086
  swiftc -O -wmo -parse-as-library -swift-version 6 -suppress-warnings $flags \
    -enable-upcoming-feature InternalImportsByDefault -package-name guidegen -I "$out" \
    -module-name "$module" -emit-module -emit-module-path "$out/$module.swiftmodule" \
    -c "${sources[@]}" -o "$out/$module.o"
}
for module in Figures AWSModel; do compile "$module" "" "$root/Sources/$module"; done
for module in ExampleLanguage ExampleEvaluator ExampleRuntime; do
  compile "$module" "-sanitize=$sanitize" "$root/Sources/$module"
done
compile FuzzLanguage "-sanitize=$sanitize" "$root/Tests/Fuzz"
swiftc "-sanitize=$sanitize" "$out"/{Figures,AWSModel,ExampleLanguage,ExampleEvaluator,ExampleRuntime,FuzzLanguage}.o \
  -lm -o "$out/fuzz-language"

seeds=("$root/Tests/Programs")
for folder in "$root/Tests/Corpus/Language" "$root/Tests/Corpus/Programs"; do
  if [[ -d $folder ]]; then seeds+=("$folder"); fi
done
cd "$out"
# The leak checker does not see through Swift's tagged pointers: Tests/Fuzz/Leaks.swift counts instead.
# A trap is told by its signal; drawing the stack in colours takes the time of a thousand runs.
until=(-max_total_time="$seconds")
if [[ $seconds == 0 ]]; then until=(-runs=0); fi
export SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0
./fuzz-language "${until[@]}" -timeout=10 -detect_leaks=0 -rss_limit_mb=2048 -max_len=4096 \
  -dict="$root/Tests/Fuzz/swift.dict" -artifact_prefix="$out/finds/" -print_final_stats=1 "$out/corpus" "${seeds[@]}"
