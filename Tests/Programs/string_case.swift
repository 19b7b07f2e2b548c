print("Straße".uppercased(), "ÀÉÎ".lowercased(), "swift".uppercased().lowercased())
// Prints "STRASSE àéî swift"
let word = "deploy"
print(word.prefix(1).uppercased() + word.dropFirst())
// Prints "Deploy"
