package import Foundation
package import Testing

/// Compares a text with the file of that name in `Goldens/` beside the test.
///
/// With `GUIDEGEN_RECORD=1` in the environment the file is rewritten, and the test fails all the
/// same: what was recorded has to be read before it counts.
package func expectGolden(
  _ actual: String, _ name: String, filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let golden = folder(named: "Goldens", beside: filePath).appending(path: name)
  let isRecording = ProcessInfo.processInfo.environment["GUIDEGEN_RECORD"] == "1"
  if let problem = try compare(actual, with: golden, recording: isRecording) {
    Issue.record(Comment(rawValue: problem), sourceLocation: sourceLocation)
  }
}

/// What is wrong with the text, or nil; writes the golden first when recording.
package func compare(_ actual: String, with golden: URL, recording: Bool) throws -> String? {
  let shown = "Goldens/\(golden.lastPathComponent)"
  let expected = try? String(contentsOf: golden, encoding: .utf8)
  if expected == actual { return nil }
  if recording {
    try FileManager.default.createDirectory(
      at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(actual.utf8).write(to: golden)
    return "\(shown) was recorded: read it, then run the test again without GUIDEGEN_RECORD"
  }
  guard let expected else {
    return "\(shown) does not exist: run with GUIDEGEN_RECORD=1 to write it, then read it"
  }
  return "\(shown) differs, \(firstDifference(expected: expected, actual: actual))"
}

/// Names the first line that differs, with both versions of it.
package func firstDifference(expected: String, actual: String) -> String {
  let expectedLines = lines(of: expected)
  let actualLines = lines(of: actual)
  for index in 0..<max(expectedLines.count, actualLines.count) {
    let expectedLine = index < expectedLines.count ? "“\(expectedLines[index])”" : "no such line"
    let actualLine = index < actualLines.count ? "“\(actualLines[index])”" : "no such line"
    if expectedLine != actualLine {
      return "line \(index + 1):\n  expected \(expectedLine)\n  found    \(actualLine)"
    }
  }
  return "not in any line"
}

/// Splits at line feeds alone, so that a carriage return stays visible as a difference.
private func lines(of text: String) -> [String] {
  text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    .map { String(decoding: $0, as: UTF8.self).debugEscaped }
}

extension String {
  /// Control characters spelled out: a difference that cannot be seen is no help.
  fileprivate var debugEscaped: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case _ where scalar.value < 0x20: result += "\\u{\(String(scalar.value, radix: 16))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
