import AWSModel
import ExampleLanguage

/// What a code means, what shows it, and what to do about it.
package struct Explanation: Hashable, Sendable {
  package enum Example: Hashable, Sendable {
    /// Swift, as it stands in a `swift run` fence.
    case swift(String)
    /// A chapter.
    case chapter(String)
    /// A `guide.yml`.
    case guide(String)

    var text: String {
      switch self {
      case .swift(let text), .chapter(let text), .guide(let text): text
      }
    }
  }

  /// A code, or a family of codes: `ecs.*`.
  package let code: String
  package let meaning: String
  /// Nil where it takes more than one file, or a machine that fails.
  package let example: Example?
  package let remedy: String
  /// The example once the remedy was followed.
  package let cure: Example?

  /// As the terminal shows it.
  package var text: String {
    var parts = [code, meaning]
    switch example {
    case .swift(let text): parts.append("For example:\n\n" + Self.indented(text))
    case .chapter(let text): parts.append("For example, in a chapter:\n\n" + Self.indented(text))
    case .guide(let text): parts.append("For example, in guide.yml:\n\n" + Self.indented(text))
    case nil: break
    }
    parts.append(remedy)
    if let cure { parts.append(Self.indented(cure.text)) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func indented(_ text: String) -> String {
    text.dropLast().split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
  }
}

extension Explanation {
  /// Every explanation, in the order of the codes.
  package static let all = texts.flatMap(ExplanationReader.read).sorted { $0.code < $1.code }

  /// What the model refuses. Slips in the language are no matter of a guide, refusals are.
  static let ofModel = ExplanationReader.read(modelTexts)

  /// The codes that stand for themselves, and so may be switched.
  package static let codes = all.map(\.code).filter { !$0.hasSuffix("*") }

  /// The explanation of a code; of a code without its own, that of the nearest family.
  package static func find(_ code: String) -> Explanation? {
    if let exact = all.first(where: { $0.code == code }) { return exact }
    let families = all.filter { family in
      family.code.hasSuffix(".*") && code.hasPrefix(family.code.dropLast())
    }
    return families.max { $0.code.utf8.count < $1.code.utf8.count } ?? service(of: code)
  }

  /// What a refusal of a modelled service means that has no explanation of its own.
  private static func service(of code: String) -> Explanation? {
    let word = code.prefix { $0 != "." }
    let service = Catalog.services.first { $0.name.lowercased() == word }
    return service.map { service in
      Explanation(
        code: "\(word).*", meaning: "\(service.name) would refuse this.", example: nil,
        remedy: "The message says what was found and what \(service.name) expects.", cure: nil)
    }
  }

  private static let texts = [
    guideTexts, chapterTexts, fenceTexts, promiseTexts, syntaxTexts, subsetTexts, nameTexts,
    flowTexts, typeTexts, ownTypeTexts, callTexts, faultTexts, modelTexts,
  ]
}

extension Explanation {
  /// - Throws: when there is no such code, with the nearest one that there is.
  package static func required(_ code: String) throws(SiteError) -> Explanation {
    if let found = find(code) { return found }
    let near = nearestWord(to: code, in: codes)
    throw SiteError(
      .configuration, "there is no diagnostic '\(code)'",
      note: near.map { "did you mean '\($0)'?" } ?? "'guidegen explain' lists the codes")
  }
}
