print("a,b,,c".split(separator: ","))
// Prints "["a", "b", "c"]"
print("a,b,,c".split(omittingEmptySubsequences: false) { $0 == "," }, "a,b,,c".split(maxSplits: 1) { $0 == "," })
// Prints "["a", "b", "", "c"] ["a", "b,,c"]"
let words = "one  two".split(separator: " ")
print(words.map { $0.count }, "k: v: w".split(separator: ": "), "a1b22c".split { $0.isNumber })
// Prints "[3, 3] ["k", "v", "w"] ["a", "b", "c"]"
print("".split(separator: ",").count, ",".split(separator: ",").count)
// Prints "0 0"
