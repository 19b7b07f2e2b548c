/// The state of one run: variables, budgets and what was printed.
package final class Machine {
  /// The globals lie at its bottom.
  let stack: ValueStack
  /// What the running closure captured; a function that captures nothing leaves it alone.
  var captures: [Cell] = []
  /// What `return` left behind.
  var returned = Value.void
  /// The values of the parts of an `expect`, as they were computed.
  var recorded: [Value?] = []

  /// What examples wrote for the conformances of their types, by the type's number.
  let witnesses: [Witnesses]
  /// The error that is on its way, where an example's own was thrown.
  var thrown: Value?
  private(set) var stopped: Fault?
  /// The static properties whose first value is known or being computed.
  var startedStatics: Set<Int> = []
  let heap: Heap
  let run: Int
  /// Captured variables of earlier runs, as they were before this one.
  var journal: [(cell: Cell, value: Value)] = []
  package private(set) var lines: [String] = []
  /// What the last expression drew, beside its text.
  private(set) var figure: ShownFigure?
  private var openLine: String?

  private let limits: ExampleLimits
  private var stepsLeft: Int
  private(set) var memoryLeft: Int
  private var outputLeft: Int
  private var depth = 0
  private var stackLeft: Int

  init(globals: [Value], witnesses: [Witnesses] = [], limits: ExampleLimits, heap: Heap) {
    stack = ValueStack(globals)
    self.witnesses = witnesses
    self.heap = heap
    run = heap.beginRun()
    self.limits = limits
    stepsLeft = limits.steps
    memoryLeft = limits.memory
    outputLeft = limits.output
    stackLeft = limits.stack
  }

  package var steps: Int { stopped == nil ? limits.steps - stepsLeft : limits.steps }

  // MARK: Budgets

  @inline(__always)
  package func step() throws(Fault) {
    stepsLeft -= 1
    if stepsLeft < 0 { throw outOfSteps }
  }

  @inline(__always)
  package func step(_ count: Int) throws(Fault) {
    stepsLeft -= count
    if stepsLeft < 0 { throw outOfSteps }
  }

  private var outOfSteps: Fault { stopped ?? .steps(limits.steps) }

  /// Ends the run at its next step: a fault was met where nothing can be thrown.
  func stop(_ fault: Fault) {
    if stopped == nil { stopped = fault }
    stepsLeft = -1
  }

  /// Pays for memory before it is taken.
  package func charge(bytes: Int) throws(Fault) {
    memoryLeft -= bytes
    if memoryLeft < 0 { throw .memory(limits.memory) }
  }

  /// Pays for an array's elements.
  package func charge(elements: Int) throws(Fault) {
    let (bytes, overflow) = elements.multipliedReportingOverflow(by: 32)
    if overflow { throw .memory(limits.memory) }
    try charge(bytes: bytes)
  }

  /// Begins a call that may nest `height` deep in itself.
  ///
  /// What runs out first is the native stack, so calls are weighed by it as well as counted.
  @inline(__always)
  func enter(height: Int, steps: Int = 1) throws(Fault) {
    depth += 1
    stackLeft -= Self.heightOfCall + height
    if depth > limits.depth || stackLeft < 0 { throw .depth(depth - 1) }
    try step(steps)
  }

  func leave(height: Int) {
    depth -= 1
    stackLeft += Self.heightOfCall + height
  }

  /// Goes into a value of an own type: comparing and showing them takes of the native stack too.
  func enterValue() throws(Fault) {
    stackLeft -= Self.heightOfValue
    if stackLeft < 0 { throw .nesting }
  }

  func leaveValue() { stackLeft += Self.heightOfValue }

  private static let heightOfValue = 8

  /// What a call takes of the native stack beside its own expressions, in nested expressions.
  private static let heightOfCall = 4

  // MARK: Printing

  package func write(_ text: String) throws(Fault) {
    if let stopped { throw stopped }
    outputLeft -= text.utf8.count
    if outputLeft < 0 { throw .output(limits.output) }
    if text == "\n" { return lines.append(takeOpenLine() ?? "") }
    guard text.utf8.contains(0x0A) else {
      openLine = (takeOpenLine() ?? "") + text
      return
    }
    var rest = text[...]
    while let end = rest.utf8.firstIndex(of: 0x0A) {
      lines.append((takeOpenLine() ?? "") + rest[..<end])
      rest = rest[rest.utf8.index(after: end)...]
    }
    if !rest.isEmpty { openLine = (takeOpenLine() ?? "") + rest }
  }

  /// The open line, which leaves its place so that adding to it does not copy it.
  private func takeOpenLine() -> String? {
    defer { openLine = nil }
    return openLine
  }

  /// Keeps the drawing of a figure, whose text is the lines from `first` on.
  func show(_ value: Value, textFrom first: Int) {
    guard case .model(let box) = value, let draw = box.nominal.operations?.draw else { return }
    figure = ShownFigure(drawing: draw(box), lineCount: lines.count - first)
  }

  /// Ends a line that `print(terminator: "")` left open.
  package func finishLine() {
    if let line = openLine { lines.append(line) }
    openLine = nil
  }

  // MARK: Frames

  /// Runs code in a frame of its own, whose first slots hold the arguments already pushed from `first` on.
  ///
  /// The first `kept` of them stay on the stack as the code leaves them, unless it throws.
  func run(
    _ code: FunctionCode, from first: Int, keeping kept: Int = 0
  ) throws(Fault) -> Value {
    try inFrame(of: code, from: first, keeping: kept) { () throws(Fault) -> Value in
      if let value = code.value { return try value.evaluate(self) }
      returned = .void
      _ = try code.body!.execute(self)
      let result = returned
      returned = .void
      return result
    }
  }

  /// The same for code that gives an `Int`, a `Double` or a `Bool`.
  func runInt(_ code: FunctionCode, from first: Int) throws(Fault) -> Int64 {
    guard let value = code.value else { return try run(code, from: first).asInt }
    return try inFrame(of: code, from: first) { () throws(Fault) in try value.int(self) }
  }

  func runDouble(_ code: FunctionCode, from first: Int) throws(Fault) -> Double {
    guard let value = code.value else { return try run(code, from: first).asDouble }
    return try inFrame(of: code, from: first) { () throws(Fault) in try value.double(self) }
  }

  func runBool(_ code: FunctionCode, from first: Int) throws(Fault) -> Bool {
    guard let value = code.value else { return try run(code, from: first).asBool }
    return try inFrame(of: code, from: first) { () throws(Fault) in try value.bool(self) }
  }

  @inline(__always)
  private func inFrame<Result>(
    of code: FunctionCode, from first: Int, keeping kept: Int = 0,
    _ body: () throws(Fault) -> Result
  ) throws(Fault) -> Result {
    let outer = stack.enter(from: first, slotCount: code.slotCount)
    defer {
      stack.pop(to: first + kept)
      stack.enter(at: outer)
      leave(height: code.height)
    }
    try enter(height: code.height, steps: code.steps)
    if code.hasCapturedParameters { try moveIntoCells(code.parameters) }
    return try body()
  }

  /// Evaluates an expression whose variables are the values on the stack from a place on.
  func evaluate(_ node: Node, inFrameFrom first: Int) throws(Fault) -> Value {
    let outer = stack.enter(from: first, slotCount: 0)
    defer { stack.enter(at: outer) }
    return try node.evaluate(self)
  }

  private func moveIntoCells(_ parameters: [Local]) throws(Fault) {
    for parameter in parameters where parameter.isCaptured {
      stack.frame[parameter.slot] = .cell(try makeCell(stack.frame[parameter.slot]))
    }
  }

  /// Takes an argument that a call kept out of its slot.
  func takeArgument(_ place: Int) -> Value {
    let value = stack[place]
    stack[place] = .unset
    guard case .cell(let cell) = value else { return value }
    let kept = cell.value
    cell.value = .unset
    return kept
  }
}
