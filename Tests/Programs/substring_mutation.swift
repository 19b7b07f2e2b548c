var rest = "a=1;b=2"[...]
var pairs: [String] = []
while let end = rest.firstIndex(of: ";") {
  pairs.append(String(rest[..<end]))
  rest = rest[rest.index(after: end)...]
}
pairs.append(String(rest))
print(pairs, rest)
// Prints "["a=1", "b=2"] b=2"
var number = Substring("042")
while number.first == "0" { number.removeFirst() }
print(number, number.popFirst() ?? "-", number)
// Prints "42 4 2"
