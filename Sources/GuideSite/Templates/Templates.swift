import ExampleLanguage
import Mustache

/// The templates of one guide: the theme's, each of which the guide may replace.
struct Templates: Sendable {
  private let library: MustacheLibrary
  let names: Set<String>

  /// - Parameter name: one that ``names`` holds.
  func render(_ name: String, _ context: [String: Any]) -> String {
    guard let text = library.render(context, withTemplate: name) else {
      preconditionFailure("the template '\(name)' was not checked")
    }
    return text
  }

  /// Reads the theme and what the guide has instead, and checks that every partial is there.
  static func load(_ files: [SourceFile]) -> Staged<Templates> {
    var sources: [String: SourceText] = [:]
    for file in ThemeFile.templates {
      sources[templateName(file.path)] = SourceText(name: "theme/\(file.path)", bytes: file.bytes)
    }
    for file in files { sources[templateName(file.path)] = file.text }
    var diagnostics: [Diagnostic] = []
    var parsed: [String: MustacheTemplate] = [:]
    for (name, source) in sources.sorted(by: { $0.key < $1.key }) {
      do {
        parsed[name] = try MustacheTemplate(string: source.string(source.body))
      } catch {
        diagnostics.append(.templateSyntax(error, source))
      }
      for reference in templateReferences(in: source.bytes) where sources[reference.name] == nil {
        diagnostics.append(.partialMissing(reference, source, among: sources.keys.sorted()))
      }
    }
    diagnostics += cycles(sources)
    return Staged(
      Templates(library: MustacheLibrary(templates: parsed), names: Set(sources.keys)), diagnostics)
  }

  private static func templateName(_ path: String) -> String {
    String(path.dropLast(".mustache".count))
  }

  /// Templates that include themselves would be rendered without end.
  private static func cycles(_ sources: [String: SourceText]) -> [Diagnostic] {
    var state: [String: Bool] = [:]
    var diagnostics: [Diagnostic] = []
    func visit(_ name: String) {
      guard let source = sources[name], state[name] == nil else { return }
      state[name] = false
      for reference in templateReferences(in: source.bytes) {
        if state[reference.name] == false {
          diagnostics.append(.templateCycle(reference, source))
        } else {
          visit(reference.name)
        }
      }
      state[name] = true
    }
    for name in sources.keys.sorted() { visit(name) }
    return diagnostics
  }
}

extension SourceText {
  /// All but a byte-order mark.
  var body: SourceRange {
    SourceRange(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0, bytes.count)
  }
}
