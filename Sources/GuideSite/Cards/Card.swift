import ExampleLanguage

/// The picture by which a page is shared: its title, large enough to be read beside a message.
package struct Card: Hashable, Sendable {
  /// What networks that show such pictures ask for.
  /// - Unit: pixels.
  static let width = 1_200
  static let height = 630

  static let folder = "cards"

  /// The picture's place in the site. What is drawn is part of the name: a picture by this name is this
  /// one, whoever drew it, and networks that keep pictures for long see that a new one is another.
  let url: SitePath
  /// As SVG.
  let drawing: [UInt8]

  init(of page: SitePath, drawing: [UInt8]) {
    let name = page.text.hasSuffix(".html") ? String(page.text.dropLast(5)) : page.text
    url = SitePath("\(Self.folder)/\(name)-\(Digest(drawing).text).png")
    self.drawing = drawing
  }

  /// Whether these bytes begin a PNG file of a card's size.
  /// - Source: PNG, third edition, sections 5.2 and 11.2.1.
  package static func isPicture(_ bytes: [UInt8]) -> Bool {
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    let header = [0, 0, 0, 13] + Array("IHDR".utf8) + bigEndian(width) + bigEndian(height)
    return bytes.starts(with: signature + header)
  }

  private static func bigEndian(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}

/// Draws cards.
package struct CardDrawer: Sendable {
  /// Draws an SVG picture into a PNG file, in a folder that is there.
  package let draw: @Sendable (_ drawing: [UInt8], _ file: String) throws(SiteError) -> Void

  package init(
    _ draw: @escaping @Sendable (_ drawing: [UInt8], _ file: String) throws(SiteError) -> Void
  ) {
    self.draw = draw
  }
}

extension Diagnostic {
  /// Nil when every card was drawn; otherwise one for all, since what breaks one breaks most.
  static func cardUndrawn(_ failures: [(page: SitePath, error: SiteError)]) -> Diagnostic? {
    guard let (page, error) = failures.first else { return nil }
    let others = failures.count - 1
    let more = others == 0 ? "" : ", and \(counted(others, "other"))"
    return Diagnostic(
      code: "card.drawing", severity: .warning,
      message: "the card of '\(page)' could not be drawn\(more): \(error.message)", at: nil,
      notes: [
        Note(error.note ?? "the site is built without; 'publish: {cards: false}' draws none")
      ])
  }
}
