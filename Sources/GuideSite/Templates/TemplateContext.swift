/// The values that a template is rendered with, by name.
///
/// A list that is gone through: no page has more than a few dozen names, most lists have five, and hashing
/// them took a tenth of the time of a large guide.
package struct TemplateContext: Sendable {
  private var entries: [(name: TemplateName, value: TemplateDatum)] = []

  package init() {}

  mutating func reserveCapacity(_ count: Int) { entries.reserveCapacity(count) }

  /// Nil where the name is not known.
  package subscript(name: TemplateName) -> TemplateDatum? {
    get { place(of: name).map { entries[$0].value } }
    set {
      let place = place(of: name)
      switch (place, newValue) {
      case (let place?, let value?): entries[place].value = value
      case (let place?, nil): entries.remove(at: place)
      case (nil, let value?): entries.append((name, value))
      case (nil, nil): break
      }
    }
  }

  private func place(of name: TemplateName) -> Int? {
    entries.withUnsafeBufferPointer { entries in
      for index in entries.indices where entries[index].name == name { return index }
      return nil
    }
  }
}

extension TemplateContext: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral entries: (TemplateName, TemplateDatum)...) {
    self.entries = entries.map { (name: $0.0, value: $0.1) }
  }
}

/// A name with a number made of it, so that two names are told apart by one comparison.
package struct TemplateName: Hashable, Sendable, ExpressibleByStringLiteral {
  private let number: UInt64
  private let text: String

  package init(_ text: String) {
    self.text = text
    var text = text
    // FNV-1a, of 64 bits.
    number = text.withUTF8 { bytes in
      bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
  }

  package init(stringLiteral text: String) { self.init(text) }
}
