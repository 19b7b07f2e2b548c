/// What every compiled program has beside the examples: marks between the steps, and `expect`.
///
/// Marks are lines that begin with U+0001, which no example prints.
enum Support {
  static let begin = "__guidegenBegin"
  static let show = "__guidegenShow"
  static let end = "__guidegenEnd"
  static let wanted = "__guidegenWanted"

  static func file(imports: String) -> String {
    """
    #if canImport(Glibc)
    @preconcurrency import Glibc
    #elseif canImport(Darwin)
    @preconcurrency import Darwin
    #endif
    \(imports)
    let \(wanted) = CommandLine.arguments.count > 2 ? Int(CommandLine.arguments[2])! : -1
    func __guidegenStart() {
      setvbuf(stdout, nil, _IOLBF, 0)
      alarm(\(Batch.secondsForProgram))
    }
    func \(begin)(_ step: Int) { print("\\u{1}b\\(step)"); fflush(stdout) }
    func \(show)<Value>(_ value: Value) {
      if Value.self == Void.self { return }
      print("\\u{1}s")
      print(value)
    }
    func \(end)() { fflush(stdout); exit(0) }
    func __guidegenStopped(_ error: any Error) -> Never {
      print("\\u{1}e\\(error)")
      fflush(stdout)
      exit(1)
    }
    struct __GuidegenExpectation: Error, CustomStringConvertible {
      let description = "the claim does not hold"
    }
    func expect(_ condition: Bool) {
      if !condition { __guidegenStopped(__GuidegenExpectation()) }
    }

    """
  }
}
