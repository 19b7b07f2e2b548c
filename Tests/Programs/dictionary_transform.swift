let prices = ["cpu": 40, "memory": 4, "disk": 1]
print(prices.mapValues { $0 * 2 }["cpu"] ?? 0, prices.filter { $0.value > 3 }.keys.sorted(), prices.compactMapValues { $0 > 3 ? $0 : nil }.count)
// Prints "80 ["cpu", "memory"] 2"
print(prices.map { $0.key.count * $0.value }.sorted(), prices.reduce(0) { $0 + $1.value }, prices.contains { $0.key == "disk" }, prices.allSatisfy { $0.value > 0 })
// Prints "[4, 24, 120] 45 true true"
print(prices.sorted { $0.value > $1.value }.map { $0.key }, prices.min { $0.value < $1.value }?.key ?? "", prices.first { $0.value == 4 }?.key ?? "")
// Prints "["cpu", "memory", "disk"] disk memory"
