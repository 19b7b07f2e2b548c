extension Explanation {
  /// About text that is not Swift.
  static let syntaxTexts = #"""
    ## example.syntax.accessor
    The braces of a computed property or a subscript hold 'get' and 'set' in a way that they cannot.
    ~~~swift
    struct Plan {
      let yearly: Int { 12 }
    }
    ~~~
    Declare it with 'var' and a type; 'get' and 'set' stand once each, and 'set' never alone.
    ~~~cure
    struct Plan {
      var yearly: Int { 12 }
    }
    ~~~

    ## example.syntax.anonymous
    '$0', '$1' and so on are what a closure is given that names none of its parameters. Here no closure is
    around, or it has names.
    ~~~swift
    print([1, 2].map { task in $0 * 2 })
    ~~~
    Use the name, or leave the names out.
    ~~~cure
    print([1, 2].map { task in task * 2 })
    ~~~

    ## example.syntax.assignment
    A condition compares; '=' assigns, and gives no value.
    ~~~swift
    let tasks = 2
    if tasks = 2 { print("two") }
    ~~~
    Write '=='.
    ~~~cure
    let tasks = 2
    if tasks == 2 { print("two") }
    ~~~

    ## example.syntax.associativity
    Swift does not say which of these two operators comes first.
    ~~~swift
    let tasks = 2
    print(1 < tasks < 3)
    ~~~
    Split the expression, or write parentheses.
    ~~~cure
    let tasks = 2
    print(1 < tasks && tasks < 3)
    ~~~

    ## example.syntax.brace
    A '}' closes nothing, or a '{' begins a statement, which only a closure could be.
    ~~~swift
    print(1)
    }
    ~~~
    Remove it, or add the other one where it is missing.
    ~~~cure
    print(1)
    ~~~

    ## example.syntax.branch
    'if' and 'switch' give a value only where it is assigned or returned.
    ~~~swift
    let tasks = 2
    print(if tasks > 1 { "many" } else { "one" })
    ~~~
    Give the value a name, or use 'condition ? a : b'.
    ~~~cure
    let tasks = 2
    let word = if tasks > 1 { "many" } else { "one" }
    print(word)
    ~~~

    ## example.syntax.case
    A 'case' stands where none can be, has nothing behind it, or is not written as in Swift.
    ~~~swift
    switch 3 {
    case 1:
    default: print("many")
    }
    ~~~
    Each case of a 'switch' has a statement, 'default' is the last; in an enum, cases have no '.'.
    ~~~cure
    switch 3 {
    case 1: break
    default: print("many")
    }
    ~~~

    ## example.syntax.catch
    A 'catch' follows the '}' of a 'do', and nothing else.
    ~~~swift
    let cost = 1
    catch { print("refused") }
    ~~~
    Put 'do { … }' around what may fail.
    ~~~cure
    struct Refusal: Error {}
    do { throw Refusal() } catch { print("refused") }
    ~~~

    ## example.syntax.character
    A character has no meaning outside of strings and comments. Often it came with pasted text: a curly
    quote, a blank that does not break, a dash.
    ~~~swift
    let hours = 24 – 1
    ~~~
    Type it anew.
    ~~~cure
    let hours = 24 - 1
    ~~~

    ## example.syntax.comment
    A comment begins with '/*' and is not ended, or ended and not begun.
    ~~~swift
    /* A comment /* within another. */
    print(1)
    ~~~
    Comments nest: every '/*' has a '*/' of its own.
    ~~~cure
    /* A comment /* within another. */ */
    print(1)
    ~~~

    ## example.syntax.depth
    Brackets, braces or operators are nested hundreds of times.

    Give a part of it a name with 'let'.

    ## example.syntax.discard
    '_' throws a value away; it has none itself.
    ~~~swift
    print(_)
    ~~~
    Name what is meant; '_' stands on the left of '=', and in patterns.
    ~~~cure
    let price = 2
    print(price)
    ~~~

    ## example.syntax.else
    An 'else' has no 'if' directly before it.
    ~~~swift
    let tasks = 2
    if tasks > 1 { print("many") };
    else { print("one") }
    ~~~
    It follows the '}' that closes the body of the 'if'.
    ~~~cure
    let tasks = 2
    if tasks > 1 { print("many") } else { print("one") }
    ~~~

    ## example.syntax.encoding
    Some bytes are not UTF-8.

    Save the file as UTF-8.

    ## example.syntax.expected
    Something is missing, or something else stands in its place. The place is where the text stops making
    sense: the slip is there or directly before.
    ~~~swift
    print(max(1, 2)
    ~~~
    Add what is expected.
    ~~~cure
    print(max(1, 2))
    ~~~

    ## example.syntax.inout
    'inout' stands before the type of a parameter, and '&' before an argument of a call; nowhere else.
    ~~~swift
    func grow(inout tasks: Int) { tasks += 1 }
    ~~~
    Move it.
    ~~~cure
    func grow(tasks: inout Int) { tasks += 1 }
    ~~~

    ## example.syntax.integer
    A whole number has more than 64 bits.
    ~~~swift
    let bytes = 99_999_999_999_999_999_999
    ~~~
    Write it as a 'Double', which is larger and less exact: '1e20'.
    ~~~cure
    let bytes = 1e20
    ~~~

    ## example.syntax.member
    An initializer, a subscript or an extension stands where it cannot be, or has a part that it cannot have.
    ~~~swift
    struct Plan {
      var tasks: Int
      init() -> Plan { tasks = 1 }
    }
    ~~~
    'init' has no result type; it and 'subscript' stand in a type, an extension outside of all braces.
    ~~~cure
    struct Plan {
      var tasks: Int
      init() { tasks = 1 }
    }
    ~~~

    ## example.syntax.modifier
    A word such as 'static' or 'mutating' stands before something that it says nothing about.
    ~~~swift
    struct Plan { mutating var tasks = 2 }
    ~~~
    Remove it, or move it to where the report says.
    ~~~cure
    struct Plan { var tasks = 2 }
    ~~~

    ## example.syntax.number
    A number has a digit that its radix does not have, no digits at all, or letters behind it.
    ~~~swift
    let share = .5
    ~~~
    Write it in full; units are words of their own, as in '.gigabytes(2)'.
    ~~~cure
    let share = 0.5
    ~~~

    ## example.syntax.operator
    An operator of a type is a static function of as many parameters as it has sides.
    ~~~swift
    struct Size {
      var tasks: Int
      static func + (a: Size) -> Size { a }
    }
    ~~~
    Declare two parameters, or one and 'prefix' before 'func'.
    ~~~cure
    struct Size {
      var tasks: Int
      static func + (a: Size, b: Size) -> Size { Size(tasks: a.tasks + b.tasks) }
    }
    ~~~

    ## example.syntax.pattern
    A pattern binds names in a way that it cannot.
    ~~~swift
    switch (1, 2) {
    case (let a, 0), (0, 2): print(a)
    default: print("none")
    }
    ~~~
    'let' and 'var' are not nested, every pattern of one case binds the same names, and 'as' has its '?' or
    '!' only outside of patterns.
    ~~~cure
    switch (1, 2) {
    case (let a, 0), (0, let a): print(a)
    default: print("none")
    }
    ~~~

    ## example.syntax.separator
    Two statements stand on one line with nothing between them. Often the first one is not what it seems to
    be: a word is misspelt, or another language's.
    ~~~swift
    let tasks = 1 let servers = 2
    ~~~
    Begin a new line, or write ';'.
    ~~~cure
    let tasks = 1
    let servers = 2
    ~~~

    ## example.syntax.spacing
    In Swift the blanks around an operator say what it is: on both sides or none it joins two values, on the
    left side only it belongs to the value behind it.
    ~~~swift
    let tasks = 1 +2
    ~~~
    Write a blank on both sides.
    ~~~cure
    let tasks = 1 + 2
    ~~~

    ## example.syntax.string.end
    A string is not closed on its line, or one of three quotes not at all.
    ~~~swift
    print("web)
    ~~~
    Close it with '"'; a string over several lines begins and ends with '"""'.
    ~~~cure
    print("web")
    ~~~

    ## example.syntax.string.escape
    There is no such escape: a backslash in a string means the character behind it.
    ~~~swift
    print("C:\Users")
    ~~~
    Write '\\' for a backslash.
    ~~~cure
    print("C:\\Users")
    ~~~

    ## example.syntax.string.indentation
    The closing '"""' says how far a string over several lines is indented, and one line has less.
    ~~~swift
    let text = """
        one
      two
        """
    ~~~
    Indent every line at least as far as the closing quotes.
    ~~~cure
    let text = """
        one
        two
        """
    ~~~

    ## example.syntax.string.lines
    The text of a string over several lines begins below the opening '"""', and does not end in a backslash.
    ~~~swift
    let text = """one
      two
      """
    ~~~
    Begin a new line behind the opening quotes.
    ~~~cure
    let text = """
      one
      two
      """
    ~~~

    ## example.syntax.string.unicode
    '\u' takes the number of a character in hexadecimal digits between braces.
    ~~~swift
    print("caf\u00e9")
    ~~~
    Write the braces.
    ~~~cure
    print("caf\u{00e9}")
    ~~~

    ## example.syntax.try
    'try' covers what stands to its right, so it cannot stand behind an operator.
    ~~~swift
    func price() throws -> Int { 2 }
    print(1 + try price())
    ~~~
    Move it to the beginning of the expression.
    ~~~cure
    func price() throws -> Int { 2 }
    print(try 1 + price())
    ~~~

    ## example.syntax.tuple
    A tuple has two values or more: one value between parentheses is that value.
    ~~~swift
    let size = (tasks: 2)
    ~~~
    Leave the label out.
    ~~~cure
    let size = 2
    ~~~
    """#

  /// About what is Swift, and not the language of examples.
  static let subsetTexts = #"""
    ## example.language.operator
    The operator is not one of the language of examples. Mostly it comes from another language.
    ~~~swift
    var tasks = 1
    tasks++
    ~~~
    Write what the report proposes.
    ~~~cure
    var tasks = 1
    tasks += 1
    ~~~

    ## example.language.unsupported
    This is Swift, and not part of the language of examples, which has what a page needs to say, and
    nothing that reaches outside it.
    ~~~swift
    class Counter { var count = 0 }
    ~~~
    Say it with values, functions, conditions and loops. A plain 'swift' fence shows any code without
    running it.
    ~~~cure
    struct Counter { var count = 0 }
    ~~~

    ## example.print.dictionary
    Swift leaves open in which order a dictionary prints, so a page could not promise it.
    ~~~swift
    let prices = ["small": 1, "large": 4]
    print(prices)
    ~~~
    Sort the keys, and print one after the other.
    ~~~cure
    let prices = ["small": 1, "large": 4]
    for size in prices.keys.sorted() { print(size, prices[size] ?? 0) }
    ~~~

    ## example.print.sequence
    Swift prints a sequence of this kind with the names of its inner types, which say nothing to a reader.
    ~~~swift
    print([1, 2].enumerated())
    ~~~
    Make an array of it, or print its elements.
    ~~~cure
    for (place, number) in [1, 2].enumerated() { print(place, number) }
    ~~~

    ## example.print.set
    Swift leaves open in which order a set prints, so a page could not promise it.
    ~~~swift
    let zones: Set = ["a", "b"]
    print(zones)
    ~~~
    Sort it.
    ~~~cure
    let zones: Set = ["a", "b"]
    print(zones.sorted())
    ~~~
    """#
}
