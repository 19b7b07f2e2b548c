let readings = ["12", "x", "7"].map { Int($0) }
print(readings, readings.compactMap { $0 }, readings.map { $0 ?? 0 }, readings.contains(nil), readings.count { $0 == nil })
// Prints "[Optional(12), nil, Optional(7)] [12, 7] [12, 0, 7] true 1"
let first = readings.first ?? nil
print(first ?? 0, readings[1] ?? -1)
// Prints "12 -1"
