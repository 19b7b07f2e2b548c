struct Deck { var cards = [3, 1, 2] }
extension Deck {
  struct Hand { var cards: [Int] }
  enum Order { case up, down }
  mutating func sort(_ order: Order) {
    switch order {
    case .up: cards.sort()
    case .down: cards.sort { $0 > $1 }
    }
  }
  func hand(_ n: Int) -> Hand { Hand(cards: Array(cards.prefix(n))) }
}
var deck = Deck()
deck.sort(.down)
print(deck.cards, deck.hand(2).cards)
// Prints "[3, 2, 1] [3, 2]"
