import Figures

extension Workload {
  /// Measured rates: a moment and the requests per second from then on, line by line.
  ///
  /// A moment is `HH:MM`, `HH:MM:SS` or a number of seconds, later than the one before. The first line
  /// may be a heading; empty lines and lines that begin with `#` are left out.
  ///
  /// - Throws: `workload.csv`, with the number of the line.
  public static func csv(_ text: String) throws(ModelError) -> Workload {
    var rows: [Row] = []
    var mayBeHeading = true
    for (index, line) in lines(text).enumerated() where !line.isEmpty && line[0] != hash {
      let fields = line.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        .map { trimmed(Array($0)) }
      guard fields.count == 2 else { throw .csvFields(index + 1, fields.count) }
      let second = second(fields[0])
      let isHeading = mayBeHeading && second == nil
      mayBeHeading = false
      if isHeading { continue }
      guard let second, second > rows.last?.second ?? -1 else {
        throw .csvTime(index + 1, string(fields[0]), isTime: second != nil)
      }
      guard let rate = DecimalText.parse(fields[1], scale: 6), rate >= 0,
        rate <= Int128(Int64.max)
      else { throw .csvRate(index + 1, string(fields[1])) }
      rows.append(Row(second: second, rate: counted(Millionths.value(Int64(rate)))))
    }
    guard !rows.isEmpty else { throw .csvEmpty }
    return Workload(.table(rows))
  }

  private static let hash = UInt8(ascii: "#")

  private static func lines(_ text: String) -> [[UInt8]] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { trimmed(Array($0)) }
  }

  /// Without spaces, tabs and carriage returns at its ends.
  private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
    let head = bytes.drop(while: isBlank)
    guard let last = head.lastIndex(where: { !isBlank($0) }) else { return [] }
    return Array(head[...last])
  }

  private static func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// Seconds since the start; nil for what is no moment.
  private static func second(_ bytes: [UInt8]) -> Int64? {
    let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    var numbers: [Int64] = []
    for part in parts {
      let isDigits = part.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
      guard isDigits, !part.isEmpty, part.count <= 9 else { return nil }
      numbers.append(part.reduce(0) { $0 * 10 + Int64($1 - 0x30) })
    }
    guard numbers.count <= 3, numbers.dropFirst().allSatisfy({ $0 < 60 }) else { return nil }
    if numbers.count == 1 { return numbers[0] }
    return numbers[0] * 3_600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
  }
}

extension ModelError {
  private static func csv(_ line: Int, _ message: String) -> Self {
    ModelError(
      code: "workload.csv", message: "line \(Int64(line)) of the workload \(message)",
      notes: ["a line is a moment and a rate, such as '08:30,12.5'"])
  }

  fileprivate static func csvFields(_ line: Int, _ count: Int) -> Self {
    csv(line, "has \(Int64(count)) \(count == 1 ? "field" : "fields"); expected 2")
  }

  fileprivate static func csvTime(_ line: Int, _ found: String, isTime: Bool) -> Self {
    csv(
      line,
      isTime
        ? "is at '\(found)'; expected a later moment than the line before"
        : "begins with '\(found)'; expected a moment, as HH:MM, HH:MM:SS or seconds")
  }

  fileprivate static func csvRate(_ line: Int, _ found: String) -> Self {
    csv(line, "has the rate '\(found)'; expected requests per second, 0 or more")
  }

  fileprivate static var csvEmpty: Self {
    ModelError(
      code: "workload.csv", message: "the workload has no line with a rate; expected one at least",
      notes: ["a line is a moment and a rate, such as '08:30,12.5'"])
  }
}
