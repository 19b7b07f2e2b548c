import ExampleLanguage
import GuideSite

extension Terminal {
  /// Writes diagnostics as this terminal can show them.
  static func renderer(_ sources: [String: SourceText]) -> DiagnosticRenderer {
    DiagnosticRenderer(sources: sources, isColored: isColored, width: columns)
  }
}
