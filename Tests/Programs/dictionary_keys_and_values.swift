let ports = ["http": 80, "https": 443]
print(ports.keys.contains("http"), ports.values.contains(8080), ports.keys.map { $0.count }.sorted(), ports.values.max() ?? 0, ports.keys.count, Array(ports.values).reduce(0, +))
for key in ports.keys.sorted() { print(key, ports[key] ?? 0) }
print(Set(ports.values) == [80, 443], ports.keys.sorted().joined(separator: ","), ports.values.sorted(by: >))
// Prints "true false [4, 5] 443 2 523"
// Prints "http 80"
// Prints "https 443"
// Prints "true http,https [443, 80]"
