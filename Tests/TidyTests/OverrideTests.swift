import Testing

/// Built for wasm32, a throwing method takes one parameter more than one that does not throw, and a call
/// through the base class traps. Natively both work, so only the word shows it.
@Suite struct OverrideTests {
  @Test func overridesOfThrowingMethodsThrowInPortableCode() throws {
    for target in ImportWallTests.portable.keys.sorted() {
      let files = try swiftFiles("Sources/\(target)")
      let throwing = Set(
        files.flatMap { methods(in: $0) }.filter { !$0.isOverride && $0.isThrowing }.map { $0.name }
      )
      for file in files {
        for method in methods(in: file)
        where method.isOverride && !method.isThrowing && throwing.contains(method.name) {
          Issue.record(
            "\(file.place(method.line)): override '\(method.name)' must say 'throws' too")
        }
      }
    }
  }
}

private struct Method {
  let name: String
  let line: Int
  let isOverride: Bool
  let isThrowing: Bool
}

/// The declarations of functions, each up to its body.
private func methods(in file: ProjectFile) -> [Method] {
  let lines = numberedLines(file.code)
  return lines.indices.compactMap { index in
    let line = lines[index].text
    guard line.contains("func "), let match = line.firstMatch(of: /\bfunc (\w+)/) else {
      return nil
    }
    let rest = lines[index...].prefix(8).map { $0.text }.joined(separator: " ")
    let head = rest[(rest.firstRange(of: "func ")?.lowerBound ?? rest.startIndex)...].prefix {
      $0 != "{"
    }
    return Method(
      name: String(match.output.1), line: lines[index].number,
      isOverride: line.contains("override "), isThrowing: throwsItself(head))
  }
}

/// Whether `throws` stands behind the parameters, and not in the type of one of them.
private func throwsItself(_ head: Substring) -> Bool {
  var depth = 0
  var outside = ""
  for character in head {
    if character == "(" { depth += 1 }
    if depth == 0 { outside.append(character) }
    if character == ")" { depth -= 1 }
  }
  return outside.contains("throws")
}
