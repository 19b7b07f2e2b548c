enum Suit: String { case hearts, spades = "S" }
print(Suit.hearts.rawValue, Suit.spades.rawValue, Suit(rawValue: "S")!)
let names = ["hearts", "clubs"].compactMap { Suit(rawValue: $0) }
print(names.count, names[0])
// Prints "hearts S spades"
// Prints "1 hearts"
