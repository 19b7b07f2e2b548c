func roman(_ number: Int) -> String {
  let symbols = [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
  var (rest, text) = (number, "")
  for (value, symbol) in symbols {
    text += String(repeating: symbol, count: rest / value)
    rest %= value
  }
  return text
}
print([1, 4, 9, 14, 27].map(roman))
// Prints "["I", "IV", "IX", "XIV", "XXVII"]"
