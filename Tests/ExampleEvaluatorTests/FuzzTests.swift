import ExampleEvaluator
import ExampleLanguage
import Foundation
import GuideTestSupport
import Testing

/// No text crashes the checker or the machine, or keeps them for long: programs put together from
/// pieces, programs with tokens lost, doubled and moved, and soups of tokens.
@Suite struct FuzzTests {
  static let limits = ExampleLimits(steps: 20_000, memory: 4 << 20, output: 16 << 10)

  /// How many of each; `GUIDEGEN_FUZZ=100000` for a long run.
  static let rounds =
    ProcessInfo.processInfo.environment["GUIDEGEN_FUZZ"].flatMap { Int($0) } ?? 500

  @Test(arguments: [1, 2, 3])
  func survivesAnything(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let samples = Self.samples()
    for round in 0..<Self.rounds {
      let text =
        switch round % 3 {
        case 0: Self.assembled(using: &random)
        case 1: Self.mutated(samples.randomElement(using: &random)!, using: &random)
        default: Self.soup(using: &random)
        }
      announce(text, seed, round)
      var session = makeSession(Self.limits)
      let first = session.run(SourceText(name: "fuzz.swift", text))
      _ = session.evaluate(SourceText(name: "fuzz.swift", "v0"))
      #expect(first.steps <= Self.limits.steps + 1, "seed \(seed), round \(round): \(text)")
    }
  }

  /// A crash ends the process: the program that did it is left in the file that the variable names.
  private func announce(_ text: String, _ seed: UInt64, _ round: Int) {
    guard let path = ProcessInfo.processInfo.environment["GUIDEGEN_FUZZ_LAST"] else { return }
    try? Data("// seed \(seed), round \(round)\n\(text)".utf8).write(to: URL(filePath: path))
  }

  private static func samples() -> [String] {
    let folder = repositoryRoot.appending(path: "Tests/Programs")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.sorted().compactMap {
      try? String(contentsOf: folder.appending(path: $0), encoding: .utf8)
    }
  }

  // MARK: Programs from pieces

  private static func assembled(using random: inout SeededGenerator) -> String {
    var text = ""
    for index in 0..<Int.random(in: 1...8, using: &random) {
      text += statement(index, depth: 3, using: &random) + "\n"
    }
    return text
  }

  private static func statement(
    _ index: Int, depth: Int, using random: inout SeededGenerator
  ) -> String {
    let pattern = statements.randomElement(using: &random)!
    return fill(pattern.replacing("#", with: "v\(index)"), depth: depth, using: &random)
  }

  /// Puts an expression for each `E`, a name for `V`, a type for `T`, statements for `S`.
  private static func fill(
    _ pattern: String, depth: Int, using random: inout SeededGenerator
  ) -> String {
    var text = ""
    for character in pattern {
      switch character {
      case "E":
        let choices = depth > 0 ? expressions + atoms : atoms
        text += fill(choices.randomElement(using: &random)!, depth: depth - 1, using: &random)
      case "V": text += "v\(Int.random(in: 0...7, using: &random))"
      case "T": text += types.randomElement(using: &random)!
      case "S":
        text +=
          depth > 0
          ? statement(Int.random(in: 0...7, using: &random), depth: depth - 1, using: &random)
          : "()"
      default: text.append(character)
      }
    }
    return text
  }

  private static let types = [
    "Int", "Double", "String", "Bool", "[Int]", "Int?", "[String: Int]", "(Int, Int)", "() -> Int",
    "(Int) throws -> Int", "Character", "(x: Int, y: [Int])", "[Int?]", "Range<Int>", "Never",
    "Void",
  ]

  private static let atoms = [
    "V", "V", "V", "1", "0", "2.5", "\"s\"", "true", "nil", "[]", "[1, 2]", "[:]", "[\"a\": 1]",
    "()",
    "(1, 2)", "$0", ".max", "Int.min", "{ }", "{ $0 }", "\"\\(V)\"", "print", "+", "(<)",
    "9223372036854775807",
  ]

