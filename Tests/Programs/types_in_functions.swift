func makeReport(_ n: Int) -> String {
  struct Row {
    let n: Int
    var text: String { "<\(n)>" }
  }
  enum Mode { case short, long }
  let mode = n > 2 ? Mode.long : .short
  let rows = (0..<n).map { Row(n: $0) }
  switch mode {
  case .short: return "\(rows.count)"
  case .long: return rows.map { $0.text }.joined()
  }
}
print(makeReport(2), makeReport(3))
// Prints "2 <0><1><2>"
