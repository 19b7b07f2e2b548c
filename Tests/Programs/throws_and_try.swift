func positive(_ n: Int) throws -> Int { n }
func doubled(_ n: Int) throws -> Int { try positive(n) * 2 }
print(try doubled(4))
// Prints "8"
let maybe = try? doubled(3)
print(maybe, try! positive(1))
// Prints "Optional(6) 1"
print(try [1, 2].map { try doubled($0) })
// Prints "[2, 4]"
func rethrown(_ body: () throws -> Int) throws -> Int { try body() }
print(try rethrown { try positive(9) })
// Prints "9"
