var text = "ct"
text.insert("a", at: text.index(after: text.startIndex))
text.insert(contentsOf: "con", at: text.startIndex)
print(text)
// Prints "concat"
print(text.remove(at: text.startIndex), text.removeLast(), text.removeFirst(), text)
// Prints "c t o nca"
text.removeFirst(1)
text.removeLast(1)
print(text, text.popLast() ?? "-", text.popLast() ?? "-", text.isEmpty)
// Prints "c c - true"
