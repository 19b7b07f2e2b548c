let query = "region=eu-central-1&tasks=2&debug"
var settings: [String: String] = [:]
for part in query.split(separator: "&") {
  let pair = part.split(separator: "=", maxSplits: 1)
  settings[String(pair[0])] = pair.count == 2 ? String(pair[1]) : ""
}
print(settings.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" })
// Prints "["debug: ", "region: eu-central-1", "tasks: 2"]"
