import ExampleLanguage

/// The templates of one guide: the theme's, each of which the guide may replace.
package struct Templates: Sendable {
  private let linked: [String: [TemplateNode]]
  package let names: Set<String>
  /// Every name that each template looks up, by the template's.
  private let lookups: [String: Set<TemplateName>]

  private init(linked: [String: [TemplateNode]]) {
    self.linked = linked
    names = Set(linked.keys)
    lookups = linked.mapValues { nodes in
      var names: Set<TemplateName> = []
      nodes.collectLookups(&names)
      return names
    }
  }

  /// Whether a template shows or asks for a value of this name: what is costly is made only then.
  func template(_ template: String, looksUp name: TemplateName) -> Bool {
    lookups[template]?.contains(name) == true
  }

  /// The bytes that a template makes.
  /// - Parameter name: one that ``names`` holds.
  package func render(_ name: String, _ context: TemplateContext) -> [UInt8] {
    guard let nodes = linked[name] else {
      preconditionFailure("the template '\(name)' was not checked")
    }
    var renderer = TemplateRenderer(context)
    renderer.render(nodes)
    return renderer.output
  }

  /// Reads the theme and what the guide has instead, and checks that every partial is there.
  package static func load(_ files: [SourceFile]) -> Staged<Templates> {
    var sources: [String: SourceText] = [:]
    for file in ThemeFile.templates {
      sources[templateName(file.path)] = SourceText(name: "theme/\(file.path)", bytes: file.bytes)
    }
    for file in files { sources[templateName(file.path)] = file.text }
    var diagnostics: [Diagnostic] = []
    var parsed: [String: ParsedTemplate] = [:]
    for (name, source) in sources.sorted(by: { $0.key < $1.key }) {
      do throws(TemplateFault) {
        // A byte-order mark is text of no template, and keeps its place for diagnostics.
        var parser = TemplateParser(source.bytes, from: source.body.lower)
        parsed[name] = try parser.parse()
      } catch {
        diagnostics.append(.templateSyntax(error, source))
      }
      for reference in parsed[name]?.references ?? [] where sources[reference.name] == nil {
        diagnostics.append(.partialMissing(reference, source, among: sources.keys.sorted()))
      }
    }
    diagnostics += cycles(parsed, sources)
    let linker = TemplateLinker(parsed, sources: sources.mapValues(\.bodyBytes))
    let linked = Dictionary(uniqueKeysWithValues: sources.keys.map { ($0, linker.linked($0)) })
    return Staged(Templates(linked: linked), diagnostics)
  }

  private static func templateName(_ path: String) -> String {
    String(path.dropLast(".mustache".count))
  }

  /// Templates that include themselves would be rendered without end.
  private static func cycles(
    _ parsed: [String: ParsedTemplate], _ sources: [String: SourceText]
  ) -> [Diagnostic] {
    var state: [String: Bool] = [:]
    var diagnostics: [Diagnostic] = []
    func visit(_ name: String) {
      guard let source = sources[name], let template = parsed[name], state[name] == nil else {
        return
      }
      state[name] = false
      for reference in template.references {
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

  var bodyBytes: [UInt8] { Array(bytes[body.lower...]) }
}
