let text = "aé€"
print(Array(text.utf8), text.utf8.count, text.utf8.first ?? 0)
// Prints "[97, 195, 169, 226, 130, 172] 6 97"
print(text.unicodeScalars.map { $0.value }, text.unicodeScalars.count)
// Prints "[97, 233, 8364] 3"
print(text.utf8.map { String($0, radix: 16) }.joined(separator: " "), text.utf8.contains(0x61))
// Prints "61 c3 a9 e2 82 ac true"
