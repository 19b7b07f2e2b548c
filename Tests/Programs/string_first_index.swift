let line = "name=web;port=80"
if let equals = line.firstIndex(of: "="), let end = line.firstIndex(of: ";") {
  print(line[..<equals], line[line.index(after: equals)..<end])
}
print(line.firstIndex(of: "?") == nil, line.lastIndex(of: "=").map { line[line.index(after: $0)...] } ?? "")
print(line.firstIndex { $0.isNumber }.map { line[$0] } ?? "-", line.prefix(upTo: line.firstIndex(of: "=")!))
// Prints "name web"
// Prints "true 80"
// Prints "8 name"