  private static let expressions = [
    "E + E", "E - E", "E * E", "E / E", "E % E", "E == E", "E < E", "E && E", "E ?? E", "E...E",
    "E..<E", "!E", "-E", "E ? E : E", "(E, E)", "[E, E]", "[E: E]", "E[E]", "E[E, default: E]",
    "E!",
    "E?.count", "E.count", "E.first", "E.map { E }", "E.map { x in E }", "E.filter { E }",
    "E.reduce(E) { E }", "E.reduce(E, +)", "E.sorted()", "E.sorted(by: >)", "E.sorted { $0 < $1 }",
    "E.min()", "E.max()", "E.contains(E)", "E.enumerated()", "zip(E, E)", "min(E, E)", "abs(E)",
    "Array(E)", "Array(repeating: E, count: E)", "String(E)", "Int(E)", "Double(E)", "E()", "E(E)",
    "V(E, a: E)", "try E", "try? E", "try! E", "{ E }()", "{ (a: T) -> T in E }",
    "stride(from: E, to: E, by: E)",
    "E.0", "E.key", "E.prefix(E)", "E.joined(separator: E)", "\"\\(E) \\(E)\"",
    "E.compactMap { E }",
    "E.flatMap { E }", "E.append(E)", "E.removeLast()", "E.removeValue(forKey: E)", "E.lowerBound",
    "E.forEach { E }", "E.isEmpty", "E.toggle()", "E.mapValues { E }", "E.first { E }", "print(E)",
  ]

  private static let statements = [
    "let # = E", "var # = E", "var # = E", "let #: T = E", "var #: T = E", "let (#, w#) = E",
    "V = E", "V += E",
    "V -= E", "V[E] = E", "V[E] += E", "V.0 = E", "V! = E", "V[E, default: E] += E",
    "V[E].append(E)",
    "print(E)", "expect(E)", "_ = E", "E", "if E { S } else { S }", "if let x# = E { S }",
    "guard let g# = E else { fatalError() }", "for x in E { S }", "for (a, b) in E { S }",
    "for x in E where E { S }", "while E { S\nbreak }", "repeat { S } while E",
    "l#: for x in E { S\nif E { continue l# }\nbreak l# }", "func #(_ a: T) -> T { S\nreturn E }",
    "func #(a: T = E) throws -> T { E }", "func #() -> T { E }", "func #(_ a: T...) { S }",
    "func #() { func inner() { S\nV = E }\ninner() }", "return E", "break", "continue",
  ]

  // MARK: Broken programs

  private static func mutated(_ sample: String, using random: inout SeededGenerator) -> String {
    var words = split(sample)
    for _ in 0..<Int.random(in: 1...4, using: &random) where words.count > 2 {
      let (a, b) = (
        Int.random(in: 0..<words.count, using: &random),
        Int.random(in: 0..<words.count, using: &random)
      )
      switch Int.random(in: 0..<4, using: &random) {
      case 0: words.remove(at: a)
      case 1: words.insert(words[b], at: a)
      case 2: words.swapAt(a, b)
      default: words[a] = tokens.randomElement(using: &random)!
      }
    }
    return words.joined()
  }

  /// Words, numbers, and every other character alone.
  private static func split(_ text: String) -> [String] {
    var words: [String] = []
    for character in text {
      if character.isLetter || character.isNumber, let last = words.last?.last,
        last.isLetter || last.isNumber
      {
        words[words.count - 1].append(character)
      } else {
        words.append(String(character))
      }
    }
    return words
  }

  private static func soup(using random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...40, using: &random))
      .map { _ in tokens.randomElement(using: &random)! }.joined(separator: " ")
  }

  private static let tokens = [
    "let", "var", "func", "if", "else", "for", "in", "while", "repeat", "return", "guard", "break",
    "try", "throws", "nil", "true", "a", "b", "Int", "String", "print", "{", "}", "(", ")", "[",
    "]",
    ",", ":", ".", "->", "=", "==", "+", "-", "*", "/", "<", "...", "..<", "?", "!", "??", "&&",
    "$0",
    "\"s\"", "\"\\(a)\"", "1", "2.5", "\n", "\n", ";", "_", "count", "map", "&", "@", "#", "é",
  ]
}
