extension HTMLRenderer {
  mutating func renderLink(_ index: Int, _ destination: String, _ title: String) {
    output.append("<a href=\"")
    appendDestination(index, destination)
    appendTitle(title)
    output.append(">")
    renderChildren(index)
    output.append("</a>")
  }

  mutating func renderImage(_ index: Int, _ destination: String, _ title: String) {
    output.append("<img src=\"")
    appendDestination(index, destination)
    output.append("\" alt=\"")
    output.append(text: document.plainText(.init(index: index)))
    appendTitle(title)
    output.append(">")
  }

  /// Ends the attribute before it, too.
  private mutating func appendTitle(_ title: String) {
    output.append("\"")
    if title.isEmpty { return }
    output.append(" title=\"")
    output.append(text: title)
    output.append("\"")
  }

  private mutating func appendDestination(_ index: Int, _ destination: String) {
    if !destinations.isEmpty, let other = destinations[.init(index: index)] {
      return output.append(url: other)
    }
    if options.rawHTML != .keep, isDangerous(destination) { return }
    output.append(url: destination)
  }

  /// Whether following a link could run a script or read a local file. Images as data are harmless.
  private func isDangerous(_ destination: String) -> Bool {
    let start = destination.prefix(24).lowercased()
    if start.hasPrefix("data:") {
      return !["png", "gif", "jpeg", "webp"].contains { start.hasPrefix("data:image/\($0)") }
    }
    return ["javascript:", "vbscript:", "file:"].contains { start.hasPrefix($0) }
  }
}
