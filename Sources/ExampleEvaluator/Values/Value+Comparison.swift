extension Value: Hashable {
  /// As Swift's `==` on the same static type; functions are never equal.
  package static func == (a: Value, b: Value) -> Bool {
    switch (a, b) {
    case (.void, .void), (.none, .none): true
    case (.bool(let x), .bool(let y)): x == y
    case (.int(let x), .int(let y)): x == y
    case (.double(let x), .double(let y)): x == y
    case (.unsigned(let x), .unsigned(let y)): x == y
    case (.int, .unsigned), (.unsigned, .int): a.asWide == b.asWide
    case (.float(let x), .float(let y)): x == y
    case (.scalar(let x), .scalar(let y)): x == y
    case (.index(let x), .index(let y)): x == y
    case (.slice(let x), .slice(let y)): x == y
    case (.set(let x), .set(let y)):
      x.count == y.count && x.elements.allSatisfy { y.contains($0) }
    case (.substring, .string), (.string, .substring), (.substring, .substring):
      a.asText == b.asText
    case (.string(let x), .string(let y)): x == y
    case (.character(let x), .character(let y)): x == y
    case (.array(let x), .array(let y)): x == y
    case (.some(let x), .some(let y)): x == y
    case (.tuple(let x), .tuple(let y)):
      x.count == y.count && zip(x, y).allSatisfy { $0.value == $1.value }
    case (.range(let l, let u, let c), .range(let l2, let u2, let c2)):
      l == l2 && u == u2 && c == c2
    case (.bounds(let l, let u, let c), .bounds(let l2, let u2, let c2)):
      l == l2 && u == u2 && c == c2
    case (.dictionary(let x), .dictionary(let y)):
      x.count == y.count && zip(x.keys, x.values).allSatisfy { y[$0] == $1 }
    case (.model(let x), .model(let y)):
      x.nominal == y.nominal && x.nominal.operations!.isEqual(x, y)
    case (.instance(let x), .instance(let y)): Instance.isEqual(x, y)
    default: false
    }
  }

  /// As Swift's `<` on the same static type.
  package static func isLess(_ a: Value, _ b: Value) -> Bool {
    switch (a, b) {
    case (.int(let x), .int(let y)): x < y
    case (.double(let x), .double(let y)): x < y
    case (.unsigned(let x), .unsigned(let y)): x < y
    case (.int, .unsigned), (.unsigned, .int): a.asWide < b.asWide
    case (.float(let x), .float(let y)): x < y
    case (.scalar(let x), .scalar(let y)): x < y
    case (.index(let x), .index(let y)): x < y
    case (.substring, .string), (.string, .substring), (.substring, .substring):
      a.asText < b.asText
    case (.string(let x), .string(let y)): x < y
    case (.character(let x), .character(let y)): x < y
    case (.model(let x), .model(let y)): x.nominal.operations!.isLess(x, y)
    case (.tuple(let x), .tuple(let y)): isLess(x, y)
    case (.instance(let x), .instance(let y)): Instance.isLess(x, y)
    default: false
    }
  }

  private static func isLess(_ a: [TupleElement], _ b: [TupleElement]) -> Bool {
    for (x, y) in zip(a, b) where x.value != y.value { return isLess(x.value, y.value) }
    return false
  }

  package func hash(into hasher: inout Hasher) {
    switch self {
    case .bool(let value): hasher.combine(value)
    case .int(let value): hasher.combine(value)
    case .double(let value): hasher.combine(value)
    case .unsigned(let value): hasher.combine(value)
    case .float(let value): hasher.combine(value)
    case .scalar(let value): hasher.combine(value)
    case .index(let value): hasher.combine(value)
    case .substring(let value): hasher.combine(value)
    case .slice(let values): for value in values { value.hash(into: &hasher) }
    case .set(let value): hasher.combine(value.count)
    case .string(let value): hasher.combine(value)
    case .character(let value): hasher.combine(value)
    case .array(let values): for value in values { value.hash(into: &hasher) }
    case .some(let value): value.hash(into: &hasher)
    case .tuple(let elements): for element in elements { element.value.hash(into: &hasher) }
    case .range(let lower, let upper, _):
      hasher.combine(lower)
      hasher.combine(upper)
    case .model(let box): hasher.combine(box.nominal.operations!.describe(box))
    case .instance(let instance): instance.hash(into: &hasher)
    case .unset, .void, .none, .dictionary, .bounds, .function, .cell, .view, .partialRange:
      hasher.combine(0)
    }
  }
}
