func encrypted(_ text: String, by shift: UInt8) -> String {
  String(
    text.map { character in
      guard let value = character.asciiValue, character.isLetter else { return character }
      let base: UInt8 = character.isUppercase ? 65 : 97
      return Character(Unicode.Scalar((value - base + shift) % 26 + base))
    })
}
print(encrypted("Hello, World", by: 3), encrypted(encrypted("abc", by: 5), by: 21))
// Prints "Khoor, Zruog abc"
