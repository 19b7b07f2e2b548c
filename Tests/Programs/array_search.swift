let ports = [80, 443, 8080, 443]
print(ports.contains(443), ports.contains { $0 > 9000 }, ports.firstIndex(of: 443) ?? -1, ports.lastIndex(of: 443) ?? -1)
// Prints "true false 1 3"
print(ports.first { $0 > 100 } ?? 0, ports.last { $0 > 100 } ?? 0, ports.firstIndex { $0 > 500 } ?? -1, ports.lastIndex { $0 < 100 } ?? -1)
// Prints "443 443 2 0"
print(ports.min() ?? 0, ports.max() ?? 0, ports.count { $0 == 443 }, ports.allSatisfy { $0 > 0 })
// Prints "80 8080 2 true"
