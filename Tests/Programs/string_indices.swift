let text = "naïve"
let start = text.startIndex
let second = text.index(after: start)
let last = text.index(before: text.endIndex)
print(text[start], text[second], text[last], text[text.index(start, offsetBy: 2)])
print(text[second...], text[..<last], text[start...second], text[second..<last])
print(text.distance(from: start, to: last), text.index(start, offsetBy: 9, limitedBy: last) == nil)
for index in text.indices where text[index] > "k" { print(text[index], terminator: " ") }
print(text.indices.count)
// Prints "n a e ï"
// Prints "aïve naïv na aïv"
// Prints "4 true"
// Prints "n ï v 5"
