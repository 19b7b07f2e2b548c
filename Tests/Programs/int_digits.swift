func digits(_ number: Int) -> [Int] { String(number).compactMap { $0.wholeNumberValue } }
print(digits(40_312), digits(40_312).reduce(0, +), digits(7))
// Prints "[4, 0, 3, 1, 2] 10 [7]"
func isPalindrome(_ number: Int) -> Bool { digits(number) == Array(digits(number).reversed()) }
print([121, 123, 9, 1_001].filter(isPalindrome))
// Prints "[121, 9, 1001]"
