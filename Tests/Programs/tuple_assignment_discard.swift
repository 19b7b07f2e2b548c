var x = 0
(_, x) = (1, 2)
print(x)
// Prints "2"
var (a, b) = (12, 18)
while b != 0 { (a, b) = (b, a % b) }
print(a, b)
// Prints "6 0"
var row = [1, 2, 3]
(row[0], row[2]) = (row[2], row[0])
(_, x) = ("skipped", 9)
print(row, x)
// Prints "[3, 2, 1] 9"
