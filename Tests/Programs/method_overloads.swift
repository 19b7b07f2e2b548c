struct Logger {
  var lines: [String] = []
  mutating func log(_ n: Int) { lines.append("int \(n)") }
  mutating func log(_ s: String) { lines.append("text \(s)") }
  mutating func log(error s: String) { lines.append("error \(s)") }
}
var logger = Logger()
logger.log(1)
logger.log("a")
logger.log(error: "b")
print(logger.lines)
// Prints "["int 1", "text a", "error b"]"
