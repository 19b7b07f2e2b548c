/// Workflow commands that a GitHub runner turns into annotations, a line each.
extension CheckResult {
  var gitHub: String {
    findings.map { $0.workflowCommand + "\n" }.joined()
  }
}

extension Finding {
  fileprivate var workflowCommand: String {
    var properties: [String] = []
    if let place {
      properties = [
        "file=" + escaped(place.file, ",:"), "line=\(place.line)", "endLine=\(place.endLine)",
      ]
      // The runner takes columns only within one line.
      if place.line == place.endLine {
        properties += ["col=\(place.column)", "endColumn=\(place.endColumn)"]
      }
    }
    properties.append("title=" + escaped(code, ",:"))
    let text = ([message] + detail + notes.map { "note: \($0.message)" }).joined(separator: "\n")
    return "::\(command) \(properties.joined(separator: ","))::\(escaped(text, ""))"
  }

  private var command: String { severity == .known ? "notice" : severity.rawValue }
}

/// Characters that would end the command, or a property of it, as percent escapes.
private func escaped(_ text: String, _ others: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    if scalar == "%" || scalar == "\r" || scalar == "\n" || others.unicodeScalars.contains(scalar) {
      let digits = String(scalar.value, radix: 16, uppercase: true)
      result += "%" + (digits.count < 2 ? "0" : "") + digits
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}
