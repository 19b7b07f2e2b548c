struct Config {
  var values: [String: String]
  func number(_ key: String) -> Int? {
    guard let text = values[key], let number = Int(text) else { return nil }
    return number
  }
}
let config = Config(values: ["a": "12", "b": "x"])
print(config.number("a")!, config.number("b") == nil, config.number("c") == nil)
// Prints "12 true true"
