extension Timeline {
  /// A state that changes, such as an alarm's: drawn as a row of phases.
  public struct Band: Hashable, Sendable, CustomStringConvertible {
    /// How a phase is drawn; its name says what it means.
    public enum Weight: Hashable, Sendable, CustomStringConvertible {
      case calm, raised, unknown

      public var description: String {
        switch self {
        case .calm: "calm"
        case .raised: "raised"
        case .unknown: "unknown"
        }
      }
    }

    /// From a moment on, a state.
    public struct Phase: Hashable, Sendable, CustomStringConvertible {
      /// - Unit: seconds from the beginning.
      public var second: Int64
      public var name: String
      public var weight: Weight

      public init(second: Int64, _ name: String, weight: Weight = .calm) {
        self.second = second
        self.name = name
        self.weight = weight
      }

      public var description: String { "\(name) from \(Timeline.clock(second))" }
    }

    public var name: String
    /// In the order of time; each lasts until the next.
    public var phases: [Phase]

    public init(_ name: String, phases: [Phase]) {
      self.name = name
      self.phases = phases
    }

    /// `alarm high: OK from 00:01:00, ALARM from 00:05:00`.
    public var description: String {
      "\(name): \(phases.map { $0.description }.joined(separator: ", "))"
    }
  }
}

extension Timeline.Band {
  /// The state that begins at a moment, for a table.
  func text(at moment: Int64) -> String? {
    phases.last { $0.second == moment }.map { "\(name) \($0.name)" }
  }
}

extension TimelineLayout {
  /// A band's name, and below it its phases.
  static let bandHeight: Int64 = 44

  /// A row of boxes: filled where the state is raised, dashed where nobody knows it.
  ///
  /// A name that only fits in the letters of a wide page is left out on a narrow one.
  func drawn(_ band: Timeline.Band, y: Int64) -> String {
    var svg = text(band.name, x: x(0), y: y + 14, anchor: "start")
    for (index, phase) in band.phases.enumerated() {
      let next = index + 1 < band.phases.count ? band.phases[index + 1].second : end
      let (from, to) = (x(phase.second), x(next))
      svg += """
        <rect class="timeline-phase timeline-phase-\(phase.weight)" x="\(from)" y="\(y + 20)" width="\(max(2, to - from))" height="20" \(Self.style(phase.weight))><title>\(escapedHTML("\(band.name) \(phase.description)"))</title></rect>

        """
      let room = to - from - 12
      if room >= 8 * Int64(displayWidth(phase.name)) {
        let isMinor = room < Self.textWidth(phase.name)
        svg += text(phase.name, x: from + 6, y: y + 35, anchor: "start", isMinor: isMinor)
      }
    }
    return svg
  }

  private static func style(_ weight: Timeline.Band.Weight) -> String {
    switch weight {
    case .calm: "fill=\"none\" stroke=\"currentColor\""
    case .raised: "fill=\"currentColor\" fill-opacity=\"0.3\" stroke=\"currentColor\""
    case .unknown: "fill=\"none\" stroke=\"currentColor\" stroke-dasharray=\"2 3\""
    }
  }
}
