/// One row for each thing that can be wrong, checked or while running.
let diagnosticCases: [Case] = [
  Case(
    """
    let a = 1
    a = 2
    """,
    [
      "2:1-2 example.assignment.constant: 'a' cannot be changed: it is a constant",
      "note: declare it with 'var', or change a copy: 'var copy = a'",
    ]),
  Case(
    """
    var a = 1
    a = a
    """,
    [
      "2:1-6 example.assignment.itself: 'a' is assigned to itself",
      "note: remove the assignment, or assign something else",
    ]),
  Case(
    """
    var s = "abc"
    s["a"] = "x"
    """,
    ["2:1-7 example.assignment.element: elements of 'String' cannot be assigned this way"]),
  Case(
    """
    var s = "abc"
    s.count = 2
    """,
    ["2:3-8 example.assignment.property: 'count' of 'String' cannot be assigned"]),
  Case(
    "[1, 2].count = 3",
    [
      "1:1-7 example.assignment.target: this cannot be changed: it is the result of an expression",
      "note: keep it in a 'var' first",
    ]),
  Case(
    "[1, 2].append(3)",
    [
      "1:1-7 example.assignment.target: this cannot be changed: it is the result of an expression",
      "note: keep it in a 'var' first",
    ]),
  Case(
    #"print(min("a", 1))"#,
    [
      "1:16-17 example.type.mismatch: found 'Int', expected 'String'",
      #"note: put it into a string: "\(…)""#,
    ]),
  Case(
    """
    func f(_ a: Int) -> Int { a }
    print(f(1, 2))
    """,
    [
      "2:12-13 example.call.extra: this argument is one too many, in the call of 'f'",
      "note: it is declared as f(_: Int) -> Int",
    ]),
  Case(
    """
    func f(a: Int, b: Int) {}
    f(b: 1, a: 2)
    """,
    [
      "2:3-4 example.call.label: found 'b:', expected 'a:', in the call of 'f'",
      "note: the order is: a:, b:",
      "note: it is declared as f(a: Int, b: Int)",
    ]),
  Case(
    """
    func f(a: Int) {}
    f(b: 1)
    """,
    [
      "2:3-4 example.call.label: found 'b:', expected 'a:', in the call of 'f'",
      "note: it is declared as f(a: Int)",
    ]),
  Case(
    """
    func f(a: Int, b: Int) {}
    f(a: 1)
    """,
    [
      "2:1-8 example.call.missing: the argument 'b' of type 'Int' is missing, in the call of 'f'",
      "note: it is declared as f(a: Int, b: Int)",
    ]),
  Case(
    """
    let f = { (a: Int) in a }
    print(f(1, 2))
    """,
    ["2:7-14 example.call.count: the function takes 1 argument, found 2"]),
  Case(
    """
    let f = { (a: Int) in a }
    print(f(a: 1))
    """,
    ["2:9-10 example.call.label: found 'a:', but a closure's arguments have no labels"]),
  Case(
    #"let f = "abc".uppercased"#,
    [
      "1:15-25 example.call.parentheses: 'uppercased' is a method of 'String'",
      "note: call it: 'uppercased()'",
    ]),
  Case(
    #"let n = "abc".count()"#,
    ["1:9-22 example.call.value: 'count' is not a function", "note: leave out the parentheses"]),
  Case(
    "print(Set([1, 2]))",
    [
      "1:7-18 example.print.set: printing a whole 'Set<Int>' is not part of the example language: Swift leaves its order open",
      "note: print it sorted: '.sorted()'",
    ]),
  Case(
    "print([1, 2].reversed())",
    [
      "1:7-24 example.print.sequence: printing a 'ReversedCollection<[Int]>' is not part of the example language",
      "note: make an array of it: 'Array(…)'",
    ]),
  Case(
    "print(String(5, radix: 1))",
    ["1:7-26 example.fault.radix: the radix 1 is none: it goes from 2 to 36"]),
  Case(
    "let word = \"ab\"\nprint(Character(word))",
    ["2:7-22 example.fault.character: a Character is made of one, found 2 in \"ab\""]),
  Case(
    "let a: UInt8 = 256",
    [
      "1:16-19 example.type.literal: the integer literal does not fit UInt8, whose values are 0 to 255"
    ]),
  Case(
    "let a: UInt8 = 255\nprint(a + 1)",
    ["2:7-12 example.fault.overflow: 255 + 1 overflows UInt8, whose values are 0 to 255"]),
  Case(
    "let n = 300\nprint(Int8(n))",
    ["2:7-14 example.fault.overflow: 300 does not fit Int8, whose values are -128 to 127"]),
  Case(
    "let s = \"abc\"\nprint(s[s.endIndex])",
    ["2:7-20 example.fault.index: the index lies outside of the text"]),
  Case(
    "print([1, 2, 3][1...].dropFirst()[1])",
    ["1:7-37 example.fault.index: index 1 is out of range: the indices are 2 to 2"]),
  Case(
    "print(\"a b\".length)",
    [
      "1:13-19 example.member.unknown: 'String' has no member 'length'",
      "note: did you mean 'count'?",
    ]),
  Case(
    "let s: String = \"abc\".dropFirst()",
    [
      "1:17-34 example.type.mismatch: found 'Substring', expected 'String'",
      "note: make a String of it: 'String(…)'",
    ]),
  Case(
    "print(Dictionary(uniqueKeysWithValues: [(1, 2), (1, 3)])[1]!)",
    ["1:7-57 example.fault.duplicate: the key 1 comes twice"]),
  Case(
    "print([1, 2].shuffled())",
    [
      "1:14-22 example.member.unknown: '[Int]' has no member 'shuffled'",
      "note: an example gives the same each time it runs, so nothing in it is random",
    ]),
  Case(
    "print(\"a b\".components(separatedBy: \" \"))",
    [
      "1:13-23 example.member.unknown: 'String' has no member 'components'",
      "note: it belongs to Foundation, which examples do not have: use 'split(separator:)'",
    ]),
  Case(
    "let x = Never()",
    ["1:9-16 example.call.type: 'Never' has no initializer that examples may call"]),
  Case(
    """
    let x = 5
    x()
    """,
    ["2:1-4 example.call.value: 'Int' cannot be called: it is not a function"]),
  Case(
    "expect(1 == 1, 2 == 2)",
    ["1:1-23 example.call.count: 'expect' takes one condition, found 2 arguments"]),
  Case(
    "let f: (Int, Int) -> Int = { $0 }",
    [
      "1:28-34 example.closure.parameters: the closure takes 1 parameter, but is given 2",
      "note: name what it is given: '{ _, _ in … }'",
    ]),
  Case(
    """
    let x = 2
    expect(x + 1 == 4 && true)
    """,
    [
      "2:1-27 example.expectation: the claim does not hold: x + 1 == 4 && true", "note: x = 2",
      "note: x + 1 = 3",
    ]),
  Case(
    "let a = Array(repeating: 1, count: -1)",
    ["1:9-39 example.fault.count: the count -1 is below 0"]),
  Case(
    """
    func f(_ n: Int) -> Int { f(n + 1) }
    print(f(0))
    """,
    [
      "1:27-35 example.fault.depth: 200 calls are nested in each other, which is too deep",
      "note: a function may call itself without end",
    ]),
  Case(
    """
    let zero = 0
    print(5 / zero)
    """,
    ["2:7-15 example.fault.division: division by zero"]),
  Case(
    """
    let k = "a"
    print([k: 1, "a": 2].count)
    """,
    [#"2:14-17 example.fault.duplicate: the dictionary literal has the key "a" twice"#]),
  Case(
    #"fatalError("no luck")"#,
    ["1:1-22 example.fault.fatal: fatal error: no luck"]),
  Case(
    "print([1, 2][2])",
    ["1:7-16 example.fault.index: index 2 is out of range: the array has the indices 0 to 1"]),
  Case(
    """
    var a: [Int] = []
    a.removeLast()
    """,
    ["2:1-15 example.fault.index: removeLast() needs an element, but the array is empty"]),
  Case(
    """
    var a = [1]
    while true { a += a }
    """,
    [
      "2:14-20 example.fault.memory: the example built more than 64 MiB of arrays and strings",
      "note: something may grow without end",
    ]),
  Case(
    """
    let n: Int? = nil
    print(n!)
    """,
    [
      "2:7-9 example.fault.nil: found nil while unwrapping an optional with '!'",
      "note: use 'if let' or '??' to say what happens without a value",
    ]),
  Case(
    #"while true { print("again and again") }"#,
    [
      "1:14-38 example.fault.output: the example printed more than 256 KiB",
      "note: a loop may print without end",
    ]),
  Case(
    "print(Int.max + 1)",
    [
      "1:7-18 example.fault.overflow: 9223372036854775807 + 1 overflows Int, whose values are -2^63 to 2^63 - 1"
    ]),
  Case(
    "print(Int(1e300))",
    ["1:7-17 example.fault.overflow: 1e+300 does not fit Int, whose values are -2^63 to 2^63 - 1"]),
  Case(
    #"precondition(1 > 2, "one is small")"#,
    ["1:1-36 example.fault.precondition: precondition failed: one is small"]),
  Case(
    """
    let n = 3
    for i in 5..<n { print(i) }
    """,
    ["2:10-15 example.fault.range: the range's lower bound 5 is above its upper bound 3"]),
  Case(
    "while true {}",
    [
      "1:1-14 example.fault.steps: the example ran for more than 5000000 steps",
      "note: a loop may never end; an example may not run longer than that",
    ]),
  Case(
    "print(Array(stride(from: 0, to: 1, by: 0)))",
    ["1:13-42 example.fault.stride: a stride's step is zero, so it never ends"]),
  Case(
    """
    func f() -> Int { a }
    print(f())
    let a = 1
    """,
    ["1:19-20 example.fault.unset: 'a' is used before it has a value, or while it is being changed"]
  ),
  Case(
    """
    func f(_ n: Int?) {
      guard let n else { print(1) }
      print(n)
    }
    """,
    [
      "2:20-32 example.guard.falls: the body of 'guard' must not fall through",
      "note: end it with 'return', 'throw', 'break', 'continue' or 'fatalError()'",
    ]),
  Case(
    "break",
    ["1:1-6 example.loop.outside: 'break' stands outside a loop"]),
  Case(
    "func f() { continue outer }",
    ["1:21-26 example.loop.outside: no loop around this is labelled 'outer'"]),
  Case(
    "let x = .max",
    [
      "1:9-13 example.member.context: '.max' needs a type from its surroundings",
      "note: write the type before the full stop",
    ]),
  Case(
    "let x = 5[0]",
    ["1:9-13 example.member.subscript: 'Int' has no subscript"]),
  Case(
    """
    let names = ["a"]
    print(names.cont)
    """,
    [
      "2:13-17 example.member.unknown: '[String]' has no member 'cont'",
      "note: did you mean 'count'?",
    ]),
  Case(
    "let z = Int.maximum",
    [
      "1:13-20 example.member.unknown: the type 'Int' has no member 'maximum'",
      "note: did you mean 'max'?",
    ]),
  Case(
    """
    let a = 1
    let a = 2
    """,
    [
      "2:5-6 example.name.duplicate: 'a' is declared twice in this example",
      "note: give one of them another name",
    ]),
  Case(
    """
    func f() {
      let a = 1
      let a = 2
    }
    """,
    [
      "3:7-8 example.name.duplicate: 'a' is declared twice in this block",
      "note: give one of them another name",
    ]),
  Case(
    """
    let price = 3
    print(prise)
    """,
    ["2:7-12 example.name.unknown: cannot find 'prise' in scope", "note: did you mean 'price'?"]),
  Case(
    #"print(1 + "a")"#,
    [
      "1:7-14 example.operator.operands: '+' does not go with 'Int' and 'String'",
      #"note: put the number into a string: "\(…)""#,
    ]),
  Case(
    "print(1 + 2.5 * Double(3) + 4.0 - Int(1))",
    [
      "1:7-41 example.operator.operands: '-' does not go with 'Double' and 'Int'",
      "note: convert the Int: 'Double(…)'",
    ]),
  Case(
    """
    let a: Int? = 1
    print(a + 1)
    """,
    [
      "2:7-12 example.operator.operands: '+' does not go with 'Int?' and 'Int'",
      "note: unwrap the optional with 'if let', or give a value for nil with '??'",
    ]),
  Case(
    "print(5 === 3)",
    [
      "1:9-12 example.operator.unknown: '===' is no operator of the example language",
      "note: write '=='",
    ]),
  Case(
    "let (a, b, c) = (1, 2)",
    ["1:5-14 example.pattern.tuple: the pattern takes 3 values apart, found '(Int, Int)'"]),
  Case(
    #"print(["a": 1])"#,
    [
      "1:7-15 example.print.dictionary: printing a whole dictionary is not part of the example language: Swift leaves its order open",
      "note: print 'sorted' keys, one by one",
    ]),
  Case(
    "func f(_ n: Int) -> Int { if n > 1 { return n } }",
    [
      "1:49-50 example.return.missing: not every way through this body returns a value of type 'Int'",
      "note: add a 'return'",
    ]),
  Case(
    "return 5",
    ["1:1-9 example.return.outside: 'return' stands outside a function"]),
  Case(
    "func f() -> Int { return }",
    ["1:19-25 example.return.value: 'return' needs a value of type 'Int'"]),
  Case(
    """
    func f() throws -> Int { 1 }
    let a = f()
    """,
    [
      "2:9-12 example.try.missing: the call of 'f' can throw, but it is not marked with 'try'",
      "note: write 'try' before it",
    ]),
  Case(
    "func f() -> Int { 1 }; let a = try f()",
    [
      "1:32-35 example.try.unused: nothing that can throw is called behind this 'try'",
      "note: remove the 'try'",
    ]),
  // Swift: "operator can throw but expression is not marked with 'try'".
  Case(
    """
    func f() throws -> Bool { true }
    let a = 1 < 2 || (try f())
    let b: Bool? = try? f()
    let c = b ?? (try f())
    """,
    [
      "2:15-17 example.try.missing: '||' can throw, but it is not marked with 'try'",
      "note: write 'try' to the left of both its sides",
      "4:11-13 example.try.missing: '??' can throw, but it is not marked with 'try'",
      "note: write 'try' to the left of both its sides",
    ]),
  // The inner 'try' marks the call; the outer one marks nothing, as the compiler says too.
  Case(
    """
    func g() throws -> Int { 1 }
    let a = try abs(try g())
    """,
    [
      "2:9-12 example.try.unused: nothing that can throw is called behind this 'try'",
      "note: remove the 'try'",
    ]),
  Case(
    "func f(_ x: Int) {}; f(_)",
    ["1:24-25 example.syntax.discard: '_' can only be assigned to, as in '_ = value'"]),
  Case(
    "let n: Int? = 1; let m = n ?? fatalError()",
    [
      "1:26-43 example.operator.operands: '??' does not go with 'Int?' and 'Never'",
      "note: unwrap with 'guard let', whose 'else' may end the program",
    ]),
  Case(
    """
    func f() throws -> Int { 1 }
    func g() -> Int { try f() }
    """,
    [
      "2:23-26 example.try.unhandled: errors thrown here leave a function that does not throw",
      "note: add 'throws' to the function, catch every error, or use 'try?'",
    ]),
  Case(
    """
    let a = (1, 2)
    print([a, a].sorted())
    """,
    [
      "2:7-22 example.type.conformance: 'sorted' needs elements that are Comparable, found '(Int, Int)'"
    ]),
  Case(
    "print({ 1 } == { 2 })",
    [
      "1:7-21 example.type.conformance: '() -> Int' cannot be compared with '==': it is not Equatable"
    ]),
  Case(
    "let d = [{ 1 }: 2]",
    [
      "1:9-19 example.type.conformance: '() -> Int' cannot be the key of a dictionary: it is not Hashable"
    ]),
  Case(
    "let a = []",
    [
      "1:9-11 example.type.empty: an empty array literal needs a type",
      "note: write it, as in 'let names: [String] = []' or '[String]()'",
    ]),
  Case(
    "let a = 9223372036854775808",
    [
      "1:9-28 example.type.literal: the integer literal does not fit Int, whose values are -2^63 to 2^63 - 1"
    ]),
  Case(
    #"let a: Int = "x""#,
    ["1:14-17 example.type.mismatch: found 'String', expected 'Int'"]),
  Case(
    #"let a: Double = Int("3") ?? 0"#,
    [
      "1:17-30 example.type.mismatch: found 'Int', expected 'Double'",
      "note: convert it: 'Double(…)'",
    ]),
  Case(
    "let a = nil",
    [
      "1:9-12 example.type.nil: 'nil' needs an optional type",
      "note: write the type, as in 'let x: Int? = nil'",
    ]),
  Case(
    "let a = 5!",
    ["1:9-11 example.type.optional: '!' unwraps an optional, found 'Int'", "note: remove the '!'"]),
  Case(
    "let a = 5 ?? 6",
    [
      "1:9-10 example.type.optional: the left side of '??' must be an optional, found 'Int'",
      "note: remove '??' and what follows it",
    ]),
  Case(
    """
    let a = 5
    if let b = a { print(b) }
    """,
    [
      "2:12-13 example.type.optional: 'let' in a condition unwraps an optional, found 'Int'",
      "note: move the declaration before the condition",
    ]),
  Case(
    """
    let a = "x"
    print(a?.count)
    """,
    ["2:7-9 example.type.optional: '?' asks an optional, found 'String'", "note: remove the '?'"]),
  Case(
    """
    let a: String? = "x"
    print(a.count)
    """,
    [
      "2:9-14 example.type.optional: 'count' is a member of 'String', but this is 'String?'",
      "note: unwrap it first: '?.', 'if let' or '??'",
    ]),
  Case(
    "for i in 5 { print(i) }",
    [
      "1:10-11 example.type.sequence: 'for' needs a sequence, found 'Int'",
      "note: count with a range: '0..<n'",
    ]),
  Case(
    "let f = { $0 }",
    [
      "1:9-15 example.type.unclear: cannot tell the type of '$0' here",
      "note: name the parameters with their types: '{ (x: Int) in … }'",
    ]),
  Case(
    "let f = { x in x }",
    [
      "1:11-12 example.type.unclear: cannot tell the type of 'x' here",
      "note: write it: '(x: Int)'",
    ]),
  Case(
    #"let a: Strin = "x""#,
    [
      "1:8-13 example.type.unknown: cannot find type 'Strin' in scope",
      "note: did you mean 'String'?",
    ]),
  Case(
    "func f(_ a: Array) {}",
    [
      "1:13-18 example.type.unknown: 'Array<Element>' is written 'Array' here, with 0 types in angle brackets"
    ]),
  Case(
    "let a = Int",
    [
      "1:9-12 example.type.value: the type 'Int' stands where a value is expected",
      "note: call it to make a value: 'Int(…)'",
    ]),
  Case(
    "let a = [Int]",
    [
      "1:10-13 example.type.value: the type 'Int' stands where a value is expected",
      "note: call it to make a value: 'Int(…)'",
    ]),
  Case(
    """
    print(1)
    { 5 }
    """,
    [
      "2:1-6 example.call.extra: this argument is one too many, in the call of 'print'",
      "note: it is declared as print(_: Any..., separator: String = …, terminator: String = …)",
    ]),
  Case(
    """
    let t = (1, 2, 3)
    print(t.3)
    """,
    ["2:9-10 example.member.unknown: '(Int, Int, Int)' has no member '3'"]),
  Case(
    "if 1 { print(2) }",
    ["1:4-5 example.type.mismatch: found 'Int', expected 'Bool'", "note: compare it: '… != 0'"]),
  Case(
    #"let a = [1, "a"]"#,
    ["1:13-16 example.type.mismatch: found 'String', expected 'Int'"]),
  Case(
    """
    let x = [1, 2].sort()
    print(x)
    """,
    [
      "1:9-15 example.assignment.target: this cannot be changed: it is the result of an expression",
      "note: keep it in a 'var' first",
    ]),
  Case(
    """
    func f() -> Int { 5 }
    print(f)
    f
    """,
    [
      "3:1-2 example.value.function: the example ends with a function, which has no text to show",
      "note: call it",
    ]),
  Case(
    #"let x: (Int) -> Int = { n in "a" }"#,
    ["1:30-33 example.type.mismatch: found 'String', expected 'Int'"]),
  Case(
    #"print(max(1, 2.5, "x"))"#,
    ["1:19-22 example.type.mismatch: found 'String', expected 'Double'"]),
  Case(
    "print([1,2,3].reduce(0) { $0 + $1.count })",
    ["1:35-40 example.member.unknown: 'Int' has no member 'count'"]),
  Case(
    "let w: Complex = 1",
    ["1:8-15 example.type.unknown: cannot find type 'Complex' in scope"]),
  Case(
    """
    let y = 1
    y += 1
    """,
    [
      "2:1-2 example.assignment.constant: 'y' cannot be changed: it is a constant",
      "note: declare it with 'var', or change a copy: 'var copy = y'",
    ]),
  Case(
    #"print("a" + 1)"#,
    [
      "1:7-14 example.operator.operands: '+' does not go with 'String' and 'Int'",
      #"note: put the number into a string: "\(…)""#,
    ]),
  Case(
    #"let s = "abc"; print(s[0])"#,
    [
      "1:22-26 example.member.subscript: the places of a 'String' are no integers",
      "note: take one of its indices, or make an array of it: 'Array(…)[0]'",
    ]),
  Case(
    "for x in [1] { x = 2 }",
    [
      "1:16-17 example.assignment.constant: 'x' cannot be changed: it is a constant",
      "note: declare it with 'var', or change a copy: 'var copy = x'",
    ]),
]
