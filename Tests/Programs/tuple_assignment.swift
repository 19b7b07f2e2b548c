var (a, b) = (1, 2)
(a, b) = (b, a + b)
print(a, b)
var list = [1, 2, 3]
(list[0], list[2]) = (list[2], list[0])
print(list)
// Prints "2 3"
// Prints "[3, 2, 1]"
