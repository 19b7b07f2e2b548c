import AWSModel
import ExampleEvaluator
import ExampleLanguage
import ExampleRuntime

// What libFuzzer calls with its inputs: the whole way of an example, under small budgets. Whatever bytes
// come, nothing may trap, hang, take more memory than a budget allows, or keep any.

private let world: ExampleWorld = {
  do throws(ModelError) { return try ExampleWorld(region: "us-east-1") } catch {
    preconditionFailure(error.message)
  }
}()
private let limits = ExampleLimits(
  steps: 20_000, depth: 100, stack: 1_000, memory: 4 << 20, output: 16 << 10)

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzLanguage(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  runExample(bytes)
  // Told by the input, so that a find is one again when it is tried alone.
  if count % 8 == 0 { expectNothingKept { runExample(bytes) } }
  return 0
}

private func runExample(_ bytes: [UInt8]) {
  let count = bytes.count
  let source = SourceText(name: "fuzz.swift", bytes: bytes)
  for (range, _) in highlightSwift(bytes) {
    precondition(0 <= range.lower && range.lower < range.upper && range.upper <= count)
  }
  var session = ExampleSession(world: world, limits: limits)
  let checked = session.check(source)
  let result = session.run(source)
  for diagnostic in checked + result.diagnostics {
    guard let range = diagnostic.location?.range else { continue }
    precondition(0 <= range.lower && range.lower <= range.upper && range.upper <= count)
  }
  // What the check refuses does not run.
  precondition(result.failed || !checked.contains { $0.severity == .error })
}
