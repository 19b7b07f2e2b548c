package import ExampleLanguage

/// A guide's folder as it was read.
package struct LoadedGuide: Sendable {
  /// The folder, as the author named it.
  package let folder: String
  package let configuration: GuideConfiguration
  package let configurationSource: SourceText
  /// False when `guide.yml` has errors: without it nothing else has a meaning, and nothing else was read.
  package var isConfigured = true
  /// Every chapter, in the order of the paths.
  package var chapters: [SourceFile] = []
  /// What stands beside chapters and templates and is copied as it is.
  package var assets: [Asset] = []
  /// Swift files beside the chapters: fences may include them.
  package var snippets: [SourceFile] = []
  /// The guide's own templates; they stand in for the theme's.
  package var templates: [SourceFile] = []
  /// Files that were read but cannot be used; diagnostics point into them.
  package var refused: [SourceText] = []
  /// The last changes of chapters, by their path below `content/`; empty unless the guide shows them.
  package var history: [String: FileChange] = [:]
  /// Chapters, templates and assets as the disk had them, by their place in the store.
  package var stamps: [String: FileStamp] = [:]

  package init(
    folder: String, configuration: GuideConfiguration, configurationSource: SourceText
  ) {
    self.folder = folder
    self.configuration = configuration
    self.configurationSource = configurationSource
  }
}

/// A file that the site holds as the author made it.
package struct Asset: Hashable, Sendable {
  package let url: SitePath
  package let storePath: String
}
