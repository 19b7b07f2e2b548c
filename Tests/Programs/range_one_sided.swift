let list = [1, 2, 3, 4, 5]
print(list[2...], list[...2], list[..<2], (..<3).contains(2), (...3).contains(4), (3...).contains(3))
// Prints "[3, 4, 5] [1, 2, 3] [1, 2] true false true"
let text = "abcdef"
let third = text.index(text.startIndex, offsetBy: 2)
print(text[third...], text[..<third], text[...third])
// Prints "cdef ab abc"
