/// JUnit's XML as Ant writes it: a suite for each chapter, a test for each example.
///
/// `file` and `line` of a test are no part of Ant's schema; what reads such reports looks for them.
extension CheckResult {
  func junit(_ moment: ReportMoment) -> String {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n"
    for (index, suite) in suites.enumerated() { suite.write(to: &text, id: index, moment) }
    return text + "</testsuites>\n"
  }

  private var suites: [TestSuite] {
    let others = findings.compactMap { $0.place?.file }.filter { !chapters.contains($0) }
    let files = chapters + Set(others).sorted()
    let byFile = Dictionary(grouping: findings) { $0.place?.file ?? "" }
    let examplesByFile = Dictionary(grouping: examples) { $0.place.file }
    var suites = files.map { file in
      TestSuite(file, examplesByFile[file] ?? [], byFile[file] ?? [])
    }
    if let lost = byFile[""] { suites.append(TestSuite("guide", [], lost)) }
    return suites
  }
}

private struct TestSuite {
  let name: String
  var cases: [TestCase]

  /// Findings go to the example that they stand in; the others to a test of the chapter itself.
  init(_ file: String, _ examples: [CheckedExample], _ findings: [Finding]) {
    name = file
    var rest = findings
    cases = examples.map { example in
      let own = rest.filter { $0.place.map(example.place.contains) ?? false }
      rest.removeAll { $0.place.map(example.place.contains) ?? false }
      return TestCase(
        name: example.name, line: example.place.line, isSkipped: example.state == .skipped,
        findings: own)
    }
    cases.append(TestCase(name: "text and links", line: 1, isSkipped: false, findings: rest))
  }

  func write(to text: inout String, id: Int, _ moment: ReportMoment) {
    let failures = cases.count { !$0.failures.isEmpty }
    let skipped = cases.count { $0.failures.isEmpty && $0.isSkipped }
    text +=
      "  <testsuite name=\(quoted(name)) package=\"guidegen\" id=\"\(id)\" hostname=\"localhost\""
    text += " timestamp=\"\(moment.timestamp)\" tests=\"\(cases.count)\" failures=\"\(failures)\""
    text += " errors=\"0\" skipped=\"\(skipped)\" time=\"\(id == 0 ? moment.seconds : "0")\">\n"
    text += "    <properties/>\n"
    for test in cases { test.write(to: &text, file: name) }
    text += "    <system-out></system-out>\n    <system-err></system-err>\n  </testsuite>\n"
  }
}

private struct TestCase {
  let name: String
  let line: Int
  let isSkipped: Bool
  let findings: [Finding]

  var failures: [Finding] { findings.filter { $0.severity == .error } }

  func write(to text: inout String, file: String) {
    text += "    <testcase name=\(quoted(name)) classname=\(quoted(file)) time=\"0\""
    text += " file=\(quoted(file)) line=\"\(failures.first?.place?.line ?? line)\""
    if let first = failures.first {
      let place = first.place.map { "\($0.file):\($0.line):\($0.column): " } ?? ""
      let body = failures.map(\.rendered).joined(separator: "\n")
      text +=
        ">\n      <failure type=\(quoted(first.code)) message=\(quoted(place + first.message))>"
      text += escaped(body, isAttribute: false) + "</failure>\n    </testcase>\n"
    } else if isSkipped {
      let message = "an earlier example of its session failed"
      text += ">\n      <skipped message=\(quoted(message))/>\n    </testcase>\n"
    } else {
      text += "/>\n"
    }
  }
}

private func quoted(_ text: String) -> String { "\"\(escaped(text, isAttribute: true))\"" }

/// Text as XML 1.0 can hold it: most control characters have no form there.
private func escaped(_ text: String, isAttribute: Bool) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"" where isAttribute: result += "&quot;"
    case "\n", "\t":
      if isAttribute {
        result += "&#\(scalar.value);"
      } else {
        result.unicodeScalars.append(scalar)
      }
    case "\r": result += "&#13;"
    case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
    case _ where scalar.value < 0x20: result += "\u{FFFD}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
