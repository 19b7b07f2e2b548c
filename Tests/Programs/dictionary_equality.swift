print(["a": 1, "b": 2] == ["b": 2, "a": 1], ["a": 1] == ["a": 2], [1: "x"] != [:], [String: Int]().isEmpty, Dictionary<Int, Int>().count)
// Prints "true false true true 0"
let nested = ["x": ["y": 1]]
print(nested["x"]?["y"] ?? 0, nested["z"]?["y"] ?? -1, nested["x", default: [:]].count, nested == ["x": ["y": 1]])
// Prints "1 -1 1 true"
