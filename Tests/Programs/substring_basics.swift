let text = "error: disk full"
let colon = text.firstIndex(of: ":")!
let kind = text[..<colon]
let message = text[colon...].dropFirst(2)
print(kind, message, kind == "error", message.uppercased(), [kind])
// Prints "error disk full true DISK FULL ["error"]"
let copy = String(message)
print(copy == message, copy.count, message.split(separator: " "), message.hasSuffix("full"))
// Prints "true 9 ["disk", "full"] true"
print(kind + "!", kind.first ?? "-", message.startIndex > colon)
// Prints "error! e true"
