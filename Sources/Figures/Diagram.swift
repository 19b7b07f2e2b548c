/// Boxes within boxes: a cluster with what runs in it, each on its capacity.
public struct Diagram: Hashable, Sendable {
  /// A box with a line of text, and the boxes in it.
  public struct Box: Hashable, Sendable, CustomStringConvertible {
    public var title: String
    /// What else there is to say; may be empty.
    public var detail: String
    /// A word of small letters for the theme: `service`, `task`, `container`.
    public var kind: String
    public var boxes: [Box]

    public init(_ title: String, detail: String = "", kind: String = "box", boxes: [Box] = []) {
      self.title = title
      self.detail = detail
      self.kind = kind
      self.boxes = boxes
    }

    public var description: String { detail.isEmpty ? title : "\(title): \(detail)" }
  }

  public var title: String
  public var boxes: [Box]

  public init(_ title: String, boxes: [Box]) {
    self.title = title
    self.boxes = boxes
  }

  /// The deepest nesting that is drawn; what lies deeper is left out.
  static let deepest = 16
}

extension Diagram: CustomStringConvertible {
  /// A tree of lines.
  public var description: String {
    var lines = [title]
    for (index, box) in boxes.enumerated() {
      append(box, prefix: "", isLast: index == boxes.count - 1, depth: 1, to: &lines)
    }
    return lines.joined(separator: "\n")
  }

  private func append(
    _ box: Box, prefix: String, isLast: Bool, depth: Int, to lines: inout [String]
  ) {
    lines.append(prefix + (isLast ? "└─ " : "├─ ") + box.description)
    guard depth < Self.deepest else { return }
    for (index, inner) in box.boxes.enumerated() {
      append(
        inner, prefix: prefix + (isLast ? "   " : "│  "), isLast: index == box.boxes.count - 1,
        depth: depth + 1, to: &lines)
    }
  }
}
