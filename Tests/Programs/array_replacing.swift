var letters = ["a", "b", "c", "d", "e"]
letters.replaceSubrange(1...2, with: ["x"])
print(letters)
// Prints "["a", "x", "d", "e"]"
letters.removeSubrange(..<1)
print(letters)
// Prints "["x", "d", "e"]"
letters[0...1] = ["p", "q", "r"]
print(letters)
// Prints "["p", "q", "r", "e"]"
letters[1...] = []
print(letters)
// Prints "["p"]"
