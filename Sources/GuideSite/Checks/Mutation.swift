import ExampleLanguage
import ExampleRuntime

/// Numbers in examples that could be others without any promise of the page noticing.
///
/// Every number is changed alone, and the examples of its page run again. Where all of them still do
/// what the page promises, nothing holds that number.
func findUnheldNumbers(_ runs: [Run], from start: ExampleSession) -> [Diagnostic] {
  let examples = runs.map(\.example)
  guard runs.allSatisfy(\.isRight) else { return [] }
  return examples.indices.flatMap { index -> [Diagnostic] in
    let example = examples[index]
    guard example.kind == .run, example.options.fails == nil, !example.isRefused else { return [] }
    return numbers(in: example.code).compactMap { number in
      var changed = examples
      changed[index] = example.replacing(number.range, with: number.other)
      let verified = verify(evaluate(changed, from: start))
      let isNoticed = verified.diagnostics.contains(where: \.isError)
      return isNoticed ? nil : .numberUnheld(number, in: example)
    }
  }
}

/// A number as it stands in an example, and another one for it.
private struct NumberInCode {
  let range: SourceRange
  let text: String
  let other: String
}

private func numbers(in code: SourceText) -> [NumberInCode] {
  highlightSwift(code.bytes).compactMap { token in
    guard token.kind == .number else { return nil }
    let text = code.string(token.range)
    guard let other = changed(text) else { return nil }
    return NumberInCode(range: token.range, text: text, other: other)
  }
}

/// A whole number and one more, a fraction with another last digit; nil for other notations.
private func changed(_ text: String) -> String? {
  var bytes = text.utf8.filter { $0 != UInt8(ascii: "_") }
  let isPlain = bytes.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
  guard isPlain, let last = bytes.last, last != UInt8(ascii: ".") else { return nil }
  if let whole = Int64(text.replacing("_", with: "")) {
    return whole == .max ? nil : "\(whole + 1)"
  }
  bytes[bytes.count - 1] = last == UInt8(ascii: "9") ? UInt8(ascii: "8") : last + 1
  return String(decoding: bytes, as: UTF8.self)
}

extension Run {
  /// Whether nothing is wrong with it: what is wrong already holds no number.
  fileprivate var isRight: Bool {
    outcome == .notRun ? !example.isRefused : isVerified
  }
}

extension Example {
  fileprivate func replacing(_ range: SourceRange, with text: String) -> Example {
    let bytes = code.bytes[..<range.lower] + Array(text.utf8) + code.bytes[range.upper...]
    return Example(
      kind: kind, page: page, body: body, node: node, range: self.range, options: options,
      code: SourceText(name: code.name, bytes: Array(bytes)), map: map, snippet: snippet,
      block: block, promise: promise, isInTightList: isInTightList, isRefused: isRefused)
  }
}

extension Diagnostic {
  fileprivate static func numberUnheld(_ number: NumberInCode, in example: Example) -> Diagnostic {
    Diagnostic(
      code: "example.number.unheld", severity: .warning,
      message: "with \(number.other) for \(number.text) the page would promise the same",
      at: SourceLocation(file: example.page.name, range: example.map.fileRange(number.range)),
      notes: [Note("print or 'expect' something that depends on it, or leave it out")])
  }
}
