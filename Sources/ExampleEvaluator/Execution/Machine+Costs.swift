/// What operations cost whose work the number of statements does not show: comparing, searching and
/// copying. Without it, five million cheap steps could each move a megabyte.
extension Machine {
  /// Pays for looking at every part of a value once, as a comparison or a hash does.
  package func visit(_ value: Value) throws(Fault) {
    switch value {
    case .string(let text): try scan(text)
    case .array(let elements):
      try step(elements.count)
      for element in elements where element.hasParts { try visit(element) }
    case .slice(let elements):
      try step(elements.count)
      for element in elements where element.hasParts { try visit(element) }
    case .substring(let text): try step(text.utf8.count / 8)
    case .set(let set): try visit(.array(set.elements))
    case .some(let wrapped): try visit(wrapped)
    case .tuple(let elements):
      for element in elements where element.value.hasParts { try visit(element.value) }
    case .dictionary(let dictionary):
      try step(dictionary.count)
      for key in dictionary.keys where key.hasParts { try visit(key) }
      for element in dictionary.values where element.hasParts { try visit(element) }
    case .instance(let instance):
      try step(instance.fields.count)
      defer { leaveValue() }
      try enterValue()
      for field in instance.fields where field.hasParts { try visit(field) }
    default: break
    }
  }

  /// Pays for reading a text once.
  package func scan(_ text: String) throws(Fault) { try step(text.utf8.count / 8) }

  /// Pays for the copy that a change made, if it made one: then the elements lie elsewhere.
  func chargeCopy(_ elements: [Value], from place: UnsafeRawPointer?) throws(Fault) {
    if elements.place != place { try step(elements.count / 8) }
  }
}

extension Value {
  /// Whether comparing it takes more than a moment.
  var hasParts: Bool {
    switch self {
    case .string, .substring, .array, .slice, .some, .tuple, .dictionary, .set, .instance: true
    default: false
    }
  }
}

extension [Value] {
  /// Where the elements lie in memory.
  var place: UnsafeRawPointer? {
    withUnsafeBufferPointer { buffer in buffer.baseAddress.map { UnsafeRawPointer($0) } }
  }
}
