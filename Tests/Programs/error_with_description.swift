struct ParseError: Error, CustomStringConvertible {
  let line: Int
  var description: String { "line \(line): unexpected" }
}
do { throw ParseError(line: 3) } catch { print(error, "\(error)") }
// Prints "line 3: unexpected line 3: unexpected"
