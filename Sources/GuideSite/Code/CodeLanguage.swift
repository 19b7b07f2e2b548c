import ExampleLanguage

/// How a language is coloured: what the one scanner looks for, in this order.
package struct CodeLanguage: Sendable {
  /// As fences name it; the first is its own.
  let names: [String]
  /// What stands in words beside letters, digits and `_`.
  let wordBytes: [UInt8]
  let ignoresCase: Bool
  /// The rules that may apply, by the first byte.
  let table: [[CodeRule]]

  init(_ names: String, wordBytes: String = "", ignoresCase: Bool = false, _ rules: [CodeRule]) {
    self.names = names.split(separator: " ").map(String.init)
    self.wordBytes = Array(wordBytes.utf8)
    self.ignoresCase = ignoresCase
    table = (UInt8.min...UInt8.max).map { byte in rules.filter { $0.mayBegin(with: byte) } }
  }

  /// The language that a fence names; nil where its code has no colours.
  package static func named(_ name: String) -> CodeLanguage? { byName[name.lowercased()] }

  /// Every name that has colours.
  package static var names: [String] { byName.keys.sorted() }

  private static let byName: [String: CodeLanguage] = {
    var byName: [String: CodeLanguage] = [:]
    for language in all { for name in language.names { byName[name] = language } }
    return byName
  }()

  /// The coloured parts of a text, in order and without overlap. It takes any bytes.
  package func tokens(of bytes: [UInt8]) -> [CodeToken] {
    var scanner = CodeScanner(bytes, self, from: 0, to: bytes.count)
    scanner.scan()
    return scanner.tokens
  }
}
