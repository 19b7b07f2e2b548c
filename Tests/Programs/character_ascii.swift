let a: Character = "a"
print(a.asciiValue ?? 0, Character("é").asciiValue ?? 0, a.uppercased(), a < "b", [a, "b"])
// Prints "97 0 A true ["a", "b"]"
let next = Character(Unicode.Scalar((a.asciiValue ?? 0) + 1))
print(next, Unicode.Scalar(UInt8(65)), Character("x") == "x")
// Prints "b A true"
print(("a"..."z").contains(next), ("0"..."9").contains(a))
// Prints "true false"
