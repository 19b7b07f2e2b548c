import ExampleLanguage

/// The fields in which printed lines differ from promised ones, for lines that have the same fields.
///
/// Fields are the cells of a table, or the words of a line. Two lines that differ in blanks alone, as
/// the rows of a table do when a column grows, have no field that differs.
struct FieldDiff: Hashable {
  /// From 0.
  let line: Int
  /// Bytes of the promised line.
  let range: Range<Int>
  let promised: String
  let printed: String
  /// The head of the table's column, if there is one.
  let column: String?

  /// Nil when the lines do not correspond: then only a diff of lines says what changed.
  static func fields(from promised: [String], to printed: [String]) -> [FieldDiff]? {
    guard promised.count == printed.count else { return nil }
    var found: [FieldDiff] = []
    for line in promised.indices where promised[line] != printed[line] {
      if isRule(promised[line]), isRule(printed[line]) { continue }
      let cells = isTableRow(promised[line]) && isTableRow(printed[line])
      let old = split(promised[line], isTable: cells)
      let new = split(printed[line], isTable: cells)
      guard old.count == new.count else { return nil }
      let head = cells ? heads(above: line, in: promised, count: old.count) : nil
      for (index, pair) in zip(old, new).enumerated() where pair.0.text != pair.1.text {
        let unit = unit(behind: index, old, new)
        found.append(
          FieldDiff(
            line: line, range: pair.0.range, promised: pair.0.text + unit,
            printed: pair.1.text + unit, column: head?[index]))
      }
    }
    return found
  }

  /// `'Amount': $0.24 is now $0.25 (+$0.01)`.
  var text: String {
    let name = column.map { "'\($0)': " } ?? ""
    let change = Quantity.change(from: promised, to: printed).map { " (\($0))" } ?? ""
    return "line \(line + 1), \(name)\(promised) is now \(printed)\(change)"
  }

  // MARK: Fields

  private typealias Field = (text: String, range: Range<Int>)

  /// Words between blanks; in a table, between two blanks or more.
  private static func split(_ line: String, isTable: Bool) -> [Field] {
    let bytes = Array(line.utf8)
    var fields: [Field] = []
    var index = 0
    while index < bytes.count {
      if isBlank(bytes[index]) {
        index += 1
        continue
      }
      var end = index
      var last = index
      while end < bytes.count {
        if !isBlank(bytes[end]) {
          last = end
        } else if !isTable || end > last + 1 {
          break
        }
        end += 1
      }
      let range = index..<(last + 1)
      fields.append((String(decoding: bytes[range], as: UTF8.self), range))
      index = last + 1
    }
    return fields
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private static func isTableRow(_ line: String) -> Bool {
    line.drop { $0 == " " }.contains("  ")
  }

  /// The line between the rows of a table.
  private static func isRule(_ line: String) -> Bool {
    line.utf8.count > 2 && line.utf8.allSatisfy { $0 == UInt8(ascii: "-") || $0 == 0x20 }
  }

  /// The head of the table that a row stands in: the line above its first rule.
  private static func heads(above line: Int, in lines: [String], count: Int) -> [String]? {
    var rule = line - 1
    while rule > 0 {
      if isRule(lines[rule]) {
        let heads = split(lines[rule - 1], isTable: true).map(\.text)
        let isHead = heads.allSatisfy { Quantity($0) == nil }
        if heads.count == count, isHead { return heads }
      }
      rule -= 1
    }
    return nil
  }

  /// The unit that follows a number in both lines: `512 MiB` is said whole. Money has its own before it.
  private static func unit(behind index: Int, _ old: [Field], _ new: [Field]) -> String {
    guard index + 1 < old.count, old[index + 1].text == new[index + 1].text,
      !old[index].text.contains("$"),
      Quantity(old[index].text) != nil, Quantity(new[index].text) != nil,
      let first = old[index + 1].text.utf8.first, (0x41...0x7A).contains(first),
      old[index + 1].text.utf8.count <= 12
    else { return "" }
    let word = old[index + 1].text
    return " " + (word.hasSuffix(",") || word.hasSuffix(".") ? String(word.dropLast()) : word)
  }
}

/// A number as examples print it: `$1,234.50`, `-3.2`, `15%`, `512 MiB`.
struct Quantity {
  private let sign: String
  private let unit: String
  /// All digits as one number, of which the last ``decimals`` stand behind the point.
  private let digits: Int128
  private let decimals: Int

  init?(_ text: String) {
    var rest = Substring(text)
    while let last = rest.last, last == "," || last == ":" || last == "." { rest.removeLast() }
    var isNegative = false
    if rest.hasPrefix("-") {
      isNegative = true
      rest.removeFirst()
    }
    sign = rest.hasPrefix("$") ? "$" : ""
    rest = rest.dropFirst(sign.count)
    let number = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty, parts.count <= 2, number.utf8.count <= 30,
      let value = Int128(parts.joined().filter { $0 != "," })
    else { return nil }
    unit = rest.dropFirst(number.count).trimmingPrefix(" ").description
    guard unit.unicodeScalars.allSatisfy({ !("0"..."9").contains($0) }) else { return nil }
    digits = isNegative ? -value : value
    decimals = parts.count == 2 ? parts[1].utf8.count : 0
  }

  /// `+$0.01`; nil unless both are amounts of one kind.
  static func change(from old: String, to new: String) -> String? {
    guard let old = Quantity(old), let new = Quantity(new), old.sign == new.sign,
      old.unit == new.unit
    else { return nil }
    let decimals = max(old.decimals, new.decimals)
    let change = new.scaled(to: decimals) - old.scaled(to: decimals)
    var text = "\(change.magnitude)"
    if decimals > 0 {
      text = String(repeating: "0", count: max(0, decimals + 1 - text.count)) + text
      text.insert(".", at: text.index(text.endIndex, offsetBy: -decimals))
    }
    let unit = new.unit.isEmpty || new.unit == "%" ? new.unit : " " + new.unit
    return (change < 0 ? "-" : "+") + new.sign + text + unit
  }

  private func scaled(to decimals: Int) -> Int128 {
    (self.decimals..<decimals).reduce(digits) { digits, _ in digits * 10 }
  }
}
