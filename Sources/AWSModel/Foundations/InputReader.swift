import Figures

/// Reads an input block of a page: maps with known keys, times and sizes with their units.
///
/// It goes on after a fault, so that one look finds all of them; a value that cannot be read is nil, and
/// has been reported.
struct InputReader {
  /// What keeps the input from being used.
  var refusals: [Refusal] = []
  /// What is left out, and named.
  var remarks: [Refusal] = []

  mutating func refuse(
    code: String, _ message: String, at json: JSON, notes: [String] = []
  ) {
    refuse(code: code, message, at: json.range, notes: notes)
  }

  mutating func refuse(
    code: String, _ message: String, at range: Range<Int>, notes: [String] = []
  ) {
    let error = ModelError(code: code, message: message, notes: notes)
    refusals.append(Refusal(error: error, range: range))
  }

  /// A refusal of the model, at the value that it is about.
  mutating func refuse(_ error: ModelError, at json: JSON) {
    refusals.append(Refusal(error: error, range: json.range))
  }

  mutating func remark(code: String, _ message: String, at range: Range<Int>) {
    let error = ModelError(code: code, message: message)
    remarks.append(Refusal(error: error, range: range))
  }

  /// Runs what the model may refuse, and reports it at a value.
  mutating func attempt<T>(at json: JSON, _ make: () throws(ModelError) -> T) -> T? {
    do throws(ModelError) { return try make() } catch {
      refuse(error, at: json)
      return nil
    }
  }

  // MARK: Shapes

  /// Whether a value is a map, and every key of it one of these.
  @discardableResult
  mutating func checkMap(_ json: JSON, _ what: String, keys: [String]) -> Bool {
    guard case .object(let members) = json.value else {
      refuse(code: "input.type", "\(what) is \(json.kind); expected a map", at: json)
      return false
    }
    for (index, member) in members.enumerated() {
      if !keys.contains(member.name) {
        unknown(member, what, keys)
      } else if members[..<index].contains(where: { $0.name == member.name }) {
        refuse(code: "input.key", "'\(member.name)' stands twice in \(what)", at: member.nameRange)
      }
    }
    return true
  }

  private mutating func unknown(_ member: JSON.Member, _ what: String, _ keys: [String]) {
    let near = Spelling.nearest(to: member.name, among: keys)
    let note = near.map { "did you mean '\($0)'?" } ?? "known are \(alternatives(keys))"
    refuse(
      code: "input.key", "\(what) knows no '\(member.name)'", at: member.nameRange, notes: [note])
  }

  /// The value of a key that has to be there.
  mutating func required(_ json: JSON, _ key: String, _ what: String) -> JSON? {
    if let value = json[key] { return value }
    refuse(code: "input.key.missing", "\(what) has no '\(key)'", at: json)
    return nil
  }

  // MARK: Values

  /// Whole numbers, also as `2,000,000` and `2 million`.
  mutating func whole(_ json: JSON, _ what: String, least: Int64 = 0) -> Int64? {
    if let number = json.integer ?? Self.whole(json.string), number >= least { return number }
    refuse(
      code: "input.value", "\(what) is \(found(json)); expected a whole number from \(least) on",
      at: json)
    return nil
  }

  mutating func flag(_ json: JSON, _ what: String) -> Bool? {
    if let flag = json.bool { return flag }
    refuse(code: "input.value", "\(what) is \(found(json)); expected true or false", at: json)
    return nil
  }

  mutating func text(_ json: JSON, _ what: String) -> String? {
    if let text = json.scalarText { return text }
    refuse(code: "input.type", "\(what) is \(json.kind); expected text", at: json)
    return nil
  }

  mutating func time(_ json: JSON, _ what: String) -> TimeSpan? {
    let units: [(String, Int128)] = [
      ("ms", 1_000), ("s", 1_000_000), ("min", 60_000_000), ("m", 60_000_000),
      ("h", 3_600_000_000), ("d", 86_400_000_000),
    ]
    if let microseconds = Self.amount(json.string, units) {
      return TimeSpan(microseconds: microseconds)
    }
    refuse(
      code: "input.value", "\(what) is \(found(json)); expected a time such as '80 ms' or '730 h'",
      at: json)
    return nil
  }

