/// Where the parts of a card stand, mirrored for languages that are written from right to left.
/// - Unit: pixels.
private struct CardLayout {
  let isRightToLeft: Bool

  static let textStart = 256
  static let textEnd = 1_128
  /// How wide the lines of the title may be: the fifth that is left is for wider fonts.
  static let room = 850.0
  /// Between the guide's name and the line at the foot.
  static let middle = 140...512

  func x(_ place: Int, width: Int = 0) -> TemplateDatum {
    .number(isRightToLeft ? Card.width - place - width : place)
  }
}

extension Site {
  /// The card of a page; nil for pages that nobody shares, and those with a picture of their author's.
  func card(of page: Page) -> Card? {
    guard hasCards else { return nil }
    switch page.content {
    case .chapter(let index):
      let matter = outline.heads[index].frontMatter
      guard !outline.heads[index].isRedirect, matter.image == nil else { return nil }
      return Card(of: page.url, drawing: drawing(of: index))
    case .home: return Card(of: page.url, drawing: drawing(of: nil))
    case .tags, .notFound, .redirect, .derived, .bytes, .asset: return nil
    }
  }

  /// - Parameter index: the chapter's; nil for the list of chapters.
  private func drawing(of index: Int?) -> [UInt8] {
    let matter = index.map { outline.heads[$0].frontMatter }
    let isHome = index.map { outline.heads[$0].isHome } ?? true
    let language = matter?.language ?? configuration.language
    let direction = writingDirection(of: language)
    let layout = CardLayout(isRightToLeft: direction == "rtl")
    var card: TemplateContext = [
      "start_x": layout.x(CardLayout.textStart), "end_x": layout.x(CardLayout.textEnd),
      "line_x": layout.x(CardLayout.textStart, width: CardLayout.textEnd - CardLayout.textStart),
      "margin_x": layout.x(171), "icon_x": layout.x(107, width: 64),
      "rule_x": layout.x(207, width: 6),
    ]
    if !isHome {
      card["guide"] = .text(CardText.line(configuration.title, width: CardLayout.room / 34))
    }
    let host = CardText.line(shownAddress, width: 400.0 / 28)
    let place = isHome ? configuration.author : index.map(place)
    let room = CardLayout.room / 28 - 1 - CardText.width(host)
    card["host"] = .text(host)
    card["place"] = .text(CardText.line(place ?? "", width: room))
    addMiddle(
      title: index.map { chapters[$0].title } ?? configuration.title,
      summary: isHome ? matter?.description ?? configuration.description : matter?.description,
      number: index.flatMap(number), layout, &card)
    return templates.render(
      "card",
      [
        "lang": .text(language), "dir": .text(direction), "initial": .text(initial),
        "card": .map(card),
      ])
  }

  /// Title and summary, in the middle of the room that they have.
  private func addMiddle(
    title: String, summary: String?, number: String?, _ layout: CardLayout,
    _ card: inout TemplateContext
  ) {
    let (size, title) = CardText.largest(
      title, room: CardLayout.room, [(92, 2), (76, 3), (60, 4)])
    let most = max(0, 4 - title.count)
    let below =
      most == 0
      ? [] : CardText(summary ?? "", width: CardLayout.room / 29, most: min(2, most)).lines
    let step = size * 11 / 10
    let height = title.count * step + (below.isEmpty ? 0 : 16 + below.count * 40)
    let free = CardLayout.middle.upperBound - CardLayout.middle.lowerBound - height
    // The first line's letters stand on three quarters of its height.
    let first = CardLayout.middle.lowerBound + max(0, free / 2) + size * 3 / 4
    let lines = { (texts: [String], first: Int, step: Int) -> TemplateDatum in
      .maps(
        texts.enumerated().map { place, text in
          [
            "text": .text(text), "x": layout.x(CardLayout.textStart),
            "y": .number(first + place * step),
          ]
        })
    }
    card["title"] = lines(title, first, step)
    card["title_size"] = .number(size)
    card["summary"] = lines(below, first + (title.count - 1) * step + 62, 40)
    card["number"] = number.map { .text(CardText.line($0, width: 130.0 / 44)) }
    card["number_y"] = .number(first)
  }

  /// The part and the chapters that a page belongs to.
  private func place(of index: Int) -> String {
    let part = places[index].flatMap { outline.parts[$0.part].title }
    return ([part].compactMap { $0 } + ancestors(of: index).map { chapters[$0].title })
      .joined(separator: " / ")
  }

  /// The site's address as people say it.
  private var shownAddress: String {
    guard let baseURL, let host = baseURL.range(of: "://")?.upperBound else { return "" }
    let rest = baseURL[host...]
    return percentDecoded(rest.hasSuffix("/") ? rest.dropLast() : rest)
  }
}
