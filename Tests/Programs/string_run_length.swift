func encoded(_ text: String) -> String {
  var result = ""
  var rest = text[...]
  while let first = rest.first {
    let run = rest.prefix { $0 == first }
    result += "\(run.count)\(first)"
    rest = rest.dropFirst(run.count)
  }
  return result
}
print(encoded("aaabccd"), encoded(""), encoded("zzzz"))
// Prints "3a1b2c1d  4z"