  mutating func size(_ json: JSON, _ what: String) -> DataSize? {
    if let size = Self.size(json.string) { return size }
    refuse(
      code: "input.value", "\(what) is \(found(json)); expected a size such as '512 MB'", at: json)
    return nil
  }

  /// vCPU: `0.25`, `"0.25"`, `2`.
  mutating func cpu(_ json: JSON, _ what: String) -> CPU? {
    if let text = json.scalarText, let cpu = Self.cpu(text) { return cpu }
    refuse(code: "input.value", "\(what) is \(found(json)); expected vCPU such as 0.25", at: json)
    return nil
  }

  mutating func word<T>(_ json: JSON, _ what: String, _ words: [(String, T)]) -> T? {
    if let text = json.string, let word = words.first(where: { $0.0 == text }) { return word.1 }
    let names = alternatives(words.map { $0.0 })
    refuse(code: "input.value", "\(what) is \(found(json)); expected \(names)", at: json)
    return nil
  }

  private func found(_ json: JSON) -> String { json.scalarText.map { "'\($0)'" } ?? json.kind }

  // MARK: Text

  static func size(_ text: String?) -> DataSize? {
    let units: [(String, Int128)] = [
      ("b", 1), ("kb", 1_024), ("k", 1_024), ("mb", 1_048_576), ("m", 1_048_576),
      ("mib", 1_048_576), ("gb", 1_073_741_824), ("g", 1_073_741_824), ("gib", 1_073_741_824),
    ]
    return amount(text, units).map { DataSize(bytes: $0) }
  }

  static func cpu(_ text: String) -> CPU? {
    guard let scaled = DecimalText.parse(text.utf8, scale: 6), scaled.magnitude < 1 << 60 else {
      return nil
    }
    let (units, rest) = (scaled * 1_024).quotientAndRemainder(dividingBy: 1_000_000)
    return rest == 0 ? .units(units) : nil
  }

  private static func whole(_ text: String?) -> Int64? {
    guard var bytes = text.map({ Array($0.utf8) }) else { return nil }
    var factor: Int128 = 1
    for (name, value) in [(" million", 1_000_000), (" billion", 1_000_000_000)]
      as [(String, Int128)]
    where String(decoding: bytes, as: UTF8.self).hasSuffix(name) {
      bytes.removeLast(name.utf8.count)
      factor = value
    }
    bytes.removeAll { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "_") }
    guard let scaled = DecimalText.parse(bytes, scale: 9), scaled.magnitude < 1 << 90 else {
      return nil
    }
    let (number, rest) = (scaled * factor).quotientAndRemainder(dividingBy: 1_000_000_000)
    return rest == 0 ? Int64(exactly: number) : nil
  }

  /// A number and its unit, in the smallest of the units.
  private static func amount(_ text: String?, _ units: [(String, Int128)]) -> Int128? {
    guard let text else { return nil }
    let digits = text.utf8.prefix { ($0 >= 0x30 && $0 <= 0x39) || $0 == UInt8(ascii: ".") }
    let rest = text.utf8.dropFirst(digits.count).drop { $0 == 0x20 }
    let name = String(
      decoding: rest.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
    guard let unit = units.first(where: { $0.0 == name })?.1,
      let scaled = DecimalText.parse(digits, scale: 9), scaled < 1 << 80
    else { return nil }
    return (scaled * unit) / 1_000_000_000
  }
}

extension JSON {
  /// A text, or a number or a truth value as it is written.
  var scalarText: String? {
    switch value {
    case .string(let text), .number(let text): text
    case .integer(let number): "\(number)"
    case .bool(let flag): flag ? "true" : "false"
    default: nil
    }
  }
}
