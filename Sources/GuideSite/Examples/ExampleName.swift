import ExampleLanguage
import Markdown

/// The names of examples' texts: no file has one, and no two examples share one.
enum ExampleName {
  static func make(page: SourceText, node: NodeID) -> String { "\(page.name)#\(node.index)" }
}
