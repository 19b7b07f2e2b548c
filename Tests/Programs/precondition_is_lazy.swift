func message() -> String { print("computed"); return "wrong" }
func holds() -> Bool { print("asked"); return true }
let list = [1]
precondition(holds(), message())
assert(true, message())
assert(list.count == 1, "\(list[5])")
precondition(list.count == 1, "one element")
print("end")
// Prints "asked"
// Prints "end"
