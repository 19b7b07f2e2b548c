/// What can be wrong with types of one's own, patterns, errors and `inout`.
let typeDiagnosticCases: [Case] = [
  Case(
    """
    func f(_ c: Bool) {
      let x: Int
      if c { x = 1 }
      print(x)
    }
    """,
    [
      "4:9-10 example.variable.unset: 'x' is used before it has a value on every way here",
      "note: give it a value where it is declared, or in every branch before",
    ]),
  Case(
    """
    func f(_ c: Bool) {
      let x: Int
      if c { x = 1 }
      x = 2
    }
    """,
    [
      "4:3-4 example.assignment.constant: 'x' cannot be changed: it is a constant",
      "note: declare it with 'var', or change a copy: 'var copy = x'",
    ]),
  Case(
    """
    let x: Int
    for i in 1...2 { x = i }
    """,
    [
      "2:18-19 example.assignment.constant: 'x' cannot be changed: it is a constant",
      "note: declare it with 'var', or change a copy: 'var copy = x'",
    ]),
  Case(
    """
    struct P { var x: Int; var y: Int; init(x: Int) { self.x = x } }
    """,
    [
      "1:62-63 example.init.incomplete: the initializer ends without giving 'y' a value",
      "note: assign 'self.y'",
    ]),
  Case(
    """
    struct P { var x: Int; var y: Int; init(x: Int) { self.x = x; show(); y = 1 }; func show() {} }
    """,
    [
      "1:63-67 example.init.incomplete: 'self' is used before its property 'y' has a value",
      "note: give every stored property its value first",
    ]),
  Case(
    """
    struct P { let x: Int; init() { x = 1; x = 2 } }
    """,
    [
      "1:40-41 example.assignment.constant: 'x' cannot be changed: it is a constant",
      "note: declare it with 'var', or change a copy: 'var copy = x'",
    ]),
  Case(
    """
    enum E { case a, b; init(_ n: Int) { if n > 0 { self = .a } } }
    """,
    [
      "1:61-62 example.init.incomplete: the initializer ends without giving 'self' a value",
      "note: assign 'self' one of the cases",
    ]),
  Case(
    """
    struct P { var x = 1; func f() { self.init() } }
    """,
    [
      "1:34-45 example.init.delegation: 'self.init' stands only in an initializer",
      "note: make a value with the type's name: 'P(…)'",
    ]),
  Case(
    """
    struct P { var x = 1; init?(a: Int) { return nil }; init() { self.init(a: 1) } }
    """,
    [
      "1:62-77 example.init.delegation: the initializer that is called may fail, but this one may not",
      "note: write 'init?', or '!' behind the call",
    ]),
  Case(
    """
    func f(_ a: inout Int) { a += 1 }
    var n = 1
    f(n)
    """,
    [
      "3:3-4 example.inout.missing: the call changes this argument, but it is not marked with '&'",
      "note: write '&' before it",
    ]),
  Case(
    """
    func f(_ a: inout Int) { a += 1 }
    let n = 1
    f(&n)
    """,
    [
      "3:4-5 example.assignment.constant: 'n' cannot be changed: it is a constant",
      "note: declare it with 'var', or change a copy: 'var copy = n'",
    ]),
  Case(
    """
    func f(_ a: inout Int, _ b: inout Int) { a += b }
    var n = 1
    f(&n, &n)
    """,
    [
      "3:7-9 example.inout.overlap: 'n' is lent to this call twice, and would be changed in two places at once",
      "note: change a copy, and assign it afterwards",
    ]),
  Case(
    """
    var n = 1
    print(&n)
    """,
    [
      "2:7-9 example.inout.place: '&' stands only before an argument that the call changes",
      "note: remove the '&'",
    ]),
  Case(
    """
    struct P { var x = 1; func f() { x = 2 } }
    """,
    [
      "1:34-35 example.assignment.self: 'x' cannot be changed here: 'self' is a constant",
      "note: write 'mutating' before 'func' of the method",
    ]),
  Case(
    """
    struct P { var x = 1; mutating func f() { x = 2 } }
    let p = P()
    p.f()
    """,
    [
      "3:1-2 example.assignment.constant: 'p' cannot be changed: it is a constant",
      "note: declare it with 'var', or change a copy: 'var copy = p'",
    ]),
  Case(
    """
    struct P { var x = 1; var y: Int { x } }
    var p = P()
    p.y = 2
    """,
    [
      "3:3-4 example.assignment.getter: 'y' cannot be changed: it has no 'set'",
      "note: give it 'get' and 'set'",
    ]),
  Case(
    """
    struct P { let x = 1 }
    var p = P()
    p.x = 2
    """,
    [
      "3:3-4 example.assignment.constant: 'x' cannot be changed: it is a constant",
      "note: declare the property with 'var'",
    ]),
  Case(
    """
    struct P { var width: Int }
    print(P(widht: 1))
    """,
    [
      "2:9-14 example.call.label: found 'widht:', expected 'width:', in the call of 'P'",
      "note: did you mean 'width:'?",
      "note: it is declared as P(width: Int) -> P",
    ]),
  Case(
    """
    enum E { var x = 1 }
    """,
    [
      "1:14-15 example.enum.stored: an enum has no stored properties, found 'x'",
      "note: give the cases values, or make it a computed property with '{ … }'",
    ]),
  Case(
    """
    enum E: Int { case a, b(Int) }
    """,
    [
      "1:23-24 example.enum.raw: a case with values has no raw value, found 'b'",
      "note: leave out the enum's raw type, or the values",
    ]),
  Case(
    """
    enum E: Int { case a = 1, b = 1 }
    """,
    [
      "1:31-32 example.enum.raw: the raw value 1 stands for two cases"
    ]),
  Case(
    """
    enum E { case a = 1 }
    """,
    [
      "1:19-20 example.enum.raw: 'a' has a raw value, but the enum has no raw type",
      "note: write the type behind the enum's name, as in ': Int'",
    ]),
  Case(
    """
    struct P { var next: P? }
    """,
    [
      "1:16-20 example.type.recursive: 'next' makes 'P' hold itself without end",
      "note: hold it in an array, or make it an indirect enum",
    ]),
  Case(
    """
    enum L { case end, node(Int, L) }
    """,
    [
      "1:20-24 example.type.recursive: the case 'node' makes 'L' hold itself without end",
      "note: write 'indirect' before 'case' or before 'enum'",
    ]),
  Case(
    """
    extension Int { var x = 1 }
    """,
    [
      "1:21-22 example.extension.stored: an extension adds no stored properties",
      "note: make it a computed property with '{ … }'",
    ]),
  Case(
    """
    enum E { case a }
    extension E { case b }
    """,
    [
      "2:15-19 example.syntax.case: 'case' stands only in an enum or a 'switch'"
    ]),
  Case(
    """
    struct P: Comparible { }
    """,
    [
      "1:11-21 example.conformance.unknown: 'Comparible' is no protocol of the example language",
      "note: did you mean 'Comparable'?",
    ]),
  Case(
    """
    struct P: Int { }
    """,
    [
      "1:11-14 example.conformance.unknown: 'Int' is no protocol"
    ]),
  Case(
    """
    struct P: Comparable { var x = 1 }
    """,
    [
      "1:11-21 example.conformance.missing: 'P' is not Comparable: it has no 'static func < (a: Self, b: Self) -> Bool { … }'",
      "note: add it",
    ]),
  Case(
    """
    struct P: CustomStringConvertible { var x = 1 }
    """,
    [
      "1:11-34 example.conformance.missing: 'P' is not CustomStringConvertible: it has no 'var description: String { … }'",
      "note: add it",
    ]),
  Case(
    """
    struct P { }
    struct Q: Equatable { var p: P }
    """,
    [
      "2:11-20 example.conformance.missing: 'Q' is not Equatable: 'p' of type 'P' is not",
      "note: make that type Equatable, or write 'static func =='",
    ]),
  Case(
    """
    struct P { }
    struct Q: Hashable { var p: () -> Void }
    """,
    [
      "2:11-19 example.conformance.missing: 'Q' is not Equatable: 'p' of type '() -> Void' is not",
      "note: make that type Equatable, or write 'static func =='",
    ]),
  Case(
    """
    extension Int: CaseIterable { }
    """,
    [
      "1:16-28 example.conformance.library: a conformance of the library's 'Int' is not part of the example language"
    ]),
  Case(
    """
    enum E { case a, b(Int), c }
    func f(_ e: E) -> Int {
      switch e {
      case .a: return 1
      }
    }
    """,
    [
      "3:3-9 example.switch.exhaustive: no case takes '.b', '.c'",
      "note: add 'case .b:' and the others, or 'default:'",
    ]),
  Case(
    """
    enum E { case a, b(Int), c(String) }
    func f(_ e: E) -> Int {
      switch e {
      case .a: 1
      case .b(let n) where n > 0: n
      case .c(let x): x.count
      }
    }
    """,
    [
      "3:3-9 example.switch.exhaustive: no case takes '.b'",
      "note: add 'case .b:', or 'default:'",
    ]),
  Case(
    """
    switch 3 { case 1: print("a") }
    """,
    [
      "1:1-7 example.switch.exhaustive: the cases do not take every value of 'Int'",
      "note: add 'default:'",
    ]),
  Case(
    """
    let p = (true, 1 as Int?)
    switch p { case (true, nil): print(1); case (false, _): print(2) }
    """,
    [
      "2:1-7 example.switch.exhaustive: no case takes '(true, .some(_))'",
      "note: add 'case (true, .some(_)):', or 'default:'",
    ]),
  Case(
    """
    enum E { case north, south }
    let e = E.north
    switch e { case .nort: print(1); default: print(2) }
    """,
    [
      "3:18-22 example.member.unknown: the type 'E' has no member 'nort'",
      "note: did you mean 'north'?",
    ]),
  Case(
    """
    enum E { case a(Int, Int) }
    let e = E.a(1, 2)
    if case .a(let x, let y, let z) = e { print(x, y, z) }
    """,
    [
      "3:9-32 example.pattern.payload: the case 'a' has 2 values, found a pattern of 3"
    ]),
  Case(
    """
    enum E { case a(x: Int, y: Int) }
    let e = E.a(x: 1, y: 2)
    if case .a(z: let x, y: let y) = e { print(x, y) }
    """,
    [
      "3:12-13 example.pattern.label: found the label 'z:', expected 'x:'"
    ]),
  Case(
    """
    switch 1 { case 1: print(1); default: fallthrough }
    """,
    [
      "1:39-50 example.switch.fallthrough: there is no case behind this one to fall through to",
      "note: remove 'fallthrough'",
    ]),
  Case(
    """
    switch 1 { case 1: fallthrough; case let x: print(x) }
    """,
    [
      "1:20-31 example.switch.fallthrough: the case behind this one binds names, which would have no values"
    ]),
  Case(
    """
    let x = if true { 1 }
    """,
    [
      "1:9-22 example.value.else: 'if' as a value needs an 'else'",
      "note: say what the value is otherwise",
    ]),
  Case(
    """
    let x = if true { 1 } else { "a" }
    """,
    [
      "1:30-33 example.type.mismatch: found 'String', expected 'Int'"
    ]),
  Case(
    """
    let x = if true { print("a"); 1 } else { 2 }
    """,
    [
      "1:17-34 example.value.branch: a branch of a value must be one expression",
      "note: assign to a variable in each branch instead",
    ]),
  Case(
    """
    struct P { }
    func f() throws { throw P() }
    """,
    [
      "2:25-28 example.throw.type: 'throw' needs an error, found 'P'",
      "note: write ': Error' behind the name of the type",
    ]),
  Case(
    """
    enum E: Error { case a }
    func f() { throw E.a }
    """,
    [
      "2:12-21 example.try.unhandled: errors thrown here leave a function that does not throw",
      "note: add 'throws' to the function, catch every error, or use 'try?'",
    ]),
  Case(
    """
    enum E: Error { case a }
    func f() throws { throw E.a }
    func g() { do { try f() } catch E.a { print("a") } }
    """,
    [
      "3:21-24 example.try.unhandled: errors thrown here leave a function that does not throw",
      "note: add 'throws' to the function, catch every error, or use 'try?'",
    ]),
  Case(
    """
    func f() { defer { return }; print(1) }
    """,
    [
      "1:18-28 example.defer.leaves: 'defer' cannot be left by 'return', 'throw' or 'break'"
    ]),
  Case(
    """
    print("a" is Int)
    """,
    [
      "1:14-17 example.cast.type: a value of 'String' is never 'Int'",
      "note: 'is' and 'as' ask errors and values of 'Any' what they are",
    ]),
  Case(
    #"""
    let f = \.count
    """#,
    [
      "1:9-16 example.keypath.context: a key path stands only where a function of one value is expected",
      "note: pass it to 'map', or write a closure: '{ $0.… }'",
    ]),
  Case(
    """
    struct P { static let x = 1; func f() -> Int { x } }
    """,
    [
      "1:48-49 example.member.static: 'x' belongs to the type 'P', not to its values",
      "note: write 'P.x' or 'Self.x'",
    ]),
  Case(
    """
    struct P { let x = 1; static func f() -> Int { x } }
    """,
    [
      "1:48-49 example.member.instance: 'x' belongs to a value of 'P', not to the type itself",
      "note: take it of a value",
    ]),
  Case(
    """
    struct P { let x = 1 }
    print(P.x)
    """,
    [
      "2:9-10 example.member.instance: 'x' belongs to a value of 'P', not to the type itself",
      "note: take it of a value",
    ]),
  Case(
    """
    print(self)
    """,
    [
      "1:7-11 example.self.outside: 'self' stands outside of any type"
    ]),
  Case(
    """
    enum E { case a(Int) }
    let e: E = .a
    """,
    [
      "2:13-14 example.call.parentheses: 'a' of 'E' takes arguments",
      "note: it is declared as a(_: Int) -> E",
    ]),
  Case(
    """
    enum E { case a }
    let e: E = .a(1)
    """,
    [
      "2:12-17 example.call.value: the case 'a' of 'E' has no values",
      "note: leave out the parentheses",
    ]),
  Case(
    """
    struct P { var x = 1; var x = 2 }
    """,
    [
      "1:27-28 example.name.duplicate: 'x' is declared twice in 'P'",
      "note: give one of them another name",
    ]),
  Case(
    """
    struct P { } 
    struct P { }
    """,
    [
      "2:8-9 example.name.duplicate: the type 'P' is declared twice",
      "note: give one of them another name",
    ]),
  Case(
    """
    struct P { func f() {}; func f() {} }
    """,
    [
      "1:30-31 example.name.duplicate: 'f' is declared twice in 'P'",
      "note: give one of them another name, or other labels",
    ]),
  Case(
    """
    enum E: Error { case a(Int) }
    throw E.a(3)
    """,
    [
      "2:7-13 example.fault.uncaught: nobody caught the error that was thrown: a(3)",
      "note: catch it with 'do' and 'catch', or use 'try?'",
    ]),
  Case(
    """
    enum E: Error { case a }
    func f() throws { throw E.a }
    try! f()
    """,
    [
      "2:25-28 example.fault.try: 'try!' met an error: a"
    ]),
  Case(
    """
    let (x: a, y: b) = (x: 1, z: 2)
    """,
    [
      "1:12-13 example.pattern.label: found the label 'y:', expected 'z:'"
    ]),
  Case(
    """
    struct P { init(x: Int) { return 3 } }
    """,
    [
      "1:34-35 example.return.value: an initializer returns no value"
    ]),
  Case(
    """
    struct P { init(x: Int) { return nil } }
    """,
    [
      "1:34-37 example.return.value: an initializer returns no value",
      "note: write 'init?' for an initializer that may fail",
    ]),
  Case(
    """
    x: if true { break y }
    """,
    [
      "1:20-21 example.loop.outside: no loop around this is labelled 'y'"
    ]),
  Case(
    """
    struct P { static var x: Int }
    """,
    [
      "1:23-24 example.variable.unset: the static property 'x' needs a first value"
    ]),
  Case(
    """
    struct S { subscript(i: Int) -> Int { i } }
    var s = S()
    s[1] = 2
    """,
    [
      "3:1-5 example.assignment.getter: 'subscript' cannot be changed: it has no 'set'",
      "note: give it 'get' and 'set'",
    ]),
  Case(
    """
    enum E { case a }
    print(E.allCases)
    """,
    [
      "2:9-17 example.member.unknown: the type 'E' has no member 'allCases'",
      "note: it has: .a",
    ]),
  Case(
    """
    var f: Int { 1 }
    f = 2
    """,
    [
      "2:1-2 example.assignment.getter: 'f' cannot be changed: it has no 'set'",
      "note: give it 'get' and 'set'",
    ]),
  Case(
    """
    struct P { var a = 1; mutating func f() {} ; func g() { f() } }
    """,
    [
      "1:57-58 example.assignment.self: 'f' cannot be changed here: 'self' is a constant",
      "note: write 'mutating' before 'func' of the method",
    ]),
  Case(
    """
    let n: Int? = 1
    switch n { case .some(let x): print(x) }
    """,
    [
      "2:1-7 example.switch.exhaustive: no case takes '.none'",
      "note: add 'case .none:', or 'default:'",
    ]),
  Case(
    """
    func f(_ a: Int, b: String) {}
    func f(_ a: Int, c: String) {}
    f(1, d: "x")
    """,
    [
      "3:1-13 example.call.arguments: no form of 'f' takes these arguments",
      "note: there is f(_: Int, b: String)",
      "note: there is f(_: Int, c: String)",
    ]),
  // The labels tell which form was meant.
  Case(
    """
    struct Box {
      init(_ name: String, width: Int, depth: Int = 1, height: Int) {}
      init(json: String) {}
    }
    let a = Box("a", width: 2)
    let b = Box("b", width: 2, dept: 3, height: 4)
    let c = Box(xml: "")
    """,
    [
      "5:9-27 example.call.missing: the argument 'height' of type 'Int' is missing, in the call of 'Box'",
      "note: it is declared as Box(_: String, width: Int, depth: Int = …, height: Int) -> Box",
      "6:28-32 example.call.label: found 'dept:', expected 'height:', in the call of 'Box'",
      "note: did you mean 'depth:'?",
      "note: it is declared as Box(_: String, width: Int, depth: Int = …, height: Int) -> Box",
      "7:9-21 example.call.arguments: no form of 'Box' takes these arguments",
      "note: there is Box(_: String, width: Int, depth: Int = …, height: Int) -> Box",
      "note: there is Box(json: String) -> Box",
    ]),
  Case(
    """
    struct Box {}
    struct Crate { static let small = 1 }
    print(Crate.Box())
    """,
    [
      "3:13-16 example.member.unknown: the type 'Crate' has no member 'Box'",
      "note: 'Box' is a type of its own: leave 'Crate.' out",
    ]),
  Case(
    """
    let a: Any = 3
    print(a as! String)
    """,
    [
      "2:7-19 example.fault.cast: 3 is no 'String'",
      "note: use 'as?' where it may be something else",
    ]),
  Case(
    """
    struct P { private var x = 1 }
    print(P().x)
    """,
    [
      "2:7-12 example.member.private: 'x' of 'P' is private",
      "note: use it within the type, or declare it without 'private'",
    ]),
  Case(
    """
    struct P { private(set) var x = 1 }
    var p = P()
    p.x = 2
    """,
    [
      "3:3-4 example.member.private: 'x' of 'P' is private where it is changed",
      "note: use it within the type, or declare it without 'private'",
    ]),
  Case(
    """
    struct P { private var x = 1
    var y = 2 }
    print(P(y: 3))
    """,
    [
      "3:7-14 example.member.private: the initializer of 'P' is private: a property of it is",
      "note: use it within the type, or declare it without 'private'",
    ]),
  // The compiler says "escaping closure captures 'inout' parameter 'n'" of each of these.
  Case(
    "func f(_ n: inout Int) -> () -> Int { { n + 1 } }",
    [
      "1:41-42 example.closure.escape: 'n' is lent to this call by 'inout', and the closure may outlive it",
      "note: let it use a copy: 'let copy = n'",
    ]),
  Case(
    "func f(_ n: inout Int) { let work = { n += 1; n += 1 }; work() }",
    [
      "1:39-40 example.closure.escape: 'n' is lent to this call by 'inout', and the closure may outlive it",
      "note: let it use a copy: 'let copy = n'",
    ]),
  Case(
    """
    var all: [() -> Int] = []
    func f(_ n: inout Int) { all.append { n } }
    """,
    [
      "2:39-40 example.closure.escape: 'n' is lent to this call by 'inout', and the closure may outlive it",
      "note: let it use a copy: 'let copy = n'",
    ]),
  Case(
    "func f(_ n: inout Int) -> (Int) -> [Int] { { (a: Int) in [a].map { $0 + n } } }",
    [
      "1:73-74 example.closure.escape: 'n' is lent to this call by 'inout', and the closure may outlive it",
      "note: let it use a copy: 'let copy = n'",
    ]),
  Case(
    "struct S { var n = 1; mutating func f() -> () -> Int { { n } } }",
    [
      "1:58-59 example.closure.escape: 'self' is lent to this call, and the closure may outlive it",
      "note: let it use a copy: 'let copy = n'",
    ]),
  // And takes these, which are called during the call only.
  Case(
    """
    func call(_ f: () -> Void) { f() }
    func a(_ n: inout Int) -> [Int] { [1, 2].map { n += $0; return n } }
    func b(_ n: inout Int) { func inner() { n += 1 }; inner() }
    func c(_ n: inout Int) { call { call { n += 1 } } }
    func d(_ n: inout Int) { _ = { n }() }
    struct S { var n = 1; mutating func f() { [1].forEach { n += $0 } } }
    """, []),
]
