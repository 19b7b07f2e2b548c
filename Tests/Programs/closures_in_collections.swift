let pipeline: [(String, (Double) -> Double)] = [("double", { $0 * 2 }), ("half", { $0 / 2 })]
for (name, step) in pipeline { print(name, step(3)) }
// Prints "double 6.0"
// Prints "half 1.5"
var handlers: [String: [(Int) -> String]] = [:]
handlers["a", default: []].append { "<\($0)>" }
handlers["a", default: []].append { "[\($0)]" }
print(handlers["a"]!.map { $0(7) })
// Prints "["<7>", "[7]"]"
