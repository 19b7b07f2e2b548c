let maybe: Int? = 4
if let number = maybe as? Int { print(number) }
// Prints "4"
let nothing: Int? = nil
print(maybe is Int, nothing is Int, nothing as? Int ?? 0)
// Prints "true false 0"
let words: [Any] = ["a", "b"]
if let texts = words as? [String] { print(texts.joined()) }
// Prints "ab"
print(words is [Int], (words as? [Int]) == nil)
// Prints "false true"
struct Bad: Error { var code = 7 }
func problem(_ isBad: Bool) -> (any Error)? { isBad ? Bad() : nil }
if let bad = problem(true) as? Bad { print(bad.code) }
print(problem(false) is Bad)
// Prints "7"
// Prints "false"
