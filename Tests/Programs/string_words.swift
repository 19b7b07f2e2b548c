let sentence = "the quick brown fox jumps over the lazy dog"
let words = sentence.split(separator: " ")
print(words.count, words.map { $0.count }, words.max { $0.count < $1.count } ?? "")
// Prints "9 [3, 5, 5, 3, 5, 4, 3, 4, 3] quick"
print(words.filter { $0.count == 3 }, Set(words).count, words.sorted().prefix(3))
// Prints "["the", "fox", "the", "dog"] 8 ["brown", "dog", "fox"]"
print(words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " "))
// Prints "The Quick Brown Fox Jumps Over The Lazy Dog"
