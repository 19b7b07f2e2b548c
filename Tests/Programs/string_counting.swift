let cafe = "cafe\u{301}"
print(cafe, cafe.count, cafe.unicodeScalars.count, cafe.utf8.count)
// Prints "café 4 5 6"
print(cafe == "café", "👩‍👩‍👧".count, "🇩🇪🇫🇷".count, "\r\n".count, "".count)
// Prints "true 1 2 1 0"
