import ExampleLanguage

/// GitHub's alerts: a block quote whose first line is `[!NOTE]` alone.
extension DraftTree {
  mutating func recognizeAlerts() {
    for index in blockQuotes {
      guard let kind = alertKind(index) else { continue }
      nodes[index].kind = .alert(kind)
      removeMarker(index)
    }
  }

  /// As on GitHub, only a quote outside all other blocks, with something behind the marker.
  private func alertKind(_ quote: Int) -> AlertKind? {
    let paragraph = Int(nodes[quote].firstChild)
    guard nodes[quote].parentIndex == 0, paragraph >= 0, case .paragraph = nodes[paragraph].kind
    else {
      return nil
    }
    let first = Int(nodes[paragraph].firstChild)
    guard first >= 0, case .text(let text) = nodes[first].kind, isAlone(first) else { return nil }
    guard nodes[first].next >= 0 || nodes[paragraph].next >= 0 else { return nil }
    return AlertKind.allCases.first { "[!\($0.rawValue)]" == text.lowercased().trimmingBlanks }
  }

  private func isAlone(_ text: Int) -> Bool {
    let next = Int(nodes[text].next)
    guard next >= 0 else { return true }
    switch nodes[next].kind {
    case .softBreak, .lineBreak: return true
    default: return false
    }
  }

  private mutating func removeMarker(_ quote: Int) {
    let paragraph = Int(nodes[quote].firstChild)
    let rest = Array(children(of: paragraph).dropFirst(2))
    if rest.isEmpty {
      setChildren(Array(children(of: quote).dropFirst()), of: quote)
    } else {
      setChildren(rest, of: paragraph)
      nodes[paragraph].range.lower = nodes[rest[0]].range.lower
    }
  }
}

extension String {
  var trimmingBlanks: Substring {
    var text = self[...]
    while text.utf8.last?.isBlank == true { text.removeLast() }
    while text.utf8.first?.isBlank == true { text.removeFirst() }
    return text
  }
}
