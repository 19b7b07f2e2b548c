/// What those write who come from other languages, and what Swift has for it.
let newcomerCases: [Case] = [
  Case(
    "for (int i = 0; i < 3; i++) { print(i) }",
    [
      "1:5-28 example.syntax.expected: expected a name, 'in' and a sequence, found '('",
      "note: a range counts: 'for i in 0..<3'; other steps are made by 'stride(from:to:by:)'",
    ]),
  Case(
    "for var i = 0; i < 3; i++ { print(i) }",
    [
      "1:5-8 example.syntax.expected: expected a name, 'in' and a sequence, found 'var'",
      "note: a range counts: 'for i in 0..<3'; other steps are made by 'stride(from:to:by:)'",
    ]),
  Case(
    #"print("abc".lenght)"#,
    [
      "1:13-19 example.member.unknown: 'String' has no member 'lenght'",
      "note: did you mean 'count'?",
    ]),
  Case(
    "print([1].length)",
    [
      "1:11-17 example.member.unknown: '[Int]' has no member 'length'",
      "note: did you mean 'count'?",
    ]),
  Case(
    "print(len([1, 2]))",
    [
      "1:7-10 example.name.unknown: cannot find 'len' in scope",
      "note: ask the value: 'names.count'",
    ]),
  Case(
    """
    var a = [1]
    a.push(2)
    """,
    [
      "2:3-7 example.member.unknown: '[Int]' has no member 'push'",
      "note: did you mean 'append'?",
    ]),
  Case(
    #"println("x")"#,
    [
      "1:1-8 example.name.unknown: cannot find 'println' in scope",
      "note: lines are written by 'print(…)'",
    ]),
  Case(
    #"console.log("x")"#,
    [
      "1:1-8 example.name.unknown: cannot find 'console' in scope",
      "note: lines are written by 'print(…)'",
    ]),
  Case(
    #"System.out.println("x")"#,
    [
      "1:1-7 example.name.unknown: cannot find 'System' in scope",
      "note: lines are written by 'print(…)'",
    ]),
  Case(
    "let x: Int? = null",
    [
      "1:15-19 example.name.unknown: cannot find 'null' in scope",
      "note: Swift writes 'nil'",
    ]),
  Case(
    "let x: Int? = None",
    [
      "1:15-19 example.name.unknown: cannot find 'None' in scope",
      "note: Swift writes 'nil'",
    ]),
  Case(
    "let x = True",
    [
      "1:9-13 example.name.unknown: cannot find 'True' in scope",
      "note: Swift writes 'true'",
    ]),
  Case(
    """
    let a = 1
    if a == 1 { print(1) } elif a == 2 { print(2) }
    """,
    [
      "2:24-28 example.syntax.separator: expected a new line or ';' before the next statement, found 'elif'",
      "note: Swift writes 'else if'",
    ]),
  Case(
    """
    var i = 0
    i++
    """,
    [
      "2:2-4 example.language.operator: `++` is not an operator of the example language",
      "note: write '+= 1'",
    ]),
  Case(
    """
    var b = true
    b &&= false
    """,
    [
      "2:3-6 example.language.operator: `&&=` is not an operator of the example language",
      "note: write 'a = a && b'",
    ]),
  Case(
    "func f() : Int { 1 }",
    [
      "1:10-11 example.syntax.expected: expected '{' to begin the body of the function, found ':'",
      "note: the type of a result stands behind '->'",
    ]),
  Case(
    """
    let x = 1
    switch x { case 1 => print(1); default: print(2) }
    """,
    [
      "2:19-21 example.language.operator: `=>` is not an operator of the example language",
      "note: write ':'",
    ]),
  Case(
    "let x := 1",
    [
      "1:8-9 example.syntax.expected: expected a type, found '='",
      "note: 'let x = …' declares a constant, 'var x = …' a variable; a type may stand behind ':'",
    ]),
  Case(
    "x := 1",
    [
      "1:3-4 example.syntax.separator: expected a new line or ';' before the next statement, found ':'",
      "note: 'let x = …' declares a constant, 'var x = …' a variable",
    ]),
  Case(
    "val x = 1",
    [
      "1:5-6 example.syntax.separator: expected a new line or ';' before the next statement, found 'x'",
      "note: Swift writes 'let'",
    ]),
  Case(
    "const x = 1",
    [
      "1:7-8 example.syntax.separator: expected a new line or ';' before the next statement, found 'x'",
      "note: Swift writes 'let'",
    ]),
  Case(
    "function f() { }",
    [
      "1:10-11 example.syntax.separator: expected a new line or ';' before the next statement, found 'f'",
      "note: Swift writes 'func'",
    ]),
  Case(
    "def f(): print(1)",
    [
      "1:5-6 example.syntax.separator: expected a new line or ';' before the next statement, found 'f'",
      "note: Swift writes 'func'",
    ]),
  Case(
    "fn f() -> Int { 1 }",
    [
      "1:4-5 example.syntax.separator: expected a new line or ';' before the next statement, found 'f'",
      "note: Swift writes 'func'",
    ]),
  Case(
    "auto x = 1",
    [
      "1:6-7 example.syntax.separator: expected a new line or ';' before the next statement, found 'x'",
      "note: Swift writes 'let'",
    ]),
  Case(
    "int x = 1",
    [
      "1:5-6 example.syntax.separator: expected a new line or ';' before the next statement, found 'x'",
      "note: a type stands behind the name: 'let tasks: Int'",
    ]),
  Case(
    "let Int x = 1",
    [
      "1:9-10 example.syntax.separator: expected a new line or ';' before the next statement, found 'x'",
      "note: a type stands behind the name: 'let tasks: Int'",
    ]),
  Case(
    """
    func cost(tasks: Int, hours: Int) -> Int { tasks * hours }
    print(cost(hours: 730, tasks: 2))
    """,
    [
      "2:12-17 example.call.label: found 'hours:', expected 'tasks:', in the call of 'cost'",
      "note: the order is: tasks:, hours:",
      "note: it is declared as cost(tasks: Int, hours: Int) -> Int",
    ]),
  Case(
    """
    func cost(tasks: Int, hours: Int, price: Double) -> Double { price }
    print(cost(price: 2, tasks: 1, hours: 3))
    """,
    [
      "2:12-17 example.call.label: found 'price:', expected 'tasks:', in the call of 'cost'",
      "note: the order is: tasks:, hours:, price:",
      "note: it is declared as cost(tasks: Int, hours: Int, price: Double) -> Double",
    ]),
  Case(
    """
    func cost(tasks: Int, hours: Int) -> Int { tasks * hours }
    print(cost(2, 730))
    """,
    [
      "2:12-13 example.call.label: found a value without a label, expected 'tasks:', in the call of 'cost'",
      "note: write 'tasks:' before it",
      "note: it is declared as cost(tasks: Int, hours: Int) -> Int",
    ]),
  Case(
    """
    func cost(_ tasks: Int, hours: Int) -> Int { tasks * hours }
    print(cost(tasks: 2, hours: 730))
    """,
    [
      "2:12-17 example.call.label: found 'tasks:', expected a value without a label, in the call of 'cost'",
      "note: leave out 'tasks:'",
      "note: it is declared as cost(_: Int, hours: Int) -> Int",
    ]),
  Case(
    """
    let a = 1
    if (a == 1) print("x")
    """,
    [
      "2:13-18 example.syntax.expected: expected '{' to begin the body of 'if', found 'print'",
      "note: a body stands between '{' and '}', also of one statement",
    ]),
  Case(
    """
    let a = 1
    if a { print("x") }
    """,
    [
      "2:4-5 example.type.mismatch: found 'Int', expected 'Bool'",
      "note: compare it: '… != 0'",
    ]),
  Case(
    """
    let a: Int? = 1
    if a { print("x") }
    """,
    [
      "2:4-5 example.type.mismatch: found 'Int?', expected 'Bool'",
      "note: ask whether it is there: '… != nil'",
    ]),
  Case(
    """
    let a = true, b = false
    if a and b { print(1) }
    """,
    [
      "2:6-9 example.syntax.expected: expected '{' to begin the body of 'if', found 'and'",
      "note: Swift writes '&&'",
    ]),
  Case(
    """
    let a = true, b = false
    if a or b { print(1) }
    """,
    [
      "2:6-8 example.syntax.expected: expected '{' to begin the body of 'if', found 'or'",
      "note: Swift writes '||'",
    ]),
  Case(
    """
    let a = true
    if not a { print(1) }
    """,
    [
      "2:8-9 example.syntax.expected: expected '{' to begin the body of 'if', found 'a'",
      "note: Swift writes '!'",
    ]),
  Case(
    "let s = 'abc'",
    [
      #"1:9-14 example.syntax.character: a string stands between '"', found '''"#
    ]),
  Case(
    """
    let n = 3
    print(f"n = {n}")
    """,
    [
      "2:8-9 example.syntax.expected: expected ')' to close the argument list, found a string",
      "note: the '(' stands here",
      #"note: a value stands in a string as in "tasks: \(count)""#,
    ]),
  Case(
    """
    let a = 1
    let s = "x" if a == 1 else "y"
    """,
    [
      "2:13-15 example.syntax.separator: expected a new line or ';' before the next statement, found 'if'",
      "note: a choice between two values is written 'condition ? a : b'",
    ]),
  Case(
    "let f = lambda x: x + 1",
    [
      "1:16-17 example.syntax.separator: expected a new line or ';' before the next statement, found 'x'",
      "note: a closure is written '{ x in … }'",
    ]),
  Case(
    "let f = (x) => x + 1",
    [
      "1:13-15 example.language.operator: `=>` is not an operator of the example language",
      "note: a closure is written '{ x in … }'",
    ]),
  Case(
    "print([1,2].map(x => x + 1))",
    [
      "1:19-21 example.language.operator: `=>` is not an operator of the example language",
      "note: a closure is written '{ x in … }'",
    ]),
  Case(
    """
    while true:
      print(1)
    """,
    [
      "1:11-12 example.syntax.expected: expected '{' to begin the body of 'while', found ':'",
      "note: a body stands between '{' and '}'",
    ]),
  Case(
    """
    for i in range(3):
      print(i)
    """,
    [
      "1:18-19 example.syntax.expected: expected '{' to begin the body of 'for', found ':'",
      "note: a body stands between '{' and '}'",
    ]),
  Case(
    "for i in range(0, 3) { print(i) }",
    [
      "1:10-15 example.name.unknown: cannot find 'range' in scope",
      "note: a range is written '0..<3'; other steps are made by 'stride(from:to:by:)'",
    ]),
  Case(
    """
    struct P { var x: Int }
    let p = new P(x: 1)
    """,
    [
      "2:13-14 example.syntax.separator: expected a new line or ';' before the next statement, found 'P'",
      "note: leave 'new' out: the name of the type makes a value",
    ]),
  Case(
    "print(2 ** 3)",
    [
      "1:9-11 example.language.operator: `**` is not an operator of the example language",
      "note: multiply as often as it takes",
    ]),
  Case(
    "print(7 // 2)",
    [
      "1:8-8 example.syntax.expected: expected ')' to close the argument list, found the end of the example",
      "note: the '(' stands here",
      "note: '//' begins a comment; '/' divides whole numbers without a rest",
    ]),
  Case(
    "let x = (Int)3.5",
    [
      "1:14-17 example.syntax.separator: expected a new line or ';' before the next statement, found '3.5'",
      "note: a value is converted by the name of a type: 'Int(…)'",
    ]),
  Case(
    "let x = 3.5 as Int",
    [
      "1:9-12 example.type.mismatch: found 'Double', expected 'Int'",
      "note: convert it: 'Int(…)' drops the fraction",
    ]),
  Case(
    """
    var a = [1, 2]
    a.remove(1)
    """,
    [
      "2:10-11 example.call.label: found a value without a label, expected 'at:', in the call of 'remove'",
      "note: write 'at:' before it",
      "note: it is declared as remove(at: Index) -> Element",
    ]),
  Case(
    """
    let d = ["a": 1]
    print(d.get("a"))
    """,
    [
      "2:9-12 example.member.unknown: '[String: Int]' has no member 'get'",
      #"note: an element is asked for by brackets: 'prices["small"]'"#,
    ]),
  Case(
    "print([1,2].size())",
    [
      "1:13-17 example.member.unknown: '[Int]' has no member 'size'",
      "note: did you mean 'count'?",
    ]),
  Case(
    "print(3.toString())",
    [
      "1:9-17 example.member.unknown: 'Int' has no member 'toString'",
      #"note: put it into a string: "\(…)""#,
    ]),
  Case(
    #"print(parseInt("3"))"#,
    [
      "1:7-15 example.name.unknown: cannot find 'parseInt' in scope",
      #"note: a number is made by its type: 'Int("3")', 'Double(count)'"#,
    ]),
  Case(
    "print(str(3))",
    [
      "1:7-10 example.name.unknown: cannot find 'str' in scope",
      #"note: a text is made by 'String(…)', or in one: "\(count)""#,
    ]),
  Case(
    #"print(String(format: "%.2f", 3.14159))"#,
    [
      "1:7-38 example.call.arguments: no form of 'String' takes these arguments",
      "note: formats belong to Foundation, which examples do not have: round the number, and write it",
    ]),
  Case(
    """
    # a comment
    print(1)
    """,
    [
      "1:1-2 example.syntax.expected: expected a statement, found '#'"
    ]),
  Case(
    "func f() -> void { }",
    [
      "1:13-17 example.type.unknown: cannot find type 'void' in scope",
      "note: did you mean 'Void'?",
    ]),
  Case(
    "func f() { return 1 }",
    [
      "1:19-20 example.type.mismatch: found 'Int', expected no value (Void)",
      "note: a function says what it gives: '-> Int' behind its parentheses",
    ]),
  Case(
    "try { print(1) } catch { print(2) }",
    [
      "1:18-23 example.syntax.separator: expected a new line or ';' before the next statement, found 'catch'",
      "note: 'catch' stands behind 'do { … }', in which 'try' marks the calls that may fail",
    ]),
  Case(
    "func f() throws Error { }",
    [
      "1:17-22 example.syntax.expected: expected '{' to begin the body of the function, found 'Error'",
      "note: leave the type out: examples throw errors of any type",
    ]),
  Case(
    "struct P { var x = 1; func get() -> Int { this.x } }",
    [
      "1:43-47 example.name.unknown: cannot find 'this' in scope",
      "note: Swift writes 'self'",
    ]),
  Case(
    "struct P { var x: Int; init(x: Int) { x = x } }",
    [
      "1:39-40 example.assignment.constant: 'x' cannot be changed: it is a constant",
      "note: write 'self.x' for the property",
    ]),
  Case(
    "struct A extends B { }",
    [
      "1:10-17 example.syntax.expected: expected '{' to begin the body of the struct, found 'extends'",
      "note: what a type conforms to stands behind ':'",
    ]),
  Case(
    "interface A { }",
    [
      "1:11-12 example.syntax.separator: expected a new line or ';' before the next statement, found 'A'",
      "note: Swift writes 'protocol'",
    ]),
  Case(
    "enum A { red, green }",
    [
      "1:10-13 example.syntax.expected: expected a member such as 'let', 'var', 'func' or 'init', found 'red'",
      "note: a case of an enum begins with 'case'",
    ]),
  Case(
    """
    enum A { case red }
    let a = A::red
    """,
    [
      "2:10-11 example.syntax.separator: expected a new line or ';' before the next statement, found ':'",
      "note: a member is reached by '.'",
    ]),
  Case(
    "let a: List<Int> = [1]",
    [
      "1:8-17 example.type.unknown: cannot find type 'List' in scope",
      "note: did you mean 'Array'?",
    ]),
  Case(
    "let a: Map<String, Int> = [:]",
    [
      "1:8-24 example.type.unknown: cannot find type 'Map' in scope",
      "note: did you mean 'Dictionary'?",
    ]),
  Case(
    #"let d = {"a": 1}"#,
    [
      "1:13-14 example.syntax.separator: expected a new line or ';' before the next statement, found ':'",
      "note: a dictionary stands between '[' and ']'",
    ]),
  Case(
    """
    let a = 1
    print(a === 1)
    """,
    [
      "2:9-12 example.operator.unknown: '===' is no operator of the example language",
      "note: write '=='",
    ]),
  Case(
    "print(1 <> 2)",
    [
      "1:9-11 example.language.operator: `<>` is not an operator of the example language",
      "note: write '!='",
    ]),
  Case(
    "unless true { print(1) }",
    [
      "1:8-12 example.syntax.separator: expected a new line or ';' before the next statement, found 'true'",
      "note: Swift writes 'if' and the opposite",
    ]),
  Case(
    "foreach i in [1] { print(i) }",
    [
      "1:9-10 example.syntax.separator: expected a new line or ';' before the next statement, found 'i'",
      "note: Swift writes 'for … in'",
    ]),
  Case(
    "for i of [1] { print(i) }",
    [
      "1:7-9 example.syntax.expected: expected 'in' and a sequence, found 'of'",
      "note: Swift writes 'in'",
    ]),
  Case(
    "for (i : [1]) { print(i) }",
    [
      "1:5-14 example.syntax.expected: expected a name, 'in' and a sequence, found '('",
      "note: leave the parentheses out: 'for name in names'",
    ]),
  Case(
    "for (i in [1]) { print(i) }",
    [
      "1:5-15 example.syntax.expected: expected a name, 'in' and a sequence, found '('",
      "note: leave the parentheses out: 'for name in names'",
    ]),
  Case(
    """
    var i = 0
    do { i += 1 } while (i < 3)
    """,
    [
      "2:15-20 example.syntax.separator: expected a new line or ';' before the next statement, found 'while'",
      "note: a loop whose condition stands at its end begins with 'repeat'",
    ]),
  Case(
    "if 1 == 1 then print(1)",
    [
      "1:11-15 example.syntax.expected: expected '{' to begin the body of 'if', found 'then'",
      "note: leave it out: a body stands between '{' and '}'",
    ]),
  Case(
    "func f() { pass }",
    [
      "1:12-16 example.name.unknown: cannot find 'pass' in scope",
      "note: leave it out: an empty body is '{ }'",
    ]),
  Case(
    """
    var a: Int? = 1
    if a != null { print(1) }
    """,
    [
      "2:9-13 example.name.unknown: cannot find 'null' in scope",
      "note: Swift writes 'nil'",
    ]),
  Case(
    "fucn f() { }",
    [
      "1:6-7 example.syntax.separator: expected a new line or ';' before the next statement, found 'f'",
      "note: did you mean 'func'?",
    ]),
  Case(
    "print(1))",
    [
      "1:9-10 example.syntax.separator: expected a new line or ';' before the next statement, found ')'",
      "note: no '(' is open here",
    ]),
  Case(
    "if 1 in [1, 2] { print(1) }",
    [
      "1:6-8 example.syntax.expected: expected '{' to begin the body of 'if', found 'in'",
      "note: whether something is in a collection, the collection tells: 'names.contains(name)'",
    ]),
  Case(
    """
    let a: Any = 1
    if a instanceof Int { print(1) }
    """,
    [
      "2:6-16 example.syntax.expected: expected '{' to begin the body of 'if', found 'instanceof'",
      "note: what a value is, 'is' asks",
    ]),
  Case(
    """
    var a = [1]
    del a[0]
    """,
    [
      "2:5-6 example.syntax.separator: expected a new line or ';' before the next statement, found 'a'",
      "note: a collection removes an element by 'remove(at:)' and the like",
    ]),
  Case(
    "assert 1 == 1",
    [
      "1:8-9 example.syntax.separator: expected a new line or ';' before the next statement, found '1'",
      "note: a call has parentheses: 'print(…)'",
    ]),
  Case(
    #"print "hello""#,
    [
      "1:7-8 example.syntax.separator: expected a new line or ';' before the next statement, found a string",
      "note: a call has parentheses: 'print(…)'",
    ]),
  Case(
    "let a, b = 1, 2",
    [
      "1:15-16 example.syntax.expected: expected a name, found '2'",
      "note: several names get values at once from a tuple: 'let (a, b) = (1, 2)'",
    ]),
  Case(
    "let (a, b) = 1, 2",
    [
      "1:17-18 example.syntax.expected: expected a name, found '2'",
      "note: several names get values at once from a tuple: 'let (a, b) = (1, 2)'",
    ]),
  Case(
    """
    struct P { static func f() -> Int { 1 } }
    print(P().f())
    """,
    [
      "2:11-12 example.member.static: 'f' belongs to the type 'P', not to its values",
      "note: write 'P.f'",
    ]),
  Case(
    """
    func f(a: Int) {}
    f(a = 1)
    """,
    [
      "2:5-6 example.syntax.expected: expected ')' to close the argument list, found '='",
      "note: the '(' stands here",
      "note: behind the label of an argument stands ':'",
    ]),
  Case(
    "let a = 1, b = 2; c = 3",
    [
      "1:19-20 example.name.unknown: cannot find 'c' in scope",
      "note: declare it first, with 'let' or 'var'",
    ]),
]
