import ExampleEvaluator
import ExampleLanguage
import Testing

/// Every budget ends what would not end, soon and with its own code.
@Suite struct LimitTests {
  @Test(arguments: [
    // Copies, comparisons and searches of something large, many times.
    (
      "let a = Array(repeating: 1, count: 100000)\nwhile true { var b = a\nb.append(1) }",
      "example.fault.steps"
    ),
    (
      "let s = String(repeating: \"ab\", count: 1000000)\nwhile true { if s.count == 0 { break } }",
      "example.fault.steps"
    ),
    (
      """
      let a = Array(repeating: 1, count: 1000)
      let b = Array(repeating: a, count: 1000)
      let c = Array(repeating: b, count: 1000)
      print(c == Array(repeating: Array(repeating: Array(repeating: 1, count: 1000), count: 1000), count: 1000))
      """, "example.fault.steps"
    ),
    // A value of a few kilobytes whose text would have gigabytes.
    (
      """
      let a = Array(repeating: 1, count: 1000)
      let b = Array(repeating: a, count: 1000)
      print(Array(repeating: b, count: 1000))
      """, "example.fault.memory"
    ),
    ("var s = \"x\"\nwhile true { s += s }", "example.fault.memory"),
    ("var s = \"x\"\nwhile true { s = \"\\(s)\\(s)\" }", "example.fault.memory"),
    ("var a = [[1]]\nwhile true { a += a }", "example.fault.memory"),
    ("print((0...Int.max).map { $0 })", "example.fault.steps"),
    ("print(Array(repeating: 1, count: Int.max))", "example.fault.memory"),
    ("print(String(repeating: \"x\", count: Int.max))", "example.fault.memory"),
    ("var d = [0: 0]\nvar i = 0\nwhile true { i += 1\nd[i] = i }", "example.fault.memory"),
    ("for i in 0...Int.max { _ = i }", "example.fault.steps"),
    ("print((0...Int.max).reduce(0) { a, _ in a })", "example.fault.steps"),
    ("print(Array(0...Int.max).count)", "example.fault.memory"),
    ("func f() { f() }\nf()", "example.fault.depth"),
    ("func f(_ n: Int) -> Int { [n].map { f($0) }[0] }\nprint(f(1))", "example.fault.depth"),
    ("while true { print(\"\", terminator: \"a\") }", "example.fault.output"),
    // What belongs to own types.
    (
      """
      struct Text { var text = "ab"; mutating func double() { text += text } }
      var text = Text()
      while true { text.double() }
      """, "example.fault.memory"
    ),
    (
      "struct Box { var n = 0 }\nvar boxes: [Box] = []\nwhile true { boxes.append(Box()) }",
      "example.fault.memory"
    ),
    (
      "struct Box { let n: Int; init(_ n: Int) { self.n = n\n_ = Box(n + 1) } }\n_ = Box(0)",
      "example.fault.depth"
    ),
    (
      "struct Box { var n: Int { get { n } set { n = newValue } } }\nvar b = Box()\nb.n = 1",
      "example.fault.depth"
    ),
    (
      "struct A { static let a: Int = B.b }\nstruct B { static let b: Int = A.a }\nprint(A.a)",
      "example.fault.unset"
    ),
    (
      "enum E: Error { case e }\nwhile true { do { throw E.e } catch { continue } }",
      "example.fault.steps"
    ),
    ("print([3, 1, 2].sorted { _, _ in true }.count)", ""),
    ("print(String(repeating: \"\", count: Int.max).count)", ""),
  ])
  func endsSoon(_ text: String, _ code: String) {
    #expect((run(text).diagnostics.first?.code ?? "") == code)
  }

  /// A chain of closures as long as memory allows is let go without recursion.
  @Test func tearsDownLongChainsOfClosures() {
    let text = """
      var f = { 0 }
      for _ in 0..<200_000 {
        let g = f
        f = { g() }
      }
      print("made")
      """
    #expect(onThread(stackKiB: 512) { run(text).lines } == ["made"])
  }

  /// So is a long list of values that hold each other.
  @Test(arguments: [
    "indirect enum List { case end, node(Int, List) }\nvar list = List.end",
    "struct List { var rest: [List] = [] }\nvar list = List()",
  ])
  func tearsDownLongLists(_ declaration: String) {
    let isEnum = declaration.hasPrefix("indirect")
    let text =
      declaration + """

        for i in 0..<100_000 { list = \(isEnum ? ".node(i, list)" : "List(rest: [list])") }
        print("made")
        list = \(isEnum ? ".end" : "List()")
        print("gone")
        """
    #expect(onThread(stackKiB: 512) { run(text).lines } == ["made", "gone"])
  }

  /// Calls are weighed by how deep their expressions nest: 512 KiB hold what the budget allows.
  /// Debug frames are three times as large, so there the stack is too.
  @Test(arguments: [
    "func f(_ n: Int) -> Int { return f(n - 1)" + String(repeating: " + 1", count: 200)
      + " }\nprint(f(1))",
    "func f(_ n: Int) -> Int { " + String(repeating: "if n < 9 { ", count: 40) + "return f(n)"
      + String(repeating: " }", count: 40) + "\nreturn 1 }\nprint(f(1))",
    "func f(_ n: Int) -> Int { [n].map { x in [x].map { y in max(1, f(y)) }[0] }[0] }\nprint(f(1))",
    "func f(_ n: Int) -> Int { [2, 1].sorted { a, b in f(a) < f(b) }[0] }\nprint(f(1))",
    "var d = [1: [1]]\nfunc f(_ n: Int) -> Int { d[n, default: [f(n + 1)]][0] += f(n)\nreturn 1 }\nprint(f(1))",
    "func f(_ n: Int, _ m: Int = g()) -> Int { f(n) }\nfunc g() -> Int { f(1) }\nprint(f(1))",
    "struct S { var a = [0]; mutating func f() { self.f() } }\nvar s = [S()]\ns[0].f()",
    "struct S { var n = 0; mutating func f(_ g: Int) -> Int { switch (g, n) { case (1, _): f(g); default: 2 } } }\nvar s = S()\nprint(s.f(1))",
    "struct S: CustomStringConvertible { var description: String { \"\\([self])\" } }\nprint(S())",
    "struct S: Equatable { static func == (a: S, b: S) -> Bool { [a] == [b] } }\nprint(S() == S())",
    "struct S: Hashable { func hash(into h: inout Hasher) { _ = Set([self]) } }\nprint([S(): 1].count)",
    longList + "print(list == list)",
    longList + "print(list)",
    longList + "print([list: 1].count)",
  ])
  func staysWithinTheStack(_ text: String) {
    #if DEBUG
      let size = 2048
    #else
      let size = 512
    #endif
    let code = onThread(stackKiB: size) { run(text).diagnostics.first?.code }
    #expect(code == "example.fault.depth")
  }

  /// A simple function may call itself 200 times.
  @Test func allowsTwoHundredCalls() {
    let text = "func f(_ n: Int) -> Int { n == 1 ? 1 : f(n - 1) + 1 }\nprint(f(199))"
    #expect(run(text).lines == ["199"])
  }

  @Test func countsSteps() {
    let limits = ExampleLimits(steps: 100)
    #expect(
      run("for i in 0..<200 { _ = i }", limits).diagnostics.map { $0.code } == [
        "example.fault.steps"
      ])
    #expect(run("print(1)", limits).steps <= 3)
  }
}

private let longList = """
  indirect enum List: Hashable { case end, node(Int, List) }
  var list = List.end
  for i in 0..<20_000 { list = .node(i, list) }

  """
