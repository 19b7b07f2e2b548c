let s = "Hello, World"
print(s.uppercased(), s.lowercased(), s.hasPrefix("Hell"), s.hasSuffix("d"), s.contains("lo, W"))
// Prints "HELLO, WORLD hello, world true true true"
print(s.isEmpty, s.count, s + "!", "a,b,,c".split(separator: ","))
// Prints "false 12 Hello, World! ["a", "b", "c"]"
var t = "x"
t += "y"
t.append("z")
print(t, t == "xyz")
// Prints "xyz true"
for c in "né" { print(c, c == "é", c.isLetter, c.isNumber) }
// Prints "n false true false"
// Prints "é true true false"
