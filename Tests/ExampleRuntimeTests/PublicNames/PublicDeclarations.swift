/// The public names of a source file, found by its lines: the sources are formatted, so that what a
/// declaration belongs to stands above it, further to the left.
struct PublicDeclarations {
  /// `Money.rounded()`, `Bill`; with ` =` behind it, what may be set.
  private(set) var names: Set<String> = []
  private var owners: [(column: Int, name: String, isPublicEnum: Bool)] = []

  init(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      let code = line.drop { $0 == " " }
      let column = line.count - code.count
      guard !code.isEmpty, !code.hasPrefix("//"), !code.hasPrefix(")") else { continue }
      owners.removeAll { $0.column >= column }
      if readType(code, column) { continue }
      if code.hasPrefix("public ") {
        readMember(code, lines[(number + 1)...].prefix(20).map { $0.drop { $0 == " " } })
      } else if owners.last?.isPublicEnum == true {
        readCases(code)
      }
    }
  }

  private var owner: String { owners.last.map { $0.name + "." } ?? "" }

  /// A type or an extension, whose members follow.
  private mutating func readType(_ code: Substring, _ column: Int) -> Bool {
    guard
      let match = code.prefixMatch(
        of: /(?:(\w+) )?(?:indirect |final )?(extension|struct|enum|class) ([\w.]+)/)
    else { return false }
    let (isPublic, kind) = (match.output.1 == "public", match.output.2)
    let name = owner + match.output.3
    if isPublic, kind != "extension" { names.insert(name) }
    if code.hasSuffix("{") || !code.hasSuffix("}") {
      owners.append((column, name, isPublic && kind == "enum"))
    }
    return true
  }

  private mutating func readMember(_ line: Substring, _ next: [Substring]) {
    let text = ([line] + next).joined(separator: " ")
    guard
      let match = text.prefixMatch(
        of: /public ((?:(?:internal\(set\)|private\(set\)|mutating|static|indirect) )*)/),
      let declared = DeclaredName(text[match.range.upperBound...])
    else { return }
    // What every type has: in examples its values are shown, compared and hashed without a name.
    if ["description", "hash(into:)"].contains(declared.name) { return }
    if ["== (", "< ("].contains(where: { declared.name.hasPrefix($0) }) { return }
    let isOperator = declared.name.first?.isLetter == false
    let name = isOperator ? declared.name : owner + declared.name
    names.insert(name)
    let isStored = !line.contains("{")
    let hasSetter = next.first?.hasPrefix("get {") ?? false
    if declared.isVariable, !match.output.1.contains("(set)"), isStored || hasSetter {
      names.insert(name + " =")
    }
  }

  /// The cases of an enumeration, those with values by their labels; not those of a `switch`, which end in
  /// a colon.
  private mutating func readCases(_ code: Substring) {
    let list = /case (?:`?\w+`?(?:\([^()]*\))?(?: = (?:"[^"]*"|\d+))?(?:, |$))+/
    guard code.wholeMatch(of: list) != nil else { return }
    for match in code.dropFirst(5).matches(
      of: /`?(\w+)`?(\([^()]*\))?(?: = (?:"[^"]*"|\d+))?(?:, |$)/)
    {
      let name = String(match.output.1)
      let values = match.output.2.flatMap { DeclaredName("func \(name)\($0)") }
      names.insert(owner + (values?.name ?? name))
    }
  }
}
