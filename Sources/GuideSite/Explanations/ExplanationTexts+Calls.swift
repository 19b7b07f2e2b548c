extension Explanation {
  /// About calls and closures.
  static let callTexts = #"""
    ## example.call.arguments
    There are several functions of this name, and none takes these arguments.
    ~~~swift
    func cost(tasks: Int) -> Int { tasks * 2 }
    func cost(hours: Double) -> Double { hours * 2 }
    print(cost(servers: 1))
    ~~~
    Take one of those that the report names.
    ~~~cure
    func cost(tasks: Int) -> Int { tasks * 2 }
    func cost(hours: Double) -> Double { hours * 2 }
    print(cost(tasks: 1))
    ~~~

    ## example.call.count
    A function that is kept in a variable gets another number of arguments than it takes.
    ~~~swift
    let double = { (tasks: Int) in tasks * 2 }
    print(double(1, 2))
    ~~~
    Give one argument for each of its parameters.
    ~~~cure
    let double = { (tasks: Int) in tasks * 2 }
    print(double(1))
    ~~~

    ## example.call.extra
    A call has an argument that nothing is declared for, or has it in another place.
    ~~~swift
    func cost(tasks: Int, hours: Int) -> Int { tasks * hours }
    print(cost(tasks: 2, hours: 730, servers: 3))
    ~~~
    Remove it, or bring the arguments into the order of the declaration.
    ~~~cure
    func cost(tasks: Int, hours: Int) -> Int { tasks * hours }
    print(cost(tasks: 2, hours: 730))
    ~~~

    ## example.call.label
    An argument has another label than the declaration says, one too many, or none.
    ~~~swift
    func double(_ tasks: Int) -> Int { 2 * tasks }
    print(double(tasks: 1))
    ~~~
    Write the labels as the report shows them: '_' in a declaration means no label.
    ~~~cure
    func double(_ tasks: Int) -> Int { 2 * tasks }
    print(double(1))
    ~~~

    ## example.call.missing
    A call lacks an argument that has no default value.
    ~~~swift
    func cost(tasks: Int, hours: Int) -> Int { tasks * hours }
    print(cost(tasks: 2))
    ~~~
    Add it.
    ~~~cure
    func cost(tasks: Int, hours: Int) -> Int { tasks * hours }
    print(cost(tasks: 2, hours: 730))
    ~~~

    ## example.call.parentheses
    A function is named where its value is meant.
    ~~~swift
    print("web".uppercased + "!")
    ~~~
    Call it.
    ~~~cure
    print("web".uppercased() + "!")
    ~~~

    ## example.call.type
    Examples make no values of this type themselves: something gives them.
    ~~~swift
    let place = String.Index()
    ~~~
    Take the value from where it comes.
    ~~~cure
    let place = "web".startIndex
    ~~~

    ## example.call.value
    Something is called that is no function.
    ~~~swift
    print("web".count())
    ~~~
    Leave out the parentheses.
    ~~~cure
    print("web".count)
    ~~~

    ## example.closure.escape
    An 'inout' parameter is lent to a call, and given back when that ends. So is 'self' to a mutating method.
    A closure that is kept or returned may run later, when there is nothing to change any more.
    ~~~swift
    func adder(to total: inout Int) -> (Int) -> Int {
      { total + $0 }
    }
    ~~~
    Let it use a copy, or hand it to what calls it at once.
    ~~~cure
    func adder(to total: inout Int) -> (Int) -> Int {
      let start = total
      return { start + $0 }
    }
    ~~~

    ## example.closure.parameters
    A closure takes another number of values than it is given.
    ~~~swift
    print([3, 1, 2].sorted { a in a > 1 })
    ~~~
    Name as many as it is given; '_' stands for one that is not needed.
    ~~~cure
    print([3, 1, 2].sorted { a, b in a > b })
    ~~~

    ## example.block.statement
    A block that lists values takes those, and constants for them.
    ~~~swift
    let web = try TaskDefinition("web", cpu: .vCPU(0.25), memory: .gigabytes(0.5)) {
      Container("web", image: "public.ecr.aws/nginx/nginx:1.27")
      for port in [80, 443] { print(port) }
    }
    ~~~
    Move the statement out of the block.
    ~~~cure
    let web = try TaskDefinition("web", cpu: .vCPU(0.25), memory: .gigabytes(0.5)) {
      Container("web", image: "public.ecr.aws/nginx/nginx:1.27")
    }
    ~~~
    """#
}
