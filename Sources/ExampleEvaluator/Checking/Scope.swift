import ExampleLanguage

/// A name of the session's top level, which later examples of the page see too.
package struct GlobalSymbol {
  let index: Int
  let type: Type
  let isMutable: Bool
  /// Set for a function, whose calls then need no look at its value; several where it is overloaded.
  var functions: [FunctionSymbol] = []
  /// Set where it was declared without a value: what the flow knows it by.
  var late: Int?
  /// Set for a computed variable.
  var computed: ComputedGlobal?
  /// The example that declared it: within one example a name is declared once.
  let example: Int
}

/// A computed variable; by reference, since symbols are copied wherever a name is looked up, and few are
/// computed.
final class ComputedGlobal {
  let member: OwnMember
  init(_ member: OwnMember) { self.member = member }
}

/// A function of an example.
struct FunctionSymbol {
  /// The global or local that holds it as a value.
  let index: Int
  let signature: Signature
  let code: FunctionCode
  /// Lowered once; a call without the argument uses them.
  let defaults: DefaultValues
}

/// The default values of a function's parameters, by their index: code of their own, which sees
/// nothing of the place where the function is called.
final class DefaultValues {
  var codes: [Int: FunctionCode] = [:]
}

/// A function of a block, declared before the block's statements are lowered.
struct LocalFunction {
  var symbol: FunctionSymbol
  let context: FunctionContext
  let local: Local
}

struct LocalSymbol {
  let local: Local
  let type: Type
  var functions: [LocalFunctionSymbol] = []
  var late: Int?
  /// Set for a computed variable, whose local holds its getter.
  var computed: LocalAccessors?
}

/// What reads and changes a computed variable of a block.
struct LocalAccessors {
  let isThrowing: Bool
  /// Holds the function that takes the new value.
  let setter: Local?
}

/// One form of a function that is declared in a block.
struct LocalFunctionSymbol {
  let symbol: FunctionSymbol
  let local: Local
}

/// What names stand for. Most blocks declare a few, and looking through those is quicker than hashing.
struct NameTable {
  private static let few = 8

  private(set) var entries: [(name: String, symbol: LocalSymbol)] = []
  /// Where there are more than a few.
  private var places: [String: Int] = [:]

  private func place(of name: String) -> Int? {
    if entries.count > Self.few { return places[name] }
    return entries.firstIndex { $0.name == name }
  }

  subscript(name: String) -> LocalSymbol? {
    get { place(of: name).map { entries[$0].symbol } }
    set {
      guard let newValue else { preconditionFailure("a name that is declared stays") }
      if let place = place(of: name) {
        entries[place].symbol = newValue
        return
      }
      entries.append((name, newValue))
      if entries.count == Self.few + 1 {
        for (place, entry) in entries.enumerated() { places[entry.name] = place }
      } else if entries.count > Self.few {
        places[name] = entries.count - 1
      }
    }
  }
}

/// The names that one block declares.
struct NameBlock {
  var names = NameTable()
  var types: [String: Nominal] = [:]
}

/// One function while its body is lowered.
final class FunctionContext {
  let parent: FunctionContext?
  let code = FunctionCode()
  /// Innermost last.
  @exclusivity(unchecked) var blocks: [NameBlock] = [NameBlock()]
  @exclusivity(unchecked) var captures: [CaptureSource] = []
  private var captureIndices: [ObjectIdentifier: Int] = [:]
  private var forwarded: [Int: Int] = [:]
  /// Nil at the top level, where nothing is returned.
  var result: Type?
  /// Whether an error may leave it: true at the top level.
  var mayThrow: Bool
  let isClosure: Bool
  /// Whether it may be called after the call in which it is made; this is told once.
  var mayOutliveCall = false
  var hasEscape = false
  /// A closure throws when something in it does.
  var didThrow = false
  var leavables: [Leavable] = []
  /// Of a method: the type that it belongs to, and what `self` is.
  var owner: Nominal?
  var selfType: Type?
  var isStatic = false
  /// Of an initialiser.
  var making: Making?
  /// Of an initialiser: what `return` gives, in an optional or not.
  var isFailable = false
  private var height = 0

  /// Goes deeper into what calls of this function nest.
  func descend(_ levels: Int) {
    height += levels
    code.height = max(code.height, height)
  }

  func ascend(_ levels: Int) { height -= levels }
  /// Types of `$0`, `$1`, ….
  @exclusivity(unchecked) var anonymousParameters: [LocalSymbol] = []

  init(parent: FunctionContext?, result: Type?, mayThrow: Bool, isClosure: Bool) {
    self.parent = parent
    self.result = result
    self.mayThrow = mayThrow
    self.isClosure = isClosure
  }

  func declare(_ name: String, isMutable: Bool) -> Local {
    let local = Local(name: name, slot: code.slotCount, isMutable: isMutable)
    code.slotCount += 1
    return local
  }

  func symbol(named name: String) -> LocalSymbol? {
    for index in blocks.indices.reversed() {
      if let symbol = blocks[index].names[name] { return symbol }
    }
    return nil
  }

  /// The types that this function's blocks, and those of the functions around, declare.
  var typesInReach: [String: Nominal] {
    var types = parent?.typesInReach ?? [:]
    for block in blocks {
      // No `merge`: it casts, which Embedded Swift cannot.
      for (name, type) in block.types { types[name] = type }
    }
    return types
  }

  func type(named name: String) -> Nominal? {
    for index in blocks.indices.reversed() {
      if let type = blocks[index].types[name] { return type }
    }
    return parent?.type(named: name)
  }

  /// The index of a variable of the function around this one among its captures.
  func capture(_ source: CaptureSource) -> Int {
    switch source {
    case .local(let local):
      local.isCaptured = true
      if let index = captureIndices[ObjectIdentifier(local)] { return index }
      captureIndices[ObjectIdentifier(local)] = captures.count
    case .capture(let outer):
      if let index = forwarded[outer] { return index }
      forwarded[outer] = captures.count
    }
    captures.append(source)
    return captures.count - 1
  }
}

/// What a name stands for where it is used.
enum Resolved {
  case local(LocalSymbol)
  case capture(Int, LocalSymbol)
  case global(GlobalSymbol)
  /// A member of the type around, through `self`.
  case member(isStatic: Bool, of: Nominal)
  case bindings([Binding])
  case type(Nominal)
}
