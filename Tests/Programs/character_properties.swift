let characters: [Character] = ["a", "Z", "5", " ", "é", "\n", "+", "!", "漢"]
for character in characters {
  print(character.isLetter, character.isNumber, character.isUppercase, character.isLowercase, character.isWhitespace, character.isASCII)
}
print(Character("½").isNumber, Character("½").wholeNumberValue ?? -1, Character("七").wholeNumberValue ?? -1)
print(Character("f").hexDigitValue ?? -1, Character("g").isHexDigit, Character("$").isCurrencySymbol, Character("=").isMathSymbol, Character("?").isPunctuation)
// Prints "true false false true false true"
// Prints "true false true false false true"
// Prints "false true false false false true"
// Prints "false false false false true true"
// Prints "true false false true false false"
// Prints "false false false false true true"
// Prints "false false false false false true"
// Prints "false false false false false true"
// Prints "true false false false false false"
// Prints "true -1 7"
// Prints "15 false true true true"
