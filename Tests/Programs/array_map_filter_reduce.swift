let memory = [512, 1024, 2048]
print(memory.map { $0 / 512 }, memory.filter { $0 > 600 }, memory.reduce(0, +), memory.reduce(1) { $0 * ($1 / 512) })
// Prints "[1, 2, 4] [1024, 2048] 3584 8"
print(memory.compactMap { $0 > 1000 ? "\($0)" : nil }, memory.flatMap { [$0, -$0] }, memory.map { Double($0) })
// Prints "["1024", "2048"] [512, -512, 1024, -1024, 2048, -2048] [512.0, 1024.0, 2048.0]"
print(memory.enumerated().map { $0 * $1 }, zip(memory, memory.dropFirst()).map { $1 - $0 })
// Prints "[0, 1024, 4096] [512, 1024]"
