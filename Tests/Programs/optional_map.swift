let port: Int? = 80
let none: Int? = nil
print(port.map { $0 + 1 } ?? 0, none.map { $0 + 1 } ?? -1, port.flatMap { $0 > 100 ? $0 : nil } ?? -2, "7".first.flatMap { $0.wholeNumberValue } ?? 0)
// Prints "81 -1 -2 7"
print(port.map { "port \($0)" } ?? "no port", [port, none].compactMap { $0 }, port == 80, none == nil, port != none)
// Prints "port 80 [80] true true true"
