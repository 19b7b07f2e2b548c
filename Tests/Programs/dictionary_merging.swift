let defaults = ["cpu": "256", "memory": "512"]
let chosen = ["memory": "1024", "port": "80"]
let merged = defaults.merging(chosen) { _, new in new }
print(merged.keys.sorted(), merged["memory"] ?? "", merged["cpu"] ?? "")
// Prints "["cpu", "memory", "port"] 1024 256"
var settings = defaults
settings.merge(chosen) { old, new in old + "|" + new }
settings.merge([("cpu", "x")], uniquingKeysWith: { $1 + $0 })
print(settings.sorted { $0.key < $1.key }.map { $0.value })
// Prints "["x256", "512|1024", "80"]"
