var numbers = [5, 1, 4, 2, 3, 6]
let pivot = numbers.partition { $0 > 3 }
print(pivot, numbers[..<pivot].sorted(), numbers[pivot...].sorted())
// Prints "3 [1, 2, 3] [4, 5, 6]"
