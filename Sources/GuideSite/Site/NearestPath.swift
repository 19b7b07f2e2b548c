import ExampleLanguage

/// The path that a misspelt one may have meant: one with the same name elsewhere, else the nearest one.
func nearestPath(to path: String, in known: [String]) -> String? {
  let name = fileName(of: path)
  if let moved = known.first(where: { fileName(of: $0) == name }) { return moved }
  // Comparing with thousands of long paths costs more than a suggestion is worth.
  return nearestWord(to: path, in: known.prefix(2_000))
}
