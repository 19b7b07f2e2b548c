import ExampleLanguage
import Testing

@Suite struct DeclarationParsingTests {
  @Test(arguments: [
    Case("struct A { }", "(struct A {})"),
    Case("struct A: B, C.D { let e = 1 }", "(struct A: B, C.D {\n  (let e = 1)\n})"),
    Case(
      "struct A { let a, b: Int; static var c = 1 }",
      "(struct A {\n  (let a: Int)\n  (let b: Int)\n  static (var c = 1)\n})"),
    Case(
      "struct A { init(a: Int) { self.a = a } }",
      "(struct A {\n  (func init(a a: Int) {\n    (= (. self a) a)\n  })\n})"),
    Case(
      "struct A { init?(_ a: Int) throws { return nil } }",
      "(struct A {\n  failable (func init(_ a: Int) throws {\n    (return nil)\n  })\n})"),
    Case(
      "struct A { mutating func b() { c += 1 }; static func d() -> Self { Self() } }",
      "(struct A {\n  mutating (func b() {\n    (+= c 1)\n  })\n"
        + "  static (func d() -> Self {\n    (call Self)\n  })\n})"),
    Case(
      "struct A { subscript(i: Int, at j: Int = 0) -> Int { i } }",
      "(struct A {\n  (subscript(_ i: Int, at j: Int = 0) -> Int (get {\n    i\n  }))\n})"),
    Case(
      "struct A { static func == (a: A, b: A) -> Bool { true }\nstatic prefix func -(a: A) -> A { a } }",
      "(struct A {\n  static (func ==(a a: A, b b: A) -> Bool {\n    true\n  })\n"
        + "  static (func -(a a: A) -> A {\n    a\n  })\n})"),
    Case(
      "struct A { struct B { }\nenum C { case d } }",
      "(struct A {\n  (struct B {})\n  (enum C {\n    (case d)\n  })\n})"),
    Case("struct A { @discardableResult func b() { } }", "(struct A {\n  (func b() {})\n})"),
    Case("@discardableResult\nfunc b() { }", "(func b() {})"),
    Case("extension A.B: C { func d() { } }", "(extension A.B: C {\n  (func d() {})\n})"),
    Case("func f() { struct A { } }", "(func f() {\n  (struct A {})\n})"),
  ])
  func parsesStructs(_ row: Case) { expectTree(row.text, row.expected) }

  @Test(arguments: [
    Case("enum A { case b, c\ncase d }", "(enum A {\n  (case b, c)\n  (case d)\n})"),
    Case(
      "enum A: Int, CaseIterable { case b = 1, c = -2 }",
      "(enum A: Int, CaseIterable {\n  (case b = 1, c = (- 2))\n})"),
    Case(
      "enum A { case b(Int, c: [String] = []), d(_ e: Int) }",
      "(enum A {\n  (case b(Int, c: [String] = []), d(Int))\n})"),
    Case("indirect enum A { case b(A) }", "(indirect enum A {\n  (case b(A))\n})"),
    Case(
      "enum A { indirect case b(A); case c }", "(enum A {\n  (indirect case b(A))\n  (case c)\n})"),
    Case(
      "enum A { case b; var c: Int { 1 } }",
      "(enum A {\n  (case b)\n  (var c: Int (get {\n    1\n  }))\n})"),
    Case("enum A { case `default` }", "(enum A {\n  (case default)\n})"),
  ])
  func parsesEnums(_ row: Case) { expectTree(row.text, row.expected) }

  @Test(arguments: [
    Case("var a: Int { 1 }", "(var a: Int (get {\n  1\n}))"),
    Case("var a: Int\n{\n  1\n}", "(var a: Int (get {\n  1\n}))"),
    Case("var a: Int { get { 1 } }", "(var a: Int (get {\n  1\n}))"),
    Case("var a: Int { get throws { 1 } }", "(var a: Int (get throws {\n  1\n}))"),
    Case(
      "var a: Int {\n  set { b = newValue }\n  get { b }\n}",
      "(var a: Int (get {\n  b\n}) (set {\n  (= b newValue)\n}))"),
    Case("var a: Int { get { 1 } set(b) { } }", "(var a: Int (get {\n  1\n}) (set(b) {}))"),
    Case("var a: Int { f { $0 } }", "(var a: Int (get {\n  (call f (closure $1 $0))\n}))"),
    Case(
      "func f(_ a: inout Int, g: (inout [Int]) -> Void) { }",
      "(func f(_ a: inout Int, g g: (inout [Int]) -> Void) {})"),
    Case(
      "let f = { (a: inout Int) in a += 1 }", "(let f = (closure (a: inout Int) (+= a 1)))"),
    Case("f(&a, b: &c.d[1])", "(call f (& a) b: (& (subscript (. c d) 1)))"),
  ])
  func parsesComputedPropertiesAndInout(_ row: Case) { expectTree(row.text, row.expected) }

  @Test(arguments: [
    Case("a as Int", "(as a Int)"),
    Case("a + b as? Int?", "(as? (+ a b) Int?)"),
    Case("a ?? b as! Int", "(?? a (as! b Int))"),
    Case("a is Int == b", "(== (is a Int) b)"),
    Case("a is B ? c : d", "(? (is a B) c d)"),
    Case("a.map(\\.b.c)", "(call (. a map) (keypath \\.b.c))"),
    Case("\\A.b", "(keypath \\A.b)"),
    Case("\\.self", "(keypath \\.self)"),
    Case("self.a = self", "(= (. self a) self)"),
    Case("Self.a", "(. Self a)"),
    Case("let a = if b { 1 } else { 2 }", "(let a = (if b {\n  1\n} else {\n  2\n}))"),
    Case("a.b = if c { 1 } else { 2 }", "(= (. a b) (if c {\n  1\n} else {\n  2\n}))"),
    Case("return if a { 1 } else { 2 }", "(return (if a {\n  1\n} else {\n  2\n}))"),
    Case(
      "let a = switch b { case 1: 2\ndefault: 3 }",
      "(let a = (switch b {\n  (case (~= 1) {\n    2\n  })\n  (default {\n    3\n  })\n}))"),
  ])
  func parsesNewValues(_ row: Case) { expectTree(row.text, row.expected) }

  /// Each with the word that stands for it and with all that belongs to it, outer ones first.
  @Test func notesTheFeaturesThatAreUsed() {
    let text = "struct A { var b: Int { self.c } }\nlet d = a.map(\\.e)\nf(&d)\nlet g = 1"
    let source = SourceText(name: "a", text)
    let uses = parseProgram(source).program.features.map { use in
      "\(use.feature) \(source.string(use.place)) in \(source.string(use.extent))"
    }
    #expect(
      uses == [
        "struct struct in struct A { var b: Int { self.c } }",
        "computedProperty { in { self.c }",
        "selfValue self in self",
        "keyPath \\ in \\.e",
        "inoutArgument & in &d",
      ])
  }
}
