import ExampleLanguage
import Foundation
import GuideTestSupport
import Testing

/// Whatever the bytes: no crash, no endless loop, and every range lies in the text.
@Suite struct ParserFuzzTests {
  @Test(arguments: Array(UInt64(1)...6))
  func survivesRandomText(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<2_000 { expectSound(randomText(&random), seed) }
  }

  /// Sound programs with bytes changed, removed, doubled, or cut off.
  @Test(arguments: Array(UInt64(1)...6))
  func survivesMutatedPrograms(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      var bytes = Array(ProgramGenerator.program(seed: random.next()).utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) { mutate(&bytes, &random) }
      expectSound(bytes, seed)
    }
  }

  /// The deepest nesting that is read fits into the smallest stack that a thread is likely to have.
  @Test(arguments: [
    "(", "[", "f { ", "if a { ", "a[", "f(a: 1 + ", "a ? b : ", "func f() { ", "[1: ",
    "x = try f(-",
    "let x: [(", "struct A { ", "enum A { case a(b: [", "switch a { case b: ", "do { ", "defer { ",
    "switch a { case (", "switch a { case .b(", "if case .a(", "struct A { var b: Int { ",
    "struct A { var b: Int { get { ", "struct A { subscript(a: Int) -> Int { ", "a = if b { ",
    "a = switch b { case c: ", "f(&a[", "func f() { struct A { ", "do { } catch .a(",
  ])
  func fitsIntoASmallStack(_ unit: String) {
    let source = SourceText(name: "a", String(repeating: unit, count: 1_000))
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
      _ = parseProgram(source)
      done.signal()
    }
    thread.stackSize = 512 * 1_024
    thread.start()
    done.wait()
  }

  private func expectSound(_ bytes: [UInt8], _ seed: UInt64) {
    let source = SourceText(name: "fuzz", bytes: bytes)
    let (program, diagnostics) = parseProgram(source)
    let all = SourceRange(0, bytes.count)
    let isSound = RangeCheck.isSound(program, in: all)
    #expect(isSound, "seed \(seed): \(String(decoding: bytes, as: UTF8.self))")
    #expect(diagnostics.count <= 20)
    for diagnostic in diagnostics {
      #expect(diagnostic.location.map { all.holds($0.range) } == true, "seed \(seed)")
      for note in diagnostic.notes {
        #expect(note.location.map { all.holds($0.range) } != false, "seed \(seed)")
      }
    }
  }

  private func mutate(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    guard !bytes.isEmpty else { return }
    let index = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes.remove(at: index)
    case 2: bytes.insert(contentsOf: randomPiece(&random).utf8, at: index)
    case 3: bytes.removeSubrange(index..<min(bytes.count, index + 20))
    default: bytes.removeSubrange(index...)
    }
  }
}

/// Random bytes, or a soup of pieces of Swift.
func randomText(_ random: inout SeededGenerator) -> [UInt8] {
  let count = Int.random(in: 0...60, using: &random)
  if Int.random(in: 0..<4, using: &random) == 0 {
    return (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
  }
  var text = ""
  for _ in 0..<count { text += randomPiece(&random) }
  return Array(text.utf8)
}

func randomPiece(_ random: inout SeededGenerator) -> String {
  let pieces = [
    "let ", "var ", "func ", "if ", "else ", "for ", "in ", "while ", "guard ", "return ",
    "repeat ",
    "where ", "try ", "switch ", "case ", "class ", "struct ", "import ", "do ", "nil", "true", "a",
    "b", "foo", "Int", "_", "$0", "1", "2.5", "0x", "1e", "\"", "\"\"\"", "\\(", "#\"", "\"#",
    "\\n",
    "(", ")", "[", "]", "{", "}", ",", ":", ";", ".", "=", "==", "+", " + ", "-", "!", "?", " ? ",
    "...", "..<", "<", ">", "->", "&", "&&", "??", "@", "#", "`", "\\", "/", "//", "/*", "*/", " ",
    "\n", "\r\n", "\t", "é", "“", "😀", "\u{A0}", "as ", "is ", "async ", "await ", "inout ",
    "enum ", "extension ", "default", "catch ", "throw ", "defer ", "fallthrough", "init", "get ",
    "set ", "static ", "mutating ", "indirect ", "subscript", "self", "Self", ".a", ".a(", "&a",
  ]
  return pieces[Int.random(in: 0..<pieces.count, using: &random)]
}
