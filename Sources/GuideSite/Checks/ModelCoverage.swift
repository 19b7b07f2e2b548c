import ExampleRuntime
import Synchronization

/// What the examples of a guide leave out of the model and its refusals.
package struct ModelCoverage: Sendable {
  /// Members that no example used while it ran, such as `Money.rounded`.
  package let unusedNames: [String]
  package let names: Int
  /// Refusals of the model, as `guidegen explain` lists them, that no example fails with on purpose.
  package let unshownCodes: [String]
  package let codes: Int

  init(used: Set<String>, failures: [String]) {
    let all = ModelLibrary.memberNames
    names = all.count
    unusedNames = all.filter { !used.contains($0) }
    let explanations = Explanation.ofModel.map(\.code)
    codes = explanations.count
    let shown = Set(failures.compactMap { Explanation.find($0)?.code } + failures)
    unshownCodes = explanations.filter { !shown.contains($0) }
  }

  /// For the terminal: what is missing, members by their type.
  package var lines: [String] {
    var types: [String] = []
    var members: [String: [String]] = [:]
    for name in unusedNames {
      let parts = name.split(separator: ".")
      let type = parts.count > 1 ? parts.dropLast().joined(separator: ".") : "functions"
      if members[type] == nil { types.append(type) }
      members[type, default: []].append(String(parts.last ?? ""))
    }
    return ["\(names - unusedNames.count) of \(names) names of the model are used; these are not:"]
      + types.map { "  \($0): \((members[$0] ?? []).joined(separator: ", "))" }
      + [
        "\(codes - unshownCodes.count) of \(codes) refusals of the model are shown; these are not:"
      ]
      + unshownCodes.map { "  \($0)" }
  }
}

/// Collects the names that examples use, whatever thread they run on.
final class UsedNames: Sendable {
  private let names = Mutex<Set<String>>([])

  var all: Set<String> { names.withLock { $0 } }

  func add(_ name: String) { names.withLock { _ = $0.insert(name) } }
}
