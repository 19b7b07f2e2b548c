print(String(repeating: "*", count: 10), String(repeating: "ab", count: 2), String(repeating: "x", count: 0) + ".")
// Prints "********** abab ."
func padded(_ text: String, to width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.count))
}
print(padded("cpu", to: 8) + "|", padded("memory", to: 3) + "|")
// Prints "cpu     | memory|"
