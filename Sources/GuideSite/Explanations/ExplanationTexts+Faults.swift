extension Explanation {
  /// About examples that were right as far as could be seen, and failed while they ran.
  static let faultTexts = #"""
    ## example.fault.cast
    'as!' was sure of a type, and the value is of another one.
    ~~~swift
    let value: Any = 2
    print(value as! String)
    ~~~
    Use 'as?', and say what happens otherwise.
    ~~~cure
    let value: Any = 2
    print(value as? String ?? "no text")
    ~~~

    ## example.fault.character
    A Character is one character, and the text has none or several.
    ~~~swift
    print(Character("web"))
    ~~~
    Take the first one of a text that has any.
    ~~~cure
    print("web".first ?? "-")
    ~~~

    ## example.fault.count
    A number of elements is below zero.
    ~~~swift
    print(String(repeating: "-", count: -1))
    ~~~
    Keep it at zero at least.
    ~~~cure
    print(String(repeating: "-", count: max(0, -1)))
    ~~~

    ## example.fault.depth
    Hundreds of calls, or of values, are nested in each other.
    ~~~swift
    func count(_ tasks: Int) -> Int { count(tasks + 1) }
    print(count(0))
    ~~~
    Let the function end, or use a loop.
    ~~~cure
    func count(_ tasks: Int) -> Int { tasks >= 10 ? tasks : count(tasks + 1) }
    print(count(0))
    ~~~

    ## example.fault.division
    A whole number is divided by zero.
    ~~~swift
    let servers = 0
    print(10 / servers)
    ~~~
    Ask first.
    ~~~cure
    let servers = 0
    print(servers == 0 ? 0 : 10 / servers)
    ~~~

    ## example.fault.duplicate
    A dictionary was to get one key twice.
    ~~~swift
    let prices = ["small": 1, "small": 2]
    ~~~
    Keep one of them, or say which one counts with 'uniquingKeysWith'.
    ~~~cure
    let prices = Dictionary([("small", 1), ("small", 2)], uniquingKeysWith: max)
    ~~~

    ## example.fault.fatal
    The example reached a 'fatalError'.
    ~~~swift
    fatalError("no tasks")
    ~~~
    Mend what led there; 'fails=example.fault.fatal' shows it on purpose.
    ~~~cure
    print("no tasks")
    ~~~

    ## example.fault.index
    There is no element at this place.
    ~~~swift
    let names = ["web", "cron"]
    print(names[2])
    ~~~
    The first index is 0, the last 'count - 1'. 'first' and 'last' are nil where nothing is there.
    ~~~cure
    let names = ["web", "cron"]
    print(names[1], names.last ?? "none")
    ~~~

    ## example.fault.memory
    The example built more arrays and strings than an example may.
    ~~~swift
    var text = "web"
    while true { text += text }
    ~~~
    Let the loop end.
    ~~~cure
    var text = "web"
    while text.count < 20 { text += text }
    ~~~

    ## example.fault.nil
    '!' was sure of a value, and there is none.
    ~~~swift
    print(Int("many")!)
    ~~~
    Say what happens without a value.
    ~~~cure
    print(Int("many") ?? 0)
    ~~~

    ## example.fault.output
    The example printed more than a page can show.
    ~~~swift
    while true { print("web") }
    ~~~
    Let the loop end.
    ~~~cure
    for _ in 1...3 { print("web") }
    ~~~

    ## example.fault.overflow
    A whole number is larger, or smaller, than its type can hold.
    ~~~swift
    let tasks: UInt8 = 255
    print(tasks + 1)
    ~~~
    Take a larger type, or '&+' if it is to start over.
    ~~~cure
    let tasks: UInt8 = 255
    print(Int(tasks) + 1)
    ~~~

    ## example.fault.precondition
    A 'precondition' or an 'assert' found something false.
    ~~~swift
    let tasks = 0
    precondition(tasks > 0, "no tasks")
    ~~~
    Mend what led there; 'fails=example.fault.precondition' shows it on purpose.
    ~~~cure
    let tasks = 1
    precondition(tasks > 0, "no tasks")
    ~~~

    ## example.fault.radix
    Numbers are written with 2 to 36 different digits.
    ~~~swift
    print(String(10, radix: 1))
    ~~~
    Take a radix that there is.
    ~~~cure
    print(String(10, radix: 2))
    ~~~

    ## example.fault.range
    A range begins above its end.
    ~~~swift
    let tasks = 0
    for task in 1...tasks { print(task) }
    ~~~
    Use a range that may be empty, or 'stride', which is then empty by itself.
    ~~~cure
    let tasks = 0
    for task in 0..<tasks { print(task) }
    ~~~

    ## example.fault.steps
    The example ran for longer than an example may.
    ~~~swift
    var tasks = 1
    while tasks > 0 { tasks = tasks % 7 + 1 }
    ~~~
    Let the loop end.
    ~~~cure
    var tasks = 1
    while tasks < 7 { tasks = tasks % 7 + 1 }
    ~~~

    ## example.fault.stride
    A stride with a step of zero never gets anywhere.
    ~~~swift
    for hour in stride(from: 0, to: 24, by: 0) { print(hour) }
    ~~~
    Take another step.
    ~~~cure
    for hour in stride(from: 0, to: 24, by: 8) { print(hour) }
    ~~~

    ## example.fault.try
    'try!' was sure that nothing is refused, and it was.
    ~~~swift
    print(try! ImageReference("nginx:"))
    ~~~
    Use 'try?', or catch the error.
    ~~~cure
    print(try! ImageReference("nginx:1.27"))
    ~~~

    ## example.fault.uncaught
    An error was thrown, and nothing caught it.
    ~~~swift
    enum Refusal: Error { case tooMany }
    throw Refusal.tooMany
    ~~~
    Catch it; 'fails=example.fault.uncaught' shows it on purpose.
    ~~~cure
    enum Refusal: Error { case tooMany }
    do { throw Refusal.tooMany } catch { print(error) }
    ~~~

    ## example.fault.unset
    A function uses a variable of the example before the line that gives it a value.
    ~~~swift
    func show() { print(tasks) }
    show()
    let tasks = 2
    ~~~
    Call it further down.
    ~~~cure
    func show() { print(tasks) }
    let tasks = 2
    show()
    ~~~
    """#
}
