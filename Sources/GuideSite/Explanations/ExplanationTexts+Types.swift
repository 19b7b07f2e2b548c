extension Explanation {
  /// About types, and whether values fit them.
  static let typeTexts = #"""
    ## example.type.mismatch
    A value has another type than its place wants. Nothing is converted by itself.
    ~~~swift
    let hours = 730
    let rate: Double = hours
    ~~~
    Convert it, or declare the other one differently.
    ~~~cure
    let hours = 730
    let rate = Double(hours)
    ~~~

    ## example.type.unknown
    There is no type of this name, or it is written with other parts than it has.
    ~~~swift
    let name: string = "web"
    ~~~
    Take the name that is suggested: types begin with a capital letter.
    ~~~cure
    let name: String = "web"
    ~~~

    ## example.type.unclear
    Nothing says what type this has.
    ~~~swift
    let double = { $0 * 2 }
    ~~~
    Write the type.
    ~~~cure
    let double = { (tasks: Int) in tasks * 2 }
    ~~~

    ## example.type.empty
    An array or a dictionary without elements does not say what it could hold.
    ~~~swift
    var names = []
    ~~~
    Write the type.
    ~~~cure
    var names: [String] = []
    ~~~

    ## example.type.nil
    'nil' is no value of an optional type, and nothing says of which one.
    ~~~swift
    var tasks = nil
    ~~~
    Write the type, with a question mark.
    ~~~cure
    var tasks: Int? = nil
    ~~~

    ## example.type.optional
    A value that may be missing is used as if it were there, or one that is there is unwrapped.
    ~~~swift
    let name: String? = "web"
    print(name.count)
    ~~~
    Unwrap what may be nil with 'if let', '?.' or '??', and nothing else.
    ~~~cure
    let name: String? = "web"
    print(name?.count ?? 0)
    ~~~

    ## example.type.literal
    A number is none of its type.
    ~~~swift
    let port: UInt16 = 70_000
    ~~~
    Take a larger type, or a number that fits.
    ~~~cure
    let port: UInt16 = 7_000
    ~~~

    ## example.type.sequence
    'for' goes through a sequence: a range, an array, a string. This is none.
    ~~~swift
    for task in 3 { print(task) }
    ~~~
    Count with a range.
    ~~~cure
    for task in 0..<3 { print(task) }
    ~~~

    ## example.type.conformance
    The type lacks something that is needed here: to be compared, to be sorted, to be the key of a
    dictionary.
    ~~~swift
    struct Plan { var tasks: Int }
    print(Plan(tasks: 1) == Plan(tasks: 2))
    ~~~
    Declare it where the type is declared, or use a part of the value that has it.
    ~~~cure
    struct Plan: Equatable { var tasks: Int }
    print(Plan(tasks: 1) == Plan(tasks: 2))
    ~~~

    ## example.type.recursive
    A type holds a value of itself, so that it would have no end.
    ~~~swift
    struct Node { var next: Node? }
    ~~~
    Hold it in an array, or make it an indirect enum.
    ~~~cure
    struct Node { var next: [Node] }
    ~~~

    ## example.type.value
    The name of a type stands where a value is expected.
    ~~~swift
    let name = String
    ~~~
    Call it to make a value.
    ~~~cure
    let name = String()
    ~~~

    ## example.type.complex
    The type of an expression has hundreds of parts, or takes longer to find than an example may take.
    ~~~swift
    let two = (1, 2)
    let four = (two, two)
    let eight = (four, four)
    let sixteen = (eight, eight)
    let more = (sixteen, sixteen)
    let evenMore = (more, more)
    let all = (evenMore, evenMore)
    ~~~
    Give parts of it names and types; many values of one kind make an array.
    ~~~cure
    let all = Array(1...128)
    ~~~

    ## example.cast.type
    'is', 'as?' and 'as!' ask a value of 'Any' or an error what it is. The type of this value is known.
    ~~~swift
    let tasks = 2
    print(tasks is String)
    ~~~
    Leave the question out, or convert the value.
    ~~~cure
    let tasks: Any = 2
    print(tasks is String)
    ~~~

    ## example.operator.operands
    An operator does not go with the values on its two sides.
    ~~~swift
    let tasks = 2
    print(tasks * 0.5)
    ~~~
    Convert one of them.
    ~~~cure
    let tasks = 2
    print(Double(tasks) * 0.5)
    ~~~

    ## example.operator.reference
    An operator stands alone. It is a function, and means something only where one is expected.
    ~~~swift
    let sum = (+)
    ~~~
    Give it two values, or hand it to 'reduce' and the like.
    ~~~cure
    let sum = [1, 2].reduce(0, +)
    ~~~

    ## example.operator.unknown
    There is no such operator before a value, or between two.
    ~~~swift
    let tasks = 3
    print(tasks === 4)
    ~~~
    Use another one.
    ~~~cure
    let tasks = 3
    print(tasks == 4)
    ~~~

    ## example.pattern.label
    A pattern has a label that the value does not have there.
    ~~~swift
    enum Size { case tasks(count: Int) }
    let size = Size.tasks(count: 2)
    if case .tasks(number: let n) = size { print(n) }
    ~~~
    Write the label of the declaration, or none.
    ~~~cure
    enum Size { case tasks(count: Int) }
    let size = Size.tasks(count: 2)
    if case .tasks(count: let n) = size { print(n) }
    ~~~

    ## example.pattern.payload
    A pattern takes another number of values out of a case than it has.
    ~~~swift
    enum Size { case tasks(Int) }
    let size = Size.tasks(2)
    if case .tasks(let n, let m) = size { print(n, m) }
    ~~~
    Name each value once; '_' stands for one that is not needed.
    ~~~cure
    enum Size { case tasks(Int) }
    let size = Size.tasks(2)
    if case .tasks(let n) = size { print(n) }
    ~~~

    ## example.pattern.tuple
    A pattern takes another number of values apart than there are.
    ~~~swift
    let (tasks, servers) = (1, 2, 3)
    ~~~
    Name each value once; '_' stands for one that is not needed.
    ~~~cure
    let (tasks, servers, _) = (1, 2, 3)
    ~~~
    """#

  /// About types that an example declares.
  static let ownTypeTexts = #"""
    ## example.conformance.library
    Types of the library have the conformances that they have.
    ~~~swift
    extension Int: CaseIterable {}
    ~~~
    Declare a type of your own around the value.
    ~~~cure
    enum Size: Int, CaseIterable { case small = 1, large = 4 }
    ~~~

    ## example.conformance.missing
    A type says that it can do something, and lacks what that takes.
    ~~~swift
    struct Plan: Comparable { var tasks: Int }
    ~~~
    Add what the report names.
    ~~~cure
    struct Plan: Comparable {
      var tasks: Int
      static func < (a: Plan, b: Plan) -> Bool { a.tasks < b.tasks }
    }
    ~~~

    ## example.conformance.unknown
    There is no such protocol here.
    ~~~swift
    struct Plan: Printable { var tasks: Int }
    ~~~
    Take one that the report names, or leave it out.
    ~~~cure
    struct Plan: CustomStringConvertible {
      var tasks: Int
      var description: String { "\(tasks) tasks" }
    }
    ~~~

    ## example.enum.raw
    The raw values of an enum are of one type, which stands behind its name, and each case has its own.
    ~~~swift
    enum Size: Int { case small = 1, large = 1 }
    ~~~
    Give each case a raw value of its own.
    ~~~cure
    enum Size: Int { case small = 1, large = 4 }
    ~~~

    ## example.enum.stored
    A value of an enum is one of its cases, and stores nothing beside it.
    ~~~swift
    enum Size {
      case small, large
      var tasks = 2
    }
    ~~~
    Compute the property, or give the cases values.
    ~~~cure
    enum Size {
      case small, large
      var tasks: Int { self == .small ? 1 : 2 }
    }
    ~~~

    ## example.extension.stored
    An extension adds what can be computed. What a value stores, its type says.
    ~~~swift
    struct Plan { var tasks = 2 }
    extension Plan { var servers = 1 }
    ~~~
    Move it into the type, or compute it.
    ~~~cure
    struct Plan { var tasks = 2 }
    extension Plan { var servers: Int { tasks / 2 } }
    ~~~

    ## example.init.delegation
    'self.init' calls another initializer of the same type: from an initializer, and not one that may fail
    from one that may not.
    ~~~swift
    struct Plan {
      var tasks: Int
      init?(_ text: String) { return nil }
      init() { self.init("1") }
    }
    ~~~
    Write 'init?' here too, or unwrap the result.
    ~~~cure
    struct Plan {
      var tasks: Int
      init?(_ text: String) { return nil }
      init?() { self.init("1") }
    }
    ~~~

    ## example.init.incomplete
    An initializer ends, or uses the value, before every stored property has one.
    ~~~swift
    struct Plan {
      var tasks: Int, servers: Int
      init(tasks: Int) { self.tasks = tasks }
    }
    ~~~
    Assign what is missing.
    ~~~cure
    struct Plan {
      var tasks: Int, servers: Int
      init(tasks: Int) {
        self.tasks = tasks
        servers = 1
      }
    }
    ~~~
    """#
}
