extension Timeline {
  /// A figure: the drawing with title and description, what its signs mean, and the numbers as a table
  /// to unfold.
  ///
  /// Classes, not colours: lines differ by their dashes, and lie beside each other where they would
  /// hide each other, so that they can be told apart in black and white.
  public var html: String {
    """
    <figure class="figure-timeline">
    \(svg)\(key)<details><summary>Numbers of this timeline</summary>
    \(table.html)</details>
    <figcaption>\(escapedHTML(title))</figcaption>
    </figure>

    """
  }

  /// The drawing alone.
  public var svg: String {
    // Equal timelines on one page give equal ids; the description is part of the id's hash.
    let id = "timeline-" + drawingID(title + description)
    let layout = TimelineLayout(self)
    return """
      <svg class="timeline" viewBox="0 0 \(TimelineLayout.width) \(layout.height)" role="img" \
      aria-labelledby="\(id)-title \(id)-desc" xmlns="http://www.w3.org/2000/svg">
      <title id="\(id)-title">\(escapedHTML(title))</title>
      <desc id="\(id)-desc">\(escapedHTML(summary))</desc>
      \(layout.drawing)</svg>

      """
  }

  /// What the lines do, in a sentence each.
  private var summary: String {
    let lines = series.map { line -> String in
      let values = line.steps.map { $0.value }
      guard let first = values.first, let last = values.last else { return "\(line.name): nothing" }
      return
        "\(line.name): \(first) at first, \(last) at the end, between \(values.min() ?? 0) and \(values.max() ?? 0)"
    }
    let events = marks.isEmpty ? [] : ["\(Int64(marks.count)) events"]
    let states = bands.map { $0.description }
    let text = (lines + spans.map { $0.description } + states + events).joined(separator: ". ")
    return "From 00:00:00 to \(Self.clock(end)). \(text)."
  }

  /// The signs and what they stand for: text of the page, so that it wraps and keeps its size.
  private var key: String {
    var html = ""
    for (index, line) in series.enumerated() {
      html += "<li>\(sample(index)) \(escapedHTML(line.name))</li>\n"
    }
    if !html.isEmpty { html = "<ul class=\"timeline-key\">\n\(html)</ul>\n" }
    var events = ""
    for (index, moment) in letteredMoments.enumerated() {
      var texts = ""
      for mark in marks where mark.second == moment {
        texts += texts.isEmpty ? "" : texts.utf8.last == UInt8(ascii: ".") ? " " : "; "
        texts += mark.text
      }
      events +=
        "<li><b>\(Self.letter(index))</b> \(Self.clock(moment)) \(escapedHTML(texts))</li>\n"
    }
    return events.isEmpty ? html : html + "<ul class=\"timeline-events\">\n\(events)</ul>\n"
  }

  private func sample(_ index: Int) -> String {
    "<svg class=\"timeline-sample\" viewBox=\"0 0 36 8\" width=\"36\" height=\"8\" aria-hidden=\"true\"><path \(TimelineLayout.style(index)) d=\"M0 4h36\"/></svg>"
  }

  /// The moments of the marks; none when there are too many for letters.
  var letteredMoments: [Int64] {
    var moments: [Int64] = []
    for second in marks.map({ $0.second }).sorted() where moments.last != second {
      moments.append(second)
    }
    return moments.count <= Self.mostLetters ? moments : []
  }

  private static let mostLetters = 14

  static func letter(_ index: Int) -> String {
    String(decoding: [UInt8(ascii: "A") + UInt8(index % 26)], as: UTF8.self)
  }
}

/// A short name for a drawing that follows from its text (FNV-1a), so that equal input gives equal bytes.
func drawingID(_ text: String) -> String {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  return String(hash, radix: 36)
}
