import ExampleLanguage

/// Finds what authors may have meant by paths that lead nowhere.
struct NearestPath {
  private let paths: [String]
  private let byName: [String: String]

  init(_ paths: [String]) {
    self.paths = paths
    byName = Dictionary(
      paths.map { (fileName(of: $0), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A path with the same name elsewhere, else the nearest one.
  func callAsFunction(to path: String) -> String? {
    // Comparing with thousands of long paths costs more than a suggestion is worth.
    byName[fileName(of: path)] ?? nearestWord(to: path, in: paths.prefix(2_000), atMost: 4)
  }
}
