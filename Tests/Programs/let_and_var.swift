let a = 1
var b = a
b = b + 1
b += 10
b -= 1
b *= 3
b /= 2
b %= 10
print(a, b)
// Prints "1 6"
let (x, y) = (1, "two")
var (p, _) = (3.5, 0)
p += 1
print(x, y, p)
// Prints "1 two 4.5"
