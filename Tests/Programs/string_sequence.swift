let word = "mississippi"
print(word.filter { $0 != "s" }, word.first ?? "-", word.last ?? "-", word.count { $0 == "s" })
// Prints "miiippi m i 4"
print(word.max() ?? "-", word.min() ?? "-", String(Set(word).sorted()), word.allSatisfy { $0.isLetter })
// Prints "s i imps true"
print(word.dropFirst(4).prefix(4), word.suffix(3), word.dropLast(8), word.prefix { $0 != "p" })
// Prints "issi ppi mis mississi"
print(word.enumerated().filter { $0.offset % 4 == 0 }.map { $0.element }, Array("hi"))
// Prints "["m", "i", "p"] ["h", "i"]"
