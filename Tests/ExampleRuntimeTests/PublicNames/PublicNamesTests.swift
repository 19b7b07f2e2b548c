import ExampleRuntime
import Foundation
import GuideTestSupport
import Testing

/// What the model offers a Swift program, examples can name by the same names, or docs/MODEL.md says why
/// not.
@Suite struct PublicNamesTests {
  @Test func everyPublicNameIsBoundOrListed() throws {
    let (declared, bound, listed) = (try declaredNames(), boundNames(), try listedNames())
    #expect(declared.count > 1_500)
    let missing = declared.subtracting(bound).filter { !listed.covers($0) }
    #expect(missing.sorted() == [], "neither bound nor in docs/MODEL.md")
    #expect(
      listed.names.subtracting(declared).sorted() == [], "in docs/MODEL.md, and no public name")
    #expect(listed.names.intersection(bound).sorted() == [], "in docs/MODEL.md, and bound")
  }

  private func declaredNames() throws -> Set<String> {
    var names: Set<String> = []
    for module in ["AWSModel", "Figures"] {
      let folder = repositoryRoot.appending(path: "Sources/\(module)").resolvingSymlinksInPath()
      let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
      for file in files?.allObjects as? [URL] ?? [] where file.pathExtension == "swift" {
        let text = try String(contentsOf: file, encoding: .utf8)
        names.formUnion(PublicDeclarations(text).names)
      }
    }
    return names
  }

  private func boundNames() -> Set<String> {
    var names = Set(ModelLibrary.typeNames)
    for (owner, text, isSettable) in ModelLibrary.declarations {
      let keywords = text.prefixMatch(of: /(?:(?:static|mutating) )*/)?.output ?? ""
      guard let declared = DeclaredName(text.dropFirst(keywords.count)) else { continue }
      let name = owner.isEmpty ? declared.name : "\(owner).\(declared.name)"
      names.insert(name)
      if isSettable { names.insert(name + " =") }
      // The language makes `a += b` of `a + b`.
      if owner.isEmpty, ["+", "-"].contains(name.prefix(1)) {
        names.insert("\(name.prefix(1))=\(name.dropFirst())")
      }
    }
    return names
  }

  /// The first column of the table of names that examples cannot use; a type stands for its members.
  private func listedNames() throws -> Listed {
    let file = repositoryRoot.appending(path: "docs/MODEL.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let section = text.components(separatedBy: "\n## ").first {
      $0.hasPrefix("What examples cannot name")
    }
    var names: Set<String> = []
    for line in try #require(section).split(separator: "\n") where line.hasPrefix("| `") {
      let cell = line.split(separator: "|")[0]
      for match in cell.matches(of: /`([^`]+)`/) { names.insert(String(match.output.1)) }
    }
    return Listed(names: names)
  }

  private struct Listed {
    let names: Set<String>

    func covers(_ name: String) -> Bool {
      names.contains(name) || names.contains { name.hasPrefix($0 + ".") }
    }
  }
}
