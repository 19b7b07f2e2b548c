for scalar in "aé😀".unicodeScalars { print(scalar, scalar.value, scalar.isASCII) }
print(String("ab".unicodeScalars.map { Character($0) }), Unicode.Scalar(UInt32(0xD800)) == nil, "\u{1F600}".unicodeScalars.count)
// Prints "a 97 true"
// Prints "é 233 false"
// Prints "😀 128512 false"
// Prints "ab true 1"
