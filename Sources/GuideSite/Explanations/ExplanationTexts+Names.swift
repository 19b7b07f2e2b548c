extension Explanation {
  /// About names, what they stand for, and where a word may stand.
  static let nameTexts = #"""
    ## example.name.unknown
    There is nothing of this name: it is misspelt, declared further down, in another session, or in an
    example that failed.
    ~~~swift
    print(cost)
    ~~~
    Declare it in the example, or in one above in the same session.
    ~~~cure
    let cost = 2
    print(cost)
    ~~~

    ## example.name.duplicate
    A name is declared twice in one place.
    ~~~swift
    let cost = 1
    let cost = 2
    ~~~
    Rename one of them; to change a value, declare it with 'var' and assign to it.
    ~~~cure
    var cost = 1
    cost = 2
    ~~~

    ## example.self.outside
    'self' is the value whose method runs, and 'Self' its type. Here is none.
    ~~~swift
    print(self)
    ~~~
    Name the value that is meant.
    ~~~cure
    let web = "web"
    print(web)
    ~~~

    ## example.member.unknown
    A value or a type does not have this property, method or case.
    ~~~swift
    print("abc".length)
    ~~~
    Take the name that is suggested, or look it up in Swift's documentation.
    ~~~cure
    print("abc".count)
    ~~~

    ## example.member.context
    A member without its type, such as '.small', is looked up in the type that its place wants. Nothing is
    wanted here.
    ~~~swift
    enum Size { case small, large }
    let size = .small
    ~~~
    Write the type, before the full stop or behind the name.
    ~~~cure
    enum Size { case small, large }
    let size = Size.small
    ~~~

    ## example.member.instance
    This belongs to a value of the type, and is asked of the type itself.
    ~~~swift
    struct Plan { var tasks = 2 }
    print(Plan.tasks)
    ~~~
    Make a value first.
    ~~~cure
    struct Plan { var tasks = 2 }
    print(Plan().tasks)
    ~~~

    ## example.member.static
    This belongs to the type, and is used as if every value had one.
    ~~~swift
    struct Plan {
      static let limit = 10
      func isFull(_ tasks: Int) -> Bool { tasks >= limit }
    }
    ~~~
    Write the type's name or 'Self' before it.
    ~~~cure
    struct Plan {
      static let limit = 10
      func isFull(_ tasks: Int) -> Bool { tasks >= Self.limit }
    }
    ~~~

    ## example.member.private
    What is declared 'private' is used only within its type.
    ~~~swift
    struct Plan { private let tasks = 2 }
    print(Plan().tasks)
    ~~~
    Use it within the type, or declare it without 'private'.
    ~~~cure
    struct Plan { let tasks = 2 }
    print(Plan().tasks)
    ~~~

    ## example.member.subscript
    A value of this type has no elements that brackets could ask for, or they are not numbered.
    ~~~swift
    let name = "web"
    print(name[0])
    ~~~
    The places of a string are indices, since characters differ in size; an array of it is numbered.
    ~~~cure
    let name = "web"
    print(Array(name)[0])
    ~~~

    ## example.keypath.context
    A key path such as '\.count' stands for a function of one value, where such a function is expected.
    ~~~swift
    let size = \String.count
    ~~~
    Hand it to 'map' and the like, or write a closure.
    ~~~cure
    let sizes = ["web", "cron"].map(\.count)
    ~~~

    ## example.assignment.constant
    A constant is changed.
    ~~~swift
    let tasks = 1
    tasks = 2
    ~~~
    Declare it with 'var', or change a copy.
    ~~~cure
    var tasks = 1
    tasks = 2
    ~~~

    ## example.assignment.element
    An element of this collection cannot be assigned.
    ~~~swift
    var range = 1...3
    range[0] = 2
    ~~~
    Keep the values in an array.
    ~~~cure
    var numbers = Array(1...3)
    numbers[0] = 2
    ~~~

    ## example.assignment.getter
    A computed property or a subscript can only be read: it has no 'set'.
    ~~~swift
    struct Plan { var tasks = 1; var memory: Int { tasks * 512 } }
    var plan = Plan()
    plan.memory = 1024
    ~~~
    Assign to what it is computed from, or give it 'get' and 'set'.
    ~~~cure
    struct Plan { var tasks = 1; var memory: Int { tasks * 512 } }
    var plan = Plan()
    plan.tasks = 2
    ~~~

    ## example.assignment.itself
    A variable is assigned to itself, which does nothing.
    ~~~swift
    var tasks = 1
    tasks = tasks
    ~~~
    Remove it, or assign what was meant.
    ~~~cure
    var tasks = 1
    tasks += tasks
    ~~~

    ## example.assignment.property
    This property of the library cannot be assigned.
    ~~~swift
    var names = ["web"]
    names.count = 2
    ~~~
    Call the method that changes it.
    ~~~cure
    var names = ["web"]
    names.append("cron")
    ~~~

    ## example.assignment.self
    A method changes its value without saying so.
    ~~~swift
    struct Plan {
      var tasks = 1
      func grow() { tasks += 1 }
    }
    ~~~
    Write 'mutating' before 'func'.
    ~~~cure
    struct Plan {
      var tasks = 1
      mutating func grow() { tasks += 1 }
    }
    ~~~

    ## example.assignment.target
    Only what has a place can be changed: a variable, its properties and its elements. This is the result of
    an expression.
    ~~~swift
    [3, 1, 2].sort()
    ~~~
    Keep it in a 'var' first, or use what gives a new value.
    ~~~cure
    print([3, 1, 2].sorted())
    ~~~

    ## example.variable.unset
    A variable is read on a way where nothing was assigned to it.
    ~~~swift
    let tasks = Int("3")
    let word: String
    if tasks != nil { word = "some" }
    print(word)
    ~~~
    Give it a value on every way.
    ~~~cure
    let tasks = Int("3")
    let word: String
    if tasks != nil { word = "some" } else { word = "none" }
    print(word)
    ~~~

    ## example.inout.missing
    The call may change this argument, and Swift wants to see that at the call.
    ~~~swift
    func grow(_ tasks: inout Int) { tasks += 1 }
    var tasks = 1
    grow(tasks)
    ~~~
    Write '&' before it.
    ~~~cure
    func grow(_ tasks: inout Int) { tasks += 1 }
    var tasks = 1
    grow(&tasks)
    ~~~

    ## example.inout.overlap
    One call is lent a variable twice, and could change it in two places at once.
    ~~~swift
    func move(_ a: inout Int, _ b: inout Int) { a += b; b = 0 }
    var tasks = 1
    move(&tasks, &tasks)
    ~~~
    Lend two variables.
    ~~~cure
    func move(_ a: inout Int, _ b: inout Int) { a += b; b = 0 }
    var tasks = 1, spare = 2
    move(&tasks, &spare)
    ~~~

    ## example.inout.place
    '&' stands before an argument that the call does not change.
    ~~~swift
    var tasks = 1
    print(&tasks)
    ~~~
    Remove it.
    ~~~cure
    var tasks = 1
    print(tasks)
    ~~~
    """#

  /// About the way that a program takes.
  static let flowTexts = #"""
    ## example.return.missing
    A function says that it gives a value, and may end without one.
    ~~~swift
    func word(_ tasks: Int) -> String {
      if tasks == 1 { return "one" }
    }
    ~~~
    Return a value on every way.
    ~~~cure
    func word(_ tasks: Int) -> String {
      if tasks == 1 { return "one" }
      return "many"
    }
    ~~~

    ## example.return.outside
    'return' leaves a function, and here is none.
    ~~~swift
    let tasks = 1
    if tasks == 1 { return }
    ~~~
    Let a condition decide what else is done, or put the code into a function.
    ~~~cure
    let tasks = 1
    if tasks != 1 { print(tasks) }
    ~~~

    ## example.return.value
    'return' has no value in a function that gives one, or one that an initializer cannot give.
    ~~~swift
    func one() -> Int { return }
    ~~~
    Return a value of the type behind '->'.
    ~~~cure
    func one() -> Int { return 1 }
    ~~~

    ## example.guard.falls
    What follows a 'guard' relies on its conditions, so its 'else' has to leave.
    ~~~swift
    func show(_ text: String) {
      guard let tasks = Int(text) else { print("no number") }
      print(tasks)
    }
    ~~~
    End it with 'return', 'throw', 'break', 'continue' or 'fatalError()'.
    ~~~cure
    func show(_ text: String) {
      guard let tasks = Int(text) else { return print("no number") }
      print(tasks)
    }
    ~~~

    ## example.defer.leaves
    'defer' runs while its block is left already, so that nothing in it can leave.
    ~~~swift
    func show() {
      defer { return }
      print(1)
    }
    ~~~
    Leave before or behind it.
    ~~~cure
    func show() {
      defer { print("done") }
      print(1)
    }
    ~~~

    ## example.loop.outside
    'break', 'continue' or 'fallthrough' has nothing around it that it could leave, or names a loop that is
    not around it.
    ~~~swift
    let tasks = 1
    if tasks == 1 { break }
    ~~~
    Put it into a loop or a 'switch'; for a label, write it before the loop: 'outer: for …'.
    ~~~cure
    for tasks in 1...3 {
      if tasks == 2 { break }
    }
    ~~~

    ## example.switch.exhaustive
    A 'switch' has a case for every value there is.
    ~~~swift
    enum Size { case small, large }
    let size = Size.small
    switch size {
    case .small: print("small")
    }
    ~~~
    Add the cases that the report names, or 'default:'.
    ~~~cure
    enum Size { case small, large }
    let size = Size.small
    switch size {
    case .small: print("small")
    case .large: print("large")
    }
    ~~~

    ## example.switch.fallthrough
    'fallthrough' goes on in the next case, and there is none, or it would need values of the pattern.
    ~~~swift
    switch 1 {
    case 0: print("none")
    default: fallthrough
    }
    ~~~
    Remove it: a case ends by itself.
    ~~~cure
    switch 1 {
    case 0: print("none")
    default: print("some")
    }
    ~~~

    ## example.value.branch
    Where 'if' or 'switch' gives a value, every branch is that value, and nothing else.
    ~~~swift
    let tasks = 1
    let word = if tasks == 1 {
      print("one")
      "one"
    } else { "many" }
    ~~~
    Do the rest before or behind it, or assign in each branch.
    ~~~cure
    let tasks = 1
    let word = if tasks == 1 { "one" } else { "many" }
    print(word)
    ~~~

    ## example.value.else
    'if' gives a value, and none where its condition is false.
    ~~~swift
    let tasks = 1
    let word = if tasks == 1 { "one" }
    ~~~
    Say what the value is otherwise.
    ~~~cure
    let tasks = 1
    let word = if tasks == 1 { "one" } else { "many" }
    ~~~

    ## example.value.function
    An example shows the value that it ends with. This one ends with a function, which has no text.
    ~~~swift
    func cost(tasks: Int) -> Int { 2 * tasks }
    cost
    ~~~
    Call it.
    ~~~cure
    func cost(tasks: Int) -> Int { 2 * tasks }
    cost(tasks: 3)
    ~~~

    ## example.try.missing
    A call may be refused, and nothing says so.
    ~~~swift
    let small = Lambda.Function(memory: .mebibytes(128), timeout: .seconds(3))
    ~~~
    Write 'try' before it: a refusal then ends the example, with its code.
    ~~~cure
    let small = try Lambda.Function(memory: .mebibytes(128), timeout: .seconds(3))
    ~~~

    ## example.try.unhandled
    A function calls what may be refused, and does not say that it may be refused itself.
    ~~~swift
    func price(_ name: String) throws -> Int { name.count }
    func cost(_ name: String) -> Int { try price(name) * 2 }
    ~~~
    Add 'throws', catch every error, or take nil instead with 'try?'.
    ~~~cure
    func price(_ name: String) throws -> Int { name.count }
    func cost(_ name: String) throws -> Int { try price(name) * 2 }
    ~~~

    ## example.try.unused
    Nothing behind this 'try' can throw: it tells the reader of a failure that never comes.
    ~~~swift
    print(try abs(-1))
    ~~~
    Remove it. Swift warns of it, too.
    ~~~cure
    print(abs(-1))
    ~~~

    ## example.throw.type
    What is thrown is an error: a value of a type that says so.
    ~~~swift
    enum Refusal { case tooMany }
    throw Refusal.tooMany
    ~~~
    Write ': Error' behind the type's name.
    ~~~cure
    enum Refusal: Error { case tooMany }
    do { throw Refusal.tooMany } catch { print(error) }
    ~~~
    """#
}
