import ExampleLanguage

extension Checker {
  /// What the parser reads and this checker lowers too; all else is refused by name.
  static let supportedFeatures: Set<LanguageFeature> = Set(LanguageFeature.allCases)

  /// Refuses what a program uses beyond that, each use once, and says whether it did.
  ///
  /// What stands inside a refused construct is not mentioned again.
  func refuseUnsupported(_ features: [LanguageFeature.Use]) -> Bool {
    var end = -1
    var didRefuse = false
    for use in features where !Self.supportedFeatures.contains(use.feature) {
      if use.place.lower < end { continue }
      end = use.extent.upper
      didRefuse = true
      report(
        "example.language.unsupported", "\(use.feature.name) is not part of the example language",
        use.place)
    }
    return didRefuse
  }

  /// For a node that only a refused feature makes: says so even where nobody asked for the features.
  func unsupported(_ range: SourceRange) -> Typed {
    failed(
      "example.language.unsupported", "this construct is not part of the example language", range)
  }
}
