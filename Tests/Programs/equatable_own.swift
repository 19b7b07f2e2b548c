struct Word: Equatable {
  let text: String
  static func == (a: Word, b: Word) -> Bool { a.text.lowercased() == b.text.lowercased() }
}
print(Word(text: "Hi") == Word(text: "hI"), Word(text: "a") != Word(text: "b"))
print([Word(text: "x"), Word(text: "Y")].contains(Word(text: "y")))
// Prints "true true"
// Prints "true"
