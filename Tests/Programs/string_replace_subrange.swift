var text = "Hello, world"
if let comma = text.firstIndex(of: ",") {
  text.replaceSubrange(comma..., with: "!")
}
print(text)
// Prints "Hello!"
text.removeSubrange(text.startIndex..<text.index(text.startIndex, offsetBy: 4))
text.removeAll { $0 == "!" }
print(text)
// Prints "o"
text.removeAll()
print(text.isEmpty)
// Prints "true"
